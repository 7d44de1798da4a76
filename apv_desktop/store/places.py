"""Where the program keeps its own: the working copy and the backups of each file.

Nothing here is ever truth by itself: what a file has seen stands in its lineage.
"""

import os
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from apv_desktop.domain.frozen import frozen

if TYPE_CHECKING:  # most files have no password
    from apv_desktop.store.container import Key

COPY = "copy.apv"
REPLACED = "replaced"
WAITING = "waiting"
_NOTE = "place.txt"
_PIECE = 1 << 20


@frozen
class Places:
    """The folders of one document; `document` is where the user keeps it.

    With a `key` the document and its backups lie in containers; the working copy never does while
    it is open.
    """

    document: Path
    state: Path
    key: "Key | None" = None

    @cached_property
    def work(self) -> Path:
        """The folder of its working copy."""
        known = os.path.normcase(str(self.document.absolute()))
        # Seeded so, Random is SHA-512, and its numbers are promised to stay as they are.
        return self.state / "work" / f"{int(Random(known).random() * 2**53):014x}"

    @cached_property
    def copy(self) -> Path:
        """The working copy itself."""
        return self.work / COPY

    def copy_identity(self) -> tuple[int, int] | None:
        """Which file the working copy is, whatever it is called; None when none is there."""
        try:
            found = self.copy.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

    @property
    def gate(self) -> Path:
        """What is locked while the working copy comes or goes."""
        return self.state / "gates" / self.work.name

    @property
    def erasing(self) -> Path:
        """What an erasure has still to do outside the working copy; mostly not there."""
        return self.state / "erasing" / f"{self.work.name}.json"

    def erased(self, root: str) -> Path:
        """Which erasures this PC has seen of a file, so that an older one of it is noticed."""
        return self.state / "erased" / (root or "new")

    def password_note(self, root: str) -> Path:
        """What this PC remembers of the file's passwords; no password is among it."""
        return self.state / "passwords" / (root or "new")

    def backups(self, root: str) -> Path:
        """The folder of the backups of every copy that began with the same first edit."""
        return self.state / "backups" / (root or "new")

    def note_root(self, root: str) -> None:
        """Note which folder this document's backups lie in, for when it cannot tell itself.

        Raises:
            OSError: the state folder is full or read-only.
        """
        if self.noted_root() != root:
            self._root_note.parent.mkdir(parents=True, exist_ok=True)
            self._root_note.write_text(root, encoding="utf-8")

    def noted_root(self) -> str:
        """The first tip of the document as it was when it was last backed up; empty for none."""
        try:
            return self._root_note.read_text(encoding="utf-8")
        except (OSError, ValueError):
            return ""

    @property
    def _root_note(self) -> Path:
        return self.state / "backups" / "places" / self.work.name

    def note(self) -> dict[str, str]:
        """What we remember of the document; empty when there is nothing readable."""
        return self.note_in(self.work)

    @staticmethod
    def note_in(folder: Path) -> dict[str, str]:
        """What is noted in the folder of a copy, wherever it lies by now."""
        return read_note(folder / _NOTE)

    def remember(self, **values: str) -> None:
        """Note something of the document: its volume, a tip accepted.

        Raises:
            OSError: the state folder is full or read-only.
        """
        known = {**self.note(), **{k: v for k, v in values.items() if v.isprintable()}}
        write_note(self.work / _NOTE, known)

    def make_copy(self, side_files: Iterable[Path] = ()) -> None:
        """Copy the document to the working copy, whole or not at all, with its side files if any.

        Raises:
            OSError: the document cannot be read, or the state folder not written.
        """
        self.work.mkdir(parents=True, exist_ok=True)
        for path in side_files:
            ending = path.name.removeprefix(self.document.name)
            copy_file(path, self.work / f"{COPY}{ending}")
        making = self.work / "copy.new"
        if self.is_locked:
            from apv_desktop.store import container

            container.open_to(self.document, making, self.key)
        else:
            copy_file(self.document, making)
        making.replace(self.copy)

    @property
    def is_locked(self) -> bool:
        """Whether the document lies in a container; not asked of one without a key.

        Raises:
            FileProblem: it cannot be read.
        """
        if self.key is None:
            return False
        from apv_desktop.store import container

        return container.is_locked(self.document)

    def discard_copy(self) -> None:
        """Let the working copy go; called only when all of it is published or kept elsewhere."""
        import shutil  # not needed to open

        shutil.rmtree(self.work, ignore_errors=True)

    def adopt_orphan(self, root: str) -> bool:
        """Take over the working copy of a file that was moved here after a session ended badly.

        Raises:
            OSError: the state folder cannot be written to.
        """
        others = self.work.parent.iterdir() if self.work.parent.is_dir() else ()
        for folder in others:
            note = read_note(folder / _NOTE)
            moved = "document" in note and not Path(note["document"]).exists()
            if moved and note.get("root") == root and (folder / COPY).exists():
                folder.replace(self.work)
                return True
        return False

    def set_aside(self, why: str) -> Path:
        """Move the working copy, with its journal, out of the way; where it lies now."""
        aside = self._aside / f"{self.work.name}-{why}-{self._last_aside(why) + 1}"
        aside.parent.mkdir(parents=True, exist_ok=True)
        self.work.replace(aside)
        if self.key is not None:
            from apv_desktop.store import container

            for path in aside.glob(f"{COPY}*"):
                if not container.is_locked(path):
                    container.shut_in_place(path, self.key)
        return aside

    def aside(self, why: str) -> list[Path]:
        """The copies set aside for a reason, in the order they were."""
        return sorted(self._aside.glob(f"{self.work.name}-{why}-*"), key=_number)

    def others(self) -> list[Path]:
        """The folders of every other working copy, those set aside included."""
        folders = [*_folders(self._aside), *_folders(self.work.parent)]
        return [folder for folder in folders if folder != self.work]

    def leftovers(self) -> list[Path]:
        """What a program that was killed may have left half made of this document."""
        beside = self.document.with_name(f"~{self.document.stem}.{self.work.name}.tmp")
        return [*self.half_made_in(self.work), beside]

    @staticmethod
    def half_made_in(folder: Path) -> list[Path]:
        """All in the folder of a copy that is neither the copy nor the note on it."""
        inside = folder.iterdir() if folder.is_dir() else ()
        return [path for path in inside if not path.name.startswith((COPY, _NOTE))]

    def _last_aside(self, why: str) -> int:
        return max(map(_number, self.aside(why)), default=0)

    @property
    def _aside(self) -> Path:
        return self.state / "aside"


def _folders(within: Path) -> list[Path]:
    return [path for path in within.iterdir() if path.is_dir()] if within.is_dir() else []


def _number(aside: Path) -> int:
    """Which one it was of its kind; what bears no number was the first."""
    ending = aside.name.rpartition("-")[2]
    return int(ending) if ending.isdecimal() else 1


def read_note(path: Path) -> dict[str, str]:
    """A short note of ours; empty when there is nothing readable."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return {}
    return dict(line.split("=", 1) for line in lines if "=" in line)


def write_note(path: Path, values: Mapping[str, str]) -> None:
    """Write a short note, whole or not at all.

    Raises:
        OSError: the state folder is full or read-only.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    making = path.with_name(f"{path.name}.new")
    making.write_text("".join(f"{k}={v}\n" for k, v in values.items()), encoding="utf-8")
    making.replace(path)


def copy_file(path: Path, to: Path) -> None:
    """Copy a file and have the disk keep it."""
    piece = memoryview(bytearray(_PIECE))  # one for all of it: to make room for each takes longer
    with path.open("rb", buffering=0) as source, to.open("wb") as target:
        while length := source.readinto(piece):
            target.write(piece[:length])
        target.flush()
        os.fsync(target.fileno())


def volume_of(folder: Path) -> str:
    """Which disk a folder lies on; a stick pulled out leaves another one behind.

    Raises:
        OSError: the folder is gone.
    """
    return str(folder.stat().st_dev)


def clear_away(path: Path) -> None:
    """Take a temporary file away; one that cannot be taken now is overwritten next time."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return
