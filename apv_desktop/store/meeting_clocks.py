"""The clocks of meetings with their stages, between rows and the domain."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from apv_desktop.domain.meeting_clock import MeetingClock, Stage
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.store.rows import Value
from apv_desktop.store.table_reader import TableReader
from apv_desktop.store.tables import MEETING_CLOCK, STAGE, Change


def read(document: TableReader, round_id: int) -> Mapping[MeetingKind, MeetingClock]:
    """The clocks of a round, each with its stages in order."""
    tables = (MEETING_CLOCK.name, STAGE.name)
    return document.memory.remembered(tables, round_id, lambda: _read(document, round_id))


def earlier(document: TableReader, before: Sequence[int], round_id: int) -> Mapping[str, int]:
    """How many seconds the items of the proposal took in the newest of the rounds `before`."""
    return document.memory.remembered(
        (STAGE.name, "before"), round_id, lambda: _earlier(document, before)
    )


def put(clock: MeetingClock, round_id: int, before: MeetingClock | None = None) -> list[Change]:
    """The changes that write a clock; stages only `before` had are taken away."""
    kept = {stage.id for stage in clock.stages}
    gone = [stage for stage in (before.stages if before else ()) if stage.id not in kept]
    return [
        MEETING_CLOCK.put(clock, round_id=round_id),
        *(
            STAGE.put(stage, round_id=round_id, meeting=clock.meeting.value)
            for stage in clock.stages
        ),
        *(STAGE.drop(id=stage.id) for stage in gone),
    ]


def drop(clock: MeetingClock, round_id: int) -> list[Change]:
    """The changes that take a clock and its stages away."""
    gone = [STAGE.drop(id=stage.id) for stage in clock.stages]
    return [*gone, MEETING_CLOCK.drop(round_id=round_id, meeting=clock.meeting.value)]


def _read(document: TableReader, round_id: int) -> dict[MeetingKind, MeetingClock]:
    stages: dict[Value, list[Stage]] = defaultdict(list)
    rows = document.rows(STAGE.name, STAGE.order, round_id)
    for row, stage in zip(rows, document.memory.all_decoded(STAGE, rows), strict=True):
        stages[row["meeting"]].append(stage)
    clocks = (
        document.memory.decoded(MEETING_CLOCK, row, stages=tuple(stages[row["meeting"]]))
        for row in document.rows(MEETING_CLOCK.name, MEETING_CLOCK.order, round_id)
    )
    return {clock.meeting: clock for clock in clocks}


def _earlier(document: TableReader, before: Sequence[int]) -> dict[str, int]:
    took: dict[str, int] = {}
    for round_id in before:
        for row in document.rows(STAGE.name, STAGE.order, round_id):
            spent, source = int(row["spent"] or 0), str(row["source"])
            if source and spent and not row["skipped"]:
                took[source] = spent
    return took
