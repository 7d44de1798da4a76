"""Wherever a name can be found, the preview says where it stands in words of the window."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from apv_desktop.content import LANGUAGES, load
from apv_desktop.store import erasing, rewording, schema


def places() -> Iterator[str]:
    """Every place a text of a user's can stand at: a table, or a column that rows share."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        schema.build(connection)
        for table, _ in erasing._contents(connection):
            for _, name, kind, *_ in connection.execute(f'PRAGMA table_info("{table}")'):
                if kind == "TEXT" and rewording.is_text(table, name):
                    yield name if name in rewording.SHARED else table
    yield "history"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_has_a_name_in_the_preview(language: str) -> None:
    known = load(language).file("erasing")["places"]
    assert set(places()) - set(known) == set()
    assert set(known) - set(places()) == {"elsewhere"}
