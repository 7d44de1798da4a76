"""`--self-check DIR` opens every page, prints every paper, and says what it found."""

import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from apv_desktop.__main__ import main
from apv_desktop.content import LANGUAGES, load
from apv_desktop.domain.steps import STEPS, StepId
from apv_desktop.gui import self_check
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.page import Page
from apv_desktop.gui.pages import catalogue
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import documents, exports

NOW = datetime(2027, 3, 10, 10, 0)


@pytest.fixture(autouse=True)
def one_application(qapp: object) -> None:
    """pytest-qt's application is used, and kept."""


def report_in(folder: Path) -> list[str]:
    return (folder / "report.txt").read_text("utf-8").splitlines()


def test_all_is_opened_and_printed_in_both_languages(tmp_path: Path) -> None:
    assert main(["--self-check", str(tmp_path / "check")]) == 0
    lines = report_in(tmp_path / "check")
    for language in LANGUAGES:
        for step in (StepId.WELCOME, StepId.OVERVIEW, *(step.id for step in STEPS)):
            assert f"ok    {language}: page {step.value}" in lines
        for info in documents.documents(load(language)):
            assert f"ok    {language}: paper {info.id}" in lines
            paper = tmp_path / "check" / language / f"{info.file}.pdf"
            assert paper.read_bytes().startswith(b"%PDF")
        for twin in exports.all_twins(load(language)):
            assert f"ok    {language}: file {twin.document}.{twin.format}" in lines
            assert (tmp_path / "check" / language / twin.file).stat().st_size
    assert "ok    Danish time" in lines
    assert lines[-1].endswith(" checks, 0 failed")
    assert not [line for line in lines if "Qt:" in line]


def test_a_page_that_breaks_is_named_and_the_rest_still_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build = catalogue.build

    def breaking(step: StepId, workbench: Workbench, parent: QWidget) -> Page:
        if step is StepId.DATES:
            raise RuntimeError("no such luck")
        return build(step, workbench, parent)

    monkeypatch.setattr(catalogue, "build", breaking)
    monkeypatch.setattr(self_check, "LANGUAGES", ("en",))
    assert self_check.check(tmp_path, NOW) == 1
    lines = report_in(tmp_path)
    assert "FAIL  en: page dates" in lines
    assert "      RuntimeError: no such luck" in lines
    assert "ok    en: page questions" in lines
    assert lines[-1].endswith(" checks, 1 failed")


def test_a_computer_without_danish_time_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [each for each in sys.modules if each.split(".")[0] == "tzdata"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "tzdata", None)
    monkeypatch.setattr(self_check, "LANGUAGES", ())
    assert self_check.check(tmp_path, NOW) == 1
    assert "FAIL  Danish time" in report_in(tmp_path)


def test_a_paper_that_comes_out_blank_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    from reportlab.pdfgen.canvas import Canvas

    def blank(document: str, contents: object, method: object, path: Path, today: object) -> Any:
        canvas = Canvas(str(path))
        canvas.showPage()
        canvas.save()
        return documents.Printed(path, 1)

    monkeypatch.setattr(documents, "write", blank)
    monkeypatch.setattr(self_check, "LANGUAGES", ("da",))
    assert self_check.check(tmp_path, NOW) == 1
    assert "FAIL  da: paper group-list" in report_in(tmp_path)


def test_what_goes_wrong_in_a_slot_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt swallows it, and the page looks well."""

    def slot() -> None:
        raise RuntimeError("unseen")

    def opening(window: MainWindow, step: StepId) -> None:
        QTimer.singleShot(0, slot)
        QApplication.processEvents()

    monkeypatch.setattr(self_check, "_open", opening)
    monkeypatch.setattr(self_check, "LANGUAGES", ("da",))
    assert self_check.check(tmp_path, NOW) == 1
    assert "      RuntimeError: unseen" in report_in(tmp_path)
