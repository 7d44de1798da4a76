"""The assessment meeting as a whole: strengths, the scale of risk, and the signed answers."""

from dataclasses import replace
from typing import Any

from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import ASSESSMENT_MEETING


def change(apv: Apv, **values: Any) -> None:
    """Change fields of the meeting, by their domain names.

    Raises:
        RuleBroken: a value the meeting refuses; it is as it was.
    """
    before = apv.contents.assessment_meeting
    changed = replace(before, **values)
    if changed != before:
        apv.edit(
            "assessment_meeting_changed",
            [ASSESSMENT_MEETING.put(changed, round_id=apv.round_id)],
        )
