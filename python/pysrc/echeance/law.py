"""Law in time, as lines to read: what `echeance rules --law` shows."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Literal

from echeance._echeance import cited, laws, sources_heading, statements
from echeance.declared import rules_by_slug
from echeance.sources import found
from echeance.statement import Statement


def of_rule(on: date, rule: str | None = None) -> list[dict[str, Any]]:
    """The values that law or a page can change: all of them, or those of a rule.

    A row is stale where a source of it was read more than a year before `on`, or was
    never noted as read.
    """
    return [law for law in laws(on) if rule is None or rule in law["rules"]]


def lines(listed: Iterable[dict[str, Any]], lang: Literal["fr", "en"]) -> Iterator[str]:
    """Those values with their rows, the stale ones flagged.

    At the end, once each, where to find the sources, and what is open with who or what
    can settle it.
    """
    # The command line starts sooner without.
    from echeance.wording import day

    def say(fr: str, en: str) -> str:
        return fr if lang == "fr" else en

    def on(text: str | None, none: str) -> str:
        return none if text is None else day(date.fromisoformat(text), lang)

    colon = say("\u00a0: ", ": ")
    declared = rules_by_slug()
    sources: list[str] = []
    open_points: dict[str, dict[str, Any]] = {}
    for law in listed:
        yield f"{law['name']} — {law['text'][lang]}"
        yield f"  {say('jour qui compte', 'day that matters')}{colon}{law['day_that_matters'][lang]}"
        rest_on_it = "; ".join(
            f"{declared[slug]['title'][lang]} ({slug})" for slug in law["rules"]
        )
        yield f"  {say('règles', 'rules')}{colon}{rest_on_it}"
        for row in law["rows"]:
            yield f"  - {_period(row, lang)}{row['value'][lang]}"
            marks = cited(list(row["sources"]), lang)
            sources.extend(marks)
            for copy in (copy for copy in row["copies"] if copy["id"] in marks):
                dated = on(copy["dated"], say("non indiquée", "not given"))
                read = on(copy["read"], say("jour non noté", "day not noted"))
                yield (
                    f"    {say('source', 'source')}{colon}{copy['id']} — "
                    f"{say('date de la page', 'date on the page')}{colon}{dated}; "
                    f"{say('lecture de notre copie', 'our copy read')}{colon}{read}"
                )
            if row["open_questions"]:
                yield f"    {say('points ouverts', 'open points')}{colon}{', '.join(row['open_questions'])}"
            open_points |= {point["id"]: point for point in row["to_settle"]}
            if row["stale"]:
                yield "    " + say(
                    "! à relire\u00a0: la copie d’une source a été lue il y a plus d’un an, ou le jour n’est pas noté",
                    "! to be read again: the copy of a source was read more than a year ago, or the day is not noted",
                )
        if law["not_known_from"] is not None:
            first = day(date.fromisoformat(law["not_known_from"]), lang)
            yield say(
                f"  - depuis le {first}\u00a0: non connu",
                f"  - from {first}: not known",
            )
            for words in (getattr(statement, lang) for statement in _named(law["ask"])):
                yield f"    {words[0].upper()}{words[1:]}."
        yield ""
    if sources:
        yield sources_heading(lang)
        for source in found(sources, lang):
            yield f"- {source}"
        yield ""
    if open_points:
        yield say(
            "Points ouverts, et ce qui peut les régler\u00a0:",
            "Open points, and what can settle them:",
        )
        for mark in sorted(open_points, key=lambda mark: int(mark[1:])):
            point = open_points[mark]
            yield f"- {mark}{colon}{point['question'][lang]}"
            settled = point["settled_by"][lang]
            yield f"  {say('Ce qui le réglerait', 'What would settle it')}{colon}{settled}"
        yield ""


def _named(ids: Iterable[str]) -> list[Statement]:
    """The statements of those ids, in their order."""
    by_id = {statement.id: statement for statement in statements()}
    return [by_id[one] for one in ids]


def _period(row: dict[str, Any], lang: Literal["fr", "en"]) -> str:
    from echeance.wording import day

    first, last = (
        None if row[end] is None else day(date.fromisoformat(row[end]), lang)
        for end in ("from", "to")
    )
    match lang, first, last:
        case _, None, None:
            return ""
        case "fr", None, _:
            return f"jusqu’au {last}\u00a0: "
        case "fr", _, None:
            return f"depuis le {first}\u00a0: "
        case "fr", _, _:
            return f"du {first} au {last}\u00a0: "
        case _, None, _:
            return f"to {last}: "
        case _, _, None:
            return f"from {first}: "
        case _:
            return f"from {first} to {last}: "
