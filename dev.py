"""Set up and work on APV Desktop: `python3 dev.py TASK [ARGS…]`.

Each task first makes sure of the system libraries, the environment in .venv and the compiled
forms; when all is there, that takes a fraction of a second. Standard library only.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = sys.platform == "win32"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
STAMP = VENV / "dev-stamp"
DEMO = ROOT / "apv-demo"

# What PySide6 loads at run time; found sufficient on a bare Debian 12.
QT_LIBRARIES = """
    libglib2.0-0 libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1
    libfreetype6 libx11-6 libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
    libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1
    fonts-dejavu-core
""".split()
PRINT_LIBRARIES = ["libcups2"]
# To read PDFs back, count writes to disk and compile the installer.
TEST_PROGRAMS = ["poppler-utils", "qpdf", "strace", "nsis"]

Arguments = Sequence[str]
Command = tuple[str | Path, ...]


class SetupError(Exception):
    """The machine lacks something, said in words that tell what to do."""


def say(text: str) -> None:
    """Print at once, so that lines keep their order with those of the programs called."""
    print(text, flush=True)


def call(*command: str | Path, **environment: str) -> int:
    """Run a program from the root of the checkout and return its exit code."""
    text = [str(part) for part in command]
    return subprocess.call(text, cwd=ROOT, env={**os.environ, **environment})


def must(*command: str | Path, **environment: str) -> None:
    """Run a program that has to succeed."""
    code = call(*command, **environment)
    if code != 0:
        raise SetupError(f"`{' '.join(str(part) for part in command)}` ended with {code}.")


# -- the machine -----------------------------------------------------------------------------


def ensure_system_libraries(packages: Iterable[str]) -> None:
    """Install what Debian or Ubuntu lacks, or say how; other systems bring it along."""
    if not (shutil.which("apt-get") and shutil.which("dpkg-query")):
        return
    missing = missing_packages(list(packages))
    if not missing:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        raise SetupError(
            f"These system packages are missing. Install them with\n\n"
            f"    sudo apt-get update && sudo {' '.join(install)}\n\nand start again."
        )
    say(f"Installing system packages: {' '.join(missing)}")
    must("apt-get", "update", "-q")
    must(*install, DEBIAN_FRONTEND="noninteractive")


def missing_packages(wanted: list[str]) -> list[str]:
    """Ask dpkg; from Debian 13 and Ubuntu 24.04 some carry the suffix t64."""
    names = [*wanted, *(f"{name}t64" for name in wanted)]
    query = ["dpkg-query", "--show", "--showformat", "${db:Status-Abbrev} ${Package}\\n", *names]
    answer = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    installed = {line[3:].strip() for line in answer.splitlines() if line.startswith("ii")}
    missing = [name for name in wanted if not {name, f"{name}t64"} & installed]
    if importlib.util.find_spec("ensurepip") is None and not PYTHON.exists():
        missing.append("python3-venv")
    return missing


# -- the environment -------------------------------------------------------------------------


def ensure_environment() -> None:
    """Create .venv and install into it, unless that was done for these very files."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the machine's Python, not ours
        raise SetupError(f"Python 3.11 or later is needed; this is {sys.version.split()[0]}.")
    wanted = fingerprint()
    if PYTHON.exists() and STAMP.is_file() and STAMP.read_text("utf-8") == wanted:
        return
    if not (PYTHON.exists() and call(PYTHON, "-c", "import pip") == 0):
        say("Creating the environment in .venv")
        must(sys.executable, "-m", "venv", "--clear", VENV)
    say("Installing into .venv; the first time takes a minute or two")
    pip: Command = (PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    must(*pip, "pip>=25.1", "-c", "constraints.txt")  # Debian 12 brings one without --group
    must(*pip, "-e", ".", "--group", "dev", "-c", "constraints.txt")
    STAMP.write_text(wanted, "utf-8")


def fingerprint() -> str:
    """What the environment depends on; its place and Python too, which it carries as paths."""
    digest = hashlib.sha256(f"{VENV} {sys.version_info[:2]}".encode())
    for name in ("pyproject.toml", "constraints.txt", "ui/hatch_hook.py"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def prepare(packages: Iterable[str]) -> None:
    """Everything a task stands on, in order."""
    ensure_system_libraries(packages)
    ensure_environment()
    must(PYTHON, "ui/compile.py")


# -- the tasks -------------------------------------------------------------------------------


def run(arguments: Arguments) -> int:
    """Start the program (ARGS go to it); without a screen, print the example instead."""
    if not has_screen():
        return print_example()
    return call(PYTHON, "-m", "apv_desktop", *arguments)


def has_screen() -> bool:
    """Only Linux runs without one; who names a Qt platform knows what they do."""
    ways = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in ways)


def print_example() -> int:
    """Make the example, print every document into apv-demo/ and list them."""
    say("There is no screen here, so the window cannot open. The example is printed instead.")
    DEMO.mkdir(exist_ok=True)
    for old in (*DEMO.glob("*.apv"), *DEMO.glob("*.pdf")):
        old.unlink()
    example = DEMO / "moellegaarden.apv"
    apv = (PYTHON, "-m", "apv_desktop.cli")
    must(*apv, "demo", example)
    must(*apv, "print", example, "all", "--to", DEMO)
    say(f"\nThe documents in {DEMO.name}/:")
    return call(PYTHON, "-c", COUNT_PAGES, DEMO)


FORMATS = ("docx", "xlsx", "txt", "ics", "eml")  # what `apv export` writes
COUNT_PAGES = """
import pathlib, sys, pypdfium2
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.pdf")):
    with pypdfium2.PdfDocument(path) as document:
        print(f"{len(document):>5} pages  {path.name}")
"""


def test(arguments: Arguments) -> int:
    """Lint, types, layers and tests (ARGS go to pytest); stops at the first that fails."""
    checks: list[Command] = [
        (PYTHON, "-m", "ruff", "check"),
        (PYTHON, "-m", "ruff", "format", "--check"),
        (PYTHON, "-m", "mypy"),
        (BIN / ("lint-imports.exe" if WINDOWS else "lint-imports"), "--no-logo"),
        (PYTHON, "-m", "pytest", *arguments),
    ]
    return next((code for check in checks if (code := call(*check)) != 0), 0)


def screens(arguments: Arguments) -> int:
    """Paint every page into DIR, light, dark, 200 % and small, to be looked at."""
    environment = {} if has_screen() else {"QT_QPA_PLATFORM": "offscreen"}
    return call(PYTHON, "-m", "apv_desktop", "--screens", *arguments, **environment)


def bench(arguments: Arguments) -> int:
    """Measure against a bare twin, in pairs (ARGS choose what)."""
    return call(PYTHON, "-m", "benchmarks", *arguments)


def bundle(arguments: Arguments) -> int:
    """Build the programs to hand out, into dist/, and see that they work on their own."""
    must(PYTHON, "-m", "PyInstaller", "build.spec", "--noconfirm", *arguments)
    return check_bundle(ROOT / "dist" / "apv-desktop")


def check_bundle(folder: Path) -> int:
    """Use both programs from another folder, with nothing of ours in the environment."""
    end = ".exe" if WINDOWS else ""
    apv, window = folder / f"apv{end}", folder / f"apv-desktop{end}"
    least = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    with tempfile.TemporaryDirectory(prefix="apv-bundle-") as name:
        example, report = Path(name, "moellegaarden.apv"), Path(name, "check", "report.txt")
        for command in (
            (apv, "--version"),
            (apv, "demo", example),
            (apv, "print", example, "all", "--to", name),
            *((apv, "export", example, "all", "--format", f, "--to", name) for f in FORMATS),
            (window, "--self-check", report.parent),
        ):
            text = [str(part) for part in command]
            code = subprocess.call(text, cwd=name, env=least, timeout=300)
            if report.is_file():
                say(report.read_text("utf-8"))
            if code != 0:
                raise SetupError(f"`{' '.join(text)}` ended with {code}.")
    return 0


def soak(arguments: Arguments) -> int:
    """The tests that try to lose the file, at their full counts: hours (ARGS go to pytest)."""
    chosen = arguments or ("tests/reliability",)
    return call(PYTHON, "-m", "pytest", "--timeout", "14400", *chosen, HYPOTHESIS_PROFILE="soak")


TASKS: dict[str, Callable[[Arguments], int]] = {
    "run": run,
    "test": test,
    "screens": screens,
    "bench": bench,
    "bundle": bundle,
    "soak": soak,
}


def usage() -> str:
    """The tasks with the first line of what they say of themselves."""
    lines = [f"  {name:<8} {(task.__doc__ or '').splitlines()[0]}" for name, task in TASKS.items()]
    return "\n".join(["python3 dev.py TASK [ARGS…]", "", *lines])


def main(arguments: Arguments) -> int:
    """Prepare and run one task, or list them."""
    if not arguments or arguments[0] not in TASKS:
        say(usage())
        return 2 if arguments and arguments[0] not in ("-h", "--help", "help") else 0
    name, *rest = arguments
    packages = QT_LIBRARIES + PRINT_LIBRARIES
    if name in ("test", "soak"):
        packages = packages + TEST_PROGRAMS
    try:
        prepare(packages)
        return TASKS[name](rest)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
