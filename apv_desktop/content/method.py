"""Read the texts of one language, file by file, when they are first asked for."""

from collections.abc import Mapping
from datetime import date, time
from functools import cache, cached_property
from typing import Any

from apv_desktop.content import compiled
from apv_desktop.content.dates import DateWords

LANGUAGES = ("da", "en")


class Method:
    """The method in one language. Files are read on first use, so start-up reads one."""

    def __init__(self, language: str) -> None:
        """Know the language; nothing is read yet.

        Raises:
            ValueError: no such language.
        """
        if language not in LANGUAGES:
            raise ValueError(language)
        self.language = language
        self._files: dict[str, Mapping[str, Any]] = {}

    def file(self, name: str) -> Mapping[str, Any]:
        """One file of texts, for example 'questions' or 'paper/invitation'."""
        if name not in self._files:
            self._files[name] = compiled.texts(self.language, name)
        return self._files[name]

    def text(self, place: str, /, **values: object) -> str:
        """The sentence at `file:table.key`, its places filled with `values`.

        A sentence with the forms `one` and `many` is chosen by `values["count"]`; dates and
        clock times are written out in the language.

        Raises:
            KeyError: no such sentence, or a place without a value.
        """
        name, _, path = place.partition(":")
        found: Any = self.file(name)
        for part in path.split("."):
            found = found[part]
        if isinstance(found, Mapping):
            found = found["one" if values.get("count") == 1 else "many"]
        return str(found).format_map({key: self._written(value) for key, value in values.items()})

    def trouble(self, place: str) -> str:
        """What went wrong and the way out, as `errors:place` says them."""
        return " ".join(self.text(f"errors:{place}.{part}") for part in ("text", "way_out"))

    @cached_property
    def dates(self) -> DateWords:
        """How the language writes dates and clock times."""
        return DateWords.from_texts(self.file("method")["dates"])

    def _written(self, value: object) -> object:
        if isinstance(value, date):
            return self.dates.long(value)
        return self.dates.clock(value) if isinstance(value, time) else value


@cache
def load(language: str) -> Method:
    """The method in this language, read once."""
    return Method(language)
