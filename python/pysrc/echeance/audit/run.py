"""The audit: each row of a register reviewed by `holder-review`, written and counted."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from echeance._echeance import Reviewer, ask
from echeance.audit.lines import CsvRegister
from echeance.audit.output import (
    CsvOutput,
    Output,
    Reviewed,
    refuse_target,
    written_aside,
)
from echeance.audit.parquet import MAGIC, ParquetOutput, ParquetRegister
from echeance.audit.register import (
    Batch,
    CannotRun,
    Columns,
    Register,
    Row,
)
from echeance.audit.summary import Tally

__all__ = ["audit", "open_register"]

LEAD_DAYS = "renewal_lead_days"


def audit(
    register: Path,
    as_of: date | str,
    *,
    out: Path | None = None,
    delimiter: str | None = None,
    readings: Mapping[str, str] | None = None,
    lead_days: int | None = None,
    min_rows: int = 1,
    on_error: Callable[[int, str, str], None] | None = None,
    on_progress: Callable[[int, int | None], None] | None = None,
) -> Tally:
    """Reviews each row of a register on a day, writes the result to `out`, and counts.

    `on_error` receives the line, the column and the code of each row that cannot be
    reviewed; `on_progress` how much was read, and of how much.

    Raises `CannotRun` where there are fewer than `min_rows` rows or no way to write, and
    `QuestionError` for a day, a reading or lead days that the rule does not take.
    """
    with contextlib.ExitStack() as stack:
        opened = open_register(register, delimiter)
        stack.callback(opened.close)
        columns = opened.columns
        review = _reviewing(as_of, columns, readings, lead_days)
        output: Output | None = None
        if out is not None:
            columns.refuse_clash()
            refuse_target(out, register)
            form = _output_form(out)
            output = form(stack.enter_context(written_aside(out)), opened)
        tally = Tally(date.fromisoformat(str(as_of)), columns)
        for batch in opened.batches():
            reviews = [review(row) for row in batch.rows]
            if output is not None:
                output.write(batch, reviews)
            _count(tally, batch, reviews, on_error)
            if on_progress is not None:
                on_progress(opened.position, opened.size)
        if tally.rows < min_rows:
            raise CannotRun(
                f"le registre a moins de {min_rows} ligne(s) (--min-rows)",
                f"the register has fewer than {min_rows} line(s) (--min-rows)",
            )
        if output is not None:
            output.close()
        return tally


def open_register(path: Path, delimiter: str | None = None) -> Register:
    """Opens a register: as Parquet where its first bytes say so, as CSV otherwise."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise CannotRun.from_os(
            error,
            "le registre ne peut être lu",
            "the register cannot be read",
            path,
        ) from error
    with contextlib.ExitStack() as on_failure:
        on_failure.callback(file.close)
        if file.peek(len(MAGIC)).startswith(MAGIC):
            return ParquetRegister(path)
        register = CsvRegister(file, delimiter)
        on_failure.pop_all()
        return register


def _reviewing(
    as_of: date | str,
    columns: Columns,
    readings: Mapping[str, str] | None,
    lead_days: int | None,
) -> Callable[[Row], Reviewed]:
    """How a row is reviewed; lead days that hold for all are one more cell of each."""
    facts = list(columns.facts)
    added: list[str] = []
    if lead_days is not None:
        if LEAD_DAYS in facts:
            raise CannotRun(
                f"le registre a déjà une colonne «\u00a0{LEAD_DAYS}\u00a0»",
                f"the register already has a column “{LEAD_DAYS}”",
            )
        # Asked once for what the rule says of it: every row would say it again.
        ask("holder-review", as_of=as_of, facts={LEAD_DAYS: lead_days})
        facts.append(LEAD_DAYS)
        added.append(str(lead_days))
    reviewer = Reviewer(as_of, facts, readings=readings)

    def review(row: Row) -> Reviewed:
        if row.error is not None:
            return Reviewed(error=row.error, field=row.field)
        found = reviewer.review([*row.cells, *added] if added else row.cells)
        if len(found) == 2:
            code, field = found
            return Reviewed(error=code, field=(field or "").removeprefix("facts."))
        return Reviewed(*found)

    return review


def _count(
    tally: Tally,
    batch: Batch,
    reviews: Sequence[Reviewed],
    on_error: Callable[[int, str, str], None] | None,
) -> None:
    for row, review in zip(batch.rows, reviews, strict=True):
        tally.add(row.line, review)
        if review.error and on_error is not None:
            on_error(row.line, review.field, review.error)


def _output_form(out: Path) -> Callable[[BinaryIO, Register], Output]:
    suffix = out.suffix.lower()
    if suffix == ".csv":
        return _csv_output
    if suffix == ".parquet":
        return _parquet_output
    raise CannotRun(
        "le nom du fichier de résultat doit finir par .csv ou .parquet",
        "the name of the result file must end in .csv or .parquet",
    )


def _csv_output(file: BinaryIO, register: Register) -> Output:
    if isinstance(register, CsvRegister):
        return CsvOutput(
            file,
            register.columns,
            delimiter=register.delimiter,
            line_end=register.line_end,
            mark=register.has_mark,
        )
    return CsvOutput(file, register.columns)


def _parquet_output(file: BinaryIO, register: Register) -> Output:
    schema = register.schema if isinstance(register, ParquetRegister) else None
    return ParquetOutput(file, register.columns, schema)
