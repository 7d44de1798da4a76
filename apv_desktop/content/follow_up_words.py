"""The pictures of the follow-up with their words: as they are seen, printed and heard."""

from datetime import date

from apv_desktop.content.method import Method
from apv_desktop.domain import actions_over_time, follow_up_pictures, thermometer
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.follow_up_pictures import STAGES
from apv_desktop.domain.pictures import Picture
from apv_desktop.domain.thermometer import MONTHS, STEPS, Measurement

_TEXTS = "paper/thermometer"


def months(method: Method) -> tuple[str, ...]:
    """What the three times are called."""
    return tuple(method.text(f"{_TEXTS}:after", count=count) for count in MONTHS)


def steps(method: Method) -> tuple[str, ...]:
    """What the five steps are called, from far away to there."""
    return tuple(method.text(f"{_TEXTS}:steps.{step}") for step in STEPS)


def counted(found: tuple[Measurement, ...], method: Method) -> tuple[str, ...]:
    """A sentence for each time somebody answered."""
    names, levels = months(method), steps(method)
    told = []
    for name, each in zip(names, found, strict=True):
        if each.average is not None:
            nearest = levels[round(each.average) - 1]
            value = f"{each.average:.1f}".replace(".", method.text(f"{_TEXTS}:point"))
            said = {"month": name, "average": value, "step": nearest.lower()}
            told.append(method.text(f"{_TEXTS}:counted", count=each.people, **said))
    return tuple(told)


def curve(
    contents: Contents, plan_id: int, method: Method, step: float = follow_up_pictures.STEP
) -> Picture | None:
    """The curve of a plan's thermometer, its steps so far apart; None while nobody has answered."""
    found = thermometer.of_plan(contents.measurements, plan_id)
    told = counted(found, method)
    if not told:
        return None
    later = tuple(method.text(f"{_TEXTS}:later", count=count) for count in MONTHS)
    spoken = " ".join(told)
    return follow_up_pictures.effect_curve(found, later, steps(method), spoken, step)


def due(contents: Contents, method: Method, today: date) -> Picture | None:
    """What is due month by month: ended in full, open faint; None without a deadline."""
    names = method.file("method")["dates"]["months"]
    rows = [
        (f"{names[each.month.month - 1]} {each.month.year}", each.ended, each.open)
        for each in follow_up_pictures.due_months(contents, today)
    ]
    return follow_up_pictures.bars(rows, follow_up_pictures.spoken_bars(rows)) if rows else None


def wish_stages(contents: Contents, method: Method) -> tuple[tuple[str, int], ...]:
    """How many wishes have come to each stage on their way; nothing before there are any."""
    reached = follow_up_pictures.wish_to_effect(contents)
    if not reached[STAGES[0]]:
        return ()
    return tuple((method.text(f"words:wish_stage.{stage}"), reached[stage]) for stage in STAGES)


def wish_to_effect(contents: Contents, method: Method) -> Picture | None:
    """How far the wishes have come; None before there are any."""
    rows = [(name, count, 0) for name, count in wish_stages(contents, method)]
    return follow_up_pictures.bars(rows, follow_up_pictures.spoken_bars(rows)) if rows else None


def actions_over_time_picture(contents: Contents, method: Method, today: date) -> Picture | None:
    """How the promises have moved month by month; None before the first."""
    counts = actions_over_time.count_months(contents.plans, today)
    if not counts:
        return None
    names = method.file("method")["dates"]["months"]
    last = counts[-1]
    legend = [
        f"{getattr(last, kind)} {method.text(f'words:action_stage.{kind}')}"
        for kind in ("open", "done", "closed")
    ]
    told = [
        method.text(
            "words:action_stage.month",
            month=f"{names[each.month.month - 1]} {each.month.year}",
            open=each.open,
            done=each.done,
            closed=each.closed,
        )
        for each in counts
    ]
    short = [names[each.month.month - 1][:3] for each in counts]
    return actions_over_time.months_picture(counts, short, legend, ". ".join(told))
