"""What a document needs to have been entered, by the names in its `needs`."""

from collections.abc import Callable, Mapping

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.groups import GROUP_SIZE
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.printing.catalogue import DOCUMENTS

_DIALOGUES = (MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2)


def _has_days(contents: Contents) -> bool:
    return all(contents.meeting(kind).day is not None for kind in _DIALOGUES)


def _has_groups(contents: Contents) -> bool:
    return all(contents.groups_of(kind) for kind in GROUP_SIZE)


_MET: Mapping[str, Callable[[Contents], bool]] = {
    "workplace": lambda contents: bool(contents.workplace.name.strip()),
    "people": lambda contents: bool(contents.people),
    "days": _has_days,
    "questions": lambda contents: bool(contents.asked),
    "groups": _has_groups,
    "strengths": lambda contents: bool(contents.strengths),
    "wishes": lambda contents: bool(contents.wishes),
    "assessments": lambda contents: bool(contents.assessments),
    "priorities": lambda contents: bool(contents.priorities),
    "held": lambda contents: bool(contents.clocks),
    "messages": lambda contents: bool(contents.messages),
    "plans": lambda contents: bool(contents.plans),
    "past": lambda contents: bool(contents.past_items) or contents.before is not None,
    "before": lambda contents: contents.before is not None,
}


def lacking(document_id: str, contents: Contents) -> tuple[str, ...]:
    """What the document still lacks, by name; nothing when it is whole.

    Their words stand in documents.toml, table `lacks`.

    Raises:
        KeyError: there is no such document.
    """
    return tuple(need for need in DOCUMENTS[document_id].needs if not _MET[need](contents))
