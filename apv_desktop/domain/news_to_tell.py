"""What may want telling: proposed from the dates and from what has happened, never told twice.

Source: domain.md, 1.5, step 2, and 7, no. 2: word also of a wish that was declined, with the
reason. The days and the channels are our proposals (L).
"""

from collections.abc import Iterator, Set
from dataclasses import replace
from datetime import date, timedelta

from apv_desktop.domain.action_plans import ENDED, ActionPlan, ActivityStatus, PlanStatus
from apv_desktop.domain.assessments import WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.fates import Fate, fate_of
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import FOLLOW_UP_MONTHS, MeetingKind
from apv_desktop.domain.messages import Channel

_BACK, _AHEAD = timedelta(weeks=6), timedelta(days=60)
_WEEK, _SOON = timedelta(days=7), timedelta(days=2)

# Which channel suits what is told: what people will want to ask about is told where they can.
CHANNELS = {
    "after_dialogue_1": Channel.MAIL,
    "after_assessment": Channel.MAIL,
    "after_dialogue_2": Channel.MAIL,
    "after_follow_up": Channel.MAIL,
    "approved": Channel.STAFF_MEETING,
    "starts": Channel.STAFF_MEETING,
    "started": Channel.STAFF_MEETING,
    "changed": Channel.MAIL,
    "given_up": Channel.STAFF_MEETING,
    "declined": Channel.STAFF_MEETING,
    "mended": Channel.NOTICE,
    "effect": Channel.STAFF_MEETING,
    "due": Channel.MAIL,
    "check": Channel.MAIL,
}


@frozen
class ToTell:
    """Something to tell: `code` names its words, `keys` what it covers, `day` when to tell it.

    `note` is why a plan was changed.
    """

    code: str
    keys: tuple[str, ...]
    day: date
    plan_id: int = 0
    wish_ids: tuple[int, ...] = ()
    meeting: MeetingKind | None = None
    note: str = ""

    @property
    def channel(self) -> Channel:
        """How it is proposed to be told, such as by mail or at a meeting of the staff."""
        return CHANNELS[self.code]

    @property
    def told(self) -> str:
        """What it covers, as a message or a refusal keeps it."""
        return " ".join(self.keys)


def to_tell(contents: Contents, today: date) -> tuple[ToTell, ...]:
    """What no message tells of and nobody has refused, by day; what is past is told today."""
    known = {key for each in contents.messages for key in each.told.split()}
    known |= {key for each in contents.refusals for key in each.told.split()}
    dated = [
        each for each in (*_meetings(contents), *_ahead(contents, today)) if _near(each.day, today)
    ]
    heard = _last_letter(contents)
    news = [e for e in _happened(contents) if _near(e.day, today) and (not heard or e.day > heard)]
    found = [each for each in (*dated, *news) if known.isdisjoint(each.keys)]
    found += _answers(contents, known, today)
    placed = [replace(each, day=max(each.day, today)) for each in found]
    return tuple(sorted(placed, key=lambda each: each.day))


def _near(day: date, today: date) -> bool:
    return today - _BACK <= day <= today + _AHEAD


def _last_letter(contents: Contents) -> date | None:
    """The last day that a letter to all has told of."""
    days = [each.until for each in contents.sent_letters]
    if contents.letter.sent_on is not None:
        days.append(contents.letter.until or contents.letter.sent_on)
    return max(days, default=None)


def _meetings(contents: Contents) -> Iterator[ToTell]:
    second = contents.meeting(MeetingKind.DIALOGUE_2).day
    for kind in (MeetingKind.DIALOGUE_1, MeetingKind.ASSESSMENT, MeetingKind.DIALOGUE_2):
        day = contents.meeting(kind).day
        if day is not None:
            told = day + _SOON
            if kind is MeetingKind.ASSESSMENT and second is not None:
                told = max(told, second - _WEEK)
            elif kind is MeetingKind.DIALOGUE_2:
                told = contents.second_meeting.next_news or day + _WEEK
            yield ToTell(f"after_{kind.value}", (f"meeting:{kind.value}",), told, meeting=kind)
    for kind in FOLLOW_UP_MONTHS:
        day = contents.meeting(kind).day
        if day is not None:
            key = (f"meeting:{kind.value}",)
            yield ToTell("after_follow_up", key, day + _SOON, meeting=kind)
    if contents.approvals:
        last = contents.approvals[-1]
        yield ToTell("approved", (f"approval:{last.id}",), last.approved_on + _SOON)


def _ahead(contents: Contents, today: date) -> Iterator[ToTell]:
    """What begins, is due, and is looked at again, of the plans that were promised.

    What should have begun, has fallen due or should have been looked at is not told of as if it
    were to come; of a plan that still waits, the next day on which something is to begin is.
    """
    for plan in contents.plans:
        if plan.status not in (PlanStatus.AGREED, PlanStatus.DONE):
            continue
        starts = [a.start for a in plan.activities if a.start is not None and a.start >= today]
        if starts and not _begun(plan):
            yield ToTell("starts", (f"start:{plan.id}",), min(starts), plan.id)
        still_open = any(each.status not in ENDED for each in plan.activities)
        if plan.deadline is not None and still_open and plan.deadline >= today:
            yield ToTell("due", (f"due:{plan.id}",), plan.deadline, plan.id)
        if plan.follow_up is not None and plan.follow_up >= today:
            yield ToTell("check", (f"check:{plan.id}",), plan.follow_up - _WEEK, plan.id)


def _happened(contents: Contents) -> Iterator[ToTell]:
    """What was begun, changed, given up, and found to help or not."""
    for plan in contents.plans:
        begun = _begun(plan)
        if plan.status in (PlanStatus.AGREED, PlanStatus.DONE) and begun:
            yield ToTell("started", (f"start:{plan.id}",), min(begun), plan.id)
        if plan.ended_on is not None:
            code = "effect" if plan.status is PlanStatus.CLOSED else "given_up"
            yield ToTell(code, (f"end:{plan.id}",), plan.ended_on, plan.id)
    for each in contents.adjustments:
        yield ToTell("changed", (f"change:{each.id}",), each.day, each.plan_id, note=each.reason)


def _begun(plan: ActionPlan) -> list[date]:
    """When the activities that are no longer waiting were to begin."""
    begun = (a for a in plan.activities if a.status is not ActivityStatus.NOT_STARTED)
    return [each.start for each in begun if each.start is not None]


def _answers(contents: Contents, known: Set[str], today: date) -> Iterator[ToTell]:
    """Wishes that were put off or declined, and those mended at once: one message for all."""
    declined, mended = [], []
    for wish in contents.wishes:
        answer = contents.assessments.get(wish.id)
        if f"answer:{wish.id}" in known:
            continue
        if fate_of(wish, contents).fate in (Fate.LATER, Fate.DECLINED):
            declined.append(wish.id)
        elif answer is not None and answer.verdict is WishVerdict.AT_ONCE and answer.mended_on:
            mended += [wish.id] if _near(answer.mended_on, today) else []
    for code, ids in (("declined", declined), ("mended", mended)):
        if ids:
            keys = tuple(f"answer:{wish_id}" for wish_id in ids)
            yield ToTell(code, keys, today, wish_ids=tuple(ids))
