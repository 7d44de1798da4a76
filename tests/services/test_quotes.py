"""Quotes that could point at somebody are told of before printing, with words to use instead."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest

from apv_desktop.content import load
from apv_desktop.domain.pointing import Hint
from apv_desktop.domain.statements import StatementKind
from apv_desktop.exchange import twins
from apv_desktop.printing import catalogue
from apv_desktop.services import files, people, quotes, statements
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from tests.printing.reading import printed, squeezed

DANISH = load("da")


@pytest.fixture
def apv(small: Apv) -> Apv:
    for at in range(6):
        people.add(small, f"Ældre {'ABCDEF'[at]}nna", "Pleje", job="Plejer")
    people.add(small, "Bodil Holm", "Køkken", job="Kok")
    return small


def found(apv: Apv, text: str, paper: str = "gross-list") -> list[tuple[str, str]]:
    statements.add(apv, StatementKind.WISH, text)
    return [
        (hint.value, words)
        for quote in quotes.pointing_at(paper, apv.contents, DANISH)
        for hint, words in quote.hints
    ]


@pytest.mark.parametrize(
    ("text", "hints"),
    [
        ("Bodil skal have hjælp", [(Hint.NAME, "Bodil")]),
        ("Bodil Holms ovn er gammel", [(Hint.NAME, "Bodil Holms")]),
        ("Køkkenet... i Køkken er der varmt", [(Hint.DEPARTMENT, "Køkken")]),
        ("Kokken løber for stærkt", [(Hint.JOB, "Kokken")]),
        ("Den eneste mand på holdet", [(Hint.ONLY, "Den eneste mand")]),
        ("Pleje mangler folk", []),
        ("Plejeren løfter alene", []),
        ("Vores kok og Bodil-Holm", [(Hint.NAME, "Bodil-Holm"), (Hint.JOB, "Vores kok")]),
        ("Mere ro om vagtskiftet", []),
    ],
)
def test_what_points_at_few_is_told(apv: Apv, text: str, hints: list[tuple[Hint, str]]) -> None:
    wanted = [(hint.value, words) for hint, words in hints]
    assert [each for each in found(apv, text) if each[1] != "Køkkenet"] == wanted


def test_a_neutral_wording_is_offered_and_can_be_used_and_undone(apv: Apv) -> None:
    wish = statements.add(apv, StatementKind.WISH, "Bodil står alene i Køkken hver fredag")
    (quote,) = quotes.pointing_at("wish-posters", apv.contents, DANISH)
    assert quote.neutral == "En kollega står alene i en afdeling hver fredag"
    quotes.put_neutrally(apv, wish.id, quote.neutral)
    assert quotes.pointing_at("wish-posters", apv.contents, DANISH) == ()
    apv.undo()
    assert apv.contents.statement(wish.id).text.startswith("Bodil")


def test_a_paper_without_quotes_warns_of_none(apv: Apv) -> None:
    assert found(apv, "Bodil skal have hjælp", "group-list") == []


def test_what_was_let_stand_is_asked_about_once(apv: Apv, around: Surroundings) -> None:
    """Once on this PC, whatever the paper; another wording is another quote."""
    wish = statements.add(apv, StatementKind.WISH, "Bodil skal have hjælp")
    statements.add(apv, StatementKind.WISH, "Kokken løber for stærkt")
    papers = ["wish-posters", "gross-list"]
    first, second = quotes.unsettled(apv, papers, DANISH)
    quotes.let_stand(apv, [first.statement.text])
    assert quotes.unsettled(apv, papers, DANISH) == (second,)
    apv.close()
    again = files.open_apv(apv.path, around)
    assert quotes.unsettled(again, ["status-letter"], DANISH) == (second,)
    assert not any("Bodil" in told for told in _told(again))
    statements.change(again, wish.id, text="Bodil skal have mere hjælp")
    assert len(quotes.unsettled(again, papers, DANISH)) == 2
    again.close()


def _told(apv: Apv) -> list[str]:
    folder = apv.places.state / "standing"
    return [path.read_text("utf-8") for path in folder.iterdir()]


@pytest.mark.parametrize("document", list(catalogue.DOCUMENTS))
def test_whatever_quotes_is_watched(document: str, example: Apv) -> None:
    """A quote on the paper, or in its twin for another program, is one that is warned of."""
    people.add(example, "Bodil Zåxqvine", job="Kok")
    marks = {StatementKind.WISH: "Zåxqvine ønsker", StatementKind.STRENGTH: "Zåxqvine roser"}
    said = tuple(replace(each, text=marks[each.kind]) for each in example.contents.statements)
    contents = replace(example.contents, statements=said)
    now = example.now
    read = squeezed(printed(document, contents, today=now.date()).text)
    for kind in twins.FORMATS.get(document, ()):
        target = BytesIO()
        twins.write(document, kind, contents, DANISH, target, now, lambda: None)
        read += squeezed(_words_of(target, kind))
    warned = {each.statement.text for each in quotes.pointing_at(document, contents, DANISH)}
    assert {mark for mark in marks.values() if squeezed(mark) in read} == warned


def _words_of(target: BytesIO, kind: str) -> str:
    if kind not in ("docx", "xlsx"):
        return target.getvalue().decode("utf-8", "replace")
    with ZipFile(target) as packed:
        return "".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_neutral_wordings_point_at_nobody(apv: Apv, language: str) -> None:
    method = load(language)
    for text in ("Bodil", "Køkken", "Kok", "Den eneste mand", "the only man"):
        statements.add(apv, StatementKind.WISH, text)
    for quote in quotes.pointing_at("gross-list", apv.contents, method):
        quotes.put_neutrally(apv, quote.statement.id, quote.neutral)
    assert quotes.pointing_at("gross-list", apv.contents, method) == ()
