"""Law in time: every value that law or a page can change, with its dated rows."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Literal

import pytest

import echeance
from echeance.law import lines, of_rule

from .cases import CASES

CORE = Path(__file__).parents[2] / "core" / "src"


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
    laws = ["notice-days", "systems", "clicsequr-procedure"]
    assert [law["name"] for law in of_notice] == laws
    assert of_rule(date(2026, 11, 28), "sign-in") == []


# Which rules use a law.


def bare(question: dict[str, Any], day: date) -> tuple[object, ...] | None:
    """Of the answer on that day, what time alone seldom moves: no day and no count."""
    as_of = str(day)
    if clock_of(question["rule"]) == "instant":
        as_of += "T12:00:00-05:00"
    try:
        answer = echeance.evaluate({**question, "as_of": as_of})
    except echeance.QuestionError:
        return None
    reasons = [(reason["code"], reason["sources"]) for reason in answer["reasons"]]
    system = answer["values"].get("account_system")
    return answer["outcome"], reasons, answer["next_steps"], system


def clock_of(rule: str) -> str:
    (declared,) = (each for each in echeance.rules() if each["slug"] == rule)
    return str(declared["as_of"])


@cache
def moved_rules(change: date) -> set[str]:
    """The rules of whose questions one is answered otherwise from that day on: the same
    one and two weeks before, and on that day and a week later. A week has each kind of day."""
    found = set()
    days = [change + timedelta(weeks=count) for count in (-2, -1, 0, 1)]
    for case in CASES:
        question = case.question
        if question is None or case.rule in found or "error" in case.expect:
            continue
        one, before, first, later = (bare(question, day) for day in days)
        is_sound = None not in (one, before, first, later)
        if is_sound and one == before != first == later:
            found.add(case.rule)
    return found


@pytest.mark.parametrize(
    "name", ["systems", "clicsequr-procedure"], ids=["systems", "procedure"]
)
def test_a_law_of_the_day_of_the_question_lists_the_rules_that_it_moves(
    name: str,
) -> None:
    """At the edges that this law has alone, or shares with the other of the two."""
    laws = {law["name"]: law for law in echeance.laws()}
    of_day = ("systems", "clicsequr-procedure")
    edges = {
        each: [date.fromisoformat(row["from"]) for row in laws[each]["rows"][1:]]
        for each in of_day
    }
    assert edges["systems"][0] == edges["clicsequr-procedure"][0] == date(2024, 7, 16)
    moved = {day: moved_rules(day) for day in edges[name]}
    for day, rules in moved.items():
        sharing = [each for each in of_day if day in edges[each]]
        listed = {rule for each in sharing for rule in laws[each]["rules"]}
        assert rules <= listed, (day, rules - listed)
    # The whole list: what no edge moves has no business in it.
    assert set(laws[name]["rules"]) <= set().union(*moved.values()), set(
        laws[name]["rules"]
    ) - set().union(*moved.values())


def test_each_rule_told_of_both_systems_uses_their_table() -> None:
    """A list of steps between the two systems is taken by the row of the day."""
    laws = {law["name"]: law for law in echeance.laws()}
    told = {
        rule["slug"]
        for rule in echeance.rules()
        for steps in [*rule["outcomes"], rule["undetermined"]]
        if steps["next_steps_between_systems"]
    }
    assert len(told) > 8
    assert told <= set(laws["systems"]["rules"])


# What repeats a law in words.

TERM = re.compile(
    r"(\d+)(?: (?:et|and|et de) (\d+))?[ -](ans?|mois|jours?|minutes?|heures?|years?|months?|days?|hours?|h)\b"
)
UNITS = {
    "an": ("months", 12),
    "year": ("months", 12),
    "moi": ("months", 1),
    "month": ("months", 1),
    "jour": ("days", 1),
    "day": ("days", 1),
    "heure": ("minutes", 60),
    "hour": ("minutes", 60),
    "h": ("minutes", 60),
    "minute": ("minutes", 1),
}
Term = tuple[str, int]


def terms(text: str) -> Iterator[Term]:
    """The terms that stand as numbers in a text: 2 years and 24 months are one."""
    for match in TERM.finditer(text.replace("\u00a0", " ").replace(" :00", " h")):
        unit, size = UNITS[match[3].rstrip("s")]
        for number in (match[1], match[2]):
            if number is not None:
                yield unit, int(number) * size


def texts_of(data: Any) -> Iterator[str]:
    """The sentences in a part of the catalogue, both languages and voices."""
    if isinstance(data, dict):
        for name, each in data.items():
            if name in ("fr", "en") and isinstance(each, str):
                yield each
            else:
                yield from texts_of(each)
    elif isinstance(data, list | tuple):
        for each in data:
            yield from texts_of(each)


def told_terms() -> dict[str, set[Term]]:
    """The terms of each part of a rule and of each statement, by its place."""
    found: dict[str, set[Term]] = {}
    for rule in echeance.rules():
        for part in ("outcomes", "reasons", "values", "facts", "readings"):
            for each in rule[part]:
                slug = each.get("slug") or each.get("code") or each["name"]
                of_part = {term for text in texts_of(each) for term in terms(text)}
                place = f"{rule['slug']} {part} {slug}"
                # A reading says the same in each rule.
                place = f"readings {slug}" if part == "readings" else place
                if of_part:
                    found.setdefault(place, set()).update(of_part)
    for statement in echeance.statements():
        of_statement = {x for t in texts_of(statement.to_dict()) for x in terms(t)}
        if of_statement:
            found[f"statement {statement.id}"] = of_statement
    # What is owed beside the acts stands in no catalogue.
    file = (CORE / "rules" / "holder_review.rs").read_text("utf-8")
    beside = file.partition("const NOTICE_OF_END: ")[2].partition("\n};")[0]
    found[BESIDE] = set(terms(beside.replace("\\u{a0}", " ")))
    return found


BESIDE = "holder-review, notice of an end"

REPEATS = {
    "certificate-months": (
        "holder-review reasons terms-between-unknown",
        "statement renewal-date-in-agenda",
    ),
    "notice-days": (
        "change-notice reasons notified-in-time",
        "change-notice reasons notified-after-due-day",
        "change-notice reasons due-day-not-passed",
        "change-notice reasons due-day-passed",
        "change-notice values due_on_raw",
        "absence reasons absent-two-years-or-less",
        "holder-review reasons not-affiliated",
        "holder-review reasons notice-of-end-open",
        BESIDE,
        "statement notify-within-15-days",
        "statement late-notice-not-published",
    ),
    "absence-months": (
        "absence reasons absent-two-years-or-less",
        "absence reasons absent-more-than-two-years",
        "absence values last_day",
        "holder-review reasons away-more-than-two-years",
        "holder-review reasons leave-does-not-stop-renewal",
        "readings affiliation-route",
        "statement leave-of-two-years-or-less",
        "statement cancel-by-email",
        "statement resume-after-more-than-two-years",
    ),
    "exam-months": (
        "exam-validity reasons exam-within-two-years",
        "exam-validity reasons exam-older-than-two-years",
        "exam-validity values last_day",
        "exam-transfer reasons affiliated-at-expiry",
        "exam-transfer reasons exam-within-two-years",
        "exam-transfer reasons neither-route",
        "exam-transfer values routes",
        "readings lapsed-exam",
        "statement after-pass-two-years",
        "statement finish-online-steps-in-time",
    ),
    "code-seconds": (
        "code-status reasons within-ten-minutes",
        "code-status reasons after-ten-minutes",
        "code-status values expires_at",
        "readings code-boundary",
    ),
    "unused-account": (
        "inactivity reasons before-notice-period",
        "inactivity reasons thirty-days-or-less-left",
        "inactivity reasons seven-days-or-less-left",
        "inactivity reasons unused-twenty-four-months",
        "inactivity values notice_30_on",
        "inactivity values notice_7_on",
        "inactivity-plan reasons notices-delay-cancellation",
        "message-authenticity facts kind",
        "holder-review reasons account-cancelled",
        "readings inactivity-boundary",
        "statement renew-in-time-keeps-account",
        "statement use-account-to-keep-it",
        "statement cancellation-notices",
    ),
    "suppression-seconds": (
        "second-factor reasons code-suppressed-eight-hours",
        "statement suppress-code-for-8-hours",
    ),
    "invoice-months": (
        "invoice-proof reasons invoice-three-years-or-older",
        "invoice-proof reasons recent-office-invoice",
        "invoice-proof values last_day",
        "file-recovery outcomes choose-alternative",
        "statement give-invoice-number",
    ),
    "support-hours": (
        "support-hours reasons within-hours",
        "support-hours reasons outside-hours",
        "statement services-quebec",
    ),
}
"""What repeats the rows of each law as a number: where a row gives another value, each
of these is to be written anew (CONTRIBUTING, “Change the law”)."""

OF_NO_LAW = (
    "statement service-complaint",
    "statement exam-form",
    "statement identity-proof-online",
    "statement identity-check-by-revenu-quebec",
)
"""What a page says of things that no rule decides."""


def written_at(term: Term) -> list[str]:
    """The lines of the core where such a term is written."""
    found = []
    for path in sorted(CORE.rglob("*.rs")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if term in set(terms(line.replace("\\u{a0}", " "))):
                found.append(f"{path.relative_to(CORE)}:{number}")
    return found


def disagreements(laws: dict[str, Any], told: dict[str, set[Term]]) -> Iterator[str]:
    """What repeats a row of a law in words that are not true of each of its rows."""
    given: dict[str, list[set[Term]]] = {
        name: [
            set(terms(row["value"]["en"])) | set(terms(row["value"]["fr"]))
            for row in law["rows"]
        ]
        for name, law in laws.items()
    }
    for place, of_place in told.items():
        repeated = [name for name, places in REPEATS.items() if place in places]
        for term in sorted(of_place):
            laws_of_it = [
                name for name in repeated if all(term in row for row in given[name])
            ]
            if not laws_of_it and place not in OF_NO_LAW:
                yield f"{place}: {term} is no value of {repeated}: {written_at(term)}"
        for name in repeated:
            for row in given[name]:
                if not row & of_place:
                    yield f"{place}: not {row}, a row of {name}: {written_at(min(of_place))}"


def test_each_number_in_words_is_that_of_a_row() -> None:
    laws = {law["name"]: law for law in echeance.laws()}
    told = told_terms()
    assert list(disagreements(laws, told)) == []
    claimed = {place for places in REPEATS.values() for place in places}
    assert claimed | set(OF_NO_LAW) == set(told)


def test_a_changed_row_names_each_sentence_that_repeats_it() -> None:
    """An exam of 36 months from a day on: the sentences that say 2 years are named."""
    laws = {law["name"]: law for law in echeance.laws()}
    (row,) = laws["exam-months"]["rows"]
    longer = {**row, "value": {"fr": "36\u00a0mois", "en": "36\u00a0months"}}
    laws["exam-months"] = {**laws["exam-months"], "rows": [row, longer]}
    found = list(disagreements(laws, told_terms()))
    for place in REPEATS["exam-months"]:
        (line, *_) = (each for each in found if each.startswith(f"{place}: "))
        assert "rules/exam_validity.rs:" in line
    places = {each.split(": ")[0] for each in found}
    assert places == set(REPEATS["exam-months"])
