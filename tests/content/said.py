"""What the program can say, read from its own source, so that no code is left without words."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from types import ModuleType
from typing import Any

import apv_desktop

PACKAGE = Path(apv_desktop.__file__).parent


@dataclass(frozen=True)
class Said:
    """A code, the values its sentence may mention, and where the source says it."""

    code: str
    values: frozenset[str]
    where: str


def said(call: str, code_at: int, folder: str = "") -> Iterator[Said]:
    """Every code given to `call(…)` as its argument number `code_at`, anywhere under `folder`."""
    for path in sorted((PACKAGE / folder).rglob("*.py")):
        if "generated" in path.parts or f"{call}(" not in path.read_text("utf-8"):
            continue
        yield from Source(path).said(call, code_at)


def yielded(folder: str) -> Iterator[Said]:
    """Every code a generator of a module in `folder` yields as `code, {values}`."""
    for source in map(Source, sorted((PACKAGE / folder).glob("*.py"))):
        for function in source.functions:
            for node in ast.walk(function):
                if isinstance(node, ast.Yield) and isinstance(node.value, ast.Tuple):
                    code, values = node.value.elts
                    for each in source.possible(code, function):
                        yield Said(str(each), _keys(values), source.place(node))


class Source:
    """One module: its tree, and the module itself to look its names up in."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.tree = ast.parse(path.read_text("utf-8"))
        self.functions = [node for node in ast.walk(self.tree) if isinstance(node, ast.FunctionDef)]

    def said(self, call: str, code_at: int) -> Iterator[Said]:
        for function in self.functions:
            for node in ast.walk(function):
                if not isinstance(node, ast.Call) or _name(node.func) != call:
                    continue
                named = {word.arg: word.value for word in node.keywords if word.arg}
                code = named.get("code") or named.get("label")
                if code is None and len(node.args) <= code_at:
                    continue
                values = frozenset(named) | _keys(node.args[-1] if node.args else None)
                for each in self.possible(code or node.args[code_at], function):
                    yield Said(str(each), values, self.place(node))

    def place(self, node: ast.expr) -> str:
        return f"{self.path.relative_to(PACKAGE)}:{node.lineno}"

    def possible(self, node: ast.expr, function: ast.FunctionDef) -> list[object]:
        """Every value `node` can have; none for a parameter, whose callers are read instead."""
        match node:
            case ast.Constant():
                return [node.value]
            case ast.IfExp():
                return self.possible(node.body, function) + self.possible(node.orelse, function)
            case ast.JoinedStr():
                return list(self._filled(node, function))
            case ast.Call(func=ast.Attribute(attr="get", value=table)):
                found = list(self._eval(table).values())
                return found + [v for d in node.args[1:] for v in self.possible(d, function)]
            case ast.Call(func=ast.Name(id=name)):
                inner = [each for each in self.functions if each.name == name]
                return [value for each in inner for value in self._given(each)]
            case ast.Name(id=name):
                return self._named(name, function)
            case ast.Attribute(attr="code" | "value"):
                return []  # handed on from where it was first said
        raise AssertionError(f"{self.place(node)}: a code that no test can read")

    def _filled(self, node: ast.JoinedStr, function: ast.FunctionDef) -> Iterator[object]:
        names = sorted({part.id for part in ast.walk(node) if isinstance(part, ast.Name)})
        for values in product(*(self._named(name, function) for name in names)):
            yield self._eval(node, dict(zip(names, values, strict=True)))

    def _given(self, function: ast.FunctionDef) -> Iterator[object]:
        for node in ast.walk(function):
            if isinstance(node, ast.Return) and node.value is not None:
                yield from self.possible(node.value, function)

    def _named(self, name: str, function: ast.FunctionDef) -> list[object]:
        found: list[object] = []
        for node in ast.walk(function):
            if isinstance(node, ast.For) and _name(node.target) == name:
                found += self._eval(node.iter)
            if isinstance(node, ast.Assign) and name in map(_name, node.targets):
                found += self.possible(_certain(node.value), function)
        parameters = {each.arg for each in function.args.args + function.args.kwonlyargs}
        assert found or name in parameters, f"{self.path}: where does {name} come from?"
        return found

    def _eval(self, node: ast.expr, names: Mapping[str, object] | None = None) -> Any:
        module = self._module()
        return eval(compile(ast.Expression(node), str(self.path), "eval"), vars(module), names)

    def _module(self) -> ModuleType:
        parts = self.path.relative_to(PACKAGE.parent).with_suffix("").parts
        return importlib.import_module(".".join(parts))


def _certain(node: ast.expr) -> ast.expr:
    """`x` of `x if … else None`."""
    if isinstance(node, ast.IfExp) and ast.unparse(node.orelse) == "None":
        return node.body
    return node


def _keys(node: ast.expr | None) -> frozenset[str]:
    if not isinstance(node, ast.Dict):
        return frozenset()
    return frozenset(str(ast.literal_eval(key)) for key in node.keys if key is not None)


def _name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(attr=name):
            return name
    return ""
