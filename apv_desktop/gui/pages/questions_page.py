"""Spørgsmål: choose from the bank, write one's own, put them in order."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QWidget

from apv_desktop.domain.missing import missing
from apv_desktop.domain.questions import STRENGTH_QUESTIONS, QuestionKind, still_needed
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_questions_page import Ui_QuestionsPage
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.bank_row import BankRow
from apv_desktop.gui.widgets.labels import clear_layout, dress
from apv_desktop.gui.widgets.question_card import QuestionCard
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import questions


class QuestionsPage(StepPage):
    """The chosen questions on cards; under them the bank, and room for one's own."""

    STEP = StepId.QUESTIONS

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_QuestionsPage()
        self.ui.setupUi(self.form)
        self.cards: list[QuestionCard] = []
        self.rows: list[BankRow] = []
        self._refused_cards: list[QuestionCard] = []
        self._fill_kinds()
        self._refused_at = self.ui.refused_label
        self._refuse_at(self.ui.refused_label)
        self.ui.proposal_button.clicked.connect(self._use_proposal)
        self.ui.kind_tabs.currentChanged.connect(self._list_bank)
        self.ui.add_button.clicked.connect(self._add_own)
        self.ui.own_edit.returnPressed.connect(self._add_own)
        self.ui.save_set_button.clicked.connect(self._save_set)
        self.ui.set_name_edit.returnPressed.connect(self._save_set)
        self.ui.use_set_button.clicked.connect(self._use_set)
        self.ui.remove_set_button.clicked.connect(self._remove_set)
        self._list_bank()
        self.ready()

    def error_label(self) -> QLabel:
        """The line under what was refused: the chosen questions, or one's own."""
        return self._refused_at

    def field_for(self, field: str) -> QWidget | None:
        """The field of the first card that was refused, or one of the form."""
        if self._refused_cards and field in ("text", "lines"):
            return self._refused_cards[0].stops()[("text", "lines").index(field)]
        return super().field_for(field)

    def load(self) -> None:
        """Show the chosen questions in order, keeping the cards there are."""
        known = {card.question_id: card for card in self.cards}
        chosen = self.contents.questions
        self.cards = [
            known.pop(each.id) if each.id in known else self._new_card(each.id) for each in chosen
        ]
        for card in known.values():
            card.hide()
            card.deleteLater()
        before: QWidget = self.ui.proposal_button
        for at, (card, question) in enumerate(zip(self.cards, chosen, strict=True)):
            self.ui.cards_layout.insertWidget(at, card)
            kind = self.method.text(f"words:question_kind.{question.kind.value}")
            card.show_place(kind, at + 1, len(chosen))
            if card not in self._refused_cards:
                card.show_question(question)
            for stop in card.stops():
                self.setTabOrder(before, stop)
                before = stop
        self.autosave.watch(self.form)

    def save(self) -> None:
        """Keep the words and lines of every card; one slip holds no other back.

        Raises:
            RuleBroken: a question is empty or too long.
        """
        self._refuse_at(self.ui.refused_label)
        self._refused_cards = []
        refused: list[RuleBroken] = []
        for card in self.cards:
            text, lines = card.text_edit.toPlainText(), card.lines_spin.value()
            try:
                questions.change(self.apv, card.question_id, text=text, lines=lines)
            except RuleBroken as broken:
                refused.append(broken)
                self._refused_cards.append(card)
        if refused:
            raise refused[0]

    def refresh(self) -> None:
        """Show what is still needed and what the bank holds that is not chosen."""
        super().refresh()
        needed = still_needed(self.contents.questions)
        self.ui.proposal_button.setVisible(any(needed.values()))
        self._show_state()
        self._show_sets()
        taken = {question.source for question in self.contents.questions}
        for row in self.rows:
            row.show_chosen(row.source in taken)

    def show_row(self, row_id: int, part_id: int) -> None:
        """Stand in the words of a chosen question."""
        for card in self.cards:
            if card.question_id == row_id:
                card.text_edit.setFocus()

    def _show_state(self) -> None:
        chosen = self.contents.questions
        strengths = sum(question.kind is QuestionKind.STRENGTH for question in chosen)
        gaps = missing(self.STEP, self.contents, self.apv.today)
        role = "muted"
        if not chosen:
            text = self.method.text("guidance:questions.empty")
        elif gaps:
            text = " ".join(self.method.text(f"method:missing.{g.code}", **g.values) for g in gaps)
        elif strengths > STRENGTH_QUESTIONS:
            role = "warn"
            text = self.tr(
                "⚠ %n questions about strengths: each interview lasts only five minutes. "
                "Two are enough.",
                "",
                strengths,
            )
        else:
            role = "ok"
            text = self.tr("✓ You have what the meeting needs. Feel free to change the wording.")
        self.ui.state_label.setText(text)
        dress(self.ui.state_label, role)

    def _fill_kinds(self) -> None:
        for kind in QuestionKind:
            name = self.method.text(f"words:question_kind.{kind.value}")
            self.ui.kind_tabs.setTabData(self.ui.kind_tabs.addTab(name), kind)
            self.ui.own_kind_combo.addItem(name, kind)
        self.ui.kind_tabs.addTab(self.tr("Write your own"))
        self.ui.kind_tabs.setAccessibleName(self.ui.bank_label.text())

    def _list_bank(self) -> None:
        clear_layout(self.ui.bank_rows)
        kind = self.ui.kind_tabs.tabData(self.ui.kind_tabs.currentIndex())
        self.ui.own_box.setVisible(kind is None)
        found = [each for each in questions.bank(self.method) if each.kind is kind]
        self.rows = [BankRow(each.id, each.text, each.when, self.form) for each in found]
        taken = {question.source for question in self.contents.questions}
        for row in self.rows:
            row.choose_requested.connect(self._choose)
            row.show_chosen(row.source in taken)
            self.ui.bank_rows.addWidget(row)

    def _new_card(self, question_id: int) -> QuestionCard:
        card = QuestionCard(question_id, self.form)
        card.move_requested.connect(self._move)
        card.remove_requested.connect(self._remove)
        card.place_requested.connect(self._move_to)
        return card

    def _use_proposal(self) -> None:
        self._do(lambda: questions.use_proposal(self.apv, self.method))

    def _choose(self, source: str) -> None:
        self._do(lambda: questions.choose(self.apv, self.method, source))

    def _add_own(self) -> None:
        kind, text = self.ui.own_kind_combo.currentData(), self.ui.own_edit.text()
        language = self.method.language
        self.flush()
        self._refuse_at(self.ui.own_refused_label)
        if self.attempt(lambda: questions.add(self.apv, kind, text, language)):
            self.ui.own_edit.clear()
            self._show_anew()

    def _show_sets(self) -> None:
        combo, names = self.ui.set_combo, questions.sets(self.contents)
        if [combo.itemText(at) for at in range(combo.count())] != list(names):
            combo.clear()
            combo.addItems(list(names))
        for each in (self.ui.set_label, combo, self.ui.use_set_button, self.ui.remove_set_button):
            each.setVisible(bool(names))

    def _save_set(self) -> None:
        name = self.ui.set_name_edit.text()
        self.flush()
        self._refuse_at(self.ui.set_refused_label)
        if self.attempt(lambda: questions.save_set(self.apv, name)):
            self.ui.set_name_edit.clear()
            self._show_anew()
            self.ui.set_combo.setCurrentText(name.strip())

    def _use_set(self) -> None:
        name = self.ui.set_combo.currentText()
        self._do(lambda: questions.use_set(self.apv, name))

    def _remove_set(self) -> None:
        name = self.ui.set_combo.currentText()
        self._do(lambda: questions.remove_set(self.apv, name))

    def _move_to(self, question_id: int, target_id: int) -> None:
        place = [question.id for question in self.contents.questions].index(target_id)
        self._do(lambda: questions.move_to(self.apv, question_id, place))

    def _move(self, question_id: int, steps: int) -> None:
        self._do(lambda: questions.move(self.apv, question_id, steps))

    def _remove(self, question_id: int) -> None:
        """Take a question off, whatever stands in its field."""
        at = [question.id for question in self.contents.questions].index(question_id)
        self._do(lambda: questions.remove(self.apv, question_id))
        after = self.cards[at : at + 1] or self.cards[-1:]
        (after[0].text_edit if after else self.ui.proposal_button).setFocus()

    def _do(self, deed: Callable[[], None]) -> None:
        """Do what was asked for, with what was typed before it kept."""
        self.flush()
        if self.attempt(deed):
            self._show_anew()

    def _refuse_at(self, where: QLabel) -> None:
        """Where the next refusal is told; what was told before is taken away."""
        self._refused_at = where
        self.ui.refused_label.hide()
        self.ui.own_refused_label.hide()
        self.ui.set_refused_label.hide()

    def _show_anew(self) -> None:
        """Show what the file holds now, and again what was refused before."""
        self.autosave.quietly(self.load)
        self.refresh()
        self.flush()
