"""What is remembered is the same in the session that set it and after a restart."""

from pathlib import Path

import pytest

from apv_desktop.gui.preferences import Preferences


@pytest.mark.parametrize("name", ["high_contrast", "meeting_bell"])
def test_a_switch_is_read_as_it_was_set(name: str, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path)
    assert getattr(preferences, name) is False
    for wanted in (True, False, True):
        setattr(preferences, name, wanted)
        assert getattr(preferences, name) is wanted
        preferences.save()
        assert getattr(Preferences(tmp_path), name) is wanted
