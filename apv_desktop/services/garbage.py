"""Python's collector left at rest while a file is read."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_garbage() -> Iterator[None]:
    """Thousands of objects that all stay: looking for garbage among them takes a sixth of it.

    Once they are there they count as old, or the first look would be through all of them.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():  # what a window has put away stays so
                gc.freeze()
                gc.unfreeze()
            gc.enable()
