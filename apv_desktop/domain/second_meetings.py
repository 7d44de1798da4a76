"""The second dialogue meeting: what it reflects on, who joins which topic, and how it ends."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import RuleBroken, check_date, check_line, check_text

# Source: apvportalen.dk, prioritisation and action: what is especially important, surprising,
# worth pursuing, and missing.
REFLECTIONS = ("important", "surprising", "pursue", "lacking")
MOST_AT_A_TABLE = 6  # our proposal; more than that and somebody falls silent
MOST_JOINED = 1000


@frozen
class SecondMeeting:
    """One for each round: the four reflections in own words (empty for the program's), the closing.

    `closing` is what the leader says at the end, `next_news` when all hear how it goes.
    """

    important: str = ""
    surprising: str = ""
    pursue: str = ""
    lacking: str = ""
    closing: str = ""
    next_news: date | None = None

    def __post_init__(self) -> None:
        """Refuse what no sheet can hold.

        Raises:
            RuleBroken: `line_too_long`, `text_too_long`, `date_unlikely`.
        """
        for field in REFLECTIONS:
            check_line(getattr(self, field), field)
        check_text(self.closing, "closing")
        check_date(self.next_news, "next_news")


@frozen
class Topic:
    """How many joined the table of a wish when the groups were made anew by interest."""

    wish_id: int
    joined: int

    def __post_init__(self) -> None:
        """Refuse a count that can only be a slip.

        Raises:
            RuleBroken: `joined_unlikely`.
        """
        if not 0 <= self.joined <= MOST_JOINED:
            raise RuleBroken("joined_unlikely", "joined", joined=self.joined)

    @property
    def tables(self) -> int:
        """How many tables the topic needs, 0 when nobody joined."""
        return -(-self.joined // MOST_AT_A_TABLE)


@frozen
class TopicSeat:
    """Who sits at the table of which wish; kept only where somebody wants a list of it."""

    person_id: int
    wish_id: int


def shared_out(people: Sequence[int], tables: int) -> tuple[tuple[int, ...], ...]:
    """The people of a topic over its tables in order, the sizes differing by one at most."""
    if tables < 1:
        return ()
    each, over = divmod(len(people), tables)
    ends = [at * each + min(at, over) for at in range(tables + 1)]
    return tuple(tuple(people[one:other]) for one, other in pairwise(ends))


def joined_after(counted: int, before: int, now: int) -> int:
    """How many joined once `now` are named instead of `before`: those only counted stay counted."""
    return max(0, counted - before) + now
