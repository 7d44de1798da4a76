"""What PySide6 would compile at every start is kept; whatever lies there, Qt is the same."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from apv_desktop.gui import qt_import

ROOT = Path(__file__).resolve().parents[2]
KEPT = "qt-code.bin"

# Starts Qt in a fresh process and tells what it took and what became of Python's own functions.
LOOK = """
import builtins, re, sys
from pathlib import Path

compiled, really, patterns = [], compile, re.compile
def watched(source, filename, *more, **named):
    compiled.append(str(filename))
    return really(source, filename, *more, **named)

from apv_desktop.gui import qt_import
if len(sys.argv) > 1:
    builtins.compile = watched
    qt_import.bring_in(Path(sys.argv[1]))
    left = builtins.compile is watched and re.compile is patterns
    left = left and builtins.__import__ is not builtins.__feature_import__
else:
    import PySide6.QtWidgets
    left = True
from PySide6.QtCore import QSize
try:
    QSize("a")
except TypeError as error:
    said = str(error)
seldom = ("argparse", "logging", "shutil", "tempfile", "traceback")
loaded = [name for name in seldom if name in sys.modules]
import logging, shutil, zipfile
from shibokensupport.signature import parser
from shibokensupport.signature.lib import pyi_generator
print({
    "loaded": loaded,
    "stubs": pyi_generator.argparse.ArgumentParser.__name__,
    "own": logging.getLogger is pyi_generator.logging.getLogger
    and shutil.copyfileobj is zipfile.shutil.copyfileobj,
    "compiled": [each for each in compiled if "shibokensupport" in each],
    "left": left,
    "said": said,
    "parsed": parser._parse_arglist("a: int, b: list[tuple[int, str]] = (1, 2)"),
})
"""


def looked_at(*words: str) -> dict[str, object]:
    told = subprocess.run(
        [sys.executable, "-c", LOOK, *words],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
        timeout=100,
    )
    seen: dict[str, object] = ast.literal_eval(told.stdout)
    return seen


@pytest.fixture(scope="module")
def plain() -> dict[str, object]:
    """Qt as it comes."""
    return looked_at()


def test_the_second_start_compiles_nothing(tmp_path: Path, plain: dict[str, object]) -> None:
    first, second = looked_at(str(tmp_path)), looked_at(str(tmp_path))
    assert "shibokensupport/signature/parser.py" in first["compiled"]  # type: ignore[operator]
    assert second["compiled"] == []
    for start in (first, second):
        assert start["left"], "Python's own functions are as they were"
        assert start["said"] == plain["said"]
        assert start["parsed"] == plain["parsed"] == ["a: int", "b: list[tuple[int, str]] = (1, 2)"]


def test_what_is_seldom_needed_is_loaded_when_it_is_used(
    tmp_path: Path, plain: dict[str, object]
) -> None:
    seen = looked_at(str(tmp_path))
    needed = ["argparse", "logging", "shutil", "tempfile", "traceback"]
    assert plain["loaded"] == needed, "PySide6 needs them no longer"
    assert seen["loaded"] == []
    assert (
        (seen["stubs"], seen["own"]) == (plain["stubs"], plain["own"]) == ("ArgumentParser", True)
    )


def test_where_qt_is_imported_already_what_is_kept_stays(tmp_path: Path) -> None:
    (tmp_path / KEPT).write_bytes(b"of another start")
    qt_import.bring_in(tmp_path)
    assert (tmp_path / KEPT).read_bytes() == b"of another start"


def test_a_bundle_begins_before_its_own_program(tmp_path: Path) -> None:
    """PyInstaller imports QtCore first; what main() brings in then goes on with it."""
    hook = (ROOT / ".github/installer/before_qt.py").read_text("utf-8")
    script = f"{hook}\nimport PySide6.QtCore\n{LOOK}"
    kept = set()
    for _ in range(2):
        told = subprocess.run(
            [sys.executable, "-c", script, str(tmp_path)],
            env={**os.environ, "PYTHONPATH": str(ROOT), "APV_STATE_DIR": str(tmp_path)},
            capture_output=True,
            text=True,
            check=True,
            timeout=100,
        )
        seen = ast.literal_eval(told.stdout)
        assert (seen["loaded"], seen["compiled"]) == ([], [])
        kept.add((tmp_path / KEPT).stat().st_mtime_ns)
    assert len(kept) == 1, "the first start keeps, the second has it"


@pytest.mark.parametrize("damage", ["cut", "letter", "empty", "other_python", "text"])
def test_what_is_damaged_is_made_anew(tmp_path: Path, damage: str) -> None:
    looked_at(str(tmp_path))
    kept = tmp_path / KEPT
    whole = kept.read_bytes()
    middle = len(whole) // 2
    kept.write_bytes(
        {
            "cut": whole[:middle],
            "letter": whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :],
            "empty": b"",
            "other_python": b"4" + whole[1:],
            "text": b"Hej",
        }[damage]
    )
    assert looked_at(str(tmp_path))["compiled"] != []
    assert looked_at(str(tmp_path))["compiled"] == []


def test_a_folder_that_takes_nothing_is_no_trouble(
    tmp_path: Path, plain: dict[str, object]
) -> None:
    (tmp_path / "state").write_text("not a folder", encoding="utf-8")
    seen = looked_at(str(tmp_path / "state"))
    assert seen["said"] == plain["said"]


def test_another_text_is_compiled_again(tmp_path: Path) -> None:
    """A newer PySide6 brings its own."""
    kept = tmp_path / KEPT
    looked_at(str(tmp_path))
    known = qt_import._read(kept)
    assert all(code.co_filename == name for (name, _, _), code in known.items())
    other: qt_import._Known = {
        (name, f"# newer\n{name}", future): code for (name, _, future), code in known.items()
    }
    qt_import._write(kept, other)
    assert len(looked_at(str(tmp_path))["compiled"]) >= 10  # type: ignore[arg-type]
    assert qt_import._read(kept).keys() == known.keys(), "what nobody asks for any more is gone"
