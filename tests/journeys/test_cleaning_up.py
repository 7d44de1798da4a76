"""The answers are signed, the APV is closed: what has done its work is ticked and goes for good."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.statements import StatementKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.dialogs.clean_up_dialog import CleanUpDialog
from apv_desktop.gui.dialogs.new_apv_wizard import NewApvWizard
from apv_desktop.services import attendance, files, keeping, people, rounds, statements
from apv_desktop.services.apv import Apv
from tests.gui import walk
from tests.journeys.hands import Hands
from tests.journeys.test_one_action_plan import fill_wizard

PATIENCE = 20_000


def opened(hands: Hands, file: Path) -> Apv:
    with hands.in_dialog(NewApvWizard, lambda wizard: fill_wizard(hands, wizard, file)):
        hands.press("Ny APV…")
    apv = hands.window.apv
    assert apv is not None
    person = people.add(apv, "Åse Holm")
    attendance.tick(apv, [person.id], MeetingKind.DIALOGUE_1, True)
    statements.add_lines(apv, "Mere ro\nLys i skuret", StatementKind.WISH, 3)
    keeping.back_up(apv, "while_working")
    return apv


def clean(hands: Hands, dialog: QDialog) -> None:
    assert isinstance(dialog, CleanUpDialog)
    assert "Handleplanerne bliver" in dialog.ui.keeps_label.text()
    with hands.in_dialog(QMessageBox, lambda box: hands.press("Slet for altid")):
        hands.press("clean_button")
    done = "Der er ryddet op"
    hands.qtbot.waitUntil(lambda: dialog.ui.headline_label.text() == done, timeout=PATIENCE)
    assert "1 sikkerhedskopi er skrevet om" in dialog.ui.lead_label.text()
    hands.press("close_button")


def test_notes_go_when_the_answers_are_signed_and_names_at_closing(
    hands: Hands, tmp_path: Path
) -> None:
    file = tmp_path / "apv.apv"
    apv = opened(hands, file)
    hands.window.go_to(StepId.ASSESSMENT)
    walk.settle()
    hands.press(walk.spoken(hands.page.ui.signed_fold.toggle_button))  # type: ignore[attr-defined]
    hands.write("Underskrevet den", "10.3.2027")
    hands.key(Qt.Key.Key_Tab)
    with hands.in_dialog(CleanUpDialog, lambda dialog: clean(hands, dialog)):
        hands.press("Ryd op i noter og fotos…")
    assert {wish.text: wish.group for wish in apv.contents.wishes} == {
        "Mere ro": None,
        "Lys i skuret": None,
    }
    assert apv.contents.attendance
    assert apv.undo_label() is None
    rounds.close(apv, "Vi er færdige")
    with hands.in_dialog(CleanUpDialog, lambda dialog: clean(hands, dialog)):
        hands.take("Rediger", "Ryd op…")
    assert not apv.contents.attendance
    assert apv.contents.meeting(MeetingKind.DIALOGUE_1).attended == 1
    assert not files.read_apv(file).attendance


def test_nobody_deletes_by_leaning_on_enter(hands: Hands, tmp_path: Path) -> None:
    apv = opened(hands, tmp_path / "apv.apv")
    rounds.close(apv, "Vi er færdige")

    def lean(dialog: QDialog) -> None:
        assert isinstance(dialog, CleanUpDialog)
        with hands.in_dialog(QMessageBox, lambda box: hands.key(Qt.Key.Key_Return)):
            hands.press("clean_button")
        hands.press("close_button")

    with hands.in_dialog(CleanUpDialog, lean):
        hands.take("Rediger", "Ryd op…")
    assert apv.contents.attendance
    assert all(wish.group == 3 for wish in apv.contents.wishes)


def test_a_round_long_over_is_found_and_cleaned_up(hands: Hands, tmp_path: Path) -> None:
    apv = opened(hands, tmp_path / "apv.apv")
    old = apv.contents.round
    rounds.close_and_start(apv, "Slut", "Den næste APV")
    hands.window.past.show_again()
    begun, clock = apv.now, apv.clock
    clock._now = lambda: begun + timedelta(days=3 * 366)
    clock.confirm()
    there = hands.in_dialog(CleanUpDialog, lambda dialog: clean(hands, dialog))

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, CleanUpDialog)
        (button,) = dialog.round_buttons
        assert walk.spoken(button) == f"Se {old.title}"
        hands.press(walk.spoken(button))
        there.__enter__()

    with hands.in_dialog(CleanUpDialog, look):
        hands.take("Rediger", "Ryd op…")
    there.__exit__(None)
    assert apv.round_id == old.id
    assert not apv.contents.attendance
    assert all(wish.group is None for wish in apv.contents.wishes)
