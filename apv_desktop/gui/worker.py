"""A thread that does one thing after the other, and that the program's end never waits for.

A folder on a drive that does not answer keeps a thread for as long as it likes.
"""

from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Thread

_Job = tuple[Callable[[], object], "Future[object]"]


class Worker:
    """Takes deeds; each answers a future."""

    def __init__(self, name: str) -> None:
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread = Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def submit(self, deed: Callable[[], object]) -> "Future[object]":
        """Do this after what was asked for before; what it raises is in the future."""
        done: Future[object] = Future()
        self._jobs.put((deed, done))
        return done

    def retire(self) -> None:
        """Take nothing more; the thread ends when all is done."""
        self._jobs.put(None)

    def end(self) -> None:
        """Wait until all that was asked for is done; nothing more is taken."""
        self.retire()
        self._thread.join()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            deed, done = job
            try:
                done.set_result(deed())
            except BaseException as error:  # noqa: BLE001 - whoever asked is told
                done.set_exception(error)
