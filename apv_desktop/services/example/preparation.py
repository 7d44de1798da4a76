"""The example's preparation: round, decision, people, meetings, questions, groups, invitation."""

from collections.abc import Sequence
from itertools import count

from apv_desktop.domain.attendance import Reply, ReplyAnswer, Seat
from apv_desktop.domain.groups import WorkGroup
from apv_desktop.domain.invitations import Invitation
from apv_desktop.domain.materials import RULES, Material
from apv_desktop.domain.meetings import DIALOGUES, Meeting, MeetingKind
from apv_desktop.domain.mixing import mix
from apv_desktop.domain.people import Person, in_order
from apv_desktop.domain.purposes import Outcome, PastItem, Purpose
from apv_desktop.domain.questions import Question, QuestionKind
from apv_desktop.domain.roles import RoleHolder, RoleKind
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.sickness_absence import SicknessAbsence
from apv_desktop.domain.sorting import danish_key
from apv_desktop.domain.suitability import Decision, SuitabilityDecision
from apv_desktop.domain.workplace import Department
from apv_desktop.services.example.source import Source


def departments(source: Source) -> tuple[Department, ...]:
    """The departments by name."""
    rows = enumerate(source.texts["departments"], start=1)
    found = (Department(number, row["name"], row.get("head_count")) for number, row in rows)
    return tuple(sorted(found, key=lambda each: danish_key(each.name)))


def people(source: Source) -> tuple[Person, ...]:
    """Everybody by name."""
    return in_order(
        Person(
            number,
            row["name"],
            row["department"],
            row["job"],
            row.get("leader", False),
            row.get("email", ""),
        )
        for number, row in enumerate(source.texts["people"], start=1)
    )


def round_(source: Source) -> Round:
    """The round, begun a while ago."""
    row = source.texts["round"]
    started = source.calendar.working_day(row["started"])
    title = row["title"].format(year=started.year)
    return Round(1, title, started, source.seed, row["purpose"])


def decision(source: Source) -> SuitabilityDecision:
    """Why this method was chosen."""
    row = source.texts["suitability"]
    return SuitabilityDecision(
        Decision(row["decision"]), row["reason"], source.calendar.day(row, "decided")
    )


def aims(source: Source) -> Purpose:
    """What it is to lead to, and the hours set aside."""
    return Purpose(**source.texts["aims"])


def past_items(source: Source) -> tuple[PastItem, ...]:
    """What became of the last APV."""
    return tuple(
        PastItem(
            number,
            row["problem"],
            row["planned"],
            Outcome(row["outcome"]),
            row.get("carry_on", False),
            number,
        )
        for number, row in enumerate(source.texts["past"], start=1)
    )


def sickness(source: Source) -> SicknessAbsence:
    """Sickness absence as a whole, over a year up to the start."""
    row = source.texts["sickness"]
    since, until = (source.calendar.day(row, key) for key in ("since", "until"))
    return SicknessAbsence(since, until, row["observation"], row["interplay"], row["question"])


def roles(source: Source, people: Sequence[Person]) -> tuple[RoleHolder, ...]:
    """Who leads the meetings and who helps, of those who are there."""
    names = {person.id: person.name for person in people}
    rows = [row for row in source.texts["roles"] if row.get("person", people[0].id) in names]
    return tuple(
        RoleHolder(
            number,
            RoleKind(row["kind"]),
            row.get("person"),
            row.get("name") or names[row["person"]],
            row.get("task", ""),
            source.calendar.day(row, "agreed"),
            number,
        )
        for number, row in enumerate(rows, start=1)
    )


def meetings(source: Source) -> dict[MeetingKind, Meeting]:
    """The meetings as they were held."""
    held = (
        Meeting(
            MeetingKind(row["kind"]),
            source.calendar.day(row, "day"),
            row.get("start"),
            row["minutes"],
            row["place"],
            row.get("attended"),
        )
        for row in source.texts["meetings"]
    )
    return {meeting.kind: meeting for meeting in held}


def questions(source: Source) -> tuple[Question, ...]:
    """The questions chosen from the bank."""
    bank = {row["id"]: row for row in source.method.file("questions")["question"]}
    return tuple(
        Question(
            number,
            QuestionKind(bank[name]["kind"]),
            bank[name]["text"],
            number,
            name,
            source.method.language,
            bank[name]["lines"],
        )
        for number, name in enumerate(source.texts["questions"], start=1)
    )


def invitation(source: Source) -> Invitation:
    """The invitation as it was sent."""
    row = source.texts["invitation"]
    return Invitation(
        row["own_words"],
        row["sender"],
        row["contact"],
        source.calendar.day(row, "reply_by"),
        source.calendar.day(row, "sent"),
        source.calendar.day(row, "reminded"),
    )


def groups(people: Sequence[Person], seed: int) -> tuple[WorkGroup, ...]:
    """Both meetings' groups as the page would mix them."""
    first = mix(people, MeetingKind.DIALOGUE_1, seed)
    second = mix(people, MeetingKind.DIALOGUE_2, seed, first)
    ids = count(1)
    return tuple(
        WorkGroup(next(ids), kind, number, members)
        for kind, groups in ((MeetingKind.DIALOGUE_1, first), (MeetingKind.DIALOGUE_2, second))
        for number, members in enumerate(groups, start=1)
    )


def materials(source: Source) -> tuple[Material, ...]:
    """What was packed for both meetings, with things of their own for the first."""
    row, ids = source.texts["materials"], count(1)
    packed = [
        Material(next(ids), kind, rule.id, packed=True)
        for kind, rules in RULES.items()
        for rule in rules
        if rule.id in row["packed"]
    ]
    own = [
        Material(next(ids), MeetingKind.DIALOGUE_1, "", each["name"], each["quantity"], True)
        for each in row["own"]
    ]
    return (*packed, *own)


def replies(source: Source, people: Sequence[Person]) -> dict[Seat, Reply]:
    """Who said they would come; some never answered."""
    row = source.texts["replies"]
    day = source.calendar.day(row, "day")
    return {
        (person.id, kind): Reply(person.id, kind, ReplyAnswer.COMING, day)
        for kind, silent in zip(DIALOGUES, (row["open_1"], row["open_2"]), strict=True)
        for number, person in enumerate(people, start=1)
        if number not in silent
    }
