"""Lines typed off a flip-over: the little signs at either end, and what is left to keep."""

import re

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.statements import StatementKind

_KINDS = {"s": StatementKind.STRENGTH, **dict.fromkeys("øwd", StatementKind.WISH)}
_DREAM = "d"
_FIRST = re.compile(
    r"(?:#(?P<before>\d{1,3})(?:\s|$))?"
    r"(?:(?P<sign>[søwd])(?:\s|$)(?:#(?P<after>\d{1,3})(?:\s|$))?)?",
    re.IGNORECASE,
)
_LAST = re.compile(r"(?:^|\s)#(\d{1,3})$")
_ELSEWHERE = re.compile(r"h(?:\s|$)", re.IGNORECASE)
_BULLET = re.compile(r"\s*(?:[•·▪◦‣*–—-]\s+|\d{1,3}[.)]?\t)")


@frozen
class TypedLine:
    """One statement to be: its kind, the group that wrote it, and its text."""

    kind: StatementKind
    group: int | None
    text: str
    is_dream: bool = False


@frozen
class TypedLines:
    """What was typed or pasted, and the kind and group the next line starts with.

    `passed_on` counts the lines marked as handled elsewhere; their words are not here.
    """

    lines: tuple[TypedLine, ...]
    kind: StatementKind
    group: int | None
    is_dream: bool = False
    passed_on: int = 0


def read_lines(
    typed: str, kind: StatementKind, group: int | None, *, is_dream: bool = False
) -> TypedLines:
    """Read lines in turn; a sign on one holds for those that follow.

    `s ` (strength), `ø ` or `w ` (wish), `d ` (dream) stand first on a line, `#3` (group, `#0`
    for none) first or last. A line with nothing but signs sets them and keeps nothing. `h `
    (handled elsewhere) holds for its own line alone, which is counted and let go. The bullets and
    numbers of a pasted list are taken off.
    """
    lines = []
    passed_on = 0
    at = TypedLine(kind, group, "", is_dream)
    for line in typed.splitlines():
        at = _read(line, at)
        if _ELSEWHERE.match(at.text):
            passed_on += 1
        elif at.text:
            lines.append(at)
    return TypedLines(tuple(lines), at.kind, at.group, at.is_dream, passed_on)


def _read(line: str, before: TypedLine) -> TypedLine:
    text = " ".join(_without_bullet(line).split())
    kind, group, is_dream, number = before.kind, before.group, before.is_dream, None
    if (first := _FIRST.match(text)) is not None:
        number, text = first["after"] or first["before"], _without_bullet(text[first.end() :])
        if first["sign"]:
            sign = first["sign"].lower()
            kind, is_dream = _KINDS[sign], sign == _DREAM
    if number is None and (last := _LAST.search(text)) is not None:
        number, text = last[1], text[: last.start()]
    return TypedLine(kind, group if number is None else int(number) or None, text, is_dream)


def _without_bullet(line: str) -> str:
    found = _BULLET.match(line)
    return line if found is None else line[found.end() :]
