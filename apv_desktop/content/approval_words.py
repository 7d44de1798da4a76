"""The approval in words: what the plans lack, the versions, and what was changed after them."""

from collections.abc import Iterable
from datetime import date

from apv_desktop.content.method import Method
from apv_desktop.domain import board
from apv_desktop.domain.action_plans import FINISHED, PlanStatus
from apv_desktop.domain.approvals import Approval, Approver, Difference, FieldChange, promised
from apv_desktop.domain.choices import Choice
from apv_desktop.domain.contents import Contents

_LETTERS = 120
_TABLES = {"severity": "severity", "level": "level"}


def gaps(contents: Contents, method: Method) -> dict[int, str]:
    """A line for each open plan that lacks something, by its id: drafts say that they are."""
    found = {}
    for plan in contents.plans:
        told = [method.text(f"words:fields.{gap}") for gap in plan.gaps]
        lines = [method.text("words:plan_section.lacks", fields=", ".join(told))] if told else []
        if plan.status is PlanStatus.DRAFT:
            lines.append(method.text("words:approval.is_draft"))
        if plan.status not in FINISHED and lines:
            name = f"{plan.number}. {board.plan_name(plan)}".strip()
            found[plan.id] = f"○ {name}: {' · '.join(lines)}"
    return found


def approver(each: Approver, method: Method) -> str:
    """Who approves, in which role, and whether it has been signed."""
    named = ", ".join(part for part in (each.name.strip(), each.role.strip()) if part) or "…"
    if each.signed_on is None:
        return f"○ {named}"
    signed = method.text("words:approval.signed", day=method.dates.short(each.signed_on))
    return f"✓ {named} · {signed}"


def version(each: Approval, method: Method) -> str:
    """An approved version: its number, its day, and whether the signed page is there."""
    day = method.dates.short(each.approved_on)
    named = method.text("words:approval.version", number=each.number, day=day)
    told = [named, method.text("words:approval.has_scan")] if each.scan else [named]
    return " · ".join(told)


def counted(contents: Contents) -> tuple[int, int]:
    """How many plans an approval is about, and how many drafts it leaves out."""
    agreed = len(promised(contents.plans))
    return agreed, len(contents.plans) - agreed


def changes(found: Iterable[Difference], contents: Contents, method: Method) -> dict[int, str]:
    """What was changed since the approval, a line for each plan by its id, with the reasons."""
    return {each.plan_id: _difference(each, contents, method) for each in found}


def _difference(each: Difference, contents: Contents, method: Method) -> str:
    named = method.text("paper/action_plan:plan", number=each.number)
    lines = [named]
    if each.is_new or each.is_gone:
        told = method.text(f"words:approval.{'is_new' if each.is_new else 'is_gone'}")
        lines[0] = f"{named}: {told}"
    lines += [f"   {_change(change, contents, method)}" for change in each.changes]
    for adjustment in contents.adjustments:
        if adjustment.plan_id == each.plan_id:
            day = method.dates.short(adjustment.day)
            told = method.text(
                "words:approval.reason",
                reason=adjustment.reason.strip(),
                who=adjustment.decided_by,
                day=day,
            )
            lines.append(f"   {told}")
    return "\n".join(lines)


def _change(change: FieldChange, contents: Contents, method: Method) -> str:
    field = method.text(f"words:story.{change.field}")
    if change.part.strip() and change.field != "what":
        field = f"{_shortened(change.part)}: {field}"
    before, after = (_said(change, v, contents, method) for v in (change.before, change.after))
    form = "changed" if before and after else "written" if after else "removed"
    return method.text(f"words:story.{form}", field=field, before=before, after=after)


def _said(change: FieldChange, value: object, contents: Contents, method: Method) -> str:
    if isinstance(value, date):
        return method.dates.short(value)
    if isinstance(value, Choice):
        table = _TABLES[change.field]
        return method.text(f"words:{table}.{value.value}") if value.value else ""
    if change.field == "person_id":
        return contents.person_names.get(int(str(value)), "…") if value else ""
    if change.field in ("wish_id", "also_wishes"):
        ids = value if isinstance(value, tuple) else (value,) if value else ()
        known = {statement.id: statement.number for statement in contents.wishes}
        return ", ".join(str(known.get(wish, "…")) for wish in ids)
    return _shortened(str(value or ""))


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LETTERS else f"{line[: _LETTERS - 1]}…"
