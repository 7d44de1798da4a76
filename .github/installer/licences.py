"""The licences of all that the bundle carries, and the list of it: build.spec calls `write`."""

import importlib.metadata
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OURS = {"apv-desktop", "apv_desktop", "pyinstaller"}  # PyInstaller has a line of its own
_THIRD_PARTIES = """APV Desktop is free software; its licence is in LICENSE.

It carries the work of others, named below, each under its own licence, whose text lies in this
folder. Qt and PySide6 are used under the LGPL, version 3: see Qt.txt. The font Source Sans 3 is
under the SIL Open Font License: see resources/fonts/OFL-*.txt. PyInstaller's start program is under
the GPL with an exception that lets it start any program.

"""


def write(folder: Path, modules: set[str], binaries: Iterable[str]) -> list[tuple[str, str]]:
    """Write the list of third parties and each one's licence, as files for the program's folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    rows = ["Python", f"PyInstaller {_version('pyinstaller')}"]
    (folder / "Python.txt").write_text(_python_licence(), "utf-8")
    for name in distributions(modules):
        rows.append(f"{name} {_version(name)}: {_said_of_rights(name)}")
        if text := licence_text(name):
            (folder / f"{name}.txt").write_text(text, "utf-8")
    packages = debian_packages(binaries)
    rows += [f"{package} (Debian package)" for package in sorted(packages)]
    if packages:
        (folder / "system-libraries.txt").write_text(_joined(packages), "utf-8")
    (folder / "THIRD-PARTY.txt").write_text(_THIRD_PARTIES + "\n".join(rows) + "\n", "utf-8")
    own = [ROOT / "LICENSE", *(ROOT / "resources/licences").glob("*.txt")]
    return [(str(path), "licences") for path in (*own, *folder.glob("*.txt"))]


def distributions(modules: Iterable[str]) -> list[str]:
    """The installed packages that the modules carried come from, but our own."""
    top_levels = {name.partition(".")[0] for name in modules}
    owners = importlib.metadata.packages_distributions()
    names = {name for top in top_levels for name in owners.get(top, [])}
    return sorted(names - OURS, key=str.lower)


def _said_of_rights(distribution: str) -> str:
    told = importlib.metadata.metadata(distribution).json
    said = told.get("license_expression") or told.get("license") or "see its text"
    return str(said).splitlines()[0]


def licence_text(distribution: str) -> str:
    """Everything a package says of its licence, the parts it contains included."""
    files = importlib.metadata.files(distribution) or []
    told = re.compile(r"[.]dist-info/(.*/)?((LICEN[CS]E|COPYING|NOTICE)[^/]*$|licenses/)", re.I)
    texts = {f.as_posix(): Path(str(f.locate())) for f in files if told.search(f.as_posix())}
    return _joined({name: path for name, path in texts.items() if path.is_file()})


def debian_packages(sources: Iterable[str]) -> dict[str, Path]:
    """The Debian packages that libraries of the system come from, with what they say of rights."""
    system = sorted({str(Path(s).resolve()) for s in sources if s.startswith(("/lib", "/usr/lib"))})
    if not (system and shutil.which("dpkg-query")):
        return {}
    query = ["dpkg-query", "--search", *system, *(path.removeprefix("/usr") for path in system)]
    answer = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    packages = {line.split(":")[0] for line in answer.splitlines() if ":" in line}
    told = {package: Path("/usr/share/doc", package, "copyright") for package in packages}
    return {package: path for package, path in told.items() if path.is_file()}


def _python_licence() -> str:
    places = [Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)]
    found = (place / "LICENSE.txt" for place in places)
    return next(path for path in found if path.is_file()).read_text("utf-8")


def _joined(texts: dict[str, Path]) -> str:
    """Each text once, under the names of all that it is the licence of."""
    holders: dict[str, list[str]] = {}
    for name, path in sorted(texts.items()):
        holders.setdefault(path.read_text("utf-8", "replace"), []).append(name)
    line = "=" * 78
    parts = (f"{line}\n{', '.join(names)}\n{line}\n\n{text}" for text, names in holders.items())
    return "\n\n".join(parts)


def _version(distribution: str) -> str:
    return importlib.metadata.version(distribution)
