"""Two wrap-ups, by mouse and by keyboard alone: what is left open comes up again by itself."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from apv_desktop.domain.steps import StepId
from apv_desktop.domain.wrap_ups import still_open
from apv_desktop.gui.dialogs.new_apv_wizard import NewApvWizard
from apv_desktop.gui.pages.wrap_ups_page import WrapUpsPage
from tests.journeys.conftest import Clock
from tests.journeys.hands import Hands
from tests.journeys.test_one_action_plan import fill_wizard, go_to, text_of


def test_what_is_open_is_on_the_next_agenda_until_it_is_closed(
    hands: Hands, clock: Clock, tmp_path: Path
) -> None:
    file = tmp_path / "apv.apv"
    with hands.in_dialog(NewApvWizard, lambda wizard: fill_wizard(hands, wizard, file)):
        hands.press("Ny APV…")
    go_to(hands, StepId.WRAP_UPS)
    _first(hands, clock)
    _second(hands, clock, tmp_path)
    _closed(hands, tmp_path)


def _first(hands: Hands, clock: Clock) -> None:
    """Planned, held on its day, with one thing left open."""
    hands.press("add_button")
    hands.write("day_edit", "2.6.2027")
    hands.write("start_edit", "14")
    hands.write("place_edit", "Kantinen")
    hands.press("agenda_toggle")
    hands.write("agenda_edit", "Støjen i bageriet")
    clock.go_to(date(2027, 6, 3))
    hands.go_to_overview()
    go_to(hands, StepId.WRAP_UPS)
    hands.write("add_edit", "Hvem bestiller pladerne?")
    hands.key(Qt.Key.Key_Return)
    hands.press("record_toggle")
    hands.press("is_held_check")
    hands.write("record_edit", "Vi vil have plader på væggene")
    hands.key(Qt.Key.Key_Tab)
    assert _page(hands).contents.wrap_ups[0].is_held


def _second(hands: Hands, clock: Clock, folder: Path) -> None:
    """The next takes over clock and place; the open item stands on its printed agenda."""
    hands.press("add_button")
    hands.write("day_edit", "1.9.2027")
    hands.key(Qt.Key.Key_Tab)
    made = _page(hands).contents.wrap_ups
    assert {each.place for each in made} == {"Kantinen"}
    hands.save_paper(0, folder / "dagsorden.pdf")
    told = text_of(folder / "dagsorden.pdf")
    assert "1. september 2027" in told and "Hvem bestiller pladerne?" in told
    clock.go_to(date(2027, 9, 1))


def _closed(hands: Hands, folder: Path) -> None:
    """Closed today it is still to be read today, and told in the minutes."""
    hands.press("agenda_toggle")
    table = hands.find("rows_table")
    assert isinstance(table, QTableView)
    hands.stand_on("rows_table", table.model().index(0, 3))
    if still_open(_page(hands).contents.open_items):  # a click has ticked it already
        hands.key(Qt.Key.Key_Space)
    assert not still_open(_page(hands).contents.open_items)
    hands.press("record_toggle")
    hands.press("is_held_check")
    hands.save_paper(1, folder / "referat.pdf")
    told = text_of(folder / "referat.pdf")
    assert "Lukket" in told and "Vi vil have plader på væggene" in told
    hands.press("add_button")
    page = _page(hands)
    assert page.ui.items_panel.model.rowCount() == 0


def _page(hands: Hands) -> WrapUpsPage:
    page = hands.page
    assert isinstance(page, WrapUpsPage)
    return page
