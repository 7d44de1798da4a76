"""Lines get their numbers when the list leaves the program, and what is printed stays true."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTableView

from apv_desktop.domain.steps import StepId
from apv_desktop.gui.dialogs.new_apv_wizard import NewApvWizard
from apv_desktop.gui.dialogs.preview_dialog import PreviewDialog
from apv_desktop.services import files
from tests.gui import walk
from tests.journeys.hands import Hands
from tests.journeys.test_one_action_plan import fill_wizard
from tests.printing.reading import Printed

PATIENCE = 20_000
FIRST = ("Mere ro", "Lys i skuret", "En fast makker", "Pauser i solen", "Vand ved båndet")
THEN = ("Handsker i XS", "Et hus til cyklerne")


def test_what_the_voting_sheet_says_stays_so(hands: Hands, tmp_path: Path) -> None:
    file, sheet = tmp_path / "apv.apv", tmp_path / "stemmer.pdf"
    with hands.in_dialog(NewApvWizard, lambda wizard: fill_wizard(hands, wizard, file)):
        hands.press("Ny APV…")
    _type(hands, *FIRST)
    assert _shown(hands) == [("", text) for text in FIRST], "as they were typed, to be looked over"

    def save(dialog: QDialog) -> None:
        assert isinstance(dialog, PreviewDialog)
        hands.qtbot.waitUntil(dialog.panel.save_button.isEnabled, timeout=PATIENCE)
        assert dialog.panel.save_to(sheet)
        hands.key(Qt.Key.Key_Escape)

    hands.window.go_to(StepId.MARKS)
    walk.settle()
    assert {number for number, _ in _listed(hands, 1)} == {""}, "nobody has seen a number yet"
    button = next(
        each
        for each in hands.page.paper_buttons  # type: ignore[attr-defined]
        if "stem" in each.text().casefold() or "streg" in each.text().casefold()
    )
    with hands.in_dialog(PreviewDialog, save):
        hands.press(walk.spoken(button))
    walk.settle()
    told = Printed(sheet.read_bytes(), 0).text
    given = _listed(hands, 1)
    assert [number for number, _ in given] == [1, 2, 3, 4, 5]
    assert {text for _, text in given} == {*FIRST}
    places = [told.index(str(text)) for _, text in given]
    assert places == sorted(places), "the sheet and the page count alike"

    _type(hands, *THEN)
    assert _shown(hands) == [*given, *(("", text) for text in THEN)]
    assert hands.window.apv is not None
    assert hands.window.apv.undo_label() == "statement_added"
    for _ in range(len(THEN) + 2):  # more than what was typed since
        assert hands.window.apv.undo()
    walk.settle()
    kept = _shown(hands)
    assert len(kept) == len(FIRST) - 2
    assert set(kept) < set(given), "what is left is called what the sheet says"
    for _ in range(len(THEN) + 2):
        assert hands.window.apv.redo()
    hands.page.refresh()
    assert _shown(hands)[: len(FIRST)] == given
    assert hands.window.apv.publish()
    read = files.read_apv(file).wishes
    assert [(each.number, each.text) for each in read[: len(FIRST)]] == given
    assert {each.text for each in read[len(FIRST) :]} == {*THEN}


def _type(hands: Hands, *lines: str) -> None:
    hands.window.go_to(StepId.CAPTURE)
    walk.settle()
    hands.reach(hands.find("typed_edit"))
    for line in lines:
        hands.type_in(f"ø {line}\n")


def _shown(hands: Hands) -> list[tuple[object, object]]:
    hands.page.refresh()
    return _listed(hands, 2)


def _listed(hands: Hands, text: int) -> list[tuple[object, object]]:
    table = hands.find("wishes_table")
    assert isinstance(table, QTableView)
    model = table.model()
    return [
        (model.index(row, 0).data(), model.index(row, text).data())
        for row in range(model.rowCount())
    ]
