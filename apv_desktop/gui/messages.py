"""Messages from the closed catalogue, in plain words, never a traceback."""

from PySide6.QtWidgets import QWidget

from apv_desktop import __version__
from apv_desktop.content import Method
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.store.problems import FileProblem


def sentence(method: Method, trouble: FileProblem | RuleBroken) -> str:
    """What was refused, or what went wrong and the way out."""
    if isinstance(trouble, RuleBroken):
        return method.text(f"errors:rules.{trouble.code}", **trouble.values)
    return method.trouble(f"file.{trouble.code}")


def tell_file_problem(parent: QWidget, method: Method, problem: FileProblem) -> None:
    """Say what is wrong with a file and what to do about it."""
    said = (method.text(f"errors:file.{problem.code}.{part}") for part in ("text", "way_out"))
    _tell(parent, problem.path.name, *said)


def tell_waiting(
    parent: QWidget, method: Method, problem: FileProblem, *, can_be_shut: bool
) -> None:
    """Say at closing that edits wait on this PC, and what keeps them from the file.

    Who has no password cannot shut them when another PC has just given the file one.
    """
    text = method.text(f"errors:waiting.{problem.code}")
    is_readable = problem.code == "password_changed" and not can_be_shut
    how = method.text("errors:closed.readable" if is_readable else "errors:closed.waiting")
    _tell(parent, problem.path.name, text, how)


def tell_about(parent: QWidget, method: Method) -> None:
    """Say what this program is."""
    from PySide6.QtWidgets import QMessageBox

    lead = method.text("guidance:welcome.lead")
    QMessageBox.about(parent, "APV Desktop", f"APV Desktop {__version__}\n\n{lead}")


def is_for_good(parent: QWidget, question: str, loss: str, deed: str) -> bool:
    """Ask before something goes that cannot come back; Enter and Esc keep it."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(parent.window().windowTitle())
    box.setText(question)
    box.setInformativeText(loss)
    wanted = box.addButton(deed, QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    is_wanted = box.clickedButton() is wanted
    box.deleteLater()
    return is_wanted


def _tell(parent: QWidget, title: str, text: str, way_out: str) -> None:
    from PySide6.QtWidgets import QMessageBox  # most starts need none

    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(title)
    box.setText(text)
    box.setInformativeText(way_out)
    box.exec()
    box.deleteLater()
