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
    own = cls.__dict__
    hints, defaults, factories = _inherited(cls)
    for name, hint in own.get("__annotations__", {}).items():
        hints[name] = hint
        given = own.get(name, MISSING)
        if isinstance(given, Field):
            delattr(cls, name)
            if given.default_factory is not MISSING:
                factories[name] = given.default_factory
            given = given.default
        elif type(given).__hash__ is None:
            raise ValueError(f"{name} needs a default_factory")
        if given is not MISSING:
            defaults[name] = given
            setattr(cls, name, given)
    shared = {
        "__match_args__": tuple(hints),
        "__frozen_hints__": hints,
        "__frozen_defaults__": defaults,
        "__frozen_factories__": factories,
        **_SHARED,
    }
    for name, method in shared.items():
        if name not in own:
            setattr(made, name, method)
    return cls


def hints_of(cls: type[object]) -> Mapping[str, object]:
    """The fields of a class made by `frozen`, in order, with what each is said to hold."""
    found: Mapping[str, object] = vars(cls)["__frozen_hints__"]
    return found


def restored(cls: type[T], state: dict[str, object]) -> T:
    """The object with this state, in which every field has its value and nothing else stands.

    The state becomes the object's own.
    """
    made = cls.__new__(cls)
    object.__setattr__(made, "__dict__", state)
    check = getattr(made, "__post_init__", None)
    if check is not None:
        check()
    return made


def _inherited(cls: type[object]) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    """Hints, defaults and what makes defaults, of the classes this one builds on."""
    hints: dict[str, Any] = {}
    defaults: dict[str, Any] = {}
    factories: dict[str, Any] = {}
    for base in cls.__mro__[-2:0:-1]:
        if "__frozen_hints__" in vars(base):
            of_base: Any = base
            hints |= of_base.__frozen_hints__
            defaults |= of_base.__frozen_defaults__
            factories |= of_base.__frozen_factories__
    return hints, defaults, factories


class _Fields:
    """What the standard's tools read of a class, made when one of them first asks."""

    def __get__(self, instance: object, cls: type[object]) -> "dict[str, Field[Any]]":
        owner: Any = next(each for each in cls.__mro__ if "__frozen_hints__" in vars(each))
        made = {name: _field(owner, name) for name in owner.__frozen_hints__}
        owner.__dataclass_fields__ = made
        return made


def _field(cls: Any, name: str) -> "Field[Any]":
    made: Any = field()
    made.default = cls.__frozen_defaults__.get(name, MISSING)
    made.default_factory = cls.__frozen_factories__.get(name, MISSING)
    made.name, made.type, made._field_type = name, cls.__frozen_hints__[name], _FIELD
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
        if not named.keys() <= self.__frozen_hints__.keys():
            raise TypeError(f"{type(self).__name__}() was given {', '.join(named)}")
    if len(state) != len(names):
        _make_defaults(self, state)
    check = getattr(self, "__post_init__", None)
    if check is not None:
        check()


def _make_defaults(self: Any, state: dict[str, object]) -> None:
    factories = self.__frozen_factories__
    for name in self.__match_args__:
        if name not in state:
            if name not in factories:
                raise TypeError(f"{type(self).__name__}() needs {name}")
            state[name] = factories[name]()


def _values(self: Any) -> tuple[object, ...]:
    state = vars(self)
    return tuple([state[name] for name in self.__match_args__])


def _repr(self: Any) -> str:
    told = (f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
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
    "__dataclass_fields__": _Fields(),
    "__init__": _init,
    "__repr__": _repr,
    "__eq__": _equal,
    "__hash__": _hash,
    "__setattr__": _refuse_set,
    "__delattr__": _refuse_delete,
}
