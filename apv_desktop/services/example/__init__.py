"""The example workplace Møllegården: its second APV has reached follow-up, always fresh."""

from datetime import date
from random import Random

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meeting_texts import MeetingTexts
from apv_desktop.domain.suitability import Answer
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services.example import (
    decisions,
    earlier,
    follow_up,
    large,
    law,
    meetings,
    preparation,
    scripts,
    talks,
)
from apv_desktop.services.example.source import Calendar, Source

__all__ = ["build"]


def build(
    method: Method,
    today: date,
    seed: int,
    people: int | None = None,
    actions: int | None = None,
) -> Contents:
    """The example as of `today`; the same for the same arguments.

    With `people` or `actions` (action plans) its lists are cut short, or continued with rows put
    together by chance from the example's own names and parts of sentences.

    Raises:
        ValueError: fewer people than one, or fewer actions than none.
    """
    texts = method.file("example")
    if people is not None or actions is not None:
        texts = large.scaled(texts, people, actions, Random(seed))
    source = Source(method, texts, Calendar(today), seed)
    return earlier.with_earlier(scripts.with_scripts(_contents(source), source), source)


def _contents(source: Source) -> Contents:
    texts = source.texts
    people = preparation.people(source)
    statements = meetings.statements(texts)
    made = Contents(
        Workplace(**texts["workplace"]),
        preparation.round_(source),
        preparation.departments(source),
        people,
        answers={q: Answer(a) for q, a in texts["suitability"]["answers"].items()},
        answer_notes=texts["suitability"]["notes"],
        decision=preparation.decision(source),
        aims=preparation.aims(source),
        past_items=preparation.past_items(source),
        sickness=preparation.sickness(source),
        roles=preparation.roles(source, people),
        meetings=preparation.meetings(source),
        questions=preparation.questions(source),
        groups=preparation.groups(people, source.seed),
        replies=preparation.replies(source, people),
        materials=preparation.materials(source),
        invitation=preparation.invitation(source),
        statements=statements,
        passed_on=meetings.passed_on(texts["passed_on"]),
        assessments=meetings.assessed(source, statements),
        proposals=decisions.proposals(source, statements),
        second_meeting=decisions.second_meeting(source),
        meeting_texts=MeetingTexts(**source.texts["meeting_texts"]),
        topics=decisions.topics(source, statements),
        topic_seats=decisions.topic_seats(source, statements, people),
        priorities=decisions.priorities(source, statements),
        theme_conditions=decisions.theme_conditions(source),
        condition_checks=law.covered(source, decisions.condition_checks(source)),
        assessment_meeting=meetings.assessment_meeting(source),
        plans=follow_up.plans(source, people, statements),
        measurements=follow_up.measurements(source),
        dreamteam=follow_up.dreamteam(source),
        dreamteam_members=follow_up.dreamteam_members(source, people),
        letter=follow_up.letter(source),
        account=law.account(source),
        specials=law.specials(source),
        work_changes=law.work_changes(source),
        legal_answers=law.legal_answers(source),
        **talks.held(source),
        messages=follow_up.messages(source, statements),
        refusals=follow_up.refusals(source),
        sent_letters=follow_up.sent_letters(source),
    )
    return follow_up.approved(source, made)
