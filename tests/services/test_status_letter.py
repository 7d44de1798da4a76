"""The letter's way: written, sent, taken back, and the next one begun where it ended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from random import Random

import pytest

from apv_desktop.content import load
from apv_desktop.domain import missing
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.status_letters import StatusLetter
from apv_desktop.domain.steps import StepId
from apv_desktop.services import files, status_letter
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings

NOW = datetime(2027, 3, 10, 10, 0)
TODAY = NOW.date()
METHOD = load("da")


@pytest.fixture
def apv(tmp_path: Path) -> Iterator[Apv]:
    around = Surroundings(lambda: NOW, Random(1), tmp_path)
    made = files.create_example(tmp_path / "a.apv", load("da"), around)
    status_letter.change(made, since=None, until=None, own_words="", next_news=None)
    yield made
    made.close()


def test_what_is_changed_is_kept_in_the_file(apv: Apv, tmp_path: Path) -> None:
    words = "Tak!\n<b> & 5 < 6"
    status_letter.change(apv, own_words=words, next_news=date(2027, 5, 1), sender="AMG")
    apv.publish()
    read = files.read_apv(apv.path)
    assert read.letter == StatusLetter(None, None, words, date(2027, 5, 1), "AMG")


def test_a_period_that_runs_backwards_is_refused_and_nothing_kept(apv: Apv) -> None:
    before = apv.contents.letter
    with pytest.raises(RuleBroken) as refused:
        status_letter.change(apv, since=TODAY, until=date(2027, 1, 1), own_words="væk")
    assert (refused.value.code, refused.value.field) == ("period_backwards", "until")
    assert apv.contents.letter == before


def test_a_letter_that_is_sent_keeps_its_period_and_fills_the_gap(apv: Apv) -> None:
    gaps = [gap.code for gap in missing.missing(StepId.STATUS_LETTER, apv.contents, TODAY)]
    assert gaps == ["letter_not_sent"]
    status_letter.mark_sent(apv, None, METHOD)
    letter = apv.contents.letter
    assert (letter.sent_on, letter.since, letter.until) == (
        TODAY,
        apv.contents.sent_letters[0].until,
        TODAY,
    )
    assert missing.missing(StepId.STATUS_LETTER, apv.contents, TODAY) == ()


def test_it_can_be_sent_another_day_and_not_sent_after_all(apv: Apv) -> None:
    status_letter.mark_sent(apv, date(2027, 3, 1), METHOD)
    assert apv.contents.letter.sent_on == date(2027, 3, 1)
    status_letter.mark_not_sent(apv)
    assert apv.contents.letter.sent_on is None


def test_an_unlikely_day_is_refused(apv: Apv) -> None:
    with pytest.raises(RuleBroken, match="date_unlikely"):
        status_letter.mark_sent(apv, date(1927, 3, 1), METHOD)


def test_the_next_letter_goes_on_where_this_one_ended(apv: Apv) -> None:
    status_letter.change(apv, own_words="Tak", sender="AMG", next_news=date(2027, 5, 1))
    status_letter.mark_sent(apv, None, METHOD)
    status_letter.begin_next(apv)
    assert apv.contents.letter == StatusLetter(since=TODAY, sender="AMG")


def test_the_same_letter_again_is_no_edit(apv: Apv) -> None:
    told: list[str] = []
    apv.on_saved(told.append)
    letter = apv.contents.letter
    status_letter.change(apv, own_words=letter.own_words)
    assert told == []
    status_letter.change(apv, own_words="Nyt")
    assert told == ["letter_changed"]
    assert apv.contents.letter == replace(letter, own_words="Nyt")
