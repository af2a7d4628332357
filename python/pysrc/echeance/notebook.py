"""An answer as a notebook shows it: in French, the master text."""

from __future__ import annotations

from html import escape
from typing import Any

from echeance._echeance import Answer, cited, rules
from echeance.sources import found

__all__ = ["shown"]


def shown(answer: Answer[Any, Any]) -> str:
    """The outcome, each reason with its sources, and the timeline, as HTML."""
    rule = next(rule for rule in rules() if rule["slug"] == answer.rule)
    outcomes = {each["slug"]: each["text"]["fr"] for each in rule["outcomes"]}
    outcome = outcomes.get(answer.outcome, rule["undetermined"]["text"]["fr"])
    parts = [
        f"<p><b>{escape(rule['title']['fr'])}</b>\u00a0: {escape(outcome)}.</p><ul>"
    ]
    ids: list[str] = []
    for reason in answer.reasons:
        marks = cited(list(reason.sources), "fr")
        ids += marks
        shown = f" <small>[{escape(', '.join(marks))}]</small>" if marks else ""
        parts.append(f"<li>{escape(reason.fr)}{shown}</li>")
    parts += ["</ul>", str(answer.timeline("fr"))]
    if ids:
        sources = "".join(f"<li>{escape(each)}</li>" for each in found(ids, "fr"))
        parts.append(f"<details><summary>Sources</summary><ul>{sources}</ul></details>")
    return f'<div lang="fr">{"".join(parts)}</div>'
