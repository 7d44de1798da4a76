"""An item of a meeting's script, as the file keeps it."""

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.rules import RuleBroken, check_line, check_text, require

MOST_MINUTES = 240


class Turns(Choice):
    """Whether people take turns during an item, and how.

    In INTERVIEWS they ask each other in turn and sum up afterwards, which takes time of its own;
    ASKING is the same without summing up. Among SPEAKERS each speaks while the others listen.
    """

    NONE = ""
    INTERVIEWS = "interviews"
    ASKING = "asking"
    SPEAKERS = "speakers"


@frozen
class ScriptItem:
    """One item. `source` is its id in the method's proposal, empty for one's own.

    `method` tells the leader how it is run, `instruction` tells the room what to do, `say` is
    read aloud. `is_proposal` marks what the published method leaves open and nobody has changed.
    """

    id: int
    meeting: MeetingKind
    position: int
    title: str
    minutes: int
    method: str = ""
    instruction: str = ""
    say: str = ""
    material: str = ""
    who: str = ""
    turns: Turns = Turns.NONE
    source: str = ""
    language: str = "da"
    is_proposal: bool = False

    def __post_init__(self) -> None:
        """Refuse an item nobody could follow.

        Raises:
            RuleBroken: `item_untitled`, `line_too_long`, `text_too_long`, `item_minutes_unlikely`.
        """
        require(self.title, "item_untitled", "title")
        for line in ("title", "material", "who"):
            check_line(getattr(self, line), line)
        for text in ("method", "instruction", "say"):
            check_text(getattr(self, text), text)
        if not 1 <= self.minutes <= MOST_MINUTES:
            raise RuleBroken("item_minutes_unlikely", "minutes", most=MOST_MINUTES)
