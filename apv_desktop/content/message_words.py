"""The communication plan in words: what is proposed to be told, and what a channel is good for."""

from collections.abc import Mapping

from apv_desktop.content import workplace_words
from apv_desktop.content.method import Method
from apv_desktop.domain import board
from apv_desktop.domain.action_plans import ENDED, ActionPlan
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.fates import fate_of
from apv_desktop.domain.messages import Channel
from apv_desktop.domain.news_to_tell import ToTell

# What only some need to hear before the others do.
_CONCERNED = ("check", "due", "starts")


def channels(method: Method) -> Mapping[Channel, str]:
    """What each channel is called."""
    return {each: method.text(f"words:channel.{each.value or 'open'}") for each in Channel}


def hint(channel: Channel, method: Method) -> str:
    """What a channel is good for."""
    return method.text(f"messages:hint.{channel.value or 'open'}")


def audience(found: ToTell, method: Method) -> str:
    """Whom it is proposed to be told to."""
    key = "group_audience" if found.code in _CONCERNED else "everybody"
    return method.text(f"messages:{key}")


def why(found: ToTell, contents: Contents, method: Method) -> str:
    """What makes it worth telling now, such as a deadline met or an approval given."""
    day = found.day if found.meeting is None else contents.meeting(found.meeting).day
    if found.code == "approved":
        day = contents.approvals[-1].approved_on
    return method.text(f"messages:why.{found.code}", day=day)


def content(found: ToTell, contents: Contents, method: Method) -> str:
    """What the message would say."""
    values: dict[str, object] = {"reason": found.note.strip()}
    if found.wish_ids:
        values["wishes"] = "\n".join(_wish(each, contents, method) for each in found.wish_ids)
    if found.plan_id:
        values |= _of_plan(found, contents.plan(found.plan_id), method)
    told = method.text(f"messages:content.{found.code}", **values)
    return workplace_words.begin_large(told.strip())


def _of_plan(found: ToTell, plan: ActionPlan, method: Method) -> dict[str, object]:
    told: dict[str, object] = {"plan": _plan(plan, method), "day": _day(found, plan)}
    doing = [a.what.strip() for a in plan.activities if a.status not in ENDED and a.what.strip()]
    told["what"] = _sentence(doing[0] if doing else plan.goal)
    told["effect"] = method.text(f"words:effect.{plan.effect.value or 'open'}")
    told["note"] = plan.effect_note.strip()
    if found.code == "given_up":
        told["reason"] = plan.given_up_reason.strip()
    elif found.code == "changed":
        told["reason"] = found.note.strip()
    return told


def _day(found: ToTell, plan: ActionPlan) -> object:
    """The day the sentence speaks of, which is not always the day to tell it."""
    if found.code == "check":
        return plan.follow_up
    if found.code == "due":
        return plan.deadline
    starts = [each.start for each in plan.activities if each.start is not None]
    return min(starts) if starts else found.day


def _plan(plan: ActionPlan, method: Method) -> str:
    name = board.plan_name(plan)
    return method.text(f"messages:{'plan' if name else 'unnamed'}", number=plan.number, name=name)


def _wish(wish_id: int, contents: Contents, method: Method) -> str:
    wish = contents.statement(wish_id)
    title = method.text("messages:wish", number=wish.number, text=wish.text.strip())
    told = fate_of(wish, contents)
    answer = contents.assessments.get(wish_id)
    reason = told.reason.strip() or ("" if answer is None else answer.reason.strip())
    return f"• {workplace_words.begin_large(_sentence(title))} {reason}".rstrip()


def _sentence(text: str) -> str:
    """With a stop at its end, as more follows."""
    text = " ".join(text.split())
    return text if not text or text[-1] in ".!?…" else f"{text}."
