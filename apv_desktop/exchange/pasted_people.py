"""Participants out of a table, pasted or read: what each column holds, row by row."""

import csv
import io
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.people import name_key
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.set_aside import Trouble, trouble_with

MOST_ROWS = 2_000


class Column(Choice):
    """What a column of the pasted table holds."""

    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    DEPARTMENT = "department"
    JOB = "job"
    LEADER = "leader"
    EMAIL = "email"
    UNUSED = "unused"


class Separator(Choice):
    """What stands between the cells of a text."""

    TAB = "\t"
    SEMICOLON = ";"
    COMMA = ","
    NONE = ""


@frozen
class PastedTable:
    """The cells as they came, without blank rows, and what each column seems to hold.

    `first_line` is where the first row stood in what was pasted, counted from 1.
    """

    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    columns: tuple[Column, ...]
    titles: tuple[str, ...] = ()


@frozen
class PastedPerson:
    """One participant as pasted."""

    name: str
    department: str = ""
    job: str = ""
    is_leader: bool = False
    email: str = ""


@frozen
class SetAside:
    """A row that did not become a participant: its line, its cells with tabs between, and why."""

    line: int
    text: str
    trouble: Trouble
    person: PastedPerson


@frozen
class PastedList:
    """What a table comes to, in its own order; nothing of it is left out."""

    people: tuple[PastedPerson, ...]
    set_aside: tuple[SetAside, ...]


# Words of a heading row, Danish and English, folded as `_folded` does.
_TITLES: Mapping[str, Column] = {
    **dict.fromkeys(
        "navn name fulde_navn fuldt_navn full_name medarbejder medarbejdernavn ansat deltager"
        " deltagere employee employee_name participant".split(),
        Column.NAME,
    ),
    **dict.fromkeys("fornavn fornavne first_name given_name".split(), Column.FIRST_NAME),
    **dict.fromkeys("efternavn last_name surname family_name".split(), Column.LAST_NAME),
    **dict.fromkeys("afdeling afd department team enhed unit".split(), Column.DEPARTMENT),
    **dict.fromkeys(
        "stilling titel job jobtitel stillingsbetegnelse funktion rolle title job_title position"
        " role".split(),
        Column.JOB,
    ),
    **dict.fromkeys("leder er_leder leder? leader manager is_leader".split(), Column.LEADER),
    **dict.fromkeys(
        "e-mail email mail e-post e-mailadresse mailadresse email_address e-mail_address".split(),
        Column.EMAIL,
    ),
}
_NAMES = {Column.NAME, Column.FIRST_NAME, Column.LAST_NAME}
_YES = {"x", "ja", "j", "yes", "y", "1", "true", "sand", "leder", "leader", "manager", "✓", "✔"}
_NO = {"", "nej", "n", "no", "0", "false", "falsk", "-"}
_BY_PLACE = (Column.NAME, Column.DEPARTMENT, Column.JOB)


def guessed_separator(text: str) -> Separator:
    """Tabs, or else semicolons, or commas where they make a table of at least three columns or
    part the words of a heading; a name such as *Hansen, Jens* is left whole.
    """
    for separator in (Separator.TAB, Separator.SEMICOLON):
        if separator.value in text:
            return separator
    rows = [row for row in _cells(text, Separator.COMMA) if any(row)]
    if rows and len(rows[0]) > 1 and _is_heading(rows[0]):
        return Separator.COMMA
    widths = {len(row) for row in rows}
    return Separator.COMMA if len(widths) == 1 and widths.pop() > 2 else Separator.NONE


def read_table(
    text: str, separator: Separator | None = None, has_heading: bool | None = None
) -> PastedTable:
    """The table in `text`; what is not said of it is guessed.

    Raises:
        RuleBroken: `nothing_to_paste`; `too_many_people` for more than 2,000 rows.
    """
    if separator is None:
        separator = guessed_separator(text)
    return read_rows(_cells(text, separator), has_heading)


def read_rows(cells: Iterable[Sequence[str]], has_heading: bool | None = None) -> PastedTable:
    """The table of rows that may be of different lengths.

    Raises:
        RuleBroken: `nothing_to_paste`; `too_many_people` for more than 2,000 rows.
    """
    cleaned = (tuple(_clean(cell) for cell in row) for row in cells)
    found = [(at, row) for at, row in enumerate(cleaned, start=1) if any(row)]
    if not found:
        raise RuleBroken("nothing_to_paste", "paste")
    width = max(len(row) for _, row in found)
    rows = [row + ("",) * (width - len(row)) for _, row in found]
    lines = [at for at, _ in found]
    headed = _is_heading(rows[0]) if has_heading is None else has_heading
    titles = rows[0] if headed else ()
    if titles:
        rows, lines = rows[1:], lines[1:]
    if not rows:
        raise RuleBroken("nothing_to_paste", "paste")
    if len(rows) > MOST_ROWS:
        raise RuleBroken("too_many_people", "paste", count=len(rows), most=MOST_ROWS)
    columns = _from_titles(titles, rows) if titles else _guessed(rows)
    return PastedTable(tuple(rows), tuple(lines), columns, tuple(titles))


def people_in(table: PastedTable, columns: Sequence[Column]) -> PastedList:
    """The participants of `table` when its columns hold what `columns` says.

    A column named twice is read where it first has something.
    """
    people: list[PastedPerson] = []
    aside: list[SetAside] = []
    for line, row in zip(table.lines, table.rows, strict=True):
        person = _person(row, columns)
        trouble = _trouble(person)
        if trouble is None:
            people.append(person)
        else:
            aside.append(SetAside(line, "\t".join(row).rstrip("\t"), trouble, person))
    return PastedList(tuple(people), tuple(aside))


def repeated(people: Sequence[PastedPerson]) -> frozenset[str]:
    """Names that stand more than once, folded by `name_key`."""
    count = Counter(name_key(person.name) for person in people)
    return frozenset(name for name, times in count.items() if times > 1)


def _cells(text: str, separator: Separator) -> list[Sequence[str]]:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if separator is Separator.NONE:
        return [[line.strip('" ')] for line in text.split("\n")]
    try:
        # Strict, so that a lone quotation mark is an error and does not swallow the rows below.
        return list(csv.reader(io.StringIO(text), delimiter=separator.value, strict=True))
    except csv.Error:
        return [line.split(separator.value) for line in text.split("\n")]


def _clean(cell: str) -> str:
    """One line without the invisible: control characters, joiners and marks of direction."""
    shown = "".join(
        letter if letter.isspace() or unicodedata.category(letter) not in ("Cc", "Cf") else ""
        for letter in cell
    )
    return " ".join(shown.split())


def _folded(title: str) -> str:
    return title.casefold().strip(" .:*").replace(" ", "_")


def _is_heading(row: Sequence[str]) -> bool:
    known = [_TITLES.get(_folded(cell)) for cell in row if cell]
    return bool(_NAMES.intersection(known)) or (len(known) > 1 and None not in known)


def _from_titles(titles: Sequence[str], rows: Sequence[tuple[str, ...]]) -> tuple[Column, ...]:
    """By their words; headings of which none is known tell nothing, so the rows are looked at."""
    known = tuple(_TITLES.get(_folded(title), Column.UNUSED) for title in titles)
    return known if set(known) != {Column.UNUSED} else _guessed(rows)


def _guessed(rows: Sequence[tuple[str, ...]]) -> tuple[Column, ...]:
    """Without headings: addresses, ticks and numbers show by their looks, the rest by place."""
    left = list(_BY_PLACE)
    columns = []
    for cells in zip(*rows, strict=True):
        filled = [cell for cell in cells if cell]
        if filled and sum("@" in cell for cell in filled) * 2 > len(filled):
            columns.append(Column.EMAIL)
        elif filled and all(cell.casefold() in _YES | _NO for cell in filled):
            columns.append(Column.LEADER)
        elif filled and all(cell.isdigit() for cell in filled):
            columns.append(Column.UNUSED)
        else:
            columns.append(left.pop(0) if filled and left else Column.UNUSED)
    return tuple(columns)


def _person(row: Sequence[str], columns: Sequence[Column]) -> PastedPerson:
    held: dict[Column, str] = {}
    for column, cell in zip(columns, row, strict=True):
        held[column] = held.get(column) or cell
    parts = (held.get(Column.FIRST_NAME, ""), held.get(Column.LAST_NAME, ""))
    return PastedPerson(
        name=held.get(Column.NAME) or " ".join(part for part in parts if part),
        department=held.get(Column.DEPARTMENT, ""),
        job=held.get(Column.JOB, ""),
        is_leader=held.get(Column.LEADER, "").casefold() in _YES,
        email=held.get(Column.EMAIL, ""),
    )


def _trouble(person: PastedPerson) -> Trouble | None:
    return trouble_with(person.name, person.department, person.job, person.email)
