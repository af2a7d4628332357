"""What columns of Arrow data hold once they are written out: one text may stand in a million rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

from echeance.audit.extras import ARROW, module_of

__all__ = ["by_metadata", "longest_row", "rows_at_once", "written_out"]

_AT_ONCE = 1 << 23
"""How much of a register is read at a time, in bytes: some twenty times as much waits to be reviewed or written."""

_PROBED = 1 << 28
"""The same where only the lengths are looked at, of one column, and nothing waits."""


def by_metadata(metadata: Any) -> Iterator[int]:
    """What each row group of Parquet holds: a byte for each cell, and its pages without compression."""
    for group in map(metadata.row_group, range(metadata.num_row_groups)):
        # What it tells of a column may end the process, where the file is damaged.
        yield group.num_rows * metadata.num_columns + group.total_byte_size


def rows_at_once(longest: int, most: int) -> int:
    """How many rows that may be so long are read at a time; at most so many."""
    return _fitting(longest, _AT_ONCE, most)


def _fitting(longest: int, room: int, most: int) -> int:
    return max(1, min(most, room // max(longest, 1)))


def longest_row(opened: Callable[..., Any], group: int) -> int:
    """What one row of a row group may take of texts that are written once for many rows.

    Others take what their pages do.
    """
    file = opened()
    schema = file.metadata.schema
    columns = map(schema.column, range(len(schema)))
    names = [it.path for it in columns if it.physical_type == "BYTE_ARRAY"]
    size = file.metadata.row_group(group).total_byte_size
    return sum(_longest_of(opened, group, name, size) for name in names)


def _longest_of(opened: Callable[..., Any], group: int, name: str, size: int) -> int:
    """The longest text of a column, or more, in a row group of that size."""
    only = {"row_groups": [group], "columns": [name]}
    broken = (module_of("pyarrow", ARROW).ArrowException, OSError)
    # Of lists, and of texts that repeat the beginning of the one before, there is no dictionary.
    with suppress(*broken, AttributeError):
        # A dictionary comes whole with its first row.
        for batch in opened(read_dictionary=[name]).iter_batches(1, **only):
            texts = (_longest_text(it.dictionary) for it in batch.columns)
            return max(texts, default=0)
        return 0
    # No text is longer than all pages are.
    few = _fitting(size, _PROBED, 1_024)
    batches = opened().iter_batches(few, **only)
    return max((batch.nbytes for batch in batches), default=0)


def written_out(column: Any) -> int:
    """The bytes of a column with its texts written out."""
    compute, types = _compute(), module_of("pyarrow", ARROW).types
    kind = column.type
    if types.is_dictionary(kind):
        lengths = _lengths(column.dictionary)
        if lengths is not None:
            each = compute.take(lengths, column.indices)
            return int(compute.sum(each).as_py() or 0)
    elif types.is_run_end_encoded(kind):
        return len(column) * _longest_text(column.values)
    elif types.is_string_view(kind) or types.is_binary_view(kind):
        return int(compute.sum(_lengths(column)).as_py() or 0)
    return int(column.nbytes)


def _longest_text(column: Any) -> int:
    lengths = _lengths(column)
    return 0 if lengths is None else int(_compute().max(lengths).as_py() or 0)


def _lengths(column: Any) -> Any:
    """The length of each text; `None` where they are none."""
    arrow = module_of("pyarrow", ARROW)
    types, kind = arrow.types, column.type
    if types.is_string_view(kind) or types.is_binary_view(kind):
        # No function of pyarrow tells it. Of the sixteen bytes of a view, the first four do.
        begin, end = (4 * (column.offset + place) for place in (0, len(column)))
        first = memoryview(column.buffers()[1]).cast("i")[begin:end:4]
        lengths = arrow.Array.from_buffers(
            arrow.int32(), len(column), [None, arrow.py_buffer(first.tobytes())]
        )
        return _compute().if_else(column.is_valid(), lengths, 0)
    if not (
        types.is_string(kind)
        or types.is_large_string(kind)
        or types.is_binary(kind)
        or types.is_large_binary(kind)
    ):
        return None
    return _compute().binary_length(column)


def _compute() -> Any:
    return module_of("pyarrow.compute", ARROW)
