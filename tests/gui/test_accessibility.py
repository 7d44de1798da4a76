"""Everybody can use every page: names for screen readers, targets to hit, keys to reach them.

Every test runs over every page there is, with the example and with a file in which nothing is
filled in yet, so a new page is covered as soon as it stands in `STEPS`.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLayout,
    QLayoutItem,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)
from shiboken6 import Shiboken

from apv_desktop.domain.steps import StepId
from apv_desktop.gui import theme
from apv_desktop.gui.app import application
from apv_desktop.gui.dialogs.working_dialog import WorkingDialog
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.preferences import ZOOM_STEPS
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.step_tree import StepTree
from tests.gui import all_dialogs, walk
from tests.gui.cockpit.moments import cockpits

SMALLEST = 24
LONGEST_WORD = 22
Show = Callable[[str, StepId], MainWindow]

every_page = pytest.mark.parametrize("step", walk.PAGES, ids=lambda step: step.value)
every_file = pytest.mark.parametrize("kind", walk.FILES)


@pytest.fixture(scope="module")
def show(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Show]:
    """Shows a page in a window that all tests here share."""
    windows: dict[str, MainWindow] = {}

    def shown(kind: str, step: StepId) -> MainWindow:
        if kind not in windows:
            windows[kind] = walk.window_over(kind, tmp_path_factory.mktemp(kind))
        for other in windows.values():
            other.setVisible(other is windows[kind])
        windows[kind].go_to(step)
        windows[kind].activateWindow()
        walk.settle()
        return windows[kind]

    yield shown
    theme.apply(application(), 100)
    for window in windows.values():
        walk.let_go(window)


@every_file
@every_page
def test_every_control_has_a_name(show: Show, kind: str, step: StepId) -> None:
    window = show(kind, step)
    nameless = [walk.called(each) for each in walk.controls(window) if not walk.spoken(each)]
    assert nameless == []


@every_file
@every_page
def test_no_two_buttons_sound_the_same(show: Show, kind: str, step: StepId) -> None:
    window = show(kind, step)
    names = [walk.spoken(each) for each in walk.controls(window) if isinstance(each, QPushButton)]
    assert walk.doubles(names) == []


@every_file
@every_page
def test_every_target_is_large_enough(show: Show, kind: str, step: StepId) -> None:
    window = show(kind, step)
    small = [
        f"{walk.called(each)} {each.width()}×{each.height()}"
        for each in walk.controls(window)
        if min(each.width(), each.height()) < SMALLEST
    ]
    assert small == []


@every_file
@every_page
def test_every_row_is_high_enough(show: Show, kind: str, step: StepId) -> None:
    window = show(kind, step)
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if isinstance(view, QHeaderView) or not view.isVisibleTo(window):
            continue
        if model is not None and model.rowCount():
            height = view.visualRect(model.index(0, 0)).height()
            assert height >= SMALLEST, f"{walk.called(view)}: {height}"


@every_file
@every_page
def test_tab_reaches_every_control_and_never_sticks(show: Show, kind: str, step: StepId) -> None:
    window = show(kind, step)
    wanted = {_stop(each): each for each in walk.controls(window)}
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        reached = set()
        for _ in range(len(wanted) + 5):
            QTest.keyClick(QApplication.focusWidget() or window, key)
            focus = QApplication.focusWidget()
            assert focus is not None
            reached.add(_stop(focus))
            wanted = {stop: each for stop, each in wanted.items() if each.isVisible()}
        assert [walk.called(each) for stop, each in wanted.items() if stop not in reached] == []


@every_file
@every_page
def test_tab_ends_with_the_way_onwards(show: Show, kind: str, step: StepId) -> None:
    page = show(kind, step).page()
    if not isinstance(page, StepPage):
        return
    page.more_button.setFocus()
    wanted = {_stop(each): each for each in walk.controls(page.form)}
    for _ in range(len(walk.controls(page))):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        wanted.pop(_stop(focus), None)
        if focus is page.next_button:
            break
    assert QApplication.focusWidget() is page.next_button
    assert [walk.called(each) for each in wanted.values() if each.isVisible()] == []


@every_file
def test_no_text_is_cut_at_double_size(show: Show, kind: str) -> None:
    window = show(kind, StepId.OVERVIEW)
    cut = {}
    try:
        window.preferences.zoom = ZOOM_STEPS[-2]
        window.zoom_in()
        for step in walk.PAGES:
            window = show(kind, step)
            cut[step] = [name for _ in _tabs(window) for name in _cut(window)]
    finally:
        window.zoom_normal()
    assert {step: names for step, names in cut.items() if names} == {}


def test_every_moment_of_a_meeting_can_be_used(qapp: QApplication, tmp_path: Path) -> None:
    for moment, cockpit in cockpits(tmp_path):
        leader, wrong = cockpit.leader, []
        controls = walk.controls(leader)
        names = [walk.spoken(each) for each in controls]
        wrong += [walk.called(each) for each in controls if not walk.spoken(each)]
        wrong += walk.doubles(names)
        wrong += [walk.called(each) for each in controls if each.height() < SMALLEST]
        wrong += [walk.called(each) for each in _not_reached(leader, controls)]
        wrong += [] if walk.spoken(cockpit.room) else ["the room's window"]
        assert wrong == [], moment


def _not_reached(window: QWidget, wanted: list[QWidget]) -> list[QWidget]:
    """The controls Tab does not come to."""
    window.activateWindow()
    walk.settle()
    reached = set()
    for _ in range(len(wanted) + 5):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        reached.add(_stop(QApplication.focusWidget() or window))
    return [each for each in wanted if _stop(each) not in reached]


def test_no_text_of_a_meeting_is_cut_at_double_size(qapp: QApplication, tmp_path: Path) -> None:
    try:
        for moment, cockpit in cockpits(tmp_path, zoom=ZOOM_STEPS[-1]):
            leader = cockpit.leader
            cut = [each for each in leader.findChildren(QWidget) if each.isVisibleTo(leader)]
            assert [walk.called(each) for each in cut if _is_cut(each)] == [], moment
    finally:
        theme.apply(application(), 100)


def _tabs(window: MainWindow) -> Iterator[int]:
    """Each tab of the page in turn, the first one last of all; once without any."""
    bars = [bar for bar in window.findChildren(QTabBar) if bar.isVisibleTo(window)]
    for bar in bars:
        for at in reversed(range(bar.count())):
            bar.setCurrentIndex(at)
            _come_to_rest()
            yield at
    if not bars:
        _come_to_rest()
        yield 0


def _come_to_rest() -> None:
    """Fields that grow with what they hold take a few turns."""
    for _ in range(3):
        walk.settle()


def _cut(window: MainWindow) -> list[str]:
    return [walk.called(each) for each in _visible(window, QWidget) if _is_cut(each)]


def _stop(control: QWidget) -> int:
    """What Tab stops at: a control, or the one radio button that is chosen among several."""
    if isinstance(control, QRadioButton) and control.autoExclusive():
        return id(control.group() or control.parentWidget())
    return id(control)


def _visible(window: MainWindow, kind: type[QWidget]) -> list[QWidget]:
    return [each for each in window.findChildren(kind) if each.isVisibleTo(window)]


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return widget.height() < widget.heightForWidth(widget.width())
        return widget.width() < widget.sizeHint().width()
    if isinstance(widget, QPlainTextEdit):
        return widget.height() < widget.minimumSizeHint().height()
    if isinstance(widget, QScrollArea):
        return widget.horizontalScrollBar().maximum() > 0
    if isinstance(widget, StepTree):
        return widget.sizeHintForColumn(0) > widget.viewport().width()
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        return widget.width() < widget.minimumSizeHint().width()
    return isinstance(widget, QComboBox) and _room_in(widget) < _length_of(widget)


def _room_in(combo: QComboBox) -> int:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    return (
        combo.style()
        .subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            combo,
        )
        .width()
    )


def _length_of(combo: QComboBox) -> int:
    """A user's own long text may be cut in the field: it stands whole in the list below it."""
    return combo.fontMetrics().horizontalAdvance(combo.currentText()[:LONGEST_WORD])


def test_every_dialog_has_named_controls_of_a_size_to_hit(dialogs: list[QDialog]) -> None:
    for dialog in dialogs:
        controls = walk.controls(dialog)
        assert controls or isinstance(dialog, WorkingDialog), "there is nothing to press"
        assert [walk.called(each) for each in controls if not walk.spoken(each)] == []
        assert [walk.called(each) for each in controls if each.height() < SMALLEST] == []


@pytest.fixture
def dialogs(qapp: QApplication, tmp_path: Path) -> Iterator[list[QDialog]]:
    """Every dialog of the program, one for each page of a wizard."""
    made = all_dialogs.dialogs(tmp_path)
    yield made
    for dialog in made:
        walk.let_go(dialog)


def test_tab_keeps_no_item_of_a_layout(show: Show) -> None:
    """Qt deletes it with its widget; Python would take what comes to lie there for it."""
    page = show("example", StepId.WORKPLACE).page()
    assert page is not None
    before = {id(each) for each in _layout_items()}
    page.focusNextPrevChild(True)
    assert [each for each in _layout_items() if id(each) not in before] == []


def _layout_items() -> list[object]:
    valid = Shiboken.getAllValidWrappers()
    return [
        each for each in valid if isinstance(each, QLayoutItem) and not isinstance(each, QLayout)
    ]
