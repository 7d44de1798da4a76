"""What a pasted table would do is told before it is done, and done as it was told."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.workplace import Workplace
from apv_desktop.exchange.pasted_people import read_table
from apv_desktop.services import files, pasting, people
from apv_desktop.services.apv import Apv
from apv_desktop.services.pasting import Fate, Preview
from apv_desktop.services.surroundings import Surroundings

LIST = "Navn\tAfdeling\n\tLager\nBo Skov\tLager\nAnne\tKøkken\nanne\tLager\n" + "x" * 201 + "\t"


@pytest.fixture
def apv(tmp_path: Path) -> Iterator[Apv]:
    around = Surroundings(lambda: datetime(2027, 3, 10, 10, 0), Random(7), tmp_path / "state")
    first = Meeting(MeetingKind.DIALOGUE_1)
    made = files.create_apv(tmp_path / "a.apv", Workplace("Værkstedet"), "APV", first, around)
    people.add(made, "bo  skov")
    yield made
    made.close()


@pytest.fixture
def shown(apv: Apv) -> Preview:
    table = read_table(LIST)
    return pasting.preview(apv, table, table.columns)


def test_every_row_has_its_fate_and_those_set_aside_come_first(shown: Preview) -> None:
    assert [row.fate for row in shown.rows] == [
        Fate.NO_NAME,
        Fate.TOO_LONG,
        Fate.KNOWN,
        Fate.TWICE,
        Fate.TWICE,
    ]
    assert (shown.rows[0].line, shown.rows[0].text) == (2, "\tLager")
    assert shown.count(Fate.NO_NAME, Fate.TOO_LONG) == 2


def test_looking_changes_nothing(apv: Apv, shown: Preview) -> None:
    assert [person.name for person in apv.contents.people] == ["bo  skov"]
    assert apv.contents.departments == ()


@pytest.mark.parametrize(("skip", "count"), [(True, 2), (False, 3)])
def test_what_was_shown_comes_in(apv: Apv, shown: Preview, skip: bool, count: int) -> None:
    assert len(shown.coming(skip_known=skip)) == count
    assert pasting.take_in(apv, shown, skip_known=skip) == count
    assert len(apv.contents.people) == 1 + count


def test_what_is_mended_comes_in_and_the_rest_is_kept_aside(apv: Apv, shown: Preview) -> None:
    rows = pasting.mended(shown.set_aside, 1, "name", " Dorte ")
    assert pasting.take_in(apv, shown, skip_known=True, mended=rows) == 3
    assert "Dorte" in [person.name for person in apv.contents.people]
    (kept,) = apv.contents.set_aside
    assert len(kept.name) == 201 and kept.text.startswith("xxx")
    assert apv.undo_label() == "people_added"
    apv.undo()
    assert len(apv.contents.people) == 1 and apv.contents.set_aside == ()


def test_a_row_kept_aside_is_mended_on_its_own(apv: Apv, shown: Preview) -> None:
    pasting.take_in(apv, shown, skip_known=True)
    first, second = apv.contents.set_aside
    assert not people.mend(apv, second.id, job="Kok")
    assert people.mend(apv, second.id, name="Xenia")
    assert [row.id for row in apv.contents.set_aside] == [first.id]
    assert {"Xenia", "Anne"} <= {person.name for person in apv.contents.people}
    people.let_go(apv, [first.id])
    assert apv.contents.set_aside == ()
