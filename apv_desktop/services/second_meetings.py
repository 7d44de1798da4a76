"""The second dialogue meeting: reflections, topics, and how it is followed up."""

from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from typing import Any

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.second_meetings import Topic, TopicSeat, joined_after
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import SECOND_MEETING, TOPIC, TOPIC_SEAT, Change


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
        RuleBroken: `joined_unlikely`; `joined_below_names` when more are named.
    """
    named = len(apv.contents.seated_at(wish_id))
    if joined < named:
        raise RuleBroken("joined_below_names", "joined", named=named)
    apv.edit("topic_joined", [TOPIC.put(Topic(wish_id, joined), round_id=apv.round_id)])


def seat(apv: Apv, person_id: int, wish_id: int | None) -> None:
    """Name a person at the table of a wish, None at none; the counts follow, in the same edit."""
    before = apv.contents.topic_seats
    others = [each for each in before if each.person_id != person_id]
    if wish_id is None:
        changes = [TOPIC_SEAT.drop(round_id=apv.round_id, person_id=person_id)]
        now = others
    else:
        new = TopicSeat(person_id, wish_id)
        changes, now = [TOPIC_SEAT.put(new, round_id=apv.round_id)], [*others, new]
    apv.edit("topic_joined", [*changes, *_counted(apv, before, now)])


def without(apv: Apv, person_ids: Collection[int]) -> list[Change]:
    """The changes that take these people's names off the topics. How many joined stays."""
    return [
        TOPIC_SEAT.drop(round_id=apv.round_id, person_id=each.person_id)
        for each in apv.contents.topic_seats
        if each.person_id in person_ids
    ]


def _counted(apv: Apv, before: Collection[TopicSeat], now: Collection[TopicSeat]) -> list[Change]:
    was, named = (Counter(each.wish_id for each in seats) for seats in (before, now))
    changes = []
    for wish_id in was | named:
        topic = apv.contents.topics.get(wish_id) or Topic(wish_id, 0)
        joined = joined_after(topic.joined, was[wish_id], named[wish_id])
        if joined != topic.joined:
            changes.append(TOPIC.put(replace(topic, joined=joined), round_id=apv.round_id))
    return changes
