"""Næste APV: what is missing, closing the round, and the next one that begins from it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from apv_desktop.content import step_words
from apv_desktop.content.comparison_words import compared
from apv_desktop.domain.action_plans import ActionPlan
from apv_desktop.domain.board import plan_name
from apv_desktop.domain.next_round import carried_on
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.dialogs.working_dialog import WorkingDialog
from apv_desktop.gui.generated.ui_next_round_page import Ui_NextRoundPage
from apv_desktop.gui.models.compared_model import ComparedModel
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.wrapping_delegate import WrappingDelegate
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import clean_up, rounds

_STEP = 256  # Qt.ItemDataRole.UserRole
_ROWS = 8


class NextRoundPage(StepPage):
    """Closes what is done and begins what comes; both are taken back by undo."""

    STEP = StepId.NEXT_ROUND
    READS_ONLY = False  # a closed round is opened again, or gone on from, here

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_NextRoundPage()
        self.ui.setupUi(self.form)
        self._model = ComparedModel(self._titles(), self)
        self._set_up_table()
        self.ui.lacking_list.itemActivated.connect(self._go)
        self.ui.lacking_list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.ui.lacking_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ui.go_button.clicked.connect(self._go)
        self.ui.start_button.clicked.connect(self.start)
        self.ui.close_button.clicked.connect(self.close_round)
        self.ui.reopen_button.clicked.connect(self.reopen)
        self.ui.clean_up_button.clicked.connect(self.clean_up_requested)
        self.ready()

    def load(self) -> None:
        """Propose a name for the next round."""
        if not self.ui.title_edit.text().strip():
            self.ui.title_edit.setText(rounds.proposed_title(self.apv.clock.today))

    def refresh(self) -> None:
        """Show what is missing, what comes along, and the round before beside this one."""
        super().refresh()
        self._show_lacking()
        self._show_deeds()
        before = self.contents.before
        self.ui.compare_card.setVisible(before is not None)
        if before is not None:
            self._model.show_rows(compared(before, self.contents, self.method))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list is as high as some lines of the letters in use."""
        super().resizeEvent(event)
        self.ui.lacking_list.setMaximumHeight(self.fontMetrics().lineSpacing() * _ROWS)

    def start(self) -> None:
        """Begin the next round, closing this one first if it is open."""
        title, reason = self.ui.title_edit.text(), self._reason()
        told = self.tr("Beginning the next APV …")
        if self.contents.round.is_closed:
            self._write(told, lambda: rounds.start(self.apv, title))
        else:
            self._write(told, lambda: rounds.close_and_start(self.apv, reason, title))

    def close_round(self) -> None:
        """Close the round and begin none."""
        reason = self._reason()
        self._write(self.tr("Closing this APV …"), lambda: rounds.close(self.apv, reason))

    def reopen(self) -> None:
        """Open the round again."""
        self._write(self.tr("Opening this APV again …"), lambda: rounds.reopen(self.apv))

    def _write(self, told: str, deed: Callable[[], object]) -> None:
        """Thousands of rows in one go, while the window says so; a refusal stands at its field."""

        def written() -> None:
            self.writing_begun.emit()
            try:
                tell = WorkingDialog(told, self).carry_out(lambda: self.apv.untold(deed))
            finally:
                self.writing_ended.emit()
            tell()

        self.attempt(written)

    def _reason(self) -> str:
        return self.ui.closed_reason_edit.toPlainText()

    def _show_lacking(self) -> None:
        lacking = rounds.lacking(self.apv)
        rows = [
            (gap.step, self.method.text(f"method:missing.{gap.code}", **gap.values))
            for gap in lacking.steps
        ]
        rows += [(StepId.BOARD, self._without_effect(each)) for each in lacking.without_effect]
        self.ui.lacking_list.clear()
        for step, said in rows:
            name = step_words.before_colon(step, self.method)
            QListWidgetItem(f"{name} {said}", self.ui.lacking_list).setData(_STEP, step)
        self.ui.lacking_list.setCurrentRow(0)
        self.ui.lacking_list.setVisible(bool(rows))
        self.ui.go_button.setVisible(bool(rows))
        closed = self.contents.round.is_closed
        missing = self.tr("%n thing(s) are missing", "", len(rows))
        if closed:
            missing = self.tr("%n thing(s) were missing when it was closed", "", len(rows))
        self.ui.lacking_title_label.setText(missing if rows else self.tr("✓ Nothing is missing"))

    def _without_effect(self, plan: ActionPlan) -> str:
        said = self.tr("Nobody knows yet whether action plan %1 works: %2")
        return said.replace("%1", str(plan.number)).replace("%2", plan_name(plan))

    def _show_deeds(self) -> None:
        held, closed = self.contents, self.contents.round.is_closed
        self.ui.closing_card.setVisible(held.is_newest)
        title = self.tr("Close %1 and begin the next") if not closed else self.tr("%1 is closed")
        self.ui.closing_title_label.setText(title.replace("%1", held.round.title))
        self.ui.along_label.setText(self._along())
        self.ui.reason_box.setVisible(not closed)
        self.ui.close_button.setVisible(not closed)
        self.ui.reopen_button.setVisible(closed)
        self.ui.clean_up_button.setVisible(bool(clean_up.proposals(self.apv)))
        begin = self.tr("&Begin the next") if closed else self.tr("Close, and &begin the next")
        self.ui.start_button.setText(begin)

    def _along(self) -> str:
        """What comes along into the next round."""
        held = self.contents
        plans = carried_on(held)
        counted = (
            (len(held.people), self.tr("%n participant(s)", "", len(held.people))),
            (len(held.questions), self.tr("%n question(s)", "", len(held.questions))),
            (len(plans), self.tr("%n action plan(s) that have not ended", "", len(plans))),
        )
        told = ", ".join(words for count, words in counted if count)
        if not told:
            return self.tr("There is nothing yet to carry over to the next.")
        names = [f"{plan.number}. {plan_name(plan)}" for plan in plans[:_ROWS]]
        more = len(plans) - len(names)
        names += [self.tr("and %n more", "", more)] if more else []
        said = self.tr("Carried over to the next: %1.").replace("%1", told)
        return "\n".join((said, *names))

    def _go(self) -> None:
        item = self.ui.lacking_list.currentItem()
        if item is not None:
            self.step_requested.emit(item.data(_STEP))

    def _titles(self) -> dict[str, str]:
        before = self.contents.before
        return {
            "group": "",
            "what": "",
            "earlier": before.round.title if before is not None else "",
            "now": self.contents.round.title,
        }

    def _set_up_table(self) -> None:
        table = self.ui.compare_table
        table.setModel(self._model)
        table.stretch(1)
        table.setMinimumHeight(self.fontMetrics().lineSpacing() * 3 * _ROWS)
        for at in range(len(self._model.FIELDS)):
            table.setItemDelegateForColumn(at, WrappingDelegate(table))
