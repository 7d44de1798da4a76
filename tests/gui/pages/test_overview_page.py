"""Overblik: where the work stands, the one next thing, and the tasks of the phase."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from apv_desktop.domain.action_plans import Effect, PlanStatus
from apv_desktop.domain.steps import StepId, StepStatus
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.overview_page import OverviewPage
from apv_desktop.gui.widgets.picture_view import PictureView
from apv_desktop.services import action_plans, approvals, progress, workplace
from tests.gui import walk


def said(window: MainWindow) -> list[str]:
    page = window.page()
    assert page is not None
    walk.settle()
    return [text for _, text in walk.texts(page)]


def link(window: MainWindow, name: str) -> QPushButton:
    page = window.page()
    assert page is not None
    return next(b for b in page.findChildren(QPushButton) if name in b.text() and b.isVisible())


def test_it_names_workplace_and_round(small_window: MainWindow) -> None:
    assert "Værkstedet Åben · APV 2027" in said(small_window)


def test_the_one_next_thing_leads_to_its_page(small_window: MainWindow) -> None:
    assert "Der mangler svar på 10 spørgsmål om metoden." in said(small_window)
    QTest.mouseClick(link(small_window, "Gå til Passer metoden?"), Qt.MouseButton.LeftButton)
    page = small_window.page()
    assert page is not None
    assert page.STEP is StepId.SUITABILITY


def test_a_step_that_is_skipped_is_no_next_thing(small_window: MainWindow) -> None:
    assert small_window.apv is not None
    progress.mark(small_window.apv, StepId.SUITABILITY, StepStatus.SKIPPED, "Gjort sidste år")
    small_window.go_to(StepId.OVERVIEW)
    assert link(small_window, "Gå til Arbejdspladsen").isEnabled()


def test_tasks_show_status_gaps_and_lead_on(small_window: MainWindow) -> None:
    texts = said(small_window)
    assert "○  Arbejdspladsen" in texts
    assert "Arbejdsgiverens navn mangler." in texts
    assert "Ikke begyndt" in texts
    QTest.mouseClick(link(small_window, "○  Deltagere"), Qt.MouseButton.LeftButton)
    page = small_window.page()
    assert page is not None
    assert page.STEP is StepId.PARTICIPANTS


def test_it_follows_what_was_done_meanwhile(small_window: MainWindow) -> None:
    assert small_window.apv is not None
    workplace.change(small_window.apv, employer="Åse", representative="Bo", employee_count=9)
    small_window.go_to(StepId.OVERVIEW)
    texts = said(small_window)
    assert "●  Arbejdspladsen" in texts
    assert "Arbejdsgiverens navn mangler." not in texts


def test_the_timeline_speaks(example_window: MainWindow) -> None:
    page = example_window.page()
    assert page is not None
    picture = page.findChild(PictureView)
    assert picture is not None
    assert len(walk.spoken(picture)) > 40
    assert picture.height() == picture.heightForWidth(picture.width())
    painted = picture.grab().toImage()
    colours = {
        painted.pixelColor(x, y).name()
        for x in range(0, painted.width(), 3)
        for y in range(0, painted.height(), 3)
    }
    assert len(colours) > 3


def test_the_law_is_one_line_that_leads_to_the_check(
    qtbot: QtBot, example_window: MainWindow
) -> None:
    def told() -> bool:
        return any("Lovtjek: 14 af 14 punkter er i orden." in text for text in said(example_window))

    qtbot.waitUntil(told)
    line = link(example_window, "§ Lovtjek")
    assert "senest den 9. maj 2027" in line.text()
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    page = example_window.page()
    assert page is not None
    assert page.STEP is StepId.LEGAL_CHECK


def test_pictures_come_when_the_window_is_at_rest_and_say_their_numbers(
    qtbot: QtBot, example_window: MainWindow
) -> None:
    page = example_window.page()
    assert isinstance(page, OverviewPage)
    qtbot.waitUntil(lambda: page.pictures is not None, timeout=20_000)
    assert page.pictures is not None
    for part in (page.pictures.months, page.pictures.wishes, page.pictures.due):
        assert part.picture.accessibleName() == part.told.text() != ""
    before = page.pictures.months.told.text()
    assert example_window.apv is not None
    plan = next(p for p in page.contents.plans if p.status is PlanStatus.DONE)
    action_plans.close(example_window.apv, plan.id, Effect.WORKS, "Alle ved, hvem de spørger")
    example_window.go_to(StepId.OVERVIEW)
    assert page.pictures.months.told.text() != before


def test_without_plans_there_is_no_picture_of_them(qtbot: QtBot, small_window: MainWindow) -> None:
    page = small_window.page()
    assert isinstance(page, OverviewPage)
    page._show_pictures()
    assert page.pictures is None


def test_a_change_since_the_approval_without_a_reason_is_told_and_leads_there(
    example_window: MainWindow,
) -> None:
    page, apv = example_window.page(), example_window.apv
    assert isinstance(page, OverviewPage) and apv is not None
    page._show_pictures()
    assert page.changes_button is None, "the example has given its reason"
    plan = next(p for p in page.contents.plans if p.status is PlanStatus.AGREED and p.number == 3)
    action_plans.change(apv, plan.id, goal="Et andet mål")
    page._show_pictures()
    assert page.changes_button is not None and page.changes_button.isVisible()
    assert page.changes_button.text() == (
        "○ 1 handleplan er ændret, siden den blev godkendt. Skriv hvorfor."
    )
    approvals.adjust(apv, plan.id, "Vi så forkert", "Arbejdsmiljøgruppen")
    page._show_pictures()
    assert not page.changes_button.isVisible()
    action_plans.change(apv, plan.id, goal="Og igen et andet")
    page.changes_button.click()
    shown = example_window.page()
    assert shown is not None and shown.STEP is StepId.APPROVAL
