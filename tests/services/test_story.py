"""Each plan tells who changed what and when, in the reader's words."""

from dataclasses import replace
from datetime import date

import pytest

from apv_desktop.content import load
from apv_desktop.domain.assessments import Severity
from apv_desktop.services import action_plans, files, story
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings


def told(apv: Apv, language: str, number: int = 0) -> list[str]:
    plan = apv.contents.plans[number]
    return [line.what for line in story.of_plan(apv, load(language), plan.id)]


def test_each_change_is_told_in_words_the_newest_first(example: Apv) -> None:
    plan = example.contents.plans[0]
    first = plan.activities[0]
    assert told(example, "da") == []
    action_plans.change(example, plan.id, theme="Ro på gangen")
    example.settle()  # the field is left
    action_plans.change(example, plan.id, severity=Severity.LIGHT, goal="")
    action_plans.change_activity(example, plan.id, first.id, deadline=date(2027, 5, 4))
    lines = told(example, "da")
    assert "Frist: ”" in lines[0]
    assert lines[0].endswith("er ændret til ”4.5.2027”")
    assert lines[0].startswith(first.what[:20])
    assert "er taget væk" in " ".join(lines[1:3])
    assert lines[-1] == f"Tema: ”{plan.theme}” er ændret til ”Ro på gangen”"
    assert told(example, "en")[-1] == f"Theme: “{plan.theme}” was changed to “Ro på gangen”"


def test_a_plan_tells_only_its_own(example: Apv) -> None:
    action_plans.change(example, example.contents.plans[0].id, theme="Ro på gangen")
    assert told(example, "da", 1) == []


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_new_plan_and_all_its_deeds_have_words(example: Apv, language: str) -> None:
    plan = action_plans.add(example)
    made = action_plans.add_activity(example, plan.id)
    action_plans.change(example, plan.id, problem="Støj", goal="Ro", follow_up=date(2027, 6, 1))
    action_plans.change_activity(
        example, plan.id, made.id, what="Filt", who="Åse", deadline=date(2027, 5, 1)
    )
    action_plans.give_up(example, plan.id, "Stolene er skiftet")
    lines = story.of_plan(example, load(language), plan.id)
    assert len(lines) >= 8
    assert all(line.what and line.when for line in lines)


def test_who_made_a_change_is_told(example: Apv, around: Surroundings) -> None:
    path = example.path
    example.close()
    apv = files.open_apv(path, replace(around, who="bodil"))
    action_plans.change(apv, apv.contents.plans[0].id, theme="Ro")
    (line,) = story.of_plan(apv, load("da"), apv.contents.plans[0].id)
    apv.close()
    assert (line.when, line.who) == ("10.3.2027 kl. 10.00", "bodil")
