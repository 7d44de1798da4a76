"""Groups as a user makes them: one press, a look, a person moved by menu, key or drag."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from apv_desktop.content import load
from apv_desktop.domain.attendance import ReplyAnswer
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.models.groups_model import PERSON, SECOND_LINE
from apv_desktop.gui.pages.groups_page import GroupsPage
from apv_desktop.services import attendance, files, people
from apv_desktop.services import groups as service
from apv_desktop.services.surroundings import Surroundings
from tests.gui.conftest import close, opened
from tests.gui.hands import answering

LEFT = Qt.MouseButton.LeftButton
D1, D2 = MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2


def page_in(window: MainWindow) -> GroupsPage:
    window.go_to(StepId.GROUPS)
    page = window.page()
    assert isinstance(page, GroupsPage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> Iterator[GroupsPage]:
    """Ten people of three departments, no groups yet."""
    assert small_window.apv is not None
    for at in range(10):
        people.add(small_window.apv, f"Person {at:02}", ("Lager", "Kontor", "Salg")[at % 3])
    yield page_in(small_window)


@pytest.fixture
def mixed(page: GroupsPage) -> GroupsPage:
    """The page with groups for both meetings."""
    QTest.mouseClick(page.ui.mix_all_button, LEFT)
    return page


def members(page: GroupsPage, meeting: MeetingKind = D1) -> dict[int, tuple[int, ...]]:
    return {group.number: group.member_ids for group in page.contents.groups_of(meeting)}


def on_screen(page: GroupsPage) -> dict[int | None, list[int]]:
    """Person ids by group number, as the table shows them."""
    found: dict[int | None, list[int]] = {}
    for row, group in enumerate(page.model.groups):
        cells = (page.model.index(row, column) for column in range(1, page.model.columnCount()))
        ids = [cell.data(PERSON) for cell in cells if cell.data(PERSON) is not None]
        found.setdefault(group.number, []).extend(ids)
    return found


def choose(page: GroupsPage, person_id: int) -> None:
    """Click a person's card."""
    table = page.ui.groups_table
    index = page.model.index_of(person_id)
    table.scrollTo(index)
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(index).center())


def test_without_participants_the_page_says_where_to_begin(small_window: MainWindow) -> None:
    page = page_in(small_window)
    assert not page.form.isVisible()
    people.add(page.apv, "Bo", "")
    small_window.go_to(StepId.OVERVIEW)
    small_window.go_to(StepId.GROUPS)
    assert page.form.isVisible()
    assert page.ui.mix_all_button.isVisible()


def test_one_press_makes_the_groups_of_both_meetings(page: GroupsPage) -> None:
    assert not page.ui.groups_table.isVisible()
    page.ui.mix_all_button.setFocus()
    QTest.keyClick(page.ui.mix_all_button, Qt.Key.Key_Space)
    assert page.ui.groups_table.isVisible()
    assert on_screen(page) == {n: list(ids) for n, ids in members(page).items()}
    page.ui.meeting_tabs.setFocus()
    QTest.keyClick(page.ui.meeting_tabs, Qt.Key.Key_Right)
    assert on_screen(page) == {n: list(ids) for n, ids in members(page, D2).items()}


def test_the_groups_are_there_after_a_restart(
    qtbot: QtBot, surroundings: Surroundings, small_file: Path
) -> None:
    window = opened(qtbot, surroundings, small_file)
    assert window.apv is not None
    for at in range(7):
        people.add(window.apv, f"Person {at}", "")
    page = page_in(window)
    QTest.mouseClick(page.ui.mix_all_button, LEFT)
    before = on_screen(page)
    close(window)
    again = opened(qtbot, surroundings, small_file)
    assert on_screen(page_in(again)) == before
    close(again)


def test_mixing_again_makes_new_groups_of_this_meeting_only(mixed: GroupsPage) -> None:
    first, second = members(mixed), members(mixed, D2)
    QTest.mouseClick(mixed.ui.mix_button, LEFT)
    assert members(mixed) != first
    assert members(mixed, D2) == second
    assert on_screen(mixed) == {n: list(ids) for n, ids in members(mixed).items()}


def test_a_meeting_that_was_held_is_mixed_only_after_a_yes(example_window: MainWindow) -> None:
    page = page_in(example_window)
    day = page.contents.meeting(D1).day
    assert day is not None
    assert day < date(2027, 3, 10)
    before = members(page)
    with answering(page, reject=True) as asked:
        QTest.mouseClick(page.ui.mix_button, LEFT)
    assert "numre" in asked[0].informativeText()
    assert members(page) == before
    with answering(page):
        QTest.mouseClick(page.ui.mix_button, LEFT)
    assert members(page) != before


def test_groups_moved_by_hand_are_mixed_only_after_a_yes(mixed: GroupsPage) -> None:
    person = members(mixed)[1][0]
    mixed._move(person, 2)
    before = members(mixed)
    with answering(mixed, key=Qt.Key.Key_Return) as asked:
        QTest.mouseClick(mixed.ui.mix_button, LEFT)
    assert "flyttet" in asked[0].informativeText()
    assert members(mixed) == before, "Enter keeps the groups"
    with answering(mixed, key=Qt.Key.Key_Escape):
        QTest.mouseClick(mixed.ui.mix_button, LEFT)
    assert members(mixed) == before, "so does Esc"
    with answering(mixed):
        QTest.mouseClick(mixed.ui.mix_button, LEFT)
    assert members(mixed) != before


def test_a_person_is_moved_by_keys_alone(mixed: GroupsPage) -> None:
    table = mixed.ui.groups_table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Home)
    QTest.keyClick(table, Qt.Key.Key_Right)
    person = members(mixed)[1][0]
    assert table.chosen_person() == person
    name = mixed.contents.person_names[person]
    assert name in mixed.ui.move_label.text()
    mixed.ui.number_combo.setFocus()
    QTest.keyClick(mixed.ui.number_combo, Qt.Key.Key_Down)
    mixed.ui.move_button.setFocus()
    QTest.keyClick(mixed.ui.move_button, Qt.Key.Key_Space)
    assert person in members(mixed)[2]
    assert person in on_screen(mixed)[2]
    assert table.chosen_person() == person, "the cursor goes along"


def test_without_a_chosen_person_nothing_can_be_moved(mixed: GroupsPage) -> None:
    assert not mixed.ui.move_button.isEnabled()
    assert not mixed.ui.number_combo.isEnabled()
    choose(mixed, members(mixed)[3][1])
    assert mixed.ui.move_button.isEnabled()


def actions(menu: QMenu) -> dict[str, QAction]:
    """Every entry of a menu and of those inside it."""
    found: dict[str, QAction] = {}
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found |= actions(inner)
        else:
            found[action.text()] = action
    return found


def test_a_person_is_moved_by_the_menu(mixed: GroupsPage) -> None:
    person = members(mixed)[1][0]
    entries = actions(mixed.ui.groups_table.menu_for(person))
    names = mixed.contents.person_names
    partners = [names[each] for number in (2, 3) for each in members(mixed)[number]]
    last = ["Tag ud af gruppen", "Lås til gruppen"]
    assert list(entries) == ["Gruppe 2", "Gruppe 3", "En ny gruppe", *partners, *last]
    entries["Gruppe 3"].trigger()
    assert person in members(mixed)[3]
    actions(mixed.ui.groups_table.menu_for(person))["En ny gruppe"].trigger()
    assert members(mixed)[4] == (person,)
    assert mixed.ui.odd_label.isVisible()
    assert "4" in mixed.ui.odd_label.text()


def test_two_people_change_places_by_the_menu(mixed: GroupsPage) -> None:
    one, other = members(mixed)[1][0], members(mixed)[3][1]
    name = mixed.contents.person_names[other]
    actions(mixed.ui.groups_table.menu_for(one))[name].trigger()
    assert one in members(mixed)[3]
    assert other in members(mixed)[1]
    assert on_screen(mixed) == {n: list(ids) for n, ids in members(mixed).items()}
    assert not mixed.ui.odd_label.isVisible()
    assert mixed.ui.groups_table.chosen_person() == one


@pytest.mark.parametrize("how", ["enter", "menu key", "right click"])
def test_the_menu_unfolds_at_the_person(mixed: GroupsPage, how: str) -> None:
    table = mixed.ui.groups_table
    person = members(mixed)[2][1]
    if how != "right click":
        choose(mixed, person)
    seen: list[list[str]] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            seen.append([action.text() for action in menu.actions()])
            menu.close()

    QTimer.singleShot(50, table, look)
    cell = table.visualRect(mixed.model.index_of(person)).center()
    if how == "enter":
        QTest.keyClick(table, Qt.Key.Key_Return)
    else:
        by_mouse = how == "right click"
        kind = QContextMenuEvent.Reason
        reason = kind.Mouse if by_mouse else kind.Keyboard
        at = cell if by_mouse else QPoint(0, 0)
        event = QContextMenuEvent(reason, at, table.viewport().mapToGlobal(at))
        QApplication.sendEvent(table.viewport(), event)
    assert seen == [["Flyt til", "Byt plads med", "Tag ud af gruppen", "Lås til gruppen"]]
    assert table.chosen_person() == person


def test_a_person_taken_out_waits_at_the_top_until_a_group_is_found(mixed: GroupsPage) -> None:
    person = members(mixed)[1][0]
    assert not mixed.ui.place_button.isVisible()
    actions(mixed.ui.groups_table.menu_for(person))["Tag ud af gruppen"].trigger()
    assert on_screen(mixed)[None] == [person]
    outside = actions(mixed.ui.groups_table.menu_for(person))
    assert list(outside) == ["Gruppe 1", "Gruppe 2", "Gruppe 3", "En ny gruppe"]
    assert mixed.ui.place_button.isVisible()
    assert "1 person" in mixed.ui.place_button.text()
    QTest.mouseClick(mixed.ui.place_button, LEFT)
    assert None not in on_screen(mixed)
    assert not mixed.ui.place_button.isVisible()
    assert service.outside(mixed.contents, D1) == ()


def test_a_newcomer_is_shown_without_a_group(small_window: MainWindow, mixed: GroupsPage) -> None:
    small_window.go_to(StepId.OVERVIEW)
    person = people.add(mixed.apv, "Nina Ny", "Salg")
    small_window.go_to(StepId.GROUPS)
    assert on_screen(mixed)[None] == [person.id]


def test_a_drop_moves_the_person(qtbot: QtBot, mixed: GroupsPage) -> None:
    person = members(mixed)[1][0]
    data = mixed.model.mimeData([mixed.model.index_of(person)])
    target = mixed.model.index_of(members(mixed)[3][0])
    mixed.model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, target)
    qtbot.waitUntil(lambda: person in members(mixed)[3])
    assert person in on_screen(mixed)[3]


def test_the_page_says_in_words_how_well_the_groups_are_mixed(mixed: GroupsPage) -> None:
    words = mixed.ui.mixture_label
    assert words.text().startswith("✓ 1 par er fra samme afdeling.")
    assert words.text().endswith("kan det ikke blive færre.")
    department = {person.id: person.department_id for person in mixed.contents.people}
    seats = members(mixed)
    alone = [each for each in seats[3] if department[each] in {department[p] for p in seats[2]}]
    actions(mixed.ui.groups_table.menu_for(alone[0]))["Gruppe 2"].trigger()
    assert words.text() == "2 par er fra samme afdeling. Det kan komme ned på 1."
    mixed.ui.meeting_tabs.setCurrentIndex(1)
    assert "første møde" in words.text()


def test_without_departments_chance_alone_has_mixed(small_window: MainWindow) -> None:
    assert small_window.apv is not None
    for at in range(6):
        people.add(small_window.apv, f"Person {at}", "")
    page = page_in(small_window)
    QTest.mouseClick(page.ui.mix_all_button, LEFT)
    assert (
        page.ui.mixture_label.text() == "Ingen har en afdeling, så grupperne er blandet tilfældigt."
    )


def test_three_hundred_people_find_their_groups_in_menus_of_ten(
    qtbot: QtBot, surroundings: Surroundings, tmp_path: Path
) -> None:
    path = tmp_path / "large.apv"
    files.create_example(path, load("da"), surroundings, 300, 10).close()
    window = opened(qtbot, surroundings, path)
    page = page_in(window)
    assert page.model.rowCount() == 100
    person = members(page)[1][0]
    menu = page.ui.groups_table.menu_for(person)
    inner = menu.actions()[0].menu()
    assert isinstance(inner, QMenu)
    assert [each.text() for each in inner.actions()][:2] == ["Gruppe 2–11", "Gruppe 12–21"]
    actions(menu)["Gruppe 100"].trigger()
    assert person in members(page)[100]
    table = page.ui.groups_table
    shown = table.viewport().rect()
    assert shown.contains(table.visualRect(page.model.index_of(person)).center())
    close(window)


def second_line(page: GroupsPage, person_id: int) -> str:
    return str(page.model.index_of(person_id).data(SECOND_LINE))


def test_a_person_is_locked_by_key_and_unlocked_by_menu(mixed: GroupsPage) -> None:
    person = members(mixed)[2][0]
    choose(mixed, person)
    QTest.keyClick(mixed.ui.groups_table, Qt.Key.Key_L)
    assert mixed.contents.groups_of(D1)[1].locked_ids == {person}
    assert second_line(mixed, person).startswith("låst her · ")
    for _ in range(3):
        service.mix(mixed.apv, [D1])
        assert person in members(mixed)[2]
    mixed.show_page()
    actions(mixed.ui.groups_table.menu_for(person))["Lås op"].trigger()
    assert mixed.contents.groups_of(D1)[1].locked_ids == frozenset()
    mixed.apv.undo()
    assert mixed.contents.groups_of(D1)[1].locked_ids == {person}


def test_leaders_are_parted_from_their_staff(page: GroupsPage) -> None:
    for person in page.contents.people[:3]:
        people.change(page.apv, person.id, is_leader=True)
    QTest.mouseClick(page.ui.mix_all_button, LEFT)
    page.ui.leaders_check.click()
    assert page.contents.mix_choice.leaders_apart
    with answering(page):
        QTest.mouseClick(page.ui.mix_button, LEFT)
    assert "egne medarbejdere" not in page.ui.mixture_label.text()
    assert service.mixture(page.contents, D1).with_staff == ()


def test_two_are_asked_to_sit_together(mixed: GroupsPage) -> None:
    panel = mixed.pairs
    mixed.ui.pairs_fold.toggle_button.click()
    panel.one_combo.setCurrentIndex(0)
    panel.other_combo.setCurrentIndex(9)
    panel.add_button.click()
    (pair,) = mixed.contents.seat_pairs
    assert pair.together and "(1)" in mixed.ui.pairs_fold.toggle_button.text()
    with answering(mixed):
        QTest.mouseClick(mixed.ui.mix_button, LEFT)
    assert any({pair.person_id, pair.other_id} <= set(each) for each in members(mixed).values())
    panel.other_combo.setCurrentIndex(0)
    panel.add_button.click()
    assert mixed.error_label().isVisible(), "nobody sits with themselves"
    remove = next(
        b for b in mixed.ui.pairs_fold.findChildren(QPushButton) if b.property("pair") == pair.id
    )
    remove.click()
    assert mixed.contents.seat_pairs == ()


def test_those_who_do_not_come_are_taken_out_and_the_moves_are_told(mixed: GroupsPage) -> None:
    away = members(mixed)[2][0]
    attendance.reply(mixed.apv, [away], D1, ReplyAnswer.NOT_COMING)
    mixed.refresh()
    assert mixed.ui.away_button.isVisible()
    before = members(mixed)
    QTest.mouseClick(mixed.ui.away_button, LEFT)
    after = members(mixed)
    assert sorted(map(len, after.values())) == [3, 3, 3] and list(after) == [1, 2, 3]
    assert away not in {person for group in after.values() for person in group}
    assert mixed.ui.moved_label.isVisible()
    assert "gruppe 1 til 2" in mixed.ui.moved_label.text() or len(before[2]) == 4
    assert not mixed.ui.away_button.isVisible()
    assert "ikke kommer" in mixed.ui.mixture_label.text()
