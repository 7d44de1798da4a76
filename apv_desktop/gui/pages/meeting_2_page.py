"""2. dialogmøde: silence first, one wish for each group, three proposals, and how it ends."""

from typing import Any

from PySide6.QtWidgets import QWidget

from apv_desktop.domain.conditions import to_ask
from apv_desktop.domain.priorities import candidates
from apv_desktop.domain.proposals import Level, Proposal, of_wish, wishes_each
from apv_desktop.domain.second_meetings import REFLECTIONS
from apv_desktop.domain.statements import Statement
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_meeting_2_page import Ui_Meeting2Page
from apv_desktop.gui.models.proposals_model import ProposalsModel
from apv_desktop.gui.pages.wishes_page import WishesPage
from apv_desktop.gui.widgets.text_delegate import TextDelegate
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import conditions, proposals, second_meetings


class Meeting2Page(WishesPage):
    """The wishes at the left, the proposals for the chosen one at the right."""

    STEP = StepId.MEETING_2
    SAYS_HOW_TO_BEGIN = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_Meeting2Page()
        self.ui.setupUi(self.form)
        self._in_doubt: QWidget = self.ui.typed_edit
        self._model = ProposalsModel(self.method)
        self._model.setParent(self)
        self._model.edited.connect(self._change)
        self._set_up()
        self.ui.wishes_list.line_chosen.connect(self._choose)
        self.ui.typed_edit.entered.connect(self._keep_typed)
        self.ui.proposals_table.remove_requested.connect(self._remove)
        self.ui.remove_button.clicked.connect(self._remove)
        self.ui.plan_button.clicked.connect(self._plan)
        self.ui.level_combo.activated.connect(self._change_level)
        self.ui.involved_edit.editingFinished.connect(self._change_involved)
        self.ui.chosen_check.clicked.connect(self._change_chosen)
        self.ui.people_fold.seat_requested.connect(self._seat)
        self.ui.joined_spin.valueChanged.connect(self._change_joined)
        self.ui.notice.undo_requested.connect(self._undo)
        self.ready()

    def load(self) -> None:
        """Show the reflections, the wishes, and the one last written about."""
        self.ui.notice.hide()
        meeting = self.contents.second_meeting
        for name in REFLECTIONS:
            getattr(self.ui, f"{name}_edit").setText(getattr(meeting, name))
        self.ui.closing_edit.setPlainText(meeting.closing)
        self.ui.next_news_edit.set_day(meeting.next_news)
        self._show_wishes()
        self._wish_id = self.ui.wishes_list.chosen()
        self._fill()

    def save(self) -> None:
        """Keep the reflections and how the meeting ends.

        Raises:
            RuleBroken: a line too long, a day that cannot be read.
        """
        values: dict[str, Any] = {
            name: getattr(self.ui, f"{name}_edit").text() for name in REFLECTIONS
        }
        values["closing"] = self.ui.closing_edit.toPlainText()
        values["next_news"] = self.ui.next_news_edit.day(self.apv.today, "next_news")
        second_meetings.change(self.apv, **values)

    def refresh(self) -> None:
        """Show the wishes and the proposals as they are now."""
        super().refresh()
        self.ui.notice.follow(self.apv.undo_event)
        self.form.setVisible(bool(self.contents.wishes))
        self._show_wishes()
        self._fill()
        self._show_ask()

    def show_page(self) -> None:
        """Be ready for the next proposal."""
        super().show_page()
        self.ui.typed_edit.setFocus()

    def flush(self) -> bool:
        """A proposal begun is kept as it stands when the page is left."""
        self.ui.proposals_table.finish_editing()
        self._change_involved()
        kept = not self.ui.typed_edit.toPlainText().strip() or self._keep_typed()
        return super().flush() and kept and not self.ui.proposals_table.holds_refused

    def field_for(self, field: str) -> QWidget | None:
        """Where something was just typed, unless the form has a field of that name."""
        own = {"text": self._in_doubt, "group": self.ui.group_spin, "joined": self.ui.joined_spin}
        return own.get(field) or super().field_for(field)

    def _set_up(self) -> None:
        for name in REFLECTIONS:
            words = self.method.text(f"words:reflection.{name}")
            getattr(self.ui, f"{name}_edit").setPlaceholderText(words)
            getattr(self.ui, f"{name}_label").setText(self.method.text(f"words:about.{name}"))
        for level in Level:
            word = self.method.text(f"words:level.{level.value or 'open'}")
            self.ui.level_combo.addItem(word, level)
        table, column = self.ui.proposals_table, self._model.column_of
        table.setModel(self._model)
        table.stretch(column("text"))
        table.setItemDelegateForColumn(column("text"), TextDelegate(table))
        table.setMinimumHeight(table.fontMetrics().lineSpacing() * 7)
        table.selectionModel().currentRowChanged.connect(self._show_one)
        self.ui.next_news_edit.set_up(
            self.tr("When will everybody hear how it is going?"), self.method.dates
        )
        self.ui.wishes_splitter.setStretchFactor(1, 1)
        self.ui.wishes_splitter.setSizes([320, 680])

    def _show_wishes(self) -> None:
        first = [wish.id for wish in candidates(self.contents)]
        lines = {wish.id: self._line(wish) for wish in candidates(self.contents)}
        rest = {w.id: self._line(w) for w in self.contents.standing if w.id not in first}
        heading, others = self.tr("Wishes to choose among"), self.tr("The other wishes")
        self.ui.wishes_list.show_lines({heading: lines, others: rest})

    def _line(self, wish: Statement) -> str:
        count = len(of_wish(self.contents.proposals, wish.id))
        told = self.tr("%n proposal(s)", "", count) if count else self.tr("no proposals yet")
        return f"{wish.line}\n{'●' if count else '○'}  {told}"

    def _fill(self) -> None:
        """The proposals for the wish, and how many joined it."""
        if self._wish_id is None:
            return
        wish = self.contents.statement(self._wish_id)
        self.ui.wish_label.setText(wish.line)
        each = wishes_each(len(self.contents.people))
        told = self.tr(
            "Each group takes %n wish(es) as its heading and makes three proposals.", "", each
        )
        self.ui.wish_hint.setText(told)
        self._model.show_rows(proposals.as_typed(self.apv, self._wish_id))
        table = self.ui.proposals_table
        if table.current_row() < 0 and self._model.rowCount():
            table.setCurrentIndex(self._model.index(0, self._model.column_of("text")))
        topic = self.contents.topics.get(self._wish_id)
        was = self.ui.joined_spin.blockSignals(True)
        self.ui.joined_spin.setValue(topic.joined if topic is not None else 0)
        self.ui.joined_spin.blockSignals(was)
        tables = topic.tables if topic is not None else 0
        told = self.tr("Spread them over %n table(s).", "", tables) if tables > 1 else ""
        self.ui.tables_label.setText(told)
        self.ui.tables_label.setVisible(bool(told))
        self.ui.people_fold.setVisible(bool(self.contents.people))
        self.ui.people_fold.show_topic(self.contents, self._wish_id)
        self._show_one()

    def _show_one(self) -> None:
        """The fields of the proposal the user stands on."""
        proposal = self._proposal()
        for widget in (
            self.ui.level_combo,
            self.ui.involved_edit,
            self.ui.chosen_check,
            self.ui.remove_button,
            self.ui.plan_button,
        ):
            widget.setEnabled(proposal is not None)
        level = proposal.level if proposal is not None else Level.OPEN
        self.ui.level_combo.setCurrentIndex(self.ui.level_combo.findData(level))
        if not self.ui.involved_edit.hasFocus():
            self.ui.involved_edit.setText(proposal.involved if proposal is not None else "")
        self.ui.chosen_check.setChecked(proposal is not None and proposal.chosen)

    def _show_ask(self) -> None:
        """The areas nobody spoke of, asked about here."""
        texts = conditions.texts(self.method)
        asked = [
            each.note.strip() or texts[each.condition]["question"] for each in to_ask(self.contents)
        ]
        told = self.tr("Ask about this too: %1").replace("%1", "  ·  ".join(asked))
        self.ui.ask_label.setText(told)
        self.ui.ask_label.setVisible(bool(asked))

    def _proposal(self) -> Proposal | None:
        return self._model.line_at(self.ui.proposals_table.current_row())

    def _keep_typed(self) -> bool:
        typed, wish_id = self.ui.typed_edit.toPlainText(), self._wish_id
        group = self.ui.group_spin.value() or None
        self._in_doubt = self.ui.typed_edit
        if wish_id is None or not typed.strip():
            return True
        if not self.attempt(lambda: proposals.add_lines(self.apv, typed, wish_id, group)):
            return False
        self.apv.settle()
        self.ui.typed_edit.clear()
        self.ui.notice.hide()
        self.refresh()
        last = self._model.rowCount() - 1
        self.ui.proposals_table.setCurrentIndex(self._model.index(last, 2))
        self.ui.typed_edit.setFocus()
        return True

    def _change(self, proposal_id: int, field: str, value: object) -> None:
        self._in_doubt = self.ui.proposals_table
        if not self.attempt(lambda: proposals.change(self.apv, proposal_id, **{field: value})):
            cell = self._model.index(self._model.row_of(proposal_id), self._model.column_of("text"))
            if value and field == "text":
                self.ui.proposals_table.retry(cell, str(value))
        self.refresh()

    def _change_level(self) -> None:
        proposal = self._proposal()
        if proposal is not None:
            self._change(proposal.id, "level", self.ui.level_combo.currentData())

    def _change_involved(self) -> None:
        proposal, typed = self._proposal(), self.ui.involved_edit.text()
        if proposal is not None and typed != proposal.involved:
            self._change(proposal.id, "involved", typed)

    def _change_chosen(self) -> None:
        proposal = self._proposal()
        if proposal is not None:
            self._change(proposal.id, "chosen", self.ui.chosen_check.isChecked())

    def _change_joined(self) -> None:
        wish_id, joined = self._wish_id, self.ui.joined_spin.value()
        if wish_id is not None:
            self.attempt(lambda: second_meetings.set_joined(self.apv, wish_id, joined))
            self._fill()

    def _seat(self, person_id: int, sits_here: bool) -> None:
        wish_id = self._wish_id if sits_here else None
        self.attempt(lambda: second_meetings.seat(self.apv, person_id, wish_id))
        self.apv.settle()
        self.refresh()

    def _remove(self) -> None:
        proposal = self._proposal()
        if proposal is None:
            return
        if self.attempt(lambda: proposals.remove(self.apv, proposal.id)):
            self.apv.settle()
            told = self.tr("Deleted: “%1”").replace("%1", proposal.text)
            self.ui.notice.tell(told, self.apv.undo_event)
        self.refresh()
        rest = self._model.rowCount()
        (self.ui.proposals_table if rest else self.ui.typed_edit).setFocus()

    def _plan(self) -> None:
        proposal = self._proposal()
        if proposal is not None:
            self.make_activity(proposal.id)

    def _undo(self) -> None:
        self.apv.undo()
        self.ui.notice.hide()
        self.refresh()
        self.ui.proposals_table.setFocus()
