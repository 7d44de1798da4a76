"""The table of participants by itself: texts, ticks, drafts, and asking instead of writing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from apv_desktop.domain.people import Person
from apv_desktop.gui.models.people_model import FIELDS, PRESENCE, PeopleModel

ANNE = Person(1, "Anne", 7, "Kok", True, "anne@x.dk")
BO = Person(2, "Bo")
NAME, DEPARTMENT, JOB, LEADER, EMAIL = range(len(FIELDS) - len(PRESENCE))
Role = Qt.ItemDataRole


@pytest.fixture
def model(qapp: QApplication) -> PeopleModel:
    made = PeopleModel(["Navn", "Afdeling", "Stilling", "Leder", "E-mail", *PRESENCE], "Ja", "Nej")
    made.arrange([ANNE, BO], {7: "Køkken"})
    return made


def shown(model: PeopleModel) -> list[list[str]]:
    return [
        [model.index(row, column).data() for column in range(EMAIL + 1)]
        for row in range(model.rowCount())
    ]


def asked(model: PeopleModel) -> list[tuple[object, str, object]]:
    wishes: list[tuple[object, str, object]] = []
    model.edit_requested.connect(lambda *wish: wishes.append(wish))
    return wishes


def test_everybody_is_shown_with_their_department(model: PeopleModel) -> None:
    assert shown(model) == [["Anne", "Køkken", "Kok", "", "anne@x.dk"], ["Bo", "", "", "", ""]]
    ticks = [model.index(row, LEADER).data(Role.CheckStateRole) for row in (0, 1)]
    assert ticks == [Qt.CheckState.Checked, Qt.CheckState.Unchecked]


def test_a_screen_reader_hears_column_and_value(model: PeopleModel) -> None:
    assert model.index(0, DEPARTMENT).data(Role.AccessibleTextRole) == "Afdeling: Køkken"
    assert model.index(0, LEADER).data(Role.AccessibleTextRole) == "Leder: Ja"
    assert model.index(1, LEADER).data(Role.AccessibleTextRole) == "Leder: Nej"


def test_an_edit_is_asked_for_and_not_written(model: PeopleModel) -> None:
    wishes = asked(model)
    assert model.setData(model.index(1, JOB), "Kok")
    assert model.setData(model.index(1, LEADER), Qt.CheckState.Checked, Role.CheckStateRole)
    assert wishes == [(2, "job", "Kok"), (2, "is_leader", True)]
    assert shown(model)[1] == ["Bo", "", "", "", ""]


def test_the_same_text_again_asks_for_nothing(model: PeopleModel) -> None:
    wishes = asked(model)
    assert not model.setData(model.index(0, JOB), "Kok")
    assert wishes == []


def test_a_draft_is_shown_with_its_reason_until_it_is_gone(model: PeopleModel) -> None:
    model.drafts[2, "job"] = "for langt"
    model.refusal = "Teksten er for lang."
    cell = model.index(1, JOB)
    assert cell.data() == cell.data(Role.EditRole) == "for langt"
    assert cell.data(Role.ToolTipRole) == "Teksten er for lang."
    assert cell.data(Role.ForegroundRole) is not None
    assert model.index(0, JOB).data(Role.ForegroundRole) is None
    model.arrange([ANNE], {})
    assert model.drafts == {}


def test_a_changed_row_stays_in_its_place(model: PeopleModel) -> None:
    model.update([BO, Person(1, "Åse")], {})
    assert [row[NAME] for row in shown(model)] == ["Åse", "Bo"]
    model.update([BO], {})
    assert [row[NAME] for row in shown(model)] == ["Bo"]
    assert model.row_of(1) == -1
    assert model.row_of(2) == 0


def test_other_roles_are_none_of_its_business(model: PeopleModel) -> None:
    assert model.index(0, NAME).data(Role.DecorationRole) is None
    assert model.index(0, NAME).data(Role.CheckStateRole) is None
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Navn"
    assert model.headerData(0, Qt.Orientation.Horizontal, Role.ToolTipRole) is None
