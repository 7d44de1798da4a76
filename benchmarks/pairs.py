"""Measure in pairs: base and candidates take turns, so that a busy machine slows both alike.

Rounds go A B C, C B A, A B C … and every ratio is taken within its round; what is reported is
the median of the ratios with its quartiles. The base runs a second time in each round, as if it
were a candidate: this A/A control tells how far a ratio can be believed. Outside
0.93–1.07 the measurement is repeated; see README.md.
"""

import json
import os
import platform
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from statistics import median, quantiles

CONTROL = "base again (A/A control)"
CONTROL_RANGE = (0.93, 1.07)
RESULTS = Path(__file__).parent / "results"
PACKAGES = ("PySide6_Essentials", "sqlite-utils", "reportlab", "rl_accel", "pypdfium2")

# One run of what is compared: seconds, bytes, instructions …; less is better.
Sample = Callable[[], float]


@dataclass(frozen=True)
class Outcome:
    """All samples of a comparison by name, a list of one per round; the first is the base."""

    title: str
    unit: str
    samples: Mapping[str, list[float]]
    attempts: int
    load: tuple[float, float]

    @property
    def base(self) -> str:
        return next(iter(self.samples))

    @property
    def trustworthy(self) -> bool:
        """Whether the base came out like itself."""
        low, high = CONTROL_RANGE
        return low <= self.ratio(CONTROL) <= high

    def ratios(self, name: str) -> list[float]:
        """Round by round, how `name` compares to the base."""
        pairs = zip(self.samples[name], self.samples[self.base], strict=True)
        return [ours / base for ours, base in pairs]

    def ratio(self, name: str) -> float:
        return median(self.ratios(name))

    def quartiles(self, name: str) -> tuple[float, float]:
        """Half of all rounds lie between these two."""
        ratios = self.ratios(name)
        if len(ratios) < 2:
            return ratios[0], ratios[0]
        first, _, third = quantiles(ratios, n=4, method="inclusive")
        return first, third

    def __str__(self) -> str:
        rounds = len(self.samples[self.base])
        lines = [
            f"{self.title}: {rounds} rounds, attempt {self.attempts}, "
            f"load {self.load[0]:.2f} to {self.load[1]:.2f}"
            + ("" if self.trustworthy else "  ** the control is off: do not quote **")
        ]
        for name, values in self.samples.items():
            first, third = self.quartiles(name)
            lines.append(
                f"  {name:<34} {median(values):>12,.4g} {self.unit:<4}"
                f" x {self.ratio(name):.3f}  (quartiles {first:.3f}–{third:.3f})"
            )
        return "\n".join(lines)


def compare(
    title: str,
    unit: str,
    candidates: Mapping[str, Sample],
    rounds: int = 15,
    warm_ups: int = 2,
    attempts: int = 3,
) -> Outcome:
    """Run `candidates` in turns, the first being the base, until the A/A control holds.

    After `attempts` the last one is answered as it is; `trustworthy` tells.
    """
    base = next(iter(candidates.values()))
    everyone = {**candidates, CONTROL: base}
    for _ in range(warm_ups):
        for sample in candidates.values():
            sample()
    for attempt in range(1, attempts + 1):
        before = _load()
        samples = _take_turns(everyone, rounds)
        outcome = Outcome(title, unit, samples, attempt, (before, _load()))
        if outcome.trustworthy:
            break
    return outcome


def _take_turns(candidates: Mapping[str, Sample], rounds: int) -> dict[str, list[float]]:
    samples: dict[str, list[float]] = {name: [] for name in candidates}
    order = list(candidates)
    for _ in range(rounds):
        for name in order:
            samples[name].append(candidates[name]())
        order.reverse()
    return samples


def _load() -> float:
    """How many programs wanted a core over the last minute; Windows does not count them."""
    return os.getloadavg()[0] if sys.platform != "win32" else 0.0


def report(name: str, outcomes: Sequence[Outcome], **more: object) -> None:
    """Print the outcomes and keep them with every sample in results/`name`.json."""
    for outcome in outcomes:
        print(outcome, flush=True)
    RESULTS.mkdir(exist_ok=True)
    kept = {
        "measured": datetime.now().isoformat(timespec="seconds"),
        "command": " ".join(["python -m benchmarks", *sys.argv[1:]]),
        "machine": machine(),
        "outcomes": [_kept(outcome) for outcome in outcomes],
        **more,
    }
    path = RESULTS / f"{name}.json"
    path.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(f"  → {path}", flush=True)


def machine() -> dict[str, object]:
    """What the figures were measured on."""
    return {
        "system": platform.platform(),
        "processor": _processor(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "versions": {package: version(package) for package in PACKAGES},
    }


def _processor() -> str:
    """Linux tells the model in a file only."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()


def _kept(outcome: Outcome) -> dict[str, object]:
    return {
        "title": outcome.title,
        "unit": outcome.unit,
        "load": outcome.load,
        "attempts": outcome.attempts,
        "trustworthy": outcome.trustworthy,
        "ratios": {
            name: {"median": outcome.ratio(name), "quartiles": outcome.quartiles(name)}
            for name in outcome.samples
        },
        "samples": dict(outcome.samples),
    }
