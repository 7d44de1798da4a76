"""The inspector's folder as a Word document: the same papers one after the other."""

from collections.abc import Callable, Collection, Iterable
from datetime import date
from typing import BinaryIO

from apv_desktop.content import Method, law_sheets, risk_words, talk_sheets
from apv_desktop.content.talk_sheets import Part, Sheet
from apv_desktop.domain import board
from apv_desktop.domain.action_plans import ActionPlan
from apv_desktop.domain.approvals import promised
from apv_desktop.domain.assessments import WishVerdict, is_blank
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.names_left_out import without_names
from apv_desktop.exchange import word_talks
from apv_desktop.exchange.word import WordFile
from apv_desktop.exchange.word_plans import PlanWriter

_BEFORE = {"law": "legal-check", "account": "process-account", "coverage": "coverage"}
_COVER = "cover"
_NAMES = "names"  # not a paper, but whether names stand on them
_PARTS = (
    "law", "account", "coverage", "absence", "risks", "plans", "approval", "effects", "discussion",
)  # fmt: skip
_ABSENCE = {"observation": 4, "interplay": 4, "question": 3}


def write(
    contents: Contents,
    method: Method,
    target: BinaryIO,
    today: date,
    tick: Callable[[], None],
    left_out: Collection[str] = (),
) -> None:
    """Write the whole folder, or what is not `left_out`; what is missing stands after the cover."""
    if _NAMES in left_out:
        ordinary = method.text("paper/inspection_folder:ordinary").split()
        someone = method.text("paper/inspection_folder:someone")
        contents = without_names(contents, someone, ordinary)
    wanted = [part for part in (_COVER, *_PARTS) if part not in left_out] or [_COVER, *_PARTS]
    file = WordFile(method.text("paper/inspection_folder:title"), contents, method, today)
    if _COVER in wanted:
        _cover(file, contents, method, [part for part in wanted if part != _COVER])
    for words, sheet in _sheets_before(contents, method, today, wanted):
        tick()
        word_talks.write_sheet(file, sheet, words, method, new_page=True)
    if "plans" in wanted:
        _plans(file, contents, method, today, tick)
    for words, sheet in _sheets_after(contents, method, today, wanted):
        tick()
        word_talks.write_sheet(file, sheet, words, method, new_page=True)
    file.save(target)


def _plans(
    file: WordFile, contents: Contents, method: Method, today: date, tick: Callable[[], None]
) -> None:
    writer = PlanWriter(file, contents, method, today)
    writer.overview("Heading 1", new_page=True)
    for plan in contents.plans:
        tick()
        writer.plan(plan)


def _cover(file: WordFile, contents: Contents, method: Method, parts: Iterable[str]) -> None:
    workplace = contents.workplace
    file.line(method.text("paper/inspection_folder:title"), "Subtitle")
    file.line(workplace.name or method.text("paper/cover:unnamed"), "Title")
    file.text(contents.round.title)
    count = "" if workplace.employee_count is None else str(workplace.employee_count)
    file.beside(
        [
            (method.text("paper/cover:people.employer"), workplace.employer),
            (method.text("paper/cover:people.contact"), workplace.contact),
            (method.text("paper/cover:place.address"), workplace.address),
            (method.text("paper/cover:place.employees"), count),
        ]
    )
    file.line(method.text("paper/cover:parts.heading"), "Heading 2")
    for part in parts:
        file.line(f"•  {method.text(f'paper/inspection_folder:parts.{part}')}")


def _sheets_before(
    contents: Contents, method: Method, today: date, wanted: Collection[str]
) -> Iterable[tuple[str, Sheet]]:
    gaps = law_sheets.gap_sheet(contents, method, today)
    if gaps is not None:
        yield "paper/inspection_folder", gaps
    for part, document in _BEFORE.items():
        for sheet in law_sheets.sheets(document, contents, method, today) if part in wanted else ():
            yield f"paper/{document.replace('-', '_')}", sheet
    if "absence" in wanted:
        yield "paper/sickness_absence", _absence(contents, method)
    if "risks" in wanted:
        yield "paper/gross_list", _risks(contents, method)


def _sheets_after(
    contents: Contents, method: Method, today: date, wanted: Collection[str]
) -> Iterable[tuple[str, Sheet]]:
    if "approval" in wanted:
        yield "paper/approval_page", _approval(contents, method)
    if "effects" in wanted:
        for sheet in law_sheets.sheets("effect-checks", contents, method, today):
            yield "paper/effect_checks", sheet
    if "discussion" in wanted:
        for sheet in talk_sheets.sheets("discussion-record", contents, method, today):
            yield "paper/discussion_record", sheet


def _absence(contents: Contents, method: Method) -> Sheet:
    word, note = "paper/sickness_absence", contents.sickness
    days = ("…" if day is None else method.dates.short(day) for day in (note.since, note.until))
    since, until = days
    is_known = note.since is not None or note.until is not None
    period = method.text(f"{word}:period.days", since=since, until=until) if is_known else ""
    parts = tuple(
        Part(method.text(f"{word}:{name}.heading"), text=getattr(note, name), lines=lines)
        for name, lines in _ABSENCE.items()
    )
    return Sheet(
        method.text(f"{word}:title"),
        f"{method.text(f'{word}:lead')}\n{method.text(f'{word}:no_persons')}",
        ((method.text(f"{word}:period.label"), period),) if period else (),
        parts,
        method.text(f"{word}:law"),
    )


def _risks(contents: Contents, method: Method) -> Sheet:
    """What lies behind each wish that was assessed, and how large the risk is."""
    rows = []
    for wish in contents.standing:
        known = contents.assessments.get(wish.id)
        if known is None or is_blank(known) or known.verdict is WishVerdict.ELSEWHERE:
            continue
        risk = risk_words.level(contents, method, known) or known.risk_note.strip()
        behind = "\n".join(filter(None, (known.underlying.strip(), known.causes.strip(), risk)))
        verdict = method.text(f"words:wish_verdict.{known.verdict.value or 'open'}")
        answer = "\n".join(filter(None, (verdict, known.reason.strip())))
        rows.append((f"{wish.number}. {wish.text.strip()}", behind, answer))
    return Sheet(
        method.text("paper/inspection_folder:parts.risks"),
        "",
        (),
        (
            Part(
                method.text("paper/gross_list:wishes.heading"),
                columns=("wish", "underlying", "verdict"),
                shares=(60, 60, 46),
                rows=tuple(rows),
                blank=0 if rows else 4,
            ),
        ),
    )


def _approval(contents: Contents, method: Method) -> Sheet:
    word = "paper/approval_page"
    rows = tuple(
        (
            "\n".join(filter(None, (each.name.strip(), each.role.strip(), each.comment.strip()))),
            "" if each.signed_on is None else method.dates.short(each.signed_on),
            "",
        )
        for each in contents.approvers
    )
    return Sheet(
        method.text(f"{word}:title"),
        method.text(f"{word}:lead"),
        (),
        (
            _agreed(contents, method),
            Part(
                method.text(f"{word}:sections.signing"),
                columns=("name", "signed_on", "signature"),
                shares=(62, 28, 76),
                rows=rows,
                blank=0 if rows else 3,
            ),
        ),
        method.text(f"{word}:access"),
    )


def _agreed(contents: Contents, method: Method) -> Part:
    """The plans that the signatures stand for."""
    word = "paper/approval_page"
    rows = tuple(_agreed_row(plan, method) for plan in promised(contents.plans))
    return Part(
        method.text(f"{word}:sections.plans"),
        columns=("number", "goal", "deadline", "follow_up"),
        shares=(14, 96, 28, 28),
        rows=rows,
        blank=0 if rows else 4,
    )


def _agreed_row(plan: ActionPlan, method: Method) -> tuple[str, ...]:
    name = board.plan_name(plan) or method.text("paper/action_plan:unnamed")
    lacks = ", ".join(method.text(f"words:fields.{gap}") for gap in plan.gaps)
    missing = method.text("paper/approval_page:lacks", fields=lacks) if lacks else ""
    days = ("" if d is None else method.dates.short(d) for d in (plan.deadline, plan.follow_up))
    return (str(plan.number), "\n".join(filter(None, (name, plan.goal, missing))), *days)
