"""The example cut short or continued: rows of the same shape as those of example.toml.

Nothing here knows a date or a domain object; `example` makes both from the rows, large or small.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import cycle, islice, product
from random import Random
from typing import Any

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.groups import group_count
from apv_desktop.domain.meetings import DIALOGUES, MeetingKind
from apv_desktop.domain.statements import MARKS_EACH

Row = dict[str, Any]
Texts = Mapping[str, Any]

PEOPLE_PER_DEPARTMENT = 30
WISHES_EACH = 1.5
STRENGTHS_EACH = 0.5
_STATES = {"closed": 35, "done": 12, "agreed": 30, "draft": 13, "given_up": 10}
_EFFECTS = {"works": 6, "partly": 3, "no_effect": 1}
_ANSWERS = {"later": 40, "at_once": 25, "merged": 20, "no": 15}
_SEVERITIES = {"light": 5, "serious": 4, "acute": 1}
_TOPIC_FIELDS = ("nature", "scope", "causes")


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


@frozen
class _Case:
    """A topic at a place and a time of day: what a new wish and its plans have in common."""

    topic: Texts
    place: str
    time: str
    wish: str
    severity: str

    def say(self, text: str) -> str:
        said = text.format(place=self.place, time=self.time)
        return said[:1].upper() + said[1:]

    def assessed(self) -> Row:
        fields = {name: self.say(self.topic[name]) for name in _TOPIC_FIELDS}
        return {**fields, "severity": self.severity}


def _cases(parts: Texts, departments: Sequence[Row], chance: Random) -> Iterator[_Case]:
    """Every topic, place, time and wish in random order, again and again."""
    wishes = [(topic, wish) for topic in parts["topics"] for wish in topic["wishes"]]
    places = [row["place"] for row in departments if "place" in row]
    every = list(product(wishes, places, parts["times"]))
    chance.shuffle(every)
    for (topic, wish), place, time in cycle(every):
        yield _Case(topic, place, time, wish, _drawn(_SEVERITIES, chance))


def _drawn(weights: Mapping[str, int], chance: Random) -> str:
    return chance.choices(list(weights), list(weights.values()))[0]


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


def _strengths(texts: Texts, size: int, cases: Iterator[_Case], chance: Random) -> list[Row]:
    groups = group_count(size, MeetingKind.DIALOGUE_1)
    rows = [_in_groups(row, groups) for row in texts["strengths"]]
    more = _more(len(rows), size, STRENGTHS_EACH, texts)
    for case in islice(cases, more):
        text = case.say(chance.choice(texts["parts"]["strengths"]))
        group = chance.randint(1, groups)
        rows.append({"text": text, "theme": case.topic["theme"], "group": group})
    return rows


def _wishes(texts: Texts, size: int, cases: Iterator[_Case], chance: Random) -> list[Row]:
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


def _new_plans(texts: Texts, wanted: int, cases: Iterator[_Case], chance: Random) -> list[Row]:
    """New plans, for two in three of the new wishes in turn, or for none when there are none.

    A wish with a plan is assessed here: its answer is yes.
    """
    planned = [at for at, row in enumerate(texts["wishes"]) if "case" in row and at % 3]
    maker = _PlanMaker(texts["parts"], [row["name"] for row in texts["people"]], chance)
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
            verdict = _drawn(_ANSWERS, chance)
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


@frozen
class _PlanMaker:
    """Makes rows of plans in every state, with days that agree with the state."""

    parts: Texts
    names: Sequence[str]
    chance: Random

    def plan(self, case: _Case) -> Row:
        status = _drawn(_STATES, self.chance)
        texts = {name: case.say(case.topic[name]) for name in ("problem", "goal")}
        plan = {**case.assessed(), **texts, "theme": case.topic["theme"], "status": status}
        chosen = case.topic["activities"][: self.chance.randint(1, len(case.topic["activities"]))]
        plan["activities"] = [
            {
                "what": case.say(activity["what"]),
                "how": case.say(activity["how"]),
                **self._someone(case.topic),
                **self._course(status),
            }
            for activity in chosen
        ]
        return {**plan, **self._ending(status)}

    def _someone(self, topic: Texts) -> Row:
        """A person of the list; in some topics now and then one outside the house, typed."""
        if "who" in topic and self._once_in(5):
            return {"who": topic["who"]}
        return {"person": self.chance.choice(self.names)}

    def _course(self, status: str) -> Row:
        """Start, deadline and state of an activity in a plan of this status."""
        if status == "draft":
            undated = self._once_in(3)
            return {"status": "not_started"} | ({} if undated else {"deadline": self._day(14, 90)})
        if status != "agreed":
            start = self._day(-88, -60)
            state = "given_up" if status == "given_up" else "done"
            return {"status": state, "start": start, "deadline": start + self._day(7, 28)}
        if self._once_in(3):
            return {"status": "done", "start": self._day(-80, -50), "deadline": self._day(-40, -8)}
        late = self._once_in(10)
        deadline = self._day(-30, -4) if late else self._day(4, 120)
        state = "under_way" if late or self._once_in(2) else "not_started"
        start = self._day(-70, -35) if state == "under_way" else deadline - 4
        return {"status": state, "start": start, "deadline": deadline}

    def _ending(self, status: str) -> Row:
        """Day of follow-up, effect, reason and last day of a plan of this status."""
        if status == "closed":
            effect, day = _drawn(_EFFECTS, self.chance), self._day(-27, -8)
            note = self.parts["effect_notes"][effect]
            return {"follow_up": day, "ended": day, "effect": effect, "effect_note": note}
        if status == "given_up":
            reason = self.chance.choice(self.parts["given_up_reasons"])
            return {"given_up_reason": reason, "ended": self._day(-50, -8)}
        if status == "done":
            overdue = self._once_in(8)
            return {"follow_up": self._day(-20, -4) if overdue else self._day(4, 60)}
        if status == "draft" and self._once_in(3):
            return {}
        return {"follow_up": self._day(125, 200)}

    def _day(self, earliest: int, latest: int) -> int:
        return self.chance.randint(earliest, latest)

    def _once_in(self, times: int) -> bool:
        return self.chance.randrange(times) == 0
