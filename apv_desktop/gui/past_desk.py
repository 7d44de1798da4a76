"""What the window offers for the file itself: undo, trash, backups, another place."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from apv_desktop.domain.steps import StepId
from apv_desktop.gui.messages import tell_file_problem
from apv_desktop.store.problems import FileProblem

if TYPE_CHECKING:
    from apv_desktop.domain.erasing import Erasure
    from apv_desktop.gui.dialogs.copies_dialog import CopiesDialog
    from apv_desktop.gui.dialogs.password_dialog import PasswordDialog
    from apv_desktop.gui.main_window import MainWindow
    from apv_desktop.store.container import Key
    from apv_desktop.store.relocking import Others
    from apv_desktop.store.waiting import Waiting


class PastDesk(QObject):
    """Goes back in the open APV for the window, or on in another place."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._places: dict[int, StepId] = {}
        window.care.changed_by_undo.connect(self.show_again)
        window.care.found_damaged.connect(self.leave_damaged)
        window.care.found_copies.connect(self.tell_copies)

    def undo(self) -> None:
        """Take back the newest step; what is being typed is kept first and so taken back first."""
        apv = self._window.apv
        if apv is not None and self._window.may_leave():
            place = self._places.get(apv.undo_event or 0)
            if self._window.care.undo():
                self._show_place(place)

    def redo(self) -> None:
        """Do again what was taken back."""
        apv = self._window.apv
        if apv is not None:
            place = self._places.get(apv.redo_event or 0)
            if self._window.care.redo():
                self._show_place(place)

    def note_place(self) -> None:
        """Remember which page a step was done on, so that taking it back can be seen there."""
        apv, page = self._window.apv, self._window.page()
        if apv is not None and apv.undo_event is not None and page is not None:
            self._places.setdefault(apv.undo_event, page.STEP)

    def forget_places(self) -> None:
        """Another file is shown, or none."""
        self._places.clear()

    def save_now(self) -> None:
        """Keep what is being typed and publish it (Ctrl+S); it would be so anyway."""
        if self._window.may_leave():
            self._window.care.save_now()

    def show_backups(self) -> None:
        """The backups of the open APV."""
        from apv_desktop.gui.dialogs.backups_dialog import BackupsDialog

        window = self._window
        if window.apv is not None and window.may_leave():
            dialog = BackupsDialog(window.apv, window.method, window)
            dialog.restored.connect(self.show_again)
            dialog.exec()
            dialog.deleteLater()
            if dialog.brings_back:
                self.erase_person(dialog.brings_back[0])

    def show_trash(self) -> None:
        """What was taken away and can be fetched back."""
        from apv_desktop.gui.dialogs.trash_dialog import TrashDialog

        window = self._window
        if window.apv is not None and window.may_leave():
            dialog = TrashDialog(window.apv, window.method, window)
            dialog.exec()
            dialog.deleteLater()
            self.show_again()

    def choose_whom_to_erase(self) -> None:
        """Erase a person for good."""
        self.erase_person(None)

    def erase_person(self, back: "Erasure | None") -> None:
        """Erase a person for good; somebody who is back is chosen already."""
        from apv_desktop.gui.dialogs.erase_dialog import EraseDialog

        window = self._window
        if window.apv is None or not window.may_leave():
            return
        dialog = EraseDialog(window.apv, window.method, back, window)
        dialog.begun.connect(window.care.pause)
        dialog.ended.connect(window.care.go_on)
        dialog.exec()
        dialog.deleteLater()

    def clean_up(self) -> None:
        """Propose what has done its work, to be deleted for good."""
        from apv_desktop.gui.dialogs.clean_up_dialog import CleanUpDialog

        window = self._window
        if window.apv is None or not window.may_leave():
            return
        dialog = CleanUpDialog(window.apv, window.method, window)
        wanted: list[int] = []
        dialog.round_wanted.connect(wanted.append)
        dialog.begun.connect(window.care.pause)
        dialog.ended.connect(window.care.go_on)
        dialog.exec()
        dialog.deleteLater()
        self.show_again()
        for round_id in wanted:
            window.rounds.show_round(round_id)
            self.clean_up()

    def set_password(self) -> None:
        """Give the file a password, change it, or take it away."""
        from apv_desktop.gui.dialogs.password_dialog import PasswordDialog

        window = self._window
        if window.apv is None or not window.may_leave():
            return
        dialog = PasswordDialog(window.apv, window.method, window)
        show = partial(window.papers.preview_in_front, "recovery-sheet", dialog)
        dialog.print_requested.connect(show)
        self._carry_out(dialog)

    def show_copies(self) -> None:
        """The copies on this PC that are not kept as the file is."""
        from apv_desktop.gui.dialogs.copies_dialog import CopiesDialog

        window = self._window
        if window.apv is not None and window.may_leave():
            self._carry_out(CopiesDialog(window.apv, window.method, (), window))

    def _carry_out(self, dialog: "PasswordDialog | CopiesDialog") -> None:
        dialog.begun.connect(self._window.care.pause)
        dialog.ended.connect(self._window.care.look_after)
        dialog.exec()
        dialog.deleteLater()
        if dialog.wanted is not None:
            self._fetch(*dialog.wanted)

    def _fetch(self, waiting: "Waiting", former: "Key | None") -> None:
        """Close the APV, and open it again with edits that were kept for later."""
        from apv_desktop.services import waiting as waiting_edits

        window, apv = self._window, self._window.apv
        if apv is None or not window.close_apv():
            return
        try:
            waiting_edits.fetch(apv.path, window.files.surroundings, waiting)
        except FileProblem as problem:
            if problem.code != "already_open":  # told: today's edits do not come to the file
                tell_file_problem(window, window.method, problem)
        window.files.open_path(apv.path, apv.places.key, former)

    def tell_copies(self, others: "Others", lacks_sheet: bool) -> None:
        """Say what a change of the password left undone, and offer to see to it.

        Whoever is in a dialog by then is not disturbed, and told at the next opening.
        """
        from PySide6.QtWidgets import QApplication, QMessageBox

        if QApplication.activeModalWidget() is not None:
            return
        count = others.readable
        readable = self.tr("%n copy(ies) on this PC can be read without the password.", "", count)
        count = others.known + others.unknown
        former = self.tr("%n copy(ies) on this PC have a former password.", "", count)
        sheet = self.tr("The recovery key of the password was never shown.")
        told = ((others.readable, readable), (count, former), (lacks_sheet, sheet))
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Password"))
        box.setText(" ".join(text for is_so, text in told if is_so))
        how = self.tr("Change the password once more, and you get a sheet with a key.")
        if others.count:
            how = self.tr("You can make them like the file, leave them, or delete them.")
        box.setInformativeText(how)
        look = box.addButton(self.tr("&Look at it…"), QMessageBox.ButtonRole.AcceptRole)
        later = box.addButton(self.tr("La&ter"), QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(later)
        look.clicked.connect(self.set_password if lacks_sheet else self.show_copies)
        box.finished.connect(box.deleteLater)
        box.open()

    def show_places(self) -> None:
        """What is kept where, and the page on it for the workplace's record."""
        from apv_desktop.gui.dialogs.whereabouts_dialog import WhereaboutsDialog

        window = self._window
        dialog = WhereaboutsDialog(window.apv, window.method, window.files.surroundings, window)
        show = partial(window.papers.preview_in_front, "processing-record", dialog)
        dialog.print_requested.connect(show)
        dialog.exec()
        dialog.deleteLater()

    def save_elsewhere(self) -> None:
        """Go on with the open APV at a place the user chooses."""
        window = self._window
        if window.apv is None or not window.may_leave():
            return
        path = window.files.ask_for_place(window.apv.path)
        if path is None:
            return
        key = window.apv.places.key
        problem = window.care.leave_for(path)
        if problem is not None:
            tell_file_problem(window, window.method, problem)
            return
        window.let_go_of_pages()
        window.files.open_path(path, key)

    def leave_damaged(self, problem: FileProblem) -> None:
        """Close a file that turned out damaged, and offer a backup of it."""
        self._window.care.abandon()
        self._window.let_go_of_pages()
        self._window.go_to(StepId.WELCOME)
        self._window.files.offer_backup(problem)

    def _show_place(self, place: StepId | None) -> None:
        """Go where the step was done, unless one is there already."""
        page = self._window.page()
        if place is not None and (page is None or page.STEP is not place):
            self._window.go_to(place)

    def show_again(self) -> None:
        """Have the page shown follow what the file now says."""
        self._window.refresh_shell()
        self._window.pages.show_anew()
