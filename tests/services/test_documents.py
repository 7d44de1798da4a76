"""The catalogue of papers, and that an older one survives until the new one is whole."""

import re
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest

from apv_desktop.content import LANGUAGES, load
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.steps import STEPS
from apv_desktop.services import documents, exports, numbering
from apv_desktop.services.apv import Apv
from tests.printing import samples
from tests.printing.reading import Printed

NEW_NUMBER = re.compile(r"(?<![\d.])(?:90[1-4]|70[1-4])(?![\d.]*\d)")

IDS = [
    "method-overview", "group-guide", "decision-note", "cover", "processing-record",
    "recovery-sheet", "sickness-absence",
    "participant-list", "sign-in-sheet", "role-cards", "question-sheets", "question-sheet",
    "interview-guide", "group-list", "table-signs", "first-worksheet", "invitation", "poster",
    "packing-list", "first-script", "first-agenda", "assessment-script", "meeting-log",
    "leader-tips", "wish-posters",
    "voting-sheet", "gross-list", "answer-sheet", "second-script", "second-agenda",
    "second-worksheet", "topic-list", "result-poster",
    "action-plan", "wall-plan", "approval-page", "thermometer", "said-done",
    "role-description", "wrap-up-agenda", "wrap-up-minutes", "communication-plan",
    "status-letter", "evaluation", "coverage", "discussion-record",
    "legal-check", "process-account", "effect-checks", "inspection-folder",
    "year-wheel", "what-became", "round-comparison", "handover-letter",
]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paper_has_a_name_and_a_page(language: str) -> None:
    found = documents.documents(load(language))
    assert [info.id for info in found] == IDS
    assert len({info.file for info in found}) == len(found)
    steps = [step.id for step in STEPS]
    order = [steps.index(info.step) for info in found]
    assert order == sorted(order)
    assert all(info.name and info.purpose and info.file.isascii() for info in found)


def test_an_unknown_paper_is_none() -> None:
    with pytest.raises(KeyError):
        documents.document(load("da"), "nonsense")


@pytest.mark.parametrize("document_id", IDS)
@pytest.mark.parametrize("kind", ["small", "example"])
def test_every_paper_can_be_made_of_any_file(
    request: pytest.FixtureRequest, tmp_path: Path, document_id: str, kind: str
) -> None:
    apv: Apv = request.getfixturevalue(kind)
    target = tmp_path / "paper.pdf"
    printed = documents.write(document_id, apv.contents, load("da"), target, apv.today)
    assert printed.path == target
    assert printed.pages >= 1
    assert target.read_bytes().startswith(b"%PDF")


def test_a_copy_replaces_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = tmp_path / "new.pdf", tmp_path / "old.pdf"
    source.write_bytes(b"new")
    target.write_bytes(b"old")
    documents.copy(source, target)
    assert target.read_bytes() == b"new"

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    source.write_bytes(b"newer")
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError):
        documents.copy(source, target)
    assert target.read_bytes() == b"new"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["new.pdf", "old.pdf"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_paper_lacks_is_said_in_words(language: str, small: Apv) -> None:
    method = load(language)
    for info in documents.documents(method):
        for each in documents.lacking(info.id, small.contents, method):
            assert each
    words = {"da": "handleplaner", "en": "action plans"}[language]
    empty = replace(small.contents, plans=())
    assert words in documents.lacking("action-plan", empty, method)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_promises_a_number_of_pages(language: str) -> None:
    """Large print and a long list of names take more."""
    for info in documents.documents(load(language)):
        assert not re.search(r"\b(sider?|pages?)\b", info.name), info.name


@pytest.mark.parametrize("sorted_already", [False, True])
def test_the_papers_with_numbers_of_new_lines_are_known(
    example: Apv, tmp_path: Path, *, sorted_already: bool
) -> None:
    """What shows such a number has the lines keep theirs: see `numbering.give`."""
    new = tuple(
        Statement(10**6 + at, kind, 0, f"Ny linje {kind.value} {at}")
        for at in range(4)
        for kind in StatementKind
    )
    held = example.contents if sorted_already else samples.empty()
    round_ = replace(held.round, last_wish=900, last_strength=700)
    contents = replace(held, round=round_, statements=(*held.statements, *new))
    method, found = load("da"), set()
    for info in documents.documents(method):
        path = tmp_path / "x.pdf"
        documents.write(info.id, contents, method, path, example.today)
        if NEW_NUMBER.search(Printed(path.read_bytes(), 0).text):
            found.add(info.id)
    for twin in exports.all_twins(method):
        path = tmp_path / f"x.{twin.format}"
        exports.write(twin, contents, method, path, example.now)
        if NEW_NUMBER.search(_words(path)):
            found.add(twin.document)
    assert found == {id_ for id_ in IDS if numbering.shows_numbers(id_)}


def _words(path: Path) -> str:
    """What a twin says, whatever its format."""
    if path.suffix not in (".docx", ".xlsx"):
        return path.read_bytes().decode(errors="replace")
    with ZipFile(path) as parts:
        names = [name for name in parts.namelist() if name.endswith(".xml")]
        return " ".join(re.sub(r"<[^>]*>", " ", parts.read(name).decode()) for name in names)
