"""Runs first in the bundle: PyInstaller imports QtCore before our own program starts."""

import os

from apv_desktop.gui import qt_import
from apv_desktop.services.surroundings import state_folder

qt_import.begin(state_folder(os.environ))
