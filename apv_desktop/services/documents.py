"""The printed documents: which there are, and printing them."""

from datetime import date
from pathlib import Path

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.steps import StepId
from apv_desktop.printing import catalogue
from apv_desktop.printing.saving import replacing


@frozen
class DocumentInfo:
    """A document as the user knows it; `id` never changes, `file` is its name on disk."""

    id: str
    name: str
    file: str
    purpose: str
    step: StepId


@frozen
class Printed:
    """A document on disk."""

    path: Path
    pages: int


def documents(method: Method) -> tuple[DocumentInfo, ...]:
    """Every document in the language of `method`, in the order of the journey."""
    return tuple(
        DocumentInfo(each["id"], each["name"], each["file"], each["purpose"], StepId(each["step"]))
        for each in method.file("documents")["document"]
    )


def document(method: Method, document_id: str) -> DocumentInfo:
    """The document with this id.

    Raises:
        KeyError: there is none.
    """
    for each in documents(method):
        if each.id == document_id:
            return each
    raise KeyError(document_id)


def write(document_id: str, contents: Contents, method: Method, path: Path, today: date) -> Printed:
    """Print one document to `path`; an older file there is replaced only by a whole one.

    Raises:
        OSError: the folder is full, gone or read-only.
    """
    return Printed(path, catalogue.write(document_id, contents, method, path, today))


def copy(printed: Path, target: Path) -> None:
    """Save a printed document somewhere else; an older file there is replaced only whole.

    Raises:
        OSError: the folder is full, gone or read-only.
    """
    with replacing(target) as file:
        file.write(printed.read_bytes())
