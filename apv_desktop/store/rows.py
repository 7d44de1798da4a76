"""Between a frozen dataclass of the domain and a row: dates as ISO text, enums as their value."""

from collections.abc import Callable, KeysView, Mapping
from dataclasses import MISSING, fields
from datetime import date, datetime, time
from types import NoneType, UnionType
from typing import Any, TypeVar, cast, get_args

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import hints_of, restored

T = TypeVar("T")

Value = str | int | None
Row = Mapping[str, Value]
_Readers = tuple[tuple[str, Callable[[Any], object]], ...]
# The fields of a class, how some of them are read, and what else its rows were seen to hold.
_KNOWN: dict[type[object], tuple[KeysView[str], _Readers, set[str]]] = {}
_DEFAULTS: dict[type[object], Row] = {}


def encode(thing: object, leave_out: tuple[str, ...] = ()) -> dict[str, Value]:
    """The row of a domain object; fields in `leave_out` live in tables of their own."""
    names, _, _ = _columns(type(thing))
    return {name: _plain(getattr(thing, name)) for name in names if name not in leave_out}


def decode(cls: type[T], row: Row, **more: object) -> T:
    """The domain object of a row; `more` are fields that live in tables of their own.

    Raises:
        ValueError: a value the domain does not know, such as an unknown status.
    """
    names, readers, others = _KNOWN.get(cls) or _columns(cls)
    values: dict[str, object] = {**row, **more}  # copied as one piece, not column by column
    for column in others:
        values.pop(column, None)
    if values.keys() != names:
        others.update(values.keys() - names)
        values = {name: values[name] for name in names}
    for name, read in readers:
        value = values[name]
        if value is not None and name not in more:
            values[name] = read(value)
    return restored(cls, values)


def decoder(cls: type[T], row: Row) -> Callable[[Row], T]:
    """As `decode`, for many rows with the columns of this one: they are looked at only once.

    Raises:
        KeyError: a column is missing.
    """
    names, readers, _ = _columns(cls)
    others = [column for column in row if column not in names]
    for name in names:
        row[name]

    def decoded(row: Row) -> T:
        values: dict[str, object] = {**row}
        for column in others:
            del values[column]
        for name, read in readers:
            value = values[name]
            if value is not None:
                values[name] = read(value)
        return restored(cls, values)

    return decoded


def with_defaults(cls: type[object], row: Row) -> Row:
    """A row that may be older than its class: columns it lacks have their defaults."""
    if cls not in _DEFAULTS:
        found = fields(cast(Any, cls))
        _DEFAULTS[cls] = {f.name: _plain(f.default) for f in found if f.default is not MISSING}
    return {**_DEFAULTS[cls], **row}


def _plain(value: object) -> Value:
    if isinstance(value, Choice):
        return cast(str, value.value)
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, date):
        return value.isoformat()
    return cast(Value, value)


def _columns(cls: type[object]) -> tuple[KeysView[str], _Readers, set[str]]:
    """What there is to know of a class before its rows are read."""
    if cls not in _KNOWN:
        found = hints_of(cls)
        readers = ((name, _reader(hint)) for name, hint in found.items())
        needed = tuple((name, read) for name, read in readers if read is not None)
        _KNOWN[cls] = found.keys(), needed, set()
    return _KNOWN[cls]


def _reader(hint: Any) -> Callable[[Any], object] | None:
    """What turns a stored value into the hinted type; None when it may stay as it is."""
    if isinstance(hint, UnionType):
        (hint,) = (part for part in get_args(hint) if part is not NoneType)
    if hint in (date, time, datetime):
        return cast(Callable[[Any], object], hint.fromisoformat)
    if isinstance(hint, type) and (issubclass(hint, Choice) or hint is bool):
        return hint
    return None
