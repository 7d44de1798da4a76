"""A file gets a password, is opened with it and with the recovery key, and loses it again."""

from pathlib import Path

from pypdfium2 import PdfDocument
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox

from apv_desktop.gui.dialogs.new_apv_wizard import NewApvWizard
from apv_desktop.gui.dialogs.password_dialog import PasswordDialog
from apv_desktop.gui.dialogs.preview_dialog import PreviewDialog
from apv_desktop.gui.dialogs.unlock_dialog import UnlockDialog
from apv_desktop.services import files, keeping, passwords, people
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import container
from tests.journeys.conftest import start_again
from tests.journeys.hands import Hands
from tests.journeys.test_one_action_plan import fill_wizard

PATIENCE = 20_000
PASSWORD = "Gron trappe 7"


def give_it(hands: Hands, dialog: QDialog, folder: Path) -> str:
    assert isinstance(dialog, PasswordDialog)
    hands.write("new_edit", PASSWORD)
    hands.write("again_edit", "noget andet")
    hands.press("set_button")
    assert "ikke ens" in dialog.ui.error_label.text()
    hands.write("again_edit", PASSWORD)
    hands.press("set_button")
    hands.qtbot.waitUntil(dialog.ui.recovery_edit.isVisible, timeout=PATIENCE)
    recovery = dialog.ui.recovery_edit.text()
    print_sheet(hands, folder / "ark.pdf")
    assert "1 sikkerhedskopi kan stadig læses" in dialog.ui.others_label.text()
    hands.press("shut_button")
    hands.qtbot.waitUntil(lambda: not dialog.ui.others_label.isVisible(), timeout=PATIENCE)
    assert dialog.ui.done_label.text() == "1 sikkerhedskopi er skrevet om og læst efter."
    hands.press("close_button")
    return recovery


def print_sheet(hands: Hands, path: Path) -> None:
    def look_and_save(dialog: QDialog) -> None:
        assert isinstance(dialog, PreviewDialog)
        hands.qtbot.waitUntil(dialog.panel.save_button.isEnabled, timeout=PATIENCE)
        with hands.in_dialog(QFileDialog, lambda box: hands.name_file(path)):
            hands.press("save_button")
        hands.qtbot.waitUntil(path.exists, timeout=PATIENCE)
        dialog.reject()

    with hands.in_dialog(PreviewDialog, look_and_save):
        hands.press("print_button")


def open_with(hands: Hands, file: Path, *typed: str) -> None:
    """Open the file from the list of recent ones, trying each password in turn."""

    def unlock(dialog: QDialog) -> None:
        assert isinstance(dialog, UnlockDialog)
        for at, each in enumerate(typed):
            hands.write("password_edit", each)
            hands.press("open_button")
            if at < len(typed) - 1:
                hands.qtbot.waitUntil(dialog.ui.error_label.isVisible, timeout=PATIENCE)
                assert "Adgangskoden passer ikke" in dialog.ui.error_label.text()
        hands.qtbot.waitUntil(lambda: dialog.key is not None, timeout=PATIENCE)

    with hands.in_dialog(UnlockDialog, unlock):
        hands.window.files.open_path(file)
    assert hands.window.apv is not None and hands.window.apv.path == file


def test_with_and_without_a_password(
    hands: Hands, tmp_path: Path, surroundings: Surroundings
) -> None:
    file, recovery = tmp_path / "apv.apv", ""
    with hands.in_dialog(NewApvWizard, lambda wizard: fill_wizard(hands, wizard, file)):
        hands.press("Ny APV…")
    apv = hands.window.apv
    assert apv is not None
    people.add(apv, "Åse Holm")
    keeping.back_up(apv, "while_working")

    def give(dialog: QDialog) -> None:
        nonlocal recovery
        recovery = give_it(hands, dialog, tmp_path)

    with hands.in_dialog(PasswordDialog, give):
        hands.take("Filer", "Adgangskode…")
    text = PdfDocument(tmp_path / "ark.pdf")[0].get_textpage().get_text_range()
    assert recovery in text and len(recovery) == 29
    people.add(apv, "Cem Şahin")
    start_again(hands, surroundings)
    assert container.is_locked(file)
    open_with(hands, file, "Gron trappe 8", PASSWORD)
    again = hands.window.apv
    assert again is not None and len(again.contents.people) == 2
    start_again(hands, surroundings)
    open_with(hands, file, recovery.lower())

    def take_it_away(dialog: QDialog) -> None:
        assert isinstance(dialog, PasswordDialog)
        hands.write("current_edit", "forkert kode")
        hands.press("remove_button")
        hands.qtbot.waitUntil(dialog.ui.error_label.isVisible, timeout=PATIENCE)
        hands.write("current_edit", PASSWORD)
        hands.press("remove_button")
        hands.qtbot.waitUntil(dialog.ui.done_label.isVisible, timeout=PATIENCE)
        assert "stadig den gamle adgangskode" in dialog.ui.others_label.text()
        hands.press("delete_button")
        hands.qtbot.waitUntil(lambda: not dialog.ui.others_label.isVisible(), timeout=PATIENCE)
        hands.press("close_button")

    with hands.in_dialog(PasswordDialog, take_it_away):
        hands.take("Filer", "Adgangskode…")
    assert [person.name for person in files.read_apv(file).people] == ["Cem Şahin", "Åse Holm"]


def test_backups_from_before_the_password_are_told_of_at_opening(
    hands: Hands, tmp_path: Path, surroundings: Surroundings
) -> None:
    """The program ended between giving the password and shutting the backups."""
    file = tmp_path / "apv.apv"
    with hands.in_dialog(NewApvWizard, lambda wizard: fill_wizard(hands, wizard, file)):
        hands.press("Ny APV…")
    apv = hands.window.apv
    assert apv is not None
    people.add(apv, "Åse Holm")
    keeping.back_up(apv, "while_working")
    apv.relock(container.new_key(PASSWORD, container.new_recovery()))
    start_again(hands, surroundings)
    open_with(hands, file, PASSWORD)
    hands.window.care.hurry()

    def asked() -> QMessageBox | None:
        box = QApplication.activeModalWidget()
        return box if isinstance(box, QMessageBox) else None

    hands.qtbot.waitUntil(lambda: asked() is not None, timeout=PATIENCE)
    box = asked()
    assert box is not None
    assert box.text().endswith("på denne pc kan stadig læses uden adgangskoden.")

    def shut(dialog: QDialog) -> None:
        assert isinstance(dialog, PasswordDialog)
        hands.press("shut_button")
        hands.qtbot.waitUntil(lambda: not dialog.ui.others_label.isVisible(), timeout=PATIENCE)
        hands.press("close_button")

    with hands.in_dialog(PasswordDialog, shut):
        hands.press("Se på dem…")
    again = hands.window.apv
    assert again is not None and passwords.readable(again) == 0


def test_who_does_not_know_it_is_left_where_they_were(
    hands: Hands, tmp_path: Path, surroundings: Surroundings
) -> None:
    file = tmp_path / "apv.apv"
    with hands.in_dialog(NewApvWizard, lambda wizard: fill_wizard(hands, wizard, file)):
        hands.press("Ny APV…")
    apv = hands.window.apv
    assert apv is not None
    apv.relock(container.new_key(PASSWORD, container.new_recovery()))
    start_again(hands, surroundings)
    before = file.read_bytes()
    with hands.in_dialog(UnlockDialog, lambda dialog: hands.press("cancel_button")):
        assert not hands.window.files.open_path(file)
    assert hands.window.apv is None and file.read_bytes() == before
