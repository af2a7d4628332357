"""Reading registers: a line is a record, and a broken line is broken alone."""

from __future__ import annotations

import codecs
import subprocess
import sys
from pathlib import Path

import pytest

from echeance.audit.lines import MAX_LINE, CsvRegister, delimiter_of
from echeance.audit.register import FACTS, CannotRun, Columns, Row
from echeance.audit.run import open_register

from .cases import CASES

EXAMPLES = Path(__file__).parents[2] / "examples"
HEADER = b"note,issued_on,affiliated\n"


def read(
    folder: Path, content: bytes, delimiter: str | None = None
) -> tuple[CsvRegister, list[Row]]:
    path = folder / "register.csv"
    path.write_bytes(content)
    with path.open("rb") as file:
        register = CsvRegister(file, delimiter)
        rows = [row for batch in register.batches() for row in batch.rows]
    return register, rows


def cells(row: Row) -> list[str]:
    return list(row.cells)


def refused(folder: Path, content: bytes) -> str:
    with pytest.raises(CannotRun) as caught:
        read(folder, content)
    assert caught.value.text.fr and "\u00a0:" not in caught.value.text.en
    return caught.value.text.en


# --- lines that are sound ---------------------------------------------------


def test_cells_come_as_they_stand(tmp_path: Path) -> None:
    _, rows = read(tmp_path, HEADER + b' a b ,2025-01-01,\n"x, ""y""",,true\n')
    assert [cells(row) for row in rows] == [
        [" a b ", "2025-01-01", ""],
        ['x, "y"', "", "true"],
    ]
    assert [row.line for row in rows] == [2, 3]
    assert all(row.error is None for row in rows)


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_line_ends(tmp_path: Path, end: bytes) -> None:
    register, rows = read(tmp_path, end.join([b"a,issued_on", b"1,2", b"3,4"]))
    assert [cells(row) for row in rows] == [["1", "2"], ["3", "4"]]
    assert register.line_end == end.decode()


def test_a_byte_order_mark_is_no_part_of_a_name(tmp_path: Path) -> None:
    register, _ = read(tmp_path, codecs.BOM_UTF8 + b"issued_on,a\n")
    assert register.columns.facts == ("issued_on", None)
    assert register.has_mark


def test_names_are_trimmed_to_be_known_and_kept_as_they_were(tmp_path: Path) -> None:
    register, _ = read(tmp_path, b" issued_on , note\n")
    assert register.columns.facts == ("issued_on", None)
    assert register.columns.names == (" issued_on ", " note")


def test_blank_lines_are_skipped_but_counted(tmp_path: Path) -> None:
    content = b"\n  \r\n" + HEADER + b"\na,,\n \n\r\nb,,\n"
    _, rows = read(tmp_path, content)
    assert [(row.line, row.cells[0]) for row in rows] == [(5, "a"), (8, "b")]


def test_a_line_of_delimiters_is_a_holder_of_whom_nothing_is_known(
    tmp_path: Path,
) -> None:
    for delimiter in (b",", b";", b"\t"):
        header = delimiter.join([b"issued_on", b"affiliated", b"x"])
        _, rows = read(tmp_path, header + b"\n" + 2 * delimiter + b"\n")
        assert [cells(row) for row in rows] == [["", "", ""]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_header_tells_the_delimiter(delimiter: str) -> None:
    names = ["note", "certificate_number", "issued_on", "autre, ou ; non"]
    quoted = [f'"{name}"' for name in names]
    assert delimiter_of(delimiter.join(quoted)) == delimiter


def test_a_single_column_needs_no_delimiter(tmp_path: Path) -> None:
    register, rows = read(tmp_path, b"issued_on\n2025-01-01\n")
    assert register.delimiter == ","
    assert cells(rows[0]) == ["2025-01-01"]


def test_a_delimiter_may_be_given(tmp_path: Path) -> None:
    _, rows = read(tmp_path, b"issued_on|a,b\n2025-01-01|1,2\n", "|")
    assert cells(rows[0]) == ["2025-01-01", "1,2"]


def test_letters_of_the_whole_world_are_text(tmp_path: Path) -> None:
    text = "é œ — \u2028 \u0085 漢字 😀 \ufffd"
    _, rows = read(tmp_path, HEADER + f"{text},,\n".encode())
    assert (rows[0].error, rows[0].cells[0]) == (None, text)


# --- lines that are broken --------------------------------------------------

BROKEN = {
    "too few": (b"a,2025-01-01", "wrong-field-count", "affiliated"),
    "far too few": (b"a", "wrong-field-count", "issued_on"),
    "too many": (b"a,2025-01-01,true,x", "wrong-field-count", ""),
    "one empty too many": (b"a,2025-01-01,true,", "wrong-field-count", ""),
    "latin-1": (b"\xe9t\xe9,2025-01-01,true", "bad-encoding", "note"),
    "bad bytes in a fact": (b"a,2025-01-01,\xff", "bad-encoding", "affiliated"),
    "bad bytes, quoted": (b'"a,b",2025\xff,true', "bad-encoding", "issued_on"),
    "bad bytes and too many": (b"a,,,\xff", "bad-encoding", ""),
    "surrogate half": (b"\xed\xa0\x80,,true", "bad-encoding", "note"),
    "cut letter": (b"a,,tru\xc3", "bad-encoding", "affiliated"),
    "open quote": (b'a,"2025-01-01,true', "open-quote", "issued_on"),
    "open quote at the end": (b'a,2025-01-01,"', "open-quote", "affiliated"),
    "text after a quote": (b'"a"b,2025-01-01,true', "open-quote", "note"),
    "space after a quote": (b'a,"2025-01-01" ,true', "open-quote", "issued_on"),
    "nul": (b"a,2025-01-01,tr\0e", "nul-byte", "affiliated"),
    "nul first": (b"\0,2025-01-01,true", "nul-byte", "note"),
    "nul and open quote": (b'"a,2025-01-01,tr\0e', "nul-byte", "note"),
    "return": (b"a\rb,2025-01-01,true", "stray-return", "note"),
    "return, then more": (b"a,2025-01-01\r,true", "stray-return", "issued_on"),
}


@pytest.mark.parametrize(("line", "code", "field"), BROKEN.values(), ids=BROKEN)
def test_a_broken_line_is_broken_alone(
    tmp_path: Path, line: bytes, code: str, field: str
) -> None:
    content = HEADER + b"before,,true\n" + line + b"\nafter,,false\n"
    _, rows = read(tmp_path, content)
    assert [row.line for row in rows] == [2, 3, 4]
    assert [cells(rows[0]), cells(rows[2])] == [
        ["before", "", "true"],
        ["after", "", "false"],
    ]
    assert (rows[1].error, rows[1].field) == (code, field)
    assert len(rows[1].cells) == 3
    "".join(rows[1].cells).encode()
    assert "\0" not in "".join(rows[1].cells)


def test_what_can_be_read_of_a_broken_line_is_kept(tmp_path: Path) -> None:
    broken = [b"\xe9,2025-01-01,true", b"b,2025-01-01", b'c,2025-01-01,"d,e', b"f,,,g"]
    _, rows = read(tmp_path, HEADER + b"\n".join(broken))
    assert [cells(row) for row in rows] == [
        ["\ufffd", "2025-01-01", "true"],
        ["b", "2025-01-01", ""],
        ["c", "2025-01-01", "d,e"],
        ["f", "", ""],
    ]


def test_a_return_within_quotes_is_text(tmp_path: Path) -> None:
    _, rows = read(tmp_path, HEADER + b'"a\rb",,true\n')
    assert (rows[0].error, rows[0].cells[0]) == (None, "a\rb")


def test_a_line_without_end_takes_no_memory(tmp_path: Path) -> None:
    long = b"x" * (3 * MAX_LINE) + b",,true"
    fits = b"y" * (MAX_LINE - 7) + b",,true\n"
    _, rows = read(tmp_path, HEADER + fits + long + b"\nafter,,true\n" + long)
    assert [(row.line, row.error) for row in rows] == [
        (2, None),
        (3, "line-too-long"),
        (4, None),
        (5, "line-too-long"),
    ]
    assert cells(rows[1]) == ["", "", ""]


# --- registers that cannot be read ------------------------------------------


def test_an_empty_register_cannot_be_audited(tmp_path: Path) -> None:
    for content in (b"", b"\n\n", codecs.BOM_UTF8, codecs.BOM_UTF8 + b"\n"):
        assert "empty" in refused(tmp_path, content)


def test_a_register_without_facts_cannot_be_audited(tmp_path: Path) -> None:
    assert "certificate_number" in refused(tmp_path, b"nom,prenom\na,b\n")


def test_a_fact_twice_cannot_be_audited(tmp_path: Path) -> None:
    said = refused(tmp_path, b"issued_on,note, issued_on\n")
    assert "issued_on" in said and "twice" in said


def test_other_columns_may_share_a_name() -> None:
    assert Columns(("issued_on", "x", "x")).passed == ("x", "x")


@pytest.mark.parametrize(
    "header",
    [
        "issued_on,é\n".encode("latin-1"),
        "issued_on,note\n".encode("utf-16"),
        b"issued_on,no\0te\n",
        b'issued_on,"note\n',
        b'issued_on,"no"te\n',
        b"issued_on,note\r2025-01-01,x\r",
        b"issued_on," + b"x" * MAX_LINE,
    ],
)
def test_a_header_that_is_no_text(tmp_path: Path, header: bytes) -> None:
    assert refused(tmp_path, header)


@pytest.mark.parametrize("name", ["nowhere.csv", "folder"])
def test_a_register_that_cannot_be_opened(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(CannotRun):
        open_register(tmp_path / name)


def test_every_fact_of_the_rule_is_a_column() -> None:
    asked = [
        case.question["facts"]
        for case in CASES
        if case.rule == "holder-review"
        and case.question is not None
        and "error" not in case.expect
    ]
    assert set(FACTS) == {name for facts in asked for name in facts}
    assert Columns(tuple(FACTS)).absent == ()


# --- the sample register ----------------------------------------------------


def made(*arguments: str) -> bytes:
    command = [sys.executable, str(EXAMPLES / "make_register.py"), *arguments]
    return subprocess.run(command, check=True, capture_output=True).stdout


def test_the_sample_is_what_its_seed_makes() -> None:
    committed = (EXAMPLES / "register.csv").read_bytes()
    assert made("--seed", "7", "--lines", "2000") == committed, (
        "renew it: python examples/make_register.py --seed 7 --lines 2000"
        " > examples/register.csv"
    )


def test_another_seed_makes_another_register() -> None:
    assert made("--seed", "8", "--lines", "50") != made("--seed", "7", "--lines", "50")


def test_nobody_in_the_sample_is_recognisable() -> None:
    register = (EXAMPLES / "register.csv").read_text("utf-8", errors="replace")
    header = register.splitlines()[0]
    for word in ("nom", "name", "courriel", "mail", "naissance", "birth", "adresse"):
        assert word not in header
    assert "@" not in register.replace("@rappel", "")
    numbers = [
        line.split(",")[1] for line in register.split("\n")[1:] if "CAR20" in line
    ]
    assert len(numbers) > 1_800
    # Those that are well formed stand in a year that has no certificate yet.
    assert all("CAR2099" in number for number in numbers)
