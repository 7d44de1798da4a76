"""At the door: ticks by three letters, walk-ins, no-shows and groups that fit who has come."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from tests.gui import walk
from tests.gui.hands import type_text

FIRST, SECOND = MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2


def shown(window: MainWindow, tab: int | None = None) -> Any:
    window.go_to(StepId.HOLD_1)
    page: Any = window.page()
    if tab is not None:
        page.ui.meeting_tabs.setCurrentIndex(tab)
    walk.settle()
    return page


@pytest.fixture
def page(example_window: MainWindow) -> Any:
    return shown(example_window, 0)


def names(page: Any) -> list[str]:
    rows = page.ui.people_list
    return [rows.item(at).text() for at in range(rows.count())]


def present(page: Any, kind: MeetingKind = FIRST) -> set[str]:
    people = page.contents.person_names
    ticks = page.contents.attendance
    return {people[p] for (p, m), tick in ticks.items() if m is kind and tick.present}


def enter(page: Any, letters: str) -> None:
    field = page.ui.find_edit
    field.setFocus()
    type_text(field, letters)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_three_letters_and_enter_tick_one_after_another(page: Any) -> None:
    type_text(page.ui.find_edit, "bod")
    assert [name.split(" · ")[0] for name in names(page)] == ["Bodil Aarestrup"]
    assert "gruppe" in names(page)[0]
    page.ui.find_edit.clear()
    enter(page, "bod")
    enter(page, "ayş")
    assert present(page) == {"Bodil Aarestrup", "Ayşe Yıldız"}
    assert page.ui.find_edit.text() == ""
    assert page.ui.count_label.text().startswith("2 af 34 er kommet")


def test_an_empty_field_ticks_nobody(page: Any) -> None:
    enter(page, "")
    enter(page, "xyzx")
    assert present(page) == set()
    assert page.ui.add_button.isVisible()


def test_a_row_is_ticked_by_space_and_by_enter(page: Any) -> None:
    rows = page.ui.people_list
    rows.setFocus()
    rows.setCurrentRow(2)
    name = names(page)[2].split(" · ")[0]
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert present(page) == {name}
    assert rows.currentRow() == 2
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert present(page) == set()


def test_the_arrow_leads_from_the_field_to_the_list(page: Any) -> None:
    page.ui.find_edit.setFocus()
    QTest.keyClick(page.ui.find_edit, Qt.Key.Key_Down)
    assert page.ui.people_list.hasFocus()


def test_somebody_who_is_not_on_the_list_walks_in(page: Any) -> None:
    type_text(page.ui.find_edit, "Nanna Ny")
    assert page.ui.add_button.text() == "&Tilføj ”Nanna Ny” som ny"
    page.ui.add_button.click()
    assert present(page) == {"Nanna Ny"}
    assert "har ingen gruppe" in page.ui.mix_note.text()
    page.ui.remix_button.click()
    assert next(name for name in names(page) if "Nanna Ny" in name).count("gruppe") == 1
    assert "passer" in page.ui.mix_note.text()


def test_no_shows_move_few_and_it_can_be_undone(page: Any, example_window: MainWindow) -> None:
    before = page.contents.groups_of(FIRST)
    gone = [before[0].member_ids[0], before[1].member_ids[0]]
    rows = page.ui.people_list
    rows.setFocus()
    for person_id in gone:
        ids = [rows.item(at).data(Qt.ItemDataRole.UserRole) for at in range(rows.count())]
        rows.setCurrentRow(ids.index(person_id))
        QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert "2 i grupperne er ikke kommet" in page.ui.mix_note.text()
    moves = page.ui.moves_label.text().splitlines()
    assert all("fra gruppe" in each for each in moves)
    assert len(moves) <= 4
    page.ui.remix_button.click()
    after = page.contents.groups_of(FIRST)
    seated = {m for group in after for m in group.member_ids}
    assert not seated & set(gone)
    assert all(3 <= len(group.member_ids) <= 4 for group in after)
    assert page.ui.notice.isVisible()
    page.ui.notice.undo_button.click()
    assert page.contents.groups_of(FIRST) == before


def test_the_rest_are_marked_as_not_come_at_once(page: Any) -> None:
    assert not page.ui.rest_button.isEnabled()
    enter(page, "bod")
    page.ui.rest_button.click()
    assert page.ui.count_label.text() == "1 af 34 er kommet · 33 er ikke kommet"
    assert "er ikke kommet" in names(page)[0]


def test_a_number_alone_is_enough(small_window: MainWindow) -> None:
    page = shown(small_window)
    assert page.kind is FIRST
    assert "ingen på deltagerlisten" in page.ui.count_label.text()
    page.ui.attended_spin.setFocus()
    page.ui.attended_spin.selectAll()
    type_text(page.ui.attended_spin.lineEdit(), "23")
    QTest.keyClick(page.ui.attended_spin, Qt.Key.Key_Tab)
    assert page.contents.meeting(FIRST).attended == 23
    assert page.contents.attendance == {}


def test_the_log_tells_what_each_item_took(page: Any, example_window: MainWindow) -> None:
    table = page.ui.log_table.model()
    told = [[table.index(row, column).data() for column in range(3)] for row in range(8)]
    assert told[0] == ["Velkommen", "15", "17"]
    assert told[-1] == ["I alt", "120", "121"]
    assert "Holdt fra kl. 13.32" in page.ui.state_label.text()


def test_the_button_opens_the_cockpit_for_the_meeting_shown(
    page: Any, example_window: MainWindow
) -> None:
    page.ui.meeting_tabs.setCurrentIndex(1)
    assert page.ui.mix_card.isHidden()
    page.ui.hold_button.click()
    cockpit = example_window.meetings.cockpit
    assert cockpit is not None
    assert cockpit.kind is MeetingKind.ASSESSMENT
    cockpit.leader.deeds.begin_button.click()
    cockpit.leader.close()
    walk.settle()
    assert page.ui.state_label.text() == "Mødet er i gang. Det fortsætter, hvor det var."
