"""What an audit writes: the result, and the lines that were refused."""

from __future__ import annotations

import codecs
import contextlib
import hashlib
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Literal, Protocol, cast

from echeance._echeance import Audit as Reviewing
from echeance.audit.arrow import ArrowRejects, ParquetOutput
from echeance.audit.kind import Kind
from echeance.audit.output import STANDARD_OUTPUT, Asides, refuse_target, writing
from echeance.audit.provenance import RESULT_DIGEST, Provenance, side_file
from echeance.audit.register import CannotRun, Result, output_columns
from echeance.audit.sheet import Sheet, refuse_long
from echeance.audit.sources import (
    ArrowSource,
    LinesSource,
    Register,
    WorkbookSource,
)
from echeance.wording import printable

__all__ = ["STANDARD_OUTPUT", "Output", "Writing", "outputs"]


@dataclass(frozen=True, slots=True)
class Writing:
    """What is written, and how."""

    out: Path | None = None
    rejects: Path | None = None
    raw: bool = False
    """Whether cells are written that a spreadsheet would run."""
    sentences: bool = False
    """Whether the sentences of the reasons are written."""
    results_only: bool = False
    """Whether the columns of the register are left out, the key's apart."""
    lang: Literal["fr", "en"] = "fr"

    @property
    def files(self) -> list[Path]:
        """Every file that is written."""
        files = [] if self.rejects is None else [self.rejects]
        if self.out is not None and str(self.out) != STANDARD_OUTPUT:
            files += [self.out, side_file(self.out)]
        return files

    @property
    def suffix(self) -> str | None:
        """What the name of the result ends in; that of standard output is `.csv`."""
        if self.out is None:
            return None
        return ".csv" if str(self.out) == STANDARD_OUTPUT else self.out.suffix.lower()

    @property
    def table(self) -> tuple[str, ...] | None:
        """The audit's columns, where the result is made of columns."""
        if self.suffix not in (".parquet", ".xlsx"):
            return None
        return output_columns(sentences=self.sentences)


class Output(Protocol):
    """A file that takes results."""

    def begin(self, reviewing: Reviewing) -> None: ...

    def write(self, result: Result) -> None: ...

    def close(self) -> None: ...


def outputs(
    stack: contextlib.ExitStack,
    asides: Asides,
    wanted: Writing,
    register: Register,
    path: Path,
    provenance: Provenance,
    key: int | None,
) -> list[Output]:
    """The files that are written: the result, with which the next night is compared, takes its place last."""
    found: list[Output] = []
    if wanted.out is not None:
        found += _results(
            stack, asides, wanted, wanted.out, register, path, provenance, key
        )
    if wanted.rejects is not None:
        refuse_target(wanted.rejects, path)
        _refuse_name(wanted.rejects, register)
        file = asides.file(wanted.rejects, path)
        found.append(_rejects(stack, file, register, provenance))
    return found


def _results(
    stack: contextlib.ExitStack,
    asides: Asides,
    wanted: Writing,
    out: Path,
    register: Register,
    path: Path,
    provenance: Provenance,
    key: int | None,
) -> Iterator[Output]:
    names = output_columns(sentences=wanted.sentences)
    if not wanted.results_only:
        register.columns.refuse_clash()
    if str(out) == STANDARD_OUTPUT:
        stack.enter_context(writing(out))
        yield _Csv(sys.stdout.buffer, names)
        return
    refuse_target(out, path)
    suffix = wanted.suffix
    if suffix not in (".csv", ".parquet", ".xlsx"):
        raise CannotRun(
            "le nom du fichier de résultat doit finir par .csv, .xlsx ou .parquet",
            "the name of the result file must end in .csv, .xlsx or .parquet",
        )
    beside = side_file(out)
    refuse_target(beside, path)
    sealed = _Sealed(asides.file(out, path, last=True))
    yield _result(stack, sealed, wanted, register, provenance, key, names)
    yield _SideFile(asides.file(beside, path, last=True), provenance, sealed)


def _result(
    stack: contextlib.ExitStack,
    sealed: _Sealed,
    wanted: Writing,
    register: Register,
    provenance: Provenance,
    key: int | None,
    names: Sequence[str],
) -> Output:
    file = cast(BinaryIO, sealed)
    if wanted.suffix == ".csv":
        return _Csv(file, names)
    kept: Sequence[int] = range(len(register.columns.names))
    if wanted.results_only:
        kept = () if key is None else (key,)
    if wanted.suffix == ".parquet":
        data = register.register if isinstance(register, ArrowSource) else None
        writer = ParquetOutput(file, register.columns, data, kept, provenance.json())
        stack.callback(writer.abandon)
        return _Parquet(writer, names)
    if isinstance(register, ArrowSource) and register.size is not None:
        refuse_long(register.size)
    header = [*(register.columns.names[place] for place in kept), *names]
    sheet = Sheet(stack, file, header, _midnight(provenance), provenance=provenance)
    return _Workbook(sheet, register, kept, names)


_OTHERS = (".csv", ".xlsx", ".parquet", ".arrow", ".feather", ".ipc", ".gz", ".zst")


def _refuse_name(rejects: Path, register: Register) -> None:
    """Refuses a name that says another format than that of the register."""
    if isinstance(register, LinesSource):
        format_name = "CSV"
        taken: tuple[str, ...] = (".csv",)
    elif isinstance(register, WorkbookSource):
        format_name, taken = "Excel", (".xlsx",)
    elif isinstance(register, ArrowSource) and register.register.kind is Kind.PARQUET:
        format_name, taken = "Parquet", (".parquet",)
    else:
        format_name, taken = "Arrow", (".arrow", ".feather", ".ipc")
    suffix = rejects.suffix.lower()
    if suffix in taken or suffix not in _OTHERS:
        return
    shown = printable(str(rejects))
    raise CannotRun(
        f"--rejects écrit dans le format du registre ({format_name})\u00a0: {shown} doit finir par {taken[0]}",
        f"--rejects writes in the format of the register ({format_name}): {shown} must end in {taken[0]}",
    )


def _rejects(
    stack: contextlib.ExitStack,
    file: BinaryIO,
    register: Register,
    provenance: Provenance,
) -> Output:
    """The lines with faults, in the format of the register."""
    if isinstance(register, LinesSource):
        return _RejectedLines(file, register.lines.raw_header)
    if isinstance(register, WorkbookSource):
        names = register.columns.names
        title = register.register.sheet
        sheet = Sheet(stack, file, names, _midnight(provenance), title=title)
        return _RejectedRows(sheet)
    assert isinstance(register, ArrowSource)
    data = register.register
    writer = ArrowRejects(file, data.kind, data.schema)
    stack.callback(writer.abandon)
    return _RejectedColumns(writer)


def _midnight(provenance: Provenance) -> datetime:
    """When a workbook says that it was made: the same for the same question."""
    return datetime.fromisoformat(provenance.as_of)


class _Sealed:
    """A file of which the digest is taken while it is written, from its beginning to its end: in it nothing is sought."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._sha256 = hashlib.sha256()
        self.flush = file.flush

    @property
    def digest(self) -> str:
        """The SHA-256 of what was written, in hexadecimal."""
        return self._sha256.hexdigest()

    @property
    def closed(self) -> bool:
        return self._file.closed

    def write(self, data: bytes) -> int:
        self._sha256.update(data)
        return self._file.write(data)


class _Csv:
    """The result as CSV, in UTF-8 with a mark."""

    def __init__(self, file: BinaryIO, names: Sequence[str]) -> None:
        self._file = file
        self._names = names

    def begin(self, reviewing: Reviewing) -> None:
        self._file.write(codecs.BOM_UTF8)
        self._file.write(reviewing.header(list(self._names)))

    def write(self, result: Result) -> None:
        self._file.write(result.csv)

    def close(self) -> None:
        self._file.flush()


class _SideFile:
    """What tells of a result, beside it."""

    def __init__(self, file: BinaryIO, provenance: Provenance, result: _Sealed) -> None:
        self._file = file
        self._provenance = provenance
        self._result = result

    def begin(self, reviewing: Reviewing) -> None:
        pass

    def write(self, result: Result) -> None:
        pass

    def close(self) -> None:
        told = {RESULT_DIGEST: self._result.digest}
        self._file.write(self._provenance.json(**told))


class _Parquet:
    """The result as Parquet."""

    def __init__(self, writer: ParquetOutput, names: Sequence[str]) -> None:
        self._writer = writer
        self._names = names

    def begin(self, reviewing: Reviewing) -> None:
        self._writer.begin(reviewing, self._names)

    def write(self, result: Result) -> None:
        self._writer.write(result)

    def close(self) -> None:
        self._writer.close()


class _Workbook:
    """The result as an Excel workbook."""

    def __init__(
        self,
        sheet: Sheet,
        register: Register,
        kept: Sequence[int],
        names: Sequence[str],
    ) -> None:
        self._sheet = sheet
        self._register = register
        self._kept = kept
        self._names = names

    def begin(self, reviewing: Reviewing) -> None:
        pass

    def write(self, result: Result) -> None:
        assert result.table is not None
        given = self._register.values(result, self._kept)
        own = [result.table.column(name).to_pylist() for name in self._names]
        self._sheet.write(zip(*given, *own, strict=True))

    def close(self) -> None:
        self._sheet.close()


class _RejectedLines:
    """The lines with faults, byte for byte."""

    def __init__(self, file: BinaryIO, header: bytes) -> None:
        self._file = file
        self._header = header

    def begin(self, reviewing: Reviewing) -> None:
        self._file.write(self._header)

    def write(self, result: Result) -> None:
        self._file.write(result.rejects)

    def close(self) -> None:
        pass


class _RejectedRows:
    """The rows with faults, of a register as an Excel workbook."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet

    def begin(self, reviewing: Reviewing) -> None:
        pass

    def write(self, result: Result) -> None:
        self._sheet.write(result.source[place] for place in result.faulty())

    def close(self) -> None:
        self._sheet.close()


class _RejectedColumns:
    """The rows with faults, of a register as Arrow data."""

    def __init__(self, writer: ArrowRejects) -> None:
        self._writer = writer

    def begin(self, reviewing: Reviewing) -> None:
        pass

    def write(self, result: Result) -> None:
        self._writer.write(result)

    def close(self) -> None:
        self._writer.close()
