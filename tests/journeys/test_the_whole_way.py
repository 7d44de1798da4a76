"""The whole way of a small workplace, from a new APV to the status letter and a known effect.

At every point the user asks the overview for the one next thing and follows it; the steps lack
what the method says. Once by mouse and once by the keyboard alone.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QListWidget, QTableView

from apv_desktop.domain.action_plans import ActivityStatus, Effect
from apv_desktop.domain.assessments import Likelihood, Severity, WishVerdict
from apv_desktop.domain.chosen import Decided, Urgency
from apv_desktop.domain.conditions import CONDITIONS
from apv_desktop.domain.covered import Extent, Handling
from apv_desktop.domain.evaluations import GoalVerdict
from apv_desktop.domain.law_records import Relevance
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.missing import missing
from apv_desktop.domain.proposals import Level
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.suitability import QUESTIONS, Answer, Decision, Weight
from apv_desktop.gui.dialogs.import_people_wizard import ImportPeopleWizard
from apv_desktop.gui.dialogs.new_apv_wizard import NewApvWizard
from apv_desktop.gui.pages.legal_check_page import LegalCheckPage
from apv_desktop.gui.pages.overview_page import OverviewPage
from apv_desktop.services.surroundings import Surroundings
from tests.gui import walk
from tests.journeys.conftest import Clock, start_again
from tests.journeys.hands import Hands
from tests.journeys.test_one_action_plan import fill_wizard, text_of

FIRST, ASSESSMENT, SECOND = date(2027, 4, 7), date(2027, 4, 20), date(2027, 5, 4)
OTHERS = (
    "Navn\tAfdeling\tStilling\tLeder\n"
    "Cem Şahin\tBageri\tBager\tnej\nDorthe Kjær\tButik\tSælger\tnej\n"
    "Erik Ø. Lund\tButik\tSælger\tnej\nFatima El-Amin\tBageri\tBager\tnej\n"
    "Gitte Aagaard\tButik\tSælger\tnej\n"
)
STRENGTHS = ("Vi hjælper hinanden i spidstimerne", "Nye kolleger bliver taget godt imod")
WISHES = (
    "Mindre støj fra æltemaskinen",
    "Vagtplanen 4 uger før & ikke 5 dage <før>",
    "Et sted at sidde ned i pausen",
    "Flere handsker i størrelse XS",
)


@pytest.mark.timeout(600)
def test_the_one_next_thing_leads_the_whole_way(
    hands: Hands, clock: Clock, surroundings: Surroundings, tmp_path: Path
) -> None:
    way = Way(hands, clock, tmp_path)
    way.begin()
    way.prepare()
    way.meet()
    start_again(hands, surroundings)
    hands.press(f"aeroe   –   {tmp_path}")
    way.plan()
    way.approve()
    way.follow_up()


class Way:
    """The parts of the journey, each by what the user sees."""

    def __init__(self, hands: Hands, clock: Clock, folder: Path) -> None:
        self.hands, self.clock, self.folder = hands, clock, folder

    def begin(self) -> None:
        """A new APV by its wizard."""
        file, hands = self.folder / "aeroe.apv", self.hands
        with hands.in_dialog(NewApvWizard, lambda wizard: fill_wizard(hands, wizard, file)):
            hands.press("Ny APV…")

    def prepare(self) -> None:
        """The steps before the first meeting."""
        self._suitability()
        self._workplace()
        self._purpose()
        self._sickness_absence()
        self._participants()
        self._roles()
        self._dates()
        self._questions()
        self._groups()
        self._invitation()

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

    def plan(self) -> None:
        """A promise that can be kept, on paper."""
        hands = self.hands
        self.next_is(StepId.ACTION_PLANS, "plans_missing")
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

    def next_is(self, step: StepId, code: str, values: Mapping[str, object] | None = None) -> None:
        """The overview says this and nothing else, and leads to the page of the step."""
        hands = self.hands
        hands.go_to_overview()
        walk.settle()
        page = hands.page
        assert isinstance(page, OverviewPage)
        texts = page.method.file("method")
        table = next(name for name in ("next", "missing", "gates") if code in texts[name])
        wanted = page.method.text(f"method:{table}.{code}", **(values or {}))
        shown = [text for _, text in walk.texts(page)]
        assert wanted in shown, f"{wanted!r} is not among {shown}"
        assert page._next_text.text() == wanted
        hands.press("next_button")
        assert hands.page.STEP is step

    def lacks(self, *codes: str, but: str = "") -> None:
        """The page shows these gaps and no other."""
        page = self.hands.page
        self.hands.key(Qt.Key.Key_Tab)  # a field is kept when it is left
        gaps = missing(page.STEP, page.contents, page.apv.today)
        assert [gap.code for gap in gaps] == [code for code in codes if code != but]
        shown = " ".join(text for _, text in walk.texts(page))
        for gap in gaps:
            assert page.method.text(f"method:missing.{gap.code}", **gap.values) in shown

    def paper(self, document: str, *needles: str) -> str:
        """Print the page's document to a file and read it."""
        target = self.folder / f"{document}.pdf"
        papers = [b.property("document") for b in self.hands.page.paper_buttons]  # type: ignore[attr-defined]
        self.hands.save_paper(papers.index(document), target)
        told = text_of(target)
        for needle in ("Ærø Brød & Kager", *needles):
            assert needle in told, f"{needle!r} is not in {document}: {told[:2000]}"
        return told

    def _suitability(self) -> None:
        hands = self.hands
        self.next_is(StepId.SUITABILITY, "answers_missing", {"count": len(QUESTIONS)})
        rows = hands.page.rows  # type: ignore[attr-defined]
        for question, row in rows.items():
            fine = Answer.NO if QUESTIONS[question] is Weight.STOP else Answer.YES
            hands.answer(row.buttons[fine])
        self.lacks("decision_missing")
        hands.choose("decision_combo", Decision.GO)
        hands.write("reason_edit", "Vi vil gerne høre alle")
        hands.write("decided_on_edit", "9.3.2027")
        self.lacks()

    def _workplace(self) -> None:
        hands = self.hands
        self.next_is(StepId.WORKPLACE, "workplace_employer_missing")
        hands.write("employer_edit", "Åse Holm")
        hands.write("representative_edit", "Bødil Ågård")
        hands.write("employee_count_spin", "7")
        for name in ("Bageri", "Butik"):
            hands.write("department_edit", name)
            hands.key(Qt.Key.Key_Return)
        self.lacks()

    def _purpose(self) -> None:
        hands = self.hands
        self.next_is(StepId.PURPOSE, "purpose_missing")
        hands.write("purpose_edit", "Mere ro i bageriet")
        hands.press("proposal_button")
        self.lacks("past_apv_missing")
        hands.press("is_first_apv_check")
        self.lacks()

    def _sickness_absence(self) -> None:
        hands = self.hands
        self.next_is(StepId.SICKNESS_ABSENCE, "sickness_observation_missing")
        hands.press("usual_button")
        hands.write("observation_edit", "Fire procent, mest om vinteren")
        self.lacks("sickness_interplay_missing")
        hands.write("interplay_edit", "Nattevagterne er hårde")
        self.lacks()

    def _roles(self) -> None:
        hands = self.hands
        self.next_is(StepId.ROLES, "meeting_leader_missing")
        hands.press("Tilføj mødeleder")
        hands.write("who_edit", "Bødil Ågård")
        self.lacks("roles_not_agreed")
        hands.press("agreed_check")
        self.lacks()

    def _participants(self) -> None:
        hands = self.hands
        self.next_is(StepId.PARTICIPANTS, "participants_missing")
        hands.write("name_edit", "Åse Holm")
        hands.press("is_leader_check")
        hands.press("add_button")
        hands.write("name_edit", "Bødil Ågård")
        hands.key(Qt.Key.Key_Return)
        self.lacks("participants_fewer")
        QGuiApplication.clipboard().setText(OTHERS)
        with hands.in_dialog(ImportPeopleWizard, self._add_pasted):
            hands.press("paste_button")
        self.lacks()

    def _add_pasted(self, dialog: QDialog) -> None:
        self.hands.press("qt_wizard_finish")

    def _dates(self) -> None:
        self.next_is(StepId.DATES, "date_assessment_missing")
        cards = list(MeetingKind)
        for kind, day in (
            (MeetingKind.ASSESSMENT, "20.4.2027"),
            (MeetingKind.DIALOGUE_2, "4.5.2027"),
        ):
            self.hands.press("fold_button", at=cards.index(kind))
            self.hands.write("day_edit", day)
        self.lacks()

    def _questions(self) -> None:
        hands = self.hands
        self.next_is(StepId.QUESTIONS, "strength_questions_few", {"chosen": 0, "needed": 2})
        hands.press("proposal_button")
        self.lacks()
        first = hands.page.contents.questions[0].text
        self.paper("question-sheets", first[:20])

    def _groups(self) -> None:
        self.next_is(StepId.GROUPS, "groups_dialogue_1_missing")
        self.hands.press("mix_all_button")
        self.lacks()
        self.paper("group-list", "Cem Şahin", "Åse Holm", "Gitte Aagaard")

    def _invitation(self) -> None:
        hands = self.hands
        self.next_is(StepId.INVITATION, "invitation_not_sent")
        hands.write("own_words_edit", "Kom, som I er – der er rundstykker & kaffe")
        self.paper("invitation", "Kom, som I er – der er rundstykker & kaffe", "uge 14, 2027")
        hands.press("sent_button")
        self.lacks()

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
        for row, marks in enumerate((9, 6, 4, 2)):
            hands.stand_on("wishes_table", table.model().index(row, column))
            hands.type_in(f"{marks}\n")
        self.lacks("shortlist_size")
        for row in range(3):
            hands.stand_on("wishes_table", table.model().index(row, column))
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


def _first_cell(table: QTableView) -> QModelIndex:
    return table.model().index(0, max(0, table.currentIndex().column()))
