"""What comes from outside: the clock, chance, and the folder for the program's own notes."""

import sys
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from random import Random, SystemRandom

from apv_desktop.domain.frozen import frozen


@frozen
class Surroundings:
    """Given by the composition root, so that no rule ever asks the clock or rolls dice.

    `who` is the name the user has on this PC. `steady` counts seconds that nobody can set back.
    """

    now: Callable[[], datetime]
    chance: Random
    state: Path
    who: str = ""
    steady: Callable[[], float] | None = None

    def today(self) -> date:
        """The day it is."""
        return self.now().date()


def from_environment(
    environment: Mapping[str, str],
    clock: Callable[[], datetime],
    seed: int | None = None,
    steady: Callable[[], float] | None = None,
) -> Surroundings:
    """The real surroundings; APV_NOW (ISO) and APV_STATE_DIR stand in for clock and folder.

    Raises:
        ValueError: APV_NOW is no ISO time.
    """
    fixed = environment.get("APV_NOW")
    stopped = datetime.fromisoformat(fixed) if fixed else None
    return Surroundings(
        now=clock if stopped is None else lambda: stopped,
        chance=SystemRandom() if seed is None else Random(seed),
        state=state_folder(environment),
        who=environment.get("USERNAME") or environment.get("USER") or "",
        steady=steady if stopped is None else None,
    )


def state_folder(environment: Mapping[str, str]) -> Path:
    """Where APV_STATE_DIR or the system wants a program's own notes.

    The environment tells it on most PCs, as platformdirs reads it too; importing that takes a start
    as long as opening the file.
    """
    given = environment.get("APV_STATE_DIR")
    if given:
        return Path(given)
    name = {"win32": "LOCALAPPDATA", "linux": "XDG_STATE_HOME"}.get(sys.platform, "")
    told = environment.get(name, "").strip()
    if not told and sys.platform == "linux" and environment.get("HOME"):
        told = f"{environment['HOME']}/.local/state"
    if told:
        return Path(told, "APV")
    from platformdirs import user_state_path

    return user_state_path("APV", appauthor=False)
