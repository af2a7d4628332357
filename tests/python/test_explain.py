"""The words of the answers."""

from __future__ import annotations

import re

import pytest

import echeance
from echeance import Answer

from .cases import CASES, RULES, Case, is_typed, name
from .test_answer import ANSWERED, answer_to, eligible

#: A sign that is not set as French is set in Québec: a no-break space before « : »,
#: `%` and `$` and inside « », none before `;`, `!` and `?`.
LOOSE = re.compile(r"(?: [:;?!»%$])|(?:« )|(?:\w»)|(?:\u00a0[;?!])|(?:[^\W\d_]:)")

#: Times and addresses of messages have signs of their own.
ADDRESS = re.compile(r"https?:\S+|\S+@\S+|\d\d:\d\d")


def sentences(answer: Answer) -> list[tuple[str, str]]:
    return [(reason.fr, reason.en) for reason in answer.reasons]


#: With `~` for a no-break space.
FRENCH = """\
Transfert du résultat de l’examen
L’Office peut-il associer le résultat d’un examen antérieur au nouveau dossier?

Au 21~novembre~2026~: l’Office peut associer le résultat de l’examen au nouveau dossier.

Pourquoi~:
- l’examen a été réussi il y a 2~ans ou moins (dernier jour~: 21~novembre~2026) \
— sources~: S000-05, S001-08

À retenir~:
- voies~: lien à l’expiration du certificat (fermée); \
examen réussi depuis 2~ans ou moins (ouverte)
- dernier jour de la voie de l’examen~: 21~novembre~2026
- dernier jour, reporté s’il tombe un samedi, un dimanche ou un autre jour férié~: 23~novembre~2026

Si rien d’autre ne change~:
- à partir du 22~novembre~2026~: l’Office ne peut pas associer le résultat; \
il faut reprendre l’examen

Les lois et les règlements prévalent; ce texte n’est pas un avis juridique.
Règles {rules}; sources lues le 22~novembre~2026."""


def test_french() -> None:
    french = FRENCH.format(rules=echeance.RULES_VERSION)
    assert eligible().explain() == french.replace("~", "\u00a0")
    assert eligible().explain() == eligible().explain("fr")


def test_english() -> None:
    lines = eligible().explain("en").splitlines()
    assert lines[:4] == [
        "Exam transfer",
        "Can the Office attach an earlier exam result to the new file?",
        "",
        "As of November\u00a021, 2026: the Office can attach the exam result to the new file.",
    ]
    read = "sources last read on November\u00a022, 2026."
    assert lines[-1] == f"Rules {echeance.RULES_VERSION}; {read}"


def test_no_other_language() -> None:
    with pytest.raises(ValueError, match="neither"):
        eligible().explain("de")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="neither"):
        eligible().reasons[0].text("de")  # type: ignore[arg-type]


@pytest.mark.parametrize("case", ANSWERED, ids=name)
def test_words_are_whole(case: Case) -> None:
    answer = answer_to(case)
    french, english = answer.explain("fr"), answer.explain("en")
    for fr, en in [*sentences(answer), (french, english)]:
        assert fr and en and fr != en
        for sign in "{}[]":
            assert sign not in fr
            assert sign not in en
        assert "  " not in fr.replace("\n    ", "\n")
        assert LOOSE.search(ADDRESS.sub("", fr)) is None, fr
        assert "'" not in fr
    for reason in answer.reasons:
        assert reason.fr in french
        assert reason.en in english
        assert all(source in french for source in reason.sources)
    assert RULES[case.rule]["title"]["fr"] in french
    assert re.fullmatch(r"Règles \S+; sources lues .+\.", french.splitlines()[-1])
    assert re.fullmatch(r"Rules \S+; sources last read .+\.", english.splitlines()[-1])
    # Slugs are for programs: values are told in words.
    for value in RULES[case.rule]["values"]:
        if value["kind"] in ("states", "options", "choice"):
            for slug in value["keys"] + value["choices"]:
                assert f" {slug} " not in french.replace(",", " "), slug
                assert "-" not in slug or slug not in english


def test_every_outcome_and_reason_is_explained() -> None:
    said = {(case.rule, case.expect.get("outcome")) for case in CASES if is_typed(case)}
    for rule in RULES.values():
        for outcome in rule["outcomes"]:
            assert (rule["slug"], outcome["slug"]) in said


def test_without_a_moment() -> None:
    text = echeance.exam_result(correct_answers=39).explain()
    assert "\nRéponse\u00a0: " in text
