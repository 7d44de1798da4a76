"""After the meeting: flip-overs are brought in as photos, and wishes gathered into themes."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget
from pytestqt.qtbot import QtBot

from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.statements import StatementKind
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.workplace import Workplace
from apv_desktop.gui.app import make_window
from apv_desktop.gui.dialogs.photo_dialog import PhotoDialog
from apv_desktop.gui.pages.capture_page import CapturePage
from apv_desktop.gui.pages.themes_page import ThemesPage
from apv_desktop.services import files
from apv_desktop.services.surroundings import Surroundings
from tests import flip_over
from tests.gui import walk
from tests.journeys.hands import Hands, Keys, Mouse

WISHES = (
    "Mere ro på kontoret",
    "Ro til at skrive",
    "Lys i cykelskuret",
    "Pauser uden telefon",
    "Et skur til cykler",
)
KEY, BUTTON = Qt.Key, Qt.MouseButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
PATIENCE = 20_000


@pytest.fixture(params=[Mouse, Keys], ids=["mouse", "keyboard"])
def user(
    request: pytest.FixtureRequest, qtbot: QtBot, surroundings: Surroundings, tmp_path: Path
) -> Iterator[Hands]:
    """A user with a file in which the wishes of the first meeting are typed."""
    meeting = Meeting(MeetingKind.DIALOGUE_1)
    path = tmp_path / "efter mødet.apv"
    apv = files.create_apv(path, Workplace("Ærø Brød"), "APV 2027", meeting, surroundings)
    flip_over.add(apv, "\n".join(WISHES), StatementKind.WISH, 1)
    apv.close()
    made: Hands = request.param(qtbot)
    _open(made, surroundings, path)
    yield made
    walk.let_go(made.window)


def _open(user: Hands, surroundings: Surroundings, path: Path) -> None:
    user.window = make_window(surroundings, path)
    user.window.resize(1366, 768)
    with user.qtbot.waitExposed(user.window):
        user.window.show()
    user.window.activateWindow()
    walk.settle()


def _sheet(colour: str, width: int = 640) -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, 480), colour).save(out, "JPEG")
    return out.getvalue()


class Sorter:
    """Whoever gathers the wishes."""

    def __init__(self, user: Hands) -> None:
        self.user = user
        user.window.go_to(StepId.THEMES)
        walk.settle()

    @property
    def page(self) -> ThemesPage:
        page = self.user.page
        assert isinstance(page, ThemesPage)
        return page

    def stand(self, shown: QListWidget, name: str, text: str) -> None:
        row = next(r for r in range(shown.count()) if text in shown.item(r).text())
        self.user.stand_on(name, shown.model().index(row, 0))

    def wish(self, text: str) -> None:
        self.stand(self.page.ui.wishes_list, "wishes_list", text)

    def theme(self, text: str) -> None:
        self.stand(self.page.ui.themes_list, "themes_list", text)

    def also(self, text: str) -> None:
        """Choose one wish more, the next one down for the keyboard."""
        shown = self.page.ui.wishes_list
        row = next(r for r in range(shown.count()) if text in shown.item(r).text())
        if isinstance(self.user, Mouse):
            place = shown.visualItemRect(shown.item(row)).center()
            QTest.mouseClick(shown.viewport(), BUTTON.LeftButton, CTRL, place)
        else:
            while shown.currentRow() < row:
                self.user.key(KEY.Key_Down, SHIFT)

    def move_to(self, theme: str) -> None:
        self.user.write("theme_combo", theme)
        if isinstance(self.user, Mouse):
            self.user.press("move_button")
        else:
            self.user.key(KEY.Key_Return)

    def gathered(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for wish in self.page.contents.wishes:
            found.setdefault(wish.theme, set()).add(wish.text)
        return found


def test_wishes_become_themes_and_none_is_lost(user: Hands, surroundings: Surroundings) -> None:
    sorter = Sorter(user)
    sorter.wish("Mere ro")
    sorter.also("Ro til")
    sorter.move_to("Arbejdsro")
    assert sorter.gathered()["Arbejdsro"] == {"Mere ro på kontoret", "Ro til at skrive"}

    sorter.theme("Uden tema") if _has(sorter, "Uden tema") else sorter.theme("Intet tema")
    sorter.wish("Lys i")
    sorter.move_to("Cykler")
    sorter.wish("Et skur")
    user.key(KEY.Key_2)  # the second theme, by its number
    assert sorter.gathered()["Cykler"] == {"Lys i cykelskuret", "Et skur til cykler"}

    sorter.theme("Cykler")
    user.write("rename_edit", "Cykelskuret")
    user.key(KEY.Key_Return)
    assert "Cykelskuret" in sorter.gathered()

    sorter.theme("Cykelskuret")
    sorter.wish("Lys i")
    sorter.also("Et skur")
    user.press("merge_button")
    assert [wish.text for wish in sorter.page.contents.standing].count("Et skur til cykler") == 0
    sorter.wish("Et skur")
    user.press("apart_button")
    assert len(sorter.page.contents.standing) == len(WISHES)

    user.write("like_edit", "skuret")
    shown = sorter.page.ui.wishes_list
    found = "\n".join(shown.item(row).text() for row in range(shown.count()))
    assert "Lys i cykelskuret" in found
    assert "Et skur til cykler" in found
    assert "Pauser uden telefon" not in found
    assert sorted(wish.text for wish in sorter.page.contents.wishes) == sorted(WISHES)

    path = user.window.apv.path if user.window.apv is not None else Path()
    user.take("Filer", "Afslut")
    walk.let_go(user.window)
    _open(user, surroundings, path)
    assert set(Sorter(user).gathered()) == {"Arbejdsro", "Cykelskuret", ""}


def _has(sorter: Sorter, text: str) -> bool:
    shown = sorter.page.ui.themes_list
    return any(text in shown.item(row).text() for row in range(shown.count()))


class Photographer:
    """Whoever brings in the flip-overs."""

    def __init__(self, user: Hands) -> None:
        self.user = user
        user.window.go_to(StepId.CAPTURE)
        walk.settle()

    @property
    def page(self) -> CapturePage:
        page = self.user.page
        assert isinstance(page, CapturePage)
        return page

    def wait_for(self, count: int) -> None:
        self.user.qtbot.waitUntil(lambda: len(self.page.contents.photos) == count, timeout=PATIENCE)
        walk.settle()

    def stand_on(self, row: int) -> None:
        shown = self.page.ui.photo_strip.list
        if isinstance(self.user, Mouse):
            self.user._bring_into_view(shown)
            place = shown.visualItemRect(shown.item(row)).center()
            QTest.mouseClick(shown.viewport(), BUTTON.LeftButton, pos=place)
        else:
            self.user.reach(shown)
            self.user.key(KEY.Key_Home)
            for _ in range(row):
                self.user.key(KEY.Key_Right)
        assert shown.currentRow() == row

    def drag(self, *paths: Path) -> None:
        """Files let go over the strip, as a file manager does it."""
        strip = self.page.ui.photo_strip
        held = QMimeData()
        held.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(9, 9), copy, held, BUTTON.LeftButton, none)
        QApplication.sendEvent(strip, enter)
        assert enter.isAccepted()
        drop = QDropEvent(QPointF(9, 9), copy, held, BUTTON.LeftButton, none)
        QApplication.sendEvent(strip, drop)


def test_flip_overs_come_in_by_every_way_and_are_set_right(
    user: Hands, surroundings: Surroundings, tmp_path: Path
) -> None:
    folder = tmp_path / "Billeder fra mødet"
    folder.mkdir()
    for name in ("gruppe 1.jpg", "gruppe 2.jpg"):
        (folder / name).write_bytes(_sheet("white"))
    (folder / "noter.txt").write_text("ingen billeder her", "utf-8")
    single = tmp_path / "ønsker.jpg"
    single.write_bytes(_sheet("yellow"))
    photographer = Photographer(user)
    strip = photographer.page.ui.photo_strip
    user.press(walk.spoken(strip.fold.toggle_button))
    assert "Se efter, før du deler filen" in " ".join(text for _, text in walk.texts(strip))

    with user.in_dialog(QFileDialog, lambda box: user.name_file(single)):
        user.press(walk.spoken(strip.add_button))
    photographer.wait_for(1)
    with user.in_dialog(QFileDialog, lambda box: user.name_file(folder)):
        user.press(walk.spoken(strip.folder_button))
    photographer.wait_for(3)
    QApplication.clipboard().setImage(QImage.fromData(_sheet("red")))
    if isinstance(user, Mouse):
        user.press(walk.spoken(strip.paste_button))
    else:
        user.reach(strip.list)
        user.key(KEY.Key_V, CTRL)
    photographer.wait_for(4)
    if isinstance(user, Mouse):
        photographer.drag(single, folder)
        photographer.wait_for(7)
        user.take("Rediger", _undo(user))
        photographer.wait_for(4)

    photographer.stand_on(1)
    user.write(walk.spoken(strip.caption_edit), "Styrker")
    user.write(walk.spoken(strip.group_spin), "3")
    user.key(KEY.Key_Tab)
    before = photographer.page.contents.photos[1]
    assert (before.caption, before.group) == ("Styrker", 3)
    user.press(walk.spoken(strip.turn_button))
    turned = photographer.page.contents.photos[1]
    assert turned.digest != before.digest

    def look(box: object) -> None:
        assert isinstance(box, PhotoDialog)
        assert "Styrker" not in box.windowTitle()
        user.key(KEY.Key_Escape)

    with user.in_dialog(PhotoDialog, look):
        user.press(walk.spoken(strip.show_button))
    photographer.stand_on(0)
    user.press(walk.spoken(strip.remove_button))
    photographer.wait_for(3)
    user.take("Rediger", _undo(user))
    photographer.wait_for(4)

    path = user.window.apv.path if user.window.apv is not None else Path()
    user.take("Filer", "Afslut")
    walk.let_go(user.window)
    _open(user, surroundings, path)
    again = Photographer(user).page
    assert [photo.digest for photo in again.contents.photos][1] == turned.digest
    assert all(again.apv.photo(photo.digest) for photo in again.contents.photos)


def _undo(user: Hands) -> str:
    """What the menu calls taking back the last deed."""
    tops = user.window.menuBar().actions()
    menu: Any = next(each for each in tops if each.text().replace("&", "") == "Rediger").menu()
    return str(menu.actions()[0].text().replace("&", ""))
