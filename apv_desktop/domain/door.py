"""Find somebody at the door by a few letters of their names."""

import unicodedata
from collections.abc import Iterable

from apv_desktop.domain.people import Person

_SPELLED = str.maketrans({"å": "aa", "ø": "o", "æ": "ae", "ð": "d", "ł": "l", "ß": "ss", "đ": "d"})


def matching(people: Iterable[Person], typed: str) -> tuple[Person, ...]:
    """Those each typed part begins a name of, in any order: *han ped* finds Peder Hansen.

    Accents make no difference, and å is found as aa.
    """
    parts = _plain(typed).split()
    return tuple(each for each in people if _fits(_plain(each.name).split(), parts))


def _fits(names: list[str], parts: list[str]) -> bool:
    return all(any(name.startswith(part) for name in names) for part in parts)


def _plain(text: str) -> str:
    spelled = unicodedata.normalize("NFC", text).lower().replace("-", " ").translate(_SPELLED)
    apart = unicodedata.normalize("NFD", spelled)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
