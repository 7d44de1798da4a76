"""The whole way, through the meetings."""

from datetime import date

from PySide6.QtWidgets import QListWidget, QTableView

from apv_desktop.domain.assessments import Likelihood, Severity, WishVerdict
from apv_desktop.domain.chosen import Decided, Urgency
from apv_desktop.domain.conditions import CONDITIONS
from apv_desktop.domain.covered import Handling
from apv_desktop.domain.proposals import Level
from apv_desktop.domain.steps import StepId
from tests.journeys.whole_way.way import Way

FIRST, ASSESSMENT, SECOND = date(2027, 4, 7), date(2027, 4, 20), date(2027, 5, 4)
STRENGTHS = ("Vi hjælper hinanden i spidstimerne", "Nye kolleger bliver taget godt imod")
WISHES = (
    "Mindre støj fra æltemaskinen",
    "Vagtplanen 4 uger før & ikke 5 dage <før>",
    "Et sted at sidde ned i pausen",
    "Flere handsker i størrelse XS",
)


class Meetings(Way):
    """What the meetings gave, from scripts to the order of the wishes."""

    def meet(self) -> None:
        """What the meetings gave."""
        self._script(StepId.SCRIPT_1, "script_dialogue_1_missing", "first-script", "Velkommen")
        self.next_is(StepId.HOLD_1, "hold_dialogue_1", {"day": FIRST})
        self.clock.go_to(FIRST)
        self._hold()
        self._capture()
        self._marks()
        self.next_is(StepId.ASSESSMENT, "hold_assessment", {"day": ASSESSMENT})
        self.clock.go_to(ASSESSMENT)
        self._assessment()
        self._blind_spots()
        self._script(StepId.SCRIPT_2, "script_dialogue_2_missing", "second-script", "Pause")
        self.next_is(StepId.MEETING_2, "hold_dialogue_2", {"day": SECOND})
        self.clock.go_to(SECOND)
        self._meeting_2()
        self._priorities()

    def _script(self, step: StepId, code: str, document: str, title: str) -> None:
        hands = self.hands
        self.next_is(step, code)
        hands.press("proposal_button")
        self.lacks()
        self.paper(document, title)

    def _hold(self) -> None:
        """Everybody comes, and the meeting is led from paper."""
        hands = self.hands
        self.next_is(StepId.HOLD_1, "dialogue_1_not_held")
        hands.write("attended_spin", "7")
        self.lacks()

    def _capture(self) -> None:
        hands = self.hands
        self.next_is(StepId.CAPTURE, "strengths_missing")
        hands.reach(hands.find("typed_edit"))
        for strength in STRENGTHS:
            hands.type_in(f"s {strength}\n")
        self.lacks("wishes_missing")
        hands.reach(hands.find("typed_edit"))
        for wish in WISHES:
            hands.type_in(f"ø #1 {wish}\n")
        self.lacks()

    def _marks(self) -> None:
        hands = self.hands
        self.next_is(StepId.MARKS, "marks_missing")
        table = hands.find("wishes_table")
        assert isinstance(table, QTableView)
        column = 3
        for wish, marks in zip(WISHES, (9, 6, 4, 2), strict=True):
            hands.stand_on("wishes_table", table.model().index(_row(table, wish), column))
            hands.type_in(f"{marks}\n")
        self.lacks("shortlist_size")
        for wish in WISHES[:3]:
            hands.stand_on("wishes_table", table.model().index(_row(table, wish), column))
            hands.type_in(" ")
        self.lacks()

    def _assessment(self) -> None:
        hands = self.hands
        for left, verdict, reason in (
            (3, WishVerdict.YES, ""),
            (2, WishVerdict.NO, "Planen ligger fast til sommer"),
            (1, WishVerdict.LATER, "Der er ikke plads i år"),
        ):
            self.next_is(StepId.ASSESSMENT, "assessments_missing", {"count": left})
            table = hands.find("wishes_list")
            assert isinstance(table, QListWidget)
            hands.stand_on("wishes_list", table.model().index(4 - left, 0))
            self._assess(verdict, reason)
        self.lacks()
        self.paper("gross-list", *WISHES, "Planen ligger fast til sommer")

    def _assess(self, verdict: WishVerdict, reason: str) -> None:
        hands = self.hands
        hands.turn_to("part_tabs", 0)
        for name, text in (
            ("underlying_edit", "Vi kan ikke høre hinanden"),
            ("nature_edit", "Støj"),
            ("scope_edit", "Alle på nathold"),
            ("causes_edit", "Maskinen er slidt"),
        ):
            hands.write(name, text)
        hands.turn_to("part_tabs", 1)
        hands.choose("severity_combo", Severity.SERIOUS)
        hands.choose("likelihood_combo", Likelihood.LIKELY)
        hands.turn_to("part_tabs", 2)
        hands.choose("verdict_combo", verdict)
        if reason:
            hands.write("reason_edit", reason)

    def _blind_spots(self) -> None:
        hands = self.hands
        self.next_is(StepId.BLIND_SPOTS, "areas_open", {"count": len(CONDITIONS)})
        for at in range(len(CONDITIONS)):
            shown = hands.find("areas_list")
            assert isinstance(shown, QListWidget)
            hands.stand_on("areas_list", shown.model().index(at + 1, 0))
            asks = at == len(CONDITIONS) - 1
            hands.choose("handling_combo", Handling.ASK if asks else Handling.OTHERWISE)
            hands.write("note_edit", "Er nogen bange?" if asks else "Set efter i foråret")
        self.lacks()

    def _meeting_2(self) -> None:
        hands = self.hands
        self.next_is(StepId.MEETING_2, "proposals_missing")
        shown = hands.find("wishes_list")
        assert isinstance(shown, QListWidget)
        hands.stand_on("wishes_list", shown.model().index(1, 0))
        hands.reach(hands.find("typed_edit"))
        hands.type_in("Få efterset lejerne\nSæt en plade op\n")
        self.lacks("next_news_missing")
        hands.choose("level_combo", Level.MANAGEMENT)
        hands.write("involved_edit", "Værkføreren")
        hands.write("closing_edit", "Planerne kommer om to uger")
        hands.write("next_news_edit", "1.6.2027")
        self.lacks()
        proposals = hands.page.contents.proposals
        assert [(p.text, p.level, p.involved) for p in proposals] == [
            ("Få efterset lejerne", Level.OPEN, ""),
            ("Sæt en plade op", Level.MANAGEMENT, "Værkføreren"),
        ]

    def _priorities(self) -> None:
        hands = self.hands
        self.next_is(StepId.PRIORITIES, "priorities_missing")
        hands.choose("urgency_combo", Urgency.DANGER)
        hands.choose("choice_combo", Decided.CHOSEN)
        hands.write("reason_edit", "Høreværn er ikke nok")
        self.lacks()


def _row(table: QTableView, wish: str) -> int:
    """Where a wish stands: typed in, they have no order."""
    rows = range(table.model().rowCount())
    return next(row for row in rows if table.model().index(row, 1).data() == wish)
