"""Between a frozen dataclass of the domain and a row: dates as ISO text, enums as their value."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date, datetime, time
from enum import Enum
from types import NoneType, UnionType
from typing import Any, TypeVar, cast, get_args

T = TypeVar("T")

Value = str | int | None
Row = Mapping[str, Value]
_Columns = tuple[tuple[str, Callable[[Any], object] | None], ...]
_KNOWN: dict[type[object], _Columns] = {}


def encode(thing: object, leave_out: tuple[str, ...] = ()) -> dict[str, Value]:
    """The row of a domain object; fields in `leave_out` live in tables of their own."""
    return {
        name: _plain(getattr(thing, name))
        for name, _ in _columns(type(thing))
        if name not in leave_out
    }


def decode(cls: type[T], row: Row, **more: object) -> T:
    """The domain object of a row; `more` are fields that live in tables of their own.

    Raises:
        ValueError: a value the domain does not know, such as an unknown status.
    """
    values: dict[str, object] = dict(more)
    for name, read in _columns(cls):
        if name not in more:
            value = row[name]
            values[name] = value if read is None or value is None else read(value)
    return cls(**values)


def _plain(value: object) -> Value:
    if isinstance(value, Enum):
        return cast(str, value.value)
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, date):
        return value.isoformat()
    return cast(Value, value)


def _columns(cls: type[object]) -> _Columns:
    if cls not in _KNOWN:
        _KNOWN[cls] = tuple((f.name, _reader(f.type)) for f in fields(cast(Any, cls)))
    return _KNOWN[cls]


def _reader(hint: Any) -> Callable[[Any], object] | None:
    """What turns a stored value into the hinted type; None when it may stay as it is."""
    if isinstance(hint, UnionType):
        (hint,) = (part for part in get_args(hint) if part is not NoneType)
    if hint in (date, time, datetime):
        return cast(Callable[[Any], object], hint.fromisoformat)
    if isinstance(hint, type) and (issubclass(hint, Enum) or hint is bool):
        return hint
    return None
