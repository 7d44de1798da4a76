"""Runs first in the bundle: PyInstaller imports QtCore before our own program starts."""

import os
import sys

from apv_desktop.gui import qt_import
from apv_desktop.services.surroundings import state_folder

if os.path.basename(sys.argv[0]) != "apv":  # noqa: PTH119 - the command line's name of the same program
    qt_import.begin(state_folder(os.environ))
