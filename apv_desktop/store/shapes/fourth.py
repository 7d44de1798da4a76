"""Schema 4: follow-up told to everyone, the law, the next round and privacy.

One string for each part. A new column of an old table has a default, so that files of older
schemas open with what they hold.
"""

COMMUNICATION = """
"""

WRAP_UPS = """
"""

LAW = """
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
