"""`apv check` tells what is missing, by the method and by the law."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from apv_desktop.content import load
from apv_desktop.domain import phases
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.steps import StepStatus
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import action_plans, approvals, files, progress
from apv_desktop.services.surroundings import Surroundings
from tests.cli.conftest import NOW, Run


@pytest.fixture
def new_file(tmp_path: Path) -> Path:
    """A file in which nothing is done yet."""
    path = tmp_path / "ny.apv"
    around = Surroundings(lambda: NOW, Random(1), tmp_path / "new")
    meeting = Meeting(MeetingKind.DIALOGUE_1)
    files.create_apv(path, Workplace("Kroen"), "APV", meeting, around).close()
    return path


def test_check_tells_a_line_for_each_thing_missing(apv: Run, example: Path) -> None:
    code, told, wrong = apv("check", example)
    assert (code, wrong) == (1, "")
    assert told.splitlines() == [
        "Handleplaner: Handleplan 5 er ikke skrevet færdig.",
        "Tavle: 1 handleplan er forsinket.",
        "Status til alle: ”Status til alle” er ikke sendt.",
        "Dækning: 1 område skal ses efter igen inden for tre måneder.",
        "",
        "Lovtjek: 14 af 14 punkter er i orden.",
        "Programmet hjælper med at holde styr på det. Det giver ikke juridisk rådgivning."
        " Se altid Arbejdstilsynets egne sider for det nyeste.",
    ]
    assert "Board: 1 action plan is late." in apv("check", example, "--language", "en")[1]


def skip_what_is_missing(path: Path, around: Surroundings) -> None:
    """Every step that lacks something is skipped, with a reason."""
    apv = files.open_apv(path, around)
    for step in {gap.step for gap in phases.all_missing(apv.contents, apv.today)}:
        progress.mark(apv, step, StepStatus.SKIPPED, "Ikke hos os")
    apv.close()


def test_check_says_when_nothing_is_missing(apv: Run, example: Path, tmp_path: Path) -> None:
    skip_what_is_missing(example, Surroundings(lambda: NOW, Random(1), tmp_path / "skip"))
    code, told, wrong = apv("check", example)
    assert (code, wrong) == (0, "")
    assert told.startswith(load("da").text("cli:results.check_ok") + "\n\nLovtjek: ")


def test_check_tells_of_a_change_nobody_has_given_a_reason_for(
    apv: Run, example: Path, tmp_path: Path
) -> None:
    around = Surroundings(lambda: NOW, Random(1), tmp_path / "change")
    skip_what_is_missing(example, around)
    opened = files.open_apv(example, around)
    plan = approvals.thaw(opened.contents.approvals[-1]).plans[0]
    action_plans.fill_in(opened, plan.id, {"goal": "Et andet mål"}, {})
    opened.close()
    code, told, _ = apv("check", example)
    said = "Godkend: 1 handleplan er ændret efter godkendelsen, uden at der står hvorfor."
    assert (code, told.splitlines()[0]) == (1, said)
    assert load("da").text("cli:results.check_ok") not in told


def test_what_the_law_lacks_is_something_missing(apv: Run, new_file: Path, tmp_path: Path) -> None:
    skip_what_is_missing(new_file, Surroundings(lambda: NOW, Random(1), tmp_path / "skip"))
    code, told, _ = apv("check", new_file)
    assert load("da").text("cli:results.check_ok") in told
    assert "Lovtjek: 14 punkter mangler noget." in told and code == 1


def test_check_tells_what_the_law_asks_for(apv: Run, new_file: Path) -> None:
    code, told, _ = apv("check", new_file)
    assert code == 1
    assert told.startswith("Passer metoden? Der mangler svar på 10 spørgsmål om metoden.\n")
    law = told.split("\n\n")[1].splitlines()
    assert law[0] == "Lovtjek: 14 punkter mangler noget."
    assert "APV'en er til at få fat i: Skriv, hvor APV'en ligger." in law
    assert law[-1].startswith("Programmet hjælper")
