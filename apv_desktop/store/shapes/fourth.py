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
"""

PRIVACY = """
CREATE TABLE meeting_text (
    round_id INTEGER PRIMARY KEY REFERENCES round (id), ground_rules TEXT NOT NULL,
    serious_lead TEXT NOT NULL, serious TEXT NOT NULL, clean_up TEXT NOT NULL) STRICT;
"""

SQL = COMMUNICATION + WRAP_UPS + LAW + ROUNDS + PRIVACY
