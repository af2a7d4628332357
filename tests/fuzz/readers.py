"""Fuzzing guided by coverage of what Python reads: `readers.py TARGET [options of libFuzzer]`.

TARGET is a file of a register (workbook, parquet, arrow, archive), a map, or `producer`: an
Arrow producer that lies about what it hands over. `readers.py TARGET --seeds FOLDER` writes
what its fuzzing begins with.
"""

from __future__ import annotations

import ctypes
import gzip
import io
import struct
import sys
import tempfile
import zipfile
from pathlib import Path

import atheris
import pyarrow
import xlsxwriter
from pyarrow import csv, ipc, parquet

with atheris.instrument_imports(include=["echeance"]):
    import echeance
    from echeance import columns
    from echeance.audit import CannotRun, Source

TOP = Path(__file__).parents[2]
SUFFIXES = {
    "workbook": ".xlsx",
    "parquet": ".parquet",
    "arrow": ".arrow",
    "archive": ".csv.gz",
    "map": ".toml",
}
REFUSALS = (CannotRun, echeance.QuestionError)


def sample() -> bytes:
    lines = (TOP / "examples" / "register.csv").read_bytes().splitlines(keepends=True)
    return b"".join(lines[:4])


def workbook(parts: dict[str, bytes] | None = None) -> bytes:
    """The sample as a workbook, with other bytes in some of its parts."""
    written = io.BytesIO()
    with xlsxwriter.Workbook(written) as book:
        sheet = book.add_worksheet()
        for row, line in enumerate(sample().decode("cp1252").splitlines()):
            sheet.write_row(row, 0, line.split(","))
    if parts is None:
        return written.getvalue()
    changed = io.BytesIO()
    with zipfile.ZipFile(written) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            new.writestr(name, parts.get(name, old.read(name)))
    return changed.getvalue()


def table(is_parquet: bool) -> bytes:
    read = csv.read_csv(io.BytesIO(sample()))
    sink = pyarrow.BufferOutputStream()
    if is_parquet:
        parquet.write_table(read, sink)
    else:
        with ipc.new_file(sink, read.schema) as writer:
            writer.write_table(read)
    return bytes(sink.getvalue())


MAP = (
    b'[columns]\ncertificate_number = "certificate_number"\nissued_on = ""\n'
    b'[days]\nform = "mm/dd/yyyy"\ntime = "drop"\n[words]\nyes = ["x"]\nempty = ["-"]\n'
)
# A first byte below this makes a file of what follows it; else what follows is the file.
MADE = 0x80


def seeds(target: str) -> list[bytes]:
    """Files that can be read, from which the others are made."""
    if target == "producer":
        return [bytes(40)]
    if target == "map":
        return [MAP]
    if target == "archive":
        return [b"\x00" + sample(), b"\xff" + gzip.compress(sample(), mtime=0)]
    if target == "workbook":
        whole = workbook()
        with zipfile.ZipFile(io.BytesIO(whole)) as book:
            parts = [book.read(name) for name in PARTS]
        made = [bytes([place]) + part for place, part in enumerate(parts)]
        return [b"\xff" + whole, *made]
    return [table(target == "parquet")]


PARTS = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"]


def file_of(target: str, data: bytes) -> bytes:
    """Compressed by us, since no random byte has a right checksum; or as it is."""
    if target in ("workbook", "archive") and data:
        first, rest = data[0], data[1:]
        if first >= MADE:
            return rest
        if target == "archive":
            return gzip.compress(rest, 1)
        return workbook({PARTS[first % len(PARTS)]: rest})
    return data


def read_file(target: str, folder: Path, data: bytes) -> None:
    path = folder / f"it{SUFFIXES[target]}"
    path.write_bytes(file_of(target, data))
    source: Path | Source = path
    if target == "map":
        register = folder / "register.csv"
        register.write_bytes(sample())
        source = Source(register, map=path)
    try:
        echeance.audit(source, "2026-11-21", threads=1)
    except REFUSALS as refusal:
        told = str(refusal)
        assert told, "a refusal says why"


# --- a producer that lies ---------------------------------------------------


class Schema(ctypes.Structure):
    pass


Schema._fields_ = [
    ("format", ctypes.c_char_p),
    ("name", ctypes.c_char_p),
    ("metadata", ctypes.c_void_p),
    ("flags", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("children", ctypes.c_void_p),
    ("dictionary", ctypes.POINTER(Schema)),
    ("release", ctypes.c_void_p),
    ("private_data", ctypes.c_void_p),
]


class Array(ctypes.Structure):
    pass


Array._fields_ = [
    ("length", ctypes.c_int64),
    ("null_count", ctypes.c_int64),
    ("offset", ctypes.c_int64),
    ("n_buffers", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("buffers", ctypes.POINTER(ctypes.c_void_p)),
    ("children", ctypes.c_void_p),
    ("dictionary", ctypes.POINTER(Array)),
    ("release", ctypes.c_void_p),
    ("private_data", ctypes.c_void_p),
]
RELEASE = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(lambda _: None)
CAPSULE = ctypes.pythonapi.PyCapsule_New
CAPSULE.restype = ctypes.py_object
CAPSULE.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
FORMATS = [
    b"tdD",
    b"tdm",
    b"u",
    b"U",
    b"c",
    b"s",
    b"i",
    b"l",
    b"b",
    b"n",
    b"g",
    b"tsu:",
    b"+s",
    b"",
]
NUMBERS = [0, 1, 2, 3, -1, -5, 2**31, 2**62, 2**63 - 1]
# Buffers are as long as any length that is taken says: those a consumer has to believe.
ROOM = 1 << 16
# So are those of texts: where a text ends a consumer has to believe too, if it is no nonsense.
TEXTS = (b"u", b"U")
ENDS = [0, 1, 2, 3, 7, ROOM, -1, -5]


class Producer:
    """One array, with numbers drawn from the input."""

    def __init__(self, drawn: atheris.FuzzedDataProvider) -> None:
        self.kept: list[object] = []
        release = ctypes.cast(RELEASE, ctypes.c_void_p)
        self.schema = self.made_schema(drawn, release, 0)
        inner = self.schema.dictionary
        formats = [self.schema.format, inner.contents.format if inner else b""]
        self.has_texts = any(each in TEXTS for each in formats)
        self.array = self.made_array(drawn, release, 0)

    def made_schema(
        self, drawn: atheris.FuzzedDataProvider, release: ctypes.c_void_p, depth: int
    ) -> Schema:
        made = Schema(format=FORMATS[drawn.ConsumeIntInRange(0, len(FORMATS) - 1)])
        made.flags = drawn.ConsumeIntInRange(0, 7)
        made.n_children = drawn.ConsumeIntInRange(-1, 1)
        made.release = release if drawn.ConsumeIntInRange(0, 9) else None
        if depth == 0 and drawn.ConsumeBool():
            inner = self.made_schema(drawn, release, 1)
            self.kept.append(inner)
            made.dictionary = ctypes.pointer(inner)
        return made

    def made_array(
        self, drawn: atheris.FuzzedDataProvider, release: ctypes.c_void_p, depth: int
    ) -> Array:
        def number(most: int) -> int:
            least = NUMBERS[drawn.ConsumeIntInRange(0, len(NUMBERS) - 1)]
            # A length that memory could hold is one that the buffers have.
            return least if abs(least) <= most or least >= 2**62 else most

        count = drawn.ConsumeIntInRange(0, 4)
        buffers = (ctypes.c_void_p * max(count, 1))()
        for place in range(count):
            room = ctypes.create_string_buffer(self.content(drawn), ROOM)
            self.kept.append(room)
            address = ctypes.addressof(room)
            buffers[place] = address if drawn.ConsumeIntInRange(0, 5) else None
        self.kept.append(buffers)
        made = Array(length=number(3), null_count=number(3), offset=number(3))
        made.n_buffers = count if drawn.ConsumeIntInRange(0, 9) else -5
        made.n_children = drawn.ConsumeIntInRange(-1, 1)
        made.buffers = buffers
        made.release = release if drawn.ConsumeIntInRange(0, 9) else None
        if depth == 0 and drawn.ConsumeBool():
            inner = self.made_array(drawn, release, 1)
            self.kept.append(inner)
            made.dictionary = ctypes.pointer(inner)
        return made

    def content(self, drawn: atheris.FuzzedDataProvider) -> bytes:
        if not self.has_texts:
            return bytes(drawn.ConsumeBytes(32))
        ends = [drawn.ConsumeIntInRange(0, len(ENDS) - 1) for _ in range(4)]
        return struct.pack("<4q", *(ENDS[end] for end in ends))

    def __arrow_c_array__(
        self, requested_schema: object = None
    ) -> tuple[object, object]:
        return (
            CAPSULE(ctypes.addressof(self.schema), b"arrow_schema", None),
            CAPSULE(ctypes.addressof(self.array), b"arrow_array", None),
        )


def read_producer(data: bytes) -> None:
    producer = Producer(atheris.FuzzedDataProvider(data))
    try:
        columns.inactivity(last_used_on=producer, as_of="2026-11-21")
    except (echeance.QuestionError, TypeError, ValueError, OverflowError, BufferError):
        pass


def main() -> None:
    target = sys.argv[1]
    if "--seeds" in sys.argv:
        folder = Path(sys.argv[3])
        folder.mkdir(parents=True, exist_ok=True)
        for place, each in enumerate(seeds(target)):
            (folder / f"{place}").write_bytes(each)
        return
    with tempfile.TemporaryDirectory() as temporary:

        def one(data: bytes) -> None:
            if target == "producer":
                read_producer(data)
            else:
                read_file(target, Path(temporary), data)

        atheris.Setup([sys.argv[0], *sys.argv[2:]], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
