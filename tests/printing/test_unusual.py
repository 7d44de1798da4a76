"""A workplace nobody thought of: every paper of it prints, in every size."""

from dataclasses import replace

import pytest

from apv_desktop.content import load
from apv_desktop.domain.action_plans import Activity
from apv_desktop.domain.assessments import Assessment, WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.workplace import Department
from apv_desktop.printing import catalogue
from apv_desktop.printing.formats import Format, Options
from apv_desktop.services import example
from tests.printing import samples
from tests.printing.reading import printed

SCRIPTS = "שלום עולם مرحبا بالعالم 🙂👩‍🚒 "
NAME = ("Bartholomæus-Emilie Ærøskøbing Grundlovsforhandlingskommissionsmedlem-" * 2)[:80]
NOTE = (SCRIPTS + "Det larmer hver dag i opvasken, og ingen kan høre kaldet. " * 100)[:5000]
MOST = 400  # pages, of the folder with all of it in large letters
EVERY = [(document, of) for document, each in catalogue.DOCUMENTS.items() for of in each.formats]


def wish(number: int) -> Statement:
    text = f"Ønske {number} {SCRIPTS}" + "Støjdæmpningsforanstaltninger til alle vagter. " * 12
    theme = f"Tema {number % 7} {SCRIPTS} {NAME}"
    return Statement(
        1000 + number, StatementKind.WISH, number, text[:500], theme=theme, marks=number
    )


def unusual() -> Contents:
    """Names of 80 letters, 40 wishes of 500, 25 activities, 12 departments, notes of 5,000."""
    whole = example.build(load("da"), samples.TODAY, 7)
    people = tuple(
        replace(each, name=f"{each.id:02d}{NAME[2:]}", department_id=1 + each.id % 12)
        for each in whole.people
    )
    wishes = tuple(wish(number) for number in range(1, 41))
    first, *others = whole.plans
    activities = tuple(
        Activity(n, f"Opgave {n} {wishes[n].text}"[:150], NOTE[:600], people[n].id)
        for n in range(1, 26)
    )
    long = replace(first, problem=NOTE, nature=NOTE, causes=NOTE, goal=NOTE, activities=activities)
    plans = (long, *others)
    return replace(
        whole,
        workplace=replace(whole.workplace, name=NAME, employer=NAME, supervisor=NAME),
        departments=tuple(Department(n, f"{n} {NAME[:60]}", 5) for n in range(1, 13)),
        people=people,
        statements=wishes,
        assessments={
            each.id: Assessment(
                each.id, underlying=NOTE[:2000], verdict=WishVerdict.NO, reason=NOTE[:1500]
            )
            for each in wishes
        },
        plans=tuple(
            replace(plan, wish_id=wishes[at].id, also_wishes=()) for at, plan in enumerate(plans)
        ),
        letter=replace(whole.letter, own_words=NOTE),
        sickness=replace(whole.sickness, observation=NOTE, interplay=NOTE, question=NOTE),
        priorities={},
        proposals=(),
    )


UNUSUAL = unusual()


@pytest.mark.parametrize(("document", "of"), EVERY, ids=[f"{d}-{of.value}" for d, of in EVERY])
def test_every_paper_of_an_unusual_workplace_prints(document: str, of: Format) -> None:
    made = printed(document, UNUSUAL, options=Options(of))
    assert 1 <= made.pages <= MOST
    for (width, height), words in made.words:
        for word in words:
            assert word.left >= 20 and word.right <= width - 20, word
            assert word.top >= 20 and word.bottom <= height - 20, word
