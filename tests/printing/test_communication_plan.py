"""The communication plan on paper and its twins: what is to be told first, then what was."""

from __future__ import annotations

from io import BytesIO

import openpyxl
import pytest
from docx import Document

from apv_desktop.content import load
from apv_desktop.exchange import twins
from apv_desktop.printing.formats import Format, Options
from tests.printing import samples
from tests.printing.reading import printed

METHOD = load("da")


def test_what_is_to_be_told_stands_before_what_was() -> None:
    text = printed("communication-plan", samples.small()).text
    assert text.index("Skal fortælles: 2 meddelelser") < text.index("Fortalt: 1 meddelelse")
    assert text.index("Ny kantine.") < text.index("Vi har valgt de tre")
    assert "Personalemøde" in text and "30.10.2026" in text


@pytest.mark.parametrize("size", [Format.NORMAL, Format.LARGE])
def test_an_empty_plan_is_a_table_for_the_pen(size: Format) -> None:
    made = printed("communication-plan", samples.empty(), options=Options(size))
    assert made.pages == 1 if size is Format.NORMAL else made.pages <= 4
    assert "Budskab" in made.text


def test_the_twins_say_what_the_paper_says() -> None:
    contents = samples.small()
    word, excel = BytesIO(), BytesIO()
    for kind, target in ((twins.WORD, word), (twins.EXCEL, excel)):
        twins.write("communication-plan", kind, contents, METHOD, target, samples.NOW, lambda: None)
    tables = Document(word).tables
    rows = [[cell.text for cell in row.cells] for table in tables for row in table.rows]
    assert ["29.10.2026", "Vi har valgt de tre ønsker, vi begynder med.", "Alle",
            "Personalemøde\nArbejdsmiljøgruppen", "30.10.2026"] in rows  # fmt: skip
    excel.seek(0)
    sheet = openpyxl.load_workbook(excel).active
    assert sheet is not None
    listed = list(sheet.iter_rows(min_row=2, values_only=True))
    assert [row[1] for row in listed] == [
        "Nej til en ny kantine lige nu:\n• Ønske 2: Ny kantine.",
        "Hvem passer støvsugeren?",
        "Vi har valgt de tre ønsker, vi begynder med.",
    ]
