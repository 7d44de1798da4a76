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
ALTER TABLE workplace ADD COLUMN cvr TEXT NOT NULL DEFAULT '';
ALTER TABLE workplace ADD COLUMN group_name TEXT NOT NULL DEFAULT '';
ALTER TABLE workplace ADD COLUMN supervisor_title TEXT NOT NULL DEFAULT '';
ALTER TABLE workplace ADD COLUMN representative_title TEXT NOT NULL DEFAULT '';
ALTER TABLE department ADD COLUMN head_count INTEGER;
ALTER TABLE suitability_answer ADD COLUMN note TEXT NOT NULL DEFAULT '';
CREATE TABLE purpose (
    round_id INTEGER PRIMARY KEY REFERENCES round (id), expected_result TEXT NOT NULL,
    group_hours INTEGER, leader_hours INTEGER, action_hours INTEGER, follow_up_hours INTEGER,
    is_first_apv INTEGER NOT NULL) STRICT;
CREATE TABLE past_item (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id),
    problem TEXT NOT NULL, planned TEXT NOT NULL, outcome TEXT NOT NULL,
    is_carried_on INTEGER NOT NULL, position INTEGER NOT NULL) STRICT;
CREATE TABLE sickness_absence (
    round_id INTEGER PRIMARY KEY REFERENCES round (id), since TEXT, until TEXT,
    observation TEXT NOT NULL, interplay TEXT NOT NULL, question TEXT NOT NULL) STRICT;
CREATE TABLE role_holder (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id), kind TEXT NOT NULL,
    person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL, task TEXT NOT NULL, agreed_on TEXT, position INTEGER NOT NULL) STRICT;
CREATE TABLE set_aside_row (
    id INTEGER PRIMARY KEY, text TEXT NOT NULL, name TEXT NOT NULL, department TEXT NOT NULL,
    job TEXT NOT NULL, is_leader INTEGER NOT NULL, email TEXT NOT NULL,
    position INTEGER NOT NULL) STRICT;
ALTER TABLE meeting ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE group_member ADD COLUMN locked INTEGER NOT NULL DEFAULT 0;
CREATE TABLE material (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id),
    meeting TEXT NOT NULL, source TEXT NOT NULL, name TEXT NOT NULL, quantity INTEGER,
    packed INTEGER NOT NULL, position INTEGER NOT NULL) STRICT;
ALTER TABLE invitation ADD COLUMN reminded_on TEXT;
CREATE TABLE saved_question (
    id INTEGER PRIMARY KEY, set_name TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL,
    position INTEGER NOT NULL, source TEXT NOT NULL, language TEXT NOT NULL,
    lines INTEGER NOT NULL) STRICT;
CREATE TABLE mix_choice (
    round_id INTEGER PRIMARY KEY REFERENCES round (id), leaders_apart INTEGER NOT NULL) STRICT;
CREATE TABLE seat_pair (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id),
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    other_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    together INTEGER NOT NULL) STRICT;
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
ALTER TABLE assessment ADD COLUMN likelihood TEXT NOT NULL DEFAULT '';
ALTER TABLE assessment ADD COLUMN risk_note TEXT NOT NULL DEFAULT '';
ALTER TABLE assessment ADD COLUMN absence TEXT NOT NULL DEFAULT '';
ALTER TABLE assessment ADD COLUMN decider TEXT NOT NULL DEFAULT '';
ALTER TABLE assessment ADD COLUMN recipient TEXT NOT NULL DEFAULT '';
ALTER TABLE assessment ADD COLUMN mended_on TEXT;
CREATE TABLE assessment_meeting (
    round_id INTEGER PRIMARY KEY REFERENCES round (id), strengths TEXT NOT NULL,
    light TEXT NOT NULL, serious TEXT NOT NULL, acute TEXT NOT NULL, unlikely TEXT NOT NULL,
    possible TEXT NOT NULL, likely TEXT NOT NULL, high_from INTEGER NOT NULL,
    signed_by TEXT NOT NULL, signed_on TEXT) STRICT;
CREATE TABLE voting (
    round_id INTEGER PRIMARY KEY REFERENCES round (id), marks_each INTEGER NOT NULL,
    tie_note TEXT NOT NULL, order_note TEXT NOT NULL) STRICT;
CREATE TABLE condition_check (
    round_id INTEGER NOT NULL REFERENCES round (id), condition TEXT NOT NULL,
    handling TEXT NOT NULL, note TEXT NOT NULL, PRIMARY KEY (round_id, condition)) STRICT;
CREATE TABLE theme_condition (
    round_id INTEGER NOT NULL REFERENCES round (id), theme TEXT NOT NULL,
    condition TEXT NOT NULL, PRIMARY KEY (round_id, theme, condition)) STRICT;
CREATE TABLE second_meeting (
    round_id INTEGER PRIMARY KEY REFERENCES round (id), important TEXT NOT NULL,
    surprising TEXT NOT NULL, pursue TEXT NOT NULL, lacking TEXT NOT NULL,
    closing TEXT NOT NULL, next_news TEXT) STRICT;
CREATE TABLE topic (
    wish_id INTEGER PRIMARY KEY REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
    round_id INTEGER NOT NULL REFERENCES round (id), joined INTEGER NOT NULL) STRICT;
CREATE TABLE priority (
    wish_id INTEGER PRIMARY KEY REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
    round_id INTEGER NOT NULL REFERENCES round (id), place INTEGER, urgency TEXT NOT NULL,
    choice TEXT NOT NULL, reason TEXT NOT NULL) STRICT;
CREATE TABLE photo (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id),
    digest TEXT NOT NULL, position INTEGER NOT NULL, "group" INTEGER,
    caption TEXT NOT NULL) STRICT;
CREATE TABLE photo_file (digest TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT;
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
ALTER TABLE action_plan ADD COLUMN level TEXT NOT NULL DEFAULT '';
ALTER TABLE action_plan ADD COLUMN absence TEXT NOT NULL DEFAULT '';
ALTER TABLE action_plan ADD COLUMN success_sign TEXT NOT NULL DEFAULT '';
ALTER TABLE action_plan ADD COLUMN resources TEXT NOT NULL DEFAULT '';
ALTER TABLE action_plan ADD COLUMN cost TEXT NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN proposal_id INTEGER;
CREATE TABLE plan_wish (
    plan_id INTEGER NOT NULL REFERENCES action_plan (id) DEFERRABLE INITIALLY DEFERRED,
    wish_id INTEGER NOT NULL REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
    round_id INTEGER NOT NULL REFERENCES round (id), position INTEGER NOT NULL,
    PRIMARY KEY (plan_id, wish_id)) STRICT;
CREATE TABLE measurement (
    plan_id INTEGER NOT NULL REFERENCES action_plan (id) DEFERRABLE INITIALLY DEFERRED,
    round_id INTEGER NOT NULL REFERENCES round (id), months INTEGER NOT NULL,
    far INTEGER NOT NULL, begun INTEGER NOT NULL, halfway INTEGER NOT NULL,
    near INTEGER NOT NULL, there INTEGER NOT NULL, PRIMARY KEY (plan_id, months)) STRICT;
CREATE TABLE approver (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id),
    role TEXT NOT NULL, name TEXT NOT NULL, signed_on TEXT, comment TEXT NOT NULL,
    position INTEGER NOT NULL) STRICT;
CREATE TABLE approval (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id),
    number INTEGER NOT NULL, approved_on TEXT NOT NULL, comment TEXT NOT NULL,
    snapshot TEXT NOT NULL, scan TEXT NOT NULL, scan_name TEXT NOT NULL) STRICT;
CREATE TABLE attachment (
    digest TEXT PRIMARY KEY, kind TEXT NOT NULL, content TEXT NOT NULL) STRICT;
CREATE TABLE adjustment (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id),
    plan_id INTEGER NOT NULL, day TEXT NOT NULL, reason TEXT NOT NULL,
    decided_by TEXT NOT NULL) STRICT;
CREATE TABLE dreamteam (
    round_id INTEGER PRIMARY KEY REFERENCES round (id), mandate TEXT NOT NULL,
    tasks TEXT NOT NULL, not_tasks TEXT NOT NULL, hours TEXT NOT NULL,
    reports_to TEXT NOT NULL, support TEXT NOT NULL, ends_on TEXT) STRICT;
CREATE TABLE dreamteam_member (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id),
    person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL, accepted_on TEXT, position INTEGER NOT NULL) STRICT;
"""

SQL = PREPARATION + MEETINGS + FOLLOW_UP
