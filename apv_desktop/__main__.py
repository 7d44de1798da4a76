"""The composition root: arguments → surroundings → window."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from apv_desktop.services.surroundings import from_environment


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or make the pictures of every page."""
    options = _read(arguments)
    surroundings = from_environment(os.environ, datetime.now)
    if options.screens is not None:
        _offscreen()
        from apv_desktop.gui.screens import make_screens

        return make_screens(Path(options.screens), surroundings)
    from apv_desktop.gui.app import run

    return run(surroundings, Path(options.file) if options.file else None)


def _read(arguments: Sequence[str] | None) -> Namespace:
    parser = ArgumentParser(prog="apv-desktop", add_help=False)
    parser.add_argument("file", nargs="?")
    parser.add_argument("--screens", metavar="DIR")
    return parser.parse_args(arguments)


def _offscreen() -> None:
    """Without a screen Qt draws into memory."""
    if sys.platform.startswith("linux") and not _has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _has_screen() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
