"""The fourteen items of the law: met, missing and not relevant, for every size of workplace."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from apv_desktop.content import law_words, load
from apv_desktop.domain import legal_check, phases
from apv_desktop.domain.action_plans import PlanStatus
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.law_records import LegalAnswer, ProcessAccount, Standing
from apv_desktop.domain.legal_check import ITEMS, LegalItem, LegalState
from apv_desktop.domain.missing import missing
from apv_desktop.domain.purposes import Purpose
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.sickness_absence import SicknessAbsence
from apv_desktop.domain.steps import StepId, StepStatus
from apv_desktop.domain.suitability import SuitabilityDecision
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import example

TODAY = date(2027, 3, 10)
FULL = example.build(load("da"), TODAY, seed=1)
EMPTY = Contents(Workplace(), Round(1, "APV", TODAY, 1))
SIZES = {"1-9": 6, "10-34": 34, "35+": 120}

# Per item: what is taken from the whole example so that the law is no longer met.
TAKEN: dict[str, Callable[[Contents], dict[str, Any]]] = {
    "carried_out": lambda c: {"workplace": replace(c.workplace, employer="")},
    "written_method": lambda c: {"decision": SuitabilityDecision()},
    "risk_assessment": lambda c: {"assessments": {}},
    "sickness_absence": lambda c: {"sickness": SicknessAbsence()},
    "action_plan": lambda c: {"plans": tuple(replace(p, causes="") for p in c.plans)},
    "follow_up": lambda c: {
        "plans": tuple(
            replace(p, follow_up=date(2027, 3, 1)) if p.status is PlanStatus.DONE else p
            for p in c.plans
        )
    },
    "participation": lambda c: {"account": replace(c.account, organising_by=" ")},
    "accessible": lambda c: {"account": replace(c.account, storage="")},
    "approval": lambda c: {"approvals": ()},
    "work_changes": lambda c: {"account": replace(c.account, changes_asked_on=None)},
    "all_conditions": lambda c: {"condition_checks": {}},
    "annual_discussion": lambda c: {"discussions": ()},
    "special_assessments": lambda c: {"specials": {}},
    "prevention": lambda c: {"account": replace(c.account, prevention="")},
}


def of_size(contents: Contents, employees: int) -> Contents:
    return replace(contents, workplace=replace(contents.workplace, employee_count=employees))


def item(contents: Contents, wanted: str) -> LegalItem:
    return next(each for each in legal_check.check(contents, TODAY) if each.id == wanted)


@pytest.mark.parametrize("employees", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("wanted", ITEMS)
def test_an_item_is_met_by_what_the_file_holds(wanted: str, employees: int) -> None:
    found = item(of_size(FULL, employees), wanted)
    assert found.state is LegalState.MET
    assert found.mends is None
    assert found.evidence or found.answer.note


@pytest.mark.parametrize("employees", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("wanted", ITEMS)
def test_an_item_is_missing_when_what_shows_it_is_gone(wanted: str, employees: int) -> None:
    lacking = replace(FULL, **TAKEN[wanted](FULL))
    found = item(of_size(lacking, employees), wanted)
    assert found.state is LegalState.MISSING
    assert found.mends is not None
    assert found.mends.lacks


@pytest.mark.parametrize("employees", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("wanted", ITEMS)
def test_an_item_is_not_relevant_for_a_reason_that_is_kept(wanted: str, employees: int) -> None:
    lacking = of_size(replace(FULL, **TAKEN[wanted](FULL)), employees)
    answer = LegalAnswer(wanted, Standing.NOT_RELEVANT, "Findes ikke hos os.")
    answered = replace(lacking, legal_answers={wanted: answer})
    found = item(answered, wanted)
    assert found.state is LegalState.NOT_RELEVANT
    assert found.mends is None
    assert "Findes ikke hos os." in law_words.answered(found, load("da"))
    silent = replace(lacking, legal_answers={wanted: replace(answer, note=" ")})
    assert item(silent, wanted).state is LegalState.MISSING


@pytest.mark.parametrize("wanted", ITEMS)
def test_an_item_may_be_met_somewhere_else(wanted: str) -> None:
    answer = LegalAnswer(wanted, Standing.ELSEWHERE, "I mappen på kontoret")
    found = item(replace(EMPTY, legal_answers={wanted: answer}), wanted)
    assert found.state is LegalState.MET
    assert law_words.gaps(found, load("da")) == ()


def test_a_new_file_lacks_everything() -> None:
    assert [each.id for each in legal_check.missing_items(EMPTY, TODAY)] == list(ITEMS)


def test_a_workplace_with_a_safety_organisation_names_its_supervisor() -> None:
    nobody = replace(FULL, workplace=replace(FULL.workplace, supervisor=""))
    assert item(of_size(nobody, 6), "participation").state is LegalState.MET
    for employees in (10, 34, 35):
        found = item(of_size(nobody, employees), "participation")
        assert [told.code for told in found.lacks] == ["supervisor_missing"]


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("employees", [None, *SIZES.values()])
def test_every_sentence_can_be_said(language: str, employees: int | None) -> None:
    method = load(language)
    for contents in (FULL, EMPTY, *(replace(FULL, **take(FULL)) for take in TAKEN.values())):
        sized = replace(contents, workplace=replace(contents.workplace, employee_count=employees))
        for each in legal_check.check(sized, TODAY):
            assert law_words.asks(each.id, sized, method)
            for told in (*each.evidence, *each.lacks):
                assert "{" not in law_words.said(told, method)


def test_what_the_law_asks_depends_on_the_size() -> None:
    method = load("da")
    said = {law_words.asks("participation", of_size(EMPTY, n), method) for n in SIZES.values()}
    assert len(said) == 3


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_law_text_has_a_source_and_the_day_it_was_checked(language: str) -> None:
    texts = load(language).file("law")
    assert list(texts["items"]) == list(ITEMS)
    assert date.fromisoformat(texts["checked_on"]) <= date(2026, 11, 26)
    for row in texts["items"].values():
        assert row["source"]
        assert row["asks"]
    for row in texts["specials"].values():
        assert row["source"]


def test_the_check_is_told_in_one_line_with_what_is_soon_due() -> None:
    method = load("da")
    told = law_words.summary(FULL, method, TODAY)
    assert told.startswith("Lovtjek: 14 af 14 punkter er i orden. 1 område")
    assert law_words.summary(EMPTY, method, TODAY) == "Lovtjek: 14 punkter mangler noget."


def test_the_step_is_not_done_while_an_item_of_another_step_is_missing() -> None:
    assert phases.status(StepId.LEGAL_CHECK, FULL, TODAY) is StepStatus.DONE
    lacking = replace(FULL, approvals=())
    assert phases.status(StepId.LEGAL_CHECK, lacking, TODAY) is StepStatus.UNDER_WAY


def test_each_gap_leads_to_a_step() -> None:
    for each in legal_check.check(EMPTY, TODAY):
        for told in each.lacks:
            assert isinstance(told.step, StepId)
    lacking = item(replace(FULL, **TAKEN["action_plan"](FULL)), "action_plan")
    assert lacking.mends is not None
    assert lacking.mends.row == FULL.plans[1].id


def test_own_words_show_that_the_method_is_written_down() -> None:
    written = replace(EMPTY, account=ProcessAccount(planned="Vi mødtes."), aims=Purpose())
    codes = [told.code for told in item(written, "written_method").evidence]
    assert codes == ["own_account"]


def test_figures_on_absence_without_a_period_show_nothing() -> None:
    undated = replace(FULL, sickness=replace(FULL.sickness, since=None))
    found = item(undated, "sickness_absence")
    assert [told.code for told in found.lacks] == ["sickness_period_missing"]


def test_only_plans_with_all_the_law_asks_for_are_counted_as_whole() -> None:
    def whole(contents: Contents) -> int:
        told = item(contents, "action_plan").evidence
        return next((int(str(t.values["count"])) for t in told if t.code == "plans_whole"), 0)

    first = FULL.plans[0]
    assert first.status is PlanStatus.CLOSED
    thin = replace(FULL, plans=(replace(first, causes=""), *FULL.plans[1:]))
    assert whole(thin) == whole(FULL) - 1


@pytest.mark.parametrize(("employees", "lacks"), [(6, False), (34, True), (120, True)])
def test_under_ten_employees_nobody_has_to_be_elected(employees: int, lacks: bool) -> None:
    unnamed = replace(FULL, workplace=replace(FULL.workplace, representative=""))
    codes = [told.code for told in item(of_size(unnamed, employees), "participation").lacks]
    assert ("workplace_representative_missing" in codes) is lacks
    told = [gap.code for gap in missing(StepId.WORKPLACE, of_size(unnamed, employees), TODAY)]
    assert told == [f"workplace_{'representative' if lacks else 'contact'}_missing"]
