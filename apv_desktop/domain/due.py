"""What is late and what is due soon, counted: light enough for the first page of a start."""

from datetime import date, timedelta

from apv_desktop.domain.action_plans import ENDED, FINISHED, PlanStatus
from apv_desktop.domain.contents import Contents

SOON = timedelta(days=14)


def late_and_soon(contents: Contents, today: date) -> tuple[int, int]:
    """How many deadlines and checks have passed, and how many lie within the next 14 days."""
    days: list[date | None] = []
    for plan in contents.plans:
        if plan.status in FINISHED:
            continue
        days += [a.deadline for a in plan.activities if a.status not in ENDED]
        if plan.status is PlanStatus.DONE:
            days.append(plan.follow_up)
    known = [day for day in days if day is not None]
    late = sum(day < today for day in known)
    return late, sum(today <= day <= today + SOON for day in known)
