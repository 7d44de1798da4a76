"""Messages taken, refused, sent and undone, and what the letter does to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from apv_desktop.content import LANGUAGES, Method, load, message_words
from apv_desktop.domain.action_plans import ActivityStatus
from apv_desktop.domain.messages import Channel
from apv_desktop.domain.news_to_tell import CHANNELS, to_tell
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services import communication, example, files, past, status_letter
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings

NOW = datetime(2027, 3, 10, 10, 0)
TODAY = NOW.date()
METHOD = load("da")
_NOT_STARTED = ActivityStatus.NOT_STARTED


@pytest.fixture
def apv(tmp_path: Path) -> Iterator[Apv]:
    made = files.create_example(
        tmp_path / "a.apv", METHOD, Surroundings(lambda: NOW, Random(1), tmp_path)
    )
    yield made
    made.close()


def test_a_proposal_that_is_taken_is_a_message_of_ones_own(apv: Apv) -> None:
    before = to_tell(apv.contents, TODAY)
    first = before[0]
    (made,) = communication.take(apv, [first], METHOD)
    assert made in apv.contents.messages
    assert made.content == message_words.content(first, apv.contents, METHOD)
    assert (made.channel, made.planned_on) == (first.channel, first.day)
    assert to_tell(apv.contents, TODAY) == before[1:]
    assert apv.undo() and made not in apv.contents.messages
    assert to_tell(apv.contents, TODAY) == before


def test_what_is_refused_stays_so_until_it_is_called_back(apv: Apv) -> None:
    before = to_tell(apv.contents, TODAY)
    communication.refuse(apv, before[:2])
    assert to_tell(apv.contents, TODAY) == before[2:]
    apv.publish()
    assert to_tell(files.read_apv(apv.path), TODAY) == before[2:]
    communication.forget_refusals(apv)
    assert set(before) <= set(to_tell(apv.contents, TODAY))


def test_one_s_own_message_is_changed_sent_and_fetched_back(apv: Apv) -> None:
    made = communication.add(apv, "  Nyt om liftene ", METHOD)
    assert (made.content, made.audience) == ("Nyt om liftene", "Alle medarbejdere og ledere")
    communication.change(apv, made.id, channel=Channel.NOTICE, planned_on=date(2027, 3, 20))
    communication.mark_sent(apv, made.id, TODAY)
    (kept,) = (each for each in apv.contents.messages if each.id == made.id)
    assert (kept.channel, kept.sent_on) == (Channel.NOTICE, TODAY)
    communication.remove(apv, made.id)
    thing = past.removed(apv)[0]
    assert (thing.kind, thing.name) == ("message", "Nyt om liftene")
    assert past.fetch_back(apv, thing) and kept in apv.contents.messages


def test_a_message_without_words_is_refused(apv: Apv) -> None:
    with pytest.raises(RuleBroken):
        communication.add(apv, "  ", METHOD)


def test_a_letter_that_is_sent_stands_among_the_messages_and_is_kept_as_it_was(apv: Apv) -> None:
    count = len(apv.contents.messages)
    status_letter.mark_sent(apv, date(2027, 3, 9), METHOD)
    message, sent = apv.contents.messages[-1], apv.contents.sent_letters[-1]
    assert len(apv.contents.messages) == count + 1
    assert (message.sent_on, sent.sent_on) == (date(2027, 3, 9), date(2027, 3, 9))
    assert "Ønske 19" not in sent.text, "the letter before told of it"
    assert message.content.startswith("Brevet ”Status til alle” om tiden fra")
    status_letter.change(apv, own_words="Noget andet")
    assert apv.contents.sent_letters[-1].text == sent.text
    status_letter.mark_not_sent(apv)
    assert len(apv.contents.messages) == count
    assert sent not in apv.contents.sent_letters


def test_one_undo_takes_the_letter_and_its_message_back(apv: Apv) -> None:
    before = apv.contents
    status_letter.mark_sent(apv, None, METHOD)
    assert apv.undo()
    assert apv.contents.messages == before.messages
    assert apv.contents.sent_letters == before.sent_letters


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_is_proposed_has_words_without_holes(language: str) -> None:
    method = load(language)
    heard = set()
    for back in range(0, 200, 7):
        heard |= _said(method, NOW.date() - timedelta(days=back))
    assert heard == set(CHANNELS)


def _said(method: Method, today: date) -> set[str]:
    """What the example would have proposed on a day, told in words."""
    contents = example.build(method, TODAY, seed=1)
    waiting = tuple(
        replace(each, activities=tuple(replace(a, status=_NOT_STARTED) for a in each.activities))
        if each.number == 3
        else each
        for each in contents.plans
    )
    bare = replace(contents, messages=(), refusals=(), plans=waiting, sent_letters=())
    found = to_tell(bare, today)
    for each in found:
        content = message_words.content(each, bare, method)
        told = (
            content,
            message_words.why(each, bare, method),
            message_words.audience(each, method),
        )
        assert all(text.strip() and "{" not in text and "None" not in text for text in told)
    return {each.code for each in found}
