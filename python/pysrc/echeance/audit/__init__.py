"""The audit of a register: a line per holder, and what each must do next."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from os import PathLike
    from typing import Any, Literal

    from echeance._echeance import _Readings
    from echeance.audit.found import Audit
    from echeance.audit.persons import Person
    from echeance.audit.register import CannotRun, Columns
    from echeance.audit.run import Source, map_of
    from echeance.profile import Profile
    from echeance.wording import Words

__all__ = [
    "Audit",
    "CannotRun",
    "Person",
    "Source",
    "audit",
    "map_of",
]

_HOMES = {
    "Audit": "found",
    "CannotRun": "register",
    "Person": "persons",
    "Source": "run",
    "map_of": "run",
}


def __getattr__(name: str) -> Any:
    # Loaded when first asked for: few programs have registers.
    if name in _HOMES:
        return getattr(import_module(f"echeance.audit.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def audit(
    register: str | PathLike[str] | Source,
    as_of: date | str,
    *,
    out: str | PathLike[str] | None = None,
    rejects: str | PathLike[str] | None = None,
    key: str | None = None,
    persons: bool = False,
    raw: bool = False,
    sentences: bool = False,
    results_only: bool = False,
    since: str | PathLike[str] | None = None,
    force: bool = False,
    compare: str | None = None,
    compare_map: str | PathLike[str] | None = None,
    contrast: Sequence[tuple[str, str]] = (),
    letters: str | PathLike[str] | None = None,
    profile: Profile | None = None,
    calendar: str | PathLike[str] | None = None,
    summary: str | PathLike[str] | None = None,
    report: str | PathLike[str] | None = None,
    receipts: str | PathLike[str] | None = None,
    made_at: str | None = None,
    signing_key: bytes | None = None,
    lang: Literal["fr", "en"] = "fr",
    readings: _Readings | None = None,
    lead_days: int | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
    min_rows: int = 1,
    threads: int | None = None,
    on_note: Callable[[Words], None] | None = None,
    on_error: Callable[[int, str, str], None] | None = None,
    on_progress: Callable[[int, int | None, int], None] | None = None,
    on_columns: Callable[[Columns], None] | None = None,
    on_person: Callable[[Person], None] | None = None,
    on_found: Callable[[Audit], None] | None = None,
) -> Audit:
    """Reviews each line of a register on a day, and tells what was found. Nothing is printed.

    `register` is a path (`"-"` is standard input), or a `Source` that says how it is
    read: CSV, Excel (its first sheet, or `sheet`), Parquet or Arrow; `as_of` a day, or its text as YYYY-MM-DD; `key` the column that names a person.

        found = echeance.audit(
            "register.csv", "2026-11-21", key="file_number", persons=True
        )
        found.urgent                            # Counter({'transfer-exam-result': 2, …})
        found.choose(due_within=7)              # persons: line, key, outcome, act_by, …
        pyarrow.table(found.table())            # the same of everybody, as Arrow data

    `persons` keeps every person in memory, for `choose` and `table`; without it a
    register of any length is reviewed in bounded memory. What grows with it, such as the
    keys, is kept in a temporary file without a name.

    Files written, each whole or not at all: `out`, a .csv, .xlsx or .parquet of every line and
    its answer, in the language `lang`, with `sentences` for each reason, `raw` to keep
    cells that a spreadsheet would run, and `results_only` to leave out all columns of the
    register but the key; `rejects`, the lines with faults as they were; `letters`,
    a folder with one letter for each person who must act (`Audit.letters` tells how many); `calendar`, an .ics of all days to come;
    `summary`, the counts as JSON; `report`, a page (HTML) to look at in a browser, with
    each person's answer and timeline; `receipts`, a receipt of every answer, which
    `echeance.receipts.replay` asks again, with `made_at` and `signing_key` as `receipts.Sealer`
    takes them.

    Comparisons: `since`, a result that `out` wrote before (`Audit.since`, where a person is
    listed once and counted under each thing that changed; other readings are refused without
    `force`); `compare`, a column with an old system's outcomes,
    translated by the TOML file `compare_map` (`Audit.comparison`); `contrast`, pairs of a
    reading and another choice (`Audit.contrasts`).

    `on_note` receives what was found in the file; `on_columns` the columns, before the first
    line, whose `named` gives the name in the header; `on_error` the line, the fact or the column, and
    the code of each fault; `on_progress` how much was read, of how much, and how many
    lines were reviewed; `on_person` each person; `on_found` what was found, once all files are
    whole and before any takes its place: where it raises, nothing is written.

    Raises `CannotRun` where the register cannot be read, has fewer than `min_rows`
    lines, or something cannot be written or compared; `QuestionError` for a day, a
    reading or lead days that the rule does not take; `receipts.ReceiptError` for a
    `signing_key` or a `made_at` that is none; `TypeError` or `ValueError`, with the name
    of the argument, for another that is of no such kind or says nothing without one that is
    not given (`force` without `since`). A table in memory is no
    register: `echeance.columns.holder_review` takes it as it is.

    Example:
        >>> import echeance, pathlib, tempfile
        >>> lines = ("file_number,expires_on,affiliated", "17,2027-01-31,yes", "18,soon,no")
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     register = pathlib.Path(folder, "register.csv")
        ...     _ = register.write_text("\\n".join(lines), encoding="utf-8")
        ...     found = echeance.audit(register, "2026-11-21", key="file_number")
        >>> found
        <Audit of 2 lines, 1 with errors>
        >>> found.errors
        Counter({'not-a-date': 1})
    """
    from typing import cast

    from echeance.audit.given import (
        MOST_THREADS,
        pairs_of,
        path_of,
        refuse_alone,
        refuse_other,
        refuse_outside,
        refuse_unspoken,
        register_of,
    )
    from echeance.audit.run import Listeners, Question, Writing
    from echeance.audit.whole import Besides, whole

    refuse_unspoken(lang)
    refuse_outside("min_rows", min_rows, 0)
    if threads is not None:
        refuse_outside("threads", threads, 1, MOST_THREADS)
    refuse_other(
        key=key,
        persons=persons,
        raw=raw,
        sentences=sentences,
        results_only=results_only,
        force=force,
        compare=compare,
        profile=profile,
        made_at=made_at,
        signing_key=signing_key,
        readings=readings,
        delimiter=delimiter,
        sheet=sheet,
        on_note=on_note,
        on_error=on_error,
        on_progress=on_progress,
        on_columns=on_columns,
        on_person=on_person,
        on_found=on_found,
    )
    refuse_alone("since", since is not None, force=force)
    map_path = path_of("compare_map", compare_map)
    refuse_alone("compare", compare is not None, compare_map=map_path)
    refuse_alone("letters", letters is not None, profile=profile)
    refuse_alone(
        "receipts", receipts is not None, made_at=made_at, signing_key=signing_key
    )
    refuse_alone(
        "out",
        out is not None,
        raw=raw,
        sentences=sentences,
        results_only=results_only,
    )
    return whole(
        register_of(register, delimiter, sheet),
        # To a type checker no `TypedDict` is a mapping of texts.
        Question(as_of, cast("dict[str, str] | None", readings), lead_days, threads),
        Writing(
            path_of("out", out),
            path_of("rejects", rejects),
            raw,
            sentences,
            results_only,
            lang,
        ),
        Besides(
            key=key,
            persons=persons,
            since=path_of("since", since),
            force=force,
            compare=compare,
            compare_map=map_path,
            contrast=pairs_of("contrast", contrast),
            letters=path_of("letters", letters),
            profile=profile,
            calendar=path_of("calendar", calendar),
            summary=path_of("summary", summary),
            report=path_of("report", report),
            receipts=path_of("receipts", receipts),
            made_at=made_at,
            signing_key=signing_key,
            lang=lang,
            on_columns=on_columns,
            on_person=on_person,
            on_found=on_found,
        ),
        Listeners(on_note, on_error, on_progress),
        min_rows,
    )
