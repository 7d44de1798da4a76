"""What the user makes of the window: language, size, colours, and files opened lately."""

from dataclasses import astuple, fields
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAction, QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QPushButton,
    QSplitter,
)

from apv_desktop.domain.steps import StepId
from apv_desktop.gui import theme
from apv_desktop.gui.app import application, make_window
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.page import Page
from apv_desktop.gui.preferences import MOST_RECENT, ZOOM_STEPS, Preferences
from apv_desktop.gui.tokens import DARK, LIGHT, Tokens
from apv_desktop.gui.widgets.step_tree import StepTree
from apv_desktop.services.surroundings import Surroundings
from tests.gui import walk
from tests.gui.conftest import Restart
from tests.gui.hands import type_text
from tests.gui.shell import CTRL, field_of, press, step_page

pytestmark = pytest.mark.usefixtures("normal_size")


def choose_language(window: MainWindow, language: str) -> None:
    next(a for a in window.findChildren(QAction) if a.data() == language).trigger()
    walk.settle()


def test_another_language_and_back_around_the_same_page(
    small_window: MainWindow, restart: Restart, small_file: Path
) -> None:
    window = small_window
    window.go_to(StepId.WORKPLACE)
    type_text(field_of(window, "employer_edit"), "Åse Holm")
    choose_language(window, "en")
    assert step_page(window).STEP is StepId.WORKPLACE
    assert step_page(window).next_button.text() == "Next: Purpose and time"
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


def test_larger_text_dresses_only_the_page_shown_and_loses_no_refused_field(
    small_window: MainWindow,
) -> None:
    window = small_window
    window.go_to(StepId.WORKPLACE)
    type_text(field_of(window, "employer_edit"), "Å" * 201)
    for step in (StepId.PURPOSE, StepId.PARTICIPANTS):
        window.go_to(step)
    shown = step_page(window)
    window.zoom_in()
    assert step_page(window) is shown
    standing = {page.STEP for page in window.pages.findChildren(Page)}
    assert standing == {StepId.WORKPLACE, StepId.PARTICIPANTS}
    window.go_to(StepId.WORKPLACE)
    assert field_of(window, "employer_edit").text() == "Å" * 201
    window.go_to(StepId.PURPOSE)
    assert step_page(window).STEP is StepId.PURPOSE


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
