"""The photographs of the capture page: read in a thread of their own, kept a batch at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QFileDialog

from apv_desktop.domain.photos import Photo
from apv_desktop.gui.dialogs.photo_dialog import PhotoDialog
from apv_desktop.services import photos

if TYPE_CHECKING:
    from apv_desktop.gui.pages.capture_page import CapturePage

Source = Callable[[], bytes]


class _Told(QObject):
    """What the thread tells; it lives where the page does."""

    read = Signal(object, object, int)


class _Reading(QRunnable):
    """Makes pictures readable, one after another, until they are all read or it is stopped."""

    def __init__(self, sources: Sequence[Source], told: _Told) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._sources, self._told = sources, told
        self.is_stopped = False

    def run(self) -> None:
        made = []
        for source in self._sources:
            if self.is_stopped:
                break
            try:
                made.append(photos.made_readable(source()))
            except OSError:
                made.append(None)
        good = [each for each in made if each is not None]
        with suppress(RuntimeError):  # the page was closed meanwhile
            self._told.read.emit(self, good, len(made) - len(good))


class CapturePhotos(QObject):
    """Connects the strip of photographs to what can be done with them."""

    def __init__(self, page: CapturePage) -> None:
        super().__init__(page)
        self._page, self._strip = page, page.ui.photo_strip
        self._icons: dict[str, QIcon] = {}
        self._shown: tuple[Photo, ...] | None = None
        self._readings: list[_Reading] = []
        self._told = _Told(self)
        self._told.read.connect(self._keep)
        strip = self._strip
        strip.add_button.clicked.connect(self._choose_files)
        strip.folder_button.clicked.connect(self._choose_folder)
        strip.paste_button.clicked.connect(self._paste)
        strip.stop_button.clicked.connect(self._stop)
        strip.dropped.connect(self.bring_in)
        strip.list.paste_requested.connect(self._paste)
        strip.list.show_requested.connect(self._show_large)
        strip.list.remove_requested.connect(self._remove)
        strip.list.currentRowChanged.connect(self._show_one)
        strip.show_button.clicked.connect(self._show_large)
        strip.turn_button.clicked.connect(self._turn)
        strip.remove_button.clicked.connect(self._remove)
        strip.caption_edit.editingFinished.connect(self._change_caption)
        strip.group_spin.valueChanged.connect(self._change_group)

    def show_photos(self) -> None:
        """Show the photographs as they are now."""
        found = self._page.contents.photos
        title = self.tr("%n photo(s) of sheets", "", len(found))
        self._strip.fold.set_title(title if found else self.tr("Add photos of the sheets"))
        if found != self._shown:
            self._shown = found
            self._strip.show_items([(p.id, self._name(p), self._icon(p)) for p in found])
        self._show_one()

    def show_row(self, photo_id: int) -> None:
        """Unfold the strip and stand on a photograph, if it is one of these."""
        if any(photo.id == photo_id for photo in self._page.contents.photos):
            self._strip.fold.set_open(True)
            self._strip.list.choose(photo_id)
            self._strip.list.setFocus()

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Read files, and the pictures of folders, beside the work."""
        every: list[Path] = []
        for path in paths:
            inside = sorted(path.iterdir()) if path.is_dir() else [path]
            every += [p for p in inside if path.is_file() or p.suffix.lower() in photos.ENDINGS]
        self._read([path.read_bytes for path in every])

    def _read(self, sources: Sequence[Source]) -> None:
        if not sources:
            self._strip.progress_label.setText(self.tr("There were no pictures."))
            return
        told = self.tr("Reading %n photo(s)… You can go on working.", "", len(sources))
        self._strip.progress_label.setText(told)
        self._strip.stop_button.show()
        self._readings.append(_Reading(sources, self._told))
        QThreadPool.globalInstance().start(self._readings[-1])

    def _stop(self) -> None:
        """The rest is left out; what has been read is added."""
        for reading in self._readings:
            reading.is_stopped = True

    def _keep(self, reading: _Reading, pictures: Sequence[bytes], refused: int) -> None:
        self._readings.remove(reading)
        self._strip.stop_button.setVisible(bool(self._readings))
        group = self._page.ui.group_spin.value() or None
        if pictures:
            self._page.attempt(lambda: photos.add(self._page.apv, pictures, group))
            self._page.apv.settle()
        told = self.tr("%n photo(s) added.", "", len(pictures))
        if refused:
            told += " " + self.tr("%n file(s) could not be read as a picture.", "", refused)
        self._strip.progress_label.setText(told)
        self._page.refresh()

    def _choose_files(self) -> None:
        endings = " ".join(f"*{ending}" for ending in photos.ENDINGS)
        wanted = self.tr("Pictures (%1)").replace("%1", endings)
        title = self.tr("Add photos")
        names, _ = QFileDialog.getOpenFileNames(self._page, title, "", wanted)
        if names:
            self.bring_in([Path(name) for name in names])

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._page, self.tr("Add a folder of photos"))
        if name:
            self.bring_in([Path(name)])

    def _paste(self) -> None:
        """A picture, or files copied in the file manager."""
        held = QGuiApplication.clipboard().mimeData()
        urls = [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()]
        image = QGuiApplication.clipboard().image()
        if urls:
            self.bring_in(urls)
        elif not image.isNull():
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes
            content = bytes(buffer.data().data())
            self._read([lambda: content])
        else:
            self._read([])

    def _photo(self) -> Photo | None:
        chosen = self._strip.list.chosen()
        return next((p for p in self._page.contents.photos if p.id == chosen), None)

    def _show_one(self) -> None:
        photo = self._photo()
        for widget in self._strip.deeds:
            widget.setEnabled(photo is not None)
        was = self._strip.group_spin.blockSignals(True)
        self._strip.group_spin.setValue((photo.group or 0) if photo is not None else 0)
        self._strip.group_spin.blockSignals(was)
        if not self._strip.caption_edit.hasFocus():
            self._strip.caption_edit.setText(photo.caption if photo is not None else "")

    def _show_large(self) -> None:
        photo = self._photo()
        if photo is not None:
            dialog = PhotoDialog(self._page.apv.photo(photo.digest), self._name(photo), self._page)
            dialog.exec()
            dialog.deleteLater()

    def _turn(self) -> None:
        photo = self._photo()
        if photo is not None:
            self._do(lambda: photos.turn(self._page.apv, photo.id))

    def _remove(self) -> None:
        photo = self._photo()
        if photo is not None and self._do(lambda: photos.remove(self._page.apv, photo.id)):
            self._strip.progress_label.setText(self.tr("Photo removed. Ctrl+Z brings it back."))

    def _change_caption(self) -> None:
        photo, typed = self._photo(), self._strip.caption_edit.text()
        if photo is not None and typed != photo.caption:
            self._do(lambda: photos.change(self._page.apv, photo.id, caption=typed))

    def _change_group(self) -> None:
        photo, group = self._photo(), self._strip.group_spin.value() or None
        if photo is not None and group != photo.group:
            self._do(lambda: photos.change(self._page.apv, photo.id, group=group))

    def _do(self, deed: Callable[[], object]) -> bool:
        done = self._page.attempt(deed)
        self._page.apv.settle()
        self.show_photos()
        return done

    def _name(self, photo: Photo) -> str:
        place = self.tr("group %1").replace("%1", str(photo.group)) if photo.group else ""
        named = [each for each in (place, photo.caption.strip()) if each]
        return " · ".join(named) or self.tr("photo %1").replace("%1", str(photo.position))

    def _icon(self, photo: Photo) -> QIcon:
        if photo.digest not in self._icons:
            picture = QPixmap()
            picture.loadFromData(self._page.apv.photo(photo.digest))
            self._icons[photo.digest] = QIcon(picture.scaledToHeight(224))
        return self._icons[photo.digest]
