"""Edits that wait on one PC while another gives the file another password: none is lost, none
lies open.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from apv_desktop.services import erasing, files, keeping, people, waiting
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import container
from apv_desktop.store.container import Key
from apv_desktop.store.opening import Side
from apv_desktop.store.problems import FileProblem
from apv_desktop.store.waiting import Waiting
from tests.reliability.conftest import crash
from tests.reliability.password.conftest import KEY, MARK, OTHER, lies_open, names, refusal

PC = Callable[[str], Surroundings]
AFTER: dict[str, Key | None] = {"changed": OTHER, "removed": None}


@pytest.fixture
def locked(shared: Path, pc: PC) -> Path:
    """A file with a password and nothing in it that anybody looks for."""
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Bo")
    apv.relock(KEY)
    apv.close()
    return shared


def _left_behind(path: Path, pc: PC, edits: int = 3) -> Apv:
    """PC a makes edits that do not come to the file, and is still open."""
    ours = files.open_apv(path, pc("a"), key=KEY)
    for at in range(edits):
        people.add(ours, f"{MARK} {at}")
    return ours


def _relocked_elsewhere(path: Path, pc: PC, key: Key | None, *names: str) -> None:
    theirs = files.open_apv(path, pc("b"), key=KEY)
    theirs.relock(key)
    for name in names:
        people.add(theirs, name)
    assert theirs.close() is None


@pytest.fixture(params=AFTER)
def parted(request: pytest.FixtureRequest, locked: Path, pc: PC) -> Key | None:
    """Three edits wait on PC a; PC b has changed the password or taken it away."""
    key = AFTER[request.param]
    ours = _left_behind(locked, pc)
    _relocked_elsewhere(locked, pc, key)
    problem = ours.close()
    assert problem is not None and problem.code == "password_changed"
    return key


def _waiting(path: Path, pc: PC, key: Key | None) -> Waiting:
    found = waiting.in_its_place(path, pc("a"), key)
    assert found is not None
    return found


def test_what_waits_is_shut_and_asked_for(
    parted: Key | None, locked: Path, pc: PC, tmp_path: Path
) -> None:
    assert lies_open(tmp_path) == []
    before = locked.read_bytes()
    for _ in range(2):
        assert refusal(lambda: files.open_apv(locked, pc("a"), key=parted)) == "former_password"
    assert _waiting(locked, pc, parted).edits == 3
    assert _waiting(locked, pc, parted).at == "2027-03-10T10:00:00"
    assert files.edits_shut(locked, pc("a"), parted) and not files.edits_shut(locked, pc("b"))
    assert locked.read_bytes() == before and lies_open(tmp_path) == []


def test_with_the_former_password_the_edits_go_on(
    parted: Key | None, locked: Path, pc: PC, tmp_path: Path
) -> None:
    former = waiting.unlock(_waiting(locked, pc, parted), "Grøn trappe 7")
    again = files.open_apv(locked, pc("a"), key=parted, former=former)
    assert again.brought_back == 3 and len(names(again)) == 4
    assert again.close() is None
    assert len(files.read_apv(locked, parted).people) == 4
    assert not files.edits_shut(locked, pc("a"), parted)
    assert lies_open(tmp_path / "pcs") == [] and bool(lies_open(tmp_path)) is (parted is None)


def test_a_crash_meanwhile_shuts_them_under_the_new_one(
    parted: Key | None, locked: Path, pc: PC, tmp_path: Path
) -> None:
    """What was taken out and could not come to the file waits under the password of today."""
    apv = files.open_apv(locked, pc("a"), key=parted, former=KEY)
    crash(apv)
    again = files.open_apv(locked, pc("a"), key=parted)  # nobody is asked: it can be read
    assert again.brought_back == 3
    again.let_go()
    assert container.is_locked(again.places.copy) is (parted is not None)
    assert files.open_apv(locked, pc("a"), key=parted).close() is None
    assert len(files.read_apv(locked, parted).people) == 4


@pytest.mark.parametrize("side", [Side.OURS, Side.THEIRS])
@pytest.mark.parametrize("how", AFTER)
def test_when_both_went_on_it_is_asked_which_one(
    how: str, side: Side, locked: Path, pc: PC, tmp_path: Path
) -> None:
    key = AFTER[how]
    ours = _left_behind(locked, pc)
    _relocked_elsewhere(locked, pc, key, "Dér")
    ours.close()
    assert refusal(lambda: files.open_apv(locked, pc("a"), key=key)) == "former_password"
    told = refusal(lambda: files.open_apv(locked, pc("a"), key=key, former=KEY))
    assert told == "both_changed"
    assert container.is_locked(ours.places.copy) is (key is not None)  # decided later
    both = files.parted(locked, pc("a"), key)
    assert (len(both.ours), len(both.theirs)) == (3, 1)
    apv = files.open_apv(locked, pc("a"), side, key)
    assert len(names(apv)) == (4 if side is Side.OURS else 2)
    pinned = [each for each in keeping.list_backups(apv) if each.pinned]
    assert len(pinned) == 2
    assert all(container.is_locked(each.path) is (key is not None) for each in pinned)
    assert apv.close() is None
    if key is not None:
        assert lies_open(tmp_path) == []


@pytest.mark.parametrize("how", AFTER)
def test_a_copy_left_plain_by_a_crash_is_taken_up_without_asking(
    how: str, locked: Path, pc: PC, tmp_path: Path
) -> None:
    key = AFTER[how]
    crash(_left_behind(locked, pc))
    _relocked_elsewhere(locked, pc, key)
    again = files.open_apv(locked, pc("a"), key=key)
    assert again.brought_back == 3
    assert again.close() is None
    assert len(files.read_apv(locked, key).people) == 4
    if key is not None:
        assert lies_open(tmp_path) == []


def test_a_copy_from_before_there_was_a_password_is_taken_up_and_shut(
    shared: Path, pc: PC, tmp_path: Path
) -> None:
    ours = files.open_apv(shared, pc("a"))
    people.add(ours, MARK)
    theirs = files.open_apv(shared, pc("b"))
    theirs.relock(OTHER)
    people.add(theirs, "Dér")
    theirs.close()
    problem = ours.close()
    assert problem is not None and problem.code == "password_changed"
    assert refusal(lambda: files.open_apv(shared, pc("a"), key=OTHER)) == "both_changed"
    assert lies_open(tmp_path) == []  # deciding later leaves it shut
    again = files.open_apv(shared, pc("a"), Side.OURS, OTHER)
    assert names(again) == [MARK]
    assert again.close() is None and lies_open(tmp_path) == []


def test_kept_for_later_it_stays_until_it_is_fetched(
    parted: Key | None, locked: Path, pc: PC, tmp_path: Path
) -> None:
    kept = waiting.keep_for_later(locked, pc("a"), parted)
    assert kept is not None and kept.edits == 3 and container.is_locked(kept.copy)
    for at in range(8):
        theirs = files.open_apv(locked, pc("b"), key=parted)
        people.add(theirs, f"Dér {at}")
        assert theirs.close() is None
        apv = files.open_apv(locked, pc("a"), key=parted)
        assert waiting.kept(apv) == (kept,) and not apv.brought_back
        assert apv.close() is None
    assert files.edits_shut(locked, pc("a"), parted)
    assert not [each for each in lies_open(tmp_path) if each.startswith("pcs")]
    waiting.fetch(locked, pc("a"), kept)
    assert refusal(lambda: files.open_apv(locked, pc("a"), key=parted)) == "former_password"
    told = refusal(lambda: files.open_apv(locked, pc("a"), key=parted, former=KEY))
    assert told == "both_changed"
    again = files.open_apv(locked, pc("a"), Side.OURS, parted)
    assert len(names(again)) == 4 and waiting.kept(again) == ()
    again.close()


def test_two_copies_kept_for_later_keep_apart(locked: Path, pc: PC) -> None:
    _left_behind(locked, pc, 1).let_go()
    _relocked_elsewhere(locked, pc, OTHER)
    first = waiting.keep_for_later(locked, pc("a"), OTHER)
    ours = files.open_apv(locked, pc("a"), key=OTHER)
    people.add(ours, "Åse")
    ours.let_go()
    theirs = files.open_apv(locked, pc("b"), key=OTHER)
    theirs.relock(KEY)
    theirs.close()
    second = waiting.keep_for_later(locked, pc("a"), KEY)
    apv = files.open_apv(locked, pc("a"), key=KEY)
    assert waiting.kept(apv) == (first, second)
    assert first is not None and second is not None
    waiting.give_up(first)
    assert waiting.kept(apv) == (second,)
    assert refusal(lambda: waiting.fetch(locked, pc("a"), second)) == "already_open"
    assert apv.close() is None
    waiting.fetch(locked, pc("a"), second)
    again = files.open_apv(locked, pc("a"), key=KEY, former=OTHER)
    assert again.brought_back == 1 and names(again) == ["Bo", "Åse"]
    again.close()


def test_a_wrong_password_is_told_from_damage(parted: Key | None, locked: Path, pc: PC) -> None:
    found = _waiting(locked, pc, parted)
    assert refusal(lambda: waiting.unlock(found, "Grøn trappe 8")) == "wrong_password"
    whole = bytearray(found.copy.read_bytes())
    whole[-1] ^= 1
    found.copy.write_bytes(whole)
    assert refusal(lambda: waiting.unlock(found, "Grøn trappe 8")) == "wrong_password"
    assert refusal(lambda: waiting.unlock(found, "Grøn trappe 7")) == "damaged"
    assert refusal(lambda: files.open_apv(locked, pc("a"), key=parted)) == "former_password"
    apv = files.open_apv(locked, pc("a"), key=parted, former=KEY)
    assert apv.lost_copy  # set aside as it is, never deleted
    (aside,) = apv.places.aside("damaged")
    assert (aside / "copy.apv").read_bytes() == whole
    apv.close()


def test_it_is_found_where_the_file_was_moved(parted: Key | None, locked: Path, pc: PC) -> None:
    moved = locked.rename(locked.with_name("et andet navn.apv"))
    assert refusal(lambda: files.open_apv(moved, pc("a"), key=parted)) == "former_password"
    assert _waiting(moved, pc, parted).edits == 3
    again = files.open_apv(moved, pc("a"), key=parted, former=KEY)
    assert again.brought_back == 3
    again.close()


def test_nothing_half_made_lies_open_beside_what_waits(
    locked: Path, pc: PC, tmp_path: Path
) -> None:
    """A program that was killed left a snapshot; the next one cannot publish either."""
    apv = _left_behind(locked, pc)
    apv.snapshot("draft.tmp")
    crash(apv)
    again = files.open_apv(locked, pc("a"), key=KEY)
    again.let_go()
    assert lies_open(tmp_path) == []


def test_a_name_is_not_lost_sight_of_in_what_is_kept_for_later(
    parted: Key | None, locked: Path, pc: PC
) -> None:
    """An erasure cannot read it, deletes nothing of it, and says so."""
    kept = waiting.keep_for_later(locked, pc("a"), parted)
    assert kept is not None
    apv = files.open_apv(locked, pc("a"), key=parted)
    person = apv.contents.people[0]
    sought = erasing.sought(apv, person.id, "", ())
    report = erasing.erase(apv, erasing.order(apv, sought, person.id, "[slettet]"))
    assert report.trouble == "" and report.elsewhere.shut == 1
    assert waiting.kept(apv) == (kept,)
    apv.close()


def test_without_the_former_password_the_check_would_set_them_aside(
    parted: Key | None, locked: Path, pc: PC, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Negative control: with the answer of a damaged copy nobody is asked."""
    real = container.head_of

    def damaged(path: Path) -> bytes:
        if path.name == "copy.apv":
            raise FileProblem("damaged", path)
        return real(path)

    monkeypatch.setattr(container, "head_of", damaged)
    apv = files.open_apv(locked, pc("a"), key=parted)
    assert apv.lost_copy and names(apv) == ["Bo"]
    apv.close()
