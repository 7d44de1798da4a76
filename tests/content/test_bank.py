"""The bank of questions, the list of documents and the talk about the method are fit for use."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest

from apv_desktop.content import LANGUAGES, load
from apv_desktop.domain.questions import MOST_LINES, STRENGTH_QUESTIONS, Question, QuestionKind
from apv_desktop.domain.steps import STEPS

# Scripts and habits lean on these; one that changes breaks somebody's work.
DOCUMENT_IDS = {
    "invitation",
    "question-sheets",
    "group-list",
    "gross-list",
    "action-plan",
    "status-letter",
}


def rows(language: str, name: str, table: str) -> list[dict[str, Any]]:
    return list(load(language).file(name)[table])


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_a_real_choice_of_questions(language: str) -> None:
    kinds = Counter(row["kind"] for row in rows(language, "questions", "question"))
    assert kinds["strength"] >= 10
    assert kinds["wish"] >= 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_questions_chosen_from_the_start_are_enough_for_a_meeting(language: str) -> None:
    chosen = [row["kind"] for row in rows(language, "questions", "question") if row.get("default")]
    assert Counter(chosen) == {"strength": STRENGTH_QUESTIONS, "wish": 1}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_in_the_bank_can_be_put_on_the_sheet(language: str) -> None:
    for at, row in enumerate(rows(language, "questions", "question")):
        kind = QuestionKind(row["kind"])
        Question(at, kind, row["text"], at, row["id"], language, row["lines"])
        assert row["lines"] <= MOST_LINES
        assert row["when"].endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_are_open(language: str) -> None:
    """None begins with a verb, as one that is answered by yes or no does."""
    closed = r"(Er|Har|Kan|Vil|Skal|Får|Is|Are|Do|Does|Did|Have|Has|Can|Will)\b"
    for row in rows(language, "questions", "question"):
        for sentence in re.split(r"(?<=[.?!])\s+", row["text"]):
            assert not re.match(closed, sentence), row["id"]
        assert "?" in row["text"], row["id"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("questions", "question"),
        ("questions", "prompt"),
        ("questions", "coin"),
        ("documents", "document"),
        ("suitability", "alternative"),
    ],
)
def test_ids_are_stable_words_and_each_is_used_once(name: str, table: str, language: str) -> None:
    ids = [row["id"] for row in rows(language, name, table)]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", each) for each in ids)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_documents_keep_their_ids_and_stand_in_the_order_of_the_journey(language: str) -> None:
    documents = rows(language, "documents", "document")
    assert {row["id"] for row in documents} >= DOCUMENT_IDS
    order = [step.id.value for step in STEPS]
    at = [order.index(row["step"]) for row in documents]
    assert at == sorted(at)


@pytest.mark.parametrize("language", LANGUAGES)
def test_documents_get_file_names_that_every_computer_takes(language: str) -> None:
    files = [row["file"] for row in rows(language, "documents", "document")]
    assert len(files) == len(set(files))
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", each) for each in files)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_drawback_of_the_method_comes_with_a_way_to_meet_it(language: str) -> None:
    drawbacks = rows(language, "suitability", "drawback")
    assert len(drawbacks) >= 3
    assert all(row["meet"] for row in drawbacks)
