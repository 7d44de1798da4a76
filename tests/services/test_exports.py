"""Documents for other programs are whole or not there at all."""

from pathlib import Path

import pytest

from apv_desktop.content import LANGUAGES, load
from apv_desktop.domain.steps import StepId
from apv_desktop.services import documents, exports
from apv_desktop.services.apv import Apv

METHOD = load("da")


class Enough(Exception):
    pass


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_twin_is_written_under_a_name_of_its_own(
    example: Apv, tmp_path: Path, language: str
) -> None:
    method = load(language)
    twins = exports.all_twins(method)
    assert len({twin.file for twin in twins}) == len(twins)
    for twin in twins:
        exports.write(twin, example.contents, method, tmp_path / twin.file, example.now)
        assert (tmp_path / twin.file).stat().st_size > 1_000


def test_twins_bear_the_name_of_the_printed_document() -> None:
    names = {each.id: each.name for each in documents.documents(METHOD)}
    for twin in exports.all_twins(METHOD):
        lists = {
            "participants": "Deltagere",
            "dates": "Datoer og frister til kalenderen",
            "reminder": "Påmindelse om dialogmøderne",
        }
        assert twin.name == (names | lists)[twin.document]


def test_each_step_offers_its_own() -> None:
    found = {
        step: [twin.file for twin in exports.of_step(METHOD, step)]
        for step in (StepId.PARTICIPANTS, StepId.ACTION_PLANS, StepId.INVITATION, StepId.BOARD)
    }
    assert found == {
        StepId.PARTICIPANTS: ["deltagerliste.pdf", "fremmoedeliste.pdf", "deltagere.xlsx"],
        StepId.ACTION_PLANS: [
            "handleplaner.pdf",
            "vaegplan.pdf",
            "handleplaner.docx",
            "handleplaner.xlsx",
        ],
        StepId.INVITATION: [
            "indkaldelse.pdf",
            "plakat.pdf",
            "indkaldelse.docx",
            "indkaldelse.eml",
            "indkaldelse.txt",
            "paamindelse.eml",
        ],
        StepId.BOARD: ["termometer.pdf", "apv-datoer.ics"],
    }


def test_an_empty_list_is_known_as_empty(small: Apv, example: Apv) -> None:
    assert exports.is_empty("participants", small.contents)
    assert not exports.is_empty("participants", example.contents)


def test_stopped_half_way_it_leaves_the_old_file_as_it_was(example: Apv, tmp_path: Path) -> None:
    def stop() -> None:
        raise Enough

    for twin in exports.all_twins(METHOD):
        if twin.format == "txt":
            continue
        path = tmp_path / twin.file
        path.write_bytes(b"old")
        with pytest.raises(Enough):
            exports.write(twin, example.contents, METHOD, path, example.now, stop)
        assert path.read_bytes() == b"old"
    assert {path.suffix for path in tmp_path.iterdir() if ".tmp" in path.name} == set()


def test_a_folder_that_is_not_there_is_an_os_error(example: Apv, tmp_path: Path) -> None:
    twin = exports.all_twins(METHOD)[0]
    with pytest.raises(OSError):
        exports.write(twin, example.contents, METHOD, tmp_path / "no" / "x.xlsx", example.now)
