"""What was answered a wish, in words: as it is seen on the board of promises, and searched."""

from apv_desktop.content.method import Method
from apv_desktop.domain.action_plans import ActionPlan, Effect, PlanStatus
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.fates import Fate
from apv_desktop.domain.promises import Promise


def answer(promise: Promise, contents: Contents, method: Method) -> str:
    """The answer on the board: the plans and their effect, a reason, or that there is none."""
    told = promise.told
    if promise.is_open:
        return method.text("words:promise.open")
    if told.fate is Fate.MERGED:
        return method.text("words:promise.into", number=told.into)
    if told.fate is Fate.ELSEWHERE:
        taker = contents.assessments[promise.id].recipient.value or "open"
        recipient = method.text(f"words:recipient.{taker}")
        return method.text("words:promise.elsewhere", recipient=recipient)
    plans = [_plan(plan, method) for plan in contents.plans_of(promise.id)]
    reason = told.reason.strip()
    if not plans and not reason:
        lacking = "yes" if told.fate is Fate.TAKEN_UP else "no_reason"
        return method.text(f"words:promise.{lacking}")
    return "\n".join(part for part in (*plans, reason) if part)


def _plan(plan: ActionPlan, method: Method) -> str:
    state = method.text(f"words:plan_status.{plan.status.value}")
    if plan.status is PlanStatus.CLOSED and plan.effect is not Effect.UNKNOWN:
        state = method.text(f"words:effect.{plan.effect.value}")
    return method.text("words:promise.plan", number=plan.number, state=state.lower())
