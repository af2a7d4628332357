"""The command `replay`: whether today's library still gives the answers of a receipt, and if not, what changed."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

from echeance.declared import rules_by_slug
from echeance.receipts import Change, Difference, ReceiptError, Replayed, replay
from echeance.terminal import about_file, complain
from echeance.wording import NBSP, Words, count, number, printable

__all__ = ["error_text", "run"]

CLEAN, WRONG, CANNOT_RUN, CLOSED = 0, 1, 2, 4

if TYPE_CHECKING:
    _Lang = Literal["fr", "en"]

SHOWN = 20
"""How many differences are listed; `--json` has the first thousand."""

LONGEST_ID = 60
"""How many letters a name of a question has that is told; `--json` has every one."""

MEMBERS = 12
"""How many members that differ are listed; `--json` has all of them."""

_LINE = Words("ligne", "line")
_LINES = Words("lignes", "lines")


def run(options: argparse.Namespace) -> int:
    """Runs the command; gives the exit status."""
    if "-" in options.files and sys.stdin is None:
        complain(
            options.say("l’entrée standard est fermée", "standard input is closed")
        )
        return CLOSED
    status = CLEAN
    told: list[dict[str, Any]] = []
    for file in options.files:
        found = _of_file(file, options)
        if found is None:
            status = CANNOT_RUN
            continue
        # Who asks for a check is not told that all is well of what asks nothing.
        if not all(it.same and it.questions for it in found):
            status = max(status, WRONG)
        if options.json:
            told += ({"file": file, **_as_data(it)} for it in found)
            continue
        for line in _lines(file, found, options.lang):
            print(line)
    if options.json:
        # JSON is UTF-8 whatever the terminal is.
        written = json.dumps(told, ensure_ascii=False, indent=2)
        sys.stdout.flush()
        sys.stdout.buffer.write(written.encode("utf-8", "replace") + b"\n")
    return status


def _of_file(name: str, options: argparse.Namespace) -> list[Replayed] | None:
    """What the replay of a file found; `None` where it cannot be, which is told."""
    how = {"legal_time": options.zone_data, "public_key": options.public_key}
    shown = _shown(name, options.lang)
    try:
        if name == "-":
            return replay(sys.stdin.buffer, **how)
        with open(name, "rb") as file:
            return replay(file, **how)
    except ReceiptError as error:
        why = error_text(error, options.lang)
        complain(f"{shown}{_colon(options.lang)}{why}")
    except OSError as error:
        complain(about_file(error, name, options.lang))
    return None


_OPTIONS = {
    "signing_key": "--sign",
    "public_key": "--public-key",
    "made_at": "--made-at",
}
"""What the command line calls the arguments of Python."""


def error_text(error: ReceiptError, lang: _Lang) -> str:
    """What is wrong with a receipt, with its line and member, and what to do."""
    where = "" if error.line is None else f"{_LINE.of(lang)} {error.line}"
    if error.field is not None:
        where += f", {error.field}" if where else _OPTIONS.get(error.field, error.field)
    code = f"(code{NBSP}: {error.code})" if lang == "fr" else f"({error.code})"
    return f"{where}{_colon(lang) if where else ''}{error.text[lang]} {code}"


def _colon(lang: _Lang) -> str:
    return f"{NBSP}: " if lang == "fr" else ": "


def _shown(name: str, lang: _Lang) -> str:
    """A file by its name."""
    if name == "-":
        return Words("entrée standard", "standard input").of(lang)
    return printable(name)


# --- for a person -----------------------------------------------------------


def _lines(name: str, found: list[Replayed], lang: _Lang) -> Iterator[str]:
    for place, replayed in enumerate(found, 1):
        shown = _shown(name, lang)
        if len(found) > 1:
            shown += Words(f", reçu {place}", f", receipt {place}").of(lang)
        yield f"{shown}{_colon(lang)}{_verdict(replayed, lang)}"
        yield f"  {_made_by(replayed, lang)}"
        for difference in replayed.differences[:SHOWN]:
            yield f"  {_difference(difference, lang)}"
        total = replayed.reworded + replayed.decided_otherwise
        more = total - min(SHOWN, len(replayed.differences))
        if more > 0:
            yield "  " + Words(
                f"… et {count(more, _LINE, _LINES, lang)} de plus",
                f"… and {count(more, _LINE, _LINES, lang)} more",
            ).of(lang)
        yield from _changed(replayed, lang)


def _verdict(replayed: Replayed, lang: _Lang) -> str:
    same = replayed.questions - replayed.reworded - replayed.decided_otherwise
    told = [
        (
            same,
            Words("même réponse aujourd’hui", "the same answer today"),
            Words("mêmes réponses aujourd’hui", "the same answers today"),
        ),
        (
            replayed.reworded,
            Words(
                "même décision aujourd’hui, en d’autres mots ou avec d’autres sources ou étapes",
                "the same decision today, in other words or with other sources or steps",
            ),
            Words(
                "mêmes décisions, en d’autres mots ou avec d’autres sources ou étapes",
                "the same decisions, in other words or with other sources or steps",
            ),
        ),
        (
            replayed.decided_otherwise,
            Words("autre décision aujourd’hui", "another decision today"),
            Words("autres décisions", "other decisions"),
        ),
    ]
    parts = [
        one.of(lang)
        if replayed.questions == 1
        else f"{many.of(lang)} ({number(of, lang)})"
        for of, one, many in told
        if of
    ]
    if not parts:
        nothing = Words(
            "aucune question, rien n’a été rejoué",
            "no question, nothing was replayed",
        )
        parts.append(nothing.of(lang))
    if replayed.refused:
        refused = count(replayed.refused, _LINE, _LINES, lang)
        without = Words("sans réponse dans le reçu", "without an answer in the receipt")
        parts.append(f"{refused} {without.of(lang)}")
    return "; ".join(parts)


def _made_by(replayed: Replayed, lang: _Lang) -> str:
    signature = {
        "none": Words("non signé", "not signed"),
        "not-checked": Words(
            "signature non vérifiée (--public-key)",
            "signature not checked (--public-key)",
        ),
        "good": Words("signature vérifiée", "signature checked"),
    }[replayed.signature]
    made = Words(
        f"scellé par echeance {replayed.library}, règles {replayed.rules_version}",
        f"sealed by echeance {replayed.library}, rules {replayed.rules_version}",
    ).of(lang)
    if replayed.made_at is not None:
        # As its maker said it: no clock was read.
        made += Words(
            f", {replayed.made_at} selon qui l’a fait",
            f", {replayed.made_at} by its maker",
        ).of(lang)
    return f"{made}; {signature.of(lang)}"


def _difference(difference: Difference, lang: _Lang) -> str:
    where = f"{_LINE.of(lang)} {difference.line}"
    if difference.id and len(difference.id) <= LONGEST_ID:
        where += f" ({printable(difference.id)})"
    where += _colon(lang)
    listed = difference.members[:MEMBERS]
    more = "…" if len(difference.members) > MEMBERS else ""
    members = ", ".join([*listed, more] if more else listed)
    if difference.now is None:
        refused = Words("question refusée aujourd’hui", "question refused today")
        return f"{where}{refused.of(lang)} ({difference.error})"
    if difference.before != difference.now:
        before, now = (
            _outcome(difference.rule, slug, lang)
            for slug in (difference.before, difference.now)
        )
        told = Words(
            f"avant, {before}; maintenant, {now}", f"before, {before}; now, {now}"
        )
    elif difference.decides_same:
        told = Words("même décision", "the same decision")
    else:
        told = Words("même issue, autre décision", "the same outcome, another decision")
    differ = Words("diffèrent", "differ").of(lang)
    return f"{where}{told.of(lang)}" + (
        f" [{differ}{_colon(lang)}{members}]" if members else ""
    )


def _outcome(rule: str, slug: str, lang: _Lang) -> str:
    """An outcome in words, by its slug where today's library has none."""
    declared = rules_by_slug().get(rule, {})
    texts = {it["slug"]: it["text"] for it in declared.get("outcomes", ())}
    if "undetermined" in declared:
        texts["undetermined"] = declared["undetermined"]["text"]
    shown = printable(slug)[:60]
    return f"{texts[slug][lang]} ({shown})" if slug in texts else shown


_VERSIONS = ("library", "rules-version", "legal-time")


def _changed(replayed: Replayed, lang: _Lang) -> Iterator[str]:
    """What changed beneath the answers, and what to make of nothing."""
    if replayed.changes:
        yield "  " + Words(
            f"Ce qui a changé depuis{NBSP}:", "What has changed since:"
        ).of(lang)
        for change in replayed.changes:
            yield f"  - {change.text(lang)}"
    if replayed.decides_same:
        return
    if not replayed.changes:
        yield "  " + Words(
            "Rien n’a changé depuis, pas même la version\u00a0: ce n’est pas la réponse de cette version. Le reçu a été refait, ou le"
            " programme modifié; seule une signature (--public-key) dit qui l’a fait",
            "Nothing has changed since, not even the version: this is not the answer of that version. The receipt was made up, or the"
            " program altered; only a signature (--public-key) tells who made it",
        ).of(lang)
    elif all(it.kind in _VERSIONS for it in replayed.changes):
        yield "  " + Words(
            "Rien de ce que les règles déclarent n’a changé\u00a0: c’est le programme qui décide autrement (voyez le journal des changements)",
            "Nothing that the rules declare has changed: the program itself decides otherwise (see the changelog)",
        ).of(lang)


# --- for a program ----------------------------------------------------------


def _as_data(replayed: Replayed) -> dict[str, Any]:
    return {
        "library": replayed.library,
        "rules_version": replayed.rules_version,
        "made_at": replayed.made_at,
        "register": replayed.register,
        "signature": replayed.signature,
        "same": replayed.same,
        "decides_same": replayed.decides_same,
        "questions": replayed.questions,
        "refused": replayed.refused,
        "reworded": replayed.reworded,
        "decided_otherwise": replayed.decided_otherwise,
        "differences": [
            {name: getattr(it, name) for name in Difference.__slots__}
            for it in replayed.differences
        ],
        "changes": [_change(it) for it in replayed.changes],
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "name": change.name,
        "part": change.part,
        "before": None if change.before is None else change.before._asdict(),
        "now": None if change.now is None else change.now._asdict(),
        "text": {"fr": change.text("fr"), "en": change.text("en")},
    }
