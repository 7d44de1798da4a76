"""The composition root: arguments → surroundings → window, or what is made without one."""

import gc
import os
import sys
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace

    from apv_desktop.services.surroundings import Surroundings


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, make the pictures of every page, or see that all of it works."""
    given = sys.argv[1:] if arguments is None else arguments
    if getattr(sys, "frozen", False) and os.path.basename(sys.argv[0]) == "apv":  # noqa: PTH119
        from apv_desktop.cli import main as command_line  # a bundle's other name: build.spec

        return command_line(given)
    if len(given) <= 1 and not any(word.startswith("-") for word in given):
        return _open_window(Path(given[0]) if given else None)
    options = _read(given)
    if options.screens is not None:
        _offscreen()
        _surroundings()
        from apv_desktop.gui.screens import make_screens

        return make_screens(Path(options.screens), options.language)
    if options.self_check is not None:
        _offscreen()
        _surroundings()
        from apv_desktop.gui.self_check import check

        return check(Path(options.self_check), datetime.now())
    return _open_window(Path(options.file) if options.file else None, once=options.start_once)


def _open_window(file: Path | None, once: bool = False) -> int:
    gc.disable()  # a start makes no garbage; MainWindow.settle_in looks for it again
    around = _surroundings()
    from apv_desktop.gui.app import run, start_once

    return (start_once if once else run)(around, file)


def _surroundings() -> "Surroundings":
    """What comes from outside, Qt too: before any module that names it."""
    from apv_desktop.gui import qt_import
    from apv_desktop.services.surroundings import from_environment

    around = from_environment(os.environ, datetime.now, steady=_steady)
    qt_import.bring_in(around.state)
    return around


def _steady() -> float:
    """Seconds that only go forward, those with the lid closed too; on Windows they do by nature."""
    if sys.platform == "win32":
        return time.monotonic()
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


def _read(arguments: Sequence[str]) -> "Namespace":
    from argparse import ArgumentParser  # a file alone, as a double click gives it, needs none

    parser = ArgumentParser(prog="apv-desktop", add_help=False)
    parser.add_argument("file", nargs="?")
    parser.add_argument("--screens", metavar="DIR")
    parser.add_argument("--language", choices=("da", "en"), default="da")
    parser.add_argument("--self-check", metavar="DIR")
    parser.add_argument("--start-once", action="store_true")
    return parser.parse_args(arguments)


def _offscreen() -> None:
    """Without a screen Qt draws into memory."""
    if sys.platform.startswith("linux") and not _has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _has_screen() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
