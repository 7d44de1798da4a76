"""Messages from the closed catalogue, in plain words, never a traceback."""

from PySide6.QtWidgets import QWidget

from apv_desktop.content import Method
from apv_desktop.store.problems import FileProblem


def tell_file_problem(parent: QWidget, method: Method, problem: FileProblem) -> None:
    """Say what is wrong with a file and what to do about it."""
    from PySide6.QtWidgets import QMessageBox  # most starts need none

    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(problem.path.name)
    box.setText(method.text(f"errors:file.{problem.code}.text"))
    box.setInformativeText(method.text(f"errors:file.{problem.code}.way_out"))
    box.exec()
    box.deleteLater()
