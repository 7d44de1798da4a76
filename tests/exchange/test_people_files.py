"""A list out of any file: as it was meant, or a sentence on what is wrong with the file."""

import zipfile
from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.exchange import people_files
from apv_desktop.exchange.pasted_people import MOST_ROWS

LIST = "Navn;Afdeling\r\nÅse Bæk;Køkken\r\n"


def workbook(path: Path, sheets: dict[str, list[list[object]]]) -> Path:
    book = xlsxwriter.Workbook(str(path))
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for at, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, datetime):
                    sheet.write_datetime(
                        at, column, value, book.add_format({"num_format": "d/m/yy"})
                    )
                else:
                    sheet.write(at, column, value)
    book.close()
    return path


def refused(path: Path) -> str:
    with pytest.raises(RuleBroken) as refusal:
        people_files.read(path)
    assert refusal.value.field == "file"
    return refusal.value.code


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_danish_letters_survive_every_usual_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(LIST.encode(encoding))
    assert people_files.read(path).text.replace("\r\n", "\n") == LIST.replace("\r\n", "\n")


def test_a_workbook_is_read_sheet_by_sheet_and_empty_ones_are_passed_over(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Navn", "Nr.", "Leder", "Ansat"],
        [],
        ["Åse Bæk", 7.0, True, datetime(2020, 5, 1)],
        ["Bo", 1.5, False, None],
    ]
    path = workbook(tmp_path / "ansatte.xlsx", {"Tom": [], "Ark æ": rows})
    (sheet,) = people_files.read(path).sheets
    assert sheet.name == "Ark æ"
    assert [row for row in sheet.rows if row] == [
        ("Navn", "Nr.", "Leder", "Ansat"),
        ("Åse Bæk", "7", "x", "2020-05-01"),
        ("Bo", "1.5"),
    ]


def test_300_rows_come_whole_and_10000_are_not_all_read(tmp_path: Path) -> None:
    some = workbook(tmp_path / "a.xlsx", {"A": [[f"Person {n}"] for n in range(300)]})
    assert len(people_files.read(some).sheets[0].rows) == 300
    many = workbook(tmp_path / "b.xlsx", {"A": [[f"Person {n}"] for n in range(10_000)]})
    assert len(people_files.read(many).sheets[0].rows) == MOST_ROWS + 2


def test_what_is_no_list_gets_a_sentence(tmp_path: Path) -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    files = {
        "foto.xlsx": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "list_no_list"),
        "brev.csv": (b"%PDF-1.7 ...", "list_no_list"),
        "gammel.xls": (ole, "list_old"),
        "låst.xlsx": (ole + "EncryptedPackage".encode("utf-16-le"), "list_locked"),
        "halv.xlsx": (b"PK\x03\x04 no more", "list_broken"),
    }
    for name, (data, code) in files.items():
        (tmp_path / name).write_bytes(data)
        assert refused(tmp_path / name) == code
        assert (tmp_path / name).read_bytes() == data
    with zipfile.ZipFile(tmp_path / "brev.docx", "w") as package:
        package.writestr("word/document.xml", "<w/>")
    assert refused(tmp_path / "brev.docx") == "list_no_list"
    assert refused(workbook(tmp_path / "tom.xlsx", {"A": []})) == "nothing_to_paste"
    assert refused(tmp_path / "findes-ikke.csv") == refused(tmp_path) == "list_missing"


@given(
    st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\xff\xfe"])
)
@settings(max_examples=150)
def test_no_file_whatever_ends_in_anything_but_a_list_or_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, head: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / "a.xlsx"
    path.write_bytes(head + data)
    try:
        people_files.read(path)
    except RuleBroken as refusal:
        assert refusal.field == "file"
