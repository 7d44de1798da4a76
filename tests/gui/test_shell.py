"""The window around the pages: languages, sizes, ways to go, and what it remembers."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import astuple, fields
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QAction, QColor, QFileOpenEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSplitter,
    QWidget,
)
from pytestqt.qtbot import QtBot

from apv_desktop.content import load
from apv_desktop.domain.steps import StepId, StepStatus
from apv_desktop.gui import theme
from apv_desktop.gui.app import application, make_window, open_from_finder
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.preferences import MOST_RECENT, ZOOM_STEPS, Preferences
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.tokens import DARK, LIGHT, Tokens
from apv_desktop.gui.widgets.step_tree import StepTree
from apv_desktop.services import files
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.places import Places
from tests.gui import walk
from tests.gui.conftest import close, opened
from tests.gui.hands import type_text

CTRL, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)
Restart = Callable[[MainWindow, Path], MainWindow]


@pytest.fixture(autouse=True)
def _normal_size() -> Iterator[None]:
    yield
    theme.apply(application(), 100, dark=False)


@pytest.fixture
def restart(qtbot: QtBot, surroundings: Surroundings) -> Iterator[Restart]:
    """Closes a window and starts the program anew on a file."""
    started: list[MainWindow] = []

    def again(window: MainWindow, path: Path) -> MainWindow:
        assert window.close()
        started.append(opened(qtbot, surroundings, path))
        return started[-1]

    yield again
    for window in started:
        close(window)


def press(window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """A key of the window, wherever the keyboard is."""
    window.activateWindow()
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)
    walk.settle()


def step_page(window: MainWindow) -> StepPage:
    page = window.page()
    assert isinstance(page, StepPage)
    return page


def tree_of(window: MainWindow) -> StepTree:
    tree = window.findChild(StepTree)
    assert tree is not None
    return tree


def lines_of(window: MainWindow) -> list[str]:
    return [text for widget, text in walk.texts(window) if isinstance(widget, StepTree)]


def choose_language(window: MainWindow, language: str) -> None:
    next(a for a in window.findChildren(QAction) if a.data() == language).trigger()
    walk.settle()


def field_of(window: MainWindow, name: str) -> QLineEdit:
    found = window.page().findChild(QLineEdit, name) if window.page() is not None else None  # type: ignore[union-attr]
    assert found is not None
    found.setFocus()
    return found


@contextmanager
def answering(button: QMessageBox.StandardButton, window: QWidget) -> Iterator[list[str]]:
    """Answers the next message and keeps what it said."""
    said: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            timer.stop()
            said.extend((box.text(), box.informativeText()))
            found = box.button(button)
            QTest.mouseClick(found or box.buttons()[0], Qt.MouseButton.LeftButton)

    timer = QTimer(window)
    timer.setInterval(10)
    timer.timeout.connect(answer)
    timer.start()
    yield said
    timer.stop()
    assert said, "nobody asked"


def test_another_language_and_back_around_the_same_page(
    small_window: MainWindow, restart: Restart, small_file: Path
) -> None:
    window = small_window
    window.go_to(StepId.WORKPLACE)
    type_text(field_of(window, "employer_edit"), "Åse Holm")
    choose_language(window, "en")
    assert step_page(window).STEP is StepId.WORKPLACE
    assert step_page(window).next_button.text() == "Next: Purpose and hours"
    assert field_of(window, "employer_edit").text() == "Åse Holm"
    assert next(action.text() for action in window.menuBar().actions()) == "&File"
    window = restart(window, small_file)
    window.go_to(StepId.WORKPLACE)
    assert step_page(window).back_button.text() == "Back"
    choose_language(window, "da")
    assert step_page(window).next_button.text() == "Næste: Formål og tid"
    assert next(action.text() for action in window.menuBar().actions()) == "&Filer"
    assert len({id(tree) for tree in window.findChildren(StepTree)}) == 1


def test_a_refused_field_keeps_the_language_until_it_is_mended(small_window: MainWindow) -> None:
    window = small_window
    window.go_to(StepId.WORKPLACE)
    type_text(field_of(window, "employer_edit"), "Å" * 201)
    window.go_to(StepId.DATES)
    choose_language(window, "en")
    assert step_page(window).STEP is StepId.WORKPLACE
    assert step_page(window).next_button.text() == "Næste: Formål og tid"
    assert field_of(window, "employer_edit").text() == "Å" * 201
    chosen = [a.data() for a in window.findChildren(QAction) if a.isCheckable() and a.isChecked()]
    assert chosen == ["da"]


def test_what_the_user_made_of_the_window_survives_a_change_of_language(
    small_window: MainWindow,
) -> None:
    splitter = small_window.findChild(QSplitter)
    assert splitter is not None
    splitter.setSizes([400, 900])
    before = splitter.sizes()
    choose_language(small_window, "en")
    anew = small_window.centralWidget()
    assert isinstance(anew, QSplitter)
    assert anew.sizes() == before
    choose_language(small_window, "da")


def test_text_grows_and_shrinks_within_bounds_and_is_remembered(
    small_window: MainWindow, restart: Restart, small_file: Path
) -> None:
    window, normal = small_window, application().font().pointSizeF()
    press(window, Qt.Key.Key_Plus, CTRL)
    assert application().font().pointSizeF() == pytest.approx(normal * 1.1)
    for _ in ZOOM_STEPS:
        press(window, Qt.Key.Key_Plus, CTRL)
    assert application().font().pointSizeF() == pytest.approx(normal * 2)
    window = restart(window, small_file)
    assert application().font().pointSizeF() == pytest.approx(normal * 2)
    press(window, Qt.Key.Key_0, CTRL)
    assert application().font().pointSizeF() == pytest.approx(normal)
    for _ in ZOOM_STEPS:
        press(window, Qt.Key.Key_Minus, CTRL)
    assert application().font().pointSizeF() == pytest.approx(normal * 0.8)


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
    assert any(text == "Alt er gemt kl. 10.00" for _, text in walk.texts(small_window))


def test_files_opened_lately_are_offered_newest_first(
    small_window: MainWindow, restart: Restart, small_file: Path, example_file: Path
) -> None:
    window = restart(small_window, example_file)
    window.go_to(StepId.WELCOME)

    def offered() -> list[str]:
        links = [b for b in window.findChildren(QPushButton) if b.property("path")]
        return [Path(b.property("path")).name for b in links if b.isVisible()]

    assert offered() == ["moellegaarden.apv", "lille.apv"]
    link = next(
        b for b in window.findChildren(QPushButton) if b.property("path") == str(small_file)
    )
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.windowTitle() == "lille – APV Desktop"
    window.go_to(StepId.WELCOME)
    walk.settle()
    assert offered() == ["lille.apv", "moellegaarden.apv"]
    example_file.rename(example_file.with_name("væk.apv"))
    press(window, Qt.Key.Key_W, CTRL)
    assert offered() == ["lille.apv"]


def test_no_more_files_are_remembered_than_fit(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path)
    for number in range(MOST_RECENT + 3):
        preferences.remember_file(Path(f"/x/{number}.apv"))
    preferences.remember_file(Path("/x/5.apv"))
    preferences.save()
    names = [path.name for path in Preferences(tmp_path).recent]
    assert names == [f"{n}.apv" for n in (5, 10, 9, 8, 7, 6, 4, 3)]
    preferences.forget_file(Path("/x/9.apv"))
    assert Path("/x/9.apv") not in preferences.recent


def test_the_same_file_opened_again_is_nothing_new_to_remember(tmp_path: Path) -> None:
    """Qt would write the settings, and wait for the disk, before the first picture."""
    preferences = Preferences(tmp_path)
    for name in ("b", "a"):
        preferences.remember_file(Path(f"/x/{name}.apv"))
    preferences.save()
    (tmp_path / "window.ini").unlink()
    preferences.remember_file(Path("/x/a.apv"))
    preferences.save()
    assert not (tmp_path / "window.ini").exists()


def test_settings_that_make_no_sense_are_left_aside(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text(
        "[General]\nlanguage=klingon\nzoom=9999\nrecent=@Invalid()\nwindow=rubbish\n"
    )
    preferences = Preferences(tmp_path)
    assert (preferences.language, preferences.zoom) == ("da", 100)
    assert preferences.recent == []
    assert preferences.blob("window") == QByteArray()


def test_the_window_comes_back_as_it_was_left(
    small_window: MainWindow, restart: Restart, small_file: Path, surroundings: Surroundings
) -> None:
    small_window.resize(760, 640)  # the screen of the offscreen platform is 800 wide
    splitter = small_window.findChild(QSplitter)
    assert splitter is not None
    splitter.setSizes([233, 520])
    tree, _ = splitter.sizes()
    small_window.close()
    again = make_window(surroundings, small_file)
    again.show()
    walk.settle()
    assert again.size().toTuple() == (760, 640)
    splitter = again.findChild(QSplitter)
    assert splitter is not None
    assert splitter.sizes()[0] == tree
    walk.let_go(again)


def test_light_and_dark_follow_the_system(small_window: MainWindow) -> None:
    assert theme.tokens() is LIGHT
    theme.apply(application(), 100, dark=True)
    assert theme.tokens() is DARK
    assert application().palette().color(QPalette.ColorRole.Window) == QColor(DARK.bg)
    small_window.dress()
    assert theme.tokens() is LIGHT


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_stands_out_from_what_it_stands_on(tokens: Tokens) -> None:
    for ink in ("text", "muted", "accent", "warn", "error", "ok"):
        for ground in ("bg", "card"):
            assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 5.2, (ink, ground)
    assert contrast(tokens.text, tokens.nav) >= 5.2
    assert contrast(tokens.on_accent, tokens.accent) >= 5.2
    assert contrast(tokens.border, tokens.card) >= 3
    assert len(astuple(tokens)) == len(fields(Tokens))


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    found = QColor(colour)
    red, green, blue = (linear(p) for p in (found.redF(), found.greenF(), found.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_a_refused_field_waits_with_its_reason_and_the_window_asks(
    small_window: MainWindow, restart: Restart, small_file: Path
) -> None:
    window, long = small_window, "Å" * 201
    window.go_to(StepId.WORKPLACE)
    type_text(field_of(window, "contact_edit"), long)
    window.go_to(StepId.OVERVIEW)
    window.go_to(StepId.WORKPLACE)
    assert field_of(window, "contact_edit").text() == long
    assert "201" in step_page(window).error_label().text()
    assert step_page(window).error_label().isVisible()
    assert field_of(window, "contact_edit").property("invalid")
    window.go_to(StepId.BOARD)
    with answering(QMessageBox.StandardButton.No, window) as said:
        assert not window.close()
    assert "Arbejdspladsen" in said[0]
    assert window.isVisible()
    assert step_page(window).STEP is StepId.WORKPLACE
    assert field_of(window, "contact_edit").text() == long
    with answering(QMessageBox.StandardButton.Yes, window):
        assert window.close()
    window = opened_again(window, restart, small_file)
    window.go_to(StepId.WORKPLACE)
    assert field_of(window, "contact_edit").text() == ""


def opened_again(window: MainWindow, restart: Restart, path: Path) -> MainWindow:
    return restart(window, path)


def test_a_mended_field_is_kept_and_no_longer_blamed(small_window: MainWindow) -> None:
    small_window.go_to(StepId.WORKPLACE)
    field = field_of(small_window, "contact_edit")
    type_text(field, "Å" * 201)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.accessibleDescription() == step_page(small_window).error_label().text()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert not step_page(small_window).error_label().isVisible()
    assert not field.property("invalid")
    assert field.accessibleDescription() == ""
    assert small_window.apv is not None
    assert small_window.apv.contents.workplace.contact == "Å" * 200


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"", "tom"), (b"\xd0\xcf\x11\xe0word", "Word"), (b"rubbish" * 99, "ikke en APV")],
)
def test_a_file_that_cannot_be_opened_is_told_plainly_and_left_alone(
    small_window: MainWindow, tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = tmp_path / "noget.apv"
    path.write_bytes(content)
    with answering(QMessageBox.StandardButton.Ok, small_window) as said:
        assert not small_window.files.open_path(path)
    assert sentence in said[0]
    assert path.read_bytes() == content
    assert small_window.windowTitle() == "lille – APV Desktop"


def test_what_cannot_be_saved_is_told_and_stays_in_its_field(
    small_window: MainWindow, small_file: Path, surroundings: Surroundings
) -> None:
    small_window.go_to(StepId.WORKPLACE)
    Places(small_file, surroundings.state).copy.unlink()
    other = files.open_apv(small_file, surroundings)  # another window takes its place
    field = field_of(small_window, "employer_edit")
    type_text(field, "Åse")
    with answering(QMessageBox.StandardButton.Ok, small_window) as said:
        QTest.keyClick(field, Qt.Key.Key_Tab)
    other.close()
    assert "egen kopi" in said[0]
    assert field.text() == "Åse"


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

    with answering(QMessageBox.StandardButton.Ok, small_window) as said:
        small_window.about()
    assert __version__ in said[0]


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
    with answering(QMessageBox.StandardButton.Ok, example_window) as said:
        QApplication.sendEvent(application(), QFileOpenEvent(str(tmp_path / "væk.apv")))
    assert said[0] == load("da").text("errors:file.missing.text")
    assert "moellegaarden" in example_window.windowTitle()
