"""The wheel of the year on paper: round, numbered as its list, and larger in large print."""

from math import dist

import pytest

from apv_desktop.content import load
from apv_desktop.printing.formats import Format, Options
from apv_desktop.services import example
from tests.printing import samples
from tests.printing.reading import Word, printed

EXAMPLE = example.build(load("da"), samples.TODAY, 7)
SIZES = (Format.WALL, Format.NORMAL, Format.LARGE)


def middle(word: Word) -> tuple[float, float]:
    return (word.left + word.right) / 2, (word.top + word.bottom) / 2


@pytest.mark.parametrize("size", SIZES)
def test_it_is_round_however_full_its_page_is(size: Format) -> None:
    made = printed("year-wheel", EXAMPLE, options=Options(size))
    wheels = 0
    for _, words in made.words:
        at = {word.text: middle(word) for word in words}
        if "jul" in at:
            wheels += 1
            down, across = dist(at["jan"], at["jul"]), dist(at["apr"], at["okt"])
            assert abs(down - across) < 0.03 * down
    assert wheels == 2


@pytest.mark.parametrize(("size", "least"), [(Format.NORMAL, 10.0), (Format.LARGE, 18.0)])
def test_letters_of_the_wheel_are_those_of_the_format(size: Format, least: float) -> None:
    _, words = printed("year-wheel", EXAMPLE, options=Options(size)).words[0]
    months = [word for word in words if word.text in ("jan", "feb", "mar", "apr")]
    assert len(months) == 4
    for word in months:
        assert word.bottom - word.top >= least


def test_each_mark_is_on_the_list_in_large_print() -> None:
    made = printed("year-wheel", EXAMPLE, options=Options(Format.LARGE))
    first = [word.text for word in made.words[0][1]]
    marks = {int(text) for text in first if text.isdecimal() and int(text) < 2000}
    listed = [int(w.text) for _, words in made.words[1:3] for w in words if w.text.isdecimal()]
    assert marks == set(range(1, len(marks) + 1)) == set(listed) - {2026}
