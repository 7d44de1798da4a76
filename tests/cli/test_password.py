"""`apv` opens a file with a password."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from apv_desktop import cli
from apv_desktop.services import files, keeping, passwords, people, waiting
from apv_desktop.services.surroundings import from_environment
from apv_desktop.store import container
from tests.cli.conftest import NOW, Run

ALL_PEOPLE = "participant-list"


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


def test_a_password_is_typed_at_a_terminal_and_not_shown(shut: Path, tmp_path: Path) -> None:
    """A terminal of its own, as `getpass` sees it: asked for, not echoed, wrong and right."""
    for typed, code, told in (
        ("forkert kode", cli.FAILED, "Adgangskoden passer ikke"),
        ("Grøn trappe 7", cli.SOMETHING_MISSING, "\r\n"),
    ):
        ended, said = _at_a_terminal(["check", str(shut)], typed, tmp_path)
        assert ended == code and "Adgangskode:" in said and told in said
        assert typed not in said and "Traceback" not in said


def _at_a_terminal(arguments: list[str], typed: str, tmp_path: Path) -> tuple[int, str]:
    pty = pytest.importorskip("pty", reason="Windows has no such terminal")
    try:
        child, terminal = pty.fork()
    except OSError:
        pytest.skip("this machine gives out no terminals (/dev/pts is not there)")
    if child == 0:
        os.environ["PYTHONPATH"] = os.pathsep.join(sys.path)
        os.execv(sys.executable, [sys.executable, "-m", "apv_desktop.cli", *arguments])
    said = b""
    while b"Adgangskode:" not in said:
        said += os.read(terminal, 4096)
    os.write(terminal, f"{typed}\n".encode())
    with suppress(OSError):  # the other end is closed
        while piece := os.read(terminal, 4096):
            said += piece
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    os.close(terminal)
    return code, said.decode()


@pytest.mark.parametrize("nobody", [EOFError, KeyboardInterrupt])
def test_nobody_types_one(
    nobody: type[BaseException], shut: Path, apv: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(prompt: str) -> str:
        raise nobody

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", gone)
    code, _, told = apv("check", shut)
    assert code == cli.FAILED and told.startswith("Fejl: Filen har en adgangskode.")


def test_a_password_as_an_argument_is_refused(shut: Path, apv: Run) -> None:
    """Every other program could read it there."""
    for given in ("--password", "--password=Grøn trappe 7", "--password-f=3"):
        code, out, told = apv("check", shut, given)
        assert code == cli.FAILED and out == "" and "ukendt" in told
    assert "--password-fd" in apv("check", "--help")[1]


@pytest.mark.parametrize("typed", ["", "\n", "forkert\n", "Grøn trappe 7 \n", "\0"])
def test_what_does_not_fit_is_one_sentence(typed: str, shut: Path, apv: Run) -> None:
    before = shut.read_bytes()
    code, out, told = apv("check", shut, "--password-fd", through_a_pipe(typed))
    assert (code, out) == (cli.FAILED, "") and told.count("\n") == 1
    assert told.startswith("Fejl: Adgangskoden passer ikke.") and shut.read_bytes() == before


def test_bytes_that_are_no_text_are_told(shut: Path, apv: Run) -> None:
    ours, theirs = os.pipe()
    os.write(theirs, b"\xff\xfe\n")
    os.close(theirs)
    code, _, told = apv("check", shut, "--password-fd", ours)
    assert code == cli.FAILED and f"kanal {ours}" in told


def test_damage_is_told_from_a_wrong_password(shut: Path, apv: Run) -> None:
    whole = bytearray(shut.read_bytes())
    for at in (12, 40, len(whole) - 1):
        spoilt = bytearray(whole)
        spoilt[at] ^= 1
        shut.write_bytes(spoilt)
        code, _, told = apv("check", shut, "--password-fd", through_a_pipe("Grøn trappe 7"))
        assert code == cli.FAILED and "gået i stykker" in told and "passer ikke" not in told


def test_a_former_password_is_called_so_and_what_it_locks_is_told_of(
    shut: Path, tmp_path: Path, apv: Run
) -> None:
    """On this PC an edit waits under the former one; another PC has changed it."""
    around = from_environment(os.environ, lambda: NOW)
    elsewhere = from_environment({"APV_STATE_DIR": str(tmp_path / "b")}, lambda: NOW)
    ours = files.open_apv(shut, around, key=passwords.unlock(shut, "Grøn trappe 7"))
    people.add(ours, "Åse")
    keeping.back_up(ours, "while_working")
    theirs = files.open_apv(shut, elsewhere, key=passwords.unlock(shut, "Grøn trappe 7"))
    passwords.give(theirs, "Blå trappe 8")
    assert theirs.close() is None and ours.close() is not None
    former, now = ("Grøn trappe 7", "Blå trappe 8")
    code, _, told = apv("check", shut, "--password-fd", through_a_pipe(former))
    assert code == cli.FAILED and "en adgangskode, filen har haft før" in told
    for _ in range(2):
        code, out, told = apv("check", shut, "--password-fd", through_a_pipe(now))
        assert code == cli.SOMETHING_MISSING and out
        assert told.count("\n") == 1 and "skriv den tidligere adgangskode" in told
        key = passwords.unlock(shut, now)
        waiting.keep_for_later(shut, around, key)  # told of all the same


def test_nothing_that_was_typed_is_written_anywhere(shut: Path, tmp_path: Path, apv: Run) -> None:
    told = ""
    for typed in ("Hemmelig xq7", "Grøn trappe 7"):
        given = ("print", shut, ALL_PEOPLE, "--to", tmp_path / "ud", "--password-fd")
        told += "".join(map(str, apv(*given, through_a_pipe(typed))))
    held = told.encode() + b"".join(p.read_bytes() for p in tmp_path.rglob("*") if p.is_file())
    for typed in ("Hemmelig xq7", "Grøn trappe 7"):
        assert not any(typed.encode(code) in held for code in ("utf-8", "utf-16-le"))
    assert "deltagerliste" in told  # it was carried out


def test_a_descriptor_that_is_none_is_told(shut: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(shut), "--password-fd", "97"]) == cli.FAILED
    assert "97" in capsys.readouterr().err
