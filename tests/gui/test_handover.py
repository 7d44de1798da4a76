"""The handover through its wizard: what is refused, what is made, and stopping it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWizard
from pytestqt.qtbot import QtBot

from apv_desktop.content import load
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.dialogs.greeting_dialog import GreetingDialog
from apv_desktop.gui.dialogs.handover_wizard import HandoverWizard
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.handover_page import HandoverPage
from apv_desktop.services import handovers
from apv_desktop.services.apv import Apv

DANISH = load("da")


@pytest.fixture
def apv(example_window: MainWindow) -> Apv:
    assert example_window.apv is not None
    return example_window.apv


@pytest.fixture
def wizard(qtbot: QtBot, apv: Apv, tmp_path: Path) -> HandoverWizard:
    """The wizard as it opens, with a folder to make the package in."""
    folder = tmp_path / "til"
    folder.mkdir()
    made = HandoverWizard(apv, DANISH, folder)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_wants_a_name_and_a_folder(wizard: HandoverWizard, tmp_path: Path) -> None:
    wizard.next()
    assert wizard.currentPage() is wizard.who
    assert "Skriv, hvem der tager over" in wizard.who.error.text()
    wizard.who.to_name_edit.setText("Nanna")
    wizard.next()
    wizard.next()
    wizard.place.folder_edit.setText(str(tmp_path / "findes ikke"))
    wizard.next()
    assert wizard.currentPage() is wizard.place and wizard.place.error.isVisible()
    assert wizard.place.folder_edit.text().endswith("findes ikke"), "what was typed stays"


def test_it_makes_the_folder_and_remembers_it(
    qtbot: QtBot, wizard: HandoverWizard, apv: Apv, tmp_path: Path
) -> None:
    wizard.who.to_name_edit.setText("Nanna")
    for _ in range(3):
        wizard.next()
    qtbot.waitUntil(lambda: bool(wizard.making.told.text()), timeout=60_000)
    assert wizard.making.bar.value() == wizard.making.bar.maximum()
    assert not wizard.button(QWizard.WizardButton.CancelButton).isEnabled()
    (made,) = (tmp_path / "til").iterdir()
    assert str(made) in wizard.making.told.text()
    assert [each.to_name for each in apv.contents.handovers] == ["Nanna"]
    wizard.accept()


def test_stopped_nothing_is_left_and_nothing_is_remembered(
    wizard: HandoverWizard, apv: Apv, tmp_path: Path
) -> None:
    wizard.who.to_name_edit.setText("Nanna")
    for _ in range(3):
        wizard.next()
    wizard.reject()
    assert list((tmp_path / "til").iterdir()) == []
    assert apv.contents.handovers == ()


def test_the_page_tells_to_whom_it_went(example_window: MainWindow, apv: Apv) -> None:
    handovers.note(apv, handovers.wanted(apv, "Nanna"))
    example_window.go_to(StepId.HANDOVER)
    page = example_window.page()
    assert isinstance(page, HandoverPage)
    assert page.ui.done_label.text() == "10.3.2027 – til Nanna"


def test_the_letter_comes_until_it_is_read(qtbot: QtBot, apv: Apv) -> None:
    one = handovers.wanted(apv, "Nanna", words="Velkommen.")
    dialog = GreetingDialog(apv, DANISH, one)
    qtbot.addWidget(dialog)
    dialog.later_button.click()
    assert not apv.contents.handovers
    dialog.read_button.click()
    assert [each.read_on for each in apv.contents.handovers] == [apv.today]
