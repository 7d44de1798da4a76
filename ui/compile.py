"""Compile forms and translations into apv_desktop/gui/generated, texts into content/generated.

The sources are ui/*.ui, resources/i18n/*.ts and resources/content/<language>/*.toml; texts become
modules, which Python reads ten times as fast. `python ui/compile.py` rewrites what is out of date;
`--update-ts` first collects the texts of the code and the forms into the .ts files. Needs PySide6,
and beside it the standard library only: the build hook, the tests, build.spec and dev.py all call
it.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import importlib.metadata
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GENERATED = Path("apv_desktop", "gui", "generated")
TEXTS = Path("apv_desktop", "content", "generated")
MANIFEST = "compiled.json"
PACKAGE = '"""Made by ui/compile.py; never edit."""\n'


class CompileError(Exception):
    """A form or a translation that Qt's tools refuse or complain of."""


def compile_all(root: Path) -> list[Path]:
    """Bring the generated folders up to date and return the files rewritten."""
    sources = {_target(source, root): source for source in _sources(root)}
    known = _read_manifest(root)
    marks = {target.as_posix(): _fingerprint(source) for target, source in sources.items()}
    written = []
    for target, source in sources.items():
        path = root / target
        if known.get(target.as_posix()) != marks[target.as_posix()] or not path.is_file():
            written.append(_write(path, _made(source)))
        elif path.stat().st_mtime_ns < source.stat().st_mtime_ns:
            path.touch()  # the same texts; content/compiled.py sees by the time that they are fresh
    for folder in (GENERATED, TEXTS):
        if not (root / folder / "__init__.py").is_file():
            written.append(_write(root / folder / "__init__.py", PACKAGE.encode()))
    _remove_strays(root, set(sources))
    if known != marks:
        manifest = json.dumps(marks, indent=1, sort_keys=True)
        _write(root / GENERATED / MANIFEST, manifest.encode())
    return written


def update_ts(root: Path) -> None:
    """Collect the texts of code and forms into the .ts files; English needs only its plurals."""
    code = sorted((root / "apv_desktop" / "gui").rglob("*.py"))
    texts = [str(path) for path in code if "generated" not in path.parts]
    texts += [str(path) for path in sorted((root / "ui").glob("*.ui"))]
    i18n = root / "resources" / "i18n"
    i18n.mkdir(parents=True, exist_ok=True)
    for language, extra in (("da", []), ("en", ["-pluralonly"])):
        target = str(i18n / f"apv_{language}.ts")
        languages = ["-source-language", "en", "-target-language", language]
        form = ["-locations", "none", "-no-obsolete", "-silent", *languages]
        _run("lupdate", *texts, *form, *extra, "-ts", target)


def strip_unused_imports(code: str) -> str:
    """Drop imported names that the code never mentions.

    uic imports some thirty names into every form, and PySide6 builds each type when it is first
    asked for: unused, they cost more than the form itself.
    """
    tree = ast.parse(code)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    lines = code.splitlines(keepends=True)
    for node in reversed(tree.body):
        if isinstance(node, ast.Import | ast.ImportFrom):
            kept = [name for name in node.names if _bound_name(name) in used or name.name == "*"]
            if len(kept) < len(node.names):
                node.names = kept
                lines[node.lineno - 1 : node.end_lineno] = (
                    [ast.unparse(node) + "\n"] if kept else []
                )
    return "".join(lines)


def _bound_name(name: ast.alias) -> str:
    return name.asname or name.name.partition(".")[0]


def _sources(root: Path) -> Iterator[Path]:
    yield from sorted((root / "ui").glob("*.ui"))
    yield from sorted((root / "resources" / "i18n").glob("apv_*.ts"))
    yield from sorted((root / "resources" / "content").rglob("*.toml"))


def _target(source: Path, root: Path) -> Path:
    """Where what is made of a source goes, from the root."""
    if source.suffix == ".toml":
        language, *parts = source.with_suffix("").relative_to(root / "resources/content").parts
        return TEXTS / f"{language}_{'__'.join(parts)}.py"
    form = source.suffix == ".ui"
    return GENERATED / (f"ui_{source.stem}.py" if form else f"{source.stem}.qm")


def _fingerprint(source: Path) -> str:
    """What the output depends on: the source, this program and the version of PySide6."""
    digest = hashlib.sha256(source.read_bytes())
    digest.update(_tools())
    return digest.hexdigest()


@cache
def _tools() -> bytes:
    return Path(__file__).read_bytes() + importlib.metadata.version("pyside6-essentials").encode()


def _made(source: Path) -> bytes:
    makers = {".ui": _form, ".ts": _translation, ".toml": _texts}
    return makers[source.suffix](source)


def _texts(source: Path) -> bytes:
    """A module with what the file holds; a date of TOML is a date of Python."""
    try:
        found = tomllib.loads(source.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CompileError(f"{source}: {error}") from error
    needs = "import datetime\n" if "datetime." in repr(found) else ""
    return f"{PACKAGE}\n{needs}TEXTS = {found!r}\n".encode()


def _form(source: Path) -> bytes:
    """Run uic without auto-connection: pages connect by name themselves."""
    code = _run("uic", "-g", "python", "--no-autoconnection", str(source))
    return strip_unused_imports(code).encode()


def _translation(source: Path) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, "made.qm")
        _run("lrelease", str(source), "-silent", "-qm", str(made))
        return made.read_bytes()


def _run(tool: str, *arguments: str) -> str:
    command = [str(_tool(tool)), *arguments]
    utf8 = {**os.environ, "LC_ALL": "C.UTF-8"}  # in another locale Qt's tools complain of it
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=utf8, check=False)
    if done.returncode != 0 or done.stderr.strip():
        raise CompileError(f"{tool}: {(done.stderr or done.stdout).strip()}")
    return done.stdout


def _tool(name: str) -> Path:
    """Qt's own program inside the PySide6 package, found without importing PySide6."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise CompileError("PySide6 is not installed in this Python; run `python3 dev.py`.")
    package = Path(spec.origin).parent
    program = f"{name}.exe" if sys.platform == "win32" else name
    places = [package / program, package / "Qt" / "libexec" / program]
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        raise CompileError(f"PySide6 in {package} brings no {name}.")
    return found


def _read_manifest(root: Path) -> dict[str, str]:
    try:
        return dict(json.loads((root / GENERATED / MANIFEST).read_text("utf-8")))
    except (OSError, ValueError):
        return {}


def _remove_strays(root: Path, expected: set[Path]) -> None:
    for pattern in ("ui_*.py", "*.qm"):
        _remove(root / GENERATED, pattern, expected)
    _remove(root / TEXTS, "[a-z]*.py", expected)


def _remove(folder: Path, pattern: str, expected: set[Path]) -> None:
    names = {path.name for path in expected}
    for path in folder.glob(pattern):
        if path.name not in names:
            path.unlink(missing_ok=True)


def _write(path: Path, content: bytes) -> Path:
    """Replace in one step, so that a program or test starting now never reads half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=path.suffix)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    Path(temporary).chmod(0o644)
    Path(temporary).replace(path)
    return path


def main() -> int:
    """Command line: compile, after collecting the texts if asked to."""
    parser = argparse.ArgumentParser(description="Compile forms and translations.")
    parser.add_argument("--update-ts", action="store_true", help="collect texts into the .ts files")
    try:
        if parser.parse_args().update_ts:
            update_ts(ROOT)
        for path in compile_all(ROOT):
            print(f"compiled {path.relative_to(ROOT).as_posix()}")
    except CompileError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
