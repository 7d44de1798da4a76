"""Hostile text prints as text: it opens nothing, links nowhere, and never stops the document.

The texts are those of reliability.md, 3 (f).
"""

import sys
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apv_desktop.printing import catalogue, text
from tests.printing import samples
from tests.printing.reading import printed, squeezed

HOSTILE = [
    "<b",
    "</b>",
    "<br>",
    "<font face='Findes ikke'>æ</font>",
    "<kollega> sagde det <!-- ikke skjult -->",
    '<img src="/etc/hostname"/>',
    '<img src="tegning.png" width="9999" height="9999"/>',
    '<img src="\\\\server\\share\\x.png"/>',
    '<img src="http://example.invalid/x.png"/>',
    '<a href="javascript:app.alert(1)">klik</a>',
    '<a href="file:///etc/passwd">klik</a>',
    '<font color="[[[getattr(pow,Word)] for Word in [1]]]">x</font>',
    "<para><seq/></para><onDraw name='x' label='y'/>",
    "&lt;b&gt; &amp; &#60; &nbsp; &bogus;",
    "<b> & 5 < 6",
    "%PDF-1.7 (endobj) \\n \\050 stream",
    "{0} {navn} %s %(navn)s",
    "\x00\x07\x1b[31mrød\x7f",
    "\u202etxet\u202c \u2066x\u2069",
    "smil 🙂 שלום 漢字",
    "=SUM(A1:A9)",
]
EACH = pytest.mark.parametrize("document", list(catalogue.DOCUMENTS))
# Their words are the method's own; the user's stand in the foot, cut to its width.
FOOT_ONLY = ("method-overview", "group-guide", "leader-tips", "table-signs", "first-worksheet")
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
    for trace in (b"/URI", b"/JavaScript", b"/Launch", b"/GoToR", b"/Subtype /Image", b"/Annots"):
        assert trace not in made.plain


@pytest.fixture
def opened() -> list[str]:
    """The baits touched while a document is made."""
    seen: list[str] = []
    _watch(seen)
    return seen


_watchers: list[list[str]] = []


def _watch(seen: list[str]) -> None:
    """Audit hooks cannot be taken away, so there is one that writes into the latest list."""
    _watchers.append(seen)
    if len(_watchers) > 1:
        return

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event in ("open", "socket.connect", "socket.getaddrinfo", "urllib.Request"):
            told = str(arguments[0])
            if any(bait in told for bait in ("hostname", "tegning", "share", "example", "passwd")):
                _watchers[-1].append(told)

    sys.addaudithook(hook)


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
