"""Registers and results as Parquet.

pyarrow is imported here alone, and only when a Parquet file is met.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterator, Sequence
from typing import IO, Any, BinaryIO

from echeance.audit.provenance import METADATA
from echeance.audit.register import CannotRun, Columns, Result

__all__ = ["ParquetOutput", "ParquetRegister", "ParquetRejects", "module_of"]

ROWS = 8_192
"""How many rows make a batch."""

_WHOLE = re.compile(r"(-?\d+)\.0")


def module_of(name: str) -> Any:
    """A module of pyarrow; refused with how to install it where it is not there."""
    try:
        return importlib.import_module(name)
    except ImportError:
        raise CannotRun(
            'les fichiers Parquet demandent pyarrow\u00a0: pip install "echeance[parquet]"',
            'Parquet files need pyarrow: pip install "echeance[parquet]"',
        ) from None


class ParquetRegister:
    """A register as Parquet. The line of a row is its number, from 1."""

    def __init__(self, file: IO[bytes]) -> None:
        self._arrow = module_of("pyarrow")
        parquet = module_of("pyarrow.parquet")
        try:
            self._file = parquet.ParquetFile(file)
        except (self._arrow.ArrowException, OSError):
            raise _unreadable() from None
        self.schema = self._file.schema_arrow
        self.names: tuple[str, ...] = tuple(self.schema.names)
        self.size: int = self._file.metadata.num_rows
        self.position = 0

    def batches(self, columns: Columns) -> Iterator[tuple[Any, list[list[str]]]]:
        """The columns as they came, with their rows as texts."""
        batches = self._file.iter_batches(batch_size=ROWS)
        while True:
            try:
                batch = next(batches, None)
                if batch is None:
                    return
                texts = [
                    self._texts(column, fact is not None)
                    for column, fact in zip(batch.columns, columns.facts, strict=True)
                ]
            except (self._arrow.ArrowException, OSError):
                raise _unreadable() from None
            rows = [list(row) for row in zip(*texts, strict=True)]
            self.position += len(rows)
            yield batch, rows

    def _texts(self, column: Any, is_fact: bool) -> list[str]:
        """A column as texts, empty where it says nothing."""
        types = self._arrow.types
        if types.is_date(column.type) or types.is_timestamp(column.type):
            # By Arrow: its days and moments reach further than Python's.
            column = column.cast(self._arrow.string())
        elif types.is_decimal(column.type):
            column = column.cast(self._arrow.string())
        text: Callable[[Any], str] = _fact_text if is_fact else _text
        return [text(value) for value in column.to_pylist()]


class ParquetOutput:
    """Reviewed rows as Parquet: the columns as they came, then those of the audit."""

    def __init__(
        self,
        file: BinaryIO,
        columns: Columns,
        schema: Any,
        names: Sequence[str],
        kept: Sequence[int],
        told: bytes,
    ) -> None:
        """`kept` are the places of the columns that stay; `told` says what the result was made of."""
        self._arrow = arrow = module_of("pyarrow")
        parquet = module_of("pyarrow.parquet")
        if len(set(columns.names)) < len(columns.names):
            raise CannotRun(
                "deux colonnes du registre ont le même nom, ce que Parquet ne permet pas",
                "two columns of the register have the same name, which Parquet does not allow",
            )
        if schema is None:
            schema = arrow.schema([(name, arrow.string()) for name in columns.names])
        metadata = {**(schema.metadata or {}), METADATA: told}
        fields = [schema.field(place) for place in kept]
        added = [arrow.field(name, self._kind(name)) for name in names]
        self._schema = schema = arrow.schema(fields + added, metadata=metadata)
        self._names = names
        self._kept = kept
        self._writer = parquet.ParquetWriter(file, schema, compression="zstd")

    def _kind(self, name: str) -> Any:
        arrow = self._arrow
        kinds = {
            "echeance_act_by": arrow.date32(),
            "echeance_next_due_on": arrow.date32(),
            "echeance_last_working_day": arrow.date32(),
            "echeance_next_change_on": arrow.date32(),
            "echeance_contested": arrow.bool_(),
            "echeance_days_contested": arrow.bool_(),
            "echeance_line": arrow.int64(),
        }
        return kinds.get(name, arrow.string())

    def write(self, result: Result) -> None:
        """Writes the rows of a result."""
        arrow = self._arrow
        rows = result.rows
        if result.source is not None:
            columns = [result.source.column(place) for place in self._kept]
        else:
            columns = [
                arrow.array([row.cells[place] for row in rows], arrow.string())
                for place in self._kept
            ]
        added = [
            arrow.array([text or None for text in column], arrow.string()).cast(
                self._kind(name)
            )
            for name, column in zip(
                self._names, zip(*(row.answers for row in rows), strict=True)
            )
        ]
        added.append(arrow.array([row.line for row in rows], arrow.int64()))
        record = arrow.RecordBatch.from_arrays([*columns, *added], schema=self._schema)
        self._writer.write_batch(record)

    def close(self) -> None:
        """Writes the end of the file; the file stays open."""
        self._writer.close()


class ParquetRejects:
    """The rows of a Parquet register that have faults, as they were."""

    def __init__(self, file: BinaryIO, schema: Any) -> None:
        self._arrow = module_of("pyarrow")
        parquet = module_of("pyarrow.parquet")
        self._writer = parquet.ParquetWriter(file, schema, compression="zstd")

    def write(self, result: Result, first: int) -> None:
        """Writes the rows with faults of a result whose first row has that number."""
        places = sorted({fault.line - first for fault in result.faults})
        if places:
            self._writer.write_batch(result.source.take(self._arrow.array(places)))

    def close(self) -> None:
        """Writes the end of the file; the file stays open."""
        self._writer.close()


def _text(value: Any) -> str:
    if value is None:
        return ""
    if value is True or value is False:
        return str(value).lower()
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return str(value)


def _fact_text(value: Any) -> str:
    """A fact as text: a whole float is a number, NaN says nothing."""
    text = _text(value)
    if isinstance(value, float):
        whole = _WHOLE.fullmatch(text)
        return "" if text == "nan" else whole.group(1) if whole else text
    return text


def _unreadable() -> CannotRun:
    return CannotRun(
        "le registre n’est pas un fichier Parquet lisible",
        "the register is not a readable Parquet file",
    )
