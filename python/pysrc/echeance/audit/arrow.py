"""Registers and results as Arrow data: Parquet, and Arrow IPC as a file or a stream.

The columns of a register stay what they are: those of facts are given to the review as
columns, every column goes into the result as it came. pyarrow is imported when such a file
is met.
"""

from __future__ import annotations

import contextlib
import os
import re
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta
from functools import cache, partial
from typing import IO, Any, BinaryIO

from echeance._echeance import Audit as Reviewing
from echeance.audit import held, ipc
from echeance.audit.extras import ARROW, module_of
from echeance.audit.kind import COLUMNS_SWELL, Kind, swelling, swells
from echeance.audit.provenance import METADATA
from echeance.audit.register import CannotRun, Columns, Damaged, Result, duration_text
from echeance.wording import Words

__all__ = ["ROWS", "ArrowRegister", "ArrowRejects", "ParquetOutput"]

ROWS = 4_096
"""How many rows are reviewed together: four times as many take 25 MB more, and no less time."""

ROW_GROUP = 65_536
"""How many rows a row group of a result has, or a few more."""

HELD = 1 << 27
"""How many bytes of a register wait for a row group at most: rows of texts that long make smaller ones."""

BUFFER = 1 << 16
"""How much of a column of Parquet is read at a time, in bytes."""

_AS_CSV = Words("exportez-le en CSV", "export it as CSV")

_END_OF_STREAM = b"\xff\xff\xff\xff\0\0\0\0"

_WHOLE = re.compile(r"(-?\d+)\.0")


class ArrowRegister:
    """A register as Arrow data. The line of a row is its number, from 1."""

    def __init__(self, file: IO[bytes], kind: Kind, size: int) -> None:
        self._arrow = arrow = module_of("pyarrow", ARROW)
        self.kind = kind
        self._compressed = file.seek(0, os.SEEK_END)
        file.seek(0)
        with self._reading():
            if kind is Kind.PARQUET:
                # Otherwise all that is compressed of a row group, which may be the whole file, is in memory at once.
                opened = partial(
                    module_of("pyarrow.parquet", ARROW).ParquetFile,
                    file,
                    page_checksum_verification=True,
                    pre_buffer=False,
                    buffer_size=BUFFER,
                )
                self._file = opened()
                again = partial(opened, metadata=self._file.metadata)
                # The days are read before all the rest.
                self._longest = cache(partial(held.longest_row, again))
                self._refuse_swelling(held.by_metadata(self._file.metadata))
                self.schema = self._file.schema_arrow
                size = self._file.metadata.num_rows
            elif kind is Kind.ARROW:
                self._file = arrow.ipc.open_file(file)
                self._refuse_swelling(ipc.batches_of_file(file))
                self.schema = self._file.schema
            else:
                _refuse_cut_short(file, size)
                self._refuse_swelling(ipc.batches_of_stream(file))
                file.seek(0)
                self._file = arrow.ipc.open_stream(file)
                self.schema = self._file.schema
            self.names: tuple[str, ...] = tuple(self.schema.names)
        self.size: int | None = size if kind is Kind.PARQUET else None
        """How many rows there are, where the file tells."""
        self.position = 0

    def _refuse_swelling(self, parts: Iterable[int]) -> None:
        """Refuses a file that holds beyond all proportion."""
        plain = 0
        for part in parts:
            plain += part
            if swells(self._compressed, plain, COLUMNS_SWELL):
                raise swelling(_AS_CSV, COLUMNS_SWELL)

    def batches(self, places: Sequence[int], rows: int = ROWS) -> Iterator[Any]:
        """The columns at those places, or more, in batches of rows."""
        for whole in self._read(places, rows):
            for start in range(0, whole.num_rows, rows):
                batch = whole.slice(start, rows)
                self.position += batch.num_rows
                yield batch

    def _read(self, places: Sequence[int], rows: int) -> Iterator[Any]:
        if self.kind is Kind.PARQUET:
            names = self._alone(places)
            batches: Iterator[Any] = (
                batch
                for groups in self._row_groups()
                for batch in self._file.iter_batches(
                    held.rows_at_once(max(map(self._longest, groups)), rows),
                    row_groups=groups,
                    columns=names,
                )
            )
        elif self.kind is Kind.ARROW:
            many = range(self._file.num_record_batches)
            batches = map(self._file.get_batch, many)
        else:
            batches = iter(self._file)
        written = 0
        while True:
            with self._reading():
                batch = next(batches, None)
                if batch is None:
                    return
                if self.kind is not Kind.PARQUET:
                    # What the file says of its own memory may be wrong.
                    batch.validate(full=True)
                written += sum(map(held.written_out, batch.columns))
                self._refuse_swelling([written])
            yield batch

    def _row_groups(self) -> Iterator[list[int]]:
        """The row groups of a Parquet file that are read together.

        What reads them keeps memory of each until its end: of a whole file it would be 12 bytes a row.
        """
        metadata = self._file.metadata
        groups: list[int] = []
        rows = 0
        for group in range(metadata.num_row_groups):
            groups.append(group)
            rows += metadata.row_group(group).num_rows
            if rows >= ROW_GROUP:
                yield groups
                groups, rows = [], 0
        if groups:
            yield groups

    def _alone(self, places: Sequence[int]) -> list[str] | None:
        """The names of those columns, where pyarrow can tell them from others: a dot leads into a column."""
        has_dots = any("." in name for name in self.names)
        if has_dots or len(set(self.names)) < len(self.names):
            return None
        return [self.names[place] for place in places]

    def column(self, batch: Any, place: int) -> Any:
        """The column of the register at a place."""
        if batch.num_columns == len(self.names):
            return batch.column(place)
        return batch.column(self.names[place])

    def facts(self, batch: Any, columns: Columns, key: int | None) -> Any:
        """The columns of facts, as the review takes them: texts, days, yes or no; then that of the key, as texts."""
        facts = [
            self._fact(self.column(batch, place))
            for place, fact in enumerate(columns.facts)
            if fact is not None
        ]
        if key is not None:
            column = self.column(batch, key)
            facts.append(self._key(column, columns.facts[key] is not None))
        names = list(map(str, range(len(facts))))
        return self._arrow.RecordBatch.from_arrays(facts, names)

    def cells(self, batch: Any, facts: Sequence[str | None]) -> list[list[str]]:
        """The rows as texts, empty where they say nothing; `facts` are those that the columns give."""
        texts = [
            self._texts(column, fact is not None)
            for column, fact in zip(batch.columns, facts, strict=True)
        ]
        return [list(row) for row in zip(*texts, strict=True)]

    def values(self, batch: Any, place: int) -> Sequence[Any]:
        """A column as values of Python; what Python has no value for, as texts."""
        column = self.column(batch, place)
        types, kind = self._arrow.types, column.type
        with self._reading():
            try:
                if types.is_timestamp(kind) and kind.unit == "ns":
                    column = column.cast(self._arrow.timestamp("us", kind.tz))
                values: Sequence[Any] = column.to_pylist()
            except (ValueError, OverflowError):
                values = column.cast(self._arrow.string()).to_pylist()
        return values

    def slashed_days(self, places: Sequence[int]) -> Iterator[tuple[int, list[str]]]:
        """The lines that may have days with slashes, each with what stands in those columns."""
        arrow, compute = self._arrow, module_of("pyarrow.compute", ARROW)
        texts = [place for place in places if self._is_text(self.schema.types[place])]
        if not texts:
            return
        first = 1
        for batch in self.batches(texts):
            columns = [
                self.column(batch, place).cast(arrow.string()) for place in texts
            ]
            slashes = [compute.match_substring(column, "/") for column in columns]
            if any(compute.any(slash).as_py() for slash in slashes):
                rows = zip(*(column.to_pylist() for column in columns), strict=True)
                for line, row in enumerate(rows, first):
                    yield line, [text or "" for text in row]
            first += batch.num_rows
        self.position = 0

    def _is_text(self, kind: Any) -> bool:
        types = self._arrow.types
        if types.is_dictionary(kind):
            kind = kind.value_type
        return bool(
            types.is_string(kind)
            or types.is_large_string(kind)
            or types.is_string_view(kind)
        )

    def _fact(self, column: Any) -> Any:
        arrow, types = self._arrow, self._arrow.types
        kind = column.type
        if (
            types.is_null(kind)
            or types.is_boolean(kind)
            or types.is_date32(kind)
            or self._is_text(kind)
        ):
            return column
        with self._reading():
            if types.is_dictionary(kind):
                return self._fact(column.dictionary_decode())
            become = self._plainer(kind)
            if become is not None:
                with contextlib.suppress(arrow.ArrowInvalid):
                    plain = column.cast(become)
                    # A time of day would be dropped in silence.
                    if plain.cast(kind).equals(column):
                        return self._fact(plain)
            if types.is_integer(kind):
                return column.cast(arrow.string())
            return arrow.array(
                [text or None for text in self._texts(column, True)], arrow.string()
            )

    def _key(self, column: Any, is_fact: bool) -> Any:
        """A column as texts, such as `cells` gives them."""
        arrow, kind = self._arrow, column.type
        if self._is_text(kind) or self._arrow.types.is_integer(kind):
            with self._reading():
                return column.cast(arrow.string())
        return arrow.array(self._texts(column, is_fact), arrow.string())

    def _plainer(self, kind: Any) -> Any:
        """The type of what most columns of that type hold: days, or whole numbers."""
        arrow, types = self._arrow, self._arrow.types
        if types.is_date64(kind) or (types.is_timestamp(kind) and kind.tz is None):
            return arrow.date32()
        # pandas has whole numbers beside missing ones as floats.
        return arrow.int64() if types.is_floating(kind) else None

    def _texts(self, column: Any, is_fact: bool) -> list[str]:
        """A column as texts, empty where it says nothing."""
        types = self._arrow.types
        with self._reading():
            if (
                types.is_date(column.type)
                or types.is_timestamp(column.type)
                or types.is_decimal(column.type)
            ):
                # By Arrow: its days and moments reach further than Python's.
                column = column.cast(self._arrow.string())
            elif types.is_duration(column.type):
                try:
                    column = column.cast(self._arrow.duration("us"))
                except self._arrow.ArrowInvalid:
                    # Python knows no shorter unit: their number.
                    column = column.cast(self._arrow.int64())
            text: Callable[[Any], str] = _fact_text if is_fact else _text
            return [text(value) for value in column.to_pylist()]

    def _reading(self) -> _Reading:
        return _Reading(self._arrow, self.kind)


class _Reading:
    """Where what fails is the register."""

    def __init__(self, arrow: Any, kind: Kind) -> None:
        self._broken = (arrow.ArrowException, OSError, UnicodeDecodeError, ipc.BROKEN)
        self._kind = kind

    def __enter__(self) -> None:
        pass

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        if isinstance(error, self._broken):
            raise _damaged(self._kind) from None


def _refuse_cut_short(file: IO[bytes], size: int) -> None:
    """A stream that is cut between two batches reads as one that ends there, but for its last bytes."""
    file.seek(max(0, size - 8))
    end = file.read(8)
    file.seek(0)
    if end != _END_OF_STREAM:
        raise _damaged(Kind.ARROW_STREAM)


class ParquetOutput:
    """Reviewed rows as Parquet: the columns as they came, then those of the audit."""

    def __init__(
        self,
        file: BinaryIO,
        columns: Columns,
        register: ArrowRegister | None,
        kept: Sequence[int],
        provenance: bytes,
    ) -> None:
        """`kept` are the places of the columns that stay; `provenance` says what the result was made of."""
        self._arrow = module_of("pyarrow", ARROW)
        self._parquet = module_of("pyarrow.parquet", ARROW)
        kept_names = [columns.names[place] for place in kept]
        if len(set(kept_names)) < len(kept_names):
            raise CannotRun(
                "deux colonnes du registre ont le même nom, ce que Parquet ne permet pas",
                "two columns of the register have the same name, which Parquet does not allow",
            )
        self._file = file
        self._names = kept_names
        self._register = register
        self._kept = kept
        self._provenance = provenance
        self._waiting: list[Any] = []
        self._held = 0
        self._writer: Any = None

    def begin(self, reviewing: Reviewing, names: Sequence[str]) -> None:
        """Begins the file."""
        arrow = self._arrow
        answers = arrow.schema(reviewing.columns())
        own = [answers.field(name) for name in names]
        if self._register is None:
            given = [arrow.field(name, arrow.string()) for name in self._names]
            metadata: dict[bytes, bytes] = {}
        else:
            schema = self._register.schema
            given = [schema.field(place) for place in self._kept]
            metadata = schema.metadata or {}
        self._own = names
        self._schema = arrow.schema(
            [*given, *own], metadata={**metadata, METADATA: self._provenance}
        )
        self._writer = self._parquet.ParquetWriter(
            self._file, self._schema, compression="zstd"
        )

    def write(self, result: Result) -> None:
        """Writes the rows of a result."""
        # `pyarrow.table` would load pandas, where there is one, to see whether it is given a frame.
        table = self._arrow.RecordBatchReader.from_stream(result.table).read_all()
        own = table.columns[-len(self._own) :]
        if self._register is None:
            given = table.columns[: -len(self._own)]
        else:
            given = [
                self._register.column(result.source, place) for place in self._kept
            ]
        self._waiting.append(
            self._arrow.Table.from_arrays([*given, *own], schema=self._schema)
        )
        self._held += sum(
            column.nbytes
            for column in given
            # Dictionaries are shared.
            if not self._arrow.types.is_dictionary(column.type)
        )
        rows = sum(table.num_rows for table in self._waiting)
        if rows >= ROW_GROUP or self._held >= HELD:
            self._write()

    def _write(self) -> None:
        if self._waiting:
            table = self._arrow.concat_tables(self._waiting)
            self._writer.write_table(table, row_group_size=2 * ROW_GROUP)
            self._waiting.clear()
            self._held = 0
            del table
            # What threads freed, the system's allocator keeps for each of them, more with every row group.
            self._arrow.default_memory_pool().release_unused()

    def close(self) -> None:
        """Writes the end of the file; the file stays open."""
        self._write()
        self._writer.close()

    def abandon(self) -> None:
        """Writes nothing more, in whatever state the file is."""
        _abandon(self._writer)


class ArrowRejects:
    """The rows that have faults, as they were, in the format of the register."""

    def __init__(self, file: BinaryIO, kind: Kind, schema: Any) -> None:
        self._arrow = arrow = module_of("pyarrow", ARROW)
        if kind is Kind.PARQUET:
            parquet = module_of("pyarrow.parquet", ARROW)
            self._writer = parquet.ParquetWriter(file, schema, compression="zstd")
        elif kind is Kind.ARROW:
            self._writer = arrow.ipc.new_file(file, schema)
        else:
            self._writer = arrow.ipc.new_stream(file, schema)

    def write(self, result: Result) -> None:
        """Writes the rows with faults."""
        places = result.faulty()
        if places:
            # `pyarrow.array` would load pandas, as above.
            numbers = self._arrow.py_buffer(array("q", places))
            rows = self._arrow.Array.from_buffers(
                self._arrow.int64(), len(places), [None, numbers]
            )
            self._writer.write_batch(result.source.take(rows))

    def close(self) -> None:
        """Writes the end of the file; the file stays open."""
        self._writer.close()

    def abandon(self) -> None:
        """Writes nothing more, in whatever state the file is."""
        _abandon(self._writer)


def _abandon(writer: Any) -> None:
    # A writer of Parquet that is still open would write when it is collected.
    if hasattr(writer, "is_open"):
        writer.is_open = False


def _text(value: Any) -> str:
    if value is None:
        return ""
    if value is True or value is False:
        return str(value).lower()
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, timedelta):
        return duration_text(value)
    return str(value)


def _fact_text(value: Any) -> str:
    """A fact as text: a whole float is a number, NaN says nothing."""
    text = _text(value)
    if isinstance(value, float):
        whole = _WHOLE.fullmatch(text)
        return "" if text == "nan" else whole.group(1) if whole else text
    return text


def _damaged(kind: Kind) -> Damaged:
    name = _NAMES[kind]
    return Damaged(
        f"le registre est {name.fr} tronqué ou abîmé; copiez-le ou exportez-le de nouveau",
        f"the register is {name.en} that is cut short or damaged; copy or export it again",
    )


_NAMES = {
    Kind.PARQUET: Words("un fichier Parquet", "a Parquet file"),
    Kind.ARROW: Words("un fichier Arrow IPC", "an Arrow IPC file"),
    Kind.ARROW_STREAM: Words("un flux Arrow IPC", "an Arrow IPC stream"),
}
