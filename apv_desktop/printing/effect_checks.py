"""What became of each plan, the approved versions, and what was changed after them."""

from typing import BinaryIO

from apv_desktop.content import law_sheets
from apv_desktop.printing import talk_sheet
from apv_desktop.printing.page import Paper


def write(paper: Paper, target: BinaryIO) -> int:
    """Print it; the answer is the number of pages."""
    made = law_sheets.sheets("effect-checks", paper.contents, paper.method, paper.today)
    return talk_sheet.write_sheets(made, paper, target)
