"""Opening a file with a password, against deriving its key alone."""

import hashlib
import os
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from apv_desktop.content import load
from apv_desktop.services import files, passwords
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import container
from benchmarks.pairs import compare, report
from benchmarks.startup import NOW
from benchmarks.store import _make_large, _per

PASSWORD = "Grøn trappe 7"


def run() -> None:
    """Measure, print and keep the figures."""
    with TemporaryDirectory(prefix="apv-bench-") as name:
        folder = Path(name)
        own = Surroundings(lambda: NOW, Random(7), folder / "state")
        small, large = folder / "small.apv", folder / "large.apv"
        files.create_example(small, load("da"), own).close()
        _make_large(large, own)
        key = container.new_key(PASSWORD, container.new_recovery())
        for path in (small, large):
            container.shut_in_place(path, key)
        samples = {
            "the key derived": _per(_derive, 1),
            "opened, the example": _per(lambda: _open(small, own), 1),
            "opened, 6 MB": _per(lambda: _open(large, own), 1),
        }
        outcome = compare("opening with a password", "ms", samples, rounds=15)
    report("password", [outcome], load=os.getloadavg())


def _derive() -> None:
    hashlib.scrypt(
        PASSWORD.encode(),
        salt=bytes(16),
        n=1 << container.LOG_N,
        r=8,
        p=1,
        maxmem=1 << 27,
        dklen=32,
    )


def _open(path: Path, own: Surroundings) -> None:
    files.open_apv(path, own, key=passwords.unlock(path, PASSWORD)).let_go()
