"""Which quotes somebody at this PC has let stand, so that nobody is asked twice about one.

Kept are the first letters of a digest, too few to find out from them what was said.
"""

from collections.abc import Iterable
from pathlib import Path

from apv_desktop.store.places import Places

_LETTERS = 8
_MOST = 2_000  # lines, the newest


def known(places: Places, root: str) -> frozenset[str]:
    """The marks of the texts that stand; none when they cannot be read."""
    return frozenset(_lines(_path(places, root)))


def add(places: Places, root: str, marks: Iterable[str]) -> None:
    """Remember some more.

    Raises:
        OSError: the state folder is full or read-only.
    """
    path = _path(places, root)
    lines = list(dict.fromkeys((*_lines(path), *marks)))[-_MOST:]
    path.parent.mkdir(parents=True, exist_ok=True)
    making = path.with_suffix(".new")
    making.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    making.replace(path)


def mark(root: str, text: str) -> str:
    """What a text of a file is known by; another wording is another text."""
    from hashlib import sha256  # a start asks for none

    return sha256(f"{root}\n{text}".encode(errors="replace")).hexdigest()[:_LETTERS]


def _path(places: Places, root: str) -> Path:
    return places.state / "standing" / (root or "new")


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").split()
    except (OSError, ValueError):
        return []
