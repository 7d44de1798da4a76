"""A file that is damaged: say so, and offer the newest sound backup in its place."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from apv_desktop.content import Method
from apv_desktop.services import files
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.backups import Backup
from apv_desktop.store.problems import FileProblem


def offer_backup(
    window: QWidget, problem: FileProblem, method: Method, surroundings: Surroundings
) -> bool:
    """Tell of a damaged file; whether a backup was put in its place."""
    backup = files.newest_backup(problem.path, surroundings)
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(problem.path.name)
    box.setText(method.text(f"errors:file.{problem.code}.text"))
    way_out = _way_out(problem, method, backup)
    other = files.other_way_in(problem.path, backup, surroundings) if backup is not None else ""
    if other:
        way_out += "\n\n" + method.text(f"errors:rescue.{other}")
    box.setInformativeText(way_out)
    close = box.addButton(method.text("errors:rescue.close"), QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(close)
    restore = None
    if backup is not None:
        label = method.text("errors:rescue.restore")
        restore = box.addButton(label, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(restore)
    box.exec()
    wants = restore is not None and box.clickedButton() is restore
    box.deleteLater()
    return wants and backup is not None and _restored(problem.path, backup, method, surroundings)


def _restored(path: Path, backup: Backup, method: Method, surroundings: Surroundings) -> bool:
    files.restore_damaged(path, backup, method.text("errors:rescue.kept_as"), surroundings)
    return True


def _way_out(problem: FileProblem, method: Method, backup: Backup | None) -> str:
    if backup is None:
        way_out = method.text(f"errors:file.{problem.code}.way_out")
        return f"{way_out}\n\n{method.trouble('file.no_sound_backup')}"
    at = datetime.fromisoformat(backup.at)
    when = f"{method.dates.with_weekday(at.date())} {method.dates.clock(at.time())}"
    return method.text(
        "errors:rescue.offer",
        when=when,
        people=backup.counts.get("person", 0),
        lines=backup.counts.get("statement", 0),
        plans=backup.counts.get("action_plan", 0),
    )
