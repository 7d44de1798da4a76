"""The note on sickness absence, and the gentle word about persons in it."""

from apv_desktop.content import load
from apv_desktop.domain.discretion import Finding, Personal
from apv_desktop.services import people, sickness_absence, workplace
from apv_desktop.services.apv import Apv

METHOD = load("da")


def test_the_note_is_kept(small: Apv) -> None:
    sickness_absence.change(small, observation="4 procent", question="Hvorfor om vinteren?")
    sickness_absence.change(small, interplay="Uro i vagtplanen")
    found = small.contents.sickness
    assert (found.observation, found.interplay, found.question) == (
        "4 procent", "Uro i vagtplanen", "Hvorfor om vinteren?",
    )  # fmt: skip


def test_persons_are_noticed_and_places_are_not(small: Apv) -> None:
    people.add(small, "Bodil Aarestrup")
    workplace.add_department(small, "Køkken Øst")
    text = "Køkken Øst har haft meget fravær. Bodil har Depression. Ring til Lone Hansen."
    assert sickness_absence.too_personal(small, METHOD, text) == (
        Finding(Personal.NAME, "Bodil"),
        Finding(Personal.LIKE_A_NAME, "Lone Hansen"),
        Finding(Personal.DIAGNOSIS, "Depression"),
    )
    assert not sickness_absence.too_personal(small, METHOD, "Fraværet er højest i uge 7.")
