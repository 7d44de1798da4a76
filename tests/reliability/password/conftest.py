"""A file with a password, and looking for what lies open on the disk."""

from collections.abc import Callable
from pathlib import Path

import pytest

from apv_desktop.services import files, keeping, people
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import container
from apv_desktop.store.problems import FileProblem

PC = Callable[[str], Surroundings]
KEY = container.new_key("Grøn trappe 7", container.new_recovery())
OTHER = container.new_key("Blå trappe 8", container.new_recovery())
MARK = "Zåxqvine"


def lies_open(folder: Path) -> list[str]:
    """The files in which what was typed can be read by anybody."""
    forms = [MARK.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    paths = [path for path in folder.rglob("*") if path.is_file()]
    found = [path for path in paths if any(form in path.read_bytes() for form in forms)]
    return [str(path.relative_to(folder)) for path in found]


@pytest.fixture
def locked(shared: Path, pc: PC) -> Path:
    """A file with a password, a backup and a name in it, closed."""
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, MARK)
    apv.relock(KEY)
    keeping.back_up(apv, "while_working")
    apv.close()
    return shared


def refusal(deed: Callable[[], object]) -> str:
    with pytest.raises(FileProblem) as told:
        deed()
    return told.value.code


def names(apv: Apv) -> list[str]:
    return sorted(person.name for person in apv.contents.people)


def _held(draft: Path, target: Path) -> None:
    raise FileProblem("in_use", target)
