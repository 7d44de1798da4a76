"""Reading the tables of an open file; what was read is remembered until it is written."""

import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar, cast

from apv_desktop.store import database
from apv_desktop.store.memory import Memory
from apv_desktop.store.problems import FileProblem, told_plainly
from apv_desktop.store.rows import Row
from apv_desktop.store.tables import Change, Table

T = TypeVar("T")


class TableReader:
    """The reading half of an open file; `path` is where the user keeps it."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Read from this connection; nothing is known yet."""
        self.path = path
        self.memory = Memory()
        self._connection = connection

    def rows(self, table: str, order: str, round_id: int | None = None) -> list[Row]:
        """All rows of a table, of one round if given, as they are remembered.

        Raises:
            FileProblem: the file cannot be read.
        """
        return self.memory.rows(
            table, order, round_id, lambda: self._fetched(table, order, round_id)
        )

    def row(self, table: str, key: Row) -> Row | None:
        """One row, read now and not remembered; None when there is none.

        Raises:
            FileProblem: the file cannot be read.
        """
        with told_plainly(self.path):
            return database.row_of(self._connection, Change(table, key, None))

    def photo(self, digest: str) -> bytes:
        """The bytes of a photograph.

        Raises:
            FileProblem: `damaged` when they are not there or are not what they were.
        """
        from apv_desktop.store import photo_files  # a start shows no photograph

        with told_plainly(self.path):
            content = photo_files.read(self._connection, digest)
        if content is None:
            raise FileProblem("damaged", self.path)
        return content

    def _fetched(self, table: str, order: str, round_id: int | None) -> list[Row]:
        where = "" if round_id is None else " WHERE round_id = ?"
        values = () if round_id is None else (round_id,)
        with told_plainly(self.path):
            return database.fetch(
                self._connection, f'SELECT * FROM "{table}"{where} ORDER BY {order}', values
            )

    def read(
        self,
        table: Table[T],
        round_id: int | None = None,
        order: Callable[[Iterable[T]], tuple[T, ...]] = tuple,
    ) -> tuple[T, ...]:
        """The domain objects of a table, remembered until the table is written.

        They come in the table's own order unless `order` puts them in another.
        """
        of_round = round_id if table.in_round else None
        known = self.memory.built(table.name, of_round)
        if known is not None:  # asked of every table after every edit
            return cast(tuple[T, ...], known)
        rows = self.rows(table.name, table.order, of_round)
        return self.memory.remembered(
            (table.name,), of_round, lambda: order(self.memory.all_decoded(table, rows))
        )
