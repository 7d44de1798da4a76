"""The newest good backup is always there, whatever the clock says and however often one starts."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.services import files, keeping, people
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import backups
from apv_desktop.store.backups import Backup
from apv_desktop.store.problems import FileProblem


def _loose(sequences: Sequence[int]) -> list[Backup]:
    return [Backup(Path("x"), n, n, "", "", False, {}) for n in sorted(sequences, reverse=True)]


@given(st.sets(st.integers(1, 5000), min_size=1, max_size=120))
def test_thinning_keeps_the_ten_newest_and_some_of_every_age(sequences: set[int]) -> None:
    loose = _loose(sorted(sequences))
    gone = backups._too_many(loose)
    kept = [each for each in loose if each not in gone]
    assert kept[:10] == loose[:10]
    assert kept[-1] == loose[-1]


@given(st.integers(20, 400))
def test_backups_do_not_pile_up(number: int) -> None:
    """Made one after the other and thinned each time, they stay few."""
    kept: list[Backup] = []
    for sequence in range(1, number + 1):
        kept = _loose([sequence, *(each.sequence for each in kept)])
        gone = backups._too_many(kept)
        kept = [each for each in kept if each not in gone]
    assert len(kept) <= 40
    assert kept[0].sequence == number


@pytest.mark.parametrize("clock", [datetime(1999, 1, 1), datetime(2099, 12, 31)])
def test_a_wrong_clock_costs_no_backup(
    shared: Path, pc: Callable[[str], Surroundings], clock: datetime
) -> None:
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Før")
    good = keeping.back_up(apv, "asked_for")
    apv.close()
    wrong = Surroundings(lambda: clock, pc("x").chance, pc("a").state)
    for number in range(12):
        again = files.open_apv(shared, wrong)
        people.add(again, f"Gæst {number}")
        keeping.back_up(again, "closing")
        again.close()
    last = files.open_apv(shared, pc("a"))
    known = keeping.list_backups(last)
    assert good is not None and known[0].generation > good.generation
    assert len(known[0].counts) and known[0].counts["person"] == 13
    last.close()


def test_a_file_with_nothing_in_it_is_not_backed_up(
    shared: Path, pc: Callable[[str], Surroundings]
) -> None:
    apv = files.open_apv(shared, pc("a"))
    assert keeping.back_up(apv, "closing") is None
    assert keeping.list_backups(apv) == ()
    apv.close()


def test_going_back_is_one_step_and_keeps_today_first(
    shared: Path, pc: Callable[[str], Surroundings]
) -> None:
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Åse")
    then = keeping.back_up(apv, "asked_for")
    people.add(apv, "Bo")
    assert then is not None
    keeping.restore(apv, then)
    assert [person.name for person in apv.contents.people] == ["Åse"]
    assert any(each.pinned and each.counts["person"] == 2 for each in keeping.list_backups(apv))
    apv.undo()
    assert [person.name for person in apv.contents.people] == ["Bo", "Åse"]
    apv.close()


def test_a_backup_that_was_changed_is_refused(
    shared: Path, pc: Callable[[str], Surroundings]
) -> None:
    """Negative control of reading back: one byte is enough."""
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Åse")
    made = keeping.back_up(apv, "asked_for")
    assert made is not None
    data = made.path.read_bytes()
    at = data.index("Åse".encode())
    made.path.write_bytes(data[:at] + "Øse".encode() + data[at + 4 :])
    with pytest.raises(FileProblem) as told:
        keeping.restore(apv, made)
    assert told.value.code == "damaged"
    assert [person.name for person in apv.contents.people] == ["Åse"]
    apv.close()
