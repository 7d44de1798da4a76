"""The window around the pages: ways to go, steps marked, files opened and what is told."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
)

from apv_desktop.content import load
from apv_desktop.domain.steps import StepId, StepStatus
from apv_desktop.gui.app import application, open_from_finder
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.widgets.step_tree import StepTree
from tests.gui import walk
from tests.gui.conftest import Restart
from tests.gui.hands import answering, type_text
from tests.gui.shell import ALT, CTRL, field_of, press, step_page


def tree_of(window: MainWindow) -> StepTree:
    tree = window.findChild(StepTree)
    assert tree is not None
    return tree


def lines_of(window: MainWindow) -> list[str]:
    return [text for widget, text in walk.texts(window) if isinstance(widget, StepTree)]


def test_back_and_forward_go_where_one_has_been(small_window: MainWindow) -> None:
    window = small_window
    for step in (StepId.WORKPLACE, StepId.DATES, StepId.BOARD):
        window.go_to(step)
    seen = []
    for key in (Qt.Key.Key_Left,) * 4 + (Qt.Key.Key_Right,) * 2:
        press(window, key, ALT)
        seen.append(window.page().STEP)  # type: ignore[union-attr]
    overview = StepId.OVERVIEW
    assert seen == [
        StepId.DATES, StepId.WORKPLACE, overview, overview, StepId.WORKPLACE, StepId.DATES,
    ]  # fmt: skip
    window.go_to(StepId.QUESTIONS)
    press(window, Qt.Key.Key_Right, ALT)
    assert step_page(window).STEP is StepId.QUESTIONS
    press(window, Qt.Key.Key_Left, ALT)
    page = window.page()
    assert page is not None and page.STEP is StepId.DATES


def test_keys_go_to_the_next_step_and_to_each_section(small_window: MainWindow) -> None:
    window = small_window
    window.go_to(StepId.SUITABILITY)
    press(window, Qt.Key.Key_PageDown, CTRL)
    assert step_page(window).STEP is StepId.WORKPLACE
    press(window, Qt.Key.Key_PageUp, CTRL)
    press(window, Qt.Key.Key_PageUp, CTRL)
    firsts = []
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_1):
        press(window, key, CTRL)
        firsts.append(window.page().STEP)  # type: ignore[union-attr]
    assert firsts == [
        StepId.SUITABILITY, StepId.SCRIPT_1, StepId.ACTION_PLANS, StepId.BOARD, StepId.OVERVIEW,
    ]  # fmt: skip


def test_a_field_is_kept_when_a_key_leads_away(small_window: MainWindow) -> None:
    small_window.go_to(StepId.WORKPLACE)
    type_text(field_of(small_window, "employer_edit"), "Åse")
    press(small_window, Qt.Key.Key_PageDown, CTRL)
    assert small_window.apv is not None
    assert small_window.apv.contents.workplace.employer == "Åse"


def test_f6_goes_between_tree_and_page(small_window: MainWindow) -> None:
    small_window.go_to(StepId.WORKPLACE)
    field_of(small_window, "name_edit").setFocus()
    press(small_window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is tree_of(small_window)
    press(small_window, Qt.Key.Key_F6)
    focus = QApplication.focusWidget()
    assert focus is not None and step_page(small_window).isAncestorOf(focus)


def test_f1_folds_the_explanation_out_and_in(small_window: MainWindow) -> None:
    small_window.go_to(StepId.WORKPLACE)
    page = step_page(small_window)
    more = page.method.file("guidance")["workplace"]["more"][0]

    def is_told() -> bool:
        return any(more in text for w, text in walk.texts(page) if isinstance(w, QLabel))

    assert not is_told()
    press(small_window, Qt.Key.Key_F1)
    assert is_told() and page.more_button.text() == "Læs mindre"
    press(small_window, Qt.Key.Key_F1)
    assert not is_told()


def test_a_step_marked_done_is_done_in_the_tree_and_after_a_restart(
    small_window: MainWindow, restart: Restart, small_file: Path
) -> None:
    window = small_window
    window.go_to(StepId.BOARD)
    press(window, Qt.Key.Key_Return, CTRL)
    assert step_page(window).status_combo.currentText() == "Færdig"
    assert "●  Tavle" in lines_of(window)
    assert any(line.startswith("Opfølgning: 1 af ") for line in lines_of(window))
    window = restart(window, small_file)
    assert "●  Tavle" in lines_of(window)
    assert "Tavle, Færdig" in lines_of(window)


def test_a_skipped_step_says_why(
    small_window: MainWindow, restart: Restart, small_file: Path
) -> None:
    window = small_window
    window.go_to(StepId.SUITABILITY)
    page = step_page(window)
    page.status_combo.setFocus()
    for _ in StepStatus:
        QTest.keyClick(page.status_combo, Qt.Key.Key_Down)
    assert page.reason_edit.isVisible()
    assert QApplication.focusWidget() is page.reason_edit
    assert "–  Passer metoden?" not in lines_of(window)
    type_text(page.reason_edit, "Vi har brugt den før")
    QTest.keyClick(page.reason_edit, Qt.Key.Key_Return)
    assert "–  Passer metoden?" in lines_of(window)
    window = restart(window, small_file)
    window.go_to(StepId.SUITABILITY)
    assert step_page(window).reason_edit.text() == "Vi har brugt den før"


def test_the_tree_leads_to_its_pages_by_mouse_and_by_enter(small_window: MainWindow) -> None:
    tree = tree_of(small_window)
    group = tree.model().index(1, 0)
    line = tree.model().index(1, 0, group)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(line).center())
    assert step_page(small_window).STEP is StepId.WORKPLACE
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert step_page(small_window).STEP is StepId.PURPOSE


def test_title_and_status_bar_follow_what_is_kept(small_window: MainWindow) -> None:
    small_window.go_to(StepId.WORKPLACE)
    name = field_of(small_window, "name_edit")
    name.selectAll()
    type_text(name, "Ørkenens Sønner")
    QTest.keyClick(name, Qt.Key.Key_Tab)
    assert small_window.windowTitle() == "lille – APV Desktop"  # never what was typed
    assert any(text.startswith("Alt er gemt kl. 10.00") for _, text in walk.texts(small_window))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"", "tom"), (b"\xd0\xcf\x11\xe0word", "Word"), (b"rubbish" * 99, "ikke en APV")],
)
def test_a_file_that_cannot_be_opened_is_told_plainly_and_left_alone(
    small_window: MainWindow, tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = tmp_path / "noget.apv"
    path.write_bytes(content)
    with answering(small_window) as asked:
        assert not small_window.files.open_path(path)
    assert sentence in asked[0].text()
    assert path.read_bytes() == content
    assert small_window.windowTitle() == "lille – APV Desktop"


def test_without_a_file_only_what_needs_none_is_offered(small_window: MainWindow) -> None:
    press(small_window, Qt.Key.Key_W, CTRL)
    assert small_window.apv is None
    assert not tree_of(small_window).isVisible()
    shown = {b.text() for b in small_window.findChildren(QAbstractButton) if b.isVisible()}
    assert {"Ny APV…", "Åbn APV…", "Prøv eksemplet"} <= shown
    by_text = {a.text().replace("&", ""): a for a in small_window.findChildren(QAction)}
    assert by_text["Åbn…"].isEnabled()
    assert not by_text["Næste trin"].isEnabled()
    for key in (Qt.Key.Key_F1, Qt.Key.Key_F6):
        press(small_window, key)


def test_about_tells_name_and_version(small_window: MainWindow) -> None:
    from apv_desktop import __version__

    with answering(small_window) as asked:
        small_window.about()
    assert __version__ in asked[0].text()


def test_a_file_double_clicked_in_finder_opens_in_the_window(
    example_window: MainWindow, small_file: Path
) -> None:
    app = application()
    QApplication.sendEvent(app, QFileOpenEvent(str(small_file)))
    assert "lille" not in example_window.windowTitle(), "only where the system works so"
    open_from_finder(example_window)
    QApplication.sendEvent(app, QFileOpenEvent(str(small_file)))
    assert "lille" in example_window.windowTitle()
    assert example_window.apv is not None
    assert example_window.apv.path == small_file


def test_a_file_from_finder_that_is_none_is_told_plainly(
    example_window: MainWindow, tmp_path: Path
) -> None:
    open_from_finder(example_window)
    with answering(example_window) as asked:
        QApplication.sendEvent(application(), QFileOpenEvent(str(tmp_path / "væk.apv")))
    assert asked[0].text() == load("da").text("errors:file.missing.text")
    assert "moellegaarden" in example_window.windowTitle()
