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


def begin_large(text: str) -> str:
    """With a capital, as at the start of a line."""
    return text[:1].upper() + text[1:]


def _own_or_usual(workplace: Workplace, method: Method, own: str, usual: str) -> str:
    return own.strip() or str(size_texts(workplace, method)[usual])
