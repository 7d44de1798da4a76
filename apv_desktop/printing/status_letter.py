"""The status letter: what has become of every plan and every wish, to everybody.

Source: apvportalen.dk, follow-up: an invitation to give opinions obliges; people expect to hear
what is started, how far it is, and what was decided otherwise (domain.md, 1.5 and 2, no. 11).
"""

from functools import partial
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.content import status_news, workplace_words
from apv_desktop.domain.news import letter_for
from apv_desktop.domain.status_letters import printed_again
from apv_desktop.printing import blocks, fitting, letter_plans, page, sent_letter, text
from apv_desktop.printing.flow import Block
from apv_desktop.printing.formats import Format
from apv_desktop.printing.grid import panel
from apv_desktop.printing.page import Paper

# What is left out first: items of a chapter, and letters of each sentence under them.
_LIMITS = (
    (None, None), (6, None), (5, 200), (4, 160), (6, 110), (6, 80), (6, 70), (3, 110), (6, 60),
    (3, 70), (2, 80), (2, 60), (1, 110), (1, 80), (1, 50), (1, 0),
)  # fmt: skip

_SIDES_IN_LARGE = 4  # two sheets


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the letter on one page, in large letters on two sheets.

    What there is no room for is shortened, then counted. One that is printed again says what it
    said, however many pages that takes. The answer is the number of pages.
    """
    sent = printed_again(paper.contents.sent_letters)
    if sent is not None:
        return page.build(paper, partial(sent_letter.story, letter=sent), target)
    sides = _SIDES_IN_LARGE if paper.options.format is Format.LARGE else 1
    place = page.column(paper, paper.styles.page)
    for most, letters in _LIMITS:
        told = list(page.one_sheet(paper, partial(_story, most=most, letters=letters)))
        if fitting.pages(told, place) <= sides:
            break
    return page.build(paper, told, target)


def _story(paper: Paper, most: int | None, letters: int | None) -> list[Block]:
    return [
        *blocks.opening(paper, paper.word("kicker"), paper.word("heading"), _lead(paper)),
        *_own_words(paper),
        *letter_plans.story(paper, most, letters),
        *_close(paper),
    ]


def _lead(paper: Paper) -> str:
    letter = letter_for(paper.contents, paper.today)
    period = paper.word("period", since=letter.since, until=letter.until)
    return f"{paper.word('lead')} {period}"


def _own_words(paper: Paper) -> list[Block]:
    words = text.paragraphs(paper.contents.letter.own_words, paper.styles.quote)
    return [panel(paper.styles.width, words)] if words else []


def _close(paper: Paper) -> list[Block]:
    letter = paper.contents.letter
    coming, contact = (
        status_news.next_news(paper.contents, paper.today),
        status_news.contact(paper.contents),
    )
    stacked = paper.styles.stacked or not paper.contents.plans
    made = blocks.section(paper, paper.word("close.heading")) if stacked else [blocks.space(3 * mm)]
    if coming is None:
        made += blocks.field(paper, paper.word("close.next_news_open"), "")
    else:
        made += text.paragraphs(paper.word("close.next_news", day=coming), paper.styles.body_strong)
    made += text.paragraphs(paper.word("close.thanks"), paper.styles.body)
    if contact:
        made += text.paragraphs(paper.word("close.contact", contact=contact), paper.styles.body)
    else:
        made += blocks.field(paper, paper.word("close.contact_open"), "")
    sender = letter.sender.strip() or workplace_words.sender(paper.contents, paper.method)
    regards = text.line(paper.word("close.regards"), paper.styles.cell)
    return [
        *made,
        blocks.space(4 * mm if stacked else 1.5 * mm),
        regards,
        *text.paragraphs(sender, paper.styles.body_strong),
    ]
