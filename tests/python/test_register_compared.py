"""A register beside the last night's, beside an old system's, and under another reading."""

from __future__ import annotations

import csv
import hashlib
import importlib
import json
import os
import random
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Literal

import pytest

import echeance
from echeance.audit import CannotRun, Source
from echeance.audit.compare import Difference, read_map
from echeance.audit.since import Change, Since
from echeance.audit.telling import (
    change_words,
    comparison_lines,
    contrast_lines,
    since_lines,
)
from echeance.audit.verdict import Verdict

# None of these has types.
pa: Any = importlib.import_module("pyarrow")
pq: Any = importlib.import_module("pyarrow.parquet")
xlsxwriter: Any = importlib.import_module("xlsxwriter")

LAST_NIGHT, TONIGHT = date(2026, 11, 20), date(2026, 11, 21)
ECHEANCE = str(Path(sys.executable).with_name("echeance"))
MAKER = Path(__file__).parents[2] / "examples" / "make_register.py"
HEADER = "dossier,certificate_number,issued_on,affiliated,exam_passed_on,affiliated_at_expiry,account_last_used_on"


def line(
    key: str,
    issued_on: str,
    *,
    number: str = "CAR209900000001",
    exam: str = "2024-01-15",
    linked: str = "true",
    more: str = "",
) -> str:
    return f"{key},{number},{issued_on},true,{exam},{linked},none{more}"


CALM = "2025-06-01"
"""Nothing is due before the spring of 2027."""
ENDING = "2024-11-21"
"""The last covered day is 20 November 2026: to be renewed that day; expired on the 21st."""
NEAR = "2024-12-22"
"""To be renewed by 21 December 2026."""

LAST = (
    line("same", CALM),
    line("gone", CALM),
    line("fact", CALM),
    line("time", ENDING),
    line("both", CALM),
    line("moved", NEAR),
    line("also", NEAR),
    line("rules", CALM),
    line("form", CALM),
    line("=runs", CALM),
)
NOW = (
    line("same", CALM),
    line("fact", NEAR),
    line("time", ENDING),
    line("both", ENDING),
    line("moved", "2024-12-23"),
    line("also", NEAR, number="CAR20990000001"),
    line("rules", CALM),
    line("form", "2025/06/01"),
    # In the result an apostrophe stands before this key.
    line("=runs", CALM),
    line("new", CALM),
)


def register(folder: Path, name: str, *lines: str, header: str = HEADER) -> Path:
    path = folder / name
    path.write_text("\n".join((header, *lines)) + "\n", "utf-8")
    return path


@pytest.fixture
def last(tmp_path: Path) -> Path:
    out = tmp_path / "last_out.csv"
    path = register(tmp_path, "last.csv", *LAST)
    echeance.audit(path, LAST_NIGHT, key="dossier", out=out)
    return out


@pytest.fixture
def now(tmp_path: Path) -> Path:
    return register(tmp_path, "now.csv", *NOW)


def since(path: Path, last: Path, **options: Any) -> Since:
    found = echeance.audit(path, TONIGHT, key="dossier", since=last, **options).since
    assert found is not None
    return found


def changes_of(found: Since) -> dict[str, tuple[Any, ...]]:
    return {
        change.key: (change.group, change.why, change.facts) for change in found.changes
    }


def seal(out: Path) -> None:
    """Makes a CSV what the file beside it tells of: another version could have written it."""
    beside = out.with_name(f"{out.name}.json")
    told = json.loads(beside.read_text("utf-8"))
    told["result_sha256"] = hashlib.sha256(out.read_bytes()).hexdigest()
    beside.write_text(json.dumps(told), "utf-8")


def saved_again(text: str) -> str:
    """As a spreadsheet may save it: days in another form."""
    return re.sub(r"(\d{4})-(\d\d)-(\d\d)", r"\3/\2/\1", text)


CHANGES: dict[str, Callable[[str], str]] = {
    "saved again": saved_again,
    "cut": lambda text: text[: len(text) // 2],
    "header alone": lambda text: text.partition("\n")[0] + "\n",
    "another word": lambda text: text.replace(",nothing-due,", ",rien,"),
    "another state": lambda text: text.replace(",later,", ",plus tard,"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_last_result_that_was_changed_is_refused_before_anything_is_written(
    now: Path, last: Path, change: str
) -> None:
    text = last.read_bytes().decode("utf-8-sig")
    changed = CHANGES[change](text)
    assert changed != text
    last.write_bytes(changed.encode("utf-8-sig"))
    files = {path: path.read_bytes() for path in now.parent.iterdir()}
    command = [ECHEANCE, "audit", now, "--as-of", TONIGHT, "--key", "dossier"]
    command += ["--since", last, "--out", last, "--lang", "fr"]
    found = subprocess.run(
        [*map(str, command)], check=False, capture_output=True, encoding="utf-8"
    )
    assert (found.returncode, found.stdout) == (2, ""), found.stderr
    assert "n’est plus tel que --out l’a écrit" in found.stderr
    assert "donnez le fichier d’origine" in found.stderr
    assert files == {path: path.read_bytes() for path in now.parent.iterdir()}


def in_workbook(change: Callable[[Any], None]) -> Callable[[Path], None]:
    def changed(out: Path) -> None:
        openpyxl: Any = importlib.import_module("openpyxl")
        book = openpyxl.load_workbook(out)
        change(book.worksheets[0])
        book.save(out)

    return changed


def in_table(change: Callable[[Any], Any]) -> Callable[[Path], None]:
    def changed(out: Path) -> None:
        pq.write_table(change(pq.read_table(out)), out)

    return changed


def calm(table: Any) -> Any:
    """Everybody has nothing to do."""
    place = table.column_names.index("echeance_outcome")
    calm = pa.array(["nothing-due"] * len(table))
    return table.set_column(place, "echeance_outcome", calm)


def edited(sheet: Any) -> None:
    (place,) = (cell.column for cell in sheet[1] if cell.value == "echeance_outcome")
    sheet.cell(2, place).value = "renew"


CHANGED_FILES: dict[str, tuple[str, Callable[[Path], None]]] = {
    "workbook saved again": (".xlsx", in_workbook(lambda _: None)),
    "workbook edited": (".xlsx", in_workbook(edited)),
    "row of a workbook removed": (
        ".xlsx",
        in_workbook(lambda sheet: sheet.delete_rows(3)),
    ),
    "Parquet written again": (".parquet", in_table(lambda table: table)),
    "Parquet edited": (".parquet", in_table(calm)),
    "rows of Parquet removed": (".parquet", in_table(lambda table: table[:3])),
}


@pytest.mark.parametrize("change", CHANGED_FILES)
def test_a_workbook_or_parquet_that_was_changed_is_refused_as_well(
    now: Path, tmp_path: Path, change: str
) -> None:
    suffix, changed = CHANGED_FILES[change]
    last = tmp_path / f"last{suffix}"
    path = register(tmp_path, "last.csv", *LAST)
    echeance.audit(path, LAST_NIGHT, key="dossier", out=last)
    assert since(now, last).is_changed is False
    changed(last)
    files = {path: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(CannotRun) as caught:
        since(now, last, out=last)
    assert "n’est plus tel que --out l’a écrit" in caught.value.text.fr
    assert "give the original file" in caught.value.text.en
    assert files == {path: path.read_bytes() for path in tmp_path.iterdir()}
    found = since(now, last, force=True)
    assert found.is_changed
    words = [line.text for line in since_lines(found, "en")]
    assert any("no longer as it was written" in text for text in words)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".parquet"])
def test_a_last_result_without_the_file_beside_it_is_refused(
    now: Path, tmp_path: Path, suffix: str
) -> None:
    """Nothing tells whether it was changed."""
    last = tmp_path / f"last_out{suffix}"
    path = register(tmp_path, "last.csv", *LAST)
    echeance.audit(path, LAST_NIGHT, key="dossier", out=last)
    last.with_name(f"{last.name}.json").unlink()
    with pytest.raises(CannotRun) as caught:
        since(now, last)
    for text in (caught.value.text.fr, caught.value.text.en):
        assert ".json" in text and "--force" in text
    found = since(now, last, force=True)
    assert found.is_changed and found.last_as_of is None
    words = [line.text for line in since_lines(found, "fr")]
    assert any("rien ne dit qu’il l’est (--force)" in text for text in words)


BROKEN: dict[str, Callable[[str], str]] = {
    "cut": lambda text: text[: len(text) // 2],
    "empty": lambda _: "",
    "no object": lambda _: "[]",
    "no day": lambda text: text.replace("2026-11-20", "hier"),
    "no readings": lambda text: json.dumps({**json.loads(text), "readings": None}),
    "a name removed": lambda text: text.replace("result_sha256", "sha"),
}


@pytest.mark.parametrize("change", BROKEN)
def test_a_file_beside_a_last_result_that_cannot_be_read_is_told_as_such(
    now: Path, last: Path, change: str
) -> None:
    beside = last.with_name(f"{last.name}.json")
    text = beside.read_text("utf-8")
    beside.write_text(BROKEN[change](text), "utf-8")
    with pytest.raises(CannotRun) as caught:
        since(now, last)
    french, told = caught.value.text.fr, caught.value.text.en
    assert "cannot be read" in told and "missing" not in told and "--force" in told
    assert "ne peut être lu" in french and "manque" not in french
    assert since(now, last, force=True).last_as_of is None


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".parquet"])
def test_a_result_has_its_digest_beside_it(tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"out{suffix}"
    path = register(tmp_path, "last.csv", *LAST)
    echeance.audit(path, LAST_NIGHT, key="dossier", out=out)
    told = json.loads(out.with_name(f"{out.name}.json").read_text("utf-8"))
    assert told["result_sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    assert told["as_of"] == str(LAST_NIGHT)


@pytest.mark.parametrize("change", ["saved again", "another word", "another state"])
def test_what_the_audit_does_not_write_is_refused_even_by_force(
    now: Path, last: Path, change: str
) -> None:
    text = last.read_bytes().decode("utf-8-sig")
    last.write_bytes(CHANGES[change](text).encode("utf-8-sig"))
    with pytest.raises(CannotRun) as caught:
        since(now, last, force=True)
    assert "echeance_" in caught.value.text.fr and "colonne" in caught.value.text.fr
    assert "2026" not in caught.value.text.en


def test_lines_taken_out_of_a_last_result_are_gone_by_force(
    now: Path, last: Path
) -> None:
    header, *rows = last.read_bytes().decode("utf-8-sig").splitlines(keepends=True)
    last.write_bytes("".join([header, *rows[1:]]).encode("utf-8-sig"))
    with pytest.raises(CannotRun):
        since(now, last)
    found = since(now, last, force=True)
    assert found.is_changed and found.reasons["new"].total() == 2
    words = [line.text for line in since_lines(found, "en")]
    assert any("no longer as it was written" in text for text in words)


def test_an_apostrophe_of_a_result_is_no_changed_fact(tmp_path: Path) -> None:
    """Where “-” says that nothing is known, the result has it behind an apostrophe."""
    mapped, out = tmp_path / "map.toml", tmp_path / "out.csv"
    mapped.write_text('[words]\nempty = ["-"]\n', "utf-8")
    header = "dossier,issued_on,affiliated,cancelled_on"
    path = register(tmp_path, "r.csv", "a,2025-06-01,true,-", header=header)
    source = Source(path, map=mapped)
    echeance.audit(source, "2027-01-15", key="dossier", out=out)
    assert ",'-," in out.read_text("utf-8-sig")
    # It ends on 31 May 2027, and its last 90 days have begun.
    found = echeance.audit(source, "2027-03-20", key="dossier", since=out).since
    assert found is not None
    assert changes_of(found) == {"a": ("changed-outcome", ("time",), ())}


def test_a_key_behind_a_blank_is_the_same_the_next_night(tmp_path: Path) -> None:
    """The result guards it, and what stands in it after a tab, by apostrophes."""
    out = tmp_path / "out.csv"
    keys = ('"\t=a"', " =b", '"\tplain"', "' =c", "'d", "plain ")
    path = register(tmp_path, "r.csv", *(line(key, CALM) for key in keys))
    echeance.audit(path, LAST_NIGHT, key="dossier", out=out)
    assert "'\t'=a" in out.read_text("utf-8-sig")
    found = since(path, out)
    assert not found.is_changed and not changes_of(found)


def test_each_change_is_told_with_why(now: Path, last: Path) -> None:
    text = last.read_text("utf-8-sig")
    # Another version of the rules said so.
    at = text.index("\nrules,")
    text = text[:at] + text[at:].replace(",nothing-due,", ",renew,", 1)
    last.write_text(text, "utf-8-sig")
    seal(last)
    # The same rules would not.
    assert changes_of(since(now, last))["rules"] == (
        "changed-outcome",
        ("not-told",),
        (),
    )
    beside = last.with_name(f"{last.name}.json")
    told_of = json.loads(beside.read_text("utf-8"))
    beside.write_text(json.dumps({**told_of, "rules_version": "2026-01-01"}), "utf-8")
    assert changes_of(since(now, last)) == {
        "fact": ("changed-outcome", ("fact",), ("issued_on",)),
        "time": ("changed-outcome", ("time",), ()),
        "both": ("changed-outcome", ("fact", "time"), ("issued_on",)),
        "moved": ("day-moved", ("fact",), ("issued_on",)),
        "also": ("newly-due", ("fact",), ("certificate_number",)),
        "rules": ("changed-outcome", ("rules",), ()),
        "new": ("new", (), ()),
        "gone": ("gone", (), ()),
    }


FORMS = [".csv", ".parquet", ".xlsx"]
"""What a result is written as."""

TWO_ACTS = "dossier,certificate_number,issued_on,affiliated,account_last_used_on"


@pytest.mark.parametrize("suffix", FORMS)
def test_what_becomes_due_beside_another_outcome_is_told(
    suffix: str, tmp_path: Path
) -> None:
    """On 1 January 2024 the last month of an account and the 90 days before a renewal both begin."""
    path = register(
        tmp_path,
        "r.csv",
        "A,CAR201234567890,2022-04-01,oui,2022-01-31",
        header=TWO_ACTS,
    )
    out, summary = tmp_path / f"o{suffix}", tmp_path / "s.json"
    report = tmp_path / "r.html"
    echeance.audit(path, "2023-12-31", key="dossier", out=out)
    found = echeance.audit(
        path, "2024-01-01", key="dossier", since=out, summary=summary, report=report
    ).since
    assert found is not None and len(found) == 1
    (change,) = found.changes
    assert change.groups == ("changed-outcome", "newly-due")
    assert change.newly_due == ("renew", "sign-in-to-keep-account")
    assert change.moved == ()
    counts = json.loads(summary.read_text("utf-8"))["since"]
    assert (counts["persons"], counts["why"]) == (1, {"time": 1})
    assert {name: many for name, many in counts["changes"].items() if many} == {
        "changed-outcome": 1,
        "newly-due": 1,
    }
    told = "and also becomes due: renew the certificate, by March\u00a031, 2024 [time]"
    (entry,) = (text for text in english(found) if text.startswith("    A"))
    assert entry.endswith(
        "nothing to do for now → sign in to clicSÉQUR to keep the account, by"
        f" January\u00a030, 2024; {told}"
    )
    at = english(found).index("  An act has become due: 1")
    assert english(found)[at + 1 :] == [
        "        1  time",
        "        1  listed above already",
    ]
    page = report.read_text("utf-8")
    assert told in page and "déjà plus haut" in page and "devient aussi due" in page


def test_an_act_that_becomes_due_by_the_outcome_is_counted(tmp_path: Path) -> None:
    """The commonest change of a night: the count said that nothing had become due."""
    path = register(tmp_path, "w.csv", "1,2025-02-21,oui", header=TAKEN)
    out, summary = tmp_path / "o.csv", tmp_path / "s.json"
    echeance.audit(path, "2026-11-21", key="dossier", out=out)
    found = echeance.audit(
        path, "2026-11-22", key="dossier", since=out, summary=summary
    ).since
    assert found is not None
    (change,) = found.changes
    assert (change.groups, change.newly_due) == (
        ("changed-outcome", "newly-due"),
        ("renew",),
    )
    counts = json.loads(summary.read_text("utf-8"))["since"]
    assert counts["persons"] == 1
    assert counts["changes"] == {
        "changed-outcome": 1,
        "newly-due": 1,
        "day-moved": 0,
        "new": 0,
        "gone": 0,
    }
    assert "  An act has become due: 1" in english(found)
    # It is said once.
    assert change_words(change, "en").count("renew the certificate") == 1


TAKEN = "dossier,issued_on,affiliated"

QUIET = {
    "an act is possible": (",,oui,", ",,non,", "not known whether to be done (declare"),
    "another fault": (",x,oui,", ",2025-06-01,zz,", "another error: not-a-date (day"),
    "an act to come": (
        ",2025-06-01,oui,2027-01-05",
        ",2025-06-01,oui,2027-01-09",
        "January 5, 2027 → January 9, 2027 (from that day on: make a new application",
    ),
}


@pytest.mark.parametrize("suffix", FORMS)
def test_what_changes_beneath_an_outcome_is_told(suffix: str, tmp_path: Path) -> None:
    """It was “nothing”."""
    header = f"{TAKEN},cancelled_on"
    for place, name in enumerate(("last.csv", "now.csv")):
        lines = (f"{key}{quiet[place]}" for key, quiet in QUIET.items())
        register(tmp_path, name, *lines, header=header)
    out = tmp_path / f"o{suffix}"
    echeance.audit(tmp_path / "last.csv", "2026-11-20", key="dossier", out=out)
    found = echeance.audit(
        tmp_path / "now.csv", "2026-11-21", key="dossier", since=out
    ).since
    assert found is not None
    changes: dict[str, Change] = {each.key: each for each in found.changes}
    for key, (*_, told) in QUIET.items():
        change = changes[key]
        assert told in change_words(change, "en").replace("\u00a0", " ")
        assert change.why == ("fact",)
        expected = "changed-outcome" if key == "another fault" else "day-moved"
        assert change.groups == (expected,)
    # A day alone changes nothing of them.
    found = echeance.audit(
        tmp_path / "last.csv", "2026-11-21", key="dossier", since=out
    ).since
    assert found is not None and len(found) == 0


def english(found: Since) -> list[str]:
    return [each.text for each in since_lines(found, "en")]


def test_a_day_that_moves_beside_another_change_is_told(tmp_path: Path) -> None:
    """As the facts of one night have it: the account and the certificate both are others."""
    lines = (
        "outcome,CAR201234567890,2022-06-01,oui,2023-06-30",
        "act,CAR201234567890,2022-03-01,oui,2022-01-31",
    )
    last = register(tmp_path, "last.csv", *lines, header=TWO_ACTS)
    out, summary = tmp_path / "o.csv", tmp_path / "s.json"
    echeance.audit(last, "2024-01-01", key="dossier", out=out)
    lines = (
        "outcome,CAR201234567890,2022-06-02,oui,2022-01-31",
        "act,CAR20123456789,2022-03-02,oui,2022-01-31",
    )
    now = register(tmp_path, "now.csv", *lines, header=TWO_ACTS)
    found = echeance.audit(
        now, "2024-01-01", key="dossier", since=out, summary=summary
    ).since
    assert found is not None
    changes: dict[str, Change] = {each.key: each for each in found.changes}
    every = ("changed-outcome", "newly-due", "day-moved")
    assert changes["outcome"].groups == every
    assert changes["act"].groups == every[1:]
    for change in changes.values():
        assert "renew" in change.moved
        words = change_words(change, "en").replace("\u00a0", " ")
        assert (
            "; and a day also moves: " in words and "(renew the certificate)" in words
        )
        assert "; le jour bouge aussi\u00a0: " in change_words(change, "fr")
    assert json.loads(summary.read_text("utf-8"))["since"]["changes"] == {
        "changed-outcome": 1,
        "newly-due": 2,
        "day-moved": 2,
        "new": 0,
        "gone": 0,
    }


def test_an_act_that_ends_is_no_longer_to_be_done(tmp_path: Path) -> None:
    """An act without a day would be due still."""
    header = "dossier,certificate_number,issued_on,affiliated,unaffiliated_since"
    away = f"CAR209900000001,{NEAR},non,2026-11-19"
    lines = [f"{key},{away}" for key in ("act", "outcome", "calm")]
    path = register(tmp_path, "last.csv", *lines, header=header)
    out = tmp_path / "o.csv"
    echeance.audit(path, LAST_NIGHT, key="dossier", out=out)
    lines = [
        f"act,CAR209900000001,{NEAR},oui,none",
        f"outcome,CAR209900000001,{CALM},oui,none",
        f"calm,{away}",
    ]
    path = register(tmp_path, "now.csv", *lines, header=header)
    found = since(path, out)
    changes: dict[str, Change] = {each.key: each for each in found.changes}
    assert changes["act"].groups == ("day-moved",)
    assert changes["outcome"].groups == ("changed-outcome", "day-moved")
    assert [set(each.moved) for each in changes.values()] == [
        {"affiliate"},
        {"affiliate", "renew"},
    ]
    ended = "November 19, 2028 → no longer to be done (declare an affiliation"
    for each in changes.values():
        assert ended in change_words(each, "en").replace("\u00a0", " ")
        assert "2028 → n’est plus à faire (déclarer un lien" in change_words(each, "fr")
    title = (
        "  The day has moved, or an act is no longer to be done or becomes possible: 2"
    )
    assert title in english(found)


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (Verdict("renew", "", "", ("renew", "affiliate")), "no day"),
        (Verdict("renew", "", "", ("renew",), (), ("affiliate",)), "no longer to be"),
        (Verdict("renew", "", "", ("renew",)), "not known whether to be done"),
    ],
)
def test_why_an_act_has_no_day_any_more_is_told(after: Verdict, words: str) -> None:
    days = (("affiliate", "2028-11-19"),)
    before = Verdict("renew", "", "", ("renew", "affiliate"), days)
    change = Change("a", 1, "day-moved", before, after, ("fact",))
    told = change_words(change, "en").replace("\u00a0", " ")
    assert told.startswith(f"November 19, 2028 → {words}")
    # Nothing is known of a line that cannot be answered any more.
    gone = Change("a", 1, "changed-outcome", before, Verdict("error", "", "", ()))
    assert gone.groups == ("changed-outcome",) and gone.moved == ()


def test_a_broken_line_that_is_mended_is_a_fact(tmp_path: Path) -> None:
    """In the result an invalid byte of UTF-8 was written as a letter, so that the line can be read."""
    broken = tmp_path / "broken.csv"
    lines = [HEADER, line("é", NEAR), line("x", CALM)]
    text = "\n".join(lines).encode() + b"\n"
    broken.write_bytes(
        text.replace("é".encode(), b"\xe9").replace(b"x,", "ü,".encode())
    )
    out = tmp_path / "out.csv"
    echeance.audit(broken, TONIGHT, key="dossier", out=out)
    mended = register(tmp_path, "mended.csv", line("é", NEAR), line("ü", CALM))
    assert changes_of(since(mended, out)) == {"é": ("changed-outcome", ("fact",), ())}


def test_a_line_that_was_in_fault_or_is_names_what_is_known(tmp_path: Path) -> None:
    wrong, good = line("cell", "2025-13-01"), line("cell", CALM)
    short = "short,CAR209900000001"
    whole = line("short", CALM)
    for lines, words in (
        (((wrong, good), (short, whole)), ("the line had an error", "was")),
        (((good, wrong), (whole, short)), ("the line has an error", "is")),
    ):
        out = tmp_path / f"{words[1]}.csv"
        before, after = (
            register(tmp_path, f"{at}.csv", *(each[at] for each in lines))
            for at in (0, 1)
        )
        echeance.audit(before, TONIGHT, key="dossier", out=out)
        told = {
            change.key: change_words(change, "en")
            for change in since(after, out).changes
        }
        assert told["cell"].endswith(f"[{words[0]} (day the certificate was issued)]")
        assert words[0] in told["short"] and "a fact" not in told["short"]
    # Of what is broken as a whole, no cell is known.
    assert told["short"].endswith("[the line has an error]")


def test_a_line_that_is_no_person_is_neither_new_nor_gone(tmp_path: Path) -> None:
    total, foot = "Total,,,12,,,", ",Fin du rapport,,,,,"
    with_both = register(
        tmp_path, "both.csv", HEADER, line("a", CALM), total, foot, HEADER
    )
    alone = register(tmp_path, "alone.csv", line("a", CALM))
    for last_path, path in ((with_both, alone), (alone, with_both)):
        out = tmp_path / f"{path.stem}_out.csv"
        found = echeance.audit(last_path, TONIGHT, key="dossier", out=out)
        assert found.error_rows in (0, 4)
        now = since(path, out)
        assert changes_of(now) == {}
        assert (now.without_key, now.last_without_key) == (0, 0)


def test_what_is_to_be_done_is_told_with_its_day(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    last = register(tmp_path, "last.csv", line("known", CALM))
    echeance.audit(last, TONIGHT, key="dossier", out=out)
    soon = (line("known", NEAR), line("new", NEAR, number="CAR2099"))
    told = {
        change.key: change_words(change, "fr").replace("\u00a0", " ")
        for change in since(register(tmp_path, "now.csv", *soon), out).changes
    }
    by = "renouveler le certificat, au plus tard le 21 décembre 2026"
    assert told["new"] == f"{by} + corriger le numéro de certificat"
    # Of an act that had a day before, both are told.
    assert told["known"].startswith(
        "rien à faire pour l’instant → renouveler le certificat; le jour bouge aussi : 31 mai 2027 → 21 décembre 2026"
    )


def test_what_is_owed_beside_the_acts_is_told_with_a_change(tmp_path: Path) -> None:
    """The notice of the end of a link is due long before the link is to be declared."""
    header = "dossier,issued_on,affiliated,exam_passed_on,unaffiliated_since"
    out = tmp_path / "out.csv"
    last = register(
        tmp_path, "last.csv", f"known,{CALM},true,2024-01-15,", header=header
    )
    echeance.audit(last, TONIGHT, key="dossier", out=out)
    ended = (f"{key},{CALM},false,2024-01-15,2026-11-18" for key in ("known", "new"))
    now = register(tmp_path, "now.csv", *ended, header=header)
    told = {
        change.key: change_words(change, "fr").replace("\u00a0", " ")
        for change in since(now, out).changes
    }
    notice = "aviser l’Office de la fin du lien, au plus tard le 3 décembre 2026"
    assert f"; aussi : {notice} [des faits (" in told["known"]
    assert told["new"].endswith(f" + {notice}")


def test_a_reading_is_why_only_by_force(now: Path, last: Path) -> None:
    """28 November 2026 is a Saturday: under section 269 the day is Monday the 30th."""
    week = register(now.parent, "week.csv", line("week", "2024-11-29"))
    echeance.audit(week, TONIGHT, key="dossier", out=last)
    readings = {"counting": "cpa-269"}
    with pytest.raises(echeance.CannotRun) as caught:
        since(week, last, readings=readings)
    assert "counting" in caught.value.text.en and "--force" in caught.value.text.fr
    with pytest.raises(echeance.CannotRun):
        since(week, last, lead_days=30)
    found = since(week, last, readings=readings, force=True)
    assert changes_of(found) == {"week": ("day-moved", ("reading",), ())}
    change = next(found.changes)
    assert change.before is not None and change.after is not None
    assert (change.before.act_by, change.after.act_by) == ("2026-11-28", "2026-11-30")


@pytest.mark.parametrize("suffix", FORMS)
def test_without_its_facts_the_last_result_does_not_tell_why(
    now: Path, tmp_path: Path, suffix: str
) -> None:
    out = tmp_path / f"o{suffix}"
    path = register(tmp_path, "last.csv", *LAST)
    options: dict[str, Any] = {"key": "dossier", "out": out}
    echeance.audit(path, LAST_NIGHT, results_only=True, **options)
    found = changes_of(since(now, out))
    assert {key: each[:2] for key, each in found.items()} == {
        "fact": ("changed-outcome", ("not-told",)),
        "time": ("changed-outcome", ("not-told",)),
        "both": ("changed-outcome", ("not-told",)),
        "moved": ("day-moved", ("not-told",)),
        "also": ("newly-due", ("not-told",)),
        "new": ("new", ()),
        "gone": ("gone", ()),
    }
    echeance.audit(path, LAST_NIGHT, **options)
    assert changes_of(since(now, out))["fact"] == (
        "changed-outcome",
        ("fact",),
        ("issued_on",),
    )


@pytest.mark.parametrize("suffix", FORMS)
def test_a_last_result_is_read_in_each_form(
    now: Path, tmp_path: Path, suffix: str
) -> None:
    """As a name may end on Windows; and the new result may take its place."""
    out = tmp_path / f"LAST{suffix.upper()}"
    path = register(tmp_path, "last.csv", *LAST)
    echeance.audit(path, LAST_NIGHT, key="dossier", out=out)
    found = since(now, out, out=out)
    assert found.last_as_of == "2026-11-20"
    assert changes_of(found) == {
        "fact": ("changed-outcome", ("fact",), ("issued_on",)),
        "time": ("changed-outcome", ("time",), ()),
        "both": ("changed-outcome", ("fact", "time"), ("issued_on",)),
        "moved": ("day-moved", ("fact",), ("issued_on",)),
        "also": ("newly-due", ("fact",), ("certificate_number",)),
        "new": ("new", (), ()),
        "gone": ("gone", (), ()),
    }
    # What took its place is tonight's: nothing has changed since.
    assert changes_of(since(now, out)) == {}
    with pytest.raises(echeance.CannotRun) as caught:
        since(now, out, readings={"counting": "cpa-269"})
    assert "counting" in caught.value.text.en


@pytest.mark.parametrize("suffix", FORMS)
def test_two_nights_of_a_workbook(tmp_path: Path, suffix: str) -> None:
    """With numbers as keys and typed days; the sheet that is named is that of the register."""
    book = tmp_path / "register.xlsx"
    out = tmp_path / f"review{suffix}"
    for night, last_issue in ((LAST_NIGHT, CALM), (TONIGHT, NEAR)):
        made = xlsxwriter.Workbook(book)
        made.add_worksheet("Notes").write(0, 0, "rien ici")
        sheet = made.add_worksheet("Gens")
        sheet.write_row(0, 0, ["dossier", "issued_on", "affiliated"])
        day = made.add_format({"num_format": "yyyy-mm-dd"})
        for row, issued in enumerate((CALM, last_issue), 1):
            sheet.write(row, 0, 1000 + row)
            sheet.write_datetime(row, 1, date.fromisoformat(issued), day)
            sheet.write(row, 2, True)
        made.close()
        last = out if night == TONIGHT else None
        source = echeance.Source(book, sheet="Gens")
        found = echeance.audit(source, night, key="dossier", since=last, out=out)
    assert found.since is not None
    assert changes_of(found.since) == {
        "1002": ("changed-outcome", ("fact",), ("issued_on",))
    }


def test_a_last_result_of_bytes_for_keys_is_the_same(tmp_path: Path) -> None:
    """As engines write that leave out that their bytes are texts."""
    keys = pa.array([b"D-1", "É-2".encode()])
    days = pa.array([date.fromisoformat(CALM)] * 2)
    path = tmp_path / "register.parquet"
    columns = {"dossier": keys, "issued_on": days, "affiliated": pa.array([True] * 2)}
    pq.write_table(pa.table(columns), path)
    out = tmp_path / "review.parquet"
    options: dict[str, Any] = {"key": "dossier", "out": out}
    echeance.audit(path, LAST_NIGHT, **options)
    found = echeance.audit(path, TONIGHT, since=out, **options).since
    assert found is not None and changes_of(found) == {}


@pytest.mark.parametrize("suffix", FORMS)
@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfeno result\0", b"PK\x03\x04cut", b"PAR1"]
)
def test_what_is_no_result_is_refused_as_such(
    now: Path, tmp_path: Path, suffix: str, content: bytes
) -> None:
    last = tmp_path / f"last{suffix}"
    last.write_bytes(content)
    with pytest.raises(echeance.CannotRun) as caught:
        since(now, last, out=last)
    assert "--since" in caught.value.text.fr and "--out" in caught.value.text.en
    assert last.read_bytes() == content


def test_a_result_that_was_cut_short_is_refused(now: Path, tmp_path: Path) -> None:
    path = register(tmp_path, "last.csv", *LAST)
    for suffix in (".parquet", ".xlsx"):
        last = tmp_path / f"last{suffix}"
        echeance.audit(path, LAST_NIGHT, key="dossier", out=last)
        last.write_bytes(last.read_bytes()[:-200])
        with pytest.raises(echeance.CannotRun) as caught:
            since(now, last)
        assert "--since" in caught.value.text.fr


def test_a_result_that_does_not_tell_its_day_is_refused(now: Path, last: Path) -> None:
    last.with_name("last_out.csv.json").unlink()
    with pytest.raises(echeance.CannotRun) as caught:
        since(now, last)
    assert ".json" in caught.value.text.fr
    found = since(now, last, force=True)
    assert changes_of(found)["time"] == ("changed-outcome", ("not-told",), ())
    assert found.last_as_of is None


def test_a_last_result_has_the_names_of_its_register(tmp_path: Path) -> None:
    header = f'"Remarque\nlibre",{HEADER.replace("dossier", "N° de dossier")}'
    lines = [f"x,{line('D', CALM)}", f"x,{line('E', NEAR)}"]
    path = register(tmp_path, "r.csv", *lines, header=header)
    out = tmp_path / "o.csv"
    options: dict[str, Any] = {"key": "no de dossier".replace("no", "n°")}
    echeance.audit(path, LAST_NIGHT, out=out, **options)
    found = echeance.audit(path, TONIGHT, since=out, **options).since
    assert found is not None and len(found) == 0


def test_the_result_may_take_the_place_of_the_last(now: Path, last: Path) -> None:
    apart = changes_of(since(now, last))
    assert changes_of(since(now, last, out=last)) == apart


def test_a_key_that_stands_twice_is_a_fault(tmp_path: Path, last: Path) -> None:
    path = register(tmp_path, "twice.csv", *LAST, LAST[0])
    arguments = [path, "--as-of", LAST_NIGHT, "--key", "dossier", "--lang", "en"]
    assert run(*arguments).returncode == 0
    found = run(*arguments, "--since", last)
    assert (found.returncode, found.stderr) == (1, "")
    assert "Key that stands twice" in found.stdout


def test_a_line_without_a_key_is_told_and_is_a_fault(tmp_path: Path) -> None:
    """Who stood there is told as gone, and the night after as new."""
    out, summary = tmp_path / "o.csv", tmp_path / "s.json"
    lines = (line("here", CALM), line("lost", CALM))
    path = register(tmp_path, "r.csv", *lines)
    arguments = [path, "--as-of", LAST_NIGHT, "--key", "dossier", "--lang", "en"]
    arguments += ["--out", out]
    assert run(*arguments).returncode == 0
    arguments += ["--since", out, "--summary", summary]
    register(tmp_path, "r.csv", lines[0], line(" ", CALM))
    gone = run(*arguments)
    assert gone.returncode == 1 and "Persons that are gone: 1" in gone.stdout
    told = "without a key, which are not compared: 1; persons may be wrongly called"
    assert f"lines {told} gone: fill in the column of --key" in gone.stderr
    assert f"lines {told} gone" in gone.stdout
    counts = json.loads(summary.read_text("utf-8"))["since"]
    assert (counts["rows_without_key"], counts["last_rows_without_key"]) == (1, 0)
    register(tmp_path, "r.csv", *lines)
    new = run(*arguments)
    assert new.returncode == 1 and "New persons: 1" in new.stdout
    assert f"lines of the last result {told} new" in new.stderr
    counts = json.loads(summary.read_text("utf-8"))["since"]
    assert (counts["rows_without_key"], counts["last_rows_without_key"]) == (0, 1)
    assert run(*arguments).returncode == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--since", "none.csv"), "--key"),
        (("--since", "none.csv", "--key", "dossier"), "none.csv"),
        (("--since", "now.csv", "--key", "dossier"), "echeance_outcome"),
        (("--compare", "ancien"), "ancien"),
        (("--compare", "dossier", "--compare-map", "none.toml"), "none.toml"),
        (("--contrast", "counting=calendar"), "counting=calendar"),
        (("--contrast", "counting=other"), "counting"),
    ],
)
def test_what_cannot_be_compared_is_refused(
    now: Path, arguments: tuple[str, ...], words: str
) -> None:
    given = [now.with_name(each) if "." in each else each for each in arguments]
    found = run(now, "--as-of", TONIGHT, *given)
    assert (found.returncode, found.stdout) == (2, "")
    assert words in found.stderr and "Traceback" not in found.stderr


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [ECHEANCE, "audit", *map(str, arguments)],
        check=False,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "LANGUAGE": "fr", "PYTHONUTF8": "1"},
    )


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("fr", "[des faits (jour de la délivrance du certificat; lien, ce jour-là"),
        ("en", "[facts (day the certificate was issued; affiliated, on that day"),
    ],
)
def test_several_facts_are_told_in_the_plural(
    lang: Literal["fr", "en"], words: str
) -> None:
    before, after = Verdict("nothing-due", "", "", ()), Verdict("renew", "", "", ())
    # Names have commas of their own.
    facts = ("issued_on", "affiliated")
    change = Change("a", 1, "changed-outcome", before, after, ("fact",), facts)
    assert words in change_words(change, lang)


def test_changes_are_told_those_who_must_act_first(now: Path, last: Path) -> None:
    found = since(now, last)
    english = [each.text for each in since_lines(found, "en")]
    assert english[1] == "What has changed since November\u00a020, 2026"
    assert english[2] == "  What must be done has changed: 3"
    acts = [
        text
        for text in english
        if text.startswith("    ") and not text.lstrip()[0].isdigit()
    ]
    # To transfer a result comes before to renew.
    assert [text.split()[0] for text in acts] == [
        *("time", "both", "fact", "also", "moved", "new", "gone")
    ]
    assert acts[2].endswith("[a fact (day the certificate was issued)]")
    # A fact and the time: its name stands beside the fact.
    assert acts[1].endswith("[a fact (day the certificate was issued), time]")
    assert "December\u00a021, 2026 → December\u00a022, 2026" in acts[4]
    french = "\n".join(each.text for each in since_lines(found, "fr"))
    assert "rien à faire pour l’instant → renouveler le certificat" in french
    cut = [each.text for each in since_lines(found, "en", 1)]
    assert "    … and 2 more" in cut
    assert all(repr(change).startswith("<Change of line") for change in found.changes)


def test_seeded_changes_of_20000_lines_are_all_found(tmp_path: Path) -> None:
    """Who is new, gone, or was written down as cancelled is known from the making."""
    made = subprocess.run(
        [sys.executable, MAKER, "--seed", "5", "--lines", "20000"],
        check=True,
        capture_output=True,
    ).stdout
    (tmp_path / "last.csv").write_bytes(made)
    out = tmp_path / "out.csv"
    key = "dossier_interne"
    echeance.audit(tmp_path / "last.csv", LAST_NIGHT, key=key, out=out)
    rng = random.Random(3)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if not row["echeance_error"]]
    names = [name for name in rows[0] if not name.startswith("echeance_")]
    gone, cancelled, lines = set(), set(), []
    for row in rows:
        if rng.random() < 0.005:
            gone.add(row[key])
            continue
        is_calm = row["echeance_outcome"] == "nothing-due"
        # Nobody is cancelled before the certificate is issued.
        is_issued = "" < row["issued_on"] < "2026-11-20"
        if is_calm and is_issued and rng.random() < 0.02:
            cancelled.add(row[key])
            row["cancelled_on"] = "2026-11-20"
        lines.append(row)
    with (tmp_path / "now.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(lines)
        new = {f"N-{number}" for number in range(40)}
        writer.writerows({"dossier_interne": name} for name in sorted(new))
    # On the same day, so that nothing but what was done here may change.
    found = echeance.audit(tmp_path / "now.csv", LAST_NIGHT, key=key, since=out).since
    assert found is not None and min(len(gone), len(cancelled)) > 50
    groups: dict[str, set[str]] = {}
    for change in found.changes:
        groups.setdefault(change.group, set()).add(change.key)
    faulty = groups["gone"] - gone
    assert gone <= groups["gone"] and groups["new"] == new
    assert groups["changed-outcome"] == cancelled
    # The lines with faults were left out of the second register.
    assert set(groups) == {"new", "gone", "changed-outcome"} and faulty
    by_key: dict[str, Change] = {change.key: change for change in found.changes}
    for name in cancelled:
        change = by_key[name]
        assert (change.why, change.facts) == (("fact",), ("cancelled_on",))
        assert change.after is not None
        assert change.after.outcome == "new-application"


OLD = (
    # Theirs was ours until yesterday.
    line("time", ENDING, more=",À RENOUVELER"),
    # Under another reading it is ours.
    line("lapsed", "2024-01-10", exam="2023-01-10", more=",retake-exam"),
    line("calm", CALM, more=",nothing-due"),
    line("near", NEAR, more=",nothing-due"),
    line("nothing", CALM, more=","),
    line("strange", CALM, more=",sans suite"),
    line("wrong", "2025-02-30", more=",renew"),
)


def test_an_old_system_is_compared_by_reason_and_boundary(tmp_path: Path) -> None:
    path = register(tmp_path, "old.csv", *OLD, header=f"{HEADER},ancien")
    words = tmp_path / "map.toml"
    words.write_text('"à renouveler" = "renew"\n', "utf-8")
    found = echeance.audit(
        path, TONIGHT, compare="ancien", compare_map=words
    ).comparison
    assert found is not None
    assert (found.agreeing, found.empty) == (1, 1)
    assert found.differences == Counter(
        {
            Difference(
                "renew", "transfer-exam-result", "exam-transfer-possible", "day-before"
            ): 1,
            Difference(
                "retake-exam",
                "transfer-exam-result",
                "exam-transfer-possible",
                "lapsed-exam=exam-must-be-valid",
            ): 1,
            Difference("nothing-due", "renew", "renewal-window-open", ""): 1,
            Difference("?", "nothing-due", "nothing-due", ""): 1,
        }
    )
    text = "\n".join(each.text for each in comparison_lines(found, "fr"))
    transfer = (
        "obtenir que l’Office associe le résultat de l’examen à un nouveau dossier"
    )
    assert f"renouveler le certificat → {transfer}" in text
    assert "(exam-transfer-possible) [juste la veille] (ligne\u00a02)" in text
    assert "mot inconnu (--compare-map le traduit) → rien à faire" in text
    words.write_text('"à renouveler" = "renouveler"\n', "utf-8")
    with pytest.raises(echeance.CannotRun) as caught:
        echeance.audit(path, TONIGHT, compare="ancien", compare_map=words)
    assert "nothing-due" in caught.value.text.en


def test_who_changes_under_another_reading(tmp_path: Path) -> None:
    path = register(
        tmp_path,
        "register.csv",
        line("lapsed", "2024-01-10", exam="2023-01-10"),
        line("week", "2024-11-29"),
        line("month", NEAR),
    )
    contrasts = [("lapsed-exam", "exam-must-be-valid"), ("counting", "cpa-269")]
    lapsed, counting = echeance.audit(
        path, TONIGHT, key="dossier", contrast=contrasts
    ).contrasts
    assert lapsed.outcomes == Counter({("transfer-exam-result", "retake-exam"): 1})
    assert [each.key for each in lapsed.differing] == ["lapsed"]
    week = next(each for each in counting.differing if each.key == "week")
    assert not week.has_other_outcome
    assert (week.now.act_by, week.other.act_by) == ("2026-11-28", "2026-11-30")
    assert "month" not in [each.key for each in counting.differing]
    text = "\n".join(each.text for each in contrast_lines(counting, "en"))
    assert "November\u00a028, 2026 → November\u00a030, 2026" in text
    calm = register(tmp_path, "calm.csv", line("calm", CALM))
    (nobody,) = echeance.audit(calm, TONIGHT, contrast=contrasts[1:]).contrasts
    text = "\n".join(each.text for each in contrast_lines(nobody, "fr"))
    assert "personne ne change" in text and " 0 " not in text


def test_a_map_that_an_editor_of_windows_saved_is_read(tmp_path: Path) -> None:
    saved = tmp_path / "map.toml"
    saved.write_bytes(b'\xef\xbb\xbf"a renouveler" = "renew"\r\n')
    assert read_map(saved) == {"a renouveler": "renew"}


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no /proc here")
def test_memory_does_not_grow_with_those_who_differ(tmp_path: Path) -> None:
    """28 November 2026 is a Saturday: under section 269 everybody has another day."""
    program = (
        "import pathlib, re, sys, echeance\n"
        "(found,) = echeance.audit(sys.argv[1], '2026-11-21', key='dossier',"
        " contrast=[('counting', 'cpa-269')]).contrasts\n"
        "status = pathlib.Path('/proc/self/status').read_text()\n"
        "print(found.days, re.search(r'VmHWM:\\s+(\\d+)', status)[1])\n"
    )
    used = []
    for many in (20_000, 60_000):
        lines = (line(f"D-{number}", "2024-11-29") for number in range(many))
        path = register(tmp_path, "register.csv", *lines)
        found = subprocess.run(
            [sys.executable, "-c", program, path], check=True, capture_output=True
        )
        days, most = map(int, found.stdout.split())
        assert days == many
        used.append(most)
    # In KiB; as objects, the two answers of 40,000 persons are some 200,000.
    assert used[1] - used[0] < 40_000


def test_a_contrast_names_all_whom_a_reading_gives_another_day(tmp_path: Path) -> None:
    """Also a day of another act than the next, and the day on which the answer changes."""
    header = f"{HEADER},unaffiliated_since"
    away = "2025-05-03"
    path = tmp_path / "register.csv"
    # Renews by 29 May 2027, a Saturday, and is to have a link by 3 May.
    other_act = f"act,CAR209900000001,2025-05-30,false,2024-01-15,,none,{away}"
    # Away for more than 2 years, with a certificate until 25 June 2028, a Sunday: the answer then changes.
    register(
        tmp_path,
        path.name,
        other_act,
        f"calm,CAR209900000001,{CALM},true,2024-01-15,true,none,none",
        "change,CAR209900000001,2026-06-26,false,2024-12-01,,none,2024-10-22",
        header=header,
    )
    found = echeance.audit(
        path,
        TONIGHT,
        key="dossier",
        persons=True,
        contrast=[("counting", "cpa-269")],
    )
    assert found.persons is not None
    (counting,) = found.contrasts
    told = {
        person.key
        for person in found.persons
        if "counting=cpa-269" in person.contested_by
    }
    assert {each.key for each in counting.differing} == told == {"act", "change"}
    act, change = counting.differing
    assert (act.now.act_by, act.now.next_due_on) == (
        act.other.act_by,
        act.other.next_due_on,
    )
    assert change.now == change.other
    text = "\n".join(each.text for each in contrast_lines(counting, "en"))
    assert "May 29, 2027 → May 31, 2027 (renew the certificate)" in text.replace(
        "\u00a0", " "
    )
    assert "no last day of an act moves" in text


@pytest.mark.parametrize(
    ("contrast", "words"),
    [
        (("counting", "cpa269"), "cpa-269"),
        (("countng", "cpa-269"), "counting"),
        (("renewal", "x"), "expected: leap-day"),
    ],
)
def test_a_contrast_by_no_reading_is_refused_before_anything_is_read(
    contrast: tuple[str, str], words: str, now: Path
) -> None:
    with pytest.raises(CannotRun, match="--contrast") as refused:
        echeance.audit(now, TONIGHT, contrast=[contrast], on_progress=_none_is_read)
    assert words in refused.value.text.en and "--reading" not in refused.value.text.en


def _none_is_read(*_: object) -> None:
    raise AssertionError("read before the option was looked at")


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".parquet"])
def test_columns_that_the_last_result_lacks_are_not_compared(
    suffix: str, tmp_path: Path
) -> None:
    path, out = register(tmp_path, "r.csv", *NOW), tmp_path / "whole.csv"
    echeance.audit(path, TONIGHT, key="dossier", out=out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    kept = [
        place
        for place, name in enumerate(rows[0])
        if "_duty_" not in name and name != "echeance_next_due_on"
    ]
    rows = [[row[place] for place in kept] for row in rows]
    last = tmp_path / f"last{suffix}"
    if suffix == ".csv":
        with last.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
    elif suffix == ".xlsx":
        with xlsxwriter.Workbook(last) as book:
            sheet = book.add_worksheet()
            for place, row in enumerate(rows):
                sheet.write_row(place, 0, row)
    else:
        columns = zip(*rows[1:], strict=True)
        pq.write_table(pa.table(dict(zip(rows[0], columns, strict=True))), last)
    found = since(path, last, force=True)
    assert len(found) == 0
    assert "echeance_next_due_on" in found.lacking and len(found.lacking) == 17
    text = "\n".join(each.text for each in since_lines(found, "en"))
    assert "lacks these columns, which are not compared: echeance_next_due_on" in text


def test_the_counts_for_a_program_have_those_of_comparisons(
    now: Path, last: Path, tmp_path: Path
) -> None:
    lines = (f"{each},{old}" for each, old in zip(NOW, "arr?rrrrrr", strict=True))
    path = register(tmp_path, "old.csv", *lines, header=f"{HEADER},old")
    words = tmp_path / "old.toml"
    words.write_text('a = "nothing-due"\nr = "renew"\n', "utf-8")
    summary = tmp_path / "summary.json"
    found = echeance.audit(
        path,
        TONIGHT,
        key="dossier",
        since=last,
        compare="old",
        compare_map=words,
        contrast=[("counting", "cpa-269")],
        summary=summary,
    )
    assert found.since is not None and found.comparison is not None
    counts = json.loads(summary.read_text("utf-8"))
    changes = Counter(each for change in found.since.changes for each in change.groups)
    assert counts["since"]["persons"] == len(list(found.since.changes))
    assert {
        name: many for name, many in counts["since"]["changes"].items() if many
    } == dict(changes)
    assert counts["since"]["changes"]["gone"] == counts["since"]["changes"]["new"] == 1
    assert counts["since"]["last_as_of"] == "2026-11-20"
    assert counts["since"]["why"]["fact"] >= 3 and counts["since"]["why"]["time"] >= 1
    compared = counts["compare"]
    assert compared["unknown_words"] == 1 and compared["without_old_outcome"] == 0
    assert compared["agreeing"] + compared["different"] == len(NOW)
    (counting,) = found.contrasts
    assert counts["contrast"] == {
        "counting=cpa-269": {"other_outcome": 0, "other_day": len(counting)}
    }
    echeance.audit(now, TONIGHT, summary=summary)
    assert not {"since", "compare", "contrast"} & set(json.loads(summary.read_text()))
