"""Printing without names: every full name the file knows gives way to a word for somebody."""

from datetime import date

from apv_desktop.content import load
from apv_desktop.domain.names_left_out import without_names
from apv_desktop.services import example

FULL = example.build(load("da"), date(2027, 3, 10), seed=1)


def test_nobody_can_be_read_but_the_employer() -> None:
    bare = without_names(FULL, "navn udeladt")
    told = repr((bare.plans, bare.people, bare.approvers, bare.adjustments, bare.account))
    for person in FULL.people:
        assert person.name not in told
    assert bare.workplace.supervisor == bare.workplace.representative == "navn udeladt"
    assert bare.workplace.employer == FULL.workplace.employer
    assert bare.account.planning_by.count("navn udeladt") == 3
    activity = bare.plans[0].activities[0]
    assert bare.who(activity) == "navn udeladt"


def test_what_is_empty_stays_empty_and_words_stay_whole() -> None:
    bare = without_names(FULL, "X")
    assert [plan.number for plan in bare.plans] == [plan.number for plan in FULL.plans]
    assert bare.plans[0].problem == FULL.plans[0].problem
    nobody = [a for plan in FULL.plans for a in plan.activities if not a.has_someone]
    assert all(not a.who for plan in bare.plans for a in plan.activities if a.id in
               {each.id for each in nobody})  # fmt: skip
