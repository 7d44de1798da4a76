"""The command line `apv`: the same services as the window, without Qt.

Results go to stdout, one line each; what went wrong is one plain sentence on stderr. Exit codes:
0 all well, 1 `check` found something missing, 2 the command could not be carried out.
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from io import TextIOWrapper
from pathlib import Path

from apv_desktop import __version__
from apv_desktop.content import LANGUAGES, Method, cli_language, law_words, load, step_words
from apv_desktop.domain import legal_check, phases
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.steps import StepId
from apv_desktop.printing.formats import Format, Options
from apv_desktop.services import approvals, documents, exports, files
from apv_desktop.services.surroundings import Surroundings, from_environment
from apv_desktop.store.problems import FileProblem

DONE, SOMETHING_MISSING, FAILED = 0, 1, 2
ALL = "all"
FORMATS = ("docx", "xlsx", "ics", "eml", "txt")
SIZES = {"normal": Format.NORMAL, "large": Format.LARGE, "a3": Format.WALL}
MOST_PEOPLE, MOST_ACTIONS = 2_000, 10_000


class Refused(Exception):
    """The command cannot be carried out; the message is a whole sentence for the user."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command and answer its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _write_what_can_be_written()
    method = load(cli_language.asked_for(given))
    with cli_language.pythons_words(method):
        parser = _parser(method)
        if not given:
            parser.print_help(sys.stderr)
            return FAILED
        options = parser.parse_args(given)
    try:
        carry_out: Callable[[argparse.Namespace, Method], int] = options.carry_out
        return carry_out(options, method)
    except Refused as refused:
        print(method.text("cli:errors.error", text=refused), file=sys.stderr)
    except FileProblem as problem:
        sentence = _sentence(method, f"errors:file.{problem.code}")
        print(method.text("cli:errors.error", text=sentence), file=sys.stderr)
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return FAILED


def demo(options: argparse.Namespace, method: Method) -> int:
    """Make the example workplace in a new file."""
    around = _surroundings(options.seed)
    files.create_example(options.file, method, around, options.people, options.actions).close()
    print(method.text("cli:results.written", path=options.file))
    return DONE


def list_documents(options: argparse.Namespace, method: Method) -> int:
    """List the ids of the documents with their names."""
    known = documents.documents(method)
    width = max(len(each.id) for each in known)
    for each in known:
        print(f"{each.id:<{width}}  {each.name}")
    return DONE


def print_documents(options: argparse.Namespace, method: Method) -> int:
    """Print one document or all of them, and say where each lies."""
    around = _surroundings()
    contents = _read(options, around, method)
    chosen = _of_size(_chosen(options.document, method), options.size, method)
    paper = Options(format=SIZES[options.size]) if options.size else Options()
    with _printing(method):
        options.to.mkdir(parents=True, exist_ok=True)
        for each in chosen:
            size = SIZES[options.size] if options.size else each.formats[0]
            path = options.to / f"{documents.file_name(each, size, method)}.pdf"
            documents.write(each.id, contents, method, path, around.today(), paper)
            print(path)
    return DONE


def export(options: argparse.Namespace, method: Method) -> int:
    """Write one document, or all that can be, in the format asked for; say where each lies."""
    around = _surroundings()
    contents = _read(options, around, method)
    known = [t for t in exports.all_twins(method) if options.document in (ALL, t.document)]
    if not known:
        told = sorted({twin.document for twin in exports.all_twins(method)})
        raise Refused(method.text("cli:errors.twin_unknown", known=", ".join(told)))
    chosen = [twin for twin in known if twin.format == options.format]
    if not chosen:
        formats = ", ".join(twin.format for twin in known)
        raise Refused(method.text("cli:errors.format_unknown", known=formats))
    with _printing(method):
        options.to.mkdir(parents=True, exist_ok=True)
        for twin in chosen:
            path = options.to / twin.file
            exports.write(twin, contents, method, path, around.now())
            print(path)
    return DONE


def check(options: argparse.Namespace, method: Method) -> int:
    """Say what is missing by the method, a line each, and then what the law asks for."""
    around = _surroundings()
    contents = _read(options, around, method)
    told = [
        (gap.step, method.text(f"method:missing.{gap.code}", **gap.values))
        for gap in phases.all_missing(contents, around.today())
    ]
    changed = len(approvals.unexplained(contents))
    if changed:
        sentence = method.text("cli:results.changed_without_reason", count=changed)
        told.append((StepId.APPROVAL, sentence))
    for step, sentence in told:
        print(step_words.before_colon(step, method), sentence)
    if not told:
        print(method.text("cli:results.check_ok"))
    print()
    for line in law_words.lines(contents, method, around.today()):
        print(line)
    lacks = told or legal_check.missing_items(contents, around.today())
    return SOMETHING_MISSING if lacks else DONE


def _read(options: argparse.Namespace, around: Surroundings, method: Method) -> Contents:
    """The file as it was last published; newer edits that wait on this PC are told of."""
    path, key = options.file, None
    try:
        contents = files.read_apv(path)
    except FileProblem as problem:
        if problem.code != "locked":
            raise
        from apv_desktop.services import passwords  # most files have none

        key = passwords.unlock(path, _password(options.password_fd, method))
        contents = files.read_apv(path, key)
    if files.edits_waiting(path, around, key):
        print(method.text("cli:results.edits_waiting"), file=sys.stderr)
    elif files.edits_shut(path, around, key):
        print(method.text("cli:results.edits_shut"), file=sys.stderr)
    return contents


def _password(fd: int | None, method: Method) -> str:
    """The password, typed where nobody sees it or read from a descriptor; never an argument,
    which every other program could read.
    """
    if fd is None:
        if not sys.stdin.isatty():
            raise Refused(method.text("cli:errors.password_needed"))
        from getpass import getpass

        return getpass(f"{method.text('cli:results.password')} ")
    try:
        with os.fdopen(fd, encoding="utf-8") as given:
            return given.readline().rstrip("\r\n")
    except (OSError, ValueError) as error:
        raise Refused(method.text("cli:errors.password_unread", fd=fd)) from error


@contextmanager
def _printing(method: Method) -> Iterator[None]:
    """Tell plainly what stopped a document, be it the disk or the document itself."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise Refused(_sentence(method, f"errors:print.{documents.why_unsaved(error)}")) from error
    except Exception as error:  # nobody is to meet a traceback
        raise Refused(_sentence(method, "errors:print.failed")) from error


def _chosen(wanted: str, method: Method) -> tuple[documents.DocumentInfo, ...]:
    if wanted == ALL:
        return documents.documents(method)
    try:
        return (documents.document(method, wanted),)
    except KeyError:
        raise Refused(method.text("cli:errors.document_unknown", document=wanted)) from None


def _of_size(
    chosen: tuple[documents.DocumentInfo, ...], size: str | None, method: Method
) -> tuple[documents.DocumentInfo, ...]:
    """Those that exist in a size; of many, the others are told and left out."""
    if size is None:
        return chosen
    having = tuple(each for each in chosen if SIZES[size] in each.formats)
    if not having:
        (one,) = chosen
        known = ", ".join(name for name, of in SIZES.items() if of in one.formats)
        raise Refused(method.text("cli:errors.size_unknown", document=one.id, known=known))
    others = [each.id for each in chosen if each not in having]
    if others:
        told = method.text("cli:results.left_out", size=size, documents=", ".join(others))
        print(told, file=sys.stderr)
    return having


def _surroundings(seed: int | None = None) -> Surroundings:
    return from_environment(os.environ, datetime.now, seed)


def _sentence(method: Method, place: str) -> str:
    return f"{method.text(f'{place}.text')} {method.text(f'{place}.way_out')}"


# -- what may be typed -----------------------------------------------------------------------


def _parser(method: Method) -> argparse.ArgumentParser:
    words = method.file("cli")
    meaning, names = words["arguments"], words["values"]
    parser = argparse.ArgumentParser(
        prog="apv", description=words["description"], allow_abbrev=False
    )
    parser.add_argument("--language", choices=LANGUAGES, help=meaning["language"])
    version = words["commands"]["version"]
    parser.add_argument("--version", action="version", version=f"apv {__version__}", help=version)
    commands = parser.add_subparsers(
        metavar=names["command"], dest="command", required=True, help=meaning["command"]
    )

    def command(
        name: str, carry_out: Callable[[argparse.Namespace, Method], int]
    ) -> argparse.ArgumentParser:
        does = words["commands"][name]
        made = commands.add_parser(name, help=does, description=does, allow_abbrev=False)
        made.set_defaults(carry_out=carry_out)
        made.add_argument("--language", choices=LANGUAGES, help=meaning["language"])
        return made

    def existing(
        name: str, carry_out: Callable[[argparse.Namespace, Method], int]
    ) -> argparse.ArgumentParser:
        made = command(name, carry_out)
        made.add_argument("file", metavar=names["file"], type=Path, help=meaning["file"])
        told = meaning["password_fd"]
        made.add_argument("--password-fd", metavar=names["fd"], type=int, help=told)
        return made

    made = command("demo", demo)
    made.add_argument("file", metavar=names["file"], type=Path, help=meaning["new_file"])
    for name, most in (("people", MOST_PEOPLE), ("actions", MOST_ACTIONS)):
        number = _number_between(1 if name == "people" else 0, most, method)
        made.add_argument(f"--{name}", metavar=names["number"], type=number, help=meaning[name])
    made.add_argument("--seed", metavar=names["seed"], type=int, help=meaning["seed"])
    command("documents", list_documents)
    made = existing("print", print_documents)
    made.add_argument("document", metavar=names["document"], help=meaning["document"])
    made.add_argument("--to", metavar=names["folder"], type=Path, required=True, help=meaning["to"])
    made.add_argument("--size", choices=tuple(SIZES), help=meaning["size"])
    made = existing("export", export)
    made.add_argument("document", metavar=names["document"], help=meaning["twin"])
    made.add_argument("--format", choices=FORMATS, required=True, help=meaning["format"])
    made.add_argument("--to", metavar=names["folder"], type=Path, required=True, help=meaning["to"])
    existing("check", check)
    return parser


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


def _write_what_can_be_written() -> None:
    """A letter the terminal does not know must not stop the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
