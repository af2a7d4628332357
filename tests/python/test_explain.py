"""The words of the answers."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, Literal

import pytest

import echeance
from echeance import Answer

from .cases import CASES, RULES, Case, cited_in, is_typed, name
from .test_answer import ANSWERED, answer_to, eligible

#: A sign that is not set as French is set in Québec: a no-break space before « : »,
#: `%` and `$` and inside « », none before `;`, `!` and `?`.
LOOSE = re.compile(r"(?: [:;?!»%$])|(?:« )|(?:\w»)|(?:\u00a0[;?!])|(?:[^\W\d_]:)")

#: Times and addresses of messages have signs of their own.
ADDRESS = re.compile(r"https?:\S+|\S+@\S+|\d\d:\d\d")


#: A page is never said to have been seen again on a day when it was not.
FOOT_FR = (
    r"Règles \S+; sources lues dans des copies des pages(, .+)?; nous .+ en ligne\."
)
FOOT_EN = r"Rules \S+; sources read in copies of the pages(, .+)?; we .+ online again\."


def spoken(sentence: str) -> str:
    """The sentence as a line of its own."""
    if sentence.startswith("clicSÉQUR"):
        return sentence
    return sentence[0].upper() + sentence[1:]


def sentences(answer: Answer) -> list[tuple[str, str]]:
    return [(reason.fr, reason.en) for reason in answer.reasons]


#: Steps that some facts settle, so that not every text has them.
SETTLED = {
    "certificate-issuance": (
        "apply-create-file",
        "register-for-exam",
        "ithq",
        "pay-issue-duties",
        "pay-by-card",
        "link-with-valid-agent",
        "find-permit-number",
    ),
    # Of a certificate that is not to be cancelled, and of one that cannot be renewed.
    "certificate-status": (
        "cancelled-certificate-not-published",
        "renewal-date-in-agenda",
        "cancel-by-email",
    ),
    "holder-review": (
        "cancelled-certificate-not-published",
        "renewal-date-in-agenda",
        "check-certificate-validity",
        # Of someone who has a link.
        "resume-after-more-than-two-years",
        "notify-within-15-days",
        "cancel-by-email",
    ),
    # What is done before what the facts say is done.
    "new-file-after-expiry": (
        "create-new-account",
        "open-online-service",
        "click-create-account",
        "redirected-to-office",
        "fill-in-new-file",
        "write-to-office",
        "give-new-file-number",
        "state-transfer-wish",
        "give-expired-number",
        "office-answers",
        "open-file-to-finalise",
        "pay-invoice",
        "affiliate-with-agent",
    ),
}

#: Each part of the explanation of one answer: how it begins, and what stands in it.
FRENCH = [
    ("Transfert du résultat de l’examen\n", ["au nouveau dossier?"]),
    ("Réponse~: ", ["l’Office peut associer le résultat de l’examen"]),
    ("Pourquoi~:\n- ", ["Sources~: S001-08, ", "21~novembre~2026"]),
    ("À retenir~:\n- ", ["~: 21~novembre~2026", "~: 23~novembre~2026"]),
    ("Si rien d’autre ne change~:\n- ", ["À partir du 22~novembre~2026~: "]),
    # 21 November 2026 is a Saturday: under the other counting the Monday is the last day.
    ("Autres lectures des textes~:\n- ", ["24~novembre~2026"]),
    ("Quoi faire maintenant~:\n1. ", ["\n2. "]),
    ("Où trouver ces sources~:\n- S001~: ", ["https://", "\n- Q4~: point non réglé"]),
    ("Les lois et les règlements prévalent;", ["nous n’avons pas revu ces pages"]),
]

ENGLISH = [
    ("Exam transfer\n", ["to the new file?"]),
    ("Answer: ", ["the Office can attach the exam result"]),
    ("Why:\n- ", ["Sources: S000-05, ", "November~21, 2026"]),
    ("To note:\n- ", [": November~21, 2026", ": November~23, 2026"]),
    ("If nothing else changes:\n- ", ["From November~22, 2026: "]),
    ("Other readings of the sources:\n- ", ["November~24, 2026"]),
    ("What to do now:\n1. ", ["\n2. "]),
    ("Where to find these sources:\n- S000: ", ["https://", "\n- Q4: not settled"]),
    ("The acts and regulations prevail;", ["we have not seen those pages"]),
]


@pytest.mark.parametrize(("lang", "expected"), [("fr", FRENCH), ("en", ENGLISH)])
def test_the_parts_of_an_explanation(
    lang: Literal["fr", "en"], expected: list[tuple[str, list[str]]]
) -> None:
    parts = eligible().explain(lang).replace("\u00a0", "~").split("\n\n")
    assert len(parts) == len(expected)
    for part, (begins, holds) in zip(parts, expected, strict=True):
        assert part.startswith(begins), part
        for words in holds:
            assert words in part, part


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_each_source_can_be_found(lang: Literal["fr", "en"]) -> None:
    """Every id that an explanation shows stands once in the list that closes it."""
    colon = "\u00a0:" if lang == "fr" else ":"
    heading = {
        "fr": "\nOù trouver ces sources\u00a0:\n",
        "en": "\nWhere to find these sources:\n",
    }
    for case in ANSWERED:
        answer = answer_to(case)
        cited = {
            each for reason in answer.reasons for each in cited_in(lang, reason.sources)
        }
        shown, found, listed = answer.explain(lang).partition(heading[lang])
        assert found or not cited
        lines = [line for line in listed.splitlines() if line.startswith("- ")]
        marks = [line[2:].partition(colon)[0] for line in lines]
        assert len(set(marks)) == len(marks)
        # Beside them, what the steps cite, and the open questions of the readings that others could choose.
        others = set(marks) - cited - {re.sub(r"-\d\d$", "", each) for each in cited}
        assert all(re.fullmatch(r"Q\d+", mark) or mark in shown for mark in others), (
            others
        )
        for each in cited:
            assert each in marks or re.sub(r"-\d\d$", "", each) in marks, each
            citation = echeance.citation(each, lang)
            assert citation is not None and citation.startswith(f"{each}{colon} ")
    assert echeance.citation("S000-31") is None


def test_french_is_the_master() -> None:
    assert eligible().explain() == eligible().explain("fr")
    assert f"\nRègles {echeance.RULES_VERSION}; " in eligible().explain()


def test_what_is_supposed_owed_and_to_be_corrected() -> None:
    review = echeance.holder_review(
        as_of="2026-11-21",
        certificate_number="CAR200123456789",
        issued_on="2025-01-15",
        affiliated=True,
        account_last_used_on="none",
    )
    french = review.explain().replace("\u00a0", "~")
    assert "\n\nSupposé, car non donné~:\n- " in french
    assert "\n\nCe qu’il faut faire, et quand~:\n- À faire maintenant~: " in french
    assert "jusqu’au 14~janvier~2027" in french
    late = echeance.change_notice(as_of="2026-11-21", changed_on="2026-10-01")
    assert late.assumed == ("notified_on",)
    assert late.outcome == "overdue"
    english = late.explain("en")
    assert (
        "\n\nWhat the person can do without delay for a better answer:\n- " in english
    )
    assert "\n\nIf the file is wrong on one of these facts" in english


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
        assert spoken(reason.fr) in french
        assert spoken(reason.en) in english
        assert all(source in french for source in cited_in("fr", reason.sources))
    assert RULES[case.rule]["title"]["fr"] in french
    assert re.fullmatch(FOOT_FR, french.splitlines()[-1])
    assert re.fullmatch(FOOT_EN, english.splitlines()[-1])
    for step in answer.steps:
        if step.id in SETTLED.get(case.rule, ()):
            continue
        # A label stands as it does on the screen.
        own = str if step.kind == "label" else spoken
        assert own(step.fr) in french
        assert own(step.en) in english
    # Slugs are for programs: values are told in words.
    for value in RULES[case.rule]["values"]:
        if value["kind"] in ("states", "options", "choice"):
            for slug in value["keys"] + value["choices"]:
                assert f" {slug} " not in french.replace(",", " "), slug
                assert "-" not in slug or slug not in english


def test_every_outcome_and_reason_is_explained() -> None:
    covered = {
        (case.rule, case.expect.get("outcome")) for case in CASES if is_typed(case)
    }
    for rule in RULES.values():
        for outcome in rule["outcomes"]:
            assert (rule["slug"], outcome["slug"]) in covered


def test_without_a_moment() -> None:
    text = echeance.exam_result(correct_answers=39).explain()
    assert "\nRéponse\u00a0: " in text


def test_a_renewal_of_an_earlier_term_is_told() -> None:
    """It does not count for this term: nobody is told that none was completed and no more."""
    # Completed on the day 24 months before the expiry: it renewed the term before.
    answer = echeance.certificate_renewal(
        as_of=date(2026, 12, 26),
        expires_on=date(2028, 12, 25),
        completed_on=date(2026, 12, 25),
    )
    assert answer.outcome == "open"
    ((french, english),) = sentences(answer)
    assert "celui qui a été terminé le 25\u00a0décembre\u00a02026 valait" in french
    assert "the one completed on December\u00a025, 2026 was for an earlier" in english
    missed = echeance.certificate_renewal(
        as_of=date(2029, 1, 8),
        expires_on=date(2028, 12, 25),
        completed_on=date(2026, 12, 25),
    )
    assert missed.outcome == "missed"
    assert "le 25\u00a0décembre\u00a02026 valait" in sentences(missed)[0][0]
    review = echeance.holder_review(
        as_of=date(2026, 11, 28),
        certificate_number="none",
        issued_on=date(2022, 12, 1),
        renewal_completed_on=date(2024, 11, 20),
        affiliated=True,
        account_last_used_on="none",
    )
    # Renewed to 2026-12-01: the next renewal is due by the day before.
    assert review.outcome == "renew"
    assert "le 20\u00a0novembre\u00a02024 valait" in sentences(review)[0][0]
    without = echeance.certificate_renewal(
        as_of=date(2026, 12, 26), expires_on=date(2028, 12, 25)
    )
    assert "valait" not in sentences(without)[0][0]


def test_who_never_passed_the_exam_is_not_told_to_take_it_again() -> None:
    answer = echeance.exam_transfer(
        as_of=date(2026, 11, 28), exam_passed_on="never", affiliated_at_expiry=False
    )
    patterns: dict[Literal["fr", "en"], str] = {
        "fr": r"repren|repass",
        "en": r"\bagain\b(?!\.$)",
    }
    for lang, again in patterns.items():
        text = answer.explain(lang).partition(
            "Où trouver" if lang == "fr" else "Where to find"
        )[0]
        assert not re.search(again, text), text


def test_a_renewal_moved_past_a_cancellation_turns_after_it() -> None:
    """The expiry day is not known: the last one before the cancellation has the longest renewal."""
    # 2027-08-07 is a Saturday: the renewal of what expires on the 8th ends on Monday the 9th.
    for cancelled_on in ("2027-08-08", "2027-08-09"):
        facts = {
            "certificate_number": "none",
            "cancelled_on": cancelled_on,
            "exam_passed_on": "never",
            "account_last_used_on": "none",
        }
        found = [
            echeance.evaluate(
                {
                    "rule": "holder-review",
                    "as_of": f"2027-08-{day:02}",
                    "facts": facts,
                    "readings": {"counting": "cpa-269"},
                }
            )
            for day in (7, 9, 10)
        ]
        outcomes = [answer["outcome"] for answer in found]
        assert outcomes == ["undetermined", "undetermined", "new-application"]
        expected = {"on": "2027-08-10", "outcome": "new-application"}
        assert found[0]["next_change"] == expected
        assert found[1]["next_change"] == expected


def test_a_letter_names_a_deciding_day_that_another_reading_makes_another() -> None:
    answer = echeance.holder_review(
        as_of=date(2026, 5, 16),
        certificate_number="none",
        issued_on=date(2024, 7, 15),
        expires_on=date(2025, 10, 14),
        unaffiliated_since="none",
        exam_passed_on="never",
        account_last_used_on="none",
    )
    # No day of the answer is another: the certificate has expired by either reading.
    assert not answer.days_contested
    letter = " ".join(echeance.letter(answer, "fr").split())
    assert "le dernier jour de validité du certificat, le 14 octobre 2025." in letter
    assert "et les mêmes jours" not in letter


def test_a_day_that_nothing_unknown_could_give_does_not_apply() -> None:
    answer = echeance.holder_review(
        as_of=date(2026, 12, 7),
        certificate_number="none",
        issued_on=date(2024, 12, 7),
        unaffiliated_since=date(2026, 3, 1),
        account_last_used_on="none",
        exam_passed_on=date(2024, 11, 20),
        readings={"counting": "cpa-269"},
    )
    told = answer.explain("en")
    assert "Renew the certificate, last day: does not apply." in told
    assert "day: not known" not in told


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        (
            "CAR2021 01234567",
            "le 8e du texte, une espace, un tiret ou un caractère invisible",
        ),
        ("CAR2021O1234567", "le 8e du texte, un O, peut-être à la place d’un zéro"),
        ("CAR2021B1234567", "un chiffre\u00a0: le 8e du texte"),
    ],
)
def test_a_wrong_character_has_its_own_cause(text: str, cause: str) -> None:
    (reason,) = echeance.certificate_number(text=text).reasons
    assert cause in reason.fr
    assert ("zéro" in reason.fr) == ("O1" in text)


def test_an_item_known_to_be_missing_is_named() -> None:
    answer = echeance.transfer_request(new_file_number="none", transfer_requested=True)
    first, *_ = answer.reasons
    assert answer.outcome == "incomplete"
    assert first.fr.endswith("éléments exigés, dont le numéro du nouveau dossier")


def test_a_day_before_there_were_certificates_is_told_as_such() -> None:
    early, first = (
        echeance.certificate_status(
            as_of=as_of, issued_on=date(2014, 1, 1), affiliated=True
        )
        for as_of in (date(2019, 7, 31), date(2019, 8, 1))
    )
    told = "Le certificat n’existe que depuis le 1er\u00a0août\u00a02019"
    assert told in early.explain("fr")
    assert told in echeance.letter(early, "fr").replace("\n", " ")
    assert told not in first.explain("fr")


def review(**facts: Any) -> Answer[Any, Any]:
    known: dict[str, Any] = {
        "certificate_number": "CAR209984687192",
        "affiliated": True,
        "exam_passed_on": "never",
    }
    return echeance.holder_review(as_of="2026-11-21", **{**known, **facts})


def test_a_renewal_that_is_known_stands_where_the_cancellation_is_not() -> None:
    # The term ends with November 21, 2026; renewed the day before, the next one ends two years later. Cancelled before the
    # renewal, nothing is to be renewed: where something is, it is the second.
    answer = review(
        issued_on="2024-11-22", renewal_completed_on="2026-11-20", cancelled_on=None
    )
    assert answer.outcome == "undetermined"
    told_in: tuple[tuple[Literal["fr", "en"], str, str], ...] = (
        ("fr", "Peut-être à faire", "21 novembre 2028"),
        ("en", "Perhaps due", "November 21, 2028"),
    )
    for lang, may, day in told_in:
        lines = answer.explain(lang).replace("\u00a0", " ").splitlines()
        (told,) = [line for line in lines if may in line and "202" in line]
        assert day in told and "2026" not in told
    renewal = answer.values["decisions"]["certificate-renewal"]
    assert renewal.values["renew_by"] == date(2028, 11, 21)


def test_of_a_term_that_is_over_the_next_one_is_told() -> None:
    # Over since November 18, 2026: renewed or not, only the term up to November 17, 2028 can be renewed today.
    facts: dict[str, Any] = {"expires_on": "2026-11-18", "renewal_completed_on": None}
    day = "17\u00a0novembre\u00a02028"
    (told,) = re.findall(
        "Peut-être à faire\u00a0: renouveler.*", review(**facts).explain("fr")
    )
    assert day in told
    # Counted from its completion, the next term may end on any of many days.
    told = review(readings={"renewal-period": "from-completion"}, **facts).explain("fr")
    assert "Peut-être à faire\u00a0: renouveler le certificat\n" in told
