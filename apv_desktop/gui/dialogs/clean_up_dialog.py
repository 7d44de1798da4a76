"""Rediger → Ryd op: what has done its work is proposed, ticked, and goes for good."""

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.clean_up import Leftover, Proposed
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.gui.for_good import loss_of
from apv_desktop.gui.generated.ui_clean_up_dialog import Ui_CleanUpDialog
from apv_desktop.gui.messages import is_for_good, sentence
from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.services import clean_up, erasing
from apv_desktop.services.apv import Apv
from apv_desktop.services.erasing import Report
from apv_desktop.store.problems import FileProblem

_INDENT = 28
_LETTERS = 42  # heights of a letter across
_WIDEST, _HIGHEST = 1180, 680


class CleanUpDialog(QDialog):
    """Tick, agree, gone. `begun` and `ended` frame the deleting: nobody else writes meanwhile."""

    begun = Signal()
    ended = Signal()
    round_wanted = Signal(object)  # a key is more than Qt counts to

    def __init__(self, apv: Apv, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._apv, self._method = apv, method
        self.ui = Ui_CleanUpDialog()
        self.ui.setupUi(self)
        self.checks: dict[Leftover, QCheckBox] = {}
        proposed = clean_up.everything(apv)
        for each in proposed:
            self._offer(each)
        self.ui.lead_label.setText(self._lead(bool(proposed)))
        self.round_buttons = [self._point_to(each) for each in self._long_over()]
        self.ui.keeps_label.setText(method.text("clean_up:keeps"))
        self.ui.reach_label.setText(method.text("clean_up:out_of_reach"))
        for shown in (self.ui.clean_button, self.ui.keeps_label, self.ui.reach_label):
            shown.setVisible(bool(proposed))
        self.ui.error_label.hide()
        self.ui.close_button.clicked.connect(self.reject)
        self.ui.clean_button.clicked.connect(self.clean)
        self._follow_ticks()
        self._take_room()

    def clean(self) -> None:
        """Ask once more, then delete in a thread."""
        wanted = [kind for kind, check in self.checks.items() if check.isChecked()]
        question = self.tr("Delete what is ticked for good?")
        loss = loss_of(self._apv, self._method)
        if not wanted or not is_for_good(self, question, loss, self.tr("Delete for good")):
            return
        apv = self._apv
        self._be_busy(True)
        self.begun.emit()
        try:
            order = clean_up.prepare(apv, wanted)
        except (RuleBroken, FileProblem) as trouble:
            self._failed(trouble)
            return
        self.ui.under_way.run(
            self.tr("Deleting in the file, its history and its backups …"),
            lambda tell: erasing.erase(apv, order, tell),
            self._show_done,
            self._failed,
        )

    def reject(self) -> None:
        """Close, but not in the middle of deleting."""
        if not self.ui.under_way.is_busy:
            super().reject()

    def _lead(self, has_any: bool) -> str:
        if self._apv.clock.doubtful_day is not None:
            return self._method.text("errors:rules.clock_in_doubt")
        return self._method.text("clean_up:lead" if has_any else "clean_up:nothing")

    def _offer(self, proposed: Proposed) -> None:
        kind, method = proposed.kind.value, self._method
        check = QCheckBox(method.text(f"clean_up:kinds.{kind}", count=proposed.count))
        check.setChecked(True)
        check.toggled.connect(self._follow_ticks)
        why = method.text(f"clean_up:occasions.{proposed.occasion.value}")
        about = label(f"{method.text(f'clean_up:about.{kind}')} {why}", "muted")
        about.setContentsMargins(_INDENT, 0, 0, 8)
        check.setAccessibleDescription(about.text())
        self.ui.kinds_layout.addWidget(check)
        self.ui.kinds_layout.addWidget(about)
        self.checks[proposed.kind] = check

    def _long_over(self) -> tuple[Round, ...]:
        try:
            return clean_up.long_over(self._apv)
        except FileProblem:
            return ()  # the file tells of that itself

    def _point_to(self, past: Round) -> QPushButton:
        """Another round has something to clean up: look at it, and then clean up there."""
        told = label(self._method.text("clean_up:long_over", title=past.title))
        go = button(self.tr("Look at %1").replace("%1", past.title))
        go.setAccessibleDescription(told.text())

        def look() -> None:
            self.reject()
            self.round_wanted.emit(past.id)

        go.clicked.connect(look)
        self.ui.inner_layout.insertWidget(2, told)
        self.ui.inner_layout.insertWidget(3, go, 0, Qt.AlignmentFlag.AlignLeft)
        return go

    def _take_room(self) -> None:
        """As high as the texts need, where the screen is; the rest is scrolled to."""
        letter = self.fontMetrics().height()
        wide = min(_WIDEST, _LETTERS * letter)
        texts = self.ui.inner_layout.totalHeightForWidth(wide - 3 * letter)
        self.resize(wide, min(_HIGHEST, texts + 9 * letter))

    def _follow_ticks(self) -> None:
        any_ = any(check.isChecked() for check in self.checks.values())
        self.ui.clean_button.setEnabled(any_)

    def _be_busy(self, busy: bool) -> None:
        ours = (*self.checks.values(), *self.round_buttons)
        for widget in (*ours, self.ui.clean_button, self.ui.close_button):
            widget.setEnabled(not busy)
        self.ui.error_label.hide()

    def _show_done(self, made: object) -> None:
        report = cast(Report, made)
        self._be_busy(False)
        self.ended.emit()
        while (item := self.ui.kinds_layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.checks = {}
        self.ui.headline_label.setText(self._method.text("clean_up:done.headline"))
        self.ui.lead_label.setText("\n".join(self._told(report)))
        self.ui.clean_button.hide()
        self.ui.close_button.setFocus()

    def _told(self, report: Report) -> list[str]:
        done = report.elsewhere
        told = [self._method.text("clean_up:done.file")]
        for name in ("backups", "lost", "held"):
            if count := getattr(done, name):
                told.append(self._method.text(f"clean_up:done.{name}", count=count))
        if report.trouble:
            told.append(self._method.text("erasing:done.unfinished"))
            told.append(self._method.text(f"errors:file.{report.trouble}.text"))
        return told

    def _failed(self, trouble: FileProblem | RuleBroken) -> None:
        self._be_busy(False)
        self.ended.emit()
        self.ui.error_label.setText(sentence(self._method, trouble))
        self.ui.error_label.show()
