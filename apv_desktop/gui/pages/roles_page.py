"""Mødeleder og assistenter: who leads the meetings, who helps, what they have agreed to."""

from datetime import date

from PySide6.QtWidgets import QPushButton, QWidget

from apv_desktop.domain.roles import RoleKind
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_roles_page import Ui_RolesPage
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.activity_card import name_completer
from apv_desktop.gui.widgets.flow_row import FlowRow
from apv_desktop.gui.widgets.labels import button, clear_layout, dress
from apv_desktop.gui.widgets.role_card import RoleCard
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import roles


class RolesPage(StepPage):
    """A card for each role, and buttons to add another."""

    STEP = StepId.ROLES

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_RolesPage()
        self.ui.setupUi(self.form)
        self.cards: list[RoleCard] = []
        self._blamed: RoleCard | None = None
        self.ui.empty_label.setText(self.method.text("guidance:roles.empty"))
        self.add_buttons = {kind: self._add_button(kind) for kind in RoleKind}
        row = FlowRow()
        for each in self.add_buttons.values():
            row.addWidget(each)
        self.ui.add_layout.addLayout(row, 0, 0)
        self.ready()

    def load(self) -> None:
        """Show a card for each role."""
        shown = [card.holder_id for card in self.cards]
        if shown != [holder.id for holder in self.contents.roles]:
            self._make_cards()
        for card, holder in zip(self.cards, self.contents.roles, strict=True):
            card.show_holder(holder, self.contents.holder_name(holder))

    def save(self) -> None:
        """Keep every field that can be kept.

        Raises:
            RuleBroken: the first that cannot; the others are kept.
        """
        refused: RuleBroken | None = None
        for card in self.cards:
            try:
                roles.change(self.apv, card.holder_id, **card.values())
                agreed_on = self._agreed_on(card)
                roles.change(self.apv, card.holder_id, agreed_on=agreed_on)
            except RuleBroken as broken:
                if refused is None:
                    refused, self._blamed = broken, card
        if refused is not None:
            raise refused

    def refresh(self) -> None:
        """Show the proposal, and whose card is whose."""
        super().refresh()
        if not self.autosave.is_open and self._is_stale():
            self.autosave.quietly(self.load)
        holders = self.contents.roles
        for card, holder in zip(self.cards, holders, strict=False):
            leads = roles.leads_participants(self.apv, holder)
            card.tell(
                holder.kind, self.contents.holder_name(holder), self._consider() if leads else ""
            )
            if holder.agreed_on is not None and not card.ui.agreed_on_edit.line.text():
                card.ui.agreed_on_edit.set_day(holder.agreed_on)
        self.ui.empty_card.setVisible(not holders)
        for kind, each in self.add_buttons.items():
            first = kind is RoleKind.LEADER and not self.contents.roles_of(kind)
            dress(each, "primary" if first else "")
        self._show_proposal()

    def field_for(self, field: str) -> QWidget | None:
        """The field of the card that was refused."""
        if self._blamed is None:
            return None
        name = "who" if field == "name" else field
        found = getattr(self._blamed.ui, f"{name}_edit", None)
        return found if isinstance(found, QWidget) else None

    def show_row(self, row_id: int, part_id: int) -> None:
        """Give a card the keyboard."""
        for card in self.cards:
            if card.holder_id == row_id:
                card.ui.who_edit.setFocus()

    def _make_cards(self) -> None:
        clear_layout(self.ui.cards_layout)
        self._blamed = None
        self.cards = []
        names = name_completer([person.name for person in self.contents.people], self)
        for number, holder in enumerate(self.contents.roles, start=1):
            card = RoleCard(self.method, names, number, self.form)
            card.holder_id = holder.id
            card.remove_requested.connect(self._remove)
            self.ui.cards_layout.addWidget(card)
            card.show()  # a layout shows it later, and until then it takes no keyboard
            self.cards.append(card)
        self.autosave.watch(self.form)

    def _is_stale(self) -> bool:
        return [card.holder_id for card in self.cards] != [each.id for each in self.contents.roles]

    def _agreed_on(self, card: RoleCard) -> date | None:
        """The day they said yes: today for a tick without a day."""
        if not card.ui.agreed_check.isChecked():
            return None
        typed: date | None = card.ui.agreed_on_edit.day(self.apv.today, "agreed_on")
        return typed or self.apv.today

    def _consider(self) -> str:
        return self.tr(
            "The meeting leader also manages the participants in daily work. Consider whether "
            "people will dare to speak freely. It is allowed."
        )

    def _show_proposal(self) -> None:
        groups, assistants = roles.first_groups(self.apv), roles.suggested_assistants(self.apv)
        if not groups:
            self.ui.proposal_card.hide()
            return
        if assistants:
            told = self.tr(
                "Our proposal: %n assistant(s), one for about four groups.", "", assistants
            )
        else:
            told = self.tr("Our proposal: the meeting leader can manage alone.")
        counted = self.tr("There will be %n group(s) at the first meeting.", "", groups)
        free = self.tr("The method gives no number, so you decide.")
        self.ui.proposal_label.setText(f"{counted} {told} {free}")
        self.ui.proposal_card.show()

    def _add_button(self, kind: RoleKind) -> QPushButton:
        word = self.method.text(f"words:role_kind.{kind.value}").lower()
        made = button(self.tr("Add %1").replace("%1", word))
        made.setProperty("kind", kind)
        made.clicked.connect(self._add)
        return made

    def _add(self) -> None:
        kind = self.sender().property("kind")
        if self.flush() and self.attempt(lambda: roles.add(self.apv, kind)):
            self.show_page()
            self.cards[-1].ui.who_edit.setFocus()

    def _remove(self, holder_id: int) -> None:
        """Take a role away, whatever stands on its card; what is typed beside it is kept."""
        before = self.cards
        self.cards = [card for card in before if card.holder_id != holder_id]
        kept = self.flush()
        self.cards = before
        at = next(at for at, card in enumerate(before) if card.holder_id == holder_id)
        if kept and self.attempt(lambda: roles.remove(self.apv, holder_id)):
            self.show_page()
            self._stand_on(at)

    def _stand_on(self, at: int) -> None:
        """Give the card at a place the keyboard, or the last one, or the way to a first."""
        if self.cards:
            self.cards[min(at, len(self.cards) - 1)].ui.who_edit.setFocus()
        else:
            self.add_buttons[RoleKind.LEADER].setFocus()
