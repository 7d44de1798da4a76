"""Everything the window does so that nothing is lost: publishing, undo, trash, backups."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel

from apv_desktop.content import Method
from apv_desktop.gui.at_rest import AtRest
from apv_desktop.gui.messages import tell_file_problem
from apv_desktop.services.apv import Apv
from apv_desktop.store.problems import FileProblem

if TYPE_CHECKING:  # a name of Qt costs when it is first used
    from apv_desktop.gui.clock_doubt import ClockDoubt
    from apv_desktop.gui.file_keeper import FileKeeper

_TOLD_MS = 12_000
_AT_REST_MS = 1000


class Safekeeping(QObject):
    """Looks after the open APV and says in the status bar how it stands."""

    changed_by_undo = Signal()
    found_damaged = Signal(object)
    found_copies = Signal(object, bool)

    def __init__(self, status: QLabel, parent: QObject) -> None:
        super().__init__(parent)
        self._status = status
        self._apv: Apv | None = None
        self._method: Method | None = None
        self._keeper: FileKeeper | None = None
        self._doubt: ClockDoubt | None = None
        self._tells_once = False
        self._last = ""
        self._is_paused = self._just_opened = False

    def begin(self, apv: Apv, method: Method) -> None:
        """Look after an APV that was just opened, and say what opening it found."""
        self._apv, self._method, self._just_opened = apv, method, True
        apv.on_saved(self._note_saved)
        self._say_what_opening_found(apv, method)
        AtRest(self._status.window(), _AT_REST_MS, self._keep)

    def speak(self, method: Method) -> None:
        """Go on in another language."""
        self._method = method

    def end(self) -> FileProblem | None:
        """Publish and let go of the APV; the problem, if the edits wait on this PC."""
        keeper, apv = self._keeper, self._apv
        self._apv = self._keeper = None
        self._forget_doubt()
        self._tells_once = False
        self._last = ""
        self._status.clear()
        if keeper is None:
            return None if apv is None else apv.close()
        from apv_desktop.gui.patience import Patience

        patience = Patience(self._status.window())
        try:
            return keeper.close(patience)
        finally:
            patience.end()
            keeper.deleteLater()

    def leave_for(self, path: Path) -> FileProblem | None:
        """Save the APV at another place and let go of it here; the problem if that cannot be."""
        apv = self._apv
        if apv is None:
            return None
        if self._keeper is not None:
            self._keeper.stop()
        try:
            apv.leave_for(path)
        except FileProblem as problem:
            self._forget_keeper()
            self._keep()
            return problem
        self._forget_keeper()
        self._forget_doubt()
        self._apv = None
        self._status.clear()
        return None

    def pause(self) -> None:
        """Let nothing be published or backed up while somebody else writes to the file."""
        if self._keeper is not None:
            self._keeper.stop()
        self._forget_keeper()
        self._is_paused = True

    def look_after(self) -> None:
        """Look after the file again."""
        self._is_paused = False
        self._keep()

    def go_on(self) -> None:
        """Look after the file again, which somebody else has written to."""
        self.look_after()
        if self._apv is not None:
            self._apv.renew("person_erased")
        self.changed_by_undo.emit()

    def abandon(self) -> None:
        """Let go of an APV that turned out damaged; nothing is written to it."""
        apv = self._apv
        if self._keeper is not None:
            self._keeper.stop()
        self._forget_keeper()
        self._forget_doubt()
        self._apv = None
        self._status.clear()
        if apv is not None:
            apv.let_go()

    def _forget_keeper(self) -> None:
        if self._keeper is not None:
            self._keeper.deleteLater()
        self._keeper = None

    def _forget_doubt(self) -> None:
        if self._doubt is not None:
            self._doubt.leave()
        self._doubt = None

    def hurry(self) -> None:
        """Publish at once what is not published yet."""
        if self._keeper is not None:
            self._keeper.hurry()

    def undo_text(self) -> str | None:
        """What *Fortryd* would take back, None for nothing."""
        return self._words(self._apv.undo_label()) if self._apv is not None else None

    def redo_text(self) -> str | None:
        """What *Gentag* would do again, None for nothing."""
        return self._words(self._apv.redo_label()) if self._apv is not None else None

    def undo(self) -> bool:
        """Take the newest step back; whether there was one."""
        return self._turn(undo=True)

    def redo(self) -> bool:
        """Do again what was taken back; whether there was something."""
        return self._turn(undo=False)

    def show_saved(self) -> None:
        """Say that all is saved, once an edit was, and what was done last."""
        apv, method = self._apv, self._method
        if apv is None or method is None or apv.saved_at is None or self._tells_once:
            return
        at = method.dates.clock(apv.saved_at.time())
        if self._keeper is not None and self._keeper.waits_for_more:
            told = self.tr("Safe on this PC, %1 · lines are put into the file five at a time")
            self._status.setText(told.replace("%1", at))
            return
        told = self.tr("Everything is saved, %1").replace("%1", at)
        self._status.setText(f"{told} · {self._last}" if self._last else told)

    def save_now(self) -> None:
        """Publish at once, and say so to whoever is used to asking for it."""
        if self._apv is None:
            return
        self.hurry()
        self._tells_once = False
        self._last = self.tr("the program saves by itself")
        if self._apv.saved_at is None:
            told = self.tr("Everything is saved")
            self._status.setText(f"{told} · {self._last}")
        self.show_saved()

    def _turn(self, *, undo: bool) -> bool:
        if self._apv is None:
            return False
        again = self.redo_text() or ""
        try:
            turned = self._apv.undo() if undo else self._apv.redo()
        except FileProblem as problem:
            self._show_problem(problem)
            return False
        if turned and not undo:
            self._last = self.tr("Done again: %1").replace("%1", again)
            self.show_saved()
        if turned:
            self.changed_by_undo.emit()
        return turned

    def _keep(self) -> None:
        """Begin to look after the file: once it is on the screen, at the first edit at the latest.

        It is held against its seal then, too.
        """
        if self._apv is None or self._keeper is not None or self._is_paused:
            return
        from apv_desktop.gui.file_keeper import FileKeeper

        self._keeper = FileKeeper(self._apv, self)
        self._keeper.published.connect(self.show_saved)
        self._keeper.waiting.connect(self._show_waiting)
        self._keeper.broken.connect(self.found_damaged)
        self._keeper.noticed.connect(self._say_noticed)
        self._keeper.copies.connect(self.found_copies)
        self._keeper.look_around()
        if self._just_opened:
            self._just_opened = False
            self._keeper.look_for_copies()

    def _say_what_opening_found(self, apv: Apv, method: Method) -> None:
        said = ""
        if apv.brought_back:
            said = method.text("errors:opened.brought_back", count=apv.brought_back)
        elif apv.lost_copy:
            said = method.text("errors:opened.lost_copy")
        elif apv.from_elsewhere:
            said = method.text("errors:opened.from_elsewhere")
        if said:
            self._say_once(said)

    def _say_noticed(self, code: str, values: dict[str, Any]) -> None:
        """Another PC has the file open, it seems, or the clock is wrong."""
        if self._method is None or self._apv is None:
            return
        if code == "clock_doubtful":
            self._doubt_clock(self._apv, self._method)
        dates = self._method.dates
        words: dict[str, str] = {}
        for name, value in values.items():
            words[name] = str(value)
            if isinstance(value, datetime):
                words[name] = f"{dates.short(value.date())} {dates.clock(value.time())}"
            elif isinstance(value, date):
                words[name] = dates.long(value)
        self._say_once(self._method.text(f"errors:opened.{code}", **words))

    def _doubt_clock(self, apv: Apv, method: Method) -> None:
        from apv_desktop.gui.clock_doubt import ClockDoubt

        self._doubt = ClockDoubt(apv.clock, method, self._status, self)
        self._doubt.confirmed.connect(self._believe_clock)

    def _believe_clock(self) -> None:
        self._doubt = None
        self._told_once()
        self.changed_by_undo.emit()

    def _say_once(self, said: str) -> None:
        self._status.setText(said)
        self._tells_once = True
        QTimer.singleShot(_TOLD_MS, self._told_once)

    def _show_waiting(self, problem: FileProblem) -> None:
        if self._method is not None:
            self._status.setText(self._method.text(f"errors:waiting.{problem.code}"))

    def _show_problem(self, problem: FileProblem) -> None:
        if self._method is not None:
            self._status.setText(self._method.text(f"errors:file.{problem.code}.text"))
            tell_file_problem(self._status.window(), self._method, problem)

    def _note_saved(self, label: str) -> None:
        self._keep()
        if self._keeper is not None:
            self._keeper.note_edit(label)
        self._last = self._words(label) or ""
        if self._apv is not None and self._apv.redo_event is not None:
            self._last = self.tr("Undone: %1").replace("%1", self._last)
        self._told_once()

    def _told_once(self) -> None:
        self._tells_once = False
        self.show_saved()

    def _words(self, label: str | None) -> str | None:
        if label is None or self._method is None:
            return None
        return self._method.text(f"labels:{label}")
