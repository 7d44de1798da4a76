"""Two or three PCs and a folder that copies: no edit is lost, and no false alarm is raised."""

import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import files, keeping, people, workplace
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.opening import Side
from apv_desktop.store.problems import FileProblem
from tests.reliability.conftest import NOW, crash

PCS = ("a", "b", "c")
_DICE = count()  # no two sessions roll the same
STEP = st.tuples(
    st.sampled_from(PCS),
    st.sampled_from(("edit", "edit_and_crash", "edit_and_close", "send", "fetch")),
)


def _pc(root: Path, name: str) -> Surroundings:
    return Surroundings(lambda: NOW, Random(next(_DICE)), root / "state" / name)


@given(st.lists(STEP, max_size=10))
def test_every_edit_is_somewhere_whatever_is_copied_where(steps: list[tuple[str, str]]) -> None:
    """Each PC has a folder of its own; *send* and *fetch* copy the file to and from a cloud."""
    with TemporaryDirectory() as folder:
        root = Path(folder)
        cloud = root / "sky.apv"
        files.create_apv(
            cloud, Workplace("Start"), "APV", Meeting(MeetingKind.DIALOGUE_1), _pc(root, "maker")
        ).close()
        for name in PCS:
            (root / name).mkdir()
            shutil.copyfile(cloud, root / name / "apv.apv")
        said: list[str] = []
        for number, (name, deed) in enumerate(steps):
            _step(root, name, deed, f"{name}{number}", said, cloud)
        _everything_is_kept(root, said, cloud)


def _step(root: Path, name: str, deed: str, text: str, said: list[str], cloud: Path) -> None:
    path = root / name / "apv.apv"
    if deed == "send":
        shutil.copyfile(path, cloud)
    elif deed == "fetch":
        shutil.copyfile(cloud, path)
    else:
        apv = _open(root, name)
        people.add(apv, text)
        said.append(text)
        if deed == "edit_and_crash":
            crash(apv)
        else:
            keeping.back_up(apv, "closing")  # as the window does
            assert apv.close() is None


def _open(root: Path, name: str) -> Apv:
    around, path = _pc(root, name), root / name / "apv.apv"
    try:
        return files.open_apv(path, around)
    except FileProblem as problem:
        assert problem.code == "both_changed", problem
        return files.open_apv(path, around, Side.OURS)


def _everything_is_kept(root: Path, said: list[str], cloud: Path) -> None:
    found = {p.name for p in files.read_apv(cloud).people}
    for name in PCS:
        apv = _open(root, name)
        found |= {p.name for p in apv.contents.people}
        for backup in keeping.list_backups(apv):
            found |= {p.name for p in files.read_apv(backup.path).people}
        found |= _in_history(apv)
        apv.close()
    assert set(said) <= found


def _in_history(apv: Apv) -> set[str]:
    return {str((c.row or {}).get("name")) for event in apv.events() for c in event.after}


def test_a_copy_that_only_lags_behind_raises_no_alarm(
    shared: Path, pc: Callable[[str], Surroundings], tmp_path: Path
) -> None:
    old = tmp_path / "gammel.apv"
    shutil.copyfile(shared, old)
    apv = files.open_apv(shared, pc("a"))
    workplace.change(apv, name="Nyt navn")
    apv.close()
    shutil.copyfile(shared, old)
    other = files.open_apv(old, pc("b"))
    assert other.contents.workplace.name == "Nyt navn"
    assert not other.from_elsewhere
    other.close()
