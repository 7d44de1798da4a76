"""What import-linter (pyproject.toml) cannot say about who knows whom, and who may write."""

import ast
import sys
from collections.abc import Iterator
from functools import cache

import grimp
import pytest

from tests.conftest import ROOT

PACKAGE = ROOT / "apv_desktop"

# Whoever else writes than the store, and what.
WRITERS = {
    "cli.commands": "the folder asked for on the command line",
    "gui.app": "the folder of this program's own things",
    "gui.files": "the folder the example is put in",
    "gui.qt_import": "what PySide6 would compile again at each start",
    "gui.screens": "pictures of each page, for whoever works on the program",
    "gui.self_check": "what a bundle found when it looked at itself",
    "printing.saving": "every file that leaves the APV: whole, or not at all",
    "services.handovers": "the folder of a handover, moved to its place when it is whole",
    "services.leftovers": "takes away what a crash left in the folder for temporary files",
}
_PATHS = {
    "chmod", "hardlink_to", "mkdir", "rename", "rmdir", "symlink_to", "unlink", "write_bytes",
    "write_text",
}  # fmt: skip
_SHUTIL = {"copy", "copy2", "copyfile", "copytree", "move", "rmtree"}


def modules() -> Iterator[tuple[str, ast.Module]]:
    """The modules somebody wrote, by their names within the package."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if "generated" not in path.parts:
            name = ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
            yield name, ast.parse(path.read_text(encoding="utf-8"))


def writes(tree: ast.Module) -> bool:
    """Whether a module calls anything that changes a file or a folder."""
    called = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in called:
        if not isinstance(call.func, ast.Attribute | ast.Name):
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id
        owner = getattr(getattr(call.func, "value", None), "id", "")
        modes = [arg.value for arg in call.args if isinstance(arg, ast.Constant)]
        opened = name == "open" and any(set("wax+") & set(m) for m in modes if isinstance(m, str))
        if opened or (owner == "shutil" and name in _SHUTIL):
            return True
        if name in _PATHS and isinstance(call.func, ast.Attribute) and _is_path(name, call):
            return True
    return False


def _is_path(name: str, call: ast.Call) -> bool:
    """Services have a `rename` of their own, which is given an APV."""
    return name != "rename" or len(call.args) == 1


@cache
def graph() -> grimp.ImportGraph:
    """Who imports whom, lazily too, but not for the type checker alone."""
    return grimp.build_graph(
        "apv_desktop", include_external_packages=True, exclude_type_checking_imports=True
    )


def test_no_module_imports_itself_by_way_of_others() -> None:
    found = graph()
    left = {
        module: {m for m in found.find_modules_directly_imported_by(module) if "apv_" in m}
        for module in found.modules
        if module.startswith("apv_desktop")
    }
    while ends := {module for module, imported in left.items() if not imported & left.keys()}:
        left = {module: imported for module, imported in left.items() if module not in ends}
    assert sorted(left) == []


def test_the_domain_knows_the_standard_library_only() -> None:
    found = graph()
    known = {
        imported
        for module in found.modules
        if module.startswith("apv_desktop.domain")
        for imported in found.find_modules_directly_imported_by(module)
    }
    others = {m for m in known if not m.startswith("apv_desktop.domain")}
    assert others - set(sys.stdlib_module_names) == set()


def test_of_qt_nothing_comes_along_that_reaches_out_of_the_pc() -> None:
    named = {
        alias.name if node.module == "PySide6" else str(node.module).partition(".")[2]
        for _, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("PySide6")
        for alias in node.names
    }
    assert named <= {"QtCore", "QtGui", "QtPrintSupport", "QtSvg", "QtTest", "QtWidgets"}


def test_who_writes_beside_the_store_is_known() -> None:
    found = {name for name, tree in modules() if not name.startswith("store.") and writes(tree)}
    assert found == set(WRITERS)


@pytest.mark.parametrize(
    "source",
    [
        "path.write_text('a')",
        "open(path, 'w')",
        "path.open('xb')",
        "shutil.rmtree(path)",
        "path.rename(other)",
    ],
)
def test_what_counts_as_writing(source: str) -> None:
    assert writes(ast.parse(source))
    assert not writes(ast.parse("path.read_text(); open(path); materials.rename(apv, meeting, 1)"))
