"""The audit of a register, as its user runs it, and against a second implementation."""

from __future__ import annotations

import contextlib
import csv
import importlib
import io
import os
import signal
import stat
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import nullcontext
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Literal

import pytest

import echeance
import oracle
from echeance._echeance import Reviewer
from echeance._echeance import harmless_cell as harmless
from echeance.audit import Audit, CannotRun, Source, audit, map_of
from echeance.audit.mends import DAYS
from echeance.audit.register import ACTS, FACTS, OUTCOMES, OUTPUT_COLUMNS, PARTS
from echeance.audit.run import check
from echeance.audit.summary import summary
from echeance.profile import Profile
from echeance.wording import BROKEN_LINES, ERRORS, day, percent

# pyarrow has no types.
pa: Any = importlib.import_module("pyarrow")
pq: Any = importlib.import_module("pyarrow.parquet")

SAMPLE = Path(__file__).parents[2] / "examples" / "register.csv"
AS_OF = date(2026, 11, 21)
ECHEANCE = str(Path(sys.executable).with_name("echeance"))

HEADER = "dossier,certificate_number,issued_on,affiliated,account_last_used_on\n"
GOOD = "a,CAR209900000001,2025-06-01,true,2026-01-01\n"
RENEW = "b,CAR209900000002,2024-12-01,oui,2026-01-01\n"
WRONG = "c,CAR209900000003,2025-02-30,true,2026-01-01\n"
UNKNOWN = "d,CAR209900000004,,true,2026-01-01\n"


def run(
    *arguments: object, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [ECHEANCE, "audit", *map(str, arguments)],
        check=False,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "LANGUAGE": "fr", "PYTHONUTF8": "1", **(env or {})},
    )


def register(folder: Path, *lines: str, header: str = HEADER) -> Path:
    path = folder / "register.csv"
    path.write_text(header + "".join(lines), "utf-8", newline="")
    return path


def rows_of(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter, strict=True))


def audited(folder: Path, *lines: str, header: str = HEADER) -> list[dict[str, str]]:
    out = folder / "out.csv"
    audit(register(folder, *lines, header=header), AS_OF, out=out)
    return rows_of(out)


def cannot_run(folder: Path, content: str, **options: Any) -> str:
    path = register(folder, content, header="")
    with pytest.raises(CannotRun) as caught:
        audit(path, AS_OF, **options)
    return caught.value.text.en


# --- the sample, against the oracle -----------------------------------------


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, str]]:
    out = tmp_path_factory.mktemp("sample") / "out.csv"
    audit(SAMPLE, AS_OF, out=out)
    return rows_of(out)


def question(row: dict[str, str]) -> dict[str, Any]:
    """The question of a line, read without the code under test."""
    yes_no = {"true": True, "oui": True, "yes": True, "false": False, "non": False}
    facts: dict[str, Any] = {}
    for name in FACTS:
        text = row[name] if name == "certificate_number" else row[name].strip()
        if name.startswith("affiliated"):
            facts[name] = yes_no.get(text, text)
        elif name == "kind":
            # In a cell, case does not matter.
            facts[name] = text.lower()
        elif name == "renewal_lead_days" and text.lstrip("'-").isdigit():
            facts[name] = int(text.lstrip("'"))
        else:
            facts[name] = text
    facts = {name: value for name, value in facts.items() if value != ""}
    return {"rule": "holder-review", "as_of": AS_OF.isoformat(), "facts": facts}


def test_the_sample_meets_every_outcome(sample: list[dict[str, str]]) -> None:
    outcomes = {row["echeance_outcome"] for row in sample}
    # From 2025-07-14 on the certificate service needs no clicSÉQUR account.
    account = {"sign-in-to-keep-account", "open-account"}
    assert outcomes == {*OUTCOMES, "undetermined", ""} - account
    before = audit(SAMPLE, date(2025, 7, 13)).outcomes
    assert set(before) == {*OUTCOMES, "undetermined"}


def test_the_sample_meets_every_error(sample: list[dict[str, str]]) -> None:
    codes = {row["echeance_error"] for row in sample}
    of_facts = {
        "too-long",
        "wrong-type",
        "not-a-choice",
        "not-a-date",
        "date-out-of-range",
        "out-of-range",
        "in-the-future",
        "end-before-start",
        "conflicting-facts",
        "outside-temporary-window",
    }
    # A line past 1 MiB would be most of the sample: it is tested by itself.
    assert codes == {*of_facts, *BROKEN_LINES, "ambiguous-day", ""} - {"line-too-long"}


def test_every_line_of_the_sample_is_there_once(sample: list[dict[str, str]]) -> None:
    raw = SAMPLE.read_bytes().removesuffix(b"\n").split(b"\n")
    lines = [number for number, line in enumerate(raw, 1) if number > 1 and line]
    assert [int(row["echeance_line"]) for row in sample] == lines


def test_the_sample_is_answered_as_the_oracle_answers(
    sample: list[dict[str, str]],
) -> None:
    for row in sample:
        if row["echeance_error"] in BROKEN_LINES:
            assert row["echeance_outcome"] == row["echeance_act_by"] == ""
            continue
        parts = ("reasons", "values", "assumed")
        expected = oracle.evaluate(question(row), parts)
        if "error" in expected:
            if row["echeance_error"] == "ambiguous-day":
                assert expected["error"]["code"] == "not-a-date"
                continue
            error = expected["error"]
            got = {"code": row["echeance_error"], "field": row["echeance_error_field"]}
            assert got == {**error, "field": error["field"].removeprefix("facts.")}
            continue
        decisions = expected["values"]["decisions"]
        assert row["echeance_error"] == ""
        assert row["echeance_outcome"] == expected["outcome"]
        assert row["echeance_act_by"] == (expected["values"]["act_by"] or "")
        assert row["echeance_next_due_on"] == (expected["values"]["next_due_on"] or "")
        duties = {
            act: (row[f"echeance_duty_{name}"], row[f"echeance_duty_{name}_by"])
            for act, name in ((act, act.replace("-", "_")) for act in ACTS)
        }
        assert duties == {
            act: (duty["state"], duty["by"] or "")
            for act, duty in expected["values"]["duties"].items()
        }
        assert row["echeance_reasons"].split() == expected["reasons"]
        assert row["echeance_assumed"].split() == expected["assumed"]
        asked = {part for part in PARTS if row[f"echeance_{part.replace('-', '_')}"]}
        assert asked == set(decisions)
        for part in asked:
            # The oracle leaves open the outcome of a part with unknown facts.
            outcome = decisions[part]["outcome"]
            assert outcome in (None, row[f"echeance_{part.replace('-', '_')}"])


def test_the_sample_is_contested_as_the_oracle_finds(
    sample: list[dict[str, str]],
) -> None:
    # The oracle asks each line under every reading: that takes a quarter second.
    for row in sample[::60]:
        if row["echeance_error"]:
            continue
        expected = oracle.evaluate(question(row), ("contest",))
        for name in ("contested", "days_contested"):
            assert row[f"echeance_{name}"] == str(expected[name]).lower()


def test_the_sample_misses_what_the_oracle_misses(
    sample: list[dict[str, str]],
) -> None:
    may_be_unknown = (
        "certificate_number",
        "unaffiliated_since",
        "exam_passed_on",
        "affiliated_at_expiry",
        "account_last_used_on",
    )
    compared = 0
    for row in sample:
        if row["echeance_outcome"] != "undetermined":
            assert row["echeance_missing"] == ""
            continue
        # The oracle tries every completion: with more unknown facts it is slow.
        if sum(not row[name] for name in may_be_unknown) <= 1:
            expected = oracle.evaluate(question(row), ("missing",))["missing"]
            assert row["echeance_missing"].split() == expected
            compared += 1
    assert compared >= 20


def test_the_summary_counts_what_was_written(sample: list[dict[str, str]]) -> None:
    tally = audit(SAMPLE, AS_OF, persons=True)
    outcomes = Counter(row["echeance_outcome"] for row in sample)
    errors = Counter(row["echeance_error"] for row in sample)
    del outcomes[""], errors[""]
    assert (tally.rows, tally.outcomes, tally.errors) == (len(sample), outcomes, errors)
    days = [
        date.fromisoformat(row["echeance_next_due_on"] or "0001-01-01")
        for row in sample
    ]
    for window in (7, 30, 90):
        last = AS_OF + timedelta(days=window)
        assert tally.due_within(window) == sum(AS_OF <= when <= last for when in days)
    assert tally.overdue == sum(date.min < when < AS_OF for when in days)
    # No column has what is owed beside the acts.
    beside = {
        str(person.line): str(min(each.on for each in person.beside))
        for person in tally.choose()
        if any(not each.is_possible for each in person.beside)
    }
    first_three = ("new-application", "transfer-exam-result", "retake-exam")
    urgent = [
        row
        for row in sample
        if any(
            row[f"echeance_duty_{act.replace('-', '_')}"] == "due"
            for act in first_three
        )
        or "" < row["echeance_next_due_on"] <= AS_OF.isoformat()
        or beside.get(row["echeance_line"]) == AS_OF.isoformat()
    ]
    assert tally.urgent == Counter(row["echeance_outcome"] for row in urgent)
    nearest = sorted(
        (
            min(row["echeance_next_due_on"], beside.get(row["echeance_line"], "9")),
            int(row["echeance_line"]),
        )
        for row in sample
        if row["echeance_next_due_on"] > AS_OF.isoformat()
        and row not in urgent
        and row["echeance_outcome"] != "undetermined"
    )
    assert [(str(due.on), due.line) for due in tally.nearest] == nearest[:10]
    contested = [row for row in sample if row["echeance_contested"] == "true"]
    assert tally.contested == Counter(row["echeance_outcome"] for row in contested)


def test_a_row_says_what_evaluate_says(sample: list[dict[str, str]]) -> None:
    for row in sample[::10]:
        if row["echeance_error"]:
            continue
        answer = echeance.evaluate(question(row))
        assert row["echeance_outcome"] == answer["outcome"]
        assert row["echeance_missing"].split() == answer["missing"]
        for part, decision in answer["values"]["decisions"].items():
            assert row[f"echeance_{part.replace('-', '_')}"] == decision["outcome"]
        contest = [f"{each['reading']}={each['choice']}" for each in answer["contest"]]
        assert row["echeance_contested_by"].split() == contest
        change = answer["next_change"] or {"on": "", "outcome": ""}
        assert row["echeance_next_change_on"] == change["on"]
        assert row["echeance_next_change_outcome"] == change["outcome"]
        words = OUTCOMES.get(answer["outcome"])
        if words is not None:
            assert row["echeance_outcome_words"] == words.fr


AS_OTHERS_WRITE_IT = {"21/11/2025": "2025-11-21", "20251121": "2025-11-21"}


AT_LENGTH = {
    "echeance_outcome_words",
    "echeance_last_working_day",
    "echeance_contested_by",
    "echeance_next_change_on",
    "echeance_next_change_outcome",
}
"""What a row by row review does not give; `evaluate` does."""


def test_a_line_says_what_its_row_says(tmp_path: Path) -> None:
    """By columns as row by row, over 20,000 lines."""
    maker = SAMPLE.with_name("make_register.py")
    made = subprocess.run(
        [sys.executable, maker, "--seed", "11", "--lines", "20000"],
        check=True,
        capture_output=True,
    )
    path = tmp_path / "register.csv"
    path.write_bytes(made.stdout)
    audit(path, AS_OF, out=tmp_path / "o.csv", raw=True)
    rows = rows_of(tmp_path / "o.csv")
    names = list(rows[0])[: -len(OUTPUT_COLUMNS)]
    reviewer = Reviewer(AS_OF, [name if name in FACTS else None for name in names])
    compared = 0
    for row in rows:
        if row["echeance_error"] in BROKEN_LINES:
            continue
        codes = row["echeance_error"].split()
        # Row by row, days are read in one form.
        cells = [row[name] for name in names]
        cells = [AS_OTHERS_WRITE_IT.get(cell.strip(), cell) for cell in cells]
        found = reviewer.review(cells)
        if len(found) == 2:
            code, field = found
            fields = row["echeance_error_field"].split()
            faults = dict(zip(fields, codes, strict=True))
            assert faults[(field or "").removeprefix("facts.")] == code
            continue
        (
            outcome,
            act_by,
            next_due_on,
            duties,
            parts,
            reasons,
            missing,
            assumed,
            *rest,
        ) = found
        expected = [
            *(outcome, act_by, next_due_on),
            *(cell for state, _, by in duties for cell in (state, by)),
            *parts,
            *map(" ".join, (reasons, missing, assumed)),
            *(str(flag).lower() for flag in rest),
            *("", "", ""),
        ]
        wanted = [name for name in OUTPUT_COLUMNS[:-1] if name not in AT_LENGTH]
        assert [row[name] for name in wanted] == expected
        compared += 1
    assert compared > 19_000


# --- what is written --------------------------------------------------------


def test_the_columns_come_first_and_as_they_were(tmp_path: Path) -> None:
    header = "note, issued_on ,note,kind\n"
    audit(
        register(tmp_path, "x,2025-06-01,y,\n", header=header),
        AS_OF,
        out=tmp_path / "o.csv",
    )
    written = (tmp_path / "o.csv").read_text("utf-8-sig").splitlines()
    assert written[0] == ",".join(["note, issued_on ,note,kind", *OUTPUT_COLUMNS])
    assert written[1].startswith("x,2025-06-01,y,,undetermined,les faits connus ")


def test_a_row_with_an_answer(tmp_path: Path) -> None:
    (row,) = audited(tmp_path, RENEW)
    assert row["echeance_outcome"] == "renew"
    assert row["echeance_act_by"] == "2026-11-30"
    assert row["echeance_certificate_number"] == "well-formed"
    assert row["echeance_certificate_status"] == "valid"
    assert row["echeance_certificate_renewal"] == "open"
    assert row["echeance_exam_transfer"] == ""
    assert row["echeance_absence"] == "not-absent"
    assert row["echeance_inactivity"] == "active"
    assert row["echeance_reasons"].split() == ["renewal-window-open"]
    assert row["echeance_missing"] == row["echeance_error"] == ""
    assert row["echeance_line"] == "2"
    assert row["echeance_next_due_on"] == "2026-11-30"
    assert row["echeance_duty_renew"] == "due"
    assert row["echeance_duty_renew_by"] == "2026-11-30"
    assert row["echeance_duty_affiliate"] == "none"
    assert row["echeance_duty_affiliate_by"] == ""
    assert row["echeance_assumed"].split() == ["cancelled_on", "renewal_completed_on"]
    assert row["echeance_contested"] == "false"


@pytest.mark.parametrize("word", ["unknown", "inconnu"])
def test_a_word_says_unknown_where_an_empty_cell_is_absent(
    tmp_path: Path, word: str
) -> None:
    header = "issued_on,affiliated,cancelled_on\n"
    lines = ("2025-06-01,true,\n", f"2025-06-01,true,{word}\n")
    absent, unknown = audited(tmp_path, *lines, header=header)
    assert absent["echeance_outcome"] == "nothing-due"
    assert "cancelled_on" in absent["echeance_assumed"].split()
    assert unknown["echeance_outcome"] == "undetermined"
    assert "cancelled_on" in unknown["echeance_missing"].split()
    assert "cancelled_on" not in unknown["echeance_assumed"].split()


def test_lines_that_share_an_answer_tell_their_own_defaults(tmp_path: Path) -> None:
    """Given or by default, "none" leads to one answer; what was assumed is each line's."""
    facts = ["cancelled_on", "renewal_completed_on"]
    header = ",".join(["dossier", "issued_on", "affiliated", *facts]) + "\n"
    cells = [("", ""), ("none", ""), ("", "none"), ("none", "none"), ("", "")]
    lines = [
        f"a,{issued_on},true,{','.join(pair)}\n"
        for issued_on in ("2025-06-01", "2026-12-01")
        for pair in cells
    ]
    rows = audited(tmp_path, *lines, header=header)
    told = [row["echeance_assumed"].split() for row in rows]
    absent = [
        [fact for fact, cell in zip(facts, pair, strict=True) if not cell]
        for pair in cells
    ]
    assert [[fact for fact in facts if fact in all_] for all_ in told] == 2 * absent
    own = {"dossier", "issued_on", *facts, "echeance_assumed", "echeance_line"}
    for alike in (rows[:5], rows[5:]):
        answers = {
            tuple(value for name, value in row.items() if name not in own)
            for row in alike
        }
        assert len(answers) == 1


def test_columns_that_a_register_lacks_are_assumed(tmp_path: Path) -> None:
    (row,) = audited(tmp_path, "2025-06-01,true\n", header="issued_on,affiliated\n")
    assumed = row["echeance_assumed"].split()
    assert {"certificate_number", "account_last_used_on"} <= set(assumed)


def test_a_row_with_an_error_shifts_nothing(tmp_path: Path) -> None:
    torn = 'x,"CAR209900000005\n'
    rows = audited(tmp_path, GOOD, WRONG, torn, RENEW)
    assert [row["echeance_outcome"] for row in rows] == ["nothing-due", "", "", "renew"]
    assert [row["dossier"] for row in rows] == ["a", "c", "x", "b"]
    assert (rows[1]["echeance_error"], rows[1]["echeance_error_field"]) == (
        "not-a-date",
        "issued_on",
    )
    assert rows[2]["echeance_error"] == "open-quote"
    assert [row["echeance_line"] for row in rows] == ["2", "3", "4", "5"]


def test_an_empty_cell_is_unknown(tmp_path: Path) -> None:
    (row,) = audited(tmp_path, UNKNOWN)
    assert row["echeance_outcome"] == "undetermined"
    assert row["echeance_missing"].split()[0] == "issued_on"


def test_a_part_without_its_column_is_not_asked(tmp_path: Path) -> None:
    (row,) = audited(tmp_path, "2025-06-01,true\n", header="issued_on,affiliated\n")
    assert row["echeance_outcome"] == "nothing-due"
    assert row["echeance_certificate_number"] == row["echeance_inactivity"] == ""


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_the_result_is_delimited_like_the_register(
    tmp_path: Path, delimiter: str
) -> None:
    lines = [line.replace(",", delimiter) for line in (HEADER, GOOD)]
    path = register(tmp_path, lines[1], header="\ufeff" + lines[0])
    audit(path, AS_OF, out=tmp_path / "o.csv")
    written = (tmp_path / "o.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbfdossier" + delimiter.encode())
    (row,) = rows_of(tmp_path / "o.csv", delimiter)
    assert row["echeance_outcome"] == "nothing-due"


def test_the_result_ends_its_lines_like_the_register(tmp_path: Path) -> None:
    path = register(
        tmp_path, GOOD.replace("\n", "\r\n"), header=HEADER.replace("\n", "\r\n")
    )
    audit(path, AS_OF, out=tmp_path / "o.csv")
    written = (tmp_path / "o.csv").read_bytes()
    assert written.count(b"\r\n") == written.count(b"\n") == 2


def test_a_result_can_be_audited_again(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    first = audit(SAMPLE, AS_OF, out=out)
    second = audit(out, AS_OF)
    sound = first.rows - sum(first.errors[code] for code in BROKEN_LINES)
    assert second.rows == first.rows
    # What was broken as a line is now a row like another; what was sound stayed so.
    assert second.outcomes.total() >= sound - first.error_rows
    assert set(second.columns.passed) >= set(OUTPUT_COLUMNS)


# --- cells that a spreadsheet would run -------------------------------------

FORMULAS = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\tx",
    "\rx",
    " =1",
    '"=1',
    "« =1",
    "=",
    "-",
    "-2026-01-01",
    "＝1+1",
    "－x",
    "\nx",
    "-1,2,3",
    "+1-1",
    "+cmd|' /C calc'!A0",
    "-12 345 67",
]
SPLIT = {
    "voir;=HYPERLINK(A1);fin": "voir;'=HYPERLINK(A1);fin",
    "a,=1": "a,'=1",
    "a|@x": "a|'@x",
    "a\n- b": "a\n'- b",
    "\t=1": "'\t'=1",
    "=a;=b": "'=a;'=b",
    "a;-1|cmd": "a;'-1|cmd",
    "é; +x": "é;' +x",
}
HARMLESS = [
    "",
    "x",
    "a=b",
    "2026-11-21",
    "-12",
    "+12",
    "-12,50",
    "-12.50",
    "+1 234,50",
    "-1\u00a0234",
    "-1,234.5",
    "'=1",
    "+1 514 555-0100",
    "+15145551234",
    "(514) 555-1234",
    "-12.5%",
    "-1 234,56 $",
    "1, rue X, app. 3",
    "a;-12,5;b",
    "none",
    "é",
    "« oui »",
]


@pytest.mark.parametrize("cell", FORMULAS)
def test_a_formula_is_made_harmless(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"
    assert harmless(harmless(cell)) == harmless(cell)


@pytest.mark.parametrize(("cell", "harmless_now"), SPLIT.items())
def test_a_formula_behind_another_separator(cell: str, harmless_now: str) -> None:
    assert harmless(cell) == harmless_now
    assert harmless(harmless_now) == harmless_now


@pytest.mark.parametrize("cell", HARMLESS)
def test_what_is_no_formula_stays(cell: str) -> None:
    assert harmless(cell) == cell


def test_no_cell_of_a_csv_result_runs(tmp_path: Path) -> None:
    header = "=cmd(),issued_on,affiliated,@x\n"
    lines = ["=1+1,2025-06-01,,-5\n", '"\t=2",=3,,+a\n', "=4\n"]
    audit(register(tmp_path, *lines, header=header), AS_OF, out=tmp_path / "o.csv")
    with (tmp_path / "o.csv").open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.reader(file))
    assert table[0][:4] == ["'=cmd()", "issued_on", "affiliated", "'@x"]
    assert table[1][:4] == ["'=1+1", "2025-06-01", "", "-5"]
    assert table[2][:4] == ["'\t'=2", "'=3", "", "'+a"]
    assert table[3][:4] == ["'=4", "", "", ""]
    audit(
        register(tmp_path, *lines, header=header),
        AS_OF,
        out=tmp_path / "o.csv",
        raw=True,
    )
    raw = (tmp_path / "o.csv").read_text("utf-8-sig")
    assert raw.startswith("=cmd(),issued_on,affiliated,@x,")
    assert '\n"\t=2",=3,,+a,' in raw
    for cell in (cell for line in table for cell in line):
        assert harmless(cell) == cell


def test_a_parquet_result_keeps_its_cells(tmp_path: Path) -> None:
    path = register(tmp_path, "=1,2025-06-01,\n", header="x,issued_on,kind\n")
    audit(path, AS_OF, out=tmp_path / "o.parquet")
    assert pq.read_table(tmp_path / "o.parquet")["x"].to_pylist() == ["=1"]


def test_returns_in_cells_are_quoted(tmp_path: Path) -> None:
    rows = audited(tmp_path, '"a\rb",CAR209900000001,2025-06-01,true,none\n', GOOD)
    assert [row["dossier"] for row in rows] == ["a\rb", "a"]


# --- whole or not at all ----------------------------------------------------


def test_the_result_replaces_what_was_there(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("old")
    out.chmod(0o600)
    before = os.umask(0o027)
    try:
        audit(register(tmp_path, GOOD), AS_OF, out=out)
    finally:
        os.umask(before)
    assert len(rows_of(out)) == 1
    # The mode of the file that was there, whatever a new one would get.
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "out.csv",
        "out.csv.json",
        "register.csv",
    ]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("old")
    (tmp_path / "link.csv").symlink_to("real.csv")
    audit(register(tmp_path, GOOD), AS_OF, out=tmp_path / "link.csv")
    assert (tmp_path / "link.csv").is_symlink()
    assert len(rows_of(tmp_path / "real.csv")) == 1


def test_a_failure_leaves_nothing(tmp_path: Path) -> None:
    def fail(done: int, size: int | None, rows: int) -> None:
        raise RuntimeError

    out = tmp_path / "out.csv"
    out.write_text("old")
    with pytest.raises(RuntimeError):
        audit(register(tmp_path, GOOD), AS_OF, out=out, on_progress=fail)
    assert out.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "out.csv",
        "register.csv",
    ]


def test_the_register_is_never_written_over(tmp_path: Path) -> None:
    path = register(tmp_path, GOOD)
    (tmp_path / "link.csv").symlink_to(path)
    (tmp_path / "twin.csv").hardlink_to(path)
    for name in ("register.csv", "link.csv", "twin.csv"):
        with pytest.raises(CannotRun):
            audit(path, AS_OF, out=tmp_path / name)
    assert path.read_text() == HEADER + GOOD


@pytest.mark.parametrize(
    "out", ["no/folder/o.csv", "folder.csv", "o.txt", "o", "pipe.csv"]
)
def test_a_result_that_cannot_be_written(tmp_path: Path, out: str) -> None:
    (tmp_path / "folder.csv").mkdir()
    os.mkfifo(tmp_path / "pipe.csv")
    found = run(register(tmp_path, GOOD), "--as-of", AS_OF, "--out", tmp_path / out)
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr.count("\n") == 1
    assert not list(tmp_path.glob(".echeance*"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_is_told(tmp_path: Path) -> None:
    with open("/dev/full", "w") as full:
        found = subprocess.run(
            [ECHEANCE, "audit", register(tmp_path, GOOD), "--as-of", str(AS_OF)],
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
        )
    assert found.returncode == 2
    assert b"Traceback" not in found.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_where_the_summary_cannot_be_told_nothing_is_written(
    tmp_path: Path, lang: str
) -> None:
    path, out = register(tmp_path, GOOD), tmp_path / "out.csv"
    out.write_text("the last night's")
    letters, receipts = tmp_path / "letters", tmp_path / "receipts.jsonl"
    command = [ECHEANCE, "audit", path, "--as-of", AS_OF, "--out", out, "--lang", lang]
    command += ["--letters", letters, "--receipts", receipts]
    with open("/dev/full", "w") as full:
        found = subprocess.run(
            [*map(str, command)],
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
    assert found.returncode == 2
    words = {"fr": "aucun fichier ne l’a été", "en": "and no file was"}
    assert words[lang] in found.stderr and found.stderr.count("\n") == 1
    assert sorted(each.name for each in tmp_path.iterdir()) == ["out.csv", path.name]
    assert out.read_text() == "the last night's"


def test_who_reads_the_summary_no_further_still_gets_the_files(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    command = [ECHEANCE, "audit", register(tmp_path, GOOD), "--as-of", AS_OF]
    with subprocess.Popen(
        [*map(str, command), "--out", str(out)], stdout=subprocess.PIPE
    ) as running:
        assert running.stdout is not None
        running.stdout.close()
    assert out.exists() and running.returncode == 141


@pytest.mark.usefixtures("heeded")
@pytest.mark.parametrize(
    ("sent", "status"),
    [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)],
)
def test_a_run_that_is_stopped_leaves_nothing(
    tmp_path: Path, sent: signal.Signals, status: int
) -> None:
    # Lines that differ: none is answered as one before.
    lines = [
        f"{day},CAR209900000001,{date(2024, 12, 1) + timedelta(day % 500)},,{date(2025, 1, 1) + timedelta(day % 600)}\n"
        for day in range(100_000)
    ]
    path = register(tmp_path, *lines)
    out = tmp_path / "out.csv"
    command = [ECHEANCE, "audit", str(path), "--as-of", str(AS_OF), "--out", str(out)]

    with subprocess.Popen(command, stdout=-1, stderr=-1) as running:
        until = time.monotonic() + 30
        while not list(tmp_path.glob(".echeance*")) and time.monotonic() < until:
            time.sleep(0.01)
        running.send_signal(sent)
        printed, complained = running.communicate(timeout=30)
        assert (running.returncode, printed, complained) == (status, b"", b"")
    assert [path.name for path in tmp_path.iterdir()] == ["register.csv"]


# --- what a caller in Python gives -------------------------------------------

TABLE = {"issued_on": ["2025-06-01"], "affiliated": [True]}


@pytest.mark.parametrize(
    "make",
    [
        lambda _: pa.table(TABLE),
        lambda _: pa.table(TABLE).to_pandas(),
        lambda path: io.BytesIO(path.read_bytes()),
        lambda path: path.open(encoding="utf-8"),
        lambda path: [str(path)],
        lambda _: None,
    ],
    ids=["arrow", "frame", "bytes", "file", "list", "none"],
)
def test_what_is_no_path_of_a_register(
    tmp_path: Path, make: Callable[[Path], Any]
) -> None:
    given = make(register(tmp_path, GOOD))
    with contextlib.closing(given) if hasattr(given, "close") else nullcontext():
        for call in (partial(audit, as_of=AS_OF), partial(check, as_of=AS_OF), map_of):
            with pytest.raises(TypeError, match="^register is the path") as caught:
                call(given)
            told = str(caught.value)
            assert ".parquet or .csv file" in told and "holder_review" in told
            assert "2025" not in told


def test_a_path_in_bytes(tmp_path: Path) -> None:
    path = register(tmp_path, GOOD)
    for given in (bytes(path), Source(os.fsencode(path))):  # type: ignore[arg-type]
        with pytest.raises(TypeError, match=r"^register is .*os\.fsdecode"):
            audit(given, AS_OF)  # type: ignore[arg-type]
    named: Any = Source(str(path))  # type: ignore[arg-type]
    assert audit(named, AS_OF).rows == check(str(path), AS_OF).rows == 1


@pytest.mark.parametrize(
    ("name", "given"),
    [
        *(("min_rows", given) for given in ("x", None, 1.5)),
        *(("threads", given) for given in ("x", 1.5)),
        *(("contrast", given) for given in (["counting"], "counting", None, 3)),
        *(
            ("contrast", given)
            for given in ({"counting": "cpa-269"}, [("x",)], [(1, 2)])
        ),
        *(("readings", given) for given in (3, "counting", ["counting"])),
        *((name, 3) for name in ("key", "compare", "delimiter", "sheet", "made_at")),
        *((name, 3) for name in ("out", "rejects", "since", "compare_map", "letters")),
        *((name, 3) for name in ("calendar", "summary", "report", "receipts")),
        *((name, 3) for name in ("profile", "signing_key")),
        *(
            (name, 3)
            for name in ("on_note", "on_error", "on_progress", "on_person", "on_found")
        ),
        *((name, "no") for name in ("persons", "raw", "sentences", "results_only")),
        *((("force"), given) for given in ("no", None)),
        ("out", b"o.csv"),
        ("out", io.BytesIO()),
    ],
    # The text of an object tells where it lies: another worker would find another test.
    ids=lambda given: given if isinstance(given, str) else type(given).__name__,
)
def test_an_argument_of_another_kind(tmp_path: Path, name: str, given: Any) -> None:
    with pytest.raises(TypeError, match=f"^{name} is "):
        audit(register(tmp_path, GOOD), AS_OF, **{name: given})


@pytest.mark.parametrize(
    ("name", "given"),
    [("min_rows", -1), ("threads", -3), ("threads", 0), ("threads", 10**9)]
    + [("lang", given) for given in ("de", None, 3)],
    ids=str,
)
def test_an_argument_that_is_out_of_range(
    tmp_path: Path, name: str, given: Any
) -> None:
    with pytest.raises(ValueError, match=f"^{name} is "):
        audit(register(tmp_path, GOOD), AS_OF, **{name: given})


# --- what cannot run --------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "given", "needed"),
    [
        ("force", True, "since"),
        ("compare_map", "map.toml", "compare"),
        ("profile", Profile({}), "letters"),
        ("made_at", "2026-11-21", "receipts"),
        ("signing_key", b"", "receipts"),
        ("raw", True, "out"),
        ("sentences", True, "out"),
        ("results_only", True, "out"),
    ],
)
def test_an_argument_that_says_nothing_without_another(
    tmp_path: Path, name: str, given: Any, needed: str
) -> None:
    path = register(tmp_path, GOOD)
    with pytest.raises(ValueError, match=f"^{name} .*: give {needed}, or leave"):
        audit(path, AS_OF, **{name: given})
    # Left out, or as it is where it is not given.
    assert audit(path, AS_OF, force=False, raw=False, compare_map=None).rows == 1


@pytest.mark.parametrize("lead_days", [731, 1 << 40, 10**30, -(10**30)])
def test_lead_days_that_are_too_many(tmp_path: Path, lead_days: int) -> None:
    """The rule takes 0 to 730, and says so of any number."""
    with pytest.raises(echeance.QuestionError, match="0 to 730") as caught:
        audit(register(tmp_path, GOOD), AS_OF, lead_days=lead_days)
    assert caught.value.code == "out-of-range"


@pytest.mark.parametrize("name", ["register", "out", "summary", "letters"])
@pytest.mark.parametrize("path", ["\0", "a\0b.csv", "\ud800.csv"])
def test_a_path_that_no_file_has(tmp_path: Path, name: str, path: str) -> None:
    given = {"register": register(tmp_path, GOOD), name: path}
    with pytest.raises(ValueError, match=f"^{name} .*: correct the path$"):
        audit(given.pop("register"), AS_OF, **given)  # type: ignore[arg-type]


def test_a_column_of_the_result_in_the_register(tmp_path: Path) -> None:
    content = "issued_on, echeance_outcome\n2025-06-01,x\n"
    refusal = cannot_run(tmp_path, content, out=tmp_path / "o.csv")
    assert "echeance_outcome" in refusal
    assert not (tmp_path / "o.csv").exists()


def test_lead_days_given_twice(tmp_path: Path) -> None:
    content = "issued_on,renewal_lead_days\n2025-06-01,30\n"
    assert "renewal_lead_days" in cannot_run(tmp_path, content, lead_days=60)


def test_lead_days_for_every_row(tmp_path: Path) -> None:
    path = register(tmp_path, "2025-01-15,true\n", header="issued_on,affiliated\n")
    assert audit(path, AS_OF).outcomes == {"renew": 1}
    assert audit(path, AS_OF, lead_days=30).outcomes == {"nothing-due": 1}
    with pytest.raises(echeance.QuestionError) as caught:
        audit(path, AS_OF, lead_days=731)
    assert caught.value.code == "out-of-range"


def test_readings_for_every_row(tmp_path: Path) -> None:
    header = "expires_on,affiliated,exam_passed_on\n"
    path = register(tmp_path, "2026-11-21,true,never\n", header=header)
    assert audit(path, AS_OF).outcomes == {"new-application": 1}
    covered: Any = {"expiry-day": "last-day-covered"}
    assert audit(path, AS_OF, readings=covered).outcomes == {"renew": 1}


@pytest.mark.parametrize(
    "arguments",
    [
        ("--as-of", "2026-02-30"),
        ("--as-of", "2026-11-21T10:00:00-05:00"),
        ("--as-of", "2026-11-21", "--reading", "leap-day=other"),
        ("--as-of", "2026-11-21", "--reading", "no-such=choice"),
        ("--as-of", "2026-11-21", "--lead-days", "731"),
        ("--as-of", "2026-11-21", "--lead-days", "x"),
        ("--as-of", "2026-11-21", "--delimiter", "ab"),
        ("--as-of", "2026-11-21", "--delimiter", '"'),
        ("--as-of", "2026-11-21", "--lang", "de"),
        (),
    ],
)
def test_a_command_that_cannot_run(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    found = run(register(tmp_path, GOOD), *arguments)
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr and "Traceback" not in found.stderr


# --- Parquet ----------------------------------------------------------------


def parquet_register(folder: Path, **columns: Any) -> Path:
    path = folder / "register.parquet"
    pq.write_table(pa.table(columns), path)
    return path


def test_parquet_in_and_out(tmp_path: Path) -> None:
    path = parquet_register(
        tmp_path,
        dossier=pa.array([{"a": 1}, None, {"a": 3}, {"a": 4}]),
        issued_on=pa.array(
            [date(2025, 6, 1), date(2024, 12, 1), None, date(2027, 1, 1)]
        ),
        affiliated=pa.array([True, True, False, True]),
        exam_passed_on=pa.array(["2024-01-01", "never", None, "2030-01-01"]),
        renewal_lead_days=pa.array([None, 20, 90, 1], pa.int16()),
    )
    out = tmp_path / "out.parquet"
    tally = audit(path, AS_OF, out=out)
    table = pq.read_table(out)
    assert table.schema.names == [*pq.read_schema(path).names, *OUTPUT_COLUMNS]
    assert table.schema.field("dossier") == pq.read_schema(path).field("dossier")
    assert table.schema.field("echeance_act_by").type == pa.date32()
    assert table.schema.field("echeance_line").type == pa.int64()
    assert table["dossier"].to_pylist() == [{"a": 1}, None, {"a": 3}, {"a": 4}]
    assert table["echeance_outcome"].to_pylist() == [
        "nothing-due",
        "renew",
        "undetermined",
        None,
    ]
    assert table["echeance_act_by"].to_pylist() == [
        None,
        date(2026, 11, 30),
        None,
        None,
    ]
    assert table["echeance_error"].to_pylist() == [None, None, None, "in-the-future"]
    assert table["echeance_error_field"].to_pylist()[3] == "exam_passed_on"
    assert table["echeance_line"].to_pylist() == [1, 2, 3, 4]
    assert tally.rows == 4


def test_parquet_says_what_csv_says(tmp_path: Path) -> None:
    audit(SAMPLE, AS_OF, out=tmp_path / "csv.parquet")
    table = pq.read_table(tmp_path / "csv.parquet")
    sound = table.filter(
        pa.compute.invert(
            pa.compute.is_in(table["echeance_error"], pa.array(list(BROKEN_LINES)))
        )
    )
    inputs = sound.select(table.schema.names[: -len(OUTPUT_COLUMNS)])
    pq.write_table(inputs, tmp_path / "register.parquet", row_group_size=97)
    for name in ("o.parquet", "o.csv"):
        audit(tmp_path / "register.parquet", AS_OF, out=tmp_path / name)
    again = pq.read_table(tmp_path / "o.parquet")
    assert again.drop(["echeance_line"]) == sound.drop(["echeance_line"])
    assert again["echeance_line"].to_pylist() == list(range(1, len(sound) + 1))
    written = rows_of(tmp_path / "o.csv")
    for name in OUTPUT_COLUMNS[:-1]:
        values = again[name].to_pylist()
        texts = [
            "" if x is None else str(x).lower() if isinstance(x, bool) else str(x)
            for x in values
        ]
        assert [row[name] for row in written] == texts


@pytest.mark.parametrize(
    ("column", "outcome"),
    [
        (pa.array([date(2025, 6, 1)], pa.date64()), "nothing-due"),
        (pa.array([1748736000 * 10**9], pa.timestamp("ns")), "nothing-due"),
        (pa.array([1748736000], pa.timestamp("s")), "nothing-due"),
        (pa.array(["2025-06-01"]).dictionary_encode(), "nothing-due"),
        (pa.array(["2025-06-01"], pa.large_string()), "nothing-due"),
        (pa.array([b"2025-06-01"]), "nothing-due"),
        (pa.array([1748736001], pa.timestamp("s")), "day-with-time"),
        (pa.array([10_000_000], pa.date32()), "not-a-date"),
        (pa.array([20250601]), "nothing-due"),
        (pa.array([45809]), "not-a-date"),
        (pa.array([float("nan")]), "undetermined"),
        (pa.nulls(1), "undetermined"),
        (pa.array([["2025-06-01"]]), "not-a-date"),
    ],
    ids=str,
)
def test_days_of_parquet(tmp_path: Path, column: Any, outcome: str) -> None:
    path = parquet_register(tmp_path, issued_on=column, affiliated=pa.array([True]))
    tally = audit(path, AS_OF, out=tmp_path / "o.csv")
    assert {**tally.outcomes, **tally.errors} == {outcome: 1}


def test_whole_floats_are_numbers(tmp_path: Path) -> None:
    # As pandas writes whole numbers beside missing ones.
    path = parquet_register(
        tmp_path,
        expires_on=pa.array(["2027-01-15"] * 4),
        affiliated=pa.array([1.0, 1.0, 1.0, 1.0]),
        renewal_lead_days=pa.array([30.0, float("nan"), 30.5, 1000.0]),
    )
    tally = audit(path, AS_OF)
    assert tally.outcomes == {"nothing-due": 1, "renew": 1}
    assert tally.errors == {"wrong-type": 1, "out-of-range": 1}


def test_parquet_that_is_none(tmp_path: Path) -> None:
    path = tmp_path / "register.parquet"
    path.write_bytes(b"PAR1 and nothing more")
    with pytest.raises(CannotRun):
        audit(path, AS_OF)


def test_names_twice_are_refused_for_parquet(tmp_path: Path) -> None:
    content = "issued_on,kind,x,x\n2025-06-01,,1,2\n"
    assert "Parquet" in cannot_run(tmp_path, content, out=tmp_path / "o.parquet")
    assert not list(tmp_path.glob("*.parquet"))


def test_parquet_without_pyarrow(tmp_path: Path) -> None:
    (tmp_path / "without").mkdir()
    (tmp_path / "without" / "pyarrow.py").write_text("raise ImportError")
    env = {"PYTHONPATH": str(tmp_path / "without")}
    path = register(tmp_path, GOOD)
    assert run(path, "--as-of", AS_OF, env=env).returncode == 0
    found = run(path, "--as-of", AS_OF, "--out", tmp_path / "o.parquet", env=env)
    assert found.returncode == 2
    assert "pyarrow" in found.stderr and found.stderr.count("\n") == 1
    assert not (tmp_path / "o.parquet").exists()


# --- the command ------------------------------------------------------------


@pytest.mark.parametrize(("line", "status"), [(GOOD, 0), (UNKNOWN, 0), (WRONG, 1)])
def test_the_exit_status(tmp_path: Path, line: str, status: int) -> None:
    assert run(register(tmp_path, GOOD, line), "--as-of", AS_OF).returncode == status


def test_errors_are_reported_by_line_and_column_in_both_languages(
    tmp_path: Path,
) -> None:
    path = register(tmp_path, GOOD, "\n", WRONG, "x\n")
    french = run(path, "--as-of", AS_OF).stderr.splitlines()
    date_fr, count_fr = ERRORS["not-a-date"].fr, ERRORS["wrong-field-count"].fr
    assert french == [
        f"ligne 4, colonne issued_on\u00a0: {date_fr} (code\u00a0: not-a-date); pris\u00a0: {DAYS.fr}",
        (
            f"ligne 5, colonne certificate_number\u00a0: {count_fr} (code\u00a0: wrong-field-count); vérifiez ses séparateurs et ses"
            " guillemets (tant que ses cellules ne sont pas à leur place, aucune autre faute de la ligne n’est cherchée)"
        ),
    ]
    english = run(path, "--as-of", AS_OF, "--lang", "en").stderr.splitlines()
    date_en, count_en = ERRORS["not-a-date"].en, ERRORS["wrong-field-count"].en
    assert english == [
        f"line 4, column issued_on: {date_en} (not-a-date); taken: {DAYS.en}",
        (
            f"line 5, column certificate_number: {count_en} (wrong-field-count); check its separators and quotation marks (while"
            " its cells are not in their places, no other fault of the line is looked for)"
        ),
    ]


def test_nothing_said_repeats_a_value(tmp_path: Path) -> None:
    secret = "SECRET"
    lines = [
        f"{secret},{secret},{secret},{secret},{secret}\n",
        f"{secret},CAR209900000001,{secret},true,none\n",
        f'{secret},"{secret}\n',
        f"{secret}\n",
        f"{secret},CAR209900000001,2025-06-01,{secret},none\n",
        f"{secret},{secret},2025-06-01,true,none\n",
    ]
    found = run(register(tmp_path, *lines), "--as-of", AS_OF)
    assert found.returncode == 1
    assert secret not in found.stdout + found.stderr
    assert "ligne 2" in found.stderr


def test_a_day_after_that_of_the_rules_is_told_first(tmp_path: Path) -> None:
    """The rules are those of November 28, 2026: from the next day on, a law may have changed."""
    path = register(tmp_path, GOOD)
    same, after = (
        run(path, "--as-of", day, "--lang", "en").stdout.splitlines()
        for day in ("2026-11-28", "2026-11-29")
    )
    told = "a law or a page may have changed since."
    assert told in " ".join(after[2:4])
    assert told not in " ".join(same)


def test_the_summary_goes_to_standard_output_alone(tmp_path: Path) -> None:
    found = run(register(tmp_path, GOOD, RENEW), "--as-of", AS_OF)
    assert found.stderr == ""
    assert "21\u00a0novembre\u00a02026" in found.stdout
    assert "\x1b" not in found.stdout


def lines_of(tally: Audit, lang: Literal["fr", "en"]) -> list[str]:
    return [line.text for line in summary(tally, "register.csv", lang, "out.csv")]


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_summary_fits_a_terminal(lang: Literal["fr", "en"]) -> None:
    lines = lines_of(audit(SAMPLE, AS_OF), lang)
    assert max(map(len, lines)) <= 80
    text = " ".join("\n".join(lines).split())
    assert all(" ".join(words.of(lang).split()) in text for words in OUTCOMES.values())


def test_the_summary_of_an_empty_register(tmp_path: Path) -> None:
    out = tmp_path / "o.csv"
    found = run(register(tmp_path), "--as-of", AS_OF, "--lang", "en", "--out", out)
    assert (found.returncode, found.stdout) == (2, "")
    assert "--min-rows" in found.stderr and not out.exists()
    found = run(register(tmp_path), "--as-of", AS_OF, "--lang", "en", "--min-rows", 0)
    assert found.returncode == 0
    assert "(0\u00a0lines)" in found.stdout
    found = run(register(tmp_path, GOOD), "--as-of", AS_OF, "--min-rows", 2)
    assert found.returncode == 2


def test_french_typography() -> None:
    text = "\n".join(lines_of(audit(SAMPLE, AS_OF), "fr"))
    for sign in ":;!?»%":
        assert f" {sign}" not in text.replace(f"\u00a0{sign}", "")
    assert "« " not in text and "'" not in text
    assert day(date(2026, 5, 1), "fr") == "1er\u00a0mai\u00a02026"
    assert day(date(2026, 5, 1), "en") == "May\u00a01, 2026"


def test_a_share_is_never_shown_as_none_or_all() -> None:
    assert percent(0, 10, "en") == "0%"
    assert percent(1, 1_000, "fr") == "<\u00a01\u00a0%"
    assert percent(999, 1_000, "en") == "99%"
    assert percent(10, 10, "fr") == "100\u00a0%"


def test_columns_that_could_steer_a_terminal_are_shown_harmless(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_bytes(b"issued_on,kind,\x1b[31mred\n2025-06-01,,\xff\xc3\xa9\n")
    found = run(path, "--as-of", AS_OF)
    assert "\x1b" not in found.stdout + found.stderr
    assert "colonne ?[31mred" in found.stderr


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no /proc here")
def test_memory_does_not_grow_with_the_register(tmp_path: Path) -> None:
    program = (
        "import pathlib, re, sys\n"
        "from echeance.audit import audit\n"
        "register, out = map(pathlib.Path, sys.argv[1:])\n"
        "tally = audit(register, '2026-11-21', out=out)\n"
        "status = pathlib.Path('/proc/self/status').read_text()\n"
        "print(tally.rows, re.search(r'VmHWM:\\s+(\\d+)', status)[1])\n"
    )
    used = []
    # Some chunks are read ahead while others are reviewed: 500,000 lines show the full use.
    for lines in (500_000, 1_000_000):
        path = register(tmp_path, *[GOOD] * lines)
        found = subprocess.run(
            [sys.executable, "-c", program, path, tmp_path / "o.csv"],
            check=True,
            capture_output=True,
        )
        rows, most = map(int, found.stdout.split())
        assert rows == lines
        used.append(most)
    # In KiB; 500,000 lines are some 30,000, and their results 165,000. On a busy machine more
    # chunks wait to be written.
    assert used[1] - used[0] < 24_000


def fed(content: bytes, *arguments: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [ECHEANCE, "audit", "-", "--as-of", str(AS_OF), *map(str, arguments)],
        check=False,
        input=content,
        capture_output=True,
        env={**os.environ, "LANGUAGE": "en", "PYTHONUTF8": "1"},
    )


def test_from_standard_input_to_standard_output(tmp_path: Path) -> None:
    content = (HEADER + GOOD + RENEW).encode()
    found = fed(content, "--out", "-")
    assert found.returncode == 0
    audit(register(tmp_path, GOOD, RENEW), AS_OF, out=tmp_path / "o.csv", lang="en")
    assert found.stdout == (tmp_path / "o.csv").read_bytes()
    # The summary leaves standard output to the result.
    assert b"What each holder must do" in found.stderr


def test_a_pipe_may_be_a_register(tmp_path: Path) -> None:
    fifo = tmp_path / "register.csv"
    os.mkfifo(fifo)
    command = [ECHEANCE, "audit", str(fifo), "--as-of", str(AS_OF)]
    with subprocess.Popen(command, stdout=-1) as running:
        with fifo.open("w") as file:
            file.write(HEADER + GOOD)
        assert running.wait(timeout=60) == 0


def test_check_writes_nothing(tmp_path: Path) -> None:
    path = register(tmp_path, GOOD, WRONG)
    found = run(path, "--as-of", AS_OF, "--check", "--lang", "en")
    assert found.returncode == 1
    assert "issued_on → issued_on" in found.stdout
    assert "line 3" in found.stdout and "2025-02-30" not in found.stdout
    assert [each.name for each in tmp_path.iterdir()] == ["register.csv"]
    allowed = run(path, "--as-of", AS_OF, "--check", "--max-errors", "1")
    assert (allowed.returncode, "2025-02-30" in allowed.stdout) == (0, False)
    assert run(register(tmp_path, GOOD), "--as-of", AS_OF, "--check").returncode == 0
    empty = run(register(tmp_path), "--as-of", AS_OF, "--check")
    assert (empty.returncode, empty.stdout) == (2, "")


def test_rejects_are_mended_and_fed_again(tmp_path: Path) -> None:
    rejects = tmp_path / "rejects.csv"
    path = register(tmp_path, GOOD, WRONG, RENEW)
    assert run(path, "--as-of", AS_OF, "--rejects", rejects).returncode == 1
    assert rejects.read_text("utf-8") == HEADER + WRONG
    rejects.write_text(rejects.read_text("utf-8").replace("02-30", "02-28"), "utf-8")
    assert run(rejects, "--as-of", AS_OF).returncode == 0
    # Never over the register.
    again = run(path, "--as-of", AS_OF, "--rejects", path)
    assert again.returncode == 2 and path.read_text() == HEADER + GOOD + WRONG + RENEW


def test_rejects_of_parquet_are_parquet(tmp_path: Path) -> None:
    path = parquet_register(
        tmp_path,
        x=pa.array([1, 2, 3]),
        issued_on=pa.array(["2025-06-01", "hier", "2025-06-01"]),
        affiliated=pa.array([True, True, None]),
    )
    audit(path, AS_OF, rejects=tmp_path / "r.parquet")
    assert pq.read_table(tmp_path / "r.parquet") == pq.read_table(path).slice(1, 1)


def test_faults_of_a_kind_are_told_twenty_times(tmp_path: Path) -> None:
    found = run(register(tmp_path, *[WRONG] * 50), "--as-of", AS_OF, "--lang", "en")
    lines = found.stderr.splitlines()
    assert len(lines) == 21
    assert lines[-1].startswith("… and 30 more: ")
    assert "50" in found.stdout


def test_a_map_by_the_command(tmp_path: Path) -> None:
    path = register(tmp_path, "2025-06-01,actif\n", header="émis,affiliated\n")
    refused = run(path, "--as-of", AS_OF)
    assert refused.returncode == 2 and "--map" in refused.stderr
    mapped = tmp_path / "map.toml"
    mapped.write_text(
        '[columns]\n"Émis" = "issued_on"\n[words]\nyes = ["Actif"]\n', "utf-8"
    )
    assert run(path, "--as-of", AS_OF, "--map", mapped).returncode == 0
    written = tmp_path / "written.toml"
    done = run(path, "--as-of", AS_OF, "--map", mapped, "--write-map", written)
    assert (done.returncode, done.stdout) == (0, "")
    assert '"émis" = "issued_on"' in written.read_text("utf-8")
    assert run(path, "--as-of", AS_OF, "--map", written).returncode == 0


def test_a_near_name_by_the_command(tmp_path: Path) -> None:
    header = "issued_on,affiliated,canceled_on\n"
    path = register(tmp_path, "2025-06-01,true,\n", header=header)
    refused = run(path, "--as-of", AS_OF)
    assert refused.returncode == 2
    assert '--ignore-column "canceled_on"' in refused.stderr
    ignored = ("--ignore-column", "canceled_on")
    assert run(path, "--as-of", AS_OF, *ignored).returncode == 0
    required = run(path, "--as-of", AS_OF, *ignored, "--require", "cancelled_on")
    assert required.returncode == 2 and "cancelled_on" in required.stderr
