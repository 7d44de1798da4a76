"""Noticing what should not stand in notes: names of colleagues and civil registration numbers."""

import re
from collections.abc import Iterable

_SHORTEST = 3
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
# Six digits of a birthday and four more, as on a Danish health card (CPR).
_CPR = re.compile(r"(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?!\d)")


def too_personal(text: str, names: Iterable[str]) -> str | None:
    """The first word of `text` that looks like a colleague's name, or a number like a CPR.

    A first or last name counts when it is written with a capital as it is on the list, for many
    are words too. It is a hint and never a refusal: only a human can tell.
    """
    number = _CPR.search(text)
    if number is not None:
        return number[0]
    known = {part for name in names for part in _WORD.findall(name) if len(part) >= _SHORTEST}
    for word in _WORD.findall(text):
        plain = word if word in known else word.removesuffix("s")
        if plain in known and plain[0].isupper():
            return str(word)
    return None
