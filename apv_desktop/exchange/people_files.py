"""A list of people out of a file: a text with any of the usual marks, or a workbook.

Whatever the file is, the answer is a list or a sentence; nothing is ever half read.
"""

import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.exchange.pasted_people import MOST_ROWS

ENDINGS = ("xlsx", "csv", "txt", "tsv", "xlsm")
_MOST_BYTES = 20_000_000
_MOST_UNPACKED = 300_000_000
_MOST_COLUMNS = 40
_ZIP, _OLE, _PDF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_LOOKED_AT = 4096


@frozen
class Sheet:
    """A sheet of a workbook, its cells as text."""

    name: str
    rows: tuple[tuple[str, ...], ...]


@frozen
class FileList:
    """What a file holds: a text, or sheets that have something on them."""

    name: str
    text: str = ""
    sheets: tuple[Sheet, ...] = ()


def read(path: Path) -> FileList:
    """The list in a file.

    Raises:
        RuleBroken: `list_missing`, `list_too_large`, `list_locked` (a password), `list_old` (.xls),
            `list_broken`, `list_no_list` (a picture, a PDF), `nothing_to_paste`, each of `file`.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise RuleBroken("list_too_large", "file", name=path.name)
        data = path.read_bytes()
    except OSError as error:
        raise RuleBroken("list_missing", "file", name=path.name) from error
    if data.startswith(_OLE):
        raise RuleBroken("list_locked" if _LOCKED in data else "list_old", "file", name=path.name)
    if data.startswith(_ZIP):
        return FileList(path.name, sheets=tuple(_sheets(path)))
    return FileList(path.name, text=_decoded(data, path.name))


def _decoded(data: bytes, name: str) -> str:
    """UTF-8 or UTF-16 by their marks, valid UTF-8, and otherwise as older Windows writes."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    if data.startswith(_PDF) or b"\x00" in data[:_LOOKED_AT]:
        raise RuleBroken("list_no_list", "file", name=name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _sheets(path: Path) -> Iterator[Sheet]:
    """Every sheet with something on it; of one that is too long, enough to be told so."""
    try:
        _check_size(path)
        from openpyxl import load_workbook

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what a list of people does not use
            book = load_workbook(path, read_only=True, data_only=True)
            found = [(sheet.title, list(_rows(sheet))) for sheet in book.worksheets]
            book.close()
    except RuleBroken:
        raise
    except Exception as error:  # a stranger's file may break in any way, and each is the same to us
        raise RuleBroken("list_broken", "file", name=path.name) from error
    filled = [Sheet(name, tuple(rows)) for name, rows in found if any(map(any, rows))]
    if not filled:
        raise RuleBroken("nothing_to_paste", "file")
    yield from filled


def _check_size(path: Path) -> None:
    with zipfile.ZipFile(path) as package:
        names = package.namelist()
        unpacked = sum(each.file_size for each in package.infolist())
    if not any(name.startswith("xl/") for name in names):
        raise RuleBroken("list_no_list", "file", name=path.name)
    if unpacked > _MOST_UNPACKED:
        raise RuleBroken("list_too_large", "file", name=path.name)


def _rows(sheet: Any) -> Iterator[tuple[str, ...]]:
    filled = 0
    for row in sheet.iter_rows(max_col=_MOST_COLUMNS, values_only=True):
        cells = [_text(value) for value in row]
        while cells and not cells[-1]:
            cells.pop()
        filled += bool(cells)
        yield tuple(cells)
        if filled > MOST_ROWS + 1:  # the heading, and one too many
            return


def _text(value: object) -> str:
    """A cell as it is read: whole numbers without a fraction, a tick as a cross."""
    if value is None or value is False:
        return ""
    if value is True:
        return "x"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)
