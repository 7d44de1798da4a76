"""Lines typed off a flip-over: the little signs at either end, and what is left to keep."""

import re

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.statements import StatementKind

_KINDS = {"s": StatementKind.STRENGTH, "ø": StatementKind.WISH, "w": StatementKind.WISH}
_FIRST = re.compile(
    r"(?:#(?P<before>\d{1,3})(?:\s|$))?"
    r"(?:(?P<kind>[søw])(?:\s|$)(?:#(?P<after>\d{1,3})(?:\s|$))?)?",
    re.IGNORECASE,
)
_LAST = re.compile(r"(?:^|\s)#(\d{1,3})$")
_BULLET = re.compile(r"\s*(?:[•·▪◦‣*–—-]\s+|\d{1,3}[.)]\t)")


@frozen
class TypedLine:
    """One statement to be: its kind, the group that wrote it, and its text."""

    kind: StatementKind
    group: int | None
    text: str


@frozen
class TypedLines:
    """What was typed or pasted, and the kind and group the next line starts with."""

    lines: tuple[TypedLine, ...]
    kind: StatementKind
    group: int | None


def read_lines(typed: str, kind: StatementKind, group: int | None) -> TypedLines:
    """Read lines in turn; a sign on one holds for those that follow.

    `s ` (strength), `ø ` or `w ` (wish) stand first on a line, `#3` (group, `#0` for none)
    first or last. A line with nothing but signs sets them and keeps nothing. The bullets and
    numbers of a pasted list are taken off.
    """
    lines = []
    for line in typed.splitlines():
        kind, group, text = _read(line, kind, group)
        if text:
            lines.append(TypedLine(kind, group, text))
    return TypedLines(tuple(lines), kind, group)


def _read(
    line: str, kind: StatementKind, group: int | None
) -> tuple[StatementKind, int | None, str]:
    text = " ".join(_without_bullet(line).split())
    number = None
    if (first := _FIRST.match(text)) is not None:
        number, text = first["after"] or first["before"], _without_bullet(text[first.end() :])
        kind = _KINDS[first["kind"].lower()] if first["kind"] else kind
    if number is None and (last := _LAST.search(text)) is not None:
        number, text = last[1], text[: last.start()]
    return kind, group if number is None else int(number) or None, text


def _without_bullet(line: str) -> str:
    found = _BULLET.match(line)
    return line if found is None else line[found.end() :]
