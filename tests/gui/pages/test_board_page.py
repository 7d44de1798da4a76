"""The board as a user works with it: seen, searched, sorted, and plans brought to their end."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from apv_desktop.content import load
from apv_desktop.domain.action_plans import ActivityStatus, Effect, PlanStatus
from apv_desktop.domain.board import BoardColumn, BoardLane, BoardRow, BoardView
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.dialogs.thermometer_dialog import ThermometerDialog
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.models.board_model import COLUMNS
from apv_desktop.gui.pages.action_plans_page import ActionPlansPage
from apv_desktop.gui.pages.board_page import BoardPage
from apv_desktop.services import action_plans, files
from apv_desktop.services.surroundings import Surroundings
from tests.gui import walk
from tests.gui.conftest import close, opened
from tests.gui.hands import type_text

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key
# The example: 1 closed, 2 waits for its effect, 3 under way, 4 late, 5 a draft.


def page_in(window: MainWindow) -> BoardPage:
    window.go_to(StepId.BOARD)
    page = window.page()
    assert isinstance(page, BoardPage)
    return page


@pytest.fixture
def page(example_window: MainWindow) -> BoardPage:
    return page_in(example_window)


def cells(page: BoardPage, column: BoardColumn) -> list[str]:
    model, at = page.ui.board_table.model(), COLUMNS.index(column)
    return [model.index(row, at).data() for row in range(model.rowCount())]


def numbers(page: BoardPage) -> list[str]:
    return cells(page, BoardColumn.NUMBER)


def choose(page: BoardPage, number: str) -> None:
    """Click a row."""
    table = page.ui.board_table
    index = table.model().index(numbers(page).index(number), 2)
    table.scrollTo(index)
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(index).center())


def press(button: QPushButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)


def shown(*widgets: QWidget) -> list[bool]:
    return [widget.isVisible() for widget in widgets]


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


def test_each_plan_offers_what_can_be_done_with_it(page: BoardPage) -> None:
    form = page.ui
    buttons = (form.carry_out_button, form.close_button, form.give_up_button, form.reopen_button)
    offered = {}
    for number in ("1.1", "2.1", "3.1", "5.1"):
        choose(page, number)
        offered[number] = shown(*buttons)
    assert offered == {
        "1.1": [False, False, False, True],
        "2.1": [False, True, True, True],
        "3.1": [True, False, True, False],
        "5.1": [False, False, True, False],
    }


def test_the_plan_behind_an_activity_is_opened(page: BoardPage, example_window: MainWindow) -> None:
    choose(page, "4.1")
    press(page.ui.open_plan_button)
    plans_page = example_window.page()
    assert isinstance(plans_page, ActionPlansPage)
    assert plans_page.ui.theme_edit.text() == page.contents.plans[3].theme


def test_a_plan_is_closed_when_its_effect_is_known(page: BoardPage) -> None:
    choose(page, "2.4")
    press(page.ui.close_button)
    assert page.ui.confirm_button.text() == "Luk med effekt"
    press(page.ui.confirm_button)
    assert page.ui.deed_error_label.isVisible()
    assert "Effekten mangler" in page.ui.deed_error_label.text()
    combo = page.ui.effect_combo
    while combo.currentData() is not Effect.WORKS:
        QTest.keyClick(combo, KEY.Key_Down)
    press(page.ui.confirm_button)
    assert "hvordan I ved" in page.ui.deed_error_label.text()
    QTest.keyClicks(page.ui.effect_note_edit, "Vi spurgte dem alle")
    press(page.ui.confirm_button)
    plan = page.contents.plans[1]
    assert (plan.status, plan.effect, plan.effect_note, plan.ended_on) == (
        PlanStatus.CLOSED,
        Effect.WORKS,
        "Vi spurgte dem alle",
        date(2027, 3, 10),
    )
    assert not page.ui.deed_box.isVisible()
    assert "Afsluttet" in page.ui.plan_label.text()
    assert "2.4" not in numbers(page)


def test_carrying_out_asks_for_the_day_of_the_check(page: BoardPage) -> None:
    plan = page.contents.plans[2]
    choose(page, "3.1")
    press(page.ui.carry_out_button)
    press(page.ui.confirm_button)
    assert "stadig åben" in page.ui.deed_error_label.text()
    press(page.ui.cancel_button)
    for activity in plan.activities:
        action_plans.change_activity(page.apv, plan.id, activity.id, status=ActivityStatus.DONE)
    page.refresh()
    press(page.ui.carry_out_button)
    line = page.ui.follow_up_edit.line
    line.selectAll()
    QTest.keyClicks(line, "en dag i maj")
    press(page.ui.confirm_button)
    assert "ikke en dato" in page.ui.deed_error_label.text()
    assert line.text() == "en dag i maj"
    line.selectAll()
    QTest.keyClicks(line, "2.6")
    press(page.ui.confirm_button)
    done = page.contents.plans[2]
    assert (done.status, done.follow_up) == (PlanStatus.DONE, date(2027, 6, 2))
    assert "3.4" in numbers(page)


def test_giving_up_needs_a_reason_and_can_be_undone(page: BoardPage) -> None:
    choose(page, "4.1")
    press(page.ui.give_up_button)
    press(page.ui.confirm_button)
    assert "hvorfor I opgiver" in page.ui.deed_error_label.text()
    QTest.keyClicks(page.ui.given_up_reason_edit, "Bygningen rives ned")
    press(page.ui.confirm_button)
    plan = page.contents.plans[3]
    assert (plan.status, plan.given_up_reason) == (PlanStatus.GIVEN_UP, "Bygningen rives ned")
    press(page.ui.reopen_button)
    assert page.contents.plans[3].status is PlanStatus.AGREED


def test_what_is_typed_is_kept_when_another_row_is_chosen(page: BoardPage) -> None:
    choose(page, "4.1")
    press(page.ui.give_up_button)
    QTest.keyClicks(page.ui.given_up_reason_edit, "Halvt skrevet")
    choose(page, "1.1")
    assert not page.ui.deed_box.isVisible()
    assert page.contents.plans[3].status is PlanStatus.AGREED
    choose(page, "4.2")
    press(page.ui.give_up_button)
    assert page.ui.given_up_reason_edit.toPlainText() == "Halvt skrevet"


def test_a_field_that_cannot_be_kept_holds_on_to_its_row(page: BoardPage) -> None:
    choose(page, "3.1")
    press(page.ui.carry_out_button)
    line = page.ui.follow_up_edit.line
    line.selectAll()
    QTest.keyClicks(line, "snart")
    choose(page, "1.1")
    assert "Handleplan 3" in page.ui.plan_label.text()
    assert line.text() == "snart"
    assert page.ui.deed_error_label.isVisible()
    press(page.ui.cancel_button)
    choose(page, "1.1")
    assert "Handleplan 1" in page.ui.plan_label.text()


def test_cancelling_puts_back_what_was_there(page: BoardPage) -> None:
    before = page.contents.plans[3]
    choose(page, "4.1")
    press(page.ui.give_up_button)
    QTest.keyClicks(page.ui.given_up_reason_edit, "Nej")
    page.flush()
    press(page.ui.cancel_button)
    assert page.contents.plans[3] == before
    assert not page.ui.deed_box.isVisible()


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


def test_a_card_is_moved_to_the_next_column_by_keys(page: BoardPage) -> None:
    page.ui.mode_combo.setCurrentIndex(1)
    start = page.ui.board_lanes.lists[BoardLane.NOT_STARTED]
    start.setFocus()
    start.setCurrentIndex(start.model().index(0, 0))
    number = start.currentIndex().data().split()[0]
    QTest.keyClick(start, KEY.Key_Right, Qt.KeyboardModifier.ControlModifier)
    plan, place = map(int, number.split("."))
    assert page.contents.plans[plan - 1].activities[place - 1].status is ActivityStatus.UNDER_WAY
    row = page.chosen()
    assert row is not None and (row.plan.number, row.position) == (plan, place)


def test_a_card_is_dropped_on_another_column(page: BoardPage) -> None:
    page.ui.mode_combo.setCurrentIndex(1)
    lanes = page.ui.board_lanes.lists
    source, target = lanes[BoardLane.UNDER_WAY].model(), lanes[BoardLane.DONE].model()
    index = source.index(0, 0)
    number = index.data().split()[0]
    data = source.mimeData([index])
    target.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, QModelIndex())
    plan, place = map(int, number.split("."))
    assert page.contents.plans[plan - 1].activities[place - 1].status is ActivityStatus.DONE


def test_a_plan_that_waits_for_its_effect_is_no_card_to_drag(page: BoardPage) -> None:
    page.ui.mode_combo.setCurrentIndex(1)
    waiting = page.ui.board_lanes.lists[BoardLane.EFFECT]
    assert waiting.model().rowCount() == 1
    assert not waiting.model().flags(waiting.model().index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled
    waiting.setFocus()
    waiting.setCurrentIndex(waiting.model().index(0, 0))
    QTest.keyClick(waiting, KEY.Key_Left)
    row = page.chosen()
    assert row is not None and not row.is_check


def test_the_months_tell_what_is_due(page: BoardPage) -> None:
    page.ui.mode_combo.setCurrentIndex(2)
    months = page.ui.board_months
    lines = [months.item(at).text() for at in range(months.count())]
    assert any(line.startswith("Marts 2027 (") for line in lines)
    months.setCurrentRow(next(at for at, line in enumerate(lines) if "4.2" in line))
    row = page.chosen()
    assert row is not None and (row.plan.number, row.position) == (4, 2)


def test_the_slips_are_counted_on_a_grid_and_draw_a_curve(page: BoardPage) -> None:
    choose(page, "2.1")
    dialog = ThermometerDialog(page.apv, page.method, page.chosen().plan.id, page)  # type: ignore[union-attr]
    dialog.show()
    grid = dialog.grid
    grid.setFocus()
    grid.setCurrentCell(0, 3)
    walk.settle()
    editor = grid.viewport().findChild(QSpinBox)
    assert isinstance(editor, QSpinBox)
    editor.selectAll()
    QTest.keyClicks(editor, "7")
    QTest.keyClick(editor, KEY.Key_Return)
    walk.settle()
    (kept,) = [m for m in page.contents.measurements if m.plan_id == page.contents.plans[1].id]
    assert (kept.months, kept.counts) == (3, (0, 0, 0, 7, 0))
    assert "4,0 af 5" in dialog.told.text()
    assert dialog.picture.isVisible()
    assert "4,0 af 5" in dialog.picture.accessibleName()
    dialog.close()
    page.apv.undo()
    assert not [m for m in page.contents.measurements if m.plan_id == page.contents.plans[1].id]


def test_pictures_are_drawn_when_they_are_looked_at(page: BoardPage) -> None:
    assert not page.pictures.due.isVisible()
    press(page.ui.pictures_fold.toggle_button)
    walk.settle()
    assert page.pictures.due.isVisible()
    assert "april 2027" in page.pictures.due.accessibleName()
    assert f"Ønsker i alt: {len(page.contents.wishes)}" in page.pictures.wishes.accessibleName()
