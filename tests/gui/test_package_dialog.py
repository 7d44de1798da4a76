"""Mødepakken: one press for everything a meeting needs."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from apv_desktop.content import load
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.gui import pdf_image
from apv_desktop.gui.dialogs.documents_dialog import DocumentsDialog
from apv_desktop.gui.dialogs.package_dialog import PackageDialog
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.printing import watching
from apv_desktop.services import packages, quotes, statements
from tests.gui import walk

PATIENCE = 60_000


@pytest.fixture
def dialog(qtbot: QtBot, example_window: MainWindow) -> Iterator[PackageDialog]:
    """The package of the example's next meeting, drawn."""
    assert example_window.apv is not None
    made = PackageDialog(example_window.apv, load("da"), example_window.preferences, example_window)
    made.show()
    made.activateWindow()
    drawn(qtbot, made)
    yield made
    made.done(0)


def drawn(qtbot: QtBot, dialog: PackageDialog) -> None:
    qtbot.waitUntil(dialog.output.save_button.isEnabled, timeout=PATIENCE)


def choose(dialog: PackageDialog, kind: MeetingKind) -> None:
    dialog.meeting_combo.setCurrentIndex(dialog.meeting_combo.findData(kind))


def lines(dialog: PackageDialog) -> list[str]:
    return [dialog.paper_list.item(row).text() for row in range(dialog.paper_list.count())]


def test_it_counts_the_papers_by_the_people(dialog: PackageDialog, qtbot: QtBot) -> None:
    choose(dialog, MeetingKind.DIALOGUE_1)
    people = len(dialog._apv.contents.people)
    assert f"{people} × Spørgsmålsark\n✓ Alt er med" in lines(dialog)
    drawn(qtbot, dialog)
    assert "Mødepakke, 1. dialogmøde" in walk.spoken(dialog.output.view.picture)


def test_a_paper_unticked_by_key_is_left_out(
    dialog: PackageDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    choose(dialog, MeetingKind.DIALOGUE_1)
    drawn(qtbot, dialog)
    assert dialog.output.save_to(tmp_path / "all.pdf")
    row = next(at for at, line in enumerate(lines(dialog)) if "Spørgsmålsark" in line)
    dialog.paper_list.setFocus()
    dialog.paper_list.setCurrentRow(row)
    QTest.keyClick(dialog.paper_list, Qt.Key.Key_Space)
    assert not dialog.output.save_button.isEnabled()
    drawn(qtbot, dialog)
    assert dialog.output.save_to(tmp_path / "few.pdf")
    people = len(dialog._apv.contents.people)
    fewer = 2 * people + 1
    pages = [pdf_image.page_count(tmp_path / f"{name}.pdf") for name in ("all", "few")]
    assert pages[0] - pages[1] == fewer


def test_it_remembers_when_each_meetings_package_was_printed(
    dialog: PackageDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    choose(dialog, MeetingKind.ASSESSMENT)
    drawn(qtbot, dialog)
    assert dialog.output.save_to(tmp_path / "x.pdf")
    assert dialog.printed_label.text() == "Sidst udskrevet: 10.3.2027 kl. 10.00"
    choose(dialog, MeetingKind.DIALOGUE_2)
    assert "Ikke udskrevet" in dialog.printed_label.text()


def test_closing_while_it_is_drawn_does_not_wait_for_the_rest(
    example_window: MainWindow,
) -> None:
    assert example_window.apv is not None
    dialog = PackageDialog(example_window.apv, load("da"), example_window.preferences)
    dialog.show()
    folder = dialog.output.drawing.folder
    choose(dialog, MeetingKind.DIALOGUE_1)
    dialog.reject()
    assert not folder.exists()


def test_ctrl_shift_p_opens_it(example_window: MainWindow) -> None:
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PackageDialog):
            timer.stop()
            seen.append(dialog.windowTitle())
            dialog.reject()

    timer = QTimer(example_window)
    timer.timeout.connect(look)
    timer.start(10)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(example_window, Qt.Key.Key_P, both)
    assert seen == ["Mødepakke"]


def test_a_long_pile_can_be_stopped_while_it_is_drawn(
    dialog: PackageDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting, stopped = Event(), Event()

    def endless(*_: object, **__: object) -> None:
        """Pages without end, as slow as they need be."""
        try:
            for pages in count(20, 20):
                waiting.wait(0.01)
                watching.page_done(pages)
        finally:
            stopped.set()

    monkeypatch.setattr(packages, "write", endless)
    assert not dialog.output.cancel_button.isVisible()
    dialog.separator_check.click()
    qtbot.waitUntil(dialog.output.cancel_button.isVisible, timeout=PATIENCE)
    assert "sider er klar" in dialog.output.view.picture.text()
    QTest.mouseClick(dialog.output.cancel_button, Qt.MouseButton.LeftButton)
    assert not dialog.output.cancel_button.isVisible()
    qtbot.waitUntil(stopped.is_set, timeout=PATIENCE)
    assert dialog.output.view.picture.text().startswith("Stoppet.")
    assert not dialog.output.save_button.isEnabled()
    monkeypatch.undo()
    dialog.separator_check.click()
    drawn(qtbot, dialog)


def test_the_documents_lead_to_the_pile(example_window: MainWindow) -> None:
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, DocumentsDialog):
            QTest.mouseClick(dialog.package_button, Qt.MouseButton.LeftButton)
        elif isinstance(dialog, PackageDialog):
            timer.stop()
            seen.append(dialog.windowTitle())
            dialog.reject()

    timer = QTimer(example_window)
    timer.timeout.connect(look)
    timer.start(10)
    example_window.papers.show_documents()
    assert seen == ["Mødepakke"]


def test_a_long_name_beside_its_tick_is_not_cut(dialog: PackageDialog) -> None:
    listed = dialog.paper_list
    item = listed.item(0)
    words = 60  # somewhere among these the line is one word too long beside the tick
    for many in range(words):
        item.setText("1 × Et papir" + " i" * many + "\n✓ Alt er med")
        listed.doItemsLayout()
        room = listed.visualItemRect(item)
        option = QStyleOptionViewItem()
        option.initFrom(listed)
        option.rect, option.text = room, item.text()
        option.features = (
            QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
            | QStyleOptionViewItem.ViewItemFeature.HasDisplay
        )
        shown = listed.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, listed)
        around = QRect(0, 0, shown.width() - 6, 10_000)
        needed = listed.fontMetrics().boundingRect(around, Qt.TextFlag.TextWordWrap, item.text())
        assert needed.height() <= shown.height(), many


def test_quotes_of_the_papers_ticked_are_told_of(qtbot: QtBot, example_window: MainWindow) -> None:
    """Those of the whole pile, once for each; a paper left out is not asked about."""
    apv = example_window.apv
    assert apv is not None
    name = apv.contents.people[0].name.split()[0]
    statements.change(apv, apv.contents.wishes[0].id, text=f"{name} skal have hjælp")
    dialog = PackageDialog(apv, load("da"), example_window.preferences, example_window)
    choose(dialog, MeetingKind.ASSESSMENT)
    assert "1 citat kan pege på en person" in dialog.quotes_notice.text.text()
    papers = [dialog.paper_list.item(row) for row in range(dialog.paper_list.count())]
    for paper in papers:
        assert not dialog.quotes_notice.isHidden()
        paper.setCheckState(Qt.CheckState.Unchecked)
    assert dialog.quotes_notice.isHidden()
    papers[-1].setCheckState(Qt.CheckState.Checked)
    (quote,) = dialog.quotes_notice.quotes()
    quotes.let_stand(apv, [quote.statement.text])
    dialog.quotes_notice.warn()
    assert dialog.quotes_notice.isHidden()
    dialog.done(0)
