"""What the leader can do in the meeting: a row of buttons, the rarer ones in a menu if narrow."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from apv_desktop.domain.meeting_clock import MeetingClock
from apv_desktop.gui.widgets.flow_row import FlowRow
from apv_desktop.gui.widgets.labels import button, dress

_NARROW = 90  # letters across


class LeaderDeeds(QWidget):
    """Offers what can be done now and tells what is asked for. The script needs the height."""

    begin_requested = Signal()
    next_requested = Signal()
    back_requested = Signal()
    skip_requested = Signal()
    pause_requested = Signal()
    turn_requested = Signal()
    turn_again_requested = Signal()
    more_requested = Signal()
    less_requested = Signal()
    end_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowRow()
        self.setLayout(self._row)
        self._has_begun = False
        self._offered: set[QPushButton] = set()
        self.begin_button = self._deed(self.tr("Begin the meeting"), self.begin_requested)
        self.next_button = self._deed(self.tr("Next item (Page Down)"), self.next_requested)
        self.back_button = self._deed(self.tr("Back (Page Up)"), self.back_requested)
        self.pause_button = self._deed("", self.pause_requested)
        self.less_button = self._deed(self.tr("− 1 minute (Ctrl+↓)"), self.less_requested)
        self.more_button = self._deed(self.tr("+ 1 minute (Ctrl+↑)"), self.more_requested)
        self.turn_button = self._deed(self.tr("Next round (F6)"), self.turn_requested)
        self.again_button = self._deed(self.tr("Round again (Shift+F6)"), self.turn_again_requested)
        self.skip_button = self._deed(self.tr("Skip the item"), self.skip_requested)
        self.end_button = self._deed(self.tr("End the meeting"), self.end_requested)
        self.menu_button = button(self.tr("More"))
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.menu_button.setMenu(self.menu)
        self._row.addWidget(self.menu_button)
        self.next_button.setProperty("role", "primary")
        self._rare = (
            self.back_button,
            self.less_button,
            self.again_button,
            self.skip_button,
            self.end_button,
        )

    def next_or_begin(self) -> None:
        """Go on to the next item, or begin while nobody has."""
        (self.next_requested if self._has_begun else self.begin_requested).emit()

    def offer(self, clock: MeetingClock | None) -> None:
        """Offer what can be done now."""
        stage = None if clock is None else clock.stage
        is_on = stage is not None
        self._has_begun = clock is not None
        begin, again = self.tr("Begin the meeting (Page Down)"), self.tr("Hold it once more")
        self.begin_button.setText(begin if clock is None else again)
        dress(self.begin_button, "primary" if clock is None else "")
        last = is_on and clock is not None and clock.next_stage is None
        finish, onwards = self.tr("Finish (Page Down)"), self.tr("Next item (Page Down)")
        self.next_button.setText(finish if last else onwards)
        self.back_button.setEnabled(clock is not None and (clock.at > 0 or clock.is_over))
        paused = clock is not None and clock.paused is not None
        self.pause_button.setText(self.tr("Go on (F9)") if paused else self.tr("Pause (F9)"))
        takes_turns = stage is not None and bool(stage.turns.value)
        self._offered = {
            each for each in self._buttons if self._fits(each, is_on=is_on, takes_turns=takes_turns)
        }
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rarer deeds go into the menu where the row would take up many lines."""
        super().resizeEvent(event)
        self._arrange()

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        common = (self.begin_button, self.next_button, self.pause_button, self.more_button)
        return (*common, self.turn_button, *self._rare)

    def _fits(self, deed: QPushButton, *, is_on: bool, takes_turns: bool) -> bool:
        if deed is self.begin_button:
            return not is_on
        if deed is self.back_button:
            return self._has_begun
        if deed in (self.turn_button, self.again_button):
            return takes_turns
        return is_on

    def _arrange(self) -> None:
        narrow = self.width() < _NARROW * self.fontMetrics().averageCharWidth()
        rare = [each for each in self._rare if each in self._offered]
        folds = narrow and len(rare) > 1
        for each in self._buttons:
            each.setVisible(each in self._offered and not (folds and each in rare))
        self.menu_button.setVisible(folds)

    def _fill_menu(self) -> None:
        self.menu.clear()
        for each in self._rare:
            if each in self._offered:
                entry = self.menu.addAction(each.text())
                entry.setEnabled(each.isEnabled())
                entry.triggered.connect(each.click)

    def _deed(self, text: str, wish: SignalInstance) -> QPushButton:
        made = button(text)
        made.clicked.connect(wish)
        self._row.addWidget(made)
        return made
