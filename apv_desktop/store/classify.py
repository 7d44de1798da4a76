"""What kind of file this is, told from its first bytes and without writing a thing."""

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from apv_desktop.store.problems import FileProblem, told_plainly
from apv_desktop.store.schema import APPLICATION_ID, VERSION

if TYPE_CHECKING:
    from apv_desktop.store.container import Key

_SQLITE = b"SQLite format 3\x00"
_LOCKED = b"APVENC1\n"
_HEADER = 100


def check(path: Path, key: "Key | None" = None) -> None:
    """Refuse everything but an APV file this program can read.

    Raises:
        FileProblem: `missing`, `empty`, `word_document`, `not_apv`, `other_sqlite`, `newer`,
            `damaged` (shorter than it says), `read_only`; `locked` for one with a password when
            no `key` is given, `other_password` when it is another one's.
    """
    with told_plainly(path):
        if not path.exists():
            raise FileProblem("missing", path)
        if not path.is_file():
            raise FileProblem("not_apv", path)
    with told_plainly(path), path.open("rb") as file:
        header = file.read(_HEADER)
    if not header:
        raise FileProblem("empty", path)
    if header.startswith(_LOCKED):
        content = _taken_out(path, key)
        _check_header(content[:_HEADER], len(content), path)
        return
    if not header.startswith(_SQLITE):
        raise FileProblem(_kind_of_stranger(path, header), path)
    if len(header) < _HEADER:
        raise FileProblem("damaged", path)
    with told_plainly(path):
        _check_header(header, path.stat().st_size, path)


def _taken_out(path: Path, key: "Key | None") -> bytes:
    from apv_desktop.store import container  # most files have no password

    return container.read(path, key)


def _check_header(header: bytes, length: int, path: Path) -> None:
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise FileProblem("other_sqlite", path)
    if int.from_bytes(header[60:64], "big") > VERSION:
        raise FileProblem("newer", path)
    page = int.from_bytes(header[16:18], "big")
    size = 65_536 if page == 1 else page
    if size * int.from_bytes(header[28:32], "big") > length:
        raise FileProblem("damaged", path)


def _kind_of_stranger(path: Path, header: bytes) -> str:
    if not any(header):
        return "empty"
    if header.startswith(b"\xd0\xcf\x11\xe0"):
        return "word_document"
    if not header.startswith(b"PK"):
        return "not_apv"
    try:
        with zipfile.ZipFile(path) as package:
            names = package.namelist()
    except (zipfile.BadZipFile, OSError):
        return "not_apv"
    return "word_document" if any(name.startswith("word/") for name in names) else "not_apv"
