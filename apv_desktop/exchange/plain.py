"""User text for other programs' files: every letter kept, nothing that is not a letter.

Control characters make a .docx or .xlsx that cannot be opened, marks that turn the direction of
writing make it lie (reliability.md, 3 f and g).
"""

import unicodedata

SUBSTITUTE = "□"
_LINE_ENDS = frozenset("\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")


class _Letters(dict[int, str]):
    """What each code point becomes, decided when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = found = self._decided(chr(code))
        return found

    @staticmethod
    def _decided(letter: str) -> str:
        if letter in _LINE_ENDS:
            return "\n"
        if letter == "\t":
            return " "
        category = unicodedata.category(letter)
        if category in ("Cc", "Cf"):
            return ""
        return SUBSTITUTE if category in ("Cs", "Cn", "Co") else letter


_LETTERS = _Letters()


def clean(text: str) -> str:
    """The text as another program may read it; its lines end in a newline."""
    whole = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", whole).translate(_LETTERS).strip()


def lines(text: str) -> list[str]:
    """The lines of a text that say something."""
    return [line.strip() for line in clean(text).split("\n") if line.strip()]


def one_line(text: str) -> str:
    """The text on one line."""
    return " ".join(clean(text).split())


def encoded(text: str) -> bytes:
    """With a mark that tells older programs on Windows that it is UTF-8, and their line ends."""
    whole = clean(text) + "\n"
    return whole.replace("\n", "\r\n").encode("utf-8-sig")
