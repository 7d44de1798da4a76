"""Where resources/ is: the only module that knows."""

import sys
from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """The folder of texts, fonts and icons: in the bundle, in the wheel, or in the checkout.

    Raises:
        FileNotFoundError: the installation is broken.
    """
    here = Path(__file__).resolve().parent
    bundled = Path(getattr(sys, "_MEIPASS", here)) / "resources"
    for folder in (bundled, here / "resources", here.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError("resources")


def content(language: str, name: str) -> Path:
    """The file of the method's texts in one language, for example ('da', 'paper/invitation').

    Only a checkout has it: what is installed carries the texts compiled (content/compiled.py).
    """
    return resources() / "content" / language / f"{name}.toml"


def font(name: str) -> Path:
    """A font file, for example 'SourceSans3-Regular.ttf'."""
    return resources() / "fonts" / name


def icon(name: str) -> Path:
    """An icon, for example 'check-light'; Qt finds the one for sharper screens beside it."""
    return resources() / "icons" / f"{name}.png"
