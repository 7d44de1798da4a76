"""Under the groups: two people who are to sit together, or not; never a word about why."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from apv_desktop.domain.groups import SeatPair
from apv_desktop.gui.generated.ui_groups_page import Ui_GroupsPage
from apv_desktop.gui.page import Page
from apv_desktop.gui.widgets.flow_row import FlowRow
from apv_desktop.gui.widgets.labels import button, clear_layout, label
from apv_desktop.services import seating


class SeatPairsPanel(QObject):
    """Works the fold of the groups page; it holds the pairs there are, and a row for a new one."""

    def __init__(self, ui: Ui_GroupsPage, page: Page) -> None:
        super().__init__(page)
        self._fold, self._page = ui.pairs_fold, page
        self.one_combo, self.other_combo, self.how_combo = QComboBox(), QComboBox(), QComboBox()
        self.how_combo.addItem(self.tr("sits with"), True)
        self.how_combo.addItem(self.tr("does not sit with"), False)
        for combo, name in (
            (self.one_combo, self.tr("First person of the pair")),
            (self.how_combo, self.tr("Together or not")),
            (self.other_combo, self.tr("Second person of the pair")),
        ):
            combo.setAccessibleName(name)
            combo.setProperty("own_save", True)
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(14)
        self.add_button = button(self.tr("Add the wish"))
        self.add_button.clicked.connect(self._add)
        self._rows = QVBoxLayout()
        self._lay_out()

    def refresh(self) -> None:
        """Show the pairs as they are kept, and everybody to choose from."""
        contents = self._page.contents
        pairs = contents.seat_pairs
        title = self.tr("Two who should sit together, or apart (%1)")
        self._fold.set_title(title.replace("%1", str(len(pairs))))
        self._fill()
        clear_layout(self._rows)
        for each in pairs:
            self._rows.addWidget(self._row(each))

    def _lay_out(self) -> None:
        self._fold.body.addWidget(
            label(
                self.tr("The groups are mixed accordingly for both meetings. Do not write why."),
                "muted",
            )
        )
        self._fold.body.addLayout(self._rows)
        row = FlowRow()
        for each in (self.one_combo, self.how_combo, self.other_combo, self.add_button):
            row.addWidget(each)
        self._fold.body.addLayout(row)

    def _row(self, pair: SeatPair) -> QWidget:
        names = self._page.contents.person_names
        joined = self.how_combo.itemText(0 if pair.together else 1)
        told = f"{names.get(pair.person_id, '')} {joined} {names.get(pair.other_id, '')}"
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(told), 1)
        remove = button(self.tr("Remove"))
        remove.setAccessibleName(self.tr("Remove: %1").replace("%1", told))
        remove.setProperty("pair", pair.id)
        remove.clicked.connect(self._remove)
        row.addWidget(remove)
        return holder

    def _fill(self) -> None:
        people = self._page.contents.people
        for combo in (self.one_combo, self.other_combo):
            known = [combo.itemData(at) for at in range(combo.count())]
            if known != [person.id for person in people]:
                combo.clear()
                for person in people:
                    combo.addItem(person.name, person.id)
        if self.other_combo.currentIndex() == self.one_combo.currentIndex() == 0:
            self.other_combo.setCurrentIndex(min(1, len(people) - 1))

    def _add(self) -> None:
        one, other = self.one_combo.currentData(), self.other_combo.currentData()
        together = self.how_combo.currentData()
        page = self._page
        if one is not None and other is not None:
            page.apv.settle()
            page.attempt(lambda: seating.pair(page.apv, one, other, together=together))
            page.refresh()

    def _remove(self) -> None:
        pair_id = self.sender().property("pair")
        page = self._page
        page.apv.settle()
        if page.attempt(lambda: seating.unpair(page.apv, pair_id)):
            page.refresh()
            self._fold.toggle_button.setFocus()
