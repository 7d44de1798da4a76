"""What listens for networks during every journey does hear one."""

import socket
from contextlib import suppress

from tests.journeys import listening


def test_a_planted_leak_is_heard() -> None:
    """The negative control: looking up a name, and a socket that connects."""
    with suppress(OSError):
        socket.getaddrinfo("127.0.0.1", 9)
    with socket.socket() as ours, suppress(OSError):
        ours.settimeout(1)
        ours.connect(("127.0.0.1", 9))
    heard = list(listening.heard())
    listening.heard().clear()
    assert heard == ["socket.getaddrinfo", "socket.connect"]
