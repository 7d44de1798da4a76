"""Letters and labels speak of the safety group as the workplace itself does."""

from dataclasses import replace

import pytest

from apv_desktop.content import LANGUAGES, invitation_letter, load, workplace_words
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.workplace import SizeClass
from tests.printing import samples
from tests.printing.reading import printed


def of_size(count: int | None, group_name: str = "") -> Contents:
    whole = samples.small()
    return replace(
        whole,
        workplace=replace(whole.workplace, employee_count=count, group_name=group_name),
        letter=replace(whole.letter, sender=""),
        invitation=replace(whole.invitation, sender=""),
    )


@pytest.mark.parametrize(
    ("count", "name"),
    [(3, "APV-gruppen"), (34, "arbejdsmiljøgruppen"), (None, "arbejdsmiljøgruppen")],
)
def test_the_group_is_called_as_is_usual_for_the_size(count: int | None, name: str) -> None:
    assert workplace_words.group_name(of_size(count), load("da")) == name


def test_a_name_of_ones_own_stands_on_every_letter() -> None:
    contents = of_size(34, "MED-udvalget")
    assert invitation_letter.sender(contents, load("da")).endswith("MED-udvalget")
    for document in ("invitation", "status-letter"):
        assert "MED-udvalget" in printed(document, contents).squeezed


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_law_asks_of_each_size_has_a_source_and_the_day_it_was_checked(
    language: str,
) -> None:
    sizes = load(language).file("workplace")["size"]
    assert set(sizes) == {size.value for size in SizeClass}
    for texts in sizes.values():
        assert texts["asks"] and texts["source"]
        assert texts["checked_on"].year >= 2026


PAPERS = (
    "invitation", "method-overview", "group-guide", "decision-note", "leader-tips", "voting-sheet",
    "result-poster", "gross-list", "said-done",
)  # fmt: skip


@pytest.mark.parametrize("document", PAPERS)
def test_every_paper_speaks_of_the_group_as_it_is_called_here(document: str) -> None:
    usual = {"da": "rbejdsmiljøgruppe", "en": "safetygroup"}
    for language, unwanted in usual.items():
        own = printed(document, of_size(34, "MED-udvalget"), language).squeezed
        assert "MED-udvalget" in own.replace("\u00ad", "")
        if document != "group-guide":  # its title goes into the file's own title, without user text
            assert unwanted not in own
        few = printed(document, of_size(5), language).squeezed
        assert {"da": "APV-gruppen", "en": "APVgroup"}[language] in few
        assert unwanted not in few


@pytest.mark.parametrize("document", ["action-plan", "answer-sheet"])
def test_those_who_sign_have_the_titles_of_the_size(document: str) -> None:
    assert "kontaktpersonfordeansatte" in printed(document, of_size(5)).squeezed.casefold()
    assert "arbejdsmiljørepræsentant" in printed(document, of_size(34)).squeezed.casefold()
