"""The audit of a register beside what moves the same columns: polars for CSV as texts, pyarrow for Parquet.

    python python/bench/audit.py [MOST_LINES] [ROUNDS]

Registers of 10,000 lines and ten times as many each, up to the most: of `examples/make_register.py`, every line sound and
other than the rest. Told are nanoseconds of CPU a line (each on one thread, in an order drawn each round), the ratio in the same round, how a line's time
grows, and the most memory that the command takes. Beside them stands what the same program takes to read the register and to write the
result, which lies ready in memory: less than that, no audit can take that writes this result with that program.
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
from typing import NamedTuple

import figures
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

import echeance

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "examples"))
import make_register

AS_OF = make_register.AS_OF

Task = Callable[[Path, Path], None]

chance = random.Random(7)


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


def answers(register: Path, out: Path) -> None:
    echeance.audit(register, AS_OF, out=out, threads=1, results_only=True)


def texts(register: Path, out: Path) -> None:
    pl.read_csv(register, infer_schema=False).write_csv(out)


def texts_of(result: Path) -> Task:
    ready = pl.read_csv(result, infer_schema=False)

    def move(register: Path, out: Path) -> None:
        pl.read_csv(register, infer_schema=False)
        ready.write_csv(out)

    return move


def columns(register: Path, out: Path) -> None:
    table = pq.read_table(register, use_threads=False)
    pq.write_table(table, out, compression="zstd")


def read(register: Path, out: Path) -> None:
    pq.read_table(register, use_threads=False)


def columns_of(result: Path) -> Task:
    # Words that repeat themselves stay places of words, as the audit writes them.
    names = pq.read_schema(result).names
    ready = pq.read_table(result, use_threads=False, read_dictionary=names)

    def move(register: Path, out: Path) -> None:
        read(register, out)
        pq.write_table(ready, out, compression="zstd")

    return move


class Form(NamedTuple):
    """A form of register, and what it is measured against."""

    name: str
    suffix: str
    ours: Task
    peer: Task
    against: str
    mover: Callable[[Path], Task]
    """Of a result, the task that reads a register and writes that result."""
    options: tuple[str, ...] = ()
    """Of the command, which does the same."""


FORMS = (
    Form("CSV", ".csv", audit, texts, "polars, text read and written", texts_of),
    Form(
        "Parquet",
        ".parquet",
        audit,
        columns,
        "pyarrow, the same read and written",
        columns_of,
    ),
    Form(
        "Parquet, results only",
        ".parquet",
        answers,
        read,
        "pyarrow, the same read",
        columns_of,
        ("--results-only",),
    ),
)


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


def memory(register: Path, out: Path, options: tuple[str, ...]) -> float:
    """The most memory of the command, in MB."""
    command = [
        *(sys.executable, "-c", PEAK),
        *(Path(sys.executable).with_name("echeance"), "audit", register),
        *("--as-of", AS_OF.isoformat(), "--out", out, *options),
    ]
    told = subprocess.run(command, check=True, capture_output=True, text=True)
    return int(told.stdout) / 1000


def measured(form: Form, folder: Path, lines: int, rounds: int) -> float:
    """Tells of a form at a length; the time of a line."""
    register, out = folder / f"register{form.suffix}", folder / f"out{form.suffix}"
    # Once before the clock: modules are loaded.
    form.peer(register, out)
    form.ours(register, out)
    told = pl.scan_parquet(out) if form.suffix == ".parquet" else pl.scan_csv(out)
    assert told.select(pl.len()).collect().item() == lines
    moved = form.mover(out)
    times: dict[Task, list[float]] = {form.ours: [], form.peer: [], moved: []}
    for _ in range(rounds):
        for task in chance.sample(list(times), len(times)):
            times[task].append(spent(task, register, out) / lines)
    ours = statistics.median(times[form.ours])

    def ratio_to(task: Task, of: Task) -> float:
        pairs = zip(times[of], times[task], strict=True)
        return statistics.median(one / other for one, other in pairs)

    ratio = ratio_to(form.peer, form.ours)
    figures.add("audit", f"{form.name}, {lines} lines", ours, ratio, form.against)
    least = statistics.median(times[moved])
    name = f"{form.name}, its result moved, {lines} lines"
    figures.add("audit", name, least, ratio_to(form.peer, moved), form.against)
    name = f"{form.name}, over its result moved, {lines} lines"
    against = f"{form.against.split(',')[0]}, the register read and the result written"
    figures.add("audit", name, ours, ratio_to(moved, form.ours), against)
    megabytes = memory(register, out, form.options)
    name = f"{form.name}, memory at {lines} lines"
    figures.add("audit", name, 0, megabytes, "megabytes, for themselves")
    print(
        f"{lines:>9} lines {form.name:<22} {ours:8.0f} ns a line {ratio:6.2f} × {form.against:<36}"
        f" {megabytes:6.0f} MB"
    )
    print(
        f"{'':>32} {least:8.0f} ns a line {ratio_to(form.peer, moved):6.2f} × to move the result;"
        f" {ratio_to(moved, form.ours):6.2f} × that"
    )
    return ours


def main() -> None:
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    pa.set_cpu_count(1)
    first: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        lines = 10_000
        while lines <= most:
            write_register(folder / "register.csv", lines)
            # Days that are days alone become typed ones.
            pl.scan_csv(
                folder / "register.csv", try_parse_dates=True, infer_schema_length=None
            ).sink_parquet(folder / "register.parquet")
            for form in FORMS:
                ours = measured(form, folder, lines, rounds)
                growth = ours / first.setdefault(form.name, ours)
                name = f"{form.name}, growth to {lines} lines"
                figures.add("audit", name, ours, growth, "a line of 10,000")
                print(f"{'':>38} {growth:6.2f} × a line of 10,000")
            lines *= 10


if __name__ == "__main__":
    main()
