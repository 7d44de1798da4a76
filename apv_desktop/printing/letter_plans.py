"""What the status letter tells on paper: the months in a picture, then each plan and each wish."""

from dataclasses import replace

from reportlab.lib.units import mm

from apv_desktop.content import follow_up_words, status_news
from apv_desktop.content.status_news import Chapter
from apv_desktop.printing import blocks, text
from apv_desktop.printing.figures import Bars, Painted
from apv_desktop.printing.flow import Block
from apv_desktop.printing.grid import Cell, Grid, Look, Row
from apv_desktop.printing.page import Paper
from apv_desktop.printing.styles import ACCENT, Style

_BLANK_LINES = 8
_NAMED = 0.27  # of the width, for what a chapter is called;
_NAMED_ALONE = 0.45  # where nothing is told of an item, no heading takes two lines
_STAGE = 0.52  # of half the width, for what a stage is called
_ROOM_FOR_BARS = 40 * mm
_ROWS = Look(rules=True, pad=1.1 * mm)


def story(paper: Paper, most: int | None = None, letters: int | None = None) -> list[Block]:
    """Everything under the heading of where it stands; without plans, room to write by hand.

    `most` items of a chapter are told, each sentence in so many `letters`; the rest is counted.
    """
    if paper.contents.plans:
        made = _pictures(paper)
    else:
        made = [
            *text.paragraphs(paper.word("nothing"), paper.styles.body),
            blocks.write_lines(paper, _BLANK_LINES),
        ]
    told = status_news.chapters(paper.contents, paper.method, paper.today, most)
    if paper.styles.stacked:
        return [*made, *(each for chapter in told for each in _chapter(paper, chapter, letters))]
    rows = [_row(paper, chapter, letters) for chapter in told]
    width, named = paper.styles.width, _NAMED if letters != 0 else _NAMED_ALONE
    return [*made, Grid([named * width, (1 - named) * width], rows, look=_ROWS)]


def _row(paper: Paper, chapter: Chapter, letters: int | None) -> Row:
    """A chapter beside its heading, so that all of them have room on a page."""
    styles = paper.styles
    heading = replace(styles.cell_strong, colour=ACCENT, tag="H2")
    named: Cell = [text.line(chapter.heading, heading)] if chapter.heading else []
    said = [
        " ".join(
            (_sentence(item.title), *(_sentence(_short(t, letters)) for t in item.told))
        ).strip()
        for item in chapter.items
    ]
    if chapter.more:
        said[-1:] = [" ".join((*said[-1:], paper.word("more", count=chapter.more)))]
    return Row(named, [each for line in said for each in text.paragraphs(line, styles.cell)])


def _items(paper: Paper, chapter: Chapter, letters: int | None) -> Cell:
    """Each plan or wish with what is told of it, and how many more there are."""
    styles, made = paper.styles, list[Block]()
    for item in chapter.items:
        told = [_short(sentence, letters) for sentence in item.told]
        title = text.paragraphs(item.title, styles.cell_strong if told else styles.cell)
        said = text.paragraphs(" ".join(told), styles.cell)
        made += [*(blocks.kept(title) if said else title), *said]
    if chapter.more:
        made.append(text.line(paper.word("more", count=chapter.more), styles.note))
    return made


def _chapter(paper: Paper, chapter: Chapter, letters: int | None) -> list[Block]:
    """In large letters: the items under their heading."""
    heading = blocks.section(paper, chapter.heading) if chapter.heading else []
    return [*heading, *_items(paper, chapter, letters)]


def _sentence(said: str) -> str:
    """With a stop at its end, as another follows."""
    said = said.strip()
    return said if not said or said[-1] in ".!?…" else f"{said}."


def _short(sentence: str, letters: int | None) -> str:
    if letters == 0:
        return ""
    return sentence if letters is None else text.told_short(sentence, letters)


def _pictures(paper: Paper) -> list[Block]:
    """How the plans have moved month by month, and beside it how far the wishes have come."""
    both = [cell for cell in (_months(paper), _wishes(paper)) if cell]
    return blocks.beside(paper, both) if len(both) > 1 else [each for cell in both for each in cell]


def _months(paper: Paper) -> list[Block]:
    """How the plans have moved month by month, where any was agreed."""
    picture = follow_up_words.actions_over_time_picture(paper.contents, paper.method, paper.today)
    if picture is None:
        return []
    heading = blocks.section(paper, paper.word("picture"), _heading(paper), picture.height)
    return [*heading, Painted(picture, paper.styles)]


def _wishes(paper: Paper) -> list[Block]:
    """From wish to effect: how many have come to each stage."""
    stages = follow_up_words.wish_stages(paper.contents, paper.method)
    if not stages:
        return []
    bars = Bars(stages, paper.styles.note, _STAGE)
    heading = blocks.section(paper, paper.word("stages"), _heading(paper), _ROOM_FOR_BARS)
    return [*heading, bars]


def _heading(paper: Paper) -> Style:
    """Of a picture: smaller where two stand beside each other."""
    styles = paper.styles
    return styles.heading if styles.stacked else replace(styles.subheading, tag="H2", before=2)
