"""Two rounds beside each other in words: the rows that the page and the paper share."""

from collections.abc import Callable, Iterator

from apv_desktop.content import Method
from apv_desktop.domain.comparison import Figures, Turnout, figures
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen

NOTHING = "–"


@frozen
class Compared:
    """One line: what is compared, what it was and what it is; a `group` begins with its name."""

    id: int
    group: str
    what: str
    earlier: str
    now: str


def compared(earlier: Contents, now: Contents, method: Method) -> tuple[Compared, ...]:
    """The lines, in groups: who took part, themes, actions, effects."""
    was, is_ = figures(earlier), figures(now)
    lines = [
        *_taking_part(was, is_, method),
        *_themes(was, is_, method),
        *_actions(was, is_, method),
        *_effects(was, is_, method),
    ]
    return tuple(Compared(at, *line) for at, line in enumerate(lines, start=1))


_Line = tuple[str, str, str, str]


def _taking_part(was: Figures, is_: Figures, method: Method) -> Iterator[_Line]:
    group = method.text("words:comparison.taking_part")

    def line(key: str, tell: Callable[[Figures], str]) -> _Line:
        return group, method.text(f"words:comparison.{key}"), tell(was), tell(is_)

    yield line("people", lambda each: str(each.people))
    yield line("came_first", lambda each: _of(each.came_first, each.people, method))
    yield line("came_second", lambda each: _of(each.came_second, each.people, method))
    found = [{part.name: part for part in each.parts} for each in (was, is_)]
    names = dict.fromkeys(name for each in found for name in each)
    counted = any(part.came is not None for each in found for part in each.values())
    for name in sorted(names, key=lambda each: not each) if counted else ():
        told = [
            NOTHING if name not in each else _of(each[name].came, each[name].listed, method)
            for each in found
        ]
        yield group, name or method.text("words:comparison.others"), told[0], told[1]


def _themes(was: Figures, is_: Figures, method: Method) -> Iterator[_Line]:
    group = method.text("words:comparison.themes")
    for key in ("strengths", "wishes", "unanswered"):
        what = method.text(f"words:comparison.{key}")
        yield group, what, str(getattr(was, key)), str(getattr(is_, key))
    for at in range(max(len(was.themes), len(is_.themes))):
        told = [
            method.text("words:comparison.theme", theme=each[at][0], count=each[at][1])
            if at < len(each)
            else NOTHING
            for each in (was.themes, is_.themes)
        ]
        yield group, method.text("words:comparison.place", number=at + 1), told[0], told[1]


def _actions(was: Figures, is_: Figures, method: Method) -> Iterator[_Line]:
    group = method.text("words:comparison.actions")
    for key in ("plans", "closed", "given_up", "open"):
        what = method.text(f"words:comparison.{key}")
        yield group, what, str(getattr(was, key)), str(getattr(is_, key))


def _effects(was: Figures, is_: Figures, method: Method) -> Iterator[_Line]:
    group = method.text("words:comparison.effects")
    for (effect, earlier), (_, now) in zip(was.effects, is_.effects, strict=True):
        yield group, method.text(f"words:effect.{effect.value}"), str(earlier), str(now)


def _of(came: int | Turnout | None, listed: int, method: Method) -> str:
    if came is None:
        return method.text("words:comparison.not_counted")
    if isinstance(came, Turnout):
        roughly = method.text(f"words:turnout.{came.value}")
        return method.text("words:comparison.of", came=roughly, listed=listed)
    return method.text("words:comparison.of", came=came, listed=listed)
