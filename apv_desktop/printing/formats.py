"""In which layout and with which parts a document is printed."""

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen


class Format(Choice):
    """A layout of its own for the same content."""

    NORMAL = "normal"  # 12 points on A4
    LARGE = "large"  # 18 points on A4, in letters that are hard to mistake
    WALL = "wall"  # A3, to be read from across the room


@frozen
class Options:
    """What the user chooses when printing; `parts` None prints all parts.

    `tagged` gives the PDF its structure for screen readers; a document that only goes to the
    printer can do without. `secret` is what stands on this one printing and is kept nowhere.
    """

    format: Format = Format.NORMAL
    parts: frozenset[str] | None = None
    tagged: bool = True
    secret: str = ""

    def has(self, part: str) -> bool:
        """Whether this part is to be printed."""
        return self.parts is None or part in self.parts
