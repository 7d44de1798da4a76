"""Every file that was ever released opens today, and is untouched until it is saved."""

import hashlib
import json
import shutil
import sqlite3
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

import pytest

from apv_desktop.services import files, workplace
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import digest, migrating, schema
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


def test_a_scan_of_an_older_file_comes_out_the_same_and_leaves_the_history(
    tmp_path: Path, pc: Callable[[str], Surroundings]
) -> None:
    """Schema 3 held it as a row of text, and the history a second time."""
    old = Path(shutil.copyfile(RELEASED[2], tmp_path / "schema-3.apv"))
    scan = b"%PDF" + bytes(50_000)
    key = hashlib.sha256(scan).hexdigest()
    row = {"digest": key, "kind": "pdf", "content": b64encode(scan).decode("ascii")}
    step = json.dumps([["attachment", {"digest": key}, row], ["round", {"id": 1}, {"id": 1}]])
    with sqlite3.connect(old) as connection:
        connection.execute("INSERT INTO attachment VALUES (:digest, :kind, :content)", row)
        connection.execute("UPDATE approval SET scan = ?, scan_name = 'ja.pdf'", (key,))
        connection.execute(
            "INSERT INTO history (at, label, before, after, generation, who)"
            " VALUES ('2026-11-26T10:00:00', 'scan_attached', ?, ?, 1, '')",
            (step.replace(row["content"], ""), step),
        )
        digest.seal(connection)
    apv = files.open_apv(old, pc("a"))
    assert apv.photo(apv.contents.approvals[-1].scan) == scan
    told = next(event for event in apv.events() if event.label == "scan_attached")
    assert [change.table for change in (*told.before, *told.after)] == ["round", "round"]
    workplace.change(apv, name="Ændret")
    assert apv.photo(key) == scan
    assert apv.close() is None
    assert row["content"].encode() not in old.read_bytes()
    again = files.open_apv(old, pc("a"))
    assert again.photo(key) == scan
    again.close()
