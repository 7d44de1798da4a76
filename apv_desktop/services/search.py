"""Search everywhere: what an APV holds, put so that it can be found and gone to."""

from collections.abc import Mapping
from functools import cached_property

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.search import Found, Group, Index, SearchKind
from apv_desktop.services.search_entries import Entries

_SHOWN = 5  # of each kind, until more are asked for


class Search:
    """Everything an APV holds, ready to be searched in the words of one language."""

    def __init__(self, contents: Contents, method: Method) -> None:
        """Take a picture of the APV as it stands; it is read when something is first sought."""
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

    def get_ready(self) -> None:
        """Read everything now, so that the first search need not."""
        _ = self._index

    @cached_property
    def _pages(self) -> Group:
        found = tuple(Found(entry, entry.detail) for entry in self._entries.steps())
        return Group(SearchKind.STEP, found, len(found))

    @cached_property
    def _index(self) -> Index:
        return Index(self._entries.all())
