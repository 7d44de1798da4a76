"""Question sheets: two pages for each participant, with numbers and never a name."""

from dataclasses import replace

import pytest

from apv_desktop.domain.groups import WorkGroup
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.questions import Question, QuestionKind
from apv_desktop.printing import catalogue, needs
from apv_desktop.printing.catalogue import Place
from apv_desktop.printing.question_sheets import Sheet, sheets
from tests.printing import samples
from tests.printing.reading import Printed, printed, squeezed


def numbers(made: Printed, page: int) -> tuple[str, ...]:
    """The figures in the rings at the top right of a page: group and sheet."""
    (width, _), words = made.words[page - 1]
    in_rings = [w for w in words if w.left > width - 180 and w.top < 110 and w.text.isdigit()]
    return tuple(word.text for word in sorted(in_rings, key=lambda word: word.left))


def test_two_pages_for_each_participant_in_group_order() -> None:
    made = printed("question-sheets", samples.small())
    assert made.pages == 20
    expected = [
        (str(sheet.group), str(sheet.number)) for sheet in sheets(samples.small()) for _ in "12"
    ]
    assert [numbers(made, page) for page in range(1, 21)] == expected
    assert expected == sorted(expected)


def test_every_sheet_is_there_once() -> None:
    made = list(sheets(samples.small(people=34)))
    assert len(made) == len(set(made)) == 34
    assert {sheet.size for sheet in made} == {3, 4}


@pytest.mark.parametrize("language", ["da", "en"])
def test_no_sheet_carries_a_name(language: str) -> None:
    text = squeezed(printed("question-sheets", samples.small(), language).text)
    for person in samples.small().people:
        assert squeezed(person.name) not in text
        assert person.name.split()[0] not in text


def test_the_questions_stand_on_their_sides() -> None:
    made = printed("question-sheets", samples.small())
    for question in samples.small().questions:
        page = 1 if question.kind is QuestionKind.STRENGTH else 2
        assert squeezed(question.text) in squeezed(made.page(page))
        assert squeezed(question.text) not in squeezed(made.page(3 - page))
    assert "Skriv ingen navne" in made.page(1)
    assert "Skriv ingen navne" in made.page(2)


def of_size(members: int) -> str:
    people = samples.small().people
    ids = tuple(person.id for person in people[:members])
    group = WorkGroup(1, MeetingKind.DIALOGUE_1, 7, ids)
    whole = replace(samples.small(), groups=(group,), people=people[:members])
    return printed("question-sheets", whole).page(1)


@pytest.mark.parametrize(
    ("members", "rounds", "minutes"), [(2, 2, 10), (3, 3, 15), (4, 4, 20), (5, 5, 25), (6, 6, 30)]
)
def test_the_rounds_follow_the_size_of_the_group(members: int, rounds: int, minutes: int) -> None:
    page = of_size(members)
    assert f"{rounds}. runde, 5 min." in page
    assert f"{rounds + 1}. runde" not in page
    assert f"I alt {minutes} minutter." in page
    assert page.count("lytter") == rounds * max(0, members - 3)
    assert ("spørger og skriver" in page) == (members == 2)


def test_groups_of_different_sizes_get_rounds_of_their_own() -> None:
    made = printed("question-sheets", samples.small())
    found = list(sheets(samples.small()))
    assert {sheet.size for sheet in found} == {3, 4}
    for number, sheet in enumerate(found):
        assert ("4. runde" in made.page(2 * number + 1)) == (sheet.size == 4)


def test_in_a_group_of_three_each_asks_the_next() -> None:
    """Source: apvportalen.dk: 1 interviews 2, 2 interviews 3, 3 interviews 1."""
    page = of_size(3)
    rounds = page[page.index("1. runde") : page.index("Nummeret")]
    assert squeezed(rounds) == squeezed(
        "1. runde, 5 min. 1 spørger 2 fortæller 3 skriver"
        "2. runde, 5 min. 2 spørger 3 fortæller 1 skriver"
        "3. runde, 5 min. 3 spørger 1 fortæller 2 skriver"
    )


def test_somebody_alone_gets_the_rounds_of_three() -> None:
    assert "3. runde" in of_size(1)


def test_without_groups_sheets_are_numbered_through() -> None:
    whole = replace(samples.small(), groups=())
    assert [sheet.number for sheet in sheets(whole)] == list(range(1, 11))
    made = printed("question-sheets", whole)
    assert [numbers(made, page) for page in (1, 2, 19, 20)] == [("1",), ("1",), ("10",), ("10",)]
    assert "Aftal først, hvem der har hvilket nummer." in made.page(1)


def test_who_is_in_no_group_gets_a_sheet_too() -> None:
    whole = samples.small()
    later = replace(whole, groups=whole.groups[:1])
    placed = len(whole.groups[0].member_ids)
    found = list(sheets(later))
    assert len(found) == 10
    assert found[placed] == Sheet(None, 1, 3)


def test_without_people_there_is_one_sheet_without_a_number() -> None:
    made = printed("question-sheets", samples.empty())
    assert made.pages == 2
    assert numbers(made, 1) == ()
    assert "Der er ikke valgt spørgsmål endnu." in made.page(1)


def test_many_questions_share_the_lines_of_a_page() -> None:
    strength = QuestionKind.STRENGTH
    questions = tuple(Question(n, strength, f"Spørgsmål nummer {n}?", n, lines=20) for n in "1234")  # type: ignore[arg-type]
    made = printed("question-sheets", replace(samples.empty(), questions=questions))
    assert made.pages == 2
    assert "Spørgsmål nummer 4?" in made.page(1)


def test_more_than_a_page_holds_goes_on_and_says_so() -> None:
    wish = QuestionKind.WISH
    questions = tuple(Question(n, wish, f"Ønske nummer {n}? " * 9, n) for n in range(1, 31))
    made = printed("question-sheets", replace(samples.empty(), questions=questions))
    assert made.pages > 3
    assert f"Side {made.pages} af {made.pages}" in made.page(made.pages)
    assert "Ønske nummer 30?" in made.text
    for (width, _), words in made.words[2:]:
        at_the_rings = [w.text for w in words if w.right > width - 190 and w.top < 95]
        assert at_the_rings == ["Gruppe", "Ark"]


def test_shared_pages_are_drawn_once() -> None:
    some, many = (len(printed("question-sheets", samples.small(n)).data) for n in (30, 300))
    assert many < 0.6e6
    assert (many - some) / 540 < 550  # bytes a page


def test_each_page_is_one_paragraph_for_those_who_listen() -> None:
    made = printed("question-sheets", samples.small())
    assert made.structure.count("\n  P (block)") == made.pages
    first = made.structure.split("\n  P (block)")[1]
    assert first.index("Gruppe 1") < first.index("Ark 1") < first.index("Det, der virker")


def test_every_sheet_carries_its_code() -> None:
    made = printed("question-sheets", samples.small())
    for number, sheet in enumerate(sheets(samples.small())):
        code = f"SA-{sheet.group}-{sheet.number}"
        assert code in made.page(2 * number + 1)
        assert catalogue.find(code) == Place(
            "question-sheets", (sheet.group or 0, sheet.number or 0)
        )


def test_the_guide_holds_what_is_said_aloud_and_the_sheet_does_not() -> None:
    aloud = (
        Question(91, QuestionKind.FOLLOW_UP, "Hvad gjorde det muligt den dag?", 91),
        Question(92, QuestionKind.COIN, "Hvad skal der ske i stedet for?", 92),
    )
    contents = samples.small()
    contents = replace(contents, questions=(*contents.questions, *aloud))
    guide = printed("interview-guide", contents).text
    for question in aloud:
        assert guide.count(question.text) == 1
        assert question.text not in printed("question-sheets", contents).text
        assert question.text not in printed("question-sheet", contents).text
    assert "Fortæl lidt mere om det." not in guide, "the chosen ones stand instead of the bank's"
    only = replace(contents, questions=aloud)
    assert "questions" in needs.lacking("question-sheets", only)
