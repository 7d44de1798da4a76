"""A sync client copies the file, slowly, while it is being worked on: every copy is whole."""

from collections.abc import Callable
from pathlib import Path
from random import Random

from apv_desktop.services import files
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.places import Places
from apv_desktop.store.problems import FileProblem
from tests.reliability.harness import Session, count

Pc = Callable[[str], Surroundings]
BLOCK = 8192


def _copied(source: Path, target: Path, between: Callable[[], None]) -> None:
    """Block by block, with something going on between the blocks, as over a slow line."""
    with source.open("rb") as here, target.open("wb") as there:
        while block := here.read(BLOCK):
            there.write(block)
            between()


def test_every_copy_is_whole_and_holds_what_was_published(
    shared: Path, pc: Pc, tmp_path: Path
) -> None:
    session, chance = Session(shared, pc("a").state), Random(3)
    session.ask(do="open")
    published: list[str] = []
    edited: list[str] = []

    def work() -> None:
        if chance.random() < 0.06:
            edited.append(f"P{len(edited):04}")
            assert "ack" in session.ask(do="add_person", name=edited[-1])
        if chance.random() < 0.06:
            assert "ack" in session.ask(do="publish")
            published[:] = edited

    for number in range(count(100, 1000)):
        before = set(published)
        copy = tmp_path / "sky.apv"
        _copied(shared, copy, work)
        held = {person.name for person in files.read_apv(copy).people}
        assert before <= held <= set(edited), number
    assert "waiting" not in session.ask(do="close")
    assert session.end() == ""
    assert len(files.read_apv(shared).people) == len(edited) > 50
    assert not list(shared.parent.glob("~*")), "a half file is left beside it"


def test_a_file_written_in_place_would_be_torn(shared: Path, pc: Pc, tmp_path: Path) -> None:
    """Negative control: copied like this the working copy, which is written in place, breaks."""
    around, broken = pc("a"), 0
    session, chance = Session(shared, around.state), Random(4)
    session.ask(do="open")
    copy = tmp_path / "i stykker.apv"
    for number in range(5):
        _copied(
            Places(shared.absolute(), around.state).copy,
            copy,
            lambda number=number: _edit(session, chance, number),  # type: ignore[misc]
        )
        try:
            files.read_apv(copy)
        except FileProblem:
            broken += 1
    session.kill()
    session.end()
    assert broken


def _edit(session: Session, chance: Random, number: int) -> None:
    if chance.random() < 0.5:
        session.ask(do="set_note", id=1, text=f"{number} {chance.random()} " * 200)
