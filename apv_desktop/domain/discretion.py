"""Noticing what should not stand in notes: people, civil registration numbers, diagnoses."""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen

_SHORTEST = 3
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
# Six digits of a birthday and four more, as on a Danish health card (CPR), in the ways people write
# it. A sign before it makes it a telephone number, a digit or a stop with a digit on either side
# part of something longer. The check digit is not asked: numbers without it are given out as well.
_CPR = re.compile(
    r"(?<![\d+])(?<!\d[.,:/\-\u2013])"
    r"(?:(\d\d)(\d\d)(\d\d)(?:[-\u2010-\u2013/ \u00a0]?|\s?[-\u2010-\u2013]\s?)"
    r"|(?<!\d[ \u00a0])(\d\d)([. \u00a0-])(\d\d)\5(\d\d)"
    r"[-\u2010-\u2013 \u00a0](?<![.-]\d\d[ \u00a0]))\d{4}"
    r"(?![^\W_]|[.,:/\-\u2013]\d)"
)
_OWN_PREFIX = "cpr"
_BEFORE = re.compile(r"(?:[^\W\d_]+[\W_]{1,3}){1,2}$")
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LENT = 60  # is added to the day of a number that is only lent
# How Danish and English bend a word; short words, which may be others too, stand as they are.
_ENDINGS = (
    "en", "et", "er", "erne", "n", "ne", "r", "s", "ens", "ets", "ers", "ernes", "es", "e", "ere",
    "erens",
)  # fmt: skip
_LONG = 5


class Personal(Choice):
    """What makes a note one of somebody."""

    NUMBER = "number"
    NAME = "name"
    LIKE_A_NAME = "like_a_name"
    DIAGNOSIS = "diagnosis"


@frozen
class Finding:
    """Words of a text, and what they seem to be."""

    kind: Personal
    words: str


@frozen
class Telltales:
    """Words of a language that make a note one of a person, and words that only seem to.

    `diagnoses` are words in any case, `everyday` what holds one and means no illness, `things` what
    stands before a number that is no person's, and `no_names` what has a capital and is no name.
    """

    diagnoses: frozenset[str] = frozenset()
    everyday: tuple[str, ...] = ()
    things: frozenset[str] = frozenset()
    no_names: tuple[str, ...] = ()


def listed_name(text: str, names: Iterable[str]) -> str | None:
    """The first word of `text` that looks like a colleague's name.

    A first or last name counts when it is written with a capital as it is on the list, for many
    are words too. It is a hint and never a refusal: only a human can tell.
    """
    return next(_listed(text, names), None)


def sensitive(text: str, words: Telltales) -> tuple[Finding, ...]:
    """Numbers like a CPR and diagnoses: what should stand in no field of an APV, each once."""
    found = [Finding(Personal.NUMBER, each) for each in _numbers(text, words.things)]
    found += [Finding(Personal.DIAGNOSIS, each) for each in _illnesses(text, words)]
    return tuple(dict.fromkeys(found))


def personal(text: str, names: Iterable[str], words: Telltales) -> tuple[Finding, ...]:
    """All that seems to be of one person: numbers, names of the list, what looks like a name,
    and diagnoses, each once.

    Two words with capitals beside each other look like a name unless one of them is among the
    words that are none, such as a month or a department.
    """
    found = [Finding(Personal.NUMBER, each) for each in _numbers(text, words.things)]
    listed = list(_listed(text, names))
    found += [Finding(Personal.NAME, word) for word in listed]
    found += [Finding(Personal.LIKE_A_NAME, pair) for pair in _pairs(text, listed, words.no_names)]
    found += [Finding(Personal.DIAGNOSIS, each) for each in _illnesses(text, words)]
    return tuple(dict.fromkeys(found))


def _numbers(text: str, things: Collection[str]) -> Iterator[str]:
    """What has the shape of a CPR number, begins with a day there is, and is no thing's."""
    for found in _CPR.finditer(text):
        day, month = int(found[1] or found[4]), int(found[2] or found[6])
        is_day = 1 <= month <= len(_DAYS) and 1 <= day % _LENT <= _DAYS[month - 1]
        if is_day and day < 2 * _LENT and not _is_of_thing(text[: found.start()], things):
            yield found[0]


def _is_of_thing(before: str, things: Collection[str]) -> bool:
    """Whether what stands before a number makes it one of a case, an order or a telephone."""
    if before[-1:].isalpha() and not before.casefold().endswith(_OWN_PREFIX):
        return True  # letters and digits in one: a code
    found = _BEFORE.search(before)
    if found is None:
        return False
    told = [each.casefold() for each in _LETTERS.findall(found[0])]
    return told[-1] in things or " ".join(told) in things


def _illnesses(text: str, words: Telltales) -> Iterator[str]:
    """The words that are a diagnosis, bent as words are, alone or as a part of one."""
    plain = _everyday(words.everyday).sub(lambda hit: " " * len(hit[0]), text)
    for word in _WORD.findall(plain):
        if any(_is_ill(part, words.diagnoses) for part in (word, *_LETTERS.findall(word))):
            yield word


@lru_cache(maxsize=4)
def _everyday(phrases: tuple[str, ...]) -> re.Pattern[str]:
    any_of = "|".join(re.escape(each).replace("\\ ", r"\s+") for each in phrases)
    return re.compile(rf"\b(?:{any_of})\b" if phrases else r"(?!)", re.IGNORECASE)


def _is_ill(word: str, ill: Collection[str]) -> bool:
    plain = word.casefold()
    if plain in ill:
        return True
    stems = (plain.removesuffix(ending) for ending in _ENDINGS if plain.endswith(ending))
    return any(len(stem) >= _LONG and stem in ill for stem in stems)


def _listed(text: str, names: Iterable[str]) -> Iterator[str]:
    known = {part for name in names for part in _WORD.findall(name) if len(part) >= _SHORTEST}
    for word in _WORD.findall(text):
        plain = word if word in known else word.removesuffix("s")
        if plain in known and plain[0].isupper():
            yield str(word)


def _pairs(text: str, listed: Iterable[str], no_names: Iterable[str]) -> Iterator[str]:
    """Two words with capitals beside each other; `listed` have been told already."""
    ordinary = {word.casefold() for each in no_names for word in _WORD.findall(each)}
    ordinary |= {word.casefold() for word in listed}
    for first, second in _beside(text):
        words = (first[0], second[0])
        alike = all(len(w) > 1 and w[0].isupper() and w[1:].islower() for w in words)
        if alike and not ordinary.intersection(word.casefold() for word in words):
            yield " ".join(words)


def _beside(text: str) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Neighbours with nothing but a space between them."""
    found = list(_WORD.finditer(text))
    for first, second in pairwise(found):
        if text[first.end() : second.start()] == " ":
            yield first, second
