"""The password of a file is changed on one PC while edits wait on another: they come along."""

from collections.abc import Callable
from pathlib import Path
from random import Random

from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox

from apv_desktop.gui.dialogs.copies_dialog import CopiesDialog
from apv_desktop.gui.dialogs.fork_dialog import ForkDialog
from apv_desktop.gui.dialogs.former_password_dialog import FormerPasswordDialog
from apv_desktop.gui.dialogs.new_apv_wizard import NewApvWizard
from apv_desktop.gui.dialogs.password_dialog import PasswordDialog
from apv_desktop.gui.dialogs.unlock_dialog import UnlockDialog
from apv_desktop.services import files, passwords, people, waiting
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import container
from apv_desktop.store.container import Key
from tests.gui import walk
from tests.journeys.conftest import start
from tests.journeys.hands import Hands
from tests.journeys.test_a_password import message_at_opening
from tests.journeys.test_one_action_plan import fill_wizard

PATIENCE = 20_000
Answer = tuple[type[QDialog], Callable[[QDialog], None]]
FORMER, NOW = "Gron trappe 7", "Blaa trappe 8"


def _edits_that_wait(
    hands: Hands, file: Path, surroundings: Surroundings, *names: str, password: str | None = NOW
) -> Key | None:
    """This PC makes an edit; meanwhile the other gives the file another password, or none."""
    with hands.in_dialog(NewApvWizard, lambda wizard: fill_wizard(hands, wizard, file)):
        hands.press("Ny APV…")
    apv = hands.window.apv
    assert apv is not None
    apv.relock(container.new_key(FORMER, container.new_recovery()))
    other = Surroundings(surroundings.now, Random(99), file.parent / "den anden pc")
    theirs = files.open_apv(file, other, key=passwords.unlock(file, FORMER))
    if password is None:
        passwords.take_away(theirs)
    else:
        passwords.give(theirs, password)
    for name in names:
        people.add(theirs, name)
    assert theirs.close() is None
    people.add(apv, "Åse Holm")
    told: list[str] = []

    def read_and_agree(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        told.append(box.text())
        hands.press("OK")

    with hands.in_dialog(QMessageBox, read_and_agree):
        hands.take("Filer", "Afslut")
    assert "skiftet eller fjernet på en anden pc" in told[0]
    walk.let_go(hands.window)
    start(hands, surroundings)
    return None if password is None else passwords.unlock(file, password)


def _open(hands: Hands, file: Path, *after: Answer) -> None:
    """Open the file with the password of today; `after` are the dialogs that follow."""
    if not container.is_locked(file):
        _answer(hands, file, after)
        return

    def unlock(dialog: QDialog) -> None:
        assert isinstance(dialog, UnlockDialog)
        hands.write("password_edit", NOW)
        hands.press("open_button")
        hands.qtbot.waitUntil(lambda: dialog.key is not None, timeout=PATIENCE)

    _answer(hands, file, ((UnlockDialog, unlock), *after))


def _answer(hands: Hands, file: Path, after: tuple[Answer, ...]) -> None:
    if not after:
        hands.window.files.open_path(file)
        return
    kind, deed = after[0]
    with hands.in_dialog(kind, deed):
        _answer(hands, file, after[1:])


def _type_former(hands: Hands, *typed: str) -> Callable[[QDialog], None]:
    def fetch(dialog: QDialog) -> None:
        assert isinstance(dialog, FormerPasswordDialog)
        assert dialog.ui.lead_label.text().startswith("På denne pc ligger 1 ændring, som ikke")
        for at, each in enumerate(typed):
            hands.write("password_edit", each)
            hands.press("fetch_button")
            if at < len(typed) - 1:
                hands.qtbot.waitUntil(dialog.ui.error_label.isVisible, timeout=PATIENCE)
                assert "låst med en anden adgangskode" in dialog.ui.error_label.text()
        hands.qtbot.waitUntil(lambda: dialog.key is not None, timeout=PATIENCE)

    return fetch


def test_the_former_password_brings_them_along(
    hands: Hands, tmp_path: Path, surroundings: Surroundings
) -> None:
    file = tmp_path / "apv.apv"
    key = _edits_that_wait(hands, file, surroundings)
    _open(hands, file, (FormerPasswordDialog, _type_former(hands, NOW, FORMER)))
    apv = hands.window.apv
    assert apv is not None and apv.brought_back == 1
    hands.take("Filer", "Afslut")
    assert [person.name for person in files.read_apv(file, key).people] == ["Åse Holm"]


def test_when_both_went_on_the_two_are_shown(
    hands: Hands, tmp_path: Path, surroundings: Surroundings
) -> None:
    file = tmp_path / "apv.apv"
    _edits_that_wait(hands, file, surroundings, "Bo", password=None)

    def go_on_with_ours(dialog: QDialog) -> None:
        assert isinstance(dialog, ForkDialog)
        hands.press("Arbejd videre med denne: På denne pc")

    former = (FormerPasswordDialog, _type_former(hands, FORMER))
    _open(hands, file, former, (ForkDialog, go_on_with_ours))
    apv = hands.window.apv
    assert apv is not None and [person.name for person in apv.contents.people] == ["Åse Holm"]


def test_not_now_keeps_them_until_they_are_fetched(
    hands: Hands, tmp_path: Path, surroundings: Surroundings
) -> None:
    """Kept for later, told of in the status bar, and fetched with the former password."""
    file = tmp_path / "apv.apv"
    key = _edits_that_wait(hands, file, surroundings)
    _open(hands, file, (FormerPasswordDialog, lambda dialog: hands.press("later_button")))
    apv = hands.window.apv
    assert apv is not None and apv.contents.people == ()
    assert "1 kopi på denne pc har en tidligere adgangskode." in message_at_opening(hands).text()
    hands.press("Senere")
    status = hands.window.statusBar().findChildren(QLabel)
    hands.qtbot.waitUntil(
        lambda: any("gemt til senere" in each.text() for each in status), timeout=PATIENCE
    )

    def fetch(dialog: QDialog) -> None:
        assert isinstance(dialog, CopiesDialog)
        assert "gemt til senere" in "".join(each for _, each in walk.texts(dialog))
        hands.write("former_edit", FORMER)
        hands.press("unlock_button")
        hands.qtbot.waitUntil(  # a card made anew is shown by the next event
            lambda: hands.find("Hent ændringerne").isEnabled(), timeout=PATIENCE
        )
        hands.press("Hent ændringerne")

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, PasswordDialog)
        assert dialog.ui.others_label.text() == (
            "På denne pc: 1 kopi har en tidligere adgangskode. Nogle ændringer er gemt til senere."
        )
        with hands.in_dialog(CopiesDialog, fetch):
            hands.press("copies_button")

    with hands.in_dialog(PasswordDialog, look):
        hands.take("Filer", "Adgangskode…")
    again = hands.window.apv
    assert again is not None and again.brought_back == 1
    assert waiting.kept(again) == ()
    hands.take("Filer", "Afslut")
    assert [person.name for person in files.read_apv(file, key).people] == ["Åse Holm"]


def test_who_cancels_finds_everything_as_it_was(
    hands: Hands, tmp_path: Path, surroundings: Surroundings
) -> None:
    file = tmp_path / "apv.apv"
    _edits_that_wait(hands, file, surroundings)
    before = {path: path.read_bytes() for path in tmp_path.rglob("copy.apv")}
    _open(hands, file, (FormerPasswordDialog, lambda dialog: hands.press("cancel_button")))
    assert hands.window.apv is None and QApplication.activeModalWidget() is None
    assert before == {path: path.read_bytes() for path in tmp_path.rglob("copy.apv")}
