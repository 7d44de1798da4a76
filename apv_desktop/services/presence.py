"""Who seems to have the file open. A hint, never truth."""

import platform

from apv_desktop.services.apv import Apv
from apv_desktop.store import marker
from apv_desktop.store.marker import Marker

RENEW_SECONDS = 300.0


class Presence:
    """The note beside one open file that says it is open here."""

    def __init__(self, apv: Apv, host: str = "") -> None:
        self._apv = apv
        self._host = host or platform.node() or "?"
        self._since = apv.now

    def other(self) -> Marker | None:
        """Another PC that said within a quarter of an hour that it has the file open."""
        return marker.read(self._apv.path, self._apv.now, self._host)

    def tell(self) -> None:
        """Leave our note, or renew it; another PC's fresh one stays."""
        if self.other() is None:
            now = self._apv.now
            marker.write(self._apv.path, Marker(self._host, self._apv.who, self._since, now))

    def leave(self) -> None:
        """Take our note away."""
        marker.remove(self._apv.path, self._host, self._apv.now)
