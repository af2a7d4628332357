"""Registers and results as Excel workbooks, Parquet and Arrow IPC: the same people, the same answers, no cell changed."""

from __future__ import annotations

import csv
import importlib
import os
import random
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from echeance.audit import Audit, CannotRun, Source, audit
from echeance.audit import sheet as sheets
from echeance.audit.register import FACTS, OUTPUT_COLUMNS
from echeance.wording import Words

# None of these has types.
openpyxl: Any = importlib.import_module("openpyxl")
pa: Any = importlib.import_module("pyarrow")
pq: Any = importlib.import_module("pyarrow.parquet")
xlsxwriter: Any = importlib.import_module("xlsxwriter")

AS_OF = date(2026, 11, 21)
ECHEANCE = str(Path(sys.executable).with_name("echeance"))

# What a person with a certificate must do: by the rule, its second year ends on the eve of the day two years on.
SOUND, ENDING = date(2025, 6, 1), date(2024, 12, 1)


class Audited:
    """An audit with its notes and faults."""

    def __init__(self, register: Path | Source, **options: Any) -> None:
        self.notes: list[Words] = []
        self.faults: list[tuple[int, str, str]] = []
        self.found: Audit = audit(
            register,
            AS_OF,
            on_note=self.notes.append,
            on_error=lambda *fault: self.faults.append(fault),
            **options,
        )


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def refusal(register: Path | Source, **options: Any) -> Words:
    with pytest.raises(CannotRun) as caught:
        audit(register, AS_OF, **options)
    return caught.value.text


def sheet_of(path: Path, name: str | None = None) -> list[list[Any]]:
    book = openpyxl.load_workbook(path)
    sheet = book[name] if name else book.worksheets[0]
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def workbook(path: Path, rows: list[Any], **options: Any) -> Path:
    """A workbook by XlsxWriter: texts stay texts."""
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False, **options})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    sheet = book.add_worksheet("Registre")
    for place, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, tuple):
                sheet.write_formula(place, column, value[0], None, value[1])
            elif isinstance(value, date):
                sheet.write_datetime(place, column, value, day)
            else:
                sheet.write(place, column, value)
    book.close()
    return path


# --- Excel, in --------------------------------------------------------------


def excel_of_quebec(path: Path) -> Path:
    """As a clerk has it: a title, a header of two lines, VRAI and FAUX, days typed and as text, Alt+Enter."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Représentants"
    sheet.append(["Registre des représentants, novembre 2026"])
    sheet.append([])
    sheet.append(
        ["Dossier", "Nº de certificat", "Date\nde délivrance", "Rattaché", "Remarque"]
    )
    sheet.append(["A-1", "CAR209900000001", SOUND, True, "à rappeler\nle lundi"])
    sheet.append(["A-2", "CAR209900000002", "2024-12-01", "VRAI", "1\n2\n\n3"])
    sheet.append([])
    sheet.append(["A-3", "CAR209900000003", datetime(2025, 6, 1), "OUI", "=2+2"])
    sheet["E7"].data_type = "s"
    sheet.append(["A-4", "CAR209900000004", "#N/A", 1, None])
    sheet.append(["A-5", "CAR209900000005", "#REF!", True, None])
    for cell in ("C4", "C7"):
        sheet[cell].number_format = "yyyy\\-mm\\-dd;@"
    # Formats of empty cells are no lines.
    sheet["C40"].number_format = "yyyy-mm-dd"
    book.create_sheet("Notes").append(["issued_on", "affiliated"])
    book.save(path)
    return path


def test_a_workbook_of_quebec_without_an_option(tmp_path: Path) -> None:
    path = excel_of_quebec(tmp_path / "registre.xlsx")
    mapped = tmp_path / "map.toml"
    mapped.write_text(
        '[columns]\n"nº de certificat" = "certificate_number"\n'
        '"date de délivrance" = "issued_on"\n"rattaché" = "affiliated"\n'
    )
    audited = Audited(Source(path, map=mapped), out=tmp_path / "o.csv")
    rows = rows_of(tmp_path / "o.csv")
    assert [row["echeance_outcome"] for row in rows] == [
        "nothing-due",
        "renew",
        "nothing-due",
        "undetermined",
        "",
    ]
    assert [row["echeance_line"] for row in rows] == ["4", "5", "7", "8", "9"]
    assert [row["Remarque"] for row in rows] == [
        "à rappeler\nle lundi",
        "1\n2\n\n3",
        "'=2+2",
        "",
        "",
    ]
    assert rows[0]["Nº de certificat"] == "CAR209900000001"
    assert rows[1]["echeance_act_by"] == "2026-11-30"
    assert rows[3]["echeance_missing"].split()[0] == "issued_on"
    assert audited.faults == [(9, "issued_on", "spreadsheet-error")]
    notes = [note.fr for note in audited.notes]
    assert len(notes) == 2
    assert "«\u00a0Représentants\u00a0»" in notes[0] and "--sheet" in notes[0]
    assert "lignes 1" not in notes[1] and "ligne 1" in notes[1]
    result = tmp_path / "o.xlsx"
    audit(Source(path, map=mapped), AS_OF, out=result)
    header, *cells = sheet_of(result)
    assert header == [
        "Dossier",
        "Nº de certificat",
        "Date\nde délivrance",
        "Rattaché",
        "Remarque",
        *OUTPUT_COLUMNS,
    ]
    assert cells[0][:5] == [
        "A-1",
        "CAR209900000001",
        datetime(2025, 6, 1),
        True,
        "à rappeler\nle lundi",
    ]
    assert cells[2][4] == "=2+2"
    by = header.index("echeance_act_by")
    assert cells[1][by] == datetime(2026, 11, 30)
    # Every text of the result is one: openpyxl would take a formula for "f".
    book = openpyxl.load_workbook(result)
    kinds = {cell.data_type for row in book.worksheets[0].iter_rows() for cell in row}
    assert "f" not in kinds
    assert book.worksheets[0].freeze_panes == "A2"
    told_of = dict(sheet_of(result, "Provenance"))
    assert told_of["as_of"] == "2026-11-21" and len(told_of["register_sha256"]) == 64
    assert told_of["readings.leap-day"] == "february-28"


CLERKS_HEADER = [
    *("Dossier", "Nom", "Nº de certificat", "Date d'émission", "Date d’échéance"),
    *("Affilié", "Date d'annulation", "Remarques"),
]
CLERKS_ANSWERS = [
    # Two years end on the eve of the day of issue: 21 December 2026, thirty days ahead.
    ("101", "renew", "2026-12-21"),
    ("102", "nothing-due", "2027-05-31"),
    # Cancelled: whatever is done begins with an application, which has no last day.
    ("103", "new-application", ""),
    ("104", "renew", "2026-11-28"),
]


def clerks_workbook(path: Path) -> list[str]:
    """A sheet as it grows in an office: what its remarks say."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Registre des représentants, novembre 2026"])
    sheet.append([])
    sheet.append(CLERKS_HEADER)
    issued, expires = date(2024, 12, 22), date(2026, 12, 22)
    remarks = ["à rappeler\nle lundi", "1, rue X\napp. 3", "", "œuvre « Zoé »"]
    number = "CAR20990000000{}".format
    for row in (
        [101, "Éric Côté", number(1), issued, expires, True, None, remarks[0]],
        [102, "Zoé", number(2), "2025-06-01", "2027-06-01", "VRAI", "", remarks[1]],
        [103, "Léa", number(3), datetime(2025, 6, 1), None, "FAUX", "2026-11-01", None],
        [],
        [104, "Noé", "car 2099 00000004", date(2024, 11, 29), None, "Oui", None],
    ):
        sheet.append(row)
    sheet.cell(sheet.max_row, 8, remarks[3])
    book.save(path)
    return remarks


def clerks_csv(path: Path) -> list[str]:
    """The same as « CSV (séparateur : point-virgule) » of a French Excel: Windows-1252, a break in a cell a line feed."""
    remarks = ["à rappeler\nle lundi", "1, rue X\napp. 3", "", "œuvre « Zoé »"]
    header = [name.replace("Nº", "N°") for name in CLERKS_HEADER]
    lines = [
        "Registre des représentants;;;;;;;",
        ";;;;;;;",
        ";".join(header),
        f'101;Éric Côté;CAR209900000001;2024-12-22;2026-12-22;VRAI;;"{remarks[0]}"',
        f'102;"Zoé; dite ""Z""";CAR209900000002;2025/06/01;2027/06/01;VRAI;;"{remarks[1]}"',
        "103;Léa;CAR209900000003;20250601;;FAUX;2026-11-01;",
        ";;;;;;;",
        f"104;Noé;car 2099 00000004;2024-11-29;;Oui;;{remarks[3]}",
    ]
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode("cp1252"))
    return remarks


def clerks_csv_with_sep(path: Path) -> list[str]:
    remarks = clerks_csv(path)
    content = path.read_bytes()
    path.write_bytes(b"sep=;\r\n" + content[content.index(b"Dossier") :])
    return remarks


@pytest.mark.parametrize("make", [clerks_workbook, clerks_csv, clerks_csv_with_sep])
def test_what_a_clerk_has_goes_through_without_an_option(
    make: Callable[[Path], list[str]], tmp_path: Path
) -> None:
    path, out = tmp_path / "registre", tmp_path / "o.parquet"
    remarks = make(path)
    audited = Audited(path, key="dossier", out=out)
    assert audited.faults == []
    rows = pq.read_table(out).to_pylist()
    # In a CSV, a line of delimiters alone is a person of whom nothing is known.
    rows = [row for row in rows if row["Dossier"]]
    assert [
        (
            row["Dossier"],
            row["echeance_outcome"],
            str(row["echeance_next_due_on"] or ""),
        )
        for row in rows
    ] == CLERKS_ANSWERS
    assert [row["Remarques"] for row in rows] == remarks
    assert {row["echeance_certificate_number"] for row in rows} == {"well-formed"}


def test_days_of_both_epochs(tmp_path: Path) -> None:
    rows = [["issued_on", "affiliated"], [ENDING, True], [SOUND, False], [SOUND, True]]
    for epoch in (False, True):
        path = workbook(tmp_path / "r.xlsx", rows, date_1904=epoch)
        audited = Audited(path, out=tmp_path / "o.xlsx")
        assert audited.found.outcomes == Audited(path).found.outcomes
        days = [row[0] for row in sheet_of(tmp_path / "o.xlsx")[1:]]
        assert days == [datetime.combine(day, time()) for day in (ENDING, SOUND, SOUND)]
        assert audited.found.outcomes["renew"] == 1


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (45809, "not-a-date"),
        (20250601, "nothing-due"),
        ("20250601", "nothing-due"),
        (("=DATE(2025,6,1)", "2025-06-01"), "nothing-due"),
        (("=NA()", "#N/A"), "undetermined"),
        ("#N/D", "undetermined"),
        ("########", "spreadsheet-error"),
        (("=1/0", "#DIV/0!"), "spreadsheet-error"),
        (datetime(2025, 6, 1, 14, 30), "day-with-time"),
        (time(14, 30), "not-a-date"),
        (3_000_000.5, "not-a-date"),
        (True, "not-a-date"),
        ("", "undetermined"),
    ],
    ids=str,
)
def test_cells_of_a_day(tmp_path: Path, cell: Any, expected: str) -> None:
    path = tmp_path / "r.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["issued_on", "affiliated"])
    if isinstance(cell, tuple):
        sheet.write_formula(1, 0, cell[0], None, cell[1])
    elif isinstance(cell, (datetime, time)):
        sheet.write_datetime(
            1, 0, cell, book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        )
    else:
        sheet.write(1, 0, cell)
    sheet.write(1, 1, True)
    book.close()
    found = audit(path, AS_OF)
    assert {**found.outcomes, **found.errors} == {expected: 1}


def test_numbers_that_say_yes_or_no(tmp_path: Path) -> None:
    rows = [["issued_on", "affiliated"], *([ENDING, cell] for cell in (1, 1.0, 0, 2))]
    audited = Audited(workbook(tmp_path / "r.xlsx", rows), out=tmp_path / "o.csv")
    outcomes = [row["echeance_outcome"] for row in rows_of(tmp_path / "o.csv")]
    assert outcomes[0] == outcomes[1] != outcomes[2]
    assert [fault[:2] for fault in audited.faults] == [(5, "affiliated")]


def test_days_with_slashes_in_a_workbook_and_in_parquet(tmp_path: Path) -> None:
    days = [f"{day}/12/2024" for day in (13, 14, 15)] + ["01/12/2024"]
    path = workbook(
        tmp_path / "r.xlsx", [["issued_on", "affiliated"], *([d, True] for d in days)]
    )
    table = pa.table({"issued_on": days, "affiliated": [True] * 4})
    pq.write_table(table, tmp_path / "r.parquet")
    with pa.ipc.new_stream(tmp_path / "r.arrow", table.schema) as writer:
        writer.write_table(table)
    for register in (path, tmp_path / "r.parquet", tmp_path / "r.arrow"):
        audited = Audited(register, out=tmp_path / "o.csv")
        assert audited.found.outcomes == {"renew": 4}
        assert any("dd/mm/yyyy" in note.en for note in audited.notes)
        by = [row["echeance_act_by"] for row in rows_of(tmp_path / "o.csv")]
        assert by == ["2026-12-12", "2026-12-13", "2026-12-14", "2026-11-30"]


def test_the_sheet_that_is_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Cachée"
    for name, day in (("Un", SOUND), ("Deux", ENDING)):
        sheet = book.create_sheet(name)
        sheet.append(["issued_on", "affiliated"])
        sheet.append([day, True])
    book["Cachée"].sheet_state = "hidden"
    book.active = 1
    path = tmp_path / "r.xlsx"
    book.save(path)
    assert audit(path, AS_OF).outcomes == {"nothing-due": 1}
    assert audit(path, AS_OF, sheet="deux").outcomes == {"renew": 1}
    refused = refusal(Source(path, sheet="Trois"))
    assert "“Un”, “Deux”" in refused.en and "--sheet" in refused.fr
    assert "10" in refusal(Source(path, sheet="Cachée")).en
    (tmp_path / "r.csv").write_text("issued_on,affiliated\n2025-06-01,true\n")
    assert "--sheet" in refusal(Source(tmp_path / "r.csv", sheet="Un")).en


def test_a_formula_that_was_perhaps_never_calculated(tmp_path: Path) -> None:
    # XlsxWriter calculates nothing, writes 0 where no value is given, and asks Excel to calculate.
    rows: list[list[Any]] = [
        ["Dossier", "issued_on", "Affiliated"],
        [("=1", 1), SOUND, True],
        [("=1-1", 0), SOUND, ("=TRUE()", True)],
        [3, SOUND, ("=TRUE()", 0)],
    ]
    path = workbook(tmp_path / "r.xlsx", rows)
    refused = refusal(path)
    assert "ligne 4, la colonne «\u00a0Affiliated\u00a0» a une formule" in refused.fr
    assert "in line 4, the column “Affiliated”" in refused.en
    rows[3][2] = ("=TRUE()", "")
    assert "line 4" in refusal(workbook(path, rows)).en
    rows[3][2] = ("=FALSE()", False)
    assert audit(workbook(path, rows), AS_OF).rows == 3
    assert "line 3, the column “Dossier”" in refusal(path, key="dossier").en
    # As Excel writes it once it has saved the workbook.
    saved = tmp_path / "saved.xlsx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(saved, "w") as new:
        for part in old.namelist():
            new.writestr(part, old.read(part).replace(b' fullCalcOnLoad="1"', b""))
    assert audit(saved, AS_OF, key="dossier").rows == 3


def test_a_formula_that_was_never_calculated(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["issued_on", "affiliated"])
    book.active.append(["=TODAY()", True])
    book.save(tmp_path / "r.xlsx")
    refused = refusal(tmp_path / "r.xlsx")
    assert "line 2" in refused.en and "LibreOffice" in refused.fr


def with_merged(path: Path, *regions: str) -> Path:
    """Three persons below a title, and a remark below them, merged as a clerk merges them."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Registre des représentants"])
    sheet.append(["Dossier", "issued_on", "affiliated", "Remarque", "cancelled_on"])
    for dossier in ("A-1", "A-2", "A-3"):
        sheet.append([dossier, ENDING, True, "à rappeler", date(2026, 1, 15)])
    for region in regions:
        sheet.merge_cells(region)
    book.save(path)
    return path


@pytest.mark.parametrize("region", ["E2:E3", "E3:E5", "D3:E4", "E4:E9", "B4:F5"])
def test_merged_cells_of_a_column_that_is_read(tmp_path: Path, region: str) -> None:
    path = with_merged(tmp_path / "r.xlsx", region)
    refused = refusal(path, out=tmp_path / "o.csv")
    assert os.listdir(tmp_path) == ["r.xlsx"]
    for text in refused:
        assert region in text and "cancelled_on" in text and "2026" not in text
    assert "annulez la fusion" in refused.fr and "unmerge the cells" in refused.en
    run = [ECHEANCE, "audit", str(path), "--as-of", str(AS_OF), "--check"]
    assert subprocess.run(run, capture_output=True, check=False).returncode == 2


@pytest.mark.parametrize(
    ("region", "hidden"),
    [("B4:C4", "affiliated"), ("A5:B5", "issued_on"), ("D3:E3", "cancelled_on")],
)
def test_cells_merged_within_a_row_hide_a_fact(
    tmp_path: Path, region: str, hidden: str
) -> None:
    path = with_merged(tmp_path / "r.xlsx", region)
    refused = refusal(path, out=tmp_path / "o.csv")
    assert os.listdir(tmp_path) == ["r.xlsx"]
    assert f"{region} («\u00a0{hidden}\u00a0»)" in refused.fr
    assert f"{region} (“{hidden}”)" in refused.en
    assert "annulez la fusion" in refused.fr and "unmerge the cells" in refused.en
    # The first of them is told only where another is hidden too.
    assert refused.en.count(region) == 1


@pytest.mark.parametrize("label", ["Fin du rapport", "Page 1 de 1"])
@pytest.mark.parametrize(
    "names", [["Dossier", "Délivré le"], ["Délivré le", "Dossier"]]
)
def test_the_merged_foot_of_an_export_hides_no_person(
    tmp_path: Path, label: str, names: list[str]
) -> None:
    path = tmp_path / "r.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    cells = {"Dossier": "A-1", "Délivré le": date(2025, 6, 1)}
    sheet.append([*names, "Affilié", "Nom"])
    sheet.append([*map(cells.get, names), True, "Roy"])
    sheet.append([label])
    sheet.merge_cells("A3:C3")
    book.save(path)
    found = audit(path, AS_OF)
    assert found.outcomes == {"nothing-due": 1} and found.errors == {"foot-row": 1}
    # Of a person they do.
    sheet["D3"] = "Tremblay"
    book.save(path)
    assert "A3:C3" in refusal(path).en


@pytest.mark.parametrize("label", ["Total", "Sous-total : 3", "Nombre de dossiers"])
def test_the_merged_cells_of_a_total_hide_no_person(tmp_path: Path, label: str) -> None:
    path = tmp_path / "r.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Dossier", "Délivré le", "Affilié", "Droits"])
    sheet.append(["A-1", date(2025, 6, 1), True, 20])
    sheet.append([label, None, None, 20])
    sheet.merge_cells("A3:C3")
    book.save(path)
    found = audit(path, AS_OF)
    assert found.outcomes == {"nothing-due": 1} and found.errors == {"total-row": 1}
    # Of a person they do.
    sheet["A3"] = "Total Énergie"
    sheet["D3"] = "oui"
    book.save(path)
    assert "A3:C3" in refusal(path).en


def test_cells_merged_over_two_rows_of_which_one_says_nothing(tmp_path: Path) -> None:
    path = with_merged(tmp_path / "r.xlsx", "D5:E6")
    assert "D5:E6 (“cancelled_on”)" in refusal(path).en


def test_merged_cells_of_the_key(tmp_path: Path) -> None:
    path = with_merged(tmp_path / "r.xlsx", "A3:A4")
    assert audit(path, AS_OF, out=tmp_path / "o.csv").rows == 3
    refused = refusal(path, key="dossier", out=tmp_path / "o.csv")
    assert "A3:A4 («\u00a0Dossier\u00a0»)" in refused.fr
    assert "A3:A4 (“Dossier”)" in refused.en


def test_merged_cells_of_many_places(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append([None, None, "issued_on", "affiliated"])
    for _ in range(14):
        sheet.append([None, None, ENDING, True])
    for line in range(2, 16, 2):
        sheet.merge_cells(f"D{line}:D{line + 1}")
    book.save(tmp_path / "r.xlsx")
    refused = refusal(tmp_path / "r.xlsx")
    for text in refused:
        assert "D10:D11" in text and "D12:D13" not in text and "… " in text


def test_merged_cells_that_hide_nothing(tmp_path: Path) -> None:
    """A title, cells of one row, a column that is not read, rows in which nothing else stands."""
    regions = ("A1:E1", "D3:D5", "C4:D4", "A6:E9", "E5:E6", "F2:G2", "F5:G5")
    path = with_merged(tmp_path / "r.xlsx", *regions)
    assert audit(path, AS_OF, key="dossier").rows == 3


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_hidden_rows_and_columns_are_read_and_told(tmp_path: Path, lang: str) -> None:
    path = tmp_path / "r.xlsx"
    with_merged(path)
    book = openpyxl.load_workbook(path)
    sheet = book.active
    # One of them says nothing, one is the title.
    for row in (1, 4, 5, 9):
        sheet.row_dimensions[row].hidden = True
    book.save(path)

    def is_told(fr: str, en: str) -> bool:
        told = [getattr(note, lang) for note in audit(path, AS_OF).notes]
        return sum({"fr": fr, "en": en}[lang] in note for note in told) == 1

    assert is_told("2\u00a0lignes masquées\u00a0: ce qui", "2\u00a0hidden rows: what")
    sheet.column_dimensions["E"].hidden = True
    sheet.row_dimensions[5].hidden = False
    book.save(path)
    assert is_told(
        "1\u00a0ligne masquée; 1\u00a0colonne masquée («\u00a0cancelled_on\u00a0»)",
        "1\u00a0hidden row; 1\u00a0hidden column (“cancelled_on”)",
    )
    for row in (1, 4, 9):
        sheet.row_dimensions[row].hidden = False
    sheet.column_dimensions["E"].hidden = False
    book.save(path)
    assert not any("hidden" in note.en for note in audit(path, AS_OF).notes)


# --- Excel, out -------------------------------------------------------------

HOSTILE = [
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2",
    "@SUM(1)",
    "\t=1",
    "a;=1",
    "{=1}",
    "http://example.org",
    "<r>x</r>",
    "<r><t>&</t></r>",
    "_x0041_",
    " 39 ",
    "a\rb",
    "a\r\nb",
    "a\x01b",
    "#N/A",
    "0123456789012345678",
    "1e5",
    "TRUE",
    "'=1",
    "é\u00a0\U0001f600",
]


def test_texts_stay_texts(tmp_path: Path) -> None:
    path = tmp_path / "r.parquet"
    rows = len(HOSTILE)
    pq.write_table(
        pa.table({"x": HOSTILE, "issued_on": [SOUND] * rows, "kind": [None] * rows}),
        path,
    )
    audit(path, AS_OF, out=tmp_path / "o.xlsx")
    with zipfile.ZipFile(tmp_path / "o.xlsx") as parts:
        text = parts.read("xl/worksheets/sheet1.xml")
        names = parts.namelist()
    assert b"<f>" not in text and b"hyperlink" not in text
    assert not any("rels/sheet1" in name for name in names)
    book = importlib.import_module("python_calamine")
    read = book.CalamineWorkbook.from_path(tmp_path / "o.xlsx").get_sheet_by_index(0)
    assert [row[0] for row in read.to_python()[1:]] == HOSTILE


def test_typed_values_stay_what_they_are(tmp_path: Path) -> None:
    values = {
        "int": [1, -5, 10**14],
        "long": [10**15, 2**62, -(2**62)],
        "float": [0.1, 0.1 + 0.2, float("inf")],
        "flag": [True, False, None],
        "old": [date(1899, 12, 31), date(1900, 3, 1), date(9999, 12, 31)],
        "moment": [
            datetime(2026, 1, 2, 3, 4, 5),
            datetime(2026, 1, 2, 3, 4, 5, 6),
            None,
        ],
        "list": [[1], [], None],
    }
    table = pa.table(
        {**values, "issued_on": [SOUND] * 3, "affiliated": [True] * 3},
    )
    pq.write_table(table, tmp_path / "r.parquet")
    audit(tmp_path / "r.parquet", AS_OF, out=tmp_path / "o.xlsx")
    header, *rows = sheet_of(tmp_path / "o.xlsx")
    found = {name: [row[header.index(name)] for row in rows] for name in values}
    assert found == {
        "int": [1, -5, 10**14],
        # Excel shows 15 digits of a number: of a whole one, which may name something, all are wanted.
        "long": ["1000000000000000", str(2**62), str(-(2**62))],
        "float": [0.1, 0.1 + 0.2, "inf"],
        "flag": [True, False, None],
        "old": ["1899-12-31", datetime(1900, 3, 1), datetime(9999, 12, 31)],
        "moment": [datetime(2026, 1, 2, 3, 4, 5), "2026-01-02 03:04:05.000006", None],
        "list": ["[1]", "[]", None],
    }


def test_a_long_number_of_a_workbook_stays_that_number(tmp_path: Path) -> None:
    """As Excel saves what it computed: with 17 digits, of which it shows 15."""
    book = openpyxl.Workbook()
    book.active.append(["dossier", "issued_on", "affiliated", "code", "sum"])
    book.active.append([777, ENDING, True, 888, 999])
    book.save(tmp_path / "r.xlsx")
    digits = {
        777: "12345678901234568",
        888: "98765432109876544",
        999: "0.30000000000000004",
    }
    path = tmp_path / "exact.xlsx"
    with zipfile.ZipFile(tmp_path / "r.xlsx") as old, zipfile.ZipFile(path, "w") as new:
        for part in old.namelist():
            text = old.read(part)
            for number, long in digits.items():
                text = text.replace(
                    f"<v>{number}</v>".encode(), f"<v>{long}</v>".encode()
                )
            new.writestr(part, text)
    for name in ("o.xlsx", "o.csv"):
        audit(path, AS_OF, out=tmp_path / name)
    again = tmp_path / "again.xlsx"
    audit(tmp_path / "o.xlsx", AS_OF, out=again, results_only=True, key="dossier")
    row = sheet_of(tmp_path / "o.xlsx")[1]
    assert [row[0], *row[3:5]] == [12345678901234568.0, 98765432109876544.0, 0.1 + 0.2]
    assert sheet_of(again)[1][0] == 12345678901234568.0
    with (tmp_path / "o.csv").open(encoding="utf-8-sig", newline="") as file:
        _, row = csv.reader(file)
    assert [row[0], *row[3:5]] == [digits[777], digits[888], "0.30000000000000004"]


DURATIONS = {
    timedelta(days=1, hours=2): "26:00:00",
    timedelta(minutes=5, seconds=7): "0:05:07",
    timedelta(days=400, milliseconds=250): "9600:00:00.250000",
    timedelta(): "0:00:00",
}
"""As Excel shows them in the format `[h]:mm:ss`, by hand."""


def test_a_duration_is_written_without_english_words(tmp_path: Path) -> None:
    header = ["issued_on", "affiliated", "duration"]
    book = xlsxwriter.Workbook(tmp_path / "r.xlsx")
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, header)
    day, hours = (
        book.add_format({"num_format": form}) for form in ("yyyy-mm-dd", "[h]:mm:ss")
    )
    for line, duration in enumerate(DURATIONS, 1):
        sheet.write_datetime(line, 0, SOUND, day)
        sheet.write_boolean(line, 1, True)
        sheet.write_datetime(line, 2, duration, hours)
    book.close()
    less = timedelta(seconds=-90)
    table = pa.table(
        {
            "issued_on": [SOUND] * (len(DURATIONS) + 1),
            "affiliated": [True] * (len(DURATIONS) + 1),
            "duration": [*DURATIONS, less],
        }
    )
    pq.write_table(table, tmp_path / "r.parquet")
    for name, expected in (
        ("r.xlsx", list(DURATIONS.values())),
        ("r.parquet", [*DURATIONS.values(), "-0:01:30"]),
    ):
        audit(tmp_path / name, AS_OF, out=tmp_path / "o.csv", raw=True)
        with (tmp_path / "o.csv").open(encoding="utf-8-sig", newline="") as file:
            assert [row["duration"] for row in csv.DictReader(file)] == expected
    audit(tmp_path / "r.xlsx", AS_OF, out=tmp_path / "o.parquet")
    told = pq.read_table(tmp_path / "o.parquet")["duration"].to_pylist()
    assert told == list(DURATIONS.values())
    # In a workbook a duration stays one; Excel has none below nothing.
    audit(tmp_path / "r.parquet", AS_OF, out=tmp_path / "o.xlsx")
    rows = sheet_of(tmp_path / "o.xlsx")[1:]
    assert [row[2] for row in rows[1:3]] == list(DURATIONS)[1:3] and rows[-1][
        2
    ] == "-0:01:30"


def test_a_duration_shorter_than_python_has_is_its_number(tmp_path: Path) -> None:
    table = pa.table(
        {
            "nano": pa.array([1_500_000_001], pa.duration("ns")),
            "issued_on": [SOUND],
            "affiliated": [True],
        }
    )
    pq.write_table(table, tmp_path / "r.parquet")
    audit(tmp_path / "r.parquet", AS_OF, out=tmp_path / "o.csv")
    assert "1500000001," in (tmp_path / "o.csv").read_text("utf-8-sig").splitlines()[1]


def test_days_that_python_has_none_for(tmp_path: Path) -> None:
    table = pa.table(
        {
            "far": pa.array([10_000_000], pa.date32()),
            "nano": pa.array([1], pa.timestamp("ns")),
            "issued_on": [SOUND],
            "affiliated": [True],
        }
    )
    pq.write_table(table, tmp_path / "r.parquet")
    audit(tmp_path / "r.parquet", AS_OF, out=tmp_path / "o.xlsx")
    assert sheet_of(tmp_path / "o.xlsx")[1][:2] == [
        "29349-01-26",
        "1970-01-01 00:00:00.000000001",
    ]


def test_what_no_sheet_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "r.csv"
    out = tmp_path / "o.xlsx"
    path.write_text(f"x,issued_on,kind\n{'a' * 32_768},2025-06-01,\n")
    refused = refusal(path, out=out)
    assert "“x”" in refused.en and ".csv" in refused.fr and "aaa" not in refused.en
    monkeypatch.setattr(sheets, "MOST_ROWS", 2)
    path.write_text("issued_on,kind\n" + "2025-06-01,\n" * 2)
    audit(path, AS_OF, out=out)
    out.unlink()
    path.write_text("issued_on,kind\n" + "2025-06-01,\n" * 3)
    table = pa.table({"issued_on": [SOUND] * 3, "kind": ["", "", ""]})
    pq.write_table(table, tmp_path / "r.parquet")
    for register in (path, tmp_path / "r.parquet"):
        refused = refusal(register, out=out)
        assert ".parquet" in refused.en and ".parquet" in refused.fr
    assert not out.exists()
    assert not list(tmp_path.glob(".echeance*"))


# --- the same answers in every format ---------------------------------------

NAMES = (
    "dossier",
    "certificate_number",
    "issued_on",
    "expires_on",
    "affiliated",
    "account_last_used_on",
    "renewal_lead_days",
    "exam_passed_on",
    "remarque",
)
ROWS = 20_000


def seeded(count: int) -> list[list[Any]]:
    """Rows of typed values; `exam_passed_on` is text, with words and faults."""
    chance = random.Random(20261121)

    def day(first: date, days: int) -> date | None:
        return (
            None
            if chance.random() < 0.1
            else first + timedelta(days=chance.randrange(days))
        )

    texts = [None, "never", "inconnu", "2024-05-06", "2026/01/02", "hier", "2030-01-01"]
    rows: list[list[Any]] = []
    for number in range(count):
        issued = day(date(2023, 1, 1), 1400)
        rows.append(
            [
                f"D-{number}",
                chance.choice([f"CAR2099{number:08}", "CAR20990000000", None]),
                issued,
                None
                if issued is None or chance.random() < 0.7
                else issued + timedelta(days=730),
                chance.choice([True, True, False, None]),
                day(date(2023, 6, 1), 1270),
                chance.choice([None, 30, 90, 1000]),
                chance.choice(texts),
                chance.choice([None, "a;b", 'dit "oui"', "=1+1", "ligne\nsuivante"]),
            ]
        )
    return rows


def text_of(value: Any) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


def table_of(rows: list[list[Any]]) -> Any:
    columns = [list(column) for column in zip(*rows, strict=True)]
    kinds = [
        pa.string(),
        pa.string(),
        pa.date32(),
        pa.timestamp("us"),
        pa.bool_(),
        pa.date32(),
        pa.int16(),
        pa.dictionary(pa.int32(), pa.string()),
        pa.large_string(),
    ]
    arrays = [
        pa.array(column, kind)
        if not pa.types.is_dictionary(kind) and not pa.types.is_timestamp(kind)
        else pa.array(column).cast(kind)
        for column, kind in zip(columns, kinds, strict=True)
    ]
    return pa.table(arrays, names=NAMES)


def in_csv(path: Path, rows: list[list[Any]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(NAMES)
        writer.writerows([text_of(value) for value in row] for row in rows)


def in_xlsx(path: Path, rows: list[list[Any]]) -> None:
    workbook(path, [list(NAMES), *rows])


def in_parquet(path: Path, rows: list[list[Any]]) -> None:
    # With checksums, a byte that is wrong is seen.
    pq.write_table(table_of(rows), path, row_group_size=7_777, write_page_checksum=True)


def in_arrow(path: Path, rows: list[list[Any]]) -> None:
    with pa.ipc.new_file(path, table_of(rows).schema) as writer:
        writer.write_table(table_of(rows), max_chunksize=6_789)


def in_stream(path: Path, rows: list[list[Any]]) -> None:
    with pa.ipc.new_stream(path, table_of(rows).schema) as writer:
        writer.write_table(table_of(rows))


FORMATS: dict[str, Callable[[Path, list[list[Any]]], None]] = {
    "r.csv": in_csv,
    "r.xlsx": in_xlsx,
    "r.parquet": in_parquet,
    "r.feather": in_arrow,
    "r.ipc": in_stream,
}


@pytest.fixture(scope="module")
def registers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("formats")
    rows = seeded(ROWS)
    for name, write in FORMATS.items():
        write(folder / name, rows)
    return folder


@pytest.fixture(scope="module")
def by_csv(registers: Path) -> list[dict[str, str]]:
    audit(registers / "r.csv", AS_OF, out=registers / "by.csv", raw=True)
    return rows_of(registers / "by.csv")


def test_the_seeded_register_meets_enough(by_csv: list[dict[str, str]]) -> None:
    assert len({row["echeance_outcome"] for row in by_csv}) > 6
    assert len({row["echeance_error"] for row in by_csv}) > 5
    assert len({row["echeance_reasons"] for row in by_csv}) > 20


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "r.csv"])
def test_every_format_is_answered_alike(
    registers: Path, by_csv: list[dict[str, str]], name: str, tmp_path: Path
) -> None:
    audit(registers / name, AS_OF, out=tmp_path / "o.csv", raw=True)
    rows = rows_of(tmp_path / "o.csv")
    own = [name for name in OUTPUT_COLUMNS if name != "echeance_line"]
    assert [[row[column] for column in own] for row in rows] == [
        [row[column] for column in own] for row in by_csv
    ]
    # And without a row made for Python.
    audit(registers / name, AS_OF, out=tmp_path / "o.parquet")
    table = pq.read_table(tmp_path / "o.parquet")
    for column in own:
        assert list(map(text_of, table[column].to_pylist())) == [
            row[column] for row in by_csv
        ], column


def test_every_result_says_the_same(
    registers: Path, by_csv: list[dict[str, str]], tmp_path: Path
) -> None:
    audit(registers / "r.csv", AS_OF, out=tmp_path / "o.xlsx")
    header, *rows = sheet_of(tmp_path / "o.xlsx")

    def plain(value: Any) -> str:
        return text_of(value.date() if isinstance(value, datetime) else value)

    assert header == [*NAMES, *OUTPUT_COLUMNS]
    assert [list(map(plain, row)) for row in rows] == [
        list(row.values()) for row in by_csv
    ]
    audit(registers / "r.csv", AS_OF, out=tmp_path / "o.parquet")
    table = pq.read_table(tmp_path / "o.parquet")
    assert table.schema.names == header
    assert [list(map(text_of, row.values())) for row in table.to_pylist()] == [
        list(row.values()) for row in by_csv
    ]


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("r.csv", ".parquet"),
        ("r.parquet", ".parquet"),
        ("r.ipc", ".csv"),
        ("r.xlsx", ".xlsx"),
    ],
)
def test_the_number_of_workers_changes_no_byte(
    registers: Path, name: str, suffix: str, tmp_path: Path
) -> None:
    from echeance.audit.output import Asides
    from echeance.audit.run import Listeners, Question, Writing, run

    results = []
    for threads in (1, 2):
        out = tmp_path / f"o{suffix}"
        with Asides() as asides:
            run(
                Source(registers / name),
                Question(AS_OF, threads=threads),
                asides=asides,
                writing=Writing(out, sentences=True),
                listeners=Listeners(),
            )
        results.append(out.read_bytes())
    assert results[0] == results[1]


def test_columns_stay_what_they_were(registers: Path, tmp_path: Path) -> None:
    for name in ("r.parquet", "r.feather"):
        audit(registers / name, AS_OF, out=tmp_path / "o.parquet")
        table = pq.read_table(tmp_path / "o.parquet")
        assert table.select(NAMES) == table_of(seeded(ROWS))
        kinds = {name: table.schema.field(name).type for name in OUTPUT_COLUMNS}
        assert kinds["echeance_next_due_on"] == pa.date32()
        assert kinds["echeance_contested"] == pa.bool_()
        assert kinds["echeance_outcome"] == pa.dictionary(pa.int8(), pa.string())
        assert kinds["echeance_reasons"] == pa.string()
        assert b'"as_of": "2026-11-21"' in table.schema.metadata[b"echeance"]


def test_results_only(tmp_path: Path) -> None:
    for name in ("r.csv", "r.parquet", "r.ipc"):
        FORMATS[name](tmp_path / name, seeded(500))
        whole, alone = tmp_path / "whole.parquet", tmp_path / "alone.parquet"
        audit(tmp_path / name, AS_OF, out=whole)
        audit(tmp_path / name, AS_OF, out=alone, results_only=True, key="dossier")
        expected = pq.read_table(whole).select(["dossier", *OUTPUT_COLUMNS])
        assert pq.read_table(alone) == expected
        audit(tmp_path / name, AS_OF, out=alone, results_only=True)
        assert pq.read_table(alone) == expected.drop(["dossier"])
    audit(
        tmp_path / "r.ipc",
        AS_OF,
        out=tmp_path / "o.xlsx",
        results_only=True,
        key="dossier",
    )
    header, *rows = sheet_of(tmp_path / "o.xlsx")
    assert header == ["dossier", *OUTPUT_COLUMNS]
    assert [row[0] for row in rows] == expected["dossier"].to_pylist()


# --- rejects ----------------------------------------------------------------


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "r.csv"])
def test_rejects_are_of_the_same_format(
    registers: Path, name: str, tmp_path: Path
) -> None:
    rejects = tmp_path / name
    audited = Audited(registers / name, rejects=rejects)
    lines = sorted({line for line, *_ in audited.faults})
    first = 2 if name == "r.xlsx" else 1
    rows = seeded(ROWS)
    expected = [rows[line - first] for line in lines]
    again = Audited(rejects)
    assert again.found.error_rows == again.found.rows == len(lines)
    if name == "r.xlsx":
        cells = [
            [cell.date() if isinstance(cell, datetime) else cell for cell in row]
            for row in sheet_of(rejects)[1:]
        ]
        assert cells == expected
        return
    readers = {
        "r.parquet": pq.read_table,
        "r.feather": lambda path: pa.ipc.open_file(path).read_all(),
        "r.ipc": lambda path: pa.ipc.open_stream(path).read_all(),
    }
    table = readers[name](rejects)
    assert table.schema == table_of(expected).schema
    assert table.to_pylist() == table_of(expected).to_pylist()


# --- broken files -----------------------------------------------------------

KINDS = {
    "r.xlsx": ("(.xlsx)", "save it"),
    "r.parquet": ("Parquet", "export"),
    "r.feather": ("Arrow IPC", "export"),
    "r.ipc": ("Arrow IPC", "export"),
}


def run(path: Path, *options: str, env: dict[str, str] | None = None) -> Any:
    return subprocess.run(
        [ECHEANCE, "audit", path, "--as-of", "2026-11-21", "--lang", "en", *options],
        check=False,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1", **(env or {})},
    )


def cut(content: bytes) -> Iterator[bytes]:
    """The file cut short, and with its end overwritten."""
    size = len(content)
    for part in (0.02, 0.3, 0.7, 0.99):
        yield content[: int(size * part)]
    yield content[: size - 3]
    yield content[: size - 200] + bytes(200)


def mangled(content: bytes) -> Iterator[bytes]:
    """The file without a byte, and with parts overwritten."""
    size = len(content)
    yield content[: size // 2] + content[size // 2 + 1 :]
    for part in range(0, size - 100, size // 23):
        yield content[:part] + b"\xa5" * 100 + content[part + 100 :]


@pytest.mark.parametrize("name", KINDS)
def test_a_broken_file_is_named_with_the_mend(name: str, tmp_path: Path) -> None:
    FORMATS[name](tmp_path / name, seeded(300))
    content = (tmp_path / name).read_bytes()
    kind, mend = KINDS[name]
    path = tmp_path / "broken"
    for place, part in enumerate(cut(content)):
        path.write_bytes(part)
        refused = refusal(path, out=tmp_path / "o.csv")
        assert kind in refused.en and kind in refused.fr, place
        assert mend in refused.en, place
        assert not (tmp_path / "o.csv").exists()
    path.write_bytes(content[: len(content) // 2])
    done = run(path)
    assert (done.returncode, done.stdout) == (2, "")
    assert kind in done.stderr and done.stderr.count("\n") == 1


@pytest.mark.parametrize("name", ["r.xlsx", "r.parquet"])
def test_a_mangled_file_is_refused_or_read_right(name: str, tmp_path: Path) -> None:
    FORMATS[name](tmp_path / name, seeded(300))
    audit(tmp_path / name, AS_OF, out=tmp_path / "whole.csv")
    path, out = tmp_path / "broken", tmp_path / "o.csv"
    refused = 0
    for part in mangled((tmp_path / name).read_bytes()):
        path.write_bytes(part)
        try:
            audit(path, AS_OF, out=out)
        except CannotRun as error:
            refused += 1
            assert error.text.en
            continue
        # What was overwritten holds no cell.
        assert out.read_bytes() == (tmp_path / "whole.csv").read_bytes()
    assert refused > 10


@pytest.mark.parametrize("name", KINDS)
def test_bytes_that_are_wrong_end_no_process(name: str, tmp_path: Path) -> None:
    """Whatever byte is wrong: it is answered, or refused by words."""
    FORMATS[name](tmp_path / name, seeded(50))
    content = (tmp_path / name).read_bytes()
    path = tmp_path / "broken"
    chance = random.Random(7)
    for _ in range(120):
        wrong = bytearray(content)
        for _ in range(chance.randrange(1, 4)):
            wrong[chance.randrange(4, len(wrong))] = chance.randrange(256)
        path.write_bytes(wrong)
        try:
            found = audit(path, AS_OF, out=tmp_path / "o.parquet")
        except CannotRun:
            continue
        assert found.rows <= 50


def test_pandas_is_not_loaded_for_a_result(tmp_path: Path) -> None:
    """It takes half a second, and 40 MB."""
    FORMATS["r.parquet"](tmp_path / "r.parquet", seeded(50))
    program = (
        "import sys, echeance\n"
        "echeance.audit('r.parquet', '2026-11-21', out='o.parquet', rejects='f.parquet')\n"
        "print('pyarrow' in sys.modules, 'pandas' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, cwd=tmp_path
    )
    assert done.stdout.split() == [b"True", b"False"]


def test_files_that_are_no_registers(tmp_path: Path) -> None:
    path = tmp_path / "r"

    def zipped(*names: str) -> None:
        with zipfile.ZipFile(path, "w") as parts:
            for name in names:
                parts.writestr(name, "")

    for names, kind in (
        (("a.txt",), "zip"),
        (("mimetype", "content.xml"), "OpenDocument"),
        (("[Content_Types].xml", "xl/workbook.bin"), ".xlsb"),
    ):
        zipped(*names)
        assert kind in refusal(path).en
    zipped("[Content_Types].xml", "xl/workbook.xml")
    assert "Excel" in refusal(path).en and "save it" in refusal(path).en
    path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(500))
    assert "password" in refusal(path).en and ".xlsx" in refusal(path).en
    empty = openpyxl.Workbook()
    empty.save(path)
    assert "10" in refusal(path).en
    workbook(path, [["issued_on", "affiliated"]])
    assert "--min-rows" in refusal(path).fr


def test_without_the_extras(tmp_path: Path) -> None:
    without = tmp_path / "without"
    without.mkdir()
    for name in ("python_calamine", "xlsxwriter", "pyarrow"):
        (without / f"{name}.py").write_text("raise ImportError")
    env = {"PYTHONPATH": str(without)}
    rows = [["issued_on", "affiliated"], [SOUND, True]]
    path = workbook(tmp_path / "r.xlsx", rows)
    (tmp_path / "r.csv").write_text("issued_on,affiliated\n2025-06-01,true\n")
    table = pa.table({"issued_on": [SOUND], "affiliated": [True]})
    with pa.ipc.new_file(tmp_path / "r.arrow", table.schema) as writer:
        writer.write_table(table)
    for register, extra, *options in (
        (path, "xlsx"),
        (tmp_path / "r.arrow", "parquet"),
        (tmp_path / "r.csv", "xlsx", "--out", str(tmp_path / "o.xlsx")),
        (tmp_path / "r.csv", "parquet", "--out", str(tmp_path / "o.parquet")),
    ):
        done = run(register, *options, env=env)
        assert done.returncode == 2
        assert f'pip install "echeance[{extra}]"' in done.stderr
        assert done.stderr.count("\n") == 1
    assert run(tmp_path / "r.csv", env=env).returncode == 0
    # The advice names what the package has.
    project = Path(__file__).parents[2] / "python" / "pyproject.toml"
    for extra in ("xlsx", "parquet", "zstd", "calendar", "terminal"):
        assert f"\n{extra} = [" in project.read_text()


# --- types of columns -------------------------------------------------------


@pytest.mark.parametrize(
    "column",
    [
        pa.array(["true", "FAUX", None]),
        pa.array(["true", "FAUX", None], pa.string_view()),
        pa.array([True, False, None]),
        pa.array([1, 0, None]),
        pa.array([1.0, 0.0, float("nan")]),
        pa.array(["1", "0", None]).cast(pa.dictionary(pa.int8(), pa.large_string())),
        pa.array([1, 0, None]).dictionary_encode(),
        pa.array([b"oui", b"non", None]),
        pa.array([None, True, False, None])[1:],
    ],
    ids=lambda column: str(column.type),
)
def test_columns_of_yes_and_no(tmp_path: Path, column: Any) -> None:
    table = pa.table({"issued_on": [ENDING] * 3, "affiliated": column})
    with pa.ipc.new_file(tmp_path / "r.arrow", table.schema) as writer:
        writer.write_table(table)
    for out in ("o.csv", "o.parquet"):
        found = audit(tmp_path / "r.arrow", AS_OF, out=tmp_path / out)
        assert found.errors == {}
    parquet = pq.read_table(tmp_path / "o.parquet")
    outcomes = parquet["echeance_outcome"].to_pylist()
    assert [row["echeance_outcome"] for row in rows_of(tmp_path / "o.csv")] == outcomes
    missing = [text.split() for text in parquet["echeance_missing"].to_pylist()[1:]]
    assert outcomes == ["renew", "undetermined", "undetermined"]
    assert "affiliated" not in missing[0] and "affiliated" in missing[1]


def test_facts_are_all_of_the_rule() -> None:
    assert {name for name in NAMES if name not in ("dossier", "remarque")} <= {*FACTS}


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no /proc here")
def test_memory_does_not_grow_with_a_row_group_of_parquet(tmp_path: Path) -> None:
    """Programs write row groups of a million rows, or the whole file as one."""
    program = (
        "import pathlib, re, sys, echeance\n"
        "found = echeance.audit(sys.argv[1], '2026-11-21', key='dossier', threads=1)\n"
        "status = pathlib.Path('/proc/self/status').read_text()\n"
        "print(found.rows, re.search(r'VmHWM:\\s+(\\d+)', status)[1])\n"
    )
    chance, used = random.Random(5), []
    for many in (60_000, 180_000):
        # Keys of 256 letters that no compression makes smaller than half.
        keys = [f"{chance.getrandbits(1024):0256x}" for _ in range(many)]
        path = tmp_path / "register.parquet"
        days = [date(2025, 6, 1)] * many
        table = pa.table(
            {"dossier": keys, "issued_on": days, "affiliated": [True] * many}
        )
        pq.write_table(table, path, row_group_size=many, use_dictionary=False)
        assert pq.ParquetFile(path).metadata.num_row_groups == 1
        found = subprocess.run(
            [sys.executable, "-c", program, path], check=True, capture_output=True
        )
        rows, most = map(int, found.stdout.split())
        assert rows == many
        used.append(most)
    # In KiB; what the second file has more is 30,000.
    assert used[1] - used[0] < 12_000


def test_a_day_before_those_of_excel_keeps_its_number(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "r.xlsx")
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["issued_on", "affiliated", "note", "other"])
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.write_datetime(1, 0, SOUND, day)
    sheet.write_boolean(1, 1, True)
    sheet.write_number(1, 2, -5, day)
    sheet.write_number(1, 3, -2.5)
    book.close()
    for name in ("o.csv", "o.xlsx"):
        audit(tmp_path / "r.xlsx", AS_OF, out=tmp_path / name, raw=name == "o.csv")
    with (tmp_path / "o.csv").open(encoding="utf-8-sig", newline="") as file:
        _, row = csv.reader(file)
    assert row[2:4] == ["-5", "-2.5"]
    assert sheet_of(tmp_path / "o.xlsx")[1][2:4] == [-5, -2.5]
