"""The role description of the dreamteam as a Word document."""

from collections.abc import Callable
from datetime import date
from typing import BinaryIO

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.exchange.word import WordFile

_ROLE = {"mandate": 2, "tasks": 2, "not_tasks": 2, "support": 2}  # lines to write on
_COLUMNS = ("name", "accepted_on", "signature")
_SHARES = (62, 28, 76)
_BLANK_MEMBERS = 3


def write(
    contents: Contents, method: Method, target: BinaryIO, today: date, tick: Callable[[], None]
) -> None:
    """Write the role, and a line for each member to sign on."""

    def word(key: str) -> str:
        return method.text(f"paper/role_description:{key}")

    file = WordFile(word("title"), contents, method, today)
    role = contents.dreamteam
    file.line(word("title"), "Title")
    file.text(word("lead"))
    ends_on = method.dates.long(role.ends_on) if role.ends_on else ""
    short = {"hours": role.hours, "reports_to": role.reports_to, "ends_on": ends_on}
    file.beside([(word(name), value) for name, value in short.items()])
    for name, lines in _ROLE.items():
        tick()
        file.line(word(name), "Heading 2")
        if getattr(role, name).strip():
            file.text(getattr(role, name))
        else:
            file.writing_lines(lines)
    file.line(word("always"), "Heading 2")
    for each in method.file("paper/role_description")["terms"]:
        file.line(f"•  {each}")
    file.line(word("signing"), "Heading 2")
    file.text(word("meaning"))
    rows = [
        (
            contents.holder_name(each),
            method.dates.short(each.accepted_on) if each.accepted_on else "",
            "",
        )
        for each in contents.dreamteam_members
    ]
    heads = [word(f"columns.{name}") for name in _COLUMNS]
    file.table(heads, rows or [("", "", "")] * _BLANK_MEMBERS, _SHARES)
    file.save(target)
