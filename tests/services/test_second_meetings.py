"""Who sits at which topic: named where somebody wants it, and the counts follow."""

import pytest

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services import people, second_meetings, statements
from apv_desktop.services.apv import Apv


def joined(apv: Apv, wish_id: int) -> int:
    topic = apv.contents.topics.get(wish_id)
    return 0 if topic is None else topic.joined


@pytest.fixture
def wishes(example: Apv) -> tuple[int, int]:
    for seat in example.contents.topic_seats:
        second_meetings.seat(example, seat.person_id, None)
    first, second, *_ = [wish.id for wish in example.contents.standing]
    for wish in (first, second):
        second_meetings.set_joined(example, wish, 0)
    return first, second


def test_a_name_counts_and_moves_with_the_person(example: Apv, wishes: tuple[int, int]) -> None:
    first, second = wishes
    one, other = (person.id for person in example.contents.people[:2])
    second_meetings.seat(example, one, first)
    second_meetings.seat(example, other, first)
    assert joined(example, first) == 2
    second_meetings.seat(example, one, second)
    assert (joined(example, first), joined(example, second)) == (1, 1)
    assert [each.id for each in example.contents.seated_at(second)] == [one]
    second_meetings.seat(example, one, None)
    assert joined(example, second) == 0


def test_those_only_counted_stay_counted(example: Apv, wishes: tuple[int, int]) -> None:
    first, _ = wishes
    one = example.contents.people[0].id
    second_meetings.set_joined(example, first, 4)
    second_meetings.seat(example, one, first)
    assert joined(example, first) == 5
    with pytest.raises(RuleBroken, match="joined_below_names"):
        second_meetings.set_joined(example, first, 0)
    example.undo()
    assert joined(example, first) == 4
    assert len(example.contents.topic_seats) == 0


def test_a_person_taken_off_the_list_leaves_the_count(
    example: Apv, wishes: tuple[int, int]
) -> None:
    first, _ = wishes
    one = example.contents.people[0].id
    second_meetings.seat(example, one, first)
    people.remove(example, [one])
    assert len(example.contents.topic_seats) == 0
    assert joined(example, first) == 1
    example.undo()
    assert [each.id for each in example.contents.seated_at(first)] == [one]


def test_a_wish_that_is_put_back_has_its_people_again(example: Apv) -> None:
    wish = statements.add(example, example.contents.wishes[0].kind, "Et nyt ønske")
    one = example.contents.people[0].id
    second_meetings.seat(example, one, wish.id)
    before = statements.remove(example, wish.id)
    assert all(seat.wish_id != wish.id for seat in example.contents.topic_seats)
    statements.put_back(example, before)
    assert [each.id for each in example.contents.seated_at(wish.id)] == [one]
    assert joined(example, wish.id) == 1
