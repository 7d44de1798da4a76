"""A page nobody has written on says how to begin, until something is written."""

import pytest

from apv_desktop.content import load
from apv_desktop.domain.statements import StatementKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.page import Page
from apv_desktop.gui.step_page import StepPage
from apv_desktop.services import statements, workplace
from tests.gui import walk

GUIDANCE = load("da").file("guidance")


def told_on(window: MainWindow, step: StepId) -> list[str]:
    window.go_to(step)
    walk.settle()
    page = window.page()
    assert isinstance(page, Page)
    return [text for _, text in walk.texts(page)]


@pytest.mark.parametrize(
    "step",
    [
        StepId.SUITABILITY,
        StepId.WORKPLACE,
        StepId.PURPOSE,
        StepId.SICKNESS_ABSENCE,
        StepId.INVITATION,
        StepId.MARKS,
        StepId.THEMES,
        StepId.BLIND_SPOTS,
        StepId.MEETING_2,
        StepId.PRIORITIES,
    ],
)
def test_how_to_begin_is_said_at_the_top(small_window: MainWindow, step: StepId) -> None:
    apv = small_window.apv
    assert apv is not None
    statements.add_lines(apv, "Mere ro\nLys i skuret", StatementKind.WISH, 1)
    if step is StepId.PRIORITIES:
        statements.set_shortlist(apv, [apv.contents.wishes[0].id])
    assert GUIDANCE[step.value]["empty"] in told_on(small_window, step)


def test_it_is_no_longer_said_when_something_is_written(small_window: MainWindow) -> None:
    begin = GUIDANCE["workplace"]["empty"]
    assert begin in told_on(small_window, StepId.WORKPLACE)
    assert small_window.apv is not None
    workplace.change(small_window.apv, employer="Kim")
    assert begin not in told_on(small_window, StepId.WORKPLACE)


def test_there_is_no_wish_to_begin_with_where_none_is_on_the_list(small_window: MainWindow) -> None:
    assert small_window.apv is not None
    statements.add_lines(small_window.apv, "Mere ro", StatementKind.WISH, 1)
    assert GUIDANCE["priorities"]["empty"] not in told_on(small_window, StepId.PRIORITIES)
    page = small_window.page()
    assert isinstance(page, StepPage) and not page.form.isVisible()
