"""Ground rules and their like: a proposal in the program's language, or one's own words."""

from apv_desktop.content import load
from apv_desktop.domain.meeting_texts import MeetingTexts, points
from apv_desktop.services import meeting_texts
from apv_desktop.services.apv import Apv


def test_a_proposal_is_not_ones_own_and_follows_the_language(small: Apv) -> None:
    danish, english = load("da"), load("en")
    before = small.contents.meeting_texts
    shown = meeting_texts.shown(small.contents, danish)
    meeting_texts.change(small, danish, ground_rules=shown.ground_rules + "\n", clean_up=" ")
    assert small.contents.meeting_texts == before == MeetingTexts()
    assert meeting_texts.shown(small.contents, english) != shown


def test_ones_own_words_stay_in_every_language_and_can_be_taken_back(small: Apv) -> None:
    meeting_texts.change(small, load("da"), serious="Ring til Bo.", serious_lead="Haster det?")
    for language in ("da", "en"):
        shown = meeting_texts.shown(small.contents, load(language))
        assert (shown.serious, shown.serious_lead) == ("Ring til Bo.", "Haster det?")
    small.undo()
    assert small.contents.meeting_texts == MeetingTexts()


def test_each_line_that_says_something_is_a_point() -> None:
    assert points("  Lyt. \n\n\tTal  pænt.\n") == ("Lyt.", "Tal pænt.")
