"""What may be typed: the commands with their arguments, explained in the user's language."""

import argparse
from collections.abc import Callable
from pathlib import Path

from apv_desktop import __version__
from apv_desktop.cli.commands import (
    SIZES,
    check,
    demo,
    export,
    list_documents,
    print_documents,
)
from apv_desktop.content import LANGUAGES, Method

FORMATS = ("docx", "xlsx", "ics", "eml", "txt")
MOST_PEOPLE, MOST_ACTIONS = 2_000, 10_000

Command = Callable[[argparse.Namespace, Method], int]


def make_parser(method: Method) -> argparse.ArgumentParser:
    """The parser of `apv` in one language; `carry_out` of what it reads is the command."""
    parser = _Parser(method)
    parser.add_demo()
    parser.add("documents", list_documents)
    parser.add_print()
    parser.add_export()
    parser.add_reading("check", check)
    return parser.whole


class _Parser:
    """Puts the commands together, each with the words of its arguments."""

    def __init__(self, method: Method) -> None:
        self._method, self._words = method, method.file("cli")
        self._meaning, self._names = self._words["arguments"], self._words["values"]
        self.whole = argparse.ArgumentParser(
            prog="apv", description=self._words["description"], allow_abbrev=False
        )
        self._add_language(self.whole)
        self.whole.add_argument(
            "--version",
            action="version",
            version=f"apv {__version__}",
            help=self._words["commands"]["version"],
        )
        self._commands = self.whole.add_subparsers(
            metavar=self._names["command"],
            dest="command",
            required=True,
            help=self._meaning["command"],
        )

    def add(self, name: str, carry_out: Command) -> argparse.ArgumentParser:
        does = self._words["commands"][name]
        made = self._commands.add_parser(name, help=does, description=does, allow_abbrev=False)
        made.set_defaults(carry_out=carry_out)
        self._add_language(made)
        return made

    def add_reading(self, name: str, carry_out: Command) -> argparse.ArgumentParser:
        """A command that reads a file, which may have a password."""
        made = self.add(name, carry_out)
        self._add_path(made, "file", "file")
        told = self._meaning["password_fd"]
        made.add_argument("--password-fd", metavar=self._names["fd"], type=int, help=told)
        return made

    def add_demo(self) -> None:
        made = self.add("demo", demo)
        self._add_path(made, "file", "new_file")
        for name, fewest, most in (("people", 1, MOST_PEOPLE), ("actions", 0, MOST_ACTIONS)):
            made.add_argument(
                f"--{name}",
                metavar=self._names["number"],
                type=_number_between(fewest, most, self._method),
                help=self._meaning[name],
            )
        told = self._meaning["seed"]
        made.add_argument("--seed", metavar=self._names["seed"], type=int, help=told)

    def add_print(self) -> None:
        made = self.add_reading("print", print_documents)
        self._add_document(made, "document")
        made.add_argument("--size", choices=tuple(SIZES), help=self._meaning["size"])

    def add_export(self) -> None:
        made = self.add_reading("export", export)
        self._add_document(made, "twin")
        told = self._meaning["format"]
        made.add_argument("--format", choices=FORMATS, required=True, help=told)

    def _add_language(self, made: argparse.ArgumentParser) -> None:
        made.add_argument("--language", choices=LANGUAGES, help=self._meaning["language"])

    def _add_path(self, made: argparse.ArgumentParser, name: str, meaning: str) -> None:
        made.add_argument(name, metavar=self._names["file"], type=Path, help=self._meaning[meaning])

    def _add_document(self, made: argparse.ArgumentParser, meaning: str) -> None:
        """Which document, and the folder it goes to."""
        named, told = self._names["document"], self._meaning[meaning]
        made.add_argument("document", metavar=named, help=told)
        folder, told = self._names["folder"], self._meaning["to"]
        made.add_argument("--to", metavar=folder, type=Path, required=True, help=told)


def _number_between(fewest: int, most: int, method: Method) -> Callable[[str], int]:
    def number(text: str) -> int:
        value = int(text)
        if value < fewest:
            told = method.text("cli:errors.number_too_small", value=value, fewest=fewest)
            raise argparse.ArgumentTypeError(told)
        if value > most:
            told = method.text("cli:errors.number_too_large", value=value, most=most)
            raise argparse.ArgumentTypeError(told)
        return value

    return number
