"""`apv print` writes the papers asked for in the size asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from apv_desktop.content import LANGUAGES
from apv_desktop.printing import catalogue
from tests.cli.conftest import Run


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_document_is_printed_and_its_path_told(
    apv: Run, example: Path, tmp_path: Path, language: str
) -> None:
    to = tmp_path / "ud" / "papir"
    code, told, wrong = apv("print", example, "all", "--to", to, "--language", language)
    assert (code, wrong) == (0, "")
    paths = [Path(line) for line in told.splitlines()]
    assert {path.name for path in paths} == {path.name for path in to.iterdir()}
    assert len(paths) == len(catalogue.DOCUMENTS)
    assert all(path.read_bytes().startswith(b"%PDF") for path in paths)


def test_one_document_is_named_as_documents_says(apv: Run, example: Path, tmp_path: Path) -> None:
    assert apv("print", example, "action-plan", "--to", tmp_path)[0] == 0
    assert (tmp_path / "handleplaner.pdf").is_file()


def test_one_folder_holds_every_size(apv: Run, example: Path, tmp_path: Path) -> None:
    for size in ("normal", "large", "a3"):
        assert apv("print", example, "all", "--size", size, "--to", tmp_path)[0] == 0
    formats = sum(len(document.formats) for document in catalogue.DOCUMENTS.values())
    assert len(list(tmp_path.glob("*.pdf"))) == formats
    names = ("stregliste", "stregliste-stor-skrift", "stregliste-a3", "plakat", "plakat-a4")
    assert all((tmp_path / f"{name}.pdf").is_file() for name in names)


def paper_size(path: Path) -> tuple[int, int]:
    """The sides of the first page in points, the shorter one first."""
    with PdfDocument(path) as document:
        short, long = sorted(round(side) for side in document.get_page_size(0))
    return short, long


@pytest.mark.parametrize(
    ("size", "paper", "large_letters"),
    [("normal", (595, 842), False), ("large", (595, 842), True), ("a3", (842, 1191), False)],
)
def test_a_document_is_printed_in_the_size_asked_for(
    apv: Run,
    example: Path,
    tmp_path: Path,
    size: str,
    paper: tuple[int, int],
    large_letters: bool,
) -> None:
    code, told, wrong = apv("print", example, "voting-sheet", "--to", tmp_path, "--size", size)
    assert (code, wrong) == (0, "")
    path = Path(told.strip())
    assert paper_size(path) == paper
    assert (b"+Atkinson" in path.read_bytes()) is large_letters


def test_a_size_a_document_does_not_have_is_told_with_those_it_has(
    apv: Run, example: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "ud"
    code, told, wrong = apv("print", example, "invitation", "--to", folder, "--size", "a3")
    assert (code, told) == (2, "")
    sentence = "Dokumentet invitation findes ikke i den størrelse. Det findes som: normal, large."
    assert wrong == f"Fejl: {sentence}\n"
    assert not folder.exists()


def test_of_all_documents_those_of_the_size_are_printed_and_the_others_named(
    apv: Run, example: Path, tmp_path: Path
) -> None:
    code, told, wrong = apv("print", example, "all", "--to", tmp_path / "ud", "--size", "a3")
    assert code == 0
    paths = [Path(line) for line in told.splitlines()]
    assert {paper_size(path) for path in paths} == {(842, 1191)}
    left_out = {word.strip(",.") for word in wrong.partition(":")[2].split()}
    assert "invitation" in left_out
    assert "wall-plan" not in left_out
    assert len(paths) + len(left_out) == len(catalogue.DOCUMENTS)


def test_an_unknown_document_is_told_and_nothing_made(
    apv: Run, example: Path, tmp_path: Path
) -> None:
    code, told, wrong = apv("print", example, "plakat", "--to", tmp_path / "ud")
    assert (code, told) == (2, "")
    assert "plakat" in wrong
    assert "apv documents" in wrong
    assert not (tmp_path / "ud").exists()


def test_a_folder_that_cannot_be_used_is_told_plainly(
    apv: Run, example: Path, tmp_path: Path
) -> None:
    (tmp_path / "fil").write_text("x")
    code, told, wrong = apv("print", example, "all", "--to", tmp_path / "fil")
    assert (code, told) == (2, "")
    assert wrong.startswith("Fejl: Dokumentet kan ikke gemmes i den mappe.")


def test_a_full_disk_is_told_plainly(
    apv: Run, example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("apv_desktop.services.documents.write", full)
    code, _, wrong = apv("print", example, "all", "--to", tmp_path / "ud")
    assert code == 2
    assert "ikke plads" in wrong
    assert "No space" not in wrong


def test_a_document_that_stumbles_is_told_plainly(
    apv: Run, example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("apv_desktop.services.documents.write", lambda *_: 1 // 0)
    code, told, wrong = apv("print", example, "all", "--to", tmp_path / "ud")
    assert (code, told) == (2, "")
    assert wrong.startswith("Fejl: Dokumentet kunne ikke laves.")
