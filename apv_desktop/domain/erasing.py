"""Erasing a person: which words stand for them, and what a text says without those.

A first name may be somebody else's, or an ordinary word. So a hit is a spelling at a place, and a
human says of each whether it is this person.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.people import name_key
from apv_desktop.domain.rules import MAX_LINE, MAX_TEXT, RuleBroken

_SHORTEST = 2
# Words of a name that are nobody's own.
_PARTICLES = frozenset(
    ["af", "al", "bin", "da", "de", "del", "den", "der", "di", "du", "el", "la", "le", "van", "von"]
)
_SPELT = {
    "å": ("aa",), "æ": ("ae", "ä"), "ø": ("oe", "ö"), "ä": ("æ", "ae"), "ö": ("ø", "oe"),
    "ü": ("ue", "y"), "é": ("e",), "è": ("e",), "ë": ("e",), "ó": ("o",), "á": ("a",), "í": ("i",),
}  # fmt: skip
_NO_LETTER_BEFORE = "(?<![^\\W\\d_])"
_NO_LETTER_AFTER = "(?![^\\W\\d_]|[\u0300-\u036f])"
_GENITIVE = "(?:['’]?s)?"
_SHORT_STAND_IN = "–"


@frozen
class Sought:
    """Who is to be erased, by all that can stand for them: every name they had on the list,
    e-mail addresses, and what else they are called.
    """

    names: tuple[str, ...]
    emails: tuple[str, ...] = ()
    also: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what would look for nothing, or for a single letter everywhere.

        Raises:
            RuleBroken: `erase_nobody`, `erase_too_short`.
        """
        words = [*self.names, *self.emails, *self.also]
        if not any(word.strip() for word in words):
            raise RuleBroken("erase_nobody", "name")
        if any(len(word.strip()) < _SHORTEST for word in words):
            raise RuleBroken("erase_too_short", "name", fewest=_SHORTEST)

    @property
    def whole(self) -> tuple[str, ...]:
        """What stands for nobody else, as far as words can tell."""
        return (*self.emails, *self.names, *self.also)

    @property
    def parts(self) -> tuple[str, ...]:
        """The words of the names, each of which may stand alone."""
        found = [part for name in self.names for word in name.split() for part in pieces(word)]
        known = {name_key(each) for each in self.whole}
        return tuple(dict.fromkeys(each for each in found if name_key(each) not in known))

    def spellings(self, text: str) -> Iterator[str]:
        """The words of a text that may be this person, as they are written there."""
        return (match[1] for match in self.hits(text))

    def hits(self, text: str) -> Iterator[re.Match[str]]:
        """Where they stand: the whole hit with its ending, and the spelling as its first group."""
        return _pattern(self).finditer(text)

    def glance(self) -> Callable[[str], bool]:
        """Whether a text may hold any of the words, be it within others; asked of very many."""
        search = _loose_pattern(self).search
        return lambda text: search(text) is not None

    def replaced(self, text: str, stand_in: str, is_theirs: Callable[[str], bool]) -> str:
        """A text with `stand_in` where a spelling is theirs; no longer than its field can hold."""

        def instead(match: re.Match[str]) -> str:
            return match[0].replace(match[1], wanted, 1) if is_theirs(match[1]) else match[0]

        wanted = stand_in
        made = _pattern(self).sub(instead, text)
        if any(len(text) <= most < len(made) for most in (MAX_LINE, MAX_TEXT)):
            wanted = _SHORT_STAND_IN
            made = _pattern(self).sub(instead, text)
        return made


@frozen
class Erasure:
    """That somebody was erased: the day, the row they had in the list, what stands there now.

    No name and nothing made of one: a row's key is a random number.
    """

    id: int
    person_id: int | None
    day: str
    stand_in: str


def also_called(typed: str) -> tuple[str, ...]:
    """What else somebody is called, as typed with commas between."""
    return tuple(dict.fromkeys(part for each in typed.split(",") if (part := each.strip())))


def excerpt(text: str, spelling: str, around: int = 56) -> str:
    """The words around the first hit, on one line; none is cut in two."""
    at = max(text.find(spelling), 0)
    end = at + len(spelling)
    before, after = text[max(0, at - around) : at], text[end : end + around]
    if len(before) < at:
        before = f"… {before.partition(' ')[2]}"
    if end + len(after) < len(text):
        after = f"{after.rpartition(' ')[0]} …"
    return " ".join(f"{before}{text[at:end]}{after}".split())


def pieces(word: str) -> list[str]:
    """The words a word of a name may stand for alone: a double name, and each half of it."""
    bare = word.strip(".,;:()\"'")
    pieces = [bare, *(bare.split("-") if "-" in bare else [])]
    return [p for p in pieces if len(p) >= _SHORTEST and p.casefold() not in _PARTICLES]


def plain(text: str) -> str:
    """What makes two spellings the same, whole letters or letters in two pieces."""
    return name_key(unicodedata.normalize("NFC", text))


@lru_cache(maxsize=8)
def _pattern(sought: Sought) -> re.Pattern[str]:
    words = sorted((*sought.whole, *sought.parts), key=len, reverse=True)
    any_of = "|".join(_spelt(word) for word in words)
    return re.compile(f"{_NO_LETTER_BEFORE}({any_of}){_GENITIVE}{_NO_LETTER_AFTER}", re.IGNORECASE)


@lru_cache(maxsize=8)
def _loose_pattern(sought: Sought) -> re.Pattern[str]:
    words = {word for each in sought.whole for word in each.split()} | set(sought.parts)
    return re.compile("|".join(_spelt(word) for word in sorted(words)), re.IGNORECASE)


def _spelt(word: str) -> str:
    """A word as it may be written: å or aa, letters whole or in two pieces, any space between."""
    return "\\s+".join(
        "".join(map(_letter, unicodedata.normalize("NFC", part))) for part in word.split()
    )


def _letter(letter: str) -> str:
    ways = (letter, *_SPELT.get(letter.lower(), ()))
    ways = tuple(dict.fromkeys([*ways, *(unicodedata.normalize("NFD", each) for each in ways)]))
    return f"(?:{'|'.join(map(re.escape, ways))})" if len(ways) > 1 else re.escape(letter)
