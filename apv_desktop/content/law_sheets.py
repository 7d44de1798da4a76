"""What the papers about the law say, part by part, for print and for Word alike."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from apv_desktop.content import approval_words, law_words
from apv_desktop.content.method import Method
from apv_desktop.content.talk_sheets import Part, Sheet
from apv_desktop.domain import board, coverage, legal_check
from apv_desktop.domain.action_plans import ActionPlan, Effect, PlanStatus
from apv_desktop.domain.conditions import CONDITIONS, check_of
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.covered import Handling
from apv_desktop.domain.law_records import STAGES, ProcessAccount, SpecialKind, WorkChange
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
            Part(method.text(f"{word}:sources"), text="\n".join((*sources, order))),
        ),
    )


def _coverage(contents: Contents, method: Method, today: date) -> Sheet:
    word = "paper/coverage"
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
                rows=tuple(_areas(contents, method, today)),
            ),
            Part(
                method.text(f"{word}:specials"),
                columns=("special", "answer", "reference", "last"),
                shares=(44, 40, 56, 26),
                rows=tuple(_specials(contents, method)),
            ),
            _changes(contents, method, told),
        ),
        told if contents.work_changes else "",
    )


def _areas(contents: Contents, method: Method, today: date) -> Iterator[tuple[str, ...]]:
    """Each condition: where it stands, how it was looked at, and when."""
    names, standing = _names(method), coverage.covers(contents, today)
    for condition in CONDITIONS:
        check = check_of(contents, condition)
        how = check.note if check.handling is Handling.NOT_RELEVANT else check.method
        state = method.text(f"law:covers.{standing[condition].value}")
        last, due = _day(method, check.covered_on), _day(method, coverage.next_due(check))
        yield f"{names[condition]}\n{state}", how, last, due


def _specials(contents: Contents, method: Method) -> Iterator[tuple[str, ...]]:
    """Each special assessment: whether it is needed, where it lies, and its day."""
    for kind in SpecialKind:
        special = coverage.special_of(contents, kind)
        answer = method.text(f"law:relevance.{special.relevance.value or 'open'}")
        name = method.text(f"law:specials.{kind.value}.name")
        reference = special.reference.strip() or _NOTHING
        yield name, answer, reference, _day(method, special.dated_on)


def _changes(contents: Contents, method: Method, told: str) -> Part:
    """The changes at work; without any, that nobody has told of one."""
    named, names = method.text("paper/coverage:changes"), _names(method)
    if not contents.work_changes:
        return Part(named, text=told, lines=0 if told else 2)
    rows = tuple(_change(each, contents, method, names) for each in contents.work_changes)
    return Part(named, columns=("change", "touches", "seen"), shares=(64, 56, 46), rows=rows)


def _names(method: Method) -> Mapping[str, str]:
    """The names of the conditions by their ids."""
    return {each["id"]: each["name"] for each in method.file("conditions")["condition"]}


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
    told = [method.text(f"{word}:method"), f"{made}. {decision.reason.strip()}".strip()]
    count = method.text(f"{word}:people", count=len(contents.people)) if contents.people else ""
    return Sheet(
        method.text(f"{word}:title"),
        method.text(f"{word}:lead"),
        (
            (method.text(f"{word}:storage"), account.storage.strip()),
            (method.text(f"{word}:announced"), _announced(account, method)),
        ),
        (
            Part(method.text(f"{word}:how"), text="\n".join(filter(None, told))),
            Part(method.text(f"{word}:purpose"), text=contents.round.purpose, lines=2),
            Part(method.text(f"{word}:planned"), text=account.planned, lines=3),
            _meetings(contents, method),
            Part(method.text(f"{word}:carried_out"), text=account.carried_out, lines=3),
            _stages(account, method),
            Part(method.text(f"{word}:prevention"), text=account.prevention, lines=3),
        ),
        count,
    )


def _announced(account: ProcessAccount, method: Method) -> str:
    """When and how everybody was told where the APV lies."""
    day = "" if account.announced_on is None else method.dates.long(account.announced_on)
    return ", ".join(filter(None, (day, account.announced_how.strip())))


def _meetings(contents: Contents, method: Method) -> Part:
    """The meetings that have a day, with how many came."""
    rows = []
    for kind in MeetingKind:
        meeting = contents.meeting(kind)
        if meeting.day is not None:
            came = _NOTHING if meeting.attended is None else str(meeting.attended)
            name = method.text(f"words:meeting_kind.{kind.value}")
            rows.append((name, _day(method, meeting.day), came))
    return Part(
        method.text("paper/process_account:meetings"),
        columns=("meeting", "day", "came"),
        shares=(80, 46, 40),
        rows=tuple(rows),
        blank=0 if rows else 4,
    )


def _stages(account: ProcessAccount, method: Method) -> Part:
    """Who took part in each stage."""
    rows = tuple(
        (method.text(f"law:stages.{stage}"), getattr(account, f"{stage}_by").strip())
        for stage in STAGES
    )
    named = method.text("paper/process_account:stages")
    return Part(named, columns=("stage", "who"), shares=(46, 120), rows=rows)


def _effect_checks(contents: Contents, method: Method, today: date) -> Sheet:
    word = "paper/effect_checks"
    promised = [p for p in contents.plans if p.status is not PlanStatus.DRAFT]
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
                rows=tuple(_effect(plan, method) for plan in promised),
                blank=0 if promised else 4,
            ),
            Part(method.text(f"{word}:versions"), points=versions, lines=0 if versions else 2),
            _adjustments(contents, method),
        ),
    )


def _adjustments(contents: Contents, method: Method) -> Part:
    """What was changed after the approval, why, and who decided it."""
    named, plans = method.text("paper/effect_checks:changes"), {p.id: p for p in contents.plans}
    if not contents.adjustments:
        return Part(named, text=method.text("paper/effect_checks:no_changes"))
    rows = tuple(
        (
            f"{_plan(plans.get(each.plan_id))}\n{_day(method, each.day)}",
            each.reason.strip(),
            each.decided_by.strip(),
        )
        for each in contents.adjustments
    )
    columns = ("plan", "reason", "decided_by")
    return Part(named, columns=columns, shares=(62, 62, 42), rows=rows)


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
