"""Files kept within the file: a signed paper, a photograph. Each is found by its digest.

They are rows like any other, so undo, backups and the seal take them along; they are read only
when they are asked for, never with the contents.
"""

import hashlib
from base64 import b64decode, b64encode

from apv_desktop.store.document import Document
from apv_desktop.store.problems import FileProblem
from apv_desktop.store.tables import Change

_TABLE = "attachment"


def put(content: bytes, kind: str) -> Change:
    """The change that keeps a file; its key is the digest. The same file twice is kept once."""
    digest = hashlib.sha256(content).hexdigest()
    row = {"digest": digest, "kind": kind, "content": b64encode(content).decode("ascii")}
    return Change(_TABLE, {"digest": digest}, row)


def drop(digest: str) -> Change:
    """The change that takes a file away."""
    return Change(_TABLE, {"digest": digest}, None)


def read(document: Document, digest: str) -> tuple[bytes, str]:
    """A file and its kind, which is the ending of its name.

    Raises:
        FileProblem: `damaged` when it is not there or is not what it was.
    """
    row = document.row(_TABLE, {"digest": digest})
    content = b"" if row is None else b64decode(str(row["content"]))
    if row is None or hashlib.sha256(content).hexdigest() != digest:
        raise FileProblem("damaged", document.path)
    return content, str(row["kind"])
