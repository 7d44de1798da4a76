"""Nobody who changes the language meets a hole: both hold the same texts with the same places."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from apv_desktop import assets
from apv_desktop.content import LANGUAGES

CONTENT = assets.resources() / "content"
EXAMPLE = "example.toml"  # a story with names in it, held together by tests of its own
PYTHONS = ".argparse."  # Python's own words, whose spaces are Python's


def names(language: str) -> set[str]:
    folder = CONTENT / language
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*.toml")}


FILES = sorted(set().union(*(names(language) for language in LANGUAGES)) - {EXAMPLE})


def texts(path: Path) -> dict[str, object]:
    return dict(leaves(tomllib.loads(path.read_text("utf-8")), ""))


def leaves(found: object, place: str) -> Iterator[tuple[str, object]]:
    if isinstance(found, dict):
        for key, value in found.items():
            yield from leaves(value, f"{place}.{key}")
    elif isinstance(found, list):
        for at, value in enumerate(found):
            yield from leaves(value, f"{place}[{at}]")
    else:
        yield place, found


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_both_languages_have_the_same_files() -> None:
    assert names("da") == names("en")


@pytest.mark.parametrize("name", FILES)
def test_both_languages_say_the_same_things(name: str) -> None:
    danish, english = (texts(CONTENT / language / name) for language in LANGUAGES)
    assert list(danish) == list(english)


@pytest.mark.parametrize("name", FILES)
def test_a_sentence_names_the_same_values_in_both_languages(name: str) -> None:
    danish, english = (texts(CONTENT / language / name) for language in LANGUAGES)
    for place, text in danish.items():
        other = english.get(place)
        if isinstance(text, str) and isinstance(other, str):
            assert places(text) == places(other), f"{name}{place}"
        else:
            assert text == other, f"{name}{place}: a number or a yes is the same in any language"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FILES)
def test_no_text_is_empty_or_ends_in_space(name: str, language: str) -> None:
    for place, text in texts(CONTENT / language / name).items():
        if isinstance(text, str) and not place.startswith(PYTHONS):
            assert text == text.strip(), f"{language}/{name}{place}"
            assert text, f"{language}/{name}{place}"


# Common English words that are no Danish ones.
ENGLISH = re.compile(
    r"\b(the|and|of|with|you|your|is|are|not|this|wish|wishes|meetings?|groups?|file|folder"
    r"|people|questions?|actions?|save|missing|invalid|expected|required|error|show|exit)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("name", FILES)
def test_no_english_is_left_in_the_danish_texts(name: str) -> None:
    for place, text in texts(CONTENT / "da" / name).items():
        if isinstance(text, str) and not place.endswith((".id", ".step", ".kind")):
            own = re.sub(r"%\(\w+\)|\{\w+\}", "", text)
            assert not ENGLISH.search(own), f"{name}{place}: {text}"


@pytest.mark.parametrize("name", FILES)
def test_no_danish_is_left_in_the_english_texts(name: str) -> None:
    for place, text in texts(CONTENT / "en" / name).items():
        if isinstance(text, str):
            assert not re.search("[æøå]", text, re.IGNORECASE), f"{name}{place}: {text}"
