"""A draft opens whole anywhere, shows nobody the others' addresses, and cannot be turned on us."""

from __future__ import annotations

import email
from dataclasses import replace
from email.message import EmailMessage
from email.policy import default
from io import BytesIO

import pytest

from apv_desktop.content import load
from apv_desktop.domain.attendance import Reply, ReplyAnswer
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.invitations import Invitation
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.exchange import mail, twins
from tests.printing import samples

FIRST = MeetingKind.DIALOGUE_1


def drafted(document: str, contents: Contents) -> tuple[EmailMessage, bytes]:
    target = BytesIO()
    method = load("da")
    twins.write(document, twins.MAIL, contents, method, target, samples.NOW, lambda: None)
    message = email.message_from_bytes(target.getvalue(), policy=default)
    assert isinstance(message, EmailMessage)
    return message, target.getvalue()


def with_mails(*addresses: str) -> Contents:
    people = tuple(Person(n, f"Person {n}", email=each) for n, each in enumerate(addresses, 1))
    return replace(samples.small(), people=people, groups=(), replies={}, attendance={})


def body(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert part is not None
    return str(part.get_content())


def test_the_draft_is_unsent_and_addresses_stand_in_bcc_alone() -> None:
    message, raw = drafted("invitation", with_mails("anne@eksempel.dk", "bo@eksempel.dk"))
    assert message["X-Unsent"] == "1"
    assert [a.addr_spec for a in message["Bcc"].addresses] == ["anne@eksempel.dk", "bo@eksempel.dk"]
    assert message["To"] is None and message["Cc"] is None
    assert raw.count(b"anne@eksempel.dk") == 1
    assert message["Subject"] == "Indkaldelse til dialogmøder"
    assert "Hvad skal vi have mere af på arbejdet?" in body(message)
    assert message.defects == []


def test_without_addresses_the_draft_is_whole() -> None:
    message, _ = drafted("invitation", with_mails("", ""))
    assert message["Bcc"] is None
    assert "Venlig hilsen" in body(message)


def test_both_meetings_go_along_for_the_calendar() -> None:
    message, _ = drafted("invitation", samples.small())
    (attached,) = message.iter_attachments()
    assert attached.get_content_type() == "text/calendar"
    assert attached.get_filename() == "apv-datoer.ics"
    text = attached.get_payload(decode=True)
    assert isinstance(text, bytes) and text.count(b"BEGIN:VEVENT") == 2
    bare = replace(samples.small(), meetings={})
    assert list(drafted("invitation", bare)[0].iter_attachments()) == []


def test_only_those_who_have_not_answered_are_reminded() -> None:
    contents = with_mails("anne@eksempel.dk", "bo@eksempel.dk", "cem@eksempel.dk")
    said = [Reply(1, FIRST, ReplyAnswer.COMING), Reply(3, FIRST, ReplyAnswer.NOT_COMING)]
    answered = replace(contents, replies={(each.person_id, FIRST): each for each in said})
    message, raw = drafted("reminder", answered)
    assert [a.addr_spec for a in message["Bcc"].addresses] == ["bo@eksempel.dk"]
    assert b"anne@" not in raw and b"cem@" not in raw
    assert message["Subject"] == "Kommer du til dialogmøderne?"


@pytest.mark.parametrize(
    "typed",
    [
        "anne",
        "anne@",
        "@eksempel.dk",
        "anne@eksempel",
        "Anne <anne@eksempel.dk>",
        "anne@eksempel.dk, bo@eksempel.dk",
        "anne@eksempel.dk\r\nTo: alle@eksempel.dk",
        "a b@eksempel.dk",
    ],
)
def test_what_is_no_address_is_left_out(typed: str) -> None:
    assert mail.addresses([typed]) == ()


def test_an_address_is_taken_once() -> None:
    assert len(mail.addresses(["Anne@eksempel.dk", "anne@Eksempel.dk", " anne@eksempel.dk "])) == 1


def test_danish_letters_in_an_address_do_not_stop_the_draft() -> None:
    message, _ = drafted("invitation", with_mails("åse@eksempel.dk", "bo@møllegården.dk"))
    assert "Venlig hilsen" in body(message)


@pytest.mark.parametrize("text", ["=?utf-8?q?evil?=", "Emne\r\nBcc: alle@eksempel.dk", "æøå 😀"])
def test_a_subject_stays_one_line_of_text(text: str) -> None:
    target = BytesIO()
    mail.write(text, "Hej", ["anne@eksempel.dk"], [], target)
    message = email.message_from_bytes(target.getvalue(), policy=default)
    assert "alle@eksempel.dk" not in str(message["Bcc"])
    assert "evil" not in str(message["Subject"]) or "= ?utf-8?q?evil?=" in str(message["Subject"])
    assert len(target.getvalue().split(b"\r\n\r\n")[0].split(b"\r\n")) >= 4


def test_hostile_own_words_stay_in_the_body() -> None:
    words = "Hej\r\n.\r\nBcc: alle@eksempel.dk\x00\r\n--boundary"
    message, raw = drafted(
        "invitation", replace(samples.small(), invitation=Invitation(own_words=words))
    )
    assert "alle@eksempel.dk" not in str(message["Bcc"])
    assert "Bcc: alle@eksempel.dk" in body(message) and b"\x00" not in raw
