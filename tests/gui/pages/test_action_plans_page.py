"""Handleplaner: made, filled in, agreed, and never lost."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from apv_desktop.domain.action_plans import PlanStatus
from apv_desktop.domain.assessments import Severity
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.action_plans_page import ActionPlansPage
from apv_desktop.gui.pages.assessment_page import AssessmentPage
from apv_desktop.services import action_plans, proposals
from apv_desktop.services.surroundings import Surroundings
from tests.gui import walk
from tests.gui.conftest import opened
from tests.gui.hands import type_text, write

LEFT = Qt.MouseButton.LeftButton


def page_of(window: MainWindow) -> ActionPlansPage:
    window.go_to(StepId.ACTION_PLANS)
    window.activateWindow()
    walk.settle()
    page = window.page()
    assert isinstance(page, ActionPlansPage)
    return page


def push(button: QPushButton) -> None:
    button.setFocus()
    QTest.mouseClick(button, LEFT)
    walk.settle()


def unfold(field: QWidget) -> None:
    """Fold out the part of the form, and the activity, that a field stands in."""
    page: QWidget | None = field
    while not isinstance(page, ActionPlansPage):
        assert page is not None
        page = page.parentWidget()
    for fold in page.sections.folds.values():
        if fold.isAncestorOf(field) and not fold.is_open:
            push(fold.toggle_button)
    for card in page.cards:
        if card.isAncestorOf(field) and not card.is_open:
            push(card.ui.toggle_button)
    assert field.isVisible()


def visible(within: QWidget) -> list[QPushButton]:
    walk.settle()
    return [each for each in within.findChildren(QPushButton) if each.isVisible()]


def put(line: QLineEdit, text: str) -> None:
    unfold(line)
    write(line, text)


def fill(field: QPlainTextEdit, text: str) -> None:
    unfold(field)
    field.setFocus()
    field.selectAll()
    type_text(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def day(page: ActionPlansPage, text: str, card: int = 0) -> QLineEdit:
    line: QLineEdit = page.cards[card].ui.deadline_edit.line
    put(line, text)
    return line


def complete(page: ActionPlansPage) -> None:
    for field in ("problem", "goal"):
        fill(getattr(page.ui, f"{field}_edit"), "Støj")
    card = page.cards[0].ui
    fill(card.what_edit, "Få efterset lejerne")
    put(card.who_edit, "Bo")
    day(page, "1.6.2027")


def test_an_empty_page_says_how_to_begin(small_window: MainWindow) -> None:
    page = page_of(small_window)
    assert page.ui.empty_label.isVisible()
    assert len(page.ui.empty_label.text()) > 40
    assert not page.ui.plan_list.isVisible()
    assert not page.ui.detail.isVisible()


def test_a_new_plan_is_numbered_and_ready_to_write_in(small_window: MainWindow) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    assert QApplication.focusWidget() is page.ui.theme_edit
    put(page.ui.theme_edit, "Støj i bageriet")
    push(page.ui.add_button)
    lines = [page._model.index(row).data() for row in range(page._model.rowCount())]
    assert [line[:2] for line in lines] == ["1.", "2."]
    assert "Støj i bageriet" in lines[0]
    assert page.ui.theme_edit.text() == ""


def test_choosing_another_plan_keeps_the_one_left(small_window: MainWindow) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    push(page.ui.add_button)
    fill(page.ui.problem_edit, "Andet")
    page.ui.plan_list.setFocus()
    QTest.keyClick(page.ui.plan_list, Qt.Key.Key_Up)
    assert page.ui.problem_edit.toPlainText() == ""
    unfold(page.ui.problem_edit)
    page.ui.problem_edit.setFocus()
    type_text(page.ui.problem_edit, "Første")
    page.ui.plan_list.setFocus()
    QTest.keyClick(page.ui.plan_list, Qt.Key.Key_Down)
    assert page.ui.problem_edit.toPlainText() == "Andet"
    assert [plan.problem for plan in page.contents.plans] == ["Første", "Andet"]


def test_everything_is_there_after_a_restart(
    small_window: MainWindow, qtbot: QtBot, surroundings: Surroundings
) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    complete(page)
    unfold(page.ui.severity_combo)
    page.ui.severity_combo.setFocus()
    for _ in range(2):
        QTest.keyClick(page.ui.severity_combo, Qt.Key.Key_Down)
    push(page.ui.add_activity_button)
    fill(page.cards[1].ui.what_edit, "Æøå <b> & 5 < 6")
    path = page.apv.path
    assert small_window.close()
    page = page_of(opened(qtbot, surroundings, path))
    assert page.ui.problem_edit.toPlainText() == "Støj"
    assert page.ui.severity_combo.currentData() is Severity.SERIOUS
    assert page.cards[0].ui.who_edit.text() == "Bo"
    assert page.cards[0].ui.deadline_edit.line.text() == "1.6.2027"
    assert page.cards[1].ui.what_edit.toPlainText() == "Æøå <b> & 5 < 6"


def test_a_day_that_cannot_be_read_waits_beside_its_reason(small_window: MainWindow) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    push(page.ui.add_activity_button)
    line = day(page, "snart", card=1)
    assert "snart" in page.error_label().text()
    assert page.error_label().isVisible()
    assert line.text() == "snart"
    assert line.property("invalid")
    push(page.ui.add_button)
    assert line.text() == "snart"
    assert len(page.contents.plans) == 1
    put(line, "1.6.2027")
    assert not page.error_label().isVisible()


def test_a_deadline_before_the_start_is_refused(small_window: MainWindow) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    put(page.cards[0].ui.start_edit.line, "2.6.2027")
    day(page, "1.6.2027")
    assert "Fristen ligger før starten" in page.error_label().text()


def test_a_promise_must_be_one_that_can_be_kept(small_window: MainWindow) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    push(page.ui.agree_button)
    assert page.error_label().isVisible()
    assert [plan.status for plan in page.contents.plans] == [PlanStatus.DRAFT]
    complete(page)
    push(page.ui.agree_button)
    assert [plan.status for plan in page.contents.plans] == [PlanStatus.AGREED]
    assert not page.ui.agree_button.isVisible()
    assert "Aftalt" in page.ui.status_label.text()


def test_a_name_of_the_list_is_known_as_that_person(example_window: MainWindow) -> None:
    page = page_of(example_window)
    person = page.contents.people[0]
    push(page.ui.add_button)
    put(page.cards[0].ui.who_edit, person.name.upper())
    plan = page.contents.plans[-1]
    assert plan.activities[0].person_id == person.id
    page.show_plan(plan.id)
    assert page.cards[0].ui.who_edit.text() == person.name


def test_a_wish_becomes_a_plan_that_knows_where_it_came_from(example_window: MainWindow) -> None:
    page = page_of(example_window)
    wish_id, before = page.ui.wish_combo.currentData(), page.ui.wish_combo.count()
    push(page.ui.from_wish_button)
    plan = page.contents.plans[-1]
    wish = page.contents.statement(wish_id)
    assert plan.wish_id == wish_id
    assert page.ui.goal_edit.toPlainText() == wish.text
    assert any(wish.text[:60] in text for _, text in walk.texts(page.ui.origin_view))
    assert page.ui.wish_combo.count() == before - 1


def test_removing_an_activity_keeps_what_is_written_in_the_others(
    small_window: MainWindow,
) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    push(page.ui.add_activity_button)
    fill(page.cards[0].ui.what_edit, "Bliver")
    day(page, "snart", card=0)
    push(page.cards[1].ui.remove_activity_button)
    assert page.cards[0].ui.what_edit.toPlainText() == "Bliver"
    assert page.cards[0].ui.deadline_edit.line.text() == "snart"
    put(page.cards[0].ui.deadline_edit.line, "1.6.2027")
    push(page.cards[-1].ui.remove_activity_button)
    assert len(page.contents.plans[0].activities) == len(page.cards) == 1


def test_whoever_takes_an_activity_away_stands_in_the_one_beside_it(
    small_window: MainWindow,
) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    for _ in range(2):
        push(page.ui.add_activity_button)
    push(page.cards[1].ui.remove_activity_button)
    assert QApplication.focusWidget() is page.cards[1].ui.what_edit
    push(page.cards[1].ui.remove_activity_button)
    assert QApplication.focusWidget() is page.cards[0].ui.what_edit


def test_the_activity_with_the_bad_day_itself_can_go(small_window: MainWindow) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    push(page.ui.add_activity_button)
    day(page, "snart", card=1)
    fill(page.ui.problem_edit, "Skrevet imens")
    push(page.cards[1].ui.remove_activity_button)
    assert len(page.cards) == 1
    assert page.contents.plans[0].problem == "Skrevet imens"
    assert not page.error_label().isVisible()


def test_a_plan_can_be_taken_away(small_window: MainWindow) -> None:
    page = page_of(small_window)
    for theme in ("en", "to"):
        push(page.ui.add_button)
        put(page.ui.theme_edit, theme)
    push(page.ui.remove_button)
    assert [plan.theme for plan in page.contents.plans] == ["en"]
    assert page.ui.theme_edit.text() == "en"


def test_the_page_follows_what_was_changed_elsewhere(small_window: MainWindow) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    small_window.go_to(StepId.OVERVIEW)
    action_plans.change(page.apv, page.contents.plans[0].id, theme="Fra tavlen")
    page = page_of(small_window)
    assert page.ui.theme_edit.text() == "Fra tavlen"


def test_there_is_nothing_to_print_before_the_first_plan(small_window: MainWindow) -> None:
    page = page_of(small_window)
    assert len(page.paper_buttons) == 2
    for paper in page.paper_buttons:
        assert not paper.isEnabled()
        assert paper.toolTip() == paper.accessibleDescription() == "Der mangler handleplaner"
    push(page.ui.add_button)
    for paper in page.paper_buttons:
        assert paper.isEnabled()
        assert "mangler" not in paper.toolTip()


def test_hundreds_of_gaps_are_told_by_the_first_and_a_count(small_window: MainWindow) -> None:
    page = page_of(small_window)
    for _ in range(12):
        action_plans.add(page.apv)
    page = page_of(small_window)
    told = [text for widget, text in walk.texts(page) if text.startswith(("○", "…"))]
    assert len(told) == 9
    assert told[-1] == "… og 4 mere"
    for plan in page.contents.plans[1:]:
        action_plans.remove(page.apv, plan.id)
    page = page_of(small_window)
    assert len([text for _, text in walk.texts(page) if text.startswith(("○", "…"))]) == 1


def test_the_first_plan_is_chosen_when_the_page_is_shown(example_window: MainWindow) -> None:
    page = page_of(example_window)
    assert page.ui.plan_list.currentIndex().row() == 0
    assert page.ui.theme_edit.text() == page.contents.plans[0].theme
    assert page.ui.detail.isVisible()


def test_the_trace_back_is_one_click(example_window: MainWindow) -> None:
    page = page_of(example_window)
    page.show_plan(page.contents.plans[2].id)
    plan = page.shown_plan()
    assert plan is not None
    (link,) = visible(page.ui.origin_view)
    push(link)
    shown = example_window.page()
    assert isinstance(shown, AssessmentPage)
    assert shown.ui.wishes_list.chosen() == plan.wish_id


def test_wishes_of_one_theme_share_a_plan_until_one_gets_its_own(
    example_window: MainWindow,
) -> None:
    page = page_of(example_window)
    open_ones = [w for w in page.contents.wishes if not page.contents.plans_of(w.id)]
    themes = [wish.theme for wish in open_ones]
    theme = next(t for t in themes if themes.count(t) > 1 and t not in _themes(page))
    wishes = [wish for wish in open_ones if wish.theme == theme][:2]
    for wish in wishes:
        example_window.pages.make_plan(wish.id)
    plan = page.shown_plan()
    assert plan is not None and plan.wish_ids == tuple(wish.id for wish in wishes)
    own = [each for each in visible(page.ui.origin_view) if "egen plan" in each.text()]
    push(own[1])
    alone = page.shown_plan()
    assert alone is not None and alone.wish_ids == (wishes[1].id,)
    assert page.contents.plan(plan.id).wish_ids == (wishes[0].id,)


def _themes(page: ActionPlansPage) -> set[str]:
    return {plan.theme for plan in page.contents.plans}


def test_a_large_plan_is_split_by_ticks(example_window: MainWindow) -> None:
    page = page_of(example_window)
    page.show_plan(page.contents.plans[2].id)
    before = page.shown_plan()
    assert before is not None
    push(page.sections.folds["activities"].toggle_button)
    push(page.ui.split_button)
    push(page.ui.move_button)
    assert "Vælg de aktiviteter" in page.error_label().text()
    page.cards[2].ui.chosen_check.setFocus()
    QTest.keyClick(page.cards[2].ui.chosen_check, Qt.Key.Key_Space)
    push(page.ui.move_button)
    new = page.shown_plan()
    assert new is not None and new.activities == before.activities[2:]
    assert QApplication.focusWidget() is page.ui.theme_edit
    page.apv.undo()
    assert page.contents.plan(before.id) == before


def test_a_proposal_beside_the_activities_can_be_used(example_window: MainWindow) -> None:
    page = page_of(example_window)
    plan = page.contents.plans[2]
    assert plan.wish_id is not None
    proposals.add_lines(page.apv, "Mød ti minutter før", plan.wish_id, group=2)
    page.show_plan(plan.id)
    push(page.sections.folds["activities"].toggle_button)
    push(page.ui.hints_view.proposals_fold.toggle_button)
    offered = visible(page.ui.hints_view.proposals_fold)
    push(next(each for each in offered if each.accessibleName().endswith("Mød ti minutter før")))
    assert page.cards[-1].ui.what_edit.toPlainText() == "Mød ti minutter før"
    assert page.cards[-1].is_open
    assert not any("Mød ti" in text for _, text in walk.texts(page.ui.hints_view.proposals_fold))


def test_a_day_of_follow_up_is_suggested_beside_the_field(small_window: MainWindow) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    day(page, "1.6.2027")
    push(page.sections.folds["goal"].toggle_button)
    assert page.ui.follow_up_edit.line.text() == ""
    push(page.ui.suggest_button)
    assert page.ui.follow_up_edit.line.text() == "31.8.2027"
    assert not page.ui.suggest_button.isVisible()


def test_the_headings_tell_what_a_draft_lacks(small_window: MainWindow) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    told = {name: fold.toggle_button.text() for name, fold in page.sections.folds.items()}
    assert "mangler aktivitet, ansvarlig, frist" in told["activities"]
    assert "mangler mål, dato for opfølgning" in told["goal"]
    assert [fold.is_open for fold in page.sections.folds.values()] == [True, False, False]


def test_the_list_is_searched(example_window: MainWindow) -> None:
    page = page_of(example_window)
    page.ui.search_edit.setFocus()
    type_text(page.ui.search_edit, "rasmus lind")
    assert [page._model.plan_at(row).number for row in range(page._model.rowCount())] == [4]  # type: ignore[union-attr]
    assert page.ui.count_label.text() == "1 af 7"
