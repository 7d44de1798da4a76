"""Kommunikationsplan: the messages in a table, and beside them what may want telling."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from apv_desktop.content import message_words
from apv_desktop.domain import news_to_tell
from apv_desktop.domain.dates import parse_day
from apv_desktop.domain.due import silent_weeks
from apv_desktop.domain.messages import Channel, Message, in_order
from apv_desktop.domain.news_to_tell import ToTell
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_communication_page import Ui_CommunicationPage
from apv_desktop.gui.models.messages_model import MessagesModel
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.choice_delegate import ChoiceDelegate
from apv_desktop.gui.widgets.table_delegate import TableDelegate
from apv_desktop.gui.widgets.text_delegate import LinesDelegate
from apv_desktop.gui.widgets.words_delegate import WordsDelegate
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import communication

_DAYS = ("planned_on", "sent_on")
_MOST_SHOWN = 40  # proposals; the nearest in time come first


class CommunicationPage(StepPage):
    """A table edited in its cells; proposals are taken or refused, and nothing comes unasked."""

    STEP = StepId.COMMUNICATION
    WIDE = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_CommunicationPage()
        self.ui.setupUi(self.form)
        self._proposed: Sequence[ToTell] = ()
        self._in_table = False
        self.ui.empty_label.setText(self.method.text("guidance:communication.empty"))
        self._set_up_table()
        ui = self.ui
        ui.add_edit.returnPressed.connect(self._add)
        ui.add_button.clicked.connect(self._add)
        ui.sent_button.clicked.connect(self._turn_sent)
        ui.remove_button.clicked.connect(self._remove)
        ui.messages_table.remove_requested.connect(self._remove)
        ui.messages_table.selectionModel().currentChanged.connect(self._show_chosen)
        ui.proposals_list.take_requested.connect(self._take)
        ui.proposals_list.refuse_requested.connect(self._refuse)
        ui.take_button.clicked.connect(self._take)
        ui.refuse_button.clicked.connect(self._refuse)
        ui.refused_button.clicked.connect(self._forget_refusals)
        self.ready()

    def load(self) -> None:
        """Everything here is kept by its own deed; nothing waits in a field."""

    def refresh(self) -> None:
        """Show the messages, how long it has been silent, and what is proposed."""
        super().refresh()
        messages = in_order(self.contents.messages)
        self._model.today = self.apv.today
        chosen = self._chosen()
        self._model.show_rows(messages)
        self._stand_on(0 if chosen is None else chosen.id)
        self._show_silence()
        self.ui.empty_card.setVisible(not messages)
        form = self.ui
        shown: tuple[QWidget, ...] = (form.messages_table, form.hint_label, form.sent_button)
        for widget in (*shown, form.remove_button):
            widget.setVisible(bool(messages))
        self._show_chosen()
        self._show_proposals()

    def flush(self) -> bool:
        """Keep an open cell, and a message typed but not added yet."""
        self.ui.messages_table.finish_editing()
        if self.ui.add_edit.text().strip() and not self._add():
            return False
        return super().flush()

    def field_for(self, field: str) -> QWidget | None:
        """The line above the table, or the table when the value was refused there."""
        return self.ui.messages_table if self._in_table else self.ui.add_edit

    def show_row(self, row_id: int, part_id: int) -> None:
        """Stand on a message."""
        if self._model.row_of(row_id) >= 0:
            self._stand_on(row_id)
            self.ui.messages_table.setFocus()

    def _set_up_table(self) -> None:
        titles = {
            "planned_on": self.tr("Planned"),
            "content": self.tr("Message"),
            "audience": self.tr("To"),
            "channel": self.tr("Channel"),
            "sender": self.tr("From"),
            "sent_on": self.tr("Sent"),
        }
        self._model = MessagesModel(titles, self.method, self)
        self._model.edited.connect(self._edit)
        table = self.ui.messages_table
        table.setModel(self._model)
        at = {field: column for column, field in enumerate(self._model.FIELDS)}
        table.setItemDelegate(WordsDelegate(table))
        for field in _DAYS:
            table.setItemDelegateForColumn(at[field], TableDelegate({}, table))
        table.setItemDelegateForColumn(at["content"], LinesDelegate(table))
        channels = message_words.channels(self.method)
        table.setItemDelegateForColumn(at["channel"], ChoiceDelegate(channels, table))

    def _chosen(self) -> Message | None:
        return self._model.row_at(self.ui.messages_table.current_row())

    def _stand_on(self, message_id: int) -> None:
        row = max(0, self._model.row_of(message_id))
        if self._model.rowCount() and row != self.ui.messages_table.current_row():
            column = max(1, self.ui.messages_table.currentIndex().column())
            self.ui.messages_table.setCurrentIndex(self._model.index(row, column))

    def _show_silence(self) -> None:
        weeks = silent_weeks(self.contents, self.apv.today)
        self.ui.silence_label.setVisible(bool(weeks))
        if weeks:
            told = self.method.text("method:missing.silence", count=weeks)
            self.ui.silence_label.setText(f"⚠ {told}")

    def _show_chosen(self) -> None:
        message = self._chosen()
        self.ui.hint_label.setText(
            message_words.hint(Channel.OPEN if message is None else message.channel, self.method)
        )
        sent = message is not None and message.sent_on is not None
        told = self.tr("Not &sent after all") if sent else self.tr("Mark as &sent today")
        self.ui.sent_button.setText(told)

    def _show_proposals(self) -> None:
        proposed = news_to_tell.to_tell(self.contents, self.apv.today)
        self._proposed = proposed[:_MOST_SHOWN]
        self.ui.proposals_list.show_texts([self._told(each) for each in self._proposed])
        any_there = bool(self._proposed)
        more = len(proposed) - len(self._proposed)
        self.ui.more_label.setVisible(bool(more))
        self.ui.more_label.setText(self.tr("%n more come when these are answered.", "", more))
        self.ui.none_label.setVisible(not any_there)
        for widget in (self.ui.proposals_list, self.ui.take_button, self.ui.refuse_button):
            widget.setVisible(any_there)
        refused = len(self.contents.refusals)
        self.ui.refused_button.setVisible(bool(refused))
        self.ui.refused_button.setText(self.tr("Bring back %n refused", "", refused))

    def _told(self, found: ToTell) -> str:
        day = self.method.dates.short(found.day)
        channel = message_words.channels(self.method)[found.channel]
        why = message_words.why(found, self.contents, self.method)
        content = message_words.content(found, self.contents, self.method)
        return f"{day} · {channel} · {why}\n{content}"

    def _add(self) -> bool:
        self._in_table = False
        content = self.ui.add_edit.text()
        made: list[Message] = []
        if not self.attempt(lambda: made.append(communication.add(self.apv, content, self.method))):
            self.ui.add_edit.setFocus()
            return False
        self.ui.add_edit.clear()
        self.refresh()
        self._stand_on(made[0].id)
        return True

    def _edit(self, message_id: int, field: str, value: Any) -> None:
        self._in_table = True
        cell = self.ui.messages_table.currentIndex()
        if not self.attempt(lambda: self._change(message_id, field, value)):
            self.ui.messages_table.retry(cell, str(value))
        self.apv.settle()
        self.refresh()

    def _change(self, message_id: int, field: str, value: Any) -> None:
        if field in _DAYS:
            value = parse_day(str(value), self.apv.today, field, self.method.dates.months)
        communication.change(self.apv, message_id, **{field: value})

    def _turn_sent(self) -> None:
        message = self._chosen()
        if message is not None:
            day = self.apv.today if message.sent_on is None else None
            if self.attempt(lambda: communication.mark_sent(self.apv, message.id, day)):
                self.refresh()

    def _remove(self) -> None:
        message = self._chosen()
        if message is not None and self.attempt(lambda: communication.remove(self.apv, message.id)):
            self.refresh()

    def _picked(self) -> list[ToTell]:
        return [self._proposed[row] for row in self.ui.proposals_list.chosen_rows()]

    def _take(self) -> None:
        picked, made = self._picked(), list[Message]()
        if picked and self.attempt(
            lambda: made.extend(communication.take(self.apv, picked, self.method))
        ):
            self.refresh()
            self._stand_on(made[0].id)

    def _refuse(self) -> None:
        picked = self._picked()
        if picked and self.attempt(lambda: communication.refuse(self.apv, picked)):
            self.refresh()

    def _forget_refusals(self) -> None:
        if self.attempt(lambda: communication.forget_refusals(self.apv)):
            self.refresh()
            self.ui.proposals_list.setFocus()
