"""The tree tells each step's status in glyph and words and counts each group."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from apv_desktop.content import load
from apv_desktop.domain.phases import StepState
from apv_desktop.domain.steps import STEPS, Section, StepId, StepStatus
from apv_desktop.gui.language import Translations
from apv_desktop.gui.widgets.step_tree import GLYPHS, StepTree

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def tree(qtbot: QtBot) -> Iterator[StepTree]:
    Translations().choose("da")
    made = StepTree(load("da"))
    qtbot.addWidget(made)
    made.show_states(states())
    made.resize(300, 900)
    made.show()
    yield made


def states(**said: StepStatus) -> list[StepState]:
    return [
        StepState(step, said.get(step.id.value, StepStatus.NOT_BEGUN), (), None) for step in STEPS
    ]


def line(tree: StepTree, group: int, row: int) -> QModelIndex:
    model = tree.model()
    return model.index(row, 0, model.index(group, 0))


def test_every_step_stands_there_once(tree: StepTree) -> None:
    model = tree.model()
    count = sum(model.rowCount(model.index(group, 0)) for group in range(model.rowCount()))
    tree.show_states(states())
    assert count == len(STEPS) + 2
    assert sum(model.rowCount(model.index(g, 0)) for g in range(model.rowCount())) == count


@pytest.mark.parametrize("status", list(StepStatus))
def test_a_status_is_seen_and_heard(tree: StepTree, status: StepStatus) -> None:
    tree.show_states(states(suitability=status))
    shown = line(tree, 1, 0)
    word = load("da").text(f"method:step_status.{status.value}")
    assert shown.data() == f"{GLYPHS[status]}  Passer metoden?"
    assert shown.data(SPOKEN) == f"Passer metoden?, {word}"


def test_no_two_statuses_look_alike() -> None:
    assert len(set(GLYPHS.values())) == len(GLYPHS) == len(StepStatus)


def test_a_group_counts_what_is_settled(tree: StepTree) -> None:
    tree.show_states(states(suitability=StepStatus.DONE, workplace=StepStatus.SKIPPED))
    of = sum(step.section is Section.PREPARATION for step in STEPS)
    assert tree.model().index(1, 0).data() == f"Forberedelse: 2 af {of}"


def test_a_step_is_asked_for_by_mouse_and_keys_and_a_group_is_not(tree: StepTree) -> None:
    asked = QSignalSpy(tree.step_requested)
    place = tree.visualRect(line(tree, 1, 1)).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    tree.select(StepId.DATES)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert [asked.at(at)[0] for at in range(asked.count())] == [StepId.WORKPLACE, StepId.DATES]
    group = tree.visualRect(tree.model().index(1, 0)).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=group)
    assert asked.count() == 2


def test_it_is_wide_enough_for_its_longest_name(tree: StepTree) -> None:
    tree.resize(tree.wanted_width(), 300)
    assert tree.sizeHintForColumn(0) <= tree.viewport().width()
