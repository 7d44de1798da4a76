"""The board in columns and in months, and its pictures."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSpinBox

from apv_desktop.domain.action_plans import ActivityStatus
from apv_desktop.domain.board import BoardLane
from apv_desktop.gui.dialogs.thermometer_dialog import ThermometerDialog
from apv_desktop.gui.pages.board_page import BoardPage
from tests.gui import walk
from tests.gui.pages.board.conftest import KEY, choose, press


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
