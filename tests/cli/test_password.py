"""`apv` opens a file with a password."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from apv_desktop import cli
from apv_desktop.store import container


@pytest.fixture
def shut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small file with a password."""
    monkeypatch.setenv("APV_STATE_DIR", str(tmp_path / "state"))
    path = tmp_path / "lukket.apv"
    cli.main(["demo", str(path), "--people", "4", "--actions", "1", "--seed", "1"])
    container.shut_in_place(path, container.new_key("Grøn trappe 7", container.new_recovery()))
    return path


def through_a_pipe(typed: str) -> str:
    """The number of a descriptor from which a password can be read."""
    ours, theirs = os.pipe()
    os.write(theirs, typed.encode())
    os.close(theirs)
    return str(ours)


def test_a_password_is_read_from_a_descriptor(
    shut: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fd = through_a_pipe("Grøn trappe 7\n")
    given = ["print", str(shut), "participant-list", "--to", str(tmp_path), "--password-fd", fd]
    assert cli.main(given) == cli.DONE
    assert (tmp_path / "deltagerliste.pdf").exists()
    capsys.readouterr()
    assert cli.main(["check", str(shut), "--password-fd", through_a_pipe("forkert")]) == cli.FAILED
    told = capsys.readouterr().err
    assert "Adgangskoden passer ikke" in told and "forkert" not in told


def test_a_password_is_asked_for_where_it_can_be_typed(
    shut: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["check", str(shut)]) == cli.FAILED
    assert "--password-fd" in capsys.readouterr().err
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda prompt: "Grøn trappe 7")
    assert cli.main(["check", str(shut)]) == cli.SOMETHING_MISSING


def test_a_descriptor_that_is_none_is_told(shut: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(shut), "--password-fd", "97"]) == cli.FAILED
    assert "97" in capsys.readouterr().err
