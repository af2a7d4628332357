"""Runs every benchmark, and sets its figures beside the targets.

    python tests/bench/run.py [--quick] [--write]

Each suite is a program of its own, which compares outputs first, draws the order of its tasks
anew in each round, and appends its figures to the file that `ECHEANCE_FIGURES` names: a line
of JSON each, with `suite`, `name`, a time and a ratio measured within each round. From that file alone come the table,
`target/bench/figures.json` and the chart `target/bench/figures.svg`. `--write` keeps them in
`docs/`, from where the README and the guide take what they tell.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple
from xml.sax.saxutils import escape

TOP = Path(__file__).resolve().parents[2]
BUILT = TOP / "target" / "bench"
FIGURES = BUILT / "figures.jsonl"


class Suite(NamedTuple):
    """A program that measures: its command, whole and short."""

    whole: Sequence[str]
    quick: Sequence[str]


def cargo(package: str, bench: str, *arguments: str) -> list[str]:
    return [
        "cargo",
        "bench",
        "--quiet",
        "-p",
        package,
        "--bench",
        bench,
        "--",
        *arguments,
    ]


def python(script: str, *arguments: str) -> list[str]:
    return [sys.executable, str(TOP / script), *arguments]


SUITES: dict[str, Suite] = {
    "calls": Suite(
        cargo("echeance-conformance", "calls", "1001"),
        cargo("echeance-conformance", "calls", "101"),
    ),
    "json": Suite(
        cargo("echeance-conformance", "json", "301"),
        cargo("echeance-conformance", "json", "51"),
    ),
    "columns": Suite(
        cargo("echeance", "columns", "15"), cargo("echeance", "columns", "3")
    ),
    "growth": Suite(
        cargo("echeance-conformance", "growth", "100000000"),
        cargo("echeance-conformance", "growth", "10000000"),
    ),
    "python": Suite(
        python("python/bench/single_call.py"), python("python/bench/single_call.py")
    ),
    "columns in Python": Suite(
        python("python/bench/columns.py", "4000000", "9"),
        python("python/bench/columns.py", "1000000", "3"),
    ),
    "audit": Suite(
        python("python/bench/audit.py", "1000000", "3"),
        python("python/bench/audit.py", "10000", "1"),
    ),
}


class Target(NamedTuple):
    """What a figure is to reach."""

    what: str
    suite: str
    name: str
    floor: float
    goal: float
    better: Literal["less", "more"] = "less"
    figure: str = "ratio"
    over: str | None = None
    """The figure of the same suite whose time divides this one's."""

    def reached(self, figure: float, limit: float) -> bool:
        return figure <= limit if self.better == "less" else figure >= limit


AUDIT: tuple[Target, ...] = (
    *(
        Target(
            f"audit: {name} ÷ {peer}", "audit", f"{name}, 1000000 lines", floor, goal
        )
        for name, peer, floor, goal in (
            ("CSV", "polars, text read and written", 2.5, 1.2),
            ("Parquet", "pyarrow, read and written", 1.5, 1.15),
            ("Parquet, results only", "pyarrow, read", 4, 1.6),
        )
    ),
    *(
        Target(
            f"audit: {name} ÷ the register read and the result written",
            "audit",
            f"{name}, over its result moved, 1000000 lines",
            floor,
            goal,
        )
        for name, floor, goal in (
            ("CSV", 2.5, 1.2),
            ("Parquet", 1.5, 1.15),
            ("Parquet, results only", 4, 1.6),
        )
    ),
    *(
        Target(f"audit: {name}, {what}", "audit", f"{name}, {figure}", floor, goal)
        for name in ("CSV", "Parquet", "Parquet, results only")
        for what, figure, floor, goal in (
            ("a line of 10⁶ ÷ a line of 10⁴", "growth to 1000000 lines", 1.25, 1.1),
            ("memory in MB", "memory at 1000000 lines", 256, 128),
        )
    ),
)

VECTORS = ("avx2", "avx512f")


def vectors() -> list[str]:
    """The wide registers that this machine has."""
    info = Path("/proc/cpuinfo")
    flags = set(info.read_text().split()) if info.exists() else set[str]()
    return [wide for wide in VECTORS if wide in flags]


# What a copy costs hangs on the registers: each width has limits of its own.
EXAM = (1.25, 1.0) if "avx512f" in vectors() else (1.75, 1.3)

TARGETS: tuple[Target, ...] = (
    Target("exam-transfer in JSON ÷ serde_json", "json", "exam-transfer", 1.0, 0.4),
    Target("inactivity in JSON ÷ serde_json", "json", "inactivity", 1.0, 0.4),
    Target(
        "exam columns ÷ copy of the same bytes",
        "columns",
        "exam-transfer, 4194304 rows",
        *EXAM,
    ),
    Target(
        "the same, 10 % unknown ÷ all known",
        "columns",
        "exam-transfer, nulls, 4194304 rows",
        1.5,
        1.1,
        figure="ns",
        over="exam-transfer, 4194304 rows",
    ),
    Target(
        "certificate numbers ÷ copy of the text",
        "columns",
        "certificate-number, 4194304 rows",
        1.5,
        1.25,
    ),
    Target(
        "review by columns ÷ copy of the same bytes",
        "columns",
        "holder-review, 131072 rows",
        8,
        4,
    ),
    Target(
        "the same, ns a row",
        "columns",
        "holder-review, 131072 rows",
        50,
        20,
        figure="ns",
    ),
    Target(
        "the same, 20 % unknown a fact, ns a row",
        "columns",
        "holder-review, 20 % unknown, 131072 rows",
        83,
        33,
        figure="ns",
    ),
    Target("10⁸ rows ÷ 10⁶, a row", "growth", "100000000 rows", 1.25, 1.1),
    Target(
        "columns: polars offset_by ÷ ours",
        "columns in Python",
        "exam-transfer, polars offset_by",
        30,
        50,
        "more",
    ),
    Target(
        "the same ÷ ours into a polars frame, with words",
        "columns in Python",
        "exam-transfer, polars offset_by",
        5,
        12,
        "more",
        figure="ns",
        over="exam-transfer, echeance, words in polars",
    ),
    Target(
        "outputs in new memory ÷ in memory given back",
        "fresh outputs",
        "exam-transfer, echeance",
        1.1,
        1.0,
    ),
    Target(
        "the same with a column of days",
        "fresh outputs",
        "exam-transfer, echeance, last_day",
        1.1,
        1.0,
    ),
    Target(
        "typed Python call, outcome ÷ datetime by hand",
        "python",
        "outcome / datetime by hand",
        0.30,
        0.20,
    ),
    Target(
        "typed Python call, every field ÷ datetime by hand",
        "python",
        "every field / datetime by hand",
        0.65,
        0.45,
    ),
    Target("reasons ÷ outcome in Python", "python", "reasons / outcome", 2.0, 1.3),
    Target(
        "echeance version ÷ bare Python",
        "python",
        "echeance version / bare Python",
        3.0,
        2.0,
    ),
    *AUDIT,
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--quick", action="store_true", help="under a minute")
    parser.add_argument("--only", choices=SUITES, action="append", help="a suite alone")
    parser.add_argument(
        "--write", action="store_true", help="keep the figures in docs/"
    )
    options = parser.parse_args()
    BUILT.mkdir(parents=True, exist_ok=True)
    FIGURES.unlink(missing_ok=True)
    for name in options.only or SUITES:
        suite = SUITES[name]
        print(f"== {name}", flush=True)
        start = time.monotonic()
        command = suite.quick if options.quick else suite.whole
        subprocess.run(
            command,
            check=True,
            cwd=TOP,
            env={**os.environ, "ECHEANCE_FIGURES": str(FIGURES)},
        )
        print(f"   ({time.monotonic() - start:.0f} s)\n", flush=True)
    figures = [json.loads(line) for line in FIGURES.read_text().splitlines()]
    kept = {"machine": machine(), "figures": figures, "targets": judged(figures)}
    print(table(kept))
    for folder in (BUILT, TOP / "docs") if options.write else (BUILT,):
        (folder / "figures.json").write_text(
            json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
        )
        (folder / "figures.svg").write_text(chart(kept["targets"]), encoding="utf-8")
    return 0


def machine() -> dict[str, Any]:
    """What the figures were measured on."""
    model = platform.processor()
    info = Path("/proc/cpuinfo")
    if info.exists():
        named = [line for line in info.read_text().splitlines() if "model name" in line]
        model = named[0].split(":", 1)[1].strip() if named else model
    compiler = subprocess.run(
        ["rustc", "--version"], check=True, capture_output=True, text=True
    )
    return {
        "processor": model,
        "cores": os.cpu_count(),
        "vectors": vectors(),
        "system": f"{platform.system()} {platform.machine()}",
        "rust": compiler.stdout.split()[1],
        "python": platform.python_version(),
    }


def judged(figures: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each target with its figure, where it was measured."""
    by_name = {(figure["suite"], figure["name"]): figure for figure in figures}
    rows = []
    for target in TARGETS:
        found = by_name.get((target.suite, target.name), {}).get(target.figure)
        if found is None:
            continue
        if target.over is not None:
            found /= by_name[target.suite, target.over]["ns"]
        rows.append(
            {
                "what": target.what,
                "figure": found,
                "floor": target.floor,
                "goal": target.goal,
                "better": target.better,
                "floor_holds": target.reached(found, target.floor),
                "goal_holds": target.reached(found, target.goal),
            }
        )
    return rows


def table(kept: dict[str, Any]) -> str:
    """The targets as a table."""
    told = kept["machine"]
    lines = [
        f"{told['processor']}, {told['cores']} cores, {told['system']}, Rust {told['rust']}, Python {told['python']}",
        f"{'':<66}{'figure':>9}{'floor':>9}{'goal':>9}",
    ]
    for row in kept["targets"]:
        mark = (
            "goal"
            if row["goal_holds"]
            else "floor"
            if row["floor_holds"]
            else "NOT REACHED"
        )
        lines.append(
            f"{row['what']:<66}{row['figure']:>9.3g}{row['floor']:>9g}{row['goal']:>9g}  {mark}"
        )
    return "\n".join(lines)


WIDTH, LEFT, ROW, TOP_MARGIN = 960, 470, 26, 44


def chart(rows: list[dict[str, Any]]) -> str:
    """Each figure as a bar up to its share of the floor, on a logarithmic scale; the floor is the line."""
    return "\n".join(_drawn(rows)) + "\n"


def _drawn(rows: list[dict[str, Any]]) -> Iterator[str]:
    height = TOP_MARGIN + ROW * len(rows) + 20
    low, high = 0.05, 4.0

    def across(share: float) -> float:
        at = math.log(min(max(share, low), high) / low) / math.log(high / low)
        return LEFT + at * (WIDTH - LEFT - 90)

    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif"'
        ' font-size="13" role="img" aria-label="Each figure beside its limit">'
    )
    yield f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>'
    yield f'<text x="{LEFT}" y="20" fill="#444">share of the limit (logarithmic); shorter is better</text>'
    for place, row in enumerate(rows):
        y = TOP_MARGIN + place * ROW
        less = row["better"] == "less"
        share, goal = (
            (row["figure"] / row["floor"], row["goal"] / row["floor"])
            if less
            else (row["floor"] / row["figure"], row["floor"] / row["goal"])
        )
        colour = "#2f6f4f" if row["floor_holds"] else "#a33"
        yield f'<text x="{LEFT - 10}" y="{y + 13}" text-anchor="end">{escape(row["what"])}</text>'
        yield f'<rect x="{LEFT}" y="{y}" width="{across(share) - LEFT:.1f}" height="17" fill="{colour}"/>'
        yield f'<rect x="{across(goal) - 1:.1f}" y="{y - 2}" width="2" height="21" fill="#e0a030"/>'
        yield f'<text x="{across(share) + 5:.1f}" y="{y + 13}" fill="#222">{row["figure"]:.3g}</text>'
    x = across(1)
    yield f'<line x1="{x:.1f}" x2="{x:.1f}" y1="28" y2="{height - 12}" stroke="#222" stroke-dasharray="4 3"/>'
    yield f'<text x="{x + 4:.1f}" y="36" fill="#222">limit</text>'
    yield "</svg>"


if __name__ == "__main__":
    sys.exit(main())
