"""What belongs together stands together, nobody signs a sheet of its own, and pages are saved."""

import pytest

from apv_desktop.printing import fitting, text
from apv_desktop.printing.flow import (
    Block,
    HandSpace,
    PageBreak,
    Room,
    Space,
    Tail,
    Tightness,
    Together,
    stack_height,
)
from apv_desktop.printing.flowables import CutLine, WriteLines
from apv_desktop.printing.formats import Format, Options
from apv_desktop.printing.grid import Grid, Row, panel
from apv_desktop.printing.lists import Bullets
from apv_desktop.printing.running import Column
from apv_desktop.printing.styles import styles
from tests.printing import samples
from tests.printing.reading import printed
from tests.printing.test_tags import drawn

STYLES = styles(Format.NORMAL)
COLUMN = Column(20, 280, 20, 360)  # as `drawn` has it
SIGNED = "skriv under"


def rows(count: int) -> Grid:
    return Grid([360], [Row([text.line(f"række {n}", STYLES.cell)]) for n in range(count)])


def tail(down: float = 40) -> Tail:
    return Tail([text.line(SIGNED, STYLES.cell), Space(down)])


def pages(*story: Block) -> list[list[str]]:
    made = drawn(*story)
    return [made.page(number).split("\n")[:-1] for number in range(1, made.pages + 1)]


def test_lines_to_sign_on_take_the_last_row_along() -> None:
    table = rows(10)
    assert table.wrap(360) < 260 < table.wrap(360) + 40
    first, second = pages(table, tail())
    assert first[-1] == "række 8"
    assert second == ["række 9", SIGNED]


def test_lines_to_sign_on_take_what_cannot_be_divided_along_whole() -> None:
    whole = Together([text.line("aftalen", STYLES.cell), Space(100)])
    assert pages(Space(120), text.line("før", STYLES.cell), whole, tail()) == [
        ["før"],
        ["aftalen", SIGNED],
    ]


def test_a_heading_is_not_left_behind_for_lines_to_sign_on() -> None:
    whole = Together([text.line("aftalen", STYLES.cell), Space(80)])
    first, second = pages(Space(120), text.line("Del", STYLES.heading), whole, tail())
    assert first == ["Del", "aftalen"]
    assert second == [SIGNED]


def test_a_label_stands_where_its_answer_begins() -> None:
    answer = text.paragraphs("Et langt svar, som fylder tre linjer på arket. " * 4, STYLES.cell)
    assert answer[0].wrap(360) == pytest.approx(3 * STYLES.cell.leading)
    label = text.line("Hvorfor?", STYLES.label)
    first, second = pages(Space(190), text.line("før", STYLES.cell), label, *answer)
    assert first == ["før"]
    assert second[0] == "Hvorfor?"


def test_a_heading_stands_where_the_first_row_does() -> None:
    heading = text.line("Del", STYLES.heading)
    high = Grid([360], [Row([Space(60)], marked=True)])
    assert pages(Space(170), text.line("før", STYLES.cell), heading, high)[1] == ["Del"]


def test_a_heading_and_a_line_do_not_stand_without_the_table_they_are_about() -> None:
    about = [text.line("Møde", STYLES.heading), text.line("torsdag", STYLES.body)]
    high = Grid([360], [Row([Space(60), text.line("a", STYLES.cell)])])
    first, second = pages(Space(150), text.line("før", STYLES.cell), *about, high)
    assert (first, second) == (["før"], ["Møde", "torsdag", "a"])


def test_a_short_section_may_stand_before_the_next() -> None:
    short = [text.line("Møde", STYLES.heading), text.line("torsdag", STYLES.body)]
    high = Together([Space(100), text.line("a", STYLES.cell)])
    heading = text.line("Næste", STYLES.heading)
    first, second = pages(Space(130), text.line("før", STYLES.cell), *short, heading, high)
    assert (first, second) == (["før", "Møde", "torsdag"], ["Næste", "a"])


def test_a_short_section_does_not_wait_for_the_room_the_next_one_wants() -> None:
    short = [text.line("Møde", STYLES.heading), text.line("torsdag", STYLES.body)]
    wide = [Room(240), text.line("Næste", STYLES.heading), text.line("a", STYLES.cell)]
    assert pages(text.line("før", STYLES.heading), *short, *wide) == [
        ["før", "Møde", "torsdag"],
        ["Næste", "a"],
    ]


def test_headings_without_an_end_do_not_each_begin_a_page() -> None:
    names = [text.line(f"Del {n}", STYLES.heading) for n in range(30)]
    assert len(pages(text.line("før", STYLES.cell), *names)) < 6


def test_a_label_in_a_cell_is_not_left_at_the_foot_of_the_page() -> None:
    cell = [
        *text.paragraphs("linje\n" * 12, STYLES.cell),
        text.line("Hvorfor?", STYLES.label),
        WriteLines(1, 30),
    ]
    first, second = pages(Space(30), panel(360, cell))
    assert first[-1] == "linje"
    assert second[0] == "Hvorfor?"


def test_a_row_is_not_divided_where_one_of_its_cells_would_be_empty() -> None:
    names = [text.line(f"navn {n}", STYLES.display) for n in range(6)]
    row = Row([text.line("5", STYLES.cell)], names)
    first, second = pages(Space(200), text.line("før", STYLES.cell), Grid([40, 320], [row]))[:2]
    assert (first, second[0]) == (["før"], "5")


def test_a_line_to_cut_along_stands_only_between_what_it_parts() -> None:
    card = panel(360, [text.line("kort", STYLES.cell), Space(90)])
    made = drawn(card, CutLine(), panel(360, [text.line("kort", STYLES.cell), Space(90)]))
    assert made.pages == 1
    dashed = made.plain.count(b"[3 3] 0 d")
    tall = panel(360, [text.line("kort", STYLES.cell), Space(200)])
    apart = drawn(tall, CutLine(), panel(360, [Space(200)]), CutLine())
    assert (apart.pages, dashed) == (2, made.plain.count(b"[3 3] 0 d"))


def test_spare_rows_begin_no_page() -> None:
    for spare in (True, False):
        full = [Row([text.line(f"række {n}", STYLES.cell)]) for n in range(10)]
        more = [Row([HandSpace(30)], spare=spare) for _ in range(2)]
        assert drawn(Grid([360], [*full, *more])).pages == (1 if spare else 2)


def test_the_last_row_of_a_table_is_not_alone_on_its_page() -> None:
    head = Row([text.line("Hvem", STYLES.label)])
    body = [Row([text.line(f"række {n}", STYLES.cell)]) for n in range(9)]
    first, second = pages(Space(30), Grid([360], body, head))
    assert first[-1] == "række 6"
    assert second == ["Hvem", "række 7", "række 8"]


def story() -> list[Block]:
    return [
        text.line("Overskrift", STYLES.heading),
        Bullets([f"punkt {n}" for n in range(5)], STYLES.body),
        Space(40),
        rows(3),
        WriteLines(2, 30),
        PageBreak(),
        text.line("Næste ark", STYLES.body),
    ]


def test_a_part_is_set_closer_where_that_saves_a_page() -> None:
    assert fitting.pages(story(), COLUMN) == 3
    assert fitting.pages(fitting.closest(story, COLUMN), COLUMN) == 2


def test_nothing_is_set_closer_without_need() -> None:
    def short() -> list[Block]:
        return story()[:2]

    usual = stack_height(short(), 360)
    assert stack_height(list(fitting.closest(short, COLUMN)), 360) == usual

    def long() -> list[Block]:
        return [*short(), HandSpace(130), *short()]

    made = list(fitting.closest(long, COLUMN))
    assert stack_height(made[:2], 360) == usual


def test_a_long_story_is_passed_on_as_it_comes() -> None:
    told = 0

    def endless() -> list[Block]:
        nonlocal told
        told += 1
        return [text.line(f"linje {n}", STYLES.body) for n in range(1_000)]

    assert len(list(fitting.closest(endless, COLUMN))) == 1_000
    assert told == 1


def test_letters_keep_their_size_when_a_page_is_set_closer() -> None:
    closer = Tightness(0.5, 0.9, 0.8)
    block = text.line("ord", STYLES.heading)
    block.tighten(closer)
    assert block.style.size == STYLES.heading.size
    assert block.wrap(360) == pytest.approx(0.9 * STYLES.heading.leading)
    assert block.before == pytest.approx(0.5 * STYLES.heading.before)


def test_what_is_measured_before_it_is_set_closer_is_measured_again() -> None:
    table = rows(4)
    usual = table.wrap(360)
    table.tighten(Tightness(0.5, 0.9, 0.8))
    assert table.wrap(360) < usual


def test_room_for_more_than_is_left_begins_a_page_with_the_heading() -> None:
    heading = text.line("Del", STYLES.heading)
    first, second = pages(
        Space(100), text.line("før", STYLES.cell), heading, Room(150), text.line("a", STYLES.cell)
    )
    assert (first, second) == (["før"], ["Del", "a"])


@pytest.mark.parametrize("size", [Format.NORMAL, Format.LARGE])
@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("document", ["answer-sheet", "decision-note", "approval-page"])
def test_nobody_signs_a_page_of_its_own(document: str, language: str, size: Format) -> None:
    for contents in (samples.small(), samples.empty()):
        made = printed(document, contents, language, options=Options(size))
        assert len(made.page(made.pages).split("\n")) > 7, made.page(made.pages)


def test_what_no_page_holds_otherwise_is_divided_even_after_a_heading() -> None:
    names = [text.line(f"Overskrift {n}", STYLES.title) for n in range(5)]
    cell = [*names, Together([Space(160), text.line("nederst", STYLES.cell)])]
    first, second = pages(Grid([360], [Row(cell)]))
    assert (first[-1], second) == ("Overskrift 4", ["nederst"])
