"""Which documents have a twin for another program. None of their libraries is loaded before."""

from collections.abc import Callable, Collection, Mapping
from datetime import date, datetime
from importlib import import_module
from types import MappingProxyType
from typing import BinaryIO

from apv_desktop.content import Method, handover_words, invitation_letter, status_news
from apv_desktop.domain.contents import Contents
from apv_desktop.exchange.plain import encoded

WORD, EXCEL, TEXT, CALENDAR, MAIL = "docx", "xlsx", "txt", "ics", "eml"
# Lists that are no printed documents.
PARTICIPANTS, DATES, REMINDER = "participants", "dates", "reminder"

# By document and format: the module, and the function that writes it to an open file. What people
# make their own has a twin. The recovery sheet has none: its key is kept nowhere, and a document
# with it would be saved beside the file it opens.
_WRITERS = {
    ("invitation", WORD): ("word_letters", "write_invitation"),
    ("communication-plan", WORD): ("word_communication", "write"),
    ("communication-plan", EXCEL): ("excel_lists", "write_messages"),
    ("status-letter", WORD): ("word_letters", "write_status_letter"),
    ("role-description", WORD): ("word_dreamteam", "write"),
    ("processing-record", WORD): ("word_record", "write"),
    ("wrap-up-agenda", WORD): ("word_talks", "write_agenda"),
    ("wrap-up-minutes", WORD): ("word_talks", "write_minutes"),
    ("evaluation", WORD): ("word_talks", "write_evaluation"),
    ("inspection-folder", WORD): ("word_inspection", "write"),
    ("discussion-record", WORD): ("word_talks", "write_record"),
    ("legal-check", WORD): ("word_talks", "write_legal_check"),
    ("coverage", WORD): ("word_talks", "write_coverage"),
    ("process-account", WORD): ("word_talks", "write_account"),
    ("handover-letter", WORD): ("word_letters", "write_handover"),
    ("role-cards", WORD): ("word_roles", "write"),
    ("question-sheets", WORD): ("word_questions", "write"),
    ("packing-list", WORD): ("word_packing", "write"),
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
    ("invitation", MAIL): ("mail_letters", "write_invitation"),
    (REMINDER, MAIL): ("mail_letters", "write_reminder"),
    ("invitation", TEXT): ("twins", "write_invitation_text"),
    ("status-letter", TEXT): ("twins", "write_status_text"),
    ("handover-letter", TEXT): ("twins", "write_handover_text"),
    ("legal-check", TEXT): ("law_texts", "write_legal_check"),
    ("coverage", TEXT): ("law_texts", "write_coverage"),
}
IN_PARTS = ("inspection-folder", WORD)


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
    left_out: Collection[str] = (),
) -> None:
    """Write a document in a format to an open file; `tick` is called now and then.

    `left_out` are parts the user does not want, of the one twin that has any. Only calendars,
    and mails that carry one, ask for the moment: the newer file is believed.

    Raises:
        KeyError: the document has no twin in that format.
        Exception: whatever `tick` raises, to stop half-way.
    """
    module, name = _WRITERS[document, kind]
    day = now if kind in (CALENDAR, MAIL) else now.date()
    parts = (left_out,) if (document, kind) == IN_PARTS else ()
    writer = getattr(import_module(f"apv_desktop.exchange.{module}"), name)
    writer(contents, method, target, day, tick, *parts)


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


def write_handover_text(
    contents: Contents, method: Method, target: BinaryIO, today: date, tick: Callable[[], None]
) -> None:
    """The letter to a successor as it is copied into an e-mail."""
    target.write(encoded(handover_words.as_text(contents, method, today)))
