"""Type, colours and measures of the paper (design.md, section 6). Lengths in points.

Grey works as well as colour everywhere: the accent is as dark as the text, tints are nearly
white, and nothing is told by colour alone.
"""

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from apv_desktop.printing.fonts import ITALIC, REGULAR, STRONG

ACCENT = HexColor(0x0B6B6B)
INK = HexColor(0x1F2328)
MUTED = HexColor(0x4A5057)
RULE = HexColor(0xA9B0B6)
TINT = HexColor(0xF0F5F5)

PAGE = A4
MARGIN = 20 * mm
BINDING = 25 * mm
WIDTH = PAGE[0] - BINDING - MARGIN
WIDE = PAGE[1] - BINDING - MARGIN  # of a page on its side
HEIGHT = PAGE[1] - 2 * MARGIN
GAP = 7 * mm

THIN = 0.6
THICK = 1.4
HAND = 9 * mm  # between lines to write on


def _style(
    name: str, size: float, leading: float, font: str = REGULAR, **more: object
) -> ParagraphStyle:
    settings = {"textColor": INK, "allowWidows": 0, "allowOrphans": 0, **more}
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=leading, **settings)


BODY = _style("body", 12, 16, spaceAfter=4)
BODY_STRONG = _style("body-strong", 12, 16, STRONG, spaceAfter=2)
CELL = _style("cell", 12, 15.5)
CELL_STRONG = _style("cell-strong", 12, 15.5, STRONG)
WALL = _style("wall", 15, 18, STRONG)
WALL_NOTE = _style("wall-note", 12, 15, textColor=MUTED, spaceAfter=3)
WALL_LARGE = _style("wall-large", 24, 28, STRONG)
QUOTE = _style("quote", 12.5, 17, ITALIC)
LEAD = _style("lead", 14, 19, textColor=MUTED, spaceAfter=6)
FIGURE = _style("figure", 26, 30, STRONG)
KICKER = _style("kicker", 12, 15, STRONG, textColor=ACCENT, spaceAfter=2)
TITLE = _style("title", 28, 32, STRONG, spaceAfter=6)
HEADING = _style("heading", 16, 20, STRONG, spaceBefore=12, spaceAfter=5)
SUBTITLE = _style("subtitle", 22, 26, STRONG, spaceAfter=2)
SUBHEADING = _style("subheading", 13, 17, STRONG, spaceBefore=7, spaceAfter=2)
LABEL = _style("label", 10.5, 14, STRONG, textColor=ACCENT, spaceBefore=5, spaceAfter=1)
NOTE = _style("note", 10.5, 14, textColor=MUTED, spaceAfter=2)

MARGINAL_SIZE = 9.5  # header and footer
