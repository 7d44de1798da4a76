"""Whatever is typed, a file for another program holds it as text and nothing else.

No formula, no link, no field, no line of a calendar or an e-mail that was not there before. What
each export looks like is tried in tests/exchange/; here every format has a check, or it fails.
"""

import email
import email.policy
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date, time
from io import BytesIO
from pathlib import Path

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from xlsxwriter import Workbook

from apv_desktop.content import load
from apv_desktop.domain.contents import Contents
from apv_desktop.exchange import calendar, mail, twins
from apv_desktop.exchange.calendar import Event
from apv_desktop.services import files
from tests.printing import samples
from tests.printing.hostile import HOSTILE
from tests.reliability.harness import count

EVERY = [(document, kind) for document, kinds in twins.FORMATS.items() for kind in kinds]
TEXTS = [
    *HOSTILE,
    *(f"{sign}cmd|' /C calc'!A0" for sign in ("=", "+", "-", "@", "\t=", "\r=", "\u200b=", "＝")),
    '=HYPERLINK("http://example.invalid","klik")',
    "{=SUM(A1)}",
    "ring\r\nATTENDEE:mailto:alle@example.invalid",
    "ring\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:falsk",
    "ring\r\n BEGIN:VALARM",
    'a;b,c:d\\n"e"',
    "Hej\r\nBcc: alle@example.invalid",
    "=?utf-8?q?Hej=0D=0ABcc:_alle=40example.invalid?=",
    "klik</w:t></w:r><w:hyperlink r:id='rId1'/>",
    "]]>&w;<!ENTITY x SYSTEM 'file:///etc/passwd'>",
]
TYPED = st.lists(
    st.one_of(st.sampled_from(TEXTS), st.text(st.characters(), max_size=60)), min_size=1, max_size=4
).map("".join)
Found = Counter[str]


def _in_workbook(data: bytes) -> Found:
    sheet = load_workbook(BytesIO(data)).active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows() for cell in row]
    return Counter(
        "formula" if cell.data_type == "f" else "link"
        for cell in cells
        if cell.data_type == "f" or cell.hyperlink
    )


def _in_word(data: bytes) -> Found:
    with zipfile.ZipFile(BytesIO(data)) as package:
        parts = [package.read(name).decode() for name in package.namelist() if _is_xml(name)]
    words = re.compile(r"<w:(hyperlink|fldSimple|instrText|object|pict)\b|TargetMode=\"External\"")
    return Counter(found.group() for part in parts for found in words.finditer(part))


def _is_xml(name: str) -> bool:
    return name.endswith((".xml", ".rels"))


def _in_calendar(data: bytes) -> Found:
    found = icalendar.Calendar.from_ical(data)
    return Counter(f"{part.name} {key}" for part in found.walk() for key in part)


def _in_text(data: bytes) -> Found:
    return Counter("control" for letter in data.decode("utf-8-sig") if letter in "\x00\x07\x1b\x7f")


def _in_mail(data: bytes) -> Found:
    """Every header of every part, every recipient, and what is in a calendar that goes along."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    found = Counter(f"{part.get_content_type()} {name}" for part in message.walk() for name in part)
    found.update(f"to {each}" for each in message.get_all("bcc", []))
    for part in message.iter_attachments():
        found += _in_calendar(bytes(part.get_payload(decode=True) or b""))
    return found


CHECKS: Mapping[str, Callable[[bytes], Found]] = {
    twins.EXCEL: _in_workbook,
    twins.WORD: _in_word,
    twins.TEXT: _in_text,
    twins.CALENDAR: _in_calendar,
    twins.MAIL: _in_mail,
}


def _found(document: str, kind: str, contents: Contents) -> Found:
    target = BytesIO()
    twins.write(document, kind, contents, load("da"), target, samples.NOW, lambda: None)
    return CHECKS[kind](target.getvalue())


def test_every_format_has_a_check() -> None:
    assert {kind for _, kind in EVERY} == set(CHECKS)


@settings(max_examples=count(40, 2_000))
@given(st.sampled_from(EVERY), TYPED)
def test_anything_typed_adds_nothing_but_text(twin: tuple[str, str], typed: str) -> None:
    harmless = _found(*twin, samples.with_text("x harmløs"))
    assert _found(*twin, samples.with_text(f"x{typed}")) == harmless
    assert _found(*twin, samples.with_text(typed)) == harmless


@pytest.mark.parametrize("twin", EVERY, ids="-".join)
def test_all_texts_at_once_add_nothing(twin: tuple[str, str]) -> None:
    harmless = _found(*twin, samples.with_text("x harmløs"))
    assert _found(*twin, samples.with_text(" ".join(TEXTS))) == harmless


@pytest.mark.parametrize("typed", TEXTS)
def test_each_text_adds_nothing_to_a_calendar_that_carries_it(typed: str) -> None:
    def written(text: str) -> Found:
        target = BytesIO()
        event = Event("a@b", text, date(2027, 3, 10), time(9), 60, text, text)
        calendar.write([event], load("da"), samples.NOW, target)
        return _in_calendar(target.getvalue())

    assert written(typed) == written("harmløs")


@pytest.mark.parametrize("typed", TEXTS)
def test_each_text_adds_nothing_to_an_e_mail_that_carries_it(typed: str) -> None:
    def written(text: str) -> Found:
        target = BytesIO()
        mail.write(text, text, ["aase@example.invalid", text], [], target)
        return _in_mail(target.getvalue())

    assert written(typed) == written("harmløs")


@settings(max_examples=count(40, 2_000))
@given(
    TYPED | st.sampled_from(["..", "../../x", "C:\\x", "a/b", "CON", "nul.txt", " . ", "æ" * 300])
)
def test_any_name_is_a_file_in_the_folder_chosen(
    tmp_path_factory: pytest.TempPathFactory, typed: str
) -> None:
    folder = tmp_path_factory.mktemp("n")
    path = files.free_path(folder, typed)
    assert path.parent == folder and path.suffix == ".apv"
    path.write_bytes(b"")
    assert [each.name for each in folder.iterdir()] == [path.name]


def test_a_formula_would_be_seen(tmp_path: Path) -> None:
    """Negative control: written as most programs do, the text is a formula."""
    path = tmp_path / "a.xlsx"
    with Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "=1+1")
        sheet.write(1, 0, "http://example.invalid")
    assert _in_workbook(path.read_bytes()) == {"formula": 1, "link": 1}


def test_a_line_put_into_a_calendar_would_be_seen() -> None:
    """Negative control: put together by hand, the text is a line of its own."""

    def by_hand(text: str) -> Found:
        lines = (
            "BEGIN:VCALENDAR",
            "BEGIN:VEVENT",
            f"SUMMARY:{text}",
            "END:VEVENT",
            "END:VCALENDAR",
        )
        return _in_calendar("\r\n".join(lines).encode())

    assert by_hand("ring\r\nATTENDEE:mailto:alle@example.invalid") != by_hand("ring")


@pytest.mark.parametrize("typed", ["Hej\r\nBcc: alle@example.invalid"])
def test_a_header_put_into_an_e_mail_would_be_seen(typed: str) -> None:
    """Negative control: put together by hand, the subject is a header more."""

    def by_hand(text: str) -> Found:
        return _in_mail(f"Subject: {text}\r\n\r\nHej".encode())

    assert by_hand(typed) != by_hand("Hej")
