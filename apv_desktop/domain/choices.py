"""`Choice`: a closed set of named values, as `Enum` is, that costs next to nothing.

For Python 3.11 an `Enum` of six members takes as long to define as a window takes to lay out ten
labels, and it works out `value` and `hash` anew in Python each time they are asked for. A start
defines some twenty. A type checker sees `Enum` and knows all its rules; so does the reader: members
are looked up by value, listed, compared and hashed as ever, and never change.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NoReturn

__all__ = ["Choice"]

if TYPE_CHECKING:
    from enum import Enum as Choice
else:

    class _Choices(type):
        """The type of a closed set: makes its members, lists them and finds them by value."""

        def __new__(kind, name: str, bases: Any, body: dict[str, Any]) -> Any:
            values = {n: v for n, v in body.items() if n[0] != "_" and not hasattr(v, "__get__")}
            rest = {n: v for n, v in body.items() if n not in values}
            made = super().__new__(kind, name, bases, {"__slots__": (), **rest})
            members, by_value = {}, {}
            for member_name, value in values.items():
                if value not in by_value:
                    member = object.__new__(made)
                    object.__setattr__(member, "name", member_name)
                    object.__setattr__(member, "value", value)
                    by_value[value] = member
                members[member_name] = by_value[value]
                type.__setattr__(made, member_name, by_value[value])
            type.__setattr__(made, "__members__", members)
            type.__setattr__(made, "_by_value", by_value)
            return made

        def __call__(cls, value: object) -> Any:
            try:
                return cls._by_value[value]
            except (KeyError, TypeError):
                if type(value) is cls:
                    return value
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")

        def __iter__(cls) -> Iterator[Any]:
            return iter(cls._by_value.values())

        def __len__(cls) -> int:
            return len(cls._by_value)

        def __contains__(cls, member: object) -> bool:
            return type(member) is cls

        def __getitem__(cls, name: str) -> Any:
            return cls.__members__[name]

        def __setattr__(cls, name: str, value: object) -> NoReturn:
            raise AttributeError(f"cannot assign to {name}")

        def __delattr__(cls, name: str) -> NoReturn:
            raise AttributeError(f"cannot delete {name}")

    class Choice(metaclass=_Choices):
        """One value of a closed set; subclasses say which there are."""

        __slots__ = ("name", "value")

        def __repr__(self) -> str:
            return f"<{type(self).__qualname__}.{self.name}: {self.value!r}>"

        def __str__(self) -> str:
            return f"{type(self).__qualname__}.{self.name}"

        def __setattr__(self, name: str, value: object) -> NoReturn:
            raise AttributeError(f"cannot assign to {name}")

        def __delattr__(self, name: str) -> NoReturn:
            raise AttributeError(f"cannot delete {name}")

        def __copy__(self) -> Any:
            return self

        def __deepcopy__(self, known: object) -> Any:
            return self

        def __reduce__(self) -> Any:
            return type(self), (self.value,)
