"""The minutes of each common wrap-up held, the newest first."""

from typing import BinaryIO

from apv_desktop.printing import talk_sheet
from apv_desktop.printing.page import Paper


def write(paper: Paper, target: BinaryIO) -> int:
    """Print it; the answer is the number of pages."""
    return talk_sheet.write("wrap-up-minutes", paper, target)
