"""Status til alle: the period, the user's own words, and what the letter will tell."""

from datetime import date
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from apv_desktop.content import follow_up_words, status_news, workplace_words
from apv_desktop.domain import news
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_status_letter_page import Ui_StatusLetterPage
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.labels import clear_layout, label
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import status_letter

_DAYS = ("since", "until", "next_news")
_MOST_SHOWN = 12  # of each chapter; a letter of a hundred plans is read on paper


class StatusLetterPage(StepPage):
    """The user's part of the letter above what the program tells by itself."""

    STEP = StepId.STATUS_LETTER
    OFFERS_TEXT = False

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_StatusLetterPage()
        self.ui.setupUi(self.form)
        self._told: tuple[status_news.Chapter, ...] = ()
        self._name_days()
        self.ui.sent_on_edit.line.setProperty("own_save", True)
        self.ui.empty_label.setText(self.method.text("guidance:status_letter.empty"))
        safety_group = workplace_words.sender(self.contents, self.method)
        self.ui.sender_edit.setPlaceholderText(safety_group)
        self.ui.copy_button.clicked.connect(self._copy)
        self.ui.sent_button.clicked.connect(self._mark_sent)
        self.ui.not_sent_button.clicked.connect(self._mark_not_sent)
        self.ui.next_button.clicked.connect(self._begin_next)
        self.ui.earlier_combo.activated.connect(self._show_earlier)
        self.ui.print_earlier_button.clicked.connect(self._print_earlier)
        self.ready()

    def load(self) -> None:
        """Show the letter with the period it covers."""
        letter = news.letter_for(self.contents, self.apv.today)
        for field in _DAYS:
            getattr(self.ui, f"{field}_edit").set_day(getattr(letter, field))
        self.ui.next_news_edit.look_ahead(None if letter.sent_on else self.apv.today)
        self.ui.own_words_edit.setPlainText(letter.own_words)
        self.ui.sender_edit.setText(letter.sender)
        self.ui.sent_on_edit.set_day(letter.sent_on or self.apv.today)

    def save(self) -> None:
        """Keep the user's part of the letter.

        Raises:
            RuleBroken: a value is refused.
        """
        today = self.apv.today
        values: dict[str, Any] = {
            field: getattr(self.ui, f"{field}_edit").day(today, field) for field in _DAYS
        }
        if not self.contents.letter.until and values["until"] == self._proposed_until():
            values["until"] = None  # until somebody says otherwise it goes on to the day it is sent
        values["own_words"] = self.ui.own_words_edit.toPlainText()
        values["sender"] = self.ui.sender_edit.text()
        status_letter.change(self.apv, **values)

    def refresh(self) -> None:
        """Show what the letter tells and whether it has been sent."""
        super().refresh()
        has_plans = bool(self.contents.plans)
        for card in (self.ui.letter_card, self.ui.send_card, self.ui.news_heading):
            card.setVisible(has_plans)
        for paper in self.paper_buttons:
            paper.setVisible(has_plans)
        self.ui.copied_label.clear()
        self._show_sent()
        self._show_months(has_plans)
        self._show_news(has_plans)
        self._list_earlier()

    def _proposed_until(self) -> date | None:
        return news.letter_for(self.contents, self.apv.today).until

    def _name_days(self) -> None:
        for field, name in (
            (self.ui.since_edit, self.tr("The first day the letter covers")),
            (self.ui.until_edit, self.tr("The last day the letter covers")),
            (self.ui.next_news_edit, self.tr("When the next letter comes")),
            (self.ui.sent_on_edit, self.tr("The day the letter was sent")),
        ):
            field.set_up(name, self.method.dates)

    def _show_sent(self) -> None:
        sent_on = self.contents.letter.sent_on
        for widget in (self.ui.sent_on_label, self.ui.sent_on_edit, self.ui.sent_button):
            widget.setVisible(sent_on is None)
        for widget in (self.ui.sent_label, self.ui.next_button, self.ui.not_sent_button):
            widget.setVisible(sent_on is not None)
        if sent_on is not None:
            told = self.tr("✓ Sent on %1").replace("%1", self.method.dates.long(sent_on))
            self.ui.sent_label.setText(told)

    def _show_news(self, has_plans: bool) -> None:
        told = status_news.chapters(self.contents, self.method, self.apv.today, _MOST_SHOWN)
        self.ui.news_card.setVisible(has_plans and bool(told))
        self.ui.empty_label.setVisible(has_plans and not told)
        if told == self._told:
            return
        self._told = told
        clear_layout(self.ui.news_layout)
        for chapter in told:
            if chapter.heading:
                self.ui.news_layout.addWidget(label(chapter.heading, "section"))
            for item in chapter.items:
                self.ui.news_layout.addWidget(label("\n".join((item.title, *item.told))))
            if chapter.more:
                told_left = self.tr("… and %n more in the letter itself", "", chapter.more)
                self.ui.news_layout.addWidget(label(told_left, "muted"))

    def _show_months(self, has_plans: bool) -> None:
        """The picture of the letter, and its numbers as text."""
        today = self.apv.today
        picture = (
            follow_up_words.actions_over_time_picture(self.contents, self.method, today)
            if has_plans
            else None
        )
        self.ui.months_picture.show_picture(picture)
        self.ui.months_label.setVisible(picture is not None)
        self.ui.months_label.setText("" if picture is None else picture.spoken)

    def _list_earlier(self) -> None:
        """The letters that were sent, the newest first; none is shown before it is chosen."""
        letters = self.contents.sent_letters[::-1]
        self.ui.earlier_card.setVisible(bool(letters))
        combo, chosen = self.ui.earlier_combo, self.ui.earlier_combo.currentData()
        combo.clear()
        combo.addItem(self.tr("Choose a letter"), 0)
        for each in letters:
            combo.addItem(self.method.dates.long(each.sent_on), each.id)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        self._show_earlier()

    def _show_earlier(self) -> None:
        """A letter as it was read then."""
        wanted = self.ui.earlier_combo.currentData()
        texts = [each.text for each in self.contents.sent_letters if each.id == wanted]
        self.ui.earlier_view.setVisible(bool(texts))
        self.ui.print_earlier_button.setVisible(bool(texts))
        self.ui.earlier_view.show_letter(
            ("", part) for text in texts for part in text.strip().split("\n\n")
        )

    def _print_earlier(self) -> None:
        """The chosen letter on paper, word for word as it went out."""
        letter = status_letter.again(self.contents, self.ui.earlier_combo.currentData())
        self.frozen_print_requested.emit("status-letter", letter, self.apv.today)

    def _copy(self) -> None:
        from apv_desktop.gui import quotes_check

        if self.flush() and quotes_check.may_leave(self, "status-letter"):
            text = status_news.as_text(self.contents, self.method, self.apv.today)
            QGuiApplication.clipboard().setText(text)
            self.ui.copied_label.setText(self.tr("✓ Copied. Paste it into an e-mail."))

    def _mark_sent(self) -> None:
        if self.flush() and self.attempt(self._sent):
            self._show_again()

    def _sent(self) -> None:
        day = self.ui.sent_on_edit.day(self.apv.today, "sent_on")
        status_letter.mark_sent(self.apv, day, self.method)

    def _mark_not_sent(self) -> None:
        if self.flush() and self.attempt(lambda: status_letter.mark_not_sent(self.apv)):
            self._show_again()

    def _begin_next(self) -> None:
        if self.flush() and self.attempt(lambda: status_letter.begin_next(self.apv)):
            self._show_again()
            self.ui.own_words_edit.setFocus()

    def _show_again(self) -> None:
        self.autosave.quietly(self.load)
        self.refresh()
