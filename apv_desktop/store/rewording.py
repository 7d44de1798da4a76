"""Texts of users wherever they stand: which are theirs, where each is, what is to be there instead.

What a user never typed is left alone: keys, codes, digests.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, cast

from apv_desktop.domain.frozen import frozen
from apv_desktop.store import tables
from apv_desktop.store.rows import Row, Value
from apv_desktop.store.tables import Change, Table

# Texts that are words of the program: what something came from, which condition it is about.
_CODES = {
    "*": {"meeting", "source", "language", "digest", "scan", "condition", "step", "kind"},
    "attachment": {"content"},
    "suitability_answer": {"question"},
    "legal_answer": {"item"},
    "message": {"told"},
    "message_refusal": {"told"},
}
# The same text in many rows, which stay together: renaming one renames all.
SHARED = ("theme", "set_name")
# What is no text and still tells who: the group that wrote a line is three or four people.
_TELLING = ("group",)


@frozen
class Place:
    """A field of a row, in whatever version it is met."""

    table: str
    key: str
    column: str


class Words:
    """Goes through texts, packed ones too; `deed` answers what is to stand in a text's place.

    `rows` stand as they are to be. `theirs` is whose own row it is, and what it is to say instead.
    """

    def __init__(
        self,
        may_matter: Callable[[str], bool],
        deed: Callable[[str, Place, Row, bool], str],
        rows: Iterable[Change] = (),
        theirs: tuple[int | None, str] = (None, ""),
    ) -> None:
        self._may_matter = may_matter
        self._deed = deed
        self._rows = {_name(each.table, each.key): each for each in rows}
        self._person, self._stand_in = theirs
        keys = [str(value) for each in self._rows.values() for value in each.key.values()]
        self._marks = [*keys, *([] if self._person is None else [str(self._person)])]

    def row(self, table: str, key: Row, row: Row, is_current: bool) -> Row | None:
        """What is to stand in a row's place; None for nothing."""
        wanted = self._rows.get(_name(table, key))
        if wanted is not None:
            return None if wanted.row is None else {**row, **_texts_of(table, wanted.row)}
        if self._stand_in and is_own(table, row, self._person):
            row = {**row, "name": self._stand_in, "email": "", "job": ""}
        changed = {
            column: self._packed(value, _place(table, key, column, value), row, is_current)
            for column, value in row.items()
            if isinstance(value, str) and self._may_hold(value) and is_text(table, column)
        }
        return {**row, **changed} if changed else row

    def steps(self, packed: str) -> str:
        """The rows of a step of the history as they are to be told."""
        if not self._may_hold(packed) and not any(mark in packed for mark in self._marks):
            return packed
        told = []
        for table, key, row in json.loads(packed):
            wanted = self._rows.get(_name(table, key))
            if wanted is None or wanted.row is not None:
                made = None if row is None else self.row(table, key, row, False)
                told.append([table, _key_of(key, made), made])
        text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
        return packed if told == json.loads(packed) else text

    def _may_hold(self, packed: str) -> bool:
        """Whether a text, packed as it may be, is worth a closer look; never wrongly False."""
        return self._may_matter(packed) or "\\u" in packed

    def text(self, text: str, place: Place, row: Row, is_current: bool) -> str:
        """What is to stand in a text's place."""
        return self._deed(text, place, row, is_current) if self._may_matter(text) else text

    def _packed(self, text: str, place: Place, row: Row, is_current: bool) -> str:
        if text[:1] not in "{[":
            return self.text(text, place, row, is_current)
        try:
            held = json.loads(text)
        except ValueError:
            return self.text(text, place, row, is_current)
        made = self._within(held, place, row, is_current)
        packed = json.dumps(made, ensure_ascii=False, separators=(",", ":"))
        return text if made == held else packed

    def _within(self, held: Any, place: Place, row: Row, is_current: bool) -> Any:
        if isinstance(held, str):
            return self._packed(held, place, row, is_current)
        if isinstance(held, list):
            return [self._within(each, place, row, is_current) for each in held]
        if isinstance(held, dict):
            return {k: self._within(v, place, row, is_current) for k, v in held.items()}
        return held


def _place(table: str, key: Row, column: str, text: str) -> Place:
    return Place(column, text, column) if column in SHARED else Place(*_name(table, key), column)


def _name(table: str, key: Mapping[str, Value]) -> tuple[str, str]:
    return table, json.dumps(dict(sorted(key.items())), ensure_ascii=False)


def _key_of(key: Row, row: Row | None) -> Row:
    return key if row is None else {column: row.get(column, value) for column, value in key.items()}


def _texts_of(table: str, row: Row) -> Row:
    texts = {c: v for c, v in row.items() if isinstance(v, str) and is_text(table, c)}
    return {**texts, **{c: row[c] for c in _TELLING if c in row}}


def is_own(table: str, row: Row, person_id: int | None) -> bool:
    """Whether a row is theirs, in whichever round; a person keeps the id of their first one."""
    first = row.get("first_id") or row.get("id")
    return table == "person" and person_id is not None and first == person_id


def is_text(table: str, column: str) -> bool:
    """Whether a column of a table holds what users typed."""
    return (
        column not in _CODES["*"]
        and column not in _CODES.get(table, ())
        and (column not in _typed().get(table, ()))
    )


@cache
def _typed() -> Mapping[str, frozenset[str]]:
    """The columns of each table that hold a date or one of a closed set of words."""
    from dataclasses import fields

    known = [each for each in vars(tables).values() if isinstance(each, Table)]
    return {
        each.name: frozenset(
            field.name
            for field in fields(cast(Any, each.cls))
            if field.type is not str and field.type != str | None
        )
        for each in known
    }
