"""What ten calls and four kernels cost in instructions, held within 3 % of a committed figure.

    counted.py LIBRARY --check            each of counted.json against its figure
    counted.py LIBRARY --write            the figures anew, on purpose

LIBRARY is the folder of the built shared library. Instructions are counted by valgrind's
callgrind and do not depend on what else the machine is doing. A figure that has fallen must
be renewed too: else what was gained could be lost again unseen.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path

from worst import collected, compiled

FIGURES = Path(__file__).parent / "counted.json"
TOLERANCE = 0.03
# A table is long enough that what a call costs besides its rows does not count.
ROWS, CALLS = 65_536, 100


def instructions(program: Path, name: str) -> float:
    """Instructions of a call, or of a row."""
    times = ROWS if name.endswith("a row") else CALLS
    runs = [collected([str(program), name, str(count)]) for count in (times, 0)]
    return (runs[0] - runs[1]) / times


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("library", type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    if shutil.which("valgrind") is None:
        print("counted: valgrind is not here: nothing is measured")
        return 0
    program = compiled(options.library, "counted")
    figures = json.loads(FIGURES.read_text(encoding="utf-8"))
    off = 0
    for name, figure in figures.items():
        measured = round(instructions(program, name), 2)
        is_off = abs(measured - figure) > figure * TOLERANCE
        off += is_off
        print(
            f"{measured:>12,} of {figure:>12,}{'  OFF' if is_off else ''} {name}",
            flush=True,
        )
        figures[name] = measured
    if options.write:
        FIGURES.write_text(
            json.dumps(figures, ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
        )
        return 0
    if off:
        print(
            f"{off} off by over 3 %: mend the cause, or renew the figures on purpose (--write)"
        )
    return 1 if off else 0


if __name__ == "__main__":
    sys.exit(main())
