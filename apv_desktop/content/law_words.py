"""The legal check and the coverage in words, for the screen, the paper and the command line."""

from datetime import date

from apv_desktop.content import Method
from apv_desktop.domain import conditions, coverage, legal_check
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.covered import ConditionCheck, Handling
from apv_desktop.domain.law_records import Standing
from apv_desktop.domain.legal_check import LegalItem, LegalState
from apv_desktop.domain.legal_rules import Told
from apv_desktop.domain.workplace import SizeClass, size_class

_BY_SIZE = {SizeClass.SMALL: "asks_small", SizeClass.LARGE: "asks_large"}


def said(told: Told, method: Method) -> str:
    """One thing that shows an item is met, or that it lacks."""
    if told.code in method.file("law")["told"]:
        return method.text(f"law:told.{told.code}", **told.values)
    return method.text(f"method:missing.{told.code}", **told.values)


def asks(item: str, contents: Contents, method: Method) -> str:
    """What the law asks, for a workplace of this size."""
    words = method.file("law")["items"][item]
    wanted = _BY_SIZE.get(size_class(contents.workplace.employee_count), "asks")
    return str(words.get(wanted, words["asks"]))


def source(named: str, method: Method) -> str:
    """Where a text of the law is from, and when it was compared with it."""
    day = date.fromisoformat(method.file("law")["checked_on"])
    return method.text("law:source_line", source=named, day=method.dates.short(day))


def state(item: LegalItem, method: Method) -> str:
    """How an item stands, in a word."""
    return method.text(f"law:states.{item.state.value}")


def answered(item: LegalItem, method: Method) -> str:
    """What the user says of an item, with the reason; empty when the file speaks for itself."""
    if item.answer.standing is Standing.OPEN or not item.answer.note.strip():
        return ""
    told = method.text(f"law:standing.{item.answer.standing.value}")
    return f"{told}: {item.answer.note.strip()}"


def gaps(item: LegalItem, method: Method) -> tuple[str, ...]:
    """What an item lacks, nothing for one that is met or does not concern the workplace."""
    if item.state is not LegalState.MISSING:
        return ()
    return tuple(said(told, method) for told in item.lacks)


def summary(contents: Contents, method: Method, today: date) -> str:
    """The legal check in one line, and an area that is soon to be looked at again."""
    told = (_standing(contents, method, today), due_soon(contents, method, today))
    return " ".join(filter(None, told))


def lines(contents: Contents, method: Method, today: date) -> tuple[str, ...]:
    """The legal check in plain text: how it stands, what each item lacks, and what this is not."""
    told = [_standing(contents, method, today)]
    for item in legal_check.missing_items(contents, today):
        name = method.text(f"law:items.{item.id}.name")
        told += [f"{name}: {gap}" for gap in gaps(item, method)]
    return (*told, method.text("law:help_only"))


def due_soon(contents: Contents, method: Method, today: date) -> str:
    """That areas are to be looked at again within three months; empty while none are."""
    soon = [
        coverage.next_due(conditions.check_of(contents, condition))
        for condition, state in coverage.covers(contents, today).items()
        if state is coverage.Cover.SOON
    ]
    days = [day for day in soon if day is not None]
    return method.text("law:due_soon", count=len(days), day=min(days)) if days else ""


def extent(check: ConditionCheck, method: Method) -> str:
    """How far an area has been looked at."""
    if check.handling is Handling.NOT_RELEVANT:
        return method.text("law:extents.not_relevant")
    return method.text(f"law:extents.{check.extent.value or 'open'}")


def _standing(contents: Contents, method: Method, today: date) -> str:
    missing = len(legal_check.missing_items(contents, today))
    if missing:
        return method.text("law:summary_missing", count=missing)
    count = len(legal_check.ITEMS)
    return method.text("law:summary", met=count, all=count)
