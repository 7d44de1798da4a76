"""Prioritering: the final order with its reasons, and what goes before marks."""

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from apv_desktop.domain import priorities as rules
from apv_desktop.domain.chosen import Decided, Priority, Urgency
from apv_desktop.domain.proposals import of_wish
from apv_desktop.domain.statements import Statement
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_priorities_page import Ui_PrioritiesPage
from apv_desktop.gui.pages.wishes_page import WishesPage
from apv_desktop.gui.widgets.labels import dress
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import priorities

_MOST_TIES, _MOST_NAMED = 3, 6  # told of; a large workplace has many wishes with one mark
_GLYPHS = {Decided.OPEN: "○", Decided.CHOSEN: "●", Decided.NOT_CHOSEN: "–"}


class PrioritiesPage(WishesPage):
    """The wishes in their order at the left, the decision on one of them at the right."""

    STEP = StepId.PRIORITIES
    SAYS_HOW_TO_BEGIN = True
    BESIDE_EACH_OTHER = 90
    LINES = 12

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_PrioritiesPage()
        self.ui.setupUi(self.form)
        for urgency in Urgency:
            word = self.method.text(f"words:urgency.{urgency.value or 'open'}")
            self.ui.urgency_combo.addItem(word, urgency)
        for choice in Decided:
            word = self.method.text(f"words:decided.{choice.value or 'open'}")
            self.ui.choice_combo.addItem(word, choice)
        self.ui.wishes_splitter.setStretchFactor(1, 1)
        self.ui.wishes_splitter.setSizes([480, 520])
        self.ui.wishes_list.line_chosen.connect(self._choose)
        self.ui.up_button.clicked.connect(self._up)
        self.ui.down_button.clicked.connect(self._down)
        QShortcut("Alt+Up", self, self._up)
        QShortcut("Alt+Down", self, self._down)
        self.ui.plan_button.clicked.connect(self._plan)
        self.ready()

    def load(self) -> None:
        """Show the order and the wish last decided on."""
        self.ui.order_note_edit.setPlainText(self.contents.voting.order_note)
        self._show_order()
        self._wish_id = self.ui.wishes_list.chosen()
        self._fill()

    def save(self) -> None:
        """Keep the decision, and how ties were settled.

        Raises:
            RuleBroken: a note longer than a note.
        """
        priorities.set_voting(self.apv, order_note=self.ui.order_note_edit.toPlainText())
        if self._wish_id is not None:
            priorities.change(
                self.apv,
                self._wish_id,
                urgency=self.ui.urgency_combo.currentData(),
                choice=self.ui.choice_combo.currentData(),
                reason=self.ui.reason_edit.toPlainText(),
            )

    def refresh(self) -> None:
        """Show the order, and what the wish still lacks."""
        super().refresh()
        has_any = bool(rules.candidates(self.contents))
        self.form.setVisible(has_any)
        if not has_any:
            self.beginning.hide()
        self._show_order()
        self._show_ties()
        if self._wish_id is not None:
            self._show_wish(self._wish_id)

    def show_page(self) -> None:
        """Stand on the wish last decided on."""
        super().show_page()
        self.ui.wishes_list.setFocus()

    def field_for(self, field: str) -> QWidget | None:
        """A move that is refused is told at the list."""
        return self.ui.wishes_list if field == "priorities" else super().field_for(field)

    def _fill(self) -> None:
        if self._wish_id is None:
            return
        known = rules.priority_of(self.contents, self._wish_id)
        self.ui.urgency_combo.setCurrentIndex(self.ui.urgency_combo.findData(known.urgency))
        self.ui.choice_combo.setCurrentIndex(self.ui.choice_combo.findData(known.choice))
        self.ui.reason_edit.setPlainText(known.reason)

    def _show_order(self) -> None:
        order = rules.candidates(self.contents)
        lines = {wish.id: self._line(at, wish) for at, wish in enumerate(order, start=1)}
        self.ui.wishes_list.show_lines({self.tr("In this order"): lines})
        if self._wish_id is not None and self._wish_id not in lines:
            self._wish_id = self.ui.wishes_list.chosen()
            self.autosave.quietly(self._fill)

    def _line(self, at: int, wish: Statement) -> str:
        known = rules.priority_of(self.contents, wish.id)
        parts = [self.method.text(f"words:decided.{known.choice.value or 'open'}")]
        if known.urgency is not Urgency.NONE:
            parts.insert(0, f"⚠ {self.method.text(f'words:urgency.{known.urgency.value}')}")
        parts.append(self.tr("%n mark(s)", "", wish.marks))
        return f"{at}.  {wish.text}\n{_GLYPHS[known.choice]}  {' · '.join(parts)}"

    def _show_ties(self) -> None:
        tied = rules.ties(self.contents, rules.candidates(self.contents))
        note = self.contents.voting.order_note
        self.ui.tie_card.setVisible(bool(tied or note.strip()))
        told = self.tr("The note on ties")
        if tied:
            groups = [", ".join(map(str, group[:_MOST_NAMED])) for group in tied[:_MOST_TIES]]
            cut = len(tied) > _MOST_TIES or any(len(group) > _MOST_NAMED for group in tied)
            named = "; ".join(groups) + (" …" if cut else "")
            told = self.tr(
                "⚠ Wishes with equally many marks: %1. Move them, or say how you settle it."
            ).replace("%1", named)
        self.ui.tie_label.setText(told)
        dress(self.ui.tie_label, "warn" if tied and not note.strip() else "muted")

    def _show_wish(self, wish_id: int) -> None:
        wish = next(each for each in self.contents.standing if each.id == wish_id)
        known = rules.priority_of(self.contents, wish_id)
        self.ui.wish_label.setText(wish.line)
        facts = [self.tr("%n mark(s)", "", wish.marks)]
        count = len(of_wish(self.contents.proposals, wish_id))
        facts.append(self.tr("%n proposal(s)", "", count))
        assessment = self.contents.assessments.get(wish_id)
        if assessment is not None:
            level = self.contents.assessment_meeting.level(assessment)
            facts.append(self.method.text(f"words:risk_level.{level.value or 'open'}").lower())
        self.ui.facts_label.setText(" · ".join(facts))
        self._show_owed(known)
        order = [each.id for each in rules.candidates(self.contents)]
        at = order.index(wish_id) if wish_id in order else -1
        self.ui.up_button.setEnabled(at > 0)
        self.ui.down_button.setEnabled(0 <= at < len(order) - 1)
        self.ui.plan_button.setVisible(known.choice is Decided.CHOSEN)
        plans = self.contents.plans_of(wish_id)
        told = self.tr("Make it an action plan")
        if plans:
            told = self.tr("Go to action plan %1").replace("%1", str(plans[0].number))
        self.ui.plan_button.setText(told)

    def _show_owed(self, known: Priority) -> None:
        """Ask for the reason beside its field; the decision is kept meanwhile."""
        owed = known.choice is Decided.NOT_CHOSEN and not known.reason.strip()
        told = self.tr("Write why not now. Those who made the wish are owed a reason.")
        self.ui.owed_label.setText(told if owed else "")
        self.ui.owed_label.setVisible(owed)

    def _up(self) -> None:
        self._step(-1)

    def _down(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        wish_id = self._wish_id
        if wish_id is None or not self.flush():
            return
        self.attempt(lambda: priorities.step(self.apv, wish_id, by))
        self.apv.settle()
        self.refresh()
        self.ui.wishes_list.choose(wish_id)

    def _plan(self) -> None:
        if self._wish_id is not None and self.flush():
            self.make_plan(self._wish_id)
