"""Arbejdspladsen: the form, what its size means, and the departments."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
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
    shown = page.ui.department_list
    return [shown.item(row).text() for row in range(shown.count())]


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
    shown = page.ui.department_list
    shown.setFocus()
    shown.setCurrentRow(row)
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


def test_a_department_goes_but_its_people_stay(example_window: MainWindow) -> None:
    page = page_of(example_window)
    people = len(page.contents.people)
    page.ui.department_list.setCurrentRow(0)
    name = departments(page)[0]
    QTest.mouseClick(page.ui.remove_department_button, Qt.MouseButton.LeftButton)
    assert name not in departments(page)
    assert len(page.contents.people) == people


def test_what_is_missing_follows_what_is_filled_in(small_window: MainWindow) -> None:
    page = page_of(small_window)
    walk.settle()
    assert "○ Arbejdsgiverens navn mangler." in [text for _, text in walk.texts(page)]
    write(page.ui.employer_edit, "Åse")
    walk.settle()
    assert "○ Arbejdsgiverens navn mangler." not in [text for _, text in walk.texts(page)]
