"""The days Danes are off, by name. The library is asked first when a page shows days."""

import sys
from collections.abc import Iterable
from datetime import date
from functools import cache
from importlib.util import find_spec, module_from_spec
from typing import Any

from apv_desktop.domain.meeting_days import Holidays

_NAMES = {"da": "da", "en": "en_US"}


def danish(days: Iterable[date], language: str) -> Holidays:
    """The holidays of the years of these days and of the year after each."""
    years = {each.year for each in days}
    return _of(frozenset(years | {year + 1 for year in years}), language)


@cache
def _of(years: frozenset[int], language: str) -> Holidays:
    """Public holidays, and the days that most agreements make free (1 May, 24 December …)."""
    _leave_out_other_countries()
    from holidays.countries.denmark import Denmark

    make: Any = Denmark  # its own types are not whole
    kinds = ("public", "optional")
    return dict(make(years=years, language=_NAMES[language], categories=kinds))


def _leave_out_other_countries() -> None:
    """Importing one country would bring all 250, which takes as long as showing a page."""
    package = "holidays.countries"
    spec = None if package in sys.modules else find_spec(package)
    if spec is not None:
        sys.modules[package] = module_from_spec(spec)  # its path alone; none of its own imports
