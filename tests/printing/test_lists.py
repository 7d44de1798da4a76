"""The group list for the wall and the gross list for everybody."""

from dataclasses import replace

import pytest

from apv_desktop.domain.assessments import WishVerdict
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.printing.formats import Format, Options
from tests.printing import samples
from tests.printing.reading import printed, squeezed


def test_every_member_stands_under_each_meeting() -> None:
    made = printed("group-list", samples.small())
    assert made.pages == 2
    for page, kind in ((1, "1. dialogmøde"), (2, "2. dialogmøde")):
        assert kind in made.page(page)
        for person in samples.small().people:
            assert squeezed(person.name) in squeezed(made.page(page))
    assert "Bageri" in made.page(1)
    assert "torsdag den 1. oktober 2026" in made.page(1)


def test_many_groups_get_a_list_of_names() -> None:
    whole = samples.small(people=34)
    made = printed("group-list", whole)
    last = made.page(made.pages)
    assert "Find dit navn" in last
    for person in whole.people:
        assert squeezed(person.name) in squeezed(last)
    assert "Find dit navn" not in printed("group-list", samples.small()).text


def test_the_list_of_names_fills_its_pages() -> None:
    made = printed("group-list", samples.small(people=300))
    pages = [page for page in range(1, made.pages + 1) if "2. møde" in made.page(page)]
    assert len(pages) == -(-300 // 66)
    assert "Gitte Aagaard 7" in made.text


def test_who_is_in_no_group_is_named() -> None:
    whole = samples.small()
    groups = tuple(g for g in whole.groups if g.number != 1)
    text = printed("group-list", replace(whole, groups=groups)).page(1)
    assert "er ikke i en gruppe endnu" in text
    for person in whole.people:
        assert squeezed(person.name) in squeezed(text)


@pytest.mark.parametrize(("people", "groups"), [(0, 6), (10, 3)])
def test_without_groups_there_are_cards_to_write_on(people: int, groups: int) -> None:
    whole = replace(samples.small(people), groups=())
    page = printed("group-list", whole).page(1)
    assert "Grupperne er ikke lavet endnu." in page
    numbers = [str(number) for number in range(1, groups + 1)]
    assert page.split("Værløse")[0].split("Udskrevet")[0].split()[-groups:] == numbers


def test_groups_of_the_second_meeting_alone_are_shown() -> None:
    whole = samples.small()
    groups = whole.groups_of(MeetingKind.DIALOGUE_2)
    made = printed("group-list", replace(whole, groups=groups))
    assert "ikke lavet endnu" in made.page(1)
    assert "ikke lavet endnu" not in made.page(2)


def test_the_gross_list_says_it_is_preliminary_on_every_page() -> None:
    made = printed("gross-list", samples.with_text("Et langt notat. " * 100))
    assert made.pages > 3
    for page in range(1, made.pages + 1):
        assert "oreløbig" in made.page(page)


def test_the_gross_list_tells_each_wish_and_its_answer() -> None:
    text = squeezed(printed("gross-list", samples.small()).text)
    for told in (
        "Vi hjælper hinanden, når ovnen driller", "Ro i opvasken og <b> & 5 < 6", "Handleplan 1",
        "Maskinen larmer, og rummet runger", "Fredag er den travleste dag.", "Sættes i gang nu",
        "Vi ser på det til foråret.", "Der sker ikke mere",
    ):  # fmt: skip
        assert squeezed(told) in text, told
    assert text.count("Udvalgt") == 3 + 1  # three wishes and the line that explains


def test_a_wish_handled_elsewhere_shows_no_content() -> None:
    made = printed("gross-list", samples.small())
    assert "Det, vi ikke skriver om her" not in made.text
    assert "Andet" not in made.text
    assert "Håndteres et andet sted" in made.text


def test_the_gross_list_lies_on_its_side() -> None:
    (width, height), _ = printed("gross-list", samples.small()).words[0]
    assert width > height


def test_an_empty_gross_list_is_honest_and_can_be_filled_in() -> None:
    page = printed("gross-list", samples.empty()).page(1)
    assert "Der er ikke skrevet styrker ind endnu." in page
    assert "Der er ikke skrevet ønsker ind endnu." in page
    assert "Næste skridt" in page


def test_strokes_are_summed_by_theme_without_what_is_handled_elsewhere() -> None:
    text = printed("gross-list", samples.small()).text
    themes = text[text.index("Her samler stregerne sig") :].split("Foreløbig")[0].split("\n")[1:]
    shown = [line.split() for line in themes if line.strip()]
    assert shown == [["Støj", "12"], ["Tid", "11"], ["Pauser", "5"], ["Sammenhold", "1"]]


def test_a_single_theme_makes_no_picture() -> None:
    whole = samples.small()
    alike = replace(whole, statements=tuple(replace(s, theme="Tid") for s in whole.statements))
    assert "Her samler" not in printed("gross-list", alike).text


@pytest.mark.parametrize("of", list(Format))
def test_everybody_stands_in_the_index_on_a_line_of_their_own(of: Format) -> None:
    whole = samples.small(people=40)
    made = printed("group-list", whole, options=Options(of))
    index = made.text[made.text.index("Find dit navn") :]
    assert "1. møde" in index
    numbers = {
        person: group.number
        for group in whole.groups_of(MeetingKind.DIALOGUE_1)
        for person in group.member_ids
    }
    for person in whole.people:
        assert f"{person.name} {numbers[person.id]} " in index


def test_a_wall_plan_of_few_plans_stays_on_one_sheet_and_many_go_on() -> None:
    plan = samples.small().plans[0]
    few, many = (
        tuple(replace(plan, id=number, number=number) for number in range(1, count + 1))
        for count in (6, 60)
    )
    assert printed("wall-plan", replace(samples.small(), plans=few)).pages == 1
    made = printed("wall-plan", replace(samples.small(), plans=many))
    assert made.pages > 3
    assert made.text.count(plan.theme) == 60


def test_a_merged_wish_says_where_it_went() -> None:
    small = samples.small()
    merged = tuple(replace(w, merged_into=11) if w.id == 14 else w for w in small.statements)
    text = squeezed(printed("gross-list", replace(small, statements=merged)).text)
    assert squeezed("Slået sammen med ønske 1") in text


@pytest.mark.parametrize("document", ["wish-posters", "voting-sheet"])
def test_a_merged_wish_hangs_as_the_other(document: str) -> None:
    small = samples.small()
    gone = next(w for w in small.statements if w.id == 14)
    merged = tuple(replace(w, merged_into=11) if w.id == 14 else w for w in small.statements)
    assert squeezed(gone.text) in printed(document, small).squeezed
    assert squeezed(gone.text) not in printed(document, replace(small, statements=merged)).squeezed


@pytest.mark.parametrize("times", [1, 4, 6])
def test_no_card_is_divided_in_large_letters(times: int) -> None:
    """A list for the wall is cut into cards, and half a card has no number."""
    small = samples.small()
    told = "Det sker hver dag, og det tager lang tid. " * times
    known = {
        wish.id: replace(known, underlying=told, reason=told)
        for wish in small.wishes
        if (known := small.assessments.get(wish.id)) and known.verdict is not WishVerdict.ELSEWHERE
    }
    whole = replace(small, assessments={**small.assessments, **known})
    made = printed("gross-list", whole, options=Options(Format.LARGE))
    assert made.text.count("Streger") > len(known) > 3
    for number in range(1, made.pages + 1):
        cards = made.page(number).split("Det, vi ønsker os")[-1]
        assert cards.count("Tema") == cards.count("Næste skridt")


@pytest.mark.parametrize("of", list(Format))
def test_themes_with_long_names_go_on_to_the_next_page(of: Format) -> None:
    """Eight of them are higher than a page of large letters."""
    small = samples.small()
    told = "Støjdæmpning og lange lister til alle vagter i opvasken og i bageriet hver nat "
    wishes = tuple(
        Statement(1000 + n, StatementKind.WISH, n, f"Ønske {n}", theme=f"{n} {told * 2}", marks=n)
        for n in range(1, 9)
    )
    made = printed("gross-list", replace(small, statements=wishes), options=Options(of))
    shown = made.text[made.text.index("Her samler stregerne sig") :]
    assert all(f"{n} Støj" in " ".join(shown.split()) for n in range(1, 9))
    assert made.pages <= 10
