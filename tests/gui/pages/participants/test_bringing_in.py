"""A list of participants pasted, dropped or read from a file."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWizard
from pytestqt.qtbot import QtBot

from apv_desktop.exchange.pasted_people import Column
from apv_desktop.gui.dialogs.import_people_wizard import ImportPeopleWizard
from apv_desktop.gui.list_import import dropped_list
from apv_desktop.gui.pages.participants_page import ParticipantsPage
from tests.gui.pages.participants.conftest import DEPARTMENT, add, names, shown

LIST = "Navn\tAfdeling\tLeder\nÅse Bæk\tKøkken\tja\nBo Skov\tLager\t\n"


@contextmanager
def pasting(
    page: ParticipantsPage, text: str, deed: Callable[[ImportPeopleWizard], object]
) -> Iterator[None]:
    """Have `text` on the clipboard and do `deed` in the dialog that opens."""
    QGuiApplication.clipboard().setText(text)
    met: list[BaseException | None] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ImportPeopleWizard):
            return
        timer.stop()
        try:
            deed(dialog)
        except BaseException as problem:  # noqa: BLE001 - told below, outside Qt
            met.append(problem)
            dialog.reject()
        else:
            met.append(None)
            if dialog.isVisible():
                dialog.reject()

    timer = QTimer(page)
    timer.setInterval(10)
    timer.timeout.connect(act)
    timer.start()
    yield
    timer.stop()
    assert met, "no dialog opened"
    if met[0] is not None:
        raise met[0]


def press_add(dialog: ImportPeopleWizard) -> None:
    finish = dialog.button(QWizard.WizardButton.FinishButton)
    while not finish.isVisible():
        dialog.next()
    QTest.mouseClick(finish, Qt.MouseButton.LeftButton)


def test_ctrl_v_on_the_page_brings_the_list_in_as_one_deed(page: ParticipantsPage) -> None:
    told: list[str] = []
    page.apv.on_saved(told.append)

    def look(dialog: ImportPeopleWizard) -> None:
        assert "2 deltagere er klar" in dialog.columns.lead_label.text()
        assert names(page) == []
        press_add(dialog)

    with pasting(page, LIST, look):
        page.ui.add_button.setFocus()
        QTest.keyClick(page.ui.add_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert names(page) == ["Bo Skov", "Åse Bæk"]
    assert told == ["people_added"]
    assert page.ui.count_label.text() == "2 deltagere · 1 leder · 2 afdelinger"


def test_a_table_pasted_into_the_name_goes_to_the_list(page: ParticipantsPage) -> None:
    page.ui.name_edit.setFocus()
    with pasting(page, LIST, press_add):
        QTest.keyClick(page.ui.name_edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.ui.name_edit.text() == ""
    assert len(names(page)) == 2


def test_one_name_pasted_into_the_name_stays_there(page: ParticipantsPage) -> None:
    QGuiApplication.clipboard().setText("Bo Skov\n")
    page.ui.name_edit.setFocus()
    override = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier
    )
    assert not page.eventFilter(page.ui.name_edit, override)


def test_cancelling_the_paste_changes_nothing(page: ParticipantsPage) -> None:
    with pasting(
        page, LIST, lambda dialog: dialog.button(QWizard.WizardButton.CancelButton).click()
    ):
        QTest.mouseClick(page.ui.paste_button, Qt.MouseButton.LeftButton)
    assert names(page) == []


def test_rows_without_a_name_are_shown_and_kept_aside(page: ParticipantsPage) -> None:
    def look(dialog: ImportPeopleWizard) -> None:
        assert "1 række skal først rettes" in dialog.columns.told_label.text()
        model = dialog.columns.preview_table.model()
        assert model.index(0, 0).data() == "Intet navn i række 4: Salg"
        press_add(dialog)

    with pasting(page, LIST + "\tSalg\n", look):
        QTest.mouseClick(page.ui.paste_button, Qt.MouseButton.LeftButton)
    assert len(names(page)) == 2
    assert page.aside_card.isVisible()
    assert page.aside_card.view.model.index(0, 0).data() == "Navnet mangler"
    page.aside_card.view.copy()
    assert QGuiApplication.clipboard().text() == "\tSalg"
    page.aside_card.view.model.setData(page.aside_card.view.model.index(0, 1), "Åge")
    assert names(page) == ["Bo Skov", "Åge", "Åse Bæk"]
    assert not page.aside_card.isVisible()
    page.apv.undo()
    page.show_page()
    assert page.aside_card.isVisible() and len(names(page)) == 2


def test_a_row_is_mended_before_it_comes_in(page: ParticipantsPage) -> None:
    def look(dialog: ImportPeopleWizard) -> None:
        dialog.next()
        model = dialog.aside.view.model
        assert model.rowCount() == 2
        model.setData(model.index(1, 1), "Åge")
        assert model.index(1, 0).data() == "✓ Kan komme med"
        press_add(dialog)

    with pasting(page, LIST + "\tSalg\n" + "x" * 4000 + "\tSalg\n", look):
        QTest.mouseClick(page.ui.paste_button, Qt.MouseButton.LeftButton)
    assert names(page) == ["Bo Skov", "Åge", "Åse Bæk"]
    (kept,) = page.contents.set_aside
    assert kept.text == "\tSalg", "the one that was not mended is not lost"
    QTest.mouseClick(page.aside_card.view.remove_button, Qt.MouseButton.LeftButton)
    assert page.contents.set_aside == ()
    QTest.mouseClick(page.ui.notice.undo_button, Qt.MouseButton.LeftButton)
    assert len(page.contents.set_aside) == 1


def test_a_file_is_brought_in_and_a_broken_one_gets_a_sentence(
    page: ParticipantsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    good, bad = tmp_path / "liste.csv", tmp_path / "billede.xlsx"
    good.write_bytes("Navn;Afdeling\nÅse Bæk;Køkken\n".encode("cp1252"))
    bad.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")

    def refused(dialog: ImportPeopleWizard) -> None:
        qtbot.waitUntil(lambda: "er ikke en liste" in dialog.source.error.text())
        assert dialog.currentPage() is dialog.source

    def taken(dialog: ImportPeopleWizard) -> None:
        qtbot.waitUntil(lambda: dialog.currentPage() is dialog.columns)
        press_add(dialog)

    with pasting(page, "", refused):
        page.bring_in(bad)
    assert names(page) == []
    with pasting(page, "", taken):
        page.bring_in(good)
    assert names(page) == ["Åse Bæk"]


def test_a_list_is_dropped_on_the_page_and_a_picture_is_not(
    page: ParticipantsPage, tmp_path: Path
) -> None:
    for name, taken in (("liste.XLSX", True), ("liste.csv", True), ("foto.png", False)):
        dropped = QMimeData()
        dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        assert (dropped_list(dropped) is not None) is taken
    assert page.acceptDrops()


def test_a_file_dropped_on_the_list_is_looked_at(
    page: ParticipantsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "liste.txt"
    path.write_text("Åse Bæk\nBo Skov\n", "utf-8")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])

    def taken(dialog: ImportPeopleWizard) -> None:
        qtbot.waitUntil(lambda: dialog.currentPage() is dialog.columns)
        press_add(dialog)

    with pasting(page, "", taken):
        page.dropEvent(
            QDropEvent(
                QPointF(9, 9),
                Qt.DropAction.CopyAction,
                dropped,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )
        qtbot.waitUntil(lambda: len(names(page)) == 2)
    assert names(page) == ["Bo Skov", "Åse Bæk"]


def test_those_on_the_list_already_are_skipped_unless_asked_for(page: ParticipantsPage) -> None:
    add(page, "Bo Skov")

    def look(dialog: ImportPeopleWizard) -> None:
        assert "1 deltager er klar" in dialog.columns.lead_label.text()
        dialog.columns.skip_known_check.click()
        assert "2 deltagere er klar" in dialog.columns.lead_label.text()
        dialog.columns.skip_known_check.click()
        press_add(dialog)

    with pasting(page, LIST, look):
        QTest.mouseClick(page.ui.paste_button, Qt.MouseButton.LeftButton)
    assert names(page) == ["Bo Skov", "Åse Bæk"]


def test_the_user_says_what_a_column_holds(page: ParticipantsPage) -> None:
    def look(dialog: ImportPeopleWizard) -> None:
        for combo, column in zip(
            dialog.columns.combos, (Column.DEPARTMENT, Column.NAME), strict=True
        ):
            combo.setCurrentIndex(combo.findData(column))
            combo.activated.emit(combo.currentIndex())
        press_add(dialog)

    with pasting(page, "Køkken\tAnne\nLager\tBo", look):
        QTest.mouseClick(page.ui.paste_button, Qt.MouseButton.LeftButton)
    assert names(page) == ["Anne", "Bo"]
    assert shown(page, DEPARTMENT) == ["Køkken", "Lager"]


def test_ten_thousand_rows_get_a_sentence_and_lose_nothing(page: ParticipantsPage) -> None:
    def look(dialog: ImportPeopleWizard) -> None:
        assert "10000" in dialog.source.error.text()
        assert "2000" in dialog.source.error.text()
        assert dialog.currentPage() is dialog.source and not dialog.source.isComplete()

    add(page, "Bo")
    with pasting(page, "\n".join(f"Person {n}" for n in range(10_000)), look):
        QTest.mouseClick(page.ui.paste_button, Qt.MouseButton.LeftButton)
    assert names(page) == ["Bo"]
    assert QGuiApplication.clipboard().text().startswith("Person 0\n")


def test_an_empty_clipboard_is_told_and_read_again(page: ParticipantsPage) -> None:
    def look(dialog: ImportPeopleWizard) -> None:
        assert "Kopiér listen i regnearket" in dialog.source.error.text()
        QGuiApplication.clipboard().setText(LIST)
        QTest.mouseClick(dialog.source.clipboard_button, Qt.MouseButton.LeftButton)
        assert "2 deltagere er klar" in dialog.columns.lead_label.text()
        press_add(dialog)

    with pasting(page, "", look):
        QTest.mouseClick(page.ui.paste_button, Qt.MouseButton.LeftButton)
    assert len(names(page)) == 2


def test_300_rows_at_once(page: ParticipantsPage) -> None:
    text = "\n".join(f"Person {n:03}\tAfdeling {n % 8}" for n in range(300))
    with pasting(page, text, press_add):
        QTest.mouseClick(page.ui.paste_button, Qt.MouseButton.LeftButton)
    assert page.ui.count_label.text() == "300 deltagere · 0 ledere · 8 afdelinger"
