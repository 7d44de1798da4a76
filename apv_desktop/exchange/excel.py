"""Lists as an Excel workbook: what is text stays text, what is a day is a day.

A text that begins with = is no formula here, nor does one that looks like an address become a
link: every text is written by `write_string`, never by `write` (reliability.md, 3 g).
"""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import BinaryIO

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from apv_desktop.content import Method
from apv_desktop.exchange.plain import clean

Cell = str | int | date | None
_MOST_LETTERS = 32_000  # a cell holds 32,767
_A4 = 9
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

    The sheet prints on A4 across, as wide as the paper, the header on each page.
    """
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    usual = {"font_name": "Calibri", "font_size": 11, "font_color": _INK, "valign": "top"}
    text = book.add_format({**usual, "text_wrap": True})
    day = book.add_format({**usual, "num_format": _DAY[method.language], "align": "left"})
    head = book.add_format(
        {**usual, "bold": True, "bg_color": _HEADER, "bottom": 1, "text_wrap": True}
    )
    sheet = book.add_worksheet(title)
    for at, (name, width) in enumerate(columns):
        sheet.set_column(at, at, width)
        sheet.write_string(0, at, name, head)
    for row, cells in enumerate(rows, start=1):
        for at, value in enumerate(cells):
            if isinstance(value, date):
                sheet.write_datetime(row, at, datetime.combine(value, time()), day)
            elif isinstance(value, int):
                sheet.write_number(row, at, value, text)
            elif value:
                sheet.write_string(row, at, _fitting(value, method), text)
    sheet.autofilter(0, 0, max(1, len(rows)), len(columns) - 1)
    _lay_out(sheet)
    created = datetime.combine(today, time())
    author = method.text("exports:created_by")
    book.set_properties({"title": title, "author": author, "created": created})
    book.close()


def _lay_out(sheet: Worksheet) -> None:
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.repeat_rows(0)
    sheet.fit_to_pages(1, 0)


def _fitting(value: str, method: Method) -> str:
    """As much of a text as a cell holds, and that there is more."""
    told = clean(value)
    if len(told) <= _MOST_LETTERS:
        return told
    return f"{told[:_MOST_LETTERS]}…\n{method.text('exports:cut')}"
