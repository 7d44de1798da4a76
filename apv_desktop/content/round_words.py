"""How a round of the file is told: its name, its time, and whether it is closed."""

from apv_desktop.content import Method
from apv_desktop.domain.rounds import Round


def told(round_: Round, method: Method) -> str:
    """A round on one line, as lists on screen and paper name it."""
    since = method.dates.short(round_.started)
    if round_.closed_on is None:
        return method.text("words:round.open", title=round_.title, since=since)
    until = method.dates.short(round_.closed_on)
    return method.text("words:round.closed", title=round_.title, since=since, until=until)
