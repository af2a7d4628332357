"""What a register is taken for: its columns, the forms of its cells, and its faults."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from echeance.audit.lines import note_on_end
from echeance.audit.mapping import FORMS, form_words
from echeance.audit.mends import mend_of
from echeance.audit.register import FACTS, Columns, Fault
from echeance.wording import ERRORS, NBSP, Words, count, number, printable

if TYPE_CHECKING:
    from echeance.wording import _Lang

__all__ = ["Check", "Found"]

SHOWN_LINES = 5
"""How many lines of a kind of fault are shown."""

_FORMS: dict[str, Words] = {
    "YYYY-MM-DD": Words("AAAA-MM-JJ", "YYYY-MM-DD"),
    "YYYY/MM/DD": Words("AAAA/MM/JJ", "YYYY/MM/DD"),
    "YYYYMMDD": Words("AAAAMMJJ", "YYYYMMDD"),
    **{form: form_words(form) for form in FORMS},
    "with-time": Words("jour et heure", "day and time"),
    "word": Words("mot", "word"),
    "value": Words("valeur", "value"),
}


class Found(NamedTuple):
    """A column of the register."""

    name: str
    fact: str | None
    forms: Mapping[str, int]
    """How many cells have each form."""
    empty: int = 0
    unreadable: int = 0
    unreadable_lines: Sequence[int] = ()
    """The first of them."""


class Check:
    """What was found of a register that was read to its end."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self.rows = 0
        self.error_rows = 0
        """How many lines have faults."""
        self.silent_rows = 0
        """How many lines say nothing of any fact."""
        self.silent_lines: list[int] = []
        """Some of them."""
        self.unended_line: int | None = None
        """The last line, where it alone has no line end: the file may be cut short."""
        self.columns: list[Found] = []
        self.faults: Counter[tuple[str, str]] = Counter()
        """How many there are, by column or fact and code."""
        self.fault_lines: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        """The first lines of each."""

    def add(self, faults: Sequence[Fault]) -> None:
        """Counts faults."""
        for line, column, code in faults:
            kind = (column, code)
            self.faults[kind] += 1
            if len(self.fault_lines[kind]) < SHOWN_LINES:
                self.fault_lines[kind].append(line)

    def end(self, counts: Mapping[str, Any]) -> None:
        """Takes what was counted of the cells."""
        self.rows = counts["rows"]
        self.error_rows = sum(counts["errors"].values())
        self.silent_rows = counts["silent"]
        self.silent_lines = counts["silent_lines"]
        forms: defaultdict[int, dict[str, int]] = defaultdict(dict)
        lines: dict[int, list[int]] = {}
        for column, form, many, first in counts["forms"]:
            forms[column][form] = many
            if form == "unreadable":
                lines[column] = first
        for place, (name, fact) in enumerate(
            zip(self._columns.names, self._columns.facts, strict=True)
        ):
            known = forms[place]
            empty, unreadable = known.pop("empty", 0), known.pop("unreadable", 0)
            self.columns.append(
                Found(
                    name.strip(),
                    fact,
                    known,
                    empty,
                    unreadable,
                    lines.get(place, ())[:SHOWN_LINES],
                )
            )

    def report(self, lang: _Lang) -> Iterator[str]:
        """As a person reads it, line by line."""
        colon = f"{NBSP}: " if lang == "fr" else ": "
        lines = count(self.rows, Words("ligne", "line"), Words("lignes", "lines"), lang)
        yield Words(
            f"Colonnes du registre ({lines})", f"Columns of the register ({lines})"
        ).of(lang)
        for found in self.columns:
            name = printable(found.name) or Words("(sans nom)", "(without a name)").of(
                lang
            )
            if found.fact is None:
                yield f"  {name}{colon}" + Words(
                    "transmise telle quelle", "passed through"
                ).of(lang)
                continue
            yield f"  {name} → {found.fact} ({FACTS[found.fact].of(lang)})"
            yield "    " + "; ".join(self._cells(found, lang))
        for fact in self._columns.absent:
            yield f"  — → {fact}{colon}" + Words("sans colonne", "no column").of(lang)
        for note in note_on_end(self.unended_line):
            yield from ("", note.of(lang))
        yield ""
        if not self.faults:
            yield Words("Aucune faute", "No faults").of(lang)
            return
        yield Words("Fautes", "Faults").of(lang)
        for (column, code), many in sorted(
            self.faults.items(), key=lambda item: (-item[1], item[0])
        ):
            named = self._columns.named(column) or FACTS[column]
            where = f"{named.of(lang)}{colon}" if column else ""
            yield (
                f"  {number(many, lang)}  {where}{ERRORS[code].of(lang)} ({code})"
                + f"{mend_of(column, code, self._columns.form).of(lang)}; "
                + self._lines(self.fault_lines[column, code], many, lang)
            )

    def _cells(self, found: Found, lang: _Lang) -> Iterator[str]:
        for form, many in sorted(
            found.forms.items(), key=lambda item: (-item[1], item[0])
        ):
            yield f"{_FORMS[form].of(lang)} {number(many, lang)}"
        yield Words("vides", "empty").of(lang) + f" {number(found.empty, lang)}"
        if found.unreadable:
            yield (
                Words("illisibles", "unreadable").of(lang)
                + f" {number(found.unreadable, lang)} ("
                + self._lines(found.unreadable_lines, found.unreadable, lang)
                + ")"
            )

    def _lines(self, lines: Sequence[int], many: int, lang: _Lang) -> str:
        word = Words("ligne", "line") if many == 1 else Words("lignes", "lines")
        rest = ", …" if many > len(lines) else ""
        return f"{word.of(lang)} {', '.join(map(str, lines))}{rest}"
