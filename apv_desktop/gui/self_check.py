"""See that the program works where it was put: `apv-desktop --self-check DIR`.

Opens each page, makes the example, prints every document and writes every file for another
program, in each language. What it found is in DIR/report.txt: on Windows a program with windows
has nowhere to print to.
"""

import platform
import sys
import tempfile
import traceback
import zoneinfo
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from importlib.util import find_spec
from pathlib import Path
from random import Random
from types import TracebackType
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from apv_desktop import __version__
from apv_desktop.content import LANGUAGES, Method, load
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.steps import STEPS, StepId
from apv_desktop.gui.app import make_window
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pdf_image import page_count, render
from apv_desktop.gui.preferences import Preferences
from apv_desktop.services import documents, exports, files
from apv_desktop.services.exports import Twin
from apv_desktop.services.surroundings import Surroundings

P = ParamSpec("P")
T = TypeVar("T")
_ONE_COLOUR = 4  # what a picture of one colour has at most: its three channels and the opacity


class Failed(Exception):
    """Something works otherwise than it should, in words for whoever reads the report."""


class Report:
    """The checks one after another, each with how it went."""

    def __init__(self) -> None:
        """Nothing is checked yet."""
        self.lines: list[str] = []
        self.checks = 0
        self.failures = 0

    def check(self, name: str, deed: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Do one thing and note how it went; what it answers, None if it failed."""
        self.checks += 1
        try:
            answer = deed(*args, **kwargs)
        except Exception as error:  # noqa: BLE001 - whatever it is, the report tells it
            self.fail(name, "".join(traceback.format_exception(error)))
            return None
        self.lines.append(f"ok    {name}")
        return answer

    def fail(self, name: str, reason: str) -> None:
        """Note something that does not work."""
        self.failures += 1
        self.lines += [f"FAIL  {name}", *_indented(reason)]

    def note(self, text: str) -> None:
        """A fact that is no check."""
        first, *others = text.splitlines() or [""]
        self.lines += [f"note  {first}", *_indented("\n".join(others))]

    def close(self, path: Path) -> int:
        """Write the report; the exit code."""
        self.lines.append(f"{self.checks} checks, {self.failures} failed")
        path.write_text("\n".join(self.lines) + "\n", encoding="utf-8")
        return 1 if self.failures else 0


def _indented(text: str) -> list[str]:
    return [f"      {line}" for line in text.splitlines()]


def check(folder: Path, now: datetime) -> int:
    """Check everything and write `folder`/report.txt; the exit code.

    Raises:
        OSError: the folder cannot be written to.
    """
    folder.mkdir(parents=True, exist_ok=True)
    report = Report()
    with tempfile.TemporaryDirectory(prefix="apv-check-") as own, _overhear(report):
        report.note(_about())
        report.check("quick paper", _find_accelerator)
        report.check("Danish time", _find_zones)
        report.check("password", _shut_and_open, folder)
        for language in LANGUAGES:
            surroundings = Surroundings(lambda: now, Random(1), Path(own, language))
            _check_language(report, folder / language, language, surroundings)
        report.note(f"Qt platform {QGuiApplication.platformName()}")
    return report.close(folder / "report.txt")


def _about() -> str:
    kind = "bundle" if getattr(sys, "frozen", False) else "source"
    python = platform.python_version()
    system = platform.platform()
    return f"APV Desktop {__version__} ({kind}), Python {python}, Qt {qVersion()}, {system}"


def _find_accelerator() -> None:
    """Without it reportlab works all the same, at half the speed, and says nothing."""
    if find_spec("_rl_accel") is None:
        raise Failed("_rl_accel is missing")


def _shut_and_open(folder: Path) -> None:
    from apv_desktop.store import container

    path = folder / "password.apv"
    container.write(path, b"APV", container.new_key("Åse", container.new_recovery()))
    if container.read(path, container.unlock(path, "Åse")) != b"APV":
        raise ValueError("what was shut did not come back")


def _find_zones() -> None:
    """A calendar needs them, and Windows has none of its own."""
    zoneinfo.reset_tzpath(to=())
    try:
        for name in ("Europe/Copenhagen", "UTC"):
            zoneinfo.ZoneInfo.no_cache(name)
    finally:
        zoneinfo.reset_tzpath()


def _check_language(
    report: Report, folder: Path, language: str, surroundings: Surroundings
) -> None:
    path = surroundings.state / "moellegaarden.apv"
    contents = report.check(f"{language}: example", _example, path, language, surroundings)
    if contents is None:
        return
    window = report.check(f"{language}: window", _window, path, surroundings)
    if window is not None:
        for step in (StepId.WELCOME, StepId.OVERVIEW, *(step.id for step in STEPS)):
            report.check(f"{language}: page {step.value}", _open, window, step)
        report.check(f"{language}: close", _close, window)
    folder.mkdir(exist_ok=True)
    method, today = load(language), surroundings.today()
    for info in documents.documents(method):
        target = folder / f"{info.file}.pdf"
        name = f"{language}: paper {info.id}"
        report.check(name, _print, info.id, contents, method, target, today)
    for twin in exports.all_twins(method):
        name = f"{language}: file {twin.document}.{twin.format}"
        report.check(name, _export, twin, contents, method, folder, surroundings.now())


def _example(path: Path, language: str, surroundings: Surroundings) -> Contents:
    """Make the example as a user of this language gets it, and read it back."""
    surroundings.state.mkdir(parents=True)
    preferences = Preferences(surroundings.state)
    preferences.language = language
    preferences.save()
    files.create_example(path, load(language), surroundings).close()
    return files.read_apv(path)


def _window(path: Path, surroundings: Surroundings) -> MainWindow:
    window = make_window(surroundings, path)
    window.show()
    return window


def _open(window: MainWindow, step: StepId) -> None:
    window.go_to(step)
    QApplication.processEvents()
    if _is_blank(window.grab().toImage()):
        raise Failed("nothing was painted")
    if window.page() is None and step is not StepId.WELCOME:
        raise Failed("the welcome page came instead")


def _close(window: MainWindow) -> None:
    if not window.close():
        raise Failed("the window would not close")
    window.deleteLater()
    QApplication.processEvents()


def _print(document: str, contents: Contents, method: Method, path: Path, today: date) -> None:
    printed = documents.write(document, contents, method, path, today)
    if page_count(path) != printed.pages:
        raise Failed(f"{page_count(path)} pages instead of {printed.pages}")
    if _is_blank(render(path, 0, 1.0)):
        raise Failed("the first page is blank")


def _export(twin: Twin, contents: Contents, method: Method, folder: Path, now: datetime) -> None:
    path = folder / twin.file
    exports.write(twin, contents, method, path, now)
    if not path.stat().st_size:
        raise Failed("the file is empty")


def _is_blank(image: QImage) -> bool:
    return len(set(bytes(image.constBits()))) <= _ONE_COLOUR


@contextmanager
def _overhear(report: Report) -> Iterator[None]:
    """Take into the report what Qt warns of and what goes wrong in a slot."""

    def told(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        report.note(f"Qt: {message}")

    def raised(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        report.fail("a slot", "".join(traceback.format_exception(kind, error, trace)))

    before, hook = qInstallMessageHandler(told), sys.excepthook
    sys.excepthook = raised
    try:
        yield
    finally:
        sys.excepthook = hook
        qInstallMessageHandler(before)
