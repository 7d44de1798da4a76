"""From a new APV to one action plan on paper, with a night between."""

import subprocess
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from apv_desktop.domain.assessments import Severity
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.dialogs.new_apv_wizard import NewApvWizard
from apv_desktop.services.surroundings import Surroundings
from tests.journeys.conftest import start_again
from tests.journeys.hands import Hands

WRITTEN = {
    "theme_edit": "Støj i bageriet på Ærø",
    "problem_edit": "Æltemaskinen larmer, så vi råber: <b> & 5 < 6",
    "nature_edit": "Støj og ørepropper",
    "scope_edit": "Alle på nathold, hver nat",
    "causes_edit": "Maskinen er fra 1998 & står skævt",
    "absence_edit": "Tre har haft ondt i hovedet",
}
GOAL = {
    "goal_edit": "Vi kan tale sammen uden at råbe",
    "success_sign_edit": "Ingen bærer ørepropper",
    "follow_up_edit": "1.10.2027",
    "resources_edit": "En formiddag uden bagning",
    "cost_edit": "4.500 kr.",
}
ACTIVITY = {
    "what_edit": "Få efterset lejerne",
    "how_edit": "Ring til Ærøskøbing Smedje",
    "who_edit": "Bødil Ågård",
    "deadline_edit": "1.6.2027",
    "note_edit": "Smeden kommer tirsdag",
}
# The parts of the form by the heading that folds each out; the first is open at the start.
PARTS = {"problem_toggle": WRITTEN, "goal_toggle": GOAL, "activities_toggle": ACTIVITY}


def test_what_is_written_is_there_again_and_stands_on_paper(
    hands: Hands, surroundings: Surroundings, tmp_path: Path
) -> None:
    file, paper = tmp_path / "bageriet.apv", tmp_path / "handleplaner.pdf"
    with hands.in_dialog(NewApvWizard, lambda wizard: fill_wizard(hands, wizard, file)):
        hands.press("Ny APV…")
    assert "Ærø" not in hands.window.windowTitle()

    go_to(hands, StepId.WORKPLACE)
    hands.write("employer_edit", "Åse Holm")
    hands.write("representative_edit", "Bødil Ågård")
    go_to(hands, StepId.ACTION_PLANS)
    hands.press("add_button")
    hands.choose("severity_combo", Severity.SERIOUS)
    for part, written in PARTS.items():
        if part != "problem_toggle":
            hands.press(part)
        for name, text in written.items():
            hands.write(name, text)
    hands.save_paper(0, paper)

    start_again(hands, surroundings)
    hands.press(f"bageriet   –   {tmp_path}")
    go_to(hands, StepId.ACTION_PLANS)
    for part, written in PARTS.items():
        if part != "problem_toggle":
            hands.press(part)
        for name, text in written.items():
            field = hands.find(name)
            shown = field.text() if hasattr(field, "text") else field.toPlainText()  # type: ignore[attr-defined]
            assert shown == text
    told = text_of(paper)
    for text in (text for written in PARTS.values() for text in written.values()):
        assert text in told
    assert "Ærø Brød & Kager" in told


def fill_wizard(hands: Hands, wizard: QDialog, file: Path) -> None:
    """Answer the three pages of a new APV."""
    assert isinstance(wizard, NewApvWizard)
    hands.type_in("Ærø Brød & Kager")
    hands.key(Qt.Key.Key_Return)
    hands.write("Dato for 1. dialogmøde", "7.4.2027")
    hands.key(Qt.Key.Key_Return)
    hands.write("Hvor filen ligger", str(file))
    hands.key(Qt.Key.Key_Return)


def go_to(hands: Hands, step: StepId) -> None:
    """Step by step along the journey until a page."""
    for _ in range(40):
        if hands.page.STEP is step:
            return
        if hands.page.STEP is StepId.OVERVIEW:
            hands.press("next_button")
        else:
            hands.go_on()
    raise AssertionError(f"the journey never comes to {step.value}")


def text_of(pdf: Path) -> str:
    """What a PDF says, in the order it was written, a blank between words."""
    found = subprocess.run(
        ["pdftotext", "-raw", str(pdf), "-"], check=True, capture_output=True, text=True
    )
    return " ".join(found.stdout.split())
