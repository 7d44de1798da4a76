"""The workbooks, opened again: strings are strings, days are days, the header stays in sight."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from apv_desktop.content import LANGUAGES, load
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.people import Person
from apv_desktop.exchange import plain, twins
from tests.printing import samples
from tests.printing.hostile import HOSTILE

LISTS = [document for document, kinds in twins.FORMATS.items() if twins.EXCEL in kinds]
EACH = pytest.mark.parametrize("document", LISTS)


def opened(document: str, contents: Contents, language: str = "da") -> Worksheet:
    target = BytesIO()
    method = load(language)
    twins.write(document, twins.EXCEL, contents, method, target, samples.NOW, lambda: None)
    target.seek(0)
    sheet = load_workbook(target).active
    assert isinstance(sheet, Worksheet)
    return sheet


def rows(sheet: Worksheet) -> list[dict[str, object]]:
    header, *rest = sheet.iter_rows(values_only=True)
    return [dict(zip(map(str, header), row, strict=True)) for row in rest]


@EACH
def test_the_header_stays_in_sight_and_prints_on_each_page(document: str) -> None:
    sheet = opened(document, samples.small())
    assert sheet.freeze_panes == "A2"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.auto_filter.ref
    assert sheet.page_setup.orientation == "landscape"
    assert str(sheet.page_setup.paperSize) == {"action-plan": "8"}.get(document, "9")
    assert all(sheet[f"{letter}1"].font.bold for letter in "ABCDE")
    widths = {sheet.column_dimensions[letter].width for letter in "ABCDEFG"}
    assert len(widths) > 3 and max(widths) >= 30


def test_a_list_too_wide_for_a3_prints_its_first_columns() -> None:
    sheet = opened("action-plan", samples.small())
    assert sheet.print_area is not None
    last = sheet.print_area.split("$")[-2]
    assert len("ABCDEFGHIJKLM") <= sheet[f"{last}1"].column < sheet.max_column
    assert opened("participants", samples.small()).print_area.endswith("$G$11")


def test_a_row_with_a_long_text_is_high_enough_for_it() -> None:
    sheet = opened("action-plan", samples.with_text("Støj i opvasken hver eneste dag. " * 5))
    assert (sheet.row_dimensions[2].height or 0) >= 5 * 15
    assert opened("participants", samples.small()).row_dimensions[2].height is None


def test_every_activity_has_a_row_with_its_plan() -> None:
    contents = samples.small()
    told = rows(opened("action-plan", contents))
    activities = [(p, a) for p in contents.plans for a in p.activities]
    assert len(told) == len(activities) + sum(not p.activities for p in contents.plans)
    for plan, activity in activities:
        row = next(r for r in told if (r["Nr."], r["Aktivitet"]) == (plan.number, activity.what))
        deadline = row["Frist"]
        if activity.deadline is None:
            assert deadline is None
        else:
            assert isinstance(deadline, datetime) and deadline.date() == activity.deadline
        assert (row["Ansvarlig"] or "") == contents.who(activity)
        assert (row["Forsinket"] == "forsinket") is activity.is_late(samples.TODAY)


def test_days_are_shown_as_danes_write_them() -> None:
    sheet = opened("action-plan", samples.small())
    formats = {c.number_format for row in sheet.iter_rows(min_row=2) for c in row if c.is_date}
    assert formats == {"d.m.yyyy"}


def test_every_participant_has_a_row_with_department_and_groups() -> None:
    contents = samples.small()
    told = rows(opened("participants", contents))
    assert [row["Navn"] for row in told] == [person.name for person in contents.people]
    leader = next(person for person in contents.people if person.is_leader)
    assert [row["Navn"] for row in told if row["Leder"] == "Ja"] == [leader.name]
    assert {row["Afdeling"] for row in told} == {"Bageri", "Butik", "Kørsel"}
    assert all(isinstance(row["Gruppe på 1. møde"], int) for row in told)


@pytest.mark.parametrize("language", LANGUAGES)
@EACH
def test_with_nothing_entered_there_is_the_header(document: str, language: str) -> None:
    sheet = opened(document, samples.empty(), language)
    assert sheet.max_row == 1 and all(cell.value for cell in sheet[1])


@EACH
@pytest.mark.parametrize(
    "typed", ["=1+1", "+1", "-1", "@x", "http://example.invalid", "007", *HOSTILE]
)
def test_what_is_typed_is_text_and_never_a_formula(document: str, typed: str) -> None:
    contents = samples.with_text(typed)
    person = Person(77, typed, None, typed, email=typed)
    sheet = opened(document, replace(contents, people=(*contents.people, person)))
    cells = [cell for row in sheet.iter_rows(min_row=2) for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]
    wanted = plain.clean(typed)
    assert [cell for cell in cells if cell.data_type == "s" and wanted in str(cell.value)]


@settings(max_examples=25)
@given(typed=st.text(st.characters(), min_size=1, max_size=300))
@EACH
def test_any_text_makes_a_file_that_opens(document: str, typed: str) -> None:
    assert opened(document, samples.with_text(typed)).max_row > 1


def test_a_text_too_long_for_a_cell_begins_there_and_says_so() -> None:
    whole = samples.small()
    plan = replace(whole.plans[0], problem="støj " * 11_000)
    told = rows(opened("action-plan", replace(whole, plans=(plan,))))
    assert str(told[0]["Problem"]).startswith("støj støj")
    assert str(told[0]["Problem"]).endswith(load("da").text("exports:cut"))
