"""The structure under a PDF, tested alone: what is marked is read, in order, and once."""

from io import BytesIO

import pytest

from apv_desktop.printing import fonts, text
from apv_desktop.printing.canvas import PaperCanvas
from apv_desktop.printing.flow import Block, Bookmark, PageBreak, Room, Space
from apv_desktop.printing.flowables import Choices
from apv_desktop.printing.formats import Format
from apv_desktop.printing.grid import Grid, Row
from apv_desktop.printing.lists import Bullets
from apv_desktop.printing.running import Column, Flow, TooHighError
from apv_desktop.printing.styles import styles
from apv_desktop.printing.tags import Tags
from tests.printing.reading import Printed, squeezed

STYLES = styles(Format.NORMAL)
SIZE = (400.0, 300.0)


def drawn(*story: Block, tagged: bool = True) -> Printed:
    target = BytesIO()
    canvas = PaperCanvas(target, "da", fonts.REGULAR, tagged, invariant=True)
    column = Column(20, 280, 20, 360)
    Flow(canvas, column, lambda _: canvas.add_page([canvas.end_stream()], SIZE)).run(story)
    canvas.save()
    return Printed(target.getvalue(), len(canvas.pages))


def table(rows: int) -> Grid:
    head = Row(*([text.line(word, STYLES.label)] for word in ("Hvad", "Hvem")))
    cells = [
        Row(
            [text.line(f"gør {n}", STYLES.cell), text.line(f"sådan {n}", STYLES.cell)],
            [text.line(f"Åse {n}", STYLES.cell)],
        )
        for n in range(rows)
    ]
    return Grid([180, 180], cells, head)


def test_headings_and_paragraphs_are_read_in_order() -> None:
    made = drawn(text.line("Før", STYLES.title), *text.paragraphs("En\nTo", STYLES.body))
    assert "Tagged:          yes" in made.info
    assert (
        made.structure.split()
        == 'Document H1 (block) "Før " P (block) "En " P (block) "To "'.split()
    )


def test_without_tags_there_is_no_structure() -> None:
    made = drawn(text.line("Før", STYLES.title), table(2), tagged=False)
    assert "Tagged:          no" in made.info
    assert b"/MarkInfo" not in made.plain
    assert "Åse 1" in made.text


def test_a_table_over_pages_is_one_table_with_one_head() -> None:
    made = drawn(table(40))
    assert made.pages > 3
    assert made.text.count("Hvem") == made.pages
    assert made.structure.count("Table (block)") == 1
    assert made.structure.count("TR") == 41
    assert made.structure.count("TH") == made.structure.count("/Scope /Column") == 2
    assert made.structure.count('"Hvem "') == 1
    assert made.structure.index('"gør 38 "') < made.structure.index('"gør 39 "')


def test_a_paragraph_over_pages_is_one_paragraph() -> None:
    words = " ".join(f"ord{n}" for n in range(600))
    made = drawn(*text.paragraphs(words, STYLES.body))
    assert made.pages > 2
    assert made.structure.count("P (block)") == 1
    read = made.structure.replace('"', "").split()[3:]
    assert read == words.split()


def test_a_list_over_pages_is_one_list() -> None:
    made = drawn(Bullets([f"punkt {n} " + "og mere " * 12 for n in range(12)], STYLES.body, True))
    assert made.pages > 1
    found = made.structure
    assert (found.count(" L (block)"), found.count("LI (block)")) == (1, 12)
    assert found.count("LBody") == found.count("Lbl") == 12
    assert '"12. "' in found


def test_what_is_ticked_is_said() -> None:
    styled = (STYLES.cell, STYLES.cell_strong)
    found = drawn(Choices([("Let", False), ("Akut", True)], styled)).plain.upper()
    assert f"/ACTUALTEXT <FEFF{'☒ Akut'.encode('utf-16-be').hex().upper()}>".encode() in found
    assert f"/ACTUALTEXT <FEFF{'☐ Let'.encode('utf-16-be').hex().upper()}>".encode() in found


def test_letters_beyond_a_subset_are_written_and_read() -> None:
    shown = [chr(code) for code in sorted(fonts.letters()) if 0x100 <= code < 0x530]
    letters = text.clean("".join(letter for letter in shown if letter.isalpha()))
    assert len(letters) > 300
    made = drawn(*text.paragraphs(letters, STYLES.body))
    assert made.squeezed == letters
    assert letters in squeezed(made.structure.replace('"', ""))


def test_bookmarks_stand_under_each_other() -> None:
    story = [
        Bookmark("En (1)"), text.line("a", STYLES.body), PageBreak(),
        Bookmark("To", 1), text.line("b", STYLES.body), Bookmark("Tre", 1),
        text.line("c", STYLES.body), Bookmark("Fire æ"), text.line("d", STYLES.body),
    ]  # fmt: skip
    made = drawn(*story)
    assert made.bookmarks == [(0, "En (1)", 0), (1, "To", 1), (1, "Tre", 1), (0, "Fire æ", 1)]
    assert b"/Count 2" in made.plain
    assert b"/Count -2" in made.plain


def test_room_moves_what_would_stand_alone() -> None:
    story = [Space(200), Room(100), text.line("sammen", STYLES.body)]
    made = drawn(text.line("øverst", STYLES.body), *story)
    assert [made.page(number).strip() for number in (1, 2)] == ["øverst", "sammen"]


def test_what_fits_on_no_page_is_refused_instead_of_tried_for_ever() -> None:
    with pytest.raises(TooHighError):
        drawn(Space(5_000))


def test_parents_know_their_marks() -> None:
    tags = Tags()
    heading = tags.element("H1")
    assert tags.mark(heading) == "/H1 <</MCID 0>> BDC"
    assert tags.end_page() == 0
    assert tags.mark(heading) == "/H1 <</MCID 0>> BDC"
    tags.end_page()
    root, parents, document, element = tags.objects(7, [3, 4])
    assert b"/K 9 0 R /ParentTree 8 0 R" in root
    assert parents == b"<</Nums [0 [10 0 R] 1 [10 0 R]]>>"
    assert document == b"<</Type /StructElem /S /Document /P 7 0 R /K 10 0 R>>"
    assert b"/Pg 3 0 R /K [0 <</Type /MCR /Pg 4 0 R /MCID 0>>]" in element


def test_a_word_of_a_hundred_thousand_letters_is_printed_to_its_end() -> None:
    made = drawn(*text.paragraphs("æ" * 100_000 + " SLUT", STYLES.body))
    assert made.text.count("æ") == 100_000
    assert "SLUT" in made.page(made.pages)
