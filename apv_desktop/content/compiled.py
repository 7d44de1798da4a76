"""The texts as ui/compile.py made them, or from their source while that is newer.

Reading TOML takes a start as long as a third of all its own modules.
"""

import os
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from apv_desktop import assets


def texts(language: str, name: str) -> Mapping[str, Any]:
    """What the file `name` of a language holds, for example 'questions' or 'paper/invitation'.

    Raises:
        FileNotFoundError: there is no such file.
    """
    module = f"{__package__}.generated.{language}_{name.replace('/', '__')}"
    try:
        made: Any = import_module(module)
    except ModuleNotFoundError:
        return _parsed(language, name)
    return _parsed(language, name) if _is_stale(made.__file__, language, name) else made.TEXTS


def _is_stale(made: str, language: str, name: str) -> bool:
    """Whether the source was edited since; an installed program carries none."""
    try:
        edited = os.stat(assets.content(language, name)).st_mtime_ns  # noqa: PTH116 - no pathlib
        return edited > os.stat(made).st_mtime_ns  # noqa: PTH116
    except FileNotFoundError:
        return False


def _parsed(language: str, name: str) -> Mapping[str, Any]:
    import tomllib

    return tomllib.loads(assets.content(language, name).read_text(encoding="utf-8"))
