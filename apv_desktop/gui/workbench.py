"""What a page works with: the open APV and the method in the language of the window."""

from dataclasses import dataclass

from apv_desktop.content import Method
from apv_desktop.services.apv import Apv


@dataclass(frozen=True)
class Workbench:
    """Given to every page when it is built."""

    apv: Apv
    method: Method
