"""What the window remembers between starts: its place, the language, zoom, recent files."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

MOST_RECENT = 8
ZOOM_STEPS = (80, 90, 100, 110, 125, 150, 175, 200)


class Preferences:
    """A small settings file in the program's own folder; never a user's text beyond a path."""

    def __init__(self, state: Path) -> None:
        """Read the settings that lie in `state`."""
        self._settings = QSettings(str(state / "window.ini"), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """The language of the window; Danish from the start."""
        return "en" if self._settings.value("language") == "en" else "da"

    @language.setter
    def language(self, language: str) -> None:
        self._settings.setValue("language", language)

    @property
    def zoom(self) -> int:
        """Text size in per cent."""
        stored = str(self._settings.value("zoom", "100"))
        return int(stored) if stored.isdecimal() and int(stored) in ZOOM_STEPS else 100

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._settings.setValue("zoom", percent)

    @property
    def high_contrast(self) -> bool:
        """Whether the system was set to high contrast when it was last asked."""
        return self._is_on("high_contrast")

    @high_contrast.setter
    def high_contrast(self, wanted: bool) -> None:
        self._settings.setValue("high_contrast", wanted)

    @property
    def recent(self) -> list[Path]:
        """Files opened lately, the newest first."""
        stored = self._settings.value("recent", [])
        paths = [stored] if isinstance(stored, str) else stored
        return [Path(str(path)) for path in paths] if isinstance(paths, list) else []

    def remember_file(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        known = self.recent
        files = [path, *(other for other in known if other != path)][:MOST_RECENT]
        if (
            files != known
        ):  # Qt writes the settings before the first picture, and waits for the disk
            self._settings.setValue("recent", [str(file) for file in files])

    def forget_file(self, path: Path) -> None:
        """Take a file off the recent ones."""
        self._settings.setValue("recent", [str(p) for p in self.recent if p != path])

    @property
    def printer(self) -> str:
        """The printer chosen last, empty for the system's own choice."""
        return str(self._settings.value("printer", ""))

    @printer.setter
    def printer(self, name: str) -> None:
        self._settings.setValue("printer", name)

    @property
    def duplex(self) -> int | None:
        """How both sides of the paper were used last, as Qt counts it."""
        stored = str(self._settings.value("duplex", ""))
        return int(stored) if stored in ("0", "1", "2", "3") else None

    @duplex.setter
    def duplex(self, mode: int) -> None:
        self._settings.setValue("duplex", mode)

    @property
    def room_screen(self) -> str | None:
        """The screen the room's window was last shown on, None while nobody has chosen."""
        stored = self._settings.value("room_screen")
        return None if stored is None else str(stored)

    @room_screen.setter
    def room_screen(self, name: str) -> None:
        self._settings.setValue("room_screen", name)

    @property
    def meeting_bell(self) -> bool:
        """Whether a bell rings in the meeting; it does not from the start."""
        return self._is_on("meeting_bell")

    @meeting_bell.setter
    def meeting_bell(self, wanted: bool) -> None:
        self._settings.setValue("meeting_bell", wanted)

    @property
    def paper_folder(self) -> Path:
        """Where a PDF was saved last; home until then, and when that folder is gone."""
        stored = Path(str(self._settings.value("papers", "")))
        return stored if stored.is_absolute() and stored.is_dir() else Path.home()

    @paper_folder.setter
    def paper_folder(self, folder: Path) -> None:
        self._settings.setValue("papers", str(folder))

    def printed_at(self, file: Path, document: str) -> datetime | None:
        """When this PC last printed or saved a document of an APV."""
        try:
            return datetime.fromisoformat(str(self._settings.value(_printed(file, document), "")))
        except ValueError:
            return None

    def note_printed(self, file: Path, document: str, at: datetime) -> None:
        """Remember that a document was printed."""
        self._settings.setValue(_printed(file, document), at.isoformat(timespec="minutes"))

    def left_out(self, document: str) -> frozenset[str]:
        """The parts of a document that were left out last."""
        return frozenset(str(self._settings.value(f"left_out_{document}", "")).split())

    def set_left_out(self, document: str, parts: Iterable[str]) -> None:
        """Remember which parts of a document are left out."""
        self._settings.setValue(f"left_out_{document}", " ".join(sorted(parts)))

    def blob(self, name: str) -> QByteArray:
        """A window's or a splitter's place as Qt wrote it, empty when there is none."""
        stored = self._settings.value(name)
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def set_blob(self, name: str, blob: QByteArray) -> None:
        """Keep a window's or a splitter's place."""
        self._settings.setValue(name, blob)

    def save(self) -> None:
        """Write the settings to disk now."""
        self._settings.sync()

    def _is_on(self, name: str) -> bool:
        """A switch: Python's True in the session that set it, Qt's "true" read from disk."""
        return str(self._settings.value(name, "")).lower() == "true"


def _printed(file: Path, document: str) -> str:
    """The key of a document of an APV; a path would have been taken for groups of keys."""
    from hashlib import sha256  # a start asks for none

    return f"printed/{sha256(str(file).encode(errors='replace')).hexdigest()[:16]}/{document}"
