"""Godkend: what the plans lack, who approves, the frozen versions, and what changed after."""

from functools import partial

from PySide6.QtWidgets import QWidget

from apv_desktop.content import approval_words, workplace_words
from apv_desktop.domain.approvals import Approver, unexplained
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_approval_page import Ui_ApprovalPage
from apv_desktop.gui.pages.approval_versions import ApprovalVersions
from apv_desktop.gui.pages.folded_page import FoldedPage
from apv_desktop.gui.widgets.id_list import chosen_id, fill
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import approvals

_PARTS = ("gaps", "approvers", "freeze", "versions", "changes")


class ApprovalPage(FoldedPage):
    """Five parts in the order of the work; the gaps come first."""

    STEP = StepId.APPROVAL

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_ApprovalPage()
        self.ui.setupUi(self.form)
        self._approver_id = 0
        self.fold(self.ui, _PARTS)
        self.ui.empty_label.setText(self.method.text("guidance:approval.empty"))
        self.ui.signed_on_edit.set_up(self.tr("Signed on"), self.method.dates)
        self.ui.approved_on_edit.set_up(self.tr("Approved on"), self.method.dates)
        for name in ("approved_on", "approval_comment", "adjustment_reason", "decided_by"):
            field = getattr(self.ui, f"{name}_edit")
            getattr(field, "line", field).setProperty("own_save", True)
        self.versions = ApprovalVersions(self)
        self._connect()
        self.ready()

    def load(self) -> None:
        """Show everything, and the approver that was being written."""
        self._show_approvers()
        self.ui.approved_on_edit.set_day(self.apv.today)

    def save(self) -> None:
        """Keep the approver chosen.

        Raises:
            RuleBroken: a value is refused.
        """
        if self._approver() is None:
            return
        approvals.change_approver(
            self.apv,
            self._approver_id,
            name=self.ui.name_edit.text(),
            role=self.ui.role_edit.text(),
            signed_on=self.ui.signed_on_edit.day(self.apv.today, "signed_on"),
            comment=self.ui.comment_edit.toPlainText(),
        )

    def refresh(self) -> None:
        """Show what is missing, and what has changed since."""
        super().refresh()
        has_any = bool(self.contents.plans)
        self.ui.empty_label.setVisible(not has_any)
        self._show_gaps()
        self._tell_approvers()
        self.versions.show()
        self._show_changes()
        for name, fold in self.parts.folds.items():
            fold.setVisible(has_any or name == "approvers")

    def _connect(self) -> None:
        ui = self.ui
        ui.gaps_list.itemActivated.connect(self._go_to_plan)
        ui.go_button.clicked.connect(self._go_to_plan)
        ui.approvers_list.currentRowChanged.connect(self._choose)
        ui.add_button.clicked.connect(self._add)
        ui.propose_button.clicked.connect(self._propose)
        ui.remove_button.clicked.connect(self._remove)
        ui.approve_button.clicked.connect(self._approve)
        ui.adjust_button.clicked.connect(self._adjust)

    def _show_gaps(self) -> None:
        lines = approval_words.gaps(self.contents, self.method)
        fill(self.ui.gaps_list, lines)
        has_any = bool(lines)
        self.ui.gaps_list.setVisible(has_any)
        self.ui.go_button.setVisible(has_any)
        told = self.tr("The plans contain what the law and the method require.")
        missing = self.tr("Put it right first if you can. Enter goes to the plan.")
        self.ui.gaps_label.setText(missing if has_any else told)
        title = self.tr("What the plans lack")
        self.parts.folds["gaps"].set_title(f"{title} ({len(lines)})" if has_any else f"{title}  ✓")

    def _go_to_plan(self) -> None:
        plan_id = chosen_id(self.ui.gaps_list)
        if plan_id:
            self.plan_requested.emit(plan_id)

    def _approver(self) -> Approver | None:
        return next((a for a in self.contents.approvers if a.id == self._approver_id), None)

    def _show_approvers(self) -> None:
        ids = [approver.id for approver in self.contents.approvers]
        if self._approver_id not in ids:
            self._approver_id = next(iter(ids), 0)
        self._tell_approvers()
        approver = self._approver()
        self.ui.approver_form.setVisible(approver is not None)
        if approver is None:
            return
        self.ui.approvers_list.blockSignals(True)
        self.ui.approvers_list.setCurrentRow(ids.index(approver.id))
        self.ui.approvers_list.blockSignals(False)
        self.ui.name_edit.setText(approver.name)
        self.ui.role_edit.setText(approver.role)
        self.ui.signed_on_edit.set_day(approver.signed_on)
        self.ui.comment_edit.setPlainText(approver.comment)

    def _tell_approvers(self) -> None:
        known = self.contents.approvers
        lines = {each.id: approval_words.approver(each, self.method) for each in known}
        fill(self.ui.approvers_list, lines)
        for widget in (self.ui.approvers_list, self.ui.remove_button):
            widget.setVisible(bool(known))
        named = sum(bool(each.name.strip()) for each in known)
        title = self.tr("Who approves?")
        self.parts.folds["approvers"].set_title(f"{title} ({named})" if named else title)

    def _choose(self, row: int) -> None:
        ids = [approver.id for approver in self.contents.approvers]
        if not 0 <= row < len(ids) or ids[row] == self._approver_id:
            return
        if self.flush():
            self._approver_id = ids[row]
        self.autosave.quietly(self._show_approvers)

    def _add(self) -> None:
        if self.flush() and self.attempt(self._added):
            self.ui.name_edit.setFocus()

    def _added(self) -> None:
        self._approver_id = approvals.add_approver(self.apv).id
        self.autosave.quietly(self._show_approvers)
        self.refresh()

    def _propose(self) -> None:
        roles = {
            "employer": self.method.text("paper/action_plan:signatures.employer"),
            "supervisor": workplace_words.supervisor_title(self.contents, self.method),
            "representative": workplace_words.representative_title(self.contents, self.method),
        }
        if self.flush() and self.attempt(partial(approvals.propose_approvers, self.apv, roles)):
            self.autosave.quietly(self._show_approvers)
            self.refresh()

    def _remove(self) -> None:
        self.autosave.settled()
        if self.attempt(partial(approvals.remove_approver, self.apv, self._approver_id)):
            self.autosave.quietly(self._show_approvers)
            self.refresh()

    def _approve(self) -> None:
        if self.flush() and self.attempt(self._approved):
            self.ui.approval_comment_edit.clear()
            self.refresh()
            self.parts.open("versions")
            self.ui.versions_list.setCurrentRow(0)
            self.ui.print_page_button.setFocus()

    def _approved(self) -> None:
        day = self.ui.approved_on_edit.day(self.apv.today, "approved_on") or self.apv.today
        approvals.approve(self.apv, day, self.ui.approval_comment_edit.toPlainText())

    def _show_changes(self) -> None:
        self._found = approvals.changed_since(self.contents)
        lines = approval_words.changes(self._found, self.contents, self.method)
        fill(self.ui.changes_list, lines)
        self.parts.folds["changes"].setVisible(bool(self.contents.approvals))
        for widget in (self.ui.changes_list, self.ui.reason_form, self.ui.adjust_button):
            widget.setVisible(bool(lines))
        told = self.tr("Nothing agreed has been changed since the approved version.")
        ask = self.tr("Choose a plan, and write why it was changed and who decided it.")
        self.ui.changes_label.setText(ask if lines else told)
        self._title_changes()

    def _title_changes(self) -> None:
        title = self.tr("Changed since the approval")
        if self.contents.approvals:
            since = self.contents.approvals[-1].approved_on
            left = len(unexplained(self._found, self.contents.adjustments, since))
            lacks = self.tr("○ %n without a reason", "", left) if left else "✓"
            title = f"{title} ({len(self._found)})  {lacks}" if self._found else f"{title}  ✓"
        self.parts.folds["changes"].set_title(title)

    def _adjust(self) -> None:
        plan_id = chosen_id(self.ui.changes_list)
        reason = self.ui.adjustment_reason_edit.toPlainText()
        decided_by = self.ui.decided_by_edit.text()
        if plan_id and self.attempt(
            partial(approvals.adjust, self.apv, plan_id, reason, decided_by)
        ):
            self.ui.adjustment_reason_edit.clear()
            self.refresh()
