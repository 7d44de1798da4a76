"""What each meeting needs on paper, in the order it is handed out, and how many of each.

Source: domain.md, 1.2–1.4 and 2: groups of three ask each other with a sheet for everyone, sum up
on a sheet for the group, and walk along the wishes on the wall; the second meeting builds on the
list of wishes with their answers.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.groups import GROUP_SIZE, group_count
from apv_desktop.domain.meetings import MeetingKind


class Per(Choice):
    """What a paper is handed out to."""

    MEETING = "meeting"
    GROUP = "group"
    TABLE = "table"  # a group's, at whichever dialogue meeting there are more
    PERSON = "person"


@frozen
class PackageItem:
    """A paper of a meeting, by the document's id."""

    document: str
    per: Per = Per.MEETING


PACKAGES: Mapping[MeetingKind, tuple[PackageItem, ...]] = MappingProxyType(
    {
        MeetingKind.DIALOGUE_1: (
            PackageItem("packing-list"),
            PackageItem("role-cards"),
            PackageItem("first-script"),
            PackageItem("leader-tips"),
            PackageItem("first-agenda"),
            PackageItem("group-list"),
            PackageItem("sign-in-sheet"),
            PackageItem("table-signs", Per.TABLE),
            PackageItem("interview-guide", Per.GROUP),
            PackageItem("question-sheets", Per.PERSON),
            PackageItem("first-worksheet", Per.GROUP),
            PackageItem("wish-posters"),
        ),
        MeetingKind.ASSESSMENT: (
            PackageItem("assessment-script"),
            PackageItem("group-guide"),
            PackageItem("sickness-absence"),
            PackageItem("gross-list"),
            PackageItem("answer-sheet"),
        ),
        MeetingKind.DIALOGUE_2: (
            PackageItem("packing-list"),
            PackageItem("second-script"),
            PackageItem("second-agenda"),
            PackageItem("group-list"),
            PackageItem("sign-in-sheet"),
            PackageItem("table-signs", Per.TABLE),
            PackageItem("second-worksheet", Per.GROUP),
            PackageItem("gross-list", Per.GROUP),
        ),
    }
)


def needed(item: PackageItem, meeting: MeetingKind, contents: Contents) -> int:
    """How many of a paper a meeting needs, by the participants and the groups there will be."""
    people = len(contents.people)
    if item.per is Per.PERSON:
        return max(1, people)
    if item.per is Per.MEETING or meeting not in GROUP_SIZE:
        return 1
    kinds = tuple(GROUP_SIZE) if item.per is Per.TABLE else (meeting,)
    mixed = max(len(contents.groups_of(kind)) for kind in kinds)
    return max(1, mixed or group_count(people, kinds[0]))


def next_meeting(contents: Contents, today: date) -> MeetingKind:
    """The meeting to prepare: the first that is not over, the last when all are."""
    for kind in PACKAGES:
        day = contents.meeting(kind).day
        if day is None or day >= today:
            return kind
    return list(PACKAGES)[-1]
