"""What a clerk reads in the morning: the summary, the lists, the result, and the same from Python."""

from __future__ import annotations

import csv
import errno
import hashlib
import importlib
import io
import json
import os
import re
import stat
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import echeance
from echeance._echeance import RepeatedKeys, quebec_day
from echeance.audit import whole
from echeance.audit.found import Due
from echeance.audit.summary import summary
from echeance.cli import main

from .cases import words_of

# pyarrow has no types.
pa: Any = importlib.import_module("pyarrow")
pq: Any = importlib.import_module("pyarrow.parquet")

AS_OF = date(2026, 11, 21)
ECHEANCE = str(Path(sys.executable).with_name("echeance"))
HEADER = "dossier,certificate_number,issued_on,affiliated,exam_passed_on,affiliated_at_expiry,account_last_used_on"
LINES = (
    # Ends on 1 June 2027: nothing before its 90 days.
    "calm,CAR209900000001,2025-06-01,true,2024-01-15,true,none",
    # The last covered day is 28 November 2026, a Saturday seven days ahead.
    "week,CAR209900000002,2024-11-29,true,2024-01-15,true,none",
    # 21 December 2026, a Monday, thirty days ahead.
    "month,CAR209900000003,2024-12-22,true,2024-01-15,true,none",
    # 2 January 2027, a Saturday after a holiday: the last working day is Thursday 31 December.
    "season,CAR209900000004,2025-01-03,true,2024-01-15,true,none",
    # Expired on 10 January 2026; the exam of 1 March 2025 can still be transferred.
    "late,CAR209900000005,2024-01-10,true,2025-03-01,false,none",
    # Expired, and neither route is open: the exam is to be taken again.
    "over,CAR209900000006,2024-01-10,true,2023-01-10,false,none",
    # The number is one figure short.
    "number,CAR20990000007,2025-06-01,true,2024-01-15,true,none",
    # Whether there is a link is not known.
    "open,CAR209900000008,2025-06-01,,2024-01-15,true,none",
    # There is no such day.
    "wrong,CAR209900000009,2025-02-30,true,2024-01-15,true,none",
)


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "register.csv"
    path.write_text("\n".join((HEADER, *LINES)) + "\n", "utf-8")
    return path


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [ECHEANCE, "audit", *map(str, arguments)],
        check=False,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "LANGUAGE": "fr", "PYTHONUTF8": "1"},
    )


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_what_is_due_is_counted_by_its_nearness(register: Path) -> None:
    found = echeance.audit(register, AS_OF, key="dossier")
    assert found.urgent == Counter({"transfer-exam-result": 1, "retake-exam": 1})
    assert found.urgent_nearest == [
        Due(
            date(2027, 3, 1),
            6,
            "transfer-exam-result",
            "late",
            ("transfer-exam-result",),
        ),
        Due(None, 7, "retake-exam", "over", ("retake-exam",)),
    ]
    windows = [(7, -1), (30, 7), (90, 30)]
    assert [found.due_within(days, after) for days, after in windows] == [1, 1, 1]
    assert [due.key for due in found.nearest[:3]] == ["week", "month", "season"]
    assert found.undated == Counter({"fix-number": 1})
    assert found.outcomes["undetermined"] == 1 and found.missing["affiliated"] == 1
    assert (found.error_rows, found.assumed["cancelled_on"]) == (1, 8)
    assert found.persons is None
    with pytest.raises(ValueError, match="persons=True"):
        found.choose(due_within=7)


NUMBERS = """\
dossier,certificate_number,issued_on,affiliated
renewing,CAR20241234567,2024-12-01,true
right,CAR202412345678,2024-12-01,true
open,CAR20241234567,2025-12-05,
"""
"""A number one digit short: of someone who must renew as well, and of someone whose link is not known."""


def test_a_number_to_correct_is_told_wherever_it_is_due(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_text(NUMBERS, "utf-8")
    letters, report = tmp_path / "letters", tmp_path / "report.html"
    found = echeance.audit(
        path, AS_OF, key="dossier", persons=True, letters=letters, report=report
    )
    assert found.outcomes == Counter({"renew": 2, "undetermined": 1})
    assert found.undated == Counter({"fix-number": 2})
    assert found.lines["fix-number"] == [2, 4]
    assert found.to_dict()["without_day"] == {"fix-number": 2}
    chosen = found.choose(outcome="fix-number")
    assert [person.key for person in chosen] == ["renewing", "open"]
    assert [person.undated for person in chosen] == [("fix-number",)] * 2
    written = {
        str(each.relative_to(letters).with_suffix("")) for each in letters.rglob("*.*")
    }
    assert written == {"renew/renewing", "renew/right", "undetermined/open"}
    assert found.letters == (letters, 3, 0, 0)
    letter = (letters / "undetermined/open.txt").read_text("utf-8")
    assert "À faire maintenant\u00a0: corriger le numéro de certificat" in letter

    told = run(path, "--as-of", AS_OF, "--key", "dossier", "--outcome", "fix-number")
    text = told.stdout.replace("\u00a0", " ")
    tonight, _, rest = text.partition("À faire, sans jour fixé\n")
    # Below the renewal of the one, and nowhere else.
    assert re.findall(r".*corriger.*", tonight) == [
        f"    {'sans jour':<19} {'':<14}  aussi : corriger le numéro de certificat"
    ]
    assert re.match(r"  il faut corriger le numéro de certificat +2 +67 %\n", rest)
    assert re.search(r"numéro à corriger +2  lignes 2, 4\n", rest)
    listed = rest.partition("Liste (2 personnes)\n")[2].splitlines()
    renewing, undetermined = (" ".join(line.split()[4:]) for line in listed[:2])
    assert renewing.startswith(
        "renouveler le certificat + corriger le numéro de certificat"
    )
    assert undetermined == (
        "peut-être : renouveler le certificat + corriger le numéro de certificat"
    )


@pytest.mark.parametrize("kept", [True, False])
def test_an_outcome_that_is_none_chooses_nobody_in_silence(
    register: Path, kept: bool
) -> None:
    found = echeance.audit(register, AS_OF, persons=kept)
    with pytest.raises(ValueError, match=r"did you mean “fix-number”\?") as raised:
        found.choose(outcome="fix-numbr")
    # What was typed may be anything.
    assert "fix-numbr" not in str(raised.value)
    with pytest.raises(ValueError, match=r"new-application, .*, undetermined, error$"):
        found.choose(outcome="CAR209900000001")
    with pytest.raises(ValueError, match="due_within is a whole number of at least 0"):
        found.choose(due_within=-1)


@pytest.mark.parametrize(
    "outcome", ["fix-number", "undetermined", "error", "new-application"]
)
def test_an_outcome_is_chosen(register: Path, outcome: str) -> None:
    found = echeance.audit(register, AS_OF, key="dossier", persons=True)
    chosen = found.choose(outcome=outcome)
    assert {person.outcome for person in chosen} <= {outcome}
    assert bool(chosen) == (outcome != "new-application")


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_summary_says_first_what_to_do_first(register: Path, lang: Any) -> None:
    found = echeance.audit(register, AS_OF, key="dossier")
    text = [line.text for line in summary(found, "register.csv", lang)]
    titles = [line.text for line in summary(found, "r", lang) if line.kind == "title"]
    first, then = {
        "fr": ("À faire d’abord", "Ensuite"),
        "en": ("To do first", "Next"),
    }[lang]
    assert titles[1].startswith(first) and titles[2].startswith(then)
    late_words = {
        "fr": "en retard, ou à faire sans attendre",
        "en": "late, or to be done without delay",
    }[lang]
    assert late_words in titles[1]
    assert "(2\u00a0lignes)" in titles[1] or "(2\u00a0lines)" in titles[1]
    late = next(place for place, line in enumerate(text) if " late " in line)
    week = next(place for place, line in enumerate(text) if " week " in line)
    assert late < week < text.index(titles[3])
    assert max(map(len, text)) <= 80


def test_the_summary_for_a_program_has_counts_alone(
    register: Path, tmp_path: Path
) -> None:
    path = tmp_path / "summary.json"
    found = run(register, "--as-of", AS_OF, "--key", "dossier", "--summary", path)
    assert found.returncode == 1
    provenance = json.loads(path.read_bytes())
    assert provenance["urgent"] == {"retake-exam": 1, "transfer-exam-result": 1}
    assert provenance["due_in_days"] == {"0-7": 1, "8-30": 1, "31-90": 1}
    assert (provenance["rows"], provenance["error_rows"], provenance["as_of"]) == (
        9,
        1,
        "2026-11-21",
    )
    assert (
        provenance["register_sha256"]
        == hashlib.sha256(register.read_bytes()).hexdigest()
    )
    assert provenance["faults"] == {"not-a-date": 1}
    assert "calm" not in path.read_text("utf-8")


def test_lists_name_persons_by_key_or_line(register: Path) -> None:
    named = run(register, "--as-of", AS_OF, "--key", "dossier", "--due-within", 30)
    listed = named.stdout.partition("Liste (4\u00a0personnes)")[2].splitlines()
    # First those who should have acted.
    assert [re.split(r"  +", line)[2] for line in listed[1:]] == [
        "late",
        "over",
        "week",
        "month",
    ]
    by_line = run(register, "--as-of", AS_OF, "--outcome", "fix-number", "--lang", "en")
    listed = by_line.stdout.partition("List (1\u00a0person)")[2].splitlines()
    assert [" ".join(line.split()) for line in listed[1:]] == [
        "no day line 8 correct the certificate number [read otherwise: the certificate still covers its expiry day]"
    ]
    wrong = run(register, "--as-of", AS_OF, "--outcome", "renewed")
    assert wrong.returncode == 2 and "undetermined" in wrong.stderr


POSSIBLE = """\
dossier,certificate_number,issued_on,affiliated,cancelled_on
link,CAR202412345678,2024-12-05,,none
number,CAR20241234567,2024-12-05,true,unknown
nothing,CAR202412345670,unknown,true,none
later,CAR202512345671,2025-12-05,,none
"""
"""Of two the certificate that is perhaps to be renewed ends with 4 December 2026, thirteen days ahead; of one a year later."""


def possible(tmp_path: Path) -> Path:
    path = tmp_path / "register.csv"
    path.write_text(POSSIBLE, "utf-8")
    return path


def test_a_list_shows_the_possible_day_that_the_summary_counts(tmp_path: Path) -> None:
    given = [possible(tmp_path), "--as-of", AS_OF, "--key", "dossier"]
    soon = run(*given, "--due-within", 13, "--lang", "en").stdout
    listed = soon.partition("List (2\u00a0persons)")[2].splitlines()[1:]
    assert [" ".join(line.split()) for line in listed] == [
        "December 4, 2026 link perhaps: renew the certificate",
        "December 4, 2026 number perhaps: renew the certificate + correct the certificate number",
    ]
    assert (
        "List (0\u00a0persons)"
        in run(*given, "--due-within", 12, "--lang", "en").stdout
    )
    every = run(*given, "--outcome", "undetermined").stdout
    listed = every.partition("Liste (4\u00a0personnes)")[2].splitlines()[1:]
    renews = "peut-être : renouveler le certificat"
    assert [" ".join(line.split()) for line in listed] == [
        f"4 décembre 2026 link {renews}",
        f"4 décembre 2026 number {renews} + corriger le numéro de certificat",
        f"4 décembre 2027 later {renews}",
        "sans jour nothing les faits connus ne suffisent pas pour répondre",
    ]


def test_the_summary_says_that_a_day_is_only_possible(tmp_path: Path) -> None:
    found = echeance.audit(possible(tmp_path), AS_OF, key="dossier", persons=True)
    assert (found.undetermined_dated, found.undetermined_possible) == (3, 3)
    assert found.to_dict()["undetermined_with_possible_day"] == 3
    lines = [" ".join(line.text.split()) for line in summary(found, "r.csv", "en")]
    at = lines.index("of them with a day that is only possible, not certain 3")
    assert lines[at + 1] == "December 4, 2026 link perhaps: renew the certificate"
    # The object tells the same.
    ends = date(2026, 12, 4)
    soon = found.choose(due_within=13)
    assert [each.key for each in soon] == ["link", "number"]
    assert {(each.possible_on, each.possible_acts) for each in soon} == {
        (ends, ("renew",))
    }
    assert found.choose(due_within=12) == []
    told = pa.table(found.table()).select(["key", "possible_on", "possible_acts"])
    assert told.to_pylist()[0] == {
        "key": "link",
        "possible_on": ends,
        "possible_acts": "renew",
    }
    assert told["possible_on"].to_pylist()[2] is None


def test_a_day_on_which_what_is_possible_changes_stands_in_the_lists(
    tmp_path: Path,
) -> None:
    path = tmp_path / "register.csv"
    # Of the certificate it is known only that it is cancelled on 10 December: no act has a day by that.
    path.write_text(
        "issued_on,affiliated,unaffiliated_since,cancelled_on,exam_passed_on\n"
        "unknown,true,none,2026-12-10,never\n",
        "utf-8",
    )
    found = run(path, "--as-of", AS_OF, "--outcome", "undetermined", "--lang", "en")
    listed = found.stdout.partition("List (1\u00a0person)")[2].splitlines()[1:]
    assert [" ".join(line.split()) for line in listed] == [
        "December 10, 2026 line 2 what is possible changes on that day"
    ]


def test_contested_persons_are_listed_with_the_readings(register: Path) -> None:
    """28 November 2026 is a Saturday: where section 269 counts, the day moves to Monday the 30th."""
    found = echeance.audit(register, AS_OF, key="dossier", persons=True)
    week = next(
        person for person in found.choose(contested=True) if person.key == "week"
    )
    assert "counting=cpa-269" in week.contested_by
    month = next(person for person in found.persons or [] if person.key == "month")
    assert "counting=cpa-269" not in month.contested_by
    for lang, words in (
        ("fr", "[autrement lu : le délai qui finit un samedi ou un jour férié"),
        ("en", "[read otherwise: a period that ends on a Saturday or a holiday"),
    ):
        options = ("--contested", "--key", "dossier", "--lang", lang)
        told = run(register, "--as-of", AS_OF, *options).stdout.replace("\u00a0", " ")
        assert words in told and "counting=" not in told


def test_the_boundary_of_an_old_system_is_told_in_words(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_text(
        "issued_on,affiliated,exam_passed_on,affiliated_at_expiry,certificate_number,ancien\n"
        "2024-01-10,true,2023-01-10,true,CAR209900000001,retake-exam\n",
        "utf-8",
    )
    found = run(path, "--as-of", AS_OF, "--compare", "ancien", "--lang", "fr")
    told = found.stdout.replace("\u00a0", " ")
    assert "[autrement lu : aucune voie n’est ouverte" in told
    assert "lapsed-exam=" not in told


def test_persons_are_a_table_and_are_not_shown(register: Path) -> None:
    found = echeance.audit(register, AS_OF, key="dossier", persons=True)
    table = pa.table(found.table(found.choose(due_within=7)))
    assert table.to_pylist()[0] | {
        "reasons": "",
        "contested_by": "",
        "missing": "",
    } == {
        "line": 3,
        "key": "week",
        "outcome": "renew",
        "act_by": date(2026, 11, 28),
        "next_due_on": date(2026, 11, 28),
        "possible_on": None,
        "due": "renew",
        "possible_acts": "",
        "reasons": "",
        "missing": "",
        "contested_by": "",
        "error": None,
    }
    everybody = pa.table(found.table())
    assert everybody.num_rows == 9 and everybody["act_by"].type == pa.date32()
    assert everybody["error"].to_pylist()[8] == "not-a-date"
    # The types do not follow the data: no column of one person, nor of nobody, becomes another.
    for persons in ([], found.choose()[:1]):
        some = pa.table(found.table(persons))
        assert (some.num_rows, some.schema) == (len(persons), everybody.schema)
    assert found.persons is not None
    assert repr(found.persons[0]) == "<Person of line 2>"
    assert repr(found) == "<Audit of 9 lines, 1 with errors>"


def test_nothing_prints(register: Path, capfd: pytest.CaptureFixture[str]) -> None:
    echeance.audit(register, AS_OF, key="dossier", persons=True)
    assert capfd.readouterr() == ("", "")


def test_a_key_that_stands_twice_is_told(register: Path) -> None:
    with register.open("a", encoding="utf-8") as file:
        file.write(LINES[0] + "\n")
    found = echeance.audit(register, AS_OF, key="dossier")
    assert found.duplicates == {11: 2}
    with pytest.raises(echeance.CannotRun) as caught:
        echeance.audit(register, AS_OF, key="file")
    assert "dossier, certificate_number" in caught.value.text.en


KEYS = ["7", " 8", "", "7 ", "=9", "'=9", "8", "'7", "7", ""]
"""Line 2 and after. What a result guards by an apostrophe is the same key; a cell without one is nobody's."""


@pytest.mark.parametrize("name", ["register.csv", "register.parquet", "register.xlsx"])
@pytest.mark.parametrize("persons", [False, True])
def test_keys_that_stand_twice_in_any_form(
    tmp_path: Path, name: str, persons: bool
) -> None:
    path = tmp_path / name
    rows = [(key, "2025-06-01", "true") for key in KEYS]
    header = ("dossier", "issued_on", "affiliated")
    if name.endswith(".csv"):
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([header, *rows])
    elif name.endswith(".parquet"):
        columns = [list(column) for column in zip(*rows)]
        pq.write_table(pa.table(columns, names=list(header)), path)
    else:
        book: Any = importlib.import_module("xlsxwriter").Workbook(path)
        sheet = book.add_worksheet()
        for place, row in enumerate([header, *rows]):
            for column, cell in enumerate(row):
                sheet.write_string(place, column, cell)
        book.close()
    found = echeance.audit(path, AS_OF, key="dossier", persons=persons)
    # A row of Parquet has its own number, for want of a header.
    first = 1 if name.endswith(".parquet") else 2
    twice = {3: 0, 5: 4, 6: 1, 8: 0}
    assert found.duplicates == {first + at: first + to for at, to in twice.items()}
    assert found.duplicate_rows == 4
    assert [due.key for due in found.nearest[:3]] == ["7", "8", ""]


@pytest.mark.parametrize("kind", ["int64", "dictionary", "date32", "float64"])
def test_keys_of_other_types(tmp_path: Path, kind: str) -> None:
    keys: Any = {
        "int64": pa.array([10, 20, 10], pa.int64()),
        "dictionary": pa.array(["a", "b", "a"]).dictionary_encode(),
        "date32": pa.array([date(2026, 1, 5), date(2026, 1, 6), date(2026, 1, 5)]),
        "float64": pa.array([1.5, 2.5, 1.5], pa.float64()),
    }[kind]
    path = tmp_path / "register.parquet"
    columns = {
        "dossier": keys,
        "issued_on": ["2025-06-01"] * 3,
        "affiliated": ["1"] * 3,
    }
    pq.write_table(pa.table(columns), path)
    first = {"int64": "10", "dictionary": "a", "date32": "2026-01-05", "float64": "1.5"}
    for out in ("out.parquet", "out.csv"):
        found = echeance.audit(path, AS_OF, key="dossier", out=tmp_path / out)
        assert found.duplicates == {3: 1}
        assert found.nearest[0].key == first[kind]


def test_more_keys_than_memory_is_to_hold() -> None:
    # A key's hash and its line, as the audit hands them over: 1,200,000 of them, in three runs.
    many = 1_200_000
    file = io.BytesIO()
    keys = RepeatedKeys(file)
    twice = {many - 1: 5, 900_000: 17, 600_001: 600_000, 599_999: 5}
    for start in range(0, many, 10_000):
        entries = bytearray()
        for line in range(start, start + 10_000):
            name = hashlib.md5(b"%d" % twice.get(line, line)).digest()
            entries += name + line.to_bytes(8, "big")
        keys.add(bytes(entries))
    count, lines = keys.found()
    assert count == 4 and lines == sorted(twice.items())
    # Two of the runs, at least, are in the file.
    assert len(file.getvalue()) >= 2 * 500_000 * 24


def test_lines_of_a_key_are_counted_beyond_those_that_are_kept(register: Path) -> None:
    with register.open("a", encoding="utf-8") as file:
        file.writelines([LINES[0] + "\n"] * 300)
    found = echeance.audit(register, AS_OF, key="dossier")
    assert found.duplicate_rows == 300
    assert found.duplicates == dict.fromkeys(range(11, 211), 2)


def test_keys_that_find_no_room_are_told(
    register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        def add(self, keys: bytes) -> None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    home = importlib.import_module("echeance.audit.run")
    monkeypatch.setattr(home, "RepeatedKeys", lambda _: Full())
    with pytest.raises(echeance.CannotRun) as caught:
        echeance.audit(register, AS_OF, key="dossier")
    assert "temporary folder" in caught.value.text.en
    assert "TMPDIR" in caught.value.text.fr


def test_a_register_cut_within_its_last_cell_is_told_and_refused_where_asked(
    tmp_path: Path,
) -> None:
    # The day of the cancellation is cut off, and with it the duty: no cell is missing.
    whole = (
        "id,issued_on,affiliated,cancelled_on\r\n"
        "1,2025-03-15,oui,\r\n2,2025-03-15,oui,2026-01-10\r\n"
    )
    path, counts = tmp_path / "register.csv", tmp_path / "counts.json"
    told = "ligne 3, la dernière, sans fin de ligne"
    for text, is_cut in ((whole, False), (whole[:-12], True)):
        path.write_bytes(text.encode())
        found = run(path, "--as-of", AS_OF, "--summary", counts)
        assert (found.returncode, told in found.stdout) == (0, is_cut)
        assert json.loads(counts.read_bytes())["last_line_is_unended"] is is_cut
        counts.unlink()
        checked = run(path, "--as-of", AS_OF, "--check")
        assert (checked.returncode, told in checked.stdout) == (0, is_cut)
        for options in (["--summary", counts], ["--check"]):
            found = run(path, "--as-of", AS_OF, "--require-line-end", *options)
            assert found.returncode == (2 if is_cut else 0)
            assert is_cut is (
                "(--require-line-end)\u00a0: exportez-le de nouveau" in found.stderr
                and found.stdout == ""
            )
        assert counts.exists() is not is_cut
        counts.unlink(missing_ok=True)


def test_faults_of_a_number_say_which_are_taken(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    lines = ["issued_on,affiliated,renewal_lead_days"]
    lines += [f"2025-03-15,oui,{days}" for days in ("90", "90.0", "731")]
    path.write_text("\n".join([*lines, ""]))
    told = run(path, "--as-of", AS_OF).stderr.splitlines()
    assert [line.split(",")[0] for line in told] == ["ligne 3", "ligne 4"]
    for line in told:
        assert line.endswith(
            "; pris\u00a0: un nombre entier de 0 à 730, en chiffres seuls"
        )


def test_a_register_that_is_too_short_says_how_many_lines_it_has(
    register: Path,
) -> None:
    refused = run(register, "--as-of", AS_OF, "--min-rows", 1000)
    assert refused.returncode == 2
    assert "\nle registre a 9\u00a0lignes, moins que les 1000" in refused.stderr


def test_a_required_column_that_lacks_says_what_helps(register: Path) -> None:
    refused = run(register, "--as-of", AS_OF, "--require", "telephone")
    assert refused.returncode == 2 and "ou ôtez l’option" in refused.stderr


def test_the_last_working_day(register: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    echeance.audit(register, AS_OF, out=out)
    days = {row["dossier"]: row["echeance_last_working_day"] for row in rows_of(out)}
    assert days["week"] == "2026-11-27"
    assert days["month"] == "2026-12-21"
    assert days["season"] == "2026-12-31"
    assert days["calm"] == days["over"] == days["wrong"] == ""
    # On 1 January 2027, the last working day is past.
    echeance.audit(register, "2027-01-01", out=out)
    days = {row["dossier"]: row["echeance_last_working_day"] for row in rows_of(out)}
    assert days["season"] == ""
    # 26 December 2028 is a Tuesday, after Christmas on Monday: the Friday before.
    register.write_text(f"{HEADER}\nx,,2026-12-27,true,2026-01-15,true,none\n", "utf-8")
    echeance.audit(register, "2028-12-01", out=out)
    assert [
        (row["echeance_act_by"], row["echeance_last_working_day"])
        for row in rows_of(out)
    ] == [("2028-12-26", "2028-12-22")]


def test_the_result_says_in_words_and_by_which_reading(
    register: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.csv"
    run(register, "--as-of", AS_OF, "--out", out, "--lang", "en", "--words")
    week = next(row for row in rows_of(out) if row["dossier"] == "week")
    assert week["echeance_outcome_words"] == words_of("holder-review", "renew", "en")
    assert (
        "the renewal of the certificate is not completed"
        in week["echeance_reasons_words"]
    )
    assert "counting=cpa-269" in week["echeance_contested_by"].split()
    # From the 29th on, the certificate has expired, and the exam of January 2024 is too old.
    assert week["echeance_next_change_on"] == "2026-11-29"
    run(register, "--as-of", AS_OF, "--out", out, "--lang", "fr")
    week = next(row for row in rows_of(out) if row["dossier"] == "week")
    assert week["echeance_outcome_words"].endswith("doit renouveler le certificat")
    assert "echeance_reasons_words" not in week


@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_the_result_alone_and_what_it_was_made_of(
    register: Path, tmp_path: Path, suffix: str
) -> None:
    out = tmp_path / f"out{suffix}"
    run(
        *(register, "--as-of", AS_OF, "--out", out, "--results-only"),
        *("--key", "dossier", "--reading", "counting=cpa-269", "--lead-days", 60),
    )
    if suffix == ".csv":
        names = list(rows_of(out)[0])
        keys = [row["dossier"] for row in rows_of(out)]
        provenance = json.loads((tmp_path / "out.csv.json").read_bytes())
    else:
        table = pq.read_table(out)
        names, keys = table.column_names, table["dossier"].to_pylist()
        provenance = json.loads(table.schema.metadata[b"echeance"])
    assert names[:2] == ["dossier", "echeance_outcome"]
    assert all(name.startswith("echeance_") for name in names[1:])
    assert keys == [line.split(",")[0] for line in LINES]
    assert provenance["as_of"] == "2026-11-21" and provenance["lead_days"] == 60
    assert provenance["readings"]["counting"] == "cpa-269"
    assert provenance["readings"]["expiry-day"] == "first-day-not-covered"
    assert provenance["rules_version"] == echeance.RULES_VERSION
    assert (
        provenance["register_sha256"]
        == hashlib.sha256(register.read_bytes()).hexdigest()
    )


def test_the_result_alone_may_have_no_key(register: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    echeance.audit(register, AS_OF, out=out, results_only=True)
    assert out.read_bytes().decode("utf-8-sig").startswith("echeance_outcome,")
    lines = [row["echeance_line"] for row in rows_of(out)]
    assert lines == [str(line) for line in range(2, 11)]


def test_today_is_the_day_in_quebec(register: Path) -> None:
    """At 03:30 of universal time it is still the evening before in Québec, in summer and in winter."""
    assert quebec_day(1_782_876_600) == "2026-06-30"
    assert quebec_day(1_795_318_200) == "2026-11-21"
    found = run(register, "--as-of", "today", "--lang", "en")
    assert found.returncode == 1 and found.stdout.startswith("Audit of the register")


def test_errors_may_be_allowed(register: Path) -> None:
    assert run(register, "--as-of", AS_OF, "--max-errors", 1).returncode == 0
    assert run(register, "--as-of", AS_OF, "--max-errors", 0).returncode == 1


def test_a_fault_of_ours_has_a_status_of_its_own(
    register: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("calm")

    monkeypatch.setattr(whole, "run", fail)
    assert main(["audit", str(register), "--as-of", "2026-11-21", "--lang", "en"]) == 3
    errors = capsys.readouterr().err
    assert "a fault of the program (KeyError" in errors and "calm" not in errors


def test_a_result_is_read_by_nobody_who_may_not_read_the_register(
    register: Path, tmp_path: Path
) -> None:
    register.chmod(0o600)
    out, beside = tmp_path / "out.csv", tmp_path / "out.csv.json"
    echeance.audit(register, AS_OF, out=out)
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (out, beside)]
    assert modes == [0o600, 0o600]
    out.chmod(0o640)
    echeance.audit(register, AS_OF, out=out)
    assert stat.S_IMODE(out.stat().st_mode) == 0o640
