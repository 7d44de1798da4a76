"""Lists as an Excel workbook: what is text stays text, what is a day is a day.

A text that begins with = is no formula here, nor does one that looks like an address become a
link: every text is written by `write_string`, never by `write` (reliability.md, 3 g).
"""

from collections.abc import Sequence
from datetime import date, datetime, time
from itertools import accumulate
from typing import BinaryIO

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from apv_desktop.content import Method
from apv_desktop.exchange.plain import clean

Cell = str | int | date | None
_MOST_LETTERS = 32_000  # a cell holds 32,767
_A3, _A4 = 8, 9
_MOST_ON_A4, _MOST_ON_A3 = 190, 290  # letters beside each other
_LINE, _HIGHEST = 15, 400  # points
_INK, _HEADER = "#1F2328", "#EDEAE3"
_DAY = {"da": "d.m.yyyy", "en": "d mmm yyyy"}


def write_list(
    title: str,
    columns: Sequence[tuple[str, int]],
    rows: Sequence[Sequence[Cell]],
    method: Method,
    target: BinaryIO,
    today: date,
) -> None:
    """One sheet with a header that stays in sight; a column is its name and its width in letters.

    The sheet prints across, as wide as the paper, the header on each page; a list that would be
    too small to read on A4 prints on A3, and of one wider still only the first columns.
    """
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    usual = {"font_name": "Calibri", "font_size": 11, "font_color": _INK, "valign": "top"}
    text = book.add_format({**usual, "text_wrap": True})
    day = book.add_format({**usual, "num_format": _DAY[method.language], "align": "left"})
    head = book.add_format({**usual, "bold": True, "bg_color": _HEADER, "text_wrap": True})
    sheet = book.add_worksheet(title)
    for at, (name, width) in enumerate(columns):
        sheet.set_column(at, at, width)
        sheet.write_string(0, at, name, head)
    _make_room(sheet, 0, [name for name, _ in columns], columns)
    for row, cells in enumerate(rows, start=1):
        for at, value in enumerate(cells):
            if isinstance(value, date):
                sheet.write_datetime(row, at, datetime.combine(value, time()), day)
            elif isinstance(value, int):
                sheet.write_number(row, at, value, text)
            elif value:
                sheet.write_string(row, at, _fitting(value, method), text)
        _make_room(sheet, row, cells, columns)
    sheet.autofilter(0, 0, max(1, len(rows)), len(columns) - 1)
    _lay_out(sheet, [width for _, width in columns], len(rows))
    created = datetime.combine(today, time())
    author = method.text("exports:created_by")
    book.set_properties({"title": title, "author": author, "created": created})
    book.close()


def _make_room(
    sheet: Worksheet, row: int, cells: Sequence[Cell], columns: Sequence[tuple[str, int]]
) -> None:
    """A height for a row whose texts take several lines: not every program finds it by itself."""
    needed = [
        sum(1 + len(line) // width for line in str(value).split("\n"))
        for value, (_, width) in zip(cells, columns, strict=True)
        if isinstance(value, str)
    ]
    if max(needed, default=1) > 1:
        sheet.set_row(row, min(_HIGHEST, _LINE * max(needed)))


def _lay_out(sheet: Worksheet, widths: Sequence[int], rows: int) -> None:
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    shown = sum(total <= _MOST_ON_A3 for total in accumulate(widths))
    sheet.set_paper(_A4 if sum(widths) <= _MOST_ON_A4 else _A3)
    sheet.print_area(0, 0, rows, max(1, shown) - 1)
    sheet.repeat_rows(0)
    sheet.fit_to_pages(1, 0)


def _fitting(value: str, method: Method) -> str:
    """As much of a text as a cell holds, and that there is more."""
    told = clean(value)
    if len(told) <= _MOST_LETTERS:
        return told
    return f"{told[:_MOST_LETTERS]}…\n{method.text('exports:cut')}"
