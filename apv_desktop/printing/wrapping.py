"""Break lines: words are measured once for each face, and lines set once for each width."""

from collections.abc import Sequence
from functools import lru_cache

from apv_desktop.printing import fonts
from apv_desktop.printing.styles import Style

SOFT = "\u00ad"  # drawn as a hyphen, and no part of the word
_VOWELS = frozenset("aeiouyæøåäöéèêëáàâíìóòôúùüýıőű")
_SHORTEST = 3
_NEAR = 10


@lru_cache(maxsize=4_096)
def wrapped(text: str, style: Style, across: float) -> Sequence[str]:
    """The lines of a clean text without line ends, none wider than `across`.

    A word wider than that is broken after a hyphen, or else before a syllable, with a hyphen that
    those who copy the text do not get, or else between letters.
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
    pieces = []
    while (cut := _fitting(word, widths, room)) < len(word):
        hyphen = max(word.rfind(sign, 1, cut) for sign in "-/") + 1
        if hyphen:
            pieces.append(word[:hyphen])
        elif hyphen := _syllable(word, _fitting(word, widths, room - widths[SOFT])):
            pieces.append(word[:hyphen] + SOFT)
        else:
            pieces.append(word[:cut])
        word = word[hyphen or cut :]
    return [*pieces, word]


def _syllable(word: str, most: int) -> int:
    """Where a syllable begins, at most so many letters in; 0 when there is no such place near.

    One consonant goes with the vowel after it, and no piece is shorter than three letters.
    """
    for at in range(min(most, len(word) - _SHORTEST), max(_SHORTEST, most - _NEAR) - 1, -1):
        begins = word[at].isalpha() and word[at].lower() not in _VOWELS
        if begins and word[at + 1].lower() in _VOWELS and word[at - _SHORTEST : at].isalpha():
            return at
    return 0


def _fitting(word: str, widths: fonts.Widths, room: float) -> int:
    """How many of the first letters fit, at least one."""
    taken, fit = 0.0, 0
    for letter in word:
        taken += widths[letter]
        if taken > room:
            break
        fit += 1
    return max(1, fit)
