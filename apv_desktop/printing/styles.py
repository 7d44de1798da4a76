"""Type, colours and measures of the paper (design.md, section 6). Lengths in points.

Grey works as well as colour everywhere: the accent is as dark as the text, tints are nearly
white, and nothing is told by colour alone.
"""

from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from reportlab.lib.pagesizes import A3, A4
from reportlab.lib.units import mm

from apv_desktop.printing import fonts
from apv_desktop.printing.flow import Tightness
from apv_desktop.printing.formats import Format

# Colours as PDF says them: red, green and blue.
ACCENT = "0.043 0.420 0.420"
INK = "0.122 0.137 0.157"
MUTED = "0.290 0.314 0.341"
RULE = "0.663 0.690 0.714"
TINT = "0.941 0.961 0.961"

MARGIN = 20 * mm
BINDING = 25 * mm

THIN = 0.6
THICK = 1.4


@dataclass(frozen=True, eq=False)
class Style:
    """How a text is set. `tag` is what it is in the PDF's structure: a paragraph, a heading.

    One that `keeps` stands where what follows begins, as every heading does.
    """

    size: float
    leading: float
    font: str = fonts.REGULAR
    colour: str = INK
    before: float = 0.0
    after: float = 0.0
    tag: str = "P"
    keeps: bool = False


_NORMAL: dict[str, Style] = {
    "body": Style(12, 16, after=4),
    "body_strong": Style(12, 16, fonts.STRONG, after=2),
    "cell": Style(12, 15.5),
    "cell_strong": Style(12, 15.5, fonts.STRONG),
    "wall": Style(15, 18, fonts.STRONG),
    "poster": Style(18, 25, after=4),
    "wall_note": Style(12, 15, colour=MUTED, after=3),
    "wall_large": Style(24, 28, fonts.STRONG),
    "quote": Style(12.5, 17, fonts.ITALIC),
    "lead": Style(14, 19, colour=MUTED, after=6),
    "figure": Style(26, 30, fonts.STRONG),
    "kicker": Style(12, 15, fonts.STRONG, ACCENT, after=2),
    "display": Style(40, 46, fonts.STRONG, after=10, tag="H1"),
    "title": Style(28, 32, fonts.STRONG, after=6, tag="H1"),
    "heading": Style(16, 20, fonts.STRONG, before=12, after=5, tag="H2"),
    "subtitle": Style(22, 26, fonts.STRONG, after=2, tag="H2"),
    "subheading": Style(13, 17, fonts.STRONG, before=7, after=2, tag="H3"),
    "label": Style(10.5, 14, fonts.STRONG, ACCENT, before=5, after=1, keeps=True),
    "note": Style(10.5, 14, colour=MUTED, after=2),
    "marginal": Style(9.5, 12, colour=MUTED),
}


@dataclass(frozen=True, eq=False)
class Styles:
    """The styles and measures of one format. Portrait; `wide` is of a page on its side."""

    page: tuple[float, float]
    body: Style
    body_strong: Style
    cell: Style
    cell_strong: Style
    wall: Style
    poster: Style
    wall_note: Style
    wall_large: Style
    quote: Style
    lead: Style
    figure: Style
    kicker: Style
    display: Style
    title: Style
    heading: Style
    subtitle: Style
    subheading: Style
    label: Style
    note: Style
    marginal: Style
    hand: float = 9 * mm  # between lines to write on
    gap: float = 7 * mm
    scale: float = 1.0  # of drawings
    drawn: float = 10.0  # the smallest letters in them
    stacked: bool = False  # fields stand under each other, and rows of tables become cards
    whole: float = 80 * mm  # rows of tables up to this height are never divided

    @property
    def width(self) -> float:
        """Between the margins of a page."""
        return float(self.page[0] - BINDING - MARGIN)

    @property
    def wide(self) -> float:
        """Between the margins of a page on its side."""
        return float(self.page[1] - BINDING - MARGIN)

    @property
    def low(self) -> float:
        """Between the upper and the lower margin of a page on its side."""
        return float(self.page[0] - 2 * MARGIN)

    @property
    def height(self) -> float:
        """Between the upper and the lower margin."""
        return float(self.page[1] - 2 * MARGIN)


@cache
def styles(of: Format) -> Styles:
    """The styles of a format, made once."""
    made: dict[str, Any]
    if of is Format.LARGE:
        made = {name: _large(style) for name, style in _NORMAL.items()}
        large = Styles(A4, **made, hand=12 * mm, gap=9 * mm, scale=1.2, drawn=18.0, stacked=True)
        return replace(large, whole=large.height)
    if of is Format.WALL:
        return wall(1.6)
    made = dict(_NORMAL)
    return Styles(A4, **made)


@cache
def wall(factor: float) -> Styles:
    """The styles of A3 with letters so many times larger than on A4."""
    made: dict[str, Any] = {name: _larger(style, factor) for name, style in _NORMAL.items()}
    made["marginal"] = _larger(_NORMAL["marginal"], 1.2)
    of_wall = Styles(A3, **made, hand=14 * mm, gap=10 * mm, scale=1.5, drawn=15.0)
    return replace(of_wall, whole=of_wall.height)


@cache
def tightened(style: Style, tight: Tightness) -> Style:
    """The same letters with less room between and around their lines."""
    return replace(
        style,
        leading=style.leading * tight.leading,
        before=style.before * tight.air,
        after=style.after * tight.air,
    )


def _large(style: Style) -> Style:
    """At least 18 points, and the steps between sizes kept small, since lines are short."""
    size = 12.0 if style is _NORMAL["marginal"] else max(18.0, 15 + style.size * 0.55)
    families = {own: large for large, own in fonts.STAND_INS.items()}
    scaled = _larger(style, size / style.size)
    colour = INK if style.colour == MUTED else style.colour
    return replace(scaled, font=families[style.font], leading=size * 1.35, colour=colour)


def _larger(style: Style, factor: float) -> Style:
    return replace(
        style,
        size=style.size * factor,
        leading=style.leading * factor,
        before=style.before * factor,
        after=style.after * factor,
    )
