"""The leader's window: the script of the item that is on, the time, and one key for each deed."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from apv_desktop.content import Method, script_texts
from apv_desktop.domain.meeting_clock import MeetingClock
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.script_items import ScriptItem
from apv_desktop.gui.cockpit.leader_words import LeaderWords
from apv_desktop.gui.cockpit.room_words import clock_text
from apv_desktop.gui.generated.ui_leader_window import Ui_LeaderWindow
from apv_desktop.gui.widgets.flow_row import FlowRow
from apv_desktop.gui.widgets.labels import button, dress, redress

_SCRIPT, _SERIOUS = 0, 1


class LeaderWindow(QWidget):
    """Shows what it is given and tells what is asked for; it decides nothing itself."""

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
    room_requested = Signal()
    closed = Signal()

    def __init__(self, method: Method, kind: MeetingKind) -> None:
        super().__init__()
        self.ui = Ui_LeaderWindow()
        self.ui.setupUi(self)
        self._method = method
        self._words = LeaderWords(self)
        self._has_begun = False
        name = method.text(f"words:meeting_kind.{kind.value}")
        self.ui.meeting_label.setText(name)
        self.setWindowTitle(self.tr("Hold the meeting: %1").replace("%1", name))
        self.ui.splitter.setStretchFactor(0, 3)
        self.ui.splitter.setStretchFactor(1, 1)
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.ui.items_list.setHorizontalScrollBarPolicy(never)
        self.ui.items_list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._add_deeds()
        self._add_keys()
        self._fill_serious()
        self.ui.refused_label.hide()
        self.ui.serious_button.clicked.connect(self.toggle_serious)
        self.ui.serious_close_button.clicked.connect(self.close_serious)
        self.ui.room_button.clicked.connect(self.room_requested)
        self.resize(1180, 720)

    def show_begun(
        self, clock: MeetingClock, now: datetime, item: ScriptItem | None, people: int
    ) -> None:
        """Show a meeting that is on or over; called each second.

        `people` is how many turns there are where people take turns.
        """
        self._offer(clock)
        signal, tone = self._words.signal(clock, now)
        turn = "" if clock.is_over else self._words.turn(clock, now, people)
        _set(self.ui.signal_label, "  ".join(part for part in (turn, signal) if part), tone)
        if clock.stage is None:
            _set(self.ui.item_label, self.tr("The meeting is over"))
            _set(self.ui.clock_label, "")
            _set(self.ui.end_label, self.tr("What each item took is kept."), "ok")
            self._show_clean_up()
        else:
            _set(self.ui.item_label, clock.stage.title)
            _set(self.ui.clock_label, clock_text(clock.left(now)), tone)
            _set(self.ui.end_label, *self._words.end(clock, now, self._method))
            self._show_texts(item, with_rules=clock.at == 0)
        self._list(self._words.items(clock, now, self._method), clock.at)

    def show_waiting(self, item: ScriptItem, titles: Sequence[str], room_clock: str) -> None:
        """Show a meeting that has not begun: its first item, to be read in peace."""
        self._offer(None)
        _set(self.ui.item_label, item.title)
        _set(self.ui.clock_label, room_clock)
        _set(self.ui.signal_label, "")
        begin = self.tr("Begin when people sit down: Page Down.")
        _set(self.ui.end_label, begin)
        self._show_texts(item, with_rules=True)
        self._list(titles, -1)

    def toggle_serious(self) -> None:
        """Show the card for a serious matter, or the script again (F8)."""
        is_shown = self.ui.stack.currentIndex() == _SERIOUS
        self.ui.stack.setCurrentIndex(_SCRIPT if is_shown else _SERIOUS)
        if not is_shown:
            self.ui.serious_close_button.setFocus()
        else:
            self.ui.quick_edit.setFocus()

    def close_serious(self) -> None:
        """Show the script again (Esc)."""
        self.ui.stack.setCurrentIndex(_SCRIPT)
        self.ui.quick_edit.setFocus()

    def show_screens(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the screens there are, by their names in the list and their own."""
        combo: QComboBox = self.ui.screen_combo
        was = combo.blockSignals(True)
        combo.clear()
        for name, value in choices:
            combo.addItem(name, value)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.blockSignals(was)

    def show_room_open(self, is_open: bool) -> None:
        """Say whether the room sees anything."""
        hide, show = self.tr("Hide the room (F11)"), self.tr("Show the room (F11)")
        self.ui.room_button.setText(hide if is_open else show)

    def tell(self, text: str) -> None:
        """Tell what became of a typed line."""
        self.ui.quick_note.setText(text)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The meeting goes on without its window; what it holds is in the file."""
        super().closeEvent(event)
        self.closed.emit()

    def _add_deeds(self) -> None:
        row = FlowRow()
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
        self.next_button.setProperty("role", "primary")
        for each in (
            self.begin_button,
            self.next_button,
            self.back_button,
            self.pause_button,
            self.less_button,
            self.more_button,
            self.turn_button,
            self.again_button,
            self.skip_button,
            self.end_button,
        ):
            row.addWidget(each)
        self.ui.deeds_box.setLayout(row)

    def _deed(self, text: str, wish: SignalInstance) -> QPushButton:
        made = button(text)
        made.clicked.connect(wish)
        return made

    def _add_keys(self) -> None:
        for keys, deed in (
            ("PgDown", self._next_or_begin),
            ("PgUp", self.back_requested),
            ("F9", self.pause_requested),
            ("Ctrl+Up", self.more_requested),
            ("Ctrl+Down", self.less_requested),
            ("F6", self.turn_requested),
            ("Shift+F6", self.turn_again_requested),
            ("F8", self.toggle_serious),
            ("Esc", self.close_serious),
            ("F11", self.room_requested),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(deed)

    def _next_or_begin(self) -> None:
        (self.next_requested if self._has_begun else self.begin_requested).emit()

    def _fill_serious(self) -> None:
        advice = script_texts.serious(self._method)
        self.ui.serious_title.setText(advice.heading)
        self.ui.serious_lead.setText(advice.lead)
        steps = (f"{number}. {step}" for number, step in enumerate(advice.points, start=1))
        self.ui.serious_label.setText("\n\n".join(steps))

    def _offer(self, clock: MeetingClock | None) -> None:
        """Offer what can be done now."""
        is_on = clock is not None and not clock.is_over
        self._has_begun = clock is not None
        self.begin_button.setVisible(not is_on)
        begin, again = self.tr("Begin the meeting (Page Down)"), self.tr("Hold it once more")
        self.begin_button.setText(begin if clock is None else again)
        dress(self.begin_button, "primary" if clock is None else "")
        last = is_on and clock is not None and clock.next_stage is None
        finish, onwards = self.tr("Finish (Page Down)"), self.tr("Next item (Page Down)")
        self.next_button.setText(finish if last else onwards)
        self.back_button.setVisible(clock is not None)
        self.back_button.setEnabled(clock is not None and (clock.at > 0 or clock.is_over))
        paused = clock is not None and clock.paused is not None
        self.pause_button.setText(self.tr("Go on (F9)") if paused else self.tr("Pause (F9)"))
        turns = is_on and clock is not None and clock.stage is not None
        has_turns = bool(turns and clock is not None and clock.stage and clock.stage.turns.value)
        for each in (self.turn_button, self.again_button):
            each.setVisible(has_turns)
        for each in (
            self.next_button,
            self.pause_button,
            self.less_button,
            self.more_button,
            self.skip_button,
            self.end_button,
        ):
            each.setVisible(is_on)

    def _show_clean_up(self) -> None:
        """What is to be done now, where the words to be said stood."""
        advice = script_texts.clean_up(self._method)
        self._show_texts(None)
        _set(self.ui.say_head, advice.heading)
        _set(self.ui.say_label, "\n".join(f"☐ {point}" for point in advice.points))

    def _show_texts(self, item: ScriptItem | None, *, with_rules: bool = False) -> None:
        """Show what an item says; with the first one the ground rules, which are read aloud."""
        ui = self.ui
        _set(ui.say_head, self.tr("Say aloud"))
        for head, shown, text in (
            (ui.say_head, ui.say_label, "" if item is None else item.say),
            (ui.method_head, ui.method_label, self._method_of(item, with_rules)),
            (ui.room_head, ui.room_label, "" if item is None else item.instruction),
        ):
            _set(shown, text.strip())
            head.setVisible(bool(text.strip()))
            shown.setVisible(bool(text.strip()))
        note = "" if item is None else " · ".join(t for t in (item.who, item.material) if t)
        _set(ui.note_label, note)

    def _method_of(self, item: ScriptItem | None, with_rules: bool) -> str:
        told = "" if item is None else item.method.strip()
        if not with_rules:
            return told
        rules = script_texts.ground_rules(self._method)
        listed = "\n".join(f"• {point}" for point in rules.points)
        return "\n\n".join(part for part in (told, f"{rules.heading}\n{listed}") if part)

    def _list(self, texts: Sequence[str], at: int) -> None:
        shown = self.ui.items_list
        if shown.count() != len(texts):
            shown.clear()
            shown.addItems(list(texts))
        for row, text in enumerate(texts):
            if shown.item(row).text() != text:
                shown.item(row).setText(text)
        if at >= 0 and shown.currentRow() != at:
            shown.setCurrentRow(at)


def _set(label: QLabel, text: str, tone: str = "") -> None:
    """Change a label only where it differs: nothing else is painted again."""
    if label.text() != text:
        label.setText(text)
        label.setVisible(bool(text))
    if (label.property("tone") or "") != tone:
        label.setProperty("tone", tone)
        redress(label)
