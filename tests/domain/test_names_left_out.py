"""Printing without names: every full name the file knows gives way to a word for somebody."""

from dataclasses import replace
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


def told(text: str, *ordinary: str) -> str:
    """A text of the note on sickness absence, without the names."""
    contents = replace(FULL, sickness=replace(FULL.sickness, observation=text))
    return without_names(contents, "X", ordinary).sickness.observation


def test_names_leave_every_text_also_bent_and_first_names_alone() -> None:
    assert told("Karen Toft Søndergaards kursus, og Bodils.") == "X kursus, og X."
    assert told("Skriv til bodil@moellegaarden.example") == "Skriv til X"
    assert told("Skriv til post@moellegaarden.example").endswith("post@moellegaarden.example")
    wish = replace(FULL.statements[0], text="Mere tid til Henrik")
    bare = without_names(replace(FULL, statements=(wish,)), "X")
    assert bare.statements[0].text == "Mere tid til X"


def test_a_first_name_that_is_a_word_or_part_of_a_place_stays() -> None:
    assert told("Bodil og bodil", "bodil") == "Bodil og bodil"
    assert told("bodil i kælderen") == "bodil i kælderen"
    place = replace(FULL, workplace=replace(FULL.workplace, name="Bodil Minde"))
    note = replace(place.sickness, observation="Fravær på Bodil Minde")
    bare = without_names(replace(place, sickness=note), "X")
    assert bare.sickness.observation == "Fravær på Bodil Minde"


def test_what_is_longer_without_a_name_breaks_no_rule() -> None:
    name = FULL.people[0].name
    long = replace(FULL.plans[0], problem=(name + " ") * (4000 // (len(name) + 1)))
    assert "Y" * 50 in without_names(replace(FULL, plans=(long,)), "Y" * 50).plans[0].problem
