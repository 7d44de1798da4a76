"""One package for a successor: the file, the letter, the papers and the next dates, or nothing.

It is a folder and no packed file: whoever gets it opens the letter with a double click, and the
file too, without having to unpack anything first. It is made beside its place under a name of its
own and gets its name when it is whole; stopped or failed, nothing of it is left.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.handovers import Handover
from apv_desktop.exchange.twins import CALENDAR, DATES
from apv_desktop.printing import watching
from apv_desktop.services import documents, exports, files, numbering
from apv_desktop.services.apv import Apv
from apv_desktop.store import handing_over
from apv_desktop.store.places import clear_away
from apv_desktop.store.problems import told_plainly
from apv_desktop.store.tables import HANDOVER

LETTER = "handover-letter"
# What a successor needs on paper; those of them there is nothing to print on are left out.
PAPERS = (
    "cover", "action-plan", "approval-page", "status-letter", "year-wheel", "gross-list",
    "said-done", "role-description", "what-became",
)  # fmt: skip

Tell = Callable[[int, int], None]
GoesOn = Callable[[], bool]


@frozen
class Job:
    """A package about to be made: all it needs, so that it may be made in a thread."""

    handover: Handover
    snapshot: Path
    folder: Path
    name: str
    file_name: str
    now: datetime
    tip: str


def wanted(
    apv: Apv, to_name: str, from_name: str = "", words: str = "", *, has_statements: bool = True
) -> Handover:
    """The handing over as it is wished for.

    Raises:
        RuleBroken: `to_name_missing`, `line_too_long`, `text_too_long`.
    """
    return Handover(
        apv.new_id(),
        apv.clock.today,
        from_name.strip(),
        to_name.strip(),
        words,
        has_statements,
    )


def prepare(apv: Apv, handover: Handover, folder: Path, method: Method) -> Job:
    """Take a snapshot of the open file for a package in `folder`.

    What it shows of the lines, their numbers too, stays so from now on.

    Raises:
        FileProblem: the state folder is full or read-only.
    """
    if handover.has_statements:
        numbering.give(apv, PAPERS)
    title, day = apv.contents.round.title.strip(), method.dates.short(handover.made_on)
    name = method.text("paper/handover_letter:folder", title=title, day=day)
    tip = f"{apv.new_id():016x}"
    safe = files.safe_name(name)
    return Job(handover, apv.snapshot(), folder, safe, apv.path.name, apv.now, tip)


def make(job: Job, method: Method, tell: Tell, goes_on: GoesOn) -> Path:
    """Make the package whole; where it lies. `tell` is told how many of how many are done.

    Raises:
        FileProblem: `full`, `read_only`, `folder_missing`; nothing is left behind.
        watching.Stopped: as soon as it no longer `goes_on`; nothing is left behind.
    """
    try:
        with told_plainly(job.folder), _apart(job) as making:
            copy = making / job.file_name
            shutil.move(job.snapshot, copy)
            at = job.now.isoformat(timespec="seconds")
            handing_over.write_copy(copy, job.handover, at, job.tip)
            _fill(making, files.read_apv(copy), method, job, tell, goes_on)
            target = _free(job.folder, job.name)
            making.rename(target)
            return target
    finally:
        clear_away(job.snapshot)


def note(apv: Apv, handover: Handover) -> None:
    """Remember in the file itself that it was handed over; here the letter is read.

    Raises:
        FileProblem: nothing was written.
    """
    kept = replace(handover, read_on=handover.made_on)
    apv.edit("handed_over", [HANDOVER.put(kept)])


def mark_read(apv: Apv, handover: Handover) -> None:
    """The successor has read the letter: it greets once.

    Raises:
        FileProblem: nothing was written.
    """
    apv.edit("letter_read", [HANDOVER.put(replace(handover, read_on=apv.clock.today))])


def _fill(
    making: Path, held: Contents, method: Method, job: Job, tell: Tell, goes_on: GoesOn
) -> None:
    """The letter first, then the papers in a folder of their own, and the dates."""
    known = [each for each in PAPERS if not documents.is_empty(each, held)]
    today, steps = job.now.date(), len(known) + 3
    papers = making / method.text("paper/handover_letter:papers")
    papers.mkdir()
    with watching.asking(lambda _: goes_on()):
        tell(1, steps)
        letter = method.text("paper/handover_letter:first")
        documents.write(LETTER, held, method, making / f"{letter}.pdf", today)
        for at, each in enumerate(known, start=2):
            if not goes_on():
                raise watching.Stopped
            tell(at, steps)
            path = papers / f"{documents.document(method, each).file}.pdf"
            documents.write(each, held, method, path, today)
    tell(steps - 1, steps)
    for twin in exports.twins_of(method, DATES):
        if twin.format == CALENDAR:
            exports.write(twin, held, method, making / twin.file, job.now)
    tell(steps, steps)


@contextmanager
def _apart(job: Job) -> Iterator[Path]:
    """A folder beside the place of the package; gone again unless it has become the package."""
    making = job.folder / f"~{job.tip}.tmp"
    making.mkdir()
    try:
        yield making
    finally:
        shutil.rmtree(making, ignore_errors=True)


def _free(folder: Path, name: str) -> Path:
    path, number = folder / name, 1
    while path.exists():
        number += 1
        path = folder / f"{name} {number}"
    return path
