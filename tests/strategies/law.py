"""Strategies for what only the legal check asks for."""

from __future__ import annotations

from hypothesis import strategies as st

from apv_desktop.domain.law_records import (
    ChangeKind,
    LegalAnswer,
    ProcessAccount,
    Relevance,
    SpecialAssessment,
    SpecialKind,
    Standing,
    WorkChange,
)
from apv_desktop.domain.legal_check import ITEMS
from tests.strategies.values import DAYS, MAYBE_DAYS, NAMES, TEXTS, built, texts_of, with_ids

ACCOUNTS = built(
    ProcessAccount, **texts_of(ProcessAccount), announced_on=MAYBE_DAYS, changes_asked_on=MAYBE_DAYS
)
SPECIALS = st.lists(
    built(
        SpecialAssessment,
        kind=st.sampled_from(SpecialKind),
        relevance=st.sampled_from(Relevance),
        reference=TEXTS,
        dated_on=MAYBE_DAYS,
    ),
    max_size=2,
)
WORK_CHANGES: st.SearchStrategy[tuple[WorkChange, ...]] = (
    st.lists(
        built(
            WorkChange,
            id=st.just(1),
            kind=st.sampled_from(ChangeKind),
            day=DAYS,
            what=NAMES,
            areas=st.sampled_from(["", "chemical", "physical workload"]),
            seen_to=TEXTS,
        ),
        max_size=2,
    )
    .map(with_ids)
    .map(lambda made: tuple(sorted(made, key=lambda each: (each.day, each.id))))
)
LEGAL_ANSWERS = st.lists(
    built(
        LegalAnswer,
        item=st.sampled_from(ITEMS),
        standing=st.sampled_from(Standing),
        note=TEXTS,
    ),
    max_size=3,
)
