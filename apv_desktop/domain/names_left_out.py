"""What is printed without names: a name the file knows gives way to a word for somebody.

The employer stays, since the law asks who answers for the APV. A first name alone goes too, unless
it is a word as well or names the place; one of somebody who is not in the file is not found. A
human reads through what is handed on.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from apv_desktop.domain.contents import Contents

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_MAIL = re.compile(r"[\w.+-]+@[\w.-]*\w")
_SHORTEST = 3  # letters of a first name that is looked for alone


def without_names(contents: Contents, someone: str, ordinary: Collection[str] = ()) -> Contents:
    """The contents with every known name in its texts replaced by `someone`.

    `ordinary` are words, in small letters, that are first names too and stay where they are.
    """
    said = _Said(contents, someone, ordinary)
    workplace = contents.workplace
    bare = replace(
        workplace,
        supervisor=someone if workplace.supervisor.strip() else "",
        representative=someone if workplace.representative.strip() else "",
        contact=said(workplace.contact),
    )
    told: dict[str, Any] = {
        name: _cleared(value, said)
        for name, value in vars(contents).items()
        if name in contents.__match_args__ and name not in ("workplace", "departments")
    }
    made = replace(contents, **{**told, "workplace": bare})
    return replace(
        made,
        people=tuple(replace(each, name=someone) for each in made.people),
        approvers=tuple(
            replace(each, name=someone if each.name.strip() else "") for each in made.approvers
        ),
    )


class _Said:
    """Says a text without the names."""

    def __init__(self, contents: Contents, someone: str, ordinary: Collection[str]) -> None:
        self._someone = someone
        first = _first_names(contents) - _words(_places(contents))
        whole = sorted(_names(contents), key=len, reverse=True)
        alone = sorted(name for name in first if name.casefold() not in ordinary)
        either = "|".join(map(re.escape, [*whole, *alone]))
        self._found = re.compile(rf"(?<!\w)(?:{either or '(?!)'})(?:[’']?s)?(?!\w)")
        self._known = {word.casefold() for word in first | _words(_names(contents))}

    def __call__(self, text: str) -> str:
        """The text with `someone` for each name, and for an address that tells one."""
        return self._found.sub(self._someone, _MAIL.sub(self._mail, text))

    def _mail(self, found: re.Match[str]) -> str:
        before = found[0].partition("@")[0]
        return self._someone if self._known & {w.casefold() for w in _words([before])} else found[0]


def _cleared(value: Any, said: Callable[[str], str]) -> Any:
    """A value with every text in it said anew; what is printed only need keep no rule."""
    if type(value) is str:
        return said(value)
    if type(value) is tuple:
        return tuple([_cleared(each, said) for each in value])
    if isinstance(value, Mapping):
        return {key: _cleared(each, said) for key, each in value.items()}
    if hasattr(value, "__frozen_hints__"):
        made = object.__new__(type(value))
        state = {name: _cleared(getattr(value, name), said) for name in value.__match_args__}
        object.__setattr__(made, "__dict__", state)
        return made
    return value


def _names(contents: Contents) -> Iterable[str]:
    known = [
        *_own_names(contents),
        *(contents.holder_name(each) for each in contents.roles),
        *(activity.who for plan in contents.plans for activity in plan.activities),
    ]
    employer = contents.workplace.employer
    return {name.strip() for name in known if name.strip() and name != employer}


def _own_names(contents: Contents) -> list[str]:
    workplace = contents.workplace
    return [
        *contents.person_names.values(),
        workplace.supervisor,
        workplace.representative,
        *(each.name for each in contents.approvers),
    ]


def _first_names(contents: Contents) -> set[str]:
    """The first word of each name that has a last one, too."""
    parted = (_WORD.findall(name) for name in _own_names(contents))
    return {
        words[0]
        for words in parted
        if len(words) > 1 and len(words[0]) >= _SHORTEST and words[0][0].isupper()
    }


def _places(contents: Contents) -> list[str]:
    workplace = contents.workplace
    departments = [each.name for each in contents.departments]
    return [workplace.name, workplace.employer, workplace.address, *departments]


def _words(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in _WORD.findall(text)}
