"""The command line `apv`: the same services as the window, without Qt.

Results go to stdout, one line each; what went wrong is one plain sentence on stderr. Exit codes:
0 all well, 1 `check` found something missing, 2 the command could not be carried out.
"""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from io import TextIOWrapper

from apv_desktop.cli.outcomes import DONE, FAILED, SOMETHING_MISSING, Refused
from apv_desktop.cli.parser import make_parser
from apv_desktop.content import Method, cli_language, load
from apv_desktop.store.problems import FileProblem

__all__ = ["DONE", "FAILED", "SOMETHING_MISSING", "main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command and answer its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _write_what_can_be_written()
    method = load(cli_language.asked_for(given))
    with cli_language.pythons_words(method):
        parser = make_parser(method)
        if not given:
            parser.print_help(sys.stderr)
            return FAILED
        options = parser.parse_args(given)
    try:
        carry_out: Callable[[Namespace, Method], int] = options.carry_out
        return carry_out(options, method)
    except Refused as refused:
        print(method.text("cli:errors.error", text=refused), file=sys.stderr)
    except FileProblem as problem:
        told = method.trouble(f"file.{problem.code}")
        print(method.text("cli:errors.error", text=told), file=sys.stderr)
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return FAILED


def _write_what_can_be_written() -> None:
    """A letter the terminal does not know must not stop the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
