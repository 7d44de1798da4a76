"""Build hook: compile the forms, and fold resources/ into a wheel that is to be installed."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileHook(BuildHookInterface[Any]):
    """Called by hatchling before it packs the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile; an editable install reads resources/ in place, a copy would go stale."""
        root = Path(self.root)
        runpy.run_path(str(root / "ui" / "compile.py"))["compile_all"](root)
        if version == "standard":
            for path in sorted((root / "resources").iterdir()):
                if path.name != "content":  # goes along compiled
                    build_data["force_include"][str(path)] = f"apv_desktop/resources/{path.name}"
