"""Hjælp → Hvad ligger hvor: what is kept, where, who can read it, how to delete it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from apv_desktop.content import Method
from apv_desktop.gui.widgets.labels import button, card, label
from apv_desktop.services import passwords, whereabouts
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.services.whereabouts import Whereabouts

_WIDTH, _HEIGHT = 54, 46  # in heights of a letter


class WhereaboutsDialog(QDialog):
    """A card for each place. Paths can be marked and copied."""

    print_requested = Signal()

    def __init__(
        self,
        apv: Apv | None,
        method: Method,
        surroundings: Surroundings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._method = method
        self.setWindowTitle(self._word("title"))
        letter = self.fontMetrics().height()
        self.resize(min(1180, _WIDTH * letter), min(740, _HEIGHT * letter))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(self._word("title"), "headline"))
        layout.addWidget(label(self._lead(apv)))
        inside = QWidget()
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, 8, 0)
        cards.setSpacing(12)
        for place in whereabouts.all_of(method, surroundings, apv):
            cards.addWidget(self._card(place))
        cards.addStretch(1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self._word("title"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        layout.addWidget(scroll, 1)
        layout.addLayout(self._foot(apv))

    def _word(self, key: str) -> str:
        return self._method.text(f"privacy:{key}")

    def _lead(self, apv: Apv | None) -> str:
        if apv is None:
            return f"{self._word('lead')} {self._word('no_file')}"
        has = passwords.has_password(apv)
        return f"{self._word('lead')} {self._word('safe' if has else 'without')}"

    def _card(self, place: Whereabouts) -> QWidget:
        frame, layout = card()
        layout.addWidget(label(place.name, "section"))
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setHorizontalSpacing(12)
        where = place.path
        if where and not place.is_there and place.id != "papers":
            where = f"{where}\n{self._word('nowhere')}"
        for key, told in (
            ("what", place.what),
            ("where", where),
            ("readers", place.readers),
            ("erasure", place.erasure),
        ):
            if told:
                value = label(told)
                value.setMinimumWidth(1)
                if key == "where":
                    value.setTextInteractionFlags(
                        Qt.TextInteractionFlag.TextSelectableByMouse
                        | Qt.TextInteractionFlag.TextSelectableByKeyboard
                    )
                    value.setAccessibleName(f"{place.name}: {told}")
                name = label(self._word(key), "muted")
                name.setWordWrap(False)
                name.setAlignment(Qt.AlignmentFlag.AlignTop)
                rows.addRow(name, value)
        layout.addLayout(rows)
        return frame

    def _foot(self, apv: Apv | None) -> QHBoxLayout:
        self.close_button = button(self.tr("&Close"))
        self.close_button.clicked.connect(self.reject)
        self.print_button = button(self.tr("&Page for the record of processing…"), "primary")
        self.print_button.clicked.connect(self.print_requested)
        self.print_button.setVisible(apv is not None)
        row = QHBoxLayout()
        row.addWidget(self.close_button)
        row.addStretch(1)
        row.addWidget(self.print_button)
        return row
