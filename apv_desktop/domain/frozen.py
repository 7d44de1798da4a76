"""`@frozen`: a frozen dataclass that costs next to nothing to define.

`@dataclass(frozen=True)` writes and compiles six functions for every class, which for the forty
classes of a start takes a fifth of the time an empty window takes to appear. Here all classes
share the same six; `fields`, `replace`, `field(default_factory=…)`, `__post_init__` work as ever.
"""

from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from typing import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    """Make a dataclass of `cls` that is equal by value, can be hashed and never changes."""
    made: Any = dataclass(init=False, repr=False, eq=False)(cls)
    made.__frozen_defaults__ = {f.name: f.default for f in fields(made) if f.default is not MISSING}
    for name, method in _SHARED.items():
        if name not in cls.__dict__:
            setattr(made, name, method)
    return cls


def _init(self: Any, *values: object, **named: object) -> None:
    names = self.__match_args__
    state = vars(self)
    state.update(self.__frozen_defaults__)
    if values:
        if len(values) > len(names) or not named.keys().isdisjoint(names[: len(values)]):
            raise TypeError(f"{type(self).__name__}() got too many values")
        state.update(zip(names, values, strict=False))
    state.update(named)
    if not named.keys() <= self.__dataclass_fields__.keys():
        raise TypeError(f"{type(self).__name__}() was given {', '.join(named)}")
    if len(state) != len(names):
        _make_defaults(self, state)
    if hasattr(self, "__post_init__"):
        self.__post_init__()


def _make_defaults(self: Any, state: dict[str, object]) -> None:
    for each in fields(self):
        if each.name not in state:
            if each.default_factory is MISSING:
                raise TypeError(f"{type(self).__name__}() needs {each.name}")
            state[each.name] = each.default_factory()


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
