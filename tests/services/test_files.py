"""Making, opening and reading files; what cannot be is told by its code and nothing is left."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import files, workplace
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.problems import FileProblem

FIRST = Meeting(MeetingKind.DIALOGUE_1, date(2027, 4, 7))


@pytest.mark.parametrize(
    ("given_path", "wanted"),
    [("a", "a.apv"), ("a.apv", "a.apv"), ("a.APV", "a.APV"), ("a.b", "a.b.apv"), (".", ".")],
)
def test_every_file_ends_alike(given_path: str, wanted: str) -> None:
    assert files.with_extension(Path(given_path)) == Path(wanted)


def test_a_free_name_is_found_beside_those_taken(tmp_path: Path) -> None:
    for wanted in ("APV Æ.apv", "APV Æ 2.apv", "APV Æ 3.apv"):
        path = files.free_path(tmp_path, "  APV   Æ ")
        assert path.name == wanted
        path.touch()
    assert files.free_path(tmp_path, 'A/B\\C:"D"').name == "A-B-C--D.apv"
    assert files.free_path(tmp_path, " ... ").name == "APV.apv"


@given(st.text(max_size=120))
def test_any_wish_becomes_a_name_every_disk_takes(wanted: str) -> None:
    name = files.free_path(Path("/nowhere"), wanted).name
    assert name.endswith(".apv")
    assert len(name) <= 90
    assert not set(name) & set('<>:"/\\|?*\n\t\r')
    assert not name.startswith((" ", "."))
    assert len(name.encode()) <= 255
    name.encode("utf-8")


@pytest.mark.parametrize("device", ["CON", "nul", "Aux ", "com1", "LPT¹", "con.gl", "NUL . x"])
def test_a_device_of_windows_is_no_name(tmp_path: Path, device: str) -> None:
    name = files.free_path(tmp_path, device).name
    assert name.startswith("APV ")
    assert name.split(".")[0].strip().upper() not in ("CON", "NUL", "AUX", "COM1", "LPT¹")


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("Console", "Console.apv"),
        ("Bogholderi. . ", "Bogholderi.apv"),
        ("x" * 79 + " y", "x" * 79 + ".apv"),
        ("ringe\x07klokke", "ringe-klokke.apv"),
        ("halvt \ud83d tegn", "halvt - tegn.apv"),
        ("會" * 80, "會" * 66 + ".apv"),
    ],
)
def test_a_name_ends_as_windows_keeps_it(tmp_path: Path, wanted: str, name: str) -> None:
    path = files.free_path(tmp_path, wanted)
    assert path.name == name
    path.touch()


def test_a_new_file_holds_what_the_wizard_asked(tmp_path: Path, around: Surroundings) -> None:
    path = tmp_path / "mappe" / "ny.apv"
    path.parent.mkdir()
    files.create_apv(path, Workplace("Æ"), "APV 2027", FIRST, around).close()
    found = files.read_apv(path)
    assert (found.workplace.name, found.round.title) == ("Æ", "APV 2027")
    assert found.meeting(MeetingKind.DIALOGUE_1).day == FIRST.day
    assert [each.name for each in path.parent.iterdir()] == ["ny.apv"]


def test_a_workplace_needs_a_name(tmp_path: Path, around: Surroundings) -> None:
    with pytest.raises(RuleBroken, match="workplace_name_missing"):
        files.create_apv(tmp_path / "ny.apv", Workplace(" "), "APV", FIRST, around)
    assert list(tmp_path.iterdir()) == []


def test_no_file_is_made_over_another(tmp_path: Path, around: Surroundings) -> None:
    path = tmp_path / "min.apv"
    path.write_text("mine")
    with pytest.raises(FileProblem, match="exists"):
        files.create_apv(path, Workplace("Æ"), "APV", FIRST, around)
    assert path.read_text() == "mine"
    with pytest.raises(FileProblem, match="folder_missing"):
        files.create_apv(tmp_path / "væk" / "x.apv", Workplace("Æ"), "APV", FIRST, around)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "missing"),
        (b"", "empty"),
        (bytes(4096), "empty"),
        (b"hello", "not_apv"),
        (b"\xd0\xcf\x11\xe0 word", "word_document"),
        (b"SQLite format 3\x00", "damaged"),
    ],
)
def test_strangers_are_told_apart_and_left_alone(
    tmp_path: Path, around: Surroundings, content: bytes | None, code: str
) -> None:
    path = tmp_path / "x.apv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(FileProblem, match=code):
        files.open_apv(path, around)
    with pytest.raises(FileProblem, match=code):
        files.read_apv(path)
    assert (path.read_bytes() if path.exists() else None) == content


def test_reading_changes_nothing(small: Apv) -> None:
    path = small.path
    small.close()
    before = path.read_bytes()
    files.read_apv(path)
    assert path.read_bytes() == before


def test_two_windows_never_have_one_file_open(small: Apv, around: Surroundings) -> None:
    with pytest.raises(FileProblem, match="already_open"):
        files.open_apv(small.path, around)
    workplace.change(small, contact="jeg")
    small.close()
    other = files.open_apv(small.path, around)
    workplace.change(other, contact="den anden")
    other.close()
    assert files.read_apv(small.path).workplace.contact == "den anden"
