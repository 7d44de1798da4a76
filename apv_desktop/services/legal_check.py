"""The legal check: what is said of each item, and the account of how the APV was made."""

from dataclasses import replace
from typing import Any

from apv_desktop.content import Method
from apv_desktop.domain import legal_check
from apv_desktop.domain.law_records import STAGES, Standing
from apv_desktop.domain.legal_check import LegalItem
from apv_desktop.domain.roles import RoleKind
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import LEGAL_ANSWER, PROCESS_ACCOUNT


def items(apv: Apv) -> tuple[LegalItem, ...]:
    """The fourteen items as they stand today."""
    return legal_check.check(apv.contents, apv.today)


def change(apv: Apv, **values: Any) -> None:
    """Change fields of the account, by their domain names.

    Raises:
        RuleBroken: a value refused; the account is as it was.
    """
    changed = replace(apv.contents.account, **values)
    if changed != apv.contents.account:
        apv.edit("account_changed", [PROCESS_ACCOUNT.put(changed, round_id=apv.round_id)])


def answer(apv: Apv, item: str, *, standing: Standing, note: str) -> None:
    """Say that an item is met elsewhere, or does not concern the workplace.

    Raises:
        RuleBroken: a note longer than a note.
    """
    before = legal_check.answer_of(apv.contents, item)
    changed = replace(before, standing=standing, note=note)
    if changed != before:
        apv.edit("legal_item_answered", [LEGAL_ANSWER.put(changed, round_id=apv.round_id)])


def propose_participation(apv: Apv, method: Method) -> None:
    """Write who took part where nothing is written yet, by the names the file knows."""
    known = _known(apv, method)
    values = {
        f"{stage}_by": known[stage]
        for stage in STAGES
        if known[stage] and not getattr(apv.contents.account, f"{stage}_by").strip()
    }
    change(apv, **values)


def _known(apv: Apv, method: Method) -> dict[str, str]:
    """Who is likely to have taken part in each stage; a suggestion (L)."""
    contents = apv.contents
    workplace = contents.workplace
    group = [workplace.employer, workplace.supervisor, workplace.representative]
    leaders = [contents.holder_name(each) for each in contents.roles_of(RoleKind.LEADER)]
    everyone = method.text("law:coverage.everyone", count=len(contents.people))
    owners = [contents.who(a) for plan in contents.plans for a in plan.activities]
    return {
        "planning": _listed(group),
        "organising": _listed([*group[1:], *leaders]),
        "carrying_out": _listed([*group[1:], *leaders, everyone if contents.people else ""]),
        "following_up": _listed([*group[1:], *owners[:4]]),
    }


def _listed(names: list[str]) -> str:
    return ", ".join(dict.fromkeys(name.strip() for name in names if name.strip()))
