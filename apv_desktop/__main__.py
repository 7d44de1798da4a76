"""The composition root: arguments → surroundings → window, or what is made without one."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from apv_desktop.services.surroundings import from_environment


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, make the pictures of every page, or see that all of it works."""
    options = _read(arguments)
    if options.screens is not None:
        _offscreen()
        from apv_desktop.gui.screens import make_screens

        return make_screens(Path(options.screens), options.language)
    if options.self_check is not None:
        _offscreen()
        from apv_desktop.gui.self_check import check

        return check(Path(options.self_check), datetime.now())
    from apv_desktop.gui.app import run, start_once

    surroundings = from_environment(os.environ, datetime.now)
    start = start_once if options.start_once else run
    return start(surroundings, Path(options.file) if options.file else None)


def _read(arguments: Sequence[str] | None) -> Namespace:
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
