"""The leader's script for a meeting: when, for how long, how, and what to say aloud.

What is read aloud stands in a type of its own, so that an eye lifted from the paper finds it again.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.content import script_texts
from apv_desktop.content.script_texts import Advice
from apv_desktop.content.script_words import ScriptWords
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.scripts import Slot
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block, Bookmark
from apv_desktop.printing.flowables import Choices
from apv_desktop.printing.grid import Cell, Grid, Look, Row, panel
from apv_desktop.printing.lists import Bullets
from apv_desktop.printing.page import Paper

_CLOCK = 27 * mm
_ITEMS = Look(rules=True, pad=3 * mm, gap=5 * mm, whole=110 * mm)
_SAID = Look(bar=True, pad=1.2 * mm, side=4 * mm)
_TICKS = Look(pad=1.2 * mm, gap=3 * mm)


def write(paper: Paper, target: BinaryIO, kind: MeetingKind) -> int:
    """Print the script of a meeting; the answer is the number of pages."""
    return page.build(paper, partial(_story, kind=kind), target)


def _story(paper: Paper, kind: MeetingKind) -> Iterator[Block]:
    return _Script(paper, kind).story()


class _Script:
    def __init__(self, paper: Paper, kind: MeetingKind) -> None:
        self._paper = paper
        self._styles = paper.styles
        self._words = ScriptWords(paper.contents, paper.method, kind)

    def story(self) -> Iterator[Block]:
        """Opening, ground rules, items, the serious card, and what comes after the meeting."""
        words, styles = self._words, self._styles
        yield from blocks.opening(self._paper, words.where(), self._paper.title, words.lead())
        yield text.line(words.sum(), styles.body_strong)
        yield from self._rules()
        yield Bookmark(words.word("items"), 1)
        yield Grid(self._widths(), [self._row(slot) for slot in words.table.slots], look=_ITEMS)
        yield from self._serious()
        yield from self._after()

    def _widths(self) -> list[float]:
        if self._styles.stacked:
            return [self._styles.width]
        return [_CLOCK, self._styles.width - _CLOCK]

    def _row(self, slot: Slot) -> Row:
        styles, words = self._styles, self._words
        clock, minutes = words.clock(slot), words.minutes(slot)
        told = self._told(slot)
        if styles.stacked:
            when = " · ".join(part for part in (clock, minutes) if part)
            return Row([text.line(when, styles.label), *told])
        when_cell: Cell = [
            *([text.line(clock, styles.wall)] if clock else []),
            text.line(minutes, styles.cell),
        ]
        return Row(when_cell, told)

    def _told(self, slot: Slot) -> list[Block]:
        styles, words, item = self._styles, self._words, slot.item
        made = blocks.kept([text.line(item.title, styles.wall)])
        if note := words.note(slot):
            made += text.paragraphs(note, styles.note)
        made += text.paragraphs(item.method, styles.cell)
        if item.instruction.strip():
            made.append(text.line(words.word("room"), styles.label))
            made += text.paragraphs(item.instruction, styles.cell)
        if item.say.strip():
            across = self._widths()[-1]
            made.append(text.line(words.word("say"), styles.label))
            made.append(panel(across, text.paragraphs(item.say, styles.quote), _SAID))
        return made

    def _rules(self) -> list[Block]:
        advice = script_texts.ground_rules(self._paper.method, self._paper.contents.meeting_texts)
        inside = [
            text.line(advice.heading, self._styles.subheading),
            Bullets(advice.points, self._styles.cell),
        ]
        return [panel(self._styles.width, inside)]

    def _serious(self) -> list[Block]:
        """On one page, to be found in a hurry."""
        styles = self._styles
        advice = script_texts.serious(self._paper.method, self._paper.contents.meeting_texts)
        inside = [
            text.line(advice.heading, styles.heading),
            *text.paragraphs(advice.lead, styles.body_strong),
            Bullets(advice.points, styles.body, numbered=True),
        ]
        return self._whole(advice.heading, [panel(styles.width, inside)])

    def _after(self) -> list[Block]:
        advice: Advice = script_texts.clean_up(
            self._paper.method, self._paper.contents.meeting_texts
        )
        styles = self._styles
        abreast = 1 if styles.stacked else 2
        across = (styles.width - (abreast - 1) * styles.gap) / abreast
        half = -(-len(advice.points) // abreast)
        columns = [
            [self._ticks(advice.points[at : at + half], across)]
            for at in range(0, len(advice.points), half)
        ]
        list_ = blocks.beside(self._paper, columns)
        return self._whole(advice.heading, [*blocks.section(self._paper, advice.heading), *list_])

    def _whole(self, name: str, inside: list[Block]) -> list[Block]:
        """What must not be divided: it goes to the next page when this one has no room for it."""
        return [Bookmark(name, 1), *blocks.together(self._paper, inside)]

    def _ticks(self, points: Sequence[str], across: float) -> Grid:
        """A box to tick before each."""
        styles = self._styles
        side = 8 * mm * styles.scale
        rows = [
            Row(
                [Choices([("", False)], (styles.body, styles.body))],
                text.paragraphs(p, styles.body),
            )
            for p in points
        ]
        return Grid([side, across - side], rows, look=_TICKS)
