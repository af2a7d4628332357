"""The command `boundaries`: the days of one fact as ranges, for a person or as SQL."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from echeance._echeance import Boundaries
from echeance.arguments import add_json

if TYPE_CHECKING:
    import argparse

__all__ = ["DIALECTS", "add_options", "shown"]

DIALECTS = ("duckdb", "postgresql", "spark", "sqlite")


def add_options(options: Any, say: Callable[[str, str], str]) -> None:
    """Adds the options that are the command's own."""
    options.add_argument(
        "--fact",
        metavar=say("FAIT", "FACT"),
        required=True,
        help=say(
            "le fait, un jour, dont on veut les périodes; il n’est pas donné",
            "the fact, a day, whose ranges are wanted; it is not given",
        ),
    )
    form = options.add_mutually_exclusive_group()
    add_json(form, say)
    form.add_argument(
        "--sql",
        choices=DIALECTS,
        help=say(
            "donne deux expressions pour ce moteur, à mettre après SELECT\u00a0: la réponse (outcome)"
            " et, pour un jour refusé, le code de l’erreur (error)",
            "gives two expressions for that engine, to stand after SELECT: the outcome, and for a"
            " day that is refused the code of the error",
        ),
    )
    options.add_argument(
        "--where",
        metavar=say("RÉPONSE", "OUTCOME"),
        help=say(
            "avec --sql\u00a0: donne plutôt la condition, à mettre après WHERE, des lignes qui ont cette réponse",
            "with --sql: gives instead the condition, to stand after WHERE, of the rows that have that outcome",
        ),
    )
    options.add_argument(
        "--column",
        metavar=say("COLONNE", "COLUMN"),
        help=say(
            "avec --sql\u00a0: la colonne des jours (le nom du fait si rien n’est dit); un point sépare deux noms,"
            " comme account.last_used_on",
            "with --sql: the column of the days (by default, the name of the fact); a dot separates two names,"
            " such as account.last_used_on",
        ),
    )
    options.add_argument(
        "--table",
        metavar="TABLE",
        help=say(
            "avec --sql\u00a0: la table de la colonne; un point dans l’un des deux noms en fait alors partie",
            "with --sql: the table of the column; a dot in either name is then a part of it",
        ),
    )
    options.add_argument(
        "--nulls",
        choices=("unknown", "none"),
        default="unknown",
        help=say(
            "avec --sql\u00a0: ce que NULL veut dire, jour inconnu (unknown, si rien n’est dit) ou aucun jour (none)",
            "with --sql: what NULL means, day not known (unknown, the default) or no such day (none)",
        ),
    )
    options.add_argument(
        "--none",
        metavar=say("VALEUR", "VALUE"),
        help=say(
            "avec --sql\u00a0: ce qui, dans la colonne, veut dire aucun jour (never, none)\u00a0: un jour comme 9999-12-31,"
            " ou un texte",
            "with --sql: what stands for no such day (never, none) in the column: a day such as 9999-12-31,"
            " or a text",
        ),
    )


def shown(found: Boundaries, options: argparse.Namespace) -> str:
    """What the command writes; `ValueError` where the rule has not that outcome."""
    if options.json:
        answer = {"as_of": options.as_of, **found.to_dict()}
        return json.dumps(answer, ensure_ascii=False)
    if options.sql is None:
        return found.explain(options.lang).rstrip("\n")
    column = found.fact if options.column is None else options.column
    written: Any = {name: getattr(options, name) for name in ("table", "nulls", "none")}
    if options.where is not None:
        return found.sql_where(options.where, column, options.sql, **written)
    outcome = found.sql(column, options.sql, **written)
    error = found.sql_error(column, options.sql, **written)
    return f"{outcome} AS outcome,\n{error} AS error"
