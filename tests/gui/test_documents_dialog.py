"""Dokumenter: every paper found, understood, chosen, looked at and printed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from apv_desktop.content import load
from apv_desktop.domain.steps import StepId
from apv_desktop.gui import paper, pdf_image
from apv_desktop.gui.dialogs.documents_dialog import DocumentsDialog
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.preferences import Preferences
from apv_desktop.gui.widgets.paper_choices import PaperChoices
from apv_desktop.services import documents, people, questions
from tests.gui import walk
from tests.printing.reading import Printed

PATIENCE = 60_000


@pytest.fixture
def dialog(qtbot: QtBot, example_window: MainWindow) -> Iterator[DocumentsDialog]:
    """The documents of the example, the group list first."""
    assert example_window.apv is not None
    made = DocumentsDialog(
        example_window.apv,
        load("da"),
        example_window.preferences,
        "group-list",
        example_window,
    )
    made.show()
    made.activateWindow()
    drawn(qtbot, made)
    yield made
    made.done(0)


def drawn(qtbot: QtBot, dialog: DocumentsDialog) -> None:
    qtbot.waitUntil(dialog.panel.save_button.isEnabled, timeout=PATIENCE)


def lines(dialog: DocumentsDialog) -> list[str]:
    return [dialog.paper_list.item(row).text() for row in range(dialog.paper_list.count())]


def choose(dialog: DocumentsDialog, document_id: str) -> None:
    ids = [info.id for info in documents.documents(load("da"))]
    dialog.paper_list.choose(ids.index(document_id))


def place(dialog: DocumentsDialog) -> str:
    texts = [each.text() for each in dialog.panel.view.findChildren(QLabel)]
    return next(text for text in texts if text.startswith("Side "))


def test_every_paper_stands_under_its_phase_with_what_it_lacks(dialog: DocumentsDialog) -> None:
    shown = lines(dialog)
    for info in documents.documents(load("da")):
        assert any(line.startswith(f"{info.name}\n") for line in shown)
    assert {"Forberedelse", "Møder", "Handleplaner", "Opfølgning"} <= set(shown)
    assert "Gruppeliste\n✓ Alt er med" in shown
    assert dialog.name_label.text() == "Gruppeliste"
    assert "sidder sammen" in dialog.purpose_label.text()


def test_what_a_paper_lacks_is_told_in_words(qtbot: QtBot, small_window: MainWindow) -> None:
    assert small_window.apv is not None
    dialog = DocumentsDialog(small_window.apv, load("da"), small_window.preferences, "action-plan")
    dialog.show()
    assert dialog.state_label.text() == "○ Der mangler handleplaner"
    choose(dialog, "group-list")
    assert dialog.state_label.text() == "○ Der mangler deltagere, grupper"
    drawn(qtbot, dialog)
    dialog.done(0)


def test_the_arrow_keys_go_from_paper_to_paper(qtbot: QtBot, dialog: DocumentsDialog) -> None:
    dialog.paper_list.setFocus()
    QTest.keyClick(dialog.paper_list, Qt.Key.Key_Down)
    assert dialog.name_label.text() == "Bordskilte"
    assert not dialog.panel.save_button.isEnabled()
    drawn(qtbot, dialog)
    assert place(dialog).startswith("Side 1 af")
    assert "Bordskilte" in walk.spoken(dialog.panel.view.picture)


def test_enter_on_a_paper_means_to_print_that_one(
    dialog: DocumentsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper, "has_printer", lambda: False)
    dialog.paper_list.setFocus()
    QTest.keyClick(dialog.paper_list, Qt.Key.Key_Return)
    assert dialog.isVisible(), "and not the package for a meeting"
    told = [text for _, text in walk.texts(dialog)]
    assert any("ingen printer" in text for text in told)


def test_of_many_papers_passed_the_last_one_is_shown(qtbot: QtBot, dialog: DocumentsDialog) -> None:
    for each in ("question-sheets", "gross-list", "action-plan", "status-letter"):
        choose(dialog, each)
    drawn(qtbot, dialog)
    assert "Status til alle" in walk.spoken(dialog.panel.view.picture)


def test_a_saved_paper_is_remembered_with_day_and_clock(
    dialog: DocumentsDialog, tmp_path: Path
) -> None:
    assert "Ikke udskrevet" in dialog.printed_label.text()
    assert dialog.panel.save_to(tmp_path / "liste.pdf")
    assert dialog.printed_label.text() == "Sidst udskrevet: 10.3.2027 kl. 10.00"
    again = Preferences(dialog._preferences.paper_folder)
    assert again.printed_at(dialog._apv.path, "group-list") is None, "another PC knows nothing"
    assert dialog._preferences.paper_folder == tmp_path


def test_as_many_as_there_are_participants_or_groups(dialog: DocumentsDialog) -> None:
    contents = dialog._apv.contents
    actions = dialog.panel.choices.count_button.menu().actions()
    assert [action.text() for action in actions] == [
        f"Ét til hver deltager ({len(contents.people)})",
        f"Ét til hver gruppe ({len(documents_groups(dialog))})",
    ]
    actions[0].trigger()
    assert dialog.panel.choices.copies == len(contents.people)
    choose(dialog, "question-sheets")
    assert not dialog.panel.choices.count_button.isVisible(), "it has a sheet for each already"
    assert dialog.panel.choices.copies == 1


@pytest.mark.parametrize("width", [736, 1256])
def test_every_choice_can_be_read_however_narrow_the_dialog(
    qtbot: QtBot, dialog: DocumentsDialog, width: int
) -> None:
    choices = dialog.panel.choices
    dialog.resize(width, 700)
    qtbot.waitUntil(lambda: choices.height() >= choices.heightForWidth(choices.width()))
    shown = [
        choices.language_combo,
        choices.size_combo,
        choices.parts_button,
        choices.copies_spin.parentWidget(),
    ]
    places = []
    for each in shown:
        assert each is not None
        assert each.isVisible()
        assert each.width() >= each.sizeHint().width()
        assert choices.rect().contains(each.geometry())
        places.append(each.geometry())
    language, size, _, copies = places
    assert abs(language.center().y() - size.center().y()) <= 1
    assert (copies.top() > language.bottom()) is (width == 736), "it goes on in the next line"


def test_a_size_with_a_longer_name_is_not_cut(qtbot: QtBot) -> None:
    choices = PaperChoices("en")
    qtbot.addWidget(choices)
    choices.offer(documents.document(load("en"), "invitation"), ())
    choices.show()
    combo = choices.size_combo
    narrow = combo.sizeHint().width() - combo.fontMetrics().horizontalAdvance(combo.itemText(0))
    choices.offer(documents.document(load("en"), "voting-sheet"), ())
    for at in range(combo.count()):
        needed = combo.fontMetrics().horizontalAdvance(combo.itemText(at))
        assert combo.sizeHint().width() >= narrow + needed


def test_a_saved_paper_can_be_read_aloud(dialog: DocumentsDialog, tmp_path: Path) -> None:
    assert dialog.panel.save_to(tmp_path / "liste.pdf")
    saved = Printed((tmp_path / "liste.pdf").read_bytes(), pages=0)
    assert "Tagged:          yes" in saved.info


def documents_groups(dialog: DocumentsDialog) -> list[object]:
    return [g for g in dialog._apv.contents.groups if g.meeting.value == "dialogue_1"]


def test_the_page_can_be_as_wide_as_the_window_and_sharp_at_three_times(
    qtbot: QtBot, dialog: DocumentsDialog
) -> None:
    view = dialog.panel.view
    room = view.area.width()
    assert room - 60 < view.picture.pixmap().width() <= room
    view.scale_combo.setCurrentIndex(view.scale_combo.findData(100))
    normal = view.picture.pixmap().width()
    for _ in range(9):
        QTest.keyClick(dialog, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.picture.pixmap().width() == pytest.approx(3 * normal, abs=3)
    dialog.resize(dialog.width() + 300, dialog.height())
    view.fit_width()
    qtbot.waitUntil(lambda: view.picture.pixmap().width() > room)


def test_ctrl_p_begins_with_the_paper_of_the_page(example_window: MainWindow) -> None:
    example_window.go_to(StepId.ASSESSMENT)
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, DocumentsDialog):
            timer.stop()
            seen.append(dialog.name_label.text())
            dialog.reject()

    timer = QTimer(example_window)
    timer.timeout.connect(look)
    timer.start(10)
    QTest.keyClick(example_window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert seen == ["Bruttoliste"]


def test_a_printer_told_to_stop_prints_nothing(tmp_path: Path, example_window: MainWindow) -> None:
    apv = example_window.apv
    assert apv is not None
    source, target = tmp_path / "source.pdf", tmp_path / "printed.pdf"
    pages = documents.write("group-list", apv.contents, load("da"), source, apv.today).pages
    told: list[tuple[int, int]] = []

    def goes_on(done: int, of: int) -> bool:
        told.append((done, of))
        return done < 1

    assert not paper.paint(source, to_file(target), 1, pages, goes_on)
    assert told == [(0, pages), (1, pages)]


def test_a_printer_that_cannot_count_gets_each_copy(
    tmp_path: Path, example_window: MainWindow
) -> None:
    apv = example_window.apv
    assert apv is not None
    source, target = tmp_path / "source.pdf", tmp_path / "printed.pdf"
    pages = documents.write("group-list", apv.contents, load("da"), source, apv.today).pages
    printer = to_file(target)
    printer.setCopyCount(3)
    assert paper.paint(source, printer, 1, pages)
    assert pdf_image.page_count(target) == (
        pages if printer.supportsMultipleCopies() else 3 * pages
    )
    was, now = pdf_image.page_size(source, 0), pdf_image.page_size(target, 0)
    assert now.width() == pytest.approx(was.width(), abs=2)


def test_what_is_printed_follows_what_was_just_typed(
    qtbot: QtBot, small_window: MainWindow
) -> None:
    apv = small_window.apv
    assert apv is not None
    people.add(apv, "Åse")
    questions.use_proposal(apv, load("da"))
    dialog = DocumentsDialog(apv, load("da"), small_window.preferences, "question-sheets")
    dialog.show()
    assert dialog.state_label.text() == "○ Der mangler grupper"
    drawn(qtbot, dialog)
    assert place(dialog) == "Side 1 af 2"
    dialog.done(0)


def test_a_page_is_never_distorted_by_the_sheet_it_is_put_on(
    tmp_path: Path, example_window: MainWindow
) -> None:
    apv = example_window.apv
    assert apv is not None
    source, target = tmp_path / "source.pdf", tmp_path / "printed.pdf"
    documents.write("group-list", apv.contents, load("da"), source, apv.today)
    printer = to_file(target)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    assert paper.paint(source, printer, 1, 1)
    size = pdf_image.page_size(target, 0)
    assert (round(size.width()), round(size.height())) == (612, 792), "the sheet that was chosen"
    smaller = 792 / pdf_image.page_size(source, 0).height()
    beside = (612 - pdf_image.page_size(source, 0).width() * smaller) / 2
    assert first_ink(target) == pytest.approx(beside + first_ink(source) * smaller, abs=3)


def first_ink(pdf: Path) -> int:
    """How far from the left edge of the first page anything is printed, in points."""
    image = pdf_image.render(pdf, 0, 1.0)
    return next(
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 200 for y in range(image.height()))
    )


def to_file(target: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setFullPage(True)
    return printer
