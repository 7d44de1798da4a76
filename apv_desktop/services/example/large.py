"""The example cut short or continued: rows of the same shape as those of example.toml.

Nothing here knows a date or a domain object; `example` makes both from the rows, large or small.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import cycle, islice, product
from random import Random

from apv_desktop.domain.groups import group_count
from apv_desktop.domain.meetings import DIALOGUES, MeetingKind
from apv_desktop.domain.statements import MARKS_EACH
from apv_desktop.services.example.large_plans import Case, PlanMaker, Row, Texts, drawn

PEOPLE_PER_DEPARTMENT = 30
WISHES_EACH = 1.5
STRENGTHS_EACH = 0.5
_ANSWERS = {"later": 40, "at_once": 25, "merged": 20, "no": 15}
_SEVERITIES = {"light": 5, "serious": 4, "acute": 1}


def scaled(texts: Texts, people: int | None, actions: int | None, chance: Random) -> Texts:
    """The example's texts with as many people and action plans as asked for.

    Raises:
        ValueError: fewer people than one, or fewer actions than none.
    """
    size = len(texts["people"]) if people is None else people
    plans = len(texts["plans"]) if actions is None else actions
    if size < 1 or plans < 0:
        raise ValueError(size, plans)
    grown = dict(texts)
    grown["workplace"] = {**texts["workplace"], "employee_count": size}
    grown["departments"] = _departments(texts, size)
    grown["people"] = _people(texts, len(grown["departments"]), size, chance)
    grown["departments"] = _counted(grown["departments"], grown["people"])
    grown["meetings"] = [_meeting(row, size, len(texts["people"])) for row in texts["meetings"]]
    cases = _cases(texts["parts"], grown["departments"], chance)
    grown["strengths"] = _strengths(texts, size, cases, chance)
    grown["wishes"] = _wishes(texts, size, cases, chance)
    _set_marks(grown["wishes"], grown["meetings"][0]["attended"])
    names = [row["name"] for row in grown["people"]]
    kept = [_with_people_of(row, texts["people"], names) for row in texts["plans"][:plans]]
    grown["plans"] = kept + _new_plans(grown, plans - len(kept), cases, chance)
    _answer(grown["wishes"], texts["parts"]["answers"], chance)
    return grown


def _cases(parts: Texts, departments: Sequence[Row], chance: Random) -> Iterator[Case]:
    """Every topic, place, time and wish in random order, again and again."""
    wishes = [(topic, wish) for topic in parts["topics"] for wish in topic["wishes"]]
    places = [row["place"] for row in departments if "place" in row]
    every = list(product(wishes, places, parts["times"]))
    chance.shuffle(every)
    for (topic, wish), place, time in cycle(every):
        yield Case(topic, place, time, wish, drawn(_SEVERITIES, chance))


def _departments(texts: Texts, size: int) -> list[Row]:
    written = texts["departments"]
    wanted = max(len(written), size // PEOPLE_PER_DEPARTMENT)
    return list(islice([*written, *texts["names"]["departments"]], wanted))


def _counted(departments: Sequence[Row], people: Sequence[Row]) -> list[Row]:
    """With as many employees in each as stand on the list."""
    listed = Counter(row["department"] for row in people)
    return [
        {**row, "head_count": listed[number] or None}
        for number, row in enumerate(departments, start=1)
    ]


def _people(texts: Texts, departments: int, size: int, chance: Random) -> list[Row]:
    """The written people first, then new ones; the first of a new department leads it."""
    written = texts["people"][:size]
    names = list(product(texts["names"]["first"], texts["names"]["last"]))
    chance.shuffle(names)
    new: list[Row] = []
    for number, (first, last) in enumerate(islice(cycle(names), size - len(written))):
        leads = len(texts["departments"]) <= number < departments
        job = texts["parts"]["leader_job"] if leads else chance.choice(texts["parts"]["jobs"])
        department = number % departments + 1
        name = f"{first} {last}"
        new.append({"name": name, "department": department, "job": job, "leader": leads})
    return [*written, *new]


def _meeting(row: Row, size: int, written: int) -> Row:
    """The meeting with as large a part of the people; those of a few stay small."""
    if "attended" not in row:
        return row
    if MeetingKind(row["kind"]) not in DIALOGUES:
        return {**row, "attended": min(row["attended"], size)}
    return {**row, "attended": round(row["attended"] * size / written)}


def _strengths(texts: Texts, size: int, cases: Iterator[Case], chance: Random) -> list[Row]:
    groups = group_count(size, MeetingKind.DIALOGUE_1)
    rows = [_in_groups(row, groups) for row in texts["strengths"]]
    more = _more(len(rows), size, STRENGTHS_EACH, texts)
    for case in islice(cases, more):
        text = case.say(chance.choice(texts["parts"]["strengths"]))
        group = chance.randint(1, groups)
        rows.append({"text": text, "theme": case.topic["theme"], "group": group})
    return rows


def _wishes(texts: Texts, size: int, cases: Iterator[Case], chance: Random) -> list[Row]:
    """The written wishes, their marks grown with the room, then new ones with few marks.

    New rows carry their `case`, from which plans are made.
    """
    groups = group_count(size, MeetingKind.DIALOGUE_1)
    written = len(texts["people"])
    rows = [{**_in_groups(row, groups), "marks": row["marks"] * size} for row in texts["wishes"]]
    for case in islice(cases, _more(len(rows), size, WISHES_EACH, texts)):
        rows.append(
            {
                "text": case.say(case.wish),
                "theme": case.topic["theme"],
                "group": chance.randint(1, groups),
                "marks": chance.randint(0, 2) * written,
                "case": case,
            }
        )
    return [{**row, "marks": row["marks"] / written} for row in rows]


def _more(written: int, size: int, each: float, texts: Texts) -> int:
    """How many new statements; none for a workplace no larger than the written one."""
    return max(0, round(size * each) - written) if size > len(texts["people"]) else 0


def _in_groups(row: Row, groups: int) -> Row:
    return {**row, "group": (row["group"] - 1) % groups + 1}


def _set_marks(rows: list[Row], attended: int) -> None:
    """Turn the weights into whole marks, no more than the room could set, largest rest first."""
    weights = [row["marks"] for row in rows]
    total = min(round(sum(weights)), attended * MARKS_EACH)
    exact = [weight * total / sum(weights) for weight in weights]
    for row, share in zip(rows, exact, strict=True):
        row["marks"] = int(share + 1e-9)
    left = total - sum(row["marks"] for row in rows)
    by_rest = sorted(range(len(rows)), key=lambda at: (rows[at]["marks"] - exact[at], at))
    for at in by_rest[:left]:
        rows[at]["marks"] += 1


def _with_people_of(plan: Row, written: Sequence[Row], names: Sequence[str]) -> Row:
    """The written plan; those who are not among the people hand their part to one who is."""
    places = {row["name"]: at for at, row in enumerate(written)}
    return {
        **plan,
        "activities": [
            {**activity, "person": names[places[activity["person"]] % len(names)]}
            if "person" in activity and activity["person"] not in names
            else activity
            for activity in plan["activities"]
        ],
    }


def _new_plans(texts: Texts, wanted: int, cases: Iterator[Case], chance: Random) -> list[Row]:
    """New plans, for two in three of the new wishes in turn, or for none when there are none.

    A wish with a plan is assessed here: its answer is yes.
    """
    planned = [at for at, row in enumerate(texts["wishes"]) if "case" in row and at % 3]
    maker = PlanMaker(texts["parts"], [row["name"] for row in texts["people"]], chance)
    plans = []
    for at in islice(cycle(planned or [-1]), max(0, wanted)):
        if at < 0:
            plans.append(maker.plan(next(cases)))
            continue
        wish = texts["wishes"][at]
        case = wish["case"]
        if "assessment" in wish:
            case = replace(case, time=chance.choice(texts["parts"]["times"]))
        else:
            underlying = case.say(case.topic["problem"])
            wish["assessment"] = {**case.assessed(), "underlying": underlying, "verdict": "yes"}
            wish["assessment"]["likelihood"] = "possible"
        plans.append({**maker.plan(case), "wish": at + 1})
    return plans


def _answer(wishes: Sequence[Row], reasons: Texts, chance: Random) -> None:
    """A fate for each new wish no plan was made of: answered, or joined to one like it."""
    latest: dict[str, int] = {}
    for number, wish in enumerate(wishes, start=1):
        case = wish.get("case")
        if case is not None and "assessment" not in wish:
            verdict = drawn(_ANSWERS, chance)
            if verdict == "merged" and case.topic["theme"] in latest:
                wish["merged"] = latest[case.topic["theme"]]
                continue
            verdict = "later" if verdict == "merged" else verdict
            wish["assessment"] = {
                **case.assessed(),
                "underlying": case.say(case.topic["problem"]),
                "likelihood": "possible",
                "verdict": verdict,
                "reason": chance.choice(reasons[verdict]),
                **({"mended": chance.randint(-88, -20)} if verdict == "at_once" else {}),
            }
        if case is not None:
            latest[wish["theme"]] = number
