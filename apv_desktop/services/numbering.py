"""Giving numbers to lines: once they are printed or saved, or something is built on them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from apv_desktop.domain import numbering as rules
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.printing import catalogue
from apv_desktop.store.tables import ROUND, STATEMENT, Change

if TYPE_CHECKING:  # an APV asks here what an edit numbers
    from apv_desktop.services.apv import Apv


def give(apv: "Apv", documents: Iterable[str], shown: Contents | None = None) -> None:
    """Note that documents have left the program: the numbers they show never change from now on.

    `shown` is what was printed, if lines have been typed since. It is no step that can be taken
    back, for the paper cannot.

    Raises:
        FileProblem: nothing was written.
    """
    contents = apv.contents
    if contents.round.is_closed or not any(map(shows_numbers, documents)):
        return
    known = {line.id: line.number for line in rules.as_given(shown or contents).statements}
    lines = [line for line in contents.statements if not line.number and line.id in known]
    rows = (replace(line, number=known[line.id]) for line in lines)
    apv.edit("numbers_given", [_row(contents, line) for line in rows], can_be_undone=False)


def shows_numbers(document: str) -> bool:
    """Whether a document shows the number of a line nothing has been built on."""
    known = catalogue.DOCUMENTS.get(document)
    return known is not None and known.numbers_lines


def along(contents: Contents, changes: Iterable[Change]) -> Sequence[Change]:
    """Changes, and with those that build on a line the numbers of all lines of its kind.

    A round that is closed has numbers too: nothing can be given in it afterwards.
    """
    wanted = list(changes)
    if all(line.number for line in contents.statements):
        return wanted
    lines = _afterwards(contents, wanted)
    kinds = _to_number(contents, wanted, lines)
    given = [
        line
        for line in rules.numbered(lines.values(), rules.last_of(contents.round))
        if line.kind in kinds and not lines[line.id].number
    ]
    named = {(STATEMENT.name, line.id) for line in given}
    rest = [each for each in wanted if (each.table, each.key.get("id")) not in named]
    return [*rest, *(_row(contents, line) for line in given)]


def _afterwards(contents: Contents, changes: Iterable[Change]) -> dict[int, Statement]:
    """The lines of the round as they will be."""
    lines = {line.id: line for line in contents.statements}
    for change in changes:
        if change.table != STATEMENT.name:
            continue
        if change.row is None:
            lines.pop(int(change.key["id"] or 0), None)
        elif change.row["round_id"] == contents.round.id:
            line = STATEMENT.decode(change.row)
            lines[line.id] = line
    return lines


def _to_number(
    contents: Contents, changes: Iterable[Change], lines: Mapping[int, Statement]
) -> set[StatementKind]:
    rows = [change.row for change in changes if change.row is not None]
    if any(row.get("closed_on") and row.get("id") == contents.round.id for row in rows):
        return set(StatementKind)
    on = {int(row.get("wish_id") or 0) for row in rows} | {
        line.id for line in lines.values() if rules.is_built_on(line)
    }
    return {line.kind for line in lines.values() if line.id in on and not line.number}


def _row(contents: Contents, line: Statement) -> Change:
    return STATEMENT.put(line, round_id=contents.round.id)


def gone(contents: Contents, lines: Iterable[Statement]) -> list[Change]:
    """What notes in the round that numbers were given out, so that no other line gets them."""
    now = contents.round
    last = rules.last_of(now)
    for line in lines:
        last[line.kind] = max(last[line.kind], line.number)
    counted = replace(
        now, last_strength=last[StatementKind.STRENGTH], last_wish=last[StatementKind.WISH]
    )
    return [] if counted == now else [ROUND.put(counted)]
