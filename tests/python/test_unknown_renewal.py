"""A renewal that is not known, beside a link whose last day the weekend or a holiday moves: values of the oracle, and by hand."""

from __future__ import annotations

from typing import Any

import echeance

COMMON: dict[str, Any] = {
    "affiliated_at_expiry": True,
    "certificate_number": "CAR202000000000",
    "renewal_lead_days": 30,
    "account_last_used_on": "2016-01-01",
    "renewal_completed_on": None,
}


def answer(as_of: str, facts: dict[str, Any], readings: dict[str, str]) -> Any:
    question = {
        "rule": "holder-review",
        "as_of": as_of,
        "facts": {**COMMON, **facts},
        "readings": readings,
    }
    return echeance.evaluate(question)


def test_a_change_before_a_long_weekend_is_told() -> None:
    # The link's two years end on a Sunday, moved to Tuesday, April 19, 2022, past Easter. The last renewal that could be
    # due before it ends on Thursday, April 14: from Good Friday on the affiliation alone comes first.
    facts = {
        "unaffiliated_since": "2020-04-17",
        "issued_on": "2020-04-17",
        "expires_on": "2022-02-28",
        "exam_passed_on": "never",
        "cancelled_on": "none",
    }
    readings = {
        "counting": "cpa-269",
        "renewal-period": "from-completion",
        "leap-day": "march-1",
    }
    before = answer("2022-03-25", facts, readings)
    assert before["outcome"] == "undetermined"
    assert before["next_change"] == {"on": "2022-04-15", "outcome": "affiliate"}
    assert answer("2022-04-14", facts, readings)["outcome"] == "undetermined"
    assert answer("2022-04-15", facts, readings)["outcome"] == "affiliate"


def test_the_nearest_cancellation_counts_a_renewal_on_the_first_day() -> None:
    # Completed the day after the issue, a renewal would lead to April 24, 2025: a cancellation on that day comes after it.
    facts = {
        "unaffiliated_since": "2023-04-24",
        "issued_on": "2023-04-23",
        "kind": "regular",
        "cancelled_on": "2025-09-25",
    }
    flips = answer("2025-04-20", facts, {"renewal-period": "from-completion"})["flips"]
    assert [flip["to"] for flip in flips if flip["fact"] == "cancelled_on"] == [
        "2025-04-24"
    ]


def test_what_settles_is_a_fact_as_it_is_given() -> None:
    # Cancelled on the day of issue, or never renewed, the certificate leaves one outcome; no expiry day alone does.
    facts = {
        "unaffiliated_since": "2016-06-23",
        "issued_on": "2016-06-23",
        "kind": "regular",
        "exam_passed_on": "2016-06-09",
        "cancelled_on": None,
    }
    found = answer("2018-06-24", facts, {"counting": "cpa-269"})
    assert found["missing"] == ["cancelled_on", "renewal_completed_on", "expires_on"]


def test_the_nearest_cancellation_counts_a_renewal_past_the_end_of_the_link() -> None:
    # The link's two years end on September 13, 2023. A renewal that leads to that day is not due before it, and one that
    # leads to the day before is: cancelled on the 12th, no certificate is left that the two days are set apart by.
    facts = {
        "unaffiliated_since": "2021-09-13",
        "issued_on": "2023-05-07",
        "expires_on": "2023-05-12",
        "exam_passed_on": "2020-07-15",
        "cancelled_on": "2025-09-13",
    }
    readings = {
        "leap-day": "march-1",
        "counting": "calendar",
        "renewal-period": "from-completion",
    }
    flips = answer("2023-09-11", facts, readings)["flips"]
    assert [flip["to"] for flip in flips if flip["fact"] == "cancelled_on"] == [
        "2023-09-13"
    ]


def test_the_nearest_issue_and_expiry_count_a_renewal_of_another_term() -> None:
    # The term before one that ends on February 26, 2024 ended on Saturday, February 26, 2022: a renewal on Monday the 28th may
    # still be of it. Of a term that ends a day earlier it is a renewal: affiliated and renewed by February 28, two acts are due.
    facts = {
        "certificate_number": None,
        "kind": "regular",
        "issued_on": "2022-02-24",
        "unaffiliated_since": "2022-02-28",
        "cancelled_on": "none",
        "exam_passed_on": "never",
        "affiliated_at_expiry": False,
        "account_last_used_on": "2023-12-01",
        "renewal_lead_days": 90,
    }
    readings = {
        "lapsed-exam": "either-route",
        "affiliation-route": "two-years-after-expiry",
        "expiry-day": "last-day-covered",
        "renewal-period": "from-completion",
    }
    flips = {
        flip["fact"]: flip["to"]
        for flip in answer("2023-12-01", facts, readings)["flips"]
    }
    assert (flips["issued_on"], flips["expires_on"]) == ("2022-02-26", "2024-02-26")


def test_a_certificate_that_was_perhaps_renewed_has_not_expired() -> None:
    # Issued on November 19, 2024, it was to be renewed by November 18, 2026. Three days later it has expired, unless it was
    # renewed: then it is in force for 2 more years, and no exam is asked about.
    facts: dict[str, Any] = {
        "issued_on": "2024-11-19",
        "unaffiliated_since": "none",
        "exam_passed_on": "never",
    }

    def outcomes(**more: Any) -> dict[str, str]:
        decisions = answer("2026-11-21", {**facts, **more}, {})["values"]["decisions"]
        return {rule: part["outcome"] for rule, part in decisions.items()}

    not_known = outcomes()
    assert not_known["certificate-status"] == "undetermined"
    assert outcomes(expires_on="2026-11-19")["certificate-status"] == "undetermined"
    assert outcomes(renewal_completed_on="none")["certificate-status"] == "expired"
    renewed = outcomes(renewal_completed_on="2026-11-01")
    assert renewed["certificate-status"] == "valid"
    assert "exam-transfer" not in renewed
    # The question of the exam may not arise, and the words say so.
    review = echeance.holder_review(as_of="2026-11-21", **{**COMMON, **facts})
    assert "Exam transfer, if the question arises:" in review.explain("en")
    assert (
        "Transfert du résultat de l’examen, si la question se pose\u00a0:"
        in review.explain("fr")
    )
    assert "Certificate status: the known facts are not enough" in review.explain("en")
    known_facts: dict[str, Any] = {**COMMON, **facts, "renewal_completed_on": "none"}
    known = echeance.holder_review(as_of="2026-11-21", **known_facts)
    assert "Exam transfer:" in known.explain("en")
    # Before that day it is in force either way.
    early = answer("2026-11-18", facts, {})["values"]["decisions"]
    assert early["certificate-status"]["outcome"] == "valid"
