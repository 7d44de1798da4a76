"""Everything a meeting needs on paper, as one PDF."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from apv_desktop.content import Method, workplace_words
from apv_desktop.domain import packages
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.numbering import as_given
from apv_desktop.domain.packages import PackageItem, Per
from apv_desktop.services import documents
from apv_desktop.services.documents import Printed

if TYPE_CHECKING:
    from apv_desktop.printing.package import Part


@frozen
class PlannedPaper:
    """A paper of the package: its document, how many, what it still lacks, in words.

    `copies` is how many times the document is printed: once when it counts itself.
    """

    document: str
    name: str
    count: int
    copies: int
    lacking: tuple[str, ...]


@frozen
class Wanted:
    """What the user wants of a package; `left_out` are ids of documents."""

    meeting: MeetingKind
    left_out: frozenset[str] = frozenset()
    separators: bool = True
    two_sided: bool = False


def planned(meeting: MeetingKind, contents: Contents, method: Method) -> tuple[PlannedPaper, ...]:
    """The papers of a meeting in the order they are handed out."""
    return tuple(_planned(item, meeting, contents, method) for item in packages.PACKAGES[meeting])


def file_name(meeting: MeetingKind, method: Method) -> str:
    """What the PDF is called on disk, without its ending."""
    return method.text(f"paper/package:file.{meeting.value}")


def write(wanted: Wanted, contents: Contents, method: Method, path: Path, today: date) -> Printed:
    """Print a package; an older file at `path` is replaced only by a whole one.

    Raises:
        OSError: the folder is full, gone or read-only.
        Stopped: whoever watches the printing wants no more of it.
    """
    from apv_desktop.printing import package  # reportlab

    chosen = (
        each
        for each in planned(wanted.meeting, contents, method)
        if each.document not in wanted.left_out
    )
    names = workplace_words.names(contents, method)
    parts = tuple(_part(each, wanted.meeting, method, names) for each in chosen)
    made = package.Package(wanted.meeting, parts, wanted.separators, wanted.two_sided)
    return Printed(path, package.write(made, as_given(contents), method, path, today))


def _part(
    paper: PlannedPaper, meeting: MeetingKind, method: Method, names: Mapping[str, str]
) -> "Part":
    from apv_desktop.printing.package import Part

    handing = method.text(f"paper/package:handing.{meeting.value}.{paper.document}", **names)
    return Part(paper.document, paper.name, paper.count, paper.copies, handing)


def _planned(
    item: PackageItem, meeting: MeetingKind, contents: Contents, method: Method
) -> PlannedPaper:
    info = documents.document(method, item.document)
    needed = packages.needed(item, meeting, contents)
    count = 0 if info.counted and item.per is Per.MEETING else needed
    lacking = documents.lacking(item.document, contents, method)
    return PlannedPaper(info.id, info.name, count, 1 if info.counted else needed, lacking)
