"""Dates and clock times as people type them: day first, with or without the year."""

import re
from collections.abc import Sequence
from datetime import date, time, timedelta

from apv_desktop.domain.rules import RuleBroken, check_date

_TYPED = re.compile(r"(\d{1,2})[.,\-/ ]+(\d{1,2})(?:[.,\-/ ]+(\d{4}|\d{2}))?\.?")
_CLOSE = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 3  # letters of a month
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_CLOCK = re.compile(r"(?:kl\.?\s*)?(\d{1,2})(?:[.:,\s]?([0-5]\d))?", re.IGNORECASE)
_LONGEST_PAST = timedelta(days=183)
# A promise, a check, an answer and the next letter are always agreed for a day to come.
_AHEAD = frozenset({"deadline", "follow_up", "reply_by", "next_news", "planned_on"})


def parse_day(text: str, today: date, field: str, months: Sequence[str] = ()) -> date | None:
    """The day somebody typed, None for nothing; '5.1', '5/1-27', '050127' and ISO are read.

    So is what has the name of a month in it, which `months` tells, as in 'den 5. januar 2027'.
    A comma is what the numeric keys of a Danish keyboard give for a dot.

    Without a year it is the first such day from half a year back, since much is written down
    afterwards; in a field whose day lies ahead (a deadline, a follow-up) the first from today.

    Raises:
        RuleBroken: `date_unreadable`, `date_unlikely`.
    """
    wanted = text.strip()
    if not wanted:
        return None
    try:
        day = _read(
            _in_figures(wanted, months), today if field in _AHEAD else today - _LONGEST_PAST
        )
    except ValueError:
        raise RuleBroken("date_unreadable", field, text=wanted[:40]) from None
    check_date(day, field)
    return day


def parse_clock(text: str, field: str) -> time | None:
    """The time somebody typed, None for nothing; '9', '9.30', '09:30', '930' and 'kl. 9' are read.

    Raises:
        RuleBroken: `clock_unreadable`.
    """
    wanted = text.strip()
    if not wanted:
        return None
    typed = _CLOCK.fullmatch(wanted)
    if not typed or int(typed[1]) > 23:
        raise RuleBroken("clock_unreadable", field, text=wanted[:40])
    return time(int(typed[1]), int(typed[2] or 0))


def _read(text: str, earliest: date) -> date:
    iso = _ISO.fullmatch(text)
    if iso:
        return date(*(int(part) for part in iso.groups()))
    typed = _TYPED.fullmatch(text) or _CLOSE.fullmatch(text)
    if not typed:
        raise ValueError(text)
    day, month, year = typed.groups()
    if year is None:
        return _first(int(day), int(month), earliest)
    return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))


def _in_figures(text: str, months: Sequence[str]) -> str:
    """With the number of the month for its name; the words around it fall away."""
    for word in _WORD.findall(text.casefold()):
        for number, month in enumerate(months, start=1):
            if len(word) >= _SHORTEST and month.casefold().startswith(word):
                figures = text.casefold().replace(word, f" {number} ", 1)
                return " ".join(re.findall(r"\d+", figures))
    return text


def _first(day: int, month: int, earliest: date) -> date:
    """The first such day from `earliest` on; 29 February waits for a leap year."""
    for year in range(earliest.year, earliest.year + 9):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= earliest:
            return found
    raise ValueError((day, month))
