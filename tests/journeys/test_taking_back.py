"""Somebody who presses Ctrl+Z after everything, Ctrl+S out of habit and Ctrl+F in a list."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QTableView

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.dialogs.new_apv_wizard import NewApvWizard
from apv_desktop.gui.dialogs.search_dialog import SearchDialog
from tests.journeys.hands import Hands
from tests.journeys.test_one_action_plan import fill_wizard, go_to

_CTRL = Qt.KeyboardModifier.ControlModifier


def test_every_step_is_taken_back_where_it_was_done(hands: Hands, tmp_path: Path) -> None:
    _begin(hands, tmp_path)
    go_to(hands, StepId.WORKPLACE)
    name = _contents(hands).workplace.name
    hands.write("name_edit", "Snedkeriet")
    hands.write("address_edit", "Havnen 1")
    hands.key(Qt.Key.Key_Tab)  # in a field where nothing was typed
    hands.key(Qt.Key.Key_Z, _CTRL)
    assert _field(hands, "address_edit").text() == _contents(hands).workplace.address == ""
    hands.key(Qt.Key.Key_Z, _CTRL)
    assert _field(hands, "name_edit").text() == _contents(hands).workplace.name == name
    assert _told(hands).endswith("Fortrudt: Arbejdsplads ændret")
    hands.key(Qt.Key.Key_Y, _CTRL)
    assert _field(hands, "name_edit").text() == "Snedkeriet"
    assert _told(hands).endswith("Gjort igen: Arbejdsplads ændret")


def test_what_was_deleted_comes_back_on_its_own_page(hands: Hands, tmp_path: Path) -> None:
    _begin(hands, tmp_path)
    go_to(hands, StepId.PARTICIPANTS)
    for person in ("Åse Holm", "Cem Şahin", "Søren Ask"):
        hands.write("name_edit", person)
        hands.key(Qt.Key.Key_Return)
    table = hands.find("people_table")
    assert isinstance(table, QTableView)
    hands.stand_on("people_table", table.model().index(1, 0))
    hands.key(Qt.Key.Key_Delete)
    assert len(_contents(hands).people) == 2
    assert table.currentIndex().row() == 1
    assert hands.focus() is table
    assert _told(hands).endswith("Deltager slettet")
    hands.go_to_overview()
    hands.key(Qt.Key.Key_Z, _CTRL)
    assert len(_contents(hands).people) == 3
    assert hands.page.STEP is StepId.PARTICIPANTS
    assert _told(hands).endswith("Fortrudt: Deltager slettet")


def test_whoever_asks_to_save_is_told_that_it_is(hands: Hands, tmp_path: Path) -> None:
    _begin(hands, tmp_path)
    hands.key(Qt.Key.Key_S, _CTRL)
    assert _told(hands) == "Alt er gemt · programmet gemmer af sig selv"
    go_to(hands, StepId.WORKPLACE)
    hands.reach(hands.find("employer_edit"))
    hands.type_in("Åse")
    hands.key(Qt.Key.Key_S, _CTRL)
    assert _contents(hands).workplace.employer == "Åse"
    assert _told(hands) == "Alt er gemt kl. 10.00 · programmet gemmer af sig selv"


def test_ctrl_f_finds_on_the_page_or_everywhere(hands: Hands, tmp_path: Path) -> None:
    _begin(hands, tmp_path)
    go_to(hands, StepId.PURPOSE)
    hands.key(Qt.Key.Key_F, _CTRL)
    assert isinstance(hands.front(), SearchDialog)
    hands.key(Qt.Key.Key_Escape)
    go_to(hands, StepId.PARTICIPANTS)
    for person in ("Åse Holm", "Cem Şahin"):
        hands.write("name_edit", person)
        hands.key(Qt.Key.Key_Return)
    hands.key(Qt.Key.Key_F, _CTRL)
    hands.type_in("cem")
    table = hands.find("people_table")
    assert isinstance(table, QTableView)
    assert table.model().rowCount() == 1


def _begin(hands: Hands, folder: Path) -> None:
    file = folder / "apv.apv"
    with hands.in_dialog(NewApvWizard, lambda wizard: fill_wizard(hands, wizard, file)):
        hands.press("Ny APV…")


def _contents(hands: Hands) -> Contents:
    return hands.page.contents


def _field(hands: Hands, name: str) -> QLineEdit:
    found = hands.find(name)
    assert isinstance(found, QLineEdit)
    return found


def _told(hands: Hands) -> str:
    labels = hands.window.statusBar().findChildren(QLabel)
    return " ".join(label.text() for label in labels)
