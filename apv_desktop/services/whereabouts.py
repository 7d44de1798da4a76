"""Hvad ligger hvor: every place the program keeps something in, and whether it does now."""

import tempfile
from pathlib import Path

from apv_desktop.content import Method
from apv_desktop.domain.frozen import frozen
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings


@frozen
class Whereabouts:
    """One place: its name, where it is (empty for what has no place here), and what to know."""

    id: str
    name: str
    path: str
    is_there: bool
    what: str
    readers: str
    erasure: str


def all_of(method: Method, surroundings: Surroundings, apv: Apv | None) -> list[Whereabouts]:
    """Every place, with the paths of this PC; those of a file only while one is open."""
    paths = _paths(surroundings, apv)
    return [
        Whereabouts(
            each["id"],
            each["name"],
            str(paths.get(each["id"], "")),
            _holds_something(paths.get(each["id"])),
            each["what"],
            each["readers"],
            each["erasure"],
        )
        for each in method.file("privacy")["place"]
    ]


def _paths(surroundings: Surroundings, apv: Apv | None) -> dict[str, Path]:
    paths = {
        "settings": surroundings.state / "window.ini",
        "marks": surroundings.state,
        "papers": Path(tempfile.gettempdir()) / "apv-paper-…",
    }
    if apv is not None:
        paths |= {
            "file": apv.path,
            "work": apv.places.work,
            "backups": apv.backup_folder,
            "aside": apv.places.state / "aside",
        }
    return paths


def _holds_something(path: Path | None) -> bool:
    return path is not None and (path.is_file() or (path.is_dir() and any(path.iterdir())))
