"""Schema 4: follow-up told to everyone, the law, the next round and privacy.

One string for each part. A new column of an old table has a default, so that files of older
schemas open with what they hold.
"""

COMMUNICATION = """
CREATE TABLE message (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id), content TEXT NOT NULL,
    audience TEXT NOT NULL, channel TEXT NOT NULL, sender TEXT NOT NULL, planned_on TEXT,
    sent_on TEXT, told TEXT NOT NULL) STRICT;
CREATE TABLE message_refusal (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id), told TEXT NOT NULL)
    STRICT;
CREATE TABLE sent_letter (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id), sent_on TEXT NOT NULL,
    since TEXT NOT NULL, until TEXT NOT NULL, text TEXT NOT NULL) STRICT;
ALTER TABLE action_plan ADD COLUMN agreed_on TEXT;
ALTER TABLE action_plan ADD COLUMN done_on TEXT;
"""

WRAP_UPS = """
CREATE TABLE wrap_up (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id), day TEXT, start TEXT,
    minutes INTEGER NOT NULL, place TEXT NOT NULL, agenda TEXT NOT NULL, record TEXT NOT NULL,
    attended INTEGER, is_held INTEGER NOT NULL, first_id INTEGER) STRICT;
CREATE TABLE open_item (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id),
    raised_at INTEGER NOT NULL, text TEXT NOT NULL, who TEXT NOT NULL, answer TEXT NOT NULL,
    closed_at INTEGER, position INTEGER NOT NULL) STRICT;
CREATE TABLE evaluation (
    round_id INTEGER PRIMARY KEY REFERENCES round (id), held_on TEXT, people INTEGER,
    process TEXT NOT NULL, goal TEXT NOT NULL, goal_note TEXT NOT NULL, results TEXT NOT NULL,
    effects TEXT NOT NULL, next_steps TEXT NOT NULL, keep TEXT NOT NULL) STRICT;
CREATE TABLE lesson (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id),
    text TEXT NOT NULL, position INTEGER NOT NULL) STRICT;
"""

LAW = """
ALTER TABLE condition_check ADD COLUMN extent TEXT NOT NULL DEFAULT '';
ALTER TABLE condition_check ADD COLUMN method TEXT NOT NULL DEFAULT '';
ALTER TABLE condition_check ADD COLUMN covered_on TEXT;
ALTER TABLE condition_check ADD COLUMN planned_on TEXT;
CREATE TABLE special_assessment (
    round_id INTEGER NOT NULL REFERENCES round (id), kind TEXT NOT NULL,
    relevance TEXT NOT NULL, reference TEXT NOT NULL, dated_on TEXT,
    PRIMARY KEY (round_id, kind)) STRICT;
CREATE TABLE work_change (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id),
    kind TEXT NOT NULL, day TEXT NOT NULL, what TEXT NOT NULL, areas TEXT NOT NULL,
    seen_to TEXT NOT NULL) STRICT;
CREATE TABLE process_account (
    round_id INTEGER PRIMARY KEY REFERENCES round (id), planned TEXT NOT NULL,
    carried_out TEXT NOT NULL, planning_by TEXT NOT NULL, organising_by TEXT NOT NULL,
    carrying_out_by TEXT NOT NULL, following_up_by TEXT NOT NULL, storage TEXT NOT NULL,
    announced_on TEXT, announced_how TEXT NOT NULL, prevention TEXT NOT NULL,
    changes_asked_on TEXT) STRICT;
CREATE TABLE legal_answer (
    round_id INTEGER NOT NULL REFERENCES round (id), item TEXT NOT NULL,
    standing TEXT NOT NULL, note TEXT NOT NULL, PRIMARY KEY (round_id, item)) STRICT;
CREATE TABLE discussion (
    id INTEGER PRIMARY KEY, planned_on TEXT, held_on TEXT, place TEXT NOT NULL,
    participants TEXT NOT NULL, topics TEXT NOT NULL, cooperation TEXT NOT NULL,
    competence TEXT NOT NULL, other TEXT NOT NULL) STRICT;
CREATE TABLE discussion_goal (
    id INTEGER PRIMARY KEY, discussion_id INTEGER, text TEXT NOT NULL, outcome TEXT NOT NULL,
    reason TEXT NOT NULL, position INTEGER NOT NULL) STRICT;
"""

ROUNDS = """
ALTER TABLE round ADD COLUMN number INTEGER NOT NULL DEFAULT 1;
ALTER TABLE round ADD COLUMN closed_on TEXT;
ALTER TABLE round ADD COLUMN closed_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN round_id INTEGER REFERENCES round (id);
ALTER TABLE person ADD COLUMN first_id INTEGER;
ALTER TABLE department ADD COLUMN round_id INTEGER REFERENCES round (id);
ALTER TABLE set_aside_row ADD COLUMN round_id INTEGER REFERENCES round (id);
ALTER TABLE action_plan ADD COLUMN first_id INTEGER;
ALTER TABLE activity ADD COLUMN first_id INTEGER;
UPDATE person SET round_id = (SELECT max(id) FROM round);
UPDATE department SET round_id = (SELECT max(id) FROM round);
UPDATE set_aside_row SET round_id = (SELECT max(id) FROM round);
CREATE TABLE handover (
    id INTEGER PRIMARY KEY, made_on TEXT NOT NULL, from_name TEXT NOT NULL, to_name TEXT NOT NULL,
    words TEXT NOT NULL, has_statements INTEGER NOT NULL, read_on TEXT) STRICT;
CREATE TABLE workplace_of_round (
    round_id INTEGER PRIMARY KEY REFERENCES round (id), name TEXT NOT NULL, address TEXT NOT NULL,
    employee_count INTEGER, employer TEXT NOT NULL, supervisor TEXT NOT NULL,
    representative TEXT NOT NULL, contact TEXT NOT NULL, cvr TEXT NOT NULL DEFAULT '',
    group_name TEXT NOT NULL DEFAULT '', supervisor_title TEXT NOT NULL DEFAULT '',
    representative_title TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO workplace_of_round SELECT (SELECT max(id) FROM round), name, address, employee_count,
    employer, supervisor, representative, contact, cvr, group_name, supervisor_title,
    representative_title FROM workplace;
DROP TABLE workplace;
ALTER TABLE workplace_of_round RENAME TO workplace;
"""

PRIVACY = """
CREATE TABLE topic_seat (
    round_id INTEGER NOT NULL REFERENCES round (id),
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    wish_id INTEGER NOT NULL REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (round_id, person_id)) STRICT;
CREATE TABLE meeting_text (
    round_id INTEGER PRIMARY KEY REFERENCES round (id), ground_rules TEXT NOT NULL,
    serious_lead TEXT NOT NULL, serious TEXT NOT NULL, clean_up TEXT NOT NULL) STRICT;
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY, person_id INTEGER, day TEXT NOT NULL, stand_in TEXT NOT NULL) STRICT;
"""

# ROUNDS first: it makes the table of the workplace anew, with no column the others add.
SQL = ROUNDS + COMMUNICATION + WRAP_UPS + LAW + PRIVACY
