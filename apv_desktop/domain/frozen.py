"""`@frozen`: a frozen dataclass that costs next to nothing to define.

`@dataclass(frozen=True)` writes and compiles six functions for every class, which for the forty
classes of a start takes a fifth of the time an empty window takes to appear; even without them it
asks of each field what we never use. Here all classes share the same six functions; `fields`,
`replace`, `field(default_factory=…)`, `__post_init__` work as ever.
"""

from collections.abc import Mapping
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from typing import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass(init=False, repr=False, eq=False)
class _Example:
    """Tells what the standard's own tools know a field by."""

    any: int


_FIELD: Any = getattr(fields(_Example)[0], "_field_type")  # noqa: B009 - it is no public name


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    """Make a dataclass of `cls` that is equal by value, can be hashed and never changes."""
    made: Any = cls
    known: dict[str, Field[Any]] = {}
    for base in cls.__mro__[:0:-1]:
        known.update(getattr(base, "__dataclass_fields__", {}))
    own = cls.__dict__
    for name, hint in own.get("__annotations__", {}).items():
        known[name] = _field(made, name, hint, own.get(name, MISSING))
    made.__dataclass_fields__ = known
    defaults = {n: f.default for n, f in known.items() if f.default is not MISSING}
    shared = {"__match_args__": tuple(known), "__frozen_defaults__": defaults, **_SHARED}
    for name, method in shared.items():
        if name not in own:
            setattr(made, name, method)
    return cls


def restored(cls: type[T], state: Mapping[str, object]) -> T:
    """The object with this state, in which every field has its value and nothing else stands."""
    made = cls.__new__(cls)
    made.__dict__.update(state)
    check = getattr(made, "__post_init__", None)
    if check is not None:
        check()
    return made


def _field(cls: Any, name: str, hint: object, given: Any) -> "Field[Any]":
    made: Any = given
    if not isinstance(given, Field):
        if type(given).__hash__ is None:
            raise ValueError(f"{name} needs a default_factory")
        made = field() if given is MISSING else field(default=given)
    elif given.default is MISSING:
        delattr(cls, name)
    else:
        setattr(cls, name, given.default)
    made.name, made.type, made._field_type = name, hint, _FIELD
    return made  # type: ignore[no-any-return]


def _init(self: Any, *values: object, **named: object) -> None:
    names = self.__match_args__
    state = self.__dict__
    state.update(self.__frozen_defaults__)
    if values:
        if len(values) > len(names) or not named.keys().isdisjoint(names[: len(values)]):
            raise TypeError(f"{type(self).__name__}() got too many values")
        state.update(zip(names, values, strict=False))
    if named:
        state.update(named)
        if not named.keys() <= self.__dataclass_fields__.keys():
            raise TypeError(f"{type(self).__name__}() was given {', '.join(named)}")
    if len(state) != len(names):
        _make_defaults(self, state)
    check = getattr(self, "__post_init__", None)
    if check is not None:
        check()


def _make_defaults(self: Any, state: dict[str, object]) -> None:
    for name, each in self.__dataclass_fields__.items():
        if name not in state:
            if each.default_factory is MISSING:
                raise TypeError(f"{type(self).__name__}() needs {name}")
            state[name] = each.default_factory()


def _values(self: Any) -> tuple[object, ...]:
    state = vars(self)
    return tuple([state[name] for name in self.__match_args__])


def _repr(self: Any) -> str:
    told = (f"{name}={vars(self)[name]!r}" for name in self.__match_args__)
    return f"{type(self).__qualname__}({', '.join(told)})"


def _equal(self: Any, other: object) -> bool:
    return _values(self) == _values(other) if type(other) is type(self) else NotImplemented


def _hash(self: Any) -> int:
    return hash(_values(self))


def _refuse_set(self: Any, name: str, value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to {name}")


def _refuse_delete(self: Any, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete {name}")


_SHARED = {
    "__init__": _init,
    "__repr__": _repr,
    "__eq__": _equal,
    "__hash__": _hash,
    "__setattr__": _refuse_set,
    "__delattr__": _refuse_delete,
}
