"""The words of a language that make a note one of a person."""

from collections.abc import Iterable

from apv_desktop.content.method import Method
from apv_desktop.domain.discretion import Telltales


def telltales(method: Method, places: Iterable[str] = ()) -> Telltales:
    """Them; `places` are names of the workplace and its departments, which are no one's."""
    words = method.file("discretion")
    return Telltales(
        frozenset(words["diagnoses"].split()),
        tuple(each.strip() for each in words["everyday"].split("|")),
        frozenset(each.strip() for each in words["things"].split("|")),
        (words["no_names"], *places),
    )
