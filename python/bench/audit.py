"""The audit of a register in CSV beside polars, which reads and writes the same file as texts.

    python python/bench/audit.py [MOST_LINES] [ROUNDS]

Registers of 10,000 lines and ten times as many each, up to the most: of `examples/make_register.py`, every line sound and
other than the rest. Told are nanoseconds of CPU a line (each on one thread, in an order drawn each round), the ratio in the same round, how a line's time
grows, and the most memory that the command takes.
"""

from __future__ import annotations

import os

os.environ["POLARS_MAX_THREADS"] = "1"

import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import figures
import polars as pl

import echeance

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "examples"))
import make_register

AS_OF = make_register.AS_OF


def write_register(path: Path, lines: int) -> None:
    maker = make_register.Maker(7)
    states = [state for _, state in make_register.HOLDERS]
    weights = [weight for weight, _ in make_register.HOLDERS]
    drawn = maker.rng.choices(states, weights, k=lines)
    with path.open("wb") as file:
        file.write(",".join(make_register.COLUMNS).encode() + b"\n")
        file.writelines(maker.line(state(maker)) + b"\n" for state in drawn)


def audit(register: Path, out: Path) -> None:
    echeance.audit(register, AS_OF, out=out, threads=1)


def texts(register: Path, out: Path) -> None:
    pl.read_csv(register, infer_schema=False).write_csv(out)


def spent(task: Callable[[Path, Path], None], register: Path, out: Path) -> float:
    before = time.process_time_ns()
    task(register, out)
    return time.process_time_ns() - before


# A process takes over the peak of the one that it was forked from: between it and this one, which is large, stands a small one.
PEAK = """
import os, subprocess, sys
quiet = subprocess.DEVNULL
process = subprocess.Popen(sys.argv[1:], stdout=quiet, stderr=quiet)
print(os.wait4(process.pid, 0)[2].ru_maxrss)
"""


def memory(register: Path, out: Path) -> float:
    """The most memory of the command, in MB."""
    command = [
        *(sys.executable, "-c", PEAK),
        *(Path(sys.executable).with_name("echeance"), "audit", register),
        *("--as-of", AS_OF.isoformat(), "--out", out),
    ]
    told = subprocess.run(command, check=True, capture_output=True, text=True)
    return int(told.stdout) / 1000


def main() -> None:
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    chance = random.Random(7)
    first = None
    with tempfile.TemporaryDirectory() as folder:
        register, out = Path(folder) / "register.csv", Path(folder) / "result.csv"
        lines = 10_000
        while lines <= most:
            write_register(register, lines)
            audit(register, out)
            assert pl.read_csv(out, infer_schema=False).height == lines
            times: dict[Callable[[Path, Path], None], list[float]] = {
                audit: [],
                texts: [],
            }
            for _ in range(rounds):
                for task in chance.sample(list(times), len(times)):
                    times[task].append(spent(task, register, out) / lines)
            ours = statistics.median(times[audit])
            ratios = [
                one / other
                for one, other in zip(times[audit], times[texts], strict=True)
            ]
            ratio = statistics.median(ratios)
            megabytes = memory(register, out)
            first = first or ours
            print(
                f"{lines:>9} lines {ours:8.0f} ns a line {ratio:6.2f} × polars {ours / first:6.2f} × the first"
                f" {megabytes:6.0f} MB"
            )
            against = "polars, text read and written"
            figures.add("audit", f"CSV, {lines} lines", ours, ratio, against)
            figures.add(
                "audit",
                f"growth to {lines} lines",
                ours,
                ours / first,
                "a line of 10,000",
            )
            figures.add(
                "audit",
                f"memory at {lines} lines",
                0,
                megabytes,
                "megabytes, for themselves",
            )
            lines *= 10


if __name__ == "__main__":
    main()
