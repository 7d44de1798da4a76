"""Ground rules, the card for a serious matter and the list of cleaning up, in own words."""

from dataclasses import replace

from apv_desktop.content import Method, script_texts
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meeting_texts import MEETING_TEXTS, MeetingTexts
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import MEETING_TEXT


def shown(contents: Contents, method: Method) -> MeetingTexts:
    """The texts as the meeting gets them: one's own, else the proposal."""
    own, proposed = contents.meeting_texts, script_texts.proposed_texts(method)
    texts = {f: getattr(own, f).strip() or getattr(proposed, f) for f in MEETING_TEXTS}
    return MeetingTexts(**texts)


def change(apv: Apv, method: Method, **texts: str) -> None:
    """Keep texts by their domain names. What says the same as the proposal is not one's own.

    Raises:
        RuleBroken: `text_too_long`.
    """
    proposed, before = script_texts.proposed_texts(method), apv.contents.meeting_texts
    own = {f: "" if t.strip() == getattr(proposed, f) else t.strip() for f, t in texts.items()}
    if (changed := replace(before, **own)) != before:
        row = MEETING_TEXT.put(changed, round_id=apv.round_id)
        apv.edit("meeting_texts_changed", [row])
