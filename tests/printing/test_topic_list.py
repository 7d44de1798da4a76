"""The list of topics and tables: with names, without, and blank for the wall."""

from dataclasses import replace

from apv_desktop.domain.second_meetings import Topic, TopicSeat
from apv_desktop.printing.formats import Options
from tests.printing import samples
from tests.printing.reading import printed, squeezed

WITHOUT = Options(parts=frozenset({"tables"}))


def test_names_stand_at_their_tables_only_where_they_are_wanted() -> None:
    contents = samples.small()
    wish = contents.standing[0]
    seats = tuple(TopicSeat(person.id, wish.id) for person in contents.people[:8])
    contents = replace(contents, topics={wish.id: Topic(wish.id, 9)}, topic_seats=seats)
    named = printed("topic-list", contents).squeezed
    for told in (wish.text, "9 ved temaet · 2 borde", "Bord 1", "Bord 2", "og 1 mere"):
        assert squeezed(told) in named
    assert all(squeezed(person.name) in named for person in contents.people[:8])
    bare = printed("topic-list", contents, options=WITHOUT).squeezed
    assert squeezed("9 ved temaet · 2 borde") in bare
    assert not any(squeezed(person.name) in bare for person in contents.people)
    assert squeezed("Tag den ned") not in bare


def test_before_the_meeting_there_are_lines_to_write_on() -> None:
    contents = replace(samples.small(), topics={}, topic_seats=())
    made = printed("topic-list", contents).squeezed
    assert squeezed("Gå hen til det tema") in made
    assert squeezed("Skriv dit navn") in made
    bare = printed("topic-list", contents, options=WITHOUT).squeezed
    assert squeezed("Skriv dit navn") not in bare
    assert squeezed("Så mange er vi") in bare
    assert squeezed("Skriv dit navn") in printed("topic-list", samples.empty()).squeezed
