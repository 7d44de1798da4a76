"""Two commands set everything up, on versions that are known."""

from __future__ import annotations

import importlib.metadata
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.hatch_hook import CompileHook

ROOT = Path(__file__).resolve().parents[2]
PINS = (ROOT / "constraints.txt").read_text("utf-8")


def pinned() -> dict[str, str]:
    lines = [line for line in PINS.splitlines() if line and not line.startswith("#")]
    return {
        canonicalize_name(name): version
        for name, _, version in (line.partition("==") for line in lines)
    }


def direct_requirements() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    texts = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    return [Requirement(text) for text in texts]


def installed_closure() -> set[str]:
    """Every package that the dependencies bring on this machine, by canonical name."""
    waiting, seen = direct_requirements(), set()
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        key = (name, frozenset(requirement.extras))
        if key in seen:
            continue
        seen.add(key)
        for text in importlib.metadata.requires(name) or []:
            below = Requirement(text)
            extras = requirement.extras or {""}
            if below.marker is None or any(below.marker.evaluate({"extra": e}) for e in extras):
                waiting.append(below)
    return {name for name, _ in seen}


def test_every_dependency_is_pinned() -> None:
    assert installed_closure() <= set(pinned())


def test_pins_are_allowed_and_installed() -> None:
    for requirement in direct_requirements():
        assert pinned()[canonicalize_name(requirement.name)] in requirement.specifier, requirement
    for name in installed_closure():
        assert importlib.metadata.version(name) == pinned()[name]


def test_pins_name_no_host() -> None:
    assert "://" not in PINS
    assert all(
        re.fullmatch(r"[\w.-]+==[\w.]+", line)
        for line in PINS.splitlines()
        if not line.startswith("#")
    )


def test_the_build_is_held_to_the_same_qt() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    qt = next(text for text in project["project"]["dependencies"] if "pyside6" in text)
    assert qt in project["build-system"]["requires"]


def test_a_wheel_carries_forms_and_resources(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    forms = {f"apv_desktop/gui/generated/ui_{path.stem}.py" for path in ROOT.glob("ui/*.ui")}
    forms.add("apv_desktop/gui/generated/__init__.py")
    content = ROOT / "resources" / "content"
    texts = {
        f"apv_desktop/content/generated/{path.relative_to(content).parts[0]}_"
        f"{'__'.join(path.relative_to(content).with_suffix('').parts[1:])}.py"
        for path in content.glob("**/*.toml")
    }
    assert forms <= names
    assert texts and texts <= names
    assert "apv_desktop/resources/fonts/SourceSans3-Regular.ttf" in names
    assert not [name for name in names if name.endswith(".toml")]
    assert {name.partition("/")[0] for name in names if ".dist-info/" not in name} == {
        "apv_desktop"
    }


def test_an_editable_install_reads_resources_in_place() -> None:
    hook = CompileHook(str(ROOT), {}, None, None, "", "wheel")  # type: ignore[arg-type]
    build: dict[str, dict[str, str]] = {"force_include": {}}
    hook.initialize("editable", build)
    assert build["force_include"] == {}


def test_calls_into_qt_lose_no_reference_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 loses one per void call on Python 3.11, and aborts after some thousands."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(1_000):
        label.setText("x")
    assert abs(sys.getrefcount(None) - before) < 50
