"""The figures that the pages tell, each counted or read where it stands: none is typed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

TOP = Path(__file__).resolve().parents[2]
SPACE = "\N{NO-BREAK SPACE}"

Words = dict[str, str]


def told(lang: str) -> dict[str, str]:
    """What stands in a page as `{{ name }}`, in a language."""
    counts = {name: number(count, lang) for name, count in counted()}
    return {
        **counts,
        "rules_version": catalogue()["rules_version"],
        "instructions": instructions(lang),
        "dearest": dearest(lang),
        "measured": measured(lang),
    }


def number(value: float, lang: str, places: int = 0) -> str:
    text = f"{value:,.{places}f}"
    if lang == "fr":
        return text.replace(",", SPACE).replace(".", ",")
    return text


def read(name: str) -> Any:
    return json.loads((TOP / name).read_text("utf-8"))


def catalogue() -> dict[str, Any]:
    found: dict[str, Any] = read("docs/catalogue.json")
    return found


def counted() -> Iterable[tuple[str, int]]:
    rules = catalogue()["rules"]
    yield "rules", len(rules)
    yield "outcomes", sum(len(rule["outcomes"]) for rule in rules)
    yield "reasons", sum(len(rule["reasons"]) for rule in rules)
    for name in ("readings", "open_questions", "law", "sources", "statements"):
        yield name, len(catalogue()[name])
    yield "sentences", len(read("tests/accounting.json")["rows"])

    files = set((TOP / "tests/vectors").glob("*.json"))
    files -= {TOP / "tests/vectors/schema.json"}
    yield "vectors", sum(len(read(str(file))["cases"]) for file in files)
    released = (TOP / "tests/released/answers.jsonl").read_text("utf-8").splitlines()
    yield "released", sum('"case"' in line for line in released)

    mistakes = (TOP / "tests/kit/mistakes.py").read_text("utf-8")
    yield "mistakes", mistakes.count("\n@mistake(")
    receipts = (TOP / "tests/released/receipts").glob("*.jsonl")
    kept = "".join(file.read_text("utf-8") for file in receipts)
    yield "receipts", kept.count('\n{"line":')

    interface = read("docs/echeance-abi.json")
    for name in ("calls", "structs", "constants"):
        yield name, len(interface[name])
    yield "abi", interface["abi"]

    # What the commands do unless they are told otherwise.
    makefile = (TOP / "Makefile").read_text("utf-8")
    for name, text in (
        ("fuzz", r"^COUNT \?= (\d+)$"),
        ("fuzz_each_time", r"\bfuzz COUNT=(\d+)$"),
        ("fuzz_meeting", r"\bfuzz COUNT=(\d+) ABOUT=meeting$"),
        ("differential", r"^differential: COUNT := (\d+)$"),
        ("fuzz_long", r"^fuzz-long: EACH := (\d+)$"),
        ("fuzz_short", r"\bfuzz-long EACH=(\d+)$"),
        ("columns_rows", r"^columns-check: COUNT := (\d+)$"),
        ("moments", r"^MOMENTS \?= (\d+)$"),
        ("kit", r"^kit: CASES := (\d+)$"),
    ):
        found = re.search(text, makefile, re.MULTILINE)
        if found is None:
            raise ValueError(f"the Makefile has no {text}")
        yield name, int(found[1])


def instructions(lang: str) -> str:
    """What calls and rows cost, as a test holds them."""
    heads = {"fr": ("appel", "instructions"), "en": ("call", "instructions")}
    rows = [
        (
            f"`{name}`"
            if "," not in name
            else f"`{name.split(',')[0]}`,{tail(name, lang)}",
            number(cost, lang),
        )
        for name, cost in read("tests/counted.json").items()
    ]
    return table(heads[lang], rows)


def tail(name: str, lang: str) -> str:
    text = name.partition(",")[2]
    return text.replace("a row", "la ligne") if lang == "fr" else text


def dearest(lang: str) -> str:
    """The questions that cost most, of all that a search has found."""
    lines = (TOP / "tests/worst.jsonl").read_text("utf-8").splitlines()
    heads = {
        "fr": ("règle", "faits donnés", "instructions"),
        "en": ("rule", "facts given", "instructions"),
    }
    found = [json.loads(line) for line in lines]
    found.sort(key=lambda each: -each["instructions"])
    rows = [
        (
            f"`{each['question']['rule']}`",
            facts(each["question"]["facts"], lang),
            number(each["instructions"], lang),
        )
        for each in found
    ]
    return table(heads[lang], rows)


def facts(given: dict[str, Any], lang: str) -> str:
    """How many facts are known and how many are said not to be."""
    unknown = sum(value is None for value in given.values())
    known = len(given) - unknown
    if not given:
        return {"fr": "aucun", "en": "none"}[lang]
    if lang == "fr":
        # In French, nought and one are singular.
        return ", ".join(
            f"{many} {word}{'s' if many > 1 else ''}"
            for many, word in ((known, "connu"), (unknown, "inconnu"))
        )
    return f"{known} known, {unknown} unknown"


def measured(lang: str) -> str:
    """The figures of `make bench`, where they were kept."""
    file = TOP / "docs/figures.json"
    if not file.exists():
        return {
            "fr": "Aucune mesure de `make bench` n’est conservée avec cette version.",
            "en": "No run of `make bench` is kept with this version.",
        }[lang]
    kept = json.loads(file.read_text("utf-8"))
    machine = kept["machine"]
    on = {
        "fr": f"Mesuré sur {machine['processor']}, {machine['cores']} cœurs, Rust {machine['rust']}, Python {machine['python']}.",
        "en": f"Measured on {machine['processor']}, {machine['cores']} cores, Rust {machine['rust']}, Python {machine['python']}.",
    }[lang]
    heads = {
        "fr": ("mesure", "valeur", "limite", "but"),
        "en": ("measure", "figure", "limit", "goal"),
    }
    rows = [
        (
            row["what"],
            *(significant(row[name], lang) for name in ("figure", "floor", "goal")),
        )
        for row in kept["targets"]
    ]
    return f"{on}\n\n{table(heads[lang], rows)}"


def significant(value: float, lang: str) -> str:
    text = f"{value:.3g}" if value < 1000 else f"{value:,.0f}"
    return number(value, lang, len(text.partition(".")[2]))


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---", *["---:"] * (len(heads) - 1)], *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
