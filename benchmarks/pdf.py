"""Paper against a bare canvas that draws the same text and lines, page by page.

The twin's drawing list is read back from the program's own PDF, so both hold the same words at
the same places; what the twin is spared is all layout, and all but one typeface. No two plans
hold the same sentences, so that lines remembered by the program are of no use to it. Both only
compute, so processor time is counted: what else the machine does matters less.
"""

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from io import BytesIO
from time import process_time

import pypdfium2
from pypdfium2.raw import FPDF_PAGEOBJ_PATH
from reportlab.pdfgen.canvas import Canvas

from apv_desktop.content import Method, load
from apv_desktop.domain.action_plans import ActionPlan, Activity, PlanStatus
from apv_desktop.domain.assessments import Severity
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.groups import WorkGroup, group_sizes
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.domain.questions import Question, QuestionKind
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.workplace import Workplace
from apv_desktop.printing import catalogue, fonts
from apv_desktop.printing.formats import Options
from benchmarks.pairs import Outcome, compare, report

TODAY = date(2026, 11, 20)
SHEETS = (1, 30, 300)
PLANS = (20, 200, 2000)
ROUNDS = {2000: 3, 300: 5}
KINDS = {"tagged": True, "untagged": False}


@dataclass(frozen=True)
class Drawing:
    """One page as a bare canvas draws it: (x, y, size, text), and boxes as (x, y, w, h)."""

    texts: Sequence[tuple[float, float, float, str]]
    boxes: Sequence[tuple[float, float, float, float]]
    size: tuple[float, float]


def run() -> None:
    """Measure question sheets and action plans, and how their time grows."""
    fonts.face(fonts.REGULAR)
    outcomes = [_pair("question-sheets", count, _with_people(count)) for count in SHEETS]
    outcomes += [_pair("action-plan", count, _with_plans(count)) for count in PLANS]
    samples = {outcome.title: outcome.samples for outcome in outcomes}
    per_plan = {
        kind: {count: min(samples[f"action-plan {count}"][kind]) / count for count in PLANS}
        for kind in KINDS
    }
    report(
        "pdf",
        outcomes,
        seconds_per_plan=per_plan,
        growth_200_to_2000={kind: per_plan[kind][2000] / per_plan[kind][200] for kind in KINDS},
        bytes={f"sheets {n}": len(_printed("question-sheets", _with_people(n))) for n in SHEETS},
    )


def _pair(document: str, count: int, contents: Contents) -> Outcome:
    method = load("da")
    drawings = _drawings(_printed(document, contents))
    gc.collect()
    gc.freeze()  # what the twin is to draw is no work for anybody's collector

    def printing(tagged: bool) -> float:
        return _timed(lambda: _print(document, contents, method, tagged))

    def twin() -> float:
        return _timed(lambda: _draw(drawings))

    candidates = {"bare canvas": twin}
    candidates |= {kind: partial(printing, tagged) for kind, tagged in KINDS.items()}
    return compare(f"{document} {count}", "s", candidates, rounds=ROUNDS.get(count, 9), warm_ups=1)


def _timed(work: Callable[[], object]) -> float:
    begun = process_time()
    work()
    return process_time() - begun


def _print(document: str, contents: Contents, method: Method, tagged: bool = True) -> BytesIO:
    target = BytesIO()
    catalogue.write_to(document, contents, method, target, TODAY, Options(tagged=tagged))
    return target


def _printed(document: str, contents: Contents) -> bytes:
    return _print(document, contents, load("da")).getvalue()


def _draw(drawings: Sequence[Drawing]) -> None:
    canvas = Canvas(BytesIO(), pageCompression=1, initialFontName=fonts.REGULAR)
    for drawing in drawings:
        canvas.setPageSize(drawing.size)
        for x, y, size, words in drawing.texts:
            canvas.setFont(fonts.REGULAR, size)
            canvas.drawString(x, y, words)
        for box in drawing.boxes:
            canvas.rect(*box)
        canvas.showPage()
    canvas.save()


def _drawings(pdf: bytes) -> list[Drawing]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [_drawing(page) for page in document]


def _drawing(page: pypdfium2.PdfPage) -> Drawing:
    text = page.get_textpage()
    texts = []
    for index in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(index)
        words = text.get_text_bounded(left, bottom, right, top)
        texts.append((left, bottom, max(6.0, top - bottom), words))
    paths = page.get_objects(filter=[FPDF_PAGEOBJ_PATH], max_depth=5)
    bounds = [each.get_bounds() for each in paths]
    boxes = [(left, bottom, right - left, top - bottom) for left, bottom, right, top in bounds]
    return Drawing(texts, boxes, page.get_size())


def _base() -> Contents:
    strength, wish = QuestionKind.STRENGTH, QuestionKind.WISH
    return Contents(
        Workplace("Møllegården", employer="Åse Holm", representative="Birgit Sørensen"),
        Round(1, "APV 2026", date(2026, 9, 1), 7),
        meetings={MeetingKind.DIALOGUE_1: Meeting(MeetingKind.DIALOGUE_1, date(2026, 10, 1))},
        questions=(
            Question(1, strength, "Fortæl om en dag, hvor arbejdet lykkedes rigtig godt.", 1),
            Question(2, strength, "Hvad giver dig energi i hverdagen her hos os?", 2),
            Question(3, wish, "Forestil dig arbejdspladsen om to år. Hvad er blevet bedre?", 3),
            Question(4, wish, "Hvad ønsker du dig mest af alt?", 4),
        ),
    )


def _with_people(count: int) -> Contents:
    people = tuple(Person(n, f"Ærlig Åge Østergård {n}") for n in range(1, count + 1))
    ids = iter(range(1, count + 1))
    kind = MeetingKind.DIALOGUE_1
    groups = tuple(
        WorkGroup(number, kind, number, tuple(next(ids) for _ in range(size)))
        for number, size in enumerate(group_sizes(count, kind), start=1)
    )
    return replace(_base(), people=people, groups=groups)


def _with_plans(count: int) -> Contents:
    return replace(_base(), plans=tuple(_plan(number) for number in range(1, count + 1)))


def _plan(number: int) -> ActionPlan:
    return ActionPlan(
        number, number, None, f"Ro i opvasken {number}",
        f"Det larmer så meget i rum {number}, at folk får hovedpine og ikke kan høre hinanden.",
        f"Støj fra maskine {number}", Severity.SERIOUS, f"Hver dag rammer det {number} personer",
        f"Maskinen fra år {number} er gammel, og der er bare vægge",
        f"I rum {number} kan man tale sammen uden at råbe.", date(2027, 1, 11), PlanStatus.AGREED,
        activities=(
            Activity(
                number, f"Sætte {number} plader på væggene", f"Ole henter tilbud nummer {number}.",
                None, f"Åse Holm {number}",
                date(2026, 10, 26), date(2026, 12, 6),
            ),
        ),
    )  # fmt: skip
