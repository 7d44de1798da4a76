"""Forks drivers that have everything imported already, so that a round costs what it tries.

    python tests/reliability/zygote.py SOCKET

A connection is a driver: its first line says file, state folder, environment and where stderr goes;
the answer to it is the driver's process id; from then on the connection is its stdin and stdout.
"""

import json
import os
import select
import signal
import socket
import sys
import traceback
from pathlib import Path

import sqlite_utils  # noqa: F401  (imported late by the store; here it is imported once for all)

from apv_desktop.content import load
from tests.reliability import driver


def main() -> None:
    """Fork drivers until stdin, which the tests hold, is closed."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    load("da").file("errors")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(f"{sys.argv[1]}.new")
        server.listen()
        Path(f"{sys.argv[1]}.new").rename(sys.argv[1])  # once it is seen, it answers
        while sys.stdin not in select.select([server, sys.stdin], [], [])[0]:
            connection, _ = server.accept()
            if os.fork() == 0:
                server.close()
                _become(connection)
            connection.close()


def _become(connection: socket.socket) -> None:
    told = json.loads(_line(connection))
    errors = os.open(told["errors"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    for number, source in enumerate((connection.fileno(), connection.fileno(), errors)):
        os.dup2(source, number)
    connection.close()
    os.close(errors)
    os.environ.update(told["environment"])
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    sys.argv = ["driver.py", "--state", told["state"], told["path"]]
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    code = 0
    try:
        sys.stdout.write(f"{os.getpid()}\n")
        sys.stdout.flush()
        driver.main()
    except BaseException:  # noqa: BLE001
        traceback.print_exc()
        code = 1
    finally:
        sys.stderr.flush()
        os._exit(code)


def _line(connection: socket.socket) -> bytes:
    """One line, byte by byte: what follows it belongs to the driver."""
    line = b""
    while not line.endswith(b"\n"):
        line += connection.recv(1)
    return line


if __name__ == "__main__":
    main()
