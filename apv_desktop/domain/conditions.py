"""The areas of the work environment, and which of them the wishes have touched.

Source: domain.md, section 4: the method is no broad questioning, so what nobody spoke of is asked
about at the second meeting or told to be covered otherwise. Names and sources are content.
"""

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.covered import ConditionCheck, Handling

CONDITIONS = (
    "physical",
    "ergonomic",
    "chemical",
    "biological",
    "accidents",
    "workload",
    "unclear_demands",
    "emotional_demands",
    "offensive_acts",
    "violence",
)


class Touch(Choice):
    """How an area stands after the first meeting."""

    TOUCHED = "touched"
    HANDLED = "handled"
    EMPTY = "empty"


def check_of(contents: Contents, condition: str) -> ConditionCheck:
    """What was said of an area, a blank answer while nobody has."""
    return contents.condition_checks.get(condition, ConditionCheck(condition))


def themes_of(contents: Contents, condition: str) -> tuple[str, ...]:
    """The themes that touch an area, those that are still in use."""
    in_use = {wish.theme.strip() for wish in contents.wishes}
    touched = [each.theme for each in contents.theme_conditions if each.condition == condition]
    return tuple(theme for theme in touched if theme in in_use)


def touch(contents: Contents, condition: str) -> Touch:
    """Whether an area is touched by a theme, handled otherwise, or a blind spot."""
    if themes_of(contents, condition):
        return Touch.TOUCHED
    handled = check_of(contents, condition).handling is not Handling.OPEN
    return Touch.HANDLED if handled else Touch.EMPTY


def blind_spots(contents: Contents) -> tuple[str, ...]:
    """The areas nobody spoke of and nobody has answered for."""
    return tuple(each for each in CONDITIONS if touch(contents, each) is Touch.EMPTY)


def to_ask(contents: Contents) -> tuple[ConditionCheck, ...]:
    """The areas the second meeting is asked about, in the order of the list."""
    checks = (check_of(contents, condition) for condition in CONDITIONS)
    return tuple(each for each in checks if each.handling is Handling.ASK)
