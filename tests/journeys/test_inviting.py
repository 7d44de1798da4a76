"""Three workplaces plan and invite: of 3, of 34 and of 300 people, by mouse and by keys alone.

From the days of the meetings to the box that is packed, they do what the pages ask for, save what
other programs read, and note the first answer.
"""

import email
from email.policy import default
from pathlib import Path

import icalendar
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.steps import StepId
from tests.journeys.hands import Hands
from tests.journeys.test_one_action_plan import go_to
from tests.journeys.test_preparing import Preparing

FIRST, SECOND = MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2


@pytest.mark.timeout(600)
@pytest.mark.parametrize("size", [3, 34, 300])
def test_a_workplace_invites_until_nothing_is_missing(
    hands: Hands, tmp_path: Path, size: int
) -> None:
    way = Inviting(hands, tmp_path, size)
    way.begin()
    way.participants()
    way.dates()
    way.questions()
    way.groups()
    way.invitation()
    way.materials()


class Inviting(Preparing):
    """The five pages, each by what the user sees."""

    def dates(self) -> None:
        """One day gives the others, which move along when it moves, and go to the calendar."""
        hands = self.hands
        go_to(hands, StepId.DATES)
        hands.press("suggest_button")
        self.lacks_nothing()
        hands.write("day_edit", "14.4.2027")
        hands.key(Qt.Key.Key_Tab)
        assert [gap.code for gap in self.gaps()] == ["dialogue_gap_unexplained"]
        hands.press("along_button")
        assert self.gaps() == []
        days = [hands.page.contents.meeting(kind).day for kind in MeetingKind]
        assert None not in days and f"{days[3]:%d.%m.%Y}" == "05.05.2027"
        path = self.saved("Gem til kalenderen…", "datoer.ics")
        events = icalendar.Calendar.from_ical(path.read_bytes()).events
        told = [str(event["SUMMARY"]) for event in events]
        assert len(told) == len(MeetingKind) + 2, "the meetings, and when the next APV is due"
        assert told[-1] == "Sidste dag at begynde den næste APV"

    def questions(self) -> None:
        """The proposal is taken, and kept under a name for next time."""
        hands = self.hands
        go_to(hands, StepId.QUESTIONS)
        hands.press("proposal_button")
        self.lacks_nothing()
        hands.write("set_name_edit", "Vores spørgsmål")
        hands.press("save_set_button")
        assert len(hands.page.contents.saved_questions) == 3
        assert f"Ark {self.size}" in self.paper("question-sheets")

    def groups(self) -> None:
        """Everybody is placed; one is locked and stays."""
        hands = self.hands
        go_to(hands, StepId.GROUPS)
        hands.press("mix_all_button")
        self.lacks_nothing()
        contents = hands.page.contents
        assert sum(len(g.member_ids) for g in contents.groups_of(FIRST)) == self.size
        table = hands.find("groups_table")
        hands.stand_on("groups_table", table.model().index(0, 1))  # type: ignore[attr-defined]
        hands.key(Qt.Key.Key_L)
        (locked,) = hands.page.contents.groups_of(FIRST)[0].locked_ids
        name = contents.person_names[locked]
        assert name in self.paper("group-list")

    def invitation(self) -> None:
        """The letter names the room by a field, goes out as a draft, and the first one answers."""
        hands = self.hands
        go_to(hands, StepId.INVITATION)
        hands.write("own_words_edit", "Vi ses, ")
        hands.choose("field_combo", "dialogue_1")
        hands.press("insert_button")
        assert "onsdag den 14. april 2027" in self.paper("invitation")
        draft = self.saved("Gem som mailkladde…", "indkaldelse.eml", menu="Indkaldelse")
        message = email.message_from_bytes(draft.read_bytes(), policy=default)
        assert message["X-Unsent"] == "1" and message["To"] is None
        hands.press("sent_button")
        self.lacks_nothing()
        table = hands.find("replies_table")
        hands.stand_on("replies_table", table.model().index(0, 0))  # type: ignore[attr-defined]
        hands.type_in("+")
        assert len(hands.page.contents.replies) == 2

    def materials(self) -> None:
        """One thing is packed, and one of their own is added."""
        hands = self.hands
        go_to(hands, StepId.MATERIALS)
        table = hands.find("things_table")
        hands.stand_on("things_table", table.model().index(0, 0))  # type: ignore[attr-defined]
        hands.key(Qt.Key.Key_Space)
        hands.write("name_edit", "Rundstykker fra Åse")
        hands.key(Qt.Key.Key_Return)
        assert [line.name for line in hands.page.contents.checklist(FIRST)][-1] == (
            "Rundstykker fra Åse"
        )
        assert hands.page.contents.checklist(FIRST)[0].packed
        assert "Rundstykker fra Åse" in self.paper("packing-list")

    def saved(self, button: str, name: str, menu: str = "") -> Path:
        """Save for another program under a name."""
        hands, path = self.hands, self.folder / name
        with hands.in_dialog(QFileDialog, lambda box: hands.name_file(path)):
            if menu:
                hands.unfold(button, menu)
            else:
                hands.press(button)
        hands.qtbot.waitUntil(path.exists, timeout=60_000)
        return path
