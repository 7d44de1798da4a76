"""The second dialogue meeting: reflections, topics, and how it is followed up."""

from dataclasses import replace
from typing import Any

from apv_desktop.domain.second_meetings import Topic
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import SECOND_MEETING, TOPIC


def change(apv: Apv, **values: Any) -> None:
    """Change fields of the meeting, by their domain names.

    Raises:
        RuleBroken: a value the meeting refuses; it is as it was.
    """
    before = apv.contents.second_meeting
    changed = replace(before, **values)
    if changed != before:
        row = SECOND_MEETING.put(changed, round_id=apv.round_id)
        apv.edit("second_meeting_changed", [row])


def set_joined(apv: Apv, wish_id: int, joined: int) -> None:
    """Keep how many joined the table of a wish.

    Raises:
        RuleBroken: `joined_unlikely`.
    """
    apv.edit("topic_joined", [TOPIC.put(Topic(wish_id, joined), round_id=apv.round_id)])
