"""What the command line can do, a function for each command."""

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from apv_desktop.cli.outcomes import DONE, SOMETHING_MISSING, Refused
from apv_desktop.content import Method, law_words, step_words
from apv_desktop.domain import legal_check, phases
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.steps import StepId
from apv_desktop.printing.formats import Format, Options
from apv_desktop.services import approvals, documents, exports, files
from apv_desktop.services.surroundings import Surroundings, from_environment
from apv_desktop.store.problems import FileProblem

ALL = "all"
SIZES = {"normal": Format.NORMAL, "large": Format.LARGE, "a3": Format.WALL}


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
        told.append(
            (StepId.APPROVAL, method.text("cli:results.changed_without_reason", count=changed))
        )
    for step, lacking in told:
        print(step_words.before_colon(step, method), lacking)
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

        key = passwords.unlock(path, _password(options.password_fd, method), around)
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

        try:
            return getpass(f"{method.text('cli:results.password')} ")
        except (EOFError, KeyboardInterrupt) as error:  # nobody typed one after all
            raise Refused(method.text("cli:errors.password_needed")) from error
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
        raise Refused(method.trouble(f"print.{documents.why_unsaved(error)}")) from error
    except Exception as error:  # nobody is to meet a traceback
        raise Refused(method.trouble("print.failed")) from error


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
