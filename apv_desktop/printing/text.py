"""From user text to paper text: the one way in, for every word on every page.

Text in a reportlab Paragraph is markup: it opens local files and network paths, makes links,
loses words or stops the document (reliability.md, 3 f). So no Paragraph is ever made: a `Text`
is set letter by letter as it was typed, and what no face can draw shows as a substitute.
"""

import re
import unicodedata
from collections.abc import Sequence

from apv_desktop.printing import fonts
from apv_desktop.printing.flow import ENDLESS, Block, Canvas, Space, Tightness
from apv_desktop.printing.styles import Style, tightened
from apv_desktop.printing.tags import Element, spoken
from apv_desktop.printing.wrapping import wrapped

SUBSTITUTE = "□"
ELLIPSIS = "…"
_SENTENCE = re.compile(r"[.!?]”?(?=\s+[^\W\d_a-zæøå])")  # its end
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


def told_short(text: str, letters: int) -> str:
    """Whole sentences of a long text if some are half as long as asked, else its beginning."""
    if len(text) <= letters:
        return text
    ends = [end.end() for end in _SENTENCE.finditer(text) if end.end() <= letters]
    if ends and ends[-1] >= letters / 2:
        return text[: ends[-1]]
    return shortened(text, letters)


class Text(Block):
    """A paragraph of clean text without line ends, in one style."""

    def __init__(self, text: str, style: Style, tag: str = "", said: str = "") -> None:
        """`tag` is its place in the structure if not the style's, `said` what is read for it."""
        self.style = style
        self.before, self.after = style.before, style.after
        self.tag = tag or style.tag
        self.keeps = style.keeps or self.tag[:1] == "H"
        self.shown = text
        self._said = said
        self._across = -1.0
        self._lines: Sequence[str] = ()
        self._elements: list[Element] = []  # at most one, shared by parts on several pages

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """So many lines."""
        if across != self._across:
            self._lines, self._across = wrapped(self.shown, self.style, across), across
        return len(self._lines) * self.style.leading

    @property
    def height(self) -> float:
        """As last wrapped."""
        return len(self._lines) * self.style.leading

    def split(self, across: float, down: float) -> "tuple[Text, Text] | None":
        """Whole lines, and neither the first nor the last alone."""
        self.wrap(across)
        lines = self._lines
        here = int(down / self.style.leading)
        if len(lines) - here == 1:
            here -= 1
        if here < min(2, len(lines) - 1) or here >= len(lines) or here < 1:
            return None
        return self._part(lines[:here]), self._part(lines[here:])

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Set the lines, the first with its letters' height under the top."""
        if canvas.tags is None:
            canvas.write(x, top - self.style.size, self._lines, self.style)
            return
        if not self._elements:
            said = spoken(self._said, "ActualText") if self._said else ""
            self._elements.append(canvas.tags.element(self.tag, said))
        canvas.put(canvas.tags.mark(self._elements[0]))
        canvas.write(x, top - self.style.size, self._lines, self.style)
        canvas.put("EMC")

    def tighten(self, tight: Tightness) -> None:
        """Its lines and the room around them."""
        self.style = tightened(self.style, tight)
        self.before, self.after = self.style.before, self.style.after
        self._across = -1.0

    def stands_for(self, element: Element) -> None:
        """Let the words be the content of `element` instead of a paragraph in it."""
        if not self._elements:
            self._elements.append(element)

    def _part(self, lines: Sequence[str]) -> "Text":
        part = Text(self.shown, self.style, self.tag, self._said)
        part._lines, part._across, part._elements = lines, self._across, self._elements
        return part


def line(text: str, style: Style) -> Text:
    """One paragraph from a text of one line, such as a heading, a label or a name."""
    return Text(one_line(text), style)


def paragraphs(text: str, style: Style) -> list[Block]:
    """One paragraph per line; an empty line between two becomes a small gap."""
    made: list[Block] = []
    for written in clean(text).strip().split("\n"):
        if written.strip():
            made.append(Text(written, style))
        elif made and isinstance(made[-1], Text):
            made.append(Space(style.leading / 2))
    return made
