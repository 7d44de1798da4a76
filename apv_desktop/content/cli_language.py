"""The language the command line speaks, Python's own words of it included."""

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise

from apv_desktop.content import LANGUAGES, Method


def asked_for(arguments: Sequence[str]) -> str:
    """The language asked for, found before the arguments are read, so that help speaks it."""
    for flag, value in pairwise((*arguments, "")):
        wanted = flag.partition("=")[2] if flag.startswith("--language=") else value
        if flag.startswith("--language") and wanted in LANGUAGES:
            return wanted
    return LANGUAGES[0]


@contextmanager
def pythons_words(method: Method) -> Iterator[None]:
    """Have argparse speak the user's language: it asks gettext, which has no Danish for it."""
    words = method.file("cli")["argparse"]
    original = vars(argparse)["_"], vars(argparse)["ngettext"]

    def one(text: str) -> str:
        return str(words.get(text, text))

    def some(singular: str, plural: str, count: int) -> str:
        return one(singular if count == 1 else plural)

    vars(argparse).update({"_": one, "ngettext": some})
    try:
        yield
    finally:
        vars(argparse).update(dict(zip(("_", "ngettext"), original, strict=True)))
