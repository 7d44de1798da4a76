"""Mødepakken: everything one meeting needs, in one pile and in the order it is handed out."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from apv_desktop.content import Method
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.packages import PACKAGES, next_meeting
from apv_desktop.gui.papers_dialog import PapersDialog
from apv_desktop.gui.preferences import Preferences
from apv_desktop.gui.widgets.labels import label
from apv_desktop.gui.widgets.paper_output import PaperOutput
from apv_desktop.gui.widgets.quotes_notice import QuotesNotice
from apv_desktop.gui.widgets.wrapping_delegate import WrappingDelegate
from apv_desktop.services import packages
from apv_desktop.services.apv import Apv

_ID = Qt.ItemDataRole.UserRole
_LIST_WIDTH = 42  # letters


class PackageDialog(PapersDialog):
    """The papers of a meeting, ticked, beside the pile as it will print."""

    def __init__(
        self, apv: Apv, method: Method, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        output = PaperOutput(method, preferences)
        super().__init__(output, apv, method, preferences, parent)
        self.setWindowTitle(self.tr("Meeting package"))
        output.printed.connect(self._note_printed)
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
        self.quotes_notice = QuotesNotice(self._apv, self._method, self._ticked)
        self.quotes_notice.changed.connect(self._draw)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.quotes_notice)
        beside.addWidget(self.output, 1)
        self.stand_beside(left, right, _LIST_WIDTH)

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
        return f"{head}\n{self.state_of(paper.lacking)}"

    def _left_out(self) -> frozenset[str]:
        items = [self.paper_list.item(row) for row in range(self.paper_list.count())]
        off = [item for item in items if item.checkState() is not Qt.CheckState.Checked]
        return frozenset(item.data(_ID) for item in off)

    def _ticked(self) -> list[str]:
        left_out = self._left_out()
        items = (self.paper_list.item(row) for row in range(self.paper_list.count()))
        return [item.data(_ID) for item in items if item.data(_ID) not in left_out]

    def _draw(self) -> None:
        self.quotes_notice.warn()
        wanted = packages.Wanted(
            self.meeting,
            self._left_out(),
            self.separator_check.isChecked(),
            self.sides_check.isChecked(),
        )
        contents, method, today = self._apv.whole, self._method, self._apv.today
        self._shown = contents
        job = partial(packages.write, wanted, contents, method, today=today)
        name = f"{self.windowTitle()}, {self.meeting_combo.currentText()}"
        self.output.draw(job, name, packages.file_name(self.meeting, method))

    def _note_printed(self) -> None:
        self.output.give_numbers(self._apv, self._ticked(), self._shown)
        self.note_printed(self._key())
        self._show_printed()

    def _show_printed(self) -> None:
        self.printed_label.setText(self.last_printed(self._key()))

    def _key(self) -> str:
        return f"package-{self.meeting.value}"
