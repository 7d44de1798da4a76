"""What people type, the days around the tests' today, and how things are made of it.

Strategies are made once and remembered: making them anew for each example costs most of the time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

TODAY = date(2027, 3, 10)

# What people type, paste and should not have pasted; a file holds it as it is.
TEXTS = st.sampled_from(
    ["", " ", "æøå", "<b> & 5 < 6", "'; DROP TABLE person; --", "a\nb\r\nc", "😀", "\x00\x1b\u202e"]
) | st.text(st.characters(exclude_categories=["Cs"]), max_size=9)
WORDS = st.sampled_from(["", " ", "Støj", "Lys på gangen", "ære og Åse"])  # where texts matter less
NAMES = TEXTS.filter(lambda text: bool(text.strip()))
DAYS = (st.integers(-20, 20) | st.integers(-400, 400)).map(
    lambda days: TODAY + timedelta(days=days)
)
MAYBE_DAYS = st.none() | DAYS
IDS = st.integers(1, 2**53 - 1)


def built(make: Callable[..., Any], **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Like `st.builds`, which asks for types anew each time."""
    return st.fixed_dictionaries(given).map(lambda values: make(**values))


def texts_of(
    cls: type[Any], texts: st.SearchStrategy[str] = TEXTS
) -> dict[str, st.SearchStrategy[str]]:
    """Any text for every text of a class."""
    return {field.name: texts for field in fields(cls) if field.type in ("str", str)}


def by_id(made: list[Any]) -> tuple[Any, ...]:
    """One of each key, in the order of their keys."""
    return tuple(sorted({each.id: each for each in made}.values(), key=lambda each: each.id))


def with_ids(made: list[Any]) -> tuple[Any, ...]:
    """Each with a key of its own, in the order they were made."""
    return tuple(replace(each, id=2**52 + at) for at, each in enumerate(made))


def in_positions(made: list[Any]) -> tuple[Any, ...]:
    """Each with a key and a place of its own."""
    return tuple(replace(each, position=at) for at, each in enumerate(with_ids(made)))


def one_of(people: tuple[int, ...]) -> st.SearchStrategy[int]:
    """Any of these people; nothing can be made where there are none."""
    return st.sampled_from(people) if people else st.nothing()
