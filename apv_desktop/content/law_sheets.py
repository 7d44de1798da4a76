"""What the papers about the law say, part by part, for print and for Word alike."""

from collections.abc import Callable, Mapping
from datetime import date

from apv_desktop.content import approval_words, law_words
from apv_desktop.content.method import Method
from apv_desktop.content.talk_sheets import Part, Sheet
from apv_desktop.domain import board, coverage, legal_check
from apv_desktop.domain.action_plans import ActionPlan, Effect, PlanStatus
from apv_desktop.domain.conditions import CONDITIONS, check_of
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.covered import Handling
from apv_desktop.domain.law_records import STAGES, SpecialKind, WorkChange
from apv_desktop.domain.meetings import MeetingKind

_NOTHING = "–"


def sheets(document: str, contents: Contents, method: Method, today: date) -> tuple[Sheet, ...]:
    """The sheet of a document by its id.

    Raises:
        KeyError: it is no paper about the law.
    """
    return (_SHEETS[document](contents, method, today),)


def gap_sheet(contents: Contents, method: Method, today: date) -> Sheet | None:
    """What the law still lacks, None when nothing is missing."""
    missing = legal_check.missing_items(contents, today)
    if not missing:
        return None
    word = "paper/inspection_folder:gaps"
    parts = tuple(
        Part(method.text(f"law:items.{item.id}.name"), points=law_words.gaps(item, method))
        for item in missing
    )
    lead = method.text(f"{word}.lead", count=len(missing))
    return Sheet(method.text(f"{word}.title"), lead, (), parts, method.text("law:help_only"))


def _legal_check(contents: Contents, method: Method, today: date) -> Sheet:
    word = "paper/legal_check"
    rows = []
    for number, item in enumerate(legal_check.check(contents, today), start=1):
        name = method.text(f"law:items.{item.id}.name")
        asks = law_words.asks(item.id, contents, method)
        told = [law_words.said(each, method) for each in item.evidence]
        shown = [law_words.answered(item, method), *told, *law_words.gaps(item, method)]
        state = law_words.state(item, method)
        rows.append((f"{number}. {name}\n{asks}", state, "\n".join(filter(None, shown))))
    sources = tuple(
        f"{number}. {method.text(f'law:items.{item}.source')}"
        for number, item in enumerate(legal_check.ITEMS, start=1)
    )
    order = law_words.source(method.text("law:order"), method)
    return Sheet(
        method.text(f"{word}:title"),
        method.text("law:help_only"),
        (),
        (
            Part(
                law_words.summary(contents, method, today),
                columns=("item", "state", "shown"),
                shares=(70, 26, 70),
                rows=tuple(rows),
            ),
            Part(method.text(f"{word}:sources"), points=sources, text=order),
        ),
    )


def _coverage(contents: Contents, method: Method, today: date) -> Sheet:
    word = "paper/coverage"
    texts = {each["id"]: each["name"] for each in method.file("conditions")["condition"]}
    standing = coverage.covers(contents, today)
    areas = []
    for condition in CONDITIONS:
        check = check_of(contents, condition)
        how = check.note if check.handling is Handling.NOT_RELEVANT else check.method
        state = method.text(f"law:covers.{standing[condition].value}")
        days = [_day(method, check.covered_on), _day(method, coverage.next_due(check))]
        areas.append((f"{texts[condition]}\n{state}", how, *days))
    specials = []
    for kind in SpecialKind:
        special = coverage.special_of(contents, kind)
        answer = method.text(f"law:relevance.{special.relevance.value or 'open'}")
        name = method.text(f"law:specials.{kind.value}.name")
        day = _day(method, special.dated_on)
        specials.append((name, answer, special.reference.strip() or _NOTHING, day))
    changes = tuple(_change(each, contents, method, texts) for each in contents.work_changes)
    asked = contents.account.changes_asked_on
    told = "" if asked is None else method.text(f"{word}:asked", day=asked)
    return Sheet(
        method.text(f"{word}:title"),
        method.text("law:coverage.not_enough"),
        (),
        (
            Part(
                method.text(f"{word}:areas"),
                columns=("area", "method", "last", "next"),
                shares=(44, 70, 26, 26),
                rows=tuple(areas),
            ),
            Part(
                method.text(f"{word}:specials"),
                columns=("special", "answer", "reference", "last"),
                shares=(44, 40, 56, 26),
                rows=tuple(specials),
            ),
            Part(
                method.text(f"{word}:changes"),
                columns=("change", "touches", "seen"),
                shares=(64, 56, 46),
                rows=changes,
            )
            if changes
            else Part(method.text(f"{word}:changes"), text=told, lines=0 if told else 2),
        ),
        told if changes else "",
    )


def _change(
    change: WorkChange, contents: Contents, method: Method, texts: Mapping[str, str]
) -> tuple[str, ...]:
    kind = method.text(f"law:changes.{change.kind.value}")
    touched = ", ".join(texts[each] for each in change.conditions if each in texts)
    is_open = coverage.is_open(change, contents)
    state = method.text(f"paper/coverage:{'to_see' if is_open else 'seen_already'}")
    seen = "\n".join(filter(None, (state, change.seen_to.strip())))
    day = _day(method, change.day)
    return f"{change.what.strip()}\n{kind}, {day}", touched or _NOTHING, seen


def _process_account(contents: Contents, method: Method, today: date) -> Sheet:
    word = "paper/process_account"
    account, decision = contents.account, contents.decision
    made = method.text(f"words:decision.{decision.decision.value or 'open'}")
    meetings = []
    for kind in MeetingKind:
        meeting = contents.meeting(kind)
        if meeting.day is not None:
            came = "" if meeting.attended is None else str(meeting.attended)
            name = method.text(f"words:meeting_kind.{kind.value}")
            meetings.append((name, _day(method, meeting.day), came or _NOTHING))
    stages = tuple(
        (method.text(f"law:stages.{stage}"), getattr(account, f"{stage}_by").strip())
        for stage in STAGES
    )
    told = [method.text(f"{word}:method"), f"{made}. {decision.reason.strip()}".strip()]
    storage = (method.text(f"{word}:storage"), account.storage.strip())
    day = "" if account.announced_on is None else method.dates.long(account.announced_on)
    said = ", ".join(filter(None, (day, account.announced_how.strip())))
    count = method.text(f"{word}:people", count=len(contents.people)) if contents.people else ""
    return Sheet(
        method.text(f"{word}:title"),
        method.text(f"{word}:lead"),
        (storage, (method.text(f"{word}:announced"), said)),
        (
            Part(method.text(f"{word}:how"), text="\n".join(filter(None, told))),
            Part(method.text(f"{word}:purpose"), text=contents.round.purpose, lines=2),
            Part(method.text(f"{word}:planned"), text=account.planned, lines=3),
            Part(
                method.text(f"{word}:meetings"),
                columns=("meeting", "day", "came"),
                shares=(80, 46, 40),
                rows=tuple(meetings),
                blank=0 if meetings else 4,
            ),
            Part(method.text(f"{word}:carried_out"), text=account.carried_out, lines=3),
            Part(
                method.text(f"{word}:stages"),
                columns=("stage", "who"),
                shares=(46, 120),
                rows=stages,
            ),
            Part(method.text(f"{word}:prevention"), text=account.prevention, lines=3),
        ),
        count,
    )


def _effect_checks(contents: Contents, method: Method, today: date) -> Sheet:
    word = "paper/effect_checks"
    ended = [p for p in contents.plans if p.status is not PlanStatus.DRAFT]
    numbers = {plan.id: plan for plan in contents.plans}
    changes = tuple(
        (
            f"{_plan(numbers.get(each.plan_id))}\n{_day(method, each.day)}",
            each.reason.strip(),
            each.decided_by.strip(),
        )
        for each in contents.adjustments
    )
    versions = tuple(approval_words.version(each, method) for each in contents.approvals)
    return Sheet(
        method.text(f"{word}:title"),
        method.text(f"{word}:lead"),
        (),
        (
            Part(
                method.text(f"{word}:effects"),
                columns=("plan", "effect", "known"),
                shares=(62, 42, 62),
                rows=tuple(_effect(plan, method) for plan in ended),
                blank=0 if ended else 4,
            ),
            Part(method.text(f"{word}:versions"), points=versions, lines=0 if versions else 2),
            Part(
                method.text(f"{word}:changes"),
                columns=("plan", "reason", "decided_by"),
                shares=(62, 62, 42),
                rows=changes,
            )
            if changes
            else Part(method.text(f"{word}:changes"), text=method.text(f"{word}:no_changes")),
        ),
    )


def _effect(plan: ActionPlan, method: Method) -> tuple[str, ...]:
    status = method.text(f"words:plan_status.{plan.status.value}")
    if plan.effect is not Effect.UNKNOWN:
        effect = f"{method.text(f'words:effect.{plan.effect.value}')}\n{status}"
        return _plan(plan), effect, plan.effect_note.strip() or _NOTHING
    if plan.status is PlanStatus.GIVEN_UP:
        return _plan(plan), status, plan.given_up_reason.strip() or _NOTHING
    day = _day(method, plan.follow_up)
    told = method.text("paper/effect_checks:check_on", day=day) if plan.follow_up else _NOTHING
    return _plan(plan), status, told


def _plan(plan: ActionPlan | None) -> str:
    return _NOTHING if plan is None else f"{plan.number}. {board.plan_name(plan)}"


def _day(method: Method, day: date | None) -> str:
    return _NOTHING if day is None else method.dates.short(day)


_SHEETS: Mapping[str, Callable[[Contents, Method, date], Sheet]] = {
    "legal-check": _legal_check,
    "coverage": _coverage,
    "process-account": _process_account,
    "effect-checks": _effect_checks,
}
