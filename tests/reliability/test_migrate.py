"""Every file that was ever released opens today, and is untouched until it is saved."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from apv_desktop.services import files, workplace
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import migrating, schema
from apv_desktop.store.places import Places
from apv_desktop.store.problems import FileProblem

RELEASED = sorted((Path(__file__).parents[1] / "files").glob("schema-*.apv"))


@pytest.fixture(params=RELEASED, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A released file, copied to where it may be opened."""
    return Path(shutil.copyfile(request.param, tmp_path / request.param.name))


def test_an_old_file_opens_whole_and_is_untouched_until_it_is_saved(
    old: Path, pc: Callable[[str], Surroundings]
) -> None:
    before = old.read_bytes()
    read = files.read_apv(old)
    apv = files.open_apv(old, pc("a"))
    assert apv.contents == read
    assert len(apv.contents.people) == 34 and len(apv.contents.plans) == 5
    assert apv.contents.workplace.name == "Møllegården" and len(apv.contents.departments) == 4
    assert old.read_bytes() == before
    workplace.change(apv, name="Ændret")
    assert apv.close() is None
    assert files.read_apv(old).workplace.name == "Ændret"
    with sqlite3.connect(old) as connection:
        assert schema.version_of(connection) == schema.VERSION


def test_an_update_that_fails_leaves_file_and_copy_as_they_were(
    old: Path, pc: Callable[[str], Surroundings]
) -> None:
    """A row that points nowhere stops the update; the negative control of its checks."""
    with sqlite3.connect(old) as connection:
        if schema.version_of(connection) == schema.VERSION:
            pytest.skip("nothing to bring up in a file of today's schema")
        connection.execute("UPDATE activity SET plan_id = 424242")
    before = old.read_bytes()
    with pytest.raises(FileProblem) as told:
        files.open_apv(old, pc("a"))
    assert told.value.code == "update_failed"
    assert old.read_bytes() == before


def test_an_update_killed_half_way_is_done_again(
    old: Path, pc: Callable[[str], Surroundings]
) -> None:
    places = Places(old, pc("a").state)
    places.make_copy()
    (places.work / "migrating.apv").write_bytes(b"half of it")
    migrating.bring_up(places)
    apv = files.open_apv(old, pc("a"))
    assert len(apv.contents.people) == 34
    apv.close()


def test_a_letter_changed_before_the_update_is_still_noticed(
    tmp_path: Path, pc: Callable[[str], Surroundings]
) -> None:
    """The update renews the seal of a file that was whole, and of no other."""
    old = Path(shutil.copyfile(RELEASED[-1], tmp_path / "a.apv"))
    with sqlite3.connect(old) as connection:
        connection.execute(
            "UPDATE person SET name = 'En anden' WHERE id = (SELECT min(id) FROM person)"
        )
    apv = files.open_apv(old, pc("a"))
    with pytest.raises(FileProblem, match="damaged"):
        workplace.change(apv, name="Ændret")
    apv.let_go()
