"""What the status letter tells on paper: figures at a glance, then each plan and each wish."""

from apv_desktop.content import status_news
from apv_desktop.content.status_news import Chapter
from apv_desktop.domain.action_plans import PlanStatus
from apv_desktop.printing import blocks, plan_marks, text
from apv_desktop.printing.flow import Block
from apv_desktop.printing.grid import Cell
from apv_desktop.printing.page import Paper

_BLANK_LINES = 8
_ABREAST = 5  # figures on a line


def story(paper: Paper) -> list[Block]:
    """Everything under the heading of where it stands; without plans, room to write by hand."""
    if paper.contents.plans:
        made = _glance(paper)
    else:
        made = [
            *text.paragraphs(paper.word("nothing"), paper.styles.body),
            blocks.write_lines(paper, _BLANK_LINES),
        ]
    told = status_news.chapters(paper.contents, paper.method, paper.today)
    return [*made, *(each for chapter in told for each in _chapter(paper, chapter))]


def _chapter(paper: Paper, chapter: Chapter) -> list[Block]:
    if not chapter.heading:
        return [
            each
            for item in chapter.items
            for each in text.paragraphs(item.title, paper.styles.body)
        ]
    made = blocks.section(paper, chapter.heading)
    for item in chapter.items:
        title = text.paragraphs(item.title, paper.styles.body_strong)
        made += blocks.kept(title) if item.told else title
        made += [
            each for sentence in item.told for each in text.paragraphs(sentence, paper.styles.body)
        ]
    return made


def _glance(paper: Paper) -> list[Block]:
    """How many plans are where, as figures side by side."""
    plans = paper.contents.plans
    counted = [(status, sum(plan.status is status for plan in plans)) for status in PlanStatus]
    cells: list[Cell] = [
        [text.line(str(count), paper.styles.figure), plan_marks.status_mark(paper, status)]
        for status, count in counted
        if count
    ]
    late = sum(plan.is_late(paper.today) for plan in plans)
    if late:
        cells.append([text.line(str(late), paper.styles.figure), plan_marks.late_mark(paper)])
    return blocks.boxed(paper, cells, min(len(cells), _ABREAST))
