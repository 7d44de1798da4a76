"""Lines that a test can name: with their numbers in the order they were typed."""

from __future__ import annotations

from dataclasses import replace

from apv_desktop.domain.numbering import last_of
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.typed_lines import TypedLines
from apv_desktop.services import statements
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import STATEMENT


def add(apv: Apv, typed: str, kind: StatementKind, group: int | None) -> TypedLines:
    """Type lines in and give them their numbers."""
    read = statements.add_lines(apv, typed, kind, group)
    number(apv)
    return read


def number(apv: Apv) -> None:
    """Give the lines typed their numbers, as no program would: one after another."""
    next_ = {kind: last + 1 for kind, last in last_of(apv.contents.round).items()}
    for line in apv.contents.statements:
        next_[line.kind] = max(next_[line.kind], line.number + 1)
    lines: list[Statement] = []
    known = {line.id: line for line in apv.contents.statements}
    for line in (known[each] for each in apv.typed if each in known):
        if not line.number:
            lines.append(replace(line, number=next_[line.kind]))
            next_[line.kind] += 1
    rows = [STATEMENT.put(line, round_id=apv.round_id) for line in lines]
    apv.edit("numbers_given", rows, can_be_undone=False)
