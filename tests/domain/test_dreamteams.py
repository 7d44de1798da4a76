"""The dreamteam: advised against where few work, and asked for nothing before it is begun."""

from dataclasses import replace
from datetime import date

import pytest

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.dreamteams import Dreamteam, DreamteamMember, elected_suffice
from apv_desktop.domain.missing import missing
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.workplace import Workplace
from tests.strategies import TODAY

EMPTY = Contents(Workplace(), Round(1, "APV", TODAY, 1))
BO = DreamteamMember(1, name="Bo")


@pytest.mark.parametrize(("employees", "suffice"), [(0, False), (1, True), (34, True), (35, False)])
def test_the_elected_do_where_few_work(employees: int, suffice: bool) -> None:
    assert elected_suffice(employees) is suffice


@pytest.mark.parametrize(
    ("team", "members", "expected"),
    [
        (Dreamteam(), (), []),
        (Dreamteam("Små ting"), (), ["dreamteam_members_missing", "dreamteam_end_missing"]),
        (Dreamteam(), (BO,), ["dreamteam_not_accepted", "dreamteam_end_missing"]),
        (Dreamteam(ends_on=TODAY), (replace(BO, accepted_on=TODAY),), []),
    ],
)
def test_it_is_asked_for_nothing_before_it_is_begun(
    team: Dreamteam, members: tuple[DreamteamMember, ...], expected: list[str]
) -> None:
    contents = replace(EMPTY, dreamteam=team, dreamteam_members=members)
    assert [gap.code for gap in missing(StepId.DREAMTEAM, contents, TODAY)] == expected


def test_what_no_paper_can_hold_is_refused() -> None:
    with pytest.raises(RuleBroken, match="name_missing"):
        DreamteamMember(1, name=" ")
    with pytest.raises(RuleBroken, match="line_too_long"):
        Dreamteam(hours="x" * 201)
    with pytest.raises(RuleBroken, match="date_unlikely"):
        Dreamteam(ends_on=date(1927, 1, 1))
