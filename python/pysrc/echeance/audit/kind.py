"""Kinds of files by their first bytes: a register that is none of ours is named for what it is."""

from __future__ import annotations

from echeance.audit.register import CannotRun
from echeance.wording import Words

__all__ = ["ARROW", "GZIP", "PARQUET", "XLSX", "ZSTANDARD", "refuse_other"]

PARQUET = b"PAR1"
ARROW = b"ARROW1"
GZIP = b"\x1f\x8b"
ZSTANDARD = b"\x28\xb5\x2f\xfd"
XLSX = b"PK\x03\x04"

_SAVE_AS_CSV = Words(
    "enregistrez-le en CSV UTF-8 depuis le logiciel qui l’ouvre",
    "save it as CSV UTF-8 from the program that opens it",
)
_UNPACK = Words("décompressez-le d’abord", "unpack it first")
_EXPORT = Words(
    "exportez le registre en CSV ou en Parquet",
    "export the register as CSV or Parquet",
)
_EXCEL = Words("un classeur Excel (.xlsx)", "an Excel workbook (.xlsx)")

_KINDS: tuple[tuple[bytes, Words, Words], ...] = (
    (
        b"\xd0\xcf\x11\xe0",
        Words("un ancien classeur Excel (.xls)", "an old Excel workbook (.xls)"),
        _SAVE_AS_CSV,
    ),
    (b"%PDF", Words("un document PDF", "a PDF document"), _EXPORT),
    (b"{\\rtf", Words("un document RTF", "an RTF document"), _EXPORT),
    (b"BZh", Words("une archive bzip2", "a bzip2 archive"), _UNPACK),
    (b"\xfd7zXZ", Words("une archive xz", "an xz archive"), _UNPACK),
    (b"7z\xbc\xaf", Words("une archive 7-Zip", "a 7-Zip archive"), _UNPACK),
    (b"Rar!", Words("une archive RAR", "a RAR archive"), _UNPACK),
    (b"SQLite format 3", Words("une base SQLite", "an SQLite database"), _EXPORT),
    (b"ARROW1", Words("un fichier Arrow IPC", "an Arrow IPC file"), _EXPORT),
    (b"FEA1", Words("un fichier Feather", "a Feather file"), _EXPORT),
    (b"\x89PNG", Words("une image PNG", "a PNG image"), _EXPORT),
    (b"\xff\xd8\xff", Words("une image JPEG", "a JPEG image"), _EXPORT),
    (b"GIF8", Words("une image GIF", "a GIF image"), _EXPORT),
    (b"{", Words("un fichier JSON", "a JSON file"), _EXPORT),
    (b"[", Words("un fichier JSON", "a JSON file"), _EXPORT),
    (b"<", Words("un fichier XML ou HTML", "an XML or HTML file"), _EXPORT),
)


def refuse_other(head: bytes) -> None:
    """Refuses a file whose first bytes say that it is no register that is read here."""
    if head.startswith(XLSX):
        if b"xl/" in head or b"[Content_Types]" in head:
            raise _refusal(_EXCEL, _SAVE_AS_CSV)
        if b"opendocument" in head:
            kind = Words("un document OpenDocument", "an OpenDocument file")
            raise _refusal(kind, _SAVE_AS_CSV)
        raise _refusal(Words("une archive zip", "a zip archive"), _UNPACK)
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    for start, kind, mend in _KINDS:
        if head.startswith(start) or text.startswith(start):
            raise _refusal(kind, mend)
    if b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        if _is_utf_16(head):
            raise CannotRun(
                "le registre semble codé en UTF-16 sans marque; dites --encoding utf-16le ou utf-16be",
                "the register seems to be in UTF-16 without a mark; say --encoding utf-16le or utf-16be",
            )
        if head.count(b"\0") * 40 > len(head):
            kind = Words("un fichier binaire", "a binary file")
            raise _refusal(kind, _EXPORT)


def _is_utf_16(head: bytes) -> bool:
    """Whether every other byte is nothing, as in plain letters of UTF-16."""
    half = len(head) // 2
    return half > 0 and max(head[::2].count(0), head[1::2].count(0)) * 10 > half * 9


def _refusal(kind: Words, mend: Words) -> CannotRun:
    return CannotRun(
        f"le registre est {kind.fr}, et non un fichier CSV ou Parquet; {mend.fr}",
        f"the register is {kind.en}, not a CSV or Parquet file; {mend.en}",
    )
