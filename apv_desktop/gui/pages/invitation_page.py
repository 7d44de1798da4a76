"""Indkaldelse: the user's part of the letter, the letter as it reads, and when it was sent."""

from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from apv_desktop.content import invitation_letter
from apv_desktop.domain.invitations import FIELDS
from apv_desktop.domain.missing import missing
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_invitation_page import Ui_InvitationPage
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.date_field import DateField
from apv_desktop.gui.widgets.replies_panel import RepliesPanel
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import invitation

_LINES = ("contact", "sender")
_DATES_MISSING = ("date_dialogue_1_missing", "date_dialogue_2_missing")


class InvitationPage(StepPage):
    """Four fields; the rest of the letter writes itself. Under it the answers are noted."""

    STEP = StepId.INVITATION
    SAYS_HOW_TO_BEGIN = True
    OFFERS_TEXT = False

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_InvitationPage()
        self.ui.setupUi(self.form)
        for field, named in (
            (self.ui.reply_by_edit, self.ui.reply_by_label),
            (self.ui.sent_on_edit, self.ui.sent_on_label),
            (self.ui.reminded_on_edit, self.ui.reminded_on_label),
        ):
            field.set_up(named.text().replace("&", ""), self.method.dates)
        self.ui.own_words_edit.FEWEST = 4
        self.ui.sent_on_edit.line.setProperty("own_save", True)
        self.ui.letter_view.setAccessibleName(self.ui.preview_label.text())
        for name in FIELDS:
            self.ui.field_combo.addItem(invitation_letter.token(name, self.method), name)
        self.replies = RepliesPanel(self.ui, self)
        self.ui.insert_button.clicked.connect(self._insert)
        self.ui.copy_button.clicked.connect(self._copy)
        self.ui.sent_button.clicked.connect(self._mark_sent)
        self.ui.sent_on_edit.line.returnPressed.connect(self._mark_sent)
        self.ui.unsent_button.clicked.connect(self._mark_not_sent)
        self.ready()

    def load(self) -> None:
        """Show the invitation, and what the letter says where a field is empty."""
        told = self.contents.invitation
        self.ui.own_words_edit.setPlainText(told.own_words)
        self.ui.reply_by_edit.set_day(told.reply_by)
        self.ui.reminded_on_edit.set_day(told.reminded_on)
        self.ui.sent_on_edit.set_day(told.sent_on or self.apv.today)
        for field in _LINES:
            edit = getattr(self.ui, f"{field}_edit")
            edit.setText(getattr(told, field))
            edit.home(False)
        known = invitation_letter.contact(self.contents)
        self.ui.contact_edit.setPlaceholderText(known or self.tr("Name, phone or e-mail"))
        signed = invitation_letter.sender(self.contents, self.method).replace("\n", ", ")
        self.ui.sender_edit.setPlaceholderText(signed)

    def save(self) -> None:
        """Keep the form, field by field; one slip holds no other back.

        Raises:
            RuleBroken: a value is refused.
        """
        fields = ("own_words", *_LINES, "reply_by", "reminded_on")
        self.keep_each(partial(self._keep_field, field) for field in fields)

    def _keep_field(self, field: str) -> None:
        invitation.change(self.apv, **{field: self._typed(field)})

    def _typed(self, field: str) -> object:
        edit = self.field_for(field)
        if isinstance(edit, QPlainTextEdit):
            return edit.toPlainText()
        if isinstance(edit, DateField):
            return edit.day(self.apv.today, field)
        return edit.text() if isinstance(edit, QLineEdit) else None

    def refresh(self) -> None:
        """Show the letter as it reads, what it lacks, and whether it has been sent."""
        super().refresh()
        self.ui.letter_view.show_letter(invitation_letter.letter(self.contents, self.method))
        self.ui.copied_label.clear()
        self.replies.refresh()
        gaps = missing(StepId.DATES, self.contents, self.apv.today)
        dates = [each for each in gaps if each.code in _DATES_MISSING]
        self.ui.gap_label.setVisible(bool(dates))
        sentences = [f"⚠ {self.method.text(f'method:missing.{each.code}')}" for each in dates]
        self.ui.gap_label.setText("\n".join(sentences))
        sent_on = self.contents.invitation.sent_on
        for widget in (self.ui.sent_on_label, self.ui.sent_on_edit, self.ui.sent_button):
            widget.setVisible(sent_on is None)
        for widget in (self.ui.sent_label, self.ui.unsent_button):
            widget.setVisible(sent_on is not None)
        if sent_on is not None:
            day = self.method.dates.long(sent_on)
            self.ui.sent_label.setText(self.tr("✓ Sent on %1").replace("%1", day))

    def _insert(self) -> None:
        """Put the field where the cursor stands, and go on writing."""
        field = self.ui.field_combo.currentData()
        self.ui.own_words_edit.insertPlainText(invitation_letter.token(field, self.method))
        self.ui.own_words_edit.setFocus()

    def _copy(self) -> None:
        if self.flush():
            text = invitation_letter.as_text(self.contents, self.method)
            QGuiApplication.clipboard().setText(text)
            self.ui.copied_label.setText(self.tr("✓ Copied. Paste it into an e-mail."))

    def _mark_sent(self) -> None:
        if self.flush() and self.attempt(self._sent):
            self.refresh()
            self.ui.unsent_button.setFocus()

    def _sent(self) -> None:
        day = self.ui.sent_on_edit.day(self.apv.today, "sent_on")
        invitation.mark_sent(self.apv, day)

    def _mark_not_sent(self) -> None:
        if self.flush() and self.attempt(lambda: invitation.mark_not_sent(self.apv)):
            self.refresh()
            self.ui.sent_on_edit.setFocus()
