"""How the dialogs of privacy look before anybody has touched them."""

from pathlib import Path

from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from apv_desktop.content import load
from apv_desktop.domain.people import in_order
from apv_desktop.domain.statements import StatementKind
from apv_desktop.gui import theme
from apv_desktop.gui.app import application
from apv_desktop.gui.dialogs.erase_dialog import EraseDialog
from apv_desktop.gui.dialogs.quotes_dialog import QuotesDialog
from apv_desktop.gui.dialogs.trash_dialog import TrashDialog
from apv_desktop.gui.for_good import loss_of
from apv_desktop.gui.language import Translations
from apv_desktop.services import erasing, files, keeping, people, quotes, statements
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import container


def test_the_neutral_wording_is_whole_the_moment_it_is_shown(
    qtbot: QtBot, example_file: Path, surroundings: Surroundings
) -> None:
    theme.apply(application(), 200)
    apv, method = files.open_apv(example_file, surroundings), load("da")
    name = in_order(apv.contents.people)[0].name.split()[0]
    statements.add(apv, StatementKind.WISH, f"{name} og vi andre vil have ro om opgaverne. " * 6)
    dialog = QuotesDialog(
        apv, method, lambda: quotes.pointing_at("gross-list", apv.contents, method)
    )
    qtbot.addWidget(dialog)
    dialog.show()  # no event has been handled: what is painted now is what is seen first
    edit = dialog.neutral_edit
    assert edit.height() >= edit.sizeHint().height() > 3 * edit.fontMetrics().lineSpacing()
    apv.close()
    theme.apply(application(), 100)


def test_every_hit_says_which_word_stays_and_the_likely_ones_come_first(
    qtbot: QtBot, small_file: Path, surroundings: Surroundings
) -> None:
    apv, method = files.open_apv(small_file, surroundings), load("da")
    people.add(apv, "Sol Holm")
    people.add(apv, "Hannes Krag")
    for text in (
        "Sol ved vinduet",
        "mere sol",
        "sol nok",
        "Tak til Sol for kaffen",
        "Hannes har sol",
    ):
        statements.add(apv, StatementKind.WISH, text)
    Translations().choose("da")
    dialog = EraseDialog(apv, method)
    qtbot.addWidget(dialog)
    combo = dialog.ui.person_combo
    combo.setCurrentIndex(combo.findText("Sol Holm"))
    found = erasing.find(apv, apv.snapshot(), dialog.seek(), dialog.person_id)
    dialog.show_found(found)
    told = dialog.ui.found_list
    lines = [told.item(at).text().split("\n", 1)[1] for at in range(told.count())]
    assert lines[0] == "Tak til Sol for kaffen\n→ Tak til [navn slettet] for kaffen"
    assert set(lines[1:]) == {
        "Sol ved vinduet\n”Sol” bliver stående.",
        "mere sol\n”sol” bliver stående.",
        "sol nok\n”sol” bliver stående.",
        "Hannes har sol\n”sol” bliver stående.",
    }
    assert dialog.ui.ticked_label.text() == "1 har kryds"
    counted: list[None] = []
    told.ticks_changed.connect(lambda: counted.append(None))
    dialog.ui.tick_all_button.click()
    assert len(counted) == 1, "one count for all of them: there may be hundreds"
    assert (told.left(), dialog.ui.ticked_label.text()) == ([], "5 har kryds")
    dialog.ui.tick_none_button.click()
    assert len(told.left()) == 5
    apv.close()


def test_no_line_of_the_trash_is_cut_at_any_width(
    qtbot: QtBot, small_file: Path, surroundings: Surroundings
) -> None:
    apv, method = files.open_apv(small_file, surroundings), load("da")
    name = "Anne-Margrethe Kirstine Bjerregaard-Lindholm Østergaard Christoffersen"
    people.remove(apv, [people.add(apv, name).id])
    dialog = TrashDialog(apv, method)
    qtbot.addWidget(dialog)
    dialog.show()
    view, padding = dialog.list, 18  # of the sheet, and the style's own margin
    for wide in range(420, 760, 3):
        dialog.resize(wide, 400)
        view.doItemsLayout()  # Qt would do it in a moment
        place = view.visualItemRect(view.item(0))
        room = QRect(0, 0, place.width() - padding, 10_000)
        wraps = Qt.TextFlag.TextWordWrap
        needed = view.fontMetrics().boundingRect(room, wraps, view.item(0).text())
        assert place.height() >= needed.height() + 10, wide
    apv.close()


def test_what_nobody_can_look_into_is_told_before_it_goes(
    small_file: Path, surroundings: Surroundings
) -> None:
    apv, method = files.open_apv(small_file, surroundings), load("da")
    assert "tidligere adgangskode" not in loss_of(apv, method)
    for password in ("Grøn trappe 7", "Blå trappe 8"):
        apv.relock(container.new_key(password, container.new_recovery()))
        people.add(apv, "Sol Holm")
        keeping.back_up(apv, "asked_for")
    assert "1 kopi på denne pc har en tidligere adgangskode" in loss_of(apv, method)
    apv.close()
