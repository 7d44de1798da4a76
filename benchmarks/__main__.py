"""`python -m benchmarks [startup|pages|board|store|password|pdf|bundle …]`; without names, all.

Each name is a module here with a function `run()`.
"""

import sys
from importlib import import_module
from pathlib import Path

MEASUREMENTS = ("startup", "pages", "board", "store", "password", "pdf", "bundle")


def main(names: list[str]) -> int:
    """Run the measurements named; 2 when there is no such one."""
    known = [name for name in MEASUREMENTS if Path(__file__).with_name(f"{name}.py").exists()]
    unknown = [name for name in names if name not in known]
    if unknown:
        print(f"No such measurement: {' '.join(unknown)}. There are: {' '.join(known)}")
        return 2
    for name in names or known:
        import_module(f"benchmarks.{name}").run()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
