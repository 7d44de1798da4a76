"""Papers that were being looked at when the program ended badly: taken away some days later."""

import shutil
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

PREFIXES = ("apv-paper-", "apv-read-")
_OLD = timedelta(days=1)  # another window of ours may still show what is younger


def clear(now: datetime) -> None:
    """Take away what nobody looks at any more; what cannot be taken stays for next time."""
    limit = (now - _OLD).timestamp()
    for prefix in PREFIXES:
        for folder in Path(tempfile.gettempdir()).glob(f"{prefix}*"):
            if _changed_at(folder) < limit:
                shutil.rmtree(folder, ignore_errors=True)


def _changed_at(folder: Path) -> float:
    try:
        return folder.stat().st_mtime
    except OSError:
        return float("inf")
