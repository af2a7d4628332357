"""Reading registers: a broken line is broken alone, and no cell is lost."""

from __future__ import annotations

import codecs
import csv
import gzip
import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from echeance.audit import Audit, CannotRun, Source, audit, map_of
from echeance.audit.mapping import RegisterMap, written_map
from echeance.audit.mends import mend_of
from echeance.audit.register import FACTS, OUTPUT_COLUMNS, Columns
from echeance.audit.run import check
from echeance.wording import Words

from .cases import CASES

EXAMPLES = Path(__file__).parents[2] / "examples"
AS_OF = "2026-11-21"
HEADER = b"note,issued_on,affiliated\n"


class Read:
    """A register that was read, and what was written of it."""

    def __init__(self, folder: Path, content: bytes, **options: Any) -> None:
        path = folder / "register.csv"
        path.write_bytes(content)
        out, rejects = folder / "out.csv", folder / "rejects.csv"
        self.notes: list[Words] = []
        self.faults: list[tuple[int, str, str]] = []
        source = {
            name: options.pop(name)
            for name in ("delimiter", "encoding", "map", "ignored", "required")
            if name in options
        }
        self.tally: Audit = audit(
            Source(path, **source),
            AS_OF,
            out=out,
            rejects=rejects,
            min_rows=0,
            on_note=self.notes.append,
            on_error=lambda *fault: self.faults.append(fault),
            **options,
        )
        self.bytes = out.read_bytes()
        self.rejects = rejects.read_bytes()
        delimiter = source.get("delimiter")
        if delimiter is None:
            header = self.bytes.split(b"echeance_outcome")[0]
            delimiter = header[-1:].decode()
        csv.field_size_limit(1 << 24)
        text = io.StringIO(self.bytes.decode("utf-8-sig"), newline="")
        header_row, *rows = csv.reader(text, delimiter=delimiter, strict=True)
        self.names = header_row
        self.width = len(header_row) - len(OUTPUT_COLUMNS)
        assert all(len(row) == len(header_row) for row in rows)
        self.cells = [row[: self.width] for row in rows]
        self.rows = [
            dict(zip(header_row[self.width :], row[self.width :])) for row in rows
        ]

    @property
    def outcomes(self) -> list[str]:
        return [row["echeance_outcome"] for row in self.rows]

    @property
    def lines(self) -> list[int]:
        return [int(row["echeance_line"]) for row in self.rows]


def refused(folder: Path, content: bytes, **source: Any) -> str:
    path = folder / "register.csv"
    path.write_bytes(content)
    (folder / "out.csv").unlink(missing_ok=True)
    with pytest.raises(CannotRun) as caught:
        audit(Source(path, **source), AS_OF, out=folder / "out.csv", min_rows=0)
    assert not (folder / "out.csv").exists()
    assert caught.value.text.fr and "\u00a0:" not in caught.value.text.en
    return caught.value.text.en


# --- lines that are sound ---------------------------------------------------


def test_cells_come_as_they_stand(tmp_path: Path) -> None:
    lines = b' a b ,2025-01-01,\n"x, ""y""",,true\n5" pipe,2025-01-01,true\n'
    read = Read(tmp_path, HEADER + lines)
    assert read.cells == [
        [" a b ", "2025-01-01", ""],
        ['x, "y"', "", "true"],
        ['5" pipe', "2025-01-01", "true"],
    ]
    assert read.lines == [2, 3, 4]
    assert read.faults == []
    for line in lines.splitlines():
        assert b"\n" + line + b"," in read.bytes


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_line_ends(tmp_path: Path, end: bytes) -> None:
    read = Read(tmp_path, end.join([b"affiliated,issued_on", b"true,", b"false,"]))
    assert read.cells == [["true", ""], ["false", ""]]
    assert read.bytes.count(end) == 3 and read.bytes.endswith(end)
    assert read.bytes.count(b"\n") == 3


def test_the_result_has_a_mark(tmp_path: Path) -> None:
    for mark in (b"", codecs.BOM_UTF8):
        read = Read(tmp_path, mark + HEADER + b"a,,true\n")
        assert read.bytes.startswith(codecs.BOM_UTF8 + b"note,")


def test_blank_lines_are_skipped_but_counted(tmp_path: Path) -> None:
    content = b"\n  \r\n" + HEADER + b"\na,,\n \n\r\nb,,\n"
    read = Read(tmp_path, content)
    assert [(line, row[0]) for line, row in zip(read.lines, read.cells)] == [
        (5, "a"),
        (8, "b"),
    ]


def test_many_blank_lines_take_no_memory(tmp_path: Path) -> None:
    read = Read(tmp_path, HEADER + b"\n" * 3_000_000 + b"a,,true\n")
    assert read.lines == [3_000_002]


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
@pytest.mark.parametrize(
    ("last", "line"), [(b"b,,true", 3), (b'b,,"tr\nue"', 4), (b"b,,true  ", 3)]
)
def test_a_file_that_ends_within_its_last_line_is_told(
    tmp_path: Path, end: bytes, last: bytes, line: int
) -> None:
    # Cut within the last cell: 90 days of notice become 9, and no cell is missing.
    lines = [HEADER.rstrip(), b"a,,true", last]
    read = Read(tmp_path, end.join(lines))
    assert [(note.fr, note.en) for note in read.notes] == [
        (
            f"ligne {line}, la dernière, sans fin de ligne\u00a0: si le fichier a été tronqué, sa dernière cellule peut l’être",
            f"line {line}, the last one, has no line end: if the file was cut short, its last cell may be too",
        )
    ]
    assert Read(tmp_path, end.join([*lines, b""])).notes == []


@pytest.mark.parametrize("delimiter", [b",", b";", b"\t", b"|"])
def test_a_line_of_empty_cells_is_nobody(tmp_path: Path, delimiter: bytes) -> None:
    # As Excel saves rows that were emptied, and programs that quote every cell.
    empty = [b"", b" ", b'""', b'" \n"', "\u00a0".encode()]
    lines = [
        delimiter.join([b"issued_on", b"affiliated", b"x"]),
        delimiter.join([b"2025-06-01", b"", b""]),
        *(delimiter.join([cell] * many) for cell in empty for many in (2, 3, 5)),
        delimiter.join([b"", b"", b"-"]),
        delimiter.join([b"", b"", b""]),
    ]
    read = Read(tmp_path, b"\n".join(lines) + b"\n")
    # Ten cells with a line break stand before the last.
    assert (read.lines, read.faults) == ([2, 18 + 10], [])
    assert read.tally.empty_rows == 16
    assert [note.en for note in read.notes] == [
        "16\u00a0lines with nothing in any cell: left out",
        "1\u00a0line says nothing of any fact: 28",
    ]
    assert read.notes[0].fr == (
        "16\u00a0lignes dont toutes les cellules sont vides\u00a0: laissées de côté"
    )
    assert check(tmp_path / "register.csv", AS_OF).rows == 2


@pytest.mark.parametrize("sign", ["", ";;", "§", "a", '"', "\n", "€", "none"])
def test_what_separates_no_fields_is_told(tmp_path: Path, sign: str) -> None:
    assert "--delimiter" in refused(tmp_path, HEADER, delimiter=sign)


def test_the_map_of_columns_of_one_name_is_a_map(tmp_path: Path) -> None:
    path, mapped = tmp_path / "register.csv", tmp_path / "map.toml"
    path.write_bytes(b"x,issued_on,x,affiliated,\na,2025-06-01,b,true,\n")
    mapped.write_text(map_of(path), "utf-8")
    found = audit(Source(path, map=mapped), AS_OF)
    assert found.columns.facts == (None, "issued_on", None, "affiliated", None)


def test_lines_of_empty_cells_alone_are_no_register(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_bytes(HEADER + b",,\n" * 1_000)
    with pytest.raises(CannotRun, match="fewer than the 1 of --min-rows"):
        audit(path, AS_OF)


def test_what_stands_far_behind_blanks_is_not_lost(tmp_path: Path) -> None:
    read = Read(tmp_path, HEADER + b" " * (1 << 20) + b"a,,true\nb,,true\n")
    assert read.faults == [(2, "", "line-too-long")]
    assert read.lines == [2, 3]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_header_tells_the_delimiter(tmp_path: Path, delimiter: str) -> None:
    names = ["note", "certificate_number", "issued_on", "autre, ou ; non | x"]
    header = delimiter.join(f'"{name}"' for name in names)
    read = Read(tmp_path, f"{header}\n".encode())
    assert read.names[:4] == names
    assert read.bytes.split(b"\n")[0].count(delimiter.encode()) >= 3


def test_a_delimiter_may_be_given(tmp_path: Path) -> None:
    read = Read(
        tmp_path, b"issued_on^affiliated^a,b\n2025-01-01^true^1,2\n", delimiter="^"
    )
    assert read.cells == [["2025-01-01", "true", "1,2"]]


@pytest.mark.parametrize(
    "line", [b"sep=^\n", b"SEP=^\r\n", b'"sep=^"\n', codecs.BOM_UTF8 + b"sep=^\n"]
)
def test_a_first_line_tells_the_delimiter(tmp_path: Path, line: bytes) -> None:
    content = line + b"issued_on^affiliated\n2025-06-01^true\n2025^true\n"
    read = Read(tmp_path, content)
    assert read.cells[0] == ["2025-06-01", "true"]
    assert read.outcomes == ["nothing-due", ""]
    # So that the lines that were refused can be fed again.
    again = read.rejects.removeprefix(codecs.BOM_UTF8)
    assert again == b"sep=^\nissued_on^affiliated\n2025^true\n"


def test_letters_of_the_whole_world_are_text(tmp_path: Path) -> None:
    text = "é œ — \u2028 \u0085 漢字 😀 \ufffd"
    read = Read(tmp_path, HEADER + f"{text},,\n".encode())
    assert (read.faults, read.cells[0][0]) == ([], text)


def test_rows_before_the_header_are_told(tmp_path: Path) -> None:
    title = b"Registre des repr\xc3\xa9sentants,,\n\n"
    read = Read(tmp_path, title + HEADER + b"a,2025-06-01,true\n")
    assert read.outcomes == ["nothing-due"]
    assert read.lines == [4]
    assert ["line 1: before the header, left out"] == [note.en for note in read.notes]


def test_a_header_is_one_of_the_first_ten_rows(tmp_path: Path) -> None:
    title = b"x,y,z\n"
    assert Read(tmp_path, title * 9 + HEADER + b"a,,true\n").cells == [
        ["a", "", "true"]
    ]
    assert "10" in refused(tmp_path, title * 10 + HEADER + b"a,,true\n")


# --- quoted fields ----------------------------------------------------------


def test_a_quoted_field_may_hold_line_breaks(tmp_path: Path) -> None:
    lines = (
        b'"1, rue X\r\napp. 3",2025-06-01,true\nb,2025-06-01,true\n"c\n\n""c""",,true\n'
    )
    read = Read(tmp_path, HEADER + lines)
    assert read.cells == [
        ["1, rue X\r\napp. 3", "2025-06-01", "true"],
        ["b", "2025-06-01", "true"],
        ['c\n\n"c"', "", "true"],
    ]
    assert read.lines == [2, 4, 5]
    assert read.faults == []


def test_a_mark_closes_only_before_a_delimiter_or_the_end(tmp_path: Path) -> None:
    read = Read(tmp_path, HEADER + b'"le "Grand" Caf\xc3\xa9",2025-06-01,true\n')
    assert read.cells == [['le "Grand" Café', "2025-06-01", "true"]]
    assert read.outcomes == ["nothing-due"]


LEFT_OPEN = {
    "plain lines": b'a,2025-06-01,"true\nb,2025-06-01,true\nc,2025-06-01,true\n',
    "a line with quotes": b'a,2025-06-01,"true\n"b, b",2025-06-01,true\nc,,true\n',
    "closed in the same column": b'a,"2025-06-01,true\nb,2025-06-01",true\nc,,true\n',
    "at the end of the file": b"c,,true\nb,,true\n" + b'a,2025-06-01,"true',
    "two of them": b'a,,"true\nb,2025-06-01,"true\nc,,true\n',
}


@pytest.mark.parametrize("lines", LEFT_OPEN.values(), ids=LEFT_OPEN)
def test_a_field_left_open_swallows_nobody(tmp_path: Path, lines: bytes) -> None:
    read = Read(tmp_path, HEADER + lines)
    wrong = [line for line, _, code in read.faults if code == "open-quote"]
    expected = [
        number
        for number, line in enumerate(lines.split(b"\n"), 2)
        if b'"true' in line or b'"2025-06-01,' in line
    ]
    assert wrong == expected
    assert read.lines == list(range(2, 2 + len(lines.splitlines())))
    assert sorted(row[0].strip('"')[0] for row in read.cells) == sorted(
        line.decode().strip('"')[0] for line in lines.splitlines()
    )


def test_a_mark_that_is_never_closed_costs_no_time(tmp_path: Path) -> None:
    # Each line opens a field that no line after it closes.
    read = Read(tmp_path, HEADER + b'"a\n' * 20_000)
    assert len(read.rows) == 20_000
    assert {code for _, _, code in read.faults} == {"open-quote"}


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
    # The letter of the first line says that the file is UTF-8.
    before, after = "é,,true\n".encode(), b"after,,false\n"
    read = Read(tmp_path, HEADER + before + line + b"\n" + after)
    assert read.lines == [2, 3, 4]
    assert [read.cells[0], read.cells[2]] == [["é", "", "true"], ["after", "", "false"]]
    assert read.faults == [(3, field, code)]
    assert read.rows[1]["echeance_error"] == code
    assert read.rows[1]["echeance_error_field"] == field
    # The header and the broken line, byte for byte.
    assert read.rejects == HEADER + line + b"\n"


def test_no_cell_of_a_broken_line_is_lost(tmp_path: Path) -> None:
    broken = [
        "œ,,true".encode(),
        b"\xe9,2025-01-01,true",
        b"b,2025-01-01",
        b'c,2025-01-01,"d,e',
        b'f,,,g,"h,=1"',
        b'"i ""j"" k" l,2025-01-01,true',
    ]
    read = Read(tmp_path, HEADER + b"\n".join(broken))
    assert read.cells == [
        ["œ", "", "true"],
        # An invalid byte of UTF-8 is shown as its letter of Windows-1252.
        ["é", "2025-01-01", "true"],
        ["b", "2025-01-01", ""],
        # Which mark is wrong is not known: each stays.
        ["c", "2025-01-01", '"d,e'],
        ["f", "", ""],
        ['"i ""j"" k" l,2025-01-01,true', "", ""],
    ]
    assert [row["echeance_surplus"] for row in read.rows] == [
        "",
        "",
        "",
        "",
        'g,"h,\'=1"',
        "",
    ]


def test_a_return_within_quotes_is_text(tmp_path: Path) -> None:
    read = Read(tmp_path, HEADER + b'"a\rb",,true\n')
    assert (read.faults, read.cells[0][0]) == ([], "a\rb")


def test_a_line_without_end_takes_no_memory(tmp_path: Path) -> None:
    most = 1 << 20
    long = b"x" * (3 * most) + b",,true"
    fits = b"y" * (most - 7) + b",,true\n"
    read = Read(tmp_path, HEADER + fits + long + b"\nafter,,true\n" + long)
    assert read.lines == [2, 3, 4, 5]
    assert read.faults == [(3, "", "line-too-long"), (5, "", "line-too-long")]
    assert read.cells[2] == ["after", "", "true"]


def test_every_fault_of_a_line_is_told(tmp_path: Path) -> None:
    header = b"issued_on,affiliated,exam_passed_on,cancelled_on\n"
    line = b"2025-02-30,perhaps,2030-01-01,#REF!\n"
    read = Read(tmp_path, header + line)
    assert sorted(read.faults) == [
        (2, "affiliated", "wrong-type"),
        (2, "cancelled_on", "spreadsheet-error"),
        (2, "exam_passed_on", "in-the-future"),
        (2, "issued_on", "not-a-date"),
    ]
    (row,) = read.rows
    codes, fields = row["echeance_error"].split(), row["echeance_error_field"].split()
    assert sorted(zip([2] * 4, fields, codes)) == sorted(read.faults)
    assert read.rejects == header + line


# --- encodings and compression ----------------------------------------------

ACCENTS = "note;issued_on;affiliated\néà’ – œ;2025-06-01;vrai\n"


@pytest.mark.parametrize(
    ("encoded", "encoding"),
    [
        (ACCENTS.encode(), None),
        (ACCENTS.encode("utf-8-sig"), None),
        (ACCENTS.encode("utf-16"), None),
        (codecs.BOM_UTF16_BE + ACCENTS.encode("utf-16-be"), None),
        (ACCENTS.encode("cp1252"), None),
        (ACCENTS.encode("cp1252"), "windows-1252"),
        (ACCENTS.encode("utf-16-le"), "utf-16le"),
        (ACCENTS.encode("mac-roman"), "macintosh"),
        (ACCENTS.replace("’ – ", "").encode("iso-8859-15"), "iso-8859-15"),
    ],
    ids=str,
)
def test_encodings(tmp_path: Path, encoded: bytes, encoding: str | None) -> None:
    for compress in (bytes, gzip.compress, zstd):
        read = Read(tmp_path, compress(encoded), encoding=encoding)
        (row,) = read.cells
        assert row[0] in ("éà’ – œ", "éàœ")
        assert read.outcomes == ["nothing-due"]


def zstd(content: bytes) -> bytes:
    module: Any = pytest.importorskip("pyarrow")
    sink = module.BufferOutputStream()
    with module.CompressedOutputStream(sink, "zstd") as stream:
        stream.write(content)
    return bytes(sink.getvalue())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_rejects_have_the_encoding_of_the_register(
    tmp_path: Path, encoding: str
) -> None:
    header, good, wrong = "note;issued_on;affiliated\r\n", "é;;vrai\r\n", "à;x;vrai\r\n"
    read = Read(tmp_path, (header + good + wrong).encode(encoding))
    assert read.rejects == (header + wrong).encode(encoding)


def test_half_a_letter_of_utf_16_is_a_fault_of_its_line(tmp_path: Path) -> None:
    text = "note;issued_on;affiliated\na;;true\nb\ud800;;true\nc😀;;true\n"
    raw = codecs.BOM_UTF16_LE + text.encode("utf-16-le", "surrogatepass")
    read = Read(tmp_path, raw)
    assert read.faults == [(3, "note", "bad-encoding")]
    lines = text.split("\n")
    rejected = "\n".join([lines[0], lines[2], ""])
    assert read.rejects == codecs.BOM_UTF16_LE + rejected.encode(
        "utf-16-le", "surrogatepass"
    )
    assert read.cells[2][0] == "c😀"


@pytest.mark.parametrize("end", [b"e", b"\x00", b"\n", b"\x3d\xd8e"])
def test_utf_16_that_is_cut_within_a_letter(tmp_path: Path, end: bytes) -> None:
    text = "issued_on,affiliated,note\n,true,a\n,true,b"
    raw = codecs.BOM_UTF16_LE + text.encode("utf-16-le")
    read = Read(tmp_path, raw + end)
    assert read.faults == [(3, "note", "bad-encoding")]
    # Nothing is made up in place of the byte, and nothing is lost.
    assert read.cells[1][2].startswith("b") and read.cells[1][2].endswith("\ufffd")
    assert "€" not in read.cells[1][2]
    lines = text.split("\n")
    header = codecs.BOM_UTF16_LE + f"{lines[0]}\n".encode("utf-16-le")
    assert read.rejects == header + lines[2].encode("utf-16-le") + end


def test_windows_1252_is_told(tmp_path: Path) -> None:
    read = Read(tmp_path, "note,issued_on,affiliated\né,,true\n".encode("cp1252"))
    assert ["Windows-1252" in note.en for note in read.notes] == [True]
    # A letter of UTF-8 anywhere says that the file is UTF-8.
    both = HEADER + "é,,true\n".encode("cp1252") + "é,,true\n".encode()
    read = Read(tmp_path, both)
    assert read.faults == [(2, "note", "bad-encoding")]


KINDS = {
    "Excel": b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0xl/workbook.xml",
    "zip": b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0register.csv",
    ".xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500,
    "PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "JSON": b'[{"issued_on": "2025-01-01"}]',
    "HTML": b"<html><table><tr><td>issued_on</td></tr></table></html>",
    "bzip2": b"BZh91AY&SY",
    "xz": b"\xfd7zXZ\0\0\x04",
    "SQLite": b"SQLite format 3\0\x10\0",
    "UTF-16": "issued_on,affiliated\n".encode("utf-16-le"),
    "UTF-32": "issued_on,affiliated\n".encode("utf-32"),
    "tar": b"register.csv".ljust(257, b"\0") + b"ustar\x0000".ljust(255, b"\0"),
    "a binary": bytes(range(32)) * 20,
    # A dBase table, an Avro file, an empty disk: no text, and no UTF-16.
    "binary file": b"\x03\x7c\x01\x01\x02\0\0\0\x61\0\x0b" + b"\0" * 53,
    "a binary file": b"Obj\x01\x04\x14avro.codec\x08null\x16avro.schema",
    "file, not": b"\0" * 512,
    "empty": b"",
}


@pytest.mark.parametrize(("kind", "content"), KINDS.items(), ids=KINDS)
def test_what_is_no_register_is_named(
    tmp_path: Path, kind: str, content: bytes
) -> None:
    assert kind in refused(tmp_path, content)
    assert kind in refused(tmp_path, gzip.compress(content))


def test_a_truncated_archive_is_told(tmp_path: Path) -> None:
    content = HEADER + b"a,,true\n" * 1000
    for compress in (gzip.compress, zstd):
        assert "cut short" in refused(tmp_path, compress(content)[:-20])


@pytest.mark.parametrize("content", [b"", b"\n\n", codecs.BOM_UTF8, b"\xff\xfe"])
def test_an_empty_register_cannot_be_audited(tmp_path: Path, content: bytes) -> None:
    assert "empty" in refused(tmp_path, content)


@pytest.mark.parametrize("remark", [b"", b'"two\nlines"', b"\n"])
def test_lines_that_end_with_a_return_alone_are_no_header(
    tmp_path: Path, remark: bytes
) -> None:
    """Wherever a line feed stands: what comes before it is not the header, but persons."""
    content = b"key,issued_on,affiliated,remark\ra,2025-06-01,true," + remark
    content += b"\rb,2025-06-01,true,\r"
    assert "old Macintosh" in refused(tmp_path, content)


def test_a_heading_may_hold_a_return_between_marks(tmp_path: Path) -> None:
    content = b'key,"issued\ron",affiliated\na,2025-06-01,true\n'
    (tmp_path / "r.csv").write_bytes(content)
    assert audit(tmp_path / "r.csv", AS_OF).outcomes["nothing-due"] == 1


# --- headers ----------------------------------------------------------------

HEADINGS = {
    "issued_on": [
        "ISSUED_ON",
        " Issued On ",
        "issued-on",
        "Délivré le",
        "DATE DE DELIVRANCE",
    ],
    "expires_on": [
        "Date d'échéance",
        "DATE D’ÉCHÉANCE",
        "expiry_date",
        "Expiration date",
    ],
    "affiliated": ["Affilié", "Affiliated"],
    "cancelled_on": ["Cancelled_On", "Date d'annulation", "Annulé le"],
    "certificate_number": ["Numéro de certificat", "No certificat", "N° de certificat"],
    "exam_passed_on": ["Examen réussi le", "Date de réussite de l'examen"],
}


@pytest.mark.parametrize("fact", HEADINGS)
def test_names_are_known_in_their_forms(tmp_path: Path, fact: str) -> None:
    other = "kind"
    for name in HEADINGS[fact]:
        path = tmp_path / "register.csv"
        path.write_text(f"{name},{other}\n,regular\n", "utf-8")
        tally = audit(path, AS_OF)
        assert tally.columns.facts == (fact, other)
        assert tally.columns.names == (name, other)


@pytest.mark.parametrize(
    ("name", "fact"),
    [
        ("canceled_on", "cancelled_on"),
        ("issud_on", "issued_on"),
        ("expires", "expires_on"),
        ("cancelled", "cancelled_on"),
        ("certificat", "certificate_number"),
        ("date of exam passed", "exam_passed_on"),
    ],
)
def test_a_near_name_is_refused_with_its_mend(
    tmp_path: Path, name: str, fact: str
) -> None:
    content = f"kind,affiliated,{name}\nregular,,\n".encode()
    refusal = refused(tmp_path, content)
    assert fact in refusal and f'--ignore-column "{name}"' in refusal
    assert Read(tmp_path, content, ignored=[name]).tally.columns.facts[2] is None
    # Where the fact has its own column, it is only told.
    if fact != "affiliated":
        read = Read(tmp_path, f"kind,{fact},{name}\nregular,,\n".encode())
        assert [name in note.en for note in read.notes] == [True]


@pytest.mark.parametrize(
    "name", ["telephone", "nom", "kin", "kinds", "remarque", "on", "date"]
)
def test_a_name_that_is_not_near(tmp_path: Path, name: str) -> None:
    read = Read(tmp_path, f"affiliated,issued_on,{name}\n,,\n".encode())
    assert read.tally.columns.facts[2] is None


@pytest.mark.parametrize("name", ["echeance", "ECHEANCE", "Échéance", "echéance"])
def test_the_expiry_in_french_is_no_column_of_ours(tmp_path: Path, name: str) -> None:
    """Their names begin alike, and an export of a database has no accents."""
    content = f"dossier,affiliated,{name}\nx,true,2026-12-22\n".encode()
    read = Read(tmp_path, content)
    assert read.tally.columns.facts == (None, "affiliated", "expires_on")
    # The last covered day is the one before.
    assert read.rows[0]["echeance_next_due_on"] == "2026-12-21"
    longer = content.replace(name.encode(), name.encode() + b" certificat")
    assert "expires_on" in refused(tmp_path, longer)


def test_the_columns_of_an_audit_are_no_facts(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    names = ",".join([*OUTPUT_COLUMNS, "Echeance-Reasons-Words"])
    cells = "," * len(OUTPUT_COLUMNS)
    path.write_text(f"issued_on,affiliated,{names}\n2025-06-01,true,{cells}\n")
    found = audit(path, AS_OF)
    assert [fact for fact in found.columns.facts if fact] == ["issued_on", "affiliated"]


def test_the_opposite_of_a_fact_is_refused(tmp_path: Path) -> None:
    content = b"kind,affiliated,affiliated_since\n,,\n"
    assert "unaffiliated_since" in refused(tmp_path, content)
    mapped = tmp_path / "map.toml"
    mapped.write_text('[columns]\naffiliated_since = "unaffiliated_since"\n', "utf-8")
    assert "unaffiliated_since" in refused(tmp_path, content, map=mapped)


def test_a_fact_twice_cannot_be_audited(tmp_path: Path) -> None:
    refusal = refused(tmp_path, b"issued_on,note,Date issued\n")
    assert "issued_on" in refusal and '--ignore-column "Date issued"' in refusal


def test_a_column_may_be_required(tmp_path: Path) -> None:
    content = b"Note,issued_on,Affilie\na,,\n"
    Read(tmp_path, content, required=["affiliated", "note"])
    assert "--require" in refused(tmp_path, content, required=["cancelled_on"])


def test_other_columns_may_share_a_name() -> None:
    columns = Columns(("issued_on", "x", "x"), ("issued_on", None, None))
    assert columns.passed == ("x", "x")


@pytest.mark.parametrize(
    "header",
    [
        b"nom,prenom\na,b\n",
        b"issued_on\n2025-01-01\n",
        b'issued_on,"note\n',
        b"issued_on,affiliated\r2025-01-01,x\r",
        b"issued_on," + b"x" * (1 << 21),
    ],
)
def test_a_header_that_is_none(tmp_path: Path, header: bytes) -> None:
    assert refused(tmp_path, header)


def test_a_header_that_is_longer_than_any_line(tmp_path: Path) -> None:
    """What was cut off may name facts."""
    longest = 1 << 20

    def header(length: int) -> bytes:
        first, last = b"issued_on,affiliated,", b",cancelled_on"
        others = b"remarque," * longest
        return first + others[: length - len(first + last)] + last

    register = b"note\n" + header(longest) + b"\n2025-06-01,true\n"
    assert "cancelled_on" in Read(tmp_path, register).tally.columns.facts
    register = register.replace(header(longest), header(longest + 1))
    assert "line 2, is over 1 MiB" in refused(tmp_path, register)


@pytest.mark.parametrize("name", ["nowhere.csv", "folder"])
def test_a_register_that_cannot_be_opened(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(CannotRun):
        audit(tmp_path / name, AS_OF)


def test_every_fact_of_the_rule_is_a_column() -> None:
    asked = [
        case.question["facts"]
        for case in CASES
        if case.rule == "holder-review"
        and case.question is not None
        and "error" not in case.expect
    ]
    assert set(FACTS) == {name for facts in asked for name in facts}
    assert Columns(tuple(FACTS), tuple(FACTS)).absent == ()


# --- maps -------------------------------------------------------------------


def test_a_map_says_what_columns_and_cells_are(tmp_path: Path) -> None:
    mapped = tmp_path / "map.toml"
    mapped.write_text(
        '[columns]\n"Emis" = "issued_on"\nLIEN = "affiliated"\nissued_on = ""\n'
        '[days]\nform = "mm/dd/yyyy"\ntime = "drop"\n'
        '[words]\nyes = ["Actif"]\nno = ["inactif"]\nempty = ["s/o"]\n',
        "utf-8",
    )
    content = "émis,lien,cancelled_on,issued_on\n06/01/2025 14:30,ACTIF,S/O,hier\n"
    read = Read(tmp_path, content.encode(), map=mapped)
    assert read.tally.columns.facts == ("issued_on", "affiliated", "cancelled_on", None)
    (row,) = read.rows
    assert (row["echeance_outcome"], row["echeance_next_due_on"]) == (
        "nothing-due",
        "2027-05-31",
    )


@pytest.mark.parametrize(
    ("form", "taken", "refused"),
    [
        ("d/m/yyyy", ["1/6/2025", "01/06/2025", "1/06/2025 00:00"], ["1-6-2025"]),
        ("m/d/yyyy", ["6/1/2025", "06/01/2025", "6/01/2025"], ["6-1-2025"]),
        ("dd-mm-yyyy", ["01-06-2025"], ["1-6-2025", "01/06/2025", "01-06-25"]),
        ("mm-dd-yyyy", ["06-01-2025"], ["6-1-2025", "06/01/2025"]),
        ("d-m-yyyy", ["1-6-2025", "01-06-2025"], ["1/6/2025", "001-6-2025", "1-6-25"]),
        ("m-d-yyyy", ["6-1-2025", "06-01-2025"], ["13-1-2025", "6--1-2025"]),
        ("dd/mm/yyyy", ["01/06/2025"], ["1/6/2025", "01-06-2025"]),
    ],
)
def test_a_map_declares_how_days_are_written(
    tmp_path: Path, form: str, taken: list[str], refused: list[str]
) -> None:
    mapped = tmp_path / "map.toml"
    mapped.write_text(f'[days]\nform = "{form}"\n', "utf-8")
    # What is never a guess is read beside it.
    for cell in (*taken, "2025-06-01", "20250601", "2025/06/01"):
        read = Read(tmp_path, HEADER + f"x,{cell},true\n".encode(), map=mapped)
        assert read.rows[0]["echeance_next_due_on"] == "2027-05-31", cell
    for cell in refused:
        read = Read(tmp_path, HEADER + f"x,{cell},true\n".encode(), map=mapped)
        ((_, column, code),) = read.faults
        assert column == "issued_on" and code in ("not-a-date", "ambiguous-day"), cell
    text = written_map(("issued_on",), ("issued_on",), RegisterMap(form=form))
    mapped.write_text(text, "utf-8")
    assert RegisterMap.read(mapped).form == form


@pytest.mark.parametrize("cell", ["5/6/2024", "5-6-2024", "05-06-2024", "5/16/2024"])
def test_a_day_without_zeros_is_refused_with_its_mend(
    tmp_path: Path, cell: str
) -> None:
    """Never guessed: the order is declared."""
    for lang, said in (("fr", "avec ou sans zéros"), ("en", "with or without zeros")):
        words = mend_of("issued_on", "not-a-date")
        told = words.fr if lang == "fr" else words.en
        assert said in told and "d/m/yyyy" in told and "m-d-yyyy" in told
    read = Read(tmp_path, HEADER + f"x,{cell},true\n".encode() * 5)
    assert {code for *_, code in read.faults} == {"not-a-date"}


@pytest.mark.parametrize(
    ("map_text", "named"),
    [
        ("[columns\n", "TOML"),
        ("x = " + "[" * 5_000, "TOML"),
        ("x = " + "9" * 5_000, "TOML"),
        ("# " + "x" * (1 << 20), "1 MiB"),
        ("\n[" + "a." * 8 + "a]\n", "line 2"),
        ("[" + "a." * 100_000 + "a]\n", "line 1"),
        ("a" + " . a" * 100_000 + " = 1\n", "8 parts"),
        ("x." + "'a'.\"b\"." * 4 + "c = 1\n", "8 parts"),
        # Marks that are never closed cost no time.
        ('"' + '\\"' * 500_000, "TOML"),
        ("'" * 999_999, "TOML"),
        ("[column]\n", "column"),
        ('[columns]\nx = "issued"\n', "issued_on"),
        ('[columns]\nx = ["issued_on"]\n', "issued_on"),
        ('[columns]\nnowhere = "issued_on"\n', "nowhere"),
        ('[days]\nform = "dd-mm"\n', "dd/mm/yyyy"),
        ('[days]\ntime = "utc"\n', "quebec"),
        ('[words]\nyes = "oui"\n', "words.yes"),
    ],
)
def test_a_map_that_is_wrong(tmp_path: Path, map_text: str, named: str) -> None:
    mapped = tmp_path / "map.toml"
    mapped.write_text(map_text, "utf-8")
    assert named in refused(tmp_path, HEADER + b"a,,\n", map=mapped)


def test_dots_within_a_map(tmp_path: Path) -> None:
    mapped = tmp_path / "map.toml"
    name = "a.b.c.d.e.f.g.h.i.j"
    mapped.write_text(
        f'# {name}\n[columns]\n"{name}" = \'issued_on\'\n[words]\nyes = ["{name}"]\n'
        f'no = ["""x{name}""", \'\'\'"{name}\'\'\']\n',
        "utf-8",
    )
    read = Read(
        tmp_path, f"{name},affiliated\n2025-06-01,{name}\n".encode(), map=mapped
    )
    assert read.tally.columns.facts == ("issued_on", "affiliated")


def test_a_map_that_was_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_text(
        'Délivré le,Affilié,"re\\marque ""x"""\n13/06/2025,oui,\n' * 1, "utf-8"
    )
    mapped = tmp_path / "map.toml"
    mapped.write_text(map_of(path), "utf-8")
    first, again = audit(path, AS_OF), audit(Source(path, map=mapped), AS_OF)
    assert first.columns == again.columns
    assert first.columns.facts == ("issued_on", "affiliated", None)


def test_the_sample_map_is_read(tmp_path: Path) -> None:
    header = "Dossier;N° certificat;Émis;Lien;Date annulation;Remarque\n"
    line = "1;CAR202412345678;01/06/2025 00:00;actif;s.o.;x\n"
    read = Read(tmp_path, (header + line).encode(), map=EXAMPLES / "map.toml")
    assert read.outcomes == ["nothing-due"]
    assert read.rows[0]["echeance_next_due_on"] == "2027-05-31"


# --- days with slashes ------------------------------------------------------


def slashed(folder: Path, *days: str) -> Read:
    lines = "".join(f"x,{day},true\n" for day in days)
    return Read(folder, HEADER + lines.encode())


def test_three_lines_tell_which_number_is_the_month(tmp_path: Path) -> None:
    day_first = slashed(
        tmp_path, "13/06/2025", "14/06/2025", "15/06/2025", "01/06/2025"
    )
    assert day_first.rows[3]["echeance_next_due_on"] == "2027-05-31"
    assert "2, 3, 4" in day_first.notes[0].en
    month_first = slashed(
        tmp_path, "06/13/2025", "06/14/2025", "06/15/2025", "06/01/2025"
    )
    assert month_first.rows[3]["echeance_next_due_on"] == "2027-05-31"


@pytest.mark.parametrize(
    "days",
    [
        # Too few.
        ["13/06/2025", "14/06/2025", "01/06/2025"],
        # Both.
        ["13/06/2025", "14/06/2025", "15/06/2025", "06/13/2025", "01/06/2025"],
        # Neither.
        ["01/06/2025"] * 5,
        # Fewer than 1 in 100.
        ["13/06/2025"] * 3 + ["01/06/2025"] * 298,
    ],
)
def test_days_whose_month_nothing_tells(tmp_path: Path, days: list[str]) -> None:
    read = slashed(tmp_path, *days)
    assert set(read.outcomes) == {""}
    assert {code for _, _, code in read.faults} == {"ambiguous-day"}
    assert "--map" in read.notes[0].en


def test_a_typo_does_not_hide_the_form(tmp_path: Path) -> None:
    read = slashed(tmp_path, *["13/06/2025"] * 3, "32/13/2025", "01/06/2025")
    assert read.faults == [(5, "issued_on", "not-a-date")]
    assert read.rows[4]["echeance_next_due_on"] == "2027-05-31"


# --- cells ------------------------------------------------------------------

DAYS = {
    "2025-06-01": "nothing-due",
    "2025/06/01": "nothing-due",
    "20250601": "nothing-due",
    " 2025-06-01 ": "nothing-due",
    "2025-06-01 00:00": "nothing-due",
    "2025-06-01T00:00:00": "nothing-due",
    "2025/06/01 00:00:00": "nothing-due",
    "2025-06-01 00:00:00.000": "nothing-due",
    "20250601T000000": "nothing-due",
    "2025-06-01 00:00:01": "day-with-time",
    "2025-06-01T00:00:00Z": "day-with-time",
    "2025-06-01T00:00:00-04:00": "day-with-time",
    "2025-06-01 2:30 PM": "day-with-time",
    # What stands after these is no time.
    "2025-06-01 environ": "not-a-date",
    "2025-06-01 ou 2025-07-01": "not-a-date",
    "25-06-01": "not-a-date",
    "45809": "not-a-date",
    "45809.0": "not-a-date",
    "1/6/2025": "not-a-date",
    "2025-6-1": "not-a-date",
    "2025-13-01": "not-a-date",
    "2025-02-29": "not-a-date",
    "#REF!": "spreadsheet-error",
    "#VALEUR!": "spreadsheet-error",
    "#NAME?": "spreadsheet-error",
    "#N/A": "undetermined",
    "NULL": "undetermined",
    "n/a": "undetermined",
    "inconnu": "undetermined",
    "": "undetermined",
}


@pytest.mark.parametrize(("cell", "expected"), DAYS.items(), ids=str)
def test_days(tmp_path: Path, cell: str, expected: str) -> None:
    read = Read(tmp_path, HEADER + f"x,{cell},true\n".encode())
    assert expected in (read.outcomes[0], read.rows[0]["echeance_error"])
    if expected == "nothing-due":
        assert read.rows[0]["echeance_next_due_on"] == "2027-05-31"


# As French and English Excel write them; those of a column too narrow for its values are signs alone.
SPREADSHEET_ERRORS = [
    *(
        "#NOM?",
        "#VALEUR!",
        "#REF!",
        "#DIV/0!",
        "#NUL!",
        "#NOMBRE!",
        "#PROPAGATION!",
        "#CALCUL!",
    ),
    *("#NAME?", "#VALUE!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", " #valeur! "),
    *("#", "##", "########", "####################"),
]


@pytest.mark.parametrize("fact", FACTS)
def test_marks_of_a_spreadsheet_in_any_column(tmp_path: Path, fact: str) -> None:
    """`#N/D` is the `#N/A` of a French Excel; any other mark is a fault, and says nothing of the person."""
    marks = ["#N/A", "#N/D", " #n/d ", *SPREADSHEET_ERRORS]
    others = [name for name in ("issued_on", "affiliated", "kind") if name != fact]
    told = {"issued_on": "2025-06-01", "affiliated": "true", "kind": "regular"}
    lines = [",".join([mark, *(told[name] for name in others)]) for mark in marks]
    text = "\n".join([",".join([fact, *others]), *lines, ""])
    read = Read(tmp_path, text.encode(), persons=True)
    first, *same = read.rows[:3]
    assert read.tally.persons is not None
    for row in same:
        assert {**row, "echeance_line": ""} == {**first, "echeance_line": ""}
    known = [fault for fault in read.faults if fault[0] < 5]
    assert all(code != "spreadsheet-error" for _, _, code in known)
    assert read.faults[len(known) :] == [
        (line, fact, "spreadsheet-error") for line in range(5, len(marks) + 2)
    ]
    assert [person.facts[fact] for person in read.tally.persons] == [None] * len(marks)


YES = ["true", "VRAI", "Oui", "yes", "O", "y", "1", "1.0", " vrai "]
NO = ["false", "FAUX", "Non", "no", "N", "0", "0.0"]


def test_yes_and_no(tmp_path: Path) -> None:
    read = Read(
        tmp_path,
        HEADER
        + "".join(f"x,2025-06-01,{cell}\n" for cell in [*YES, *NO, "2"]).encode(),
    )
    assert read.outcomes == [
        *["nothing-due"] * len(YES),
        *["undetermined"] * len(NO),
        "",
    ]


@pytest.mark.parametrize(
    ("time", "cell", "next_due"),
    [
        ("drop", "2025-06-01 23:59:59", "2027-05-31"),
        ("drop", "2025-06-02T02:00:00Z", "2027-06-01"),
        ("quebec", "2025-06-01 23:59", "2027-05-31"),
        # In Québec it is still 1 June, at ten in the evening.
        ("quebec", "2025-06-02T02:00:00Z", "2027-05-31"),
        ("quebec", "2025-06-02 02:00:00+00:00", "2027-05-31"),
        ("quebec", "2025/06/02 02:00:00 UTC", "2027-05-31"),
        ("quebec", "2025-06-01 22:00:00 -04:00", "2027-05-31"),
        # As databases write it.
        ("quebec", "2025-06-02 02:00:00+00", "2027-05-31"),
        ("quebec", "2025-06-02T02:00:00.5+0000", "2027-05-31"),
        ("quebec", "2025-06-01 22:00:00 -04", "2027-05-31"),
        ("quebec", "2025-06-01 22:00:00-0400", "2027-05-31"),
        # Without an offset, a time is that of Québec.
        ("quebec", "2025-06-01 2:30 PM", "2027-05-31"),
        ("quebec", "2025-06-01 12:00am", "2027-05-31"),
    ],
)
def test_times_as_the_map_says(
    tmp_path: Path, time: str, cell: str, next_due: str
) -> None:
    mapped = tmp_path / "map.toml"
    mapped.write_text(f'[days]\ntime = "{time}"\n', "utf-8")
    read = Read(tmp_path, HEADER + f"x,{cell},true\n".encode(), map=mapped)
    assert read.rows[0]["echeance_next_due_on"] == next_due


@pytest.mark.parametrize("time", ["drop", "quebec"])
@pytest.mark.parametrize(
    "rest",
    ["noon", "environ", "(?)", "ou 2025-07-01", "-", "12 juin", "12:00 env.", "T", "1"],
)
def test_words_after_a_day_are_not_dropped(
    tmp_path: Path, time: str, rest: str
) -> None:
    mapped = tmp_path / "map.toml"
    mapped.write_text(f'[days]\ntime = "{time}"\n', "utf-8")
    read = Read(tmp_path, HEADER + f"x,2025-06-01 {rest},true\n".encode(), map=mapped)
    assert read.faults == [(2, "issued_on", "not-a-date")]


def test_a_choice_in_any_case(tmp_path: Path) -> None:
    header = b"note,issued_on,affiliated,kind\n"
    cells = ["regular", "REGULAR", " Regular "]
    lines = "".join(f"x,2025-06-01,true,{cell}\n" for cell in cells)
    read = Read(tmp_path, header + lines.encode())
    assert (read.outcomes, read.faults) == (["nothing-due"] * 3, [])


def test_of_cells_that_cannot_be_read_nothing_is_known(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_bytes(
        b"note,issued_on,affiliated,renewal_lead_days,certificate_number\n"
        b"x,2025-13-01,perhaps,90.5,#REF!\n"
    )
    found = audit(path, AS_OF, persons=True)
    assert found.persons is not None
    assert found.persons[0].facts == {
        "issued_on": None,
        "affiliated": None,
        "renewal_lead_days": None,
        "certificate_number": None,
        # The register has no such column.
        "account_last_used_on": "none",
    }


def test_a_time_after_a_day_with_slashes(tmp_path: Path) -> None:
    mapped = tmp_path / "map.toml"
    mapped.write_text('[days]\nform = "mm/dd/yyyy"\ntime = "quebec"\n', "utf-8")
    read = Read(tmp_path, HEADER + b"x,06/01/2025 14:30,true\n", map=mapped)
    assert read.rows[0]["echeance_next_due_on"] == "2027-05-31"


def test_times_that_are_none_stay_faults(tmp_path: Path) -> None:
    mapped = tmp_path / "map.toml"
    mapped.write_text('[days]\ntime = "quebec"\n', "utf-8")
    for cell in (
        "2025-06-01 25:00",
        "2025-06-01T10:00:00+99:00",
        "2025-06-01T10:00:00+99",
        "2025-06-01T10:00:00+000",
        "2025-06-01T10:00:00+00000",
    ):
        read = Read(tmp_path, HEADER + f"x,{cell},true\n".encode(), map=mapped)
        assert [code for _, _, code in read.faults] == ["day-with-time"]


# --- workers and check ------------------------------------------------------


def test_the_result_is_the_same_for_any_number_of_workers(tmp_path: Path) -> None:
    header, *lines = (EXAMPLES / "register.csv").read_bytes().splitlines(keepends=True)
    # Several chunks, the last of them short.
    content = header + b"".join(lines) * 20
    (tmp_path / "one").mkdir()
    one = Read(tmp_path / "one", content, threads=1)
    many = Read(tmp_path, content, threads=5)
    assert one.bytes == many.bytes
    assert (one.rejects, one.faults) == (many.rejects, many.faults)
    # Their files stand in folders of their own.
    assert vars(one.tally) | {"written": []} == vars(many.tally) | {"written": []}


def test_check_tells_what_was_found(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_text(
        "dossier;Délivré le;Affilié\n1;2025-06-01;oui\n2;2025/06/01;\n3;hier;non\n4;20250601\n",
        "utf-8",
    )
    found = check(path, AS_OF)
    by_name = {column.name: column for column in found.columns}
    issued = by_name["Délivré le"]
    assert (issued.fact, dict(issued.forms)) == (
        "issued_on",
        {"YYYY-MM-DD": 1, "YYYY/MM/DD": 1},
    )
    assert (issued.empty, issued.unreadable, list(issued.unreadable_lines)) == (
        0,
        1,
        [4],
    )
    assert by_name["Affilié"].empty == 1
    assert by_name["dossier"].fact is None
    assert found.faults == {
        ("issued_on", "not-a-date"): 1,
        ("Affilié", "wrong-field-count"): 1,
    }
    french, english = "\n".join(found.report("fr")), "\n".join(found.report("en"))
    assert "Délivré le → issued_on" in french and "Délivré le → issued_on" in english
    assert "hier" not in french + english
    assert sorted(each.name for each in tmp_path.iterdir()) == ["register.csv"]


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
