"""Backups: ordered by what the file has seen, never by the clock, and read back when made."""

import hashlib
import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from apv_desktop.domain.frozen import frozen
from apv_desktop.store import database, digest, folding, lineage, schema
from apv_desktop.store.lineage import Tip
from apv_desktop.store.places import clear_away
from apv_desktop.store.problems import FileProblem, told_plainly
from apv_desktop.store.publishing import flush_file, flush_folder

if TYPE_CHECKING:
    from apv_desktop.store.container import Key

_NEWEST_KEPT = 10
_SHUT = "shut.tmp"
_COUNTED = ("person", "statement", "action_plan")
_FIRST_WITH_ROUNDS = 4


@frozen
class Backup:
    """One backup; `counts` are rows of the newest round by table, `why` a code of labels.toml."""

    path: Path
    generation: int
    sequence: int
    at: str
    why: str
    pinned: bool
    counts: Mapping[str, int]


def make(
    snapshot: Path,
    folder: Path,
    at: str,
    why: str,
    *,
    pinned: bool = False,
    key: "Key | None" = None,
) -> Backup | None:
    """Turn a snapshot into a backup that was read back; None for a file with nothing in it yet.

    The snapshot is used up. May run in a thread of its own.

    Raises:
        FileProblem: `full`, `read_only`; `damaged` when what was read back differs.
    """
    try:
        with told_plainly(folder):
            folder.mkdir(parents=True, exist_ok=True)
            tip, counts = _sealed(snapshot)
            if not any(counts.values()):
                return None
            wanted = Backup(snapshot, 0, 0, at, why, pinned, counts)
            return _kept(_shut(snapshot, folder, key), folder, tip, wanted)
    finally:
        clear_away(snapshot)
        clear_away(folder / _SHUT)


def _shut(snapshot: Path, folder: Path, key: "Key | None") -> Path:
    """A snapshot as it is kept: in a container when there is a key."""
    if key is None:
        return snapshot
    from apv_desktop.store import container  # most files have no password

    container.shut(snapshot, folder / _SHUT, key)
    return folder / _SHUT


def _kept(snapshot: Path, folder: Path, tip: Tip, wanted: Backup) -> Backup:
    known = listed(folder)
    same = [b for b in known if b.generation == tip.generation and _tip_of(b) == tip.tip]
    if same and (same[0].pinned or not wanted.pinned):
        return same[0]
    sequence = max((each.sequence for each in known), default=0) + 1
    path = folder / f"{tip.generation:08d}-{sequence:06d}.apv"
    snapshot.replace(path)
    made = replace(wanted, path=path, generation=tip.generation, sequence=sequence)
    _write_manifest(made, tip.tip)
    flush_folder(folder)
    thin_out(folder)
    return made


def listed(folder: Path) -> tuple[Backup, ...]:
    """The backups, the one that has seen most first; a half-made one is not among them."""
    found = []
    for manifest in folder.glob("*.json") if folder.is_dir() else ():
        backup = _read_manifest(manifest)
        if backup is not None and backup.path.is_file():
            found.append(backup)
    return tuple(sorted(found, key=lambda b: (b.generation, b.sequence), reverse=True))


def rewrite(backup: Backup, snapshot: Path, key: "Key | None" = None) -> None:
    """Put a snapshot in a backup's place; when it was made, and why, stays.

    Raises:
        FileProblem: as for `make`; the backup is as it was.
    """
    try:
        with told_plainly(backup.path):
            tip, counts = _sealed(snapshot)
            _shut(snapshot, backup.path.parent, key).replace(backup.path)
            _write_manifest(replace(backup, counts=counts), tip.tip)
            flush_folder(backup.path.parent)
    finally:
        clear_away(snapshot)
        clear_away(backup.path.parent / _SHUT)


def replace_content(backup: Backup, content: bytes, key: "Key | None") -> None:
    """Put the same content in a backup's place, in a container or out of it.

    Raises:
        OSError: the backup is as it was.
        FileProblem: what was written did not read back the same.
    """
    making, tip = backup.path.with_name(_SHUT), _tip_of(backup)
    try:
        making.write_bytes(content)
        flush_file(making)
        if key is not None:
            from apv_desktop.store import container

            container.shut_in_place(making, key)
        _write_manifest(backup, tip, coming=_sha256(making))  # sound, whenever the program ends
        making.replace(backup.path)
        _write_manifest(backup, tip)
        flush_folder(backup.path.parent)
    finally:
        clear_away(making)


def half_made(folder: Path) -> list[Path]:
    """What a program that was killed left in a folder of backups: none of it counts as one."""
    if not folder.is_dir():
        return []
    kept = {backup.path for backup in listed(folder)}
    return [*(path for path in folder.glob("*.apv") if path not in kept), *folder.glob("*.tmp*")]


def remove(backup: Backup) -> None:
    """Take a backup away for good.

    Raises:
        OSError: it is still there.
    """
    backup.path.unlink(missing_ok=True)
    _manifest(backup.path).unlink(missing_ok=True)


def is_sound(backup: Backup) -> bool:
    """Whether a backup can be read and still is what it was when it was made."""
    try:
        return is_as_made(backup)
    except OSError:
        return False


def is_as_made(backup: Backup) -> bool:
    """Whether a backup still is what it was when it was made.

    Raises:
        OSError: it cannot be read now, which says nothing of it.
    """
    try:
        told = json.loads(_manifest(backup.path).read_text(encoding="utf-8"))
        return _sha256(backup.path) in (told["sha256"], told.get("coming"))
    except (ValueError, KeyError):
        return False


def thin_out(folder: Path) -> None:
    """Keep the ten newest, then ever sparser ones, and every pinned one.

    Order is by generation and sequence, so a wrong clock or a blank start pushes nothing out.
    """
    loose = [backup for backup in listed(folder) if not backup.pinned]
    for backup in _too_many(loose):
        clear_away(backup.path)
        clear_away(_manifest(backup.path))


def _too_many(loose: Sequence[Backup]) -> list[Backup]:
    gone, step, last = [], 2, None
    for place, backup in enumerate(loose):
        if place < _NEWEST_KEPT:
            last = backup
            continue
        age = loose[0].sequence - backup.sequence
        while age >= step * _NEWEST_KEPT:
            step *= 2
        if last is not None and last.sequence - backup.sequence < step and place < len(loose) - 1:
            gone.append(backup)
        else:
            last = backup
    return gone


def _sealed(snapshot: Path) -> tuple[Tip, dict[str, int]]:
    """Fold and seal a snapshot, have the disk keep it, and read it back."""
    connection = sqlite3.connect(snapshot, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode=MEMORY")
        folding.fold(connection)
        digest.seal(connection)
    finally:
        connection.close()
    flush_file(snapshot)
    with database.looking(snapshot) as written:
        database.check_structure(written, snapshot)
        if not digest.is_whole(written):
            raise FileProblem("damaged", snapshot)
        return lineage.newest(written), _counts(written)


def _write_manifest(backup: Backup, tip: str, coming: str = "") -> None:
    """`coming` is the digest of what is about to take the backup's place with the same content."""
    told: dict[str, object] = {
        "generation": backup.generation,
        "sequence": backup.sequence,
        "at": backup.at,
        "why": backup.why,
        "pinned": backup.pinned,
        "counts": dict(backup.counts),
        "tip": tip,
        "sha256": _sha256(backup.path),
    }
    if coming:
        told["coming"] = coming
    making = _manifest(backup.path).with_suffix(".tmp")
    making.write_text(json.dumps(told), encoding="utf-8")
    making.replace(_manifest(backup.path))


def _read_manifest(manifest: Path) -> Backup | None:
    try:
        told = json.loads(manifest.read_text(encoding="utf-8"))
        return Backup(
            manifest.with_suffix(".apv"),
            int(told["generation"]),
            int(told["sequence"]),
            str(told["at"]),
            str(told["why"]),
            bool(told["pinned"]),
            {str(table): int(count) for table, count in told["counts"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _tip_of(backup: Backup) -> str:
    return str(json.loads(_manifest(backup.path).read_text(encoding="utf-8")).get("tip", ""))


def _manifest(path: Path) -> Path:
    return path.with_suffix(".json")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    """The rows of the newest round; before schema 4 a file had one, and people belonged to none."""
    newest = "(SELECT id FROM round ORDER BY number DESC, id DESC LIMIT 1)"
    has_many = schema.version_of(connection) >= _FIRST_WITH_ROUNDS
    where = f" WHERE round_id = {newest}" if has_many else ""
    return {
        table: int(connection.execute(f'SELECT count(*) FROM "{table}"{where}').fetchone()[0])
        for table in _COUNTED
    }
