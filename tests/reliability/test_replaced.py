"""The file is moved, deleted or replaced under a running session: the edits are safe, and what lies
there instead is not touched."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import files, people
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings

Pc = Callable[[str], Surroundings]


def _deleted(path: Path, pc: Pc) -> None:
    path.unlink()


def _renamed(path: Path, pc: Pc) -> None:
    path.rename(path.with_name("flyttet.apv"))


def _word(path: Path, pc: Pc) -> None:
    path.write_bytes(b"\xd0\xcf\x11\xe0" + b"0" * 2000)


def _emptied(path: Path, pc: Pc) -> None:
    path.write_bytes(b"")


def _another_apv(path: Path, pc: Pc) -> None:
    path.unlink()
    meeting = Meeting(MeetingKind.DIALOGUE_1)
    files.create_apv(path, Workplace("En anden"), "APV", meeting, pc("stranger")).close()


def _another_database(path: Path, pc: Pc) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE a (b)")


WAYS: dict[Callable[[Path, Pc], None], str] = {
    _deleted: "gone",
    _renamed: "gone",
    _word: "replaced",
    _emptied: "replaced",
    _another_apv: "both_changed",
    _another_database: "replaced",
}
MOMENTS = ("before the first edit", "between two edits", "before closing")


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__.strip("_"))
def test_edits_are_safe_and_the_other_file_untouched(
    way: Callable[[Path, Pc], None], moment: str, shared: Path, pc: Pc, tmp_path: Path
) -> None:
    sound = Path(shutil.copyfile(shared, tmp_path / "som den var.apv"))
    apv = files.open_apv(shared, pc("a"))
    if moment == MOMENTS[0]:
        way(shared, pc)
    people.add(apv, "Åse")
    if moment == MOMENTS[1]:
        way(shared, pc)
    people.add(apv, "Bo")
    if moment == MOMENTS[2]:
        way(shared, pc)
    there = shared.read_bytes() if shared.exists() else None
    problem = apv.close()
    assert problem is not None and problem.code == WAYS[way]
    assert (shared.read_bytes() if shared.exists() else None) == there
    assert not list(shared.parent.glob("~*")), "no half file is left beside it"
    shutil.copyfile(sound, shared)
    again = files.open_apv(shared, pc("a"))
    assert [person.name for person in again.contents.people] == ["Bo", "Åse"]
    assert again.brought_back == 2
    assert again.close() is None
    assert len(files.read_apv(shared).people) == 2


def test_a_folder_that_is_gone_stops_nothing(shared: Path, pc: Pc) -> None:
    apv = files.open_apv(shared, pc("a"))
    away = shared.parent.rename(shared.parent.with_name("stikket er ude"))
    people.add(apv, "Åse")
    problem = apv.close()
    assert problem is not None and problem.code == "place_gone"
    away.rename(shared.parent)
    assert _opened(shared, pc).brought_back == 1


def test_an_empty_folder_in_the_stick_s_place_is_not_written_to(shared: Path, pc: Pc) -> None:
    """The mount point stays when the stick goes: its volume is another one."""
    apv = files.open_apv(shared, pc("a"))
    apv._document.places.remember(volume="another disk")
    people.add(apv, "Åse")
    before = shared.read_bytes()
    problem = apv.close()
    assert problem is not None and problem.code == "place_gone"
    assert shared.read_bytes() == before


def test_publishing_goes_through_when_nothing_happened(shared: Path, pc: Pc) -> None:
    """Negative control: without any of this the file does change."""
    before = shared.read_bytes()
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Åse")
    assert apv.close() is None
    assert shared.read_bytes() != before


def _opened(path: Path, pc: Pc) -> Apv:
    return files.open_apv(path, pc("a"))
