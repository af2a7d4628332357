"""How much Arrow IPC holds, by its messages: pyarrow makes room for all of a batch before it can be asked.

Only what tells lengths is read, as the format lays it out in FlatBuffers
(https://arrow.apache.org/docs/format/Columnar.html).
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from typing import IO, Any, NamedTuple

__all__ = ["BROKEN", "batches_of_file", "batches_of_stream"]

BROKEN = struct.error
"""What is no such message makes of its reading."""

_DICTIONARY, _BATCH = 2, 3
_BLOCK = struct.Struct("<qi4xq")
_BUFFER = struct.Struct("<qq")
_LENGTH = struct.Struct("<q")
_CONTINUES = 0xFFFFFFFF


class _Table:
    """A table of FlatBuffers: its fields are found by their numbers."""

    def __init__(self, data: bytes, place: int) -> None:
        self._data, self._place = data, place
        self._fields = place - self._at("i", place)
        self._size = self._at("H", self._fields)

    def _at(self, form: str, place: int) -> int:
        if place < 0:
            raise BROKEN
        return int(struct.unpack_from(f"<{form}", self._data, place)[0])

    def _field(self, number: int) -> int:
        """Where a field is; 0 where the table does not have it."""
        entry = 4 + 2 * number
        offset = self._at("H", self._fields + entry) if entry < self._size else 0
        return self._place + offset if offset else 0

    def number(self, number: int, form: str) -> int:
        place = self._field(number)
        return self._at(form, place) if place else 0

    def table(self, number: int) -> _Table | None:
        place = self._field(number)
        return _Table(self._data, place + self._at("I", place)) if place else None

    def structs(self, number: int, form: struct.Struct) -> Iterator[tuple[Any, ...]]:
        place = self._field(number)
        if place:
            place += self._at("I", place)
            for each in range(self._at("I", place)):
                yield form.unpack_from(self._data, place + 4 + each * form.size)


class _Message(NamedTuple):
    kind: int
    header: _Table
    body: int
    """Where its body begins."""
    end: int


def batches_of_stream(file: IO[bytes]) -> Iterator[int]:
    """What each batch of a stream holds: a byte for each cell, and its buffers without compression."""
    file.seek(0)
    message = _message(file, 0)
    while message is not None:
        yield _held(file, message)
        message = _message(file, message.end)


def batches_of_file(file: IO[bytes]) -> Iterator[int]:
    """The same of a file, whose last bytes tell where its batches are."""
    file.seek(-10, os.SEEK_END)
    end = file.tell()
    (size,) = struct.unpack("<i", file.read(4))
    file.seek(max(end - size, 0))
    footer = _root(file.read(end - file.tell()))
    for number in (_DICTIONARY, _BATCH):
        for place, _, _ in footer.structs(number, _BLOCK):
            message = _message(file, place)
            if message is not None:
                yield _held(file, message)


def _root(data: bytes) -> _Table:
    return _Table(data, struct.unpack_from("<I", data)[0])


def _message(file: IO[bytes], place: int) -> _Message | None:
    """The message at a place; `None` at the end."""
    _seek(file, place)
    # Before version 0.15 the length came first.
    first = file.read(4)
    if first == struct.pack("<I", _CONTINUES):
        first = file.read(4)
    if len(first) < 4 or not any(first):
        return None
    (size,) = struct.unpack("<I", first)
    begin = file.tell()
    message = _root(file.read(size))
    header = message.table(2)
    length = message.number(3, "q")
    if header is None or length < 0:
        raise BROKEN
    return _Message(message.number(1, "B"), header, begin + size, begin + size + length)


def _seek(file: IO[bytes], place: int) -> None:
    if not 0 <= place < 1 << 62:
        raise BROKEN
    file.seek(place)


def _held(file: IO[bytes], message: _Message) -> int:
    header: _Table | None = message.header
    if message.kind == _DICTIONARY:
        header = message.header.table(1)
    elif message.kind != _BATCH:
        return 0
    if header is None:
        raise BROKEN
    columns = sum(1 for _ in header.structs(1, _BUFFER))
    held = header.number(0, "q") * columns
    is_compressed = header.table(3) is not None
    for offset, length in header.structs(2, _BUFFER):
        if is_compressed and length >= _LENGTH.size:
            _seek(file, message.body + offset)
            # Below zero, what follows is not compressed.
            (plain,) = _LENGTH.unpack(file.read(_LENGTH.size))
            length = max(plain, 0) or length
        held += length
    return held
