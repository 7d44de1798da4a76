"""Which hits of a name most likely are the person: what is ticked before a human looks.

A name is often somebody else's too, or an ordinary word. A tick too few leaves a name, a tick too
many takes a word or the name of another; both are shown, so the guess only has to be a good one.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from apv_desktop.domain.erasing import Sought, pieces, plain

_WORD = re.compile("[^\\W\\d_]+(?:[\u0300-\u036f]+[^\\W\\d_]*)*")
_JOINTS = (" ", "-")
_REST_OF_ADDRESS = re.compile(r"[\w.+-]*@")
_INITIALS = 4


def is_likely(
    text: str,
    spelling: str,
    sought: Sought,
    others: Iterable[str],
    ordinary: Collection[str] = (),
) -> bool:
    """Whether a spelling in a text most likely is the person sought, and not one of `others`.

    A name of several words and an address are, unless another one bears it. One word is when it
    has a capital, no other name holds it, and no name beside it makes another one of it.
    `ordinary` are words that mostly have no capital: beginning a sentence, it tells nothing.
    """
    taken = tuple(plain(name) for name in others)
    hits = (each for each in sought.hits(text) if each[1] == spelling)
    return any(_is_theirs(hit, sought, taken, ordinary) for hit in hits)


def ordinary_words(spellings: Iterable[str]) -> frozenset[str]:
    """What is mostly written without a capital, and so is a word more often than a name."""
    told: Counter[str] = Counter()
    for each in spellings:
        told[plain(each)] += 1 if each.islower() else -1
    return frozenset(word for word, surplus in told.items() if surplus > 0)


def _is_theirs(
    hit: re.Match[str], sought: Sought, taken: tuple[str, ...], ordinary: Collection[str]
) -> bool:
    key, text = plain(hit[1]), hit.string
    if key in taken or _is_within_another(hit, key, taken):
        return False
    if key in {plain(each) for each in sought.whole} and (" " in key or "@" in key):
        return True
    if not hit[1][:1].isupper():
        return _is_in_address(text, hit)
    if _is_only_initials(key, sought) and not hit[1].isupper():
        return False
    words = {plain(part) for name in taken for word in name.split() for part in pieces(word)}
    if {key, plain(hit[0])} & words:
        return False
    if key in ordinary and _begins_sentence(text, hit.start(1)):
        return False
    return not _is_beside_another(hit, sought)


def _is_within_another(hit: re.Match[str], key: str, taken: tuple[str, ...]) -> bool:
    """Whether the hit is a piece of a longer name of somebody else, written in full."""
    for name in taken:
        if key in name:
            around = hit.string[max(0, hit.start(1) - len(name)) : hit.end(1) + len(name)]
            if name in plain(around):
                return True
    return False


def _is_in_address(text: str, hit: re.Match[str]) -> bool:
    """Whether it stands before the @ of an e-mail address."""
    return _REST_OF_ADDRESS.match(text, hit.end(1)) is not None


def _is_only_initials(key: str, sought: Sought) -> bool:
    typed = [each for each in sought.whole if plain(each) == key]
    return bool(typed) and all(each.isupper() and len(each) <= _INITIALS for each in typed)


def _is_beside_another(hit: re.Match[str], sought: Sought) -> bool:
    """Whether a name beside it makes it another one's: *Per Holm*, *Anne-Lise*.

    With two words of the person's own, a name between them is one more of theirs.
    """
    run = tuple(_run(hit))
    if len({plain(word) for _, word in run if _is_own(word, sought)}) > 1:
        return False
    return any(
        not _is_own(word, sought)
        for at, word in run
        if not (at < hit.start(1) and _begins_sentence(hit.string, at))
    )


def _is_own(word: str, sought: Sought) -> bool:
    return any(hit[0] == word for hit in sought.hits(word))


def _run(hit: re.Match[str]) -> Iterator[tuple[int, str]]:
    """Where each of the words with capitals begins that stand in a row around a hit."""
    text = hit.string
    words = list(_WORD.finditer(text))
    at = next((n for n, word in enumerate(words) if word.end() > hit.start(1)), None)
    if at is None:
        return
    first = last = at
    while first > 0 and _goes_on(text, words[first - 1], words[first]):
        first -= 1
    while last + 1 < len(words) and _goes_on(text, words[last], words[last + 1]):
        last += 1
    yield from ((word.start(), word[0]) for word in words[first : last + 1])


def _goes_on(text: str, one: re.Match[str], next_one: re.Match[str]) -> bool:
    both = one[0][0].isupper() and next_one[0][0].isupper()
    return both and text[one.end() : next_one.start()] in _JOINTS


def _begins_sentence(text: str, at: int) -> bool:
    before = text[:at].rstrip(" \t\"'”“„»(")
    is_point = before[-1:] in ("•", "–", "-") and text[at - 1].isspace()
    return not before or is_point or before[-1] in ".!?:\n"
