"""Read printed documents back, the way a reader or a printer would."""

import re
import subprocess
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2

from apv_desktop.content import load
from apv_desktop.domain.contents import Contents
from apv_desktop.printing import catalogue
from apv_desktop.printing.formats import Options
from apv_desktop.printing.wrapping import SOFT
from tests.printing import samples

POINT = re.compile(r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>')
SIZE = re.compile(r'<page width="(.*?)" height="(.*?)">')


@dataclass(frozen=True)
class Word:
    """A word with its box on a page, in points from the top left."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


@dataclass(frozen=True)
class Printed:
    """A PDF and what the tools of poppler say of it."""

    data: bytes
    pages: int

    @cached_property
    def text(self) -> str:
        """The text in the order it was drawn."""
        return _told("pdftotext", "-raw", "-", "-", data=self.data)

    def page(self, number: int) -> str:
        """The text of one page, from 1."""
        return self.text.split("\f")[number - 1]

    @cached_property
    def squeezed(self) -> str:
        """The text without the spaces and line ends that layout adds or loses."""
        return squeezed(self.text)

    @cached_property
    def structure(self) -> str:
        """What a screen reader is given, element by element."""
        return _told("pdfinfo", "-struct-text", "-", data=self.data)

    @cached_property
    def info(self) -> str:
        return _told("pdfinfo", "-", data=self.data)

    @cached_property
    def plain(self) -> bytes:
        """The file with every object of it standing alone, as in the days before packs."""
        with TemporaryDirectory() as folder:
            path = Path(folder, "printed.pdf")
            path.write_bytes(self.data)
            command = ("qpdf", "--qdf", "--stream-data=preserve", path, "-")
            return subprocess.run(command, capture_output=True, check=True).stdout

    @cached_property
    def bookmarks(self) -> list[tuple[int, str, int]]:
        """Level, title and page of each entry of the outline, pages from 0."""
        with pypdfium2.PdfDocument(self.data) as document:
            found = []
            for each in document.get_toc():
                place = each.get_dest()
                page = None if place is None else place.get_index()
                assert page is not None
                found.append((each.level, each.get_title(), page))
            return found

    @cached_property
    def words(self) -> list[tuple[tuple[float, float], list[Word]]]:
        """The size and the words of each page."""
        pages = _told("pdftotext", "-bbox", "-", "-", data=self.data).split("<page ")[1:]
        return [(_size(page), _words(page)) for page in pages]


def printed(
    document: str,
    contents: Contents,
    language: str = "da",
    today: date = samples.TODAY,
    options: Options | None = None,
) -> Printed:
    """One document in memory."""
    target = BytesIO()
    pages = catalogue.write_to(
        document, contents, load(language), target, today, options, invariant=True
    )
    return Printed(target.getvalue(), pages)


def squeezed(text: str) -> str:
    """A text without anything white, and without the hyphens of broken words."""
    return "".join(text.split()).replace(SOFT, "")


def program(*command: str | Path) -> subprocess.CompletedProcess[str]:
    """What a tool says of a file."""
    return subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False
    )


def _told(*command: str, data: bytes) -> str:
    done = subprocess.run(command, input=data, capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def _size(page: str) -> tuple[float, float]:
    found = SIZE.match(f"<page {page}")
    assert found is not None
    return float(found[1]), float(found[2])


def _words(page: str) -> list[Word]:
    return [
        Word(float(a), float(b), float(c), float(d), text)
        for a, b, c, d, text in POINT.findall(page)
    ]
