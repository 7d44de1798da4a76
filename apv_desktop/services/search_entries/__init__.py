"""What an APV holds, thing by thing, as the search finds it and goes to it.

What is new in the file becomes findable by one more generator in the module of its phase.
"""

from collections.abc import Iterator
from dataclasses import replace

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.search import Entry, Place, SearchKind
from apv_desktop.domain.steps import STEPS, StepId
from apv_desktop.printing import catalogue
from apv_desktop.services import documents
from apv_desktop.services.search_entries.follow_up import FollowUp
from apv_desktop.services.search_entries.meetings import Meetings
from apv_desktop.services.search_entries.preparation import Preparation
from apv_desktop.services.search_entries.wording import Wording

_PLANS = "action-plan"
_POSTERS = "wish-posters"


class Entries(Wording):
    """Puts each thing into an entry: what it is called, where it belongs, where it stands."""

    def __init__(self, contents: Contents, method: Method) -> None:
        """Take a picture of the round as it stands."""
        super().__init__(contents, method)
        self._preparation = Preparation(contents, method)
        self._meetings = Meetings(contents, method)
        self._follow_up = FollowUp(contents, method)

    def all(self) -> Iterator[Entry]:
        """Everything, kind by kind."""
        yield from self.steps()
        for part in (self._preparation, self._meetings, self._follow_up):
            yield from part.all()
        yield from self._documents()

    def of_round(self) -> Iterator[Entry]:
        """What belongs to this round alone: neither pages and papers nor what is the file's."""
        shared = (SearchKind.STEP, SearchKind.DOCUMENT)
        for entry in self.all():
            never_held = entry.place.step is StepId.DATES and not entry.texts
            of_file = entry.kind in shared or entry.place.step is StepId.ANNUAL_DISCUSSION
            if not of_file and not never_held:
                place = replace(entry.place, round_id=self.contents.round.id)
                yield replace(entry, place=place)

    def by_code(self, typed: str) -> Entry | None:
        """What the code of a sheet stands for: a plan (HP-4), a wish (PO-4) or the document.

        None without a number in it.
        """
        place = catalogue.find(typed)
        if place is None or not place.numbers:
            return None
        number = place.numbers[0]
        if place.document == _PLANS:
            for plan in self.contents.plans:
                if plan.number == number:
                    return self._follow_up.plan(plan)
        if place.document == _POSTERS:
            for wish in self.contents.wishes:
                if wish.number == number:
                    return self._meetings.statement(wish)
        return self._document(documents.document(self.method, place.document))

    def steps(self) -> Iterator[Entry]:
        """The pages, in the order of the journey."""
        guidance = self.method.file("guidance")
        sections = {step.id: step.section for step in STEPS}
        for step in (StepId.OVERVIEW, *sections):
            texts = guidance[step.value]
            section = sections.get(step)
            yield Entry(
                SearchKind.STEP,
                self.named("steps", step.value),
                Place(step),
                texts["heading"] if section is None else self.named("sections", section.value),
                (texts["heading"], texts["why"]),
            )

    def _documents(self) -> Iterator[Entry]:
        yield from map(self._document, documents.documents(self.method))

    def _document(self, each: documents.DocumentInfo) -> Entry:
        place = Place(each.step, document=each.id)
        keys = " ".join((each.code, each.id, each.file))
        return Entry(SearchKind.DOCUMENT, each.name, place, each.purpose, (each.purpose,), keys)
