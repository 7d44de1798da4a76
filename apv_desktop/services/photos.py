"""Photographs of flip-overs: brought in, turned, given to a group, and taken away."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from apv_desktop.domain.photos import Photo
from apv_desktop.exchange.photographs import NoPhotograph, readable
from apv_desktop.services.apv import Apv
from apv_desktop.store import photo_files
from apv_desktop.store.tables import PHOTO

ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff")


def made_readable(content: bytes) -> bytes | None:
    """A picture at a readable size, turned right; None when it is no picture. May take a second."""
    try:
        return readable(content)
    except NoPhotograph:
        return None


def add(apv: Apv, pictures: Iterable[bytes], group: int | None) -> tuple[Photo, ...]:
    """Keep pictures that were made readable, as one event."""
    contents = list(pictures)
    first = max((each.position for each in apv.contents.photos), default=0) + 1
    made = tuple(
        Photo(apv.new_id(), photo_files.digest_of(content), position, group)
        for position, content in enumerate(contents, start=first)
    )
    rows = [PHOTO.put(each, round_id=apv.round_id) for each in made]
    apv.edit("photo_added", rows, contents)
    return made


def change(apv: Apv, photo_id: int, **values: Any) -> None:
    """Change caption or group of a photograph.

    Raises:
        RuleBroken: a value the photograph refuses; it is as it was.
    """
    changed = replace(_photo(apv, photo_id), **values)
    apv.edit("photo_changed", [PHOTO.put(changed, round_id=apv.round_id)])


def turn(apv: Apv, photo_id: int) -> None:
    """Turn a photograph a quarter to the right.

    Raises:
        FileProblem: its bytes cannot be read.
    """
    photo = _photo(apv, photo_id)
    turned = readable(apv.photo(photo.digest), 1)
    changed = replace(photo, digest=photo_files.digest_of(turned))
    apv.edit("photo_turned", [PHOTO.put(changed, round_id=apv.round_id)], [turned])


def remove(apv: Apv, photo_id: int) -> None:
    """Take a photograph away; its bytes go for good when the file is next opened and edited."""
    _photo(apv, photo_id)
    apv.edit("photo_removed", [PHOTO.drop(id=photo_id)])


def _photo(apv: Apv, photo_id: int) -> Photo:
    return next(each for each in apv.contents.photos if each.id == photo_id)
