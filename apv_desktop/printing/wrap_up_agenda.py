"""The agenda of the next common wrap-up, with what is open, and room to write."""

from typing import BinaryIO

from apv_desktop.printing import talk_sheet
from apv_desktop.printing.page import Paper


def write(paper: Paper, target: BinaryIO) -> int:
    """Print it; the answer is the number of pages."""
    return talk_sheet.write("wrap-up-agenda", paper, target)
