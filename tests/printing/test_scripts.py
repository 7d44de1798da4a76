"""The leader's script and the agenda: the same items, minutes and words on paper, Word and text."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest

from apv_desktop.content import load, script_texts
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meeting_texts import MeetingTexts
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.script_items import ScriptItem
from apv_desktop.exchange import twins
from apv_desktop.printing.formats import Format, Options
from tests.exchange.test_word import opened, read
from tests.printing import samples
from tests.printing.reading import printed, squeezed

FIRST, DANISH = MeetingKind.DIALOGUE_1, load("da")
SCRIPTS = {
    "first-script": MeetingKind.DIALOGUE_1,
    "assessment-script": MeetingKind.ASSESSMENT,
    "second-script": MeetingKind.DIALOGUE_2,
}


def plain(document: str, contents: Contents) -> str:
    target = BytesIO()
    twins.write(document, twins.TEXT, contents, DANISH, target, samples.NOW, lambda: None)
    return target.getvalue().decode("utf-8-sig")


@pytest.mark.parametrize(("document", "kind"), SCRIPTS.items())
def test_paper_word_and_text_tell_every_item(document: str, kind: MeetingKind) -> None:
    contents = samples.small()
    told = (
        printed(document, contents).squeezed,
        squeezed(read(opened(document, contents))),
        squeezed(plain(document, contents)),
    )
    for slot in script_texts.script(contents, DANISH, kind).slots:
        item = slot.item
        assert slot.start is not None
        clock = DANISH.dates.clock(slot.start)
        for text in (item.title, item.method, item.instruction, item.say, item.who, clock):
            for each in told:
                assert squeezed(text) in each, text
    for advice in (script_texts.ground_rules, script_texts.serious, script_texts.clean_up):
        for point in advice(DANISH, contents.meeting_texts).points:
            for each in told:
                assert squeezed(point) in each


def test_an_item_of_ones_own_is_printed_and_the_sum_told() -> None:
    own = ScriptItem(1, FIRST, 1, "Fællessang <&>", 130, say="Syng med!")
    contents = replace(samples.small(), script_items=(own,))
    text = printed("first-script", contents).squeezed
    assert squeezed("Fællessang <&>") in text
    assert squeezed("10 min. mere end de 120, mødet varer") in text
    assert squeezed("Det er et forslag") not in text


@pytest.mark.parametrize("document", SCRIPTS)
def test_ground_rules_card_and_list_are_printed_in_ones_own_words(document: str) -> None:
    own = MeetingTexts(
        "Sluk telefonen.\n\n  Grin gerne. ", "Kommer det frem:", "Ring til Bo.", "Fej."
    )
    contents = replace(samples.small(), meeting_texts=own)
    proposed = script_texts.proposed_texts(DANISH)
    for told in (printed(document, contents).squeezed, squeezed(plain(document, contents))):
        for text in ("Sluk telefonen.", "Grin gerne.", *own.serious.splitlines(), "Fej."):
            assert squeezed(text) in told
        assert squeezed(own.serious_lead) in told
        for gone in (proposed.ground_rules, proposed.serious, proposed.clean_up):
            assert squeezed(gone.splitlines()[0]) not in told
    if document == "first-script":
        assert squeezed("Grin gerne.") in printed("first-agenda", contents).squeezed


def test_the_agenda_tells_items_and_minutes_but_not_what_is_said() -> None:
    contents = samples.small()
    text = printed("first-agenda", contents).squeezed
    for slot in script_texts.script(contents, DANISH, FIRST).slots:
        assert squeezed(slot.item.title) in text
        assert squeezed(slot.item.say) not in text
    assert squeezed("kl. 15.00 Slut") in text


def test_the_agenda_on_the_wall_takes_one_page() -> None:
    wall = Options(Format.WALL)
    assert printed("first-agenda", samples.small(), options=wall).pages == 1
    many = tuple(ScriptItem(n, FIRST, n, f"Punkt {n}", 5) for n in range(1, 41))
    crowded = replace(samples.small(), script_items=many)
    assert printed("first-agenda", crowded, options=wall).pages > 1


def test_the_log_of_the_meetings_tells_what_each_item_took() -> None:
    text = printed("meeting-log", samples.small()).squeezed
    for told in ("Velkommen1517", "Pause10sprunget over", "I alt6054", "kl. 13.02 til kl. 13.56"):
        assert squeezed(told) in text
    assert squeezed("9 deltagere") in text


@pytest.mark.parametrize("document", SCRIPTS)
@pytest.mark.parametrize("more", range(0, 1200, 150))
def test_what_to_do_afterwards_stands_under_its_heading(document: str, more: int) -> None:
    """However long the items are, the heading is never the last line of a page."""
    advice = script_texts.clean_up(DANISH, MeetingTexts())
    long = ScriptItem(1, SCRIPTS[document], 1, "Et punkt", 20, method="Et ord. " * more)
    made = printed(document, replace(samples.small(), script_items=(long,)))
    pages = [squeezed(made.page(number)) for number in range(1, made.pages + 1)]
    (found,) = [page for page in pages if squeezed(advice.heading) in page]
    assert all(squeezed(point) in found for point in advice.points)


@pytest.mark.parametrize("document", SCRIPTS)
def test_the_group_is_called_as_it_is_here(document: str) -> None:
    contents = samples.small()
    named = replace(contents, workplace=replace(contents.workplace, group_name="Trioen"))
    assert "{" not in printed(document, named).text
    assert "arbejdsmiljøgruppen" not in printed(document, named).text.lower()
    assert ("Trioen" in printed(document, named).text) is (document != "assessment-script")
