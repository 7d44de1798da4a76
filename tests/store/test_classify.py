"""What kind of file it is, told from its first bytes; the file itself is never touched."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.store import classify
from apv_desktop.store.problems import FileProblem
from apv_desktop.store.schema import APPLICATION_ID, VERSION
from tests.store.files import made


def header(
    application: int = APPLICATION_ID, version: int = VERSION, pages: int = 1, size: int = 4096
) -> bytes:
    made_up = bytearray(b"SQLite format 3\x00".ljust(size * max(1, pages), b"\x01"))
    made_up[16:18] = (1 if size == 65_536 else size).to_bytes(2, "big")
    made_up[28:32] = pages.to_bytes(4, "big")
    made_up[60:64] = version.to_bytes(4, "big")
    made_up[68:72] = application.to_bytes(4, "big")
    return bytes(made_up)


def zipped(path: Path, name: str) -> None:
    with zipfile.ZipFile(path, "w") as package:
        package.writestr(name, "x")


FILES: dict[str, tuple[Callable[[Path], object], str]] = {
    "nothing there": (lambda path: None, "missing"),
    "a folder": (lambda path: path.mkdir(), "not_apv"),
    "empty": (lambda path: path.write_bytes(b""), "empty"),
    "not fetched from the cloud": (lambda path: path.write_bytes(bytes(5000)), "empty"),
    "Word": (lambda path: zipped(path, "word/document.xml"), "word_document"),
    "old Word": (lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0" * 50), "word_document"),
    "a zip": (lambda path: zipped(path, "billeder/1.jpg"), "not_apv"),
    "half a zip": (lambda path: path.write_bytes(b"PK\x03\x04" + bytes(60)), "not_apv"),
    "a text": (lambda path: path.write_text("Kære alle"), "not_apv"),
    "a web page": (lambda path: path.write_text("<!doctype html>"), "not_apv"),
    "another SQLite file": (lambda path: path.write_bytes(header(application=0)), "other_sqlite"),
    "newer": (lambda path: path.write_bytes(header(version=VERSION + 1)), "newer"),
    "cut off": (lambda path: path.write_bytes(header(pages=9)[:9000]), "damaged"),
    "only the beginning": (lambda path: path.write_bytes(header()[:40]), "damaged"),
    "large pages cut off": (
        lambda path: path.write_bytes(header(pages=2, size=65_536)[:70_000]),
        "damaged",
    ),
}


@pytest.mark.parametrize("kind", FILES)
def test_each_stranger_is_known_and_left_alone(kind: str, tmp_path: Path) -> None:
    make, code = FILES[kind]
    path = tmp_path / "fil.apv"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(FileProblem) as refused:
        classify.check(path)
    assert (refused.value.code, refused.value.path) == (code, path)
    assert (path.read_bytes() if path.is_file() else None) == before


def test_an_apv_is_let_through_whatever_it_is_called(tmp_path: Path) -> None:
    path = tmp_path / "kopi af min.docx"
    made(path).close()
    classify.check(path)


@given(st.binary(max_size=300))
def test_no_bytes_make_it_stumble(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "fil.apv")
        path.write_bytes(content)
        with pytest.raises(FileProblem):
            classify.check(path)


@given(st.binary(max_size=300).map(lambda end: b"SQLite format 3\x00" + end))
def test_nothing_that_looks_like_sqlite_makes_it_stumble(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "fil.apv")
        path.write_bytes(content)
        with pytest.raises(FileProblem):
            classify.check(path)
