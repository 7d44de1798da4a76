"""Schema 1: the house and the whole journey."""

SQL = """
CREATE TABLE workplace (
    id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, address TEXT NOT NULL,
    employee_count INTEGER, employer TEXT NOT NULL, supervisor TEXT NOT NULL,
    representative TEXT NOT NULL, contact TEXT NOT NULL) STRICT;
CREATE TABLE department (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE person (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL,
    department_id INTEGER REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
    job TEXT NOT NULL, is_leader INTEGER NOT NULL, email TEXT NOT NULL) STRICT;
CREATE TABLE round (
    id INTEGER PRIMARY KEY, title TEXT NOT NULL, started TEXT NOT NULL, seed INTEGER NOT NULL,
    purpose TEXT NOT NULL, last_strength INTEGER NOT NULL, last_wish INTEGER NOT NULL) STRICT;
CREATE TABLE step (
    round_id INTEGER NOT NULL REFERENCES round (id), step TEXT NOT NULL, status TEXT NOT NULL,
    reason TEXT NOT NULL, PRIMARY KEY (round_id, step)) STRICT;
CREATE TABLE suitability_answer (
    round_id INTEGER NOT NULL REFERENCES round (id), question TEXT NOT NULL,
    answer TEXT NOT NULL, PRIMARY KEY (round_id, question)) STRICT;
CREATE TABLE suitability_decision (
    round_id INTEGER PRIMARY KEY REFERENCES round (id), decision TEXT NOT NULL,
    reason TEXT NOT NULL, decided_on TEXT) STRICT;
CREATE TABLE meeting (
    round_id INTEGER NOT NULL REFERENCES round (id), kind TEXT NOT NULL, day TEXT, start TEXT,
    minutes INTEGER NOT NULL, place TEXT NOT NULL, attended INTEGER,
    PRIMARY KEY (round_id, kind)) STRICT;
CREATE TABLE question (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id), kind TEXT NOT NULL,
    text TEXT NOT NULL, position INTEGER NOT NULL, source TEXT NOT NULL, language TEXT NOT NULL,
    lines INTEGER NOT NULL) STRICT;
CREATE TABLE work_group (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id),
    meeting TEXT NOT NULL, number INTEGER NOT NULL) STRICT;
CREATE TABLE group_member (
    group_id INTEGER NOT NULL REFERENCES work_group (id) DEFERRABLE INITIALLY DEFERRED,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    round_id INTEGER NOT NULL REFERENCES round (id), seat INTEGER NOT NULL,
    PRIMARY KEY (group_id, person_id)) STRICT;
CREATE TABLE invitation (
    round_id INTEGER PRIMARY KEY REFERENCES round (id), own_words TEXT NOT NULL,
    sender TEXT NOT NULL, contact TEXT NOT NULL, reply_by TEXT, sent_on TEXT) STRICT;
CREATE TABLE statement (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id), kind TEXT NOT NULL,
    number INTEGER NOT NULL, text TEXT NOT NULL, "group" INTEGER, theme TEXT NOT NULL,
    marks INTEGER NOT NULL, shortlisted INTEGER NOT NULL) STRICT;
CREATE TABLE assessment (
    wish_id INTEGER PRIMARY KEY REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
    round_id INTEGER NOT NULL REFERENCES round (id), underlying TEXT NOT NULL,
    nature TEXT NOT NULL, severity TEXT NOT NULL, scope TEXT NOT NULL, causes TEXT NOT NULL,
    verdict TEXT NOT NULL, reason TEXT NOT NULL) STRICT;
CREATE TABLE action_plan (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id),
    number INTEGER NOT NULL,
    wish_id INTEGER REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
    theme TEXT NOT NULL, problem TEXT NOT NULL, nature TEXT NOT NULL, severity TEXT NOT NULL,
    scope TEXT NOT NULL, causes TEXT NOT NULL, goal TEXT NOT NULL, follow_up TEXT,
    status TEXT NOT NULL, effect TEXT NOT NULL, effect_note TEXT NOT NULL,
    given_up_reason TEXT NOT NULL, ended_on TEXT) STRICT;
CREATE TABLE activity (
    id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id),
    plan_id INTEGER NOT NULL REFERENCES action_plan (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL, what TEXT NOT NULL, how TEXT NOT NULL,
    person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    who TEXT NOT NULL, start TEXT, deadline TEXT, status TEXT NOT NULL) STRICT;
CREATE TABLE status_letter (
    round_id INTEGER PRIMARY KEY REFERENCES round (id), since TEXT, until TEXT,
    own_words TEXT NOT NULL, next_news TEXT, sender TEXT NOT NULL, sent_on TEXT) STRICT;
CREATE TABLE history (
    id INTEGER PRIMARY KEY, at TEXT NOT NULL, label TEXT NOT NULL, before TEXT NOT NULL,
    after TEXT NOT NULL) STRICT;
CREATE TABLE lineage (
    generation INTEGER PRIMARY KEY, tip TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE INDEX statement_number ON statement (round_id, kind, number);
CREATE INDEX action_plan_number ON action_plan (round_id, number);
CREATE INDEX activity_plan ON activity (plan_id, position);
"""
