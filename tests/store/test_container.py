"""The container of a file with a password: what opens it, and what no change gets past."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apv_desktop.store import container
from apv_desktop.store.container import Key
from apv_desktop.store.problems import FileProblem

CONTENT = b"SQLite format 3\x00" + bytes(range(256)) * 20
PASSWORD, RECOVERY = "Grøn trappe 7", "7K2QF-0001A-ZZZZZ-12345-ABCDE"


@pytest.fixture(scope="module")
def key() -> Key:
    return container.new_key(PASSWORD, RECOVERY)


@pytest.fixture
def shut(tmp_path: Path, key: Key) -> Path:
    path = tmp_path / "a.apv"
    container.write(path, CONTENT, key)
    return path


def test_scrypt_gives_the_answer_of_its_standard() -> None:
    """RFC 7914, section 12: the key derivation is the one its name says."""
    told = hashlib.scrypt(b"pleaseletmein", salt=b"SodiumChloride", n=16384, r=8, p=1,
                          maxmem=64 << 20, dklen=64)  # fmt: skip
    assert told.hex().startswith("7023bdcb3afd7348461c06cd81fd38eb")


def test_the_cipher_gives_the_answer_of_its_standard() -> None:
    """NIST's test case 14 for AES-256-GCM: key and nonce of zeros, one block of zeros."""
    told = container._cipher(bytes(32)).encrypt(bytes(12), bytes(16), None)
    assert told.hex() == "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"


def test_a_container_of_long_ago_still_opens() -> None:
    """A real file, kept: the layout is a promise."""
    kept = Path(__file__).parents[1] / "files" / "locked-1.apv"
    opened = container.unlock(kept, "Grøn trappe 7")
    assert container.read(kept, opened).startswith(b"SQLite format 3\x00")


@pytest.mark.parametrize(
    "typed", [PASSWORD, RECOVERY,
              "7k2qf oooia zzzzz i2345 abcde"]
)  # fmt: skip
def test_password_and_recovery_key_open_it(typed: str, shut: Path) -> None:
    assert container.read(shut, container.unlock(shut, typed)) == CONTENT


def test_a_letter_in_two_pieces_is_the_same_letter(tmp_path: Path) -> None:
    path = tmp_path / "a.apv"
    container.write(path, CONTENT, container.new_key("Åse", RECOVERY))
    assert container.read(path, container.unlock(path, "A\u030ase")) == CONTENT


@pytest.mark.parametrize(
    "typed", ["", "grøn trappe 7", PASSWORD + " ", "7K2QF-0001A-ZZZZZ-12345-ABCDF"]
)
def test_anything_else_is_the_wrong_password(typed: str, shut: Path) -> None:
    with pytest.raises(FileProblem) as told:
        container.unlock(shut, typed)
    assert told.value.code == "wrong_password"


def test_without_a_key_or_with_another_ones_it_says_so(shut: Path, key: Key) -> None:
    for given_key, code in ((None, "locked"), (Key(bytes(32), b""), "other_password")):
        with pytest.raises(FileProblem) as told:
            container.read(shut, given_key)
        assert told.value.code == code


def test_every_changed_byte_of_the_head_is_noticed(shut: Path, key: Key) -> None:
    whole = shut.read_bytes()
    for at in range(len(key.head)):
        spoilt = bytearray(whole)
        spoilt[at] ^= 1 << (at % 8)
        shut.write_bytes(spoilt)
        for deed in (lambda: container.unlock(shut, PASSWORD), lambda: container.read(shut, key)):
            with pytest.raises(FileProblem) as told:
                deed()
            assert told.value.code == "damaged", at
        assert shut.read_bytes() == spoilt


def test_every_changed_byte_of_the_rest_is_noticed(shut: Path, key: Key) -> None:
    whole = shut.read_bytes()
    for at in range(len(key.head), len(whole)):
        spoilt = bytearray(whole)
        spoilt[at] ^= 0x80 >> (at % 8)
        shut.write_bytes(spoilt)
        with pytest.raises(FileProblem) as told:
            container.read(shut, key)
        assert told.value.code == "damaged", at


@settings(deadline=None)
@given(st.integers(0, 6000))
def test_one_cut_off_anywhere_is_damaged(tmp_path_factory: pytest.TempPathFactory, at: int) -> None:
    key = _KEY
    path = tmp_path_factory.mktemp("cut") / "a.apv"
    container.write(path, CONTENT, key)
    path.write_bytes(path.read_bytes()[: min(at, len(CONTENT))])
    with pytest.raises(FileProblem) as told:
        container.read(path, key)
    assert told.value.code == "damaged"


_KEY = container.new_key("x" * 8, container.new_recovery())


def test_two_containers_of_the_same_differ_and_hold_nothing_readable(tmp_path: Path) -> None:
    one, other = tmp_path / "1", tmp_path / "2"
    for path in (one, other):
        container.write(path, CONTENT, _KEY)
    assert one.read_bytes()[len(_KEY.head) :] != other.read_bytes()[len(_KEY.head) :]
    assert b"SQLite" not in one.read_bytes()


def test_recovery_keys_are_long_and_never_the_same() -> None:
    made = {container.new_recovery() for _ in range(100)}
    assert len(made) == 100
    assert all(len(each) == 29 and set(each) <= {*container._LETTERS, "-"} for each in made)


def test_a_key_tells_nothing_in_a_report(key: Key) -> None:
    assert str(key) == repr(key) == "Key()"
