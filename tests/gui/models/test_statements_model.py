"""The rows follow the contents, whatever was added, removed or moved, and never change them."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.gui.models.marks_model import MarksModel
from apv_desktop.gui.models.statements_model import StatementsModel

ROLE = Qt.ItemDataRole
FAIL = QAbstractItemModelTester.FailureReportingMode.Fatal


def wish(number: int, **values: object) -> Statement:
    known = {"id": number, "kind": StatementKind.WISH, "number": number, "text": f"Ønske {number}"}
    return Statement(**{**known, **values})  # type: ignore[arg-type]


def shown(model: StatementsModel, column: int) -> list[object]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


@given(st.lists(st.lists(st.integers(1, 12), unique=True), max_size=6))
def test_the_rows_are_what_was_last_shown(qapp: object, steps: list[list[int]]) -> None:
    model = StatementsModel()
    tester = QAbstractItemModelTester(model, FAIL)
    for order in steps:
        model.show_rows([wish(number) for number in order])
        assert shown(model, 0) == order
    tester.deleteLater()


def test_a_row_that_stays_keeps_its_place_in_the_hand(qtbot: QtBot) -> None:
    model = StatementsModel()
    model.show_rows([wish(1), wish(2), wish(3)])
    held = QPersistentModelIndex(model.index(1, 2))
    model.show_rows([wish(2, text="Rettet"), wish(3), wish(4)])
    assert (held.row(), held.data()) == (0, "Rettet")


def test_only_a_row_that_differs_is_painted_again(qtbot: QtBot) -> None:
    model = StatementsModel()
    model.show_rows([wish(1), wish(2), wish(3)])
    rows: list[int] = []
    model.dataChanged.connect(lambda first, last, roles: rows.append(first.row()))
    model.show_rows([wish(1), wish(2, group=4), wish(3)])
    assert rows == [1]
    assert model.index(1, 1).data() == 4


def test_no_group_is_an_empty_cell_and_zero_in_the_editor(qtbot: QtBot) -> None:
    model = StatementsModel()
    model.show_rows([wish(1)])
    assert model.index(0, 1).data() == ""
    assert model.index(0, 1).data(ROLE.EditRole) == 0


def test_an_edit_is_asked_for_and_not_done(qtbot: QtBot) -> None:
    model = StatementsModel()
    model.show_rows([wish(1)])
    asked: list[tuple[object, ...]] = []
    model.edited.connect(lambda *what: asked.append(what))
    assert model.setData(model.index(0, 2), "Mere ro")
    assert asked == [(1, "text", "Mere ro")]
    assert shown(model, 2) == ["Ønske 1"]
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable


def test_ids_of_fifty_three_bits_are_told_whole(qtbot: QtBot) -> None:
    model = StatementsModel()
    model.show_rows([wish(1, id=2**53 - 1)])
    asked: list[object] = []
    model.edited.connect(lambda key, field, value: asked.append(key))
    model.setData(model.index(0, 2), "x")
    assert asked == [2**53 - 1]


def test_the_order_by_marks_holds_while_they_are_typed(qtbot: QtBot) -> None:
    model = MarksModel()
    tester = QAbstractItemModelTester(model, FAIL)
    model.sort_wishes([wish(1, marks=2), wish(2, marks=9), wish(3, marks=2)], most_marks_first=True)
    assert shown(model, 0) == [2, 1, 3]
    model.show_wishes([wish(1, marks=2), wish(2, marks=0), wish(3, marks=7), wish(4)])
    assert shown(model, 0) == [2, 1, 3, 4], "rows do not jump under the hand; a new one comes last"
    model.sort_wishes([wish(1), wish(2)], most_marks_first=False)
    assert shown(model, 0) == [1, 2]
    tester.deleteLater()


def test_a_tick_has_a_word_too(qtbot: QtBot) -> None:
    model = MarksModel()
    model.show_wishes([wish(1, shortlisted=True), wish(2)])
    asked: list[tuple[object, ...]] = []
    model.edited.connect(lambda *what: asked.append(what))
    ticked, empty = model.index(0, 4), model.index(1, 4)
    assert ticked.data(ROLE.CheckStateRole) == Qt.CheckState.Checked
    assert empty.data(ROLE.CheckStateRole) == Qt.CheckState.Unchecked
    assert ticked.data() and not empty.data()
    model.setData(empty, Qt.CheckState.Checked.value, ROLE.CheckStateRole)
    assert asked == [(2, "shortlisted", True)]


def test_only_theme_and_marks_are_edited_in_the_cell(qtbot: QtBot) -> None:
    model = MarksModel()
    model.show_wishes([wish(1)])
    editable = [
        field
        for column, field in enumerate(model.FIELDS)
        if model.flags(model.index(0, column)) & Qt.ItemFlag.ItemIsEditable
    ]
    assert editable == ["theme", "marks"]
