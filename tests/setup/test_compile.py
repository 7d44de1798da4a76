"""Forms and translations are compiled, lean and fresh."""

from __future__ import annotations

import importlib.util
import os
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.compile import (
    GENERATED,
    TEXTS,
    CompileError,
    compile_all,
    strip_unused_imports,
    update_ts,
)

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>TryPage</class><widget class="QWidget" name="TryPage">
<layout class="QVBoxLayout" name="layout"><item><widget class="QLabel" name="goal_label">
<property name="text"><string>The goal</string></property></widget></item></layout>
</widget></ui>
"""
PAGE = """from PySide6.QtWidgets import QWidget

class TryPage(QWidget):
    def days(self, count: int) -> str:
        return self.tr("%n day(s)", "", count)
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout with one form and nothing else."""
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "try_page.ui").write_text(FORM, "utf-8")
    return tmp_path


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_names_never_used_are_not_imported(root: Path, qtbot: QtBot) -> None:
    compile_all(root)
    form = root / GENERATED / "ui_try_page.py"
    code = form.read_text("utf-8")
    assert "QLabel" in code
    assert "QConicalGradient" not in code
    assert "QMetaObject" not in code  # pages connect by name, Qt must not guess
    widget = QWidget()
    qtbot.addWidget(widget)
    ui = load(form).Ui_TryPage()
    ui.setupUi(widget)
    assert isinstance(ui.goal_label, QLabel)
    assert ui.goal_label.text() == "The goal"


def test_stripping_keeps_what_is_used() -> None:
    code = "import os\nimport a.b\nfrom c import (d,\n    e as f)\nfrom g import h\nprint(a.b, f)\n"
    assert strip_unused_imports(code) == "import a.b\nfrom c import e as f\nprint(a.b, f)\n"


def test_only_what_changed_is_compiled(root: Path) -> None:
    made = {path.relative_to(root) for path in compile_all(root)}
    assert made == {GENERATED / "ui_try_page.py", GENERATED / "__init__.py", TEXTS / "__init__.py"}
    assert compile_all(root) == []
    (root / "ui" / "try_page.ui").write_text(FORM.replace("The goal", "The aim"), "utf-8")
    assert [path.name for path in compile_all(root)] == ["ui_try_page.py"]
    assert "The aim" in (root / GENERATED / "ui_try_page.py").read_text("utf-8")


def test_what_lost_its_source_goes(root: Path) -> None:
    compile_all(root)
    (root / "ui" / "try_page.ui").unlink()
    compile_all(root)
    assert not (root / GENERATED / "ui_try_page.py").exists()


def test_a_broken_form_is_named(root: Path) -> None:
    (root / "ui" / "try_page.ui").write_text(FORM.replace("</ui>", ""), "utf-8")
    with pytest.raises(CompileError, match="try_page"):
        compile_all(root)


def test_texts_are_collected_and_compiled(root: Path) -> None:
    gui = root / "apv_desktop" / "gui"
    gui.mkdir(parents=True)
    (gui / "try_page.py").write_text(PAGE, "utf-8")
    update_ts(root)
    danish = root / "resources" / "i18n" / "apv_da.ts"
    english = danish.with_name("apv_en.ts").read_text("utf-8")
    text = danish.read_text("utf-8")
    assert "The goal" in text and "%n day(s)" in text and "<location" not in text
    assert "The goal" not in english and 'numerus="yes"' in english
    filled = text.replace(
        '<translation type="unfinished"></translation>', "<translation>Målet</translation>"
    )
    danish.write_text(filled, "utf-8")
    compile_all(root)
    translator = QTranslator()
    assert translator.load(str(root / GENERATED / "apv_da.qm"))
    assert translator.translate("TryPage", "The goal") == "Målet"
    update_ts(root)
    assert "Målet" in danish.read_text("utf-8")


def test_texts_become_modules(root: Path) -> None:
    source = root / "resources" / "content" / "da" / "paper" / "letter.toml"
    source.parent.mkdir(parents=True)
    source.write_text('day = 2026-11-22\n[goal]\nname = "Mål \\"A\\""\n', "utf-8")
    compile_all(root)
    made = root / TEXTS / "da_paper__letter.py"
    assert {"day": date(2026, 11, 22), "goal": {"name": 'Mål "A"'}} == load(made).TEXTS
    source.unlink()
    compile_all(root)
    assert not made.exists()


def test_texts_touched_but_not_changed_count_as_fresh(root: Path) -> None:
    source = root / "resources" / "content" / "da" / "words.toml"
    source.parent.mkdir(parents=True)
    source.write_text('word = "ja"\n', "utf-8")
    compile_all(root)
    made = root / TEXTS / "da_words.py"
    long_ago = source.stat().st_mtime_ns - 10**10
    os.utime(made, ns=(long_ago, long_ago))
    assert compile_all(root) == []
    assert made.stat().st_mtime_ns >= source.stat().st_mtime_ns


def test_broken_texts_are_named(root: Path) -> None:
    source = root / "resources" / "content" / "da" / "words.toml"
    source.parent.mkdir(parents=True)
    source.write_text("word = \n", "utf-8")
    with pytest.raises(CompileError, match=r"words\.toml"):
        compile_all(root)
