"""A quote with a name in it: told of before printing, put neutrally, printed."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from apv_desktop.domain.statements import StatementKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.dialogs.new_apv_wizard import NewApvWizard
from apv_desktop.gui.dialogs.preview_dialog import PreviewDialog
from apv_desktop.gui.dialogs.quotes_dialog import QuotesDialog
from apv_desktop.services import people, statements
from tests import flip_over
from tests.gui import walk
from tests.journeys.hands import Hands
from tests.journeys.test_one_action_plan import fill_wizard

PATIENCE = 20_000


def test_a_quote_is_put_neutrally_before_it_is_printed(hands: Hands, tmp_path: Path) -> None:
    file = tmp_path / "apv.apv"
    with hands.in_dialog(NewApvWizard, lambda wizard: fill_wizard(hands, wizard, file)):
        hands.press("Ny APV…")
    apv = hands.window.apv
    assert apv is not None
    people.add(apv, "Åse Holm", job="Kok")
    for text in ("Åse skal have fri om fredagen", "Kokken står alene", "Mere ro"):
        statements.add(apv, StatementKind.WISH, text)
    flip_over.number(apv)
    hands.window.go_to(StepId.MARKS)
    walk.settle()

    def put_neutrally(dialog: QDialog) -> None:
        assert isinstance(dialog, QuotesDialog)
        assert dialog.list.count() == 2
        assert dialog.neutral_edit.toPlainText() == "En kollega skal have fri om fredagen"
        hands.press(walk.spoken(dialog.use_button))
        assert dialog.list.count() == 1
        hands.press(walk.spoken(dialog.leave_button))
        assert "Ingen citater peger på nogen" in dialog.lead.text()
        hands.press(walk.spoken(dialog.close_button))

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, PreviewDialog)
        notice = dialog.panel.quotes_notice
        hands.qtbot.waitUntil(dialog.panel.save_button.isEnabled, timeout=PATIENCE)
        assert "2 citater kan pege på en person" in notice.text.text()
        with hands.in_dialog(QuotesDialog, put_neutrally):
            hands.press(walk.spoken(notice.undo_button))
        assert notice.isHidden()
        hands.qtbot.waitUntil(dialog.panel.save_button.isEnabled, timeout=PATIENCE)
        hands.key(Qt.Key.Key_Escape)

    button = hands.page.paper_buttons[0]  # type: ignore[attr-defined]
    with hands.in_dialog(PreviewDialog, look):
        hands.press(walk.spoken(button))
    said = [wish.text for wish in apv.contents.wishes]
    assert said == ["En kollega skal have fri om fredagen", "Kokken står alene", "Mere ro"]
