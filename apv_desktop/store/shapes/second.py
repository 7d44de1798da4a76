"""Schema 2: undo reads the history, and a seal notices a changed letter."""

SQL = """
ALTER TABLE history ADD COLUMN undoes INTEGER;
ALTER TABLE history ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE history ADD COLUMN who TEXT NOT NULL DEFAULT '';
CREATE TABLE seal (id INTEGER PRIMARY KEY CHECK (id = 1), digest TEXT NOT NULL) STRICT;
"""
