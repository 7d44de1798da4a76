"""The whole way, from the first action plan to the last."""

from datetime import date

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QListWidget, QTableView

from apv_desktop.domain.action_plans import ActivityStatus, Effect
from apv_desktop.domain.assessments import WishVerdict
from apv_desktop.domain.covered import Extent
from apv_desktop.domain.evaluations import GoalVerdict
from apv_desktop.domain.law_records import Relevance
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.pages.legal_check_page import LegalCheckPage
from tests.journeys.whole_way.meetings import WISHES
from tests.journeys.whole_way.way import Way


class FollowUp(Way):
    """Plans, their approval, and what becomes of them."""

    def plan(self) -> None:
        """A promise that can be kept, on paper."""
        hands = self.hands
        self.next_is(StepId.ACTION_PLANS, "plans_missing")
        wishes = hands.page.contents.wishes
        hands.choose("wish_combo", next(each.id for each in wishes if each.text == WISHES[0]))
        hands.press("from_wish_button")
        self.lacks("wishes_without_plan", "plan_incomplete", but="wishes_without_plan")
        hands.press("goal_toggle")
        hands.write("follow_up_edit", "1.9.2027")
        hands.press("activities_toggle")
        hands.write("what_edit", "Få efterset lejerne")
        hands.write("who_edit", "Cem Şahin")
        hands.write("deadline_edit", "1.6.2027")
        self.next_is(StepId.ACTION_PLANS, "plan_not_agreed", {"number": 1})
        hands.press("agree_button")
        self.paper("action-plan", WISHES[0], "Få efterset lejerne", "Cem Şahin", "1.6.2027")
        self.lacks()

    def approve(self) -> None:
        """Frozen as it stands, and signed."""
        hands = self.hands
        self.next_is(StepId.APPROVAL, "plans_not_approved")
        hands.press("approvers_toggle")
        hands.press("propose_button")
        hands.press("freeze_toggle")
        hands.press("approve_button")
        self.lacks("approval_unsigned")
        hands.press("approvers_toggle")
        people = hands.find("approvers_list")
        assert isinstance(people, QListWidget) and people.count() >= 2
        for row in range(people.count()):
            hands.stand_on("approvers_list", people.model().index(row, 0))
            hands.write("signed_on_edit", "4.5.2027")
        self.lacks()

    def follow_up(self) -> None:
        """Late, carried out, told to all, and closed with its effect."""
        hands = self.hands
        self._answer_all()
        self.next_is(StepId.COMMUNICATION, "messages_missing")
        hands.press("take_button")
        hands.press("sent_button")
        self.next_is(StepId.STATUS_LETTER, "letter_not_sent")
        self.clock.go_to(date(2027, 6, 2))
        self.next_is(StepId.BOARD, "plans_late", {"count": 1})
        self._stand_on_board()
        self._set_status(ActivityStatus.DONE)
        hands.press("carry_out_button")
        hands.press("confirm_button")
        self.next_is(StepId.STATUS_LETTER, "letter_not_sent")
        hands.write("own_words_edit", "Tak for jeres ærlighed på mødet")
        hands.write("sender_edit", "Bødil Ågård")
        self.paper("status-letter", "Tak for jeres ærlighed på mødet", "Bødil Ågård", WISHES[1])
        hands.press("sent_button")
        self.next_is(StepId.COVERAGE, "conditions_open", {"count": 10})
        self._cover()
        self.next_is(StepId.ANNUAL_DISCUSSION, "discussion_missing")
        self._discuss()
        self.next_is(StepId.LEGAL_CHECK, "legal_items_missing", {"count": 3})
        self._check_the_law()
        self.next_is(StepId.BOARD, "wait_for_effect", {"day": date(2027, 9, 1)})
        self.clock.go_to(date(2027, 9, 2))
        self.next_is(StepId.BOARD, "effects_due", {"count": 1})
        self._stand_on_board()
        hands.press("close_button")
        hands.choose("effect_combo", Effect.WORKS)
        hands.write("effect_note_edit", "Vi kan høre hinanden nu")
        hands.press("confirm_button")
        self.next_is(StepId.EVALUATION, "evaluation_missing")
        self._evaluate()
        self.next_is(StepId.BOARD, "all_done")

    def _answer_all(self) -> None:
        """The wish that came on no list stands first among the promises, and gets its answer."""
        hands = self.hands
        self.next_is(StepId.PROMISES, "wishes_unanswered", {"count": 1})
        self.paper("said-done", WISHES[1], "Planen ligger fast til sommer", "1 ønske venter")
        table = hands.find("wishes_table")
        assert isinstance(table, QTableView)
        assert table.model().index(0, 1).data() == WISHES[3]
        hands.stand_on("wishes_table", table.model().index(0, 1))
        hands.press("wish_button")
        assert hands.page.STEP is StepId.ASSESSMENT
        hands.turn_to("part_tabs", 2)
        hands.choose("verdict_combo", WishVerdict.LATER)
        hands.write("reason_edit", "De kommer med næste bestilling")
        hands.key(Qt.Key.Key_Tab)

    def _stand_on_board(self) -> None:
        table = self.hands.find("board_table")
        assert isinstance(table, QTableView)
        self.hands.stand_on("board_table", _first_cell(table))

    def _set_status(self, status: ActivityStatus) -> None:
        word = self.hands.page.method.text(f"words:activity_status.{status.value}")
        self.hands.unfold("status_button", word)

    def _cover(self) -> None:
        """All the way round, what has rules of its own, and changes at work."""
        hands = self.hands
        shown = hands.find("things_list")
        assert isinstance(shown, QListWidget)
        for row in range(1, 11):
            hands.stand_on("things_list", shown.model().index(row, 0))
            hands.choose("extent_combo", Extent.COVERED)
            hands.write("covered_on_edit", "1.6.2027")
        for row in range(12, 17):
            hands.stand_on("things_list", shown.model().index(row, 0))
            hands.choose("relevance_combo", Relevance.NO)
        self.lacks("changes_not_asked")
        hands.stand_on("things_list", shown.model().index(shown.count() - 1, 0))
        hands.press("nothing_button")
        self.lacks()

    def _check_the_law(self) -> None:
        """What is missing is mended where the button leads."""
        hands = self.hands
        shown = hands.find("items_list")
        assert isinstance(shown, QListWidget)
        hands.stand_on("items_list", shown.model().index(7, 0))
        hands.press("propose_button")
        hands.stand_on("items_list", shown.model().index(8, 0))
        hands.press("go_button")
        hands.type_in("Mappen på kontoret")
        hands.write("announced_on_edit", "2.6.2027")
        hands.stand_on("items_list", shown.model().index(14, 0))
        hands.press("go_button")
        hands.type_in("Lejerne blev skiftet, så larmen er væk.")
        self.lacks()
        page = hands.page
        assert isinstance(page, LegalCheckPage)
        assert page.ui.summary_label.text() == "Lovtjek: 14 af 14 punkter er i orden."
        told = self.paper("inspection-folder", "Mappen på kontoret", "Lejerne blev skiftet")
        assert "Det mangler endnu" not in told

    def _discuss(self) -> None:
        """What the law asks of everybody once a year."""
        hands = self.hands
        hands.press("add_button")
        hands.write("held_on_edit", "2.6.2027")
        hands.press("participants_use_button")
        hands.press("year_toggle")
        for field in ("topics", "cooperation", "competence"):
            hands.press(f"{field}_use_button")
        self.lacks("discussion_goals_missing")
        hands.press("goals_toggle")
        hands.write("add_edit", "Lejerne bliver smurt hver måned")
        hands.key(Qt.Key.Key_Return)
        self.lacks()
        self.paper("discussion-record", "Lejerne bliver smurt hver måned", "2. juni 2027")

    def _evaluate(self) -> None:
        """Looked back on, with a line for the next round."""
        hands = self.hands
        hands.write("held_on_edit", "2.9.2027")
        hands.write("process_edit", "Alle kom til orde")
        hands.press("goals_toggle")
        hands.choose("goal_combo", GoalVerdict.REACHED)
        hands.press("results_toggle")
        hands.press("results_use_button")
        hands.press("effects_use_button")
        hands.press("onwards_toggle")
        hands.write("next_steps_edit", "Pauserummet")
        hands.write("keep_edit", "En fast smører")
        self.lacks("lessons_missing")
        hands.press("lessons_toggle")
        hands.write("add_edit", "Spørg også nattevagterne")
        hands.key(Qt.Key.Key_Return)
        self.lacks()
        self.paper("evaluation", "Alle kom til orde", "Spørg også nattevagterne")


def _first_cell(table: QTableView) -> QModelIndex:
    return table.model().index(0, max(0, table.currentIndex().column()))
