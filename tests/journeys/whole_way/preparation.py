"""The whole way, as far as the first meeting."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.suitability import QUESTIONS, Answer, Decision, Weight
from apv_desktop.gui.dialogs.import_people_wizard import ImportPeopleWizard
from apv_desktop.gui.dialogs.new_apv_wizard import NewApvWizard
from tests.journeys.test_one_action_plan import fill_wizard
from tests.journeys.whole_way.way import Way

FIRST, ASSESSMENT, SECOND = date(2027, 4, 7), date(2027, 4, 20), date(2027, 5, 4)
OTHERS = (
    "Navn\tAfdeling\tStilling\tLeder\n"
    "Cem Şahin\tBageri\tBager\tnej\nDorthe Kjær\tButik\tSælger\tnej\n"
    "Erik Ø. Lund\tButik\tSælger\tnej\nFatima El-Amin\tBageri\tBager\tnej\n"
    "Gitte Aagaard\tButik\tSælger\tnej\n"
)


class Preparation(Way):
    """From a new APV to an invitation that is sent."""

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
