"""Writes pages to look at: `python -m report.pages FOLDER [--long]`."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import echeance

AS_OF = date(2026, 11, 21)
EXAMPLE = Path(__file__).parents[2] / "examples" / "register.csv"
HEADER = (
    "dossier,nom,certificate_number,issued_on,affiliated,unaffiliated_since,"
    "exam_passed_on,affiliated_at_expiry,account_last_used_on"
)
HOSTILE = (
    "<script>document.title = 'ran'</script>",
    "</script><img src=x onerror=document.title='ran'>",
    "--><svg onload=document.title='ran'>",
    "=1+1",
)
ARABIC = "محمد بن عبد الله القاضي الكبير"


def lines(count: int, seed: int = 1) -> Iterator[str]:
    """Persons as registers have them, a day each of its own."""
    lot = random.Random(seed)

    def ago(least: int, most: int) -> date:
        return AS_OF - timedelta(days=lot.randrange(least, most))

    for number in range(count):
        issued = ago(1, 1000)
        passed = issued - timedelta(days=lot.randrange(10, 400))
        linked = lot.random() < 0.8
        yield ",".join(
            map(
                str,
                (
                    f"D-{number:06}",
                    lot.choice(
                        ("Tremblay Zoé", "Gagnon Luc", "Côté Anne", "Roy Émile")
                    ),
                    f"CAR2099{lot.randrange(10**8):08}",
                    issued,
                    "oui" if linked else "non",
                    "" if linked else ago(1, 700),
                    passed,
                    lot.choice(("oui", "non", "")),
                    ago(0, 800),
                ),
            )
        )


def written(folder: Path, name: str, each: Iterator[str] | list[str]) -> Path:
    path = folder / f"{name}.csv"
    path.write_text("\n".join((HEADER, *each)) + "\n", "utf-8")
    return path


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)

    def page(
        name: str, register: Path, key: str | None = "dossier", **more: object
    ) -> None:
        options: dict[str, object] = {
            "key": key,
            "report": folder / f"{name}.html",
            **more,
        }
        echeance.audit(register, AS_OF, **options)  # type: ignore[arg-type]

    page("empty", written(folder, "empty", []), min_rows=0)
    page("one", written(folder, "one", lines(1)), lang="en")
    cells = [
        ",".join((f"{cell} {at}", cell, *[cell] * 7)) for at, cell in enumerate(HOSTILE)
    ]
    page("hostile", written(folder, "hostile", cells))
    # A name as long as a page, and one that is read from the right.
    named = [
        f"{key},{line.split(',', 1)[1]}"
        for key, line in zip(("x" * 3000, ARABIC), lines(2), strict=True)
    ]
    page("names", written(folder, "names", named))
    # Two columns without a name.
    unnamed = folder / "unnamed.csv"
    each = "\n".join(f"{line},a,b" for line in lines(3))
    unnamed.write_text(f"{HEADER},,\n{each}\n", "utf-8")
    page("unnamed", unnamed, readings={"counting": "cpa-269"})
    # A column whose title a spreadsheet would run.
    titled = folder / "titled.csv"
    titled.write_text(
        "\n".join((f"{HEADER},=1+1", *(f"{line},a" for line in lines(3)))) + "\n",
        "utf-8",
    )
    page("titled", titled)
    # Its fault is of a column that has a name of JavaScript's own.
    faulty = folder / "faulty.csv"
    [line] = (f"{each}," for each in lines(1))
    text = "\n".join((f"{HEADER},constructor", f"{line}é", line))
    faulty.write_bytes(text.encode() + b"\xff\n")
    page("faulty", faulty)
    # Of which the reading is told: its encoding, a line before its header, its last line.
    export = folder / "export.csv"
    export.write_bytes("\n".join(("Export é,", HEADER, *lines(3))).encode("cp1252"))
    page("export", export)
    # As it was the night before, with some lines gone, some new and a fact that changed.
    last = folder / "last.csv"
    night = written(folder, "night", list(lines(300))[20:])
    echeance.audit(night, AS_OF - timedelta(days=1), key="dossier", out=last)
    today = [
        line.replace(",oui,,", ",non,2026-11-01,", 1) if at % 40 == 0 else line
        for at, line in enumerate(lines(290))
    ]
    page("since", written(folder, "today", today), since=last)
    if "--long" in sys.argv:
        page("example", EXAMPLE, "dossier_interne")
        page("many", written(folder, "many", lines(20_000)))


if __name__ == "__main__":
    main()
