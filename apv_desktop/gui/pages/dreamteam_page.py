"""Dreamteam: who is in it, exactly what they say yes to, and for how long."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from apv_desktop.domain.dreamteams import LINES, NOTES, DreamteamMember
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_dreamteam_page import Ui_DreamteamPage
from apv_desktop.gui.pages.folded_page import FoldedPage
from apv_desktop.gui.widgets.activity_card import name_completer
from apv_desktop.gui.widgets.id_list import fill
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import dreamteam

_TEXTS = (*NOTES, *LINES)


class DreamteamPage(FoldedPage):
    """Three parts folded together; beside each field a suggestion that one may use."""

    STEP = StepId.DREAMTEAM

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_DreamteamPage()
        self.ui.setupUi(self.form)
        self._member_id = 0
        self._is_adding = False
        self.fold(self.ui, ("members", "task", "frame"))
        self.parts.folds["task"].set_title(self.tr("What is the role?"))
        self.parts.folds["frame"].set_title(self.tr("Time, support and end date"))
        self.ui.empty_label.setText(self.method.text("guidance:dreamteam.empty"))
        self.ui.accepted_on_edit.set_up(self.ui.accepted_on_label.text(), self.method.dates)
        ends_on = self.ui.ends_on_label.text().replace("&", "")
        self.ui.ends_on_edit.set_up(ends_on, self.method.dates)
        self._suggest()
        self._connect()
        self.ready()

    def load(self) -> None:
        """Show the role, and the member that was being written."""
        role = self.contents.dreamteam
        for field in NOTES:
            getattr(self.ui, f"{field}_edit").setPlainText(getattr(role, field))
        for field in LINES:
            getattr(self.ui, f"{field}_edit").setText(getattr(role, field))
        self.ui.ends_on_edit.set_day(role.ends_on)
        self.ui.ends_on_edit.look_ahead(self.apv.today)
        names = [person.name for person in self.contents.people]
        for line in (self.ui.add_edit, self.ui.name_edit):
            line.setCompleter(name_completer(names, line))
        self._show_members()

    def save(self) -> None:
        """Keep the role and the member chosen.

        Raises:
            RuleBroken: the first that cannot be kept; the others are.
        """
        self._is_adding = False
        self.keep_each((self._keep_texts, self._keep_end, self._keep_member))

    def refresh(self) -> None:
        """Show whose roles may do instead, the members, and what can still be suggested."""
        super().refresh()
        self._tell_members()
        self.ui.empty_card.setVisible(not self.contents.dreamteam_members)
        self._show_elected()
        for field in _TEXTS:
            self._use_button(field).setVisible(not self._typed(field).strip())

    def field_for(self, field: str) -> QWidget | None:
        """The field; a name may be one to add or that of the member chosen."""
        if field == "name" and self._is_adding:
            return self.ui.add_edit
        return super().field_for(field)

    def flush(self) -> bool:
        """Keep the fields, and a name typed but not added yet."""
        if self.ui.add_edit.text().strip() and not self._add():
            return False
        return super().flush()

    def show_row(self, row_id: int, part_id: int) -> None:
        """Stand on a member."""
        ids = [member.id for member in self.contents.dreamteam_members]
        if row_id in ids:
            self.parts.open("members")
            self.ui.members_list.setCurrentRow(ids.index(row_id))
            self.ui.members_list.setFocus()

    def _connect(self) -> None:
        ui = self.ui
        ui.add_edit.returnPressed.connect(self._add)
        ui.add_button.clicked.connect(self._add)
        ui.members_list.currentRowChanged.connect(self._choose)
        ui.accept_button.clicked.connect(self._accept)
        ui.remove_button.clicked.connect(self._remove)
        for field in _TEXTS:
            self._use_button(field).clicked.connect(partial(self._use, field))

    def _suggest(self) -> None:
        """Write the suggestion beside each field."""
        for field, text in self.method.file("dreamteam")["suggestion"].items():
            told: QLabel = getattr(self.ui, f"{field}_hint_label")
            told.setText(self.tr("Suggestion: %1").replace("%1", text))
            if field in _TEXTS:
                named = getattr(self.ui, f"{field}_label").text().replace("&", "")
                use = self._use_button(field)
                use.setAccessibleName(f"{use.text()}: {named}")

    def _use_button(self, field: str) -> QPushButton:
        use: QPushButton = getattr(self.ui, f"{field}_use_button")
        return use

    def _typed(self, field: str) -> str:
        edit = getattr(self.ui, f"{field}_edit")
        return str(edit.toPlainText() if isinstance(edit, QPlainTextEdit) else edit.text())

    def _use(self, field: str) -> None:
        values: dict[str, Any] = {field: self.method.text(f"dreamteam:suggestion.{field}")}
        keep = partial(dreamteam.change, self.apv, **values)
        self.take_over(getattr(self.ui, f"{field}_edit"), keep)

    def _show_elected(self) -> None:
        advised = dreamteam.advises_elected(self.apv)
        self.ui.elected_card.setVisible(advised)
        if advised:
            count = self.contents.workplace.employee_count or len(self.contents.people)
            texts = self.method.file("dreamteam")["elected"]
            word = "dreamteam:elected"
            self.ui.elected_heading_label.setText(texts["heading"])
            self.ui.elected_label.setText(self.method.text(f"{word}.why", count=count))
            self.ui.elected_source_label.setText(
                self.method.text(f"{word}.source", day=texts["checked_on"])
            )

    def _keep_texts(self) -> None:
        dreamteam.change(self.apv, **{field: self._typed(field) for field in _TEXTS})

    def _keep_end(self) -> None:
        ends_on = self.ui.ends_on_edit.day(self.apv.today, "ends_on")
        dreamteam.change(self.apv, ends_on=ends_on)

    def _keep_member(self) -> None:
        if self._member() is not None:
            dreamteam.change_member(
                self.apv,
                self._member_id,
                who=self.ui.name_edit.text(),
                accepted_on=self.ui.accepted_on_edit.day(self.apv.today, "accepted_on"),
            )

    def _member(self) -> DreamteamMember | None:
        members = self.contents.dreamteam_members
        return next((each for each in members if each.id == self._member_id), None)

    def _show_members(self) -> None:
        ids = [member.id for member in self.contents.dreamteam_members]
        if self._member_id not in ids:
            self._member_id = next(iter(ids), 0)
        self._tell_members()
        member = self._member()
        for widget in (self.ui.members_list, self.ui.member_form, self.ui.remove_button):
            widget.setVisible(member is not None)
        if member is None:
            return
        self.ui.members_list.blockSignals(True)
        self.ui.members_list.setCurrentRow(ids.index(member.id))
        self.ui.members_list.blockSignals(False)
        self.ui.name_edit.setText(self.contents.holder_name(member))
        self.ui.accepted_on_edit.set_day(member.accepted_on)

    def _tell_members(self) -> None:
        members = self.contents.dreamteam_members
        fill(self.ui.members_list, {each.id: self._told(each) for each in members})
        member = self._member()
        waits = member is not None and member.accepted_on is None
        self.ui.accept_button.setVisible(waits)
        title = self.tr("Who is in it?")
        self.parts.folds["members"].set_title(f"{title} ({len(members)})" if members else title)

    def _told(self, member: DreamteamMember) -> str:
        name = self.contents.holder_name(member)
        if member.accepted_on is None:
            waits = self.tr("has not said yes yet")
            return f"○ {name}, {waits}"
        told = self.tr("said yes on %1")
        return f"✓ {name}, {told.replace('%1', self.method.dates.short(member.accepted_on))}"

    def _choose(self, row: int) -> None:
        ids = [member.id for member in self.contents.dreamteam_members]
        if not 0 <= row < len(ids) or ids[row] == self._member_id:
            return
        if self.flush():
            self._member_id = ids[row]
        self.autosave.quietly(self._show_members)
        self._tell_members()

    def _add(self) -> bool:
        typed = self.ui.add_edit.text()
        if not super().flush():
            return False
        self._is_adding = True
        made: list[DreamteamMember] = []
        if not self.attempt(lambda: made.append(dreamteam.add_member(self.apv, typed))):
            self.ui.add_edit.setFocus()
            return False
        self._is_adding = False
        self.ui.add_edit.clear()
        self._member_id = made[0].id
        self.autosave.quietly(self._show_members)
        self.refresh()
        return True

    def _accept(self) -> None:
        if self.flush() and self.attempt(self._accepted):
            self.autosave.quietly(self._show_members)
            self.refresh()
            self.ui.members_list.setFocus()

    def _accepted(self) -> None:
        dreamteam.change_member(self.apv, self._member_id, accepted_on=self.apv.today)

    def _remove(self) -> None:
        self.autosave.settled()
        if self.attempt(partial(dreamteam.remove_member, self.apv, self._member_id)):
            self.autosave.quietly(self._show_members)
            self.refresh()
