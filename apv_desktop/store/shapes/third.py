"""Schema 3: preparation, meetings and follow-up in full.

One string for each part of the journey. A new column of an old table has a default, so that
files of schema 1 and 2 open with what they hold.
"""

PREPARATION = """
CREATE TABLE reply (
    round_id INTEGER NOT NULL REFERENCES round (id), meeting TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    answer TEXT NOT NULL, replied_on TEXT, PRIMARY KEY (round_id, meeting, person_id)) STRICT;
CREATE TABLE attendance (
    round_id INTEGER NOT NULL REFERENCES round (id), meeting TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    present INTEGER NOT NULL, PRIMARY KEY (round_id, meeting, person_id)) STRICT;
"""

MEETINGS = """
CREATE TABLE script_item (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id),
    meeting TEXT NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL,
    minutes INTEGER NOT NULL, method TEXT NOT NULL, instruction TEXT NOT NULL,
    say TEXT NOT NULL, material TEXT NOT NULL, who TEXT NOT NULL, turns TEXT NOT NULL,
    source TEXT NOT NULL, language TEXT NOT NULL, is_proposal INTEGER NOT NULL) STRICT;
CREATE TABLE meeting_clock (
    round_id INTEGER NOT NULL REFERENCES round (id), meeting TEXT NOT NULL,
    began TEXT NOT NULL, ends TEXT NOT NULL, at INTEGER NOT NULL, since TEXT, paused TEXT,
    ended TEXT, keeps_end INTEGER NOT NULL, turn INTEGER NOT NULL, turn_from INTEGER NOT NULL,
    PRIMARY KEY (round_id, meeting)) STRICT;
CREATE TABLE meeting_stage (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id),
    meeting TEXT NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL,
    planned INTEGER NOT NULL, allotted INTEGER NOT NULL, least INTEGER NOT NULL,
    spent INTEGER NOT NULL, skipped INTEGER NOT NULL, turns TEXT NOT NULL,
    item_id INTEGER NOT NULL, source TEXT NOT NULL) STRICT;
ALTER TABLE statement ADD COLUMN is_dream INTEGER NOT NULL DEFAULT 0;
ALTER TABLE statement ADD COLUMN merged_into INTEGER
    REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE passed_on (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id),
    recipient TEXT NOT NULL) STRICT;
CREATE TABLE proposal (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id),
    wish_id INTEGER NOT NULL REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL, text TEXT NOT NULL, level TEXT NOT NULL, "group" INTEGER,
    involved TEXT NOT NULL, chosen INTEGER NOT NULL) STRICT;
"""

FOLLOW_UP = """
"""

SQL = PREPARATION + MEETINGS + FOLLOW_UP
