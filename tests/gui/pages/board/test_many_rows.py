"""Several rows of the board changed at once, and deadlines typed where they stand."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from apv_desktop.domain.action_plans import ActivityStatus
from apv_desktop.domain.board import BoardColumn
from apv_desktop.gui.pages.board_page import BoardPage
from tests.gui import walk
from tests.gui.hands import type_text
from tests.gui.pages.board.conftest import KEY, cells, choose, numbers, press


def stand(page: BoardPage, *chosen: str) -> None:
    """Choose rows by keyboard: the first one, then on with Shift."""
    choose(page, chosen[0])
    page.ui.board_table.setFocus()
    for _ in chosen[1:]:
        QTest.keyClick(page.ui.board_table, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def set_status(page: BoardPage, status: ActivityStatus) -> None:
    page.menu.statuses.actions()[list(ActivityStatus).index(status)].trigger()


def test_many_rows_change_at_once_and_go_back_by_one_step(page: BoardPage) -> None:
    before = page.contents.plans
    stand(page, "4.1", "4.2", "4.3")
    set_status(page, ActivityStatus.DONE)
    assert {a.status for a in page.contents.plans[3].activities} == {ActivityStatus.DONE}
    assert page.ui.notice.text.text() == "2 aktiviteter er ændret."
    press(page.ui.notice.undo_button)
    assert page.contents.plans == before
    assert not page.ui.notice.isVisible()


def test_what_belongs_to_an_ended_plan_is_left_out_and_told(page: BoardPage) -> None:
    stand(page, "1.3", "2.1")
    set_status(page, ActivityStatus.UNDER_WAY)
    told = page.ui.notice.text.text()
    assert told == "1 aktivitet er ændret. 1 er som før, for planen er slut."
    assert page.contents.plans[1].activities[0].status is ActivityStatus.UNDER_WAY


def type_day(page: BoardPage, text: str) -> None:
    table = page.ui.board_table
    table.setFocus()
    QTest.keyClick(table, KEY.Key_F2)
    (line,) = table.viewport().findChildren(QLineEdit)
    line.selectAll()
    type_text(line, text)
    QTest.keyClick(line, KEY.Key_Return)
    walk.settle()


def test_a_deadline_is_typed_where_it_stands(page: BoardPage) -> None:
    choose(page, "4.3")
    type_day(page, "1/9-27")
    assert page.contents.plans[3].activities[2].deadline == date(2027, 9, 1)
    row = numbers(page).index("4.3")
    assert cells(page, BoardColumn.DEADLINE)[row] == "1.9.2027"


def test_a_day_nobody_can_read_waits_in_its_cell(page: BoardPage) -> None:
    choose(page, "4.3")
    before = page.contents.plans
    type_day(page, "snart")
    assert "snart" in page.error_label().text()
    lines = page.ui.board_table.viewport().findChildren(QLineEdit)
    assert [line.text() for line in lines] == ["snart"]
    assert page.contents.plans == before


def test_one_day_is_typed_for_all_rows_chosen(page: BoardPage) -> None:
    before = page.contents.plans
    stand(page, "3.2", "3.3")
    type_day(page, "1.9.2027")
    days = [activity.deadline for activity in page.contents.plans[2].activities[1:]]
    assert days == [date(2027, 9, 1)] * 2
    page.apv.undo()
    assert page.contents.plans == before


def test_deadlines_move_some_weeks_on(page: BoardPage) -> None:
    stand(page, "3.2", "3.3")
    before = [activity.deadline for activity in page.contents.plans[2].activities[1:]]
    page.menu._deadlines.actions()[1].trigger()
    after = [activity.deadline for activity in page.contents.plans[2].activities[1:]]
    assert after == [day + timedelta(weeks=2) for day in before if day is not None]
