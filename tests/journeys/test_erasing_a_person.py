"""Somebody asks to be erased: found, looked at, erased, by mouse and by keyboard alone."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox

from apv_desktop.domain.statements import StatementKind
from apv_desktop.gui.dialogs.backups_dialog import BackupsDialog
from apv_desktop.gui.dialogs.erase_dialog import EraseDialog
from apv_desktop.gui.dialogs.new_apv_wizard import NewApvWizard
from apv_desktop.services import files, keeping, people, statements
from apv_desktop.services.apv import Apv
from tests import flip_over
from tests.journeys.hands import Hands
from tests.journeys.test_one_action_plan import fill_wizard

PATIENCE = 20_000


def opened(hands: Hands, file: Path) -> Apv:
    with hands.in_dialog(NewApvWizard, lambda wizard: fill_wizard(hands, wizard, file)):
        hands.press("Ny APV…")
    apv = hands.window.apv
    assert apv is not None
    people.add(apv, "Åse Holm")
    people.add(apv, "Åse Lund", email="aase@example.dk")
    for text in ("Åse Holm vil have ro", "Holms kontor er koldt", "Åse vil have lys"):
        statements.add(apv, StatementKind.WISH, text)
    flip_over.number(apv)
    keeping.back_up(apv, "while_working")
    return apv


def erase(hands: Hands, dialog: QDialog, name: str) -> None:
    assert isinstance(dialog, EraseDialog)
    ui = dialog.ui
    hands.choose("person_combo", ui.person_combo.itemData(ui.person_combo.findText(name)))
    hands.press("find_button")
    hands.qtbot.waitUntil(ui.erase_button.isVisible, timeout=PATIENCE)
    told = [ui.found_list.item(at).text() for at in range(ui.found_list.count())]
    assert "Styrke eller ønske 1\nÅse Holm vil have ro\n→ [navn slettet] vil have ro" in told
    assert "Styrke eller ønske 3\nÅse vil have lys\n”Åse” bliver stående." in told
    third = next(at for at, text in enumerate(told) if "lys" in text)
    hands.stand_on("found_list", ui.found_list.model().index(third, 0))
    hands.key(Qt.Key.Key_Space)
    assert "→ [navn slettet] vil have lys" in ui.found_list.item(third).text()
    hands.key(Qt.Key.Key_Space)
    with hands.in_dialog(QMessageBox, lambda box: hands.press("Slet for altid")):
        hands.press("erase_button")
    hands.qtbot.waitUntil(lambda: ui.headline_label.text() == "Navnet er slettet", timeout=PATIENCE)
    assert "skrevet om uden navnet og kontrolleret" in ui.found_label.text()
    hands.press("close_button")


def test_a_person_is_erased_and_the_others_stay(hands: Hands, tmp_path: Path) -> None:
    file = tmp_path / "apv.apv"
    apv = opened(hands, file)
    with hands.in_dialog(EraseDialog, lambda dialog: erase(hands, dialog, "Åse Holm")):
        hands.take("Rediger", "Slet en person…")
    assert {person.name for person in apv.contents.people} == {"Åse Lund", "[navn slettet]"}
    texts = [wish.text for wish in apv.contents.wishes]
    assert texts == [
        "[navn slettet] vil have ro",
        "[navn slettet]s kontor er koldt",
        "Åse vil have lys",
    ]
    assert apv.undo_label() is None
    assert files.read_apv(file).wishes == apv.contents.wishes  # it is in the file already
    people.add(apv, "Cem Şahin")
    hands.qtbot.waitUntil(lambda: len(files.read_apv(file).people) == 3, timeout=PATIENCE)


def test_a_backup_that_brings_the_name_back_leads_to_erasing_again(
    hands: Hands, tmp_path: Path
) -> None:
    apv = opened(hands, tmp_path / "apv.apv")
    (backup,) = keeping.list_backups(apv)
    kept = [(p, p.read_bytes()) for p in (backup.path, backup.path.with_suffix(".json"))]
    with hands.in_dialog(EraseDialog, lambda dialog: erase(hands, dialog, "Åse Holm")):
        hands.take("Rediger", "Slet en person…")
    for path, content in kept:
        path.write_bytes(content)  # as another PC has it
    row = next(at for at, each in enumerate(keeping.list_backups(apv)) if each.path == backup.path)

    def go_back(dialog: QDialog) -> None:
        assert isinstance(dialog, BackupsDialog)
        hands.stand_on("Sikkerhedskopier, den nyeste først", dialog.list.model().index(row, 0))
        again = "Gå tilbage, og slet navnet igen"
        with hands.in_dialog(QMessageBox, lambda box: hands.press(again)):
            hands.press("restore_button")

    def erase_again(dialog: QDialog) -> None:
        assert isinstance(dialog, EraseDialog)
        assert dialog.ui.person_combo.currentText() == "Åse Holm"
        erase(hands, dialog, "Åse Holm")

    with (
        hands.in_dialog(EraseDialog, erase_again),
        hands.in_dialog(BackupsDialog, go_back),
    ):
        hands.take("Filer", "Sikkerhedskopier…")
    assert "Åse Holm" not in [person.name for person in apv.contents.people]
