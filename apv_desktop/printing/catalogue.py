"""The printed documents by id. Nothing of reportlab is imported before one is printed."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.printing.saving import replacing

# The ids never change; a document's module is named after its id.
_IDS = (
    "invitation",
    "question-sheets",
    "group-list",
    "gross-list",
    "action-plan",
    "status-letter",
)


def _write(
    document_id: str,
    contents: Contents,
    method: Method,
    target: BinaryIO,
    today: date,
    invariant: bool = False,
) -> int:
    module = import_module(f"apv_desktop.printing.{document_id.replace('-', '_')}")
    pages: int = module.write(contents, method, target, today, invariant)
    return pages


# Each writes its document to an open file, as `write` of its module says.
DOCUMENTS: Mapping[str, Callable[..., int]] = MappingProxyType(
    {document_id: partial(_write, document_id) for document_id in _IDS}
)


def write(
    document_id: str,
    contents: Contents,
    method: Method,
    path: Path,
    today: date,
    invariant: bool = False,
) -> int:
    """Print one document to a file and answer its number of pages.

    An older file at `path` stays as it is until the new one is whole. `invariant` leaves out the
    time of printing, so that equal contents give equal bytes.

    Raises:
        KeyError: there is no such document.
        OSError: the folder cannot be written to, or the disk is full.
    """
    printed = DOCUMENTS[document_id]
    with replacing(path) as target:
        return printed(contents, method, target, today, invariant)
