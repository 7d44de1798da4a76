"""What was said and wished at the meetings, as the search finds it."""

from collections.abc import Iterator

from apv_desktop.domain.search import Entry, Place, SearchKind
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.steps import StepId
from apv_desktop.services.search_entries.wording import Wording, joined

_NOTES = ("underlying", "nature", "scope", "causes", "reason")
_KINDS = {StatementKind.STRENGTH: SearchKind.STRENGTH, StatementKind.WISH: SearchKind.WISH}


class Meetings(Wording):
    """From lines on the flip-overs to proposals."""

    def all(self) -> Iterator[Entry]:
        """Kind by kind."""
        yield from self._statements()
        yield from self._photos()
        yield from self._assessments()
        yield from self._proposals()

    def _statements(self) -> Iterator[Entry]:
        yield from map(self.statement, self.contents.statements)

    def statement(self, each: Statement) -> Entry:
        """A strength or a wish, under its number once it has one."""
        kind = self.method.text(f"words:statement_kind.{each.kind.value}")
        group = self.group(each.group)
        return Entry(
            _KINDS[each.kind],
            _numbered(each),
            Place(StepId.CAPTURE, each.id),
            joined(group, each.theme, self._marks(each)),
            (joined(group, each.theme),),
            f"{kind} {each.number or ''}".rstrip(),
        )

    def _marks(self, statement: Statement) -> str:
        if not statement.marks:
            return ""
        return self.method.text("paper/action_plan:origin.marks", count=statement.marks)

    def _photos(self) -> Iterator[Entry]:
        for each in self.contents.photos:
            if each.caption.strip():
                group = self.group(each.group)
                place = Place(StepId.CAPTURE, each.id)
                yield Entry(SearchKind.PHOTO, each.caption, place, group, (group,))

    def _assessments(self) -> Iterator[Entry]:
        for wish in self.contents.wishes:
            known = self.contents.assessments.get(wish.id)
            notes = [getattr(known, name).strip() for name in _NOTES] if known is not None else []
            if known is not None and any(notes):
                yield Entry(
                    SearchKind.ASSESSMENT,
                    self.word("assessment", number=wish.number),
                    Place(StepId.ASSESSMENT, wish.id),
                    self.method.text(f"words:wish_verdict.{known.verdict.value or 'open'}"),
                    tuple(filter(None, notes)),
                )

    def _proposals(self) -> Iterator[Entry]:
        for each in self.contents.proposals:
            wish = self.contents.statement(each.wish_id)
            group = self.group(each.group)
            about = joined(_numbered(wish), group)
            place = Place(StepId.MEETING_2, each.wish_id)
            yield Entry(SearchKind.PROPOSAL, each.text, place, about, (about, each.involved))


def _numbered(line: Statement) -> str:
    return f"{line.number}. {line.text}" if line.number else line.text
