"""Search everywhere: type, choose with the arrows, Enter opens what was found."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.search import SearchKind, words_of
from apv_desktop.gui.generated.ui_search_dialog import Ui_SearchDialog
from apv_desktop.gui.models.found_model import FoundModel, LineKind
from apv_desktop.gui.widgets.found_delegate import FoundDelegate
from apv_desktop.services.apv import Apv
from apv_desktop.services.search import Search, other_rounds

_PAGE = 8  # lines that PgUp and PgDn go
_MANY = 50  # hits of a kind that are shown when more are asked for
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WISHES = (SearchKind.WISH, SearchKind.ASSESSMENT)


class SearchDialog(QDialog):
    """A line to type in above what was found. The keyboard stays in the line throughout."""

    place_chosen = Signal(object)
    plan_chosen = Signal(object)

    def __init__(self, apv: Apv, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SearchDialog()
        self.ui.setupUi(self)
        self._search = Search(apv.contents, method, partial(other_rounds, apv))
        self._more: dict[int, dict[SearchKind, int]] = {}
        self._model = FoundModel(method, self._names_of(apv.contents.other_rounds), self)
        self._delegate = FoundDelegate(self)
        self.ui.found_list.setModel(self._model)
        self.ui.found_list.setItemDelegate(self._delegate)
        self.ui.found_list.clicked.connect(self._open)
        self.ui.found_list.selectionModel().currentChanged.connect(self._tell_chosen)
        self.ui.plan_button.clicked.connect(self._make_plan)
        self.ui.typed_edit.installEventFilter(self)
        self.ui.typed_edit.textChanged.connect(self._look_anew)
        letter, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        self.resize(QSize(100 * letter, 85 * letter).boundedTo(room * 0.85))
        self._look_anew()
        QTimer.singleShot(0, self, self._search.get_ready)  # while the hand reaches for a key

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that choose, wherever the cursor stands in the line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._step(_STEPS[key])
                return True
            if key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._make_plan()
                return True
            if key in _ENTER:
                self._open(self.ui.found_list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _look_anew(self) -> None:
        self._more = {}
        self._look()
        self._choose(self._model.choice_near(-1, 1))

    def _look(self) -> None:
        typed = self.ui.typed_edit.text()
        here = self._search.find(typed, self._more.get(0))
        groups = (*here, *self._search.find_elsewhere(typed, self._more))
        self._delegate.wanted = words_of(typed)
        self._model.show_groups(groups)
        count = sum(group.count for group in groups)
        self._show_hint(typed.strip(), count)
        self.ui.count_label.setText(self.tr("%n found", "", count) if typed.strip() else "")
        self._say(self.ui.count_label.text() or self.ui.hint_label.text())

    def _show_hint(self, typed: str, count: int) -> None:
        hint = self.tr("Type a few letters, or the code at the bottom of a sheet. Or go to a page:")
        if typed and not count:
            hint = self.tr(
                "Nothing here contains “%1”. Type fewer letters, or only one of the words. "
                "Everything you have written is searched, from questions and wishes to plans and "
                "papers."
            ).replace("%1", typed)
        self.ui.hint_label.setText(hint)
        self.ui.hint_label.setVisible(not typed or not count)

    def _step(self, by: int) -> None:
        row = self.ui.found_list.currentIndex().row()
        self._choose(self._model.choice_near(row, by))

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.ui.found_list.setCurrentIndex(self._model.index(row))
            if row == 1:
                self.ui.found_list.scrollToTop()  # the heading above the first hit

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        line = self._model.line(index.row())
        if line.kind is LineKind.MORE:
            self._more.setdefault(line.round_id, {})[line.of] = _MANY
            self._look()
            self._choose(index.row())
        elif line.found is not None:
            self.accept()
            self.place_chosen.emit(line.found.entry.place)

    def _wish_id(self) -> int:
        """The wish chosen, or the one whose assessment is; 0 for anything else, or elsewhere."""
        index = self.ui.found_list.currentIndex()
        found = self._model.line(index.row()).found if index.isValid() else None
        if found is None or found.entry.kind not in _WISHES or found.entry.place.round_id:
            return 0
        return found.entry.place.row

    def _names_of(self, rounds: Iterable[Round]) -> dict[int, str]:
        closed = self.tr("%1 (closed)")
        return {
            each.id: closed.replace("%1", each.title) if each.is_closed else each.title
            for each in rounds
        }

    def _make_plan(self) -> None:
        wish_id = self._wish_id()
        if wish_id:
            self.accept()
            self.plan_chosen.emit(wish_id)

    def _tell_chosen(self, index: QModelIndex) -> None:
        self.ui.plan_button.setVisible(bool(self._wish_id()))
        if index.isValid():
            self._say(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _say(self, told: str) -> None:
        """Have a screen reader say what changed, since the keyboard stays in the line."""
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self.ui.typed_edit, told)
            QAccessible.updateAccessibility(event)
