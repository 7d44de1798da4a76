"""Which documents have a twin for another program. None of their libraries is loaded before."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from importlib import import_module
from types import MappingProxyType
from typing import BinaryIO

from apv_desktop.content import Method, invitation_letter, status_news
from apv_desktop.domain.contents import Contents
from apv_desktop.exchange.plain import encoded

WORD, EXCEL, TEXT, CALENDAR = "docx", "xlsx", "txt", "ics"
# Lists that are no printed documents.
PARTICIPANTS, DATES = "participants", "dates"

# By document and format: the module, and the function that writes it to an open file.
_WRITERS = {
    ("invitation", WORD): ("word_letters", "write_invitation"),
    ("status-letter", WORD): ("word_letters", "write_status_letter"),
    ("role-cards", WORD): ("word_roles", "write"),
    ("question-sheets", WORD): ("word_questions", "write"),
    ("action-plan", WORD): ("word_plans", "write"),
    ("action-plan", EXCEL): ("excel_lists", "write_plans"),
    ("first-script", WORD): ("scripts", "write_first"),
    ("assessment-script", WORD): ("scripts", "write_assessment"),
    ("second-script", WORD): ("scripts", "write_second"),
    ("first-script", TEXT): ("scripts", "write_first_text"),
    ("assessment-script", TEXT): ("scripts", "write_assessment_text"),
    ("second-script", TEXT): ("scripts", "write_second_text"),
    (PARTICIPANTS, EXCEL): ("excel_lists", "write_people"),
    (DATES, CALENDAR): ("calendar_events", "write"),
    ("invitation", TEXT): ("twins", "write_invitation_text"),
    ("status-letter", TEXT): ("twins", "write_status_text"),
}


def _formats() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for document, kind in _WRITERS:
        found[document] = (*found.get(document, ()), kind)
    return found


FORMATS: Mapping[str, tuple[str, ...]] = MappingProxyType(_formats())


def write(
    document: str,
    kind: str,
    contents: Contents,
    method: Method,
    target: BinaryIO,
    now: datetime,
    tick: Callable[[], None],
) -> None:
    """Write a document in a format to an open file; `tick` is called now and then.

    Only a calendar asks for the moment: of two files it believes the newer one.

    Raises:
        KeyError: the document has no twin in that format.
        Exception: whatever `tick` raises, to stop half-way.
    """
    module, name = _WRITERS[document, kind]
    getattr(import_module(f"apv_desktop.exchange.{module}"), name)(
        contents, method, target, now if kind == CALENDAR else now.date(), tick
    )


def write_invitation_text(
    contents: Contents, method: Method, target: BinaryIO, today: date, tick: Callable[[], None]
) -> None:
    """The invitation as it is copied into an e-mail."""
    target.write(encoded(invitation_letter.as_text(contents, method)))


def write_status_text(
    contents: Contents, method: Method, target: BinaryIO, today: date, tick: Callable[[], None]
) -> None:
    """The status letter as it is copied into an e-mail."""
    target.write(encoded(status_news.as_text(contents, method, today)))
