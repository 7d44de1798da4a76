"""Search everywhere: what an APV holds, put so that it can be found and gone to."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cached_property

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.search import Found, Group, Index, SearchKind
from apv_desktop.services.apv import Apv
from apv_desktop.services.search_entries import Entries
from apv_desktop.store.problems import FileProblem

_SHOWN = 5  # of each kind, until more are asked for
_ELSEWHERE = 3  # of each kind in another round

_NO_MORE: Mapping[int, Mapping[SearchKind, int]] = {}


def other_rounds(apv: Apv) -> tuple[Contents, ...]:
    """The rounds that are not looked at, the newest first; one that cannot be read is left out."""
    found = []
    for each in reversed(apv.contents.rounds):
        if each.id != apv.round_id:
            try:
                found.append(apv.contents_of(each.id))
            except FileProblem:
                continue  # going there tells of that
    return tuple(found)


class Search:
    """Everything an APV holds, ready to be searched in the words of one language."""

    def __init__(
        self,
        contents: Contents,
        method: Method,
        others: Callable[[], Iterable[Contents]] = tuple,
    ) -> None:
        """Take a picture of the APV as it stands; it is read when something is first sought.

        `others` reads the rounds that are not looked at.
        """
        self._method, self._others = method, others
        self._entries = Entries(contents, method)

    def find(self, typed: str, more: Mapping[SearchKind, int] | None = None) -> tuple[Group, ...]:
        """What holds every word typed, in groups; of each kind the best, or as many as `more` says.

        The code of a sheet leads to its plan, otherwise to the document it belongs to. With nothing
        typed there are the pages.
        """
        if not typed.strip():
            return (self._pages,)
        entry = self._entries.by_code(typed)
        by_code = () if entry is None else (Group(entry.kind, (Found(entry, entry.detail),), 1),)
        return (*by_code, *self._index.find(typed, _SHOWN, more))

    def find_elsewhere(
        self, typed: str, more: Mapping[int, Mapping[SearchKind, int]] = _NO_MORE
    ) -> tuple[Group, ...]:
        """What the other rounds hold, the newest round first; `more` is by their ids."""
        return tuple(
            replace(group, round_id=round_id)
            for round_id, index in self._elsewhere.items()
            for group in index.find(typed, _ELSEWHERE, more.get(round_id))
        )

    def get_ready(self) -> None:
        """Read everything now, so that the first search need not."""
        _ = self._index, self._elsewhere

    @cached_property
    def _pages(self) -> Group:
        found = tuple(Found(entry, entry.detail) for entry in self._entries.steps())
        return Group(SearchKind.STEP, found, len(found))

    @cached_property
    def _index(self) -> Index:
        return Index(self._entries.all())

    @cached_property
    def _elsewhere(self) -> Mapping[int, Index]:
        return {
            each.round.id: Index(Entries(each, self._method).of_round()) for each in self._others()
        }
