"""Operators for frames, tints and rules. Lengths in points."""

from collections.abc import Sequence

from reportlab.lib.units import mm

from apv_desktop.printing.styles import ACCENT, RULE, THIN, TINT

ROUND = 2.5 * mm  # the corners of boxes


def line(x: float, y: float, end: float) -> str:
    """Operators for a level line."""
    return f"{x:.2f} {y:.2f} m {end:.2f} {y:.2f} l S"


def columns(x: float, widths: Sequence[float], gap: float) -> str:
    """A level line in a piece for each column, at a height that is still to come."""
    pieces = []
    for width in widths:
        pieces.append(f"{x:.2f} %.2f m {x + width:.2f} %.2f l")
        x += width + gap
    return " ".join(pieces)


def ruled(pieces: str, heights: Sequence[float]) -> str:
    """Operators for the lines of `columns` at these heights."""
    each = pieces.count("%.2f")
    return " ".join([*(pieces % ((y,) * each) for y in heights), "S"])


def shade(x: float, bottom: float, across: float, down: float, tint: bool, bar: bool) -> str:
    """Operators for a tint, a bar at its left, or both."""
    made = f"{TINT} rg {x:.2f} {bottom:.2f} {across:.2f} {down:.2f} re f" if tint else ""
    if bar:
        made += f" {ACCENT} rg {x:.2f} {bottom:.2f} {1 * mm:.2f} {down:.2f} re f"
    return made


def boxed(x: float, bottom: float, across: float, down: float) -> str:
    """Operators for the outline of a box with round corners."""
    r, k = ROUND, ROUND * 0.4477  # where the curves' handles stand
    left, right, top = x, x + across, bottom + down
    return (
        f"{RULE} RG {THIN} w {left + r:.2f} {bottom:.2f} m {right - r:.2f} {bottom:.2f} l "
        f"{right - k:.2f} {bottom:.2f} {right:.2f} {bottom + k:.2f} {right:.2f} {bottom + r:.2f} c "
        f"{right:.2f} {top - r:.2f} l "
        f"{right:.2f} {top - k:.2f} {right - k:.2f} {top:.2f} {right - r:.2f} {top:.2f} c "
        f"{left + r:.2f} {top:.2f} l "
        f"{left + k:.2f} {top:.2f} {left:.2f} {top - k:.2f} {left:.2f} {top - r:.2f} c "
        f"{left:.2f} {bottom + r:.2f} l "
        f"{left:.2f} {bottom + k:.2f} {left + k:.2f} {bottom:.2f} {left + r:.2f} {bottom:.2f} c s"
    )
