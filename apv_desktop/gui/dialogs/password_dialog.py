"""Filer → Adgangskode: giving the file one, changing it, taking it away; the backups along."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.gui.generated.ui_password_dialog import Ui_PasswordDialog
from apv_desktop.gui.widgets.under_way import Tell
from apv_desktop.services import passwords
from apv_desktop.services.apv import Apv
from apv_desktop.store.problems import FileProblem
from apv_desktop.store.relocking import Relocked

_WIDTH, _HEIGHT = 46, 30  # in heights of a letter


class PasswordDialog(QDialog):
    """`begun` and `ended` frame what writes to the file; `print_requested` hands on the key."""

    begun = Signal()
    ended = Signal()
    print_requested = Signal(str)

    def __init__(self, apv: Apv, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._apv, self._method = apv, method
        self._old = apv.places.key
        self.ui = Ui_PasswordDialog()
        self.ui.setupUi(self)
        letter = self.fontMetrics().height()
        self.resize(min(1180, _WIDTH * letter), min(720, _HEIGHT * letter))
        self.ui.show_check.toggled.connect(self._show_typed)
        self.ui.set_button.clicked.connect(self.give)
        self.ui.remove_button.clicked.connect(self.take_away)
        self.ui.print_button.clicked.connect(self._print)
        self.ui.shut_button.clicked.connect(self.treat_others_alike)
        self.ui.delete_button.clicked.connect(self.delete_others)
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

        def deed(tell: Tell) -> None:
            passwords.confirm(apv, current)
            passwords.take_away(apv)

        self._do(self.tr("Removing the password …"), deed, self._show_taken)

    def treat_others_alike(self) -> None:
        """Keep backups and copies as the file is kept."""
        self._treat_others(delete=False)

    def delete_others(self) -> None:
        """Delete backups and copies that are not kept as the file is."""
        self._treat_others(delete=True)

    def reject(self) -> None:
        """Close, but not in the middle of writing."""
        if not self.ui.under_way.is_busy:
            super().reject()

    def _treat_others(self, *, delete: bool) -> None:
        apv, old = self._apv, self._old
        self._do(
            self.tr("Going through the backups …"),
            lambda tell: passwords.relock(apv, old, tell, delete=delete),
            self._show_treated,
        )

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
            self.tr("The file and its backups can be opened only with the password.")
            if has
            else self.tr(
                "Anybody who gets hold of the file can read it. With a password, only those who "
                "know it can. While the APV is open, this PC keeps a readable working copy."
            )
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
        self._say(self.tr("The file has a password now."))
        self.ui.print_button.setFocus()

    def _show_taken(self, nothing: object) -> None:
        self._show_state()
        self._say(self.tr("The file has no password any more."))

    def _show_others(self) -> None:
        try:
            count = passwords.others(self._apv)
        except FileProblem:
            count = 0
        told = (
            self.tr("%n backup(s) can still be read without this password.", "", count)
            if passwords.has_password(self._apv)
            else self.tr("%n backup(s) still have the old password.", "", count)
        )
        self.ui.others_label.setText(told)
        self.ui.shut_button.setText(
            self.tr("&Give it to them as well")
            if passwords.has_password(self._apv)
            else self.tr("&Take it away there as well")
        )
        for widget in (self.ui.others_label, self.ui.shut_button, self.ui.delete_button):
            widget.setVisible(bool(count))

    def _show_treated(self, made: object) -> None:
        assert isinstance(made, Relocked)
        self._old = self._apv.places.key
        self._show_others()
        told = self.tr("%n backup(s) were written anew and read back.", "", made.rewritten)
        if made.deleted:
            gone = self.tr("%n backup(s) were deleted.", "", made.deleted)
            told = f"{told} {gone}"
        self._say(told)

    def _print(self) -> None:
        self.print_requested.emit(self.ui.recovery_edit.text())

    def _say(self, told: str) -> None:
        self.ui.done_label.setText(told)
        self.ui.done_label.show()

    def _tell(self, trouble: FileProblem | RuleBroken) -> None:
        if isinstance(trouble, RuleBroken):
            told = self._method.text(f"errors:rules.{trouble.code}", **trouble.values)
        else:
            parts = ("text", "way_out")
            told = " ".join(self._method.text(f"errors:file.{trouble.code}.{p}") for p in parts)
        self.ui.error_label.setText(told)
        self.ui.error_label.show()

    def _enable(self, enabled: bool) -> None:
        for widget in (
            self.ui.typed_box,
            self.ui.set_button,
            self.ui.remove_button,
            self.ui.print_button,
            self.ui.shut_button,
            self.ui.delete_button,
            self.ui.close_button,
        ):
            widget.setEnabled(enabled)

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for edit in (self.ui.current_edit, self.ui.new_edit, self.ui.again_edit):
            edit.setEchoMode(mode)
