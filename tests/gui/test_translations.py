"""No text is left in the wrong language: in the catalogues, and on every page as it is shown."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from apv_desktop.gui.main_window import MainWindow
from tests.gui import all_dialogs, walk
from tests.gui.cockpit.moments import cockpits

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "resources" / "i18n"
CONTENT = ROOT / "resources" / "content"
LANGUAGES = ("da", "en")
_PLACE = re.compile(r"%n|%\d|\{\w+\}")
_MNEMONIC = re.compile(r"&(?=[^&\s])")
# Names and words that are the same in any language.
_OF_NO_LANGUAGE = {"APV", "APV Desktop", "Møllegården", "Start", "Status"}

both = pytest.mark.parametrize("language", LANGUAGES)


def _messages(language: str) -> Iterator[tuple[str, str, ET.Element]]:
    tree = ET.parse(I18N / f"apv_{language}.ts")
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message.findtext("source", ""), message


def _forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    plurals = [each.text or "" for each in translation.iter("numerusform")]
    return plurals or [translation.text or ""]


def _plain(text: str) -> str:
    return _MNEMONIC.sub("", text).strip()


@both
def test_every_text_is_translated(language: str) -> None:
    for context, source, message in _messages(language):
        translation = message.find("translation")
        assert translation is not None
        state = translation.get("type")
        assert state != "vanished", f"{context}: {source!r} is not in the code any more"
        assert state is None, f"{context}: {source!r} is not translated"
        assert all(form.strip() for form in _forms(message)), f"{context}: {source!r} is empty"


@both
def test_every_translation_keeps_its_places(language: str) -> None:
    for context, source, message in _messages(language):
        for form in _forms(message):
            wanted = sorted(_PLACE.findall(source))
            assert sorted(_PLACE.findall(form)) in (wanted, [w for w in wanted if w != "%n"]), (
                f"{context}: {source!r} – {form!r}"
            )


@both
def test_a_translation_has_a_key_where_the_source_has_one(language: str) -> None:
    for context, source, message in _messages(language):
        for form in _forms(message):
            keys = len(_MNEMONIC.findall(source)), len(_MNEMONIC.findall(form))
            assert keys[0] == keys[1], f"{context}: {source!r} – {form!r}"


@both
def test_a_dialogs_name_ends_as_the_source_does(language: str) -> None:
    for context, source, message in _messages(language):
        for ending in ("…", "?", ":"):
            for form in _forms(message):
                assert form.endswith(ending) == source.endswith(ending), f"{context}: {form!r}"


@cache
def _words(language: str) -> frozenset[str]:
    """All that the program can say in a language, without the marks of its keys."""
    said = {_plain(form) for _, _, message in _messages("da") for form in _forms(message)}
    if language == "en":
        said = {_plain(source) for _, source, _ in _messages("da")}
    for path in (CONTENT / language).rglob("*.toml"):
        if path.stem not in ("example", "cli"):
            said.update(_plain(text) for text in _strings(tomllib.loads(path.read_text("utf-8"))))
    return frozenset(said)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)


@cache
def _foreign(language: str) -> tuple[frozenset[str], re.Pattern[str]]:
    """What only the other language says: whole texts, and a pattern of those with places."""
    other = _words("en" if language == "da" else "da") - _words(language) - _OF_NO_LANGUAGE
    telling = [text for text in other if len(_PLACE.sub("", text).strip(" .,:–·")) > 2]
    patterns = [_pattern(text) for text in telling if _PLACE.search(text)]
    return frozenset(telling), re.compile("|".join(patterns), re.DOTALL)


def _pattern(text: str) -> str:
    return ".+?".join(re.escape(piece) for piece in _PLACE.split(text))


def _in_wrong_language(root: QWidget, language: str) -> list[str]:
    whole, pattern = _foreign(language)
    said = {
        (walk.called(widget), line) for widget, text in walk.texts(root) for line in _lines(text)
    }
    return [f"{name}: {line}" for name, line in said if line in whole or pattern.fullmatch(line)]


def _lines(text: str) -> set[str]:
    return {_plain(text), *(_plain(line) for line in text.splitlines())}


@pytest.mark.parametrize("kind", walk.FILES)
@both
def test_every_page_speaks_one_language(
    language: str, kind: str, tmp_path: Path, qapp: QApplication
) -> None:
    window = walk.window_over(kind, tmp_path, language)
    found = {}
    for step in walk.PAGES:
        window.go_to(step)
        walk.settle()
        found[step] = _in_wrong_language(window, language)
    walk.let_go(window)
    assert {step: texts for step, texts in found.items() if texts} == {}


@both
def test_every_dialog_speaks_one_language(
    language: str, tmp_path: Path, qapp: QApplication
) -> None:
    found = []
    for dialog in all_dialogs.dialogs(tmp_path, language):
        found += _in_wrong_language(dialog, language)
        walk.let_go(dialog)
    assert found == []


@both
def test_every_moment_of_a_meeting_speaks_one_language(
    language: str, tmp_path: Path, qapp: QApplication
) -> None:
    for moment, cockpit in cockpits(tmp_path, language):
        for window in (cockpit.leader, cockpit.room):
            assert _in_wrong_language(window, language) == [], moment


@both
def test_no_two_entries_of_a_menu_share_a_key(
    language: str, tmp_path: Path, qapp: QApplication
) -> None:
    window = walk.window_over("empty", tmp_path, language)
    for menu in (window.menuBar(), *window.menuBar().findChildren(QMenu)):
        assert walk.doubles(_keys(action.text() for action in menu.actions())) == []
    shortcuts = [each.shortcut().toString() for each in window.findChildren(QAction)]
    assert walk.doubles(each for each in shortcuts if each) == []
    walk.let_go(window)


@pytest.mark.parametrize("kind", walk.FILES)
@both
def test_no_two_fields_of_a_page_share_a_key(
    language: str, kind: str, tmp_path: Path, qapp: QApplication
) -> None:
    window = walk.window_over(kind, tmp_path, language)
    menus = [action.text() for action in window.menuBar().actions()]
    shared = {}
    for step in walk.PAGES:
        window.go_to(step)
        walk.settle()
        named = {*menus, *_with_keys(window)}
        shared[step] = walk.doubles(_keys(sorted(named)))
    walk.let_go(window)
    assert {step: keys for step, keys in shared.items() if keys} == {}


def _with_keys(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or not isinstance(widget, QLabel | QAbstractButton):
            continue
        if isinstance(widget, QAbstractButton) or widget.buddy() is not None:
            yield widget.text()


def _keys(names: Iterator[str] | list[str]) -> list[str]:
    return [m.group(1).casefold() for name in names if (m := re.search(r"&([^&\s])", name))]


def test_qts_own_words_are_danish_and_ours(small_window: MainWindow) -> None:
    """Linux without a desktop's own file dialog shows Qt's, whose Danish is not whole."""
    files, line = QFileDialog(small_window), QLineEdit(small_window)
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    asked = {label.text() for label in files.findChildren(QLabel) if label.text()}
    assert asked == {"&Kig i:", "&Filnavn:", "Filer af &typen:"}
    offered = [entry.text() for entry in line.createStandardContextMenu().actions()]
    assert any(text.startswith("&Gentag") for text in offered), offered
    for text in ("Off", "Long side binding", "Short side binding", "Page &Set:"):
        assert QCoreApplication.translate("QPrintSettingsOutput", text) != text
