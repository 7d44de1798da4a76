"""IGLO: the four levels at which a wish can be acted on, a box for each.

Source: the form for proposals (domain.md, 2, meeting 2, and the glossary).
"""

from collections.abc import Mapping, Sequence

from reportlab.lib.units import mm

from apv_desktop.printing import text
from apv_desktop.printing.flow import Block
from apv_desktop.printing.flowables import Badge
from apv_desktop.printing.grid import Cell, Grid, Look, Row
from apv_desktop.printing.styles import Styles

_BADGE = 10 * mm
_LOOK = Look(boxes=True, pad=3 * mm, side=4 * mm, gap=4 * mm)


def iglo(styles: Styles, levels: Sequence[Mapping[str, str]], across: float) -> list[Block]:
    """Boxes two and two, one under the other where letters are large.

    A level has a `name`, whose first letter stands in a ring, and a `text`; `across` is in points.
    """
    abreast = 1 if styles.stacked else 2
    box = (across - (abreast - 1) * _LOOK.gap) / abreast
    cells = [_level(styles, level, box - 2 * _LOOK.side) for level in levels]
    widths = [box + _LOOK.gap] * (abreast - 1) + [box]
    return [
        Grid(widths, [Row(*cells[at : at + abreast])], look=_LOOK)
        for at in range(0, len(cells), abreast)
    ]


def _level(styles: Styles, level: Mapping[str, str], across: float) -> Cell:
    """The ring with its letter, and beside it the name over what it asks."""
    side = _BADGE * styles.scale
    ring: Cell = [Badge(level["name"][0], side, styles.cell_strong, read=False)]
    words = [
        text.line(level["name"], styles.subheading),
        *text.paragraphs(level["text"], styles.body),
    ]
    beside = side + Look().gap
    return [Grid([beside, across - beside], [Row(ring, words)], look=Look())]
