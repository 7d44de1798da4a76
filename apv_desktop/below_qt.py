"""What the window needs of the layers below it, imported before Qt.

PySide6 reads the source of each module that is imported after it (benchmarks/README.md).
"""

from apv_desktop.domain import due, pictures
from apv_desktop.services import files, progress
from apv_desktop.services.surroundings import from_environment

__all__ = ["due", "files", "from_environment", "pictures", "progress"]
