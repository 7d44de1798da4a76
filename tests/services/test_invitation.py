"""The letter as text says what the printed one says, and is sent on a day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pypdfium2
import pytest

from apv_desktop.content import LANGUAGES, invitation_letter, load, workplace_words
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.invitations import Invitation
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import documents, example, files, invitation
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings

DA = load("da")
TODAY = date(2027, 3, 10)


@pytest.fixture
def apv(tmp_path: Path, around: Surroundings) -> Iterator[Apv]:
    first = Meeting(MeetingKind.DIALOGUE_1, date(2027, 4, 7), time(9, 0), 150, "Kantinen")
    made = files.create_apv(tmp_path / "a.apv", Workplace("Værkstedet"), "APV", first, around)
    yield made
    made.close()


def printed(contents: Contents, language: str, folder: Path) -> str:
    """The words of the printed letter, as one line."""
    path = folder / "invitation.pdf"
    documents.write("invitation", contents, load(language), path, TODAY)
    with pypdfium2.PdfDocument(path) as pdf:
        pages = [page.get_textpage().get_text_range() for page in pdf]
    return plain(" ".join(pages))


def plain(text: str) -> str:
    return " ".join(text.replace("\ufffe", "").split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_says_what_the_paper_says(language: str, tmp_path: Path) -> None:
    contents = example.build(load(language), TODAY, 7)
    paper = printed(contents, language, tmp_path)
    meetings = load(language).file("words")["meeting_kind"].values()
    for part in invitation_letter.letter(contents, load(language)):
        lines = part.text.splitlines()
        # The paper has days and hours on a leaf; what happens stands in words on both.
        for line in (part.heading, *(lines[-1:] if part.heading in meetings else lines)):
            assert plain(line) in paper


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_leaves_out_nothing_the_paper_tells(language: str) -> None:
    contents = example.build(load(language), TODAY, 7)
    told = invitation_letter.as_text(contents, load(language))
    paper = load(language).file("paper/invitation")
    called = workplace_words.names(contents, load(language))
    for table in ("why", "everyone", "preparation", "notes", "after"):
        assert paper[table]["heading"] in told
        assert paper[table]["text"].format(**called) in told
    for field in (contents.invitation.own_words, contents.round.purpose):
        assert plain(field) in plain(told)
    assert contents.invitation.sender in told
    assert contents.invitation.contact in told


def test_days_hours_and_places_stand_in_the_text(apv: Apv) -> None:
    told = invitation_letter.as_text(apv.contents, DA)
    assert "1. dialogmøde\nonsdag den 7. april 2027 (uge 14)\nkl. 9.00–11.30, 150 minutter\n" in (
        told.replace("kl. 9.00-11.30", "kl. 9.00–11.30")
    )
    assert "Sted: Kantinen" in told
    assert "På Værkstedet" in told


def test_what_is_not_known_is_left_to_the_pen(apv: Apv) -> None:
    told = invitation_letter.as_text(apv.contents, DA)
    second = told[told.index("2. dialogmøde") :]
    assert second.startswith("2. dialogmøde\nDato: ____")
    assert "Tidspunkt: ____" in second
    assert "Sted: ____" in second
    assert "Svar senest den: ____" in told


def test_a_meeting_without_a_clock_says_how_long_it_lasts(apv: Apv) -> None:
    meeting = Meeting(MeetingKind.DIALOGUE_1, date(2027, 4, 7))
    contents = replace(apv.contents, meetings={MeetingKind.DIALOGUE_1: meeting})
    assert "(uge 14)\n2 timer\nSted: ____" in invitation_letter.as_text(contents, DA)


def test_the_workplace_answers_and_signs_when_nobody_else_does(apv: Apv) -> None:
    workplace = Workplace("Værkstedet", employer="Ane Lund", contact="Bo, tlf. 12")
    contents = replace(apv.contents, workplace=workplace)
    told = invitation_letter.as_text(contents, DA)
    assert told.endswith("Venlig hilsen\nAne Lund\nArbejdsmiljøgruppen\n")
    assert "Bo, tlf. 12" in told
    named = replace(contents, invitation=Invitation(sender="Vi", contact="Ida, lokal 3"))
    told = invitation_letter.as_text(named, DA)
    assert told.endswith("Venlig hilsen\nVi\n")
    assert "Ida, lokal 3" in told
    assert "Bo, tlf. 12" not in told


def test_a_letter_for_nobody_in_particular_has_no_empty_parts(apv: Apv) -> None:
    contents = replace(apv.contents, workplace=Workplace())
    told = invitation_letter.as_text(contents, DA)
    assert "\n\n\n" not in told
    assert "På " not in told.split("1. dialogmøde")[0]


def test_fields_are_kept(apv: Apv, around: Surroundings) -> None:
    invitation.change(apv, own_words="Kom glad.\n<b>5 & 6</b>", reply_by=date(2027, 4, 1))
    apv.publish()
    kept = files.read_apv(apv.path)
    assert kept.invitation == Invitation("Kom glad.\n<b>5 & 6</b>", reply_by=date(2027, 4, 1))
    assert "Kom glad.\n<b>5 & 6</b>" in invitation_letter.as_text(kept, DA)
    assert "Svar senest den 1. april 2027" in invitation_letter.as_text(kept, DA)


def test_what_no_letter_can_hold_is_refused(apv: Apv) -> None:
    with pytest.raises(RuleBroken, match="line_too_long"):
        invitation.change(apv, sender="x" * 201)
    assert apv.contents.invitation == Invitation()


def test_sent_today_or_on_a_day_or_not_after_all(apv: Apv) -> None:
    labels: list[str] = []
    apv.on_saved(labels.append)
    invitation.mark_sent(apv, None)
    assert apv.contents.invitation.sent_on == TODAY
    invitation.mark_sent(apv, date(2027, 3, 8))
    assert apv.contents.invitation.sent_on == date(2027, 3, 8)
    invitation.mark_not_sent(apv)
    assert apv.contents.invitation.sent_on is None
    assert labels == ["invitation_sent", "invitation_sent", "invitation_not_sent"]
    with pytest.raises(RuleBroken, match="date_unlikely"):
        invitation.mark_sent(apv, date(1927, 3, 8))
