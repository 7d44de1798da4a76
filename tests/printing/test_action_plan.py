"""The action plans: what the law asks, on one page each, with lines for what is missing."""

from dataclasses import fields, replace
from datetime import date, datetime
from io import BytesIO

import pytest
from docx import Document
from openpyxl import load_workbook

from apv_desktop.content import load
from apv_desktop.domain.action_plans import ActionPlan, Activity, Effect, PlanStatus
from apv_desktop.domain.assessments import Assessment, WishVerdict
from apv_desktop.domain.choices import Choice
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.thermometer import MONTHS, Measurement
from apv_desktop.exchange import twins
from apv_desktop.printing.formats import Format, Options
from apv_desktop.services import example
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


# What is no text of its own: keys, and what is printed as a status, a day or a name.
_APART = {
    "id", "number", "wish_id", "also_wishes", "ended_on", "agreed_on", "done_on", "activities",
    "first_id",
}  # fmt: skip
_APART_OF_ACTIVITY = {"id", "person_id", "proposal_id", "first_id", "done_on"}


def told_of(plan: ActionPlan) -> dict[str, str]:
    """Every field of a plan and its activities, in the words a reader looks for."""
    method = load("da")
    found: dict[str, str] = {}
    things: list[tuple[str, ActionPlan | Activity, set[str]]] = [("", plan, _APART)]
    things += [(f"{a.id}.", a, _APART_OF_ACTIVITY) for a in plan.activities]
    tables = {
        "severity": "severity", "effect": "effect", "level": "level",
        "status": "plan_status", **{f"{a.id}.status": "activity_status" for a in plan.activities},
    }  # fmt: skip
    for prefix, thing, apart in things:
        for field in fields(thing):
            value, name = getattr(thing, field.name), f"{prefix}{field.name}"
            if field.name in apart:
                continue
            if isinstance(value, Choice):
                value = method.text(f"words:{tables[name]}.{value.value or 'open'}")
            found[name] = method.dates.short(value) if isinstance(value, date) else str(value)
    return found


def filled() -> ActionPlan:
    """A plan with something in every field."""
    plan = first()
    whole = replace(
        plan,
        status=PlanStatus.GIVEN_UP,
        effect=Effect.PARTLY,
        effect_note="Alle blev spurgt.",
        given_up_reason="For dyrt.",
    )
    activity = replace(plan.activities[1], note="Venter.", start=date(2026, 11, 9), who="Åse Holm")
    return replace(whole, activities=(activity,))


@pytest.mark.parametrize("paper", ["normal", "large", "word", "excel"])
def test_every_field_of_a_plan_is_on_every_form_of_it(paper: str) -> None:
    contents = with_plans(filled())
    if paper in ("normal", "large"):
        options = Options(Format(paper))
        told = printed("action-plan", contents, options=options).squeezed
    else:
        target = BytesIO()
        kind = {"word": twins.WORD, "excel": twins.EXCEL}[paper]
        twins.write("action-plan", kind, contents, load("da"), target, samples.NOW, lambda: None)
        told = squeezed(said(target, kind))
    for name, value in told_of(filled()).items():
        assert value.strip(), name
        assert squeezed(value) in told, name


def said(target: BytesIO, kind: str) -> str:
    """Every word of a twin."""
    target.seek(0)
    if kind == twins.WORD:
        file = Document(target)
        cells = [c.text for t in file.tables for row in t.rows for c in row.cells]
        return "\n".join([*(p.text for p in file.paragraphs), *cells])
    dates = load("da").dates
    values = [v for row in load_workbook(target).active.values for v in row]
    return "\n".join(dates.short(v.date()) if isinstance(v, datetime) else str(v) for v in values)


def test_a_plan_for_several_wishes_tells_them_all() -> None:
    page = squeezed(printed("action-plan", samples.small()).page(2))
    for wish_id in first().wish_ids:
        assert squeezed(samples.small().statement(wish_id).text) in page


def test_a_plan_whose_effect_was_measured_three_times_is_one_page() -> None:
    whole = example.build(load("da"), samples.TODAY, 7)
    counted = tuple(
        Measurement(plan.id, months, 0, 2, 6, 11, at)
        for plan in whole.plans
        for at, months in enumerate(MONTHS)
    )
    made = printed("action-plan", replace(whole, measurements=counted))
    assert made.pages == 1 + len(whole.plans)
    for page in (made.page(number) for number in range(2, made.pages + 1)):
        assert "Efter 12 måneder: 3,6 af 5 (næsten), 21 svar." in page
        assert "12 måneder\n" in page.split("Langt fra")[1], "the curve beside it"


def test_one_time_is_told_without_a_curve() -> None:
    whole = samples.small()
    once = replace(whole, measurements=(Measurement(whole.plans[0].id, 3, there=5),))
    page = printed("action-plan", once).page(2)
    assert "Efter 3 måneder: 5,0 af 5 (i mål), 5 svar." in page
    assert "Langt fra" not in page
