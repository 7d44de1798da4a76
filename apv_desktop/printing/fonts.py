"""The typefaces on paper, embedded and subset: Source Sans 3, and Atkinson Hyperlegible Next for
large print, whose letters are hard to mistake for each other.
"""

from functools import cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from apv_desktop import assets

REGULAR = "Paper"
STRONG = "Paper-Strong"
ITALIC = "Paper-Italic"
LARGE = "Large"
LARGE_STRONG = "Large-Strong"
LARGE_ITALIC = "Large-Italic"

_FILES = {
    REGULAR: "SourceSans3-Regular.ttf",
    STRONG: "SourceSans3-SemiBold.ttf",
    ITALIC: "SourceSans3-Italic.ttf",
    LARGE: "AtkinsonHyperlegibleNext-Regular.ttf",
    LARGE_STRONG: "AtkinsonHyperlegibleNext-SemiBold.ttf",
    LARGE_ITALIC: "AtkinsonHyperlegibleNext-Italic.ttf",
}
# Source Sans has more letters, so it lends the large faces what they lack.
STAND_INS = {LARGE: REGULAR, LARGE_STRONG: STRONG, LARGE_ITALIC: ITALIC}
_MOST_WIDTHS = 50_000  # words remembered for each face


@cache
def face(name: str) -> Any:
    """A face by name, known to reportlab from now on.

    Raises:
        FileNotFoundError, reportlab's TTFError: the installation is broken.
    """
    made = TTFont(name, str(assets.font(_FILES[name])))
    pdfmetrics.registerFont(made)
    return made


@cache
def letters() -> frozenset[int]:
    """Code points that every face can draw, by itself or with its stand-in."""
    faces = (face(name).face.charToGlyph for name in (REGULAR, STRONG, ITALIC))
    return frozenset.intersection(*(frozenset(each) for each in faces))


class Widths(dict[str, float]):
    """The widths of words in one face at size 1, each measured when it is first met."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._face = face(name)
        self._stand_in = STAND_INS.get(name)

    def __missing__(self, word: str) -> float:
        if len(self) > _MOST_WIDTHS:
            self.clear()
        self[word] = found = self._measured(word)
        return found

    def _measured(self, word: str) -> float:
        if self._stand_in is not None:
            own = self._face.face.charToGlyph
            lent = "".join(letter for letter in word if ord(letter) not in own)
            if lent:
                kept = "".join(letter for letter in word if ord(letter) in own)
                return self[kept] + widths(self._stand_in)[lent]
        return float(self._face.stringWidth(word, 1))


@cache
def widths(name: str) -> Widths:
    """The widths of words in the face of this name."""
    return Widths(name)


def width(text: str, font: str, size: float) -> float:
    """How wide a line of text is, in points."""
    return widths(font)[text] * size
