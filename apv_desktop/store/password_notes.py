"""What this PC remembers of a file's passwords: when it gave one, and what is to stay as it is.

No password, and nothing that opens anything: a head is known again by its digest.
"""

import hashlib
from collections.abc import Collection

from apv_desktop.store.places import Places, read_note, write_note

_LETTERS = 16  # of a digest, to know a head again


def begin(places: Places, root: str) -> None:
    """This PC has opened the file with a password: copies may still have one when it has none.

    Raises:
        OSError: the state folder is full or read-only.
    """
    if not places.password_note(root).exists():
        write_note(places.password_note(root), {})


def has_begun(places: Places, root: str) -> bool:
    """Whether this PC ever opened the file with a password."""
    return places.password_note(root).exists()


def given(places: Places, root: str, head: bytes, at: str) -> dict[str, str]:
    """Note that a password is being given, before it is; what was noted until then.

    Raises:
        OSError: the state folder is full or read-only; no password is to be given then.
    """
    before = read_note(places.password_note(root))
    write_note(places.password_note(root), {**before, "head": _sign(head), "at": at, "sheet": ""})
    return before


def taken_back(places: Places, root: str, before: dict[str, str]) -> None:
    """It was not given after all.

    Raises:
        OSError: the state folder is full or read-only.
    """
    write_note(places.password_note(root), before)


def sheet_shown(places: Places, root: str) -> None:
    """The recovery key of the password has been on the screen.

    Raises:
        OSError: the state folder is full or read-only.
    """
    known = read_note(places.password_note(root))
    write_note(places.password_note(root), {**known, "sheet": "shown"})


def given_at(places: Places, root: str, head: bytes) -> str:
    """When this PC gave a file the password it has, as ISO text; empty when it did not."""
    known = read_note(places.password_note(root))
    return known.get("at", "") if known.get("head") == _sign(head) else ""


def lacks_sheet(places: Places, root: str, head: bytes) -> bool:
    """Whether the program ended before the recovery key of the password could be shown."""
    known = read_note(places.password_note(root))
    return known.get("head") == _sign(head) and not known.get("sheet")


def leave(places: Places, root: str, heads: Collection[bytes]) -> None:
    """Remember what is to stay under a former password.

    Raises:
        OSError: the state folder is full or read-only.
    """
    known = read_note(places.password_note(root))
    signs = sorted({*known.get("left", "").split(), *map(_sign, heads)})
    write_note(places.password_note(root), {**known, "left": " ".join(signs)})


def is_left(places: Places, root: str, head: bytes) -> bool:
    """Whether what has this head is to stay as it is."""
    return _sign(head) in read_note(places.password_note(root)).get("left", "").split()


def _sign(head: bytes) -> str:
    return hashlib.sha256(head).hexdigest()[:_LETTERS]
