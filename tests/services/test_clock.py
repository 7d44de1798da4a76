"""A clock that can hardly be right: nothing falls due by it until the user confirms it."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from random import Random

import pytest

from apv_desktop.content import load
from apv_desktop.domain import phases
from apv_desktop.services import files, workplace
from apv_desktop.services.clock import Clock
from apv_desktop.services.surroundings import Surroundings

NOW = datetime(2027, 3, 10, 10, 0)
LAST = "2027-03-10T09:00:00"


@pytest.mark.parametrize(
    ("now", "is_doubtful"),
    [
        (datetime(2027, 3, 10, 9, 0), False),
        (datetime(2027, 3, 9, 10, 0), False),  # a time zone, or summer time
        (datetime(2027, 3, 8, 9, 0), True),
        (datetime(2030, 3, 10), False),  # the next APV, three years on
        (datetime(2030, 4, 10), True),
        (datetime(2099, 1, 1), True),
        (datetime(1970, 1, 1), True),
    ],
)
def test_what_a_clock_may_say(now: datetime, is_doubtful: bool) -> None:
    clock = Clock(lambda: now, LAST)
    assert clock.doubtful_day == (now.date() if is_doubtful else None)
    assert clock.today == (date(2027, 3, 10) if is_doubtful else now.date())
    clock.confirm()
    assert clock.doubtful_day is None
    assert clock.today == now.date()


@pytest.mark.parametrize("last", ["", "i går", "2027-03-10T09:00:00+02:00"])
def test_a_file_that_cannot_tell_raises_no_doubt(last: str) -> None:
    assert Clock(lambda: NOW, last).doubtful_day is None


def test_a_clock_that_is_set_right_is_believed_again() -> None:
    said = [datetime(2099, 1, 1)]
    clock = Clock(lambda: said[-1], LAST)
    assert clock.doubtful_day == date(2099, 1, 1)
    said.append(datetime(2027, 3, 11))
    assert clock.doubtful_day is None
    assert clock.today == date(2027, 3, 11)


def test_deadlines_wait_and_an_own_edit_confirms_nothing(tmp_path: Path) -> None:
    around = Surroundings(lambda: NOW, Random(1), tmp_path / "state")
    path = tmp_path / "moellegaarden.apv"
    files.create_example(path, load("da"), around).close()
    off = replace(around, now=lambda: datetime(2099, 3, 10, 10, 0))
    apv = files.open_apv(path, off)
    due = phases.all_missing(apv.contents, NOW.date())
    assert phases.all_missing(apv.contents, apv.today) == due
    workplace.change(apv, contact="Åse")
    assert apv.today == NOW.date()
    apv.clock.confirm()
    assert len(phases.all_missing(apv.contents, apv.today)) > len(due)
    apv.close()
