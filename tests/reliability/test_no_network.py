"""Nothing the program does opens a way to a network: seen by strace, and by doing without one."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from apv_desktop.services import files, people
from apv_desktop.services.surroundings import Surroundings
from tests.reliability.harness import DRIVER, ROOT, SOAK, surroundings

Flow = Callable[[Path, Path], tuple[list[str], str]]

needs_strace = pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace is there on Linux alone"
)


def _session(folder: Path, path: Path) -> tuple[list[str], str]:
    commands = [
        {"do": "open"},
        {"do": "set_note", "id": 1, "text": "Se https://example.invalid/x <img src='http://a/b'>"},
        {"do": "backup"},
        {"do": "export", "format": "pdf", "to": str(folder / "ud")},
        {"do": "close"},
    ]
    words = [sys.executable, str(DRIVER), "--state", str(folder / "state"), str(path)]
    return words, "".join(f"{json.dumps(each)}\n" for each in commands)


def _window(folder: Path, path: Path) -> tuple[list[str], str]:
    return [sys.executable, "-m", "apv_desktop", str(path), "--start-once"], ""


def _printing(folder: Path, path: Path) -> tuple[list[str], str]:
    words = ["-m", "apv_desktop.cli", "print", str(path), "all", "--to", str(folder / "ud")]
    return [sys.executable, *words], ""


def _journey(name: str) -> Flow:
    def flow(folder: Path, path: Path) -> tuple[list[str], str]:
        words = ["-m", "pytest", "-q", "-p", "no:cacheprovider", f"tests/journeys/{name}.py"]
        return [sys.executable, *words, "-k", "keyboard"], ""

    return flow


JOURNEYS = sorted(p.stem for p in (ROOT / "tests" / "journeys").glob("test_*.py"))
FLOWS: dict[str, Flow] = {"a session": _session, "the window": _window, "apv print": _printing}
_MORE = [name for name in JOURNEYS if SOAK and "way_out" not in name]
TRACED = FLOWS | {name: _journey(name) for name in _MORE}


def _run(words: list[str], said: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    environment = surroundings(QT_QPA_PLATFORM="offscreen", APV_STATE_DIR=str(folder / "state"))
    return subprocess.run(
        words,
        input=said,
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=800,
        check=False,
    )


def _calls(words: list[str], said: str, folder: Path) -> list[str]:
    """Every socket but those between programs of this PC."""
    log = folder / "net.log"
    traced = ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(log), *words]
    done = _run(traced, said, folder)
    assert done.returncode == 0, done.stderr
    lines = log.read_text(errors="replace").splitlines()
    return [line for line in lines if "AF_INET" in line or "AF_PACKET" in line]


@pytest.fixture
def filled(shared: Path, pc: Callable[[str], Surroundings]) -> Path:
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Åse Holm", email="aase@example.invalid")
    apv.close()
    return shared


@needs_strace
@pytest.mark.timeout(900)
@pytest.mark.parametrize("flow", TRACED)
def test_no_flow_opens_a_socket_to_a_network(flow: str, filled: Path, tmp_path: Path) -> None:
    words, said = TRACED[flow](tmp_path, filled)
    assert _calls(words, said, tmp_path) == []


@needs_strace
def test_a_planted_leak_would_be_seen(tmp_path: Path) -> None:
    """Negative control: looking up a name and connecting both show."""
    leak = "import socket\ns = socket.socket()\ns.settimeout(1)\ns.connect_ex(('127.0.0.1', 9))"
    assert _calls([sys.executable, "-c", leak], "", tmp_path)


@pytest.mark.skipif(shutil.which("unshare") is None, reason="unshare is there on Linux alone")
@pytest.mark.parametrize("flow", FLOWS)
def test_all_works_where_there_is_no_network(flow: str, filled: Path, tmp_path: Path) -> None:
    if subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody make a space without a network")
    words, said = FLOWS[flow](tmp_path, filled)
    done = _run(["unshare", "-rn", *words], said, tmp_path)
    assert done.returncode == 0, done.stderr
    assert '"message"' not in done.stdout
