"""Schema 4, the signed pages: from rows of text, also in the history, to bytes kept once.

Until schema 3 a scan was a row in base64, and the history held it a second time. From now on its
bytes lie beside those of the photographs, and the history holds the digest alone.
"""

import json
import sqlite3
from base64 import b64decode

_OLD = "attachment"


def move(connection: sqlite3.Connection) -> None:
    """Move the scans that an approval shows; what no approval shows any more goes."""
    shown = f"SELECT digest, content FROM {_OLD} WHERE digest IN (SELECT scan FROM approval)"
    for digest, content in connection.execute(shown).fetchall():
        connection.execute(
            "INSERT OR IGNORE INTO photo_file (digest, content) VALUES (?, ?)",
            (digest, b64decode(content)),
        )
    told = "SELECT id, before, after FROM history WHERE instr(before || after, ?)"
    for event, *texts in connection.execute(told, (f'"{_OLD}"',)).fetchall():
        kept = [_without(text) for text in texts]
        connection.execute("UPDATE history SET before = ?, after = ? WHERE id = ?", (*kept, event))
    connection.execute(f"DROP TABLE {_OLD}")


def _without(text: str) -> str:
    """The rows of a step in the history without those of scans, as the store writes them."""
    rows = [row for row in json.loads(text) if row[0] != _OLD]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
