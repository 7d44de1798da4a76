"""A file gets a password, is opened with it and with the recovery key, and loses it again."""

from collections.abc import Callable
from pathlib import Path

from pypdfium2 import PdfDocument
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox

from apv_desktop.gui.dialogs.copies_dialog import CopiesDialog
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
PASSWORD, ANOTHER = "Gron trappe 7", "Blaa trappe 8"


def give_it(hands: Hands, dialog: QDialog, folder: Path, copies: str) -> str:
    """Give the file a password; `copies` are told of and get it, too. The recovery key."""
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
    assert dialog.ui.others_label.text() == f"På denne pc: {copies}"
    treat_copies(hands)
    assert not dialog.ui.others_label.isVisible()
    hands.press("close_button")
    return recovery


def treat_copies(hands: Hands) -> None:
    """Keep the copies as the file is kept."""
    with hands.in_dialog(CopiesDialog, lambda dialog: shut_copies(hands, dialog)):
        hands.press("copies_button")


def shut_copies(hands: Hands, dialog: QDialog) -> None:
    assert isinstance(dialog, CopiesDialog)
    hands.press("shut_button")
    hands.qtbot.waitUntil(lambda: not dialog.ui.others_card.isVisible(), timeout=PATIENCE)
    assert dialog.ui.done_label.text().endswith("skrevet om og kontrolleret.")
    hands.press("close_button")


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


def open_with(
    hands: Hands, file: Path, *typed: str, refusal: str = "Adgangskoden passer ikke"
) -> None:
    """Open the file from the list of recent ones, trying each password in turn."""

    def unlock(dialog: QDialog) -> None:
        assert isinstance(dialog, UnlockDialog)
        for at, each in enumerate(typed):
            hands.write("password_edit", each)
            hands.press("open_button")
            if at < len(typed) - 1:
                hands.qtbot.waitUntil(dialog.ui.error_label.isVisible, timeout=PATIENCE)
                assert refusal in dialog.ui.error_label.text()
        hands.qtbot.waitUntil(lambda: dialog.key is not None, timeout=PATIENCE)

    with hands.in_dialog(UnlockDialog, unlock):
        hands.window.files.open_path(file)
    assert hands.window.apv is not None and hands.window.apv.path == file


def change_it(hands: Hands, dialog: QDialog, folder: Path) -> str:
    """Give the file another password, but not the copies; the new recovery key."""
    assert isinstance(dialog, PasswordDialog)
    hands.write("current_edit", PASSWORD)
    hands.write("new_edit", ANOTHER)
    hands.write("again_edit", ANOTHER)
    hands.press("set_button")
    hands.qtbot.waitUntil(dialog.ui.recovery_edit.isVisible, timeout=PATIENCE)
    assert "nødnøglen på det gamle ark åbner den ikke mere" in dialog.ui.done_label.text()
    recovery = dialog.ui.recovery_edit.text()
    print_sheet(hands, folder / "nyt ark.pdf")
    hands.press("close_button")
    return recovery


def take_it_away(hands: Hands, dialog: QDialog) -> None:
    assert isinstance(dialog, PasswordDialog)
    hands.write("current_edit", "forkert kode")
    sure(hands, "alle, der får fat i filen, læse det hele", "Fjern den")
    hands.qtbot.waitUntil(dialog.ui.error_label.isVisible, timeout=PATIENCE)
    hands.write("current_edit", ANOTHER)
    sure(hands, "alle, der får fat i filen, læse det hele", "Fjern den")
    hands.qtbot.waitUntil(dialog.ui.done_label.isVisible, timeout=PATIENCE)
    assert "ikke længere en adgangskode" in dialog.ui.done_label.text()
    hands.press("close_button")


def sure(hands: Hands, told: str, deed: str) -> None:
    def agree(box: QDialog) -> None:
        assert isinstance(box, QMessageBox) and told in box.informativeText()
        hands.press(deed)

    with hands.in_dialog(QMessageBox, agree):
        hands.press("remove_button")


def open_password_dialog(hands: Hands, deed: Callable[[QDialog], object]) -> object:
    """Filer → Adgangskode, and what `deed` made of it."""
    made: list[object] = []
    with hands.in_dialog(PasswordDialog, lambda dialog: made.append(deed(dialog))):
        hands.take("Filer", "Adgangskode…")
    return made[0]


def test_from_the_first_password_to_none(
    hands: Hands, tmp_path: Path, surroundings: Surroundings
) -> None:
    """Set, closed, opened wrong and right, changed, the former one refused, the key, removed."""
    file = tmp_path / "apv.apv"
    with hands.in_dialog(NewApvWizard, lambda wizard: fill_wizard(hands, wizard, file)):
        hands.press("Ny APV…")
    apv = hands.window.apv
    assert apv is not None
    people.add(apv, "Åse Holm")
    keeping.back_up(apv, "while_working")
    told = "1 kopi kan læses uden adgangskode."
    first = open_password_dialog(hands, lambda box: give_it(hands, box, tmp_path, told))
    text = PdfDocument(tmp_path / "ark.pdf")[0].get_textpage().get_text_range()
    assert str(first) in text and len(str(first)) == 29
    people.add(apv, "Cem Şahin")
    start_again(hands, surroundings)
    assert container.is_locked(file)
    open_with(hands, file, "Gron trappe 8", PASSWORD)
    again = hands.window.apv
    assert again is not None and len(again.contents.people) == 2
    second = open_password_dialog(hands, lambda box: change_it(hands, box, tmp_path))
    text = PdfDocument(tmp_path / "nyt ark.pdf")[0].get_textpage().get_text_range()
    assert str(second) in text and "ældre ark" in text and second != first
    start_again(hands, surroundings)
    refusal = (
        "filen har haft før. Den åbner ikke filen mere. Den adgangskode, filen har nu, fik den"
    )
    open_with(hands, file, PASSWORD, str(first), str(second).lower(), refusal=refusal)
    look_at_former_copies(hands)
    open_password_dialog(hands, lambda box: take_it_away(hands, box))
    start_again(hands, surroundings)
    assert [person.name for person in files.read_apv(file).people] == ["Cem Şahin", "Åse Holm"]


def look_at_former_copies(hands: Hands) -> None:
    """The copies still have the former password: told at opening, typed, and they follow."""

    def type_former(dialog: QDialog) -> None:
        assert isinstance(dialog, CopiesDialog)
        assert not dialog.ui.shut_button.isVisible()
        for typed in ("forkert kode", PASSWORD):
            hands.write("former_edit", typed)
            hands.press("unlock_button")
            hands.qtbot.waitUntil(lambda: not dialog.ui.under_way.is_busy, timeout=PATIENCE)
        shut_copies(hands, dialog)

    box = message_at_opening(hands)
    assert "tidligere adgangskode" in box.text()
    with hands.in_dialog(CopiesDialog, type_former):
        hands.press("Se på det…")


def message_at_opening(hands: Hands) -> QMessageBox:
    """What is told when the file has stood on the screen for a moment."""
    hands.window.care.hurry()

    def asked() -> QMessageBox | None:
        box = QApplication.activeModalWidget()
        return box if isinstance(box, QMessageBox) else None

    hands.qtbot.waitUntil(lambda: asked() is not None, timeout=PATIENCE)
    box = asked()
    assert box is not None
    return box


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
    box = message_at_opening(hands)
    assert box.text().endswith("på denne pc kan læses uden adgangskode.")
    with hands.in_dialog(CopiesDialog, lambda dialog: shut_copies(hands, dialog)):
        hands.press("Se på det…")
    again = hands.window.apv
    assert again is not None and passwords.untold(again).count == 0


def test_the_program_ended_before_the_recovery_key_was_shown(
    hands: Hands, tmp_path: Path, surroundings: Surroundings
) -> None:
    file = tmp_path / "apv.apv"
    with hands.in_dialog(NewApvWizard, lambda wizard: fill_wizard(hands, wizard, file)):
        hands.press("Ny APV…")
    apv = hands.window.apv
    assert apv is not None
    passwords.give(apv, PASSWORD)
    start_again(hands, surroundings)
    open_with(hands, file, PASSWORD)
    assert message_at_opening(hands).text() == "Nødnøglen til adgangskoden er aldrig blevet vist."

    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, PasswordDialog)
        assert "aldrig blevet vist" in dialog.ui.lead_label.text()
        change_it(hands, dialog, tmp_path)

    with hands.in_dialog(PasswordDialog, change):
        hands.press("Se på det…")
    again = hands.window.apv
    assert again is not None and not passwords.lacks_sheet(again)


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
