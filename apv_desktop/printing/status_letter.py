"""The status letter: what has become of every plan and every wish, to everybody.

Source: apvportalen.dk, follow-up: an invitation to give opinions obliges; people expect to hear
what is started, how far it is, and what was decided otherwise (domain.md, 1.5 and 2, no. 11).
"""

from datetime import date
from typing import BinaryIO

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from apv_desktop.content import Method
from apv_desktop.domain.assessments import WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.statements import Statement
from apv_desktop.printing import blocks, letter_plans, page, text
from apv_desktop.printing.grid import panel
from apv_desktop.printing.page import Paper
from apv_desktop.printing.styles import BODY, BODY_STRONG, CELL, QUOTE, WIDTH

_ANSWERS = (WishVerdict.YES, WishVerdict.AT_ONCE, WishVerdict.LATER, WishVerdict.NO)


def write(
    contents: Contents, method: Method, target: BinaryIO, today: date, invariant: bool = False
) -> int:
    """Print the letter; the answer is the number of pages."""
    paper = Paper(contents, method, "status_letter", today, invariant)
    story = [
        *blocks.opening(paper, paper.word("kicker"), paper.word("heading"), _lead(paper)),
        *_own_words(paper),
        *letter_plans.story(paper),
        *_wishes(paper),
        *_close(paper),
    ]
    return page.build(paper, story, target)


def _lead(paper: Paper) -> str:
    letter = paper.contents.letter
    days = {"since": letter.since, "until": letter.until}
    known = {name: day for name, day in days.items() if day is not None}
    if not known:
        return paper.word("lead")
    period = "period" if len(known) == len(days) else next(iter(known))
    return f"{paper.word('lead')} {paper.word(period, **known)}"


def _own_words(paper: Paper) -> list[Flowable]:
    words = text.paragraphs(paper.contents.letter.own_words, QUOTE)
    return [panel(WIDTH, words)] if words else []


def _wishes(paper: Paper) -> list[Flowable]:
    """Wishes by their answer, with the reason; those with a plan are told of under the plan."""
    assessments = paper.contents.assessments
    planned = {plan.wish_id for plan in paper.contents.plans}
    verdicts = {
        wish.id: assessments[wish.id].verdict if wish.id in assessments else WishVerdict.OPEN
        for wish in paper.contents.wishes
        if wish.id not in planned
    }
    made: list[Flowable] = []
    for answer in _ANSWERS:
        wishes = [w for w in paper.contents.wishes if verdicts.get(w.id) is answer]
        if wishes:
            made += blocks.section(paper.word(f"wishes.{answer.value}"))
            made += [each for wish in wishes for each in _wish(paper, wish)]
    left = {"elsewhere": WishVerdict.ELSEWHERE, "unanswered": WishVerdict.OPEN}
    for name, verdict in left.items():
        count = sum(found is verdict for found in verdicts.values())
        if count:
            made += text.paragraphs(paper.word(f"wishes.{name}", count=count), BODY)
    return made


def _wish(paper: Paper, wish: Statement) -> list[Flowable]:
    reason = paper.contents.assessments[wish.id].reason
    told = paper.word("wishes.wish", number=wish.number, text=wish.text)
    return [*text.paragraphs(told, BODY_STRONG), *text.paragraphs(reason, BODY)]


def _close(paper: Paper) -> list[Flowable]:
    letter, workplace = paper.contents.letter, paper.contents.workplace
    made = blocks.section(paper.word("close.heading"))
    if letter.next_news is None:
        made += blocks.field(paper.word("close.next_news_open"), "")
    else:
        made += text.paragraphs(paper.word("close.next_news", day=letter.next_news), BODY_STRONG)
    made += text.paragraphs(paper.word("close.thanks"), BODY)
    contact = paper.contents.invitation.contact.strip() or workplace.contact.strip()
    if contact:
        made += text.paragraphs(paper.word("close.contact", contact=contact), BODY)
    else:
        made += blocks.field(paper.word("close.contact_open"), "")
    sender = letter.sender.strip() or paper.word("close.safety_group")
    regards = text.line(paper.word("close.regards"), CELL)
    return [*made, blocks.space(4 * mm), regards, *text.paragraphs(sender, BODY_STRONG)]
