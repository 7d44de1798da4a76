"""A published file that a disk, a stick or a sync client changed: refused, or exactly the same."""

import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from apv_desktop.content import load
from apv_desktop.domain.contents import Contents
from apv_desktop.services import files, statements
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.problems import FileProblem
from tests.reliability.conftest import NOW, crash
from tests.reliability.harness import count

LONGEST_SECONDS = 2.0
# What the first bytes of a file decide; the rest is noticed by the structure or by the seal.
KNOWN = {"damaged", "hostile", "newer", "other_sqlite", "empty", "not_apv", "word_document"}


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example as it was published."""
    folder = tmp_path_factory.mktemp("hel")
    around = Surroundings(lambda: NOW, Random(5), folder / "state")
    apv = files.create_example(folder / "hel.apv", load("da"), around)
    statements.change(apv, apv.contents.wishes[0].id, text="Rør ved æ, ø og å")
    assert apv.close() is None
    return folder / "hel.apv"


def _flip(data: bytearray, chance: Random) -> None:
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _cut(data: bytearray, chance: Random) -> None:
    del data[chance.randrange(len(data)) :]


def _insert(data: bytearray, chance: Random) -> None:
    at = chance.randrange(len(data))
    data[at:at] = chance.randbytes(chance.randint(1, 5000))


def _append(data: bytearray, chance: Random) -> None:
    data += chance.randbytes(chance.randint(1, 5000))


def _swap(data: bytearray, chance: Random) -> None:
    """Two pages change places, as a sync client mixing blocks would have it."""
    one, other = (4096 * chance.randrange(len(data) // 4096) for _ in range(2))
    data[one : one + 4096], data[other : other + 4096] = (
        data[other : other + 4096],
        data[one : one + 4096],
    )


def _overwrite(data: bytearray, chance: Random) -> None:
    at, length = chance.randrange(len(data)), chance.choice((1, 16, 512, 4096))
    length = min(length, len(data) - at)
    data[at : at + length] = chance.choice((bytes(length), chance.randbytes(length)))


def _in_the_schema(data: bytearray, chance: Random) -> None:
    """The first page says what tables there are, so it is hit more often than its share."""
    data[chance.randrange(4096)] = chance.randrange(256)


WAYS: tuple[Callable[[bytearray, Random], None], ...] = (
    _flip,
    _flip,
    _cut,
    _insert,
    _append,
    _swap,
    _overwrite,
    _in_the_schema,
)


@pytest.mark.timeout(3600)
def test_a_changed_file_is_refused_or_says_the_same(sound: Path, tmp_path: Path) -> None:
    whole, held = sound.read_bytes(), files.read_apv(sound)
    chance, path = Random(7), tmp_path / "ændret.apv"
    codes: set[str] = set()
    for number in range(count(1_000, 20_000)):
        data, way = bytearray(whole), WAYS[number % len(WAYS)]
        way(data, chance)
        path.write_bytes(data)
        began = time.perf_counter()
        codes |= _look(path, held, tmp_path / "state", number)
        assert time.perf_counter() - began < LONGEST_SECONDS, (number, way)
        assert path.read_bytes() == data, (number, way)
    assert codes <= KNOWN, codes - KNOWN
    assert "damaged" in codes


def _look(path: Path, held: Contents, state: Path, number: int) -> set[str]:
    """Read it and open it; anything but a FileProblem goes through and is a defect."""
    codes = set()
    for look in (_read, _opened):
        try:
            assert look(path, state) == held, (number, look.__name__)
        except FileProblem as problem:
            codes.add(problem.code)
    shutil.rmtree(state, ignore_errors=True)
    return codes


def _read(path: Path, state: Path) -> Contents:
    return files.read_apv(path)


def _opened(path: Path, state: Path) -> Contents:
    apv = files.open_apv(path, Surroundings(_clock, Random(1), state))
    try:
        apv.verify()
        return apv.contents
    finally:
        crash(apv)


def _clock() -> datetime:
    return NOW


def test_structure_alone_would_let_a_changed_letter_through(sound: Path, tmp_path: Path) -> None:
    """Negative control: SQLite finds nothing wrong where the seal does."""
    path = tmp_path / "et bogstav.apv"
    data = sound.read_bytes()
    at = data.index("Rør ved".encode())
    path.write_bytes(data[:at] + b"T" + data[at + 1 :])
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with pytest.raises(FileProblem) as told:
        files.read_apv(path)
    assert told.value.code == "damaged"


def test_a_damaged_index_is_noticed(sound: Path, tmp_path: Path) -> None:
    """A flip in an index once let two statements change places: structure and seal saw nothing."""
    path = tmp_path / "indeks.apv"
    shutil.copyfile(sound, path)
    with sqlite3.connect(path) as connection:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'statement_number'"
        page = connection.execute(sql).fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    data = bytearray(path.read_bytes())
    data[page * size - 1] ^= 1  # the row that the first entry, last in the page, points to
    path.write_bytes(data)
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
    with pytest.raises(FileProblem) as told:
        files.read_apv(path)
    assert told.value.code == "damaged"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE activity SET deadline = '2127-01-13'",  # no rule of an APV lets that in
        "UPDATE activity SET deadline = 'i morgen'",
        "UPDATE activity SET status = 'danser'",
        "UPDATE round SET started = ''",
        "DELETE FROM round",
    ],
)
def test_what_no_apv_can_hold_is_damage(sound: Path, tmp_path: Path, change: str) -> None:
    path = tmp_path / "umulig.apv"
    path.write_bytes(sound.read_bytes())
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(change)
    before = path.read_bytes()
    for look in (_read, _opened):
        with pytest.raises(FileProblem, match="damaged"):
            look(path, tmp_path / "state")
    assert path.read_bytes() == before
