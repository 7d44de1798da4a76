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
"""

SQL = COMMUNICATION + WRAP_UPS + LAW + ROUNDS + PRIVACY
