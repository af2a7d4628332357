"""Law in time: every value that law or a page can change, with its dated rows."""

import re
from datetime import date
from typing import Literal

import pytest

import echeance
from echeance.law import lines, of_rule


def test_a_law_has_its_rows_and_the_day_that_matters() -> None:
    laws = {law["name"]: law for law in echeance.laws()}
    exam = laws["exam-months"]
    assert exam["day_that_matters"]["fr"] == "jour de la réussite de l’examen"
    assert exam["rules"] == ["exam-validity", "exam-transfer", "holder-review"]
    (row,) = exam["rows"]
    assert row["value"] == {"fr": "24\u00a0mois", "en": "24\u00a0months"}
    assert (row["from"], row["to"]) == (None, None)
    assert "S000-24" in row["sources"]
    assert "stale" not in row
    last_known = laws["duties"]["rows"][5]
    assert (last_known["from"], last_known["to"]) == ("2025-07-01", "2026-06-30")
    assert last_known["open_questions"] == ["Q40"]
    (point,) = last_known["to_settle"]
    assert point["id"] == "Q40"
    assert point["question"]["fr"] and point["settled_by"]["fr"]


def test_a_row_is_stale_a_year_after_its_sources_were_read() -> None:
    def stale(name: str, on: date) -> bool:
        (law,) = (law for law in echeance.laws(on) if law["name"] == name)
        (row,) = law["rows"]
        return bool(row["stale"])

    # The documents were read on 2026-11-28; the day the page was read was not noted.
    assert not stale("code-seconds", date(2027, 11, 28))
    assert stale("code-seconds", date(2027, 11, 29))
    assert stale("notice-days", date(2026, 11, 28))


def test_the_day_is_a_day() -> None:
    with pytest.raises(TypeError):
        echeance.laws("2026-11-28")  # type: ignore[arg-type]


def test_the_lines_tell_each_row_and_flag_what_is_to_be_read_again() -> None:
    english = list(lines(of_rule(date(2026, 11, 28)), "en"))
    start = english.index(
        "systems — system by which the Gestion du certificat is entered"
    )
    assert english[start + 3].startswith("  - to July\u00a015, 2024: ")
    french = list(lines(of_rule(date(2026, 11, 28)), "fr"))
    start = next(
        place for place, line in enumerate(french) if line.startswith("code-seconds — ")
    )
    assert french[start + 3 : start + 7] == [
        "  - 10\u00a0minutes",
        "    source\u00a0: S004-09 — date de la page\u00a0: non indiquée; lecture de notre copie\u00a0: 28\u00a0novembre\u00a02026",
        "    points ouverts\u00a0: Q13, Q14",
        "",
    ]
    later = list(lines(of_rule(date(2027, 11, 29)), "fr"))
    # Laws told before it have grown a line too.
    start = later.index(french[start])
    assert later[start + 6].startswith("    ! à relire\u00a0: ")
    assert len(later) > len(french)


def test_each_source_of_a_row_has_its_own_days() -> None:
    french = list(lines(of_rule(date(2026, 11, 28), "certificate-status"), "fr"))
    # domain.md 2.2: the application page is of 2021-01-06, and the day it was read was not
    # noted; document 001 is of 2022-05-12, and was read on 2026-11-28.
    start = french.index("  - 24\u00a0mois")
    assert french[start + 1 : start + 3] == [
        "    source\u00a0: OPC-application-regular — date de la page\u00a0: 6\u00a0janvier\u00a02021; lecture de notre copie\u00a0: jour non noté",
        "    source\u00a0: S001-26 — date de la page\u00a0: 12\u00a0mai\u00a02022; lecture de notre copie\u00a0: 28\u00a0novembre\u00a02026",
    ]


def test_after_the_last_known_duty_it_is_said_whom_to_ask() -> None:
    for lang, told, ask in (
        (
            "fr",
            "  - depuis le 1er\u00a0juillet\u00a02026\u00a0: non connu",
            "à l’Office",
        ),
        ("en", "  - from July\u00a01, 2026: not known", "the Office"),
    ):
        shown = list(lines(of_rule(date(2026, 11, 28), "certificate-duties"), lang))  # type: ignore[arg-type]
        place = shown.index(told)
        assert ask in shown[place + 1]
        assert "infocertificat@opc.gouv.qc.ca" in shown[place + 2]


def test_the_routes_of_a_transfer_are_rows() -> None:
    laws = {law["name"]: law for law in echeance.laws()}
    (row,) = laws["transfer-routes"]["rows"]
    assert row["value"]["en"] == (
        "affiliation at the expiry; exam passed 2 years ago or less"
    )
    assert row["sources"] == ["S000-05", "S001-08"]
    assert row["open_questions"] == ["Q1", "Q34"]


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_lines_are_for_a_person(lang: Literal["fr", "en"]) -> None:
    found_laws = of_rule(date(2026, 11, 28))
    shown = list(lines(found_laws, lang))
    text = "\n".join(shown)
    # Bodies by their names, and none is without one.
    rule = next(rule for rule in echeance.rules() if rule["slug"] == "second-factor")
    slugs = next(fact["texts"] for fact in rule["facts"] if fact["name"] == "body")
    assert not any(f" {slug}" in text for slug in slugs)
    assert "Directeur de l’état civil; Groupement des assureurs automobiles" in text
    assert "Régie de l’assurance maladie du Québec; Régime québécois" in text
    bodies = {law["name"]: law["rows"] for law in found_laws if "bodies" in law["name"]}
    (emailed,) = bodies["email-code-bodies"]
    assert len(emailed["value"][lang].split("; ")) == 11
    (asked,) = bodies["security-questions-bodies"]
    assert asked["value"] == {"fr": "Revenu Québec", "en": "Revenu Québec"}
    # Days in the language, save where they are part of a source's title.
    assert not re.search(r"\d{4}-\d\d-\d\d", text)
    # Each source and each open point once, in words; of the page read in both languages, that of the text's.
    own, other = ("S001-", "S000-") if lang == "fr" else ("S000-", "S001-")
    listed = [line for line in shown if line.startswith("    source")]
    assert any(own in line for line in listed)
    assert not any(own in line and other in line for line in listed)
    colon = "\u00a0: " if lang == "fr" else ": "
    for law in found_laws:
        for row in law["rows"]:
            has_own = any(mark.startswith(own) for mark in row["sources"])
            for mark in row["sources"]:
                if has_own and mark.startswith(other):
                    continue
                citation = echeance.citation(mark, lang)
                assert citation is not None
                source = citation.removeprefix(f"{mark}{colon}")
                (line,) = (line for line in shown if line.endswith(f"{colon}{source}"))
                assert mark in line
            for point in row["to_settle"]:
                place = shown.index(f"- {point['id']}{colon}{point['question'][lang]}")
                assert shown[place + 1].endswith(point["settled_by"][lang])


def test_the_laws_of_a_rule() -> None:
    of_notice = of_rule(date(2026, 11, 28), "change-notice")
    assert [law["name"] for law in of_notice] == ["notice-days", "clicsequr-procedure"]
    assert of_rule(date(2026, 11, 28), "sign-in") == []
