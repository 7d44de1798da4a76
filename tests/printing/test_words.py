"""Paper is read standing up, by people who are busy: its Danish is plain."""

import tomllib
from pathlib import Path

import pytest

from apv_desktop import assets
from tests.content.test_languages import leaves
from tests.content.test_plain_language import EASY, MEASURED_ALONE, as_sentence, lix

PAPER = sorted((assets.resources() / "content" / "da" / "paper").glob("*.toml"))


@pytest.mark.parametrize("path", PAPER, ids=[path.stem for path in PAPER])
def test_danish_on_paper_is_easy_to_read(path: Path) -> None:
    found = leaves(tomllib.loads(path.read_text("utf-8")), "")
    texts = [(place, str(text)) for place, text in found]
    for place, text in texts:
        if len(text.split()) > MEASURED_ALONE:
            assert lix(text) <= EASY, f"{place}: LIX {lix(text):.0f}"
    sentences = [text for _, text in texts if text.endswith((".", "?", "!"))]
    assert not sentences or lix(" ".join(map(as_sentence, sentences))) <= EASY
