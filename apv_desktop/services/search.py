"""Search everywhere: what an APV holds, put so that it can be found and gone to."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from apv_desktop.content import Method
from apv_desktop.domain import board
from apv_desktop.domain.action_plans import LONG_TEXTS, ActionPlan
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.search import Entry, Found, Group, Index, Place, SearchKind
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.steps import STEPS, StepId
from apv_desktop.printing import catalogue
from apv_desktop.services import documents

_SHOWN = 5  # of each kind, until more are asked for
_NOTES = ("underlying", "nature", "scope", "causes", "reason")
_PLANS = "action-plan"
_POSTERS = "wish-posters"
_KINDS = {StatementKind.STRENGTH: SearchKind.STRENGTH, StatementKind.WISH: SearchKind.WISH}


class Search:
    """Everything an APV holds, ready to be searched in the words of one language."""

    def __init__(self, contents: Contents, method: Method) -> None:
        """Take a picture of the APV as it stands; it is read when something is first sought."""
        self._maker = _Maker(contents, method)

    def find(self, typed: str, more: Mapping[SearchKind, int] | None = None) -> tuple[Group, ...]:
        """What holds every word typed, in groups; of each kind the best, or as many as `more` says.

        The code of a sheet leads to its plan, otherwise to the document it belongs to. With nothing
        typed there are the pages.
        """
        if not typed.strip():
            return (self._pages,)
        entry = self._maker.by_code(typed)
        by_code = () if entry is None else (Group(entry.kind, (Found(entry, entry.detail),), 1),)
        return (*by_code, *self._index.find(typed, _SHOWN, more))

    def get_ready(self) -> None:
        """Read everything now, so that the first search need not."""
        _ = self._index

    @cached_property
    def _pages(self) -> Group:
        found = tuple(Found(entry, entry.detail) for entry in self._maker.steps())
        return Group(SearchKind.STEP, found, len(found))

    @cached_property
    def _index(self) -> Index:
        return Index(self._maker.all())


class _Maker:
    """Puts each thing into an entry: what it is called, where it belongs, where it stands."""

    def __init__(self, contents: Contents, method: Method) -> None:
        self._contents = contents
        self._method = method

    def all(self) -> Iterator[Entry]:
        yield from self.steps()
        yield from self.people()
        yield from self.statements()
        yield from self.assessments()
        for plan in self._contents.plans:
            yield self.plan(plan)
            yield from self.activities(plan)
        yield from map(self.document, documents.documents(self._method))

    def by_code(self, typed: str) -> Entry | None:
        """What the code of a sheet stands for: a plan (HP-4), a wish (PO-4) or the document.

        None without a number in it.
        """
        place = catalogue.find(typed)
        if place is None or not place.numbers:
            return None
        number = place.numbers[0]
        if place.document == _PLANS:
            for plan in self._contents.plans:
                if plan.number == number:
                    return self.plan(plan)
        if place.document == _POSTERS:
            for wish in self._contents.wishes:
                if wish.number == number:
                    return self.statement(wish)
        return self.document(documents.document(self._method, place.document))

    def steps(self) -> Iterator[Entry]:
        guidance = self._method.file("guidance")
        sections = {step.id: step.section for step in STEPS}
        for step in (StepId.OVERVIEW, *sections):
            texts = guidance[step.value]
            section = sections.get(step)
            yield Entry(
                SearchKind.STEP,
                self._named("steps", step.value),
                Place(step),
                texts["heading"] if section is None else self._named("sections", section.value),
                (texts["heading"], texts["why"]),
            )

    def people(self) -> Iterator[Entry]:
        departments = self._contents.department_names
        leader = self._word("leader")
        for person in self._contents.people:
            department = departments.get(person.department_id or 0, "")
            told = _joined(department, person.job, leader if person.is_leader else "")
            place = Place(StepId.PARTICIPANTS, person.id)
            texts = (told, person.email)
            yield Entry(SearchKind.PERSON, person.name, place, told, texts)

    def statements(self) -> Iterator[Entry]:
        yield from map(self.statement, self._contents.statements)

    def statement(self, each: Statement) -> Entry:
        kind = self._method.text(f"words:statement_kind.{each.kind.value}")
        group = self._word("group", number=each.group) if each.group else ""
        return Entry(
            _KINDS[each.kind],
            f"{each.number}. {each.text}",
            Place(StepId.CAPTURE, each.id),
            _joined(group, each.theme, self._marks(each)),
            (_joined(group, each.theme),),
            f"{kind} {each.number}",
        )

    def assessments(self) -> Iterator[Entry]:
        for wish in self._contents.wishes:
            known = self._contents.assessments.get(wish.id)
            notes = [getattr(known, name).strip() for name in _NOTES] if known is not None else []
            if known is not None and any(notes):
                yield Entry(
                    SearchKind.ASSESSMENT,
                    self._word("assessment", number=wish.number),
                    Place(StepId.ASSESSMENT, wish.id),
                    self._method.text(f"words:wish_verdict.{known.verdict.value or 'open'}"),
                    tuple(filter(None, notes)),
                )

    def plan(self, plan: ActionPlan) -> Entry:
        named = self._method.text("paper/action_plan:plan", number=plan.number)
        name = board.plan_name(plan) or self._method.text("paper/action_plan:unnamed")
        return Entry(
            SearchKind.PLAN,
            f"{plan.number}. {name}",
            Place(StepId.ACTION_PLANS, plan.id),
            _joined(named, self._statuses[plan.status.value]),
            tuple(filter(str.strip, (getattr(plan, field) for field in LONG_TEXTS))),
            named,
        )

    def activities(self, plan: ActionPlan) -> Iterator[Entry]:
        named = self._method.text("paper/action_plan:plan", number=plan.number)
        belongs = _joined(named, board.plan_name(plan))
        for position, each in enumerate(plan.activities, start=1):
            if not each.what.strip() and not each.how.strip():
                continue
            who = self._contents.who(each).strip()
            number = f"{plan.number}.{position}"
            yield Entry(
                SearchKind.ACTIVITY,
                f"{number} {each.what}",
                Place(StepId.BOARD, plan.id, each.id),
                _joined(belongs, who),
                tuple(filter(None, (_joined(who, named) if who else "", each.how, each.note))),
                self._word("activity", number=number),
            )

    def document(self, each: documents.DocumentInfo) -> Entry:
        place = Place(each.step, document=each.id)
        keys = " ".join((each.code, each.id, each.file))
        return Entry(SearchKind.DOCUMENT, each.name, place, each.purpose, (each.purpose,), keys)

    @cached_property
    def _statuses(self) -> Mapping[str, str]:
        words: Mapping[str, str] = self._method.file("words")["plan_status"]
        return words

    def _marks(self, statement: Statement) -> str:
        if not statement.marks:
            return ""
        return self._method.text("paper/action_plan:origin.marks", count=statement.marks)

    def _named(self, table: str, value: str) -> str:
        return self._method.text(f"method:{table}.{value}")

    def _word(self, key: str, **values: object) -> str:
        return self._method.text(f"search:{key}", **values)


def _joined(*parts: str) -> str:
    return " · ".join(part.strip() for part in parts if part.strip())
