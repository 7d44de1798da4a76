"""The leader's script for the first dialogue meeting."""

from typing import BinaryIO

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.printing import leaders_script
from apv_desktop.printing.page import Paper


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the script; the answer is the number of pages."""
    return leaders_script.write(paper, target, MeetingKind.DIALOGUE_1)
