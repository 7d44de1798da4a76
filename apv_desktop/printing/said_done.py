"""*I sagde – vi gjorde*: a poster of what was wished and what came of it, for the break room.

Only wishes with an answer stand on it, those with most marks first; the others are counted. It
names no one: who does it is told by job. A wish handled elsewhere is only counted.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain import promises
from apv_desktop.domain.action_plans import ENDED, ActionPlan, Activity, ActivityStatus, Effect
from apv_desktop.domain.fates import Fate
from apv_desktop.domain.promises import UNANSWERED, Promise
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block, Bookmark, Room, stack_height
from apv_desktop.printing.flowables import Bar, Marked
from apv_desktop.printing.formats import Format
from apv_desktop.printing.grid import Grid, Row, panel
from apv_desktop.printing.page import Paper
from apv_desktop.printing.styles import wall

Shown = Mapping[str, int]  # how many wishes, by part

_PARTS = {
    "done": (Fate.CARRIED_OUT,),
    "under_way": (Fate.TAKEN_UP,),
    "later": (Fate.LATER,),
    "no": (Fate.DECLINED, Fate.GIVEN_UP),
}
_SYMBOLS = {"done": "ticked", "under_way": "half", "later": "dashed", "no": "crossed"}
_SHARES = (43, 57)
_FACTORS = (1.6, 1.4, 1.2)  # of the letters on A4; with the last, 14 points
_MOST = 24  # wishes in a part; nobody reads more from a wall
_BOTH_SIDES = 1.8  # of A4; a row does not always fill the first
_SAID, _ANSWERED = 150, 240  # letters
_ROOM = 42 * mm  # under a heading
_BLANK = 3


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the poster on one sheet, A4 on both its sides; the answer is the number of pages."""
    sizes = _sizes(paper)
    shown = _Poster(sizes[-1], {}).all_wishes
    fitting = _fitting(sizes, shown)
    if fitting is None:
        shown = _shared(sizes[-1], shown)
        fitting = _fitting(sizes, shown) or sizes[-1]
    return page.build(fitting, _Poster(fitting, shown).story(), target)


def _fitting(sizes: Sequence[Paper], shown: Shown) -> Paper | None:
    """The largest letters with which the wishes that are shown stand on the sheet."""
    return next((sized for sized in sizes if _fits(sized, shown)), None)


def _fits(paper: Paper, shown: Shown) -> bool:
    sides = 1.0 if paper.options.format is Format.WALL else _BOTH_SIDES
    high = stack_height(list(_Poster(paper, shown).story()), paper.styles.width)
    return high <= sides * paper.styles.height


def _shared(paper: Paper, wanted: Shown) -> Shown:
    """As many wishes as the sheet holds: one more of each part in turn, until it is full."""
    shown = dict.fromkeys(wanted, 1)
    growing = [name for name in wanted if wanted[name] > 1]
    while growing:
        for name in tuple(growing):
            more = {**shown, name: shown[name] + 1}
            fits = _fits(paper, more)
            shown = more if fits else shown
            if not fits or shown[name] == wanted[name]:
                growing.remove(name)
    return shown


def _sizes(paper: Paper) -> Sequence[Paper]:
    if paper.options.format is not Format.WALL:
        return (paper,)
    return [paper.in_styles(wall(factor)) for factor in _FACTORS]


class _Poster:
    """The poster with so many wishes of each part."""

    def __init__(self, paper: Paper, shown: Shown) -> None:
        self._paper, self._shown = paper, shown
        self._found = promises.promises(paper.contents)
        self._joined = _joined(self._found)

    def story(self) -> Iterator[Block]:
        """Head, the parts that hold anything, and what is only counted."""
        paper, styles = self._paper, self._paper.styles
        yield Bookmark(text.one_line(paper.title))
        yield Bar()
        yield text.line(paper.origin or paper.word("kicker"), styles.kicker)
        yield text.line(paper.title, styles.display)
        yield text.line(paper.word("standing", day=paper.today), styles.lead)
        if not self._found:
            yield from self._blank()
            return
        parts = {name: found for name, fates in _PARTS.items() if (found := self._of(fates))}
        for at, (name, part) in enumerate(parts.items()):
            yield from self._part(name, part, is_first=not at)
        yield blocks.space()
        yield panel(styles.width, list(self._counted(bool(parts))))

    @property
    def all_wishes(self) -> Shown:
        """How many wishes each part would show, had it all the room."""
        return {name: min(len(self._of(fates)), _MOST) for name, fates in _PARTS.items()}

    def _of(self, fates: Sequence[Fate]) -> Sequence[Promise]:
        """The wishes of a part, those with most marks first."""
        part = [each for each in self._found if each.told.fate in fates]
        return sorted(part, key=lambda each: -each.wish.marks)

    def _part(self, name: str, part: Sequence[Promise], is_first: bool) -> Iterator[Block]:
        yield from self._heading(name)
        most = self._shown.get(name, 0)
        rows = [self._row(each) for each in part[:most]]
        yield from self._rows(name, rows, is_first)
        if part[most:]:
            told = self._paper.word("more", count=len(part) - most)
            yield text.line(told, self._paper.styles.body_strong)

    def _rows(self, name: str, rows: Sequence[Row], is_first: bool) -> Sequence[Block]:
        """What was said beside what was done; only the first part says which is which."""
        if is_first:
            return blocks.table(self._paper, ("said", name), _SHARES, rows)
        whole = self._paper.styles.width
        return [Grid([whole * share / sum(_SHARES) for share in _SHARES], list(rows))]

    def _heading(self, name: str) -> list[Block]:
        style = self._paper.styles.heading
        word = self._paper.word(f"parts.{name}")
        return [
            Room(_ROOM * self._paper.styles.scale),
            blocks.space(),
            Marked(_SYMBOLS[name], word, style),
        ]

    def _row(self, promise: Promise) -> Row:
        styles = self._paper.styles
        said = text.paragraphs(text.shortened(promise.wish.text, _SAID), styles.cell_strong)
        for other in self._joined.get(promise.id, ()):
            also = self._paper.word("also", text=text.shortened(other.wish.text, _SAID))
            said += text.paragraphs(also, styles.note)
        return Row(said, list(self._answer(promise)))

    def _answer(self, promise: Promise) -> Iterator[Block]:
        """What was done and whether it helped, what is being done, or why not."""
        plans = [
            plan
            for plan in self._paper.contents.plans_of(promise.id)
            if promise.told.fate in (Fate.CARRIED_OUT, Fate.TAKEN_UP)
        ]
        for plan in plans:
            yield from self._plan(plan)
        if not plans:
            lacking = "yes" if promise.told.fate is Fate.TAKEN_UP else "no_reason"
            told = promise.told.reason.strip() or self._paper.word(lacking)
            yield from self._told(told)

    def _plan(self, plan: ActionPlan) -> Iterator[Block]:
        done = [a.what.strip() for a in plan.activities if a.status is ActivityStatus.DONE]
        waits = [a for a in plan.activities if a.status not in ENDED and a.deadline is not None]
        if plan.ended_on is not None and any(done):
            yield from self._told(" · ".join(filter(None, done)))
        else:
            yield from self._told(plan.goal.strip() or self._paper.word("yes"))
        if plan.effect is not Effect.UNKNOWN:
            effect = blocks.named(self._paper.method, "effect", plan.effect)
            yield from self._told(": ".join(filter(None, (effect, plan.effect_note.strip()))))
        elif waits:
            last = max(waits, key=lambda each: str(each.deadline))
            yield text.line(self._when(last), self._paper.styles.note)
        elif plan.follow_up is not None and plan.ended_on is None:
            check = self._paper.word("check", day=plan.follow_up)
            yield text.line(check, self._paper.styles.note)

    def _when(self, activity: Activity) -> str:
        """By when, and by whom: the job of one on the list, never a name."""
        jobs = {person.id: person.job.strip() for person in self._paper.contents.people}
        who = jobs.get(activity.person_id or 0, "")
        key = "by_whom" if who else "by"
        return self._paper.word(key, who=who, day=activity.deadline)

    def _told(self, told: str) -> list[Block]:
        return text.paragraphs(text.shortened(told, _ANSWERED), self._paper.styles.cell)

    def _counted(self, has_answers: bool) -> Iterator[Block]:
        """How many wait, and how many are handled elsewhere."""
        paper, styles = self._paper, self._paper.styles
        counted = promises.count(self._found)
        silent = sum(counted[fate] for fate in UNANSWERED)
        if not has_answers:
            yield text.line(paper.word("nothing"), styles.body_strong)
        for name, count in (("waiting", silent), ("elsewhere", counted[Fate.ELSEWHERE])):
            if count:
                yield text.line(paper.word(name, count=count), styles.body_strong)
        yield from text.paragraphs(paper.word("ask"), styles.body)

    def _blank(self) -> Iterator[Block]:
        for name in _PARTS:
            yield from self._heading(name)
            rows = blocks.blank_rows(self._paper, _BLANK, 2)
            yield from self._rows(name, rows, is_first=True)


def _joined(found: Sequence[Promise]) -> Mapping[int, Sequence[Promise]]:
    """The wishes merged into another, by the id of that."""
    joined: dict[int, list[Promise]] = {}
    for each in found:
        if each.wish.merged_into is not None:
            joined.setdefault(each.wish.merged_into, []).append(each)
    return joined
