"""What the way through the window looks at after each step."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt

from apv_desktop.domain.missing import missing
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.pages.overview_page import OverviewPage
from tests.gui import walk
from tests.journeys.conftest import Clock
from tests.journeys.hands import Hands
from tests.journeys.test_one_action_plan import text_of


class Way:
    """The overview, the page and the paper say what they should."""

    def __init__(self, hands: Hands, clock: Clock, folder: Path) -> None:
        self.hands, self.clock, self.folder = hands, clock, folder

    def next_is(self, step: StepId, code: str, values: Mapping[str, object] | None = None) -> None:
        """The overview says this and nothing else, and leads to the page of the step."""
        hands = self.hands
        hands.go_to_overview()
        walk.settle()
        page = hands.page
        assert isinstance(page, OverviewPage)
        texts = page.method.file("method")
        table = next(name for name in ("next", "missing", "gates") if code in texts[name])
        wanted = page.method.text(f"method:{table}.{code}", **(values or {}))
        shown = [text for _, text in walk.texts(page)]
        assert wanted in shown, f"{wanted!r} is not among {shown}"
        assert page._next_text.text() == wanted
        hands.press("next_button")
        assert hands.page.STEP is step

    def lacks(self, *codes: str, but: str = "") -> None:
        """The page shows these gaps and no other."""
        page = self.hands.page
        self.hands.key(Qt.Key.Key_Tab)  # a field is kept when it is left
        gaps = missing(page.STEP, page.contents, page.apv.today)
        assert [gap.code for gap in gaps] == [code for code in codes if code != but]
        shown = " ".join(text for _, text in walk.texts(page))
        for gap in gaps:
            assert page.method.text(f"method:missing.{gap.code}", **gap.values) in shown

    def paper(self, document: str, *needles: str) -> str:
        """Print the page's document to a file and read it."""
        target = self.folder / f"{document}.pdf"
        papers = [b.property("document") for b in self.hands.page.paper_buttons]  # type: ignore[attr-defined]
        self.hands.save_paper(papers.index(document), target)
        told = text_of(target)
        for needle in ("Ærø Brød & Kager", *needles):
            assert needle in told, f"{needle!r} is not in {document}: {told[:2000]}"
        return told
