"""The one Danish sort key, for screen and paper alike."""

import unicodedata

_DANISH = str.maketrans({"æ": "{1", "ø": "{2", "å": "{3", "ä": "{1", "ö": "{2"})


def danish_key(text: str) -> tuple[str, str]:
    """A key that sorts … z, æ, ø, å, with *aa* as å and other accents ignored.

    The second part keeps the order of texts that differ in case or accents only stable.
    """
    key = text.casefold().strip().replace("aa", "å")
    if not key.isascii():
        key = key.translate(_DANISH)
    if not key.isascii():  # few names are left; a list of 300 is sorted at each start
        parts = unicodedata.normalize("NFD", key)
        key = "".join(part for part in parts if not unicodedata.combining(part))
    return key, text
