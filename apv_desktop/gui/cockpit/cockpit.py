"""A meeting being held: the clock in the file, the leader's window and the room's around it."""

from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QApplication

from apv_desktop.content import Method
from apv_desktop.domain import meeting_course as course
from apv_desktop.domain.meeting_clock import MeetingClock
from apv_desktop.domain.meeting_clock import Signal as Light
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.gui.cockpit.capture import QuickCapture
from apv_desktop.gui.cockpit.leader_window import LeaderWindow
from apv_desktop.gui.cockpit.room_window import RoomWindow
from apv_desktop.gui.cockpit.room_words import RoomWords
from apv_desktop.gui.cockpit.screens import NOWHERE, WINDOW, Screens, choose
from apv_desktop.gui.cockpit.ticker import Ticker
from apv_desktop.gui.preferences import Preferences
from apv_desktop.services import holding, scripts
from apv_desktop.services.apv import Apv
from apv_desktop.services.holding import Step
from apv_desktop.store.problems import FileProblem


class Cockpit(QObject):
    """Reads the windows, calls the service, shows the answer; each second the time that it is."""

    closed = Signal()

    def __init__(
        self,
        apv: Apv,
        method: Method,
        kind: MeetingKind,
        preferences: Preferences,
        screens: Screens,
    ) -> None:
        super().__init__()
        self._apv, self._method, self.kind = apv, method, kind
        self._preferences, self._screens = preferences, screens
        self.steady = apv.steady_clock()
        self.leader = LeaderWindow(method, kind)
        self.room = RoomWindow()
        self._room_words = RoomWords(self)
        self.capture = QuickCapture(apv, self)
        self._ticker = Ticker(self.steady, self)
        self._told: tuple[int, bool, int] | None = None
        self._connect()

    def open(self) -> None:
        """Show the leader's window, and the room's where there is a screen for it."""
        clock = self._clock()
        if clock is not None and clock.is_abandoned(self.steady.now()):
            self._step(course.finish)
        self._show_options()
        self.leader.showNormal()
        self.leader.raise_()
        self.leader.activateWindow()
        self.leader.ui.quick_edit.setFocus()
        self._place_room()
        self.refresh()
        self._ticker.start()

    def close(self) -> None:
        """Close both windows; the meeting itself goes on."""
        self._ticker.stop()
        self.room.close()
        self.leader.close()

    def let_go(self) -> None:
        """Take both windows away for good."""
        for window in (self.room, self.leader):
            window.deleteLater()
        self.deleteLater()

    @property
    def is_open(self) -> bool:
        """Whether the leader's window is shown."""
        return self.leader.isVisible()

    def refresh(self) -> None:
        """Show the moment it is."""
        contents, now = self._apv.contents, self.steady.now()
        self.leader.use_texts(contents.meeting_texts)
        view = self._room_words.view(contents, self._method, self.kind, now)
        self.room.show_view(view)
        clock = self._clock()
        if clock is None:
            slots = scripts.table(contents, self._method, self.kind).slots
            titles = [f"{slot.item.title} · {slot.minutes} min." for slot in slots]
            self.leader.show_waiting(slots[0].item, titles, view.clock)
            return
        item = holding.item_at(contents, clock)
        self.leader.show_begun(clock, now, item, self._people())
        self._ring(clock)

    def _connect(self) -> None:
        leader, deeds, ui = self.leader, self.leader.deeds, self.leader.ui
        self._ticker.ticked.connect(self.refresh)
        deeds.begin_requested.connect(self._begin)
        deeds.next_requested.connect(partial(self._step, course.move_on))
        deeds.back_requested.connect(partial(self._step, course.go_back))
        deeds.skip_requested.connect(partial(self._step, partial(course.move_on, skipping=True)))
        deeds.pause_requested.connect(self._pause)
        deeds.turn_requested.connect(self._next_turn)
        deeds.turn_again_requested.connect(self._turn_again)
        deeds.more_requested.connect(partial(self._lengthen, course.MINUTE))
        deeds.less_requested.connect(partial(self._lengthen, -course.MINUTE))
        deeds.end_requested.connect(partial(self._step, course.finish))
        leader.room_requested.connect(self._toggle_room)
        leader.closed.connect(self._leader_closed)
        ui.keep_end_check.toggled.connect(self._keep_end)
        ui.bell_check.toggled.connect(self._note_bell)
        ui.screen_combo.activated.connect(self._screen_chosen)
        ui.quick_edit.returnPressed.connect(self._keep_line)
        ui.quick_edit.textChanged.connect(self._preview)
        ui.quick_edit.take_back_requested.connect(self._take_back)
        self.room.next_requested.connect(partial(self._step, course.move_on))
        self.room.back_requested.connect(partial(self._step, course.go_back))
        self.room.closed.connect(self._room_closed)
        self._screens.changed.connect(self._screens_changed)

    def _clock(self) -> MeetingClock | None:
        return self._apv.contents.clocks.get(self.kind)

    def _people(self) -> int:
        """How many turns there are: one for each in the largest group."""
        return max(holding.sizes(self._apv.contents, self.kind), default=0)

    def _begin(self) -> None:
        now = self.steady.now()
        self._attempt(partial(holding.begin, self._apv, self._method, self.kind, now))
        self._show_options()

    def _step(self, deed: Step, *_: object) -> None:
        now = self.steady.now()
        self._attempt(partial(holding.step, self._apv, self.kind, deed, now))

    def _pause(self) -> None:
        clock = self._clock()
        paused = clock is not None and clock.paused is not None
        self._step(course.go_on if paused else course.pause)

    def _lengthen(self, by: int) -> None:
        self._step(lambda clock, now: course.lengthen(clock, by, now))

    def _next_turn(self) -> None:
        people = self._people()
        self._step(lambda clock, now: course.next_turn(clock, people, now))

    def _turn_again(self) -> None:
        people = self._people()
        self._step(lambda clock, now: course.restart_turn(clock, people, now))

    def _keep_end(self, keep: bool) -> None:
        self._step(lambda clock, now: course.keep_end(clock, keep, now))

    def _attempt(self, deed: object) -> bool:
        """Do something to the file; what is refused is told under the line, never in a dialog."""
        self.leader.ui.refused_label.hide()
        try:
            deed()  # type: ignore[operator]
        except RuleBroken as broken:
            self._refuse(self._method.text(f"errors:rules.{broken.code}", **broken.values))
            return False
        except FileProblem as problem:
            self._refuse(self._method.text(f"errors:file.{problem.code}.text"))
            return False
        self.refresh()
        return True

    def _refuse(self, sentence: str) -> None:
        self.leader.ui.refused_label.setText(sentence)
        self.leader.ui.refused_label.show()

    def _keep_line(self) -> None:
        typed = self.leader.ui.quick_edit.text()
        kept: list[str] = []
        if typed.strip() and self._attempt(lambda: kept.append(self.capture.keep(typed))):
            self.leader.ui.quick_edit.clear()
            counted = self.tr("✓ Counted. No words are kept.")
            told = self.tr("✓ Kept: %1").replace("%1", kept[0])
            self.leader.tell(told if kept[0] else counted)

    def _take_back(self) -> None:
        taken: list[str | None] = []
        if self._attempt(lambda: taken.append(self.capture.take_back())) and taken[0] is not None:
            self.leader.tell(self.tr("Undone: %1").replace("%1", taken[0]))

    def _preview(self, typed: str) -> None:
        if typed.strip():
            self.leader.tell(self.capture.preview(typed, self._method))

    def _ring(self, clock: MeetingClock) -> None:
        """Ring once when an item's time is up, and when a turn is over."""
        now = self.steady.now()
        people = self._people()
        up = clock.turn_at(now, people)
        told = (clock.at, clock.signal(now) is Light.OVER, people if up is None else up[0])
        before, self._told = self._told, told
        if before is None or before[0] != told[0] or not self._preferences.meeting_bell:
            return
        if (told[1] and not before[1]) or told[2] > before[2]:
            QApplication.beep()

    def _note_bell(self, wanted: bool) -> None:
        self._preferences.meeting_bell = wanted

    def _show_options(self) -> None:
        clock, ui = self._clock(), self.leader.ui
        for box, value in (
            (ui.keep_end_check, clock is None or clock.keeps_end),
            (ui.bell_check, self._preferences.meeting_bell),
        ):
            was = box.blockSignals(True)
            box.setChecked(value)
            box.blockSignals(was)
        ui.keep_end_check.setEnabled(clock is not None and not clock.is_over)
        self._list_screens()

    def _list_screens(self) -> None:
        names = self._screens.names()
        choices = [(self.tr("No screen"), NOWHERE), (self.tr("In a separate window"), WINDOW)]
        choices += [(name, name) for name in names if name != self._leaders_screen()]
        self.leader.show_screens(choices, self._chosen_screen())

    def _leaders_screen(self) -> str:
        screen = self.leader.screen()
        names = self._screens.names()
        return screen.name() if screen is not None and screen.name() in names else names[0]

    def _chosen_screen(self) -> str:
        remembered = self._preferences.room_screen
        return choose(self._screens.names(), self._leaders_screen(), remembered)

    def _screen_chosen(self) -> None:
        self._preferences.room_screen = self.leader.ui.screen_combo.currentData()
        self._place_room()

    def _screens_changed(self) -> None:
        """A screen was plugged in or out: the room follows, and nothing else is touched."""
        if self.leader.isVisible():
            self._list_screens()
            self._place_room()

    def _place_room(self) -> None:
        chosen = self._chosen_screen()
        if chosen == NOWHERE:
            self.room.hide()
        elif chosen == WINDOW:
            if self.room.isFullScreen() or not self.room.isVisible():
                self.room.showNormal()
                self.room.resize(960, 540)
        else:
            self._show_on(self._screens.place(chosen))
        self.leader.show_room_open(self.room.isVisible())

    def _show_on(self, place: QRect) -> None:
        """Fill a screen; the leader's window keeps the keyboard."""
        if self.room.isVisible() and self.room.geometry() == place:
            return
        self.room.showNormal()
        self.room.setGeometry(place)
        self.room.showFullScreen()
        self.leader.activateWindow()

    def _toggle_room(self) -> None:
        """Show or hide the room; with one screen alone it gets a window of its own."""
        if self.room.isVisible():
            self.room.hide()
        else:
            if self._chosen_screen() == NOWHERE:
                others = [n for n in self._screens.names() if n != self._leaders_screen()]
                self._preferences.room_screen = others[0] if others else WINDOW
                self._list_screens()
            self._place_room()
        self.leader.show_room_open(self.room.isVisible())

    def _room_closed(self) -> None:
        self.leader.show_room_open(False)

    def _leader_closed(self) -> None:
        self._ticker.stop()
        self.room.close()
        self.closed.emit()
