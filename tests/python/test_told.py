"""What a person is told of each duty, its day and its how: worked out by hand from the contract."""

from __future__ import annotations

from typing import Any, Literal

import pytest

import echeance

Lang = Literal["fr", "en"]

NO_PARTS = {"certificate_number": "none", "account_last_used_on": "none"}


def told(
    rule: str, as_of: str, lang: Lang, readings: Any = None, **facts: Any
) -> tuple[str, str]:
    """The explanation and the letter, each in one line."""
    asked = echeance.ask(rule, as_of=as_of, facts=facts, readings=readings)
    pages = (asked.explain(lang), echeance.letter(asked, lang))
    explained, letter = (" ".join(x.replace("\u00a0", " ").split()) for x in pages)
    return explained, letter


def in_order(text: str, *parts: str) -> None:
    places = [text.find(part) for part in parts]
    assert -1 not in places and places == sorted(places), (parts, places, text)


UNKNOWN_END = {
    **NO_PARTS,
    "issued_on": "2025-06-15",
    "affiliated": False,
    "exam_passed_on": "2025-05-20",
}


def test_the_notice_of_an_end_whose_day_is_not_known() -> None:
    for text in told("holder-review", "2025-12-29", "fr", **UNKNOWN_END):
        assert (
            "Peut-être à faire : aviser l’Office de la fin du lien, si ce n’est pas déjà fait, dans les 15 jours"
            in text
        ), text
        assert "qui n’est pas connu" in text, text
    for text in told("holder-review", "2025-12-29", "en", **UNKNOWN_END):
        assert (
            "Perhaps due: notify the Office of the end of the affiliation, if that is not done yet, within 15 days"
            in text
        )
    # With a link there is no end to tell, and of a certificate that ended long ago none is owed any more.
    linked = {**UNKNOWN_END, "affiliated": True, "renewal_completed_on": None}
    ended = {**UNKNOWN_END, "issued_on": "2022-06-15", "affiliated": None}
    for facts in (linked, ended):
        text, _ = told("holder-review", "2025-12-29", "fr", **facts)
        assert "fin du lien" not in text, text


def test_the_notice_of_an_end_that_may_still_be_in_time_once_cancelled() -> None:
    cancelled = {**UNKNOWN_END, "cancelled_on": "2025-12-20"}
    text, _ = told("holder-review", "2025-12-29", "fr", **cancelled)
    in_order(
        text,
        "Peut-être à faire : aviser l’Office de la fin du lien",
        "S’il faut aviser l’Office de la fin du lien : - Aviser l’Office par le service en ligne",
        "Pour déclarer la fin d’un emploi",
    )
    # The latest end before the cancellation, 2025-12-19, is in time to 2026-01-05: 15 days end on a Saturday.
    last, _ = told("holder-review", "2026-01-05", "fr", **cancelled)
    over, _ = told("holder-review", "2026-01-06", "fr", **cancelled)
    assert "aviser l’Office de la fin du lien" in last, last
    assert "aviser l’Office de la fin du lien" not in over, over


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_each_act_that_is_perhaps_due_has_its_how(lang: Lang) -> None:
    heading = {"fr": "S’il faut {} :", "en": "If it is necessary to {}:"}[lang]
    acts = {
        "fr": (
            "présenter une nouvelle demande de certificat",
            "reprendre l’examen",
            "déclarer un lien avec un agent de recouvrement titulaire d’un permis valide",
            "renouveler le certificat",
        ),
        "en": (
            "make a new application for a certificate",
            "take the exam again",
            "declare an affiliation with a collection agent holding a valid permit",
            "renew the certificate",
        ),
    }[lang]
    for text in told("holder-review", "2025-12-29", lang, **UNKNOWN_END):
        in_order(text, *(heading.format(act) for act in acts))


def test_the_limit_of_an_application() -> None:
    facts = {
        "application_complete": True,
        "exam_passed": True,
        "duties_paid": False,
        "affiliated": False,
    }
    for text in told("certificate-issuance", "2026-11-29", "en", **facts):
        assert (
            "ithin 2 years of" in text
            and "otherwise a new application and a new exam are needed" in text
        ) or "otherwise you need a new application and a new exam" in text, text


@pytest.mark.parametrize(
    ("as_of", "lang", "day"),
    [
        ("2024-07-16", "en", "will be cancelled on July 20, 2024 if"),
        ("2024-07-16", "fr", "sera annulé le 20 juillet 2024 s"),
        ("2024-06-25", "fr", "sera annulé le 20 juillet 2024 s"),
    ],
)
def test_the_day_of_a_cancellation(as_of: str, lang: Lang, day: str) -> None:
    facts = {
        "certificate_number": "none",
        "issued_on": "2022-08-01",
        "affiliated": True,
        "account_last_used_on": "2022-07-20",
        "exam_passed_on": "2022-07-01",
    }
    text, _ = told("holder-review", as_of, lang, **facts)
    assert day in text, text
    assert "30 days" not in text and "30 jours" not in text, text
    assert "7 days" not in text and "7 jours" not in text, text


@pytest.mark.parametrize(
    ("rule", "facts"),
    [
        ("absence", {}),
        (
            "holder-review",
            {**NO_PARTS, "issued_on": "2025-01-15", "exam_passed_on": "2024-11-20"},
        ),
        (
            "holder-review",
            {**NO_PARTS, "issued_on": "2025-01-15", "since": "2026-06-01"},
        ),
    ],
)
def test_a_certificate_that_is_given_up_must_be_cancelled(
    rule: str, facts: dict[str, Any]
) -> None:
    facts = dict(facts)
    since = facts.pop("since", "2024-11-01")
    for text in told(rule, "2026-11-29", "en", unaffiliated_since=since, **facts):
        assert "the certificate must be cancelled" in text or (
            "you must have your certificate cancelled" in text
        ), text


@pytest.mark.parametrize(
    ("rule", "facts"),
    [
        (
            "holder-review",
            {
                **NO_PARTS,
                "issued_on": "2024-12-07",
                "unaffiliated_since": "2026-03-01",
                "exam_passed_on": "2024-11-20",
            },
        ),
        ("certificate-renewal", {"expires_on": "2026-12-07"}),
    ],
)
def test_a_renewal_once_the_certificate_has_expired(
    rule: str, facts: dict[str, Any]
) -> None:
    """2026-12-06 is a Sunday: the last day covered, and the renewal is in time to Monday."""
    readings: Any = {"counting": "cpa-269"}
    asked = echeance.ask(rule, as_of="2026-12-07", facts=facts, readings=readings)
    reasons = {reason.code: reason for reason in asked.reasons}
    reason = reasons.get("renewal-window-open") or reasons["deadline-not-passed"]
    english = reason.en.replace("\u00a0", " ")
    assert "expired at the end of December 6, 2026" in english
    assert "renewed up to and including December 7, 2026" in english
    assert "may not act" in english
    assert "if it is not renewed in time" not in english
    assert {"P-40.1-s269", "OPC-definition"} <= set(reason.sources)
    before = echeance.ask(rule, as_of="2026-12-06", facts=facts, readings=readings)
    (open_,) = [x for x in before.reasons if x.number in (302, 2807)]
    assert "if it is not renewed in time, the certificate expires" in open_.en
    # The days differ already: it is told until when one may act.
    assert {"P-40.1-s269", "OPC-definition"} <= set(open_.sources)


def sources(as_of: str, code: str, **facts: Any) -> set[str]:
    asked = echeance.ask("holder-review", as_of=as_of, facts={**NO_PARTS, **facts})
    (found,) = [reason for reason in asked.reasons if reason.code == code]
    return set(found.sources)


def test_the_source_of_the_next_day() -> None:
    """The account ends on 2024-01-01 or 2026-01-01, the renewal on 2024-11-30."""
    facts = {"issued_on": "2022-12-01", "affiliated": True}
    account = sources(
        "2023-01-15", "nothing-due", **facts, account_last_used_on="2022-01-01"
    )
    assert account == {"S004-36"}
    renewal = sources("2024-01-15", "nothing-due", **facts)
    assert renewal == {"S000-23", "S001-26", "OPC-application-regular"}
    later = sources(
        "2024-01-15", "nothing-due", **facts, account_last_used_on="2024-01-01"
    )
    assert later == renewal


def test_the_source_of_an_application_after_an_expiry() -> None:
    regular = sources(
        "2026-11-29",
        "exam-not-passed",
        issued_on="2024-01-01",
        affiliated=True,
        affiliated_at_expiry=True,
        exam_passed_on="never",
    )
    assert "OPC-temporary-expiry" not in regular
    assert "OPC-application-regular" in regular
    temporary = sources(
        "2021-01-10",
        "exam-not-passed",
        kind="temporary",
        issued_on="2019-09-01",
        affiliated=True,
        affiliated_at_expiry=True,
        exam_passed_on="never",
    )
    assert "OPC-temporary-expiry" in temporary
    assert "OPC-application-regular" not in temporary


def test_steps_are_in_the_order_in_which_they_can_be_done() -> None:
    facts = {
        **NO_PARTS,
        "issued_on": "2025-01-15",
        "unaffiliated_since": "2024-11-01",
        "exam_passed_on": "2024-11-20",
    }
    order = (
        "Apply for a certificate",
        "register for it online",
        "Take the exam.",
        "Pay the duties",
        "Affiliate, in",
    )
    for text in told("holder-review", "2026-11-29", "en", **facts)[:1]:
        in_order(text, *order)
    expired = {**facts, "issued_on": "2023-01-15", "exam_passed_on": "2022-11-20"}
    in_order(told("holder-review", "2026-11-29", "en", **expired)[0], *order)
    lapsed = told("exam-validity", "2026-11-29", "en", passed_on="2024-11-01")
    in_order(lapsed[0], *order)


def test_a_fact_that_another_gives_is_deduced() -> None:
    _, letter = told(
        "holder-review",
        "2026-11-29",
        "fr",
        issued_on="2022-12-05",
        expires_on="2024-12-05",
        unaffiliated_since="2024-06-01",
        account_last_used_on="2022-12-20",
        exam_passed_on="2022-11-01",
        certificate_number="CAR202212345678",
    )
    deduced = "non (déduit de ce fait : dernier jour de votre lien"
    assert (
        f"Votre lien avec une agence de recouvrement à l’échéance de votre certificat : {deduced}"
        in letter
    ), letter
    assert (
        "Votre lien, ce jour-là, avec un agent de recouvrement titulaire d’un permis valide : "
        f"{deduced}" in letter
    )
    _, status = told(
        "certificate-status",
        "2026-11-29",
        "en",
        issued_on="2025-12-05",
        affiliated=True,
    )
    assert (
        "Expiry day of your certificate: December 5, 2027 (deduced from this fact: day your"
        in status
    )
    _, file = told("new-file-after-expiry", "2024-06-01", "en", request_sent=True)
    assert "You have created a new file: yes (deduced from this fact: you" in file
    _, transfer = told(
        "exam-transfer",
        "2024-06-01",
        "en",
        exam_passed_on="2023-01-01",
        certificate_expired_on="2024-05-01",
        affiliation_periods=[{"from": "2023-01-01", "to": "none"}],
    )
    assert "when your certificate expired: yes (deduced from this fact: " in transfer


@pytest.mark.parametrize("affiliated", [True, False])
def test_a_temporary_certificate_is_followed_by_a_regular_one(affiliated: bool) -> None:
    facts = {"kind": "temporary", "issued_on": "2019-09-01", "affiliated": affiliated}
    text, _ = told("certificate-status", "2020-03-01", "fr", **facts)
    assert "obtenir un certificat régulier avant le 1er janvier 2021" in text, text


def test_the_old_procedure_is_told_as_the_old_one() -> None:
    steps = (
        "account_created",
        "file_created",
        "request_sent",
        "office_replied",
        "invoice_paid",
        "affiliated",
    )
    facts = dict.fromkeys(steps, False)
    for done in ("", *steps[:-1]):
        facts |= dict.fromkeys([done] if done else [], True)
        for text in told("new-file-after-expiry", "2026-11-29", "fr", **facts):
            assert "marche à suivre publiée pour clicSÉQUR" in text
            assert "doit maintenant" not in text and "devez maintenant" not in text
    text, _ = told(
        "new-file-after-expiry", "2026-11-29", "fr", **dict.fromkeys(steps, False)
    )
    assert "a peut-être déjà un compte au Service d’authentification" in text, text
    missed, _ = told(
        "certificate-renewal",
        "2026-11-29",
        "fr",
        expires_on="2026-11-01",
        completed_on="2026-11-03",
    )
    assert (
        "transfert du résultat de l’examen, selon la marche à suivre publiée pour clicSÉQUR"
        in missed
    )
