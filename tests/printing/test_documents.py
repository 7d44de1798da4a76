"""What holds for every document: it prints whatever there is, inside its pages."""

import re
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from reportlab.lib.units import mm

from apv_desktop.content import LANGUAGES
from apv_desktop.domain.contents import Contents
from apv_desktop.printing import catalogue
from apv_desktop.printing.formats import Format, Options
from tests.printing import samples
from tests.printing.reading import Printed, Word, printed, program
from tests.strategies import contents as any_contents

DOCUMENTS = tuple(catalogue.DOCUMENTS)
FOLDER = "inspection-folder"
SAMPLES = {
    "small": samples.small(),
    "empty": samples.empty(),
    "alone": samples.small(people=1),
    "long": samples.with_text("Støjdæmpningsforanstaltningerne i opvasken er mange. " * 30),
}
EVERY = [
    (document, name, Options(each))
    for document in DOCUMENTS
    for name in SAMPLES
    for each in catalogue.DOCUMENTS[document].formats
]
A4, A3 = {595, 842}, {842, 1191}
EDGE = 20  # no printer reaches closer to the edge of the paper

whole = pytest.mark.parametrize(
    ("document", "name", "options"),
    EVERY,
    ids=[f"{document}-{name}-{options.format.value}" for document, name, options in EVERY],
)
each = pytest.mark.parametrize("document", DOCUMENTS)


@cache
def sample(document: str, name: str, options: Options) -> Printed:
    """One document of a sample; several tests look at each."""
    return printed(document, SAMPLES[name], options=options)


@whole
def test_the_tools_find_nothing_wrong(
    document: str, name: str, options: Options, tmp_path: Path
) -> None:
    path = tmp_path / "printed.pdf"
    path.write_bytes(sample(document, name, options).data)
    checked = program("qpdf", "--check", path)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    fonts = program("pdffonts", path).stdout.splitlines()[2:]
    assert fonts
    large = options.format is Format.LARGE
    assert large == any("+Atkinson" in font for font in fonts)
    for font in fonts:
        assert "+SourceSans3" in font or (large and "+AtkinsonHyperlegibleNext" in font)
        assert font.split()[-5:-2] == ["yes", "yes", "yes"], font


@whole
def test_no_word_leaves_the_page(document: str, name: str, options: Options) -> None:
    for (width, height), words in sample(document, name, options).words:
        assert words
        assert {round(width), round(height)} == (A3 if options.format is Format.WALL else A4)
        for word in words:
            assert word.left >= EDGE, word
            assert word.right <= width - EDGE, word
            assert word.top >= EDGE, word
            assert word.bottom <= height - EDGE, word


@whole
def test_nothing_overlaps_the_foot_of_the_page(document: str, name: str, options: Options) -> None:
    for (_, height), words in sample(document, name, options).words:
        foot = max(word.top for word in words)
        others = [word.bottom for word in words if word.top < foot - 2]
        assert height - foot < 60
        assert not others or max(others) <= foot, (foot, max(others))


@each
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_foot_tells_where_the_page_belongs(document: str, language: str) -> None:
    if document == FOLDER:
        return  # each paper in it numbers its own pages
    made = printed(document, samples.small(), language)
    day = {"da": "20. november 2026", "en": "20 November 2026"}[language]
    sheet = 2 if "question-sheet" in document else made.pages
    for number in range(1, sheet + 1):
        page = made.page(number)
        assert "Værløse Bageri A/S · APV 2026" in page
        assert day in page
        of = {"da": f"Side {number} af {sheet}", "en": f"Page {number} of {sheet}"}[language]
        assert of in page


@each
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_knows_its_title_and_language_and_no_user_text(
    document: str, language: str
) -> None:
    made = printed(document, samples.with_text("Hemmelighed"), language)
    assert f"/Lang ({language})".encode() in made.data
    assert b"/DisplayDocTitle true" in made.data
    assert "Title: " in made.info
    assert re.search(r"Tagged:\s+yes", made.info)
    assert "Hemmelighed" not in made.info
    assert f"Pages:           {made.pages}" in made.info


@each
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_in_a_sentence_is_filled(document: str, language: str) -> None:
    for contents in SAMPLES.values():
        text = printed(document, contents, language).text
        assert "{" not in text
        assert "}" not in text
        assert "None" not in text


@each
def test_the_languages_differ(document: str) -> None:
    danish, english = (printed(document, samples.empty(), language) for language in LANGUAGES)
    assert danish.text != english.text
    assert danish.pages == english.pages


@each
def test_equal_contents_give_equal_bytes(document: str) -> None:
    assert printed(document, samples.small()).data == printed(document, samples.small()).data


@each
def test_the_outline_leads_into_the_document(document: str, tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    path.write_bytes(printed(document, samples.small()).data)
    assert '"outlines": [\n    {' in program("qpdf", "--json", path).stdout


@each
@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(contents=any_contents())
def test_whatever_the_file_holds_can_be_printed(document: str, contents: Contents) -> None:
    made: Printed = printed(document, contents)
    assert made.pages >= 1


@each
def test_three_hundred_people_print(document: str) -> None:
    made = printed(document, samples.small(people=300))
    assert made.pages == {
        "question-sheets": 600, "invitation": 1, "action-plan": 5, "gross-list": 2,
        "status-letter": 1,
    }.get(document, made.pages)  # fmt: skip


def test_a_page_without_a_workplace_has_only_its_date() -> None:
    nameless = replace(samples.empty(), round=replace(samples.empty().round, title=""))
    page = printed("invitation", nameless, today=date(2027, 1, 5)).page(1)
    assert "Udskrevet 5. januar 2027" in page
    assert page.count("·") == 1  # between the code and the number of the page


@whole
def test_no_word_stands_on_another(document: str, name: str, options: Options) -> None:
    """A word too long for its column is broken there instead of running into the next."""
    made = sample(document, name, options)
    for _, words in made.words[:12]:
        if document == "table-signs":  # the upper half is read from the other side
            continue
        by_top = sorted(words, key=_head)
        for index, word in enumerate(by_top):
            for other in by_top[index + 1 :]:
                if _head(other) > _foot(word) - 1:
                    break
                across = min(word.right, other.right) - max(word.left, other.left)
                assert across < 1.5, (word, other)


def _head(word: Word) -> float:
    """The top of the letters: a word's box has air above and below them."""
    return word.top + 0.27 * (word.bottom - word.top)


def _foot(word: Word) -> float:
    return word.bottom - 0.22 * (word.bottom - word.top)


@whole
def test_words_keep_to_the_margins(document: str, name: str, options: Options) -> None:
    left, right = 25 * mm - 9, 20 * mm - 9
    for (width, height), words in sample(document, name, options).words:
        foot = max(word.top for word in words)
        for word in words:
            assert word.left >= left, word
            assert word.right <= width - right, word
            assert word.bottom <= height - 20 * mm + 6 or word.top > foot - 3, word


@pytest.mark.parametrize(
    ("document", "part"),
    [
        (document, part)
        for document in DOCUMENTS
        for part in catalogue.DOCUMENTS[document].parts
        if (document, part) != (FOLDER, "names")  # whether names are shown is no part of its own
    ],
)
@pytest.mark.parametrize("contents", [samples.small(), samples.empty()], ids=["small", "empty"])
def test_a_part_can_be_printed_alone_and_is_less_than_the_whole(
    document: str, part: str, contents: Contents
) -> None:
    alone = printed(document, contents, options=Options(parts=frozenset({part})))
    assert alone.pages >= 1
    rest = frozenset(catalogue.DOCUMENTS[document].parts) - {part}
    others = printed(document, contents, options=Options(parts=rest))
    assert others.pages >= 1
    assert alone.text != others.text
    assert printed(document, contents, options=Options(parts=frozenset())).pages >= alone.pages
