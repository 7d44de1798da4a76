"""The leader's window: the script of the item that is on, the time, and one key for each deed."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from apv_desktop.content import Method, script_texts
from apv_desktop.domain.meeting_clock import MeetingClock
from apv_desktop.domain.meeting_texts import MeetingTexts
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.script_items import ScriptItem
from apv_desktop.gui.cockpit.leader_deeds import LeaderDeeds
from apv_desktop.gui.cockpit.leader_words import LeaderWords
from apv_desktop.gui.cockpit.room_words import clock_text
from apv_desktop.gui.generated.ui_leader_window import Ui_LeaderWindow
from apv_desktop.gui.widgets.labels import redress

_SCRIPT, _SERIOUS = 0, 1
_LINES = 4  # of the script are always seen


class LeaderWindow(QWidget):
    """Shows what it is given and tells what is asked for; it decides nothing itself."""

    room_requested = Signal()
    closed = Signal()

    def __init__(self, method: Method, kind: MeetingKind) -> None:
        super().__init__()
        self.ui = Ui_LeaderWindow()
        self.ui.setupUi(self)
        self.deeds: LeaderDeeds = self.ui.deeds_box
        self._method = method
        self._words = LeaderWords(self)
        name = method.text(f"words:meeting_kind.{kind.value}")
        self.ui.meeting_label.setText(name)
        self.setWindowTitle(self.tr("Hold the meeting: %1").replace("%1", name))
        self.ui.splitter.setStretchFactor(0, 3)
        self.ui.splitter.setStretchFactor(1, 1)
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.ui.items_list.setHorizontalScrollBarPolicy(never)
        self.ui.items_list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._add_keys()
        self._texts = MeetingTexts()
        self._fill_serious()
        self.ui.refused_label.hide()
        self.ui.serious_button.clicked.connect(self.toggle_serious)
        self.ui.serious_close_button.clicked.connect(self.close_serious)
        self.ui.room_button.clicked.connect(self.room_requested)
        self.ui.stack.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())
        self.resize(1180, 720)

    def show_begun(
        self, clock: MeetingClock, now: datetime, item: ScriptItem | None, people: int
    ) -> None:
        """Show a meeting that is on or over; called each second.

        `people` is how many turns there are where people take turns.
        """
        self.deeds.offer(clock)
        signal, tone = self._words.signal(clock, now)
        turn = "" if clock.is_over else self._words.turn(clock, now, people)
        _set(self.ui.signal_label, "  ".join(part for part in (turn, signal) if part), tone)
        if clock.stage is None:
            _set(self.ui.item_label, self.tr("The meeting is over"))
            _set(self.ui.clock_label, "")
            _set(self.ui.end_label, self.tr("How long each item took has been saved."), "ok")
            self._show_clean_up()
        else:
            _set(self.ui.item_label, clock.stage.title)
            _set(self.ui.clock_label, clock_text(clock.left(now)), tone)
            _set(self.ui.end_label, *self._words.end(clock, now, self._method))
            self._show_texts(item, with_rules=clock.at == 0)
        self._list(self._words.items(clock, now, self._method), clock.at)

    def show_waiting(self, item: ScriptItem, titles: Sequence[str], room_clock: str) -> None:
        """Show a meeting that has not begun: its first item, to be read in peace."""
        self.deeds.offer(None)
        _set(self.ui.item_label, item.title)
        _set(self.ui.clock_label, room_clock)
        _set(self.ui.signal_label, "")
        begin = self.tr("Begin when people have sat down: Page Down.")
        _set(self.ui.end_label, begin)
        self._show_texts(item, with_rules=True)
        self._list(titles, -1)

    def use_texts(self, texts: MeetingTexts) -> None:
        """Take the ground rules, the card and the clean-up list of this round."""
        if texts != self._texts:
            self._texts = texts
            self._fill_serious()

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

    def _add_keys(self) -> None:
        deeds = self.deeds
        for keys, deed in (
            ("PgDown", deeds.next_or_begin),
            ("PgUp", deeds.back_requested),
            ("F9", deeds.pause_requested),
            ("Ctrl+Up", deeds.more_requested),
            ("Ctrl+Down", deeds.less_requested),
            ("F6", deeds.turn_requested),
            ("Shift+F6", deeds.turn_again_requested),
            ("F8", self.toggle_serious),
            ("Esc", self.close_serious),
            ("F11", self.room_requested),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(deed)

    def _fill_serious(self) -> None:
        advice = script_texts.serious(self._method, self._texts)
        self.ui.serious_title.setText(advice.heading)
        self.ui.serious_lead.setText(advice.lead)
        steps = (f"{number}. {step}" for number, step in enumerate(advice.points, start=1))
        self.ui.serious_label.setText("\n\n".join(steps))

    def _show_clean_up(self) -> None:
        """What is to be done now, where the words to be said stood."""
        advice = script_texts.clean_up(self._method, self._texts)
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
        rules = script_texts.ground_rules(self._method, self._texts)
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
                shown.scheduleDelayedItemsLayout()  # a longer text may need another line
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
