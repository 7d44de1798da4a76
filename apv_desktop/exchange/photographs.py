"""A photograph from a phone or a camera, made so large that it can be read and no larger.

It is turned the way it was held. Where and when it was taken is not kept.
"""

from io import BytesIO

MOST_ACROSS = 1600  # pixels of the longer side: handwriting on a flip-over is read with ease
_QUALITY = 80


class NoPhotograph(Exception):
    """What was given is no picture that can be read."""


def readable(content: bytes, turns: int = 0) -> bytes:
    """The picture as a JPEG, turned right, and by `turns` quarters more to the right.

    Raises:
        NoPhotograph: it cannot be read as a picture.
    """
    from PIL import Image, ImageOps

    try:
        with Image.open(BytesIO(content)) as source:
            picture = ImageOps.exif_transpose(source).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise NoPhotograph from error
    picture.thumbnail((MOST_ACROSS, MOST_ACROSS))
    if turns % 4:
        picture = picture.rotate(-90 * turns, expand=True)
    made = BytesIO()
    picture.save(made, "JPEG", quality=_QUALITY)
    return made.getvalue()
