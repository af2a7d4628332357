"""Reads what texts.c prints, with Python's own codecs, and compares it with the catalogue.

The arguments: that output, and the catalogue. Nothing here is taken from the library: the sets, what stands in for the
characters that they lack, the form of a citation and the names of the months are written again.
"""

import json
import sys
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Any

Key = tuple[str, int, int, str]

CODECS = {"1": "utf-8", "2": "latin-1", "3": "cp037"}
STAND_INS = str.maketrans(
    {"’": "'", "“": '"', "”": '"', "–": "-", "…": "...", "→": "->"}
)
MONTHS = {
    "fr": [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
# Days are numbers over C, and texts in SQL, which has its sentences; instants are seconds in both.
OVER_C = {
    108: {
        "fr": "la valeur n’est ni un jour du calendrier (AAAA-MM-JJ; en nombre, AAAAMMJJ) ni un mot que prend ce fait",
        "en": "the value is neither a day of the calendar (YYYY-MM-DD; as a number, YYYYMMDD) nor a word that this fact takes",
    },
    109: {
        "fr": "la valeur n’est ni un instant (en secondes depuis le 1er\u00a0janvier\u00a01970, UTC) ni un mot que prend ce fait",
        "en": "the value is neither an instant (in seconds since January 1, 1970, UTC) nor a word that this fact takes",
    },
}
UNDETERMINED = {
    "fr": "les faits connus ne suffisent pas pour répondre",
    "en": "the known facts are not enough to answer",
}


def day(iso: str, lang: str) -> str:
    on = date.fromisoformat(iso)
    month = MONTHS[lang][on.month - 1]
    if lang == "en":
        return f"{month}\u00a0{on.day}, {on.year}"
    return f"{'1er' if on.day == 1 else on.day}\u00a0{month}\u00a0{on.year}"


def citation(cited: str, lang: str, catalogue: dict[str, Any]) -> str:
    for question in catalogue["open_questions"]:
        if question["id"] == cited:
            head = {
                "fr": "point non réglé par les sources",
                "en": "not settled by the sources",
            }[lang]
            return f"{head}. {question['question'][lang]}"
    # The longest, since the id of a source may begin another.
    sources = [
        s for s in catalogue["sources"] if cited in (s["id"], f"{s['id']}-{cited[-2:]}")
    ]
    source = max(sources, key=lambda source: len(source["id"]))
    told = str(source["title"][lang])
    if source["dated"]:
        told += {"fr": ", en date du ", "en": ", dated "}[lang] + day(
            source["dated"], lang
        )
    told += {"fr": " (d’après une copie de la page", "en": " (from a copy of the page"}[
        lang
    ]
    if source["read"]:
        told += {"fr": ", lue le ", "en": ", read on "}[lang] + day(
            source["read"], lang
        )
    told += {
        "fr": "; nous ne l’avons pas revue en ligne)",
        "en": "; we have not seen it online again)",
    }[lang]
    return told + (f", {source['address'][lang]}" if source["address"] else "")


def expected(catalogue: dict[str, Any]) -> dict[Key, str]:
    """Every text of the catalogue, by the call that gives it."""
    texts: dict[Key, str] = {}
    for lang in ("fr", "en"):
        colon = {"fr": "\u00a0: ", "en": ": "}[lang]
        own = [reason for rule in catalogue["rules"] for reason in rule["reasons"]]
        for reason in catalogue["general_reasons"] + own:
            texts["reason", reason["number"], 0, lang] = reason["text"][lang]
            cited = [
                i + colon + citation(i, lang, catalogue) for i in reason["sources"]
            ]
            texts["sources", reason["number"], 0, lang] = " | ".join(cited)
            assert all(text.count(" | ") == 0 for text in cited), (
                "no citation holds what stands between two"
            )
        for rule in catalogue["rules"]:
            texts["outcome", rule["number"], 0, lang] = UNDETERMINED[lang]
            for outcome in rule["outcomes"]:
                texts["outcome", rule["number"], outcome["number"], lang] = outcome[
                    "text"
                ][lang]
            for field, name, text in fields(rule):
                texts["field", rule["number"], field + 3, lang] = text[lang]
                texts["field-name", rule["number"], field + 3, "fr"] = name
        for place, reading in enumerate(catalogue["readings"]):
            texts["reading", place + 1, 0, lang] = question(reading, lang, catalogue)
            names = [reading["name"], *reading["choices"]]
            for choice, name in enumerate(names):
                texts["reading-name", place + 1, choice, "fr"] = name
        for error in catalogue["errors"]:
            number = error["number"]
            texts["error", number, 0, lang] = OVER_C.get(number, error["text"])[lang]
        for statement in catalogue["statements"]:
            texts["statement", statement["number"], 0, lang] = statement["text"][lang]
    for statement in catalogue["statements"]:
        texts["statement-id", statement["number"], 0, "fr"] = statement["id"]
    return texts


def fields(rule: dict[str, Any]) -> list[tuple[int, str, dict[str, str]]]:
    """The number, the name and the words of every field: a bit for each fact."""
    facts = [
        (1 << place, fact["name"], fact["label"])
        for place, fact in enumerate(rule["facts"])
    ]
    return [
        *facts,
        (-1, "as_of", rule["as_of_label"]),
        (-2, "readings", {"fr": "lectures choisies", "en": "readings chosen"}),
        (-3, "facts", {"fr": "faits donnés", "en": "facts given"}),
    ]


def question(reading: dict[str, Any], lang: str, catalogue: dict[str, Any]) -> str:
    """The open question that a reading answers."""
    about = reading["open_question"]
    [text] = [
        q["question"][lang] for q in catalogue["open_questions"] if q["id"] == about
    ]
    return str(text)


def told(lines: list[str]) -> dict[Key, dict[str, bytes]]:
    """The bytes that the library gave in each character set."""
    texts: dict[Key, dict[str, bytes]] = defaultdict(dict)
    for line in lines:
        call, first, second, lang, encoding, digits = line.split(" ")
        texts[call, int(first), int(second), lang][encoding] = bytes.fromhex(
            digits.rstrip(".")
        )
    return texts


def main() -> None:
    output, catalogue = (Path(argument).read_text("utf-8") for argument in sys.argv[1:])
    texts, known = told(output.splitlines()), expected(json.loads(catalogue))
    for key, text in known.items():
        assert texts[key]["1"].decode("utf-8") == text, key
    # Misuse and codes are not in the catalogue.
    uncounted = {("error", number) for number in (*range(9), 201, 203, 205, 206)}
    assert {key[:2] for key in texts if key not in known} == uncounted
    for key, sets in texts.items():
        assert sets.keys() == CODECS.keys(), key
        text = sets["1"].decode("utf-8")
        assert all(letter.isprintable() or letter == "\u00a0" for letter in text), key
        for encoding in ("2", "3"):
            assert sets[encoding] == text.translate(STAND_INS).encode(
                CODECS[encoding]
            ), key
    print(len(texts), "texts")


main()
