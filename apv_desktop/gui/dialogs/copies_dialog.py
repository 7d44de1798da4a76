"""Backups and copies on this PC that are not kept as the file is, and edits kept for later."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.gui.dialogs.former_password_dialog import told
from apv_desktop.gui.generated.ui_copies_dialog import Ui_CopiesDialog
from apv_desktop.gui.messages import is_for_good
from apv_desktop.gui.widgets.labels import button, card, clear_layout, label
from apv_desktop.gui.widgets.under_way import Tell
from apv_desktop.services import passwords
from apv_desktop.services import waiting as waiting_edits
from apv_desktop.services.apv import Apv
from apv_desktop.store.container import Key
from apv_desktop.store.problems import FileProblem
from apv_desktop.store.relocking import Others, Relocked
from apv_desktop.store.waiting import Waiting

_WIDTH, _HEIGHT = 46, 46  # in heights of a letter


class CopiesDialog(QDialog):
    """`begun` and `ended` frame what writes; `wanted` are edits to be fetched, and their key.

    Nothing is deleted but by the two buttons that say so.
    """

    begun = Signal()
    ended = Signal()

    def __init__(
        self, apv: Apv, method: Method, known: Sequence[Key] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._apv, self._method = apv, method
        self.known = list(known)
        self.wanted: tuple[Waiting, Key | None] | None = None
        self.ui = Ui_CopiesDialog()
        self.ui.setupUi(self)
        letter = self.fontMetrics().height()
        self.resize(min(1180, _WIDTH * letter), min(700, _HEIGHT * letter))
        self.ui.show_check.toggled.connect(self._show_typed)
        self.ui.shut_button.clicked.connect(self.treat_alike)
        self.ui.leave_button.clicked.connect(self.leave)
        self.ui.delete_button.clicked.connect(self.delete)
        self.ui.unlock_button.clicked.connect(self.unlock)
        self.ui.former_edit.returnPressed.connect(self.unlock)
        self.ui.close_button.clicked.connect(self.reject)
        self._others = Others()
        self._hide_told()
        self.show_all()

    def show_all(self) -> None:
        """Look again, and show what there is."""
        try:
            self._others = passwords.others(self._apv, self.known)
            kept = waiting_edits.kept(self._apv)
        except FileProblem as problem:
            self._tell(problem)
            return
        has, others = passwords.has_password(self._apv), self._others
        self.ui.lead_label.setText(self._lead(has))
        self._show_counts(others)
        self.ui.shut_button.setText(
            self.tr("&Give it to them as well") if has else self.tr("&Take it away there as well")
        )
        self.ui.shut_button.setVisible(bool(others.readable + others.known))
        self.ui.leave_button.setVisible(bool(others.known + others.unknown))
        self.ui.others_card.setVisible(bool(others.count))
        shut = [each for each in kept if not waiting_edits.can_open(self._apv, each, self.known)]
        self.ui.former_card.setVisible(bool(others.unknown or shut))
        clear_layout(self.ui.waiting_layout)
        for each in kept:
            self._add_waiting(each, can_open=each not in shut)

    def treat_alike(self) -> None:
        """Keep all that can be read as the file is kept."""
        apv, known = self._apv, tuple(self.known)
        text = self.tr("Going through the copies …")
        self._do(text, lambda tell: passwords.relock(apv, known, tell), self._show_treated)

    def leave(self) -> None:
        """Let what is under a former password stay so, and do not tell of it again."""
        try:
            passwords.leave_others(self._apv)
        except FileProblem as problem:
            self._tell(problem)
            return
        self._say(self.tr("They stay as they are. You will not be asked about them again."))

    def delete(self) -> None:
        """Delete what is not kept as the file is, once that was confirmed."""
        apv = self._apv
        question = self.tr("%n copy(ies) are deleted for good.", "", self._others.count)
        loss = self.tr(
            "They cannot be brought back. A copy that was set aside may hold changes that are "
            "nowhere else."
        )
        if is_for_good(self, question, loss, self.tr("Delete for good")):
            text = self.tr("Deleting the copies …")
            self._do(text, lambda tell: passwords.delete_others(apv, tell), self._show_deleted)

    def unlock(self) -> None:
        """Try a former password, in a thread: it takes a while on purpose."""
        apv, typed = self._apv, self.ui.former_edit.text()
        text = self.tr("Trying the password …")
        self._do(text, lambda tell: passwords.former_key(apv, typed), self._note_key)

    def reject(self) -> None:
        """Close, but not in the middle of writing."""
        if not self.ui.under_way.is_busy:
            super().reject()

    def _lead(self, has: bool) -> str:
        if not self._others.count and has:
            return self.tr("All backups and copies set aside have the password of the file.")
        if not self._others.count:
            return self.tr("No backup or copy set aside has a password, nor has the file.")
        if has:
            return self.tr(
                "The program keeps backups, and copies set aside. These do not have the password "
                "that the file has now."
            )
        return self.tr("The file has no password. These copies still have one.")

    def _show_counts(self, others: Others) -> None:
        counts = (
            (
                self.ui.readable_label,
                others.readable,
                self.tr("%n copy(ies) can be read without the password.", "", others.readable),
            ),
            (
                self.ui.known_label,
                others.known,
                self.tr(
                    "%n copy(ies) have a former password, which is known here.", "", others.known
                ),
            ),
            (
                self.ui.unknown_label,
                others.unknown,
                self.tr(
                    "%n copy(ies) have a former password. The program cannot read them until you "
                    "type it below. Until then they stay as they are.",
                    "",
                    others.unknown,
                ),
            ),
        )
        for shown, count, text in counts:
            shown.setText(text)
            shown.setVisible(bool(count))

    def _add_waiting(self, waiting: Waiting, *, can_open: bool) -> None:
        frame, layout = card()
        layout.addWidget(label(self.tr("Changes kept for later"), "section"))
        layout.addWidget(label(told(waiting, self._method)))
        where = self.tr("They are in %1.").replace("%1", str(waiting.copy.parent))
        layout.addWidget(label(where, "muted"))
        how = (
            self.tr("To fetch them, the APV is closed and opened again.")
            if can_open
            else self.tr("Type their password above first. Then they can be fetched.")
        )
        layout.addWidget(label(how))
        row = QHBoxLayout()
        fetch = self._button(row, self.tr("&Fetch the changes"), partial(self._fetch, waiting))
        fetch.setEnabled(can_open)
        self._button(row, self.tr("Dele&te the changes…"), partial(self._give_up, waiting))
        row.addStretch(1)
        layout.addLayout(row)
        self.ui.waiting_layout.addWidget(frame)

    def _button(self, row: QHBoxLayout, text: str, deed: Callable[..., None]) -> QPushButton:
        made = button(text)
        made.setAutoDefault(False)
        made.clicked.connect(deed)
        row.addWidget(made)
        return made

    def _fetch(self, waiting: Waiting, *clicked: bool) -> None:
        self.wanted = waiting, waiting_edits.key_of(self._apv, waiting, self.known)
        self.accept()

    def _give_up(self, waiting: Waiting, *clicked: bool) -> None:
        question = self.tr("The changes are deleted for good.")
        loss = self.tr("They are nowhere else, and cannot be brought back.")
        if not is_for_good(self, question, loss, self.tr("Delete for good")):
            return
        try:
            waiting_edits.give_up(waiting)
        except FileProblem as problem:
            self._tell(problem)
            return
        self.show_all()
        self._say(self.tr("The changes are deleted."))

    def _note_key(self, key: object) -> None:
        self.known.append(cast(Key, key))
        self.ui.former_edit.clear()
        self.show_all()
        self._say(self.tr("The password is right."))

    def _show_treated(self, made: object) -> None:
        done = cast(Relocked, made)
        self.known.extend(filter(None, (self._apv.places.key,)))
        self.show_all()
        said = self.tr("%n copy(ies) were written anew and read back.", "", done.rewritten)
        if done.broken:
            broken = self.tr("%n copy(ies) are broken and were left as they are.", "", done.broken)
            said = f"{said} {broken}"
        self._say(said)

    def _show_deleted(self, count: object) -> None:
        self.show_all()
        self._say(self.tr("%n copy(ies) were deleted.", "", cast(int, count)))

    def _do(
        self, text: str, deed: Callable[[Tell], object], then: Callable[[object], None]
    ) -> None:
        self._hide_told()
        self._enable(False)
        self.begun.emit()

        def ended() -> None:
            self._enable(True)
            self.ended.emit()

        def done(made: object) -> None:
            ended()
            then(made)

        def failed(trouble: FileProblem | RuleBroken) -> None:
            ended()
            self.show_all()
            self._tell(trouble)

        self.ui.under_way.run(text, deed, done, failed)

    def _hide_told(self) -> None:
        self.ui.done_label.hide()
        self.ui.error_label.hide()

    def _say(self, said: str) -> None:
        self._hide_told()
        self.ui.done_label.setText(said)
        self.ui.done_label.show()

    def _tell(self, trouble: FileProblem | RuleBroken) -> None:
        if trouble.code == "wrong_password":
            said = self.tr("That password opens none of the copies. Nothing was changed.")
        else:
            said = self._method.trouble(f"file.{trouble.code}")
        self._hide_told()
        self.ui.error_label.setText(said)
        self.ui.error_label.show()

    def _enable(self, enabled: bool) -> None:
        self.ui.inner.setEnabled(enabled)
        self.ui.close_button.setEnabled(enabled)

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.ui.former_edit.setEchoMode(mode)
