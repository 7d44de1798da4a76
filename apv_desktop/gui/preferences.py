"""What the window remembers between starts: its place, the language, zoom, recent files."""

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
    def recent(self) -> list[Path]:
        """Files opened lately, the newest first."""
        stored = self._settings.value("recent", [])
        paths = [stored] if isinstance(stored, str) else stored
        return [Path(str(path)) for path in paths] if isinstance(paths, list) else []

    def remember_file(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        others = [known for known in self.recent if known != path]
        self._settings.setValue("recent", [str(p) for p in [path, *others][:MOST_RECENT]])

    def forget_file(self, path: Path) -> None:
        """Take a file off the recent ones."""
        self._settings.setValue("recent", [str(p) for p in self.recent if p != path])

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
