"""Parts of a form under headings, one folded out at a time: seven fields are enough."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from apv_desktop.gui.widgets.fold import Fold


class Accordion:
    """Puts the cards of a form into folds, where they stand, and keeps one of them open."""

    def __init__(self, layout: QVBoxLayout, cards: Mapping[str, QWidget]) -> None:
        """`cards` by the names their folds and headings are to have; the first begins open."""
        self._cards = dict(cards)
        self.folds: dict[str, Fold] = {}
        for name, card in self._cards.items():
            fold = Fold()
            fold.setObjectName(f"{name}_fold")
            layout.insertWidget(layout.indexOf(card), fold)
            fold.body.setContentsMargins(0, 4, 0, 8)
            fold.body.addWidget(card)
            fold.toggle_button.setObjectName(f"{name}_toggle")
            fold.toggle_button.clicked.connect(partial(self._toggled, name))
            self.folds[name] = fold
        self.open(next(iter(self.folds)))

    def open_for(self, field: QWidget | None) -> None:
        """Fold out the part a field stands in."""
        for name, card in self._cards.items():
            if field is not None and card.isAncestorOf(field):
                self.open(name)

    def open(self, name: str) -> None:
        """Fold out one part and the others in."""
        for each, fold in self.folds.items():
            fold.set_open(each == name)

    def _toggled(self, name: str) -> None:
        """A part has been folded out or in by its heading."""
        if self.folds[name].is_open:
            self.open(name)
