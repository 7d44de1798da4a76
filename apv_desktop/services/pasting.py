"""What a pasted table would do to the list of participants, before anything is done."""

from collections.abc import Sequence

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.people import name_key
from apv_desktop.exchange.pasted_people import (
    Column,
    PastedPerson,
    PastedTable,
    Trouble,
    people_in,
    repeated,
)
from apv_desktop.services import people
from apv_desktop.services.apv import Apv


class Fate(Choice):
    """What becomes of a pasted row."""

    NEW = "new"
    TWICE = "twice"
    KNOWN = "known"
    NO_NAME = "no_name"
    TOO_LONG = "too_long"


_ASIDE = {Trouble.NO_NAME: Fate.NO_NAME, Trouble.TOO_LONG: Fate.TOO_LONG}


@frozen
class PreviewRow:
    """A row as it would come in, or `text` as it was pasted when it cannot."""

    fate: Fate
    person: PastedPerson | None = None
    line: int = 0
    text: str = ""


@frozen
class Preview:
    """All rows: those set aside first, so that they are seen, then the participants."""

    rows: tuple[PreviewRow, ...]

    def coming(self, *, skip_known: bool) -> tuple[PastedPerson, ...]:
        """The participants that would be added."""
        left_out = {Fate.KNOWN} if skip_known else set()
        return tuple(
            row.person for row in self.rows if row.person is not None and row.fate not in left_out
        )

    def count(self, *fates: Fate) -> int:
        """How many rows have one of these fates."""
        return sum(row.fate in fates for row in self.rows)


def preview(apv: Apv, table: PastedTable, columns: Sequence[Column]) -> Preview:
    """What `table` comes to when its columns hold what `columns` says."""
    found = people_in(table, columns)
    known = {name_key(person.name) for person in apv.contents.people}
    twice = repeated(found.people)
    aside = [
        PreviewRow(_ASIDE[each.trouble], line=each.line, text=each.text) for each in found.set_aside
    ]
    coming = [PreviewRow(_fate(each, known, twice), each) for each in found.people]
    return Preview((*aside, *coming))


def take_in(apv: Apv, shown: Preview, *, skip_known: bool) -> int:
    """Add what the preview showed, as one deed; returns how many came."""
    return people.add_pasted(apv, shown.coming(skip_known=skip_known))


def _fate(person: PastedPerson, known: set[str], twice: frozenset[str]) -> Fate:
    key = name_key(person.name)
    if key in known:
        return Fate.KNOWN
    return Fate.TWICE if key in twice else Fate.NEW
