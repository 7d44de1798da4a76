"""Whatever is typed, paper shows it: nothing is opened, nothing is linked, and it comes in time.

What single texts look like on each paper is tried in tests/printing/test_hostile_text.py; here the
same tools try many, each on the next of the papers.
"""

import time
from itertools import cycle
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from apv_desktop.printing import catalogue
from tests.printing import samples
from tests.printing.hostile import HOSTILE, traces, watched
from tests.printing.reading import printed
from tests.reliability.harness import count

LONGEST_SECONDS = 20.0
_TAGS = (
    '<img src="{}"/>',
    '<a href="{}">klik</a>',
    '<link destination="{}">klik</link>',
    '<font face="{}">x</font>',
    '<para backColor="{}">x</para>',
    "<onDraw name='{}' label='x'/>",
    '<bullet><img src="{}"/></bullet>',
)
_TARGETS = (
    "tegning.png",
    "/etc/hostname",
    "\\\\server\\share\\x.png",
    "http://example.invalid/x",
    "file:///etc/passwd",
    "javascript:app.alert(1)",
    "[[[getattr(pow,Word)] for Word in [1]]]",
)
TEXTS = [*HOSTILE, *(tag.format(target) for tag in _TAGS for target in _TARGETS)]
DOCUMENTS = list(catalogue.DOCUMENTS)
_PIECES = st.sampled_from(
    ["<", ">", "</", "/>", "&", "&#", ";", '"', "'", "<b", "<para", "\n", "\t"]
)
TYPED = st.lists(
    st.one_of(_PIECES, st.sampled_from(TEXTS), st.text(st.characters(), max_size=40)), max_size=30
).map("".join)


def _prints(document: str, typed: str) -> None:
    opened, began = watched(), time.monotonic()
    made = printed(document, samples.with_text(f"x{typed}"))
    assert made.pages >= 1
    assert opened == []
    assert traces(made.plain) == []
    assert time.monotonic() - began < LONGEST_SECONDS


def test_the_seventy_texts_do_nothing_on_any_paper() -> None:
    assert len(TEXTS) == 70
    rounds = count(1, len(DOCUMENTS))
    for number in range(rounds):
        papers = cycle(DOCUMENTS[number:] + DOCUMENTS[:number])
        for typed, document in zip(TEXTS, papers, strict=False):
            _prints(document, typed)


@settings(max_examples=count(230, 5_000))
@given(st.sampled_from(DOCUMENTS), TYPED)
def test_anything_typed_does_nothing(document: str, typed: str) -> None:
    _prints(document, typed)


@pytest.mark.parametrize(
    ("typed", "trace"),
    [('<a href="http://example.invalid/x">klik</a>', b"/URI"), ('<img src="tegning.png"/>', None)],
)
def test_raw_text_would_be_seen(tmp_path: Path, typed: str, trace: bytes | None) -> None:
    """Negative control: reportlab's own Paragraph takes it for markup, and both checks see it."""
    opened = watched()
    canvas = Canvas(str(tmp_path / "rå.pdf"), pageCompression=0)
    try:
        paragraph = Paragraph(typed, getSampleStyleSheet()["Normal"])
        paragraph.wrapOn(canvas, 400, 400)
        paragraph.drawOn(canvas, 50, 600)
        canvas.save()
    except OSError:
        assert trace is None
    if trace is None:
        assert opened
    else:
        assert traces((tmp_path / "rå.pdf").read_bytes()) == [trace, b"/Annots"]
