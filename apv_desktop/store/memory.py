"""What was read of a file, kept until it is written: an edit reads again only what it changed."""

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from operator import itemgetter
from typing import TypeVar, cast

from apv_desktop.store.rows import Row, Value, decoder
from apv_desktop.store.tables import Change, Table, round_of

T = TypeVar("T")

_Made = tuple[int | None, tuple[str, ...]]  # the round and the tables of which something is built
_MOST_SOUGHT = 50  # rows to look for one by one; beyond that reading the table again is quicker

_NO_MORE: Mapping[str, object] = {}


class Memory:
    """Rows, the domain objects made of them, and what was built of those."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._rows: dict[str, dict[tuple[str, int | None], list[Row]]] = {}
        self._decoded: dict[str, dict[object, tuple[Row, object, object]]] = {}
        self._built: dict[_Made, object] = {}
        self._made_of: dict[str, set[_Made]] = {}
        self._parts: dict[int, tuple[dict[str, object], Mapping[str, Sequence[str]]]] = {}

    def rows(
        self, table: str, order: str, round_id: int | None, fetch: Callable[[], list[Row]]
    ) -> list[Row]:
        """The rows of a table in this order, fetched if they are not known."""
        known, key = self._rows.setdefault(table, {}), (order, round_id)
        if key not in known:
            known[key] = fetch()
        return known[key]

    def decoded(self, table: Table[T], row: Row, **more: object) -> T:
        """The domain object of a row; the one made before while the row says the same."""
        known = self._decoded.setdefault(table.name, {})
        key = itemgetter(*table.key)(row)
        found = known.get(key)
        if found is None or (found[0] is not row and found[0] != row) or found[1] != more:
            found = known[key] = (row, more, table.decode(row, **more))
        return cast(T, found[2])

    def all_decoded(self, table: Table[T], rows: Sequence[Row]) -> Iterator[T]:
        """As `decoded`, for many rows without fields that live in tables of their own.

        They have the same columns.
        """
        if not rows:
            return
        known = self._decoded.setdefault(table.name, {})
        decode, key_of = decoder(table.cls, rows[0]), itemgetter(*table.key)
        for row in rows:
            key = key_of(row)
            found = known.get(key)
            if found is None or (found[0] is not row and found[0] != row):
                found = known[key] = (row, _NO_MORE, decode(row))
            yield cast(T, found[2])

    def built(self, table: str, round_id: int | None) -> object | None:
        """What was made of this one table for a round, None if that is not known."""
        return self._built.get((round_id, (table,)))

    def remembered(
        self, tables: tuple[str, ...], round_id: int | None, build: Callable[[], T]
    ) -> T:
        """What `build` makes of `tables` for a round, again only after one was written."""
        key = (round_id, tables)
        if key not in self._built:
            self._built[key] = build()
            for table in tables:
                self._made_of.setdefault(table, set()).add(key)
        return cast(T, self._built[key])

    def parts(self, round_id: int, of: Mapping[str, Sequence[str]]) -> dict[str, object]:
        """What is known of a round by its parts, to be filled; `of` names those of a table.

        A part whose table was written is not known any more.
        """
        return self._parts.setdefault(round_id, ({}, of))[0]

    def note(self, written: Sequence[Change]) -> None:
        """These changes have been committed; rounds they do not touch are known as before."""
        for table, rounds in _touched(written).items():
            for made in self._made_of.get(table, ()):
                if _is_stale(rounds, made[0]):
                    self._built.pop(made, None)
            for round_id, (parts, of) in self._parts.items():
                if _is_stale(rounds, round_id):
                    for part in of.get(table, ()):
                        parts.pop(part, None)
            known = self._rows.get(table, {})
            for key in [each for each in known if _is_stale(rounds, each[1])]:
                if not _brought_up(known[key], table, key[0], written):
                    del known[key]


def _touched(written: Sequence[Change]) -> dict[str, set[Value]]:
    """The rounds written in each table; None stands for all, as when a row is gone."""
    found: dict[str, set[Value]] = {}
    for change in written:
        found.setdefault(change.table, set()).add(round_of(change.table, change.row))
    return found


def _is_stale(written: Set[Value], round_id: int | None) -> bool:
    return round_id is None or None in written or round_id in written


def _brought_up(rows: list[Row], table: str, order: str, written: Sequence[Change]) -> bool:
    """Put what was written of a table into its rows; False when they have to be read again."""
    changes = [change for change in written if change.table == table]
    columns = ["round_id", *(column.strip() for column in order.split(","))]
    return len(changes) <= _MOST_SOUGHT and all(
        _replaced(rows, change, columns) for change in changes
    )


def _replaced(rows: list[Row], change: Change, order: Sequence[str]) -> bool:
    """Put a changed row in its place; False when it is new, gone, or belongs elsewhere now."""
    new = change.row
    if new is None:
        return False
    for at, row in enumerate(rows):
        if all(row[column] == value for column, value in change.key.items()):
            stays = row.keys() == new.keys() and all(row.get(c) == new.get(c) for c in order)
            if stays:
                rows[at] = new
            return stays
    return False
