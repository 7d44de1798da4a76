"""A note beside the file that says who seems to have it open: a hint, never truth.

It is never needed and nobody ever has to delete it: older than fifteen minutes or unreadable, it
is passed over.
"""

import json
from datetime import datetime, timedelta
from pathlib import Path

from apv_desktop.domain.frozen import frozen

_FRESH = timedelta(minutes=15)


@frozen
class Marker:
    """Which PC has the file open, by whom, since when, and when it last said so."""

    host: str
    user: str
    since: datetime
    beat: datetime


def place(document: Path) -> Path:
    """Where the note lies."""
    return document.with_name(f"~{document.name}.bruges")


def read(document: Path, now: datetime, own_host: str) -> Marker | None:
    """Another PC's fresh note, None for none, for our own, and for one too old to mean anything."""
    try:
        told = json.loads(place(document).read_text(encoding="utf-8"))
        found = Marker(
            str(told["host"]),
            str(told["user"]),
            datetime.fromisoformat(told["since"]),
            datetime.fromisoformat(told["beat"]),
        )
        fresh = abs(now - found.beat) <= _FRESH
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return found if fresh and found.host != own_host else None


def write(document: Path, marker: Marker) -> None:
    """Leave or renew our note; a place that cannot be written to gets none."""
    told = {
        "host": marker.host,
        "user": marker.user,
        "since": marker.since.isoformat(timespec="seconds"),
        "beat": marker.beat.isoformat(timespec="seconds"),
    }
    try:
        place(document).write_text(json.dumps(told), encoding="utf-8")
    except OSError:
        return


def remove(document: Path, own_host: str, now: datetime) -> None:
    """Take our note away; another PC's stays."""
    if read(document, now, own_host) is None:
        try:
            place(document).unlink(missing_ok=True)
        except OSError:
            return
