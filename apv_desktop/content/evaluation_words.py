"""What the file knows of a round, in sentences: beside fields of the evaluation, and on paper."""

from collections.abc import Iterator

from apv_desktop.content.method import Method
from apv_desktop.domain import board
from apv_desktop.domain.action_plans import ActionPlan, Effect, PlanStatus
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.evaluation_facts import Facts, Warmth, facts

_WARMED = 0.05  # less than the decimal that is shown
FIELDS = ("process", "results", "effects")


def sentences(field: str, contents: Contents, method: Method) -> tuple[str, ...]:
    """What is known beside a field of the evaluation (`FIELDS`), a sentence each."""
    told = {"process": _process, "results": _results, "effects": _effects}[field]
    return tuple(told(facts(contents), method))


def warmth(contents: Contents, method: Method) -> tuple[str, ...]:
    """A sentence for each plan whose thermometer has been read."""
    return tuple(_warmed(each, method) for each in facts(contents).warmth)


def _process(found: Facts, method: Method) -> Iterator[str]:
    for each in found.attended:
        name = method.text(f"words:meeting_kind.{each.meeting.value}")
        yield method.text("evaluation:attended", meeting=name, came=each.came, listed=each.listed)
    if found.wishes:
        yield method.text("evaluation:answered", count=found.wishes, answered=found.answered)


def _results(found: Facts, method: Method) -> Iterator[str]:
    total = sum(found.plans.values())
    if not total:
        return
    standing = ", ".join(
        f"{found.plans[status]} {method.text(f'words:plan_status.{status.value}').lower()}"
        for status in PlanStatus
        if found.plans.get(status)
    )
    yield method.text("evaluation:plans", count=total, standing=standing)
    for plan in found.given_up:
        reason = plan.given_up_reason.strip()
        yield method.text("evaluation:given_up", name=_name(plan, method), reason=reason)


def _effects(found: Facts, method: Method) -> Iterator[str]:
    for effect in Effect:
        if effect is not Effect.UNKNOWN and found.effects.get(effect):
            count = found.effects[effect]
            yield method.text(f"evaluation:effect.{effect.value}", count=count)
    for plan in found.known:
        word = method.text(f"words:effect.{plan.effect.value or 'open'}").lower()
        said = {"effect": word, "note": plan.effect_note.strip()}
        yield method.text("evaluation:known", name=_name(plan, method), **said)


def _warmed(each: Warmth, method: Method) -> str:
    name = _name(each.plan, method)
    first, last = (
        f"{value:.1f}".replace(".", method.text("paper/thermometer:point"))
        for value in (each.first, each.last)
    )
    if each.times == 1:
        return method.text("evaluation:warmth.once", name=name, last=last)
    moved = each.last - each.first
    way = "same" if abs(moved) < _WARMED else "up" if moved > 0 else "down"
    return method.text(f"evaluation:warmth.{way}", name=name, first=first, last=last)


def _name(plan: ActionPlan, method: Method) -> str:
    name = board.plan_name(plan) or method.text("paper/action_plan:unnamed")
    return f"{plan.number}. {name}"
