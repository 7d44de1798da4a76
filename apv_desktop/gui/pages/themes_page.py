"""Temaer: gather wishes that belong together, by keys or by hand, and lose none of them."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from apv_desktop.domain.statements import Statement
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_themes_page import Ui_ThemesPage
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import themes

_BESIDE_EACH_OTHER = 90  # letters across
_LETTERS = 40


class ThemesPage(StepPage):
    """The themes at the left, the wishes of the chosen one at the right."""

    STEP = StepId.THEMES
    SAYS_HOW_TO_BEGIN = True
    WIDE = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_ThemesPage()
        self.ui.setupUi(self.form)
        self.ui.lists_splitter.setStretchFactor(1, 1)
        self.ui.lists_splitter.setSizes([340, 660])
        for shown in (self.ui.themes_list, self.ui.wishes_list):
            shown.setMinimumHeight(shown.fontMetrics().lineSpacing() * 10)
        self.ui.themes_list.currentRowChanged.connect(self._show_theme)
        self.ui.themes_list.dropped_on.connect(self._move_chosen)
        self.ui.wishes_list.number_pressed.connect(self._move_to_number)
        self.ui.wishes_list.itemSelectionChanged.connect(self._show_deeds)
        self.ui.like_edit.textChanged.connect(self._show_lists)
        self.ui.rename_edit.returnPressed.connect(self._rename)
        self.ui.rename_button.clicked.connect(self._rename)
        self.ui.theme_combo.editTextChanged.connect(self._show_deeds)
        typed = self.ui.theme_combo.lineEdit()
        if typed is not None:
            typed.returnPressed.connect(self._move_to_typed)
        self.ui.move_button.clicked.connect(self._move_to_typed)
        self.ui.merge_button.clicked.connect(self._merge)
        self.ui.apart_button.clicked.connect(self._take_apart)
        self.ui.notice.undo_requested.connect(self._undo)
        self.ready()

    def load(self) -> None:
        """Show the themes; what was done before is no longer offered to be undone here."""
        self.ui.notice.hide()
        self._show_lists()

    def refresh(self) -> None:
        """Show the themes and the wishes as they are now."""
        super().refresh()
        self.ui.notice.follow(self.apv.undo_event)
        self.form.setVisible(bool(self.contents.wishes))
        self._show_lists()

    def show_page(self) -> None:
        """Be ready to sort."""
        super().show_page()
        self.ui.wishes_list.setFocus()

    def field_for(self, field: str) -> QWidget | None:
        """A name that is too long stands where it was typed."""
        return {"theme": self.ui.theme_combo, "wishes": self.ui.wishes_list}.get(field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The lists stand side by side where both are wide enough to read."""
        super().resizeEvent(event)
        wide = self.width() > _BESIDE_EACH_OTHER * self.fontMetrics().averageCharWidth()
        across = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        self.ui.lists_splitter.setOrientation(across)

    def _show_lists(self) -> None:
        found = themes.piles(self.contents)
        names = [name for name in found if name]
        lines: list[tuple[object, str]] = [("", self._line(0, self.tr("No theme yet"), found[""]))]
        lines += [(name, self._line(at, name, found[name])) for at, name in enumerate(names, 1)]
        self.ui.themes_list.show_lines(lines)
        typed = self.ui.theme_combo.currentText()
        self.ui.theme_combo.clear()
        self.ui.theme_combo.addItems(names)
        self.ui.theme_combo.setEditText(typed)
        self._show_theme()

    def _show_theme(self) -> None:
        """The wishes of the chosen theme, or those that resemble what is sought."""
        typed = self.ui.like_edit.text().strip()
        if typed:
            self._show_alike(typed)
        else:
            theme = self.ui.themes_list.theme() or ""
            wishes = themes.piles(self.contents).get(theme, ())
            self.ui.wishes_list.show_lines([(wish.id, self._told(wish)) for wish in wishes])
            self.ui.wishes_label.setText(theme or self.tr("No theme yet"))
            self.ui.like_hint.setText(
                self.tr("The program only proposes. You decide what belongs together.")
            )
        renames = bool(self.ui.themes_list.theme()) and not typed
        self.ui.rename_edit.setEnabled(renames)
        self.ui.rename_button.setEnabled(renames)
        self._show_deeds()

    def _show_alike(self, typed: str) -> None:
        alike = themes.similar(self.contents, self.method, typed)
        lines: list[tuple[object, str]] = []
        for each in alike:
            wish = self.contents.statement(each.wish_id)
            words = self.tr("in common: %1").replace("%1", ", ".join(each.words))
            theme = wish.theme.strip() or self.tr("No theme yet")
            lines.append((wish.id, f"{self._told(wish)}\n{theme} · {words}"))
        self.ui.wishes_list.show_lines(lines)
        self.ui.wishes_label.setText(self.tr("%n wish(es) with similar words", "", len(lines)))
        self.ui.like_hint.setText(
            self.tr("Only the words are compared, not what they mean. Read before you move them.")
        )

    def _show_deeds(self) -> None:
        chosen = self._chosen()
        has_theme = bool(self.ui.theme_combo.currentText().strip())
        self.ui.move_button.setEnabled(bool(chosen) and has_theme)
        self.ui.merge_button.setEnabled(len(chosen) > 1)
        merged = any(wish.merged_into is not None for wish in chosen)
        self.ui.apart_button.setEnabled(merged)

    def _line(self, number: int, name: str, wishes: tuple[Statement, ...]) -> str:
        count = self.tr("%n wish(es)", "", len(wishes))
        marks = self.tr("%n mark(s)", "", sum(wish.marks for wish in wishes))
        key = f"{number}  " if number < 10 else ""
        return f"{key}{name}\n{count} · {marks}"

    def _told(self, wish: Statement) -> str:
        parts = [self.tr("%n mark(s)", "", wish.marks)]
        if wish.shortlisted:
            parts.append(self.tr("on the preliminary list"))
        if wish.merged_into is not None:
            number = str(self.contents.statement(wish.merged_into).number)
            parts.append(self.tr("merged into wish %1").replace("%1", number))
        text = self.tr("Dream: %1").replace("%1", wish.text) if wish.is_dream else wish.text
        return f"{replace(wish, text=text).line}\n{' · '.join(parts)}"

    def _chosen(self) -> list[Statement]:
        wanted = self.ui.wishes_list.chosen()
        return [wish for wish in self.contents.wishes if wish.id in wanted]

    def _move_to_number(self, number: int) -> None:
        names = list(themes.piles(self.contents))
        if number < len(names):
            self._move_chosen(names[number])

    def _move_to_typed(self) -> None:
        """Move to the theme typed. Qt tells of Enter in a combo box twice; once is enough."""
        theme = self.ui.theme_combo.currentText()
        if theme.strip() and self._move_chosen(theme):
            self.ui.theme_combo.setEditText("")

    def _move_chosen(self, theme: str) -> bool:
        wishes = self._chosen()
        if not wishes:
            return False
        name = theme.strip() or self.tr("No theme yet")
        told = self.tr("Moved to “%1”: %2")
        ids = [wish.id for wish in wishes]
        return self._do(
            lambda: themes.move(self.apv, ids, theme),
            lambda: told.replace("%2", self._names(ids)).replace("%1", name),
        )

    def _rename(self) -> None:
        old, new = self.ui.themes_list.theme(), self.ui.rename_edit.text().strip()
        if not old or not new:
            return
        told = self.tr("“%1” is now called “%2”").replace("%1", old).replace("%2", new)
        if self._do(lambda: themes.rename(self.apv, old, new), lambda: told):
            self.ui.rename_edit.clear()

    def _merge(self) -> None:
        """The first of the chosen takes in the others."""
        first, *others = self._chosen()
        told = self.tr("Merged into wish %1: %2")
        ids = [wish.id for wish in others]
        self._do(
            lambda: themes.merge(self.apv, ids, first.id),
            lambda: told.replace("%1", self._names([first.id])).replace("%2", self._names(ids)),
        )

    def _take_apart(self) -> None:
        ids = [wish.id for wish in self._chosen() if wish.merged_into is not None]
        told = self.tr("Separated again: %1")
        self._do(
            lambda: themes.take_apart(self.apv, ids),
            lambda: told.replace("%1", self._names(ids)),
        )

    def _do(self, deed: Callable[[], None], told: Callable[[], str]) -> bool:
        """Do it, and then say it: the wishes may have been given their numbers by it."""
        if not self.attempt(deed):
            self.refresh()
            return False
        self.apv.settle()
        self.ui.notice.tell(told(), self.apv.undo_event)
        self.refresh()
        return True

    def _names(self, wish_ids: Iterable[int]) -> str:
        """Wishes by their numbers, or in their own words while they have none."""
        return ", ".join(self._named(self.contents.statement(wish_id)) for wish_id in wish_ids)

    def _named(self, wish: Statement) -> str:
        short = wish.text if len(wish.text) <= _LETTERS else f"{wish.text[: _LETTERS - 1]}…"
        return str(wish.number) if wish.number else self.tr("“%1”").replace("%1", short)

    def _undo(self) -> None:
        self.apv.undo()
        self.ui.notice.hide()
        self.refresh()
        self.ui.wishes_list.setFocus()
