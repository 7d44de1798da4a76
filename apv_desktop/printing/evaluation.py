"""The evaluation of the APV: process, goals, results, effects, and what is taken along.

Source: domain.md, 2, no. 15.
"""

from typing import BinaryIO

from apv_desktop.printing import talk_sheet
from apv_desktop.printing.page import Paper


def write(paper: Paper, target: BinaryIO) -> int:
    """Print it; the answer is the number of pages."""
    return talk_sheet.write("evaluation", paper, target)
