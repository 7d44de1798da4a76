"""The law of the small numbers: nothing under five, and nothing under five by difference."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.few import FEWEST, apart

SIZES = st.dictionaries(st.text(max_size=3), st.integers(0, 30), max_size=9)


@given(SIZES)
def test_no_part_is_under_five_nor_any_difference(sizes: dict[str, int]) -> None:
    alone, together = apart(sizes)
    told = [sizes[part] for part in alone]
    rest = sum(sizes[part] for part in together)
    assert all(size >= FEWEST for size in told)
    assert rest == 0 or rest >= FEWEST
    left = sum(sizes.values()) - sum(told)
    assert left == 0 or left >= FEWEST or not told, "taken from the whole, too few are left"


@given(SIZES)
def test_whatever_is_added_up_and_taken_away_it_tells_of_five_or_more(
    sizes: dict[str, int],
) -> None:
    alone, together = apart(sizes)
    if not alone:
        return
    figures = [sizes[part] for part in alone] + [sum(sizes[part] for part in together)]
    figures = [figure for figure in figures if figure]
    whole = sum(sizes.values())
    for count in range(len(figures) + 1):
        for some in combinations(figures, count):
            assert whole - sum(some) == 0 or whole - sum(some) >= FEWEST


@given(SIZES)
def test_everybody_is_told_of_once_or_nobody_at_all(sizes: dict[str, int]) -> None:
    alone, together = apart(sizes)
    assert not set(alone) & set(together)
    counted = sum(sizes[part] for part in (*alone, *together))
    assert counted in (0, sum(sizes.values()))


def test_a_small_part_is_told_with_others() -> None:
    assert apart({"Køkken": 4, "Pleje": 12, "Kontor": 2}) == (("Pleje",), ("Køkken", "Kontor"))
    assert apart({"Køkken": 4, "Pleje": 12}) == ((), ("Køkken", "Pleje"))
    assert apart({"Køkken": 4, "Pleje": 12, "Vagt": 7}) == (("Pleje",), ("Køkken", "Vagt"))
    assert apart({"Køkken": 2, "Kontor": 2}) == ((), ())
    assert apart({"Køkken": 5, "Kontor": 0}) == (("Køkken",), ())
