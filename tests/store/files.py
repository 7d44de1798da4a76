"""Making and opening documents without the program around them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from random import Random

from apv_desktop.store import document
from apv_desktop.store.document import Document
from apv_desktop.store.tables import Change

NOW = datetime(2027, 3, 10, 10, 0)


def now() -> datetime:
    return NOW


def made(path: Path, changes: Iterable[Change] = (), seed: int = 1) -> Document:
    return document.create(path, "apv_created", changes, now, Random(seed))


def opened(path: Path, seed: int = 2, *, read_only: bool = False) -> Document:
    return document.open_document(path, now, Random(seed), read_only=read_only)
