"""The packing list as a Word document, for whoever does the shopping."""

from collections.abc import Callable
from datetime import date
from typing import BinaryIO

from apv_desktop.content import Method, material_words
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.materials import RULES
from apv_desktop.exchange.word import WordFile

_COLUMNS = ("thing", "quantity", "how")


def write(
    contents: Contents, method: Method, target: BinaryIO, today: date, tick: Callable[[], None]
) -> None:
    """Write both meetings' lists, each from a new page."""
    file = WordFile(method.text("paper/packing_list:title"), contents, method, today)
    header = [method.text(f"paper/packing_list:columns.{name}") for name in _COLUMNS]
    file.line(method.text("paper/packing_list:heading"), "Title")
    for at, kind in enumerate(RULES):
        tick()
        meeting = contents.meeting(kind)
        name = method.text(f"words:meeting_kind.{kind.value}")
        file.line(name, "Heading 1", new_page=at > 0)
        day = "" if meeting.day is None else method.dates.with_weekday(meeting.day)
        when = " · ".join(part for part in (day, meeting.place.strip()) if part)
        if when:
            file.line(when)
        rows = [
            (
                f"{'☒' if line.packed else '☐'} {material_words.name(line, method)}",
                str(line.quantity or ""),
                material_words.how(line, method),
            )
            for line in contents.checklist(kind)
            if line.quantity or not line.computed
        ]
        file.table(header, rows or [("", "", "")], (78, 22, 65), is_last=at + 1 == len(RULES))
    file.save(target)
