"""`apv` as the tests of the command line run it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from apv_desktop import cli

Said = tuple[int, str, str]
Run = Callable[..., Said]
NOW = datetime(2027, 3, 10, 10)


@pytest.fixture(autouse=True)
def _stopped_clock(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("APV_NOW", NOW.isoformat())
    monkeypatch.setenv("APV_STATE_DIR", str(tmp_path / "state"))


@pytest.fixture
def apv(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command: exit code, stdout, stderr."""

    def run(*arguments: object) -> Said:
        try:
            code = cli.main([str(each) for each in arguments])
        except SystemExit as left:
            code = int(left.code or 0)
        told = capsys.readouterr()
        return code, told.out, told.err

    return run


@pytest.fixture
def example(tmp_path: Path, apv: Run) -> Path:
    path = tmp_path / "eksempel" / "møllegården.apv"
    path.parent.mkdir()
    assert apv("demo", path, "--seed", 5)[0] == 0
    return path


def neighbours(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir())
