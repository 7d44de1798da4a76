"""The board's table alone: what its cells say, and what it tells a view."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from apv_desktop.content import LANGUAGES, load
from apv_desktop.domain import board
from apv_desktop.domain.action_plans import ActionPlan, Activity, ActivityStatus, PlanStatus
from apv_desktop.domain.board import BoardRow
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.workplace import Workplace
from apv_desktop.gui.models.board_model import COLUMNS, BoardModel
from tests.strategies import TODAY

ROLE = Qt.ItemDataRole


def rows(*activities: Activity, **values: object) -> tuple[BoardRow, ...]:
    plan = ActionPlan(
        1,
        3,
        theme="Lys",
        activities=activities,
        **{"status": PlanStatus.AGREED, **values},  # type: ignore[arg-type]
    )
    contents = Contents(Workplace(), Round(1, "APV", TODAY, 1), plans=(plan,))
    return board.rows(contents, TODAY)


@pytest.fixture
def model(qtbot: QtBot) -> BoardModel:
    made = BoardModel(load("da"))
    # Fails the test by a Qt warning when the model breaks a promise to its views.
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    return made


def line(model: BoardModel, row: int) -> list[object]:
    return [model.data(model.index(row, at)) for at in range(len(COLUMNS))]


def test_an_activity_is_told_in_a_line(model: BoardModel) -> None:
    late = Activity(1, "Mal\nvæggen", who="Åse", deadline=TODAY - timedelta(days=1))
    assert model.show_rows(rows(late))
    told = ["3.1", "Lys", "Mal væggen", "Åse", "9.3.2027  ⚠ forsinket", "Ikke startet", "Aftalt"]
    assert line(model, 0) == told
    assert model.data(model.index(0, 2), ROLE.ToolTipRole) == "Mal væggen"


def test_a_day_that_comes_soon_is_marked(model: BoardModel) -> None:
    model.show_rows(rows(Activity(1, "x", deadline=TODAY + timedelta(days=3))))
    assert line(model, 0)[4] == "13.3.2027  ◷ snart"


def test_the_check_of_an_effect_has_words_of_its_own(model: BoardModel) -> None:
    model.show_rows(rows(status=PlanStatus.DONE, follow_up=TODAY + timedelta(days=90)))
    told = ["3.1", "Lys", "Se, om planen virker", "", "8.6.2027", "Venter på effekt"]
    assert line(model, 0) == [*told, "Gennemført"]


def test_late_and_ended_differ_in_colour_too(model: BoardModel) -> None:
    late = Activity(1, "x", deadline=TODAY - timedelta(days=1))
    ended = Activity(2, "y", status=ActivityStatus.DONE)
    model.show_rows(rows(late, ended, Activity(3, "z")))
    colours = [model.data(model.index(at, 4), ROLE.ForegroundRole) for at in range(3)]
    assert isinstance(colours[0], QColor)
    assert isinstance(colours[1], QColor)
    assert colours[0] != colours[1]
    assert colours[2] is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_column_has_a_name(language: str, qtbot: QtBot) -> None:
    model = BoardModel(load(language))
    names = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(len(COLUMNS))]
    assert all(names)
    assert len(set(names)) == len(COLUMNS)
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_a_change_in_place_keeps_the_view_and_other_rows_make_it_anew(
    model: BoardModel, qtbot: QtBot
) -> None:
    first, second = Activity(1, "x"), Activity(2, "y")
    model.show_rows(rows(first, second))
    changed = Activity(1, "x", status=ActivityStatus.UNDER_WAY)
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        assert not model.show_rows(rows(changed, second))
    assert line(model, 0)[5] == "I gang"
    with qtbot.waitSignal(model.modelReset):
        assert model.show_rows(rows(second))
    assert model.rowCount() == 1


def test_the_same_rows_again_are_no_news(model: BoardModel, qtbot: QtBot) -> None:
    model.show_rows(rows(Activity(1, "x")))
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        assert not model.show_rows(rows(Activity(1, "x")))


def test_rows_are_found_by_their_key(model: BoardModel) -> None:
    model.show_rows(rows(Activity(1, "x"), Activity(2**52 + 1, "y")))
    assert model.row_of((1, 2**52 + 1)) == 1
    assert model.row_of((1, 99)) == -1
    assert model.row_at(-1) is None
    assert model.row_at(2) is None


def test_other_roles_and_nothing_at_all_are_answered_at_once(model: BoardModel) -> None:
    model.show_rows(rows(Activity(1, "x")))
    assert model.data(model.index(0, 0), ROLE.DecorationRole) is None
    assert model.data(model.index(5, 0)) is None
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0
