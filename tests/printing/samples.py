"""Small contents made by hand for the printed documents."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from apv_desktop.domain.action_plans import (
    ActionPlan,
    Activity,
    ActivityStatus,
    Effect,
    PlanStatus,
)
from apv_desktop.domain.assessments import Assessment, Severity, WishVerdict
from apv_desktop.domain.chosen import Decided, Priority, Urgency
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.discussions import TEXTS as DISCUSSED
from apv_desktop.domain.discussions import Discussion, Goal, GoalOutcome
from apv_desktop.domain.dreamteams import Dreamteam, DreamteamMember
from apv_desktop.domain.evaluations import TEXTS as EVALUATED
from apv_desktop.domain.evaluations import Evaluation, GoalVerdict, Lesson
from apv_desktop.domain.groups import WorkGroup
from apv_desktop.domain.invitations import Invitation
from apv_desktop.domain.meeting_clock import MeetingClock, Stage
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.messages import Channel, Message, Refusal
from apv_desktop.domain.mixing import mix
from apv_desktop.domain.people import Person, in_order
from apv_desktop.domain.proposals import Level
from apv_desktop.domain.purposes import Outcome, PastItem, Purpose
from apv_desktop.domain.questions import Question, QuestionKind
from apv_desktop.domain.roles import RoleHolder, RoleKind
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.sickness_absence import SicknessAbsence
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.status_letters import StatusLetter
from apv_desktop.domain.suitability import QUESTIONS, Answer, Decision, SuitabilityDecision
from apv_desktop.domain.workplace import Department, Workplace
from apv_desktop.domain.wrap_ups import OpenItem, WrapUp

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 9, 30)

_NAMES = (
    "Aage Ærøskøbing", "Birgit Sørensen", "Cem Şahin", "Dorthe Kjær", "Erik Ø. Lund",
    "Fatima El-Amin", "Gitte Aagaard", "Henning Đorđević", "Ida Łukasik", "Jens-Ole Bøgh",
)  # fmt: skip


def empty() -> Contents:
    """A new file: a name for the round and nothing else."""
    return Contents(Workplace(), Round(1, "", date(2026, 9, 1), 7))


def small(people: int = 10) -> Contents:
    """A process that has reached follow-up, with something in every corner."""
    persons = _people(people)
    return Contents(
        workplace=Workplace(
            "Værløse Bageri A/S", "Bygaden 4, 3500 Værløse", max(people, 1),
            "Direktør Åse Holm", "Poul Bæk", "Birgit Sørensen", "tlf. 12 34 56 78",
        ),
        round=Round(1, "APV 2026", date(2026, 9, 1), 7, "At bygge på det, der virker."),
        departments=(
            Department(1, "Bageri", 5), Department(2, "Butik", 3), Department(3, "Kørsel"),
        ),
        people=persons,
        answers=dict.fromkeys(QUESTIONS, Answer.NO) | {"gather": Answer.YES, "fear": Answer.UNSURE},
        answer_notes={"fear": "Vi spørger folk to og to først."},
        decision=SuitabilityDecision(
            Decision.GO_WITH_CARE, "Vi kan tale åbent sammen.", date(2026, 9, 4)
        ),
        aims=Purpose("Mindre larm om et år", 16, 9, 24, 18),
        past_items=(PastItem(1, "Støj", "Nye lejer", Outcome.PARTLY, True, 1),),
        before=_before("Vi hjælper hinanden", "Støj", "APV 2023"),
        sickness=SicknessAbsence(
            date(2025, 9, 1), date(2026, 8, 31), "Fire procent, mest om vinteren.",
            "Nattevagterne er hårde.", "Kan vi vende vagterne?",
        ),
        roles=(
            RoleHolder(1, RoleKind.LEADER, None, "Kim fra Roskilde", "Får to timer til at øve.",
                       date(2026, 9, 8), 1),
            RoleHolder(2, RoleKind.HOST, 1, "Aage Ærøskøbing", position=2),
        ),
        meetings=_meetings(),
        questions=_questions(),
        groups=_groups(persons),
        clocks={MeetingKind.DIALOGUE_1: _clock()},
        invitation=Invitation(
            "Sidste gang fik vi nye ovnhandsker og bedre lys. Nu tager vi næste skridt.",
            "Åse Holm og Birgit Sørensen", "Birgit Sørensen, tlf. 12 34 56 78",
            date(2026, 9, 18),
        ),
        statements=_statements(),
        assessments=_assessments(),
        priorities={
            11: Priority(11, 1, Urgency.BREACH, Decided.CHOSEN, "Støjen er over grænsen."),
            12: Priority(12, 2, choice=Decided.NOT_CHOSEN, reason="Vi tager én ting ad gangen."),
        },
        plans=_plans(),
        dreamteam=Dreamteam(
            "Små ting, der ikke koster noget.", "Følger planerne.", "Løser ikke konflikter.",
            "To timer om måneden", "Arbejdsmiljøgruppen", "En kontakt i ledelsen",
            date(2027, 11, 1),
        ),
        dreamteam_members=(
            DreamteamMember(1, 1, "Aage Ærøskøbing", date(2026, 11, 2), 1),
            DreamteamMember(2, None, "Kim fra lageret", position=2),
        ),
        wrap_ups=(
            WrapUp(1, date(2026, 11, 3), time(14), 45, "Kantinen", "Støjen i opvasken",
                   "Pladerne er bestilt. Vi ser på dem igen.", 8, True),
            WrapUp(2, date(2026, 12, 1), time(14), 45, "Kantinen", "Julevagterne"),
        ),
        open_items=(
            OpenItem(1, 1, "Hvem sætter pladerne op?", "Cem", "Han spørger Ole.", None, 1),
            OpenItem(2, 1, "Nye handsker", "Ida", "De er købt.", 1, 2),
        ),
        evaluation=Evaluation(
            date(2026, 11, 17), 9, "Alle kom til orde.", GoalVerdict.PARTLY,
            "Larmen er lidt mindre.", "Vagtplanen er klar i god tid.", "Folk kan planlægge.",
            "Den stille maskine.", "En fast dag hver måned.",
        ),
        lessons=(Lesson(1, "Spørg også dem, der kører ud.", 1),),
        discussions=(
            Discussion(
                1, None, date(2025, 11, 11), "Kontoret", "Åse Holm\nBirgit Sørensen", "Støj",
                "Hver måned", "Et kursus",
            ),
            Discussion(
                2, date(2026, 11, 10), date(2026, 11, 10), "Kontoret",
                "Åse Holm\nBirgit Sørensen", "Handleplanerne", "Den første mandag i måneden",
                "Birgit tager et kursus i støj.", "Parkering",
            ),
        ),
        discussion_goals=(
            Goal(1, 1, "Ro i opvasken", GoalOutcome.PARTLY, "Maskinen er ikke købt.", 1),
            Goal(2, 2, "En stille maskine", position=2),
        ),
        letter=StatusLetter(
            date(2026, 10, 15), date(2026, 11, 20), "I har holdt gryden i kog. Tak for det.",
            date(2027, 1, 15), "Arbejdsmiljøgruppen",
        ),
        messages=(
            Message(
                1, "Vi har valgt de tre ønsker, vi begynder med.", "Alle", Channel.STAFF_MEETING,
                "Arbejdsmiljøgruppen", date(2026, 10, 29), date(2026, 10, 30), "meeting:dialogue_2",
            ),
            Message(
                2, "Nej til en ny kantine lige nu:\n• Ønske 2: Ny kantine.", "Dem, det gælder",
                Channel.TALK, "Ledelsen", date(2026, 11, 24),
            ),
            Message(3, "Hvem passer støvsugeren?"),
        ),
        refusals=(Refusal(4, "check:1"),),
    )  # fmt: skip


def _before(strength: str, problem: str, title: str) -> Contents:
    """The round before, closed: a strength, a theme with marks and a plan that worked in part."""
    wish = Statement(2, StatementKind.WISH, 1, "Mere ro", theme="Ro", marks=9)
    plan = ActionPlan(
        1, 1, problem=problem, status=PlanStatus.CLOSED, effect=Effect.PARTLY, effect_note=strength
    )
    return Contents(
        Workplace("Værløse Bageri A/S"),
        Round(2, title, date(2023, 9, 1), 7, closed_on=date(2026, 8, 20), closed_reason="Slut"),
        people=_people(8),
        statements=(Statement(1, StatementKind.STRENGTH, 1, strength), wish),
        plans=(plan,),
    )


def _clock() -> MeetingClock:
    began = datetime(2026, 10, 1, 13, 2)
    held = (
        ("Velkommen", 15, 17),
        ("Interview", 25, 31),
        ("Pause", 10, 0),
        ("Tak for i dag", 10, 6),
    )
    stages = tuple(
        Stage(at, at, title, planned * 60, planned * 60, 60, took * 60, skipped=not took)
        for at, (title, planned, took) in enumerate(held, start=1)
    )
    ended = began + timedelta(minutes=54)
    return MeetingClock(MeetingKind.DIALOGUE_1, began, ended, at=3, ended=ended, stages=stages)


def _people(count: int) -> tuple[Person, ...]:
    made = []
    for index in range(count):
        turn, name = divmod(index, len(_NAMES))
        full = f"{_NAMES[name]} {turn + 1}" if turn else _NAMES[name]
        made.append(Person(index + 1, full, index % 3 + 1, "bager", is_leader=index == 0))
    return in_order(made)


def _meetings() -> dict[MeetingKind, Meeting]:
    kinds = MeetingKind
    return {
        kinds.DIALOGUE_1: Meeting(
            kinds.DIALOGUE_1, date(2026, 10, 1), time(13, 0), 120, "Kantinen, 1. sal", 9
        ),
        kinds.ASSESSMENT: Meeting(
            kinds.ASSESSMENT, date(2026, 10, 12), time(9, 30), 90, "Kontoret"
        ),
        kinds.DIALOGUE_2: Meeting(
            kinds.DIALOGUE_2, date(2026, 10, 22), time(13, 0), 120, "Kantinen, 1. sal"
        ),
    }


def _questions() -> tuple[Question, ...]:
    strength, wish = QuestionKind.STRENGTH, QuestionKind.WISH
    return (
        Question(1, strength, "Fortæl om en dag, hvor arbejdet lykkedes rigtig godt.", 1, "day"),
        Question(2, strength, "Hvad giver dig energi i hverdagen her hos os?", 2, "energy"),
        Question(
            3, wish, "Forestil dig arbejdspladsen om to år. Hvad er blevet bedre?", 3, "years"
        ),
        Question(4, wish, "Hvad ønsker du dig mest af alt?", 4),
    )


def _groups(people: tuple[Person, ...]) -> tuple[WorkGroup, ...]:
    made: list[WorkGroup] = []
    for kind in (MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2):
        mixed = mix(people, kind, 7) if people else ()
        made += [
            WorkGroup(len(made) + number, kind, number, members)
            for number, members in enumerate(mixed, start=1)
        ]
    return tuple(made)


def _statements() -> tuple[Statement, ...]:
    strength, wish = StatementKind.STRENGTH, StatementKind.WISH
    return (
        Statement(1, strength, 1, "Vi hjælper hinanden, når ovnen driller", 1),
        Statement(2, strength, 2, "Der er altid nogen, der siger godmorgen", 2),
        Statement(3, strength, 3, "Chefen lytter, også kl. 4 om natten", 3),
        Statement(11, wish, 1, "Ro i opvasken og <b> & 5 < 6", 1, "Støj", 12, True),
        Statement(12, wish, 2, "Vagtplanen klar fire uger før", 2, "Tid", 9, True),
        Statement(13, wish, 3, "Nye stole i pauserummet", 3, "Pauser", 5, True),
        Statement(14, wish, 4, "Fri hver fredag", 1, "Tid", 2),
        Statement(15, wish, 5, "Det, vi ikke skriver om her", 2, "Andet", 1),
        Statement(16, wish, 6, "Flere fælles frokoster", 3, "Sammenhold", 1),
    )


def _assessments() -> dict[int, Assessment]:
    verdict = WishVerdict
    made = (
        Assessment(
            11, "Maskinen larmer, og rummet runger", "Støj", Severity.SERIOUS,
            "Fire i opvasken, hver dag", "Gammel maskine og bare vægge", verdict.YES,
        ),
        Assessment(
            12, "Planen kommer for sent", "Tid", Severity.LIGHT, "Alle", "Ingen fast dag",
            verdict.YES,
        ),
        Assessment(13, verdict=verdict.AT_ONCE),
        Assessment(14, "Travle fredage", verdict=verdict.NO, reason="Fredag er den travleste dag."),
        Assessment(15, verdict=verdict.ELSEWHERE),
        Assessment(16, verdict=verdict.LATER, reason="Vi ser på det til foråret."),
    )  # fmt: skip
    return {each.wish_id: each for each in made}


def _plans() -> tuple[ActionPlan, ...]:
    return (
        ActionPlan(
            1, 1, 11, "Ro i opvasken", "Det larmer så meget, at folk får hovedpine.", "Støj",
            Severity.SERIOUS, "Fire personer hver dag", "Gammel maskine og bare vægge",
            "Man kan tale sammen uden at råbe.", date(2027, 1, 11), PlanStatus.AGREED,
            activities=(
                Activity(
                    1, "Sætte plader på væggene", "Ole henter tre tilbud.", 2, "",
                    date(2026, 10, 26), date(2026, 11, 6), ActivityStatus.UNDER_WAY,
                ),
                Activity(
                    2, "Købe en stille maskine", "Vi låner én på prøve først.", None,
                    "Åse Holm", date(2026, 11, 9), date(2026, 12, 18),
                    note="Vi venter på et tilbud fra Hobro.",
                ),
            ),
            also_wishes=(16,), level=Level.MANAGEMENT, absence="Tre har haft spændingshovedpine.",
            success_sign="Ingen råber mere.", resources="To timer om ugen til Ole.",
            cost="28.000 kr.",
        ),
        ActionPlan(
            2, 2, 12, "Vagtplan i god tid", "Planen kommer to uger før.", "Tid", Severity.LIGHT,
            "Alle", "Ingen fast dag", "Planen hænger der fire uger før.", date(2026, 11, 16),
            PlanStatus.CLOSED, Effect.WORKS, "15 af 16 siger, at de kan planlægge.",
            ended_on=date(2026, 11, 16),
            activities=(
                Activity(
                    3, "Lave en fast dag", "Hver 1. i måneden.", 5, "", date(2026, 10, 26),
                    date(2026, 11, 1), ActivityStatus.DONE,
                ),
            ),
        ),
        ActionPlan(
            3, 3, None, "Skabe i omklædning", "Der er for få skabe.", status=PlanStatus.GIVEN_UP,
            given_up_reason="Huset skal bygges om til sommer.", ended_on=date(2026, 11, 2),
        ),
        ActionPlan(4, 4, None, "Lys ved rampen", "Det er mørkt om morgenen."),
    )  # fmt: skip


def with_text(hostile: str) -> Contents:
    """The small sample with `hostile` in every text that a user can type."""
    hostile = hostile if hostile.strip() else "x"
    line = " ".join(hostile.split())[:200].strip() or "x"
    whole = small()
    return replace(
        whole,
        workplace=Workplace(line, line, 10, line, line, line, line, "", line, line, line),
        round=replace(whole.round, title=line, purpose=hostile),
        departments=tuple(replace(each, name=line) for each in whole.departments),
        people=tuple(replace(each, name=line, job=line) for each in whole.people),
        meetings={kind: replace(each, place=line) for kind, each in whole.meetings.items()},
        questions=tuple(replace(each, text=hostile) for each in whole.questions),
        invitation=replace(whole.invitation, own_words=hostile, sender=line, contact=line),
        statements=tuple(replace(each, text=hostile, theme=line) for each in whole.statements),
        assessments={key: _assessed(each, hostile) for key, each in whole.assessments.items()},
        plans=tuple(_planned(each, hostile, line) for each in whole.plans),
        dreamteam=Dreamteam(
            hostile, hostile, hostile, line, line, hostile, whole.dreamteam.ends_on
        ),
        dreamteam_members=tuple(
            replace(each, person_id=None, name=line) for each in whole.dreamteam_members
        ),
        wrap_ups=tuple(
            replace(each, place=line, agenda=hostile, record=hostile) for each in whole.wrap_ups
        ),
        open_items=tuple(
            replace(each, text=hostile, who=line, answer=hostile) for each in whole.open_items
        ),
        evaluation=replace(whole.evaluation, **dict.fromkeys(EVALUATED, hostile)),  # type: ignore[arg-type]
        lessons=(Lesson(1, hostile, 1),),
        discussions=tuple(
            replace(each, place=line, **dict.fromkeys(DISCUSSED, hostile))  # type: ignore[arg-type]
            for each in whole.discussions
        ),
        discussion_goals=tuple(
            replace(each, text=hostile, reason=hostile) for each in whole.discussion_goals
        ),
        letter=replace(whole.letter, own_words=hostile, sender=line),
        messages=tuple(
            replace(each, content=hostile, audience=line, sender=line) for each in whole.messages
        ),
        answer_notes=dict.fromkeys(QUESTIONS, hostile),
        decision=replace(whole.decision, reason=hostile),
        aims=replace(whole.aims, expected_result=hostile),
        past_items=(PastItem(1, hostile, hostile),),
        before=_before(hostile, hostile, line),
        sickness=replace(whole.sickness, observation=hostile, interplay=hostile, question=hostile),
        roles=tuple(replace(each, person_id=None, name=line, task=hostile) for each in whole.roles),
    )


def _assessed(each: Assessment, hostile: str) -> Assessment:
    names = ("underlying", "nature", "scope", "causes", "reason")
    return replace(each, **dict.fromkeys(names, hostile))  # type: ignore[arg-type]


def _planned(each: ActionPlan, hostile: str, line: str) -> ActionPlan:
    names = (
        "problem", "nature", "scope", "causes", "absence", "goal", "success_sign", "resources",
        "effect_note", "given_up_reason",
    )  # fmt: skip
    activities = tuple(
        replace(activity, what=hostile, how=hostile, note=hostile, who=line, person_id=None)
        for activity in each.activities
    )
    changed = replace(each, **dict.fromkeys(names, hostile))  # type: ignore[arg-type]
    return replace(changed, theme=line, cost=line, activities=activities)
