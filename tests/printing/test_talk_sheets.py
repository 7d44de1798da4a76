"""The papers of the talks: agenda and minutes, evaluation, and the record the law asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from docx import Document

from apv_desktop.content import LANGUAGES, load, talk_sheets
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.discussions import Discussion
from apv_desktop.domain.evaluations import Evaluation
from apv_desktop.domain.workplace import Workplace
from apv_desktop.domain.wrap_ups import OpenItem, WrapUp
from apv_desktop.exchange import twins
from tests.printing import samples
from tests.printing.reading import printed, squeezed

PAPERS = ("wrap-up-agenda", "wrap-up-minutes", "evaluation", "discussion-record")


def says(document: str, contents: Contents) -> str:
    return squeezed(printed(document, contents).text)


def test_the_agenda_is_of_the_next_wrap_up_with_what_is_open_and_under_way() -> None:
    told = says("wrap-up-agenda", samples.small())
    for word in ("tirsdag den 1. december 2026", "kl. 14.00 til kl. 14.45", "Julevagterne",
                 "Hvem sætter pladerne op?", "1. Ro i opvasken", "Frist 6.11.2026"):  # fmt: skip
        assert squeezed(word) in told
    assert squeezed("Nye handsker") not in told, "closed at the last one"
    assert squeezed("Vagtplan i god tid") not in told, "that plan has ended"


def test_the_minutes_tell_each_wrap_up_held_and_what_comes_again() -> None:
    told = says("wrap-up-minutes", samples.small())
    for word in ("Pladerne er bestilt.", "Nye handsker", "Lukket", "Kommer igen", "3. november"):
        assert squeezed(word) in told
    assert squeezed("Julevagterne") not in told, "not held yet"


def test_the_newest_minutes_come_first_each_on_a_page_of_its_own() -> None:
    held = tuple(WrapUp(at, date(2026, at, 3), record=f"Nr. {at}", is_held=True) for at in (1, 2))
    contents = replace(samples.small(), wrap_ups=held, open_items=())
    assert printed("wrap-up-minutes", contents).pages == 2
    sheets = talk_sheets.sheets("wrap-up-minutes", contents, load("da"), samples.TODAY)
    assert [sheet.parts[0].text for sheet in sheets] == ["Nr. 2", "Nr. 1"]


def test_the_evaluation_says_what_the_file_knows_once() -> None:
    told = says("evaluation", samples.small())
    for word in ("Mindre larm om et år", "Delvist", "Alle kom til orde.", "Den stille maskine.",
                 "Spørg også dem, der kører ud.", "1. dialogmøde: 9 af 10 var med."):  # fmt: skip
        assert squeezed(word) in told
    known = "\n".join(part for part in talk_sheets.sheets(
        "evaluation", samples.small(), load("da"), samples.TODAY)[0].parts[2].points)  # fmt: skip
    taken_over = replace(samples.small(), evaluation=Evaluation(results=known))
    once = says("evaluation", taken_over)
    assert once.count(squeezed(known.splitlines()[0])) == 1


def test_the_record_shows_goals_judged_the_year_to_come_and_lines_to_sign_on() -> None:
    made = printed("discussion-record", samples.small())
    told = squeezed(made.text)
    for word in ("10. november 2026", "Birgit Sørensen", "Ro i opvasken", "Delvist nået",
                 "Maskinen er ikke købt.", "En stille maskine", "For arbejdsgiveren, dato",
                 "Kontrolleret den 26. november 2026"):  # fmt: skip
        assert squeezed(word) in told
    assert made.pages == 2, "a page for each year"


def test_a_discussion_to_come_is_an_agenda_and_claims_nothing() -> None:
    year = replace(samples.empty(), discussions=(Discussion(1, date(2027, 1, 4)),))
    told = says("discussion-record", year)
    assert squeezed("Dagsorden for den årlige arbejdsmiljødrøftelse") in told
    assert squeezed("4. januar 2027") in told
    assert squeezed("Referatet viser") not in told


def test_knowledge_is_asked_under_ten_and_the_plan_from_ten_employees() -> None:
    for employees, heading in ((9, "Ved I nok om arbejdsmiljø?"), (10, "Plan for, hvad")):
        workplace = Workplace(employee_count=employees)
        year = replace(samples.empty(), workplace=workplace, discussions=(Discussion(1),))
        assert squeezed(heading) in says("discussion-record", year)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("document", PAPERS)
def test_with_nothing_entered_each_is_a_form_to_write_on(document: str, language: str) -> None:
    made = printed(document, samples.empty(), language)
    assert made.pages <= 2
    (sheet,) = talk_sheets.sheets(document, samples.empty(), load(language), samples.TODAY)
    for part in sheet.parts:
        assert part.lines or part.blank or part.signers, part.heading


@pytest.mark.parametrize("document", PAPERS)
def test_word_says_what_the_paper_says(document: str) -> None:
    method, target = load("da"), BytesIO()
    twins.write(document, twins.WORD, samples.small(), method, target, samples.NOW, lambda: None)
    target.seek(0)
    word = Document(target)
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    told = squeezed(" ".join([*(each.text for each in word.paragraphs), *cells]))
    for sheet in talk_sheets.sheets(document, samples.small(), method, samples.TODAY):
        for part in sheet.parts:
            wanted = (part.heading, part.text, *part.points, *(c for row in part.rows for c in row))
            for each in wanted:
                assert squeezed(each) in told


def test_a_hundred_open_items_all_reach_the_agenda() -> None:
    items = tuple(OpenItem(n, 1, f"Punkt nummer {n}.", position=n) for n in range(1, 101))
    told = says("wrap-up-agenda", replace(samples.small(), open_items=items))
    assert all(squeezed(item.text) in told for item in items)
