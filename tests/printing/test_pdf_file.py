"""The file on disk: small objects stand in packs, and the tools can read it all."""

from pathlib import Path

import pytest

from apv_desktop.printing.catalogue import Options
from tests.printing import samples
from tests.printing.reading import printed, program


@pytest.mark.parametrize("people", [3, 300])
def test_paragraphs_and_cells_stand_in_packs(people: int) -> None:
    made = printed("sign-in-sheet", samples.small(people=people))
    elements = made.plain.count(b"/StructElem")
    assert elements > 4 * people
    assert b"/StructElem" not in made.data
    assert made.data.count(b"/ObjStm") >= elements / 200


def test_structure_costs_less_than_half_of_the_file() -> None:
    contents = samples.small(people=300)
    bare = printed("sign-in-sheet", contents, options=Options(tagged=False))
    assert len(printed("sign-in-sheet", contents).data) < 2 * len(bare.data)


def test_the_table_of_places_knows_every_object(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(printed("action-plan", samples.small()).data)
    checked = program("qpdf", "--check", path)
    assert checked.returncode == 0
    assert "WARNING" not in checked.stdout + checked.stderr
    table = program("qpdf", "--show-xref", path).stdout
    assert "compressed" in table
    assert "uncompressed" in table
