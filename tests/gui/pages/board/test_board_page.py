"""The board as a user works with it: seen, searched and sorted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apv_desktop.content import load
from apv_desktop.domain.action_plans import ActivityStatus, PlanStatus
from apv_desktop.domain.board import BoardColumn, BoardRow, BoardView
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.models.board_model import COLUMNS
from apv_desktop.gui.pages.action_plans_page import ActionPlansPage
from apv_desktop.gui.pages.board_page import BoardPage
from apv_desktop.services import action_plans, files
from apv_desktop.services.surroundings import Surroundings
from tests.gui.conftest import close, opened
from tests.gui.pages.board.conftest import KEY, LEFT, cells, choose, numbers, page_in, press, shown


def show_view(page: BoardPage, view: BoardView) -> None:
    combo = page.ui.view_combo
    combo.setCurrentIndex(combo.findData(view))


def test_it_shows_every_activity_and_the_check_of_an_effect(page: BoardPage) -> None:
    every = [
        f"{plan.number}.{at}"
        for plan in page.contents.plans
        for at in range(1, len(plan.activities) + 1 + (plan.status is PlanStatus.DONE))
    ]
    assert numbers(page) == every
    assert "Se, om planen virker" in cells(page, BoardColumn.WHAT)
    assert page.ui.count_label.text() == f"{len(every)} vist"


def test_what_is_late_is_told_in_words(page: BoardPage) -> None:
    row = numbers(page).index("4.2")
    assert page.ui.board_table.currentIndex().row() == row, "it is what one begins with"
    assert cells(page, BoardColumn.DEADLINE)[row] == "1.3.2027  ⚠ forsinket"


@pytest.mark.parametrize(
    ("view", "expected"),
    [(BoardView.LATE, ["4.2"]), (BoardView.SOON, ["3.2"]), (BoardView.EFFECT, ["2.4"])],
)
def test_a_view_shows_what_it_says_and_tells_how_many_first(
    page: BoardPage, view: BoardView, expected: list[str]
) -> None:
    combo = page.ui.view_combo
    assert combo.itemText(combo.findData(view)).endswith(f"({len(expected)})")
    combo.setFocus()
    while combo.currentData() is not view:
        QTest.keyClick(combo, KEY.Key_Down)
    assert numbers(page) == expected


def test_searching_finds_names_themes_and_words(page: BoardPage) -> None:
    QTest.keyClicks(page.ui.search_edit, "henrik ENGEN")
    assert numbers(page) == ["3.3"]
    assert page.ui.count_label.text() == "1 vist"


def test_finding_nothing_says_what_to_do(page: BoardPage) -> None:
    QTest.keyClicks(page.ui.search_edit, "findes ikke")
    assert numbers(page) == []
    assert page.ui.empty_label.isVisible()
    assert "Vis alle" in page.ui.empty_label.text()
    assert not page.ui.plan_card.isVisible()
    page.ui.search_edit.clear()
    assert not page.ui.empty_label.isVisible()
    assert page.ui.plan_card.isVisible()


def test_a_click_on_a_header_sorts_and_another_turns_it_round(page: BoardPage) -> None:
    header = page.ui.board_table.horizontalHeader()
    at = COLUMNS.index(BoardColumn.DEADLINE)
    where = QPoint(header.sectionViewportPosition(at) + 20, header.height() // 2)
    days = [page._model.row_at(row).deadline for row in range(len(numbers(page)))]  # type: ignore[union-attr]
    known = sorted(day for day in days if day is not None)
    for expected in (known, known[::-1]):
        QTest.mouseClick(header.viewport(), LEFT, pos=where)
        rows = [page._model.row_at(row) for row in range(len(known))]
        assert [row.deadline for row in rows if row is not None] == expected
    order = Qt.SortOrder.DescendingOrder
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (at, order)


def test_the_chosen_row_stays_chosen_when_the_order_changes(page: BoardPage) -> None:
    choose(page, "4.2")
    page.sort_by(COLUMNS.index(BoardColumn.WHO))
    table = page.ui.board_table
    assert numbers(page)[table.currentIndex().row()] == "4.2"
    assert "Handleplan 4" in page.ui.plan_label.text()


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Space])
def test_a_status_is_changed_by_keyboard(page: BoardPage, key: Qt.Key) -> None:
    choose(page, "3.3")
    table = page.ui.board_table
    table.setFocus()
    QTest.keyClick(table, key)
    menu = QApplication.activePopupWidget()
    assert menu is page.menu.menu
    QTest.keyClick(menu, KEY.Key_Down)
    QTest.keyClick(menu, KEY.Key_Down)
    QTest.keyClick(menu, KEY.Key_Return)
    assert cells(page, BoardColumn.STATUS)[numbers(page).index("3.3")] == "I gang"
    assert page.contents.plans[2].activities[2].status is ActivityStatus.UNDER_WAY


def test_the_menu_ticks_the_status_it_has(page: BoardPage) -> None:
    choose(page, "3.2")
    page.menu.menu.aboutToShow.emit()
    ticked = [action.data() for action in page.menu.statuses.actions() if action.isChecked()]
    assert ticked == [ActivityStatus.UNDER_WAY]
    choose(page, "2.4")
    page.menu.menu.aboutToShow.emit()
    assert not page.menu.statuses.isEnabled()
    assert not page.ui.status_button.isEnabled()


def test_a_row_that_leaves_its_view_makes_way_for_the_next(page: BoardPage) -> None:
    show_view(page, BoardView.LATE)
    choose(page, "4.2")
    page.menu.statuses.actions()[list(ActivityStatus).index(ActivityStatus.DONE)].trigger()
    assert numbers(page) == []
    assert not page.ui.plan_card.isVisible()
    show_view(page, BoardView.ALL)
    assert "4.2" in numbers(page)


def test_the_plan_behind_an_activity_is_opened(page: BoardPage, example_window: MainWindow) -> None:
    choose(page, "4.1")
    press(page.ui.open_plan_button)
    plans_page = example_window.page()
    assert isinstance(plans_page, ActionPlansPage)
    assert plans_page.ui.theme_edit.text() == page.contents.plans[3].theme


def test_the_page_follows_what_is_done_elsewhere(page: BoardPage) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    window.go_to(StepId.ACTION_PLANS)
    plan = action_plans.add(page.apv)
    action_plans.change_activity(page.apv, plan.id, plan.activities[0].id, what="Nyt på tavlen")
    page_in(window)
    assert "Nyt på tavlen" in cells(page, BoardColumn.WHAT)


def test_markup_in_a_plan_is_only_text(page: BoardPage) -> None:
    plan = page.contents.plans[2]
    action_plans.change(page.apv, plan.id, theme="<b>fed</b> & 5 < 6")
    page.refresh()
    choose(page, "3.1")
    assert "<b>fed</b> & 5 < 6" in page.ui.plan_label.text()
    assert page.ui.plan_label.textFormat() is Qt.TextFormat.PlainText
    assert page.ui.activity_label.textFormat() is Qt.TextFormat.PlainText


def test_an_empty_board_says_where_its_rows_come_from(small_window: MainWindow) -> None:
    page = page_in(small_window)
    assert page.ui.empty_label.text() == load("da").text("guidance:board.empty")
    assert shown(page.ui.empty_label, page.ui.board_table, page.ui.plan_card) == [
        True,
        False,
        False,
    ]
    assert not page.ui.search_edit.isVisible()
    gap = page.ui.empty_card.mapTo(page, QPoint(0, 0)).y() - page.more_button.geometry().bottom()
    assert gap < 60, "it stands where the eye is, not in the middle of nothing"
    press(page.ui.to_plans_button)
    assert isinstance(small_window.page(), ActionPlansPage)


def test_all_is_there_after_a_restart(
    example_window: MainWindow,
    example_file: Path,
    surroundings: Surroundings,
    qtbot: QtBot,
) -> None:
    page = page_in(example_window)
    choose(page, "3.3")
    page.menu.statuses.actions()[list(ActivityStatus).index(ActivityStatus.UNDER_WAY)].trigger()
    choose(page, "4.1")
    press(page.ui.give_up_button)
    QTest.keyClicks(page.ui.given_up_reason_edit, "Ikke færdig med at skrive")
    close(example_window)
    window = opened(qtbot, surroundings, example_file)
    again = page_in(window)
    assert cells(again, BoardColumn.STATUS)[numbers(again).index("3.3")] == "I gang"
    choose(again, "4.1")
    press(again.ui.give_up_button)
    assert again.ui.given_up_reason_edit.toPlainText() == "Ikke færdig med at skrive"
    close(window)


def test_a_large_board_is_built_once_and_not_for_each_row(
    qtbot: QtBot, surroundings: Surroundings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Time differs between machines; how often a cell is asked for does not."""
    path = tmp_path / "stor.apv"
    files.create_example(path, load("da"), surroundings, 100, 400).close()
    window = opened(qtbot, surroundings, path)
    page = page_in(window)
    rows = page.ui.board_table.model().rowCount()
    assert rows > 500
    asked: list[BoardRow] = []
    text = page._model.text

    def counted(row: BoardRow, column: BoardColumn) -> str:
        asked.append(row)
        return text(row, column)

    monkeypatch.setattr(page._model, "text", counted)
    page.sort_by(COLUMNS.index(BoardColumn.WHAT))
    QApplication.processEvents()
    assert len(asked) < rows
    close(window)
