"""Python's collector left at rest while a paper grows: it would find nothing in it.

It walks all that is alive, the more often the more there is, and a tagged PDF is a tree of a
hundred thousand elements that live until the file is written: a third of the time, and more than
in proportion to the pages.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def at_rest() -> Iterator[None]:
    """No collection in here, unless somebody else has turned the collector off already."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
