"""Between a dataclass and a row: what SQLite can hold, and back to what it was."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given

from apv_desktop.domain.action_plans import ActionPlan, Activity, ActivityStatus, PlanStatus
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.store.rows import decode, decoder, encode
from tests import strategies


def test_dates_times_enums_and_yes_become_plain_values() -> None:
    meeting = Meeting(MeetingKind.DIALOGUE_1, date(2027, 1, 5), time(9, 5), 90, "Kantinen", None)
    assert encode(meeting) == {
        "kind": "dialogue_1",
        "day": "2027-01-05",
        "start": "09:05",
        "minutes": 90,
        "place": "Kantinen",
        "attended": None,
        "reason": "",
    }
    assert encode(Person(1, "Åse", is_leader=True))["is_leader"] == 1


@given(strategies.activities())
def test_a_row_holds_only_what_sqlite_can(activity: Activity) -> None:
    row = encode(activity)
    assert {type(value) for value in row.values()} <= {str, int, type(None)}
    assert decode(Activity, row) == activity


@given(strategies.plans())
def test_parts_that_live_elsewhere_are_left_out_and_given_back(plan: ActionPlan) -> None:
    row = encode(plan, ("activities",))
    assert "activities" not in row
    assert decode(ActionPlan, row, activities=plan.activities) == plan


def test_yes_and_no_come_back_as_what_they_are() -> None:
    assert decode(Person, encode(Person(1, "Åse", is_leader=True))).is_leader is True


@pytest.mark.parametrize(
    ("column", "value"), [("status", "dancing"), ("start", "tomorrow"), ("start", "2027-13-01")]
)
def test_what_the_domain_does_not_know_is_refused(column: str, value: str) -> None:
    with pytest.raises(ValueError):
        decode(Activity, {**encode(Activity(1)), column: value})


def test_the_rules_of_the_domain_hold_for_rows_too() -> None:
    row = {**encode(Activity(1)), "start": "2027-01-02", "deadline": "2027-01-01"}
    with pytest.raises(RuleBroken, match="deadline_before_start"):
        decode(Activity, row)


def test_a_missing_column_is_told() -> None:
    with pytest.raises(KeyError, match="status"):
        decode(Activity, {k: v for k, v in encode(Activity(1)).items() if k != "status"})


@given(strategies.activities())
def test_many_rows_are_decoded_as_one_is(activity: Activity) -> None:
    row = {"round_id": 7, **encode(activity)}
    made = decoder(Activity, row)
    assert made(row) == decode(Activity, row) == activity
    assert made(row).__dict__.keys() == activity.__dict__.keys()
    lacking = {name: value for name, value in row.items() if name != "status"}
    with pytest.raises(KeyError, match="status"):
        decoder(Activity, lacking)


def test_every_state_has_its_own_stored_value() -> None:
    for states in (PlanStatus, ActivityStatus):
        assert len({state.value for state in states}) == len(states)
