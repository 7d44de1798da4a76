"""Lists of points, which break across pages between points and inside a long one."""

from collections.abc import Sequence

from apv_desktop.printing import shapes, text
from apv_desktop.printing.flow import ENDLESS, Block, Canvas, Tightness
from apv_desktop.printing.styles import Style, tightened
from apv_desktop.printing.tags import Element, marked
from apv_desktop.printing.text import Text


class Bullets(Block):
    """A list: each point one paragraph with a dot or a number before it."""

    def __init__(self, points: Sequence[str], style: Style, numbered: bool = False) -> None:
        self._points = [Text(text.one_line(point), style, "LBody") for point in points]
        self._style, self._numbered = style, numbered
        self.after = style.after
        self._loose = 0.2  # of a line, between points
        self._begun = 1
        self._goes_on = False
        self._list: list[Element] = []
        self._items: list[list[Element]] = [[] for _ in self._points]

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """All points."""
        return sum(each.wrap(across - self._indent) + self._air for each in self._points)

    def split(self, across: float, down: float) -> tuple[Block, Block] | None:
        """The points that fit, the last one split if it can be."""
        here = 0
        room = across - self._indent
        while here < len(self._points) and self._points[here].wrap(room) + self._air <= down:
            down -= self._points[here].wrap(room) + self._air
            here += 1
        parts = (
            self._points[here].split(room, down - self._air) if here < len(self._points) else None
        )
        if parts is None:
            whole = 0 < here < len(self._points)
            return (self._part(0, here), self._part(here, len(self._points))) if whole else None
        first, rest = self._part(0, here + 1), self._part(here, len(self._points))
        first._points[here], rest._points[0] = parts
        rest._goes_on = True
        return first, rest

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paint dots and points."""
        if canvas.tags is not None:
            if not self._list:
                self._list.append(canvas.tags.element("L"))
            canvas.tags.enter(self._list[0])
        for at, each in enumerate(self._points):
            self._draw_point(canvas, at, x, top)
            top -= each.height + self._air
        if canvas.tags is not None:
            canvas.tags.leave()

    def _draw_point(self, canvas: Canvas, at: int, x: float, top: float) -> None:
        item = self._items[at]
        if canvas.tags is not None:
            if not item:
                item.append(canvas.tags.element("LI"))
            canvas.tags.enter(item[0])
        if at or not self._goes_on:
            self._sign(canvas, self._begun + at, x, top)
        self._points[at].draw(canvas, x + self._indent, top)
        if canvas.tags is not None:
            canvas.tags.leave()

    def _sign(self, canvas: Canvas, number: int, x: float, top: float) -> None:
        style = self._style
        if self._numbered:
            sign = Text(f"{number}.", style, "Lbl")
            sign.wrap(self._indent)
            sign.draw(canvas, x, top)
        else:
            side = style.size * 0.8
            y = top - style.leading * 0.55 - side / 2
            marked(canvas, None, lambda: shapes.symbol(canvas, "dot", x, y, side))

    def tighten(self, tight: Tightness) -> None:
        """The points and the room between them."""
        super().tighten(tight)
        self._style = tightened(self._style, tight)
        self._loose *= tight.air
        for point in self._points:
            point.tighten(tight)

    def _part(self, start: int, end: int) -> "Bullets":
        part = Bullets([], self._style, self._numbered)
        part._points, part._list = list(self._points[start:end]), self._list
        part._items = self._items[start:end]
        part._begun, part._loose = self._begun + start, self._loose
        part._goes_on = self._goes_on and start == 0
        return part

    @property
    def _indent(self) -> float:
        return self._style.size * (1.6 if self._numbered else 1.1)

    @property
    def _air(self) -> float:
        return self._style.leading * self._loose
