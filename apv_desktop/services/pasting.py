"""What a list would do to the participants, before anything is done."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.people import name_key
from apv_desktop.domain.set_aside import SetAsideRow, Trouble
from apv_desktop.exchange.pasted_people import (
    Column,
    PastedPerson,
    PastedTable,
    Separator,
    guessed_separator,
    people_in,
    read_rows,
    read_table,
    repeated,
)
from apv_desktop.exchange.people_files import FileList
from apv_desktop.services import people
from apv_desktop.services.apv import Apv

__all__ = ["ASIDE", "Fate", "Preview", "guessed_separator", "preview", "table_in", "take_in"]


class Fate(Choice):
    """What becomes of a row."""

    NEW = "new"
    TWICE = "twice"
    KNOWN = "known"
    NO_NAME = "no_name"
    TOO_LONG = "too_long"


ASIDE = (Fate.NO_NAME, Fate.TOO_LONG)
_FATES = {Trouble.NO_NAME: Fate.NO_NAME, Trouble.TOO_LONG: Fate.TOO_LONG}


@frozen
class PreviewRow:
    """A row as it would come in; for one set aside also its line and its text as it came."""

    fate: Fate
    person: PastedPerson
    line: int = 0
    text: str = ""


@frozen
class Preview:
    """All rows: those set aside first, so that they are seen, then the participants."""

    rows: tuple[PreviewRow, ...]

    def coming(self, *, skip_known: bool) -> tuple[PastedPerson, ...]:
        """The participants that would be added."""
        out = {*ASIDE, Fate.KNOWN} if skip_known else set(ASIDE)
        return tuple(row.person for row in self.rows if row.fate not in out)

    def count(self, *fates: Fate) -> int:
        """How many rows have one of these fates."""
        return sum(row.fate in fates for row in self.rows)

    @cached_property
    def set_aside(self) -> tuple[SetAsideRow, ...]:
        """The rows that cannot come in as they are, numbered in their order."""
        aside = [row for row in self.rows if row.fate in ASIDE]
        return tuple(
            SetAsideRow(number, row.text, position=number, **people.cells(row.person))
            for number, row in enumerate(aside, start=1)
        )


def table_in(
    found: FileList,
    separator: Separator | None = None,
    sheet: int = 0,
    has_heading: bool | None = None,
) -> PastedTable:
    """The table of a text or a sheet; what is not said is guessed.

    Raises:
        RuleBroken: `nothing_to_paste`, `too_many_people`.
    """
    if found.sheets:
        return read_rows(found.sheets[sheet].rows, has_heading)
    return read_table(found.text, separator, has_heading)


def preview(apv: Apv, table: PastedTable, columns: Sequence[Column]) -> Preview:
    """What `table` comes to when its columns hold what `columns` says."""
    found = people_in(table, columns)
    known = {name_key(person.name) for person in apv.contents.people}
    twice = repeated(found.people)
    aside = [
        PreviewRow(_FATES[each.trouble], each.person, each.line, each.text)
        for each in found.set_aside
    ]
    coming = [PreviewRow(_fate(each, known, twice), each) for each in found.people]
    return Preview((*aside, *coming))


def mended(
    rows: Sequence[SetAsideRow], row_id: int, field: str, value: object
) -> tuple[SetAsideRow, ...]:
    """The rows with one cell of one of them changed."""
    return tuple(
        replace(row, **{field: value}) if row.id == row_id else row  # type: ignore[arg-type]
        for row in rows
    )


def take_in(
    apv: Apv, shown: Preview, *, skip_known: bool, mended: Sequence[SetAsideRow] = ()
) -> int:
    """Add what the preview showed, as one deed; returns how many came.

    `mended` are its rows set aside as they stand now; those still wrong are kept aside.
    """
    rows = mended or shown.set_aside
    return people.add_pasted(apv, shown.coming(skip_known=skip_known), rows)


def _fate(person: PastedPerson, known: set[str], twice: frozenset[str]) -> Fate:
    key = name_key(person.name)
    if key in known:
        return Fate.KNOWN
    return Fate.TWICE if key in twice else Fate.NEW
