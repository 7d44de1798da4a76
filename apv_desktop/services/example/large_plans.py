"""The plans of the large example, made from a topic at a place and a time of day."""

from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

from apv_desktop.domain.frozen import frozen

Row = dict[str, Any]
Texts = Mapping[str, Any]

_STATES = {"closed": 35, "done": 12, "agreed": 30, "draft": 13, "given_up": 10}
_EFFECTS = {"works": 6, "partly": 3, "no_effect": 1}
_TOPIC_FIELDS = ("nature", "scope", "causes")


@frozen
class Case:
    """A topic at a place and a time of day: what a new wish and its plans have in common."""

    topic: Texts
    place: str
    time: str
    wish: str
    severity: str

    def say(self, text: str) -> str:
        """A sentence of the topic with place and time filled in."""
        said = text.format(place=self.place, time=self.time)
        return said[:1].upper() + said[1:]

    def assessed(self) -> Row:
        """What is known of the problem behind it."""
        fields = {name: self.say(self.topic[name]) for name in _TOPIC_FIELDS}
        return {**fields, "severity": self.severity}


def drawn(weights: Mapping[str, int], chance: Random) -> str:
    """One of the words, the likelier the heavier it weighs."""
    return chance.choices(list(weights), list(weights.values()))[0]


@frozen
class PlanMaker:
    """Makes rows of plans in every state, with days that agree with the state."""

    parts: Texts
    names: Sequence[str]
    chance: Random

    def plan(self, case: Case) -> Row:
        """A plan for a case, as far as chance has brought it."""
        status = drawn(_STATES, self.chance)
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
            effect, day = drawn(_EFFECTS, self.chance), self._day(-27, -8)
            note = self.parts["effect_notes"][effect]
            told = {"follow_up": day, "ended": day, "effect": effect, "effect_note": note}
            return {**told, "agreed": self._day(-88, -70), "done": day - self._day(2, 20)}
        if status == "given_up":
            reason = self.chance.choice(self.parts["given_up_reasons"])
            ended = self._day(-50, -8)
            return {"given_up_reason": reason, "ended": ended, "agreed": self._day(-88, -70)}
        if status == "done":
            overdue = self._once_in(8)
            day = self._day(-20, -4) if overdue else self._day(4, 60)
            done = self._day(-35, -25)
            return {"follow_up": day, "agreed": self._day(-88, -70), "done": done}
        if status == "draft" and self._once_in(3):
            return {}
        agreed = {"agreed": self._day(-88, -40)} if status == "agreed" else {}
        return {"follow_up": self._day(125, 200), **agreed}

    def _day(self, earliest: int, latest: int) -> int:
        return self.chance.randint(earliest, latest)

    def _once_in(self, times: int) -> bool:
        return self.chance.randrange(times) == 0
