"""What an audit found, laid out for a person to read at a glance: what to do first stands first."""

from __future__ import annotations

import json
import textwrap
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from echeance._echeance import REVIEW, ask, known_on
from echeance.audit.compare import UNMAPPED
from echeance.audit.found import FIX_NUMBER, SILENT, Audit, Due
from echeance.audit.lines import note_on_end
from echeance.audit.register import (
    ACTS,
    FACTS,
    OUTCOME_LABELS,
    OUTCOME_WORDS,
    UNDETERMINED,
    Columns,
)
from echeance.audit.since import GROUPS
from echeance.wording import (
    ERRORS,
    NBSP,
    Words,
    and_more,
    count,
    day,
    number,
    percent,
    printable,
)

if TYPE_CHECKING:
    from echeance.wording import _Lang

__all__ = [
    "ALSO",
    "ASSUMED",
    "OF_EACH",
    "WINDOWS",
    "Line",
    "as_json",
    "brief",
    "holders",
    "known_on_words",
    "summary",
]

WIDTH = 80
WINDOWS = (7, 30, 90)
"""In how many days what falls due is counted."""

ASSUMED = Words(
    "Ce qui a été supposé, faute d’être dit", "What was assumed, since it was not given"
)
"""The heading of what was assumed."""

UNDETERMINED_LINES = Words(
    "Indéterminé, faute de faits", "Undetermined, for want of facts"
)
URGENT = Words(
    "En retard, ou à faire sans attendre", "Late, or to be done without delay"
)
UNDATED = Words("À faire, sans jour fixé", "To do, without a set day")
MISSING = Words("Faits à connaître", "Facts to be known")
"""Headings that the report has too."""


class Line(NamedTuple):
    """A line of the summary and what it is: `title`, `alert`, `quiet` or plain text."""

    text: str
    kind: str = ""


def outcome_words(outcome: str, lang: _Lang) -> str:
    """An outcome in words."""
    return OUTCOME_WORDS[outcome].of(lang)


def brief(outcome: str, lang: _Lang) -> str:
    """An outcome in few words: the act, as a list names it."""
    return OUTCOME_LABELS.get(outcome, _WRONG).of(lang)


def acts_words(acts: Sequence[str], outcome: str, lang: _Lang) -> str:
    """Acts in few words; without one, the outcome."""
    return " + ".join(brief(act, lang) for act in acts or (outcome,))


def known_on_words(as_of: date) -> Words | None:
    """What an answer says of a day after that of the rules, or before the certificate; `None` of the others."""
    asked = ask(REVIEW, as_of=as_of)
    french, english = known_on(asked, "fr"), known_on(asked, "en")
    return None if french is None or english is None else Words(french, english)


_WRONG = Words("ligne en erreur", "line with an error")


def summary(
    found: Audit, register: str, lang: _Lang, out: str | None = None
) -> Iterator[Line]:
    """The summary, line by line."""
    when = day(found.as_of, lang)
    yield Line(
        Words(f"Audit du registre au {when}", f"Audit of the register as of {when}").of(
            lang
        ),
        "title",
    )
    yield Line(printable(register))
    known = known_on_words(found.as_of)
    alerts = [] if known is None else [known]
    for words in (*alerts, *note_on_end(found.unended_line)):
        for each in textwrap.wrap(words.of(lang), WIDTH):
            yield Line(each, "alert")
    yield from _tonight(found, lang)
    yield from _next(found, lang)
    yield from _beside(found, lang)
    yield from _undated(found, lang)
    yield from _contested(found, lang)
    yield from _undetermined(found, lang)
    yield from _human(found, lang)
    yield from _states(found, lang)
    yield from _assumed(found, lang)
    yield from _errors(found, lang)
    yield from _duplicates(found, lang)
    yield from _columns(found.columns, lang)
    if out is not None:
        yield Line("")
        yield Line(Words(f"Résultat{NBSP}: ", "Result: ").of(lang) + printable(out))


def as_json(found: Audit) -> bytes:
    """The counts alone, for a program that watches."""
    return json.dumps(counted(found), indent=2, ensure_ascii=False).encode() + b"\n"


def counted(found: Audit) -> dict[str, Any]:
    """The counts alone: no key and no line."""
    provenance = found.provenance
    windows: dict[str, int] = {}
    undetermined: dict[str, int] = {}
    beside: dict[str, int] = {}
    after = -1
    for days in WINDOWS:
        name = f"{after + 1}-{days}"
        windows[name] = found.due_within(days, after)
        undetermined[name] = found.undetermined_within(days, after)
        beside[name] = found.beside_within(days, after)
        after = days
    return {
        "as_of": provenance.as_of,
        "rules_version": provenance.rules_version,
        "readings": dict(provenance.readings),
        "lead_days": provenance.lead_days,
        "register_sha256": provenance.register_sha256,
        "rows": found.rows,
        "empty_rows": found.empty_rows,
        "rows_without_facts": found.silent_rows,
        "error_rows": found.error_rows,
        "last_line_is_unended": found.unended_line is not None,
        "urgent": _sorted(found.urgent),
        "due_today": found.due_today,
        "due_in_days": windows,
        "acts_due": _sorted(found.acts_due),
        "beside": _sorted(found.beside),
        "beside_possible": found.beside_possible,
        "beside_in_days": beside,
        "without_day": _sorted(found.undated),
        "contested": _sorted(found.contested),
        "days_contested": _sorted(found.days_contested),
        "outcomes": _sorted(found.outcomes),
        "undetermined_with_day": found.undetermined_dated,
        "undetermined_with_possible_day": found.undetermined_possible,
        "undetermined_in_days": undetermined,
        "missing": _sorted(found.missing),
        "assumed": _sorted(found.assumed),
        "faults": _sorted(found.faults),
        "duplicate_keys": found.duplicate_rows,
        "duplicate_certificates": found.duplicate_certificate_rows,
        **_compared(found),
    }


def _compared(found: Audit) -> dict[str, Any]:
    """The counts of each comparison that was asked for."""
    counts: dict[str, Any] = {}
    if found.since is not None:
        since = found.since
        why: Counter[str] = Counter()
        for reasons in since.reasons.values():
            for together, many in reasons.items():
                why.update(dict.fromkeys(together, many))
        counts["since"] = {
            "last_as_of": since.last_as_of,
            "persons": len(since),
            "changes": {group: since.whys(group).total() for group in GROUPS},
            "why": _sorted(why),
            "last_is_changed": since.is_changed,
            "last_duplicate_keys": since.last_duplicates,
            "rows_without_key": since.without_key,
            "last_rows_without_key": since.last_without_key,
            "lacking": list(since.lacking),
        }
    if found.comparison is not None:
        comparison = found.comparison
        differences = comparison.differences
        counts["compare"] = {
            "agreeing": comparison.agreeing,
            "different": differences.total(),
            "unknown_words": sum(
                many for each, many in differences.items() if each.theirs == UNMAPPED
            ),
            "without_old_outcome": comparison.empty,
            "error_rows": comparison.refused,
        }
    if found.contrasts:
        counts["contrast"] = {
            f"{each.reading}={each.choice}": {
                "other_outcome": each.outcomes.total(),
                "other_day": each.days,
            }
            for each in found.contrasts
        }
    return counts


def _sorted(counts: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items()))


def _heading(words: Words, lang: _Lang) -> Iterator[Line]:
    yield Line("")
    yield Line(words.of(lang), "title")


def _lines(many: int, lang: _Lang) -> str:
    return count(many, Words("ligne", "line"), Words("lignes", "lines"), lang)


def _inside(heading: str) -> str:
    """A heading as it stands in a sentence."""
    return heading[:1].lower() + heading[1:]


def _tonight(found: Audit, lang: _Lang) -> Iterator[Line]:
    many = found.urgent.total()
    lines = _lines(many, lang)
    yield from _heading(
        Words(
            f"À faire d’abord\u00a0: {_inside(URGENT.fr)} ({lines})",
            f"To do first: {_inside(URGENT.en)} ({lines})",
        ),
        lang,
    )
    if not many:
        nothing = Words("rien ce soir", "nothing tonight").of(lang)
        yield Line(f"  {nothing}", "quiet")
        return
    yield from _by_outcome(found.urgent, found, lang, "alert")
    yield from _listed(found.urgent_nearest, many, found.as_of, lang)
    words = Words("la liste", "the list")
    yield Line(_option_hint(words, "--due-within 0", lang), "quiet")


def _next(found: Audit, lang: _Lang) -> Iterator[Line]:
    yield from _heading(
        Words(
            "Ensuite\u00a0: le prochain jour où agir, au plus tard",
            "Next: the next day to act by",
        ),
        lang,
    )
    if found.overdue:
        past = Words("jour déjà passé", "day already past").of(lang)
        yield _amount(past, found.overdue, lang, "alert")
    after = -1
    for days in WINDOWS:
        last = day(found.as_of + timedelta(days=days), lang)
        label = (
            Words(
                f"d’ici {days}{NBSP}jours (jusqu’au {last})",
                f"within {days} days (until {last})",
            )
            if after < 0
            else Words(
                f"de {after + 1} à {days}{NBSP}jours (jusqu’au {last})",
                f"in {after + 1} to {days} days (until {last})",
            )
        )
        yield _amount(label.of(lang), found.due_within(days, after), lang)
        after = days
    beyond = found.later_than(after)
    if beyond:
        words = Words(f"dans plus de {after}{NBSP}jours", f"in more than {after} days")
        yield _amount(words.of(lang), beyond, lang)
    above = found.due_within(after) + beyond - found.upcoming
    if above:
        words = Words(
            "de toutes celles-ci, plus haut ou parmi les indéterminées",
            "of all these, above or among the undetermined",
        )
        yield _amount(words.of(lang), above, lang)
    # A notice may come before the next act, by whose day these lines were counted.
    if any(not set(due.acts) <= set(ACTS) for due in found.nearest):
        words = Words(
            "les plus proches, en comptant ce qui est dû à côté des démarches\u00a0:",
            "the nearest, counting what is owed beside the acts:",
        )
        yield Line(f"  {words.of(lang)}", "quiet")
    yield from _listed(found.nearest, found.upcoming, found.as_of, lang)
    if found.due_within(WINDOWS[0]):
        words = Words(
            f"la liste des {WINDOWS[0]} prochains jours",
            f"the list of the next {WINDOWS[0]} days",
        )
        command = f"--due-within {WINDOWS[0]}"
        yield Line(_option_hint(words, command, lang), "quiet")
    if found.upcoming > len(found.nearest):
        words = Words(
            "la liste de toutes, avec ce qui est plus haut ou possible",
            "the list of all, with what is above or possible",
        )
        farthest = max(found.due) - found.as_of
        command = f"--due-within {farthest.days}"
        yield Line(_option_hint(words, command, lang), "quiet")


def _beside(found: Audit, lang: _Lang) -> Iterator[Line]:
    many = found.beside_due.total()
    if not many:
        return
    lines = _lines(many, lang)
    yield from _heading(
        Words(
            f"Aussi à faire, à côté des démarches ({lines})",
            f"Also to be done, beside the acts ({lines})",
        ),
        lang,
    )
    for kind, each in _sorted(found.beside).items():
        yield _amount(brief(kind, lang), each, lang)
    if found.beside_possible:
        possible = Words(
            "dont on ne sait si c’est à faire, faute de faits",
            "of them not known whether to be done, for want of facts",
        )
        yield _amount(f"  {possible.of(lang)}", found.beside_possible, lang)
    alone = [due._replace(further=()) for due in found.beside_nearest]
    yield from _listed(alone, many, found.as_of, lang)


def _option_hint(words: Words, command: str, lang: _Lang) -> str:
    colon = f"{NBSP}:" if lang == "fr" else ":"
    return f"  {words.of(lang)}{colon} {command}"


def _listed(dues: Sequence[Due], many: int, as_of: date, lang: _Lang) -> Iterator[Line]:
    """Lines with their days, each by its key where there is one; below it what else is owed soon."""
    if not dues:
        return
    line = Words("ligne", "line").of(lang)
    no_day = Words("sans jour", "no day").of(lang)

    def told(on: date | None, name: str, what: str) -> Iterator[Line]:
        shown = no_day if on is None else day(on, lang)
        head = f"    {shown:<19} {name:<14}  "
        if len(head) > WIDTH // 2 + 4:
            yield Line(_cut(head + what))
            return
        for text in textwrap.wrap(
            what, WIDTH, initial_indent=head, subsequent_indent=" " * (len(head) + 2)
        ):
            yield Line(text)

    for due in dues:
        name = printable(due.key.strip()) or f"{line}{NBSP}{due.line}"
        yield from told(due.on, name, due_words(due, lang, as_of))
        for acts, on in due.further:
            yield from told(on, "", f"{ALSO.of(lang)} {acts_words(acts, '', lang)}")
    if many > len(dues):
        yield Line(f"    {and_more(many - len(dues), lang)}")


ALSO = Words("aussi\u00a0:", "also:")
"""Before what else a person owes."""

_LAST_DAY = Words("aujourd’hui est le dernier jour", "today is the last day")


def due_words(due: Due, lang: _Lang, as_of: date | None = None) -> str:
    """What is to be done by the day of a line, or happens on it; whether that is the day of the audit."""
    if due.is_possible:
        told = possible_words(due.acts, lang)
    else:
        told = acts_words(due.acts, due.outcome, lang)
    if due.acts and due.on is not None and due.on == as_of:
        told += f" ({_LAST_DAY.of(lang)})"
    return told


def possible_words(acts: Sequence[str], lang: _Lang) -> str:
    """What is perhaps to be done by a day that is only possible."""
    if not acts:
        return _CHANGES.of(lang)
    return POSSIBLE.of(lang).format(act=acts_words(acts, "", lang))


POSSIBLE = Words("peut-être\u00a0: {act}", "perhaps: {act}")
"""Of an act that is perhaps owed."""

_CHANGES = Words(
    "ce qui est possible change ce jour-là", "what is possible changes on that day"
)


def _undated(found: Audit, lang: _Lang) -> Iterator[Line]:
    if found.undated:
        yield from _heading(UNDATED, lang)
        yield from _by_outcome(found.undated, found, lang)


def _contested(found: Audit, lang: _Lang) -> Iterator[Line]:
    if not (found.contested or found.days_contested):
        return
    heading = Words(
        "Une autre lecture des textes dirait autre chose",
        "Another reading of the texts would say something else",
    )
    yield from _heading(heading, lang)
    kinds = (
        (found.contested, Words("une autre issue", "another outcome")),
        (found.days_contested, Words("un autre jour", "another day")),
    )
    for counts, words in kinds:
        if counts:
            yield _amount(words.of(lang), counts.total(), lang, "alert")
            yield from _by_outcome(counts, found, lang, indent=4)
    yield Line(
        _option_hint(Words("la liste", "the list"), "--contested", lang), "quiet"
    )


def _undetermined(found: Audit, lang: _Lang) -> Iterator[Line]:
    many = found.outcomes[UNDETERMINED]
    if not many:
        return
    lines = _lines(many, lang)
    yield from _heading(
        Words(*(f"{heading} ({lines})" for heading in UNDETERMINED_LINES)),
        lang,
    )
    dated = Words(
        "avec un jour déjà connu, le plus proche d’abord",
        "with a day known already, the nearest first",
    )
    yield _amount(dated.of(lang), found.undetermined_dated, lang)
    possible = Words(
        "dont le jour n’est que possible, et non certain",
        "of them with a day that is only possible, not certain",
    )
    if found.undetermined_possible:
        yield _amount(f"  {possible.of(lang)}", found.undetermined_possible, lang)
    yield from _listed(
        found.undetermined_nearest, found.undetermined_dated, found.as_of, lang
    )
    undated = Words(
        "sans jour connu\u00a0: il peut être proche",
        "without a day that is known: it may be near",
    )
    if many > found.undetermined_dated:
        yield _amount(undated.of(lang), many - found.undetermined_dated, lang)
    yield Line(f"  {_inside(MISSING.of(lang))}{NBSP if lang == 'fr' else ''}:")
    yield from _facts(found.missing, lang)


def _by_outcome(
    counts: Mapping[str, int],
    found: Audit,
    lang: _Lang,
    kind: str = "",
    indent: int = 2,
) -> Iterator[Line]:
    """Counts by outcome, in the order of the rule."""
    for outcome in OUTCOME_WORDS:
        if many := counts.get(outcome, 0):
            label = " " * (indent - 2) + outcome_words(outcome, lang)
            yield from _counted(label, many, found, lang, kind)


def _states(found: Audit, lang: _Lang) -> Iterator[Line]:
    lines = _lines(found.rows, lang)
    yield from _heading(
        Words(
            f"Ce que chaque titulaire doit faire ({lines})",
            f"What each holder must do ({lines})",
        ),
        lang,
    )
    for outcome in OUTCOME_WORDS:
        kind = "alert" if outcome == UNDETERMINED else ""
        label = outcome_words(outcome, lang)
        yield from _counted(label, holders(found, outcome), found, lang, kind)
    yield from _counted(_WRONG.of(lang), found.error_rows, found, lang, "alert")
    if any(holders(found, act) > found.outcomes[act] for act in ACTS):
        for text in textwrap.wrap(OF_EACH.of(lang), WIDTH - 2):
            yield Line(f"  {text}", "quiet")


OF_EACH = Words(
    "Qui doit plusieurs démarches est compté à chacune.",
    "Who owes several acts is counted under each.",
)


def holders(found: Audit, outcome: str) -> int:
    """How many lines have an outcome; of an act, of how many it is due, first or beside another."""
    return (found.acts_due if outcome in ACTS else found.outcomes)[outcome]


def _counted(
    label: str, many: int, found: Audit, lang: _Lang, kind: str = ""
) -> Iterator[Line]:
    share = percent(many, found.rows, lang)
    indent = len(label) - len(label.lstrip())
    *first, last = textwrap.wrap(label, 60, subsequent_indent=" " * (indent + 2))
    for text in [*first, f"{last:<61}{number(many, lang):>9}{share:>7}"]:
        yield Line(f"  {text}", kind if many else "quiet")


def _amount(label: str, many: int, lang: _Lang, kind: str = "") -> Line:
    return Line(f"  {label:<61}{number(many, lang):>9}", kind if many else "quiet")


def _cut(text: str) -> str:
    return text if len(text) <= WIDTH else f"{text[: WIDTH - 1].rstrip()}…"


def _human(found: Audit, lang: _Lang) -> Iterator[Line]:
    yield from _heading(
        Words("À voir par une personne", "For a person to look at"), lang
    )
    kinds = (
        ("error", found.error_rows, Words("en erreur", "with errors")),
        (
            UNDETERMINED,
            found.outcomes[UNDETERMINED],
            Words("indéterminées", "undetermined"),
        ),
        *(
            [(SILENT, found.silent_rows, Words("sans aucun fait", "without any fact"))]
            if found.silent_rows
            else []
        ),
        (
            FIX_NUMBER,
            found.undated[FIX_NUMBER],
            Words("numéro à corriger", "number to correct"),
        ),
    )
    for kind, many, words in kinds:
        head = f"  {words.of(lang):<20}{number(many, lang):>9}  "
        lines = _line_list(found.lines[kind], many, lang, WIDTH - len(head))
        yield Line((head + lines).rstrip(), "alert" if many else "quiet")


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


def _errors(found: Audit, lang: _Lang) -> Iterator[Line]:
    if not found.errors:
        return
    yield from _heading(Words("Erreurs", "Errors"), lang)
    for code, many in sorted(
        found.faults.items(), key=lambda item: (-item[1], item[0])
    ):
        yield from _wrapped(many, f"{ERRORS[code].of(lang)} ({code})", lang)
    words = Words(
        "ces lignes, pour les corriger dans leur source",
        "those lines, to be mended in their source",
    )
    yield Line(
        _option_hint(words, "--rejects " + Words("FICHIER", "FILE").of(lang), lang),
        "quiet",
    )


def _duplicates(found: Audit, lang: _Lang) -> Iterator[Line]:
    kinds = (
        (
            Words("Clé répétée", "Key that stands twice"),
            found.duplicate_rows,
            found.duplicates,
        ),
        (
            Words(
                "Numéro de certificat répété", "Certificate number that stands twice"
            ),
            found.duplicate_certificate_rows,
            found.duplicate_certificates,
        ),
    )
    for words, many, first in kinds:
        if many:
            yield from _heading(words, lang)
            head = f"  {_lines(many, lang)}{NBSP if lang == 'fr' else ''}: "
            shown = _line_list(sorted(first), many, lang, WIDTH - len(head))
            yield Line(head + shown, "alert")


def _assumed(found: Audit, lang: _Lang) -> Iterator[Line]:
    if found.assumed:
        yield from _heading(ASSUMED, lang)
        yield from _facts(found.assumed, lang)


def _facts(counts: Mapping[str, int], lang: _Lang) -> Iterator[Line]:
    for fact, many in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
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
    read = [
        printable(name.strip())
        for name, fact in zip(columns.names, columns.facts, strict=True)
        if fact is not None
    ]
    absent = [FACTS[fact].of(lang) for fact in columns.absent]
    lists = (
        (Words("lues", "read"), ", ".join(read)),
        (
            Words("transmises", "passed through"),
            ", ".join(printable(name) for name in columns.passed),
        ),
        # Commas stand in them.
        (Words("absentes", "absent"), "; ".join(absent)),
    )
    for words, names in lists:
        if names:
            text = f"{words.of(lang)}{NBSP if lang == 'fr' else ''}: {names}"
            for line in textwrap.wrap(
                text,
                WIDTH,
                initial_indent="  ",
                subsequent_indent="    ",
                break_long_words=False,
                break_on_hyphens=False,
            ):
                yield Line(line)
