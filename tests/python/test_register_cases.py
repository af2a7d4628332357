"""Files that went wrong once, and files in every form that agencies write them: read right, or refused with the mend."""

from __future__ import annotations

import codecs
import csv
import gzip
import importlib
import io
import random
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Literal

import pytest

from echeance.audit import CannotRun, audit
from echeance.audit.register import OUTPUT_COLUMNS
from echeance.wording import Words

CASES = Path(__file__).with_name("registers")
AS_OF = date(2026, 11, 21)


def audited(
    folder: Path, name: str
) -> tuple[list[dict[str, str]], list[Any], list[Words]]:
    """The rows of a case as they were written, its faults and its notes."""
    out = folder / "out.csv"
    faults: list[Any] = []
    notes: list[Words] = []
    audit(
        CASES / name,
        AS_OF,
        out=out,
        on_error=lambda *fault: faults.append(fault),
        on_note=notes.append,
    )
    text = out.read_bytes().decode("utf-8-sig")
    delimiter = text.split("echeance_outcome")[0][-1]
    rows = csv.DictReader(
        io.StringIO(text, newline=""), delimiter=delimiter, strict=True
    )
    return list(rows), faults, notes


def outcomes(rows: list[dict[str, str]]) -> list[str]:
    return [row["echeance_outcome"] for row in rows]


# --- files that went wrong --------------------------------------------------


def test_a_cancelled_person_is_not_told_that_nothing_is_due(tmp_path: Path) -> None:
    for name in ("near_miss_header.csv", "capital_headers.csv"):
        rows, faults, _ = audited(tmp_path, name)
        assert (rows[0]["echeance_outcome"], faults) == ("new-application", [])
    with pytest.raises(CannotRun) as caught:
        audited(tmp_path, "canceled_header.csv")
    for text in caught.value.text:
        assert "cancelled_on" in text and '--ignore-column "canceled_on"' in text


def test_a_sheet_as_excel_saves_it(tmp_path: Path) -> None:
    rows, faults, notes = audited(tmp_path, "excel_fr_ca.csv")
    assert faults == []
    assert outcomes(rows) == ["nothing-due", "undetermined"]
    assert rows[0]["remarque"] == "à rappeler"
    assert [("Windows-1252" in note.fr) for note in notes] == [True]
    rows, faults, _ = audited(tmp_path, "windows_1252.csv")
    assert (rows[0]["nom"], faults) == ("Éric", [])


def test_words_of_excel(tmp_path: Path) -> None:
    rows, faults, _ = audited(tmp_path, "vrai_faux.csv")
    assert outcomes(rows) == ["nothing-due", "undetermined", "nothing-due"]
    assert faults == []


def test_days_with_a_midnight(tmp_path: Path) -> None:
    rows, faults, _ = audited(tmp_path, "midnight.csv")
    assert [row["echeance_next_due_on"] for row in rows] == ["2027-03-14"] * 2
    assert faults == []


def test_a_line_that_tells_the_delimiter(tmp_path: Path) -> None:
    rows, faults, _ = audited(tmp_path, "sep_line.csv")
    assert [row["issued_on"] for row in rows] == ["2025-03-15"]
    assert faults == []


def test_a_line_break_in_a_cell_is_one_person(tmp_path: Path) -> None:
    rows, faults, _ = audited(tmp_path, "line_break_in_cell.csv")
    assert [row["adresse"] for row in rows] == ["1, rue X\r\napp. 3"]
    assert faults == []


def test_a_number_in_small_letters_hides_no_renewal(tmp_path: Path) -> None:
    rows, faults, _ = audited(tmp_path, "number_hides_renewal.csv")
    assert [row["echeance_act_by"] for row in rows] == ["2026-11-30"] * 3
    assert outcomes(rows) == ["renew"] * 3
    assert faults == []


def test_a_typo_in_a_number_hides_no_renewal(tmp_path: Path) -> None:
    rows, _, _ = audited(tmp_path, "typo_in_number.csv")
    assert outcomes(rows) == ["renew"] * 2
    assert [row["echeance_act_by"] for row in rows] == ["2026-11-30"] * 2


def test_every_fault_is_told(tmp_path: Path) -> None:
    # Its words of Excel and its day with slashes, year first, are read now; the day of its issue is the one fault left.
    _, faults, notes = audited(tmp_path, "three_faults.csv")
    assert faults == [(2, "issued_on", "ambiguous-day")]
    assert "dd/mm/yyyy" in notes[0].en and "--map" in notes[0].en


def test_ragged_lines_lose_nothing(tmp_path: Path) -> None:
    rows, faults, _ = audited(tmp_path, "ragged_and_duplicates.csv")
    assert [line for line, _, code in faults if code == "wrong-field-count"] == [
        6,
        7,
        13,
    ]
    assert rows[4]["echeance_surplus"] == "extra1,extra2"
    assert rows[11]["echeance_surplus"] == "56 $"
    assert [row["tel"] for row in rows] == [
        "+1 514 555-1234",
        "(514) 555-1234",
        "'-",
        "+15145551234",
        "x",
        "",
        "'@acme",
        "'« = voir note »",
        "'déjà",
        "– à rappeler",
        "-12.5%",
        "-1 234",
    ]


def test_a_formula_behind_the_other_separator(tmp_path: Path) -> None:
    rows, _, _ = audited(tmp_path, "other_separator_formula.csv")
    assert rows[0]["remarque"] == "voir;'=HYPERLINK(A1);fin"


def test_a_header_alone_is_no_register(tmp_path: Path) -> None:
    with pytest.raises(CannotRun) as caught:
        audited(tmp_path, "header_only.csv")
    assert "--min-rows" in caught.value.text.en


# --- files in every form ----------------------------------------------------

PERSONS = 12
DAY_FORMS: dict[str, Callable[[date], str]] = {
    "iso": lambda day: f"{day:%Y-%m-%d}",
    "slashed": lambda day: f"{day:%Y/%m/%d}",
    "digits": lambda day: f"{day:%Y%m%d}",
    "midnight": lambda day: f"{day:%Y-%m-%d} 00:00:00",
    "midnight-t": lambda day: f"{day:%Y-%m-%d}T00:00:00",
    "day-first": lambda day: f"{day:%d/%m/%Y}",
    "month-first": lambda day: f"{day:%m/%d/%Y}",
    # Nobody can read these for sure.
    "two-digits": lambda day: f"{day:%d/%m/%y}",
    "serial": lambda day: str((day - date(1899, 12, 30)).days),
    "hour": lambda day: f"{day:%Y-%m-%d} 08:30:00",
}
UNREADABLE = {
    "two-digits": "not-a-date",
    "serial": "not-a-date",
    "hour": "day-with-time",
}
WORDS = [
    ("true", "false"),
    ("VRAI", "FAUX"),
    ("Oui", "Non"),
    ("yes", "NO"),
    ("o", "n"),
    ("Y", "N"),
    ("1", "0"),
    ("1.0", "0.0"),
]
HEADERS = [
    ("certificate_number", "issued_on", "affiliated", "unaffiliated_since"),
    ("Certificate_Number", "ISSUED ON", "Affiliated", "Unaffiliated-Since"),
    ("Numéro de certificat", "Délivré le", "Affilié", "Sans affiliation depuis"),
    ("NO CERTIFICAT", "Date de délivrance", "AFFILIEE", "Fin du lien"),
    ("certificate no", "Issue date", "is affiliated", "last day affiliated"),
]
NEAR = ("certificat_number", "issued_on", "affiliated", "unaffiliated_since")
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"]
REMARKS = ["à rappeler", 'dit "Jo"', "a; b, c | d\te", "1, rue X\r\napp. 3", "", "œ’"]


def zstd(content: bytes) -> bytes:
    module: Any = importlib.import_module("pyarrow")
    sink = module.BufferOutputStream()
    with module.CompressedOutputStream(sink, "zstd") as stream:
        stream.write(content)
    return bytes(sink.getvalue())


def _right(issued: date, stays: bool) -> tuple[str, str]:
    """The outcome and the next day, by hand.

    The certificate ends two years after its issue, and its renewal is called for 90 days
    before, later than the day of the audit. A link that ended is owed within two years,
    later than the certificate ends.
    """
    last_day = issued.replace(year=issued.year + 2) - timedelta(days=1)
    return "nothing-due" if stays else "affiliate", last_day.isoformat()


class Form:
    """A file of twelve persons in a form drawn by its seed, and what is right of each."""

    def __init__(self, seed: int) -> None:
        draw = random.Random(seed)
        self.day_form = draw.choice(list(DAY_FORMS))
        self.header = draw.choice([*HEADERS, NEAR] if draw.random() < 0.3 else HEADERS)
        self.encoding = draw.choice(ENCODINGS)
        self.delimiter = draw.choice(",;\t|")
        end = draw.choice(["\n", "\r\n"])
        yes, no = draw.choice(WORDS)
        write_day = DAY_FORMS[self.day_form]
        rows, self.remarks, self.expected = [[*self.header, "remarque"]], [], []
        for person in range(PERSONS):
            # In the first three, the day of the month is past the twelfth.
            month_day = 13 + person if person < 3 else draw.randint(1, 28)
            issued = date(2025, draw.randint(4, 11), month_day)
            left = issued + timedelta(days=draw.randint(30, 300))
            stays = person % 3 > 0
            remark = draw.choice(REMARKS)
            number = f"CAR2025{draw.randint(0, 10**8 - 1):08}"
            rows.append(
                [
                    number,
                    write_day(issued),
                    yes if stays else no,
                    "" if stays else write_day(left),
                    remark,
                ]
            )
            self.remarks.append(remark)
            self.expected.append(_right(issued, stays))
        text = io.StringIO()
        quoting: Literal[0, 1] = 1 if draw.random() < 0.5 else 0
        csv.writer(
            text, delimiter=self.delimiter, lineterminator=end, quoting=quoting
        ).writerows(rows)
        whole = text.getvalue()
        self.title = draw.random() < 0.2
        if self.title:
            whole = f"Registre{end}{end}{whole}"
        if draw.random() < 0.2 and not self.title:
            whole = f"sep={self.delimiter}{end}{whole}"
        encoded = whole.encode(self.encoding)
        if self.encoding == "utf-16-be":
            encoded = codecs.BOM_UTF16_BE + encoded
        compressions: list[Callable[[bytes], bytes]] = [
            bytes,
            bytes,
            gzip.compress,
            zstd,
        ]
        compress = draw.choice(compressions)
        self.content = compress(encoded)


@pytest.mark.parametrize("seed", range(400))
def test_a_form_is_read_right_or_refused(tmp_path: Path, seed: int) -> None:
    form = Form(seed)
    path, out = tmp_path / "register.bin", tmp_path / "out.csv"
    path.write_bytes(form.content)
    faults: list[Any] = []
    if form.header is NEAR:
        with pytest.raises(CannotRun) as caught:
            audit(path, AS_OF, out=out)
        assert '--ignore-column "certificat_number"' in caught.value.text.fr
        assert not out.exists()
        return
    audit(path, AS_OF, out=out, on_error=lambda *fault: faults.append(fault))
    text = io.StringIO(out.read_bytes().decode("utf-8-sig"), newline="")
    rows = list(csv.DictReader(text, delimiter=form.delimiter, strict=True))
    assert len(rows) == PERSONS
    remarks = [row["remarque"].replace("'", "") for row in rows]
    assert remarks == [remark.replace("'", "") for remark in form.remarks]
    if code := UNREADABLE.get(form.day_form):
        assert {row["echeance_outcome"] for row in rows} == {""}
        assert {each for _, _, each in faults} == {code}
        return
    assert faults == []
    assert [
        (row["echeance_outcome"], row["echeance_next_due_on"]) for row in rows
    ] == form.expected
    assert list(rows[0])[-len(OUTPUT_COLUMNS) :] == list(OUTPUT_COLUMNS)
