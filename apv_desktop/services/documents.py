"""The printed documents: which there are, and printing them."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.numbering import as_given
from apv_desktop.domain.steps import StepId
from apv_desktop.printing import catalogue, needs
from apv_desktop.printing.formats import Format, Options
from apv_desktop.printing.saving import replacing
from apv_desktop.store import problems


@frozen
class DocumentInfo:
    """A document as the user knows it; `id` never changes, `file` is its name on disk.

    `code` stands on the paper, `parts` are those that can be left out, by id and name. What is
    `counted` holds a sheet for each participant or group already.
    """

    id: str
    name: str
    file: str
    purpose: str
    step: StepId
    code: str = ""
    formats: tuple[Format, ...] = (Format.NORMAL,)
    parts: tuple[tuple[str, str], ...] = ()
    counted: bool = False
    button: bool = True  # on the page of its step


@frozen
class Printed:
    """A document on disk."""

    path: Path
    pages: int


def why_unsaved(error: OSError) -> str:
    """The code of the sentence that tells why a paper could not be saved (errors.toml, `print`)."""
    return "full" if problems.is_for_room(error) else "folder"


def documents(method: Method) -> tuple[DocumentInfo, ...]:
    """Every document in the language of `method`, in the order of the journey."""
    return tuple(_info(each) for each in method.file("documents")["document"])


def _info(words: Mapping[str, Any]) -> DocumentInfo:
    known = catalogue.DOCUMENTS[words["id"]]
    return DocumentInfo(
        known.id,
        words["name"],
        words["file"],
        words["purpose"],
        StepId(words["step"]),
        known.code,
        known.formats,
        tuple((part, words["parts"][part]) for part in known.parts),
        known.counted,
        words.get("button", True),
    )


def file_name(info: DocumentInfo, size: Format, method: Method) -> str:
    """What its PDF is called on disk, without the ending: one folder can hold every size."""
    if size is info.formats[0] or size not in info.formats:
        return info.file
    return f"{info.file}-{method.text(f'documents:sizes.{size.value}')}"


def lacking(document_id: str, contents: Contents, method: Method) -> tuple[str, ...]:
    """What has not been entered yet and leaves the document incomplete, in words."""
    return tuple(
        method.text(f"documents:lacks.{need}") for need in needs.lacking(document_id, contents)
    )


def is_empty(document_id: str, contents: Contents) -> bool:
    """Whether nothing of what the document is about has been entered yet."""
    wanted = catalogue.DOCUMENTS[document_id].needs
    return bool(wanted) and needs.lacking(document_id, contents) == wanted


def document(method: Method, document_id: str) -> DocumentInfo:
    """The document with this id.

    Raises:
        KeyError: there is none.
    """
    for each in documents(method):
        if each.id == document_id:
            return each
    raise KeyError(document_id)


def write(
    document_id: str,
    contents: Contents,
    method: Method,
    path: Path,
    today: date,
    options: Options | None = None,
) -> Printed:
    """Print one document to `path`; an older file there is replaced only by a whole one.

    Raises:
        OSError: the folder is full, gone or read-only.
    """
    shown = as_given(contents)
    return Printed(path, catalogue.write(document_id, shown, method, path, today, options))


def head_counts(contents: Contents) -> tuple[int, int]:
    """How many participants there are, and in how many groups they sit at the first meeting."""
    return len(contents.people), len(contents.groups_of(MeetingKind.DIALOGUE_1))


def copy(printed: Path, target: Path) -> None:
    """Save a printed document somewhere else; an older file there is replaced only whole.

    Raises:
        OSError: the folder is full, gone or read-only.
    """
    with replacing(target) as file:
        file.write(printed.read_bytes())
