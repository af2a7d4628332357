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
        "proofs": proofs(lang),
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


PROOFS: dict[str, tuple[str, str]] = {
    "plan-states": (
        "états d’un compte d’où chaque suite du planificateur a été essayée",
        "states of an account from which every step of the planner was tried",
    ),
    "plan-other-states": (
        "les mêmes, pour d’autres jours de dernière utilisation",
        "the same, for other days of last use",
    ),
    "plan-histories": (
        "histoires au hasard d’un compte\N{NO-BREAK SPACE}: retards, doublons, retours, avis perdus",
        "random histories of an account: late, doubled and lost runs, returns, lost notices",
    ),
    "domain-edge-rows": (
        "questions autour de chaque jour où une réponse tourne, à côté d’un calendrier parcouru jour par jour",
        "questions about every day on which an answer turns, beside a calendar walked day by day",
    ),
    "domain-edge-singles": ("dont posées une à une", "of which asked one by one"),
    "domain-edge-boundaries": (
        "dont trouvées par les bornes",
        "of which found by boundaries",
    ),
    "domain-year-rows": (
        "questions sur des fenêtres entières de 28\N{NO-BREAK SPACE}ans, à côté du même calendrier",
        "questions over whole windows of 28 years, beside the same calendar",
    ),
    "domain-year-singles": ("dont posées une à une", "of which asked one by one"),
    "domain-year-boundaries": (
        "jours lus dans les bornes, à côté d’elles",
        "days read in boundaries beside them",
    ),
    "exact-completions": (
        "façons de compléter les faits inconnus, chacune décidée",
        "ways to fill in unknown facts, each decided",
    ),
    "exact-questions": (
        "questions où un fait ou plusieurs ne sont pas connus",
        "questions with one or more unknown facts",
    ),
    "exact-later-days": (
        "jours suivants demandés, pour leur prochain changement",
        "later days asked, for their next change",
    ),
    "arithmetic-days": (
        "jours comptés par les deux calculs",
        "days counted by both arithmetics",
    ),
    "arithmetic-starts": (
        "premiers jours dont un délai peut partir",
        "earliest days from which a period can start",
    ),
    "kernel-rows": (
        "lignes lues dans une table de jours et posées une à une",
        "rows looked up in a table of days and asked one by one",
    ),
    "formula-months": (
        "mois pour lesquels un solveur a démontré la formule de deux ans plus tard",
        "months for which a solver has proved the formula for two years later",
    ),
    "boundaries-moments": (
        "moments où toutes les bornes d’un fait ont été comparées avec la règle, jour par jour",
        "moments at which all boundaries of a fact were compared with the rule, day by day",
    ),
    "classes-answers": (
        "réponses trouvées par classes, comparées à celles d’un parcours complet",
        "answers found by classes, compared with those of a walk in full",
    ),
    "columns-rows": (
        "lignes de colonnes comparées avec des réponses données une à une",
        "rows of columns compared with single answers",
    ),
    "differential-questions": (
        "questions au hasard posées par toutes les faces",
        "random questions asked through every face",
    ),
    "kit-cases": (
        "questions de la trousse de conformité, avec les réponses de l’oracle",
        "questions of the conformance kit, with the oracle’s answers",
    ),
    "mutants": (
        "petites erreurs semées dans le noyau et l’interface en C",
        "small mistakes sown into the core and the C interface",
    ),
    "mutants-caught": ("dont un test s’aperçoit", "of which a test sees"),
    "mutants-caught-by-vectors": (
        "dont une question calculée à la main ou par l’oracle suffit à s’apercevoir",
        "of which a question worked out by hand or by the oracle is enough to see",
    ),
    "mutants-survivors": (
        "dont aucun test ne s’aperçoit, chacune sur une liste avec une raison",
        "that no test sees, each in a list with a reason",
    ),
    "mutants-unexamined": (
        "de celles-ci, pas encore examinées",
        "of those, not yet looked at",
    ),
    "mutants-unreached": (
        "de celles-ci, dans du code qu’aucun test n’atteint",
        "of those, in code that no test reaches",
    ),
    "mutants-left-out": (
        "laissées de côté, parce qu’elles ne se compilent pas",
        "left out, since they do not compile",
    ),
    **{
        f"coverage-{part}-{unit}{covered}": (fr, en)
        for part, of_fr, of_en in (
            ("core", "du noyau", "of the core"),
            ("ffi", "de l’interface en C", "of the C interface"),
        )
        for unit, fr_of_unit, en_of_unit in (
            ("lines", "lignes", "lines"),
            ("regions", "parties", "regions"),
        )
        for covered, fr, en in (
            (
                "",
                f"{fr_of_unit} de code {of_fr}",
                f"{en_of_unit} of code {of_en}",
            ),
            ("-covered", "dont un test atteint", "of which a test reaches"),
        )
    },
    "coverage-gaps": (
        "fonctions dont un test n’atteint pas tout, chacune sur une liste avec une raison",
        "functions that no test reaches whole, each in a list with a reason",
    ),
    **{
        f"fuzz-{target}": (
            f"entrées essayées à la porte «\N{NO-BREAK SPACE}{fr}\N{NO-BREAK SPACE}»",
            f"inputs tried at the door “{en}”",
        )
        for target, fr, en in (
            ("json", "questions en JSON", "questions in JSON"),
            ("days", "jours et instants", "days and instants"),
            ("numbers", "numéros de certificat", "certificate numbers"),
            ("register", "registres en texte", "registers as text"),
            ("state", "états de codes", "states of codes"),
            ("producer", "colonnes Arrow trompeuses", "Arrow producers that lie"),
            ("map", "fichiers de correspondance", "map files"),
            ("archive", "fichiers compressés", "compressed files"),
            ("workbook", "classeurs", "workbooks"),
            ("parquet", "fichiers Parquet", "Parquet files"),
            ("arrow", "fichiers Arrow", "Arrow files"),
        )
    },
}
"""What the proofs count, in French and in English, in the order of the page."""


def proofs(lang: str) -> str:
    """What the last whole run of each proof has counted."""
    heads = {
        "fr": ("ce qui est compté", "nombre", "commande", "jour"),
        "en": ("what is counted", "how many", "command", "day"),
    }
    kept = read("docs/proofs.json")
    unknown = {what for run in kept.values() for what in run["counts"]} - set(PROOFS)
    if unknown:
        raise ValueError(f"no words for {sorted(unknown)}")
    rows = [
        (
            words[lang == "en"],
            number(run["counts"][what], lang),
            f"`make {name}`",
            run["on"],
        )
        for what, words in PROOFS.items()
        for name, run in kept.items()
        if what in run["counts"]
    ]
    return table(heads[lang], rows)


def significant(value: float, lang: str) -> str:
    text = f"{value:.3g}" if value < 1000 else f"{value:,.0f}"
    return number(value, lang, len(text.partition(".")[2]))


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---", *["---:"] * (len(heads) - 1)], *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
