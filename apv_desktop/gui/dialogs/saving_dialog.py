"""Closing takes its time: what is going on, and leaving it for next time."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from apv_desktop.gui.widgets.labels import button, label


class SavingDialog(QDialog):
    """Says that the file is being saved; closing it closes at once, and nothing is lost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("APV Desktop")
        self.setModal(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Saving into the file …"), "section"))
        layout.addWidget(
            label(
                self.tr(
                    "Everything is already saved on this PC. If you close now, the changes will "
                    "reach the file the next time you open it here."
                )
            )
        )
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Saving into the file …"))
        layout.addWidget(bar)
        self.close_button = button(self.tr("Close now"))
        self.close_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        layout.addLayout(row)
        self.setMinimumWidth(30 * self.fontMetrics().height())
