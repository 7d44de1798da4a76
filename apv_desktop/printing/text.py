"""From user text to paper text: the one way in, for every word on every page.

Raw text in a reportlab Paragraph is markup: it opens local files and network paths, makes links,
loses words or stops the document (reliability.md, 3 f). So this is the only module that makes
Paragraphs, and what it makes shows each letter as typed or a visible substitute.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, Spacer

from apv_desktop.printing import fonts

SUBSTITUTE = "□"
ELLIPSIS = "…"
# Splitting a long paragraph over pages costs the square of its length: a word of 100,000 letters
# takes 5 s in one piece and 0.7 s in pieces of 4,000.
LONGEST_PIECE = 4_000
_LINE_ENDS = frozenset("\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")


class _Letters(dict[int, str]):
    """What each code point becomes on paper, decided when it is first met.

    Control characters, bidi overrides and other invisible marks are dropped; tabs and exotic
    spaces become a space; what the typeface lacks becomes `SUBSTITUTE`.
    """

    def __missing__(self, code: int) -> str:
        self[code] = found = self._decided(chr(code))
        return found

    @staticmethod
    def _decided(letter: str) -> str:
        if letter in _LINE_ENDS:
            return "\n"
        if letter == "\t" or unicodedata.category(letter) == "Zs":
            return letter if letter == "\u00a0" else " "
        if unicodedata.category(letter) in ("Cc", "Cf") or "\ufe00" <= letter <= "\ufe0f":
            return ""
        return letter if ord(letter) in fonts.letters() else SUBSTITUTE


_LETTERS = _Letters()


def clean(text: str) -> str:
    """The letters that reach the paper; lines end in a newline. Not yet safe in a Paragraph."""
    whole = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return whole.translate(_LETTERS)


def one_line(text: str) -> str:
    """Clean text on one line, for drawing straight onto a page."""
    return " ".join(clean(text).split())


def fitted(text: str, font: str, size: float, room: float) -> str:
    """Clean text on one line, cut with an ellipsis to at most `room` points."""
    line = one_line(text)
    if fonts.width(line, font, size) <= room:
        return line
    low, high = 0, len(line)
    while low < high:
        middle = (low + high + 1) // 2
        tried = line[:middle].rstrip() + ELLIPSIS
        low, high = (middle, high) if fonts.width(tried, font, size) <= room else (low, middle - 1)
    return line[:low].rstrip() + ELLIPSIS


def shortened(text: str, letters: int) -> str:
    """The beginning of a long text, cut at a word and ending in an ellipsis."""
    if len(text) <= letters:
        return text
    whole = text[: letters + 1].rpartition(" ")[0] or text[:letters]
    return whole.rstrip(" ,;:") + ELLIPSIS


def line(text: str, style: ParagraphStyle) -> Paragraph:
    """One paragraph from a text of one line, such as a heading, a label or a name."""
    return _paragraph(one_line(text), style)


def paragraphs(text: str, style: ParagraphStyle) -> list[Flowable]:
    """One Paragraph per line; an empty line between two becomes a small gap.

    Lines joined with `<br/>` in one Paragraph would cost the square of their number.
    """
    made: list[Flowable] = []
    for written in clean(text).strip().split("\n"):
        if written.strip():
            made += [_paragraph(piece, style) for piece in _pieces(written)]
        elif made and isinstance(made[-1], Paragraph):
            made.append(Spacer(0, style.leading / 2))
    return made


def _paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    """A Paragraph from a ready fragment, so that reportlab's parser never sees the text."""
    return Paragraph("", style, frags=[_fragment(style).clone(text=text)])


@cache
def _fragment(style: ParagraphStyle) -> Any:
    """What the parser makes of one letter in this style."""
    fonts.register()
    return Paragraph("x", style).frags[0]


def _pieces(written: str) -> Iterator[str]:
    """The line, cut at the end of a word wherever a piece gets too long for speed."""
    while len(written) > LONGEST_PIECE:
        cut = written.rfind(" ", 1, LONGEST_PIECE + 1)
        cut = LONGEST_PIECE if cut < 0 else cut
        yield written[:cut]
        written = written[cut:].lstrip(" ")
    yield written
