"""The list of participants, and what a hand does on it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.models.people_model import FIELDS
from apv_desktop.gui.pages.participants_page import ParticipantsPage
from tests.gui.hands import type_text

NAME, DEPARTMENT, JOB, LEADER = (
    FIELDS.index(field) for field in ("name", "department", "job", "is_leader")
)


def page_in(window: MainWindow) -> ParticipantsPage:
    window.go_to(StepId.PARTICIPANTS)
    page = window.page()
    assert isinstance(page, ParticipantsPage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> Iterator[ParticipantsPage]:
    yield page_in(small_window)


def add(page: ParticipantsPage, name: str) -> None:
    type_text(page.ui.name_edit, name)
    QTest.keyClick(page.ui.name_edit, Qt.Key.Key_Return)


def names(page: ParticipantsPage) -> list[str]:
    return [person.name for person in page.contents.people]


def shown(page: ParticipantsPage, column: int) -> list[str]:
    model = page.ui.people_table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]
