"""What the status letter tells on paper: figures at a glance, then each plan and each wish."""

from reportlab.platypus import Flowable

from apv_desktop.content import status_news
from apv_desktop.content.status_news import Chapter
from apv_desktop.domain.action_plans import PlanStatus
from apv_desktop.printing import blocks, plan_page, text
from apv_desktop.printing.flowables import WriteLines
from apv_desktop.printing.grid import Cell
from apv_desktop.printing.page import Paper
from apv_desktop.printing.styles import BODY, BODY_STRONG, FIGURE

_BLANK_LINES = 8
_ABREAST = 5  # figures on a line


def story(paper: Paper) -> list[Flowable]:
    """Everything under the heading of where it stands; without plans, room to write by hand."""
    if paper.contents.plans:
        made = _glance(paper)
    else:
        made = [*text.paragraphs(paper.word("nothing"), BODY), WriteLines(_BLANK_LINES)]
    told = status_news.chapters(paper.contents, paper.method, paper.today)
    return [*made, *(each for chapter in told for each in _chapter(chapter))]


def _chapter(chapter: Chapter) -> list[Flowable]:
    if not chapter.heading:
        return [each for item in chapter.items for each in text.paragraphs(item.title, BODY)]
    made = blocks.section(chapter.heading)
    for item in chapter.items:
        made += text.paragraphs(item.title, BODY_STRONG)
        made += [each for sentence in item.told for each in text.paragraphs(sentence, BODY)]
    return made


def _glance(paper: Paper) -> list[Flowable]:
    """How many plans are where, as figures side by side."""
    plans = paper.contents.plans
    counted = [(status, sum(plan.status is status for plan in plans)) for status in PlanStatus]
    cells: list[Cell] = [
        [text.line(str(count), FIGURE), plan_page.status_mark(paper, status)]
        for status, count in counted
        if count
    ]
    late = sum(plan.is_late(paper.today) for plan in plans)
    if late:
        cells.append([text.line(str(late), FIGURE), plan_page.late_mark(paper)])
    return [blocks.boxed(cells[at : at + _ABREAST]) for at in range(0, len(cells), _ABREAST)]
