"""Printing seen from outside: how far it is, and a way to stop it between two pages."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

GoesOn = Callable[[int], bool]
_ASKED: ContextVar[GoesOn | None] = ContextVar("asked", default=None)


class Stopped(Exception):
    """Whoever asked for the paper does not want it any more."""


@contextmanager
def asking(goes_on: GoesOn) -> Iterator[None]:
    """Have `goes_on(pages)` asked after each page that is drawn in here; no stops the drawing.

    Raises:
        Stopped: it said no; nothing is left on disk.
    """
    token = _ASKED.set(goes_on)
    try:
        yield
    finally:
        _ASKED.reset(token)


def page_done(pages: int) -> None:
    """A page more is drawn.

    Raises:
        Stopped: nobody wants the rest.
    """
    asked = _ASKED.get()
    if asked is not None and not asked(pages):
        raise Stopped
