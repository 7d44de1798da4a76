"""What a page works with: the open APV and the method in the language of the window."""

from collections.abc import Callable

from apv_desktop.content import Method
from apv_desktop.domain.frozen import frozen
from apv_desktop.services.apv import Apv


@frozen
class Workbench:
    """Given to every page when it is built.

    `left_out` tells which parts of a document the user left out last.
    """

    apv: Apv
    method: Method
    left_out: Callable[[str], frozenset[str]] = lambda document: frozenset()
