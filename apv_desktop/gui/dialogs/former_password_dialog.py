"""A file opens, but edits on this PC are shut under the password it had before: which was it."""

from datetime import datetime
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.gui.generated.ui_former_password_dialog import Ui_FormerPasswordDialog
from apv_desktop.services import waiting as waiting_edits
from apv_desktop.store.container import Key
from apv_desktop.store.problems import FileProblem
from apv_desktop.store.waiting import Waiting

_WIDTH = 40  # in heights of a letter


def told(waiting: Waiting, method: Method) -> str:
    """How many edits wait, and from when, as far as is known."""
    some = method.text("errors:shut.some")
    said = method.text("errors:shut.edits", count=waiting.edits) if waiting.edits else some
    if not waiting.at:
        return said
    at = datetime.fromisoformat(waiting.at)
    when = f"{method.dates.long(at.date())} {method.dates.clock(at.time())}"
    return f"{said} {method.text('errors:shut.newest', when=when)}"


class FormerPasswordDialog(QDialog):
    """Asks until the former password fits, or the edits are left for later.

    `key` opens them; `is_later` says to open the file without; neither, to leave all as it is.
    """

    def __init__(
        self, path: Path, waiting: Waiting, method: Method, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._waiting, self._method = waiting, method
        self.key: Key | None = None
        self.is_later = False
        self.ui = Ui_FormerPasswordDialog()
        self.ui.setupUi(self)
        self.setMinimumWidth(_WIDTH * self.fontMetrics().height())
        self.ui.name_label.setText(path.name)
        why = self.tr(
            "They were made before the password of the file was changed or removed. Type the "
            "former one, and they are fetched."
        )
        self.ui.lead_label.setText(f"{told(waiting, method)} {why}")
        self.ui.error_label.hide()
        self.ui.show_check.toggled.connect(self._show_typed)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.later_button.clicked.connect(self.leave_for_later)
        self.ui.fetch_button.clicked.connect(self.unlock)
        self.ui.password_edit.setFocus()

    def unlock(self) -> None:
        """Try what was typed, in a thread: it takes a while on purpose."""
        typed, waiting = self.ui.password_edit.text(), self._waiting
        self.ui.error_label.hide()
        self._enable(False)
        self.ui.under_way.run(
            self.tr("Fetching the changes …"),
            lambda tell: waiting_edits.unlock(waiting, typed),
            self._unlocked,
            self._failed,
        )

    def leave_for_later(self) -> None:
        """Open the file without them; they stay shut on this PC."""
        self.is_later = True
        self.accept()

    def reject(self) -> None:
        """Open nothing, and leave everything where it is."""
        self.ui.under_way.give_up()
        super().reject()

    def _unlocked(self, key: object) -> None:
        self.key = cast(Key, key)
        self.accept()

    def _failed(self, trouble: FileProblem | RuleBroken) -> None:
        self._enable(True)
        said = {
            "wrong_password": self.tr(
                "That is not the password these changes are locked with. It is the one the file "
                "had when they were made."
            ),
            "damaged": self.tr(
                "The password fits, but the copy with the changes is broken. Choose Not now: it "
                "is kept as it is."
            ),
        }
        known = said.get(trouble.code) or self._method.text(f"errors:file.{trouble.code}.text")
        self.ui.error_label.setText(known)
        self.ui.error_label.show()
        self.ui.password_edit.selectAll()
        self.ui.password_edit.setFocus()

    def _enable(self, enabled: bool) -> None:
        for widget in (self.ui.password_edit, self.ui.later_button, self.ui.fetch_button):
            widget.setEnabled(enabled)

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.ui.password_edit.setEchoMode(mode)
