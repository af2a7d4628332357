"""Packs the kit: `python -m kit.make [--cases N] [--out FOLDER]`, in the folder `tests`.

The same sources give the same archive, byte for byte: files in order, with the time SOURCE_DATE_EPOCH or else 0.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import io
import json
import multiprocessing
import os
import re
import sys
import tarfile
import time
from pathlib import Path
from typing import Any

from .cases import cases_of, shares

TOP = Path(__file__).parents[2]
KIT = TOP / "tests/kit"

# What is packed as it stands, by its place in the archive.
FILES = {
    "FORMAT.md": KIT / "FORMAT.md",
    "FORMAT.fr.md": KIT / "FORMAT.fr.md",
    "run.py": KIT / "run.py",
    "question.schema.json": TOP / "docs/question.schema.json",
    "answer.schema.json": TOP / "docs/answer.schema.json",
    "LICENSE-APACHE": TOP / "LICENSE-APACHE",
    "LICENSE-MIT": TOP / "LICENSE-MIT",
    **{
        f"vectors/{path.name}": path
        for path in sorted((TOP / "tests/vectors").iterdir())
        if path.suffix in (".json", ".md")
    },
}


def version() -> str:
    text = (TOP / "Cargo.toml").read_text("utf-8")
    found = re.search(r'^version = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("Cargo.toml has no version")
    return found[1]


def zipped(content: bytes) -> bytes:
    """Without a name and a time of its own."""
    return gzip.compress(content, compresslevel=9, mtime=0)


def generate(share: tuple[str, int]) -> tuple[str, list[str], int]:
    rule, count = share
    found, left_out = cases_of(rule, count)
    lines = [json.dumps(x, ensure_ascii=False, separators=(",", ":")) for x in found]
    return rule, lines, left_out


def generated(count: int, workers: int) -> tuple[bytes, dict[str, Any]]:
    """The file of all cases, and how many there are of each rule."""
    wanted = shares(count)
    # what takes longest first
    order = sorted(wanted.items(), key=lambda x: (x[0] != "holder-review", -x[1]))
    with multiprocessing.Pool(workers) as pool:
        done = {x[0]: x for x in pool.imap_unordered(generate, order)}
    lines = [line for rule in wanted for line in done[rule][1]]
    told = {
        rule: {"cases": len(done[rule][1]), "left_out": done[rule][2]}
        for rule in wanted
    }
    return "".join(f"{line}\n" for line in lines).encode(), told


def archive(name: str, files: dict[str, bytes]) -> bytes:
    into = io.BytesIO()
    with tarfile.open(fileobj=into, mode="w", format=tarfile.GNU_FORMAT) as tar:
        for place, content in sorted(files.items()):
            item = tarfile.TarInfo(f"{name}/{place}")
            item.size = len(content)
            item.mtime = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
            item.mode = 0o755 if place == "run.py" else 0o644
            tar.addfile(item, io.BytesIO(content))
    return zipped(into.getvalue())


def make(count: int, out: Path, workers: int) -> tuple[Path, dict[str, Any]]:
    """The path of the archive, and what was generated."""
    lines, told = generated(count, workers)
    catalogue = json.loads((TOP / "docs/catalogue.json").read_text("utf-8"))
    kit = {
        "version": version(),
        "rules_version": catalogue["rules_version"],
        "generated": told,
    }
    files = {place: path.read_bytes() for place, path in FILES.items()}
    files["cases.jsonl.gz"] = zipped(lines)
    files["kit.json"] = json.dumps(kit, indent=2).encode() + b"\n"
    sums = [
        f"{hashlib.sha256(content).hexdigest()}  {place}\n"
        for place, content in sorted(files.items())
    ]
    files["SHA256SUMS"] = "".join(sums).encode()
    name = f"echeance-conformance-{kit['version']}"
    out.mkdir(parents=True, exist_ok=True)
    path = out / f"{name}.tar.gz"
    path.write_bytes(archive(name, files))
    return path, told


def main() -> int:
    parser = argparse.ArgumentParser(prog="kit.make", description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--out", type=Path, default=TOP / "target/kit")
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)))
    chosen = parser.parse_args()
    began = time.monotonic()
    path, told = make(chosen.cases, chosen.out, chosen.workers)
    for rule, counts in told.items():
        print(f"{rule:26} {counts['cases']:9,}")
    left_out = sum(counts["left_out"] for counts in told.values())
    total = sum(counts["cases"] for counts in told.values())
    print(
        f"{total:,} cases in {time.monotonic() - began:.0f} s; {left_out:,} questions left out, too open for the oracle"
    )
    print(f"count kit-cases {total}")
    print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
