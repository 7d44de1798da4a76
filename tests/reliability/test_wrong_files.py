"""What is no sound APV file gets its sentence at once and is left byte for byte as it was."""

import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from apv_desktop.content import load
from apv_desktop.services import files
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.problems import FileProblem


def _word(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", "<w:document/>")


def _other_database(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE a (b)")


def _newer(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")


def _trigger(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(
            "CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM statement; END"
        )


def _view(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE VIEW v AS SELECT * FROM person")


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])


def _one_letter(path: Path) -> None:
    data = path.read_bytes()
    at = data.index("Prøven".encode())
    path.write_bytes(data[:at] + b"T" + data[at + 1 :])


WRONG: dict[str, tuple[Callable[[Path], object], str]] = {
    "word": (_word, "word_document"),
    "old word": (
        lambda p: p.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 600),
        "word_document",
    ),
    "pdf": (lambda p: p.write_bytes(b"%PDF-1.7\n" + b"x" * 500), "not_apv"),
    "html": (lambda p: p.write_text("<!doctype html><p>Log ind</p>"), "not_apv"),
    "text": (lambda p: p.write_text("Kære alle"), "not_apv"),
    "zip": (lambda p: zipfile.ZipFile(p, "w").close(), "not_apv"),
    "empty": (lambda p: p.write_bytes(b""), "empty"),
    "not downloaded": (lambda p: p.write_bytes(b"\x00" * 8192), "empty"),
    "half a header": (lambda p: p.write_bytes(b"SQLite format 3\x00abc"), "damaged"),
    "other database": (_other_database, "other_sqlite"),
    "newer": (_newer, "newer"),
    "trigger": (_trigger, "hostile"),
    "view": (_view, "hostile"),
    "cut off": (_cut, "damaged"),
    "one letter changed": (_one_letter, "damaged"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_file_is_told_plainly_and_not_touched(
    name: str, shared: Path, pc: Callable[[str], Surroundings]
) -> None:
    spoil, code = WRONG[name]
    spoil(shared)
    before = shared.read_bytes()
    with pytest.raises(FileProblem) as told:
        files.read_apv(shared)
    assert told.value.code == code
    with pytest.raises(FileProblem) as opened:
        files.open_apv(shared, pc("b")).verify()
    assert opened.value.code == code
    assert shared.read_bytes() == before
    assert [path.name for path in shared.parent.iterdir()] == [shared.name]
    for language in ("da", "en"):
        assert load(language).text(f"errors:file.{code}.text")


def test_a_missing_file_is_told_plainly(shared: Path, pc: Callable[[str], Surroundings]) -> None:
    shared.unlink()
    with pytest.raises(FileProblem) as told:
        files.open_apv(shared, pc("b"))
    assert told.value.code == "missing"


def test_a_sound_file_is_not_refused(shared: Path, pc: Callable[[str], Surroundings]) -> None:
    """Negative control: the checks above do let a good file through."""
    apv = files.open_apv(shared, pc("b"))
    apv.verify()
    assert apv.contents.workplace.name == "Prøven"
    apv.close()
