"""A small APV for the services, and one as the example stands."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from apv_desktop.content import load
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import files
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings


@pytest.fixture
def around(tmp_path: Path) -> Surroundings:
    return Surroundings(lambda: datetime(2027, 3, 10, 10, 0), Random(7), tmp_path / "state")


@pytest.fixture
def small(tmp_path: Path, around: Surroundings) -> Iterator[Apv]:
    first = Meeting(MeetingKind.DIALOGUE_1)
    made = files.create_apv(tmp_path / "lille.apv", Workplace("Værkstedet"), "APV", first, around)
    yield made
    made.close()


@pytest.fixture
def example(tmp_path: Path, around: Surroundings) -> Iterator[Apv]:
    made = files.create_example(tmp_path / "example.apv", load("da"), around)
    yield made
    made.close()
