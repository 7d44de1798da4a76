"""`--screens DIR` paints the pages light, dark and large, and the same each time."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from apv_desktop.__main__ import main
from apv_desktop.domain.steps import STEPS, StepId
from apv_desktop.gui import screens

FEW = (StepId.WELCOME, StepId.WORKPLACE)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:
    """The pictures of two pages, painted once for all tests here."""
    made = tmp_path_factory.mktemp("screens") / "new"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(screens, "_STEPS", FEW)
        assert main(["--screens", str(made)]) == 0
    return made


@pytest.fixture(scope="module")
def painted(folder: Path) -> Mapping[str, QImage]:
    """The pictures by name."""
    return {path.stem: QImage(str(path)) for path in folder.glob("*.png")}


def test_there_is_a_picture_of_each_look_full_and_empty(painted: Mapping[str, QImage]) -> None:
    expected = {
        f"{prefix}{step.value}-{look}"
        for prefix in ("", "empty-")
        for step in FEW
        for look in ("light", "dark", "200")
    }
    assert expected <= set(painted)
    sizes = {(image.width(), image.height()) for image in painted.values()}
    assert sizes == {(1366, 768)}


def test_the_looks_differ_as_their_names_say(painted: Mapping[str, QImage]) -> None:
    def lightness(name: str) -> int:
        return painted[name].scaled(1, 1).pixelColor(0, 0).lightness()

    assert lightness("workplace-light") > 200 > 80 > lightness("workplace-dark")
    assert painted["workplace-light"] != painted["workplace-200"]
    assert painted["workplace-light"] != painted["empty-workplace-light"]
    assert "workplace-200-end" in painted  # at that size it does not fit the window


def test_equal_code_gives_equal_pictures(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the day, and though groups are mixed by chance."""
    monkeypatch.setattr(screens, "_STEPS", (StepId.OVERVIEW, StepId.GROUPS))
    monkeypatch.setattr(screens, "_LOOKS", screens._LOOKS[:1])
    for folder in ("one", "two"):
        assert screens.make_screens(tmp_path / folder, "da") == 0
    for path in sorted((tmp_path / "one").glob("*.png")):
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


def test_every_page_of_the_journey_is_painted() -> None:
    for step in (StepId.WELCOME, StepId.OVERVIEW, *(step.id for step in STEPS)):
        assert step in screens._STEPS
