"""Three workplaces prepare: of 3, of 34 and of 300 people, each by its own hands.

They follow the six pages from the question whether the method fits to the roles at the meetings:
the smallest types everything, the middle one pastes, the large one brings in an Excel file.
"""

from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog

from apv_desktop.domain.missing import Missing, missing
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.suitability import QUESTIONS, Answer, Decision, Weight
from apv_desktop.gui.dialogs.import_people_wizard import ImportPeopleWizard
from apv_desktop.gui.dialogs.new_apv_wizard import NewApvWizard
from tests.gui import walk
from tests.journeys.hands import Hands
from tests.journeys.test_one_action_plan import fill_wizard, go_to, text_of

MIDDLE = "Navn;Afdeling;Leder\n" + "".join(
    f"Deltager nr. {n:02};{('Butik', 'Lager', 'Kontor')[n % 3]};{'ja' if n == 1 else ''}\n"
    for n in range(1, 35)
)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("size", [3, 34, 300])
def test_a_workplace_prepares_until_nothing_is_missing(
    hands: Hands, tmp_path: Path, size: int
) -> None:
    way = Preparing(hands, tmp_path, size)
    way.begin()
    way.suitability()
    way.workplace()
    way.purpose()
    way.sickness_absence()
    way.participants()
    way.roles()


def test_a_stop_sign_ends_the_path_with_another_way(hands: Hands, tmp_path: Path) -> None:
    way = Preparing(hands, tmp_path, 34)
    way.begin()
    go_to(hands, StepId.SUITABILITY)
    hands.answer(hands.page.rows["bullying"].buttons[Answer.YES])  # type: ignore[attr-defined]
    shown = [text for _, text in walk.texts(hands.page)]
    assert any("få hjælp udefra" in text for text in shown)
    hands.choose("decision_combo", Decision.ANOTHER_METHOD)
    hands.write("reason_edit", "Mobningen skal stoppes først")
    way.lacks_nothing()
    told = way.paper("decision-note")
    assert "Mobningen skal stoppes først" in told and "Hjælp udefra" in told
    hands.go_to_overview()
    wanted = hands.page.method.text("method:next.another_method")
    assert wanted in [text for _, text in walk.texts(hands.page)]
    hands.press("next_button")
    assert hands.page.STEP is StepId.SUITABILITY


class Preparing:
    """The pages, each by what the user sees."""

    def __init__(self, hands: Hands, folder: Path, size: int) -> None:
        self.hands, self.folder, self.size = hands, folder, size

    def begin(self) -> None:
        file, hands = self.folder / "apv.apv", self.hands
        with hands.in_dialog(NewApvWizard, lambda wizard: fill_wizard(hands, wizard, file)):
            hands.press("Ny APV…")

    def suitability(self) -> None:
        """The smallest cannot all come at once, and says what it does about it."""
        hands = self.hands
        go_to(hands, StepId.SUITABILITY)
        rows = hands.page.rows  # type: ignore[attr-defined]
        for question, row in rows.items():
            fine = Answer.NO if QUESTIONS[question] is Weight.STOP else Answer.YES
            hands.answer(row.buttons[Answer.NO if self._cannot(question) else fine])
        if self.size == 3:
            hands.write(
                "Hvad gør I ved det? Kan I samle de fleste til to møder på hver to timer?",
                "Vi holder mødet to gange",
            )
        hands.choose("decision_combo", Decision.GO)
        hands.write("reason_edit", "Vi kan tale åbent sammen")
        self.lacks_nothing()
        told = self.paper("decision-note")
        assert "Vi kan tale åbent sammen" in told
        assert ("Vi holder mødet to gange" in told) is (self.size == 3)

    def _cannot(self, question: str) -> bool:
        return self.size == 3 and question == "gather"

    def workplace(self) -> None:
        """What the law asks follows the size."""
        hands = self.hands
        go_to(hands, StepId.WORKPLACE)
        hands.write("employer_edit", "Åse Holm")
        hands.write("representative_edit", "Bødil Ågård")
        hands.write("employee_count_spin", str(self.size))
        hands.write("department_edit", "Butik")
        hands.key(Qt.Key.Key_Return)
        self.lacks_nothing()
        asks = {3: "I taler direkte sammen", 34: "én arbejdsmiljøorganisation", 300: "udvalg"}
        assert asks[self.size] in " ".join(text for _, text in walk.texts(hands.page))
        assert "Åse Holm" in self.paper("cover")

    def purpose(self) -> None:
        hands = self.hands
        go_to(hands, StepId.PURPOSE)
        hands.write("purpose_edit", "Mere ro i hverdagen")
        hands.press("proposal_button")
        hands.write("past_edit", "Støj fra ventilationen")
        hands.key(Qt.Key.Key_Return)
        assert [gap.code for gap in self.gaps()] == ["past_outcomes_missing"]
        table = hands.find("past_table")
        hands.stand_on("past_table", table.model().index(0, 2))  # type: ignore[attr-defined]
        hands.key(Qt.Key.Key_Return)
        hands.key(Qt.Key.Key_Down)
        hands.key(Qt.Key.Key_Tab)
        self.lacks_nothing()

    def sickness_absence(self) -> None:
        hands = self.hands
        go_to(hands, StepId.SICKNESS_ABSENCE)
        hands.press("usual_button")
        hands.write("observation_edit", "Fire procent, mest om vinteren")
        hands.write("interplay_edit", "Vagterne er hårde om vinteren")
        self.lacks_nothing()
        assert "Fire procent, mest om vinteren" in self.paper("sickness-absence")

    def participants(self) -> None:
        hands = self.hands
        go_to(hands, StepId.PARTICIPANTS)
        {3: self._type_all, 34: self._paste, 300: self._bring_in}[self.size]()
        self.lacks_nothing()
        assert len(hands.page.contents.people) == self.size
        told = self.paper("participant-list")
        assert all(person.name in told for person in hands.page.contents.people)

    def roles(self) -> None:
        hands = self.hands
        go_to(hands, StepId.ROLES)
        hands.press("Tilføj mødeleder")
        hands.write("who_edit", "Kim fra Roskilde")
        hands.press("agreed_check")
        self.lacks_nothing()
        assert "Kim fra Roskilde" in self.paper("role-cards")

    def gaps(self) -> list[Missing]:
        page = self.hands.page
        return list(missing(page.STEP, page.contents, page.apv.today))

    def lacks_nothing(self) -> None:
        """Once the field is left, nothing is missing on the page."""
        self.hands.key(Qt.Key.Key_Tab)
        assert self.gaps() == []

    def paper(self, document: str) -> str:
        """Print a paper of the page to a file and read it."""
        target = self.folder / f"{document}.pdf"
        buttons = self.hands.page.paper_buttons  # type: ignore[attr-defined]
        at = [button.property("document") for button in buttons].index(document)
        self.hands.save_paper(at, target)
        return text_of(target)

    def _type_all(self) -> None:
        hands = self.hands
        hands.write("name_edit", "Åse Holm")
        hands.press("is_leader_check")
        hands.press("add_button")
        for name in ("Bødil Ågård", "Cem Şahin"):
            hands.write("name_edit", name)
            hands.key(Qt.Key.Key_Return)

    def _paste(self) -> None:
        QGuiApplication.clipboard().setText(MIDDLE)
        with self.hands.in_dialog(ImportPeopleWizard, self._finish):
            self.hands.press("paste_button")

    def _bring_in(self) -> None:
        """An Excel file with one row without a name, which is mended before it comes in."""
        path = self.folder / "ansatte.xlsx"
        book = xlsxwriter.Workbook(str(path))
        sheet = book.add_worksheet("Ansatte")
        sheet.write_row(0, 0, ("Fornavn", "Efternavn", "Afdeling", "Leder"))
        for n in range(1, 301):
            first = "" if n == 150 else f"Person {n:03}"
            last = "" if n == 150 else "Ærø"
            sheet.write_row(n, 0, (first, last, f"Afd. {n % 9}", "ja" if n < 10 else ""))
        book.close()
        with self.hands.in_dialog(ImportPeopleWizard, lambda dialog: self._read(dialog, path)):
            self.hands.press("import_button")

    def _read(self, dialog: QDialog, path: Path) -> None:
        hands = self.hands
        assert isinstance(dialog, ImportPeopleWizard)
        with hands.in_dialog(QFileDialog, lambda box: hands.name_file(path)):
            hands.press("Vælg en fil…")
        hands.qtbot.waitUntil(lambda: dialog.currentPage() is dialog.columns, timeout=60_000)
        hands.press("Næste")
        view = dialog.aside.view
        hands.stand_on("Rækker lagt til side", view.model.index(0, 1))
        hands.key(Qt.Key.Key_Return)
        hands.type_in("Bødil Ågård\n")
        walk.settle()
        self._finish(dialog)

    def _finish(self, dialog: QDialog) -> None:
        self.hands.press("qt_wizard_finish")
