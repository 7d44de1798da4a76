"""Ny APV: three short pages, and a file that is ready to work in."""

from datetime import date, time, timedelta
from pathlib import Path

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
    QWizard,
    QWizardPage,
)

from apv_desktop.content import Method
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.rules import RuleBroken, check_line
from apv_desktop.domain.workplace import Workplace
from apv_desktop.gui.widgets.date_field import DateField
from apv_desktop.gui.widgets.labels import button, label, redress
from apv_desktop.gui.widgets.one_line_paste import OneLinePaste
from apv_desktop.gui.widgets.spins import ClockSpin, NumberSpin
from apv_desktop.services import files

_AHEAD = timedelta(weeks=6)


class NewApvWizard(QWizard):
    """Asks for the workplace, the first meeting and the place of the file."""

    def __init__(
        self, method: Method, today: date, folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New APV"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self._set_buttons()
        self._workplace = _WorkplacePage(method, today)
        self._meeting = _MeetingPage(method, today)
        self._file = _FilePage(method, folder, self._workplace)
        for page in (self._workplace, self._meeting, self._file):
            self.addPage(page)
        OneLinePaste(self).watch(self)
        self.resize(680, 460)

    def workplace(self) -> Workplace:
        """The workplace as typed."""
        count = self._workplace.count_spin.value() or None
        return Workplace(name=self._workplace.name_edit.text().strip(), employee_count=count)

    def title(self) -> str:
        """What the APV is called."""
        return self._workplace.title_edit.text().strip()

    def first_meeting(self) -> Meeting:
        """The first dialogue meeting; it may have no date yet."""
        return self._meeting.meeting()

    def chosen_path(self) -> Path:
        """Where the file is to lie."""
        return self._file.path()

    def _set_buttons(self) -> None:
        which = QWizard.WizardButton
        for kind, text in (
            (which.BackButton, self.tr("Back")),
            (which.NextButton, self.tr("Next")),
            (which.FinishButton, self.tr("Make the APV")),
            (which.CancelButton, self.tr("Cancel")),
        ):
            self.setButtonText(kind, text)
        for kind in (which.NextButton, which.FinishButton):
            self.button(kind).setProperty("role", "primary")
            redress(self.button(kind))


class _Page(QWizardPage):
    """A page that shows a refusal under its fields."""

    def __init__(self, method: Method, title: str, lead: str) -> None:
        super().__init__()
        self.method = method
        self.setTitle(title)
        self.setSubTitle(lead)
        self.form = QFormLayout()
        self.form.setVerticalSpacing(12)
        self.error = label("", "error")
        self.error.hide()
        layout = QVBoxLayout(self)
        layout.addLayout(self.form)
        layout.addWidget(self.error)
        layout.addStretch(1)

    def refuse(self, broken: RuleBroken, field: QWidget) -> bool:
        """Show why the page cannot be left; always False."""
        self.error.setText(self.method.text(f"errors:rules.{broken.code}", **broken.values))
        self.error.show()
        field.setFocus()
        return False


class _WorkplacePage(_Page):
    def __init__(self, method: Method, today: date) -> None:
        super().__init__(
            method,
            self.tr("Which workplace is it?"),
            self.tr("The name goes on everything you print. You can change all of it later."),
        )
        self.name_edit = QLineEdit()
        self.title_edit = QLineEdit(f"APV {today.year}")
        self.count_spin = NumberSpin()
        self.count_spin.setMaximum(100_000)
        self.count_spin.setSpecialValueText(self.tr("not filled in"))
        self.form.addRow(self.tr("&Name of the workplace"), self.name_edit)
        self.form.addRow(self.tr("Number of &employees"), self.count_spin)
        self.form.addRow(self.tr("What the APV is &called"), self.title_edit)

    def validatePage(self) -> bool:
        """A name is needed, and must fit a form."""
        try:
            check_line(self.title_edit.text(), "title")
            Workplace(name=self.name_edit.text())
        except RuleBroken as broken:
            return self.refuse(broken, self.name_edit)
        if not self.name_edit.text().strip():
            return self.refuse(RuleBroken("workplace_name_missing", "name"), self.name_edit)
        self.error.hide()
        return True


class _MeetingPage(_Page):
    def __init__(self, method: Method, today: date) -> None:
        super().__init__(
            method,
            self.tr("When do you meet for the first time?"),
            self.tr(
                "Allow plenty of time for the invitation. If you have no date yet, leave the "
                "field empty."
            ),
        )
        self._today = today
        self.day_edit = DateField()
        self.day_edit.set_up(self.tr("Date of the first dialogue meeting"), method.dates)
        self.day_edit.set_day(_weekday_after(today + _AHEAD))
        self.start_edit = ClockSpin(QTime(9, 0))
        self.start_edit.setDisplayFormat(f"HH{method.dates.clock_mark}mm")
        self.place_edit = QLineEdit()
        self.form.addRow(self.tr("&Date"), self.day_edit)
        self.form.addRow(self.tr("&Start"), self.start_edit)
        self.form.addRow(self.tr("&Place"), self.place_edit)

    def meeting(self) -> Meeting:
        """The meeting as typed.

        Raises:
            RuleBroken: the date cannot be read, or the place fits no form.
        """
        start = self.start_edit.time()
        return Meeting(
            MeetingKind.DIALOGUE_1,
            self.day_edit.day(self._today, "day"),
            time(start.hour(), start.minute()),
            place=self.place_edit.text().strip(),
        )

    def validatePage(self) -> bool:
        """The date must be readable."""
        try:
            self.meeting()
        except RuleBroken as broken:
            return self.refuse(broken, self.day_edit if broken.field == "day" else self.place_edit)
        self.error.hide()
        return True


class _FilePage(_Page):
    def __init__(self, method: Method, folder: Path, workplace: _WorkplacePage) -> None:
        super().__init__(
            method,
            self.tr("Where should the file be kept?"),
            self.tr(
                "Everything is kept in this one file on your own PC. Nothing is sent anywhere."
            ),
        )
        self._folder = folder
        self._from = workplace
        self.path_edit = QLineEdit()
        self.browse_button = button(self.tr("Choose…"))
        self.browse_button.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.addWidget(self.path_edit, 1)
        row.addWidget(self.browse_button)
        name = QLabel(self.tr("&File with the APV"))
        name.setBuddy(self.path_edit)
        self.form.addRow(name, row)
        self.path_edit.setAccessibleName(self.tr("Where the file is kept"))
        self.path_edit.setMinimumWidth(360)

    def path(self) -> Path:
        """The path as typed, with the extension of an APV file."""
        return files.with_extension(Path(self.path_edit.text().strip()).expanduser())

    def initializePage(self) -> None:
        """Propose a free name from the workplace and the title."""
        wanted = f"{self._from.title_edit.text()} {self._from.name_edit.text()}".strip()
        self.path_edit.setText(str(files.free_path(self._folder, wanted)))

    def validatePage(self) -> bool:
        """The file must not be there yet, and its folder must."""
        path = self.path()
        placed = bool(path.name) and path.parent.is_dir()
        code = "folder_missing" if not placed else "exists" if path.exists() else ""
        if not code:
            self.error.hide()
            return True
        self.error.setText(self.method.trouble(f"file.{code}"))
        self.error.show()
        self.path_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Where should the file be kept?"),
            self.path_edit.text(),
            self.tr("APV files (*.apv)"),
        )
        if chosen:
            self.path_edit.setText(chosen)


def _weekday_after(day: date) -> date:
    while day.isoweekday() > 5:
        day += timedelta(days=1)
    return day
