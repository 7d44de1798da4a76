"""A Danish user meets no English on the command line, Python's own words included."""

from __future__ import annotations

import argparse
import re

import pytest

from apv_desktop.content import LANGUAGES, load
from tests.content.test_languages import ENGLISH

MISTAKES = {
    "no command": [],
    "unknown command": ["prnt"],
    "unknown option": ["print", "a.apv", "all", "--to", "x", "--wings"],
    "missing argument": ["print"],
    "missing value": ["print", "a.apv", "all", "--to"],
    "no number": ["demo", "a.apv", "--people", "many"],
    "unknown language": ["demo", "a.apv", "--language", "fr"],
    "half an option": ["demo", "a.apv", "--s"],
}


def parser() -> argparse.ArgumentParser:
    """One much like that of `apv`."""
    top = argparse.ArgumentParser("apv")
    commands = top.add_subparsers(dest="kommando", metavar="KOMMANDO", required=True)
    demo = commands.add_parser("demo")
    demo.add_argument("file", metavar="FIL")
    demo.add_argument("--people", type=int)
    demo.add_argument("--seed", type=int)
    demo.add_argument("--sted")
    demo.add_argument("--language", choices=["da", "en"])
    out = commands.add_parser("print")
    out.add_argument("file", metavar="FIL")
    out.add_argument("document", metavar="DOKUMENT")
    out.add_argument("--to", metavar="MAPPE", required=True)
    return top


@pytest.fixture
def danish(monkeypatch: pytest.MonkeyPatch) -> None:
    words = load("da").file("cli")["argparse"]

    def one(text: str) -> str:
        return str(words.get(text, text))

    def some(singular: str, plural: str, count: int) -> str:
        return one(singular if count == 1 else plural)

    monkeypatch.setattr(argparse, "_", one)
    monkeypatch.setattr(argparse, "ngettext", some)


@pytest.mark.usefixtures("danish")
@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_answered_in_danish(mistake: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(MISTAKES[mistake])
    answer = capsys.readouterr().err.partition("apv")[2].partition("\n")[2]
    assert "fejl: " in answer
    found = ENGLISH.search(answer.replace("--people", "").replace("--language", ""))
    assert found is None, answer


@pytest.mark.usefixtures("danish")
def test_help_is_danish(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["print", "--help"])
    told = capsys.readouterr().out
    assert told.startswith("Brug: apv print")
    assert "vis denne hjælp" in told
    assert not ENGLISH.search(told), told


@pytest.mark.parametrize("language", LANGUAGES)
def test_pythons_places_are_filled_as_python_fills_them(language: str) -> None:
    for english, text in load(language).file("cli")["argparse"].items():
        given = re.findall(r"%\((\w+)\)", english)
        if given:
            assert text % dict.fromkeys(given, "x"), english
        else:
            count = english.count("%")
            assert text % (("x",) * count), english


@pytest.mark.parametrize("language", LANGUAGES)
def test_results_say_how_many_pages(language: str) -> None:
    method = load(language)
    one = method.text("cli:results.printed", count=1, path="a.pdf")
    some = method.text("cli:results.printed", count=3, path="a.pdf")
    assert "a.pdf" in one
    assert "1 " in one
    assert "3 " in some
