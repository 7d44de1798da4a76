"""Filer → Adgangskode: giving the file one, changing it, taking it away; the copies along."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.gui.dialogs.copies_dialog import CopiesDialog
from apv_desktop.gui.generated.ui_password_dialog import Ui_PasswordDialog
from apv_desktop.gui.messages import is_for_good, sentence
from apv_desktop.gui.widgets.under_way import Tell
from apv_desktop.services import passwords
from apv_desktop.services import waiting as waiting_edits
from apv_desktop.services.apv import Apv
from apv_desktop.store.container import Key
from apv_desktop.store.problems import FileProblem
from apv_desktop.store.relocking import Others
from apv_desktop.store.waiting import Waiting

_WIDTH, _HEIGHT = 46, 30  # in heights of a letter


class PasswordDialog(QDialog):
    """`begun` and `ended` frame what writes to the file; `print_requested` hands on the key."""

    begun = Signal()
    ended = Signal()
    print_requested = Signal(str)

    def __init__(self, apv: Apv, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._apv, self._method = apv, method
        self.known = [apv.places.key] if apv.places.key is not None else []
        self.wanted: tuple[Waiting, Key | None] | None = None
        self.ui = Ui_PasswordDialog()
        self.ui.setupUi(self)
        letter = self.fontMetrics().height()
        self.resize(min(1180, _WIDTH * letter), min(720, _HEIGHT * letter))
        self.ui.show_check.toggled.connect(self._show_typed)
        self.ui.set_button.clicked.connect(self.give)
        self.ui.remove_button.clicked.connect(self.take_away)
        self.ui.print_button.clicked.connect(self._print)
        self.ui.copies_button.clicked.connect(self.show_copies)
        self.ui.close_button.clicked.connect(self.reject)
        self._show_state()

    def give(self) -> None:
        """Give the file the password typed, in a thread."""
        apv, current = self._apv, self.ui.current_edit.text()
        password = self.ui.new_edit.text()
        try:
            passwords.check(password, self.ui.again_edit.text())
        except RuleBroken as broken:
            self._tell(broken)
            return

        def deed(tell: Tell) -> str:
            if passwords.has_password(apv):
                passwords.confirm(apv, current)
            return passwords.give(apv, password)

        self._do(self.tr("Giving the file its password …"), deed, self.show_given)

    def take_away(self) -> None:
        """Take the password away, once it was typed."""
        apv, current = self._apv, self.ui.current_edit.text()
        question = self.tr("Remove the password?")
        loss = self.tr(
            "Anybody who gets hold of the file can then read all of it: names, what was said, and "
            "action plans."
        )
        if not is_for_good(self, question, loss, self.tr("Remove it")):
            return

        def deed(tell: Tell) -> None:
            passwords.confirm(apv, current)
            passwords.take_away(apv)

        self._do(self.tr("Removing the password …"), deed, self._show_taken)

    def show_copies(self) -> None:
        """What on this PC is not kept as the file is."""
        dialog = CopiesDialog(self._apv, self._method, self.known, self)
        dialog.begun.connect(self.begun)
        dialog.ended.connect(self.ended)
        dialog.exec()
        dialog.deleteLater()
        self.known, self.wanted = dialog.known, dialog.wanted
        if self.wanted is not None:
            self.accept()
        self._show_others()

    def reject(self) -> None:
        """Close, but not in the middle of writing."""
        if not self.ui.under_way.is_busy:
            super().reject()

    def _do(
        self, text: str, deed: Callable[[Tell], object], then: Callable[[object], None]
    ) -> None:
        self.ui.error_label.hide()
        self.ui.done_label.hide()
        self._enable(False)
        self.begun.emit()

        def done(made: object) -> None:
            self._enable(True)
            self.ended.emit()
            then(made)

        self.ui.under_way.run(text, deed, done, self._failed)

    def _failed(self, trouble: FileProblem | RuleBroken) -> None:
        self._enable(True)
        self.ended.emit()
        self._tell(trouble)

    def _show_state(self) -> None:
        has = passwords.has_password(self._apv)
        lead = (
            self.tr("The file and new backups can be opened only with the password.")
            if has
            else self.tr(
                "Anybody who gets hold of the file can read it. With a password, only those who "
                "know it can. While the APV is open, this PC keeps a readable working copy."
            )
        )
        if has and passwords.lacks_sheet(self._apv):
            lead += " " + self.tr(
                "The recovery key of this password was never shown. Change the password, and you "
                "get a new one."
            )
        self.ui.lead_label.setText(lead)
        for widget in (self.ui.current_label, self.ui.current_edit, self.ui.remove_button):
            widget.setVisible(has)
        given = self.tr("&Change the password") if has else self.tr("&Give it this password")
        self.ui.set_button.setText(given)
        for edit in (self.ui.current_edit, self.ui.new_edit, self.ui.again_edit):
            edit.clear()
        for widget in (
            self.ui.recovery_label,
            self.ui.recovery_edit,
            self.ui.recovery_hint,
            self.ui.print_button,
            self.ui.done_label,
            self.ui.error_label,
        ):
            widget.hide()
        self._show_others()

    def show_given(self, recovery: object) -> None:
        """Show the recovery key, this once."""
        is_another = bool(self.known)
        self._note_key()
        passwords.note_sheet(self._apv)
        self._show_state()
        for widget in (self.ui.typed_box, self.ui.set_button, self.ui.remove_button):
            widget.hide()
        self.ui.recovery_edit.setText(str(recovery))
        for widget in (
            self.ui.recovery_label,
            self.ui.recovery_edit,
            self.ui.recovery_hint,
            self.ui.print_button,
        ):
            widget.show()
        former = self.tr(
            "The file has another password now. The former one, and the recovery key on the old "
            "sheet, do not open it any more."
        )
        self._say(former if is_another else self.tr("The file has a password now."))
        self.ui.print_button.setFocus()

    def _show_taken(self, nothing: object) -> None:
        self._show_state()
        self._say(
            self.tr(
                "The file has no password any more: anybody who gets hold of it can read it. The "
                "sheet with the recovery key is no longer needed."
            )
        )

    def _note_key(self) -> None:
        key = self._apv.places.key
        if key is not None and key not in self.known:
            self.known.append(key)

    def _show_others(self) -> None:
        try:
            others, kept = passwords.others(self._apv), waiting_edits.kept(self._apv)
        except FileProblem:
            others, kept = Others(), ()
        has, former = passwords.has_password(self._apv), others.known + others.unknown
        told = (
            (others.readable, self.tr("%n copy(ies) can be read without it.", "", others.readable)),
            (former if has else 0, self.tr("%n copy(ies) have a former password.", "", former)),
            (0 if has else former, self.tr("%n copy(ies) still have a password.", "", former)),
            (len(kept), self.tr("Changes are kept for later, locked with a former password.")),
        )
        said = " ".join(text for count, text in told if count)
        self.ui.others_label.setText(self.tr("On this PC: %1").replace("%1", said))
        for widget in (self.ui.others_label, self.ui.copies_button):
            widget.setVisible(bool(said))

    def _print(self) -> None:
        self.print_requested.emit(self.ui.recovery_edit.text())

    def _say(self, told: str) -> None:
        self.ui.done_label.setText(told)
        self.ui.done_label.show()

    def _tell(self, trouble: FileProblem | RuleBroken) -> None:
        self.ui.error_label.setText(sentence(self._method, trouble))
        self.ui.error_label.show()

    def _enable(self, enabled: bool) -> None:
        for widget in (
            self.ui.typed_box,
            self.ui.set_button,
            self.ui.remove_button,
            self.ui.print_button,
            self.ui.copies_button,
            self.ui.close_button,
        ):
            widget.setEnabled(enabled)

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for edit in (self.ui.current_edit, self.ui.new_edit, self.ui.again_edit):
            edit.setEchoMode(mode)
