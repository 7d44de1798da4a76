"""Løftetavlen: every wish ever written and what became of it; who still waits stands first."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from apv_desktop.content import promise_words
from apv_desktop.domain import promises
from apv_desktop.domain.fates import Fate
from apv_desktop.domain.missing import missing
from apv_desktop.domain.promises import UNANSWERED, Promise
from apv_desktop.domain.search import Place
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_promises_page import Ui_PromisesPage
from apv_desktop.gui.models.promises_model import PromisesModel
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.labels import dress
from apv_desktop.gui.widgets.wrapping_delegate import WrappingDelegate
from apv_desktop.gui.workbench import Workbench

_ALL, _WAITING = "", "waiting"
_ALL_COLUMNS = 90  # letters across; with fewer, theme and marks give way to wish and answer


class PromisesPage(StepPage):
    """A table of wishes to read and to search; a row leads to where the answer is given."""

    STEP = StepId.PROMISES
    WIDE = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_PromisesPage()
        self.ui.setupUi(self.form)
        self._found: tuple[Promise, ...] = ()
        self._answers: dict[int, str] = {}
        self._fates = self.method.file("words")["fate"]
        self._model = PromisesModel(self._titles(), self._fates, self)
        self._set_up_table()
        for view in (_ALL, _WAITING, *(fate.value for fate in Fate)):
            self.ui.fate_combo.addItem("", view)
        self.ui.fate_combo.currentIndexChanged.connect(self._show_rows)
        self.ui.search_edit.textChanged.connect(self._show_rows)
        self.ui.wish_button.clicked.connect(self._open_wish)
        self.ui.plan_button.clicked.connect(self._open_plan)
        self.ready()

    def load(self) -> None:
        """There is nothing to fill in here."""

    def refresh(self) -> None:
        """Show every wish as it stands, and how many have which fate."""
        super().refresh()
        self._found = promises.promises(self.contents)
        self._answers = {
            each.id: promise_words.answer(each, self.contents, self.method) for each in self._found
        }
        self.form.setVisible(bool(self._found))
        self._show_counts()
        self._show_rows()

    def show_page(self) -> None:
        """Stand on the first wish that waits."""
        super().show_page()
        self.ui.wishes_table.setFocus()

    def show_row(self, row_id: int, part_id: int) -> None:
        """Stand on a wish, in a view that shows it."""
        if self._model.row_of(row_id) < 0:
            self.ui.search_edit.clear()
            self.ui.fate_combo.setCurrentIndex(0)
        self._select(self._model.row_of(row_id))
        self.ui.wishes_table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where letters are large, wish and answer have the room."""
        super().resizeEvent(event)
        table, metrics = self.ui.wishes_table, self.fontMetrics()
        narrow = self.width() < _ALL_COLUMNS * metrics.averageCharWidth()
        for field in ("theme", "marks"):
            table.setColumnHidden(self._model.FIELDS.index(field), narrow)
        table.setMinimumHeight(metrics.lineSpacing() * 12)

    def _set_up_table(self) -> None:
        table, column = self.ui.wishes_table, self._model.FIELDS.index
        table.setModel(self._model)
        table.stretch(column("text"))
        stretch = QHeaderView.ResizeMode.Stretch
        table.horizontalHeader().setSectionResizeMode(column("answer"), stretch)
        for field in ("text", "theme", "fate", "answer"):
            table.setItemDelegateForColumn(column(field), WrappingDelegate(table))
        table.open_requested.connect(self._open)
        table.selectionModel().currentRowChanged.connect(self._show_chosen)

    def _titles(self) -> dict[str, str]:
        return {
            "number": self.tr("No."),
            "text": self.tr("Wish"),
            "theme": self.tr("Theme"),
            "marks": self.tr("Marks"),
            "fate": self.tr("Fate"),
            "answer": self.tr("The answer"),
        }

    def _show_counts(self) -> None:
        """How many have each fate: on a line, and as a choice of what to show."""
        counted = promises.count(self._found)
        silent = sum(counted[fate] for fate in UNANSWERED)
        told = self.tr("○ %n wish(es) without an answer", "", silent)
        self.ui.waiting_label.setText(told if silent else self.tr("✓ Every wish has an answer"))
        due = missing(self.STEP, self.contents, self.apv.today)
        dress(self.ui.waiting_label, "warn" if due else "muted" if silent else "ok")
        rest = (fate for fate in Fate if counted[fate] and fate not in UNANSWERED)
        parts = [f"{self._fates[fate.value]}: {counted[fate]}" for fate in rest]
        self.ui.counts_label.setText("  ·  ".join(parts))
        self.ui.counts_label.setVisible(bool(parts))
        numbers = {_ALL: len(self._found), _WAITING: silent}
        words = {_ALL: self.tr("All wishes"), _WAITING: self.tr("Without an answer")} | self._fates
        for at in range(self.ui.fate_combo.count()):
            view = self.ui.fate_combo.itemData(at)
            number = numbers[view] if view in numbers else counted[Fate(view)]
            self.ui.fate_combo.setItemText(at, f"{words[view]} ({number})")

    def _show_rows(self) -> None:
        chosen = self._chosen()
        rows = self._shown()
        self._model.answer_with(self._answers)
        self._model.show_rows(rows)
        at = self._model.row_of(chosen.id) if chosen is not None else 0
        self._select(max(0, at))
        self.ui.empty_label.setVisible(not rows)
        self.ui.shown_label.setText(self.tr("%n shown", "", len(rows)))
        self._show_chosen()

    def _shown(self) -> Sequence[Promise]:
        """The wishes of the fate asked for that hold every word looked for."""
        view, wanted = self.ui.fate_combo.currentData(), self.ui.search_edit.text()
        return [
            each
            for each in self._found
            if view in (_ALL, each.told.fate.value) or (view == _WAITING and each.is_open)
            if self._holds(each, wanted.casefold().split())
        ]

    def _holds(self, promise: Promise, words: Sequence[str]) -> bool:
        wish = promise.wish
        texts = (wish.line, wish.theme, self._answers[promise.id])
        return all(any(word in text.casefold() for text in texts) for word in words)

    def _chosen(self) -> Promise | None:
        return self._model.row_at(self.ui.wishes_table.current_row())

    def _select(self, row: int) -> None:
        if 0 <= row < self._model.rowCount():
            self.ui.wishes_table.setCurrentIndex(self._model.index(row, 1))

    def _show_chosen(self) -> None:
        """What can be opened of the wish one stands on."""
        promise = self._chosen()
        self.ui.wish_button.setEnabled(promise is not None)
        asks = self.tr("Give the &answer") if promise is not None and promise.is_open else ""
        self.ui.wish_button.setText(asks or self.tr("Open the &assessment"))
        self.ui.plan_button.setEnabled(bool(self._plan_of(promise)))

    def _plan_of(self, promise: Promise | None) -> int:
        """The id of the plan that answers a wish, 0 for none."""
        if promise is None:
            return 0
        plans = self.contents.plans_of(promises.answering(promise, self.contents).id)
        return plans[-1].id if plans else 0

    def _open(self) -> None:
        """Open where the answer stands: the plan if there is one."""
        if self._plan_of(self._chosen()):
            self._open_plan()
        else:
            self._open_wish()

    def _open_wish(self) -> None:
        promise = self._chosen()
        if promise is not None:
            wish = promises.answering(promise, self.contents)
            self.place_requested.emit(Place(StepId.ASSESSMENT, wish.id))

    def _open_plan(self) -> None:
        plan_id = self._plan_of(self._chosen())
        if plan_id:
            self.plan_requested.emit(plan_id)
