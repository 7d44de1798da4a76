"""`apv` starts without Qt, speaks the user's language and tells bad usage plainly."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from apv_desktop import __version__
from apv_desktop.content import LANGUAGES, load
from apv_desktop.printing import catalogue
from tests.cli.conftest import Run
from tests.conftest import ROOT
from tests.content.test_languages import ENGLISH


def test_it_starts_as_a_program_of_its_own_and_never_loads_qt(tmp_path: Path) -> None:
    path = tmp_path / "a.apv"
    code = f"""
import sys
from apv_desktop import cli
for command in (["demo", {str(path)!r}], ["documents"], ["check", {str(path)!r}],
                ["print", {str(path)!r}, "action-plan", "--to", {str(tmp_path)!r}]):
    assert cli.main(command) in (0, 1), command
print([name for name in sys.modules if "PySide" in name or "shiboken" in name])
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.stdout.splitlines()[-1] == "[]"


def test_version(apv: Run) -> None:
    assert apv("--version") == (0, f"apv {__version__}\n", "")


def test_documents_lists_ids_that_can_be_printed(apv: Run) -> None:
    code, told, _ = apv("documents")
    assert code == 0
    assert {line.split()[0] for line in told.splitlines()} == set(catalogue.DOCUMENTS)
    assert "Handleplaner" in told
    assert "Action plans" in apv("documents", "--language", "en")[1]


@pytest.mark.parametrize("place", ["before", "after"])
def test_the_language_may_be_chosen_anywhere(apv: Run, place: str) -> None:
    chosen = ["--language=en"]
    order = [*chosen, "documents"] if place == "before" else ["documents", *chosen]
    assert "Question sheets" in apv(*order)[1]


BAD_USAGE = {
    "nothing": [],
    "unknown command": ["skriv"],
    "unknown option": ["documents", "--vinger"],
    "half an option": ["documents", "--lang", "en"],
    "missing arguments": ["print"],
    "missing value": ["print", "a.apv", "all", "--to"],
    "not a number": ["demo", "a.apv", "--people", "mange"],
    "too many": ["check", "a.apv", "b.apv"],
    "unknown language": ["documents", "--language", "fr"],
}


@pytest.mark.parametrize("mistake", BAD_USAGE)
def test_bad_usage_is_told_in_danish_with_exit_code_2(apv: Run, mistake: str) -> None:
    code, told, wrong = apv(*BAD_USAGE[mistake])
    assert (code, told) == (2, "")
    assert wrong.startswith("Brug: apv")
    if mistake != "nothing":
        assert "fejl: " in wrong
    rest = re.sub(r"--\w+|'\w+'|\bapv \w+", "", wrong.partition("fejl: ")[2])
    assert not ENGLISH.search(rest), wrong


@pytest.mark.parametrize("command", [[], ["demo"], ["documents"], ["print"], ["check"]])
@pytest.mark.parametrize("language", LANGUAGES)
def test_help_is_in_the_language_asked_for(apv: Run, command: list[str], language: str) -> None:
    code, told, _ = apv(*command, "--language", language, "--help")
    assert code == 0
    assert told.startswith("Brug: " if language == "da" else "usage: ")
    assert load(language).text("cli:arguments.language") in " ".join(told.split())


def test_argparse_speaks_its_own_words_again_afterwards(apv: Run) -> None:
    import argparse

    before = vars(argparse)["_"]
    apv("documents")
    apv("skriv")
    assert vars(argparse)["_"] is before


def test_a_reader_that_has_seen_enough_ends_it_quietly() -> None:
    script = "apv_desktop.cli"
    done = subprocess.run(
        f'"{sys.executable}" -u -m {script} documents | "{sys.executable}" -c "pass"',
        shell=True,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr


def test_a_name_the_terminal_cannot_write_does_not_stop_it(example: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "apv_desktop.cli", "check", str(example)],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
