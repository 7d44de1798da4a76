"""The structure of a PDF for those who listen to it: a tree of elements over marked content.

reportlab has none of its own (ISO 32000-1, 14.7 and 14.8). An element is made when something of
it is first drawn; what goes on across pages is marked on each and stays one element. Everything
outside the tree is marked as an artifact: rules, tints, heads and feet of pages.
"""

from collections.abc import Callable, Sequence
from typing import Any

TABLE_HEAD = "/A <</O /Table /Scope /Column>>"


class Element:
    """A node of the tree. What is drawn of it is known by page and number within the page."""

    __slots__ = ("attributes", "kids", "parent", "tag")

    def __init__(self, tag: str, parent: "Element | None", attributes: str = "") -> None:
        self.tag = tag
        self.parent = parent
        self.attributes = attributes
        self.kids: list[Element | tuple[int, int]] = []
        if parent is not None:
            parent.kids.append(self)


class Tags:
    """Builds the tree while pages are drawn, in the order in which they are drawn."""

    def __init__(self) -> None:
        self.root = Element("Document", None)
        self._open = [self.root]
        self._pages: list[list[Element]] = []
        self._here: list[Element] = []

    def element(self, tag: str, attributes: str = "") -> Element:
        """A new element inside the one that is open."""
        return Element(tag, self._open[-1], attributes)

    def enter(self, element: Element) -> None:
        """From here on, new elements stand inside `element`."""
        self._open.append(element)

    def leave(self) -> None:
        """Go back to what was open before."""
        self._open.pop()

    def mark(self, element: Element) -> str:
        """The operator that begins content of `element` on this page; EMC ends it."""
        number = len(self._here)
        self._here.append(element)
        element.kids.append((len(self._pages), number))
        return f"/{element.tag} <</MCID {number}>> BDC"

    def end_page(self) -> int:
        """Begin the next page; the answer is the number this one has in the tree of parents."""
        self._pages.append(self._here)
        self._here = []
        return len(self._pages) - 1

    def repeat_page(self, page: int) -> int:
        """A page once more, told as one paragraph: nobody wants to hear each copy in full."""
        element = self.element("P")
        for _ in self._pages[page]:
            self.mark(element)
        return self.end_page()

    def objects(self, first: int, pages: Sequence[int]) -> list[bytes]:
        """The tree as PDF objects numbered from `first`: its root, its parents, all elements.

        `pages` are the object numbers of the pages.
        """
        elements = list(_walk(self.root))
        numbers = {id(element): first + 2 + at for at, element in enumerate(elements)}
        rows = (
            f"{page} [{' '.join(f'{numbers[id(each)]} 0 R' for each in marked)}]"
            for page, marked in enumerate(self._pages)
        )
        made = [
            f"<</Type /StructTreeRoot /K {first + 2} 0 R /ParentTree {first + 1} 0 R "
            f"/ParentTreeNextKey {len(self._pages)}>>",
            f"<</Nums [{' '.join(rows)}]>>",
        ]
        made += [_written(each, first, numbers, pages) for each in elements]
        return [each.encode("ascii") for each in made]


def _walk(root: Element) -> list[Element]:
    """Every element, each after its parent and in reading order."""
    found: list[Element] = []
    waiting = [root]
    while waiting:
        element = waiting.pop()
        found.append(element)
        waiting += [kid for kid in reversed(element.kids) if type(kid) is Element]
    return found


def _written(element: Element, first: int, numbers: dict[int, int], pages: Sequence[int]) -> str:
    parent = first if element.parent is None else numbers[id(element.parent)]
    home = next((kid[0] for kid in element.kids if type(kid) is tuple), None)
    kids = [
        f"{numbers[id(kid)]} 0 R"
        if isinstance(kid, Element)
        else str(kid[1])
        if kid[0] == home
        else f"<</Type /MCR /Pg {pages[kid[0]]} 0 R /MCID {kid[1]}>>"
        for kid in element.kids
    ]
    inside = kids[0] if len(kids) == 1 else f"[{' '.join(kids)}]"
    on = "" if home is None else f" /Pg {pages[home]} 0 R"
    return (
        f"<</Type /StructElem /S /{element.tag} /P {parent} 0 R{on} /K {inside}"
        f"{element.attributes and ' '}{element.attributes}>>"
    )


def spoken(text: str, key: str = "Alt") -> str:
    """The attribute with the words for a picture (Alt), or for what stands there (ActualText)."""
    return f"/{key} <FEFF{text.encode('utf-16-be').hex().upper()}>"


def marked(canvas: Any, element: Element | None, draw: Callable[[], object]) -> None:
    """Draw something as content of `element`, or as an artifact when there is none."""
    if canvas.tags is not None:
        canvas.put("/Artifact BMC" if element is None else canvas.tags.mark(element))
    draw()
    if canvas.tags is not None:
        canvas.put("EMC")
