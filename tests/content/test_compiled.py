"""Compiled texts say what their source says."""

import os
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from apv_desktop import assets
from apv_desktop.content import LANGUAGES, compiled
from tests.conftest import ROOT
from ui.compile import TEXTS

CONTENT = ROOT / "resources" / "content"
NAMES = sorted(path.relative_to(CONTENT / "da") for path in (CONTENT / "da").rglob("*.toml"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [path.with_suffix("").as_posix() for path in NAMES])
def test_every_file_is_compiled_whole(language: str, name: str) -> None:
    source = assets.content(language, name).read_text("utf-8")
    assert compiled.texts(language, name) == tomllib.loads(source)


@pytest.fixture
def edited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A source of which the test may write another version."""
    path = tmp_path / "method.toml"
    path.write_text('word = "newer"\n', "utf-8")
    monkeypatch.setattr(assets, "content", lambda language, name: path)
    yield path


def test_an_edited_source_wins_over_what_was_compiled(edited: Path) -> None:
    assert compiled.texts("da", "method") == {"word": "newer"}
    made = (ROOT / TEXTS / "da_method.py").stat().st_mtime_ns
    os.utime(edited, ns=(made - 1, made - 1))
    assert "steps" in compiled.texts("da", "method")


def test_an_installed_program_carries_no_source(edited: Path) -> None:
    edited.unlink()
    assert "steps" in compiled.texts("da", "method")


def test_texts_never_compiled_are_read_from_their_source(edited: Path) -> None:
    assert compiled.texts("da", "not_there_yet") == {"word": "newer"}


def test_no_such_file(edited: Path) -> None:
    edited.unlink()
    with pytest.raises(FileNotFoundError):
        compiled.texts("da", "no_such_file")
