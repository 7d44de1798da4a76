"""What comes from outside is asked for once, at the edge."""

import os
from datetime import datetime
from pathlib import Path

import platformdirs
import pytest

from apv_desktop.services.surroundings import from_environment


@pytest.mark.parametrize("chosen", ["", "/somewhere/else"])
@pytest.mark.parametrize("name", ["XDG_STATE_HOME", "LOCALAPPDATA"])
def test_the_folder_is_where_platformdirs_would_have_it(
    name: str, chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, chosen)
    around = from_environment(os.environ, datetime.now)
    assert around.state == platformdirs.user_state_path("APV", appauthor=False)


def test_without_any_home_the_library_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    around = from_environment(os.environ, datetime.now)
    assert around.state == platformdirs.user_state_path("APV", appauthor=False)


def test_a_folder_and_a_time_may_be_given() -> None:
    given = {"APV_STATE_DIR": "/given", "APV_NOW": "2027-03-10T10:00", "USER": "kirsten"}
    around = from_environment(given, datetime.now)
    assert (around.state, around.who) == (Path("/given"), "kirsten")
    assert around.now() == datetime(2027, 3, 10, 10, 0)
