"""The four levels of IGLO stand in boxes of their own, on every size of paper."""

from io import BytesIO

import pytest

from apv_desktop.content import LANGUAGES, load
from apv_desktop.printing import page
from apv_desktop.printing.formats import Format, Options
from apv_desktop.printing.iglo import iglo
from apv_desktop.printing.page import Paper
from tests.printing import samples
from tests.printing.reading import Printed, Word, printed

NAMES = ("Individ", "Gruppe", "Ledelse", "Organisation")
LEVELS = [
    {"name": name, "text": " ".join([f"arbejdsmiljøarbejdet{at}"] * 4)}
    for at, name in enumerate(NAMES)
]
each_format = pytest.mark.parametrize("of", Format, ids=lambda of: of.value)


def drawn(of: Format) -> Printed:
    """The block alone on a page."""
    paper = Paper(
        samples.empty(), load("da"), "method_overview", "MO", samples.TODAY, Options(of), True
    )
    target = BytesIO()
    pages = page.build(paper, iglo(paper.styles, LEVELS, paper.styles.width), target)
    return Printed(target.getvalue(), pages)


def boxes(made: Printed) -> list[list[Word]]:
    """The words of each box: its letter, its name, then those of its text."""
    ((_, words),) = made.words
    return [
        [
            *(word for word in words if word.text == name[0]),
            *(word for word in words if word.text == name),
            *(word for word in words if word.text == f"arbejdsmiljøarbejdet{at}"),
        ]
        for at, name in enumerate(NAMES)
    ]


@each_format
def test_each_level_is_read_as_a_heading_with_its_text(of: Format) -> None:
    lines = [line.strip() for line in drawn(of).structure.splitlines() if line.strip()]
    told = [line.removesuffix(" (block)").replace(' "', '"') for line in lines[1:]]
    expected = [("H3", f'"{level["name"]}"', "P", f'"{level["text"]}"') for level in LEVELS]
    assert told == [each for level in expected for each in level]


@each_format
def test_words_stay_in_their_box(of: Format) -> None:
    one, two, three, four = boxes(drawn(of))
    assert [len(box) for box in (one, two, three, four)] == [6] * 4
    if of is Format.LARGE:
        below = [(one, two), (two, three), (three, four)]
    else:
        below = [(one, three), (two, four)]
        for left, right in ((one, two), (three, four)):
            assert max(word.right for word in left) < min(word.left for word in right)
            assert left[1].top == pytest.approx(right[1].top)
    for upper, lower in below:
        assert max(word.bottom for word in upper) < min(word.top for word in lower)
        assert upper[1].left == pytest.approx(lower[1].left)
    for letter, *words in (one, two, three, four):
        assert letter.right < min(word.left for word in words)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("of", [Format.NORMAL, Format.LARGE], ids=lambda of: of.value)
def test_the_overview_explains_the_word_beside_its_boxes(language: str, of: Format) -> None:
    made = printed("method-overview", samples.small(), language, options=Options(of))
    levels = load(language).file("paper/method_overview")["section"][-1]["iglo"]
    assert "".join(level["name"][0] for level in levels) == "IGLO"
    last = made.page(made.pages).split("IGLO:")[1]
    for level in levels:
        assert level["name"] in last
    if of is Format.NORMAL:
        assert made.pages == 2
