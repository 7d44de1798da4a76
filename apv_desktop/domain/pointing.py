"""Quotes that could point at somebody: a name, a small department, a job that few have.

It is a hint before printing, with a neutral wording to start from; only a human can tell.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.few import FEWEST
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.statements import Statement

_SHORTEST = 3  # letters of a part of a name
_PART = re.compile(r"[^\W\d_]+")


class Hint(Choice):
    """What in a quote could point at somebody."""

    NAME = "name"
    DEPARTMENT = "department"
    JOB = "job"
    ONLY = "only"


@frozen
class Quote:
    """A quote, what in it could point at somebody, and how it could be put instead."""

    statement: Statement
    hints: tuple[tuple[Hint, str], ...]
    neutral: str


def quotes(
    contents: Contents,
    statements: Iterable[Statement],
    words: Mapping[str, str],
    neutral: Mapping[str, str],
) -> tuple[Quote, ...]:
    """Those of the statements that could point at somebody.

    `words` are how a language says the `only` one of a kind, its `articles`, and the `endings` of
    one person; `neutral` is what stands in the place of each kind of hint.
    """
    patterns = tuple(_patterns(contents, words))
    found = (_quote(each, patterns, neutral) for each in statements)
    return tuple(each for each in found if each is not None)


def _quote(
    statement: Statement,
    patterns: Iterable[tuple[Hint, re.Pattern[str]]],
    neutral: Mapping[str, str],
) -> Quote | None:
    text, hints = statement.text, []
    for hint, pattern in patterns:
        words = [match[0] for match in pattern.finditer(text)]
        if words:
            hints += [(hint, word) for word in words]
            text = pattern.sub(neutral[hint.value], text)
    if not hints:
        return None
    return Quote(statement, tuple(dict.fromkeys(hints)), text[:1].upper() + text[1:])


def _patterns(
    contents: Contents, words: Mapping[str, str]
) -> Iterator[tuple[Hint, re.Pattern[str]]]:
    """What is looked for, the longest words first."""
    names = {part for person in contents.people for part in _PART.findall(person.name)}
    names = {part for part in names if len(part) >= _SHORTEST and part[0].isupper()}
    if names:
        yield Hint.NAME, re.compile(rf"\b(?:{_any(names)})s?\b(?:[ -](?:{_any(names)})s?\b)*")
    yield Hint.ONLY, re.compile(rf"\b(?:{words['only']}) \w+", re.IGNORECASE)
    sizes = Counter(person.department_id for person in contents.people)
    small = {each.name.strip() for each in contents.departments if sizes[each.id] < FEWEST}
    if small := {name for name in small if name}:
        yield Hint.DEPARTMENT, re.compile(rf"\b(?:{_any(small)})s?\b", re.IGNORECASE)
    jobs = Counter(person.job.strip().casefold() for person in contents.people)
    few = {job for job, count in jobs.items() if job and count < FEWEST}
    if few:
        article, endings = f"(?:(?:{words['articles']}) )?", f"(?:{words['endings']})?"
        bent = "|".join(f"{re.escape(job)}{re.escape(job[-1])}?" for job in sorted(few))
        yield Hint.JOB, re.compile(rf"\b{article}(?:{bent}){endings}\b", re.IGNORECASE)


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))
