"""An open APV file: reading tables, and the one write path."""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from random import Random
from typing import TypeVar, cast

from apv_desktop.store import classify, schema
from apv_desktop.store.problems import FileProblem, told_plainly
from apv_desktop.store.rows import Row, Value
from apv_desktop.store.tables import Change, Table

T = TypeVar("T")

_PRAGMAS = (
    "journal_mode=TRUNCATE",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
)
_PATIENCE_SECONDS = 2.0


class Document:
    """An open file. Every write goes through `edit`; reads are remembered until a write."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        now: Callable[[], datetime],
        chance: Random,
    ) -> None:
        """Take over an open connection; use `open_document` or `create` to get one."""
        self.path = path
        self._connection = connection
        self._now = now
        self._chance = chance
        self._built: dict[tuple[str, ...], object] = {}
        self._generation, self._tip = self._lineage()

    @property
    def generation(self) -> int:
        """How many edits the file has seen; changes with each."""
        return self._generation

    def new_id(self) -> int:
        """A fresh random key, so that two copies of a file never give the same one."""
        return self._chance.getrandbits(53)

    def rows(self, table: str, order: str, round_id: int | None = None) -> list[Row]:
        """All rows of a table, of one round if given.

        Raises:
            FileProblem: the file cannot be read.
        """
        where = "" if round_id is None else " WHERE round_id = ?"
        values = () if round_id is None else (round_id,)
        with told_plainly(self.path):
            return self._fetch(f'SELECT * FROM "{table}"{where} ORDER BY {order}', values)

    def read(self, table: Table[T], round_id: int | None = None) -> tuple[T, ...]:
        """The domain objects of a table in its order, remembered until the table is written."""
        of_round = round_id if table.in_round else None
        return self.remembered(
            (table.name,),
            lambda: tuple(map(table.decode, self.rows(table.name, table.order, of_round))),
        )

    def remembered(self, tables: tuple[str, ...], build: Callable[[], T]) -> T:
        """What `build` makes of `tables`, built again only after one of them was written."""
        if tables not in self._built:
            self._built[tables] = build()
        return cast(T, self._built[tables])

    def edit(self, label: str, changes: Iterable[Change]) -> bool:
        """Write all of `changes` or none: one transaction, one history event, one lineage row.

        `label` is a code of labels.toml. False, and nothing written, when nothing differs.

        Raises:
            FileProblem: the file could not be written; it is as it was before.
        """
        with told_plainly(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                written = self._write(label, list(changes))
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        self._generation, self._tip = self._lineage()
        for tables in [each for each in self._built if written.intersection(each)]:
            del self._built[tables]
        return bool(written)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _write(self, label: str, changes: Sequence[Change]) -> set[str]:
        if self._lineage() != (self._generation, self._tip):
            raise FileProblem("changed_elsewhere", self.path)
        before, after, written = [], [], set()
        for change in changes:
            old = self._row(change)
            if old == change.row:
                continue
            self._apply(change)
            before.append([change.table, dict(change.key), old])
            after.append([change.table, dict(change.key), change.row])
            written.add(change.table)
        if written:
            self._record(label, before, after)
        return written

    def _record(self, label: str, before: object, after: object) -> None:
        at = self._now().isoformat(timespec="seconds")
        self._connection.execute(
            "INSERT INTO history (at, label, before, after) VALUES (?, ?, ?, ?)",
            (at, label, _text(before), _text(after)),
        )
        self._connection.execute(
            "INSERT INTO lineage (generation, tip, at) VALUES (?, ?, ?)",
            (self._generation + 1, f"{self._chance.getrandbits(64):016x}", at),
        )

    def _row(self, change: Change) -> Row | None:
        where = " AND ".join(f'"{column}" = ?' for column in change.key)
        found = self._fetch(
            f'SELECT * FROM "{change.table}" WHERE {where}', tuple(change.key.values())
        )
        return found[0] if found else None

    def _apply(self, change: Change) -> None:
        if change.row is None:
            where = " AND ".join(f'"{column}" = ?' for column in change.key)
            sql = f'DELETE FROM "{change.table}" WHERE {where}'
            self._connection.execute(sql, tuple(change.key.values()))
            return
        columns = ", ".join(f'"{column}"' for column in change.row)
        places = ", ".join("?" * len(change.row))
        keys = ", ".join(f'"{column}"' for column in change.key)
        news = ", ".join(f'"{c}" = excluded."{c}"' for c in change.row if c not in change.key)
        self._connection.execute(
            f'INSERT INTO "{change.table}" ({columns}) VALUES ({places}) '
            f"ON CONFLICT ({keys}) DO UPDATE SET {news}",
            tuple(change.row.values()),
        )

    def _fetch(self, sql: str, values: tuple[Value, ...]) -> list[Row]:
        cursor = self._connection.execute(sql, values)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def _lineage(self) -> tuple[int, str]:
        sql = "SELECT generation, tip FROM lineage ORDER BY generation DESC LIMIT 1"
        found = self._connection.execute(sql).fetchone()
        return (0, "") if found is None else (found[0], found[1])


def open_document(
    path: Path, now: Callable[[], datetime], chance: Random, *, read_only: bool = False
) -> Document:
    """Open an APV file.

    Raises:
        FileProblem: it is not one, is newer than this program, damaged, or out of reach.
    """
    classify.check(path)
    with told_plainly(path):
        mode = _reading_mode(path) if read_only else "rw"
        connection = _connect(path, mode)
        try:
            if not read_only:
                _set_pragmas(connection)
            _check_inside(connection, path)
            return Document(path, connection, now, chance)
        except BaseException:
            connection.close()
            raise


def create(
    path: Path,
    label: str,
    changes: Iterable[Change],
    now: Callable[[], datetime],
    chance: Random,
) -> Document:
    """Make a new APV file with its first rows; a half-made one never lies at `path`.

    Raises:
        FileProblem: `exists` for a file already there, `folder_missing`, `full`, `read_only`.
    """
    if path.exists():
        raise FileProblem("exists", path)
    making = path.with_name(f".{path.name}.{chance.getrandbits(32):08x}.ny")
    try:
        with told_plainly(path):
            connection = _connect(making, "rwc")
            try:
                _set_pragmas(connection)
                schema.build(connection)
                Document(path, connection, now, chance).edit(label, changes)
            finally:
                connection.close()
            making.replace(path)
    finally:
        making.unlink(missing_ok=True)
        making.with_name(f"{making.name}-journal").unlink(missing_ok=True)
    return open_document(path, now, chance)


def _reading_mode(path: Path) -> str:
    """Read only; a file that another program left in WAL mode must not get files beside it."""
    with path.open("rb") as file:
        in_wal_mode = file.read(20)[18:] == b"\x02\x02"
    alone = not path.with_name(f"{path.name}-wal").exists()
    return "ro&immutable=1" if in_wal_mode and alone else "ro"


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_PATIENCE_SECONDS)


def _set_pragmas(connection: sqlite3.Connection) -> None:
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _check_inside(connection: sqlite3.Connection, path: Path) -> None:
    strangers = connection.execute(
        "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"
    ).fetchone()
    if strangers[0]:
        raise FileProblem("hostile", path)
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise FileProblem("damaged", path)


def _text(rows: object) -> str:
    import json  # not needed to open and read

    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
