"""`apv demo` writes the example, the same for the same seed, and never over a file."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.cli.conftest import Run, neighbours


def test_the_demo_is_the_same_for_the_same_seed_and_as_large_as_asked(
    apv: Run, tmp_path: Path
) -> None:
    one, other = tmp_path / "1.apv", tmp_path / "2.apv"
    for path in (one, other):
        assert apv("demo", path, "--people", 40, "--actions", 12, "--seed", 3)[0] == 0
    rows = []
    for path in (one, other):
        with sqlite3.connect(path) as file:
            people = file.execute(
                "SELECT id, name FROM person WHERE round_id = 1 ORDER BY id"
            ).fetchall()
            plans = file.execute(
                "SELECT id, goal FROM action_plan WHERE round_id = 1 ORDER BY id"
            ).fetchall()
        file.close()
        rows.append((people, plans))
    assert rows[0] == rows[1]
    assert (len(rows[0][0]), len(rows[0][1])) == (40, 12)


def test_the_demo_says_where_it_is_and_leaves_nothing_else(apv: Run, tmp_path: Path) -> None:
    folder = tmp_path / "ny mappe"
    folder.mkdir()
    path = folder / "a.apv"
    assert apv("demo", path) == (0, f"Gemt: {path}\n", "")
    assert neighbours(path) == ["a.apv"]


def test_the_demo_never_overwrites(apv: Run, tmp_path: Path) -> None:
    path = tmp_path / "vigtigt.apv"
    path.write_text("mit arbejde")
    code, told, wrong = apv("demo", path)
    assert (code, told) == (2, "")
    assert "allerede en fil" in wrong
    assert path.read_text() == "mit arbejde"


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--people", 0),
        ("--people", -1),
        ("--people", 2001),
        ("--actions", -1),
        ("--actions", 10001),
    ],
)
def test_unlikely_numbers_are_refused(apv: Run, tmp_path: Path, option: str, value: int) -> None:
    code, _, wrong = apv("demo", tmp_path / "a.apv", option, value)
    assert code == 2
    assert f"{value} er for" in wrong
    assert not (tmp_path / "a.apv").exists()
