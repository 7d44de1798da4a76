"""The role cards as a Word document: a page for each who has a role."""

from collections.abc import Callable
from datetime import date
from typing import BinaryIO

from apv_desktop.content import Method, role_words
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.roles import RoleHolder, RoleKind
from apv_desktop.exchange.word import WordFile

_MEETINGS = (MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2)


def write(
    contents: Contents, method: Method, target: BinaryIO, today: date, tick: Callable[[], None]
) -> None:
    """Write a card for each, or one for each role to fill in."""
    file = WordFile(method.text("paper/role_cards:title"), contents, method, today)
    file.line(method.text("paper/role_cards:title"), "Title")
    holders = contents.roles or tuple(RoleHolder(0, kind) for kind in RoleKind)
    for at, holder in enumerate(holders):
        tick()
        _card(file, contents, method, holder, new_page=at > 0)
    file.save(target)


def _card(
    file: WordFile, contents: Contents, method: Method, holder: RoleHolder, *, new_page: bool
) -> None:
    def word(key: str) -> str:
        return method.text(f"paper/role_cards:{key}")

    asks = method.file("roles")[holder.kind.value]
    role = method.text(f"words:role_kind.{holder.kind.value}")
    name = contents.holder_name(holder)
    file.line(f"{role}: {name}" if name else role, "Heading 1", new_page=new_page)
    if not name:
        file.writing_lines(1)
    for kind in _MEETINGS:
        meeting = method.text(f"words:meeting_kind.{kind.value}")
        file.field(meeting, role_words.when(contents, method, kind), 1)
    file.line(word("you_do"), "Heading 2")
    for each in asks["asks"]:
        file.line(f"•  {each}")
    file.text(asks["not_yours"], bold=True)
    if holder.task.strip():
        file.field(word("agreed"), holder.task)
    if contents.workplace.contact.strip():
        file.field(word("contact"), contents.workplace.contact)
