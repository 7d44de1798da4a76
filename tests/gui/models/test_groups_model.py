"""The table of groups shows everyone once and asks for a move when somebody is dropped."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from apv_desktop.domain.groups import WorkGroup
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.gui.models.groups_model import ODD, PERSON, SECOND_LINE, GroupsModel

ROLE = Qt.ItemDataRole
D1 = MeetingKind.DIALOGUE_1
FAIL = QAbstractItemModelTester.FailureReportingMode.Fatal
LARGE_ID = 2**52 + 1
DEPARTMENTS = {1: "Engen", 2: "Skrænten"}


def shown(
    groups: list[tuple[int, ...]], outside: int = 0, odd: tuple[int, ...] = ()
) -> GroupsModel:
    """Groups of people by their last digits, of every other department; ids as large as any."""
    everybody = [each for members in groups for each in members]
    people = {
        LARGE_ID + each: Person(LARGE_ID + each, f"Person {each}", each % 2 + 1)
        for each in [*everybody, *range(900, 900 + outside)]
    }
    seated = [
        WorkGroup(at, D1, at, tuple(LARGE_ID + each for each in members))
        for at, members in enumerate(groups, 1)
    ]
    waiting = [people[LARGE_ID + each] for each in range(900, 900 + outside)]
    model = GroupsModel()
    model.show_groups(D1, seated, people, waiting, DEPARTMENTS, odd)
    return model


def names(model: GroupsModel) -> list[list[object]]:
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_row_is_a_group_and_a_cell_is_a_person() -> None:
    model = shown([(1, 2, 3), (4, 5, 6, 7)])
    assert [[name for name in row[1:] if name] for row in names(model)] == [
        ["Person 1", "Person 2", "Person 3"],
        ["Person 4", "Person 5", "Person 6", "Person 7"],
    ]
    assert model.columnCount() == 5
    assert model.numbers() == [1, 2]
    assert model.size_of(2) == 4


def test_a_cell_tells_what_its_role_asks_for() -> None:
    model = shown([(1, 2, 3)])
    cell = model.index(0, 2)
    assert cell.data(PERSON) == LARGE_ID + 2
    assert cell.data(SECOND_LINE) == "Engen"
    spoken = cell.data(ROLE.AccessibleTextRole)
    assert spoken.startswith("Person 2, Engen, ")
    assert spoken.endswith("1"), "and the group's number"
    for role in (ROLE.DecorationRole, ROLE.FontRole, ROLE.CheckStateRole, ROLE.SizeHintRole):
        assert cell.data(role) is None
        assert model.index(0, 0).data(role) is None


def test_an_odd_group_is_marked() -> None:
    model = shown([(1, 2), (3, 4, 5)], odd=(1,))
    assert model.index(0, 0).data(ODD) is True
    assert model.index(1, 0).data(ODD) is False


def test_those_without_a_group_come_first_in_rows_of_their_own() -> None:
    model = shown([(1, 2, 3)], outside=4)
    assert [row.number for row in model.groups] == [None, None, 1]
    assert [len(row.members) for row in model.groups] == [3, 1, 3]
    assert model.index(0, 0).data(ODD) is True


def test_only_people_can_be_chosen_and_dragged_but_every_cell_takes_a_drop() -> None:
    model = shown([(1, 2), (3, 4, 5)])
    person, empty, head = model.index(0, 1), model.index(0, 3), model.index(0, 0)
    taken = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
    assert person.flags() & taken == taken
    assert not empty.flags() & taken
    assert not head.flags() & taken
    assert all(each.flags() & Qt.ItemFlag.ItemIsDropEnabled for each in (person, empty, head))


def test_a_drop_asks_for_the_move_and_changes_nothing_itself() -> None:
    model = shown([(1, 2, 3), (4, 5, 6)], outside=1)
    asked: list[tuple[int, int | None]] = []
    model.move_asked.connect(lambda person, number: asked.append((person, number)))
    data = model.mimeData([model.index(1, 1)])
    move, nowhere = Qt.DropAction.MoveAction, QModelIndex()
    before = names(model)
    assert not model.dropMimeData(data, move, -1, -1, model.index(2, 3))
    model.dropMimeData(data, move, 2, 0, nowhere)
    model.dropMimeData(data, move, 99, 0, nowhere)
    model.dropMimeData(data, move, -1, -1, model.index(0, 0))
    assert asked == [(LARGE_ID + 1, 2)] * 3 + [(LARGE_ID + 1, None)]
    assert names(model) == before


@given(st.lists(st.integers(1, 6), max_size=12), st.integers(0, 9))
def test_everyone_stands_in_one_cell(qapp: object, sizes: list[int], outside: int) -> None:
    start, groups = 1, []
    for size in sizes:
        groups.append(tuple(range(start, start + size)))
        start += size
    model = shown(groups, outside)
    tester = QAbstractItemModelTester(model, FAIL)
    found = [name for row in names(model) for name in row[1:] if name]
    assert len(found) == len(set(found)) == sum(sizes) + outside
    for members in groups:
        for each in members:
            assert model.index_of(LARGE_ID + each).data() == f"Person {each}"
    assert not model.index_of(5).isValid()
    tester.deleteLater()
