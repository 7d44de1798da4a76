"""The printed documents by id. Nothing of reportlab is imported before one is printed."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, BinaryIO

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.printing import collecting
from apv_desktop.printing.formats import Format, Options
from apv_desktop.printing.saving import replacing

if TYPE_CHECKING:
    from apv_desktop.printing.page import Paper

__all__ = ["DOCUMENTS", "Document", "Format", "Options", "Place", "find", "write", "write_to"]


@frozen
class Document:
    """One document as the printing layer knows it; its words stand in documents.toml.

    The id never changes, and the document's module is named after it. `code` stands at the foot
    of each page and leads back to the document. `parts` can be left out one by one, and `formats`
    are the layouts there are. `needs` names what must have been entered for the document to be
    whole (`needs.py`); without it there are lines to write on. Forms that are meant for the pen
    need nothing. What is `counted` holds a sheet for each participant or group already, and what
    `numbers_lines` shows the numbers of lines that nothing has been built on yet.
    """

    id: str
    code: str
    formats: tuple[Format, ...] = (Format.NORMAL,)
    parts: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    counted: bool = False
    numbers_lines: bool = False

    @property
    def module(self) -> str:
        """The name of the module that draws it."""
        return self.id.replace("-", "_")


_A4 = (Format.NORMAL, Format.LARGE)
_EVERY = (Format.NORMAL, Format.LARGE, Format.WALL)
_WALLS = (Format.WALL, Format.NORMAL)
_WALL_FIRST = (*_WALLS, Format.LARGE)
_ALL = (
    Document("method-overview", "MO", _A4),
    Document("group-guide", "VA", _A4),
    Document("decision-note", "VM", _A4),
    Document("cover", "FO", _A4, needs=("workplace",)),
    Document("processing-record", "FB", _A4, needs=("workplace",)),
    Document("recovery-sheet", "NA", _A4),
    Document("sickness-absence", "SF", _A4),
    Document("participant-list", "DE", _A4, needs=("people",)),
    Document("sign-in-sheet", "DL", _A4, needs=("people",)),
    Document("role-cards", "RK", _A4),
    Document("question-sheet", "SB", _A4),
    Document("invitation", "IN", _A4, needs=("workplace", "days")),
    Document("poster", "PL", _WALLS, needs=("workplace", "days")),
    Document("question-sheets", "SA", _A4, needs=("people", "questions", "groups"), counted=True),
    Document("interview-guide", "IG", _A4, needs=("questions",)),
    Document(
        "group-list",
        "GL",
        _EVERY,
        ("dialogue_1", "dialogue_2", "index"),
        needs=("people", "groups"),
    ),
    Document("table-signs", "BS", counted=True),
    Document("first-worksheet", "GA", _EVERY, counted=True),
    Document("packing-list", "PK", _A4, ("dialogue_1", "dialogue_2")),
    Document("first-script", "DB", _A4),
    Document("first-agenda", "DO", _EVERY),
    Document("assessment-script", "DV", _A4),
    Document("meeting-log", "ML", _A4, needs=("held",)),
    Document("leader-tips", "TM", _A4),
    Document("wish-posters", "PO", _WALLS, counted=True, numbers_lines=True),
    Document("voting-sheet", "ST", _EVERY, numbers_lines=True),
    Document(
        "gross-list",
        "BL",
        _EVERY,
        ("strengths", "wishes", "themes"),
        needs=("strengths", "wishes", "assessments"),
        numbers_lines=True,
    ),
    Document("answer-sheet", "SV", _A4, needs=("wishes",)),
    Document("second-script", "DC", _A4),
    Document("second-agenda", "DP", _EVERY),
    Document("second-worksheet", "GF", _EVERY, counted=True),
    Document("topic-list", "TL", _EVERY, ("tables", "names"), needs=("wishes",)),
    Document("result-poster", "RP", _WALLS, needs=("priorities",)),
    Document("action-plan", "HP", _A4, ("overview", "pages"), ("plans",)),
    Document("wall-plan", "HV", (Format.WALL,), needs=("plans",)),
    Document("approval-page", "GK", _A4, needs=("plans",)),
    Document("thermometer", "TE", _A4),
    Document("said-done", "VG", _WALLS, needs=("wishes",)),
    Document("role-description", "RB", _A4),
    Document("wrap-up-agenda", "OD", _A4),
    Document("wrap-up-minutes", "OR", _A4),
    Document("communication-plan", "KP", _A4, needs=("messages",)),
    Document("status-letter", "SL", _A4, needs=("plans",)),
    Document("evaluation", "EV", _A4),
    Document("coverage", "DK", _A4),
    Document("discussion-record", "AD", _A4),
    Document("legal-check", "LT", _A4),
    Document("process-account", "RG", _A4),
    Document("effect-checks", "OF", _A4),
    Document(
        "inspection-folder",
        "IM",
        _A4,
        (
            "cover",
            "law",
            "account",
            "coverage",
            "absence",
            "risks",
            "plans",
            "approval",
            "effects",
            "discussion",
            "names",
        ),
        numbers_lines=True,
    ),
    Document("year-wheel", "AH", _WALL_FIRST),
    Document("what-became", "HB", _A4, needs=("past",)),
    Document("round-comparison", "SN", _A4, needs=("before",)),
    Document("handover-letter", "OV", _A4),
)
DOCUMENTS: Mapping[str, Document] = MappingProxyType({each.id: each for each in _ALL})
_BY_CODE = {each.code: each for each in _ALL}
_CODE = re.compile(r"\s*([a-z]{2})(?:[\s-]*(\d{1,6})(?:[\s-]+(\d{1,6}))?)?\s*", re.IGNORECASE)


@frozen
class Place:
    """What a code at the foot of a page stands for: a document and the numbers on the sheet.

    HP-4 is action plan number 4, SA-3-2 the second question sheet of group 3.
    """

    document: str
    numbers: tuple[int, ...] = ()


def find(typed: str) -> Place | None:
    """Where a code leads, typed in any case, with or without hyphens; None for other words."""
    found = _CODE.fullmatch(typed)
    document = _BY_CODE.get(found[1].upper()) if found else None
    if found is None or document is None:
        return None
    return Place(document.id, tuple(int(number) for number in found.groups()[1:] if number))


def write_to(
    document_id: str,
    contents: Contents,
    method: Method,
    target: BinaryIO,
    today: date,
    options: Options | None = None,
    invariant: bool = False,
) -> int:
    """Print one document to an open file and answer its number of pages.

    A format that the document does not have gives its first one, and no part at all gives all of
    them. `invariant` leaves out the time
    of printing, so that equal contents give equal bytes.

    Raises:
        KeyError: there is no such document.
    """
    made = paper(document_id, contents, method, today, options, invariant)
    return draw(document_id, made, target)


def paper(
    document_id: str,
    contents: Contents,
    method: Method,
    today: date,
    options: Options | None = None,
    invariant: bool = False,
) -> "Paper":
    """A document ready to be drawn, in a format and with parts that it has.

    Raises:
        KeyError: there is no such document.
    """
    document = DOCUMENTS[document_id]
    options = options or Options()
    if options.parts is not None and options.parts.isdisjoint(document.parts):
        options = replace(options, parts=None)
    if options.format not in document.formats:
        options = replace(options, format=document.formats[0])
    made: Paper = import_module("apv_desktop.printing.page").Paper(
        contents, method, document.module, document.code, today, options, invariant
    )
    return made


def draw(document_id: str, paper: "Paper", target: BinaryIO) -> int:
    """Draw a paper, to `target` or onto the pile it belongs to; the answer is its pages."""
    module = import_module(f"apv_desktop.printing.{DOCUMENTS[document_id].module}")
    with collecting.at_rest():
        pages: int = module.write(paper, target)
    return pages


def write(
    document_id: str,
    contents: Contents,
    method: Method,
    path: Path,
    today: date,
    options: Options | None = None,
    invariant: bool = False,
) -> int:
    """Print one document to a file and answer its number of pages.

    An older file at `path` stays as it is until the new one is whole.

    Raises:
        KeyError: there is no such document.
        OSError: the folder cannot be written to, or the disk is full.
    """
    DOCUMENTS[document_id]
    with replacing(path) as target:
        return write_to(document_id, contents, method, target, today, options, invariant)
