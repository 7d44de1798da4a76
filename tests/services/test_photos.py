"""Photographs are kept apart from the history, are read back whole, and go for good."""

import sqlite3
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from apv_desktop.exchange.photographs import MOST_ACROSS, NoPhotograph, readable
from apv_desktop.services import files, photos
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.problems import FileProblem

SIDEWAYS = 6  # how a phone says that it was held upright


def picture(width: int = 3000, height: int = 2000, held: int = 1, ending: str = "JPEG") -> bytes:
    made = Image.effect_noise((width, height), 60).convert("RGB")
    made.putpixel((0, 0), (255, 0, 0))
    exif = Image.Exif()
    exif[0x0112] = held
    exif[0x010F] = "Kameraets navn"
    out = BytesIO()
    made.save(out, ending, exif=exif)
    return out.getvalue()


def size(content: bytes) -> tuple[int, int]:
    with Image.open(BytesIO(content)) as opened:
        return int(opened.width), int(opened.height)


def test_a_photograph_is_turned_right_and_made_readable() -> None:
    made = readable(picture(held=SIDEWAYS))
    width, height = size(made)
    assert height == MOST_ACROSS > width
    assert b"Kameraets navn" not in made, "where and how it was taken is not kept"
    assert size(readable(made, 1)) == (height, width)
    assert size(readable(picture(400, 300, ending="PNG"))) == (400, 300), "never made larger"


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", picture()[:200], b"\xff\xd8\xff" * 9])
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(NoPhotograph):
        readable(content)
    assert photos.made_readable(content) is None


def test_the_history_holds_no_picture_and_undo_brings_it_back(small: Apv) -> None:
    one = readable(picture(800, 600))
    photo = photos.add(small, [one], 3)[0]
    assert small.photo(photo.digest) == one
    photos.change(small, photo.id, caption="Gruppens ark")
    photos.turn(small, photo.id)
    turned = small.contents.photos[0]
    assert size(small.photo(turned.digest)) == (600, 800)
    photos.remove(small, photo.id)
    assert list(small.contents.photos) == []
    small.undo()
    small.undo()
    assert small.contents.photos[0].digest == photo.digest
    told = sum(len(repr(event)) for event in small.events())
    assert told < 10_000 < len(one)


def test_the_same_picture_twice_is_kept_once(small: Apv) -> None:
    one = readable(picture(800, 600))
    photos.add(small, [one, one], None)
    assert [each.position for each in small.contents.photos] == [1, 2]
    small.publish()
    assert small.path.stat().st_size < 1.6 * len(one) + 300_000


def test_a_picture_taken_away_is_gone_after_the_next_session(
    small: Apv, around: Surroundings
) -> None:
    photo = photos.add(small, [readable(picture(800, 600))], 1)[0]
    photos.remove(small, photo.id)
    small.close()
    again = files.open_apv(small.path, around)
    photos.add(again, [readable(picture(100, 100))], 1)
    with pytest.raises(FileProblem, match="damaged"):
        again.photo(photo.digest)
    again.close()


def test_a_changed_picture_is_noticed(small: Apv, around: Surroundings) -> None:
    photos.add(small, [readable(picture(800, 600))], 1)
    small.close()
    connection = sqlite3.connect(small.path)
    connection.execute("UPDATE photo_file SET content = substr(content, 1, 5000)")
    connection.commit()
    connection.close()
    with pytest.raises(FileProblem, match="damaged"):
        opened = files.open_apv(small.path, around)
        try:
            opened.verify()
        finally:
            opened.let_go()


def test_a_backup_brings_the_pictures_back(small: Apv, tmp_path: Path) -> None:
    one = readable(picture(800, 600))
    photo = photos.add(small, [one], 1)[0]
    small.publish()
    kept = tmp_path / "kopi.apv"
    kept.write_bytes(small.path.read_bytes())
    photos.remove(small, photo.id)
    assert small.go_back_to(kept)
    assert small.photo(small.contents.photos[0].digest) == one
