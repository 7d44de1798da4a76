"""The status letter: the user's part of it, and when it went out."""

from dataclasses import replace
from datetime import date
from typing import Any

from apv_desktop.content import Method, status_news, workplace_words
from apv_desktop.domain import news
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.messages import Channel, Message
from apv_desktop.domain.news_to_tell import to_tell
from apv_desktop.domain.status_letters import AGAIN, SentLetter, StatusLetter
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import LETTER, MESSAGE, SENT_LETTER, Change


def change(apv: Apv, **values: Any) -> None:
    """Change fields of the letter, by their domain names.

    Raises:
        RuleBroken: a value the letter cannot hold; the letter is as it was.
    """
    _kept(apv, "letter_changed", replace(apv.contents.letter, **values))


def mark_sent(apv: Apv, sent_on: date | None, method: Method) -> None:
    """Note the day the letter went out, today when none is given; its period stands from then.

    The letter is kept as it is read now, and stands among the messages of the communication plan,
    which are proposed no more for what it tells.

    Raises:
        RuleBroken: `date_unlikely`, `period_backwards`.
    """
    day = sent_on or apv.today
    unsent = replace(apv.contents.letter, sent_on=None)
    written = news.letter_for(replace(apv.contents, letter=unsent), apv.today)
    text = status_news.as_text(replace(apv.contents, letter=written), method, apv.today)
    covered = replace(written, sent_on=day)
    assert covered.since is not None and covered.until is not None
    sent = SentLetter(apv.new_id(), day, covered.since, covered.until, text)
    message = _message(apv, covered, sent, method)
    apv.edit(
        "letter_sent",
        [
            LETTER.put(covered, round_id=apv.round_id),
            SENT_LETTER.put(sent, round_id=apv.round_id),
            MESSAGE.put(message, round_id=apv.round_id),
        ],
    )


def mark_not_sent(apv: Apv) -> None:
    """Take back that the letter went out."""
    letter = replace(apv.contents.letter, sent_on=None)
    gone: list[Change] = []
    if apv.contents.sent_letters and apv.contents.letter.sent_on is not None:
        last = apv.contents.sent_letters[-1]
        gone = [SENT_LETTER.drop(id=last.id)]
        key = f"letter:{last.id}"
        told = (each for each in apv.contents.messages if key in each.told.split())
        gone += [MESSAGE.drop(id=each.id) for each in told]
    apv.edit("letter_not_sent", [LETTER.put(letter, round_id=apv.round_id), *gone])


def begin_next(apv: Apv) -> None:
    """A new letter that goes on where the one that was sent ended; the sender stays."""
    sent = apv.contents.letter
    _kept(apv, "letter_begun", StatusLetter(since=sent.until, sender=sent.sender))


def again(contents: Contents, letter_id: int) -> Contents:
    """What the paper of a letter that was sent reads, to be printed word for word as it went out.

    Raises:
        KeyError: there is no such letter.
    """
    for sent in contents.sent_letters:
        if sent.id == letter_id:
            covered = StatusLetter(sent.since, sent.until, sent_on=sent.sent_on)
            letters = (replace(sent, id=AGAIN),)
            return Contents(
                contents.workplace, contents.round, letter=covered, sent_letters=letters
            )
    raise KeyError(letter_id)


def _message(apv: Apv, covered: StatusLetter, sent: SentLetter, method: Method) -> Message:
    """The message that the letter is; it answers every wish a proposal would still tell of."""
    answers = (e.told for e in to_tell(apv.contents, apv.today) if e.wish_ids)
    return Message(
        apv.new_id(),
        method.text("messages:letter", since=sent.since, until=sent.until),
        method.text("messages:everybody"),
        Channel.MAIL,
        covered.sender.strip() or workplace_words.sender(apv.contents, method),
        sent.sent_on,
        sent.sent_on,
        " ".join((f"letter:{sent.id}", *answers)),
    )


def _kept(apv: Apv, label: str, letter: StatusLetter) -> None:
    apv.edit(label, [LETTER.put(letter, round_id=apv.round_id)])
