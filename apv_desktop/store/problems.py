"""What can be wrong with a file: a closed set of codes, each with its sentence in content."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class FileProblem(Exception):
    """A file that cannot be read or written; `code` names its sentence in errors.toml."""

    def __init__(self, code: str, path: Path) -> None:
        super().__init__(f"{code}: {path.name}")
        self.code = code
        self.path = path


_CODES = {
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_CANTOPEN: "folder_missing",
    sqlite3.SQLITE_PERM: "read_only",
    # Our own copy was taken away under us.
    sqlite3.SQLITE_READONLY_DBMOVED: "copy_gone",
    # What cannot be written is not damage: it is as it was.
    sqlite3.SQLITE_IOERR_WRITE: "full",
    sqlite3.SQLITE_IOERR_FSYNC: "read_only",
    sqlite3.SQLITE_IOERR_TRUNCATE: "read_only",
    sqlite3.SQLITE_IOERR_DIR_FSYNC: "read_only",
    sqlite3.SQLITE_IOERR_LOCK: "read_only",
    sqlite3.SQLITE_IOERR_DELETE: "read_only",
}


# A quota or a limit on one file's size is a full disk to whoever meets it.
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Turn the database's and the system's errors into a FileProblem.

    Raises:
        FileProblem: anything SQLite or the file system refused; text that cannot be decoded
            is damage too.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None) or sqlite3.SQLITE_CORRUPT
        known = code if code in _CODES else code & 0xFF  # the finer code first
        raise FileProblem(_CODES.get(known, "damaged"), path) from error
    except UnicodeDecodeError as error:
        raise FileProblem("damaged", path) from error
    except OSError as error:
        raise FileProblem(_code_of(error), path) from error


def _code_of(error: OSError) -> str:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "folder_missing"
    if isinstance(error, FileExistsError):
        return "exists"
    return "full" if is_for_room(error) else "read_only"


def is_for_room(error: OSError) -> bool:
    """Whether something could not be written because there is no room for it."""
    return error.errno in _NO_ROOM
