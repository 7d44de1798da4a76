"""What a workplace calls its safety group and the two in it, and what its size asks."""

from collections.abc import Mapping
from typing import Any

from apv_desktop.content.method import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.workplace import Workplace, size_class


def size_texts(workplace: Workplace, method: Method) -> Mapping[str, Any]:
    """The texts of its size: `heading`, `asks`, `source`, `checked_on`, and the usual names."""
    texts: Mapping[str, Any] = method.file("workplace")["size"][
        size_class(workplace.employee_count).value
    ]
    return texts


def group_name(contents: Contents, method: Method) -> str:
    """What the safety group, or what stands in for it, is called here."""
    return _own_or_usual(contents.workplace, method, contents.workplace.group_name, "group")


def names(contents: Contents, method: Method) -> Mapping[str, str]:
    """What sentences on paper call the group: `{group}`, `{Group}` where one begins with it.

    A title says `{usual_group}`, since the name of a file holds nothing that was typed.
    """
    name = group_name(contents, method)
    usual = str(size_texts(contents.workplace, method)["group"])
    return {"group": name, "Group": begin_large(name), "usual_group": usual}


def sender(contents: Contents, method: Method) -> str:
    """The group as it signs a letter."""
    return begin_large(group_name(contents, method))


def supervisor_title(contents: Contents, method: Method) -> str:
    """What the one from the management in it is called."""
    own = contents.workplace.supervisor_title
    return _own_or_usual(contents.workplace, method, own, "supervisor")


def representative_title(contents: Contents, method: Method) -> str:
    """What the one from the employees in it is called."""
    own = contents.workplace.representative_title
    return _own_or_usual(contents.workplace, method, own, "representative")


def signers(contents: Contents, method: Method) -> list[str]:
    """Those who stand behind a plan, each by name, if it is known, and title."""
    workplace = contents.workplace
    named = (
        (workplace.employer, method.text("paper/action_plan:signatures.employer")),
        (workplace.supervisor, supervisor_title(contents, method)),
        (workplace.representative, representative_title(contents, method)),
    )
    return [", ".join(part for part in parts if part.strip()) for parts in named]


def begin_large(text: str) -> str:
    """With a capital, as at the start of a line."""
    return text[:1].upper() + text[1:]


def _own_or_usual(workplace: Workplace, method: Method, own: str, usual: str) -> str:
    return own.strip() or str(size_texts(workplace, method)[usual])
