"""What is printed without names: a full name the file knows gives way to a word for somebody.

The employer stays, since the law asks who answers for the APV. First names in running text are
not found; a human reads through what is handed on.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from apv_desktop.domain.action_plans import LONG_TEXTS, ActionPlan
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.law_records import STAGES


def without_names(contents: Contents, someone: str) -> Contents:
    """The contents with every known name replaced by `someone` in what the folder prints."""
    names = sorted(_names(contents), key=len, reverse=True)
    found = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names) or r"(?!)")

    def said(text: str) -> str:
        return found.sub(someone, text)

    account = contents.account
    words: dict[str, Any] = {
        f"{stage}_by": said(getattr(account, f"{stage}_by")) for stage in STAGES
    }
    words |= {name: said(getattr(account, name)) for name in ("planned", "carried_out")}
    workplace = contents.workplace
    return replace(
        contents,
        workplace=replace(
            workplace,
            supervisor=someone if workplace.supervisor.strip() else "",
            representative=someone if workplace.representative.strip() else "",
            contact=said(workplace.contact),
        ),
        people=tuple(replace(each, name=someone) for each in contents.people),
        plans=tuple(_plan(each, said, someone) for each in contents.plans),
        approvers=tuple(
            replace(each, name=someone if each.name.strip() else "", comment=said(each.comment))
            for each in contents.approvers
        ),
        adjustments=tuple(
            replace(each, reason=said(each.reason), decided_by=said(each.decided_by))
            for each in contents.adjustments
        ),
        discussions=tuple(
            replace(
                each,
                participants=said(each.participants),
                competence=said(each.competence),
                cooperation=said(each.cooperation),
            )
            for each in contents.discussions
        ),
        account=replace(account, **words),
    )


def _plan(plan: ActionPlan, said: Callable[[str], str], someone: str) -> ActionPlan:
    activities = tuple(
        replace(
            each,
            what=said(each.what),
            how=said(each.how),
            who=someone if each.person_id is None and each.who.strip() else each.who,
        )
        for each in plan.activities
    )
    texts: dict[str, Any] = {name: said(getattr(plan, name)) for name in LONG_TEXTS}
    return replace(plan, activities=activities, **texts)


def _names(contents: Contents) -> Iterable[str]:
    workplace = contents.workplace
    known = [
        *contents.person_names.values(),
        workplace.supervisor,
        workplace.representative,
        *(each.name for each in contents.approvers),
        *(contents.holder_name(each) for each in contents.roles),
        *(activity.who for plan in contents.plans for activity in plan.activities),
    ]
    return {name.strip() for name in known if name.strip() and name != workplace.employer}
