"""Rediger → Slet en person: every trace is shown first; what is ticked goes for good."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.erasing import Erasure, Sought, also_called
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.gui.for_good import loss_of
from apv_desktop.gui.generated.ui_erase_dialog import Ui_EraseDialog
from apv_desktop.gui.messages import is_for_good, sentence
from apv_desktop.gui.widgets.labels import dress
from apv_desktop.gui.widgets.under_way import Tell
from apv_desktop.services import erasing
from apv_desktop.services.apv import Apv
from apv_desktop.services.erasing import Report
from apv_desktop.store.erasing import Found
from apv_desktop.store.problems import FileProblem

_WIDEST, _HIGHEST = 1180, 740


class EraseDialog(QDialog):
    """Choose somebody, look at every hit, erase. `begun` and `ended` frame the erasing itself:
    nobody else may write to the file meanwhile.
    """

    begun = Signal()
    ended = Signal()

    def __init__(
        self,
        apv: Apv,
        method: Method,
        back: Erasure | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._apv, self._method = apv, method
        self._sought: Sought | None = None
        self._is_erasing = False
        self.ui = Ui_EraseDialog()
        self.ui.setupUi(self)
        letter = self.fontMetrics().height()
        self.resize(min(_WIDEST, 50 * letter), min(_HIGHEST, 46 * letter))
        known = {each.stand_in for each in erasing.erased(apv)}
        for person in apv.contents.people:
            if person.name not in known:
                self.ui.person_combo.addItem(person.name, person.id)
            if back is not None and back.person_id in (person.id, person.first_id):
                self.ui.person_combo.setCurrentIndex(self.ui.person_combo.count() - 1)
        self.ui.person_combo.addItem(self.tr("Somebody who is not on the list"), None)
        self.ui.person_combo.currentIndexChanged.connect(self._choose)
        for edit in (self.ui.name_edit, self.ui.also_edit):
            edit.textEdited.connect(self._begin_anew)
        self.ui.find_button.clicked.connect(self.look)
        self.ui.erase_button.clicked.connect(self.erase)
        self.ui.close_button.clicked.connect(self.reject)
        self.ui.found_list.ticks_changed.connect(self._count_ticks)
        self.ui.tick_all_button.clicked.connect(self._tick_all)
        self.ui.tick_none_button.clicked.connect(self._tick_none)
        self.ui.reach_label.setText(method.text("erasing:out_of_reach"))
        self._choose()

    @property
    def person_id(self) -> int | None:
        """Who is chosen, None for somebody who is not on the list."""
        return cast("int | None", self.ui.person_combo.currentData())

    def look(self) -> None:
        """Look for the name everywhere, in a thread."""
        self._begin_anew()
        try:
            sought = self.seek()
            snapshot = self._apv.snapshot("preview.tmp")
        except (RuleBroken, FileProblem) as trouble:
            self._tell(trouble)
            return
        apv, person_id = self._apv, self.person_id
        self._be_busy(
            self.tr("Looking through everything on this PC …"),
            lambda tell: erasing.find(apv, snapshot, sought, person_id, tell),
            lambda found: self.show_found(cast("tuple[Found, ...]", found)),
        )

    def seek(self) -> Sought:
        """Who is sought by what is chosen and typed.

        Raises:
            RuleBroken: there is nothing to look for.
        """
        typed = self.ui.name_edit.text(), also_called(self.ui.also_edit.text())
        self._sought = erasing.sought(self._apv, self.person_id, *typed)
        return self._sought

    def erase(self) -> None:
        """Ask once more, then erase in a thread."""
        question = self.tr("Erase the name for good?")
        loss = loss_of(self._apv, self._method)
        if self._sought is None or not is_for_good(self, question, loss, self.tr("Erase for good")):
            return
        order = erasing.order(
            self._apv,
            self._sought,
            self.person_id,
            self._method.text("erasing:stand_in"),
            self.ui.found_list.left(),
        )
        apv = self._apv
        self._is_erasing = True
        self.begun.emit()
        self._be_busy(
            self.tr("Erasing in the file, its history and its backups …"),
            lambda tell: erasing.erase(apv, order, tell),
            self._show_done,
        )

    def reject(self) -> None:
        """Close, but not in the middle of erasing."""
        if not self._is_erasing:
            self.ui.under_way.give_up()
            super().reject()

    def _be_busy(
        self, text: str, deed: Callable[[Tell], object], then: Callable[[object], None]
    ) -> None:
        erases = self._is_erasing
        for widget in (self.ui.who_box, self.ui.find_button, self.ui.erase_button):
            widget.setEnabled(False)
        self.ui.found_list.setEnabled(not erases)
        self.ui.close_button.setEnabled(not erases)
        self.ui.find_button.setVisible(not erases)
        self.ui.under_way.run(text, deed, then, self._failed)

    def _be_ready(self) -> None:
        if self._is_erasing:
            self._is_erasing = False
            self.ended.emit()
        for widget in (self.ui.who_box, self.ui.find_button, self.ui.close_button):
            widget.setEnabled(True)
        self.ui.found_list.setEnabled(True)

    def _choose(self) -> None:
        is_listed = self.person_id is not None
        self.ui.name_label.setVisible(not is_listed)
        self.ui.name_edit.setVisible(not is_listed)
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._sought = None
        ui = self.ui
        for widget in (ui.found_label, ui.ticks_box, ui.found_list, ui.error_label):
            widget.hide()
        ui.reach_label.hide()
        ui.erase_button.hide()
        for widget in (ui.lead_label, ui.wait_label):
            widget.show()
        dress(ui.find_button, "primary")

    def show_found(self, found: Sequence[Found]) -> None:
        """Show every hit, the likely ones ticked."""
        self._be_ready()
        sought, ui = self._sought, self.ui
        if sought is None:
            return
        likely = erasing.likely(self._apv.contents, sought, self.person_id, found)
        ui.found_list.show_found(found, likely, sought, self._method)
        self._count_ticks()
        ui.found_label.setText(self._lead(len(found)))
        for widget in (ui.found_list, ui.ticks_box):
            widget.setVisible(bool(found))
        is_there = bool(found) or self.person_id is not None
        for widget in (ui.erase_button, ui.reach_label):
            widget.setVisible(is_there)
            widget.setEnabled(True)
        for widget in (ui.lead_label, ui.wait_label):
            widget.setVisible(not is_there)
        ui.found_label.show()
        dress(ui.find_button, "" if is_there else "primary")
        first = ui.found_list if found else ui.erase_button if is_there else ui.find_button
        first.setFocus()

    def _lead(self, count: int) -> str:
        if not count and self.person_id is None:
            return self.tr("The name stands nowhere in the APV, its history or its backups.")
        if not count:
            return self.tr("The name stands only in the list of participants.")
        told = self.tr(
            "%n place(s). Tick those that are this person. Untick what is somebody else, or "
            "another word.",
            "",
            count,
        )
        if self.person_id is None:
            return told
        row = self.tr("The row in the list of participants loses name, e-mail and job in any case.")
        return f"{told} {row}"

    def _tick_all(self) -> None:
        self.ui.found_list.tick_all(True)

    def _tick_none(self) -> None:
        self.ui.found_list.tick_all(False)

    def _count_ticks(self) -> None:
        count = self.ui.found_list.ticked
        self.ui.ticked_label.setText(self.tr("%n ticked", "", count))

    def _show_done(self, made: object) -> None:
        report = cast(Report, made)
        self._be_ready()
        self._begin_anew()
        for widget in (
            self.ui.who_box,
            self.ui.find_button,
            self.ui.lead_label,
            self.ui.wait_label,
        ):
            widget.hide()
        self.ui.headline_label.setText(self._method.text("erasing:done.headline"))
        self.ui.found_label.setText("\n".join(self._told(report)))
        self.ui.found_label.show()
        self.ui.reach_label.show()
        self.resize(self.width(), self.heightForWidth(self.width()))
        self.ui.close_button.setFocus()

    def _told(self, report: Report) -> list[str]:
        done = report.elsewhere
        counts = {
            "rows": report.rows,
            "backups": done.backups,
            "lost": done.lost,
            "copies": done.copies,
            "held": done.held,
            "shut": done.shut,
            "pictures": report.pictures,
        }
        told = [
            self._method.text(f"erasing:done.{name}", count=count)
            for name, count in counts.items()
            if count
        ]
        if report.trouble:
            told.append(self._method.text("erasing:done.unfinished"))
            told.append(self._method.text(f"errors:file.{report.trouble}.text"))
        return told

    def _failed(self, trouble: FileProblem | RuleBroken) -> None:
        self._be_ready()
        self.ui.find_button.show()
        self._tell(trouble)

    def _tell(self, trouble: FileProblem | RuleBroken) -> None:
        self.ui.error_label.setText(sentence(self._method, trouble))
        self.ui.error_label.show()
