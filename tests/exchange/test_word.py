"""The Word documents, opened again as Word would: A4, Danish, real styles, every word there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as DocxDocument
from docx.oxml.ns import qn
from docx.shared import Mm
from hypothesis import given, settings
from hypothesis import strategies as st

from apv_desktop.content import LANGUAGES, handover_words, law_sheets, load
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.groups import interview_rounds
from apv_desktop.exchange import plain, twins, word_inspection
from apv_desktop.exchange.word import WordFile
from tests.printing import samples
from tests.printing.hostile import HOSTILE
from tests.printing.reading import printed, squeezed

DOCUMENTS = [document for document, kinds in twins.FORMATS.items() if twins.WORD in kinds]
EACH = pytest.mark.parametrize("document", DOCUMENTS)
LETTERS = ("invitation", "status-letter")
TEXTS = [document for document, kinds in twins.FORMATS.items() if twins.TEXT in kinds]


def opened(document: str, contents: Contents, language: str = "da") -> DocxDocument:
    target = BytesIO()
    method = load(language)
    twins.write(document, twins.WORD, contents, method, target, samples.NOW, lambda: None)
    target.seek(0)
    return Document(target)


def paragraphs(file: DocxDocument) -> Iterator[str]:
    """Everything that is read, from top to bottom, tables and footer too."""
    parts = [file.element.body, file.sections[0].footer._element]
    for part in parts:
        for paragraph in part.iter(qn("w:p")):
            texts = [
                each.text or "" if each.tag == qn("w:t") else "\n"
                for each in paragraph.iter(qn("w:t"), qn("w:br"))
            ]
            yield "".join(texts)


def read(file: DocxDocument) -> str:
    return "\n".join(paragraphs(file))


@EACH
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_a4_and_the_language_is_set(document: str, language: str) -> None:
    file = opened(document, samples.small(), language)
    section = file.sections[0]
    size = [round((side or 0) / Mm(1)) for side in (section.page_width, section.page_height)]
    assert size == [210, 297]
    wanted = {"da": "da-DK", "en": "en-GB"}[language]
    spoken = {each.get(qn("w:val")) for each in file.styles.element.iter(qn("w:lang"))}
    assert spoken == {wanted}
    assert file.core_properties.language == wanted


@EACH
def test_nothing_is_left_of_the_template(document: str) -> None:
    told = opened(document, samples.small()).core_properties
    assert (told.author, told.comments) == ("APV Desktop", "")
    assert told.created is not None and told.created.date() == samples.TODAY
    assert told.title


@EACH
def test_headings_are_headings_with_one_title(document: str) -> None:
    styles = [
        each.style.name for each in opened(document, samples.small()).paragraphs if each.style
    ]
    assert styles.count("Title") == 1
    assert {"Heading 1", "Heading 2"} & set(styles)


@pytest.mark.parametrize("document", ["invitation", "status-letter", "action-plan"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("contents", [samples.small(), samples.empty()], ids=["small", "empty"])
def test_it_says_what_the_paper_says(document: str, language: str, contents: Contents) -> None:
    paper = printed(document, contents, language=language).squeezed
    place = load(language).text("paper/invitation:meeting.place")  # on paper beside a leaf
    for paragraph in paragraphs(opened(document, contents, language)):
        for line in paragraph.split("\n"):
            told = re.compile(r"[ (),]" if re.search(r"\((uge|week) ", line) else ", ")
            for part in re.split(r"_{3,}|:|☐|·", line):
                for piece in told.split(part):
                    found = re.sub(r"\s+", "", piece)
                    is_known = (
                        found in paper or found.rstrip(".").isdigit() or piece.strip() == place
                    )
                    assert is_known or re.match(r"\s*(Side|Page) ", piece), line


def test_the_question_sheet_asks_what_was_chosen() -> None:
    contents = samples.small()
    told = read(opened("question-sheets", contents))
    for question in contents.questions:
        assert plain.one_line(question.text) in told
    assert "Skriv ingen navne" in told


def test_everybody_asks_tells_and_notes_once_as_on_paper() -> None:
    for size in (2, 3, 4):
        rounds = interview_rounds(size)
        assert [turn.index("tells") for turn in rounds] == [*range(1, size), 0]
        assert all(sorted(turn) == sorted(rounds[0]) for turn in rounds)
        assert all(len({turn[p] for turn in rounds}) == len(rounds[0]) for p in range(size))
    assert interview_rounds(3)[0] == ("asks", "tells", "notes")


def test_lines_to_write_on_stand_where_nothing_is_known() -> None:
    file = opened("action-plan", samples.empty())
    cells = [cell for table in file.tables for row in table.rows for cell in row.cells]
    inside = [paragraph for cell in cells for paragraph in cell.paragraphs]
    ruled = [p for p in (*file.paragraphs, *inside) if p.style and p.style.name == "Skrivelinje"]
    assert len(ruled) >= 8


# What Word opens without complaint: ECMA-376, CT_PPr and CT_TcPr are sequences.
IN_ORDER = {
    "w:pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing "
    "ind contextualSpacing jc outlineLvl rPr sectPr",
    "w:tcPr": "tcW gridSpan vMerge tcBorders shd",
    "w:rPr": "rStyle rFonts b bCs i iCs caps smallCaps color spacing w kern position sz szCs u "
    "lang",
}


@EACH
@pytest.mark.parametrize("contents", [samples.small(), samples.empty()], ids=["small", "empty"])
def test_every_part_stands_in_the_order_word_wants(document: str, contents: Contents) -> None:
    file = opened(document, contents)
    for root in (file.element, file.styles.element, file.sections[0].footer._element):
        for name, order in IN_ORDER.items():
            wanted = order.split()
            for part in root.iter(qn(name)):
                found = [wanted.index(each.tag.partition("}")[2]) for each in part]
                assert found == sorted(found), [each.tag for each in part]


def test_the_header_of_a_table_comes_again_on_each_page() -> None:
    for table in opened("action-plan", samples.small()).tables:
        if table.style is not None and table.style.name == "Normal Table":
            continue  # fields side by side
        assert table.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None


@EACH
@pytest.mark.parametrize("typed", HOSTILE)
def test_hostile_text_stands_as_typed(document: str, typed: str) -> None:
    told = read(opened(document, samples.with_text(f"før {typed} efter")))
    assert plain.one_line(f"før {typed} efter") in plain.one_line(told)


@settings(max_examples=25)
@given(typed=st.text(st.characters(), min_size=1, max_size=300))
@EACH
def test_any_text_makes_a_file_that_opens(document: str, typed: str) -> None:
    assert opened(document, samples.with_text(typed)).paragraphs


@pytest.mark.timeout(60)
def test_endless_text_is_there_to_its_end() -> None:
    words = "\n".join(f"linje {n} æøå" for n in range(3_500)) + "\nSLUT"
    whole = samples.small()
    contents = replace(whole, letter=replace(whole.letter, own_words=words))
    told = read(opened("status-letter", contents))
    assert "linje 3499 æøå" in told and "SLUT" in told


def test_the_footer_names_workplace_apv_date_and_page() -> None:
    footer = opened("invitation", samples.small()).sections[0].footer._element
    told = "".join(each.text or "" for each in footer.iter(qn("w:t")))
    assert "Værløse Bageri A/S · APV 2026 · Udskrevet 20. november 2026" in told
    fields = [each.get(qn("w:instr")) for each in footer.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]


def as_text(document: str, contents: Contents, language: str = "da") -> str:
    target = BytesIO()
    twins.write(document, twins.TEXT, contents, load(language), target, samples.NOW, lambda: None)
    assert target.getvalue().startswith(b"\xef\xbb\xbf"), "for the oldest Notepad"
    return target.getvalue().decode("utf-8-sig")


@pytest.mark.parametrize("document", TEXTS)
def test_the_plain_text_opens_in_the_oldest_notepad(document: str) -> None:
    told = as_text(document, samples.small())
    assert "\r\n" in told and "\n\n\n" not in told.replace("\r", "")
    assert ("Venlig hilsen" in told) == (document in LETTERS)


@pytest.mark.parametrize("document", ["legal-check", "coverage", "process-account"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_about_the_law_says_in_word_what_it_says_on_paper(
    document: str, language: str
) -> None:
    contents = samples.small()
    told = squeezed(read(opened(document, contents, language)))
    (sheet,) = law_sheets.sheets(document, contents, load(language), samples.TODAY)
    said = [sheet.title, sheet.lead, sheet.note]
    for part in sheet.parts:
        said += [part.heading, part.text, *part.points]
        said += [line for row in part.rows for cell in row for line in cell.split("\n")]
    for text in said:
        assert squeezed(text) in told, text


@pytest.mark.parametrize("document", ["legal-check", "coverage"])
def test_a_paper_about_the_law_says_in_text_what_it_says_on_paper(document: str) -> None:
    contents = samples.small()
    told = squeezed(as_text(document, contents))
    (sheet,) = law_sheets.sheets(document, contents, load("da"), samples.TODAY)
    for part in sheet.parts:
        assert squeezed(part.heading) in told
        for row in part.rows:
            for cell in row:
                assert squeezed(" · ".join(cell.split("\n"))) in told.replace(
                    squeezed(row[0]), squeezed(" · ".join(row[0].split("\n")))
                )


def test_the_letter_to_a_successor_says_in_word_what_it_says_on_paper() -> None:
    contents, method = samples.small(), load("da")
    told = squeezed(read(opened("handover-letter", contents)))
    for part in handover_words.sections(contents, method, samples.TODAY):
        for text in (part.heading, part.text, *part.lines):
            assert squeezed(text) in told, text
    for text in handover_words.greeting(contents, method):
        assert squeezed(text) in told


def test_lines_to_write_on_let_what_follows_go_to_the_next_page() -> None:
    file = WordFile("Ark", samples.small(), load("da"), samples.TODAY)
    file.writing_lines(3)
    made = closed(file)
    kept = [p.paragraph_format.keep_with_next for p in made.paragraphs[-3:]]
    assert kept == [None, None, False]


def test_what_is_written_together_stands_on_one_page() -> None:
    file = WordFile("Ark", samples.small(), load("da"), samples.TODAY)
    file.line("før")
    with file.together():
        for word in ("en", "to", "tre"):
            file.line(word)
    file.line("efter")
    told = {p.text: p.paragraph_format.keep_with_next for p in closed(file).paragraphs}
    assert told == {"før": None, "en": True, "to": True, "tre": None, "efter": None}


def test_a_field_left_over_has_the_whole_width() -> None:
    file = WordFile("Ark", samples.small(), load("da"), samples.TODAY)
    file.beside([("En", "a"), ("To", "b"), ("Tre", "c")])
    table = closed(file).tables[0]
    assert [len(row._tr.tc_lst) for row in table.rows] == [2, 1]
    assert table.rows[1]._tr.tc_lst[0].grid_span == 2


def test_an_empty_packing_list_names_the_things_as_paper_does() -> None:
    made = opened("packing-list", samples.empty())
    cells = [c.text for t in made.tables for row in t.rows for c in row.cells]
    assert "☐ Kuglepenne" in cells


def closed(file: WordFile) -> DocxDocument:
    target = BytesIO()
    file.save(target)
    return Document(target)


def test_each_record_of_a_discussion_begins_a_page() -> None:
    contents = samples.small()
    made = opened("discussion-record", contents)
    begins = [
        each
        for each in made.paragraphs
        if each._p.find(f".//{qn('w:pageBreakBefore')}") is not None
    ]
    assert len(contents.discussions) == 2
    assert [each.style.name for each in begins if each.style] == ["Heading 1"]


@EACH
def test_a_row_stands_on_one_page_unless_it_is_very_high(document: str) -> None:
    long = "Vi vil have ro om opgaverne, så den der sidder med noget svært kan tænke. " * 60
    contents = samples.small()
    plans = tuple(
        replace(plan, activities=tuple(replace(each, how=long) for each in plan.activities))
        for plan in contents.plans
    )
    file = opened(document, replace(contents, plans=plans))
    for table in file.tables:
        for row in table.rows:
            is_whole = row._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None
            assert is_whole is (long.strip() not in " ".join(cell.text for cell in row.cells))


def folder(left_out: set[str]) -> str:
    target = BytesIO()
    args = (twins.WORD, samples.small(), load("da"), target, samples.NOW, lambda: None)
    twins.write("inspection-folder", *args, left_out)
    target.seek(0)
    return read(Document(target))


def test_the_inspectors_folder_leaves_out_names_and_parts_as_on_paper() -> None:
    names = [person.name for person in samples.small().people] + ["Poul Bæk"]
    whole, nameless = folder(set()), folder({"names"})
    assert [name for name in names if name in whole]
    assert not [name for name in names if name in nameless]
    assert "navn udeladt" in nameless and "Direktør Åse Holm" in nameless
    assert "Bilag om sygefravær" in whole
    assert "Bilag om sygefravær" not in folder({"absence"})
    assert folder({"cover", *word_inspection._PARTS}) == whole, "without any part it says nothing"
