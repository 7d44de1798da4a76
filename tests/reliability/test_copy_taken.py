"""The working copy is deleted, moved or replaced under a running session.

It is made anew of what the open file holds, so that nothing is lost when the plug is pulled next.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from apv_desktop.services import files, keeping, people
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.document import Document
from apv_desktop.store.places import Places
from apv_desktop.store.problems import FileProblem
from tests.reliability.conftest import crash

Pc = Callable[[str], Surroundings]
pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows deletes no open file")


def _deleted(places: Places) -> None:
    places.copy.unlink()


def _with_its_journal(places: Places) -> None:
    for path in places.work.glob("copy.apv*"):
        path.unlink()


def _folder_deleted(places: Places) -> None:
    shutil.rmtree(places.work)


def _everything_deleted(places: Places) -> None:
    shutil.rmtree(places.state)


def _moved(places: Places) -> None:
    places.copy.rename(places.state / "flyttet.apv")


def _emptied_and_made_anew(places: Places) -> None:
    places.copy.unlink()
    places.copy.write_bytes(b"")


def _strange(places: Places) -> None:
    places.copy.unlink()
    places.copy.write_bytes(b"ikke en APV" * 999)


WAYS = (
    _deleted,
    _with_its_journal,
    _folder_deleted,
    _everything_deleted,
    _moved,
    _emptied_and_made_anew,
    _strange,
)
MOMENTS = ("before the first edit", "between two edits")


def _places(path: Path, pc: Pc) -> Places:
    return Places(path.absolute(), pc("a").state)


def _names(apv: Apv) -> list[str]:
    return sorted(person.name for person in apv.contents.people)


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__.strip("_"))
def test_work_goes_on_and_the_plug_may_be_pulled(
    way: Callable[[Places], None], moment: str, shared: Path, pc: Pc
) -> None:
    apv = files.open_apv(shared, pc("a"))
    if moment == MOMENTS[0]:
        way(_places(shared, pc))
    people.add(apv, "Bo")
    if moment == MOMENTS[1]:
        way(_places(shared, pc))
    people.add(apv, "Åse")
    assert apv.undo() and apv.redo()
    with pytest.raises(FileProblem) as told:
        files.open_apv(shared, pc("a"))
    assert told.value.code == "already_open", "the new copy is held as the old one was"
    crash(apv)
    again = files.open_apv(shared, pc("a"))
    assert _names(again) == ["Bo", "Åse"]
    assert again.brought_back == 4
    assert again.close() is None
    assert len(files.read_apv(shared).people) == 2


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__.strip("_"))
def test_what_closing_cannot_publish_is_left_behind(
    way: Callable[[Places], None], shared: Path, pc: Pc
) -> None:
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Bo")
    away = shared.parent.rename(shared.parent.with_name("stikket er ude"))
    way(_places(shared, pc))
    problem = apv.close()
    assert problem is not None and problem.code == "place_gone"
    away.rename(shared.parent)
    again = files.open_apv(shared, pc("a"))
    assert (_names(again), again.brought_back) == (["Bo"], 1)
    again.close()


def test_publishing_and_backing_up_make_it_anew_too(shared: Path, pc: Pc) -> None:
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Bo")
    for deed in (apv.publish, lambda: keeping.back_up(apv, "while_working")):
        shutil.rmtree(_places(shared, pc).work)
        assert deed()
        assert _places(shared, pc).copy.exists()
        people.add(apv, "Åse")
    assert apv.close() is None
    assert len(files.read_apv(shared).people) == 3


def test_another_window_s_copy_is_never_touched(shared: Path, pc: Pc) -> None:
    """Two windows of one file, the second opened while the first one's copy was gone."""
    first = files.open_apv(shared, pc("a"))
    people.add(first, "Bo")
    shutil.rmtree(_places(shared, pc).work)
    second = files.open_apv(shared, pc("a"))
    people.add(second, "Åse")
    with pytest.raises(FileProblem) as told:
        people.add(first, "Ib")
    assert told.value.code == "copy_gone"
    assert _names(first) == ["Bo"]
    assert second.publish()
    problem = first.close()
    assert problem is not None and problem.code == "both_changed"
    people.add(second, "Else")
    kept = [files.read_apv(each.path).people for each in keeping.list_backups(second)]
    assert [[person.name for person in found] for found in kept] == [["Bo"]]
    crash(second)
    assert _names(files.open_apv(shared, pc("a"))) == ["Else", "Åse"]


def test_closing_what_is_published_leaves_another_window_s_copy(shared: Path, pc: Pc) -> None:
    first = files.open_apv(shared, pc("a"))
    shutil.rmtree(_places(shared, pc).work)
    second = files.open_apv(shared, pc("a"))
    people.add(second, "Åse")
    assert first.close() is None
    crash(second)
    assert _names(files.open_apv(shared, pc("a"))) == ["Åse"]


def test_an_edit_into_a_file_without_a_name_would_be_lost(
    shared: Path, pc: Pc, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Negative control: SQLite itself says yes to all of it once the session has begun."""
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Bo")
    monkeypatch.setattr(Document, "_hold", lambda self: None)
    _places(shared, pc).copy.unlink()
    people.add(apv, "Åse")
    crash(apv)
    assert _names(files.open_apv(shared, pc("a"))) == []
