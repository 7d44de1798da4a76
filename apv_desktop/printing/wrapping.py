"""Break lines: words are measured once for each face, and lines set once for each width."""

from collections.abc import Sequence
from functools import lru_cache

from apv_desktop.printing import fonts
from apv_desktop.printing.styles import Style


@lru_cache(maxsize=4_096)
def wrapped(text: str, style: Style, across: float) -> Sequence[str]:
    """The lines of a clean text without line ends, none wider than `across`.

    A word wider than that is broken after a hyphen, or else between letters.
    """
    widths = fonts.widths(style.font)
    room = across / style.size + 1e-6
    if len(text) < 200 and widths[text] <= room:
        return (text,)
    space = widths[" "]
    lines: list[str] = []
    here: list[str] = []
    taken = -space
    for word in text.split(" "):
        taken += space + widths[word]
        if taken <= room:
            here.append(word)
            continue
        if here:
            lines.append(" ".join(here))
        *whole, last = _broken(word, widths, room)
        lines += whole
        here, taken = [last], widths[last]
    lines.append(" ".join(here))
    return lines


def _broken(word: str, widths: fonts.Widths, room: float) -> list[str]:
    """A word in pieces that each fit, mostly one."""
    if widths[word] <= room:
        return [word]
    pieces = []
    while word:
        cut = _fitting(word, widths, room)
        hyphen = max(word.rfind(sign, 1, cut) for sign in "-/")
        if 0 < hyphen < len(word) - 1:
            cut = hyphen + 1
        pieces.append(word[:cut])
        word = word[cut:]
    return pieces


def _fitting(word: str, widths: fonts.Widths, room: float) -> int:
    """How many of the first letters fit, at least one."""
    taken, fit = 0.0, 0
    for letter in word:
        taken += widths[letter]
        if taken > room:
            break
        fit += 1
    return max(1, fit)
