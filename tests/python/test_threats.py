"""THREATS.md: every test that it names exists; and what hostile archives, workbooks and Arrow producers meet."""

from __future__ import annotations

import gzip
import json
import os
import random
import re
import resource
import sqlite3
import string
import subprocess
import sys
import textwrap
import zipfile
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

import echeance

ROOT = Path(__file__).parents[2]
AS_OF = "2026-11-21"
HEADER = "issued_on,affiliated\n"


def test_every_test_that_is_named_exists() -> None:
    page = (ROOT / "THREATS.md").read_text(encoding="utf-8")
    named = re.findall(r"`([\w/.]+)::(\w+)`", page)
    assert len(named) > 50
    lacking = []
    for file, name in named:
        source = (ROOT / file).read_text(encoding="utf-8")
        # A test of Rust or Python, a target of fuzzing, a case of the vectors.
        if not re.search(rf"\b(?:fn|def) {name}\b", source):
            lacking.append(f"{file}::{name}")
    assert lacking == []


def test_every_row_names_a_test() -> None:
    page = (ROOT / "THREATS.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| ")]
    assert len(rows) > 30
    without = [
        row
        for row in rows
        if "::" not in row and not row.startswith(("| what", "| ---"))
    ]
    assert without == []


# --- what swells ------------------------------------------------------------


def audit_of(
    register: Path, *options: str, memory: int = 1 << 30
) -> subprocess.CompletedProcess[str]:
    """The audit of a register, by a process that may take 1 GiB of memory and write 1 GiB to any file."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 30, 1 << 30))

    return subprocess.run(
        [
            sys.executable,
            "-c",
            AUDIT,
            "audit",
            str(register),
            "--as-of",
            AS_OF,
            *options,
        ],
        check=False,
        timeout=60,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "LANGUAGE": "en", "PYTHONUTF8": "1"},
        preexec_fn=limit,
    )


AUDIT = "import sys; from echeance.cli import main; sys.exit(main(sys.argv[1:]))"
SWELLS = "more than 200 times larger"


def blank(millions: int = 270) -> bytes:
    return HEADER.encode() + b"\n" * millions * 1_000_000


def test_a_gzip_archive_that_swells_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "r.csv.gz"
    path.write_bytes(gzip.compress(blank(), 9))
    assert path.stat().st_size < 400_000
    message = audit_of(path)
    assert message.returncode == 2 and SWELLS in message.stderr


def test_a_zstandard_archive_that_swells_is_refused(tmp_path: Path) -> None:
    zstd = pytest.importorskip("backports.zstd")
    path = tmp_path / "r.csv.zst"
    path.write_bytes(zstd.compress(blank()))
    assert path.stat().st_size < 100_000
    message = audit_of(path)
    assert message.returncode == 2 and SWELLS in message.stderr


@pytest.mark.parametrize("option", [None, "--map", "--compare-map", "--since"])
def test_a_device_without_end_is_refused(tmp_path: Path, option: str | None) -> None:
    path = tmp_path / "r.csv"
    path.write_text(f"file,{HEADER}1,2025-06-01,true\n", "utf-8")
    endless = Path("/dev/zero")
    others = {"--compare-map": ("--compare", "file"), "--since": ("--key", "file")}
    more = () if option is None else (option, "/dev/zero", *others.get(option, ()))
    message = audit_of(endless if option is None else path, *more)
    assert message.returncode == 2, message.stderr[-300:]
    told = {None: "is a device", "--since": "--out wrote"}
    assert told.get(option, "over 1 MiB") in message.stderr


def test_a_last_result_whose_line_has_no_end_is_refused(tmp_path: Path) -> None:
    path, last = tmp_path / "r.csv", tmp_path / "last.csv"
    path.write_text(f"file,{HEADER}1,2025-06-01,true\n", "utf-8")
    with last.open("wb") as file:
        file.truncate(2 << 30)
    message = audit_of(path, "--since", str(last), "--key", "file")
    assert message.returncode == 2 and "--out wrote" in message.stderr


def test_a_zstandard_archive_that_needs_much_memory_is_refused(tmp_path: Path) -> None:
    zstd = pytest.importorskip("backports.zstd")
    path = tmp_path / "r.csv.zst"
    rows = (HEADER + "2025-06-01,true\n" * 1_000).encode()
    for window, told in ((27, ""), (28, "window")):
        options = {zstd.CompressionParameter.window_log: window}
        # At once it would have the length of the text as its window.
        packing = zstd.ZstdCompressor(options=options)
        path.write_bytes(packing.compress(rows) + packing.flush())
        message = audit_of(path)
        assert message.returncode == (2 if told else 0)
        assert told in message.stderr and "damaged" not in message.stderr


def test_an_archive_that_repeats_itself_is_read(tmp_path: Path) -> None:
    path = tmp_path / "r.csv.gz"
    path.write_bytes(gzip.compress((HEADER + "2025-06-01,true\n" * 20_000).encode()))
    assert audit_of(path).returncode == 0


RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{TYPES}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/s.xml" ContentType="{TYPES}.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{RELATIONS}">'
    '<sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{RELATIONS}/worksheet" Target="worksheets/s.xml"/></Relationships>',
}


def cell(place: str, text: str) -> str:
    at = f' r="{place}"' if place else ""
    return f'<c{at} t="inlineStr"><is><t>{text}</t></is></c>'


def workbook(path: Path, rows: str, others: dict[str, str] | None = None) -> Path:
    """A workbook of those rows, with other parts."""
    head = f'<row r="1">{cell("A1", "issued_on")}{cell("B1", "affiliated")}</row>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, part in {**PARTS, **(others or {})}.items():
            book.writestr(name, part)
        book.writestr(
            "xl/worksheets/s.xml",
            f'<worksheet xmlns="{SHEET}"><sheetData>{head}{rows}</sheetData></worksheet>',
        )
    return path


SOUND = f'<row r="2">{cell("A2", "2025-06-01")}{cell("B2", "true")}</row>'
FAR = {
    "far": f'<row r="1048576">{cell("XFD1048576", "x")}</row>',
    "beyond what a sheet has": f'<row r="4294967295">{cell("A4294967295", "x")}</row>',
    "by counting": "<row>"
    + cell("", "x") * 16_000
    + "</row>"
    + "<row/>" * 4_000
    + f"<row>{cell('', 'x')}</row>",
}


@pytest.mark.parametrize("which", FAR)
def test_a_workbook_with_a_cell_far_from_the_others_is_refused(
    tmp_path: Path, which: str
) -> None:
    message = audit_of(workbook(tmp_path / "r.xlsx", SOUND + FAR[which]))
    assert message.returncode == 2, message.stderr[-300:]
    assert "save the sheet as CSV" in message.stderr


def test_a_workbook_with_a_cell_somewhat_far_is_read(tmp_path: Path) -> None:
    stray = f'<row r="900">{cell("CZ900", "x")}</row>'
    message = audit_of(workbook(tmp_path / "r.xlsx", SOUND + stray))
    assert message.returncode in (0, 1), message.stderr[-300:]


def test_a_workbook_that_swells_is_refused(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "r.xlsx", f'<row r="2">{cell("A2", " " * 270_000_000)}</row>'
    )
    assert path.stat().st_size < 400_000
    message = audit_of(path)
    assert message.returncode == 2 and SWELLS in message.stderr


def referring(count: int) -> str:
    """Rows with a cell that refers to the first shared text."""
    return "".join(
        f'<row r="{row}">{cell(f"A{row}", "2025-06-01")}<c r="B{row}" t="s"><v>0</v></c></row>'
        for row in range(2, count + 2)
    )


def shared(*texts: str) -> str:
    items = "".join(f"<si><t>{text}</t></si>" for text in texts)
    return f'<sst xmlns="{SHEET}">{items}</sst>'


LONG = "".join(random.Random(1).choices(string.ascii_letters, k=32_000))
REPEATED = {
    "as it is": ({"xl/sharedStrings.xml": shared(LONG)}, SWELLS),
    "by a name that only calamine finds": (
        {"XL\\SharedStrings.XML": shared(LONG)},
        SWELLS,
    ),
    "behind the name of another part": (
        {"xl/SHAREDSTRINGS.xml": shared(LONG), "xl/sharedStrings.xml": shared("x")},
        "damaged",
    ),
    "by entities that are texts to one reader alone": (
        {
            "xl/sharedStrings.xml": '<!DOCTYPE s [<!ENTITY x "<si><t>x</t></si>">]>'
            + shared(LONG).replace("<si>", "&x;<si>", 1)
        },
        "damaged",
    ),
}


@pytest.mark.parametrize("which", REPEATED)
def test_a_workbook_whose_cells_repeat_a_long_text_is_refused(
    tmp_path: Path, which: str
) -> None:
    parts, told = REPEATED[which]
    path = workbook(tmp_path / "r.xlsx", referring(20_000), parts)
    assert path.stat().st_size < 250_000
    message = audit_of(path)
    assert message.returncode == 2 and told in message.stderr


def test_a_workbook_with_a_long_text_and_many_short_ones_is_read(
    tmp_path: Path,
) -> None:
    # As long as a cell may be: with each of 20,000 references it would be 640 MB.
    parts = {"xl/sharedStrings.xml": shared("true", LONG)}
    rows = referring(20_000) + '<row r="20002"><c r="C20002" t="s"><v>1</v></c></row>'
    message = audit_of(workbook(tmp_path / "r.xlsx", rows, parts))
    assert message.returncode in (0, 1), message.stderr[-300:]
    assert "20,001" in message.stdout.replace("\u00a0", ",")


def nulls(path: Path, kind: str) -> None:
    """300 million rows that say nothing."""
    pa = pytest.importorskip("pyarrow")
    column = pa.nulls(300_000_000, getattr(pa, kind)())
    table = pa.table({"issued_on": column, "affiliated": column})
    options = pa.ipc.IpcWriteOptions(compression="zstd")
    make = pa.ipc.new_stream if path.suffix == ".arrows" else pa.ipc.new_file
    with make(path, table.schema, options=options) as file:
        file.write_table(table)


ROWS = 20_000
TEXT = LONG * 32
"""A million letters."""


def noted(note: Any) -> Any:
    pa = pytest.importorskip("pyarrow")
    return pa.table(
        {"issued_on": ["2025-06-01"] * ROWS, "affiliated": [True] * ROWS, "note": note}
    )


def word(text: str = TEXT) -> Any:
    pa = pytest.importorskip("pyarrow")
    places = pa.repeat(pa.scalar(0, pa.int32()), ROWS)
    return pa.DictionaryArray.from_arrays(places, pa.array([text]))


def parquet(path: Path, note: Any, **options: Any) -> None:
    pq = pytest.importorskip("pyarrow.parquet")
    pq.write_table(noted(note), path, compression="zstd", **options)


def arrow(path: Path, note: Any) -> None:
    pa = pytest.importorskip("pyarrow")
    table = noted(note)
    with pa.ipc.new_file(path, table.schema) as file:
        file.write_table(table)


def views() -> Any:
    """A text in the memory of one, and 20,000 places that refer to it."""
    pa = pytest.importorskip("pyarrow")
    [one] = [pa.array([TEXT], pa.string_view())]
    _, places, *data = one.buffers()
    return pa.Array.from_buffers(
        pa.string_view(),
        ROWS,
        [None, pa.py_buffer(places.to_pybytes()[:16] * ROWS), *data],
    )


def runs() -> Any:
    pa = pytest.importorskip("pyarrow")
    return pa.RunEndEncodedArray.from_arrays(
        pa.array([ROWS], pa.int32()), pa.array([TEXT])
    )


def by_prefix(path: Path) -> None:
    """Each text is the one before: 20,000 in the pages of a few."""
    parquet(
        path,
        [TEXT] * 300 + [""] * (ROWS - 300),
        use_dictionary=False,
        column_encoding={"note": "DELTA_BYTE_ARRAY"},
    )


SWOLLEN: dict[str, tuple[str, Callable[[Path], None]]] = {
    "nulls of no type": ("r.arrow", lambda path: nulls(path, "null")),
    "nulls of no type, in a stream": ("r.arrows", lambda path: nulls(path, "null")),
    "nulls that were compressed": ("r.arrow", lambda path: nulls(path, "date32")),
    "nulls that were compressed, in a stream": (
        "r.arrows",
        lambda path: nulls(path, "date32"),
    ),
    "a word of a dictionary": ("r.arrow", lambda path: arrow(path, word())),
    "places of one text": ("r.arrow", lambda path: arrow(path, views())),
    "a run": ("r.arrow", lambda path: arrow(path, runs())),
    "a word of Parquet": ("r.parquet", lambda path: parquet(path, word())),
    "a word that Parquet gives as texts": (
        "r.parquet",
        lambda path: parquet(path, word(), store_schema=False),
    ),
    "a text by its beginning": ("r.parquet", by_prefix),
}


@pytest.mark.parametrize("which", SWOLLEN)
def test_columns_that_swell_are_refused(tmp_path: Path, which: str) -> None:
    name, write = SWOLLEN[which]
    path = tmp_path / name
    write(path)
    assert path.stat().st_size < 2_000_000
    out = tmp_path / "o.csv"
    message = audit_of(path, "--out", str(out), memory=3 << 30)
    assert message.returncode == 2, message.stderr[-300:]
    assert "more than 1,000 times larger" in message.stderr and "CSV" in message.stderr
    assert not out.exists()


@pytest.mark.parametrize("store_schema", [True, False])
def test_columns_with_a_long_text_and_many_short_ones_are_read(
    tmp_path: Path, store_schema: bool
) -> None:
    path = tmp_path / "r.parquet"
    notes = [LONG, *("oui", "non") * (ROWS // 2)][:ROWS]
    pa = pytest.importorskip("pyarrow")
    parquet(path, pa.array(notes).dictionary_encode(), store_schema=store_schema)
    out = tmp_path / "o.csv"
    message = audit_of(path, "--out", str(out), memory=3 << 30)
    assert message.returncode in (0, 1), message.stderr[-300:]
    assert LONG in out.read_text("utf-8-sig")


# --- Arrow ------------------------------------------------------------------

HOSTILE = textwrap.dedent(
    """
    import ctypes, sys
    from ctypes import POINTER, c_char_p, c_int64, c_void_p

    class Schema(ctypes.Structure):
        pass

    Schema._fields_ = [
        ("format", c_char_p), ("name", c_char_p), ("metadata", c_char_p), ("flags", c_int64),
        ("n_children", c_int64), ("children", POINTER(POINTER(Schema))),
        ("dictionary", POINTER(Schema)), ("release", c_void_p), ("private_data", c_void_p),
    ]

    class Array(ctypes.Structure):
        pass

    Array._fields_ = [
        ("length", c_int64), ("null_count", c_int64), ("offset", c_int64), ("n_buffers", c_int64),
        ("n_children", c_int64), ("buffers", POINTER(c_void_p)), ("children", POINTER(POINTER(Array))),
        ("dictionary", POINTER(Array)), ("release", c_void_p), ("private_data", c_void_p),
    ]

    FREE = ctypes.CFUNCTYPE(None, c_void_p)(lambda it: None)
    NEW = ctypes.pythonapi.PyCapsule_New
    NEW.restype, NEW.argtypes = ctypes.py_object, [c_void_p, c_char_p, c_void_p]
    KEPT = []

    def address(it):
        KEPT.append(it)
        return ctypes.addressof(it)

    class Hostile:
        def __init__(self, schema, array):
            self.given = schema, array

        def __arrow_c_array__(self, requested_schema=None):
            schema, array = self.given
            return NEW(address(schema), b"arrow_schema", None), NEW(address(array), b"arrow_array", None)

    def pointers(items, kind):
        list_ = (kind * max(len(items), 1))(*items)
        KEPT.append(list_)
        return list_

    def schema(format_=b"tdD", children=(), **fields):
        given = {"n_children": len(children), **fields}
        it = Schema(format=format_, flags=2, release=ctypes.cast(FREE, c_void_p), **given)
        if children:
            KEPT.extend(children)
            it.children = pointers([ctypes.pointer(each) for each in children], POINTER(Schema))
        return it

    def array(length=2, buffers=(None, None), **fields):
        it = Array(length=length, n_buffers=len(buffers), release=ctypes.cast(FREE, c_void_p), **fields)
        if buffers:
            it.buffers = pointers(list(buffers), c_void_p)
        return it

    def numbers(*items, kind=ctypes.c_int32):
        return ctypes.addressof(pointers(items, kind))

    DAYS = numbers(20_000, 20_001)
    deep = schema()
    for _ in range(10_000):
        deep = schema(b"+s", [deep])
    text = numbers(*b"2025-06-012025-06-01", kind=ctypes.c_uint8)

    CASES = {
        "negative length": (schema(), array(-1, (None, DAYS))),
        "negative offset": (schema(), array(2, (None, DAYS), offset=-1)),
        "offset past all numbers": (schema(), array(2, (None, DAYS), offset=2**63 - 1)),
        "length past all memory": (schema(), array(2**62, (None, DAYS))),
        "no buffers": (schema(), array(2, ())),
        "buffers of nothing": (schema(), array(2, (None, None))),
        "buffers below zero": (schema(), Array(length=2, n_buffers=-5, release=ctypes.cast(FREE, c_void_p))),
        "no format": (Schema(release=ctypes.cast(FREE, c_void_p)), array(2, (None, DAYS))),
        "an unknown format": (schema(b"zz"), array(2, (None, DAYS))),
        "a long format": (schema(b"t" * 1_000_000), array(2, (None, DAYS))),
        "a name in invalid UTF-8": (schema(name=b"\\xff\\xfe"), array(2, (None, DAYS))),
        "children that are not there": (schema(b"+s", n_children=3), array(2, (None,))),
        "children below zero": (Schema(format=b"+s", n_children=-1, release=ctypes.cast(FREE, c_void_p)), array(2, (None,))),
        "nested ten thousand deep": (deep, array(2, (None,))),
        "released": (Schema(format=b"tdD"), Array(length=2)),
        "texts whose ends go back": (schema(b"u"), array(2, (None, numbers(0, 10, 5), text))),
        "texts that begin below zero": (schema(b"u"), array(2, (None, numbers(-10, 0, 10), text))),
        "texts that are no UTF-8": (schema(b"u"), array(2, (None, numbers(0, 2, 4), numbers(255, 254, 255, 254, kind=ctypes.c_uint8)))),
        "a dictionary without words": (schema(b"c", dictionary=ctypes.pointer(schema(b"u"))), array(2, (None, numbers(0, 99, kind=ctypes.c_int8)))),
        "a dictionary whose places are past its end": (
            schema(b"c", dictionary=ctypes.pointer(schema(b"u"))),
            array(2, (None, numbers(0, 99, kind=ctypes.c_int8)),
                  dictionary=ctypes.pointer(array(1, (None, numbers(0, 10), text)))),
        ),
    }
    """
)


def test_a_hostile_producer_of_arrow_ends_no_process() -> None:
    asked = HOSTILE + textwrap.dedent(
        """
        from echeance import columns

        for name, (schema, array) in CASES.items():
            try:
                answers = columns.inactivity(last_used_on=Hostile(schema, array), as_of="2026-11-21")
                told = f"{answers.num_rows if hasattr(answers, 'num_rows') else 'answered'}"
            except Exception as error:
                told = f"{type(error).__name__}: {error}"
            assert "2025-06" not in told, name
            print(f"{name}: {told[:80]}", flush=True)
        """
    )
    done = subprocess.run(
        [sys.executable, "-c", asked],
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    names = [line.partition(":")[0] for line in done.stdout.splitlines()]
    count = len(re.findall(r'^    "', HOSTILE, re.MULTILINE))
    assert done.returncode == 0, (done.stdout[-400:], done.stderr[-800:])
    assert len(names) == count


# --- questions --------------------------------------------------------------


def answer_to(text: str | bytes) -> str:
    """What the command line answers to one line."""
    line = text.encode() if isinstance(text, str) else text
    done = subprocess.run(
        [sys.executable, "-c", AUDIT, "evaluate"],
        input=line + b"\n",
        check=False,
        capture_output=True,
    )
    assert done.returncode in {0, 1}, done.stderr[-300:]
    (answer,) = done.stdout.decode().splitlines()
    return answer


@pytest.mark.parametrize("opening", ["[", '{"a":', '{"rule":"absence","facts":{"a":'])
def test_nesting_ends_no_process(opening: str) -> None:
    deep = opening * (60_000 // len(opening))
    assert '"not-json"' in answer_to(deep)


@pytest.mark.parametrize(
    "text",
    [
        b"\xff\xfe\x00",
        b"\xed\xa0\x80",
        b'"\\ud800"',
        b'{"rule": "absence", "facts": {"\\ud800": 1}}',
        b'{"rule": "absence\x00"}',
        b'{"rule": "\\u0000"}',
        '{"rule": "\u202eabsence"}'.encode(),
        b'{"rule": "certificate-number", "facts": {"text": "\xf4\x90\x80\x80"}}',
    ],
)
def test_unicode_ends_no_process(text: bytes) -> None:
    assert json.loads(answer_to(text))["error"]["code"] in {
        "not-json",
        "unknown-rule",
        "missing-field",
        "unknown-field",
    }


def test_a_name_steers_no_terminal(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_text("issued_on,\x1b[2Jaffiliate\x07d\n2025-06-01,x\n", "utf-8")
    done = audit_of(path)
    assert done.stderr + done.stdout
    assert not set("\x1b\x07") & set(done.stderr + done.stdout)


# --- codes and recovery -----------------------------------------------------

KEY = bytes(range(32))
SENT_AT = datetime(2026, 11, 21, 10, tzinfo=timezone.utc)


def test_a_state_that_was_rolled_back() -> None:
    issued = echeance.issue_code(
        "clicsequr-sign-in", sent_at=SENT_AT, attempts=2, key=KEY
    )
    wrong = "000000" if issued.code != "000000" else "000001"

    def check(state: str, code: str) -> echeance.CheckedCode:
        return echeance.check_code(state, code, now=SENT_AT, key=KEY)

    # Put back whole, it gives its attempts back, and a code that was used once more.
    assert check(issued.state, wrong).attempts_left == 1
    assert check(issued.state, wrong).attempts_left == 1
    assert check(issued.state, issued.code).accepted
    assert check(issued.state, issued.code).accepted

    # What the caller has to do: keep the new state only where the old one still stands.
    kept = sqlite3.connect(":memory:")
    kept.execute("CREATE TABLE code (state TEXT)")
    kept.execute("INSERT INTO code VALUES (?)", (issued.state,))

    def enter(read: str, code: str) -> bool:
        checked = check(read, code)
        changed = kept.execute(
            "UPDATE code SET state = ? WHERE state = ?", (checked.state, read)
        )
        return changed.rowcount == 1 and checked.accepted

    # Two who read the same state: the second keeps nothing, and so is not let in.
    assert enter(issued.state, issued.code)
    assert not enter(issued.state, issued.code)
    ((last,),) = kept.execute("SELECT state FROM code")
    assert check(last, issued.code).verdict == "used"


INVOICES: list[Any] = [
    "none",
    {"issued_on": "2026-01-01", "from_office_confirmation": True},
    {"issued_on": "2020-01-01", "from_office_confirmation": True},
    {"issued_on": "2026-01-01", "from_office_confirmation": False},
]


@pytest.mark.parametrize("match", [False, "not-given"])
def test_a_recovery_without_a_match_tells_nothing_of_the_invoice(match: Any) -> None:
    answers = [
        echeance.evaluate(
            {
                "rule": "file-recovery",
                "as_of": AS_OF,
                "facts": {
                    "identifiers_match": match,
                    "code": "not-sent",
                    "invoice": invoice,
                },
            }
        )
        for invoice in INVOICES
    ]
    shown = ("outcome", "reasons", "values", "next_steps", "missing", "next_change")
    first = {part: answers[0][part] for part in shown}
    assert all({part: answer[part] for part in shown} == first for answer in answers)
    # What would be if they matched is another thing, and not for who is not identified.
    assert [bool(answer["flips"]) for answer in answers] == [False, True, False, False]
