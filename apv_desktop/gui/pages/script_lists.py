"""Under the script: ground rules, the card for a serious matter, and the list of cleaning up."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPlainTextEdit

from apv_desktop.content import Method, script_texts
from apv_desktop.domain.meeting_texts import MeetingTexts
from apv_desktop.gui.generated.ui_script_page import Ui_ScriptPage
from apv_desktop.gui.widgets.points_fold import PointsFold


class ScriptLists(QObject):
    """Three folds of the script's page, by the names of their texts in the domain."""

    proposal_requested = Signal(tuple)

    def __init__(self, ui: Ui_ScriptPage, method: Method, parent: QObject) -> None:
        super().__init__(parent)
        self._folds: dict[str, PointsFold] = {
            "ground_rules": ui.rules_fold,
            "serious": ui.serious_fold,
            "clean_up": ui.clean_up_fold,
        }
        self._fields: dict[str, QPlainTextEdit] = {
            **{name: fold.points_edit for name, fold in self._folds.items()},
            "serious_lead": ui.serious_fold.lead_edit,
        }
        proposed = script_texts.proposed_texts(method)
        ui.rules_fold.set_up(script_texts.ground_rules(method, proposed))
        ui.serious_fold.set_up(script_texts.serious(method, proposed))
        ui.clean_up_fold.set_up(script_texts.clean_up(method, proposed))
        for fold in self._folds.values():
            fold.proposal_requested.connect(self._ask)

    def typed(self) -> dict[str, str]:
        """The texts as they stand in the fields."""
        return {name: field.toPlainText() for name, field in self._fields.items()}

    def show(self, shown: MeetingTexts, own: MeetingTexts) -> None:
        """Show what the meeting gets, and which of it is one's own."""
        for name, fold in self._folds.items():
            is_own = any(getattr(own, each) for each in self._texts_of(name))
            fold.show_own(is_own=is_own)
        for name, field in self._fields.items():
            if field.toPlainText() != getattr(shown, name):
                field.setPlainText(getattr(shown, name))

    def _ask(self) -> None:
        asked = next(name for name, fold in self._folds.items() if fold is self.sender())
        self.proposal_requested.emit(self._texts_of(asked))

    def _texts_of(self, name: str) -> tuple[str, ...]:
        return ("serious", "serious_lead") if name == "serious" else (name,)
