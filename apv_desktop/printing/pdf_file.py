"""The PDF as it stands on disk: small objects packed together (ISO 32000-1, 7.5.7 and 7.5.8).

reportlab writes each object alone, and a tagged PDF has one for each paragraph and each cell:
packed, a plan of 2,000 actions is a quarter as large. What a reader finds first, the catalogue and
what the PDF says of itself, stands unpacked, and so do streams, which are compressed already.
"""

import zlib
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

from reportlab.pdfbase import pdfdoc

_ABREAST = 200  # objects in a pack: a reader unpacks them all to get at one
_HEAD = b"%PDF-1.7\n%\x93\x8c\x8b\x9e\n"  # bytes that no text has: do not send it as text
_IN_FILE, _IN_PACK = 1, 2


class Raw(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab ships no types
    """An object of the PDF as it will stand in the file; one that is no stream can be packed."""

    __RefOnly__ = 1

    def __init__(self, data: bytes = b"", packs: bool = True) -> None:
        self.data = data
        self.packs = packs

    def format(self, document: Any) -> bytes:
        """What is asked for when the file is written."""
        return self.data


class _File:
    """Writes objects one after the other and remembers where each went."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self._at = 0
        self.places: dict[int, tuple[int, int, int]] = {0: (0, 0, 65535)}
        self.put(_HEAD)

    def put(self, data: bytes) -> None:
        self._target.write(data)
        self._at += len(data)

    def add(self, number: int, data: bytes) -> None:
        self.places[number] = (_IN_FILE, self._at, 0)
        self.put(b"%d 0 obj\n%s\nendobj\n" % (number, data))

    def add_pack(self, number: int, objects: list[tuple[int, bytes]]) -> None:
        """Objects behind a list of their numbers and where each begins."""
        index: list[bytes] = []
        begins = 0
        for place, (each, data) in enumerate(objects):
            self.places[each] = (_IN_PACK, number, place)
            index.append(b"%d %d" % (each, begins))
            begins += len(data) + 1
        head = b" ".join(index) + b"\n"
        body = head + b"\n".join([data for _, data in objects])
        told = b"/Type /ObjStm /N %d /First %d" % (len(objects), len(head))
        self.add(number, _stream(told, body))

    def end(self, number: int, told: bytes) -> None:
        """The table of places, which is an object itself, and where it begins."""
        begins = self._at
        self.places[number] = (_IN_FILE, begins, 0)
        rows = b"".join(
            b"%c%s%s" % (kind, where.to_bytes(4, "big"), more.to_bytes(2, "big"))
            for kind, where, more in (self.places[each] for each in range(number + 1))
        )
        told = b"/Type /XRef /Size %d /W [1 4 2] %s" % (number + 1, told)
        self.add(number, _stream(told, rows))
        self.put(b"startxref\n%d\n%%%%EOF\n" % begins)


def write(document: Any, target: BinaryIO, others: Sequence[tuple[int, bytes]] = ()) -> None:
    """Write all that a reportlab document holds, and `others` whose numbers it has left out.

    Raises:
        OSError: the disk is full.
    """
    for font in document.delayedFonts:
        font.addObjects(document)
    document.info.invariant = document.invariant
    document.info.digest(document.signature)
    root, info = (_number(document, each) for each in (document.Catalog, document.info))
    file = _File(target)
    packed = list(others)
    for number, thing, data in _formatted(document):
        if getattr(thing, "packs", False):
            packed.append((number, data))
        else:
            file.add(number, data)
    number = int(document.objectcounter)
    for begin in range(0, len(packed), _ABREAST):
        number += 1
        file.add_pack(number, packed[begin : begin + _ABREAST])
    file.end(number + 1, b"/Root %d 0 R /Info %d 0 R /ID %s" % (root, info, document.ID()))


def _formatted(document: Any) -> Iterator[tuple[int, Any, bytes]]:
    """Every object with its number; more may come up while they are written."""
    number = 0
    while (number := number + 1) <= document.objectcounter:
        if number in document.numberToId:
            thing = document.idToObject[document.numberToId[number]]
            yield number, thing, pdfdoc.format(thing, document, toplevel=1)


def _number(document: Any, thing: Any) -> int:
    """The number of an object, given now if it has none."""
    name = document.Reference(thing).name
    return int(document.idToObjectNumberAndVersion[name][0])


def _stream(told: bytes, data: bytes) -> bytes:
    squeezed = zlib.compress(data)
    head = b"<<%s /Filter /FlateDecode /Length %d>>" % (told, len(squeezed))
    return b"%s\nstream\n%s\nendstream" % (head, squeezed)
