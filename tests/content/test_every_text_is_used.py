"""No text is kept that nothing in the program could ask for."""

from __future__ import annotations

import ast
import re
from functools import cache
from typing import Any

import pytest

from apv_desktop.content import load
from tests.content.said import PACKAGE

# Tables asked for as a whole by somebody else than our own source.
WHOLE = {"cli:argparse"}  # by Python, in the words of its own command line
_FEWEST = 4  # letters of an f-string that say what it can become


@cache
def spoken() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Every word the source names, and what its f-strings can become."""
    names: set[str] = set()
    patterns: set[str] = set()
    for path in sorted(PACKAGE.rglob("*.py")):
        if "generated" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Name(id=word) | ast.Attribute(attr=word) | ast.arg(arg=word):
                    names.add(word)
                case ast.keyword(arg=str(word)):
                    names.add(word)
                case ast.Constant(value=str(text)):
                    names |= set(re.split(r"[.:/\s]", text))
                case ast.JoinedStr(values=parts):
                    patterns |= set(_patterns(parts))
    return frozenset(names), tuple(re.compile(each) for each in sorted(patterns))


def _patterns(parts: list[ast.expr]) -> list[str]:
    whole = "".join(str(part.value) if isinstance(part, ast.Constant) else "\0" for part in parts)
    words = re.split(r"[.:/\s]", whole)
    return [
        re.escape(word).replace("\0", ".+")
        for word in words
        if "\0" in word and len(word.replace("\0", "")) >= _FEWEST
    ]


def is_spoken_of(word: str) -> bool:
    names, patterns = spoken()
    return word in names or any(pattern.fullmatch(word) for pattern in patterns)


def unused(texts: Any, place: str) -> list[str]:
    """The places below `place` whose name nothing says."""
    if place in WHOLE:
        return []
    if isinstance(texts, list):
        return sorted({found for each in texts for found in unused(each, place)})
    if not isinstance(texts, dict):
        return []
    found = []
    for key, value in texts.items():
        under = f"{place}{'' if place.endswith(':') else '.'}{key}"
        found += unused(value, under) if is_spoken_of(key) else [under]
    return found


@pytest.mark.parametrize(
    "name",
    sorted(
        path.relative_to(PACKAGE.parent / "resources/content/da").with_suffix("").as_posix()
        for path in (PACKAGE.parent / "resources/content/da").rglob("*.toml")
    ),
)
def test_nothing_is_written_that_nobody_can_read(name: str) -> None:
    assert unused(dict(load("da").file(name)), f"{name}:") == []
