"""What each step still lacks by the method, a code and its values for each gap."""

from dataclasses import field
from datetime import date
from typing import cast

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.gaps import follow_up, law, meetings, preparation, rounds, talks
from apv_desktop.domain.gaps.shape import Begun, Rules, Values
from apv_desktop.domain.steps import StepId

_PARTS = (preparation, meetings, follow_up, talks, law, rounds)
_RULES: Rules = {step: rule for part in _PARTS for step, rule in part.RULES.items()}
_BEGUN: Begun = {step: begun for part in _PARTS for step, begun in part.BEGUN.items()}


@frozen
class Missing:
    """One thing a step lacks; `code` names the sentence, `values` what it mentions."""

    step: StepId
    code: str
    values: Values = field(default_factory=dict)


def missing(step: StepId, contents: Contents, today: date) -> tuple[Missing, ...]:
    """What `step` still lacks; empty for a step that is complete or asks for nothing.

    Tree, hub and next thing all ask, so it is worked out once for the same contents and day. A
    closed round lacks for ever what it lacked on the day it was closed.
    """
    today = contents.round.closed_on or today
    known = contents.worked_out
    key = (step, today)
    if key not in known:
        rule = _RULES.get(step)
        found = () if rule is None else rule(contents, today)
        known[key] = tuple(Missing(step, code, values) for code, values in found)
    return cast(tuple[Missing, ...], known[key])


def begun(step: StepId, contents: Contents) -> bool:
    """Whether anything has been entered for `step`."""
    return _BEGUN[step](contents)
