"""What an answer rests on, as digests: the rules asked, their readings, rows of law, sources.

A receipt keeps them, so that a replay can name what changed since.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Literal

from echeance._echeance import citation, laws
from echeance.declared import rules_by_slug
from echeance.wording import NBSP, Words, day, printable

__all__ = ["Change", "canonical", "changes", "digest", "grounds"]

if TYPE_CHECKING:
    _Lang = Literal["fr", "en"]

PARTS: dict[str, tuple[str, ...]] = {
    "question": ("number", "title", "question", "as_of", "as_of_label"),
    "facts": ("facts",),
    "outcomes": ("outcomes", "undetermined"),
    "reasons": ("reasons",),
    "values": ("values",),
}
"""The parts of a rule that have a digest each, by what the catalogue has of them."""

_PART_WORDS: dict[str, Words] = {
    "question": Words("sa question", "its question"),
    "facts": Words("ses faits", "its facts"),
    "outcomes": Words("ses réponses", "its outcomes"),
    "reasons": Words("ses motifs", "its reasons"),
    "values": Words("ses valeurs", "its values"),
    "gone": Words("n’existe plus", "is no longer there"),
    "new": Words("est nouvelle", "is new"),
}

_OF_KIND: dict[str, dict[str, Words]] = {
    "rule": {"new": Words("n’était pas interrogée", "was not asked")},
    "source": {
        "gone": Words("n’est plus citée", "is no longer cited"),
        "new": Words("n’était pas citée", "was not cited"),
    },
}

_MOST = 200
"""How many characters of a text of a receipt are shown."""


def canonical(data: object) -> bytes:
    """Data as canonical JSON (RFC 8785): members by name, no space, UTF-8."""
    # A receipt that was altered may have half a surrogate.
    return _CANONICAL.encode(data).encode("utf-8", "surrogatepass")


_CANONICAL = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def digest(data: object) -> str:
    """The SHA-256 of data as canonical JSON, in hexadecimal."""
    return hashlib.sha256(canonical(data)).hexdigest()


# --- what there is today ----------------------------------------------------


def grounds(rules: Iterable[str], sources: Iterable[str]) -> dict[str, Any]:
    """The digests of those rules, of the rows of law that they take, and of those sources."""
    declared = rules_by_slug()
    known = sorted(slug for slug in set(rules) if slug in declared)
    return {
        "rules": {slug: _rule(slug) for slug in known},
        "laws": {
            law["name"]: _law(law) for law in laws() if set(law["rules"]) & set(known)
        },
        "sources": {
            mark: digest([citation(mark, "fr"), citation(mark, "en")])
            for mark in sorted(set(sources))
            if citation(mark, "fr") is not None
        },
    }


def _rule(slug: str) -> dict[str, Any]:
    rule = rules_by_slug()[slug]
    return {
        **{
            part: digest({name: rule[name] for name in names})
            for part, names in PARTS.items()
        },
        "defaults": {
            fact["name"]: fact["default"]
            for fact in rule["facts"]
            if fact["default"] is not None
        },
        "readings": {reading["name"]: digest(reading) for reading in rule["readings"]},
    }


def _law(law: Mapping[str, Any]) -> dict[str, Any]:
    about = ("text", "day_that_matters", "not_known_from", "ask")
    row_is = ("from", "to", "value", "sources", "open_questions")
    return {
        "about": digest({name: law[name] for name in about}),
        "rows": [
            {
                "from": row["from"],
                "to": row["to"],
                "value": {lang: row["value"][lang] for lang in ("fr", "en")},
                "sha256": digest({name: row[name] for name in row_is}),
            }
            for row in law["rows"]
        ],
    }


# --- what changed -----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is no longer as it was when a receipt was made."""

    kind: Literal[
        "library",
        "rules-version",
        "legal-time",
        "rule",
        "default",
        "reading",
        "law",
        "row",
        "source",
    ]
    """What sort of thing it is."""
    name: str
    """Its name: a rule, a law, the identifier of a source; of a reading or a default, ``rule/name``."""
    part: str
    """Of a rule, which part (``facts``, ``reasons``, …); ``gone`` or ``new`` where it is not in both."""
    before: Words | None
    """What it was, where the receipt says it."""
    now: Words | None
    """What it is today; ``None`` where it is gone or has no short form."""

    def text(self, lang: _Lang = "fr") -> str:
        """What changed, in words."""
        colon = f"{NBSP}: " if lang == "fr" else ": "
        words = _NAMED[self.kind].of(lang)
        named = printable(self.name)[:_MOST]
        title = _title(self.kind, self.name)
        if title is not None:
            named = f"{named} ({title.of(lang)[:_MOST]})"
        head = f"{words} {named}".strip()
        if self.before is not None or self.now is not None:
            none = Words("rien", "nothing").of(lang)
            before, now = (
                none if it is None else printable(it.of(lang))[:_MOST]
                for it in (self.before, self.now)
            )
            was, is_now = ("avant", "maintenant") if lang == "fr" else ("before", "now")
            return f"{head}{colon}{was}, {before}; {is_now}, {now}"
        parts = {**_PART_WORDS, **_OF_KIND.get(self.kind, {})}
        return f"{head}{colon}{parts[self.part].of(lang)}" if self.part else head


_NAMED: dict[str, Words] = {
    "library": Words("bibliothèque", "library"),
    "rules-version": Words("version des règles", "version of the rules"),
    "legal-time": Words("heure légale", "legal time"),
    "rule": Words("règle", "rule"),
    "default": Words("valeur par défaut", "default"),
    "reading": Words("lecture", "reading"),
    "law": Words("loi", "law"),
    "row": Words("ligne de la loi", "row of the law"),
    "source": Words("source", "source"),
}


def _title(kind: str, name: str) -> Words | None:
    """What a rule, a law, a fact or a source is called today; of a reading, its rule."""
    rule, _, part = name.partition("/")
    if kind in ("law", "row"):
        text = next((it["text"] for it in laws() if it["name"] == name), None)
    elif kind in ("rule", "reading"):
        text = rules_by_slug().get(rule, {}).get("title")
    elif kind == "default":
        facts = rules_by_slug().get(rule, {}).get("facts", ())
        text = next((it["label"] for it in facts if it["name"] == part), None)
    elif kind == "source" and citation(name, "fr") is not None:
        cited = (citation(name, lang) or "" for lang in ("fr", "en"))
        # What follows is where it is found.
        return Words(*(it.partition(": ")[2].partition(", http")[0] for it in cited))
    else:
        text = None
    return None if text is None else Words(text["fr"], text["en"])


def changes(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Change]:
    """What the grounds of an answer were and are no longer."""
    for slug, was, is_now in _both(before["rules"], now["rules"]):
        if was is None or is_now is None:
            yield Change("rule", slug, "new" if was is None else "gone", None, None)
            continue
        for part in PARTS:
            if was[part] != is_now[part]:
                yield Change("rule", slug, part, None, None)
        for name, old, new in _both(was["defaults"], is_now["defaults"]):
            if old != new:
                named = f"{slug}/{name}"
                yield Change("default", named, "", _value(old), _value(new))
        for name, old, new in _both(was["readings"], is_now["readings"]):
            if old != new:
                part = "new" if old is None else "gone" if new is None else ""
                yield Change("reading", f"{slug}/{name}", part, None, None)
    for name, was, is_now in _both(before["laws"], now["laws"]):
        if was is None or is_now is None:
            yield Change("law", name, "new" if was is None else "gone", None, None)
            continue
        if was["about"] != is_now["about"]:
            yield Change("law", name, "", None, None)
        yield from _rows(name, was["rows"], is_now["rows"])
    for mark, old, new in _both(before["sources"], now["sources"]):
        if old != new:
            part = "new" if old is None else "gone" if new is None else ""
            yield Change("source", mark, part, None, None)


def _both(
    before: Mapping[str, Any], now: Mapping[str, Any]
) -> Iterator[tuple[str, Any, Any]]:
    for name in dict.fromkeys([*before, *now]):
        yield name, before.get(name), now.get(name)


def _rows(
    law: str, before: list[dict[str, Any]], now: list[dict[str, Any]]
) -> Iterator[Change]:
    """The rows that are not in both, those of the same first day beside each other."""
    kept = {row["sha256"] for row in before} & {row["sha256"] for row in now}
    old, new = (
        [row for row in rows if row["sha256"] not in kept] for rows in (before, now)
    )
    for first in dict.fromkeys(row["from"] for row in [*old, *new]):
        of_that_day = (
            [row for row in rows if row["from"] == first] for rows in (old, new)
        )
        for was, is_now in zip_longest(*of_that_day):
            yield Change("row", law, "", _row(was), _row(is_now))


def _row(row: Mapping[str, Any] | None) -> Words | None:
    """A row as a person reads it: the value, the days from and to."""
    if row is None:
        return None
    return Words(
        *(
            row["value"][lang] + _ends(row["from"], row["to"], lang)
            for lang in ("fr", "en")
        )
    )


def _ends(first: str | None, last: str | None, lang: _Lang) -> str:
    since, until = (None if it is None else _day(it, lang) for it in (first, last))
    if since is not None and until is not None:
        return f" (du {since} au {until})" if lang == "fr" else f" ({since} to {until})"
    if since is not None:
        return f" (depuis le {since})" if lang == "fr" else f" (from {since})"
    if until is not None:
        return f" (jusqu’au {until})" if lang == "fr" else f" (to {until})"
    return ""


def _day(text: str, lang: _Lang) -> str:
    try:
        return day(date.fromisoformat(text), lang)
    except ValueError:
        # Of a receipt that somebody sealed by another program.
        return text


def _value(value: object) -> Words | None:
    if value is None:
        return None
    text = json.dumps(value, ensure_ascii=False).strip('"')
    return Words(text, text)
