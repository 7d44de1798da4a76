"""The days Danes are off, by name. The library is asked first when a page shows days."""

from collections.abc import Iterable
from datetime import date
from functools import cache

from apv_desktop.domain.meeting_days import Holidays

_NAMES = {"da": "da", "en": "en_US"}


def danish(days: Iterable[date], language: str) -> Holidays:
    """The holidays of the years of these days and of the year after each."""
    years = {each.year for each in days}
    return _of(frozenset(years | {year + 1 for year in years}), language)


@cache
def _of(years: frozenset[int], language: str) -> Holidays:
    """Public holidays, and the days that most agreements make free (1 May, 24 December …)."""
    import holidays

    kinds = ("public", "optional")
    name = _NAMES[language]
    return dict(holidays.country_holidays("DK", years=years, language=name, categories=kinds))
