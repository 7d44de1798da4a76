"""The role description: what was agreed, what always holds, and a line for each to sign on."""

from dataclasses import replace
from io import BytesIO

from docx import Document

from apv_desktop.content import load
from apv_desktop.domain.dreamteams import DreamteamMember
from apv_desktop.exchange import twins
from tests.printing import samples
from tests.printing.reading import printed, squeezed


def test_it_holds_the_role_its_end_and_who_said_yes_when() -> None:
    made = printed("role-description", samples.small())
    assert made.pages == 1
    for told in ("Små ting, der ikke koster noget.", "Løser ikke konflikter.", "1. november 2027",
                 "Aage Ærøskøbing", "2.11.2026", "Kim fra lageret"):  # fmt: skip
        assert squeezed(told) in squeezed(made.text)


def test_all_of_a_large_team_get_a_line() -> None:
    team = tuple(DreamteamMember(n, name=f"Kollega nr. {n}", position=n) for n in range(1, 41))
    text = printed("role-description", replace(samples.small(), dreamteam_members=team)).text
    assert all(squeezed(member.name) in squeezed(text) for member in team)


def test_without_a_team_there_are_lines_to_write_on_and_the_terms_stand() -> None:
    made = printed("role-description", samples.empty())
    assert "siger du ikke videre" in made.text
    assert made.pages <= 2


def test_the_word_document_has_a_row_for_each_member() -> None:
    target, method = BytesIO(), load("da")
    twins.write(
        "role-description", twins.WORD, samples.small(), method, target, samples.NOW, lambda: None
    )
    target.seek(0)
    rows = Document(target).tables[-1].rows
    assert [row.cells[0].text for row in rows] == ["Navn", "Aage Ærøskøbing", "Kim fra lageret"]
    assert rows[1].cells[1].text == "2.11.2026"
