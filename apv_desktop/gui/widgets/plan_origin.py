"""Where a plan comes from: each wish behind it, one click away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.statements import Statement
from apv_desktop.gui.widgets.labels import button, clear_layout, label

_LETTERS = 160


class PlanOrigin(QWidget):
    """A link for each wish, and a way to give one of several a plan of its own."""

    wish_requested = Signal(object)
    separate_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._shown: tuple[object, object] | None = None
        self._links: dict[int, str] = {}

    def show_wishes(self, wishes: Sequence[Statement], contents: Contents, method: Method) -> None:
        """Show the wishes a plan answers, with the marks each got and what was assessed of it."""
        self._links = {
            wish.id: known.absence.value
            for wish in wishes
            if (known := contents.assessments.get(wish.id)) is not None and known.absence.value
        }
        shown = (tuple(wishes), tuple(self._links.items()))
        if shown == self._shown:
            return
        self._shown = shown
        clear_layout(self._layout)
        for wish in wishes:
            self._layout.addWidget(self._row(wish, method, len(wishes) > 1))
        self.setVisible(bool(wishes))

    def show_round(self, title: str, method: Method) -> None:
        """Show the round a plan was taken along from, where there is one."""
        if not title:
            return
        self._shown = None
        clear_layout(self._layout)
        told = method.text("paper/action_plan:origin.carried", title=title)
        self._layout.addWidget(label(told, "muted"))
        self.show()

    def _row(self, wish: Statement, method: Method, can_leave: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        text = " ".join(wish.text.split())
        shown = text if len(text) <= _LETTERS else f"{text[: _LETTERS - 1]}…"
        told = self.tr("From wish %1: %2").replace("%1", str(wish.number)).replace("%2", shown)
        if wish.marks:
            marks = method.text("paper/action_plan:origin.marks", count=wish.marks)
            told = f"{told} · {marks}"
        if wish.id in self._links:
            absence = method.text(f"words:absence_link.{self._links[wish.id]}")
            link = self.tr("Sickness absence: %1").replace("%1", absence.lower())
            told = f"{told} · {link}"
        go = button(self.tr("Show the wish"), "link")
        go.setAccessibleName(f"{go.text()}: {shown}")
        go.setAccessibleDescription(self.tr("Shows the wish and its assessment"))
        go.setProperty("wish", wish.id)
        go.clicked.connect(self._ask_for_wish)
        row.addWidget(label(told), 1)
        row.addWidget(go)
        if can_leave:
            own = button(self.tr("Give it its own plan"), "link")
            own.setAccessibleName(f"{own.text()}: {shown}")
            own.setProperty("wish", wish.id)
            own.clicked.connect(self._ask_to_separate)
            row.addWidget(own)
        return holder

    def _ask_for_wish(self) -> None:
        self.wish_requested.emit(self.sender().property("wish"))

    def _ask_to_separate(self) -> None:
        self.separate_requested.emit(self.sender().property("wish"))
