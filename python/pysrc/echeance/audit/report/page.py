"""What the page of the report is filled with."""

from __future__ import annotations

import base64
import calendar
import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.resources import files
from itertools import islice
from pathlib import Path
from typing import Any, Literal, NamedTuple

from echeance._echeance import REVIEW, choice_words, harmless_cell, month_name
from echeance.audit.found import Audit, Due
from echeance.audit.guide import reading_terms
from echeance.audit.opening import STANDARD_INPUT
from echeance.audit.persons import ERROR
from echeance.audit.register import FACTS, OUTCOME_WORDS, UNDETERMINED
from echeance.audit.report.groups import BESIDE
from echeance.audit.report.owed import Owed
from echeance.audit.report.table import CHUNK, Listed, Table
from echeance.audit.report.words import COLUMNS, GROUPS, LEGEND, PAGE, PROVENANCE
from echeance.audit.since import GROUPS as CHANGES
from echeance.audit.summary import (
    MISSING,
    WINDOWS,
    brief,
    due_words,
    holders,
    known_on_words,
    outcome_words,
)
from echeance.audit.telling import (
    ABOVE,
    GROUP_WORDS,
    WHY_WORDS,
    change_words,
    since_notes,
)
from echeance.declared import rules_by_slug
from echeance.wording import ERRORS, NBSP, Words, day, number, percent, printable

__all__ = ["asset", "page"]

_CALENDAR_DAYS = 90

_WHYS = 3
"""How many faults, or facts to be known, are listed of a person."""

_CHANGES = 20
"""How many changes of a kind are listed one by one."""


def asset(name: str) -> str:
    """A file of the page."""
    return files("echeance.audit.report").joinpath(name).read_text("utf-8")


def _inline(*names: str) -> str:
    """Files as they stand in the page: what a debugger would fetch beside them is left out."""
    lines = (line for name in names for line in asset(name).splitlines())
    return "\n".join(line for line in lines if "sourceMappingURL=" not in line)


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def page(
    found: Audit, register: Path, lang: Literal["fr", "en"], table: Table
) -> dict[str, Any]:
    """Everything that the template names."""
    style = _inline("tabulator.min.css", "page.css")
    months = list(_months(found, table))
    scripts = [_inline("page-policy.js", "tabulator.min.js"), _inline("page.js")]
    return {
        "lang": lang,
        "style": style,
        "style_hash": _hash(style),
        "scripts": scripts,
        "script_hashes": [_hash(script) for script in scripts],
        "licence": asset("tabulator.LICENSE"),
        "words": PAGE,
        "nbsp": NBSP,
        "groups": GROUPS,
        "as_of": _day(found.as_of),
        "register": _name(register),
        "tonight": list(_tonight(found, table)),
        "months": months,
        "has_due": any(
            each is not None and each.many
            for month in months
            for week in month.weeks
            for each in week
        ),
        "otherwise": _otherwise(found),
        "known_on": known_on_words(found.as_of),
        "noted": [_clean(note) for note in found.notes],
        "since": None if found.since is None else _since(found, table),
        "overview": list(_overview(found)),
        "provenance": list(_provenance(found)),
        "kept": None if table.count == found.rows else _kept(found.rows, table.count),
        "table": table,
        "told": {
            "lang": lang,
            "day": _day(found.as_of),
            "as_of": found.as_of.isoformat(),
            "chunk": CHUNK,
            "columns": [printable(name) for name in found.columns.names],
            "harmless": {
                at: harmless
                for at, name in enumerate(map(printable, found.columns.names))
                if (harmless := harmless_cell(name)) != name
            },
            "words": PAGE,
            "groups": {
                group: words for group, words in GROUPS.items() if table.groups[group]
            },
            "own": COLUMNS,
            "outcomes": {slug: _words(brief, slug) for slug in (*OUTCOME_WORDS, ERROR)},
            "facts": FACTS,
            "errors": ERRORS,
            "changes": GROUP_WORDS | {"new": Words("Nouvelle personne", "New person")},
            "choices": dict(reading_terms()),
            "present": sorted(table.outcomes),
            "hasChanges": found.since is not None,
            "months": [_month(number) for number in range(1, 13)],
            "legend": LEGEND,
        },
    }


def _day(on: date) -> Words:
    return Words(day(on, "fr"), day(on, "en"))


def _number(many: int) -> Words:
    return Words(number(many, "fr"), number(many, "en"))


def _words(of: Any, what: Any) -> Words:
    return Words(of(what, "fr"), of(what, "en"))


def _name(register: Path) -> Words:
    if str(register) == STANDARD_INPUT:
        return PAGE["stream"]
    return Words(*[printable(register.name)] * 2)


def _kept(rows: int, kept: int) -> Words:
    rest = _number(rows - kept)
    return _filled(PAGE["kept"], all=_number(rows), kept=_number(kept), rest=rest)


class _Entry(NamedTuple):
    """A person as a list names it."""

    row: int | None
    name: Words
    day: Words | None
    told: Words


class _List(NamedTuple):
    group: str
    title: Words
    many: int
    shown: Words
    entries: list[_Entry]
    rest: Words | None


def _tonight(found: Audit, table: Table) -> Iterator[_List]:
    counts = {
        "urgent": found.urgent.total(),
        "soon": found.due_within(WINDOWS[0]),
        BESIDE: table.groups[BESIDE],
        "undated": table.groups["undated"],
        "contested": found.contested.total(),
        "days-contested": found.days_contested.total(),
        "undetermined": found.outcomes[UNDETERMINED],
        "error": found.error_rows,
    }
    for group, many in counts.items():
        entries = [
            _Entry(
                listed.row,
                _person(listed.key, listed.line),
                _day(listed.on) if listed.has_day else None,
                _why(listed, found.as_of),
            )
            for listed in table.lists.get(group, ())
        ]
        yield _List(
            group,
            GROUPS[group],
            many,
            _number(many),
            entries,
            _more(many - len(entries)),
        )


def _why(listed: Listed, as_of: date) -> Words:
    """What is to be done by the day, or why that is not known: the faults, or the facts; then what else is due."""
    # Its day stands beside the name already.
    told = [
        _in_words(each, as_of, has_day=each.on != listed.on) for each in listed.beside
    ]
    if not listed.beside and (
        listed.outcome not in (ERROR, UNDETERMINED) or listed.has_day or not listed.why
    ):
        on = listed.on if listed.has_day else None
        due = Due(
            on,
            listed.line,
            listed.outcome,
            listed.key,
            listed.acts,
            listed.is_possible,
        )
        told.append(Words(*(due_words(due, lang, as_of) for lang in ("fr", "en"))))
    if listed.outcome in (ERROR, UNDETERMINED) and listed.why:
        told.append(_lacking(listed))
    for each in listed.also:
        act = _in_words(each, as_of, has_day=True)
        told.append(Words(*map("{} {}".format, PAGE["also"], act)))
    return Words(*map("; ".join, zip(*told, strict=True)))


def _in_words(owed: Owed, as_of: date, *, has_day: bool) -> Words:
    """An act with its last day, if that is not told elsewhere."""
    act = owed.act
    words = _words(brief, act) if isinstance(act, str) else Words(act["fr"], act["en"])
    if owed.state == "possible":
        words = _filled(PAGE["possible"], act=words)
    if not has_day or owed.on is None:
        return words
    on = _day(owed.on)
    if owed.on < as_of:
        on = _filled(PAGE["over"], day=on)
    return Words(*map("{} ({})".format, words, on))


def _filled(text: Words, /, **given: Words) -> Words:
    """A text with what it names, in each language."""
    fr = text.fr.format(**{name: words.fr for name, words in given.items()})
    return Words(
        fr, text.en.format(**{name: words.en for name, words in given.items()})
    )


def _lacking(listed: Listed) -> Words:
    """The faults of a line, each with what it is of, or the facts to be known of it."""
    is_error = listed.outcome == ERROR
    if is_error:
        each = list(map(fault_words, listed.why, listed.fields))
    else:
        each = [FACTS[fact] for fact in listed.why]
    rest = "; …" if len(each) > _WHYS else ""
    fr, en = ("; ".join(few) + rest for few in zip(*each[:_WHYS], strict=True))
    if is_error:
        return Words(fr, en)
    return _of(MISSING, Words(fr, en))


def fault_words(code: str, field: str) -> Words:
    """A fault with the fact or the column that it is of."""
    what = FACTS.get(field)
    if what is None and field:
        what = _filled(PAGE["named_column"], name=Words(*[printable(field)] * 2))
    return ERRORS[code] if what is None else _of(what, ERRORS[code])


def _of(what: Words, text: Words) -> Words:
    return _filled(PAGE["of"], what=what, text=text)


def _otherwise(found: Audit) -> list[Words]:
    """The readings that are not those of the rule."""
    defaults = {
        reading["name"]: reading["default"]
        for reading in rules_by_slug()[REVIEW]["readings"]
    }
    return [
        _reading(name, choice)
        for name, choice in found.provenance.readings.items()
        if choice != defaults.get(name)
    ]


def _reading(name: str, choice: str) -> Words:
    fr, en = (choice_words(name, choice, lang) for lang in ("fr", "en"))
    return Words(f"{fr} ({name}={choice})", f"{en} ({name}={choice})")


def _capital(text: Words) -> Words:
    return Words(*(each[:1].upper() + each[1:] for each in text))


def _clean(text: Words) -> Words:
    """A text that may name a column, as a line of the page."""
    return Words(*map(printable, text))


def _month(number: int) -> Words:
    return Words(month_name(number, "fr"), month_name(number, "en"))


def _person(key: str, line: int | None) -> Words:
    if key.strip() or line is None:
        return Words(*[printable(key.strip())] * 2)
    return Words(*(f"{word}\u00a0{line}" for word in PAGE["line"]))


def _more(rest: int) -> Words | None:
    if not rest:
        return None
    return _filled(PAGE["more"], n=_number(rest))


@dataclass(frozen=True, slots=True)
class _Day:
    on: date
    many: int
    shown: Words
    label: Words
    level: int
    """How many, from 0 to 4, for a colour."""


class _Month(NamedTuple):
    title: Words
    weeks: list[list[_Day | None]]
    """From Sunday to Saturday; `None` where a day is not of the 90."""


def _months(found: Audit, table: Table) -> Iterator[_Month]:
    # Of the persons that the table does not show, the next day is known.
    due = table.days + (found.due - table.next_days)
    first = found.as_of
    last = first + timedelta(days=_CALENDAR_DAYS)
    most = max((many for on, many in due.items() if first <= on <= last), default=1)
    weeks_of = calendar.Calendar(calendar.SUNDAY).monthdatescalendar
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month):
        weeks = [
            [
                _calendar_day(on, due[on], most)
                if on.month == month and first <= on <= last
                else None
                for on in week
            ]
            for week in weeks_of(year, month)
        ]
        yield _Month(
            Words(*(f"{name} {year}" for name in _month(month))),
            [week for week in weeks if any(week)],
        )
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def _calendar_day(on: date, many: int, most: int) -> _Day:
    label = _day(on)
    return _Day(on, many, _number(many), label, -(-4 * many // most) if many else 0)


class _Change(NamedTuple):
    title: Words
    shown: Words
    whys: list[tuple[Words, Words]]
    entries: list[_Entry]
    rest: Words | None


def _since(found: Audit, table: Table) -> dict[str, Any]:
    since = found.since
    assert since is not None
    last = since.last_as_of
    groups: list[_Change] = []
    for group in CHANGES:
        reasons = since.whys(group)
        if not reasons:
            continue
        entries = [
            _Entry(
                None if change.line is None else table.places.get(change.line),
                _person(change.key, change.line),
                None,
                Words(change_words(change, "fr"), change_words(change, "en")),
            )
            for change in islice(since.of(group), _CHANGES)
        ]
        whys = [
            (
                Words(
                    *(
                        ", ".join(WHY_WORDS[each].of(lang) for each in why)
                        for lang in ("fr", "en")
                    )
                ),
                _number(many),
            )
            for why, many in reasons.most_common()
            if why
        ]
        above = since.beside.get(group, Counter()).total()
        if above:
            whys.append((ABOVE, _number(above)))
        many = reasons.total()
        groups.append(
            _Change(
                GROUP_WORDS[group],
                _number(many),
                whys,
                entries,
                _more(many - above - len(entries)),
            )
        )
    return {
        "day": None if last is None else _day(date.fromisoformat(last)),
        "groups": groups,
        "notes": list(map(_capital, since_notes(since))),
    }


class _Counts(NamedTuple):
    title: Words
    rows: list[tuple[Words, Words, Words]]
    """What, how many, and the share of all lines."""


def _overview(found: Audit) -> Iterator[_Counts]:
    """The rest of the summary."""

    def counts(
        title: str, each: Mapping[Words, int], *, of_lines: bool = True
    ) -> Iterator[_Counts]:
        rows = [
            (
                words,
                _number(many),
                _share(many, found.rows) if of_lines else Words("", ""),
            )
            for words, many in each.items()
            if many
        ]
        if rows:
            yield _Counts(PAGE[title], rows)

    outcomes = {
        _words(outcome_words, slug): holders(found, slug) for slug in OUTCOME_WORDS
    }
    yield from counts("outcomes", {**outcomes, _words(brief, ERROR): found.error_rows})
    yield from counts(
        "missing", {FACTS[fact]: n for fact, n in found.missing.most_common()}
    )
    yield from counts(
        "assumed", {FACTS[fact]: n for fact, n in found.assumed.most_common()}
    )
    # A line may have several.
    faults = {ERRORS[code]: many for code, many in found.faults.most_common()}
    yield from counts("faults", faults, of_lines=False)
    twice = {
        PAGE["duplicates"]: found.duplicate_rows,
        PAGE["duplicate_certificates"]: found.duplicate_certificate_rows,
    }
    yield from counts("twice", twice)


def _share(many: int, rows: int) -> Words:
    return Words(percent(many, rows, "fr"), percent(many, rows, "en"))


def _same(text: str) -> list[Words]:
    return [Words(text, text)]


def _provenance(found: Audit) -> Iterator[tuple[Words, list[Words]]]:
    provenance = found.provenance
    yield PROVENANCE["as_of"], [_day(found.as_of)]
    yield PROVENANCE["rules_version"], _same(provenance.rules_version)
    yield PROVENANCE["version"], _same(provenance.version)
    lead = (
        PAGE["each_line"]
        if provenance.lead_days is None
        else _number(provenance.lead_days)
    )
    yield PROVENANCE["lead_days"], [lead]
    sha256 = provenance.register_sha256
    yield (
        PROVENANCE["register_sha256"],
        [PAGE["unknown"]] if sha256 is None else _same(sha256),
    )
    yield (
        PROVENANCE["readings"],
        [_reading(name, choice) for name, choice in provenance.readings.items()],
    )
    read: list[Words] = []
    passed: list[Words] = []
    for at, (name, fact) in enumerate(
        zip(found.columns.names, found.columns.facts, strict=True), start=1
    ):
        column = _clean(Words(name, name))
        if not name:
            column = _filled(PAGE["unnamed"], n=_number(at))
        if fact is None:
            passed.append(column)
        else:
            read.append(_of(column, FACTS[fact]))
    absent = [FACTS[fact] for fact in found.columns.absent]
    for name, each in (("read", read), ("passed", passed), ("absent", absent)):
        if each:
            yield PROVENANCE[name], each
