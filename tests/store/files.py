"""Making and opening documents without the program around them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from random import Random

from apv_desktop.store import making, opening, publishing
from apv_desktop.store.document import Document
from apv_desktop.store.places import Places
from apv_desktop.store.tables import Change

NOW = datetime(2027, 3, 10, 10, 0)


def now() -> datetime:
    return NOW


def made(path: Path, changes: Iterable[Change] = (), seed: int = 1) -> Document:
    making.begin(path, "apv_created", changes, now, Random(seed))
    return opened(path, seed)


def opened(path: Path, seed: int = 2) -> Document:
    places = Places(path, path.parent.parent / f"{path.parent.name}-state")
    found = opening.take_up(places)
    return Document(places, found.connection, now, Random(seed), verified=not found.is_fresh)


def published(one: Document) -> None:
    """Publish and let go, as closing the window does."""
    publishing.finish(one.draft())
    one.close()
    one.places.discard_copy()
