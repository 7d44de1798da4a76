"""How a rule of the method says no, and the few checks that every entity shares."""

from datetime import date

MAX_LINE = 200
MAX_TEXT = 60_000
EARLIEST = date(2000, 1, 1)
LATEST = date(2100, 12, 31)


class RuleBroken(Exception):
    """A value the method or good sense refuses.

    `code` names the sentence in the content's error catalogue, `field` the domain attribute
    whose widget should show it, `values` what the sentence may mention.
    """

    def __init__(self, code: str, field: str, **values: object) -> None:
        super().__init__(f"{code} ({field})")
        self.code = code
        self.field = field
        self.values = values


def require(text: str, code: str, field: str) -> None:
    """Refuse a text with nothing in it.

    Raises:
        RuleBroken: `code` when `text` is blank.
    """
    if not text.strip():
        raise RuleBroken(code, field)


def check_line(text: str, field: str) -> None:
    """Refuse a line that no form or paper can hold (more than 200 characters).

    Raises:
        RuleBroken: `line_too_long`.
    """
    if len(text) > MAX_LINE:
        raise RuleBroken("line_too_long", field, most=MAX_LINE, length=len(text))


def check_text(text: str, field: str) -> None:
    """Refuse a note longer than 60,000 characters.

    Raises:
        RuleBroken: `text_too_long`.
    """
    if len(text) > MAX_TEXT:
        raise RuleBroken("text_too_long", field, most=MAX_TEXT, length=len(text))


def check_date(day: date | None, field: str) -> None:
    """Refuse a date that can only be a slip of the finger (before 2000 or after 2100).

    Raises:
        RuleBroken: `date_unlikely`.
    """
    if day is not None and not EARLIEST <= day <= LATEST:
        raise RuleBroken("date_unlikely", field, year=day.year)
