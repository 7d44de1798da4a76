"""The bytes of photographs and scans: found by their digest, never rewritten, never in the history.

The row that speaks of them is content like any other and can be undone; the bytes only come, in
the same transaction. Those that no row speaks of any more go at the first edit of a session, when
nothing can call them back.
"""

import sqlite3
from collections.abc import Iterable

TABLE = "photo_file"


def digest_of(content: bytes) -> str:
    """What finds the bytes again."""
    import hashlib  # a start, which reads no photographs, does without it

    return hashlib.sha256(content).hexdigest()


def keep(connection: sqlite3.Connection, files: Iterable[bytes]) -> None:
    """Keep bytes; those that are there already stay as they are."""
    for content in files:
        connection.execute(
            f"INSERT OR IGNORE INTO {TABLE} (digest, content) VALUES (?, ?)",
            (digest_of(content), content),
        )


def clear(connection: sqlite3.Connection) -> None:
    """Let go of the bytes that neither a photograph nor an approval speaks of."""
    spoken_of = "SELECT digest FROM photo UNION SELECT scan FROM approval"
    connection.execute(f"DELETE FROM {TABLE} WHERE digest NOT IN ({spoken_of})")


def read(connection: sqlite3.Connection, digest: str) -> bytes | None:
    """The bytes, None when they are not there or are not what they were."""
    found = connection.execute(
        f"SELECT content FROM {TABLE} WHERE digest = ?", (digest,)
    ).fetchone()
    content = None if found is None else bytes(found[0])
    return content if content is not None and digest_of(content) == digest else None


def everything(connection: sqlite3.Connection) -> list[bytes]:
    """All bytes of a file."""
    return [bytes(row[0]) for row in connection.execute(f"SELECT content FROM {TABLE}")]


def are_whole(connection: sqlite3.Connection) -> bool:
    """Whether all bytes still fit their digests."""
    rows = connection.execute(f"SELECT digest, content FROM {TABLE}")
    return all(digest_of(bytes(content)) == digest for digest, content in rows)
