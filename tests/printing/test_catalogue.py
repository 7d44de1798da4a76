"""The catalogue is cheap to know and never leaves half a file."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from apv_desktop.content import load
from apv_desktop.printing import catalogue, needs, saving
from apv_desktop.printing.catalogue import Place
from tests.printing import samples

IDS = (
    "method-overview", "group-guide", "decision-note", "cover", "processing-record",
    "recovery-sheet", "sickness-absence",
    "participant-list", "sign-in-sheet", "role-cards", "question-sheet", "invitation", "poster",
    "question-sheets", "interview-guide", "group-list", "table-signs", "first-worksheet",
    "packing-list", "first-script", "first-agenda", "assessment-script", "meeting-log",
    "leader-tips", "wish-posters",
    "voting-sheet", "gross-list", "answer-sheet", "second-script", "second-agenda",
    "second-worksheet", "topic-list", "result-poster",
    "action-plan", "wall-plan", "approval-page", "thermometer", "said-done",
    "role-description", "wrap-up-agenda", "wrap-up-minutes", "communication-plan",
    "status-letter", "evaluation", "coverage", "discussion-record",
    "legal-check", "process-account", "effect-checks", "inspection-folder",
    "year-wheel", "what-became", "round-comparison", "handover-letter",
)  # fmt: skip


def test_the_ids_never_change() -> None:
    assert tuple(catalogue.DOCUMENTS) == IDS


def test_knowing_the_documents_imports_nothing_that_prints() -> None:
    code = (
        "import sys; from apv_desktop.printing import catalogue;"
        "print([name for name in sys.modules if name.split('.')[0] in ('reportlab', 'PIL')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("document", IDS)
def test_a_document_is_written_and_its_pages_counted(document: str, tmp_path: Path) -> None:
    path = tmp_path / "æ ø å.pdf"
    pages = catalogue.write(document, samples.small(), load("da"), path, samples.TODAY)
    assert pages >= 1
    assert path.read_bytes().startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [path]


def test_an_unknown_document_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        catalogue.write("poem", samples.small(), load("da"), tmp_path / "x.pdf", samples.TODAY)
    assert list(tmp_path.iterdir()) == []


def test_a_failing_save_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        catalogue.write("action-plan", samples.small(), load("da"), path, samples.TODAY)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_document_that_breaks_off_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), saving.replacing(path) as file:
        file.write(b"half")
        raise ZeroDivisionError
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "plan.pdf"
    with pytest.raises(OSError, match="gone"):
        catalogue.write("action-plan", samples.small(), load("da"), path, samples.TODAY)


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("HP-4", Place("action-plan", (4,))),
        (" hp 12 ", Place("action-plan", (12,))),
        ("sa-3-2", Place("question-sheets", (3, 2))),
        ("SA 3 2", Place("question-sheets", (3, 2))),
        ("bl", Place("gross-list")),
        ("XX-1", None),
        ("hp-4 x", None),
        ("støj", None),
        ("", None),
    ],
)
def test_the_code_on_a_sheet_leads_back_to_it(typed: str, place: Place | None) -> None:
    assert catalogue.find(typed) == place


def test_no_two_documents_share_a_code() -> None:
    codes = [each.code for each in catalogue.DOCUMENTS.values()]
    assert len(codes) == len(set(codes))
    assert all(len(code) == 2 and code.isascii() and code.isupper() for code in codes)


def test_what_is_not_entered_is_lacking() -> None:
    for document in IDS:
        assert needs.lacking(document, samples.small()) == ()
        assert needs.lacking(document, samples.empty()) == catalogue.DOCUMENTS[document].needs
    without = replace(samples.small(), groups=())
    assert needs.lacking("question-sheets", without) == ("groups",)
