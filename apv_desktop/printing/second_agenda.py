"""The agenda of the second dialogue meeting, for the wall and for everyone."""

from typing import BinaryIO

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.printing import agenda
from apv_desktop.printing.page import Paper


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the agenda; the answer is the number of pages."""
    return agenda.write(paper, target, MeetingKind.DIALOGUE_2)
