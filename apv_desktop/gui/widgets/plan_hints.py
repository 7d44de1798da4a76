"""Help beside the activities, never in them: proposals of the groups, and where to begin."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.proposals import Proposal
from apv_desktop.gui.widgets.fold import Fold
from apv_desktop.gui.widgets.labels import button, clear_layout, label


class PlanHints(QWidget):
    """A fold with proposals that can be used, and one with the principles of prevention."""

    proposal_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proposals_fold = Fold()
        self.proposals_fold.set_title(self.tr("What the groups proposed"))
        self.prevention_fold = Fold()
        self.prevention_fold.set_title(self.tr("Begin at the source"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.proposals_fold)
        layout.addWidget(self.prevention_fold)

    def show_prevention(self, method: Method) -> None:
        """Put the principles into the fold, once."""
        texts = method.file("prevention")
        self.prevention_fold.body.addWidget(label(texts["lead"]))
        for number, principle in enumerate(texts["principles"], start=1):
            told = f"{number}. {principle['name']}: {principle['text']}"
            self.prevention_fold.body.addWidget(label(told))
        source = self.tr("Source: %1 Read on %2.").replace("%1", texts["source"])
        told = source.replace("%2", method.dates.short(texts["checked"]))
        self.prevention_fold.body.addWidget(label(told, "muted"))

    def show_proposals(self, proposals: Sequence[Proposal], method: Method) -> None:
        """Show the proposals no activity has come of yet."""
        clear_layout(self.proposals_fold.body)
        self.proposals_fold.setVisible(bool(proposals))
        for proposal in proposals:
            self.proposals_fold.body.addWidget(self._row(proposal, method))

    def _row(self, proposal: Proposal, method: Method) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        level = method.text(f"words:level.{proposal.level.value}") if proposal.level.value else ""
        told = label(" · ".join(part for part in (proposal.text, level) if part))
        use = button(self.tr("Use as an activity"))
        use.setAccessibleName(f"{use.text()}: {proposal.text}")
        use.setProperty("proposal", proposal.id)
        use.clicked.connect(self._tell)
        row.addWidget(told, 1)
        row.addWidget(use)
        return holder

    def _tell(self) -> None:
        self.proposal_chosen.emit(self.sender().property("proposal"))
