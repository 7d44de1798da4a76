"""`apv` does what it says, in the user's language, without Qt, and only ever reads a file."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from random import Random

import pytest
from pypdfium2 import PdfDocument

from apv_desktop import __version__, cli
from apv_desktop.content import LANGUAGES, load
from apv_desktop.domain import phases
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.steps import StepStatus
from apv_desktop.domain.workplace import Workplace
from apv_desktop.printing import catalogue
from apv_desktop.services import action_plans, approvals, files, progress, workplace
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import container
from apv_desktop.store.schema import APPLICATION_ID
from tests.conftest import ROOT
from tests.content.test_languages import ENGLISH

Said = tuple[int, str, str]
Run = Callable[..., Said]


NOW = datetime(2027, 3, 10, 10)


@pytest.fixture(autouse=True)
def _stopped_clock(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("APV_NOW", NOW.isoformat())
    monkeypatch.setenv("APV_STATE_DIR", str(tmp_path / "state"))


@pytest.fixture
def apv(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command: exit code, stdout, stderr."""

    def run(*arguments: object) -> Said:
        try:
            code = cli.main([str(each) for each in arguments])
        except SystemExit as left:
            code = int(left.code or 0)
        told = capsys.readouterr()
        return code, told.out, told.err

    return run


@pytest.fixture
def example(tmp_path: Path, apv: Run) -> Path:
    path = tmp_path / "eksempel" / "møllegården.apv"
    path.parent.mkdir()
    assert apv("demo", path, "--seed", 5)[0] == 0
    return path


@pytest.fixture
def new_file(tmp_path: Path) -> Path:
    """A file in which nothing is done yet."""
    path = tmp_path / "ny.apv"
    around = Surroundings(lambda: NOW, Random(1), tmp_path / "new")
    meeting = Meeting(MeetingKind.DIALOGUE_1)
    files.create_apv(path, Workplace("Kroen"), "APV", meeting, around).close()
    return path


def neighbours(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir())


def test_it_starts_as_a_program_of_its_own_and_never_loads_qt(tmp_path: Path) -> None:
    path = tmp_path / "a.apv"
    code = f"""
import sys
from apv_desktop import cli
for command in (["demo", {str(path)!r}], ["documents"], ["check", {str(path)!r}],
                ["print", {str(path)!r}, "action-plan", "--to", {str(tmp_path)!r}]):
    assert cli.main(command) in (0, 1), command
print([name for name in sys.modules if "PySide" in name or "shiboken" in name])
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.stdout.splitlines()[-1] == "[]"


def test_version(apv: Run) -> None:
    assert apv("--version") == (0, f"apv {__version__}\n", "")


def test_documents_lists_ids_that_can_be_printed(apv: Run) -> None:
    code, told, _ = apv("documents")
    assert code == 0
    assert {line.split()[0] for line in told.splitlines()} == set(catalogue.DOCUMENTS)
    assert "Handleplaner" in told
    assert "Action plans" in apv("documents", "--language", "en")[1]


@pytest.mark.parametrize("place", ["before", "after"])
def test_the_language_may_be_chosen_anywhere(apv: Run, place: str) -> None:
    chosen = ["--language=en"]
    order = [*chosen, "documents"] if place == "before" else ["documents", *chosen]
    assert "Question sheets" in apv(*order)[1]


def test_the_demo_is_the_same_for_the_same_seed_and_as_large_as_asked(
    apv: Run, tmp_path: Path
) -> None:
    one, other = tmp_path / "1.apv", tmp_path / "2.apv"
    for path in (one, other):
        assert apv("demo", path, "--people", 40, "--actions", 12, "--seed", 3)[0] == 0
    rows = []
    for path in (one, other):
        with sqlite3.connect(path) as file:
            people = file.execute("SELECT id, name FROM person ORDER BY id").fetchall()
            plans = file.execute("SELECT id, goal FROM action_plan ORDER BY id").fetchall()
        file.close()
        rows.append((people, plans))
    assert rows[0] == rows[1]
    assert (len(rows[0][0]), len(rows[0][1])) == (40, 12)


def test_the_demo_says_where_it_is_and_leaves_nothing_else(apv: Run, tmp_path: Path) -> None:
    folder = tmp_path / "ny mappe"
    folder.mkdir()
    path = folder / "a.apv"
    assert apv("demo", path) == (0, f"Skrevet: {path}\n", "")
    assert neighbours(path) == ["a.apv"]


def test_the_demo_never_overwrites(apv: Run, tmp_path: Path) -> None:
    path = tmp_path / "vigtigt.apv"
    path.write_text("mit arbejde")
    code, told, wrong = apv("demo", path)
    assert (code, told) == (2, "")
    assert "allerede en fil" in wrong
    assert path.read_text() == "mit arbejde"


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--people", 0),
        ("--people", -1),
        ("--people", 2001),
        ("--actions", -1),
        ("--actions", 10001),
    ],
)
def test_unlikely_numbers_are_refused(apv: Run, tmp_path: Path, option: str, value: int) -> None:
    code, _, wrong = apv("demo", tmp_path / "a.apv", option, value)
    assert code == 2
    assert f"{value} er for" in wrong
    assert not (tmp_path / "a.apv").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_document_is_printed_and_its_path_told(
    apv: Run, example: Path, tmp_path: Path, language: str
) -> None:
    to = tmp_path / "ud" / "papir"
    code, told, wrong = apv("print", example, "all", "--to", to, "--language", language)
    assert (code, wrong) == (0, "")
    paths = [Path(line) for line in told.splitlines()]
    assert {path.name for path in paths} == {path.name for path in to.iterdir()}
    assert len(paths) == len(catalogue.DOCUMENTS)
    assert all(path.read_bytes().startswith(b"%PDF") for path in paths)


def test_one_document_is_named_as_documents_says(apv: Run, example: Path, tmp_path: Path) -> None:
    assert apv("print", example, "action-plan", "--to", tmp_path)[0] == 0
    assert (tmp_path / "handleplaner.pdf").is_file()


def test_one_folder_holds_every_size(apv: Run, example: Path, tmp_path: Path) -> None:
    for size in ("normal", "large", "a3"):
        assert apv("print", example, "all", "--size", size, "--to", tmp_path)[0] == 0
    formats = sum(len(document.formats) for document in catalogue.DOCUMENTS.values())
    assert len(list(tmp_path.glob("*.pdf"))) == formats
    names = ("stregliste", "stregliste-stor-skrift", "stregliste-a3", "plakat", "plakat-a4")
    assert all((tmp_path / f"{name}.pdf").is_file() for name in names)


def paper_size(path: Path) -> tuple[int, int]:
    """The sides of the first page in points, the shorter one first."""
    with PdfDocument(path) as document:
        short, long = sorted(round(side) for side in document.get_page_size(0))
    return short, long


@pytest.mark.parametrize(
    ("size", "paper", "large_letters"),
    [("normal", (595, 842), False), ("large", (595, 842), True), ("a3", (842, 1191), False)],
)
def test_a_document_is_printed_in_the_size_asked_for(
    apv: Run,
    example: Path,
    tmp_path: Path,
    size: str,
    paper: tuple[int, int],
    large_letters: bool,
) -> None:
    code, told, wrong = apv("print", example, "voting-sheet", "--to", tmp_path, "--size", size)
    assert (code, wrong) == (0, "")
    path = Path(told.strip())
    assert paper_size(path) == paper
    assert (b"+Atkinson" in path.read_bytes()) is large_letters


def test_a_size_a_document_does_not_have_is_told_with_those_it_has(
    apv: Run, example: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "ud"
    code, told, wrong = apv("print", example, "invitation", "--to", folder, "--size", "a3")
    assert (code, told) == (2, "")
    sentence = "Dokumentet invitation findes ikke i den størrelse. Det findes som: normal, large."
    assert wrong == f"Fejl: {sentence}\n"
    assert not folder.exists()


def test_of_all_documents_those_of_the_size_are_printed_and_the_others_named(
    apv: Run, example: Path, tmp_path: Path
) -> None:
    code, told, wrong = apv("print", example, "all", "--to", tmp_path / "ud", "--size", "a3")
    assert code == 0
    paths = [Path(line) for line in told.splitlines()]
    assert {paper_size(path) for path in paths} == {(842, 1191)}
    left_out = {word.strip(",.") for word in wrong.partition(":")[2].split()}
    assert "invitation" in left_out
    assert "wall-plan" not in left_out
    assert len(paths) + len(left_out) == len(catalogue.DOCUMENTS)


def test_an_unknown_document_is_told_and_nothing_made(
    apv: Run, example: Path, tmp_path: Path
) -> None:
    code, told, wrong = apv("print", example, "plakat", "--to", tmp_path / "ud")
    assert (code, told) == (2, "")
    assert "plakat" in wrong
    assert "apv documents" in wrong
    assert not (tmp_path / "ud").exists()


def test_documents_are_written_for_other_programs(apv: Run, example: Path, tmp_path: Path) -> None:
    scripts = [f"drejebog-{name}" for name in ("andet-dialogmoede", "foerste-dialogmoede")]
    scripts.append("drejebog-vurderingsmoede")
    for kind, names in (
        (
            "docx",
            [
                "apv-i-fortegnelsen",
                "arbejdsmiljoedroeftelse",
                "dagsorden-for-opsamling",
                *scripts,
                "evaluering",
                "handleplaner",
                "indkaldelse",
                "kommunikationsplan",
                "pakkeliste",
                "referat-af-opsamling",
                "rollebeskrivelse",
                "rollekort",
                "spoergsmaalsark",
                "status-til-alle",
                "tilsynsmappe",
            ],
        ),
        ("xlsx", ["deltagere", "handleplaner", "kommunikationsplan"]),
        ("ics", ["apv-datoer"]),
        ("eml", ["indkaldelse", "paamindelse"]),
        ("txt", [*scripts, "indkaldelse", "status-til-alle"]),
    ):
        folder = tmp_path / kind
        code, out, err = apv("export", example, "all", "--format", kind, "--to", folder)
        assert (code, err) == (0, "")
        assert sorted(out.split()) == [str(folder / f"{name}.{kind}") for name in names]
        assert all(Path(line).stat().st_size > 1_000 for line in out.split())
    code, out, _ = apv("export", example, "participants", "--format", "xlsx", "--to", tmp_path)
    assert (code, out.split()) == (0, [str(tmp_path / "deltagere.xlsx")])


def test_what_cannot_be_written_for_other_programs_is_told_with_what_can(
    apv: Run, example: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "ud"
    code, _, err = apv("export", example, "gross-list", "--format", "docx", "--to", folder)
    assert code == 2 and "participants" in err
    code, _, err = apv("export", example, "invitation", "--format", "xlsx", "--to", folder)
    assert code == 2 and "docx, eml, txt" in err
    assert not folder.exists()


def test_a_folder_that_cannot_be_used_is_told_plainly(
    apv: Run, example: Path, tmp_path: Path
) -> None:
    (tmp_path / "fil").write_text("x")
    code, told, wrong = apv("print", example, "all", "--to", tmp_path / "fil")
    assert (code, told) == (2, "")
    assert wrong.startswith("Fejl: Dokumentet kan ikke gemmes i den mappe.")


def test_a_full_disk_is_told_plainly(
    apv: Run, example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("apv_desktop.services.documents.write", full)
    code, _, wrong = apv("print", example, "all", "--to", tmp_path / "ud")
    assert code == 2
    assert "ikke plads" in wrong
    assert "No space" not in wrong


def test_a_document_that_stumbles_is_told_plainly(
    apv: Run, example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("apv_desktop.services.documents.write", lambda *_: 1 // 0)
    code, told, wrong = apv("print", example, "all", "--to", tmp_path / "ud")
    assert (code, told) == (2, "")
    assert wrong.startswith("Fejl: Dokumentet kunne ikke laves.")


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


def test_reading_changes_not_a_byte_and_leaves_nothing_beside(
    apv: Run, example: Path, tmp_path: Path
) -> None:
    before, time = example.read_bytes(), example.stat().st_mtime_ns
    assert apv("check", example)[0] == 1
    assert apv("print", example, "all", "--to", tmp_path / "ud")[0] == 0
    assert example.read_bytes() == before
    assert example.stat().st_mtime_ns == time
    assert neighbours(example) == ["møllegården.apv"]


def test_a_file_another_program_left_in_wal_mode_is_read_without_a_trace(
    apv: Run, example: Path
) -> None:
    with sqlite3.connect(example) as file:
        file.execute("PRAGMA journal_mode=WAL")
    file.close()
    before = example.read_bytes()
    assert apv("check", example)[0] == 1
    assert example.read_bytes() == before
    assert neighbours(example) == ["møllegården.apv"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no read-only folders")
def test_a_file_on_a_read_only_stick_can_be_read(apv: Run, example: Path) -> None:
    example.chmod(0o444)
    example.parent.chmod(0o555)
    try:
        assert apv("check", example)[0] == 1
    finally:
        example.parent.chmod(0o755)


def word_document(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", "<w:document/>")


def empty(path: Path) -> None:
    path.write_bytes(b"")


def garbage(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 20)


def other_sqlite(path: Path) -> None:
    with sqlite3.connect(path) as file:
        file.execute("CREATE TABLE recipe (name TEXT)")
    file.close()


def newer(path: Path) -> None:
    with sqlite3.connect(path) as file:
        file.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        file.execute("PRAGMA user_version = 99")
        file.execute("CREATE TABLE round (id INTEGER)")
    file.close()


def stopped_while_saving(path: Path) -> None:
    """The file as a program without a working copy left it, stopped in the middle of writing."""
    shutil.copyfile(Path(__file__).parent / "files" / "schema-1.apv", path)
    code = f"""
import os, sqlite3
file = sqlite3.connect({str(path)!r}, isolation_level=None)
file.execute("PRAGMA cache_size = 1")
file.execute("BEGIN IMMEDIATE")
file.execute("UPDATE person SET name = name || ' og nogle flere'")
file.execute("UPDATE activity SET what = what || ' og noget mere'")
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", code], check=True)
    assert path.with_name(f"{path.name}-journal").stat().st_size > 0


def half(path: Path) -> None:
    cli.main(["demo", str(path)])
    path.write_bytes(path.read_bytes()[:9000])


def nothing_inside(path: Path) -> None:
    with sqlite3.connect(path) as file:
        file.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        file.execute("PRAGMA user_version = 1")
        file.execute("CREATE TABLE round (id INTEGER)")
    file.close()


def nonsense_inside(path: Path) -> None:
    cli.main(["demo", str(path)])
    with sqlite3.connect(path) as file:
        file.execute("UPDATE activity SET status = 'dancing'")
    file.close()


def a_trigger_inside(path: Path) -> None:
    cli.main(["demo", str(path)])
    with sqlite3.connect(path) as file:
        file.execute("CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM person; END")
    file.close()


def test_what_an_older_program_left_half_written_is_read_as_last_saved(
    apv: Run, tmp_path: Path
) -> None:
    path = tmp_path / "gammel.apv"
    stopped_while_saving(path)
    before, beside = path.read_bytes(), neighbours(path)
    assert apv("check", path)[0] == 1
    assert all("og nogle flere" not in each.name for each in files.read_apv(path).people)
    assert path.read_bytes() == before
    assert neighbours(path) == beside


def test_a_journal_from_before_the_file_was_replaced_is_not_played_back(
    apv: Run, tmp_path: Path, example: Path
) -> None:
    old = tmp_path / "gammel.apv"
    stopped_while_saving(old)
    journal = example.with_name(f"{example.name}-journal")
    shutil.copyfile(old.with_name(f"{old.name}-journal"), journal)
    told = apv("check", example)
    journal.unlink()
    assert told == apv("check", example)


def test_edits_that_wait_on_this_pc_are_told_of(
    apv: Run, example: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("APV_STATE_DIR", str(tmp_path / "state"))
    around = Surroundings(datetime.now, Random(7), tmp_path / "state")
    opened = files.open_apv(example, around)
    workplace.change(opened, contact="Åse")
    code, _, wrong = apv("check", example)
    assert code == 1
    assert "nyere ændringer på denne pc" in wrong
    opened.close()
    assert apv("check", example)[2] == ""


BAD_FILES: dict[Callable[[Path], None], str] = {
    word_document: "Word",
    empty: "tom",
    garbage: "ikke en APV",
    other_sqlite: "et andet program",
    newer: "nyere udgave",
    half: "gået i stykker",
    nothing_inside: "gået i stykker",
    nonsense_inside: "gået i stykker",
    a_trigger_inside: "aldrig findes i en APV",
}


@pytest.mark.parametrize("make", BAD_FILES, ids=lambda make: make.__name__)
def test_a_file_that_cannot_be_read_is_told_plainly_and_left_alone(
    apv: Run, tmp_path: Path, make: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "filer"
    folder.mkdir()
    path = folder / "min apv.apv"
    make(path)
    capsys.readouterr()
    before, beside = path.read_bytes(), neighbours(path)
    for command in (["check", path], ["print", path, "all", "--to", tmp_path / "ud"]):
        code, told, wrong = apv(*command)
        assert (code, told) == (2, "")
        assert wrong.startswith("Fejl: ")
        assert BAD_FILES[make] in wrong
        assert len(wrong.splitlines()) == 1
        assert not re.search("traceback|sqlite|sql|errno", wrong, re.IGNORECASE)
    assert path.read_bytes() == before
    assert neighbours(path) == beside
    assert not (tmp_path / "ud").exists()


@pytest.mark.parametrize("name", ["findes ikke.apv", "mappe/findes ikke.apv"])
def test_a_missing_file_is_told_plainly(apv: Run, tmp_path: Path, name: str) -> None:
    code, told, wrong = apv("check", tmp_path / name)
    assert (code, told) == (2, "")
    assert "findes ikke" in wrong
    assert list(tmp_path.glob("*.apv")) == []


def test_a_folder_is_no_file(apv: Run, tmp_path: Path) -> None:
    assert apv("check", tmp_path)[0] == 2


BAD_USAGE = {
    "nothing": [],
    "unknown command": ["skriv"],
    "unknown option": ["documents", "--vinger"],
    "half an option": ["documents", "--lang", "en"],
    "missing arguments": ["print"],
    "missing value": ["print", "a.apv", "all", "--to"],
    "not a number": ["demo", "a.apv", "--people", "mange"],
    "too many": ["check", "a.apv", "b.apv"],
    "unknown language": ["documents", "--language", "fr"],
}


@pytest.mark.parametrize("mistake", BAD_USAGE)
def test_bad_usage_is_told_in_danish_with_exit_code_2(apv: Run, mistake: str) -> None:
    code, told, wrong = apv(*BAD_USAGE[mistake])
    assert (code, told) == (2, "")
    assert wrong.startswith("Brug: apv")
    if mistake != "nothing":
        assert "fejl: " in wrong
    rest = re.sub(r"--\w+|'\w+'|\bapv \w+", "", wrong.partition("fejl: ")[2])
    assert not ENGLISH.search(rest), wrong


@pytest.mark.parametrize("command", [[], ["demo"], ["documents"], ["print"], ["check"]])
@pytest.mark.parametrize("language", LANGUAGES)
def test_help_is_in_the_language_asked_for(apv: Run, command: list[str], language: str) -> None:
    code, told, _ = apv(*command, "--language", language, "--help")
    assert code == 0
    assert told.startswith("Brug: " if language == "da" else "usage: ")
    assert load(language).text("cli:arguments.language") in " ".join(told.split())


def test_argparse_speaks_its_own_words_again_afterwards(apv: Run) -> None:
    import argparse

    before = vars(argparse)["_"]
    apv("documents")
    apv("skriv")
    assert vars(argparse)["_"] is before


def test_a_reader_that_has_seen_enough_ends_it_quietly() -> None:
    script = "apv_desktop.cli"
    done = subprocess.run(
        f'"{sys.executable}" -u -m {script} documents | "{sys.executable}" -c "pass"',
        shell=True,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr


def test_a_name_the_terminal_cannot_write_does_not_stop_it(example: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "apv_desktop.cli", "check", str(example)],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr


@pytest.fixture
def shut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small file with a password."""
    monkeypatch.setenv("APV_STATE_DIR", str(tmp_path / "state"))
    path = tmp_path / "lukket.apv"
    cli.main(["demo", str(path), "--people", "4", "--actions", "1", "--seed", "1"])
    container.shut_in_place(path, container.new_key("Grøn trappe 7", container.new_recovery()))
    return path


def through_a_pipe(typed: str) -> str:
    """The number of a descriptor from which a password can be read."""
    ours, theirs = os.pipe()
    os.write(theirs, typed.encode())
    os.close(theirs)
    return str(ours)


def test_a_password_is_read_from_a_descriptor(
    shut: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fd = through_a_pipe("Grøn trappe 7\n")
    given = ["print", str(shut), "participant-list", "--to", str(tmp_path), "--password-fd", fd]
    assert cli.main(given) == cli.DONE
    assert (tmp_path / "deltagerliste.pdf").exists()
    capsys.readouterr()
    assert cli.main(["check", str(shut), "--password-fd", through_a_pipe("forkert")]) == cli.FAILED
    told = capsys.readouterr().err
    assert "Adgangskoden passer ikke" in told and "forkert" not in told


def test_a_password_is_asked_for_where_it_can_be_typed(
    shut: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["check", str(shut)]) == cli.FAILED
    assert "--password-fd" in capsys.readouterr().err
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda prompt: "Grøn trappe 7")
    assert cli.main(["check", str(shut)]) == cli.SOMETHING_MISSING


def test_a_descriptor_that_is_none_is_told(shut: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(shut), "--password-fd", "97"]) == cli.FAILED
    assert "97" in capsys.readouterr().err
