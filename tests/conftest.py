"""What every test stands on: fresh forms, no screen, nobody's own settings."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import settings

from apv_desktop.domain.choices import Choice
from ui.compile import compile_all

ROOT = Path(__file__).resolve().parent.parent

os.environ["QT_QPA_PLATFORM"] = os.environ.get("APV_TEST_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # Qt warns of any other encoding, and a warning fails a test

Sequence.register(type(Choice))  # Hypothesis draws from what has an order, as an Enum has

settings.register_profile("default", deadline=None, derandomize="CI" in os.environ)
settings.register_profile("soak", deadline=None, max_examples=5_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_configure() -> None:
    """Compile before any test module imports a form."""
    compile_all(ROOT)


@pytest.fixture(scope="session", autouse=True)
def _own_home() -> Iterator[None]:
    """Settings, state and cached data go into a folder that is thrown away."""
    with (
        tempfile.TemporaryDirectory(prefix="apv-test-home-") as folder,
        pytest.MonkeyPatch.context() as patch,
    ):
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            patch.setenv(f"XDG_{name}_HOME", str(Path(folder, name.lower())))
        yield
