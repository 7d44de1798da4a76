"""The record of the annual work environment discussion, year by year: the proof the law asks for.

Source: domain.md, 4, no. 12.
"""

from typing import BinaryIO

from apv_desktop.printing import talk_sheet
from apv_desktop.printing.page import Paper


def write(paper: Paper, target: BinaryIO) -> int:
    """Print it; the answer is the number of pages."""
    return talk_sheet.write("discussion-record", paper, target)
