"""Two people at the window: one works with the mouse, the other with the keyboard alone.

Both only do what a user can: they look at what is shown and send clicks and keys to it.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QMenu,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from apv_desktop.domain.steps import StepId
from apv_desktop.gui.dialogs.preview_dialog import PreviewDialog
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.page import Page
from apv_desktop.gui.widgets.date_field import DateField
from apv_desktop.gui.widgets.step_tree import StepTree
from tests.gui import walk

_PATIENCE = 60_000
_CTRL = Qt.KeyboardModifier.ControlModifier


class Hands(ABC):
    """What a user can do, however they do it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window: MainWindow

    @property
    def page(self) -> Page:
        """The page in front of the user."""
        page = self.window.page()
        assert page is not None
        return page

    @abstractmethod
    def reach(self, control: QWidget) -> None:
        """Bring the keyboard's focus to a control."""

    @abstractmethod
    def press(self, name: str, at: int = 0) -> None:
        """Push a button, tick a box."""

    @abstractmethod
    def choose(self, name: str, data: object, at: int = 0) -> None:
        """Choose in a combo box."""

    @abstractmethod
    def answer(self, choice: QRadioButton) -> None:
        """Choose a radio button."""

    @abstractmethod
    def stand_on(self, name: str, cell: QModelIndex) -> None:
        """Go to a cell of a table or a line of a list."""

    @abstractmethod
    def go_on(self) -> None:
        """The next step of the journey."""

    @abstractmethod
    def go_to_overview(self) -> None:
        """The page everybody starts from."""

    @abstractmethod
    def take(self, menu: str, entry: str) -> None:
        """Take an entry of a menu."""

    def turn_to(self, name: str, at: int) -> None:
        """Go to one of several tabs, here by the keys of the tab bar."""
        tabs = self.find(name)
        assert isinstance(tabs, QTabBar)
        self.reach(tabs)
        while tabs.currentIndex() != at:
            self.key(Qt.Key.Key_Right if tabs.currentIndex() < at else Qt.Key.Key_Left)

    def write(self, name: str, text: str, at: int = 0) -> None:
        """Replace what stands in a field."""
        self.reach(self.find(name, at))
        self.key(Qt.Key.Key_A, _CTRL)
        self.type_in(text)

    def type_in(self, text: str) -> None:
        """Type letter by letter to whatever has the keyboard; QTest itself aborts on æøå."""
        for letter in text:
            if letter == "\n":
                self.key(Qt.Key.Key_Return)
                continue
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.focus(), event)

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press one key."""
        QTest.keyClick(self.focus(), key, modifier)
        walk.settle()

    def focus(self) -> QWidget:
        """What has the keyboard: what is unfolded, otherwise the field."""
        unfolded = QApplication.activePopupWidget()
        if unfolded is not None:
            return unfolded
        if QApplication.activeWindow() is not self.front():
            self.back_to_window()
        return QApplication.focusWidget() or self.front()

    def front(self) -> QWidget:
        """The dialog in front, or what the window shows."""
        return QApplication.activeModalWidget() or self.window

    def find(self, name: str, at: int = 0) -> QWidget:
        """A control in front of the user by its name in the form, on the page or in speech."""
        within = self.front()
        found = [each for each in walk.everything(within) if each.objectName() == name]
        if not found:
            owner = within if within is not self.window else self.window.page()
            found = [getattr(owner, name)] if hasattr(owner, name) else []
        if not found:
            found = [each for each in walk.controls(within) if walk.spoken(each) == name]
        found = [each for each in found if each.isVisible()]
        assert len(found) > at, f"no {name} among {[walk.called(e) for e in walk.controls(within)]}"
        control = found[at]
        assert control.isEnabled(), f"{name} cannot be used"
        return control.line if isinstance(control, DateField) else control

    def back_to_window(self) -> None:
        """Without a window manager nobody else gives the keyboard back when a popup closes."""
        self.front().activateWindow()
        walk.settle()

    def in_dialog(self, kind: type[QDialog], deed: Callable[[QDialog], None]) -> "_InDialog":
        """Do something in the dialog that the block opens."""
        return _InDialog(self, kind, deed)

    def unfold(self, button: str, entry: str) -> None:
        """Take an entry of the menu that a button unfolds."""
        self.press(button)
        self.qtbot.waitUntil(lambda: _menu() is not None, timeout=_PATIENCE)
        self.take_in_menu(entry)

    @abstractmethod
    def take_in_menu(self, entry: str) -> None:
        """Take an entry of the menu that is unfolded."""

    def save_paper(self, at: int, path: Path) -> None:
        """Print the page's paper to a file by way of the preview."""

        def look_and_save(dialog: QDialog) -> None:
            assert isinstance(dialog, PreviewDialog)
            self.qtbot.waitUntil(dialog.panel.save_button.isEnabled, timeout=_PATIENCE)
            with self.in_dialog(QFileDialog, lambda box: self.name_file(path)):
                self.press("save_button")
            self.qtbot.waitUntil(path.exists, timeout=_PATIENCE)
            self.key(Qt.Key.Key_Escape)

        button = self.page.paper_buttons[at]  # type: ignore[attr-defined]
        with self.in_dialog(PreviewDialog, look_and_save):
            self.press(walk.spoken(button))

    def name_file(self, path: Path) -> None:
        """Type a path into the file dialog in front, and agree."""
        self.key(Qt.Key.Key_A, _CTRL)
        QApplication.clipboard().setText(str(path))
        self.key(Qt.Key.Key_V, _CTRL)
        self.key(Qt.Key.Key_Return)


class _InDialog:
    """Waits for a dialog, works in it, and passes on what went wrong there."""

    def __init__(self, hands: Hands, kind: type[QDialog], deed: Callable[[QDialog], None]) -> None:
        self._hands, self._kind, self._deed = hands, kind, deed
        self._error: BaseException | None = None
        self._done = False
        self._timer = QTimer()
        self._timer.setInterval(10)
        self._timer.timeout.connect(self._look)

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *raised: object) -> None:
        self._timer.stop()
        if self._error is not None:
            raise self._error
        assert self._done or raised[0] is not None, f"no {self._kind.__name__} came"
        self._hands.back_to_window()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, self._kind):
            return
        self._timer.stop()
        try:
            dialog.activateWindow()
            self._hands.qtbot.waitUntil(dialog.isActiveWindow, timeout=_PATIENCE)
            self._deed(dialog)
            self._done = True
        except BaseException as error:  # noqa: BLE001 – raised again outside Qt's loop
            self._error = error
            dialog.reject()


class Mouse(Hands):
    """Clicks what can be clicked; the keyboard is for writing."""

    def reach(self, control: QWidget) -> None:
        self._bring_into_view(control)
        self._click(control)
        self.qtbot.waitUntil(lambda: self.focus() is control, timeout=_PATIENCE)

    def press(self, name: str, at: int = 0) -> None:
        control = self.find(name, at)
        self._bring_into_view(control)
        self._click(control)

    def choose(self, name: str, data: object, at: int = 0) -> None:
        combo = self.find(name, at)
        assert isinstance(combo, QComboBox)
        self._bring_into_view(combo)
        self._click(combo)
        view = combo.view()
        self.qtbot.waitUntil(view.isVisible, timeout=_PATIENCE)
        index = combo.model().index(combo.findData(data), combo.modelColumn())
        view.setCurrentIndex(index)
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert combo.currentData() == data
        self.back_to_window()

    def turn_to(self, name: str, at: int) -> None:
        tabs = self.find(name)
        assert isinstance(tabs, QTabBar)
        self._bring_into_view(tabs)
        place = tabs.tabRect(at).center()
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=place)
        assert tabs.currentIndex() == at

    def answer(self, choice: QRadioButton) -> None:
        self._bring_into_view(choice)
        self._click(choice)

    def stand_on(self, name: str, cell: QModelIndex) -> None:
        table = self.find(name)
        assert isinstance(table, QAbstractItemView)
        self._bring_into_view(table)
        table.scrollTo(cell)
        place = table.visualRect(cell).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def go_on(self) -> None:
        self._click(self.page.next_button)  # type: ignore[attr-defined]

    def go_to_overview(self) -> None:
        tree = self.window.findChild(StepTree)
        assert tree is not None
        index = tree.model().index(1, 0, tree.model().index(0, 0))
        tree.scrollTo(index)
        place = tree.visualRect(index).center()
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert self.page.STEP is StepId.OVERVIEW

    def take(self, menu: str, entry: str) -> None:
        bar = self.window.menuBar()
        top = next(each for each in bar.actions() if each.text().replace("&", "") == menu)
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(top).center())
        self.take_in_menu(entry)

    def take_in_menu(self, entry: str) -> None:
        menu = _menu()
        assert menu is not None
        action = next(a for a in menu.actions() if a.text().replace("&", "") == entry)
        place = menu.actionGeometry(action).center()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)

    def _click(self, control: QWidget) -> None:
        place = control.rect().center()
        if isinstance(control, QRadioButton | QCheckBox):
            place = QPoint(8, control.height() // 2)
        QTest.mouseClick(control, Qt.MouseButton.LeftButton, pos=place)

    def _bring_into_view(self, control: QWidget) -> None:
        proposals = QApplication.activePopupWidget()
        if proposals is not None:
            QTest.keyClick(proposals, Qt.Key.Key_Escape)
            self.back_to_window()
        inside = control.parentWidget()
        while inside is not None:
            if isinstance(inside, QScrollArea):
                inside.ensureWidgetVisible(control)
            inside = inside.parentWidget()


class Keys(Hands):
    """Never touches the mouse."""

    def reach(self, control: QWidget) -> None:
        for _ in range(300):
            if self._is_at(control):
                return
            before = self.focus()
            self.key(Qt.Key.Key_Tab)
            assert self.focus() is not before, f"Tab sticks at {walk.called(before)}"
        raise AssertionError(f"Tab never comes to {walk.called(control)}")

    def press(self, name: str, at: int = 0) -> None:
        self.reach(self.find(name, at))
        self.key(Qt.Key.Key_Space)

    def choose(self, name: str, data: object, at: int = 0) -> None:
        combo = self.find(name, at)
        assert isinstance(combo, QComboBox)
        self.reach(combo)
        steps = combo.findData(data) - combo.currentIndex()
        for _ in range(abs(steps)):
            self.key(Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
        assert combo.currentData() == data

    def answer(self, choice: QRadioButton) -> None:
        group = choice.group()
        for _ in range(300):
            stop = self.focus()
            if isinstance(stop, QRadioButton) and stop.group() is group:
                break
            self.key(Qt.Key.Key_Tab)
        for _ in range(4):
            if self.focus() is choice:
                self.key(Qt.Key.Key_Space)
                assert choice.isChecked()
                return
            self.key(Qt.Key.Key_Right)
        raise AssertionError(f"the arrows never come to {walk.called(choice)}")

    def stand_on(self, name: str, cell: QModelIndex) -> None:
        table = self.find(name)
        assert isinstance(table, QAbstractItemView)
        self.reach(table)
        for _ in range(200):
            here = table.currentIndex()
            if (here.row(), here.column()) == (cell.row(), cell.column()):
                return
            if here.row() != cell.row():
                self.key(Qt.Key.Key_Down if here.row() < cell.row() else Qt.Key.Key_Up)
            else:
                self.key(Qt.Key.Key_Right if here.column() < cell.column() else Qt.Key.Key_Left)
        raise AssertionError(f"the arrows never come to row {cell.row()} of {name}")

    def go_on(self) -> None:
        self.key(Qt.Key.Key_PageDown, _CTRL)

    def go_to_overview(self) -> None:
        self.key(Qt.Key.Key_1, _CTRL)
        assert self.page.STEP is StepId.OVERVIEW

    def take(self, menu: str, entry: str) -> None:
        top = next(a for a in self.window.menuBar().actions() if a.text().replace("&", "") == menu)
        letter = top.text()[top.text().index("&") + 1]
        self.key(getattr(Qt.Key, f"Key_{letter.upper()}"), Qt.KeyboardModifier.AltModifier)
        self.take_in_menu(entry)

    def take_in_menu(self, entry: str) -> None:
        menu = _menu()
        assert menu is not None, "no menu is unfolded"
        for _ in range(30):
            chosen = menu.activeAction()
            if chosen is not None and chosen.text().replace("&", "") == entry:
                break
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyPress(menu, Qt.Key.Key_Return)  # what opens may outlive the key

    def _is_at(self, control: QWidget) -> bool:
        return self.focus() is control


def _menu() -> QMenu | None:
    menu = QApplication.activePopupWidget()
    return menu if isinstance(menu, QMenu) else None
