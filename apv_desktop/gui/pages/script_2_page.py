"""Drejebog to the second dialogue meeting."""

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.pages.script_page import ScriptPage


class Script2Page(ScriptPage):
    """The page of one script: there are no tabs."""

    STEP = StepId.SCRIPT_2
    MEETINGS = (MeetingKind.DIALOGUE_2,)
