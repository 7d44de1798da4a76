"""Texts that would do something if they were taken for markup, and what gives that away."""

import sys
from typing import Any

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

# What no paper of ours ever holds: a link, a script, a picture somebody typed.
_TRACES = (b"/URI", b"/JavaScript", b"/Launch", b"/GoToR", b"/Subtype /Image", b"/Annots")
_BAITS = ("hostname", "tegning", "share", "example", "passwd")
_EVENTS = ("open", "socket.connect", "socket.getaddrinfo", "urllib.Request")
_seen: list[list[str]] = []


def traces(pdf: bytes) -> list[bytes]:
    """What a document would do besides being read; `pdf` is unpacked."""
    return [trace for trace in _TRACES if trace in pdf]


def watched() -> list[str]:
    """The baits touched from now on, by whatever runs in this process."""
    _seen.append([])
    if len(_seen) == 1:  # audit hooks cannot be taken away, so there is one for all
        sys.addaudithook(_note)
    return _seen[-1]


def _note(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _EVENTS and any(bait in str(arguments[0]) for bait in _BAITS):
        _seen[-1].append(str(arguments[0]))
