"""Documents for Word, Excel and e-mail, beside those that are printed."""

from collections.abc import Callable, Collection
from datetime import datetime
from functools import partial
from io import BytesIO
from pathlib import Path

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.numbering import as_given
from apv_desktop.domain.steps import StepId
from apv_desktop.exchange import twins
from apv_desktop.exchange.twins import DATES, PARTICIPANTS, REMINDER, TEXT
from apv_desktop.printing import watching
from apv_desktop.printing.formats import Options
from apv_desktop.printing.saving import replacing
from apv_desktop.services import attendance, documents
from apv_desktop.services.documents import DocumentInfo

PDF = "pdf"
# Deadlines and messages go into the same file as the meetings.
_CALENDARS = (StepId.BOARD, StepId.COMMUNICATION, StepId.COVERAGE, StepId.YEAR_WHEEL)
_ALSO = tuple((DATES, step) for step in _CALENDARS)


@frozen
class Twin:
    """A document in one format, neither of which ever changes; `file` is its name on disk."""

    document: str
    format: str
    name: str
    file: str
    step: StepId


def all_twins(method: Method) -> tuple[Twin, ...]:
    """Every document there is for another program, in the order of the journey."""
    words = method.file("exports")

    def listed(name: str, step: StepId) -> tuple[str, str, str, StepId]:
        return name, words[name]["name"], words[name]["file"], step

    known = [listed(PARTICIPANTS, StepId.PARTICIPANTS), listed(DATES, StepId.DATES)]
    known += [(each.id, each.name, each.file, each.step) for each in documents.documents(method)]
    known += [listed(REMINDER, StepId.INVITATION)]
    return tuple(
        Twin(document, kind, name, f"{file}.{kind}", step)
        for document, name, file, step in known
        for kind in twins.FORMATS.get(document, ())
    )


def twins_of(method: Method, document: str) -> tuple[Twin, ...]:
    """The twins of one document, none for a document without any or one there is not."""
    return tuple(each for each in all_twins(method) if each.document == document)


def of_step(method: Method, step: StepId) -> tuple[Twin, ...]:
    """What a step can save as PDF, for other programs, and copy as text."""
    papers = (
        Twin(each.id, PDF, each.name, f"{each.file}.{PDF}", step)
        for each in documents.documents(method)
        if each.step is step and each.button
    )
    here = (t for t in all_twins(method) if t.step is step or (t.document, step) in _ALSO)
    return (*papers, *here)


def text_of(twin: Twin, contents: Contents, method: Method, now: datetime) -> str:
    """A twin in plain text, as it is pasted somewhere else."""
    target = BytesIO()
    twins.write(twin.document, TEXT, as_given(contents), method, target, now, lambda: None)
    return target.getvalue().decode("utf-8-sig").replace("\r\n", "\n")


def is_empty(document: str, contents: Contents) -> bool:
    """Whether there is nothing to tell yet."""
    if document == PARTICIPANTS:
        return not contents.people
    if document == REMINDER:
        return not attendance.unanswered(contents, MeetingKind.DIALOGUE_1)
    if document == DATES:
        planned = any(message.planned_on for message in contents.messages)
        return not planned and not any(each.day for each in contents.meetings.values())
    return documents.is_empty(document, contents)


def write(
    twin: Twin,
    contents: Contents,
    method: Method,
    path: Path,
    now: datetime,
    tick: Callable[[], None] = lambda: None,
    left_out: Collection[str] = (),
) -> None:
    """Write a twin to `path`; an older file there is replaced only by a whole one.

    `left_out` are parts of the document the user does not want. `tick` is called now and then;
    what it raises stops the work and leaves no half file.

    Raises:
        OSError: the folder is full, gone or read-only, or another program holds the file.
    """
    if twin.format == PDF:
        with watching.asking(partial(_goes_on, tick)):
            options = _without(left_out, documents.document(method, twin.document))
            documents.write(twin.document, contents, method, path, now.date(), options)
        return
    given = as_given(contents)
    with replacing(path) as target:
        twins.write(twin.document, twin.format, given, method, target, now, tick, left_out)


def named_parts(twin: Twin, left_out: Collection[str], method: Method) -> tuple[str, ...]:
    """What a saved document lacks of the parts it has, by their names."""
    if twin.format != PDF and (twin.document, twin.format) != twins.IN_PARTS:
        return ()
    parts = documents.document(method, twin.document).parts
    return tuple(name for part, name in parts if part in left_out)


def _without(left_out: Collection[str], info: DocumentInfo) -> Options | None:
    every = frozenset(part for part, _ in info.parts)
    return Options(parts=every - frozenset(left_out)) if every & frozenset(left_out) else None


def _goes_on(tick: Callable[[], None], pages: int) -> bool:
    """Between two pages: `tick` raises when nobody wants more of them."""
    tick()
    return True
