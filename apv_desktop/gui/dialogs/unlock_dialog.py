"""A file with a password is opened: the password, or the recovery key from the sheet."""

from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.gui.generated.ui_unlock_dialog import Ui_UnlockDialog
from apv_desktop.services import passwords
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.container import Key
from apv_desktop.store.problems import FileProblem

_WIDTH = 34  # in heights of a letter


class UnlockDialog(QDialog):
    """Asks until the password fits or nobody wants to open the file any more."""

    def __init__(
        self,
        path: Path,
        method: Method,
        surroundings: Surroundings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._path, self._method, self._surroundings = path, method, surroundings
        self.key: Key | None = None
        self.ui = Ui_UnlockDialog()
        self.ui.setupUi(self)
        self.setMinimumWidth(_WIDTH * self.fontMetrics().height())
        self.ui.name_label.setText(path.name)
        self.ui.error_label.hide()
        self.ui.show_check.toggled.connect(self._show_typed)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.open_button.clicked.connect(self.unlock)
        self.ui.password_edit.setFocus()

    def unlock(self) -> None:
        """Try what was typed, in a thread: it takes a while on purpose."""
        typed, path, around = self.ui.password_edit.text(), self._path, self._surroundings
        self.ui.error_label.hide()
        self._enable(False)
        self.ui.under_way.run(
            self.tr("Opening …"),
            lambda tell: passwords.unlock(path, typed, around),
            self._unlocked,
            self._failed,
        )

    def reject(self) -> None:
        """Leave it shut."""
        self.ui.under_way.give_up()
        super().reject()

    def _unlocked(self, key: object) -> None:
        self.key = cast(Key, key)
        self.accept()

    def _failed(self, trouble: FileProblem | RuleBroken) -> None:
        self._enable(True)
        parts = [self._method.text(f"errors:file.{trouble.code}.{p}") for p in ("text", "way_out")]
        at = passwords.given_at(self._path, self._surroundings)
        if at is not None:
            when = f"{self._method.dates.long(at.date())} {self._method.dates.clock(at.time())}"
            given = self.tr("The file was given its password on this PC on %1.")
            parts.insert(1, given.replace("%1", when))
        self.ui.error_label.setText(" ".join(parts))
        self.ui.error_label.show()
        self.ui.password_edit.selectAll()
        self.ui.password_edit.setFocus()

    def _enable(self, enabled: bool) -> None:
        for widget in (self.ui.password_edit, self.ui.open_button):
            widget.setEnabled(enabled)

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.ui.password_edit.setEchoMode(mode)
