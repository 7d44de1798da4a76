"""The leader's quick line: typed lines go to the statements, the last one can be taken back."""

from PySide6.QtCore import QObject

from apv_desktop.content import Method
from apv_desktop.content.telltales import telltales
from apv_desktop.domain.discretion import sensitive
from apv_desktop.domain.passed_on import PassedOn
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.typed_lines import read_lines
from apv_desktop.services import passed_on, statements
from apv_desktop.services.apv import Apv


class QuickCapture(QObject):
    """Keeps lines; kind and group stay for the next one as on the page they are typed in later."""

    def __init__(self, apv: Apv, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._apv = apv
        self._kind, self._group, self._is_dream = StatementKind.WISH, 0, False
        self._kept: list[tuple[list[Statement], list[PassedOn]]] = []

    def keep(self, typed: str) -> str:
        """Keep what was typed, as one step that can be taken back; what was kept, in its words.

        Nothing is told of what is handled elsewhere.

        Raises:
            RuleBroken: a line no statement can hold; nothing is kept.
            FileProblem: nothing was written.
        """
        before = self._apv.contents
        read = statements.add_lines(
            self._apv, typed, self._kind, self._group or None, is_dream=self._is_dream
        )
        self._kind, self._group, self._is_dream = read.kind, read.group or 0, read.is_dream
        after = self._apv.contents
        added = [each for each in after.statements if each not in before.statements]
        noted = [each for each in after.passed_on if each not in before.passed_on]
        if added or noted:
            self._kept.append((added, noted))
        self._apv.settle()
        return " · ".join(line.text for line in read.lines)

    def take_back(self) -> str | None:
        """Take the last line back, whatever has happened since; its text, None for none.

        Raises:
            RuleBroken: work has been built on it.
            FileProblem: nothing was written.
        """
        if not self._kept:
            return None
        added, noted = self._kept[-1]
        known = {each.id for each in self._apv.contents.statements}
        for each in added:
            if each.id in known:
                statements.remove(self._apv, each.id)
        for matter in noted:
            if matter in self._apv.contents.passed_on:
                passed_on.remove(self._apv, matter.id)
        self._apv.settle()
        self._kept.pop()
        return " · ".join(each.text for each in added)

    def preview(self, typed: str, method: Method) -> str:
        """What Enter would do with the line."""
        read = read_lines(typed, self._kind, self._group or None, is_dream=self._is_dream)
        if read.passed_on:
            return self.tr("Enter counts one matter that is handled elsewhere. No words are kept.")
        if found := sensitive(typed, telltales(method)):
            told = method.text(f"words:personal.{found[0].kind.value}", words=found[0].words)
            return f"⚠ {told} {method.text('words:personal.advice')}"
        kind = method.text(f"words:statement_kind.{read.kind.value}")
        group = self.tr("no group")
        if read.group:
            group = self.tr("group %1").replace("%1", str(read.group))
        return self.tr("Enter keeps it as: %1").replace("%1", f"{kind} · {group}")
