"""The approval: which plans were agreed, who stands behind them, and room to sign.

Source: domain.md, 4, no. 9. The lines to sign on bear the names and roles that were typed.
"""

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain.action_plans import ActionPlan
from apv_desktop.domain.approvals import Approver, promised
from apv_desktop.printing import blocks, page, plan_marks, text
from apv_desktop.printing.flow import Block
from apv_desktop.printing.flowables import Badge
from apv_desktop.printing.grid import Row, panel
from apv_desktop.printing.page import Paper

_BLANK_PLANS = 6
_BLANK_SIGNERS = 3
_COLUMNS = ("number", "goal", "deadline", "follow_up")
_SHARES = (14, 96, 28, 28)
_SIGNING = ("name", "signed_on", "signature")
_SIGNING_SHARES = (62, 28, 76)
_LETTERS = 160
_ROOM = 60 * mm  # for the first who signs
_ROOM_FOR_CARD = 120 * mm  # in large letters


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the page; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    styles = paper.styles
    yield from blocks.opening(paper, paper.origin, paper.title, paper.word("lead"))
    approval = next(iter(paper.contents.approvals), None)
    is_frozen = approval is not None and not approval.snapshot
    if approval is not None and is_frozen:
        told = paper.word("version", number=approval.number, day=approval.approved_on)
        yield panel(styles.width, text.paragraphs(told, styles.body_strong))
        yield from text.paragraphs(approval.comment, styles.body)
    yield from blocks.section(paper, paper.word("sections.plans"))
    plans = promised(paper.contents.plans)
    if plans:
        yield from blocks.table(paper, _COLUMNS, _SHARES, [_row(paper, p) for p in plans])
    else:
        rows = blocks.blank_rows(paper, _BLANK_PLANS, len(_COLUMNS))
        yield from blocks.table(paper, _COLUMNS, _SHARES, rows)
    room = _ROOM_FOR_CARD if styles.stacked else _ROOM
    yield from blocks.section(paper, paper.word("sections.signing"), room=room)
    yield from text.paragraphs(paper.word("meaning"), styles.body)
    yield from blocks.table(paper, _SIGNING, _SIGNING_SHARES, list(_signers(paper)))
    yield from blocks.ending(paper, text.paragraphs(paper.word("access"), styles.note))


def _row(paper: Paper, plan: ActionPlan) -> Row:
    styles = paper.styles
    lacks = [paper.method.text(f"words:fields.{gap}") for gap in plan.gaps]
    missing = paper.word("lacks", fields=", ".join(lacks)) if lacks else ""
    return Row(
        [Badge(plan.number, 9 * mm, styles.cell_strong)],
        [
            text.line(plan_marks.heading(paper, plan), styles.cell_strong),
            *text.paragraphs(text.shortened(plan.goal, _LETTERS), styles.cell),
            *text.paragraphs(missing, styles.note),
        ],
        [text.line(blocks.day(paper.method, plan.deadline), styles.cell)],
        [text.line(blocks.day(paper.method, plan.follow_up), styles.cell)],
    )


def _signers(paper: Paper) -> Iterator[Row]:
    known = [each for each in paper.contents.approvers if each.name.strip() or each.role.strip()]
    for approver in known or [Approver(0)] * _BLANK_SIGNERS:
        yield _signer(paper, approver)


def _signer(paper: Paper, approver: Approver) -> Row:
    styles = paper.styles
    blank = blocks.cell_lines(paper)
    named = [
        *([text.line(approver.name, styles.cell_strong)] if approver.name.strip() else blank),
        *text.paragraphs(approver.role, styles.cell),
        *text.paragraphs(approver.comment, styles.note),
    ]
    signed = blocks.day(paper.method, approver.signed_on)
    return Row(named, text.paragraphs(signed, styles.cell) or blank, blank)
