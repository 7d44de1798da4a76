"""Drejebog to the first dialogue meeting, and to the assessment meeting that follows it."""

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.pages.script_page import ScriptPage


class Script1Page(ScriptPage):
    """Two scripts behind tabs."""

    STEP = StepId.SCRIPT_1
    MEETINGS = (MeetingKind.DIALOGUE_1, MeetingKind.ASSESSMENT)
