"""The example: always fresh, always within the method's own rules, small or large."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import example as given_example
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.content import LANGUAGES, load
from apv_desktop.domain import action_plans, assessments, phases
from apv_desktop.domain.action_plans import ENDED, FINISHED, ActivityStatus, Effect, PlanStatus
from apv_desktop.domain.assessments import WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.fates import Fate, fates
from apv_desktop.domain.meeting_days import date_warnings
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.missing import missing
from apv_desktop.domain.mixing import mix
from apv_desktop.domain.people import in_order, same_names
from apv_desktop.domain.promises import unanswered
from apv_desktop.domain.statements import MARKS_EACH, proposed_shortlist
from apv_desktop.domain.steps import StepId, StepStatus
from apv_desktop.domain.suitability import QUESTIONS, Verdict, verdict
from apv_desktop.services import example, files
from apv_desktop.services.surroundings import Surroundings

TODAY = date(2026, 3, 11)
DAYS = st.dates(date(2003, 6, 1), date(2099, 6, 1))
SIZES = st.one_of(st.none(), st.integers(1, 120))


def written(today: date = TODAY, language: str = "da") -> Contents:
    return example.build(load(language), today, seed=7)


@pytest.fixture(scope="module")
def large() -> Contents:
    return example.build(load("da"), TODAY, 7, people=300, actions=2000)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_reached_follow_up_and_has_something_to_show_everywhere(language: str) -> None:
    found = written(language=language)
    states = {state.step.id: state.status for state in phases.states(found, TODAY)}
    for last in (StepId.NEXT_ROUND, StepId.HANDOVER):  # it is not over
        assert states.pop(last) is StepStatus.NOT_BEGUN
    assert StepStatus.NOT_BEGUN not in states.values()
    unfinished = {StepId.ACTION_PLANS, StepId.BOARD, StepId.STATUS_LETTER, StepId.COVERAGE}
    assert {step for step, status in states.items() if status is not StepStatus.DONE} == unfinished
    assert [gap.code for gap in phases.all_missing(found, TODAY)] == [
        "plan_incomplete",
        "plans_late",
        "letter_not_sent",
        "conditions_soon",
    ]
    assert phases.next_thing(found, TODAY).values == {"count": 1}


def test_it_is_the_workplace_that_was_asked_for() -> None:
    found = written()
    assert found.workplace.name == "Møllegården"
    assert len(found.people) == found.workplace.employee_count == 34
    assert len(found.departments) == 4
    assert sum(person.is_leader for person in found.people) == 4
    assert found.people == in_order(found.people) and not same_names(found.people)
    names = " ".join(found.person_names.values())
    assert all(letter in names for letter in "łşĐéüæøåØÅ")
    assert max(len(person.name) for person in found.people) > 60
    assert {found.workplace.supervisor, found.workplace.representative} <= set(
        found.person_names.values()
    )


def test_each_verdict_and_state_is_there_to_be_seen() -> None:
    found = written()
    verdicts = [assessment.verdict for assessment in found.assessments.values()]
    assert set(verdicts) == set(WishVerdict) - {WishVerdict.OPEN}
    states = [plan.status for plan in found.plans]
    assert set(states) == set(PlanStatus) and len(states) == 7
    activities = [activity for plan in found.plans for activity in plan.activities]
    assert {activity.status for activity in activities} == set(ActivityStatus)
    assert sum(activity.is_late(TODAY) for activity in activities) == 1
    assert [a.who for a in activities if a.person_id is None] == ["Kommunens tekniske afdeling"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_questions_are_those_of_the_bank(language: str) -> None:
    found = written(language=language)
    bank = {row["id"]: row["text"] for row in load(language).file("questions")["question"]}
    kinds = [question.kind.value for question in found.questions]
    assert kinds == ["strength", "strength", "wish", "follow_up", "follow_up", "coin"]
    assert all(question.text == bank[question.source] for question in found.questions)
    assert {question.language for question in found.questions} == {language}


def test_the_closed_plan_is_known_to_work_and_the_done_one_waits() -> None:
    plans = written().plans
    closed = [plan for plan in plans if plan.status is PlanStatus.CLOSED]
    (done,) = (plan for plan in plans if plan.status is PlanStatus.DONE)
    assert [plan.effect for plan in closed] == [Effect.WORKS, Effect.PARTLY]
    assert all(plan.effect_note and plan.ended_on for plan in closed)
    assert done.follow_up is not None and done.follow_up > TODAY


def test_suitability_is_answered_and_decided_with_a_reason() -> None:
    found = written()
    assert set(found.answers) == set(QUESTIONS)
    assert verdict(found.answers) is Verdict.FITS_WITH_CARE
    assert found.decision.reason and found.decision.decided_on


def test_the_shortlist_is_the_one_the_marks_point_at() -> None:
    found = written()
    assert tuple(wish.id for wish in found.shortlist) == proposed_shortlist(found.wishes)
    assert (len(found.strengths), len(found.wishes), len(found.shortlist)) == (14, 24, 5)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wish_has_a_fate_and_a_reason_where_one_is_owed(language: str) -> None:
    found = written(language=language)
    told = fates(found)
    waiting = {Fate.COLLECTED, Fate.SHORTLISTED}
    assert {each.fate for each in told.values()} == set(Fate) - waiting
    owed = (Fate.LATER, Fate.DECLINED, Fate.GIVEN_UP)
    assert all(each.reason for each in told.values() if each.fate in owed)


def test_in_the_large_one_every_wish_has_a_fate_too(large: Contents) -> None:
    assert unanswered(large) == 0
    told = {each.fate for each in fates(large).values()}
    assert told == set(Fate) - {Fate.COLLECTED, Fate.SHORTLISTED}
    targets = {wish.merged_into for wish in large.wishes if wish.merged_into is not None}
    assert targets <= {wish.id for wish in large.standing}


def test_what_is_handled_elsewhere_stores_nothing_of_it() -> None:
    found = written()
    (kept,) = (a for a in found.assessments.values() if a.verdict is WishVerdict.ELSEWHERE)
    assert not any((kept.underlying, kept.nature, kept.scope, kept.causes, kept.reason))


def test_nobody_is_named_in_what_was_said_or_decided() -> None:
    """Themes and counts, not who said what (domain.md, five things, no. 5)."""
    found = written()
    words = {
        word
        for said in _texts(load("da").file("example"), keep={"people", "person", "names"})
        for word in said.replace(",", " ").replace(".", " ").split()
    }
    invited = {part for person in found.people for part in person.name.split()}
    roles = {"Karen", "Toft", "Søndergaard", "Bodil", "Aarestrup"}
    assert not (words & invited) - roles


@given(DAYS)
@given_example(date(2026, 3, 14))
@given_example(date(2026, 3, 15))
@given_example(date(2028, 2, 29))
def test_its_dates_are_sane_on_any_day(today: date) -> None:
    found = written(today)
    told = {warning.code for warning in date_warnings(found.meetings, {})}
    assert told <= {"school_holiday"}, "some days of the year lie in one"
    first, last = found.meeting(MeetingKind.DIALOGUE_1).day, found.meeting(MeetingKind.DIALOGUE_2)
    sent, reply, decided = (
        found.invitation.sent_on,
        found.invitation.reply_by,
        found.decision.decided_on,
    )
    assert first and last.day and sent and reply and decided
    assert found.round.started < decided < sent < reply < first < last.day < today
    assert str(found.round.started.year) in found.round.title
    letter = found.letter
    before = found.sent_letters[-1]
    assert before.since == last.day and before.until <= before.sent_on
    assert letter.since == before.until and letter.until and letter.until <= today
    assert letter.next_news and letter.next_news > today
    late = [a for plan in found.plans for a in plan.activities if a.is_late(today)]
    assert len(late) == 1
    assert phases.next_thing(found, today).code == "plans_late"
    _dates_agree_with_states(found, today)


@given(st.sampled_from(LANGUAGES), DAYS, st.integers(0, 2**31), SIZES, st.none() | SIZES)
def test_any_size_holds_together(
    language: str, today: date, seed: int, people: int | None, actions: int | None
) -> None:
    found = example.build(load(language), today, seed, people, actions)
    assert len(found.people) == found.workplace.employee_count == (people or 34)
    assert len(found.plans) == (7 if actions is None else actions)
    _holds_together(found)
    _dates_agree_with_states(found, today)


def test_the_same_seed_makes_the_same_and_another_does_not() -> None:
    one, same = (example.build(load("da"), TODAY, 3, 60, 40) for _ in range(2))
    other = example.build(load("da"), TODAY, 4, 60, 40)
    assert one == same
    assert one.people != other.people and one.plans != other.plans
    assert written().groups != example.build(load("da"), TODAY, seed=8).groups
    assert written().people == example.build(load("da"), TODAY, seed=8).people


def test_its_own_size_asked_for_is_the_example_as_written() -> None:
    assert example.build(load("da"), TODAY, 7, people=34, actions=7) == written()


def test_the_large_one_is_large_and_varied(large: Contents) -> None:
    assert (len(large.people), len(large.plans)) == (300, 2000)
    assert len(large.departments) == 10
    assert len(large.wishes) == 450 and len(large.shortlist) == 5
    assert {plan.status for plan in large.plans} == set(PlanStatus)
    assert {plan.effect for plan in large.plans} == set(Effect)
    assert {plan.severity for plan in large.plans} > {plan.severity for plan in written().plans}
    assert len({plan.problem for plan in large.plans}) > 200
    assert len({wish.text for wish in large.wishes}) == 450
    assert len({wish.theme for wish in large.wishes[24:44]}) > 4
    assert len({person.name for person in large.people}) == 300
    assert len({person.department_id for person in large.people if person.is_leader}) > 8
    assert 0 < sum(plan.is_late(TODAY) for plan in large.plans) < 200
    _holds_together(large)
    _dates_agree_with_states(large, TODAY)


def test_the_large_one_leaves_no_part_of_a_sentence_unfilled(large: Contents) -> None:
    said = [statement.text for statement in large.statements]
    for plan in large.plans:
        said += [plan.problem, plan.nature, plan.scope, plan.causes, plan.goal]
        said += [text for activity in plan.activities for text in (activity.what, activity.how)]
    assert not [text for text in said if "{" in text or "  " in text or text != text.strip()]
    assert all(text[0].isupper() for text in said if text)


def test_those_left_out_hand_their_activities_to_all_who_stay() -> None:
    few = example.build(load("da"), TODAY, 7, people=3)
    assert {a.person_id for plan in few.plans for a in plan.activities} == {None, 1, 2, 3}


def test_no_size_that_cannot_be() -> None:
    for people, actions in ((0, None), (-1, 5), (None, -1)):
        with pytest.raises(ValueError):
            example.build(load("da"), TODAY, 7, people, actions)


def test_the_languages_tell_the_same_story() -> None:
    danish, english = (load(language).file("example") for language in LANGUAGES)
    assert _shape(danish) == _shape(english)


def test_english_is_in_english() -> None:
    danish, english = (
        list(_texts(load(language).file("example"), keep={"names", "name", "person", "contact"}))
        for language in LANGUAGES
    )
    assert len(danish) == len(english)
    same = {one for one, other in zip(danish, english, strict=True) if one == other}
    codes = {word for word in same if word.isascii() and word.islower()} | {""}
    assert same - codes <= {
        "Gammel Møllevej 4, 8899 Vesterlund",
        "Karen Toft Søndergaard",
        "Bodil Aarestrup",
    }


def _shape(value: Any) -> Any:
    """The value with every sentence left out; codes, numbers, times and places of rows stay."""
    if isinstance(value, Mapping):
        return {key: _shape(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_shape(inner) for inner in value]
    if isinstance(value, str):
        places = {part for part in ("{place}", "{time}", "{year}") if part in value}
        return (bool(value), places)
    return value


def _texts(value: Any, keep: set[str]) -> Iterator[str]:
    """Every text but those under the keys to keep out."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if key not in keep:
                yield from _texts(inner, keep)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, keep)
    elif isinstance(value, str):
        yield value


def _holds_together(found: Contents) -> None:
    people = set(found.person_names)
    assert {person.department_id for person in found.people} <= set(found.department_names)
    for kind in (MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2):
        groups = found.groups_of(kind)
        assert sorted(p for group in groups for p in group.member_ids) == sorted(people)
        assert [group.number for group in groups] == list(range(1, len(groups) + 1))
    _ids_are_unique(found)
    first = {group.number for group in found.groups_of(MeetingKind.DIALOGUE_1)}
    assert {statement.group for statement in found.statements} <= first
    attended = found.meeting(MeetingKind.DIALOGUE_1).attended
    assert attended is not None and attended <= len(people)
    assert 0 < sum(wish.marks for wish in found.wishes) <= MARKS_EACH * attended
    wishes = {wish.id for wish in found.wishes}
    assert set(found.assessments) <= wishes
    assert all(key == one.wish_id for key, one in found.assessments.items())
    assert not any(assessments.gaps(one) for one in found.assessments.values())
    assert {plan.wish_id for plan in found.plans} - {None} <= wishes
    who = {a.person_id for plan in found.plans for a in plan.activities}
    assert who - {None} <= people
    assert not missing(StepId.ASSESSMENT, found, TODAY)
    assert len(found.strengths) >= 14 and len(found.questions) == 6


def _ids_are_unique(found: Contents) -> None:
    activities = [activity.id for plan in found.plans for activity in plan.activities]
    for ids in (
        [person.id for person in found.people],
        [group.id for group in found.groups],
        [statement.id for statement in found.statements],
        [question.id for question in found.questions],
        [plan.id for plan in found.plans],
        [plan.number for plan in found.plans],
        activities,
    ):
        assert len(ids) == len(set(ids))


def _dates_agree_with_states(found: Contents, today: date) -> None:
    for plan in found.plans:
        if plan.status not in (PlanStatus.DRAFT, PlanStatus.GIVEN_UP):
            assert action_plans.agree(replace(plan, status=PlanStatus.DRAFT))
        assert (plan.ended_on is not None) == (plan.status in FINISHED)
        assert plan.ended_on is None or plan.ended_on <= today
        if plan.status in (PlanStatus.DONE, PlanStatus.CLOSED):
            done = replace(plan, status=PlanStatus.DONE)
            assert action_plans.carry_out(done, plan.follow_up) == done
        if plan.status is PlanStatus.CLOSED:
            assert plan.effect is not Effect.UNKNOWN and plan.effect_note
        assert bool(plan.given_up_reason) == (plan.status is PlanStatus.GIVEN_UP)
        for activity in plan.activities:
            if activity.status is ActivityStatus.UNDER_WAY:
                assert activity.start is not None and activity.start <= today
            if activity.status is ActivityStatus.NOT_STARTED and activity.start:
                assert activity.start >= today
            if activity.status in ENDED and activity.deadline:
                assert activity.deadline <= today


def test_the_second_meeting_brings_new_partners() -> None:
    found = example.build(load("da"), TODAY, 7, people=14)
    first, second = (
        [group.member_ids for group in found.groups_of(kind)]
        for kind in (MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2)
    )
    assert mix(found.people, MeetingKind.DIALOGUE_1, 7) == tuple(first)
    assert mix(found.people, MeetingKind.DIALOGUE_2, 7, first) == tuple(second)


def test_the_file_gives_back_what_was_built(tmp_path: Path) -> None:
    around = Surroundings(lambda: datetime(2026, 3, 11, 14, 5), Random(1), tmp_path)
    apv = files.create_example(tmp_path / "example.apv", load("da"), around, 60, 40)
    try:
        built = example.build(load("da"), TODAY, apv.contents.round.seed, 60, 40)
        assert apv.contents == built
    finally:
        apv.close()
