"""What has done its work goes for good: from the rows, the history, the trash and the backups."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from sqlite3 import Connection
from typing import Any

import pytest

from apv_desktop.domain.action_plans import FINISHED
from apv_desktop.domain.assessments import WishVerdict
from apv_desktop.domain.clean_up import Leftover, Occasion
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.statements import StatementKind
from apv_desktop.services import (
    action_plans,
    approvals,
    assessment_meetings,
    assessments,
    attendance,
    clean_up,
    keeping,
    photos,
    rounds,
    statements,
)
from apv_desktop.services.apv import Apv
from apv_desktop.store import backups, database

EVERYTHING = tuple(Leftover)


def kinds(apv: Apv) -> dict[Leftover, Occasion]:
    return {each.kind: each.occasion for each in clean_up.proposals(apv)}


def test_nothing_is_proposed_until_the_answers_are_signed(example: Apv) -> None:
    assessment_meetings.change(example, signed_on=None)
    assert clean_up.proposals(example) == ()
    assessment_meetings.change(example, signed_on=example.today)
    assert kinds(example) == {Leftover.NOTES: Occasion.ANSWERED}
    photos.add(example, [b"et foto"], 2)
    assert set(kinds(example)) == {Leftover.NOTES, Leftover.PHOTOS}
    rounds.close(example, "Slut")
    counted = (Leftover.PHOTOS, Leftover.NOTES, Leftover.NAMES)
    assert kinds(example) == dict.fromkeys(counted, Occasion.CLOSED)


def test_what_is_not_proposed_is_refused(example: Apv) -> None:
    with pytest.raises(RuleBroken, match="nothing_to_clean"):
        clean_up.clean(example, [Leftover.NAMES])
    assert example.contents.replies


def test_the_group_goes_from_every_version_and_the_words_stay(example: Apv, tmp_path: Path) -> None:
    wish = example.contents.wishes[0]
    gone = statements.add(example, StatementKind.WISH, "Aldrig mere Zarathustra", 3)
    example.settle()
    statements.change(example, wish.id, text="Ordret: Quetzalcoatl sagde det")
    example.settle()
    statements.change(example, wish.id, text="Mere ro")
    statements.remove(example, gone.id)
    example.settle()
    keeping.back_up(example, "while_working")
    clean_up.clean(example, [Leftover.NOTES])
    example.renew("cleaned_up")
    contents = example.contents
    assert all(each.group is None for each in contents.statements)
    assert all(each.group is None for each in contents.proposals)
    assert contents.statement(wish.id).text == "Mere ro"
    assert contents.statement(wish.id).marks == wish.marks
    assert contents.plans, "plans are kept until the next full APV"
    for step in example.events():
        for change in (*step.before, *step.after):
            if change.table in ("statement", "proposal") and change.row is not None:
                assert change.row["group"] is None
    _nowhere(example, tmp_path, "Zarathustra", "Quetzalcoatl")
    assert clean_up.proposals(example) == ()


def test_the_group_stands_nowhere_in_the_file_or_a_backup(example: Apv) -> None:
    """Neither in the rows, nor in a step of the history, nor in an approved version."""
    approvals.approve(example, example.today, "Godkendt")
    example.settle()
    approvals.approve(example, example.today, "Godkendt igen")
    example.settle()
    example.undo()
    keeping.back_up(example, "while_working")
    assert example.contents.approvals
    assert any(_groups(example))
    printed = approvals.thaw(example.contents.approvals[-1])
    clean_up.clean(example, [Leftover.NOTES])
    example.renew("cleaned_up")
    assert list(_groups(example)) == []
    again = approvals.thaw(example.contents.approvals[-1])
    assert again.plans == printed.plans
    assert [each.text for each in again.statements] == [each.text for each in printed.statements]


def test_photos_go_with_their_bytes_and_those_in_the_trash_too(
    example: Apv, tmp_path: Path
) -> None:
    first, second = photos.add(example, [b"foto-af-plakat-1", b"foto-af-plakat-2"], None)
    photos.remove(example, first.id)
    keeping.back_up(example, "while_working")
    clean_up.clean(example, [Leftover.PHOTOS])
    example.renew("cleaned_up")
    assert example.contents.photos == ()
    _nowhere(example, tmp_path, "foto-af-plakat-1", "foto-af-plakat-2", second.digest)


def test_names_go_at_closing_and_the_counts_stay(example: Apv) -> None:
    person = example.contents.people[0].id
    attendance.tick(example, [person], MeetingKind.DIALOGUE_2, True)
    came = example.contents.meeting(MeetingKind.DIALOGUE_2).attended
    joined = {wish: topic.joined for wish, topic in example.contents.topics.items()}
    rounds.close(example, "Slut")
    clean_up.clean(example, [Leftover.NAMES])
    example.renew("cleaned_up")
    contents = example.contents
    assert not (contents.replies or contents.attendance or contents.topic_seats or contents.groups)
    assert contents.meeting(MeetingKind.DIALOGUE_2).attended == came
    assert {wish: topic.joined for wish, topic in contents.topics.items()} == joined
    assert len(contents.people) > 5
    for step in example.events():
        for change in (*step.before, *step.after):
            told = ("reply", "attendance", "topic_seat", "group_member", "seat_pair")
            assert change.table not in told or change.row is None


def test_what_was_written_of_a_matter_goes_once_it_is_handed_on(
    example: Apv, tmp_path: Path
) -> None:
    """The page is silent at once; the history is, when somebody cleans up."""
    wish = example.contents.wishes[1]
    assessments.change(example, wish.id, underlying="Zarathustra råber ad Quetzalcoatl")
    example.settle()
    assessments.hand_on(example, wish.id)
    example.settle()
    kinds_ = {each.kind: each.count for each in clean_up.everything(example)}
    assert kinds_[Leftover.ELSEWHERE] == 1
    clean_up.clean(example, [Leftover.ELSEWHERE])
    example.renew("cleaned_up")
    assert example.contents.assessments[wish.id].verdict is WishVerdict.ELSEWHERE
    assert Leftover.ELSEWHERE not in {each.kind for each in clean_up.everything(example)}
    _nowhere(example, tmp_path, "Zarathustra", "Quetzalcoatl")


def test_a_line_handed_on_as_it_is_typed_is_never_written(example: Apv, tmp_path: Path) -> None:
    statements.add_lines(example, "h Zarathustra slår", StatementKind.WISH, 1)
    example.settle()
    keeping.back_up(example, "while_working")
    _nowhere(example, tmp_path, "Zarathustra")


def test_the_round_before_is_left_alone(example: Apv) -> None:
    rounds.close_and_start(example, "Slut", "Ny APV")
    statements.add(example, StatementKind.WISH, "Nyt ønske", 1)
    assessment_meetings.change(example, signed_on=example.today)
    old = example.contents_of(example.contents.rounds[0].id)
    clean_up.clean(example, [Leftover.NOTES])
    example.renew("cleaned_up")
    assert example.contents_of(old.round.id).statements == old.statements


@pytest.mark.parametrize("are_ended", [True, False])
def test_a_round_long_over_is_proposed_and_never_cleaned_by_itself(
    example: Apv, are_ended: bool
) -> None:
    """Three years after its end, once every action is ended, while the clock is believed."""
    old = example.contents.round
    for plan in example.contents.plans:
        if are_ended and plan.status not in FINISHED:
            action_plans.give_up(example, plan.id, "Lokalet er lukket")
    rounds.close_and_start(example, "Slut", "Ny APV")
    begun, clock = example.now, example.clock
    clock._now = lambda: begun + timedelta(days=3 * 365)
    assert clean_up.long_over(example) == (), "the clock is in doubt"
    clock.confirm()
    assert clean_up.long_over(example) == (), "a day too early"
    clock._now = lambda: begun + timedelta(days=3 * 366)
    assert [each.id for each in clean_up.long_over(example)] == [old.id] * are_ended
    held = example.contents_of(old.id)
    assert held.replies and any(each.group for each in held.statements)
    if are_ended:
        example.show_round(old.id)
        clean_up.clean(example, list(kinds(example)))
        example.renew("cleaned_up")
        assert example.contents.plans == held.plans
        example.show_round(example.contents.rounds[-1].id)
        assert clean_up.long_over(example) == ()


def test_a_doubtful_clock_proposes_and_takes_nothing(example: Apv) -> None:
    path, around = example.path, example.contents
    assert clean_up.proposals(example)
    clock = example.clock
    clock._now = lambda: example.now + timedelta(days=9 * 366)
    assert clock.doubtful_day is not None
    assert clean_up.proposals(example) == ()
    with pytest.raises(RuleBroken, match="clock_in_doubt"):
        clean_up.clean(example, EVERYTHING)
    assert example.contents == around
    assert path.exists()
    clock.confirm()
    assert clean_up.proposals(example)


def test_proposals_keep_all_but_their_group(example: Apv) -> None:
    before = example.contents.proposals
    clean_up.clean(example, [Leftover.NOTES])
    example.renew("cleaned_up")
    assert example.contents.proposals == tuple(replace(each, group=None) for each in before)


def _nowhere(apv: Apv, folder: Path, *words: str) -> None:
    """The words stand in no file, backup or working copy, packed or not."""
    apv.publish()
    for backup in backups.listed(apv.backup_folder):
        with database.looking(backup.path) as connection:
            told = "\n".join(connection.iterdump())
        assert not any(word in told for word in words), backup.path
    for path in (p for p in folder.rglob("*") if p.is_file()):
        content = path.read_bytes()
        for word in words:
            assert word.encode() not in content, path
            assert word.encode("utf-16-le") not in content, path


def _groups(apv: Apv) -> Iterator[tuple[str, object]]:
    """Every line with the number of its group, in the file and its backups, packed or not."""
    apv.publish()
    for path in (apv.path, *(each.path for each in backups.listed(apv.backup_folder))):
        with database.looking(path) as connection:
            yield from ((path.name, line) for line in _lines_of(connection))


def _lines_of(connection: Connection) -> Iterator[object]:
    names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    for (name,) in names:
        for row in database.fetch(connection, f'SELECT * FROM "{name}"'):
            yield from _told_in(dict(row))


def _told_in(held: Any) -> Iterator[object]:
    if isinstance(held, str) and held[:1] in ("{", "["):
        yield from _told_in(json.loads(held))
    elif isinstance(held, list):
        for each in held:
            yield from _told_in(each)
    elif isinstance(held, dict):
        if "text" in held and held.get("group") is not None:
            yield held
        for each in held.values():
            yield from _told_in(each)
