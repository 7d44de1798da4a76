"""The canvas under every document: reportlab's, with a fast way for text and shared pages.

reportlab's own `drawString` encodes letter by letter and its pages each list their resources.
Here a letter is encoded once for each document and face, and a page is a list of streams, which
pages may share. The private names of reportlab's this leans on are held by tests.
"""

import zlib
from collections.abc import Callable, Iterable, Sequence
from typing import Any, BinaryIO

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from apv_desktop.printing import fonts, pdf_file, watching
from apv_desktop.printing.outline import Outline
from apv_desktop.printing.pdf_file import Raw
from apv_desktop.printing.styles import Style
from apv_desktop.printing.tags import Tags

_SMALL = 300  # bytes; compressing less gains nothing


class PaperCanvas(Canvas):  # type: ignore[misc]
    """Draws pages from streams of operators. `tags` is None when the PDF has no structure."""

    def __init__(
        self, target: BinaryIO, language: str, font: str, tagged: bool, invariant: bool
    ) -> None:
        fonts.face(font)
        self._target = target
        super().__init__(
            target,
            lang=language,
            initialFontName=font,
            invariant=int(invariant),
            pdfVersion=(1, 7),
        )
        self.tags: Tags | None = Tags() if tagged else None
        self.outline = Outline()
        self._code: list[str] = []
        self.pages: list[Page] = []  # of the paper that is being drawn
        self.numbers: list[int] = []  # of all pages, as objects of the PDF
        self._others: list[tuple[int, bytes]] = []  # objects reportlab does not know of
        self._encoders: dict[str, _Encoder] = {}
        self._settings: dict[Style, tuple[str, _Encoder]] = {}
        self._stamps: dict[object, str] = {}
        resources = pdfdoc.PDFResourceDictionary()
        resources.basicFonts()
        self._resources = self.add(resources)

    def put(self, operators: str) -> None:
        """Add operators to the stream that is being drawn."""
        self._code.append(operators)

    def write(self, x: float, y: float, lines: Sequence[str], style: Style) -> None:
        """Lines of clean text downwards from the baseline at (x, y)."""
        known = self._settings.get(style)
        if known is None:
            known = self._settings[style] = self._set_for(style)
        settings, encoder = known
        shown = " T* ".join([encoder.shown(line, style.size) for line in lines])
        self._code.append(f"BT {settings} {x:.2f} {y:.2f} Td {shown} ET")

    def stamp(self, key: object, x: float, y: float, draw: Callable[[Any], object]) -> None:
        """What `draw` draws at the origin, put at (x, y); drawn once for each `key`."""
        operators = self._stamps.get(key)
        if operators is None:
            code, self._code = self._code, []
            draw(self)
            operators = self._stamps[key] = " ".join(self._code)
            self._code = code
        self._code.append(f"q 1 0 0 1 {x:.2f} {y:.2f} cm {operators} Q")

    def artifact(self, operators: str) -> None:
        """Operators of something that has no meaning for those who listen."""
        self._code.append(operators if self.tags is None else f"/Artifact BMC {operators} EMC")

    def add(self, thing: Any) -> int:
        """A new object of the PDF; the answer is its number."""
        self._doc.Reference(thing)
        return int(self._doc.objectcounter)

    def take(self) -> str:
        """What has been drawn since the last time, to be put somewhere later."""
        code, self._code = "\n".join(self._code), []
        return code

    def end_stream(self) -> int:
        """Close what has been drawn since the last time; the answer is the stream's number."""
        data = self.take().encode("ascii")
        packed = b""
        if len(data) > _SMALL:
            data, packed = zlib.compress(data), b" /Filter /FlateDecode"
        head = b"<</Length %d%s>>\nstream\n" % (len(data), packed)
        return self.add(Raw(head + data + b"\nendstream", packs=False))

    def add_page(self, streams: Sequence[int], size: tuple[float, float], code: str = "") -> None:
        """A page that shows these streams one after the other; `code` is for its foot."""
        page = Page(self._resources, list(streams), size, code)
        page.parents = None if self.tags is None else self.tags.end_page()
        self._bind(page)

    def _bind(self, page: "Page") -> None:
        self._doc.addPage(page)
        page.number = int(self._doc.objectcounter)
        self.pages.append(page)
        self.numbers.append(page.number)
        watching.page_done(len(self.numbers))

    def repeat(self, pages: Sequence["Page"]) -> None:
        """Show pages once more; each copy is a page of its own over the same streams."""
        for page in pages:
            copy = Page(self._resources, page.streams, page.size, page.code)
            if self.tags is not None and page.parents is not None:
                copy.parents = self.tags.repeat_page(page.parents)
            self._bind(copy)

    def save(self) -> None:
        """Write the PDF.

        Raises:
            OSError: the disk is full.
        """
        catalogue = self._doc.Catalog
        catalogue.Outlines = None
        if self.tags is not None:
            made = self._add_all(self.tags.objects(self._next, self.numbers))
            catalogue.StructTreeRoot = pdfdoc.PDFObjectReference(f"R{made}")
            catalogue.MarkInfo = Raw(b"<</Marked true>>")
        if self.outline:
            made = self._add_all(self.outline.objects(self._next, self.numbers))
            catalogue.Outlines = pdfdoc.PDFObjectReference(f"R{made}")
        pdf_file.write(self._doc, self._target, self._others)

    @property
    def _next(self) -> int:
        return int(self._doc.objectcounter) + 1

    def _add_all(self, written: Iterable[bytes]) -> int:
        """Add objects that only point to each other; the answer is the number of the first.

        reportlab is told of the first alone: it would keep each in four tables.
        """
        first, *others = written
        number = self.add(Raw(first))
        self._others += enumerate(others, start=number + 1)
        self._doc.objectcounter += len(others)
        return number

    def _set_for(self, style: Style) -> tuple[str, "_Encoder"]:
        encoder = self._encoders.get(style.font)
        if encoder is None:
            encoder = self._encoders[style.font] = _Encoder(self._doc, style.font)
        font = f"{encoder.name} {style.size:g} Tf"
        return f"{style.colour} rg {font} {style.leading:g} TL", encoder


class Page(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab ships no types
    """A page: streams to show, and where it stands in the tree of parents."""

    __RefOnly__ = 1
    packs = True

    def __init__(
        self, resources: int, streams: list[int], size: tuple[float, float], code: str
    ) -> None:
        self._resources = resources
        self.streams = streams
        self.size = size
        self.code = code
        self.parents: int | None = None
        self.number = 0

    def format(self, document: Any) -> bytes:
        """The page as it stands in the file."""
        parent = document.Reference(document.Pages).format(document).decode("ascii")
        shown = " ".join(f"{each} 0 R" for each in self.streams)
        across, down = self.size
        tagged = "" if self.parents is None else f" /StructParents {self.parents} /Tabs /S"
        return (
            f"<</Type /Page /Parent {parent} /MediaBox [0 0 {across:.2f} {down:.2f}] "
            f"/Resources {self._resources} 0 R /Contents [{shown}]{tagged}>>"
        ).encode("ascii")


class _Encoder(dict[int, str]):
    """Letters as a string of the PDF says them in one face, each encoded when it is first met.

    A face is embedded in parts of 256 letters; those of the first part are looked up here, and a
    line with others goes by `_pieces`.
    """

    def __init__(self, document: Any, font: str) -> None:
        super().__init__()
        self._document = document
        self._face = fonts.face(font)
        self._others: set[str] = set()
        self._stand_in = fonts.STAND_INS.get(font)
        self.name = self._face.getSubsetInternalName(0, document) if self._starts() else ""

    def _starts(self) -> bool:
        """Make reportlab begin the first part of the face."""
        return bool(self._face.splitString(" ", self._document))

    def __missing__(self, code: int) -> str:
        if self._lent(code):
            self._others.add(chr(code))
            return ""
        ((part, data),) = self._face.splitString(chr(code), self._document)
        if part:
            self._others.add(chr(code))
        self[code] = made = _escaped(data)
        return made

    def shown(self, line: str, size: float) -> str:
        """The operator that shows a line, with a space after it to part it from the next."""
        made = line.translate(self)
        if self._others and not self._others.isdisjoint(line):
            return self._pieces(line, size)
        return f"({made} ) Tj"

    def _lent(self, code: int) -> bool:
        return self._stand_in is not None and code not in self._face.face.charToGlyph

    def _pieces(self, line: str, size: float) -> str:
        """The line piece by piece, changing to other parts of the face and to its stand-in."""
        made: list[tuple[str, list[str]]] = []
        for letter in line + " ":
            face = fonts.face(self._stand_in) if self._lent(ord(letter)) else self._face
            ((part, data),) = face.splitString(letter, self._document)
            name = face.getSubsetInternalName(part, self._document)
            if made and made[-1][0] == name:
                made[-1][1].append(_escaped(data))
            else:
                made.append((name, [_escaped(data)]))
        pieces = [f"{name} {size:g} Tf ({''.join(shown)}) Tj" for name, shown in made]
        return " ".join([*pieces, f"{self.name} {size:g} Tf"])


def _escaped(data: bytes) -> str:
    return "".join(
        f"\\{chr(byte)}" if byte in b"()\\" else chr(byte) if 32 <= byte < 127 else f"\\{byte:03o}"
        for byte in data
    )
