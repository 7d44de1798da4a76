"""Nothing is broken down under five people, and not by difference either.

Source: reliability.md, section 6. Parts that are too small are told together; where even they are
too few, the smallest of the others joins them, so that no part is found by taking the rest away.
"""

from collections.abc import Hashable, Mapping
from typing import TypeVar

FEWEST = 5

K = TypeVar("K", bound=Hashable)


def apart(sizes: Mapping[K, int]) -> tuple[tuple[K, ...], tuple[K, ...]]:
    """The parts that may be told one by one, and those that are told together, as they came.

    Neither a part nor those together are fewer than five people, unless nobody is left: where all
    are fewer than five, nothing is told. A part nobody is in says nothing and is told by neither.
    """
    filled = [part for part, size in sizes.items() if size > 0]
    alone = [part for part in sorted(filled, key=sizes.__getitem__) if sizes[part] >= FEWEST]
    rest = [part for part in filled if part not in alone]
    while rest and sum(sizes[part] for part in rest) < FEWEST and alone:
        rest.append(alone.pop(0))
    if sum(sizes[part] for part in rest) < FEWEST:
        rest = []
    return tuple(p for p in filled if p in alone), tuple(p for p in filled if p in rest)
