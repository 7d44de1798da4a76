"""dev.py says what it can do, and what a machine lacks."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).resolve().parents[2]
needs_sh = pytest.mark.skipif(sys.platform == "win32", reason="stands in for dpkg with sh")


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "dev.py"), *arguments]
    utf8 = {**os.environ, "PYTHONUTF8": "1"}
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=utf8, check=False)


@pytest.fixture
def debian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with apt where dpkg knows what the test says, and an ordinary user."""
    stub(tmp_path / "apt-get", "exit 1")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    return tmp_path


def stub(path: Path, text: str) -> None:
    path.write_text(f"#!/bin/sh\n{text}\n", "utf-8")
    path.chmod(0o755)


def test_alone_it_lists_its_tasks() -> None:
    done = start()
    assert done.returncode == 0
    listed = [line.split()[0] for line in done.stdout.splitlines() if line.startswith("  ")]
    assert listed == ["run", "test", "screens", "bench", "bundle", "soak"]


def test_an_unknown_task_is_refused_with_the_list() -> None:
    done = start("tset")
    assert done.returncode == 2
    assert "  test " in done.stdout


@needs_sh
def test_an_ordinary_user_gets_the_exact_command(debian: Path) -> None:
    stub(debian / "dpkg-query", "echo 'ii  libegl1'; echo 'rc  qpdf'; exit 1")
    with pytest.raises(dev.SetupError) as told:
        dev.ensure_system_libraries(["libegl1", "qpdf", "strace"])
    assert "sudo apt-get install -y --no-install-recommends qpdf strace\n" in str(told.value)


@needs_sh
def test_newer_systems_rename_packages(debian: Path) -> None:
    known = 'case "$name" in libglib2.0-0t64|libegl1) echo "ii  $name";; esac'
    stub(debian / "dpkg-query", f'for name in "$@"; do {known}; done; exit 1')
    dev.ensure_system_libraries(["libglib2.0-0", "libegl1"])


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    dev.ensure_system_libraries(["libegl1"])


def test_a_second_run_installs_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    python, stamp = tmp_path / "python", tmp_path / "stamp"
    python.touch()
    stamp.write_text(dev.fingerprint(), "utf-8")
    monkeypatch.setattr(dev, "PYTHON", python)
    monkeypatch.setattr(dev, "STAMP", stamp)
    monkeypatch.setattr(dev, "call", lambda *_: pytest.fail("nothing is to be started"))
    dev.ensure_environment()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
@pytest.mark.parametrize(
    ("variable", "screen"), [("DISPLAY", True), ("QT_QPA_PLATFORM", True), ("TERM", False)]
)
def test_a_screen_is_known_by_its_variable(
    monkeypatch: pytest.MonkeyPatch, variable: str, screen: bool
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(variable, "x")
    assert dev.has_screen() is screen
