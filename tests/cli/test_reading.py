"""`apv` only ever reads a file, and tells plainly what it cannot read."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from apv_desktop import cli
from apv_desktop.services import files, workplace
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.schema import APPLICATION_ID
from tests.cli.conftest import Run, neighbours
from tests.conftest import ROOT


def test_reading_changes_not_a_byte_and_leaves_nothing_beside(
    apv: Run, example: Path, tmp_path: Path
) -> None:
    before, time = example.read_bytes(), example.stat().st_mtime_ns
    assert apv("check", example)[0] == 1
    assert apv("print", example, "all", "--to", tmp_path / "ud")[0] == 0
    assert example.read_bytes() == before
    assert example.stat().st_mtime_ns == time
    assert neighbours(example) == ["møllegården.apv"]


def test_a_file_another_program_left_in_wal_mode_is_read_without_a_trace(
    apv: Run, example: Path
) -> None:
    with sqlite3.connect(example) as file:
        file.execute("PRAGMA journal_mode=WAL")
    file.close()
    before = example.read_bytes()
    assert apv("check", example)[0] == 1
    assert example.read_bytes() == before
    assert neighbours(example) == ["møllegården.apv"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no read-only folders")
def test_a_file_on_a_read_only_stick_can_be_read(apv: Run, example: Path) -> None:
    example.chmod(0o444)
    example.parent.chmod(0o555)
    try:
        assert apv("check", example)[0] == 1
    finally:
        example.parent.chmod(0o755)


def word_document(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", "<w:document/>")


def empty(path: Path) -> None:
    path.write_bytes(b"")


def garbage(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 20)


def other_sqlite(path: Path) -> None:
    with sqlite3.connect(path) as file:
        file.execute("CREATE TABLE recipe (name TEXT)")
    file.close()


def newer(path: Path) -> None:
    with sqlite3.connect(path) as file:
        file.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        file.execute("PRAGMA user_version = 99")
        file.execute("CREATE TABLE round (id INTEGER)")
    file.close()


def stopped_while_saving(path: Path) -> None:
    """The file as a program without a working copy left it, stopped in the middle of writing."""
    shutil.copyfile(ROOT / "tests" / "files" / "schema-1.apv", path)
    code = f"""
import os, sqlite3
file = sqlite3.connect({str(path)!r}, isolation_level=None)
file.execute("PRAGMA cache_size = 1")
file.execute("BEGIN IMMEDIATE")
file.execute("UPDATE person SET name = name || ' og nogle flere'")
file.execute("UPDATE activity SET what = what || ' og noget mere'")
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", code], check=True)
    assert path.with_name(f"{path.name}-journal").stat().st_size > 0


def half(path: Path) -> None:
    cli.main(["demo", str(path)])
    path.write_bytes(path.read_bytes()[:9000])


def nothing_inside(path: Path) -> None:
    with sqlite3.connect(path) as file:
        file.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        file.execute("PRAGMA user_version = 1")
        file.execute("CREATE TABLE round (id INTEGER)")
    file.close()


def nonsense_inside(path: Path) -> None:
    cli.main(["demo", str(path)])
    with sqlite3.connect(path) as file:
        file.execute("UPDATE activity SET status = 'dancing'")
    file.close()


def a_trigger_inside(path: Path) -> None:
    cli.main(["demo", str(path)])
    with sqlite3.connect(path) as file:
        file.execute("CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM person; END")
    file.close()


def test_what_an_older_program_left_half_written_is_read_as_last_saved(
    apv: Run, tmp_path: Path
) -> None:
    path = tmp_path / "gammel.apv"
    stopped_while_saving(path)
    before, beside = path.read_bytes(), neighbours(path)
    assert apv("check", path)[0] == 1
    assert all("og nogle flere" not in each.name for each in files.read_apv(path).people)
    assert path.read_bytes() == before
    assert neighbours(path) == beside


def test_a_journal_from_before_the_file_was_replaced_is_not_played_back(
    apv: Run, tmp_path: Path, example: Path
) -> None:
    old = tmp_path / "gammel.apv"
    stopped_while_saving(old)
    journal = example.with_name(f"{example.name}-journal")
    shutil.copyfile(old.with_name(f"{old.name}-journal"), journal)
    told = apv("check", example)
    journal.unlink()
    assert told == apv("check", example)


def test_edits_that_wait_on_this_pc_are_told_of(
    apv: Run, example: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("APV_STATE_DIR", str(tmp_path / "state"))
    around = Surroundings(datetime.now, Random(7), tmp_path / "state")
    opened = files.open_apv(example, around)
    workplace.change(opened, contact="Åse")
    code, _, wrong = apv("check", example)
    assert code == 1
    assert "nyere ændringer på denne pc" in wrong
    opened.close()
    assert apv("check", example)[2] == ""


BAD_FILES: dict[Callable[[Path], None], str] = {
    word_document: "Word",
    empty: "tom",
    garbage: "ikke en APV",
    other_sqlite: "et andet program",
    newer: "nyere udgave",
    half: "gået i stykker",
    nothing_inside: "gået i stykker",
    nonsense_inside: "gået i stykker",
    a_trigger_inside: "aldrig findes i en APV",
}


@pytest.mark.parametrize("make", BAD_FILES, ids=lambda make: make.__name__)
def test_a_file_that_cannot_be_read_is_told_plainly_and_left_alone(
    apv: Run, tmp_path: Path, make: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "filer"
    folder.mkdir()
    path = folder / "min apv.apv"
    make(path)
    capsys.readouterr()
    before, beside = path.read_bytes(), neighbours(path)
    for command in (["check", path], ["print", path, "all", "--to", tmp_path / "ud"]):
        code, told, wrong = apv(*command)
        assert (code, told) == (2, "")
        assert wrong.startswith("Fejl: ")
        assert BAD_FILES[make] in wrong
        assert len(wrong.splitlines()) == 1
        assert not re.search("traceback|sqlite|sql|errno", wrong, re.IGNORECASE)
    assert path.read_bytes() == before
    assert neighbours(path) == beside
    assert not (tmp_path / "ud").exists()


@pytest.mark.parametrize("name", ["findes ikke.apv", "mappe/findes ikke.apv"])
def test_a_missing_file_is_told_plainly(apv: Run, tmp_path: Path, name: str) -> None:
    code, told, wrong = apv("check", tmp_path / name)
    assert (code, told) == (2, "")
    assert "findes ikke" in wrong
    assert list(tmp_path.glob("*.apv")) == []


def test_a_folder_is_no_file(apv: Run, tmp_path: Path) -> None:
    assert apv("check", tmp_path)[0] == 2
