"""Law in time, as lines to read: what `echeance rules --law` shows."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Literal

from echeance._echeance import laws


def of_rule(on: date, rule: str | None = None) -> list[dict[str, Any]]:
    """The values that law or a page can change: all of them, or those of a rule.

    A row is stale where a source of it was read more than a year before `on`, or was
    never noted as read.
    """
    return [law for law in laws(on) if rule is None or rule in law["rules"]]


def lines(told: Iterable[dict[str, Any]], lang: Literal["fr", "en"]) -> Iterator[str]:
    """Those values with their rows, the stale ones flagged."""

    def say(fr: str, en: str) -> str:
        return fr if lang == "fr" else en

    colon = say("\u00a0: ", ": ")
    for law in told:
        yield f"{law['name']} — {law['text'][lang]}"
        yield f"  {say('jour qui compte', 'day that matters')}{colon}{law['day_that_matters'][lang]}"
        yield f"  {say('règles', 'rules')}{colon}{', '.join(law['rules'])}"
        for row in law["rows"]:
            yield f"  - {_period(row, lang)}{row['value'][lang]}"
            cited = [*row["sources"], *row["open_questions"]]
            yield f"    {say('sources', 'sources')}{colon}{', '.join(cited)}"
            dated = row["dated"] or say("non indiquée", "not given")
            read = row["read"] or say("non notée", "not noted")
            yield (
                f"    {say('date de la page', 'date on the page')}{colon}{dated}; "
                f"{say('copie lue le', 'copy read on')}{colon}{read}"
            )
            if row["stale"]:
                yield "    " + say(
                    "! à relire\u00a0: la copie a été lue il y a plus d’un an, ou le jour n’est pas noté",
                    "! to be read again: the copy was read more than a year ago, or the day is not noted",
                )
        yield ""


def _period(row: dict[str, Any], lang: Literal["fr", "en"]) -> str:
    match lang, row["from"], row["to"]:
        case _, None, None:
            return ""
        case "fr", None, to:
            return f"jusqu’au {to}\u00a0: "
        case "fr", first, None:
            return f"depuis le {first}\u00a0: "
        case "fr", first, to:
            return f"du {first} au {to}\u00a0: "
        case _, None, to:
            return f"to {to}: "
        case _, first, None:
            return f"from {first}: "
        case _, first, to:
            return f"from {first} to {to}: "
