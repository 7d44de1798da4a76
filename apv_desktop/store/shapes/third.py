"""Schema 3: preparation, meetings and follow-up in full.

One string for each part of the journey. A new column of an old table has a default, so that
files of schema 1 and 2 open with what they hold.
"""

PREPARATION = """
"""

MEETINGS = """
"""

FOLLOW_UP = """
"""

SQL = PREPARATION + MEETINGS + FOLLOW_UP
