"""Whatever the program can find, refuse or do, it can say: read from the source itself."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Mapping
from typing import Any

import pytest

from apv_desktop import domain
from apv_desktop.content import LANGUAGES, load
from apv_desktop.domain import assessments
from apv_desktop.domain.action_plans import ActionPlan
from apv_desktop.domain.assessments import Assessment, WishVerdict
from apv_desktop.domain.choices import Choice
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.suitability import QUESTIONS, Verdict
from tests.content.said import Said, said, yielded
from tests.content.test_languages import leaves, places

# Where the words stand that are not in words.toml under the name of their set.
PLACES = {
    "ChangeKind": "law:changes",
    "Cover": "law:covers",
    "Extent": "law:extents",
    "Hint": "words:pointing",
    "Leftover": "clean_up:kinds",
    "LegalState": "law:states",
    "Occasion": "clean_up:occasions",
    "Phase": "method:phases",
    "Relevance": "law:relevance",
    "Section": "method:sections",
    "SpecialKind": "law:specials",
    "Standing": "law:standing",
    "StepId": "method:steps",
    "StepStatus": "method:step_status",
}
# Nobody is shown these: the colour of a shape, the weight of a question, what paper is counted by,
# how a script fits its meeting, what a clock signals, how people take turns. What a size asks and
# what a verdict says are whole texts, in workplace.toml and suitability.toml.
SILENT = {"Fit", "Ink", "Per", "Signal", "SizeClass", "Turns", "Unit", "Verdict", "Weight"}


def table(language: str, place: str) -> Mapping[str, Any]:
    name, _, path = place.partition(":")
    found: Any = load(language).file(name)
    for part in path.split(".") if path else ():
        found = found[part]
    return dict(found)


def check_said(codes: Iterable[Said], *places_of_words: str) -> None:
    """Each code has a sentence in both languages, which asks for no value it is not given."""
    heard = list(codes)
    assert heard, "no code was read from the source"
    for language in LANGUAGES:
        words: dict[str, Any] = {}
        for place in places_of_words:
            words |= table(language, place)
        for each in heard:
            assert each.code in words, f"{each.code} ({each.where}) has no words in {language}"
            for _, sentence in leaves(words[each.code], ""):
                unknown = places(str(sentence)) - each.values
                assert not unknown, f"{each.code} ({each.where}) gives no {unknown}"


def test_every_gap_is_told() -> None:
    check_said(yielded("domain/gaps"), "method:missing")


def test_every_closed_gate_gives_its_reason() -> None:
    check_said(said("Gate", 0), "method:gates")


def test_every_next_thing_is_told() -> None:
    check_said(said("NextThing", 1), "method:next", "method:missing")


def test_every_refusal_says_why() -> None:
    check_said([*said("RuleBroken", 0), *said("require", 1)], "errors:rules")


def test_every_unwise_date_is_told() -> None:
    days = [
        Said(each.code, frozenset({"days", "week", "name"}), each.where)
        for each in said("DateWarning", 0, "domain")
    ]
    check_said(days, "words:date_warnings")


def test_every_trouble_with_a_file_has_words_and_a_way_out() -> None:
    check_said(said("FileProblem", 0), "errors:file")
    for language in LANGUAGES:
        for code, words in table(language, "errors:file").items():
            assert set(words) == {"text", "way_out"}, code


def test_every_edit_has_a_name_in_the_history() -> None:
    labels = [*said("edit", 0), *said("_kept", 1), *said("_made", 1)]
    check_said(labels, "labels:")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_has_its_guidance(language: str) -> None:
    guidance = table(language, "guidance:")
    assert set(guidance) == {step.value for step in StepId}
    for step in StepId:
        if step is not StepId.WELCOME:
            texts = guidance[step.value]
            assert {"heading", "why", "more"} <= set(texts), step
            assert 2 <= len(texts["more"]) <= 6, step


def choices_of_the_domain() -> list[type[Choice]]:
    modules = [
        importlib.import_module(f"{domain.__name__}.{each.name}")
        for each in pkgutil.iter_modules(domain.__path__)
    ]
    found = {
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Choice) and value is not Choice
    }
    return sorted(
        (each for each in found if each.__name__ not in SILENT), key=lambda each: each.__name__
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", choices_of_the_domain(), ids=lambda kind: kind.__name__)
def test_every_value_that_is_kept_has_a_word(kind: type[Choice], language: str) -> None:
    snake = re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()
    words = table(language, PLACES.get(kind.__name__, f"words:{snake}"))
    assert {value.value or "open" for value in kind} <= set(words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_that_can_be_missing_has_a_name(language: str) -> None:
    fields = {
        *ActionPlan(1, 1).gaps,
        *assessments.gaps(Assessment(1)),
        *assessments.gaps(Assessment(1, verdict=WishVerdict.LATER)),
    }
    assert set(table(language, "words:fields")) == fields


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_about_the_method_is_asked_and_every_verdict_explained(
    language: str,
) -> None:
    texts = table(language, "suitability:")
    assert [question["id"] for question in texts["question"]] == list(QUESTIONS)
    assert list(texts["verdicts"]) == [verdict.value for verdict in Verdict]


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_of_a_kind_reads_as_one(language: str) -> None:
    for each in yielded("domain/gaps"):
        if "count" in each.values:
            place = f"method:missing.{each.code}"
            assert "1 " in load(language).text(place, count=1)
            assert "3 " in load(language).text(place, count=3)
            assert set(table(language, place)) == {"one", "many"}
