"""The assessment page with wishes on it, and what a hand does there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from apv_desktop.domain.assessments import (
    Assessment,
)
from apv_desktop.domain.statements import StatementKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.assessment_page import AssessmentPage
from apv_desktop.services import assessments, statements
from tests import flip_over
from tests.gui.hands import type_text

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def fill(window: MainWindow) -> None:
    """Four wishes, of which 2 and 4 are on the list, and two strengths."""
    assert window.apv is not None
    typed = "Mere ro\nLys i skuret\nEn fast makker\nPauser"
    flip_over.add(window.apv, typed, StatementKind.WISH, 1)
    flip_over.add(window.apv, "Vi griner\nVi hjælper", StatementKind.STRENGTH, 1)
    marks = {1: 3, 2: 1, 3: 0, 4: 5}
    for wish in window.apv.contents.wishes:
        statements.set_marks(window.apv, wish.id, marks[wish.number])
    listed = [wish.id for wish in window.apv.contents.wishes if wish.number in (2, 4)]
    statements.set_shortlist(window.apv, listed)


def page_in(window: MainWindow) -> AssessmentPage:
    window.go_to(StepId.ASSESSMENT)
    page = window.page()
    assert isinstance(page, AssessmentPage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> Iterator[AssessmentPage]:
    fill(small_window)
    yield page_in(small_window)


def lines(page: AssessmentPage) -> list[str]:
    shown = page.ui.wishes_list
    return [shown.item(row).text() for row in range(shown.count())]


def turn_to(page: AssessmentPage, field: QWidget) -> None:
    """Go to the part of the form a field stands in, by the keys of its tabs."""
    stack, tabs = page.ui.parts_stack, page.ui.part_tabs
    parts = stack.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    wanted = next(stack.indexOf(each) for each in parts if each.isAncestorOf(field))
    tabs.setFocus()
    while tabs.currentIndex() != wanted:
        QTest.keyClick(tabs, KEY.Key_Right if tabs.currentIndex() < wanted else KEY.Key_Left)


def write(page: AssessmentPage, name: str, text: str) -> None:
    field = getattr(page.ui, f"{name}_edit")
    turn_to(page, field)
    field.setFocus()
    type_text(field, text)


def pick(combo: QComboBox, value: object) -> None:
    """Choose by the keyboard."""
    page = QApplication.activeWindow().page()  # type: ignore[union-attr]
    turn_to(page, combo)
    combo.setFocus()
    while combo.findData(value) > combo.currentIndex():
        QTest.keyClick(combo, KEY.Key_Down)
    while combo.findData(value) < combo.currentIndex():
        QTest.keyClick(combo, KEY.Key_Up)


def known(page: AssessmentPage, number: int) -> Assessment:
    wish = next(each for each in page.contents.wishes if each.number == number)
    return assessments.of(page.contents, wish.id)
