"""The last result, as it was written: its rows, and what it was made of."""

from __future__ import annotations

import csv
import stat
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path
from typing import IO, NamedTuple

from echeance._echeance import folded_name, same_key
from echeance.audit.arrow import ArrowRegister
from echeance.audit.kind import Kind
from echeance.audit.persons import ERROR, NOT_OWED, OWED, STATES
from echeance.audit.provenance import Provenance, digest, side_file, told_beside
from echeance.audit.register import (
    ACTS,
    OUTCOME_WORDS,
    OWN_COLUMNS,
    CannotRun,
    Damaged,
    duty_columns,
)
from echeance.audit.verdict import NEXT_DUE_ON, Verdict, coming_of, faults_of
from echeance.audit.workbook import WorkbookRegister, cell_text
from echeance.wording import NO_PERSON, printable

__all__ = ["Before", "refuse_other"]

_OWN = ("echeance_outcome", "echeance_act_by")


class Before:
    """A last result, read: the first of what `Following` needs."""

    def __init__(self, stack: ExitStack, path: Path, key: str) -> None:
        """`stack` closes what was not read to its end."""
        read = _FORMS.get(path.suffix.lower(), _lines)
        with _reading(path):
            if stat.S_IFMT(path.stat().st_mode) not in (stat.S_IFREG, stat.S_IFDIR):
                # What is no file is read once, or has no end; a folder is told by the system.
                raise Damaged("", "")
            found = read(stack, path)
        names = found.names
        # Names are the same however they are written, as in the register.
        own = next(
            (name for name in names if folded_name(name) == folded_name(key)), None
        )
        missing = [name for name in _OWN if name not in names]
        if own is None:
            missing.append(key)
        if missing:
            shown = ", ".join(map(printable, missing))
            raise CannotRun(
                f"le résultat donné par --since n’a pas de colonne {shown}; il faut un fichier que --out a écrit, avec la"
                " colonne de --key",
                f"the result given by --since has no column {shown}; it must be a file that --out wrote, with the column"
                " of --key",
            )
        compared = [NEXT_DUE_ON, *(name for act in ACTS for name in duty_columns(act))]
        self.lacking = tuple(name for name in compared if name not in names)
        """The columns with which answers are compared that it does not have."""
        self.path = path
        self.delimiter = found.delimiter
        """Of a CSV."""
        self.has_columns = any(
            name != own and name not in OWN_COLUMNS for name in names
        )
        """Whether the columns of the register stand in it."""
        self._told = told_beside(path)
        self._key = own or key
        self._found = found

    @property
    def provenance(self) -> Provenance | None:
        """What it was made of, where the file beside it tells."""
        return None if self._told is None else self._told.provenance

    def is_changed(self) -> bool:
        """Whether it is not as it was written: cut short, or saved again by another program; or nothing tells that it is."""
        with _reading(self.path):
            return self._told is None or self._told.sha256 != digest(self.path)

    def verdicts(self) -> Iterator[tuple[str, Verdict]]:
        """What it says of each key, which is empty where a line has none."""
        duties = [(act, *duty_columns(act)) for act in ACTS]
        states = [column for _, column, _ in duties]
        days = ["echeance_act_by", NEXT_DUE_ON, *(by for *_, by in duties)]
        for place, row in enumerate(self._rows(), 1):
            wrong = _not_written(row, states, days)
            if wrong is not None:
                raise _changed(place, wrong)
            if row.get("echeance_error") in NO_PERSON:
                continue
            name = same_key(row[self._key])
            yield (
                name,
                Verdict(
                    row["echeance_outcome"] or ERROR,
                    row["echeance_act_by"],
                    row.get(NEXT_DUE_ON, ""),
                    tuple(act for act, column, _ in duties if row.get(column) == "due"),
                    tuple(
                        (act, row[by])
                        for act, column, by in duties
                        if row.get(column) in OWED
                        and row.get(by, "") not in ("", "none")
                    ),
                    tuple(
                        act for act, column, _ in duties if row.get(column) == NOT_OWED
                    ),
                    coming=coming_of(
                        row["echeance_outcome"],
                        row.get("echeance_next_change_on", ""),
                        row.get("echeance_next_change_outcome", ""),
                    ),
                    faults=faults_of(
                        row.get("echeance_error", ""),
                        row.get("echeance_error_field", ""),
                    ),
                ),
            )

    def _rows(self) -> Iterator[Mapping[str, str]]:
        names, rows = self._found.names, self._found.rows
        while True:
            with _reading(self.path):
                cells = next(rows, None)
            if cells is None:
                return
            # A line that was cut short lacks cells.
            yield {**dict.fromkeys(names, ""), **dict(zip(names, cells, strict=False))}


def _not_written(
    row: Mapping[str, str], states: Iterable[str], days: Iterable[str]
) -> str | None:
    """The first column of the audit in which stands what it does not write; `None` where all is as it writes it."""
    if row["echeance_outcome"] not in _OUTCOMES:
        return "echeance_outcome"
    wrong = (state for state in states if row.get(state, "") not in _STATES)
    undated = (day for day in days if not _is_day(row.get(day, "")))
    return next(wrong, None) or next(undated, None)


_OUTCOMES = {"", *OUTCOME_WORDS}
"""A line with an error has none."""
_STATES = {"", *STATES}


def _is_day(text: str) -> bool:
    if text in ("", "none"):
        return True
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _changed(row: int, column: str) -> CannotRun:
    return CannotRun(
        f"le résultat donné par --since n’est plus tel que --out l’a écrit : à sa rangée {row} de données, la colonne"
        f" {column} contient ce que l’audit n’écrit pas; un tableur qui l’enregistre change la forme des jours : donnez"
        " le fichier d’origine",
        f"the result given by --since is no longer as --out wrote it: in row {row} of its data, the column {column} holds"
        " what the audit does not write; a spreadsheet that saves it changes the form of the days: give the original file",
    )


def refuse_other(before: Before, now: Provenance) -> None:
    """Refuses a result that was changed, under other readings or lead days, or of which nothing tells its own."""
    then = before.provenance
    if then is None and side_file(before.path).exists():
        raise CannotRun(
            "rien ne dit le jour, les lectures ni l’état d’origine du résultat donné par --since\u00a0: le fichier .json que"
            " --out a écrit est à côté de lui, mais il ne peut être lu (il a été changé ou coupé); donnez celui d’origine, ou"
            " --force pour comparer quand même, sans dire pourquoi",
            "nothing tells the day, the readings or the original state of the result given by --since: the .json file that"
            " --out wrote is beside it, but it cannot be read (it was changed or cut short); give the original one, or --force"
            " to compare all the same, without telling why",
        )
    if then is None:
        raise CannotRun(
            "rien ne dit le jour, les lectures ni l’état d’origine du résultat donné par --since : le fichier .json que"
            " --out a écrit à côté de lui manque; donnez-le avec lui, ou --force pour comparer quand même, sans dire pourquoi",
            "nothing tells the day, the readings or the original state of the result given by --since: the .json file that"
            " --out wrote beside it is missing; give it too, or --force to compare all the same, without telling why",
        )
    if before.is_changed():
        raise CannotRun(
            "le résultat donné par --since n’est plus tel que --out l’a écrit : il a été coupé, ou changé par un autre"
            " programme (un tableur qui l’enregistre change la forme des jours); donnez le fichier d’origine, ou --force"
            " pour comparer quand même",
            "the result given by --since is no longer as --out wrote it: it was cut short, or changed by another program"
            " (a spreadsheet that saves it changes the form of the days); give the original file, or --force to compare"
            " all the same",
        )
    other = sorted(
        name
        for name in {*then.readings, *now.readings}
        if then.readings.get(name) != now.readings.get(name)
    )
    if then.lead_days != now.lead_days:
        other.append("--lead-days")
    if other:
        shown = ", ".join(other)
        raise CannotRun(
            f"le résultat donné par --since a d’autres lectures ou un autre délai ({shown}); reprenez les mêmes, ou"
            " --force pour comparer quand même",
            f"the result given by --since has other readings or lead days ({shown}); take the same, or --force to"
            " compare all the same",
        )


class _Found(NamedTuple):
    """A result that is open."""

    names: Sequence[str]
    rows: Iterator[Sequence[str]]
    delimiter: str | None = None


_HEAD = 1 << 20
"""The longest header, in letters."""

_LINE = 1 << 22
"""What no line reaches, in letters: those of a register are cut at 1 MiB, and each mark may be doubled."""


def _lines(stack: ExitStack, path: Path) -> _Found:
    with path.open(encoding="utf-8-sig", newline="") as file:
        head = file.read(_HEAD)
    # The audit's own columns are never quoted: what stands before the first is the delimiter.
    at = head.find("echeance_outcome")
    after = head[len("echeance_outcome") :][:1]
    delimiter = head[at - 1] if at > 0 else after or ","

    file = stack.enter_context(path.open(encoding="utf-8-sig", newline=""))

    def rows() -> Iterator[Sequence[str]]:
        with file:
            # Blank lines are no rows.
            lines = iter(lambda: _line(file), "")
            yield from filter(None, csv.reader(lines, delimiter=delimiter))

    read = rows()
    # A heading may hold line breaks.
    return _Found(next(read, ()), read, delimiter)


def _line(file: IO[str]) -> str:
    line = file.readline(_LINE)
    if len(line) == _LINE:
        raise csv.Error
    return line


def _columns(stack: ExitStack, path: Path) -> _Found:
    file = stack.enter_context(path.open("rb"))
    register = ArrowRegister(file, Kind.PARQUET, 0)
    names = register.names

    def rows() -> Iterator[Sequence[str]]:
        with file:
            for batch in register.batches(range(len(names))):
                yield from register.cells(batch, [None] * len(names))

    return _Found(names, rows())


def _sheet(stack: ExitStack, path: Path) -> _Found:
    file = stack.enter_context(path.open("rb"))
    register = WorkbookRegister(file, None, _OWN)

    def rows() -> Iterator[Sequence[str]]:
        with file:
            for _, cells in register.rows():
                yield list(map(cell_text, cells))

    return _Found(register.names, rows())


_FORMS: Mapping[str, Callable[[ExitStack, Path], _Found]] = {
    ".parquet": _columns,
    ".xlsx": _sheet,
}
"""By what the name ends in, as `--out` takes it; any other is a CSV."""


@contextmanager
def _reading(path: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise CannotRun.from_os(
            error,
            "le résultat donné par --since ne peut être lu",
            "the result given by --since cannot be read",
            path,
        ) from error
    except (Damaged, UnicodeDecodeError, csv.Error):
        raise CannotRun(
            "le résultat donné par --since n’est pas un fichier que --out a écrit; donnez le .csv, le .xlsx ou le .parquet"
            " lui-même, sans compression",
            "the result given by --since is not a file that --out wrote; give the .csv, .xlsx or .parquet file itself, not"
            " compressed",
        ) from None
