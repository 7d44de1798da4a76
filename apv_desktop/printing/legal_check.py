"""The legal check: each item of the law, how it stands, and what shows it."""

from typing import BinaryIO

from apv_desktop.content import law_sheets
from apv_desktop.printing import talk_sheet
from apv_desktop.printing.page import Paper


def write(paper: Paper, target: BinaryIO) -> int:
    """Print it; the answer is the number of pages."""
    made = law_sheets.sheets("legal-check", paper.contents, paper.method, paper.today)
    return talk_sheet.write_sheets(made, paper, target)
