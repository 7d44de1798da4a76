"""Make and open APV files."""

import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.rules import require
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import contents as stored
from apv_desktop.store import opening
from apv_desktop.store.document import Document
from apv_desktop.store.opening import Side
from apv_desktop.store.places import WAITING, Places
from apv_desktop.store.problems import FileProblem, told_plainly

# A start opens one file; whatever does something else is imported when it is asked for.
if TYPE_CHECKING:
    from apv_desktop.store.backups import Backup
    from apv_desktop.store.container import Key
    from apv_desktop.store.forks import Parted

EXTENSION = ".apv"
_NOT_IN_NAMES = '<>:"/\\|?*'
_LONGEST_NAME = 80
_MOST_BYTES = 200  # a disk counts bytes, 255 of them, and the number and ending need some
# Windows opens a device instead, whatever the ending (Microsoft, "Naming Files, Paths, and
# Namespaces").
_DEVICES = frozenset(
    ["CON", "PRN", "AUX", "NUL", *(port + at for port in ("COM", "LPT") for at in "0123456789¹²³")]
)


def with_extension(path: Path) -> Path:
    """The path as an APV file is called; a path without a name has nothing to end."""
    if not path.name or path.suffix.lower() == EXTENSION:
        return path
    return path.with_name(path.name + EXTENSION)


def free_path(folder: Path, wanted: str) -> Path:
    """A path in `folder` that is not taken, named after `wanted` without what no disk allows."""
    name = safe_name(wanted) or "APV"
    path, number = folder / f"{name}{EXTENSION}", 1
    while path.exists():
        number += 1
        path = folder / f"{name} {number}{EXTENSION}"
    return path


def safe_name(wanted: str) -> str:
    """`wanted` as every disk takes it; empty when nothing is left."""
    name = "".join("-" if _is_refused(letter) else letter for letter in wanted)
    name = " ".join(name.split()).strip(" .-")[:_LONGEST_NAME]
    name = name.encode()[:_MOST_BYTES].decode(errors="ignore").rstrip(" .-")
    return f"APV {name}" if name.split(".")[0].rstrip().upper() in _DEVICES else name


def _is_refused(letter: str) -> bool:
    """Not in any name: a control, or half a letter that no encoding has."""
    return letter in _NOT_IN_NAMES or unicodedata.category(letter) in ("Cc", "Cs")


def open_apv(
    path: Path,
    surroundings: Surroundings,
    side: Side | None = None,
    key: "Key | None" = None,
    former: "Key | None" = None,
) -> Apv:
    """Open an APV for work; `side` says which of two changed copies goes on, `key` opens one
    with a password, `former` what was left here under another: see `services.passwords`.

    Raises:
        FileProblem: it cannot be opened; it is untouched. `both_changed` asks for a side,
            `locked` for a key, `former_password` for that of a copy left here.
    """
    places = Places(path.absolute(), surroundings.state, key)
    with told_plainly(places.erasing):
        half_erased = places.erasing.exists()
    found = opening.take_up(places, side, former)
    try:
        return _over(places, found, surroundings, half_erased)
    except BaseException as problem:
        found.connection.close()
        if found.is_fresh:
            places.discard_copy()
        if found.is_fresh or not isinstance(problem, FileProblem):
            raise
    places.set_aside("damaged")  # an earlier session's; the file itself may well be sound
    fresh = opening.take_up(places)
    try:
        return _over(places, replace(fresh, lost_copy=True), surroundings, half_erased)
    except BaseException:
        fresh.connection.close()
        places.discard_copy()
        raise


def _over(
    places: Places, found: opening.Found, surroundings: Surroundings, half_erased: bool
) -> Apv:
    now, chance = surroundings.now, surroundings.chance
    document = Document(
        places, found.connection, now, chance, verified=not found.is_fresh, who=surroundings.who
    )
    apv = Apv(document, found, surroundings)
    if places.key is not None:
        from apv_desktop.store import relocking  # most files have no password

        relocking.tidy(places, document.root)
    if half_erased:
        from apv_desktop.services import erasing  # the program ended in the middle of one

        erasing.go_on(apv)
    return apv


def read_apv(path: Path, key: "Key | None" = None) -> Contents:
    """What a file holds as it was last published, read without ever writing to it.

    Raises:
        FileProblem: it cannot be read.
    """
    from apv_desktop.store.reading import reading

    with reading(path, key) as source:
        return stored.read(source)


def edits_waiting(path: Path, surroundings: Surroundings, key: "Key | None" = None) -> bool:
    """Whether this PC holds newer edits that the file has not received yet."""
    from apv_desktop.store import reading

    return reading.edits_waiting(Places(path.absolute(), surroundings.state, key))


def edits_shut(path: Path, surroundings: Surroundings, key: "Key | None" = None) -> bool:
    """Whether this PC holds edits under a password the file has no more.

    Raises:
        FileProblem: the state folder cannot be read.
    """
    places = Places(path.absolute(), surroundings.state, key)
    if not places.copy.exists() and not places.aside(WAITING):
        return False
    from apv_desktop.store import waiting

    return bool(waiting.in_its_place(places) or waiting.set_aside(places))


def parted(path: Path, surroundings: Surroundings, key: "Key | None" = None) -> "Parted":
    """What either side did since the file was changed on two PCs.

    Raises:
        FileProblem: one of them cannot be read.
    """
    from apv_desktop.store.forks import since_parting

    return since_parting(Places(path.absolute(), surroundings.state, key))


def newest_backup(path: Path, surroundings: Surroundings) -> "Backup | None":
    """The newest sound backup of a file that cannot be read; None when there is none here."""
    from apv_desktop.store import rescue

    return rescue.newest_sound(Places(path.absolute(), surroundings.state))


def other_way_in(path: Path, backup: "Backup", surroundings: Surroundings) -> str:
    """How a file would open with a backup in its place: `former` password, `open`, as before."""
    from apv_desktop.store import rescue

    return rescue.other_way_in(Places(path.absolute(), surroundings.state), backup)


def restore_damaged(path: Path, backup: "Backup", kept_as: str, surroundings: Surroundings) -> Path:
    """Put a backup in a damaged file's place; the damaged one is kept beside it: where.

    `kept_as` is put after its name.

    Raises:
        FileProblem: the file is as it was.
    """
    from apv_desktop.store import rescue

    kept = free_path(path.parent, f"{path.stem} ({kept_as})")
    rescue.put_back(Places(path.absolute(), surroundings.state), backup, kept)
    return kept


def save_elsewhere(apv: Apv, path: Path, surroundings: Surroundings) -> Apv:
    """Go on with an open APV at another place; the file where it was stays as it is there.

    Raises:
        FileProblem: the APV is still open where it was.
    """
    apv.leave_for(path)
    return open_apv(path, surroundings, key=apv.places.key)


def create_apv(
    path: Path, workplace: Workplace, title: str, first_meeting: Meeting, surroundings: Surroundings
) -> Apv:
    """Make a new APV for a workplace and open it.

    Raises:
        RuleBroken: `workplace_name_missing`.
        FileProblem: nothing was made.
    """
    require(workplace.name, "workplace_name_missing", "name")
    chance = surroundings.chance
    new = Contents(
        workplace=workplace,
        round=Round(chance.getrandbits(53), title, surroundings.today(), chance.getrandbits(31)),
        meetings={MeetingKind.DIALOGUE_1: first_meeting} if first_meeting.day else {},
    )
    return _made(path, "apv_created", new, surroundings)


def create_example(
    path: Path,
    method: Method,
    surroundings: Surroundings,
    people: int | None = None,
    actions: int | None = None,
) -> Apv:
    """Make the example workplace, or a large one, and open it.

    Raises:
        FileProblem: nothing was made.
    """
    from apv_desktop.services import example  # the large name lists are only for this

    seed = surroundings.chance.getrandbits(31)
    made = example.build(method, surroundings.today(), seed, people, actions)
    return _made(path, "example_made", made, surroundings)


def _made(path: Path, label: str, contents: Contents, surroundings: Surroundings) -> Apv:
    from apv_desktop.store.making import begin

    begin(path, label, stored.changes(contents), surroundings.now, surroundings.chance)
    return open_apv(path, surroundings)
