"""The one Danish sort key, for screen and paper alike."""

import unicodedata

_DANISH = {"æ": "{1", "ø": "{2", "å": "{3", "ä": "{1", "ö": "{2"}


def danish_key(text: str) -> tuple[str, str]:
    """A key that sorts … z, æ, ø, å, with *aa* as å and other accents ignored.

    The second part keeps the order of texts that differ in case or accents only stable.
    """
    folded = text.casefold().strip().replace("aa", "å")
    return "".join(_letter(letter) for letter in folded), text


def _letter(letter: str) -> str:
    if letter in _DANISH:
        return _DANISH[letter]
    plain = unicodedata.normalize("NFD", letter)
    return "".join(part for part in plain if not unicodedata.combining(part))
