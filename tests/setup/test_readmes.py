"""What a newcomer reads is true: every path is there, every command and text file is listed."""

from __future__ import annotations

import importlib.util
import re
import subprocess
from pathlib import Path

import pytest

from apv_desktop.cli.parser import FORMATS, make_parser
from apv_desktop.content import load
from tests.conftest import ROOT

KEPT = subprocess.run(
    ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
).stdout.splitlines()
READMES = [ROOT / path for path in KEPT if path.endswith(".md")]
NAMES = {path.rpartition("/")[2] for path in KEPT}
TEXTS = ROOT / "resources/content/da"
# Where a path in a README may begin, beside its own folder.
_BEGINNINGS = ("", "apv_desktop", "resources", "tests", "tests/reliability", "apv_desktop/gui")
# Made by a command, lying on the user's disk, or with a hole to fill.
_ELSEWHERE = re.compile(
    r"\.venv/|apv-demo/|generated|_internal/|SHA256SUMS|FILE|[<*…%]|^x_|/x[._]"
    r"|^(?:aside|erased|erasing|passwords)/$"
)
_A_PATH = re.compile(
    r"[\w.<>*…-]+(?:/[\w.<>*…-]+)*(?:\.(?:py|toml|ui|ts|md|svg|spec|txt|iss|yml)|/)"
)


def paths_in(readme: Path) -> list[str]:
    """What stands between backticks and looks like a path of this repository."""
    told = re.sub(r"```.*?```", "", readme.read_text("utf-8"), flags=re.DOTALL)
    words = [word for code in re.findall(r"`([^`\n]+)`", told) for word in code.split()]
    return [w for w in (word.rstrip(":,.;") for word in words) if _A_PATH.fullmatch(w)]


def is_there(path: str, readme: Path) -> bool:
    """A name alone may be that of any file; more of a path says where it lies."""
    places = [readme.parent, *(ROOT / beginning for beginning in _BEGINNINGS)]
    return path in NAMES or any((place / path).exists() for place in places)


@pytest.mark.parametrize("readme", READMES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_it_names_is_there(readme: Path) -> None:
    named = [path for path in paths_in(readme) if not _ELSEWHERE.search(path)]
    assert [path for path in named if not is_there(path, readme)] == []


@pytest.mark.parametrize("readme", READMES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_module_it_names_is_there(readme: Path) -> None:
    named = re.findall(r"\bapv_desktop(?:\.[a-z_0-9]+)+\b", readme.read_text("utf-8"))
    kept = [path for path in named if ".generated" not in path]
    lost = [path for path in kept if importlib.util.find_spec(path) is None]
    assert lost == []


def test_every_file_of_texts_is_listed() -> None:
    listed = set(
        re.findall(
            r"^\| `([\w/*]+\.toml)`", (ROOT / "resources/README.md").read_text("utf-8"), re.M
        )
    )
    assert listed == {path.name for path in TEXTS.glob("*.toml")} | {"paper/*.toml"}


def test_every_command_is_listed_with_what_it_takes() -> None:
    told = (ROOT / "README.md").read_text("utf-8")
    parser = make_parser(load("en"))
    (commands,) = (each for each in parser._actions if each.dest == "command")
    assert isinstance(commands.choices, dict)
    for name, command in commands.choices.items():
        (row,) = re.findall(rf"^\| `apv {name}\b([^`]*)`", told, re.M)
        asked = {o for a in command._actions for o in a.option_strings if o.startswith("--")}
        assert set(re.findall(r"--[\w-]+", row)) <= asked
        needed = {o for a in command._actions if a.required for o in a.option_strings}
        assert needed <= set(re.findall(r"--[\w-]+", row))
    assert "\\|".join(FORMATS) in told
