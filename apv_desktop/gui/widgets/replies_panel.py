"""The part of the invitation page where answers are noted and those who lack one are reminded."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from apv_desktop.content import invitation_letter
from apv_desktop.domain.attendance import ReplyAnswer
from apv_desktop.domain.meetings import DIALOGUES, MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.gui.generated.ui_invitation_page import Ui_InvitationPage
from apv_desktop.gui.models.replies_model import RepliesModel
from apv_desktop.gui.page import Page
from apv_desktop.gui.widgets.row_buttons import RowButtons
from apv_desktop.services import attendance


class RepliesPanel(QObject):
    """Works the widgets of the page's card; the page shows it anew when contents change."""

    def __init__(self, ui: Ui_InvitationPage, page: Page) -> None:
        super().__init__(page)
        self.ui, self._page = ui, page
        text = page.method.text
        names = {kind: text(f"words:meeting_kind.{kind.value}") for kind in DIALOGUES}
        words = {each: text(f"words:reply_answer.{each.value}") for each in ReplyAnswer}
        self.model = RepliesModel(names, words, self)
        ui.replies_table.setModel(self.model)
        RowButtons(ui.replies_table, [ui.coming_button, ui.not_coming_button, ui.open_button])
        ui.replies_table.stretch(0)
        ui.about_combo.addItem(self.tr("Both meetings"), DIALOGUES)
        for kind, name in names.items():
            ui.about_combo.addItem(name, (kind,))
        ui.replies_table.answered.connect(self.answer)
        ui.coming_button.clicked.connect(self._coming)
        ui.not_coming_button.clicked.connect(self._not_coming)
        ui.open_button.clicked.connect(self._open)
        ui.open_check.toggled.connect(self.refresh)
        ui.copy_reminder_button.clicked.connect(self._copy)

    def refresh(self) -> None:
        """Show the answers as they are kept."""
        contents, method = self._page.contents, self._page.method
        people: tuple[Person, ...] = contents.people
        if self.ui.open_check.isChecked():
            waiting = {p.id for kind in DIALOGUES for p in attendance.unanswered(contents, kind)}
            people = tuple(person for person in people if person.id in waiting)
        self.model.show_people(people, contents.department_names, contents.replies)
        told = []
        for kind in DIALOGUES:
            found = attendance.turnout(contents, kind)
            line = self.tr("%1: %2 are coming, %3 are not, %4 have not answered.")
            for mark, value in (
                ("%1", method.text(f"words:meeting_kind.{kind.value}")),
                ("%2", found.coming),
                ("%3", found.not_coming),
                ("%4", found.open),
            ):
                line = line.replace(mark, str(value))
            told.append(line)
        empty = method.text("guidance:invitation.no_people")
        self.ui.turnout_label.setText("\n".join(told) if contents.people else empty)
        open_ones = attendance.unanswered(contents, MeetingKind.DIALOGUE_1)
        self.ui.copy_reminder_button.setEnabled(bool(open_ones))
        self.ui.reminder_label.clear()

    def answer(self, answer: ReplyAnswer) -> None:
        """Note an answer for the people chosen, about the meetings chosen."""
        rows = self.ui.replies_table.chosen_rows()
        ids = [self.model.people[row].id for row in rows]
        kinds: tuple[MeetingKind, ...] = self.ui.about_combo.currentData()
        page = self._page
        if not ids or not page.flush():
            return
        if page.attempt(lambda: attendance.reply_to(page.apv, ids, kinds, answer)):
            page.refresh()
            self._stand_on(rows[-1] + (0 if len(rows) > 1 else 1))

    def _stand_on(self, row: int) -> None:
        """After one answer the next name is at hand."""
        last = self.model.rowCount() - 1
        if last >= 0:
            self.ui.replies_table.selectRow(min(row, last))

    def _coming(self) -> None:
        self.answer(ReplyAnswer.COMING)

    def _not_coming(self) -> None:
        self.answer(ReplyAnswer.NOT_COMING)

    def _open(self) -> None:
        self.answer(ReplyAnswer.OPEN)

    def _copy(self) -> None:
        if not self._page.flush():
            return
        contents, method = self._page.contents, self._page.method
        QGuiApplication.clipboard().setText(invitation_letter.reminder(contents, method))
        count = len(attendance.unanswered(contents, MeetingKind.DIALOGUE_1))
        self.ui.reminder_label.setText(
            self.tr("✓ Copied. Send it to the %n who have not answered.", "", count)
        )
