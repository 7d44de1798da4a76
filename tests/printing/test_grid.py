"""Rows break across pages anywhere, keep their order, and lose nothing."""

import pytest
from reportlab.lib.units import mm

from apv_desktop.printing import text
from apv_desktop.printing.flow import Block, stack_height
from apv_desktop.printing.flowables import WriteLines
from apv_desktop.printing.formats import Format
from apv_desktop.printing.grid import TABLE, Grid, Row, panel
from apv_desktop.printing.lists import Bullets
from apv_desktop.printing.styles import styles

ROOM = 200 * mm
CELL = styles(Format.NORMAL).cell
WIDTH = styles(Format.NORMAL).width


def row(lines: int) -> Row:
    return Row(text.paragraphs("\n".join(f"linje {n}" for n in range(lines)), CELL), [])


def grid(*lines: int) -> Grid:
    return Grid([100, 100], [row(count) for count in lines], look=TABLE)


def height(of: Block, room: float = 1e6) -> float:
    return of.wrap(WIDTH, room)


def halves(of: Block, across: float, room: float) -> tuple[Block, Block]:
    parts = of.split(across, room)
    assert parts is not None
    return parts


def test_a_grid_is_as_high_as_its_rows() -> None:
    assert height(grid(1, 3)) == pytest.approx(4 * CELL.leading + 4 * TABLE.pad)


def test_a_grid_too_high_says_so_without_measuring_the_rest() -> None:
    assert 50 < height(grid(*[1] * 100), room=50) < 100


def test_rows_that_fit_stay_and_the_others_follow() -> None:
    whole = grid(*[1] * 100)
    first, rest = halves(whole, WIDTH, ROOM)
    assert 0 < height(first) <= ROOM
    assert height(first) + height(rest) == pytest.approx(height(whole))


def test_a_low_row_moves_whole_and_a_high_one_is_split() -> None:
    low = int(TABLE.whole / CELL.leading) - 3
    assert grid(low).split(WIDTH, 100) is None
    assert height(halves(grid(3 * low), WIDTH, 100)[0]) <= 100


def test_nothing_fits_in_no_room() -> None:
    assert grid(100).split(WIDTH, 5) is None
    assert height(grid(100)) == height(grid(100))


def test_a_row_is_split_again_and_again_to_its_end() -> None:
    rest: Block = grid(400)
    pages = [0.0]
    while height(rest) > ROOM:
        part, rest = halves(rest, WIDTH, ROOM)
        pages.append(height(part))
    assert sum(pages) + height(rest) == pytest.approx(
        400 * CELL.leading + 2 * TABLE.pad * len(pages)
    )


def test_a_header_stands_on_every_part() -> None:
    head = Row([text.line("Hoved", CELL)], [])
    whole = Grid([100, 100], [row(1) for _ in range(100)], head)
    first, rest = halves(whole, WIDTH, ROOM)
    assert height(first) + height(rest) > height(whole)


def test_a_panel_is_split_too() -> None:
    long = panel(WIDTH, text.paragraphs("\n".join("linje" for _ in range(200)), CELL))
    first, rest = halves(long, WIDTH, ROOM)
    assert height(first) <= ROOM < height(rest)


def test_space_between_flowables_is_the_larger_of_both() -> None:
    for after, before in ((7, 5), (5, 7)):
        lines = [WriteLines(1, 10), WriteLines(1, 10)]
        lines[0].after, lines[1].before = after, before
        assert stack_height(lines, 100) == 27


def test_lines_to_write_on_are_split_between_lines() -> None:
    first, rest = halves(WriteLines(10, 10), 100, 45)
    assert [each.wrap(100) for each in (first, rest)] == [40, 60]
    assert WriteLines(3, 10).split(100, 5) is None


def test_a_list_is_split_between_points_and_inside_a_long_one() -> None:
    points = Bullets(["kort", "lang " * 400, "kort"], CELL)
    whole = height(points)
    first, rest = halves(points, WIDTH, 100)
    assert height(first) <= 100
    second, last = halves(rest, WIDTH, height(rest) - 30)
    assert sum(map(height, (first, second, last))) >= whole
