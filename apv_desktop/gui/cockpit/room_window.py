"""The window for the room: to be read from ten metres, in letters that grow with the screen."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from apv_desktop.gui import theme
from apv_desktop.gui.cockpit.room_words import RoomView
from apv_desktop.gui.tokens import Tokens

_SMALLEST = 28  # points
_SMALLEST_SHARE = 0.052  # of the window's height: legible when it is 240 pixels wide
_WRAP = Qt.TextFlag.TextWordWrap
_CENTRE = Qt.AlignmentFlag.AlignCenter
# Where each part stands: top and bottom as shares of the height.
_PARTS = {
    "title": (0.03, 0.21),
    "clock": (0.21, 0.55),
    "caption": (0.53, 0.62),
    "body": (0.63, 0.86),
    "following": (0.88, 0.98),
}
# Groups of two sizes need two lines more: the clock gives way.
_PARTS_WITH_NOTE = {
    **_PARTS,
    "title": (0.02, 0.18),
    "clock": (0.16, 0.39),
    "caption": (0.39, 0.50),
    "body": (0.51, 0.88),
}
_LARGEST = {"title": 0.095, "clock": 0.34, "caption": 0.062, "body": 0.075, "following": 0.055}


class RoomWindow(QWidget):
    """Paints a view of the meeting; each second only what has changed."""

    next_requested = Signal()
    back_requested = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("For the room"))
        self.setMinimumSize(240, 135)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._view = RoomView("")
        self._fonts: dict[tuple[str, str, int, int], QFont] = {}

    @property
    def view(self) -> RoomView:
        """What the room sees now."""
        return self._view

    def show_view(self, view: RoomView) -> None:
        """Show something else; what is as before is not painted again."""
        before, self._view = self._view, view
        if before == view:
            return
        told = [view.title, view.caption, view.instruction, view.note, view.following]
        told += [" ".join(card) for card in view.cards]
        self.setAccessibleName(". ".join(text for text in told if text))
        if (before.cards, before.instruction, before.note) != (
            view.cards,
            view.instruction,
            view.note,
        ):
            self.update()
            return
        for part in ("title", "clock", "caption", "following"):
            changed = getattr(before, part) != getattr(view, part)
            if changed or (part in ("clock", "caption") and before.tone != view.tone):
                self.update(self._place(part))

    def smallest_letters(self) -> int:
        """The height in pixels of the smallest letters there are."""
        points = round(_SMALLEST * self.logicalDpiY() / 72)
        share = round(_SMALLEST_SHARE * self.height())
        return max(share, min(points, round(0.08 * self.height())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the parts that are asked for."""
        painter = QPainter(self)
        t = theme.tokens()
        painter.fillRect(event.rect(), QColor(t.bg))
        view, hurt = self._view, event.rect()
        for part, text, colour in (
            ("title", view.title, t.text),
            ("clock", view.clock, self._tone(t)),
            ("caption", view.caption, self._tone(t)),
            ("following", view.following, t.muted),
        ):
            if text and hurt.intersects(self._place(part)):
                self._write(painter, part, text, self._place(part), colour)
        if hurt.intersects(self._place("body")):
            self._paint_body(painter, t)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A presenter's remote turns the pages here too; Esc closes the window."""
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Space):
            self.next_requested.emit()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_Left):
            self.back_requested.emit()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Letters grow with the window."""
        super().resizeEvent(event)
        self._fonts.clear()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the room sees nothing any more."""
        super().closeEvent(event)
        self.closed.emit()

    def _tone(self, t: Tokens) -> str:
        return {"soon": t.warn, "over": t.error, "still": t.muted}.get(self._view.tone, t.accent)

    def _place(self, part: str) -> QRect:
        top, bottom = (_PARTS_WITH_NOTE if self._view.note else _PARTS)[part]
        margin = round(0.04 * self.width())
        high = self.height()
        return QRect(
            margin, round(top * high), self.width() - 2 * margin, round((bottom - top) * high)
        )

    def _paint_body(self, painter: QPainter, t: Tokens) -> None:
        view, place = self._view, self._place("body")
        if not view.cards:
            if view.instruction:
                self._write(painter, "body", view.instruction, place, t.text)
            return
        if view.note:
            font = QFont(self.font())
            font.setPixelSize(self.smallest_letters())
            needed = QFontMetrics(font).boundingRect(place, int(_WRAP.value), view.note).height()
            note_high = min(round(place.height() * 0.55), needed)
            note = QRect(place.left(), place.bottom() - note_high, place.width(), note_high)
            self._write(painter, "following", view.note, note, t.text)
            place.setHeight(place.height() - note_high)
        self._paint_cards(painter, t, place)

    def _paint_cards(self, painter: QPainter, t: Tokens, place: QRect) -> None:
        gap = round(0.015 * self.width())
        count = len(self._view.cards)
        across = (place.width() - gap * (count - 1)) // count
        texts = [" ".join(part for part in card if part) for card in self._view.cards]
        longest = max(texts, key=len)
        inner = QRect(0, 0, across - gap, place.height() - gap // 2)
        font = self._font("body", longest, inner)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, text in enumerate(texts):
            box = QRect(place.left() + at * (across + gap), place.top(), across, place.height())
            first = at == 0
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent if first else t.soft))
            painter.drawRoundedRect(box, gap, gap)
            painter.setPen(QColor(t.on_accent if first else t.text))
            painter.setFont(font)
            painter.drawText(box.adjusted(gap // 2, 0, -gap // 2, 0), _CENTRE | _WRAP, text)

    def _write(self, painter: QPainter, part: str, text: str, place: QRect, colour: str) -> None:
        painter.setPen(QColor(colour))
        painter.setFont(self._font(part, text, place))
        if part == "clock":
            painter.drawText(place, _CENTRE, text)
        else:
            painter.drawText(place, _CENTRE | _WRAP, self._cut(painter, text, place))

    def _font(self, part: str, text: str, place: QRect) -> QFont:
        """The largest letters that let the text stay in its place."""
        shape = "0" * len(text) if part == "clock" else text  # the same for 4:11 and 4:08
        key = (part, shape, place.width(), place.height())
        if key not in self._fonts:
            self._fonts[key] = self._fitted(part, shape, place)
        return self._fonts[key]

    def _fitted(self, part: str, text: str, place: QRect) -> QFont:
        font = QFont(self.font())
        font.setBold(part in ("title", "clock"))
        largest, least = round(_LARGEST[part] * self.height()), self.smallest_letters()
        for pixels in range(max(largest, least), least, -max(1, largest // 40)):
            font.setPixelSize(pixels)
            flags = 0 if part == "clock" else int(_WRAP.value)
            needed = QFontMetrics(font).boundingRect(place, flags, text)
            if needed.width() <= place.width() and needed.height() <= place.height():
                return font
        font.setPixelSize(least)
        return font

    def _cut(self, painter: QPainter, text: str, place: QRect) -> str:
        """A text too long for its place even in the smallest letters is cut with an ellipsis."""
        metrics = painter.fontMetrics()
        words = text.split(" ")
        while len(words) > 1:
            shown = " ".join(words) + ("" if len(words) == len(text.split(" ")) else "…")
            if metrics.boundingRect(place, int(_WRAP.value), shown).height() <= place.height():
                return shown
            words.pop()
        return words[0]
