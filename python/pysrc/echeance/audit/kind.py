"""Kinds of files by their first bytes: the error about a file of another kind names that kind."""

from __future__ import annotations

import zipfile
import zlib
from enum import Enum
from typing import IO
from xml.etree.ElementTree import ParseError
from xml.parsers.expat import ExpatError

from echeance.audit.register import CannotRun, Damaged
from echeance.wording import Words, number

__all__ = [
    "COLUMNS_SWELL",
    "DAMAGE",
    "GZIP",
    "ZSTANDARD",
    "Kind",
    "damaged_workbook",
    "device",
    "kind_of",
]

GZIP = b"\x1f\x8b"
ZSTANDARD = b"\x28\xb5\x2f\xfd"

DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    ParseError,
    ExpatError,
    EOFError,
    LookupError,
    OSError,
    # What a zip says of itself may be beyond what Python knows.
    RuntimeError,
    ValueError,
)
"""What a workbook that is damaged makes of its reading."""

_ZIP = b"PK\x03\x04"
_PARQUET = b"PAR1"
_ARROW = b"ARROW1"
# A message of Arrow IPC begins with this and its length.
_ARROW_STREAM = b"\xff\xff\xff\xff"


class Kind(Enum):
    """What is read as a register."""

    TEXT = "text"
    PARQUET = "parquet"
    ARROW = "arrow"
    ARROW_STREAM = "arrow-stream"
    WORKBOOK = "xlsx"


_SAVE_AS_XLSX = Words(
    "enregistrez-le en .xlsx, sans mot de passe, depuis Excel ou LibreOffice",
    "save it as .xlsx, without a password, from Excel or LibreOffice",
)
_SAVE_AS_UTF_8 = Words("enregistrez-le en UTF-8", "save it as UTF-8")
_UNPACK = Words("décompressez-le d’abord", "unpack it first")
_EXPORT = Words(
    "exportez le registre en CSV, en .xlsx ou en Parquet",
    "export the register as CSV, .xlsx or Parquet",
)

_KINDS: tuple[tuple[bytes, Words, Words], ...] = (
    (
        b"\xd0\xcf\x11\xe0",
        Words(
            "un ancien classeur Excel (.xls) ou un classeur protégé par mot de passe",
            "an old Excel workbook (.xls) or one with a password",
        ),
        _SAVE_AS_XLSX,
    ),
    (
        b"\xff\xfe\0\0",
        Words("un texte codé en UTF-32", "a text in UTF-32"),
        _SAVE_AS_UTF_8,
    ),
    (
        b"\0\0\xfe\xff",
        Words("un texte codé en UTF-32", "a text in UTF-32"),
        _SAVE_AS_UTF_8,
    ),
    (b"%PDF", Words("un document PDF", "a PDF document"), _EXPORT),
    (b"{\\rtf", Words("un document RTF", "an RTF document"), _EXPORT),
    (b"BZh", Words("une archive bzip2", "a bzip2 archive"), _UNPACK),
    (b"\xfd7zXZ", Words("une archive xz", "an xz archive"), _UNPACK),
    (b"7z\xbc\xaf", Words("une archive 7-Zip", "a 7-Zip archive"), _UNPACK),
    (b"Rar!", Words("une archive RAR", "a RAR archive"), _UNPACK),
    (b"SQLite format 3", Words("une base SQLite", "an SQLite database"), _EXPORT),
    (
        b"FEA1",
        Words("un fichier Feather de version 1", "a Feather file of version 1"),
        _EXPORT,
    ),
    (b"\x89PNG", Words("une image PNG", "a PNG image"), _EXPORT),
    (b"\xff\xd8\xff", Words("une image JPEG", "a JPEG image"), _EXPORT),
    (b"GIF8", Words("une image GIF", "a GIF image"), _EXPORT),
    (b"{", Words("un fichier JSON", "a JSON file"), _EXPORT),
    (b"[", Words("un fichier JSON", "a JSON file"), _EXPORT),
    (b"<", Words("un fichier XML ou HTML", "an XML or HTML file"), _EXPORT),
)


def kind_of(file: IO[bytes], head: bytes, *, is_text: bool = False) -> Kind:
    """The kind of a register by its first bytes; what is no register that is read here is refused.

    If its encoding is given, a file of no kind known here `is_text`.
    """
    if head.startswith(_PARQUET):
        return Kind.PARQUET
    if head.startswith(_ARROW):
        return Kind.ARROW
    if head.startswith(_ARROW_STREAM):
        return Kind.ARROW_STREAM
    if head.startswith(_ZIP):
        return _in_zip(file, head)
    if not is_text:
        _refuse_other(head)
    return Kind.TEXT


def _in_zip(file: IO[bytes], head: bytes) -> Kind:
    try:
        names = zipfile.ZipFile(file).namelist()
    except DAMAGE:
        if b"xl/" in head or b"[Content_Types]" in head:
            raise damaged_workbook() from None
        names = []
    if "xl/workbook.xml" in names:
        return Kind.WORKBOOK
    if "xl/workbook.bin" in names:
        kind = Words(
            "un classeur Excel binaire (.xlsb)", "a binary Excel workbook (.xlsb)"
        )
        raise _refusal(kind, _SAVE_AS_XLSX)
    if "content.xml" in names or b"opendocument" in head:
        kind = Words("un document OpenDocument", "an OpenDocument file")
        raise _refusal(kind, _SAVE_AS_XLSX)
    raise _refusal(Words("une archive zip", "a zip archive"), _UNPACK)


def device() -> CannotRun:
    """A register that is a device, which may have no end."""
    kind = Words("un périphérique", "a device")
    return _refusal(kind, Words("donnez un fichier", "give a file"))


_SWELLS = 200
"""How many times larger than compressed a register may be: columns of a register are some 5 to 30 times."""

_SWELLS_FROM = 1 << 28
"""What is smaller may repeat itself as it will."""


COLUMNS_SWELL = 1_000
"""The same of columns, which write what repeats itself once: 2,000 lines again and again become 430 times larger."""


def swells(compressed: int, plain: int, times: int = _SWELLS) -> bool:
    """Whether a file is made to fill a disk or the memory when its compression is taken off."""
    return plain > _SWELLS_FROM and plain > times * compressed


def swelling(mend: Words = _UNPACK, times: int = _SWELLS) -> CannotRun:
    """A file that swells, and what to do if it is a register all the same."""
    return CannotRun(
        f"le registre devient plus de {number(times, 'fr')} fois plus gros une fois lu, ce que ne fait aucun registre; si"
        f" c’en est un, {mend.fr}",
        f"the register becomes more than {number(times, 'en')} times larger once read, as no register does; if it is"
        f" one, {mend.en}",
    )


def damaged_workbook() -> Damaged:
    """A workbook that cannot be read."""
    return Damaged(
        "le registre est un classeur Excel (.xlsx) tronqué ou abîmé; copiez-le, ou ouvrez-le dans Excel et"
        " enregistrez-le, de nouveau",
        "the register is an Excel workbook (.xlsx) that is cut short or damaged; copy it, or open it in Excel and"
        " save it, again",
    )


def _refuse_other(head: bytes) -> None:
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    for start, kind, mend in _KINDS:
        if head.startswith(start) or text.startswith(start):
            raise _refusal(kind, mend)
    if head[_TAR.start : _TAR.stop] == b"ustar":
        raise _refusal(Words("une archive tar", "a tar archive"), _UNPACK)
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return
    if _is_utf_16(head):
        raise CannotRun(
            "le registre semble codé en UTF-16 sans marque; dites --encoding utf-16le ou utf-16be",
            "the register seems to be in UTF-16 without a mark; say --encoding utf-16le or utf-16be",
        )
    if len(head.translate(None, _TEXT)) * 10 > len(head):
        kind = Words("un fichier binaire", "a binary file")
        raise _refusal(kind, _EXPORT)


_TAR = range(257, 262)
"""Where a tar archive says that it is one."""

_TEXT = bytes(range(0x20, 0x100)) + b"\t\n\v\f\r"
"""What texts are made of, in any encoding of a byte a letter; the rest are signs of control."""


def _is_utf_16(head: bytes) -> bool:
    """Whether every other byte is nothing, as in plain letters of UTF-16, and the others are something."""
    few, many = sorted((head[::2].count(0), head[1::2].count(0)))
    return many * 20 > len(head) * 9 and few * 20 < len(head)


def _refusal(kind: Words, mend: Words) -> CannotRun:
    return CannotRun(
        f"le registre est {kind.fr}, et non un fichier CSV, Excel (.xlsx), Parquet ou Arrow; {mend.fr}",
        f"the register is {kind.en}, not a CSV, Excel (.xlsx), Parquet or Arrow file; {mend.en}",
    )
