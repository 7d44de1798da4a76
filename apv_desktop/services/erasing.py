"""Erase a person: find every trace, show it first, then take it away for good.

Nothing made of the name is kept, not even a digest of it: whoever holds the file could try names
on that. What is kept is the key of a row and the day, and a file or a backup that lacks this note
is one from before: it may hold the name.
"""

from collections.abc import Callable, Iterable
from pathlib import Path

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.erasing import Erasure, Sought
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.likely_hits import is_likely, ordinary_words
from apv_desktop.services.apv import Apv
from apv_desktop.store import backups, erasing, relocking, scrubbing
from apv_desktop.store.backups import Backup
from apv_desktop.store.container import Key
from apv_desktop.store.erasing import Found, Order
from apv_desktop.store.places import clear_away
from apv_desktop.store.problems import FileProblem, told_plainly
from apv_desktop.store.rewording import Place
from apv_desktop.store.rows import Row
from apv_desktop.store.scrubbing import Scrubbed
from apv_desktop.store.tables import Change

Tell = Callable[[int, int], None]


@frozen
class Report:
    """What was done: rows the words stood in, and what was done to everything else on this PC.

    `trouble` is the code of what keeps the file itself from being written anew just now, or the
    rest from being done; `pictures` is how many photographs and scans nobody has looked through.
    """

    rows: int
    elsewhere: Scrubbed
    trouble: str
    pictures: int


def sought(apv: Apv, person_id: int | None, name: str, also: Iterable[str]) -> Sought:
    """Who is to be erased: somebody of the list with every name they ever had there, or a name.

    Raises:
        RuleBroken: there is no word to look for, or one is a single letter.
    """
    names, emails = [name.strip()], []
    if person_id is not None:
        rows = list(_rows_of(apv, first_id(apv.contents, person_id)))
        names, emails = [str(row["name"]) for row in rows], [str(row["email"]) for row in rows]
    known = {each.stand_in for each in erased(apv)}
    return Sought(_each_once(n for n in names if n not in known), _each_once(emails), tuple(also))


def first_id(contents: Contents, person_id: int) -> int:
    """What somebody of the list is known by in every round."""
    person = next(each for each in contents.people if each.id == person_id)
    return person.first_id or person.id


def find(
    apv: Apv,
    snapshot: Path,
    wanted: Sought,
    person_id: int | None,
    tell: Tell = lambda at, of: None,
) -> tuple[Found, ...]:
    """Every place the words stand at, here and in the backups; for a thread. `snapshot` goes.

    Raises:
        FileProblem: it cannot be read.
    """
    person_id = None if person_id is None else first_id(apv.contents, person_id)
    try:
        found = {(f.place, f.spelling): f for f in erasing.find_in(snapshot, wanted, person_id)}
    finally:
        clear_away(snapshot)
    listed = backups.listed(apv.backup_folder)
    for at, backup in enumerate(listed, start=1):
        tell(at, len(listed))
        for each in _found_in(backup, wanted, person_id, apv.places.key):
            found.setdefault((each.place, each.spelling), each)
    return tuple(sorted(found.values(), key=lambda each: not each.is_current))


def likely(
    contents: Contents, wanted: Sought, person_id: int | None, found: Iterable[Found]
) -> tuple[Found, ...]:
    """The hits that most likely are the person, so that they are ticked to begin with.

    The row of another one in the list of participants never is.
    """
    others = [each.name for each in contents.people if each.id != person_id]
    hits = tuple(found)
    ordinary = ordinary_words(each.spelling for each in hits)
    return tuple(
        each
        for each in hits
        if each.place.table != "person"
        and is_likely(each.text, each.spelling, wanted, others, ordinary)
    )


def order(
    apv: Apv,
    wanted: Sought,
    person_id: int | None,
    stand_in: str,
    kept: Iterable[tuple[Place, str]] = (),
) -> Order:
    """What is to be erased; `kept` are hits that are somebody else."""
    known_by = None if person_id is None else first_id(apv.contents, person_id)
    erasure = Erasure(apv.new_id(), known_by, apv.now.date().isoformat(), stand_in)
    return Order(erasure, wanted, frozenset(kept))


def rows_order(apv: Apv, rows: Iterable[Change]) -> Order:
    """Rows that are to be as they are given, or gone, in every version there ever was."""
    return Order(Erasure(apv.new_id(), None, apv.now.date().isoformat(), ""), rows=tuple(rows))


def erase(apv: Apv, wanted: Order, tell: Tell = lambda at, of: None) -> Report:
    """Erase for good in the file, its history and undo, its backups and every copy on this PC.

    May run in a thread: call `apv.renew` afterwards. Killed at any moment, either nothing is
    erased or `go_on` does the rest.

    Raises:
        FileProblem: nothing was erased.
    """
    apv.verify()
    with told_plainly(apv.places.erasing):
        scrubbing.intend(apv.places, wanted)
    try:
        rows = apv.erase(wanted)
    except FileProblem as problem:
        scrubbing.settle(apv.places)
        if problem.code == "damaged":  # it was whole a moment ago: what is left would be no APV
            raise FileProblem("not_erased", apv.path) from problem
        raise
    trouble, done = "", Scrubbed()
    try:
        apv.publish()
    except FileProblem as problem:
        trouble = problem.code
    try:
        done = _scrub(apv, wanted, tell)
    except FileProblem as problem:
        trouble = problem.code
    return Report(rows, done, trouble, _pictures(apv.contents))


def go_on(apv: Apv) -> bool:
    """Do what is left of an erasure that was cut off; whether anything was.

    What cannot be done now is tried again the next time the file is opened.
    """
    wanted = scrubbing.intended(apv.places)
    was_begun = wanted is not None and wanted.erasure.id in {each.id for each in erased(apv)}
    try:
        if wanted is not None and was_begun:
            apv.erase_leftovers()
            _scrub(apv, wanted, lambda at, of: None)
        else:
            with told_plainly(apv.places.erasing):
                scrubbing.settle(apv.places)
    except FileProblem:
        return was_begun
    return was_begun


def erased(apv: Apv) -> tuple[Erasure, ...]:
    """The erasures this file has seen."""
    return apv.erasures()


def predates(apv: Apv, backup: Backup) -> tuple[Erasure, ...]:
    """The erasures a backup has not seen: going back to it may bring those names back."""
    seen = scrubbing.seen_by(backup.path, apv.places.key)
    return tuple(each for each in erased(apv) if each.id not in seen and each.stand_in)


def returned(apv: Apv) -> tuple[Erasure, ...]:
    """The erasures whose person stands in the list again, by a name of their own."""
    names = {person.first_id or person.id: person.name for person in apv.contents.people}
    return tuple(
        each
        for each in erased(apv)
        if each.person_id in names and names[each.person_id] != each.stand_in
    )


def unread(apv: Apv) -> int:
    """How many copies here lie under a former password: nobody can look into them, so they go.

    Raises:
        FileProblem: the state folder cannot be read.
    """
    return 0 if apv.places.key is None else relocking.others(apv.places, apv.root).unknown


def is_from_before(apv: Apv) -> bool:
    """Whether this PC has seen an erasure of this file that the file itself has not."""
    return bool(scrubbing.noted(apv.places, apv.root) - {each.id for each in erased(apv)})


def _scrub(apv: Apv, wanted: Order, tell: Tell) -> Scrubbed:
    done = scrubbing.scrub(apv.places, apv.root, wanted, tell)
    with told_plainly(apv.places.erasing):
        scrubbing.settle(apv.places)
    return done


def _rows_of(apv: Apv, known_by: int) -> Iterable[Row]:
    """Every version of somebody's row there is, in any round."""
    for held in (apv.contents, *(apv.contents_of(each.id) for each in apv.contents.rounds)):
        for person in held.people:
            if known_by in (person.id, person.first_id):
                yield {"name": person.name, "email": person.email}
    for step in apv.events():
        for change in (*step.before, *step.after):
            row = change.row if change.table == "person" else None
            if row is not None and known_by in (row["id"], row.get("first_id")):
                yield row


def _found_in(
    backup: Backup, wanted: Sought, person_id: int | None, key: Key | None
) -> list[Found]:
    """What only a backup holds; one that cannot be read will be deleted and has nothing to ask."""
    try:
        found = erasing.find_in(backup.path, wanted, person_id, key)
    except (FileProblem, ValueError, LookupError):
        return []
    return [Found(f.place, f.spelling, f.text, f.number, False) for f in found]


def _pictures(contents: Contents) -> int:
    return len(contents.photos) + sum(1 for each in contents.approvals if each.scan)


def _each_once(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word.strip() for word in words if word.strip()))
