"""A dreamteam is made, by mouse and by keyboard alone, until nothing is missing."""

from pathlib import Path

from PySide6.QtCore import Qt

from apv_desktop.domain.missing import missing
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.dialogs.new_apv_wizard import NewApvWizard
from tests.journeys.hands import Hands
from tests.journeys.test_one_action_plan import fill_wizard, go_to, text_of


def test_a_team_is_made_until_nothing_is_missing(hands: Hands, tmp_path: Path) -> None:
    file = tmp_path / "apv.apv"
    with hands.in_dialog(NewApvWizard, lambda wizard: fill_wizard(hands, wizard, file)):
        hands.press("Ny APV…")
    go_to(hands, StepId.DREAMTEAM)
    assert _gaps(hands) == []
    for name in ("Åse Holm", "Cem Şahin"):
        hands.write("add_edit", name)
        hands.key(Qt.Key.Key_Return)
        hands.press("accept_button")
    assert _gaps(hands) == ["dreamteam_end_missing"]
    hands.press("task_toggle")
    hands.press("mandate_use_button")
    hands.write("not_tasks_edit", "Løser ikke konflikter")
    hands.press("frame_toggle")
    hands.write("ends_on_edit", "1.3.2028")
    hands.key(Qt.Key.Key_Tab)
    assert _gaps(hands) == []
    target = tmp_path / "rollebeskrivelse.pdf"
    hands.save_paper(0, target)
    told = text_of(target)
    assert "Cem Şahin" in told and "Løser ikke konflikter" in told and "1. marts 2028" in told


def _gaps(hands: Hands) -> list[str]:
    page = hands.page
    return [gap.code for gap in missing(page.STEP, page.contents, page.apv.today)]
