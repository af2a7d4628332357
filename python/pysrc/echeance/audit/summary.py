"""What an audit found, counted and laid out for a person to read at a glance."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from echeance.audit.register import FACTS, OUTCOMES, Columns
from echeance.wording import (
    ERRORS,
    NBSP,
    Words,
    count,
    day,
    number,
    percent,
    printable,
)

if TYPE_CHECKING:
    from echeance.wording import _Lang

__all__ = ["WINDOWS", "Line", "Tally", "summary"]

WIDTH = 80
WINDOWS = (7, 30, 90)
"""In how many days what falls due is counted."""

UNDETERMINED = "undetermined"
FIX_NUMBER = "fix-number"


class Due(NamedTuple):
    """A day to act by, and the line that it stands for."""

    on: date
    line: int
    outcome: str


class Tally:
    """The counts of an audit. Of the register it holds lines and days to act by alone."""

    def __init__(
        self,
        as_of: date,
        columns: Columns,
        counts: Mapping[str, Any],
        faults: Mapping[str, int],
    ) -> None:
        self.as_of = as_of
        self.columns = columns
        self.rows: int = counts["rows"]
        self.outcomes: Counter[str] = Counter(counts["outcomes"])
        self.errors: Counter[str] = Counter(counts["errors"])
        """Lines by the first thing wrong with them."""
        self.faults: Counter[str] = Counter(faults)
        """Every fault of every line."""
        self.missing: Counter[str] = Counter(counts["missing"])
        self.due: Counter[date] = Counter(
            {date.fromisoformat(on): many for on, many in counts["due"].items()}
        )
        self.soonest: list[Due] = [
            Due(date.fromisoformat(on), line, outcome)
            for on, line, outcome in counts["soonest"]
        ]
        self.lines: dict[str, list[int]] = {
            "error": counts["error_lines"],
            UNDETERMINED: counts["lines"].get(UNDETERMINED, []),
            FIX_NUMBER: counts["lines"].get(FIX_NUMBER, []),
        }

    @property
    def error_rows(self) -> int:
        """How many rows could not be reviewed."""
        return self.errors.total()

    @property
    def overdue(self) -> int:
        """How many days to act by are past."""
        return sum(many for on, many in self.due.items() if on < self.as_of)

    def due_within(self, days: int) -> int:
        """How many must act from the day of the audit to `days` days later, included."""
        last = self.as_of + timedelta(days=days)
        return sum(many for on, many in self.due.items() if self.as_of <= on <= last)


class Line(NamedTuple):
    """A line of the summary and what it is: `title`, `alert`, `quiet` or plain text."""

    text: str
    kind: str = ""


def summary(
    tally: Tally, register: str, lang: _Lang, out: str | None = None
) -> Iterator[Line]:
    """The summary, line by line."""
    when = day(tally.as_of, lang)
    yield Line(
        Words(f"Audit du registre au {when}", f"Audit of the register as of {when}").of(
            lang
        ),
        "title",
    )
    yield Line(printable(register))
    yield from _states(tally, lang)
    yield from _due(tally, lang)
    yield from _human(tally, lang)
    yield from _errors(tally, lang)
    yield from _missing(tally, lang)
    yield from _columns(tally.columns, lang)
    if out is not None:
        yield Line("")
        yield Line(Words(f"Résultat{NBSP}: ", "Result: ").of(lang) + printable(out))


def _heading(words: Words, lang: _Lang) -> Iterator[Line]:
    yield Line("")
    yield Line(words.of(lang), "title")


def _states(tally: Tally, lang: _Lang) -> Iterator[Line]:
    lines = count(tally.rows, Words("ligne", "line"), Words("lignes", "lines"), lang)
    yield from _heading(
        Words(
            f"Ce que chaque titulaire doit faire ({lines})",
            f"What each holder must do ({lines})",
        ),
        lang,
    )
    for outcome, words in OUTCOMES.items():
        yield from _counted(words.of(lang), tally.outcomes[outcome], tally, lang)
    undetermined = Words(
        "indéterminé, faute de faits connus", "undetermined, for want of known facts"
    )
    yield from _counted(
        undetermined.of(lang), tally.outcomes[UNDETERMINED], tally, lang, "alert"
    )
    wrong = Words("ligne en erreur", "line with an error")
    yield from _counted(wrong.of(lang), tally.error_rows, tally, lang, "alert")


def _counted(
    label: str, many: int, tally: Tally, lang: _Lang, kind: str = ""
) -> Iterator[Line]:
    share = percent(many, tally.rows, lang)
    *first, last = textwrap.wrap(label, 60, subsequent_indent="  ")
    for text in [*first, f"{last:<61}{number(many, lang):>9}{share:>7}"]:
        yield Line(f"  {text}", kind if many else "quiet")


def _due(tally: Tally, lang: _Lang) -> Iterator[Line]:
    yield from _heading(Words("À faire au plus tard", "To be done by"), lang)
    for days in WINDOWS:
        last = day(tally.as_of + timedelta(days=days), lang)
        label = Words(
            f"d’ici {days}{NBSP}jours (jusqu’au {last})",
            f"within {days} days (until {last})",
        ).of(lang)
        yield _amount(label, tally.due_within(days), lang)
    past = Words("jour déjà passé", "day already past").of(lang)
    yield _amount(past, tally.overdue, lang, "alert")
    if not tally.soonest:
        return
    yield from _heading(
        Words("Les plus proches (jour, ligne)", "The nearest (day, line)"), lang
    )
    for due in tally.soonest:
        words = OUTCOMES[due.outcome].of(lang)
        yield Line(_cut(f"  {day(due.on, lang):<18}{due.line:>7}  {words}"))


def _amount(label: str, many: int, lang: _Lang, kind: str = "") -> Line:
    return Line(f"  {label:<61}{number(many, lang):>9}", kind if many else "quiet")


def _cut(text: str) -> str:
    return text if len(text) <= WIDTH else f"{text[: WIDTH - 1].rstrip()}…"


def _human(tally: Tally, lang: _Lang) -> Iterator[Line]:
    yield from _heading(
        Words("À voir par une personne", "For a person to look at"), lang
    )
    kinds = (
        ("error", tally.error_rows, Words("en erreur", "with errors")),
        (
            UNDETERMINED,
            tally.outcomes[UNDETERMINED],
            Words("indéterminées", "undetermined"),
        ),
        (
            FIX_NUMBER,
            tally.outcomes[FIX_NUMBER],
            Words("numéro à corriger", "number to correct"),
        ),
    )
    for kind, many, words in kinds:
        head = f"  {words.of(lang):<20}{number(many, lang):>9}  "
        yield Line(
            head + _line_list(tally.lines[kind], many, lang, WIDTH - len(head)),
            "alert" if many else "quiet",
        )


def _line_list(lines: list[int], many: int, lang: _Lang, width: int) -> str:
    """As many line numbers as there is room for."""
    if not lines:
        return ""
    text = (
        Words("lignes", "lines").of(lang)
        if many > 1
        else Words("ligne", "line").of(lang)
    )
    for place, line in enumerate(lines):
        longer = f"{text}{',' if place else ''} {line}"
        if len(longer) + (3 if place + 1 < many else 0) > width:
            return f"{text}, …"
        text = longer
    return text if len(lines) == many else f"{text}, …"


def _errors(tally: Tally, lang: _Lang) -> Iterator[Line]:
    if not tally.errors:
        return
    yield from _heading(Words("Erreurs", "Errors"), lang)
    for code, many in sorted(
        tally.faults.items(), key=lambda item: (-item[1], item[0])
    ):
        yield from _wrapped(many, f"{ERRORS[code].of(lang)} ({code})", lang)


def _missing(tally: Tally, lang: _Lang) -> Iterator[Line]:
    if not tally.missing:
        return
    yield from _heading(Words("Faits à connaître", "Facts to be known"), lang)
    for fact, many in sorted(
        tally.missing.items(), key=lambda item: (-item[1], item[0])
    ):
        yield from _wrapped(many, f"{FACTS[fact].of(lang)} ({fact})", lang)


def _wrapped(many: int, text: str, lang: _Lang) -> Iterator[Line]:
    head = f"{number(many, lang):>9}  "
    for line in textwrap.wrap(
        text,
        WIDTH,
        initial_indent=head,
        subsequent_indent=" " * len(head),
        break_long_words=False,
        break_on_hyphens=False,
    ):
        yield Line(line)


def _columns(columns: Columns, lang: _Lang) -> Iterator[Line]:
    yield from _heading(Words("Colonnes", "Columns"), lang)
    read = [fact for fact in columns.facts if fact is not None]
    lists = (
        (Words("lues", "read"), read),
        (
            Words("transmises", "passed through"),
            [printable(name) for name in columns.passed],
        ),
        (Words("absentes", "absent"), list(columns.absent)),
    )
    for words, names in lists:
        if names:
            text = f"{words.of(lang)}{NBSP if lang == 'fr' else ''}: {', '.join(names)}"
            for line in textwrap.wrap(
                text,
                WIDTH,
                initial_indent="  ",
                subsequent_indent="    ",
                break_long_words=False,
                break_on_hyphens=False,
            ):
                yield Line(line)
