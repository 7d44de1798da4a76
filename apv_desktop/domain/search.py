"""Search everywhere: what is found, in which order, and which letters count as the same.

A plain scan: folding once and looking for each word in every text is instant for thousands of
rows, and asks nothing of the file.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.steps import StepId

# One letter, written in two ways; *aa* is å, as in the sort key.
_SAME = {"ä": "æ", "ö": "ø", "œ": "ø", "å": "aa", "ł": "l", "đ": "d", "ð": "d", "ı": "i"}
# As they are spelt where the letters are lacking, and as they are typed in haste.
_SPELT = {"æ": "ae", "ä": "ae", "ø": "oe", "ö": "oe", "œ": "oe", "ü": "ue"}
_HASTE = {"ä": "a", "ø": "o", "ö": "o", "œ": "o", "å": "a"}
_TO_SPELL = re.compile("[æø]|ae|oe|ue")
_NOT_IN_TITLE = 3
_BEFORE = 24  # letters shown before the first hit in a long text


class SearchKind(Choice):
    """What can be found, in the order it is shown when all fit equally well."""

    STEP = "step"
    PERSON = "person"
    ROLE = "role"
    MEETING = "meeting"
    NOTE = "note"
    QUESTION = "question"
    GROUP = "group"
    SCRIPT_ITEM = "script_item"
    PAST = "past"
    MATERIAL = "material"
    STRENGTH = "strength"
    WISH = "wish"
    PHOTO = "photo"
    ASSESSMENT = "assessment"
    PROPOSAL = "proposal"
    PLAN = "plan"
    ACTIVITY = "activity"
    MESSAGE = "message"
    DOCUMENT = "document"


@frozen
class Place:
    """Where something stands: a step's page, a row on it (0 for none), a part of the row.

    `document` names the paper of the page, empty for none; `round_id` another round than the one
    looked at, 0 for that one.
    """

    step: StepId
    row: int = 0
    part: int = 0
    document: str = ""
    round_id: int = 0


@frozen
class Entry:
    """Something that can be found.

    `detail` tells where it belongs and is not searched; `texts` are, and stand in its place when
    the hit is there; `keys` are searched and never shown, such as a number or a code.
    """

    kind: SearchKind
    title: str
    place: Place
    detail: str = ""
    texts: tuple[str, ...] = ()
    keys: str = ""


@frozen
class Found:
    """An entry that fits, and the text under its title that shows why."""

    entry: Entry
    context: str


@frozen
class Group:
    """What was found of one kind, the best first; `count` is how many fit in all.

    `round_id` is that of another round than the one looked at, 0 for that one.
    """

    kind: SearchKind
    found: tuple[Found, ...]
    count: int
    round_id: int = 0


@frozen
class Snippet:
    """A text on one line around its first hit; `marks` are (start, length) of all hits in it."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


class _Letters(dict[int, str]):
    """What each code point is compared as, decided when it is first met."""

    def __init__(self, special: Mapping[str, str]) -> None:
        super().__init__()
        self._special = special

    def __missing__(self, code: int) -> str:
        lower = chr(code).casefold()
        plain = (self._special.get(each) or _without_accents(each) for each in lower)
        self[code] = found = "".join(plain)
        return found


def _without_accents(letter: str) -> str:
    parts = unicodedata.normalize("NFD", letter)
    return "".join(part for part in parts if not unicodedata.combining(part))


_PLAIN, _SPELT_OUT, _HASTY = (_Letters(_SAME | each) for each in ({}, _SPELT, _HASTE))
_WORDS = re.compile(r"\w+")
_USUAL, _UNUSUAL = "æøåäöüé", re.compile(r"[^\x00-\x7fæø]")
_END = "\x1e"  # between texts


@frozen
class Word:
    """A word to look for; `is_spelt` says that its æ and ø are spelt *ae* and *oe*."""

    text: str
    is_spelt: bool


def words_of(typed: str) -> tuple[Word, ...]:
    """The words to look for: å finds aa, ø finds ö and oe, and o finds them all."""
    whole = unicodedata.normalize("NFC", typed)
    plain, spelt = whole.translate(_PLAIN).split(), whole.translate(_SPELT_OUT).split()
    return tuple(
        Word(other, True) if _TO_SPELL.search(word) else Word(word, False)
        for word, other in zip(plain, spelt, strict=True)
    )


class _Folded:
    """Many texts as they are compared: no capitals, no accents, å as *aa*.

    Each stands twice, the second time with æ and ø spelt out too. A word without these letters is
    not looked for there, since the *e* of *ø* is no letter of its own.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        """Fold them all in one go."""
        whole = unicodedata.normalize("NFC", _END.join(t.replace(_END, " ") for t in texts))
        lower = whole.casefold()
        plain, hasty, self._spelt = (
            _folded(lower, letters).split(_END) for letters in (_PLAIN, _HASTY, _SPELT_OUT)
        )
        pairs = zip(plain, hasty, strict=True)
        self._plain = [text if text == other else f"{text}\0{other}" for text, other in pairs]

    def holding(self, among: Iterable[int], word: Word, form: str = "{}") -> list[int]:
        """Those `among` the texts, by their places, that hold a word in this form."""
        texts, sought = self._spelt if word.is_spelt else self._plain, form.format(word.text)
        return [at for at in among if sought in texts[at]]


def _folded(lower: str, letters: _Letters) -> str:
    """A long text folded; the usual letters are replaced in C, twenty times as fast."""
    for special in _USUAL:
        lower = lower.replace(special, letters[ord(special)])
    return _UNUSUAL.sub(lambda found: letters[ord(found[0])], lower)


class Index:
    """Everything that can be found, folded once."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Fold every text of `entries`."""
        self._entries = tuple(entries)
        named = [f"{entry.title}\n{entry.keys}" for entry in self._entries]
        pairs = zip(named, self._entries, strict=True)
        self._all = _Folded(["\n".join((name, *entry.texts)) for name, entry in pairs])
        self._titles = _Folded([f" {' '.join(_WORDS.findall(name))} \n{name}" for name in named])

    def find(
        self, typed: str, shown: int, more: Mapping[SearchKind, int] | None = None
    ) -> tuple[Group, ...]:
        """What holds every word typed, in groups, those with the best hit first.

        Of each kind the `shown` best are given, or as many as `more` says.
        """
        wanted = words_of(typed)
        places: Iterable[int] = range(len(self._entries)) if wanted else ()
        for word in wanted:
            places = self._all.holding(places, word)
        ranked: dict[SearchKind, list[tuple[int, int]]] = {}
        for rank, at in self._ranked(places, wanted):
            ranked.setdefault(self._entries[at].kind, []).append((rank, at))
        order = list(SearchKind)
        kinds = sorted(ranked, key=lambda kind: (ranked[kind][0][0], order.index(kind)))
        many = dict.fromkeys(kinds, shown) | dict(more or {})
        return tuple(self._group(kind, ranked[kind], many[kind], wanted) for kind in kinds)

    def _ranked(self, places: Iterable[int], wanted: Sequence[Word]) -> Iterable[tuple[int, int]]:
        """The places, best first: a title with the very words, their beginnings, their letters."""
        left = list(places)
        for rank, form in enumerate((" {} ", " {}", "{}")):
            best = left
            for word in wanted:
                best = self._titles.holding(best, word, form)
            yield from ((rank, at) for at in best)
            taken = set(best)
            left = [at for at in left if at not in taken]
        yield from ((_NOT_IN_TITLE, at) for at in left)

    def _group(
        self,
        kind: SearchKind,
        ranked: Sequence[tuple[int, int]],
        shown: int,
        wanted: Sequence[Word],
    ) -> Group:
        entries = [self._entries[at] for _, at in ranked[:shown]]
        found = tuple(Found(entry, _context(entry, wanted)) for entry in entries)
        return Group(kind, found, len(ranked))


def snippet(text: str, wanted: Sequence[Word], room: int) -> Snippet:
    """At most about `room` letters of a text, from shortly before its first hit, with the hits.

    Control characters and marks that turn the direction of writing are left out.
    """
    whole = unicodedata.normalize("NFC", " ".join(text.split()))
    line = "".join(c for c in whole if unicodedata.category(c) not in ("Cc", "Cf", "Cs"))
    marks = _marks(line, wanted)
    first = marks[0][0] if marks else 0
    start = _word_start(line, first) if len(line) > room and first > room // 2 else 0
    end = min(len(line), start + room)
    lead, tail = "…" if start else "", "…" if end < len(line) else ""
    seen = ((max(at, start), min(at + length, end)) for at, length in marks)
    shift = len(lead) - start
    kept = tuple((begin + shift, stop - begin) for begin, stop in seen if begin < stop)
    return Snippet(f"{lead}{line[start:end]}{tail}", kept)


def _context(entry: Entry, wanted: Sequence[Word]) -> str:
    """The text that shows the words the title does not; the detail when the title has them all."""
    title, texts = _Folded([f"{entry.title}\n{entry.keys}"]), _Folded(entry.texts)
    owed = [word for word in wanted if not title.holding((0,), word)]
    places = range(len(entry.texts))
    holding = [at for word in owed for at in texts.holding(places, word)]
    return entry.texts[min(holding)] if holding else entry.detail


def _marks(line: str, wanted: Sequence[Word]) -> list[tuple[int, int]]:
    """Where the words stand in `line`, as (start, length) of its own letters, in order."""
    found: set[tuple[int, int]] = set()
    for letters, words in (
        (_PLAIN, [word.text for word in wanted if not word.is_spelt]),
        (_HASTY, [word.text for word in wanted if not word.is_spelt]),
        (_SPELT_OUT, [word.text for word in wanted if word.is_spelt]),
    ):
        folded = [letters[ord(each)] for each in line] if words else []
        place = [at for at, part in enumerate(folded) for _ in part]
        text = "".join(folded)
        for word in words:
            at = text.find(word)
            while at >= 0:
                start, last = place[at], place[at + len(word) - 1]
                found.add((start, last - start + 1))
                at = text.find(word, at + len(word))
    return sorted(found)


def _word_start(line: str, first: int) -> int:
    """A place shortly before `first` where a word begins."""
    at = max(0, first - _BEFORE)
    space = line.find(" ", at, first)
    return space + 1 if space >= 0 else at
