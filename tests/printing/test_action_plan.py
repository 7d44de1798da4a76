"""The action plans: what the law asks, on one page each, with lines for what is missing."""

from dataclasses import replace
from datetime import date

from apv_desktop.domain.action_plans import ActionPlan, Activity, PlanStatus
from apv_desktop.domain.assessments import Assessment, WishVerdict
from apv_desktop.domain.contents import Contents
from tests.printing import samples
from tests.printing.reading import printed, squeezed


def with_plans(*plans: ActionPlan) -> Contents:
    return replace(samples.small(), plans=plans)


def first() -> ActionPlan:
    return samples.small().plans[0]


def test_an_overview_and_a_page_for_each_plan() -> None:
    made = printed("action-plan", samples.small())
    assert made.pages == 1 + len(samples.small().plans)
    for number, plan in enumerate(samples.small().plans, start=2):
        assert plan.theme in made.page(1)
        assert f"Handleplan {plan.number}" in made.page(number)
        assert plan.theme in made.page(number)


def test_the_page_holds_what_was_typed() -> None:
    page = squeezed(printed("action-plan", samples.small()).page(2))
    plan = first()
    typed = [plan.theme, plan.problem, plan.nature, plan.scope, plan.causes, plan.goal]
    typed += [text for a in plan.activities for text in (a.what, a.how)]
    typed += ["Ro i opvasken og <b> & 5 < 6", "nr. 1 · 12 streger", "Åse Holm", "11.1.2027"]
    typed += ["fra 26.10.2026", "til 6.11.2026", "I gang", "Ikke startet", "Alvorlig"]
    for text in typed:
        assert squeezed(text) in page, text


def test_a_person_of_the_list_is_named_and_so_is_a_typed_name() -> None:
    overview = squeezed(printed("action-plan", samples.small()).page(1))
    for name in ("Birgit Sørensen", "Åse Holm", "Erik Ø. Lund"):
        assert squeezed(name) in overview


def test_late_is_said_in_words() -> None:
    made = printed("action-plan", samples.small())
    assert made.page(1).count("Forsinket") == 1
    assert "Én af dem er forsinket." in made.page(1)
    assert made.page(2).count("Forsinket") == 2
    assert "Forsinket" not in printed("action-plan", samples.small(), today=date(2026, 10, 1)).text


def test_the_overview_shortens_a_long_goal_and_the_page_does_not() -> None:
    goal = "Alle kan tale sammen uden at råbe. " * 12 + "SLUT"
    made = printed("action-plan", with_plans(replace(first(), goal=goal)))
    assert "SLUT" not in made.page(1)
    assert "…" in made.page(1)
    assert "SLUT" in made.page(2)


def test_nothing_entered_prints_a_form_to_fill_in() -> None:
    made = printed("action-plan", samples.empty())
    assert made.pages == 2
    assert "Der er ikke skrevet nogen handleplaner endnu." in made.page(1)
    for label in ("Tema", "Problemet", "Omfang", "Målet", "Hvem", "Virkede det?", "Underskrifter"):
        assert label in made.page(2)


def test_a_given_up_plan_says_why_at_the_top() -> None:
    page = printed("action-plan", samples.small()).page(4)
    assert page.index("Huset skal bygges om til sommer.") < page.index("Der er for få skabe.")


def test_the_effect_and_how_it_is_known() -> None:
    page = printed("action-plan", samples.small()).page(3)
    assert "15 af 16 siger, at de kan planlægge." in page
    assert "Afsluttet" in page


def test_a_wish_handled_elsewhere_is_not_repeated() -> None:
    whole = samples.small()
    hidden = replace(
        whole,
        assessments={**whole.assessments, 11: Assessment(11, verdict=WishVerdict.ELSEWHERE)},
    )
    page = printed("action-plan", hidden).page(2)
    assert "<b> & 5 < 6" not in page
    assert "håndteres et andet sted" in page


def test_a_long_plan_goes_on_and_loses_nothing() -> None:
    activities = tuple(Activity(n, f"Opgave nummer {n}", "Sådan. " * 40) for n in range(1, 31))
    made = printed("action-plan", with_plans(replace(first(), activities=activities)))
    assert made.pages > 3
    for activity in activities:
        assert squeezed(activity.what) in made.squeezed
    assert made.text.count("Hvad vi gør, og hvordan") >= made.pages - 3  # the header is repeated


def test_a_cell_higher_than_the_page_is_split() -> None:
    how = " ".join(f"ord{n}" for n in range(3_000))
    activity = Activity(1, "Lang", how)
    made = printed("action-plan", with_plans(replace(first(), activities=(activity,))))
    words = set(made.text.split())
    assert all(f"ord{n}" in words for n in range(3_000))


def test_a_plan_without_a_theme_has_a_name() -> None:
    made = printed("action-plan", with_plans(ActionPlan(1, 1)), "en")
    assert "No heading yet" in made.page(1)
    assert "No heading yet" in made.page(2)


def test_every_status_has_a_word() -> None:
    plans = tuple(ActionPlan(n, n, status=status) for n, status in enumerate(PlanStatus, start=1))
    overview = printed("action-plan", with_plans(*plans)).page(1)
    for word in ("Kladde", "Aftalt", "Gennemført", "Afsluttet", "Opgivet"):
        assert word in overview
