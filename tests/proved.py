"""Runs a proof, and keeps for the manual what it counted.

    proved.py NAME [--write] -- COMMAND…

A proof prints a line `count WHAT NUMBER` for each thing that it counts; of lines that count the same thing the numbers are
added up. With --write they go into docs/proofs.json under NAME, with the day and the time that it took.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import time
from collections import Counter
from datetime import date
from pathlib import Path

KEPT = Path(__file__).resolve().parents[1] / "docs/proofs.json"
COUNT = re.compile(r"\bcount ([a-z0-9-]+) (\d+)$")
"""What a test printed before it may stand in the same line."""


def run(command: list[str]) -> tuple[int, Counter[str]]:
    """How a command ended, and what it counted. All that it prints is shown."""
    counts: Counter[str] = Counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        for line in running.stdout:
            print(line, end="", flush=True)
            if found := COUNT.search(line.rstrip()):
                counts[found[1]] += int(found[2])
    return running.returncode, counts


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("command", nargs="+")
    chosen = parser.parse_args()
    began = time.monotonic()
    status, counts = run(chosen.command)
    if status:
        return status if status > 0 else 1
    if not sum(counts.values()):
        print(f"{chosen.name}: nothing was counted", file=sys.stderr)
        return 1
    if chosen.write:
        kept = json.loads(KEPT.read_text("utf-8")) if KEPT.exists() else {}
        kept[chosen.name] = {
            "on": date.today().isoformat(),
            "seconds": round(time.monotonic() - began),
            "counts": dict(sorted(counts.items())),
        }
        text = json.dumps(dict(sorted(kept.items())), indent=1)
        KEPT.write_text(text + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
