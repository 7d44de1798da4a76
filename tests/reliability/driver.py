"""A window without a screen: the same services and the same keeping as the window, by JSON lines.

    python tests/reliability/driver.py --state DIR FILE

One command a line in, one answer a line out: {"ack": n} exactly when the window would say *Gemt*,
{"message": id, "text": …} when it would show that message. APV_NOW and APV_STATE_DIR stand in for
the clock and the state folder.
"""

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from apv_desktop.content import load
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import (
    action_plans,
    documents,
    erasing,
    files,
    keeping,
    people,
    statements,
)
from apv_desktop.services.apv import Apv
from apv_desktop.services.keeping import Due, Keeper
from apv_desktop.services.surroundings import from_environment
from apv_desktop.store.opening import Side
from apv_desktop.store.problems import FileProblem
from apv_desktop.store.tables import STATEMENT

Told = dict[str, Any]


class Driver:
    """Carries out one command after the other."""

    def __init__(self, path: Path, state: Path) -> None:
        environment = {"APV_STATE_DIR": str(state), **os.environ}
        self._around = from_environment(environment, datetime.now)
        self._path = path
        self._apv: Apv | None = None
        self._acked = 0
        self._keeper = Keeper()
        self._deeds: Mapping[str, Callable[[Told], Told]] = {
            "open": self._open,
            "set_note": self._set_note,
            "add_person": self._add_person,
            "set_action": self._set_action,
            "undo": self._undo,
            "redo": self._redo,
            "publish": self._publish,
            "status": self._status,
            "backup": self._backup,
            "list_backups": self._list_backups,
            "restore": self._restore,
            "erase": self._erase,
            "export": self._export,
            "close": self._close,
        }

    def answer(self, command: Told) -> Told:
        """The answer to one command; trouble is told in the window's own words."""
        deed = self._deeds.get(str(command.get("do")))
        if deed is None:
            return {"message": "unknown_command", "text": ", ".join(self._deeds)}
        try:
            told = deed(command)
        except FileProblem as problem:
            return {"message": problem.code, "text": _sentence("file", problem.code)}
        except RuleBroken as broken:
            text = load("da").text(f"errors:rules.{broken.code}", **broken.values)
            return {"message": broken.code, "text": text}
        if self._apv is not None:
            self._apv.settle()  # each command is a field left
        self._acked += 1
        return {"ack": self._acked, **told}

    def tick(self) -> None:
        """Publish and back up what is due, as the window's timer does."""
        if self._apv is None:
            return
        due = self._keeper.due(time.monotonic())
        try:
            if due is Due.PUBLISH:
                self._apv.publish()
                self._keeper.published()
            elif due is Due.BACK_UP:
                keeping.back_up(self._apv, "while_working")
                self._keeper.backed_up(time.monotonic())
        except FileProblem:
            self._keeper.failed(time.monotonic())

    @property
    def apv(self) -> Apv:
        """The open file.

        Raises:
            FileProblem: none is open.
        """
        if self._apv is None:
            raise FileProblem("not_open", self._path)
        return self._apv

    def _open(self, command: Told) -> Told:
        if not self._path.exists() and command.get("new", False):
            meeting = Meeting(MeetingKind.DIALOGUE_1)
            self._apv = files.create_apv(
                self._path, Workplace("Prøven"), "APV", meeting, self._around
            )
        else:
            side = Side(command["side"]) if "side" in command else None
            self._apv = files.open_apv(self._path, self._around, side)
        self._apv.on_saved(self._note_edit)
        return {"brought_back": self._apv.brought_back, "from_elsewhere": self._apv.from_elsewhere}

    def _set_note(self, command: Told) -> Told:
        number, text = int(command["id"]), str(command["text"])
        known = {s.number: s for s in self.apv.contents.wishes}
        if number in known:
            statements.change(self.apv, known[number].id, text=text)
        else:  # a note is known by its number, so it has one from the start
            note = Statement(self.apv.new_id(), StatementKind.WISH, number, text)
            row = STATEMENT.put(note, round_id=self.apv.round_id)
            self.apv.edit("statement_added", [row])
        return {}

    def _add_person(self, command: Told) -> Told:
        people.add(self.apv, str(command["name"]))
        return {}

    def _set_action(self, command: Told) -> Told:
        number = int(command["id"])
        known = {plan.number: plan for plan in self.apv.contents.plans}
        plan = known.get(number) or action_plans.add(self.apv)
        action_plans.change(self.apv, plan.id, **{str(command["field"]): command["value"]})
        return {}

    def _undo(self, command: Told) -> Told:
        label = self.apv.undo_label()
        return {"undone": label if self.apv.undo() else None}

    def _redo(self, command: Told) -> Told:
        label = self.apv.redo_label()
        return {"redone": label if self.apv.redo() else None}

    def _publish(self, command: Told) -> Told:
        published = self.apv.publish()
        self._keeper.published()
        return {"published": published}

    def _status(self, command: Told) -> Told:
        held = self.apv.contents
        return {
            "published": self.apv.is_published,
            "notes": {str(wish.number): wish.text for wish in held.wishes},
            "people": [person.name for person in held.people],
            "actions": {str(plan.number): plan.goal for plan in held.plans},
            "undo": self.apv.undo_label(),
        }

    def _backup(self, command: Told) -> Told:
        made = keeping.back_up(self.apv, "asked_for")
        return {"backup": None if made is None else made.path.name}

    def _list_backups(self, command: Told) -> Told:
        return {
            "backups": [
                {"generation": b.generation, "at": b.at, "counts": dict(b.counts)}
                for b in keeping.list_backups(self.apv)
            ]
        }

    def _restore(self, command: Told) -> Told:
        keeping.restore(self.apv, keeping.list_backups(self.apv)[int(command["n"])])
        return {}

    def _erase(self, command: Told) -> Told:
        name = str(command["name"])
        person = next(each for each in self.apv.contents.people if each.name == name)
        sought = erasing.sought(self.apv, person.id, "", ())
        report = erasing.erase(self.apv, erasing.order(self.apv, sought, person.id, "[slettet]"))
        self.apv.renew("person_erased")
        return {"rows": report.rows, "trouble": report.trouble}

    def _export(self, command: Told) -> Told:
        method, target = load("da"), Path(command["to"])
        target.mkdir(parents=True, exist_ok=True)
        paths = []
        for info in documents.documents(method):
            path = target / f"{info.file}.pdf"
            documents.write(info.id, self.apv.contents, method, path, self.apv.today)
            paths.append(str(path))
        return {"paths": paths}

    def _close(self, command: Told) -> Told:
        problem = self.apv.close()
        self._apv = None
        return {} if problem is None else {"waiting": problem.code}

    def _note_edit(self, label: str) -> None:
        self._keeper.edited(time.monotonic(), keeping.new_lines(self.apv, label))


def _sentence(kind: str, code: str) -> str:
    known = load("da").file("errors")[kind]
    return str(known[code]["text"]) if code in known else code


def main() -> None:
    """Answer commands until there are no more."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("file", type=Path)
    options = parser.parse_args()
    driver = Driver(options.file, options.state)
    for line in sys.stdin:
        told = driver.answer(json.loads(line))
        sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
        sys.stdout.flush()
        driver.tick()


if __name__ == "__main__":
    main()
