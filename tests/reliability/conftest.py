"""A workplace to lose, and the services over it in this process."""

import os
from collections.abc import Callable
from datetime import datetime
from itertools import count
from pathlib import Path
from random import Random

import pytest

from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import files
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings

NOW = datetime(2027, 3, 10, 10, 0)


@pytest.fixture
def pc(tmp_path: Path) -> Callable[[str], Surroundings]:
    """A PC by name: a state folder and dice of its own."""
    dice = count()  # no two sessions roll the same
    return lambda name: Surroundings(lambda: NOW, Random(next(dice)), tmp_path / "pcs" / name)


@pytest.fixture
def shared(tmp_path: Path, pc: Callable[[str], Surroundings]) -> Path:
    """A small APV in a folder that several PCs see."""
    folder = tmp_path / "fælles mappe"
    folder.mkdir()
    path = folder / "prøve.apv"
    files.create_apv(
        path, Workplace("Prøven"), "APV", Meeting(MeetingKind.DIALOGUE_1), pc("a")
    ).close()
    return path


def crash(apv: Apv) -> None:
    """Let go of everything without publishing, as a pulled plug does."""
    apv._document._connection.close()


def is_root() -> bool:
    """Whether permissions are not held against us."""
    return hasattr(os, "geteuid") and os.geteuid() == 0
