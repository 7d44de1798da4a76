"""Photographs of flip-overs, each with the group that wrote it; their bytes are kept apart."""

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import RuleBroken, check_line
from apv_desktop.domain.statements import MOST_GROUP


@frozen
class Photo:
    """One photograph. `digest` finds its bytes, which are never written again.

    `group` is the number of the group whose sheet it shows, None when nobody noted it.
    """

    id: int
    digest: str
    position: int
    group: int | None = None
    caption: str = ""

    def __post_init__(self) -> None:
        """Refuse a group that cannot be and a caption longer than a line.

        Raises:
            RuleBroken: `line_too_long`, `group_unlikely`.
        """
        check_line(self.caption, "caption")
        if self.group is not None and not 1 <= self.group <= MOST_GROUP:
            raise RuleBroken("group_unlikely", "group", group=self.group)
