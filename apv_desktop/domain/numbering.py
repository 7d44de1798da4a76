"""When a line gets its number: as late as can be, so that the number tells no order.

A line is typed without one. Once numbers are known outside the program, on a paper or by what is
built on them, every line there is gets one, by random keys; from then on it never changes, and no
other line ever gets it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.statements import Statement, StatementKind


def last_of(round_: Round) -> dict[StatementKind, int]:
    """The highest number of each kind that was given to a line that is gone."""
    return {StatementKind.STRENGTH: round_.last_strength, StatementKind.WISH: round_.last_wish}


def numbered(
    statements: Iterable[Statement], last: Mapping[StatementKind, int]
) -> tuple[Statement, ...]:
    """The lines, each with a number: those without one get the next, by their random keys."""
    lines = tuple(statements)
    next_ = {kind: last[kind] + 1 for kind in StatementKind}
    for line in lines:
        next_[line.kind] = max(next_[line.kind], line.number + 1)
    given: dict[int, int] = {}
    for line in sorted(lines, key=lambda line: line.id):
        if not line.number:
            given[line.id] = next_[line.kind]
            next_[line.kind] += 1
    return tuple(replace(each, number=given.get(each.id, each.number)) for each in lines)


def as_given(contents: Contents) -> Contents:
    """The contents as a paper shows them, each line with the number it would get now."""
    if all(line.number for line in contents.statements):
        return contents
    lines = numbered(contents.statements, last_of(contents.round))
    return replace(contents, statements=lines)


def is_built_on(line: Statement) -> bool:
    """Whether work has begun on a line itself: a theme, marks, the list, another line."""
    at_work = line.marks or line.shortlisted or line.theme.strip()
    return bool(at_work) or line.merged_into is not None
