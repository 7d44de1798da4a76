"""What was said in the room: typed in, mended, marked, and chosen for the preliminary list."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any

from apv_desktop.domain import statements as rules
from apv_desktop.domain.assessments import Assessment
from apv_desktop.domain.chosen import Priority
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.second_meetings import Topic, TopicSeat
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.typed_lines import TypedLine, TypedLines, read_lines
from apv_desktop.services import numbering, passed_on
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import (
    ASSESSMENT,
    PRIORITY,
    STATEMENT,
    TOPIC,
    TOPIC_SEAT,
    Change,
)


@frozen
class Before:
    """A statement as it was, with its assessment: enough to put it back."""

    statement: Statement
    assessment: Assessment | None = None
    priority: Priority | None = None
    topic: Topic | None = None
    seats: tuple[TopicSeat, ...] = ()


def add_lines(
    apv: Apv, typed: str, kind: StatementKind, group: int | None, *, is_dream: bool = False
) -> TypedLines:
    """Keep one statement for each line, as one event, and tell what the next line starts with.

    Both the page and the quick capture during the meeting come here. Of a line marked as handled
    elsewhere only the count is kept.

    Raises:
        RuleBroken: a line no statement can hold; none of them is kept.
    """
    read = read_lines(typed, kind, group, is_dream=is_dream)
    added = [_new(apv, line) for line in read.lines]
    changes = [_row(apv, statement) for statement in added]
    if read.passed_on:
        changes += [passed_on.new(apv) for _ in range(read.passed_on)]
    apv.typed += [statement.id for statement in added]
    apv.edit("statement_added", changes)
    return read


def add(apv: Apv, kind: StatementKind, text: str, group: int | None = None) -> Statement:
    """Keep one statement just as it stands; nothing in it is read as a sign.

    Raises:
        RuleBroken: a text no statement can hold.
    """
    made = _new(apv, TypedLine(kind, group, text))
    apv.typed.append(made.id)
    _kept(apv, "statement_added", [made])
    return made


def as_typed(apv: Apv, kind: StatementKind) -> tuple[Statement, ...]:
    """The statements of one kind as they are typed in: those with a number, then the others.

    What was typed since the file was opened stands last and in that order, to be held against the
    flip-over; nothing keeps it.
    """
    at = {statement_id: place for place, statement_id in enumerate(apv.typed)}
    found = rules.of_kind(apv.contents.statements, kind)
    numbered = [each for each in found if each.number]
    others = (each for each in found if not each.number)
    return (*numbered, *sorted(others, key=lambda each: at.get(each.id, -1)))


def change(apv: Apv, statement_id: int, **values: Any) -> None:
    """Change the text, group or theme of a statement.

    Raises:
        RuleBroken: a value the statement refuses; it is as it was.
    """
    _kept(apv, "statement_changed", [replace(apv.contents.statement(statement_id), **values)])


def switch_kind(apv: Apv, statement_id: int) -> Before:
    """Make a strength a wish, or the other way round, as which it has no number yet.

    Raises:
        RuleBroken: `wish_has_plan`, `wish_has_proposals`, `wish_has_merged`, `wish_assessed`: it
            is a wish that work has been built on.
    """
    old = apv.contents.statement(statement_id)
    _check_free(apv, old)
    if statement_id in apv.contents.assessments:
        raise RuleBroken("wish_assessed", "kind", number=old.number)
    is_wish = old.kind is StatementKind.WISH
    kind = StatementKind.STRENGTH if is_wish else StatementKind.WISH
    new = replace(old, kind=kind, number=0, shortlisted=False, is_dream=False)
    apv.edit("statement_changed", [_row(apv, new), *numbering.gone(apv.contents, [old])])
    return Before(old)


def remove(apv: Apv, statement_id: int) -> Before:
    """Take a statement away, with its assessment; what is returned can put it back.

    Raises:
        RuleBroken: `wish_has_plan`, `wish_has_proposals`, `wish_has_merged`.
    """
    old = apv.contents.statement(statement_id)
    _check_free(apv, old)
    assessment = apv.contents.assessments.get(statement_id)
    changes = [STATEMENT.drop(id=statement_id), *numbering.gone(apv.contents, [old])]
    if assessment is not None:
        changes.append(ASSESSMENT.drop(wish_id=statement_id))
    priority = apv.contents.priorities.get(statement_id)
    if priority is not None:
        changes.append(PRIORITY.drop(wish_id=statement_id))
    topic = apv.contents.topics.get(statement_id)
    if topic is not None:
        changes.append(TOPIC.drop(wish_id=statement_id))
    seats = tuple(each for each in apv.contents.topic_seats if each.wish_id == statement_id)
    changes += [TOPIC_SEAT.drop(round_id=apv.round_id, person_id=s.person_id) for s in seats]
    apv.edit("statement_removed", changes)
    return Before(old, assessment, priority, topic, seats)


def put_back(apv: Apv, before: Before) -> None:
    """Have a statement as it was before it was removed or switched, its number too."""
    changes = [_row(apv, before.statement)]
    now = (each for each in apv.contents.statements if each.id == before.statement.id)
    others = [each for each in now if each.kind is not before.statement.kind]
    changes += numbering.gone(apv.contents, others)
    if before.assessment is not None:
        changes.append(ASSESSMENT.put(before.assessment, round_id=apv.round_id))
    if before.priority is not None:
        changes.append(PRIORITY.put(before.priority, round_id=apv.round_id))
    if before.topic is not None:
        changes.append(TOPIC.put(before.topic, round_id=apv.round_id))
    changes += [TOPIC_SEAT.put(each, round_id=apv.round_id) for each in before.seats]
    apv.edit("statement_put_back", changes)


def set_marks(apv: Apv, wish_id: int, marks: int) -> None:
    """Keep how many marks a wish got.

    Raises:
        RuleBroken: `marks_unlikely`.
    """
    _kept(apv, "marks_set", [replace(apv.contents.statement(wish_id), marks=marks)])


def set_shortlist(apv: Apv, wish_ids: Collection[int]) -> None:
    """Put exactly these wishes on the preliminary list."""
    wishes = [replace(wish, shortlisted=wish.id in wish_ids) for wish in apv.contents.wishes]
    _kept(apv, "shortlist_changed", wishes)


def propose_shortlist(apv: Apv) -> tuple[Statement, ...]:
    """Put the wishes the marks point at on the preliminary list, and return them.

    Raises:
        RuleBroken: `no_marks`: there is nothing to go by; the list is as it was.
    """
    proposed = rules.proposed_shortlist(apv.contents.standing)
    if not proposed:
        raise RuleBroken("no_marks", "wishes")
    set_shortlist(apv, proposed)
    return apv.contents.shortlist


def _new(apv: Apv, line: TypedLine) -> Statement:
    made = Statement(apv.new_id(), line.kind, 0, line.text, line.group)
    return replace(made, is_dream=line.is_dream) if line.is_dream else made


def _kept(apv: Apv, label: str, statements: Iterable[Statement]) -> None:
    apv.edit(label, [_row(apv, statement) for statement in statements])


def _row(apv: Apv, statement: Statement) -> Change:
    return STATEMENT.put(statement, round_id=apv.round_id)


def _check_free(apv: Apv, statement: Statement) -> None:
    """Refuse to lose a wish that something was built on."""
    for plan in apv.contents.plans_of(statement.id):
        raise RuleBroken("wish_has_plan", "kind", number=statement.number, plan=plan.number)
    if any(proposal.wish_id == statement.id for proposal in apv.contents.proposals):
        raise RuleBroken("wish_has_proposals", "kind", number=statement.number)
    for other in apv.contents.wishes:
        if other.merged_into == statement.id:
            raise RuleBroken("wish_has_merged", "kind", number=statement.number, other=other.number)
