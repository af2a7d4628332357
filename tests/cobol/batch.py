"""The batch in COBOL against the oracle.

From the folder `tests`:

`python -m cobol.batch make LINES` writes a register of that many records, in the
layout of examples/cobol/README.md, from those of examples/make_register.py.

`python -m cobol.batch compare REGISTER REPORT REJECTS LANG AS-OF` reads the
register as the README tells, asks the oracle, and compares every line of the report
and every reject; the status is 1 where any differs. With `--outcomes` it leaves out
what takes the oracle long: reasons, missing facts and days.
"""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import oracle

ROOT = Path(__file__).resolve().parents[2]
# Field of the record, its first column less one, its length, its fact.
FIELDS = (
    ("FILE-ID", 0, 8, None),
    ("CERT-NUMBER", 9, 15, "certificate_number"),
    ("KIND", 25, 1, "kind"),
    ("ISSUED-ON", 27, 8, "issued_on"),
    ("EXPIRES-ON", 36, 8, "expires_on"),
    ("AFFILIATED", 45, 1, "affiliated"),
    ("UNAFFIL-SINCE", 47, 8, "unaffiliated_since"),
    ("CANCELLED-ON", 56, 8, "cancelled_on"),
    ("RENEWED-ON", 65, 8, "renewal_completed_on"),
    ("EXAM-PASSED-ON", 74, 8, "exam_passed_on"),
    ("AFFIL-AT-EXPIRY", 83, 1, "affiliated_at_expiry"),
    ("ACCT-USED-ON", 85, 8, "account_last_used_on"),
)
LENGTH = 93
FIELD_OF = {fact: name for name, _, _, fact in FIELDS if fact}
KINDS = {"R": "regular", "T": "temporary"}
FLAGS = {"O": True, "Y": True, "N": False, "I": None, "U": None}
UNKNOWN = ("INCONNU", "UNKNOWN")

# The rules in the order of the report, each with the facts that it gets.
RULES = {
    "holder-review": {fact: fact for fact in FIELD_OF},
    "certificate-number": {"text": "certificate_number"},
    "exam-transfer": {
        "exam_passed_on": "exam_passed_on",
        "affiliated_at_expiry": "affiliated_at_expiry",
    },
    "inactivity": {"last_used_on": "account_last_used_on"},
}
# The order in which they are asked: the first that refuses is the one reported.
ASKED = ("certificate-number", "exam-transfer", "inactivity", "holder-review")
TITLES = {
    "FR": ("Suite", "Certificat", "Examen", "Compte"),
    "EN": ("Next step", "Number", "Exam", "Account"),
}
UNDETERMINED = {
    "FR": "les faits connus ne suffisent pas pour répondre",
    "EN": "the known facts are not enough to answer",
}
# The words before lists of names.
MORE = {
    "Manque": "missing",
    "Missing": "missing",
    "Absent": "assumed",
    "Lecture": "reading",
    "Reading": "reading",
    "Jours": "days_reading",
    "Days": "days_reading",
}
# How an act stands, and the day of one that has none.
STATES = {
    "FR": {"due": "maintenant", "later": "plus tard", "unknown": "inconnu"},
    "EN": {"due": "now", "later": "later", "unknown": "unknown"},
}
NO_DAY = {"FR": "aucun", "EN": "none"}
# What stands in for what ISO 8859-1 lacks.
STAND_INS = str.maketrans({"’": "'", "œ": "oe", "\u202f": "\xa0"})

CATALOGUE = json.loads((ROOT / "docs/catalogue.json").read_text(encoding="utf-8"))
STATUSES = {error["code"]: error["number"] for error in CATALOGUE["errors"]}
NUMBERS = {
    (rule["slug"], reason["code"]): reason["number"]
    for rule in CATALOGUE["rules"]
    for reason in [*CATALOGUE["general_reasons"], *rule["reasons"]]
}

Facts = dict[str, Any]


class Wrong(Exception):
    """A field that is wrong, and the code of the error."""


# --- making ------------------------------------------------------------------


def make(lines: int) -> Iterator[str]:
    """Records of the sample's maker; what it breaks as CSV is left out."""
    maker = [sys.executable, str(ROOT / "examples/make_register.py")]
    maker += ["--seed", "7", "--lines", str(2 * lines)]
    made = subprocess.run(maker, check=True, stdout=subprocess.PIPE).stdout
    header, *rest = made.split(b"\n")
    columns = header.decode().split(",")
    return islice(map(record, holders(columns, rest)), lines)


def holders(columns: list[str], lines: list[bytes]) -> Iterator[dict[str, str]]:
    """The lines that are whole."""
    for line in lines:
        try:
            row = next(csv.reader([line.decode()]))
        except (csv.Error, StopIteration, UnicodeDecodeError):
            continue
        if len(row) == len(columns):
            yield dict(zip(columns, row, strict=True))


def record(holder: dict[str, str]) -> str:
    """A holder in columns; a text too long for its column is cut."""
    cells = {
        "FILE-ID": holder["dossier_interne"],
        "CERT-NUMBER": holder["certificate_number"],
        "KIND": holder["kind"][:1].upper(),
    }
    for name, _, length, fact in FIELDS:
        if fact is None or name in cells:
            continue
        text = holder[fact]
        if length == 1:
            yes_no = {"true": "O", "oui": "O", "yes": "Y", "false": "N", "non": "N"}
            cells[name] = yes_no.get(text, text)
        else:
            day = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", text)
            word = text.replace("never", "none").upper()
            cells[name] = "".join(day.groups()) if day else word
    line = [" "] * LENGTH
    for name, at, length, _ in FIELDS:
        line[at : at + length] = cells[name].ljust(length)[:length]
    text = "".join(line).encode("ascii", "replace").decode()
    return re.sub(r"[^ -~]", "?", text).rstrip()


# --- what is expected ----------------------------------------------------------


def read(line: str) -> Facts:
    """The facts of a record, or the first field whose form is wrong."""
    facts: Facts = {}
    for name, at, length, fact in FIELDS:
        text = line[at : at + length].rstrip()
        if fact is None:
            if not text:
                raise Wrong(name, "missing-field")
        elif text:
            facts[fact] = value(name, text, length)
    if line[LENGTH:].strip():
        raise Wrong("RECORD", "unknown-field")
    return facts


def value(name: str, text: str, length: int) -> Any:
    """What a field that is not blank says."""
    if length == 1:
        words: dict[str, Any] = KINDS if name == "KIND" else FLAGS
        if text not in words:
            raise Wrong(name, "not-a-choice")
        return words[text]
    if name == "CERT-NUMBER":
        return text
    if text in UNKNOWN:
        return None
    if text == "NONE":
        return "never" if name == "EXAM-PASSED-ON" else "none"
    if not re.fullmatch("[0-9]{8}", text):
        raise Wrong(name, "wrong-type")
    if text == "00000000":
        raise Wrong(name, "not-a-date")
    return f"{text[:4]}-{text[4:6]}-{text[6:]}"


def ask(facts: Facts, as_of: str, parts: set[str]) -> dict[str, dict[str, Any]]:
    """The oracle's answer for each rule, or the first refusal."""
    answers = {}
    for rule in ASKED:
        if rule == "inactivity" and facts.get("account_last_used_on") == "none":
            continue
        names = RULES[rule]
        given = {name: facts[of] for name, of in names.items() if of in facts}
        question = {"rule": rule, "as_of": as_of, "facts": given}
        answer = oracle.evaluate(question, parts=parts)
        if "error" in answer:
            name = answer["error"]["field"].removeprefix("facts.")
            raise Wrong(FIELD_OF[names[name]], answer["error"]["code"])
        answers[rule] = answer
    return answers


def texts(lang: str) -> tuple[dict[tuple[str, str], str], dict[int, str]]:
    """The words of each outcome, by rule, and of each reason, by number."""
    outcomes, reasons = {}, {}
    for rule in CATALOGUE["rules"]:
        slug = rule["slug"]
        outcomes[slug, "undetermined"] = UNDETERMINED[lang]
        for outcome in rule["outcomes"]:
            outcomes[slug, outcome["slug"]] = outcome["text"][lang.lower()]
        for reason in rule["reasons"]:
            reasons[reason["number"]] = reason["text"][lang.lower()]
    for reason in CATALOGUE["general_reasons"]:
        reasons[reason["number"]] = reason["text"][lang.lower()]
    return (
        {key: text.translate(STAND_INS) for key, text in outcomes.items()},
        {key: text.translate(STAND_INS) for key, text in reasons.items()},
    )


def expected(answer: dict[str, Any], rule: str, lang: str) -> dict[str, Any]:
    """An answer as the report must show it, as far as the oracle was asked."""
    outcomes, reasons = texts_of[lang]
    told: dict[str, Any] = {
        "rule": TITLES[lang][list(RULES).index(rule)],
        "outcome": outcomes[rule, answer["outcome"]],
    }
    if "reasons" in answer:
        reason = NUMBERS[rule, answer["reasons"][0]]
        change = answer["next_change"]
        names = RULES[rule]
        told |= {
            "last_day": (answer["values"].get("act_by") or ""),
            "changes_on": change["on"] if change else "",
            "contested": (
                "*" if answer["contested"] else "+" * answer["days_contested"]
            ),
            "reason": str(reason),
            "text": reasons[reason],
            "missing": [FIELD_OF[names[name]] for name in answer["missing"]],
            "reading": [
                found["reading"]
                for found in answer["contest"]
                if found["outcome"] != answer["outcome"]
            ][:1],
            "days_reading": [
                found["reading"] for found in answer["contest"] if found["days"]
            ][:1],
            "assumed": [FIELD_OF[names[name]] for name in answer["assumed"]],
            "duties": [
                {
                    "state": STATES[lang][duty["state"]],
                    "by": {None: "", "none": NO_DAY[lang]}.get(duty["by"], duty["by"]),
                    "from": duty["from"] or "",
                    "act": outcomes[rule, act],
                }
                for act, duty in answer["values"].get("duties", {}).items()
                if duty["state"] != "none"
            ],
        }
    return told


# --- what was written ----------------------------------------------------------

Report = list[tuple[str, str, list[dict[str, Any]]]]


def blocks(lines: list[str]) -> Report:
    """The records of a report: file, certificate, and what it shows for each rule."""
    found: Report = []
    for line in lines:
        if line[14:25].strip() in ("Acte", "Act"):
            found[-1][2][-1]["duties"].append(
                {
                    "state": line[25:38].strip(),
                    "by": line[38:51].strip(),
                    "from": line[51:64].strip(),
                    "act": line[64:],
                }
            )
            continue
        if line[:8].strip():
            found.append((line[:8].strip(), line[9:24].rstrip(), []))
        if not line[9:24].strip() or line[:8].strip():
            told = {
                "rule": line[25:38].strip(),
                "last_day": line[38:51].strip(),
                "changes_on": line[51:62].strip(),
                "contested": line[62:64].strip(),
                "outcome": line[64:],
                "missing": [],
                "reading": [],
                "days_reading": [],
                "assumed": [],
                "duties": [],
            }
            found[-1][2].append(told)
        elif line[9:13].strip():
            found[-1][2][-1] |= {"reason": line[9:13].strip(), "text": line[14:]}
        else:
            found[-1][2][-1][MORE[line[14:23].strip()]] = line[23:].split()
    return found


def totals(lines: list[str]) -> Counter[tuple[str, str]]:
    """The last page: how often each outcome came, and the counts of records."""
    return Counter(
        {
            (line[:13].strip(), line[24:]): int(line[13:22])
            for line in lines
            if line.strip()
        }
    )


def pages(report: str, as_of: str) -> list[list[str]]:
    """The pages of a report, without their headings."""
    found = [page.split("\n") for page in report.split("\f")[1:]]
    for number, page in enumerate(found, 1):
        assert page[0].startswith(as_of), page[0]
        assert page[0].endswith(f"Page{number:6}"), page[0]
        assert len(page) <= 61, f"page {number} has {len(page)} lines"
    return [[line for line in page[3:] if line] for page in found]


# --- comparing -----------------------------------------------------------------


def compare(arguments: list[str], parts: set[str]) -> int:
    """Compares every record; the number that differ."""
    register, report, rejects = (
        Path(name).read_text(encoding="latin-1") for name in arguments[:3]
    )
    lang, as_of = arguments[3:]
    *bodies, last = pages(report, as_of)
    reported = iter(blocks([line for body in bodies for line in body]))
    rejected = iter(rejects.splitlines())
    counted: Counter[tuple[str, str]] = Counter()
    records = {"read": 0, "reported": 0, "rejected": 0}
    differ = 0
    for line in register.splitlines():
        records["read"] += 1
        try:
            answers = ask(read(line), as_of, parts)
        except Wrong as wrong:
            records["rejected"] += 1
            field, code = wrong.args
            wanted: Any = (line.ljust(128)[:128], field, f"{STATUSES[code]:03}")
            reject = next(rejected, "")
            told: Any = (reject[:128], reject[128:144].rstrip(), reject[144:147])
            if not reject[148:]:
                told = "a reject without a sentence"
        else:
            records["reported"] += 1
            ordered = [rule for rule in RULES if rule in answers]
            lines = [expected(answers[rule], rule, lang) for rule in ordered]
            counted.update((x["rule"], x["outcome"]) for x in lines)
            wanted = (line[:8].rstrip(), line[9:24].rstrip(), lines)
            file_id, number, found = next(reported, ("", "", []))
            kept = [
                {name: x.get(name) for name in y}
                for x, y in zip(found, lines, strict=False)
            ]
            told = (file_id, number, kept if len(found) == len(lines) else found)
        if told != wanted:
            differ += 1
            if differ < 4:
                print(f"told     {told}\nexpected {wanted}")
    words = {"FR": ("Lus", "Au rapport", "Rejets")}.get(
        lang, ("Read", "Reported", "Rejected")
    )
    for word, count in zip(words, records.values(), strict=True):
        counted[word, ""] = count
    if next(reported, None) or next(rejected, None) or totals(last) != counted:
        differ += 1
        print(f"more than was read, or totals:\n{totals(last)}\nexpected\n{counted}")
    print(" ".join(f"{name}={count}" for name, count in records.items()))
    for (rule, outcome), count in sorted(counted.items()):
        print(f"{rule}\t{outcome}\t{count}")
    return differ


def main() -> int:
    """One of the two commands."""
    command, *arguments = sys.argv[1:]
    if command == "make":
        print("\n".join(make(int(arguments[0]))))
        return 0
    parts = {"outcome"}
    if "--outcomes" in arguments:
        arguments.remove("--outcomes")
    else:
        parts |= {"reasons", "values", "missing", "next_change", "contest", "assumed"}
    return 1 if compare(arguments, parts) else 0


texts_of = {lang: texts(lang) for lang in TITLES}

if __name__ == "__main__":
    sys.exit(main())
