"""Nothing of what was written lies where nobody looks for it."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtWidgets import QApplication

from apv_desktop.content import load
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.trouble import report
from apv_desktop.printing import catalogue
from apv_desktop.services import exports, leftovers
from apv_desktop.store.problems import FileProblem
from tests.gui import all_dialogs, walk
from tests.printing import samples
from tests.reliability.harness import ROOT, surroundings

WORD = "Zåxqvine"


def words_of(window: MainWindow) -> set[str]:
    """Names and texts of the open file that a stranger should not read by the way."""
    assert window.apv is not None
    held = window.apv.contents
    people = {person.name for person in held.people}
    plans = {plan.theme for plan in held.plans if plan.theme}
    return people | plans | {held.workplace.name, held.workplace.contact} - {""}


def test_no_title_of_a_window_holds_what_was_written(tmp_path: Path, qapp: QApplication) -> None:
    window = walk.window_over("example", tmp_path / "w")
    window.setWindowTitle(window.rounds.title())
    told, words = [window.windowTitle()], words_of(window)
    (tmp_path / "d").mkdir()
    for dialog in all_dialogs.dialogs(tmp_path / "d"):
        told.append(dialog.windowTitle())
        walk.let_go(dialog)
    walk.let_go(window)
    assert [title for title in told if any(word in title for word in words)] == []
    assert len(told) > 20 and any(word in " ".join(words) for word in words)  # it does look


@pytest.mark.parametrize("document", catalogue.DOCUMENTS)
def test_the_properties_of_a_pdf_tell_only_what_it_is(document: str, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    contents = samples.small()
    catalogue.write(document, contents, load("da"), path, samples.TODAY)
    told = " ".join(PdfDocument(path).get_metadata_dict().values())
    words = {contents.workplace.name, contents.round.title, *(p.name for p in contents.people)}
    assert "APV Desktop" in told and not [word for word in words if word in told]

    assert "unspecified" not in told


def test_the_properties_of_a_twin_and_its_name_tell_only_what_it_is(tmp_path: Path) -> None:
    method, contents = load("da"), samples.small()
    said = {each.text for each in contents.statements} | {each.theme for each in contents.plans}
    words = {contents.workplace.name, contents.round.title, *said} - {""}
    words |= {person.name for person in contents.people}
    for twin in exports.all_twins(method):
        path = tmp_path / twin.file
        exports.write(twin, contents, method, path, samples.NOW)
        told = [twin.file, *_properties(path)]
        assert not [word for word in words for each in told if word in each], twin.file


def _properties(path: Path) -> Iterator[str]:
    """What a file says of itself outside its text."""
    if path.suffix in (".docx", ".xlsx"):
        with ZipFile(path) as packed:
            for name in packed.namelist():
                assert not name.endswith((".jpeg", "comments.xml", "custom.xml")), name
                if name.startswith("docProps") or name.endswith(("workbook.xml", "settings.xml")):
                    yield packed.read(name).decode("utf-8")
    elif path.suffix == ".ics":
        yield path.read_text(encoding="utf-8").partition("BEGIN:VEVENT")[0]


def test_a_report_of_trouble_holds_no_value() -> None:
    for error in (ValueError(WORD), FileProblem("full", Path(WORD)), RuleBroken(WORD, WORD)):
        try:
            raise error
        except Exception as raised:  # noqa: BLE001 - whatever it is
            assert WORD not in report(type(raised), raised.__traceback__)


def test_the_settings_hold_paths_and_nothing_written(tmp_path: Path, qapp: QApplication) -> None:
    window = walk.window_over("example", tmp_path)
    words = words_of(window)
    walk.let_go(window)
    told = (tmp_path / "state" / "window.ini").read_text(encoding="utf-8")
    assert "example.apv" in told and not [word for word in words if word in told]


@pytest.mark.parametrize("flow", ["window", "print"])
def test_no_temporary_file_stays_and_nothing_is_logged(flow: str, tmp_path: Path) -> None:
    temp, path = tmp_path / "temp", tmp_path / "apv.apv"
    temp.mkdir()
    given = {"APV_STATE_DIR": str(tmp_path / "state"), "TMPDIR": str(temp), "TEMP": str(temp)}
    environment = surroundings(QT_QPA_PLATFORM="offscreen", **given)
    words = {
        "window": ["-m", "apv_desktop", str(path), "--start-once"],
        "print": ["-m", "apv_desktop.cli", "print", str(path), "cover", "--to", str(tmp_path)],
    }
    for command in (["-m", "apv_desktop.cli", "demo", str(path)], words[flow]):
        done = subprocess.run(
            [sys.executable, *command], cwd=ROOT, env=environment, capture_output=True, text=True,
            timeout=100, check=True,
        )  # fmt: skip
        assert done.stderr == ""
    assert list(temp.rglob("*")) == []


def test_what_a_power_cut_left_is_taken_away_the_day_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    now = datetime(2027, 3, 10, 10, 0)
    for name, age in (("apv-paper-1", 2), ("apv-read-1", 2), ("apv-paper-2", 0), ("other", 9)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "1.pdf").write_text(WORD)
        at = (now - timedelta(days=age)).timestamp()
        os.utime(tmp_path / name, (at, at))
    leftovers.clear(now)
    assert {path.name for path in tmp_path.iterdir()} == {"apv-paper-2", "other"}
