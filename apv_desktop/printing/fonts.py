"""The typeface on paper: Source Sans 3, embedded and subset."""

from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from apv_desktop import assets

REGULAR = "Paper"
STRONG = "Paper-Strong"
ITALIC = "Paper-Italic"

_FILES = {
    REGULAR: "SourceSans3-Regular.ttf",
    STRONG: "SourceSans3-SemiBold.ttf",
    ITALIC: "SourceSans3-Italic.ttf",
}


@cache
def register() -> None:
    """Make the faces known to reportlab, once for the process.

    Raises:
        FileNotFoundError, reportlab's TTFError: the installation is broken.
    """
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(assets.font(file))))
    pdfmetrics.registerFontFamily(
        REGULAR, normal=REGULAR, bold=STRONG, italic=ITALIC, boldItalic=STRONG
    )


@cache
def letters() -> frozenset[int]:
    """Code points that every face can draw."""
    register()
    faces = (pdfmetrics.getFont(name).face.charToGlyph for name in _FILES)
    return frozenset.intersection(*(frozenset(face) for face in faces))


def width(text: str, font: str, size: float) -> float:
    """How wide a line of text is, in points."""
    register()
    return float(pdfmetrics.stringWidth(text, font, size))
