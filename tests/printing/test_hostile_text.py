"""Hostile text prints as text: it opens nothing, links nowhere, and never stops the document.

The texts are those of reliability.md, 3 (f).
"""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apv_desktop.printing import catalogue, text
from tests.printing import samples
from tests.printing.hostile import HOSTILE, traces, watched
from tests.printing.reading import printed, squeezed

EACH = pytest.mark.parametrize("document", list(catalogue.DOCUMENTS))
# Their words are the method's own; the user's stand in the foot, cut to its width.
FOOT_ONLY = (
    "method-overview", "group-guide", "leader-tips", "table-signs", "first-worksheet",
    "second-worksheet",
)  # fmt: skip
WAIT = 60  # seconds; a fifth of it on a quiet machine


@EACH
@pytest.mark.parametrize("typed", HOSTILE)
def test_hostile_text_prints_as_typed_and_does_nothing(
    document: str, typed: str, opened: list[str]
) -> None:
    made = printed(document, samples.with_text(f"før {typed} efter"))
    shown = squeezed(text.clean(f"før {typed} efter"))
    assert (shown[:30] if document in FOOT_ONLY else shown) in made.squeezed
    assert opened == []
    assert traces(made.plain) == []


@pytest.fixture
def opened() -> list[str]:
    """The baits touched while a document is made."""
    return watched()


@settings(max_examples=12)
@given(typed=st.text(st.characters(), min_size=1, max_size=300))
@EACH
def test_any_text_prints(document: str, typed: str) -> None:
    assert printed(document, samples.with_text(typed)).pages >= 1


@pytest.mark.timeout(WAIT)
@pytest.mark.parametrize(
    "typed",
    ["\n".join(f"linje {n} æøå" for n in range(4_000)), "Et notat om støj. " * 3_300, "æ" * 60_000],
    ids=["4000-lines", "60-kB", "60000-letters"],
)
def test_endless_text_prints_to_its_end(typed: str) -> None:
    whole = samples.small()
    words = f"{typed[:59_990]}\nSLUT"
    contents = replace(
        whole,
        invitation=replace(whole.invitation, own_words=words),
        letter=replace(whole.letter, own_words=words),
        plans=(replace(whole.plans[0], problem=words, goal=words, causes=words),),
    )
    for document, shown in (("invitation", 1), ("status-letter", 1), ("action-plan", 3)):
        assert printed(document, contents).text.count("SLUT") == shown


def test_a_row_of_endless_cells_prints_to_its_end() -> None:
    many = "\n".join(f"linje {n}" for n in range(300)) + "\nSLUT"
    made = printed("gross-list", samples.with_text(many))
    assert made.text.count("SLUT") >= len(samples.small().strengths) + len(samples.small().wishes)
