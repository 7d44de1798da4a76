"""Mødepakken: everything one meeting needs, in one pile and in the order it is handed out."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from apv_desktop.content import Method
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.packages import PACKAGES, next_meeting
from apv_desktop.gui.preferences import Preferences
from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.gui.widgets.paper_output import PaperOutput
from apv_desktop.gui.widgets.wrapping_delegate import WrappingDelegate
from apv_desktop.services import packages
from apv_desktop.services.apv import Apv

_ID = Qt.ItemDataRole.UserRole
_LIST_WIDTH = 42  # letters


class PackageDialog(QDialog):
    """The papers of a meeting, ticked, beside the pile as it will print."""

    def __init__(
        self, apv: Apv, method: Method, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._apv, self._method, self._preferences = apv, method, preferences
        self.setWindowTitle(self.tr("Meeting package"))
        self.resize(QSize(1240, 900).boundedTo(self.screen().availableSize() * 0.92))
        self.output = PaperOutput(method, preferences)
        self.output.view.fit_width()
        self.output.printed.connect(self._note_printed)
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.output.add_at_left(close)
        self._make_choices()
        self._lay_out()
        wanted = next_meeting(apv.contents, apv.today)
        self.meeting_combo.setCurrentIndex(self.meeting_combo.findData(wanted))
        self._show_meeting()
        self.meeting_combo.currentIndexChanged.connect(self._show_meeting)
        self.paper_list.itemChanged.connect(self._draw)
        for check in (self.separator_check, self.sides_check):
            check.toggled.connect(self._draw)

    @property
    def meeting(self) -> MeetingKind:
        """The meeting whose papers are shown."""
        found: MeetingKind = self.meeting_combo.currentData()
        return found

    def done(self, result: int) -> None:
        """Let go of what is being drawn."""
        self.output.stop()
        super().done(result)

    def _make_choices(self) -> None:
        self.meeting_combo = QComboBox()
        for kind in PACKAGES:
            name = self._method.text(f"words:meeting_kind.{kind.value}")
            self.meeting_combo.addItem(name, kind)
        self.paper_list = QListWidget()
        self.paper_list.setAccessibleName(self.tr("Papers of the meeting"))
        self.paper_list.setWordWrap(True)
        self.paper_list.setResizeMode(QListView.ResizeMode.Adjust)
        self.paper_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.paper_list.setItemDelegate(WrappingDelegate(self.paper_list))
        self.separator_check = QCheckBox(self.tr("A &separator before each paper"))
        self.separator_check.setChecked(True)
        self.sides_check = QCheckBox(self.tr("Ready for &both sides of the paper"))

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(10)
        which = label(self.tr("&Meeting"))
        which.setBuddy(self.meeting_combo)
        for widget in (which, self.meeting_combo):
            column.addWidget(widget)
        column.addWidget(self.paper_list, 1)
        column.addWidget(self.separator_check)
        column.addWidget(self.sides_check)
        self.printed_label = label("", "muted")
        column.addWidget(self.printed_label)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.output)
        splitter.setStretchFactor(1, 1)
        wide = _LIST_WIDTH * self.fontMetrics().averageCharWidth()
        splitter.setSizes([wide, max(wide, self.width() - wide)])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(splitter)

    def _show_meeting(self) -> None:
        was = self.paper_list.blockSignals(True)
        self.paper_list.clear()
        for paper in packages.planned(self.meeting, self._apv.contents, self._method):
            item = QListWidgetItem(self._told(paper), self.paper_list)
            item.setData(_ID, paper.document)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.paper_list.setCurrentRow(0)
        self.paper_list.blockSignals(was)
        self._show_printed()
        self._draw()

    def _told(self, paper: packages.PlannedPaper) -> str:
        head = self.tr("%1 × %2").replace("%1", str(paper.count or 1)).replace("%2", paper.name)
        state = self.tr("✓ Complete")
        if paper.lacking:
            state = self.tr("○ Still missing: %1").replace("%1", ", ".join(paper.lacking))
        return f"{head}\n{state}"

    def _left_out(self) -> frozenset[str]:
        items = [self.paper_list.item(row) for row in range(self.paper_list.count())]
        off = [item for item in items if item.checkState() is not Qt.CheckState.Checked]
        return frozenset(item.data(_ID) for item in off)

    def _draw(self) -> None:
        wanted = packages.Wanted(
            self.meeting,
            self._left_out(),
            self.separator_check.isChecked(),
            self.sides_check.isChecked(),
        )
        contents, method, today = self._apv.contents, self._method, self._apv.today
        job = partial(packages.write, wanted, contents, method, today=today)
        name = f"{self.windowTitle()}, {self.meeting_combo.currentText()}"
        self.output.draw(job, name, packages.file_name(self.meeting, method))

    def _note_printed(self) -> None:
        self._preferences.note_printed(self._apv.path, self._key(), self._apv.now)
        self._show_printed()

    def _show_printed(self) -> None:
        at = self._preferences.printed_at(self._apv.path, self._key())
        dates = self._method.dates
        told = self.tr("Not printed on this PC yet")
        if at is not None:
            when = f"{dates.short(at.date())} {dates.clock(at.time())}"
            told = self.tr("Last printed: %1").replace("%1", when)
        self.printed_label.setText(told)

    def _key(self) -> str:
        return f"package-{self.meeting.value}"
