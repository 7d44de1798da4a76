"""The texts can be read by somebody who is tired and has little time (klarsprog)."""

from __future__ import annotations

import re

import pytest

from apv_desktop import assets
from apv_desktop.content import LANGUAGES, load
from tests.content.test_languages import leaves

# A text of many words is measured alone; short ones say little alone and are measured together.
MEASURED_ALONE = 20
EASY = 40
PROSE = ("guidance", "suitability", "questions", "scripts", "errors")
SILENT_KEYS = (".id", ".kind", ".meeting", ".turns")
TECHNICAL = re.compile(
    r"sqlite|database|traceback|schema|exception|trigger|transaction|byte|null|\bsql\b|\berrno\b"
    r"|undtagelse|transaktion",
    re.IGNORECASE,
)


def lix(text: str) -> float:
    """Words per sentence, and the share of words of more than six letters."""
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+", text)
    sentences = re.findall(r"[.!?](?=\s|$)", text)
    long_words = [word for word in words if len(word) > 6]
    return len(words) / max(1, len(sentences)) + 100 * len(long_words) / len(words)


def groups() -> list[tuple[str, list[tuple[str, str]]]]:
    """Texts that are read together: each page's guidance, each kind of question, of refusal."""
    found = []
    for name in PROSE:
        for key, table in load("da").file(name).items():
            texts = [
                (f"{name}:{key}{place}", text)
                for place, text in leaves(table, "")
                if isinstance(text, str) and not place.endswith(SILENT_KEYS)
            ]
            found.append((f"{name}:{key}", texts))
    return [*found, ("method:missing", list(missing_sentences()))]


def missing_sentences() -> list[tuple[str, str]]:
    return [(place, str(text)) for place, text in leaves(load("da").file("method")["missing"], "")]


GROUPS = groups()


def as_sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def test_lix_is_counted_as_bjoernsson_did() -> None:
    assert lix("Det er en kort tekst. Den er let.") == 4
    assert lix("Arbejdsmiljøorganisationen drøftede handleplanen.") == 3 + 100


@pytest.mark.parametrize(("group", "texts"), GROUPS, ids=[group for group, _ in GROUPS])
def test_danish_texts_are_easy_to_read(group: str, texts: list[tuple[str, str]]) -> None:
    for place, text in texts:
        if len(text.split()) > MEASURED_ALONE:
            assert lix(text) <= EASY, f"{place}: LIX {lix(text):.0f}"
    together = " ".join(as_sentence(text) for _, text in texts)
    assert lix(together) <= EASY, f"{group}: LIX {lix(together):.0f}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PROSE)
def test_prose_does_without_dashes(name: str, language: str) -> None:
    for place, text in leaves(load(language).file(name), ""):
        assert not re.search(r"—|\s[–-]\s", str(text)), f"{name}{place}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_went_wrong_is_told_without_technical_words(language: str) -> None:
    for name in ("errors", "cli"):
        for place, text in leaves(load(language).file(name), ""):
            assert not TECHNICAL.search(str(text)), f"{name}{place}: {text}"


def test_danish_quotes_are_written_in_one_way() -> None:
    """The same mark before and after, as most of them have it: ”…”."""
    catalogue = (assets.resources() / "i18n" / "apv_da.ts").read_text("utf-8")
    shown = re.findall(r"<(?:translation|numerusform)[^>]*>(.*?)</", catalogue, re.DOTALL)
    for path in sorted((assets.resources() / "content" / "da").rglob("*.toml")):
        shown.append(path.read_text("utf-8"))
    for text in shown:
        assert not re.search("[»«“„]", text), text[:300]
