"""Import Qt without doing again what every start before has done.

At each import PySide6 compiles 3,600 lines of Python that lie in it as text, and three patterns of
6,000 letters for help texts nobody asks for: two fifths of what an empty window costs. What Python
does for every other module is done here for these: their code is kept, beside the working copies,
and taken only for the very same text and the very same Python. What cannot be read is made anew.
"""

import builtins
import inspect
import marshal
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, NoReturn
from zlib import crc32

_NAME = "qt-code.bin"
_THIS_PYTHON = f"{sys.version} {sys.flags.optimize}\n".encode()
_FUTURE = 0x1FE0000  # the bits of a code object that tell which __future__ it was written for
_LONG_PATTERN = 4000  # our own and the standard library's are far shorter

# With these PySide6 writes stubs, unpacks into folders and tells of errors of its own.
_SELDOM = ("argparse", "logging", "shutil", "tempfile", "traceback")

# Name, text and __future__ of what was compiled.
_Known = dict[tuple[str, str | bytes, int], CodeType]


class _Import:
    """The one import of Qt, from its beginning to its end."""

    def __init__(self, keep: Path) -> None:
        self._keep = keep
        self._known = _read(keep)
        self._used: _Known = {}
        self._meanwhile = ExitStack()
        own = (
            (builtins, "compile", partial(_compiled, compile, self._known, self._used)),
            (re, "compile", partial(_pattern, re.compile)),
            (inspect, "getsource", _no_source),
        )
        for module, name, other in own:
            self._meanwhile.enter_context(_instead(module, name, other))
        self._meanwhile.enter_context(_not_yet(*_SELDOM))

    def end(self) -> None:
        """Everything is imported."""
        self._meanwhile.close()
        if self._used.keys() != self._known.keys():
            _write(self._keep, self._used)
        _do_not_watch_imports()


_begun: list[_Import] = []


def begin(state: Path) -> None:
    """What is imported of Qt from now on takes what is kept in the folder `state`.

    A bundle imports some of it before our own program starts (.github/installer/before_qt.py).
    """
    if not _begun and "shiboken6" not in sys.modules:
        _begun.append(_Import(state / _NAME))


def bring_in(state: Path) -> None:
    """Import PySide6's widgets; what it compiles is kept in the folder `state`."""
    begin(state)
    try:
        import PySide6.QtWidgets  # noqa: F401 - the window's own modules name what they use
    finally:
        if _begun:
            _begun.pop().end()


@contextmanager
def _instead(module: ModuleType, name: str, other: object) -> Iterator[None]:
    """Have `other` answer for a name of a module for a while."""
    names = vars(module)
    own = names[name]
    names[name] = other
    try:
        yield
    finally:
        names[name] = own


class _NotYet(ModuleType):
    """Stands for a module until something of it is used."""

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


@contextmanager
def _not_yet(*names: str) -> Iterator[None]:
    """Have what is imported now do without these modules until it uses them."""
    waiting = [name for name in names if name not in sys.modules]
    sys.modules.update({name: _NotYet(name) for name in waiting})
    try:
        yield
    finally:
        for name in waiting:
            if isinstance(sys.modules.get(name), _NotYet):
                del sys.modules[name]


def _compiled(
    really: Callable[..., Any],
    known: _Known,
    used: _Known,
    source: Any,
    filename: Any,
    mode: str,
    *more: Any,
    **named: Any,
) -> Any:
    """`compile`, for a whole module once and for all."""
    future = sys._getframe(1).f_code.co_flags & _FUTURE  # what compile() takes over from its caller
    if mode != "exec" or more or named or not isinstance(source, str | bytes):
        return really(source, filename, mode, *more, **named)
    key = (filename, source, future)
    used[key] = known.get(key) or really(source, filename, mode, flags=future, dont_inherit=True)
    return used[key]


def _pattern(really: Callable[..., Any], pattern: Any, flags: Any = 0) -> Any:
    """`re.compile`, but a very long pattern only once somebody looks for it."""
    if isinstance(pattern, str) and len(pattern) > _LONG_PATTERN:
        return _Later(partial(really, pattern, flags))
    return really(pattern, flags)


class _Later:
    """A pattern that is compiled at the first call of one of its methods."""

    def __init__(self, make: Callable[[], "re.Pattern[str]"]) -> None:
        self._make = make

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return partial(self._call, name)

    def _call(self, name: str, *given: Any, **named: Any) -> Any:
        return getattr(self._made, name)(*given, **named)

    @cached_property
    def _made(self) -> "re.Pattern[str]":
        return self._make()


def _no_source(module: object) -> NoReturn:
    """What `inspect.getsource` says in a bundle, which has none."""
    raise OSError


def _read(path: Path) -> _Known:
    """What is kept, empty when that is nothing, another Python's or not whole."""
    with suppress(OSError, ValueError, EOFError, TypeError):
        kept = memoryview(path.read_bytes())
        at = len(_THIS_PYTHON) + 4
        if kept[:at] == _head(kept[at:]):
            found: _Known = marshal.loads(kept[at:])
            return found
    return {}


def _write(path: Path, known: _Known) -> None:
    """Keep it, whole or not at all; where nothing can be kept, the next start compiles again."""
    body = marshal.dumps(known)
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        making = path.with_suffix(".new")
        making.write_bytes(_head(body) + body)
        making.replace(path)


def _head(body: bytes | memoryview) -> bytes:
    """What stands before it: Python reads code unchecked, so it must be its own and whole."""
    return _THIS_PYTHON + crc32(body).to_bytes(4)


def _do_not_watch_imports() -> None:
    """PySide6 reads the source of every module imported after it, in search of a wish of its own.

    We have none (`from __feature__ import …`), and where Python is PyPy's it does not watch.
    """
    watching = vars(builtins)
    if "__orig_import__" in watching:
        watching["__import__"] = watching["__orig_import__"]
