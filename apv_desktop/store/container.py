"""The container a password puts around a file: AES-256-GCM, its key wrapped for each way in.

    MAGIC 8 · scrypt: log2 N 1, r 1, p 1 · ways 1
    per way: kind 1 · salt 16 · nonce 12 · wrapped key 48
    SHA-256 of all before 32
    nonce 12 · content and tag

The digest of the head needs no key: a head that does not fit it is damaged, and only one that
does lets a password be called wrong. The content is bound to the head. Inside lies the same file
as without a password. Keys, salts and nonces come from the system, never from a seed.
"""

import hashlib
import os
import secrets
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from apv_desktop.domain.frozen import frozen
from apv_desktop.store.problems import FileProblem, told_plainly

if TYPE_CHECKING:  # a plain file needs no cipher
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MAGIC = b"APVENC1\n"
LOG_N, R, P = 16, 8, 1
_PASSWORD, _RECOVERY = 1, 2
_LIMITS = range(14, 21)  # of log2 N: below is too weak, above more memory than a PC has to spare
_SALT, _NONCE, _KEY, _TAG, _DIGEST = 16, 12, 32, 16, 32
_WAY = 1 + _SALT + _NONCE + _KEY + _TAG
_FIXED = len(MAGIC) + 4
_MOST_WAYS = 2
# Without letters that look like numbers; 25 of them are 125 bits.
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans("OIL", "011")
_GROUPS, _IN_GROUP = 5, 5


@frozen
class Key:
    """What opens and closes a container in this session; the head carries the ways in."""

    secret: bytes
    head: bytes

    def __repr__(self) -> str:
        """Tell nothing: a key belongs into no report."""
        return "Key()"


@frozen
class _Way:
    kind: int
    salt: bytes
    nonce: bytes
    wrapped: bytes


def is_locked(path: Path) -> bool:
    """Whether a file lies in a container."""
    with told_plainly(path), path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def head_of(path: Path) -> bytes:
    """The head of a container.

    Raises:
        FileProblem: `damaged`.
    """
    with told_plainly(path), path.open("rb") as file:
        return _parsed(file.read(_FIXED + _MOST_WAYS * _WAY + _DIGEST), path)[0]


def new_recovery() -> str:
    """A recovery key as it is written on the sheet."""
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(_IN_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)


def new_key(password: str, recovery: str) -> Key:
    """A fresh key that either of the two opens. Takes a second: not for the window's thread."""
    secret = secrets.token_bytes(_KEY)
    ways = [_wrapped(_PASSWORD, password, secret), _wrapped(_RECOVERY, _plain(recovery), secret)]
    return Key(secret, _head(ways))


def unlock(path: Path, typed: str) -> Key:
    """The key of a container by its password or its recovery key. Takes a while, too.

    Raises:
        FileProblem: `wrong_password`; `damaged` when the head is not what it was.
    """
    with told_plainly(path), path.open("rb") as file:
        head, ways = _parsed(file.read(_FIXED + _MOST_WAYS * _WAY + _DIGEST), path)
    for way in sorted(ways, key=lambda way: way.kind, reverse=_looks_like_recovery(typed)):
        if way.kind == _RECOVERY and not _looks_like_recovery(typed):
            continue
        secret = _unwrapped(way, typed, head)
        if secret is not None:
            return Key(secret, head)
    raise FileProblem("wrong_password", path)


def read(path: Path, key: Key | None) -> bytes:
    """What lies in a container.

    Raises:
        FileProblem: `locked` without a key, `other_password` when the key is another one's,
            `damaged`.
    """
    from cryptography.exceptions import InvalidTag

    with told_plainly(path):
        whole = path.read_bytes()
    head, _ = _parsed(whole, path)
    if key is None:
        raise FileProblem("locked", path)
    body = whole[len(head) :]
    try:
        content: bytes = _cipher(key.secret).decrypt(body[:_NONCE], body[_NONCE:], head)
    except (InvalidTag, ValueError) as error:
        code = "damaged" if head == key.head else "other_password"
        raise FileProblem(code, path) from error
    return content


def write(path: Path, content: bytes, key: Key) -> None:
    """Put content into a container at `path`, and have the disk keep it."""
    nonce = secrets.token_bytes(_NONCE)
    body = _cipher(key.secret).encrypt(nonce, content, key.head)
    with path.open("wb") as file:
        file.write(key.head + nonce + body)
        file.flush()
        os.fsync(file.fileno())


def shut(path: Path, target: Path, key: Key) -> None:
    """Put a plain file into a container at `target`, and hold what was written against it.

    Raises:
        FileProblem: `damaged` when it did not read back the same.
    """
    content = path.read_bytes()
    write(target, content, key)
    if read(target, key) != content:
        raise FileProblem("damaged", target)


def shut_in_place(path: Path, key: Key) -> None:
    """Put a plain file into a container in its own place."""
    making = path.with_name(f"{path.name}.shut")
    shut(path, making, key)
    making.replace(path)


def open_to(path: Path, target: Path, key: Key | None) -> None:
    """Take a file out of its container, to `target`, and have the disk keep it."""
    content = read(path, key)
    with target.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _parsed(start: bytes, path: Path) -> tuple[bytes, list[_Way]]:
    count = start[_FIXED - 1] if len(start) >= _FIXED else 0
    end = _FIXED + count * _WAY
    head = start[: end + _DIGEST]
    fits = hashlib.sha256(start[:end]).digest() == start[end : end + _DIGEST]
    scrypt = tuple(start[len(MAGIC) : _FIXED - 1])
    sane = start.startswith(MAGIC) and 0 < count <= _MOST_WAYS and len(scrypt) == 3
    if not (sane and fits and scrypt[0] in _LIMITS and scrypt[1:] == (R, P)):
        raise FileProblem("damaged", path)
    return head, [_way(start[at : at + _WAY]) for at in range(_FIXED, end, _WAY)]


def _way(piece: bytes) -> _Way:
    salt, nonce = 1 + _SALT, 1 + _SALT + _NONCE
    return _Way(piece[0], piece[1:salt], piece[salt:nonce], piece[nonce:])


def _head(ways: Sequence[_Way]) -> bytes:
    start = MAGIC + bytes([LOG_N, R, P, len(ways)])
    start += b"".join(bytes([w.kind]) + w.salt + w.nonce + w.wrapped for w in ways)
    return start + hashlib.sha256(start).digest()


def _wrapped(kind: int, typed: str, secret: bytes) -> _Way:
    salt, nonce = secrets.token_bytes(_SALT), secrets.token_bytes(_NONCE)
    wrapping = _derived(typed, salt, LOG_N)
    return _Way(kind, salt, nonce, _cipher(wrapping).encrypt(nonce, secret, _bound(kind, salt)))


def _unwrapped(way: _Way, typed: str, head: bytes) -> bytes | None:
    from cryptography.exceptions import InvalidTag

    said = _plain(typed) if way.kind == _RECOVERY else typed
    wrapping = _derived(said, way.salt, head[len(MAGIC)])
    try:
        bound = _bound(way.kind, way.salt)
        secret: bytes = _cipher(wrapping).decrypt(way.nonce, way.wrapped, bound)
    except InvalidTag:
        return None
    return secret


def _bound(kind: int, salt: bytes) -> bytes:
    return MAGIC + bytes([kind]) + salt


def _derived(typed: str, salt: bytes, log_n: int) -> bytes:
    said = unicodedata.normalize("NFC", typed).encode("utf-8", "surrogatepass")
    n = 1 << log_n
    most = 130 * n * R + (1 << 20)
    return hashlib.scrypt(said, salt=salt, n=n, r=R, p=P, maxmem=most, dklen=_KEY)


def _cipher(secret: bytes) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(secret)


def _plain(recovery: str) -> str:
    return "".join(filter(str.isalnum, recovery.upper())).translate(_ALIKE)


def _looks_like_recovery(typed: str) -> bool:
    plain = _plain(typed)
    return len(plain) == _GROUPS * _IN_GROUP and set(plain) <= set(_LETTERS)
