"""Arbejdspladsen: the form, what its size means, and the departments."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QSpinBox
from pytestqt.qtbot import QtBot

from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.workplace_page import WorkplacePage
from apv_desktop.services.surroundings import Surroundings
from tests.gui import walk
from tests.gui.conftest import opened
from tests.gui.hands import type_text, write

Files = Callable[[], None]


def page_of(window: MainWindow) -> WorkplacePage:
    window.go_to(StepId.WORKPLACE)
    window.activateWindow()
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, WorkplacePage)
    return page


def departments(page: WorkplacePage) -> list[str]:
    model = page.ui.department_table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def add(page: WorkplacePage, name: str) -> None:
    field: QLineEdit = page.ui.department_edit
    field.setFocus()
    type_text(field, name)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_what_is_filled_in_is_there_after_a_restart(
    small_window: MainWindow, qtbot: QtBot, surroundings: Surroundings
) -> None:
    page = page_of(small_window)
    wanted = {
        "name": "Ørkenens <b>Sønner</b> & Co",
        "address": "Åvej 1",
        "employer": "Åse",
        "supervisor": "Bo",
        "representative": "Cæcilie",
        "contact": "tlf. 12",
    }
    for field, text in wanted.items():
        write(getattr(page.ui, f"{field}_edit"), text)
    page.ui.employee_count_spin.setFocus()
    page.ui.employee_count_spin.selectAll()
    type_text(page.ui.employee_count_spin, "34")
    add(page, "Køkken")
    path = page.apv.path
    assert small_window.close()
    page = page_of(opened(qtbot, surroundings, path))
    assert {f: getattr(page.ui, f"{f}_edit").text() for f in wanted} == wanted
    assert page.ui.employee_count_spin.value() == 34
    assert departments(page) == ["Køkken"]


def test_the_size_tells_what_it_means(small_window: MainWindow) -> None:
    page = page_of(small_window)
    told = set()
    for count in ("0", "9", "10", "34", "35"):
        page.ui.employee_count_spin.setFocus()
        page.ui.employee_count_spin.selectAll()
        type_text(page.ui.employee_count_spin, count)
        QTest.keyClick(page.ui.employee_count_spin, Qt.Key.Key_Tab)
        told.add(page.ui.size_label.text())
    assert len(told) == 4
    assert page.contents.workplace.employee_count == 35


def test_departments_come_in_danish_order_and_only_once(small_window: MainWindow) -> None:
    page = page_of(small_window)
    for name in ("Ørkenen", "Aage", "Bageri", "BAGERI", "Ærø"):
        add(page, name)
    assert departments(page) == ["Bageri", "Ærø", "Ørkenen", "Aage"]
    assert page.ui.department_edit.text() == ""


def test_a_department_without_a_name_is_refused_beside_its_field(small_window: MainWindow) -> None:
    page = page_of(small_window)
    add(page, "  ")
    assert page.error_label().isVisible()
    assert "Afdelingens navn mangler" in page.error_label().text()
    add(page, "Bageri")
    assert not page.error_label().isVisible()


def rename(page: WorkplacePage, row: int, name: str) -> None:
    shown = page.ui.department_table
    shown.setFocus()
    shown.setCurrentIndex(shown.model().index(row, 0))
    QTest.keyClick(shown, Qt.Key.Key_F2)
    editor = shown.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    type_text(editor, name)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    walk.settle()


def test_a_department_is_renamed_in_place(small_window: MainWindow) -> None:
    page = page_of(small_window)
    for name in ("Bageri", "Butik"):
        add(page, name)
    rename(page, 0, "Konditori")
    assert departments(page) == ["Butik", "Konditori"]
    rename(page, 0, "konditori")
    assert departments(page) == ["Butik", "Konditori"]
    assert "hedder" in page.error_label().text()
    editor = page.ui.department_table.viewport().findChild(QLineEdit)
    assert editor is not None and editor.text() == "konditori", "what was typed is not lost"


def test_a_department_goes_but_its_people_stay(example_window: MainWindow) -> None:
    page = page_of(example_window)
    people = len(page.contents.people)
    name = departments(page)[0]
    QTest.mouseClick(page.ui.remove_department_button, Qt.MouseButton.LeftButton)
    assert name not in departments(page)
    assert len(page.contents.people) == people
    assert "12 deltagere bliver stående" in page.ui.notice.text.text()
    QTest.mouseClick(page.ui.notice.undo_button, Qt.MouseButton.LeftButton)
    assert name in departments(page) and not page.ui.notice.isVisible()
    assert sum(p.department_id is None for p in page.contents.people) == 0


def test_two_departments_become_one_by_keys(example_window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(example_window)
    first, second = departments(page)[:2]

    def take_first() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    page.ui.merge_button.setFocus()
    QTimer.singleShot(50, take_first)
    QTest.keyClick(page.ui.merge_button, Qt.Key.Key_Space)
    assert first not in departments(page) and second in departments(page)
    assert page.contents.departments[0].head_count == 17
    assert f"{first} er nu en del af {second}" in page.ui.notice.text.text()
    write(page.ui.employer_edit, "Åse")
    assert not page.ui.notice.isVisible(), "Undo would now take something else back"


def test_a_head_count_is_typed_in_its_cell(example_window: MainWindow) -> None:
    page = page_of(example_window)
    table = page.ui.department_table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 1))
    for typed, kept in (("40", 40), ("0", None)):
        QTest.keyClick(table, Qt.Key.Key_Return)
        editor = table.viewport().findChild(QSpinBox)
        assert editor is not None
        editor.selectAll()
        type_text(editor, typed)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        walk.settle()
        assert page.contents.departments[0].head_count == kept
        table.setCurrentIndex(table.model().index(0, 1))


def test_the_labels_speak_the_workplaces_own_language(small_window: MainWindow) -> None:
    page = page_of(small_window)
    page.ui.employee_count_spin.setValue(5)
    page.autosave.flush()
    assert page.ui.representative_label.text() == "Kontaktperson for de ansatte"
    page.ui.words_fold.set_open(True)
    write(page.words["representative_title"], "fællesansvarlig")
    assert page.ui.representative_label.text() == "Fællesansvarlig"


def test_half_a_cvr_number_stays_in_its_field(small_window: MainWindow) -> None:
    page = page_of(small_window)
    write(page.ui.cvr_edit, "1234")
    assert "CVR" in page.error_label().text()
    assert page.ui.cvr_edit.text() == "1234"
    write(page.ui.cvr_edit, "12 34 56 78")
    assert page.contents.workplace.cvr == "12 34 56 78"


def test_what_is_missing_follows_what_is_filled_in(small_window: MainWindow) -> None:
    page = page_of(small_window)
    walk.settle()
    assert "○ Arbejdsgiverens navn mangler." in [text for _, text in walk.texts(page)]
    write(page.ui.employer_edit, "Åse")
    walk.settle()
    assert "○ Arbejdsgiverens navn mangler." not in [text for _, text in walk.texts(page)]
