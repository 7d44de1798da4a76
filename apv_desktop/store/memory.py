"""What was read of a file, kept until it is written: an edit reads again only what it changed."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar, cast

from apv_desktop.store.rows import Row, Value, decode
from apv_desktop.store.tables import Change, Table, round_of

T = TypeVar("T")

_MOST_SOUGHT = 50  # rows to look for one by one; beyond that reading the table again is quicker

_NO_MORE: Mapping[str, object] = {}


class Memory:
    """Rows, the domain objects made of them, and what was built of those."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._rows: dict[tuple[str, str, int | None], list[Row]] = {}
        self._decoded: dict[str, dict[tuple[Value, ...], tuple[Row, object, object]]] = {}
        self._built: dict[tuple[int | None, tuple[str, ...]], object] = {}

    def rows(
        self, table: str, order: str, round_id: int | None, fetch: Callable[[], list[Row]]
    ) -> list[Row]:
        """The rows of a table in this order, fetched if they are not known."""
        key = (table, order, round_id)
        if key not in self._rows:
            self._rows[key] = fetch()
        return self._rows[key]

    def decoded(self, table: Table[T], row: Row, **more: object) -> T:
        """The domain object of a row; the one made before while the row says the same."""
        known = self._decoded.setdefault(table.name, {})
        key = tuple([row[column] for column in table.key])
        found = known.get(key)
        if found is None or (found[0] is not row and found[0] != row) or found[1] != more:
            found = known[key] = (row, more, table.decode(row, **more))
        return cast(T, found[2])

    def all_decoded(self, table: Table[T], rows: Sequence[Row]) -> Iterator[T]:
        """As `decoded`, for many rows without fields that live in tables of their own."""
        known = self._decoded.setdefault(table.name, {})
        cls, columns = table.cls, table.key
        for row in rows:
            key = tuple([row[column] for column in columns])
            found = known.get(key)
            if found is None or (found[0] is not row and found[0] != row):
                found = known[key] = (row, _NO_MORE, decode(cls, row))
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
        return cast(T, self._built[key])

    def note(self, written: Sequence[Change]) -> None:
        """These changes have been committed; rounds they do not touch are known as before."""
        touched = _touched(written)
        for made in [each for each in self._built if _is_stale(touched, *each)]:
            del self._built[made]
        for key in [each for each in self._rows if _is_stale(touched, each[2], each[:1])]:
            table, order, _ = key
            columns = ["round_id", *(column.strip() for column in order.split(","))]
            changes = [change for change in written if change.table == table]
            if len(changes) > _MOST_SOUGHT or not all(
                _replaced(self._rows[key], change, columns) for change in changes
            ):
                del self._rows[key]


def _touched(written: Sequence[Change]) -> dict[str, set[Value]]:
    """The rounds written in each table; None stands for all, as when a row is gone."""
    found: dict[str, set[Value]] = {}
    for change in written:
        found.setdefault(change.table, set()).add(round_of(change.table, change.row))
    return found


def _is_stale(
    touched: Mapping[str, set[Value]], round_id: int | None, tables: tuple[str, ...]
) -> bool:
    rounds = [touched[table] for table in tables if table in touched]
    return any(round_id is None or None in each or round_id in each for each in rounds)


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
