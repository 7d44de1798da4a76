"""A whole round between rows and the domain."""

from _thread import get_ident
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

from apv_desktop.domain.contents import READ_LATER, Contents
from apv_desktop.domain.frozen import restored
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.suitability import Answer, SuitabilityAnswer
from apv_desktop.store import action_plans, groups, meeting_clocks, parts, tables
from apv_desktop.store.problems import FileProblem
from apv_desktop.store.table_reader import TableReader
from apv_desktop.store.tables import Change


def read(document: TableReader, round_id: int | None = None, *, in_haste: bool = False) -> Contents:
    """Everything a round holds: the one with this id, or the file's newest.

    `in_haste` leaves the round before it to be read when somebody asks: a start shows none of it.

    Raises:
        FileProblem: `damaged` when the file lacks its round or holds what no APV can.
    """
    with _sound(document):
        return _read(document, round_id, in_haste=in_haste)


@contextmanager
def _sound(document: TableReader) -> Iterator[None]:
    try:
        yield
    except (ValueError, LookupError, TypeError, RuleBroken) as error:
        raise FileProblem("damaged", document.path) from error


def changes(contents: Contents) -> list[Change]:
    """The changes that write all of `contents` into an empty file, and the round before it."""
    return [
        *(changes(contents.before) if contents.before is not None else ()),
        *_until_the_meetings(contents),
        *_from_the_meetings(contents),
        *_one_of_each(contents),
    ]


def _until_the_meetings(contents: Contents) -> list[Change]:
    """The many rows of preparation."""
    round_id = contents.round.id
    rows = [tables.ROUND.put(each) for each in contents.rounds]
    rows += [tables.DEPARTMENT.put(each, round_id=round_id) for each in contents.departments]
    rows += [tables.PERSON.put(person, round_id=round_id) for person in contents.people]
    rows += [tables.STEP.put(record, round_id=round_id) for record in contents.steps.values()]
    rows += [tables.SET_ASIDE.put(row, round_id=round_id) for row in contents.set_aside]
    rows += [tables.ANSWER.put(answer, round_id=round_id) for answer in _answers(contents)]
    rows += [tables.PAST_ITEM.put(each, round_id=round_id) for each in contents.past_items]
    rows += [tables.ROLE.put(each, round_id=round_id) for each in contents.roles]
    rows += [tables.MEETING.put(each, round_id=round_id) for each in contents.meetings.values()]
    rows += [tables.REPLY.put(each, round_id=round_id) for each in contents.replies.values()]
    rows += [tables.ATTENDANCE.put(a, round_id=round_id) for a in contents.attendance.values()]
    rows += [tables.SEAT_PAIR.put(pair, round_id=round_id) for pair in contents.seat_pairs]
    rows += [
        tables.MATERIAL.put(each, round_id=round_id, position=at)
        for at, each in enumerate(contents.materials)
    ]
    rows += [tables.SAVED_QUESTION.put(question) for question in contents.saved_questions]
    rows += [tables.HANDOVER.put(each) for each in contents.handovers]
    rows += [tables.QUESTION.put(question, round_id=round_id) for question in contents.questions]
    rows += [change for group in contents.groups for change in groups.put(group, round_id)]
    rows += [tables.SCRIPT_ITEM.put(each, round_id=round_id) for each in contents.script_items]
    rows += [
        change
        for clock in contents.clocks.values()
        for change in meeting_clocks.put(clock, round_id)
    ]
    return rows


def _from_the_meetings(contents: Contents) -> list[Change]:
    """The many rows of what was said, decided and done since."""
    round_id = contents.round.id
    rows = [tables.STATEMENT.put(each, round_id=round_id) for each in contents.statements]
    rows += [tables.PHOTO.put(each, round_id=round_id) for each in contents.photos]
    rows += [tables.PASSED_ON.put(each, round_id=round_id) for each in contents.passed_on]
    rows += [tables.ASSESSMENT.put(a, round_id=round_id) for a in contents.assessments.values()]
    rows += [
        tables.CONDITION_CHECK.put(c, round_id=round_id) for c in contents.condition_checks.values()
    ]
    rows += [
        tables.THEME_CONDITION.put(each, round_id=round_id) for each in contents.theme_conditions
    ]
    rows += [tables.TOPIC.put(each, round_id=round_id) for each in contents.topics.values()]
    rows += [tables.TOPIC_SEAT.put(seat, round_id=round_id) for seat in contents.topic_seats]
    rows += [tables.PRIORITY.put(each, round_id=round_id) for each in contents.priorities.values()]
    rows += [tables.PROPOSAL.put(each, round_id=round_id) for each in contents.proposals]
    rows += [change for plan in contents.plans for change in action_plans.put(plan, round_id)]
    rows += [tables.MEASUREMENT.put(each, round_id=round_id) for each in contents.measurements]
    rows += [tables.APPROVER.put(each, round_id=round_id) for each in contents.approvers]
    rows += [tables.APPROVAL.put(each, round_id=round_id) for each in contents.approvals]
    rows += [tables.ADJUSTMENT.put(each, round_id=round_id) for each in contents.adjustments]
    rows += [tables.DREAMTEAM_MEMBER.put(m, round_id=round_id) for m in contents.dreamteam_members]
    return rows + _talks(contents)


def _talks(contents: Contents) -> list[Change]:
    """The many rows of wrap-ups, evaluation and annual discussions."""
    round_id = contents.round.id
    rows = [tables.WRAP_UP.put(each, round_id=round_id) for each in contents.wrap_ups]
    rows += [tables.OPEN_ITEM.put(each, round_id=round_id) for each in contents.open_items]
    rows += [tables.LESSON.put(each, round_id=round_id) for each in contents.lessons]
    rows += [tables.DISCUSSION.put(each) for each in contents.discussions]
    return rows + [tables.DISCUSSION_GOAL.put(each) for each in contents.discussion_goals]


def _one_of_each(contents: Contents) -> list[Change]:
    """What a round has one of."""
    round_id = contents.round.id
    return [
        tables.WORKPLACE.put(contents.workplace, round_id=round_id),
        tables.DECISION.put(contents.decision, round_id=round_id),
        tables.PURPOSE.put(contents.aims, round_id=round_id),
        tables.SICKNESS.put(contents.sickness, round_id=round_id),
        tables.MIX_CHOICE.put(contents.mix_choice, round_id=round_id),
        tables.INVITATION.put(contents.invitation, round_id=round_id),
        tables.MEETING_TEXT.put(contents.meeting_texts, round_id=round_id),
        tables.VOTING.put(contents.voting, round_id=round_id),
        tables.SECOND_MEETING.put(contents.second_meeting, round_id=round_id),
        tables.ASSESSMENT_MEETING.put(contents.assessment_meeting, round_id=round_id),
        tables.DREAMTEAM.put(contents.dreamteam, round_id=round_id),
        tables.EVALUATION.put(contents.evaluation, round_id=round_id),
        tables.LETTER.put(contents.letter, round_id=round_id),
        *(tables.MESSAGE.put(each, round_id=round_id) for each in contents.messages),
        *(tables.REFUSAL.put(each, round_id=round_id) for each in contents.refusals),
        *(tables.SENT_LETTER.put(each, round_id=round_id) for each in contents.sent_letters),
        tables.PROCESS_ACCOUNT.put(contents.account, round_id=round_id),
        *(tables.SPECIAL.put(each, round_id=round_id) for each in contents.specials.values()),
        *(tables.WORK_CHANGE.put(each, round_id=round_id) for each in contents.work_changes),
        *(tables.LEGAL_ANSWER.put(a, round_id=round_id) for a in contents.legal_answers.values()),
    ]


def _read(document: TableReader, round_id: int | None, *, in_haste: bool = False) -> Contents:
    """One round with the one before it, or with what reads that."""
    rounds = document.read(tables.ROUND)
    current = next((each for each in rounds if each.id == round_id), rounds[-1])
    state = _alone(document, rounds, current)
    earlier = [each for each in rounds if each.number < current.number]
    if earlier and in_haste:
        state[READ_LATER] = _later(document, rounds, earlier[-1])
    else:
        state["before"] = _before(document, rounds, earlier[-1]) if earlier else None
    return restored(Contents, state)


def _later(
    document: TableReader, rounds: Sequence[Round], earlier: Round
) -> Callable[[], Contents]:
    """What reads the round before; in a thread it would meet the edits of the others."""
    mine = get_ident()

    def read_now() -> Contents:
        if get_ident() != mine:
            raise RuntimeError("give a thread Apv.whole")
        return _before(document, rounds, earlier)

    return read_now


def _before(document: TableReader, rounds: Sequence[Round], earlier: Round) -> Contents:
    with _sound(document):
        return restored(Contents, {**_alone(document, rounds, earlier), "before": None})


def _alone(document: TableReader, rounds: Sequence[Round], current: Round) -> dict[str, object]:
    """One round without the one before it."""
    return {
        **parts.read(document, current.id),
        "round": current,
        "other_rounds": tuple([each for each in rounds if each.id != current.id]),
    }


def _answers(contents: Contents) -> Iterable[SuitabilityAnswer]:
    answers, notes = contents.answers, contents.answer_notes
    for question in dict.fromkeys((*answers, *notes)):
        answer = answers.get(question, Answer.OPEN)
        yield SuitabilityAnswer(question, answer, notes.get(question, ""))
