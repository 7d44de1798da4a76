"""Each document says what it said, in the same order and structure (golden.py writes it anew)."""

import pytest

from apv_desktop.printing import catalogue
from tests.printing import golden

DOCUMENTS = tuple(catalogue.DOCUMENTS)


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("sample", golden.TOLD)
def test_words_and_structure_are_as_they_were(document: str, sample: str) -> None:
    kept = (golden.HERE / f"{document}-{sample}.txt").read_text("utf-8")
    assert golden.told(document, sample) == kept


@pytest.mark.parametrize("document", DOCUMENTS)
def test_pages_and_elements_are_as_many_as_they_were(document: str) -> None:
    kept = (golden.HERE / "counted.txt").read_text("utf-8").splitlines()
    for sample in golden.COUNTED:
        assert golden.counted(document, sample) in kept


def test_nothing_is_kept_of_a_document_that_is_gone() -> None:
    kept = {path.stem for path in golden.HERE.glob("*.txt")} - {"counted"}
    assert kept == {f"{document}-{sample}" for document in DOCUMENTS for sample in golden.TOLD}
