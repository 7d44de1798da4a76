"""The panel under the board: what can be done with the chosen plan, step by step and in place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from apv_desktop.domain.action_plans import FINISHED, ActionPlan, Effect, PlanStatus
from apv_desktop.services import action_plans

if TYPE_CHECKING:
    from apv_desktop.gui.pages.board_page import BoardPage

_FIELDS = {
    "carry_out": ("follow_up",),
    "close": ("effect", "effect_note"),
    "give_up": ("given_up_reason",),
}
_SERVICES: Mapping[str, Callable[..., None]] = {
    "carry_out": action_plans.carry_out,
    "close": action_plans.close,
    "give_up": action_plans.give_up,
}


class BoardDeeds(QObject):
    """Carried out, closed with its effect, given up, open again. One deed is open at a time.

    What is typed is kept in the plan as any other text, so that it is there the next time.
    """

    def __init__(self, page: BoardPage) -> None:
        super().__init__(page)
        self._page, self._ui = page, page.ui
        self._deed = ""
        self._plan_id = 0
        self._before: dict[str, Any] = {}
        self._ui.follow_up_edit.set_up(self.tr("Check the effect on"), page.method.dates)
        for effect in Effect:
            word = page.method.text(f"words:effect.{effect.value or 'open'}")
            self._ui.effect_combo.addItem(word, effect)
        self._ui.effect_combo.setProperty("own_save", True)
        self._ui.carry_out_button.clicked.connect(self._ask_carry_out)
        self._ui.close_button.clicked.connect(self._ask_close)
        self._ui.give_up_button.clicked.connect(self._ask_give_up)
        self._ui.reopen_button.clicked.connect(self._reopen)
        self._ui.measure_button.clicked.connect(self._measure)
        self._ui.confirm_button.clicked.connect(self._confirm)
        self._ui.cancel_button.clicked.connect(self._cancel)

    @property
    def is_open(self) -> bool:
        """Whether a deed waits for its fields to be filled."""
        return bool(self._deed)

    def show_plan(self, plan: ActionPlan) -> None:
        """Offer what can be done with this plan as it stands."""
        if plan.id != self._plan_id:
            self.stop()
        self._plan_id = plan.id
        status = plan.status
        self._ui.carry_out_button.setVisible(status is PlanStatus.AGREED)
        self._ui.close_button.setVisible(status is PlanStatus.DONE)
        measured = (PlanStatus.DONE, PlanStatus.CLOSED)
        self._ui.measure_button.setVisible(status in measured)
        self._ui.give_up_button.setVisible(status not in FINISHED)
        self._ui.reopen_button.setVisible(status in (PlanStatus.DONE, *FINISHED))
        self._show_deed()

    def stop(self) -> None:
        """Fold the fields away."""
        self._deed = ""
        self._show_deed()

    def keep(self) -> None:
        """Keep what is typed in the open deed, without doing it.

        Raises:
            RuleBroken: a value is refused.
        """
        if self._deed:
            typed = {field: value for field, value in self._values().items() if field != "effect"}
            action_plans.change(self._page.apv, self._plan_id, **typed)

    def _ask_carry_out(self) -> None:
        self._ask("carry_out", self._ui.carry_out_button)

    def _ask_close(self) -> None:
        self._ask("close", self._ui.close_button)

    def _ask_give_up(self) -> None:
        self._ask("give_up", self._ui.give_up_button)

    def _ask(self, deed: str, asked_by: QPushButton) -> None:
        if not self._page.flush():
            return
        plan = self._page.contents.plan(self._plan_id)
        self._deed = deed
        self._before = {field: getattr(plan, field) for field in _FIELDS[deed]}
        self._ui.confirm_button.setText(asked_by.text().rstrip("…"))
        self._page.autosave.quietly(partial(self._fill, plan))
        self._show_deed()
        first = _FIELDS[deed][0]
        field = self._page.field_for(first)
        if field is not None:
            field.setFocus()

    def _fill(self, plan: ActionPlan) -> None:
        self._ui.follow_up_edit.set_day(plan.follow_up)
        self._ui.follow_up_edit.look_ahead(self._page.apv.today)
        self._ui.effect_combo.setCurrentIndex(self._ui.effect_combo.findData(plan.effect))
        self._ui.effect_note_edit.setPlainText(plan.effect_note)
        self._ui.given_up_reason_edit.setPlainText(plan.given_up_reason)

    def _values(self) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name in _FIELDS[self._deed]:
            field = self._page.field_for(name)
            if isinstance(field, QPlainTextEdit):
                values[name] = field.toPlainText()
            elif name == "effect":
                values[name] = self._ui.effect_combo.currentData()
            else:
                values[name] = self._ui.follow_up_edit.day(self._page.apv.today, name)
        return values

    def _confirm(self) -> None:
        if self._page.flush():
            given = [self._values()[name] for name in _FIELDS[self._deed]]
            self._done(partial(_SERVICES[self._deed], self._page.apv, self._plan_id, *given))

    def _measure(self) -> None:
        """Count the slips of the thermometer."""
        from apv_desktop.gui.dialogs.thermometer_dialog import ThermometerDialog

        if self._page.flush():
            page = self._page
            dialog = ThermometerDialog(page.apv, page.method, self._plan_id, page)
            dialog.exec()
            dialog.deleteLater()
            page.refresh()

    def _reopen(self) -> None:
        if self._page.flush():
            self._done(partial(action_plans.reopen, self._page.apv, self._plan_id))

    def _done(self, deed: partial[None]) -> None:
        if self._page.attempt(deed):
            self.stop()
            self._page.refresh()
            self._ui.board_table.setFocus()

    def _cancel(self) -> None:
        self._page.autosave.settled()
        before = {field: value for field, value in self._before.items() if field != "effect"}
        self._done(partial(self._put_back, before))

    def _put_back(self, before: dict[str, Any]) -> None:
        action_plans.change(self._page.apv, self._plan_id, **before)

    def _show_deed(self) -> None:
        self._ui.deed_box.setVisible(self.is_open)
        self._ui.deed_bar.setHidden(self.is_open)
        asked = _FIELDS.get(self._deed, ())
        for name in ("follow_up", "effect", "effect_note", "given_up_reason"):
            getattr(self._ui, f"{name}_label").setVisible(name in asked)
            kind = "combo" if name == "effect" else "edit"
            getattr(self._ui, f"{name}_{kind}").setVisible(name in asked)
        if not self.is_open:
            self._ui.deed_error_label.hide()
