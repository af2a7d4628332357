"""Every act, every day and every doubt of a register, wherever it is told; and columns by the names that they have."""

from __future__ import annotations

import importlib
import json
from datetime import date
from pathlib import Path
from typing import Any, Literal

import pytest
from icalendar import Calendar

import echeance
from echeance._echeance import last_day_if_owed, owed_beside
from echeance.audit import Person
from echeance.audit.guide import PROFILE_KEYS
from echeance.audit.register import ACTS
from echeance.audit.report.table import Table, table
from echeance.audit.summary import summary
from echeance.audit.telling import change_words, since_lines, written_lines
from echeance.cli import main
from echeance.profile import DECIDED, TEXTS, Profile

from .registers import written

# pyarrow has no types.
pa: Any = importlib.import_module("pyarrow")

AS_OF = date(2026, 11, 21)


def told(
    capsys: pytest.CaptureFixture[str], path: Path, *options: str, lang: str = "en"
) -> list[str]:
    """The lines of standard output, each with single spaces, after those of the summary if a list was asked for."""
    asked = [] if "--as-of" in options else ["--as-of", str(AS_OF)]
    main(["audit", str(path), *asked, "--lang", lang, *options])
    text = capsys.readouterr().out.replace("\u00a0", " ")
    lines = [" ".join(line.split()) for line in text.splitlines()]
    heads = ("List (", "Liste (")
    at = next((at for at, line in enumerate(lines) if line.startswith(heads)), 0)
    return lines[at:]


SEVERAL = (
    "dossier,issued_on,affiliated,unaffiliated_since",
    # Without a link since 15 November 2026: the notice can be given for 15 days, until the 30th; two years end with 15 November
    # 2028, but the certificate with 9 January 2028.
    "notice,2026-01-10,no,2026-11-15",
    # The certificate ends with 30 November 2026, the two years without a link with 5 December.
    "both,2024-12-01,no,2024-12-05",
    # The certificate ends on the day of the audit.
    "today,2024-11-22,yes,none",
)


@pytest.fixture
def several(tmp_path: Path) -> Path:
    return written(tmp_path, *SEVERAL)


def test_a_list_of_what_falls_due_has_every_act_and_day(
    several: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head, today, *others = told(
        capsys, several, "--key", "dossier", "--due-within", "30"
    )[:4]
    assert head == "List (3 persons)"
    # Who must act today stands first.
    assert today.startswith("November 21, 2026 today renew the certificate")
    both, notice = sorted(others)
    assert both.startswith(
        "November 30, 2026 both renew the certificate + declare an affiliation with a collection agent holding a valid permit (December 5, 2026)"
    )
    assert notice.startswith(
        "November 30, 2026 notice notify the Office of the end of the affiliation"
    )
    # The window ends before the fifth of December.
    listed = told(capsys, several, "--key", "dossier", "--due-within", "10")
    assert not any("December 5" in line for line in listed)
    assert len(told(capsys, several, "--due-within", "8")[1:]) == 1


def test_a_list_of_an_act_tells_its_own_day(
    several: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = told(capsys, several, "--key", "dossier", "--outcome", "affiliate")
    (both,) = (line for line in listed if " both " in line)
    assert both.startswith("November 30, 2026 both renew the certificate + declare")
    assert "(December 5, 2026)" in both


def test_the_summary_tells_every_act_and_day(several: Path) -> None:
    found = echeance.audit(several, AS_OF, key="dossier")
    lines = [" ".join(line.text.split()) for line in summary(found, "r.csv", "en")]
    at = lines.index("November 30, 2026 both renew the certificate")
    assert lines[at + 1].startswith("December 5, 2026 also: declare an affiliation")
    # The notice comes before the end of the certificate.
    assert (
        "November 30, 2026 notice notify the Office of the end of the"
        in lines[at - 2 : at]
    )
    title = lines.index("Also to be done, beside the acts (1 line)")
    assert lines[title + 1 : title + 4] == [
        "notify the Office of the end of the affiliation 1",
        "November 30, 2026 notice notify the Office of the end of the",
        "affiliation",
    ]
    # Two must renew, and two declare an affiliation, one of them beside.
    must = lines.index("What each holder must do (3 lines)")
    counts = {line.split()[-2] for line in lines[must + 1 : must + 9] if "%" in line}
    assert "Who owes several acts is counted under each." in lines
    assert counts
    data = found.to_dict()
    assert data["acts_due"] == {"affiliate": 2, "renew": 2}
    assert data["outcomes"] == {"affiliate": 1, "renew": 2}
    assert data["beside"] == {"notify": 1} and data["beside_possible"] == 0
    assert data["beside_in_days"] == {"0-7": 0, "8-30": 1, "31-90": 0}


def test_a_temporary_certificate_that_ends_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(
        tmp_path,
        "dossier,issued_on,affiliated,kind,exam_passed_on",
        "T1,2019-09-01,yes,temporary,2019-08-01",
    )
    # The last covered day of every temporary certificate is 31 December 2020.
    found = echeance.audit(path, "2020-12-15", key="dossier", persons=True)
    assert found.to_dict()["beside"] == {"regular-certificate": 1}
    (person,) = found.choose(due_within=16)
    assert [(each.kind, each.on) for each in person.beside] == [
        ("regular-certificate", date(2020, 12, 31))
    ]
    assert found.choose(due_within=15) == []
    main(
        [
            *("audit", str(path), "--as-of", "2020-12-15", "--due-within", "30"),
            *("--key", "dossier", "--lang", "fr"),
        ]
    )
    last = capsys.readouterr().out.splitlines()[-1]
    assert last.split()[:4] == ["31", "décembre", "2020", "T1"]


def test_two_acts_of_an_expired_certificate_are_both_counted(tmp_path: Path) -> None:
    # Away since 2020, more than two years: a new application and a new exam.
    path = written(
        tmp_path,
        "dossier,issued_on,affiliated,unaffiliated_since",
        "away,2025-06-01,no,2020-01-10",
    )
    found = echeance.audit(path, AS_OF, key="dossier")
    assert found.acts_due == {"new-application": 1, "retake-exam": 1}
    lines = [" ".join(line.text.split()) for line in summary(found, "r.csv", "fr")]
    must = lines.index("Ce que chaque titulaire doit faire (1 ligne)")
    counted = [line for line in lines[must:] if line.endswith("1 100 %")]
    assert len(counted) == 2


def test_a_last_day_that_is_today_is_to_do_first(several: Path) -> None:
    found = echeance.audit(several, AS_OF, key="dossier", persons=True)
    assert found.urgent == {"renew": 1} and found.due_today == 1
    data = found.to_dict()
    assert data["urgent"] == {"renew": 1} and data["due_today"] == 1
    told: tuple[tuple[Literal["fr", "en"], str, str], ...] = (
        ("fr", "À faire d’abord", "aujourd’hui est le dernier jour"),
        ("en", "To do first", "today is the last day"),
    )
    for lang, first, words in told:
        text = [line.text for line in summary(found, "r.csv", lang)]
        begin = next(at for at, line in enumerate(text) if line.startswith(first))
        section = text[begin : text.index("", begin)]
        assert words in " ".join(" ".join(section).replace("\u00a0", " ").split())
    # Who is counted below and listed above is told.
    lines = [" ".join(line.text.split()) for line in summary(found, "r.csv", "en")]
    assert "of all these, above or among the undetermined 1" in lines
    # A day before, it was not.
    assert echeance.audit(several, "2026-11-20").urgent == {}


def test_a_last_day_that_is_today_is_first_on_the_page(several: Path) -> None:
    persons: list[Person] = []
    found = echeance.audit(several, AS_OF, on_person=persons.append)

    def answer(person: Person) -> echeance.Answer[Any, Any]:
        given = {
            fact: text
            if (text := person.facts[fact]) not in ("true", "false")
            else text == "true"
            for fact in person.facts
        }
        return echeance.ask("holder-review", as_of=AS_OF, facts=given)

    page: Table = table(found, lambda: persons, answer)
    assert [listed.line for listed in page.lists["urgent"]] == [4]


def test_an_event_names_the_person_and_the_others_are_counted(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "dossier,certificate_number,issued_on,affiliated",
        "Tremblay; 17,CAR202412345670,2024-12-01,yes",
        # The number is a digit short, and its correction has no day.
        "short,CAR20251234567,2025-12-05,yes",
        # Perhaps to be renewed by 4 December 2026.
        "perhaps,CAR202412345678,2024-12-05,",
        "wrong,CAR202412345679,soon,yes",
    )
    ics = tmp_path / "dates.ics"
    found = echeance.audit(path, AS_OF, key="dossier", calendar=ics, lang="fr")
    events = Calendar.from_ical(ics.read_bytes()).walk("VEVENT")
    summaries = {str(event["UID"]): str(event["SUMMARY"]) for event in events}
    own = "Dernier jour pour renouveler le certificat\u00a0: Tremblay; 17"
    assert summaries["Tremblay; 17-renew@echeance"] == own
    (renewal,) = (event for event in events if "Tremblay" in str(event["UID"]))
    assert renewal["SUMMARY"].params["LANGUAGE"] == "fr"
    # What rings names the person as well.
    rings = [str(alarm["DESCRIPTION"]) for alarm in renewal.walk("VALARM")]
    assert rings and set(rings) == {f"{own}\u00a0: le 30\u00a0novembre\u00a02026"}
    (line,) = (line.text for line in written_lines(found, "fr"))
    assert line.replace("\u00a0", " ").endswith(
        "dates.ics (2 événements; 3 lignes dont une démarche ou un jour n’y est pas : 1 à agir sans jour à venir, 1 indéterminée,"
        " 1 en erreur)"
    )


SINCE = "dossier,certificate_number,issued_on,affiliated"


def test_a_possible_day_that_moves_is_told(tmp_path: Path) -> None:
    def now(*issued: str) -> Path:
        lines = (f"U{at},CAR20250000001{at},{on}," for at, on in enumerate(issued))
        return written(tmp_path, SINCE, *lines)

    out = tmp_path / "last.csv"
    echeance.audit(now("2025-03-15", "2025-03-15"), AS_OF, key="dossier", out=out)
    found = echeance.audit(
        now("2024-11-25", "2025-03-15"), AS_OF, key="dossier", since=out
    ).since
    assert found is not None
    (change,) = found.changes
    assert (change.key, change.groups) == ("U0", ("day-moved",))
    assert (change.why, change.facts) == (("fact",), ("issued_on",))
    assert (
        change_words(change, "en")
        .replace("\u00a0", " ")
        .startswith(
            "March 14, 2027 → November 24, 2026 (perhaps: renew the certificate)"
        )
    )
    # A result that does not tell the facts cannot tell that day.
    bare = tmp_path / "bare.csv"
    echeance.audit(
        now("2025-03-15", "2025-03-15"),
        AS_OF,
        key="dossier",
        out=bare,
        results_only=True,
    )
    found = echeance.audit(
        now("2024-11-25", "2025-03-15"), AS_OF, key="dossier", since=bare
    ).since
    assert found is not None and len(found) == 0 and found.without_possible == 2
    lines = [line.text.replace("\u00a0", " ") for line in since_lines(found, "en")]
    assert any("is not compared: 2" in line for line in lines)


def test_a_day_on_which_the_answer_changes_that_moves_is_told(tmp_path: Path) -> None:
    """No act is due by it, not even perhaps: it is the day when what is possible changes."""

    def now(*cancelled: str) -> Path:
        header = "dossier,issued_on,affiliated,exam_passed_on,cancelled_on,certificate_number"
        lines = (
            f"W{at},,yes,never,{on},CAR20250000001{at}"
            for at, on in enumerate(cancelled)
        )
        return written(tmp_path, header, *lines)

    out = tmp_path / "last.csv"
    register = now("2027-01-06", "2027-01-06", "2027-01-06")
    echeance.audit(register, "2026-11-20", key="dossier", out=out)
    # A night alone moves nothing.
    found = echeance.audit(register, AS_OF, key="dossier", since=out).since
    assert found is not None and len(found) == 0
    register = now("2027-06-02", "2027-01-06", "unknown")
    found = echeance.audit(register, AS_OF, key="dossier", since=out).since
    assert found is not None
    told = {change.key: change for change in found.changes}
    assert set(told) == {"W0", "W2"}
    for change in told.values():
        assert change.groups == ("day-moved",)
        assert (change.why, change.facts) == (("fact",), ("cancelled_on",))
    words = change_words(told["W0"], "fr").replace("\u00a0", " ")
    assert words.startswith(
        "6 janvier 2027 → 2 juin 2027 (ce qui est possible change ce jour-là) [un fait ("
    )
    words = change_words(told["W2"], "en").replace("\u00a0", " ")
    assert words.startswith("January 6, 2027 → no day (what is possible changes on")


def test_an_act_without_a_day_that_ends_is_told(tmp_path: Path) -> None:
    out = tmp_path / "last.csv"
    path = written(tmp_path, SINCE, "U4,CAR2025,2024-12-20,yes")
    echeance.audit(path, AS_OF, key="dossier", out=out)
    path = written(tmp_path, SINCE, "U4,CAR202500000020,2024-12-20,yes")
    found = echeance.audit(path, AS_OF, key="dossier", since=out).since
    assert found is not None
    (change,) = found.changes
    assert (change.groups, change.moved) == (("day-moved",), ("fix-number",))
    assert change_words(change, "fr").startswith("sans jour → n’est plus à faire (")


LACKING = {"certificate_number", "account_last_used_on"}


def test_what_is_supposed_for_want_of_a_column_is_told(tmp_path: Path) -> None:
    path = written(tmp_path, "dossier,issued_on,affiliated", "a,2024-12-01,yes")
    letters = tmp_path / "letters"
    profile = Profile({"origins": {"issued_on": "le registre"}})
    found = echeance.audit(path, AS_OF, key="dossier", letters=letters, profile=profile)
    assert {fact: found.assumed[fact] for fact in LACKING} == dict.fromkeys(LACKING, 1)
    assert set(found.to_dict()["assumed"]) >= LACKING
    text = " ".join((letters / "renew" / "a.txt").read_text("utf-8").split())
    supposed = "supposé : non donné (le registre n’a pas de colonne pour ce fait)"
    assert text.count(supposed) == len(LACKING)
    lines = [" ".join(line.text.split()) for line in summary(found, "r.csv", "fr")]
    assert sum("(certificate_number)" in line for line in lines) == 1


def test_a_column_is_told_by_the_name_that_it_has(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, "Dossier;Délivré le;Affilié", "1;zut;peut-être")
    main(["audit", str(path), "--as-of", str(AS_OF), "--lang", "fr"])
    out, err = capsys.readouterr()
    assert "ligne 2, colonne Délivré le\u00a0: " in err
    assert "ligne 2, colonne Affilié\u00a0: " in err
    assert "issued_on" not in err + out
    assert "  lues\u00a0: Délivré le, Affilié\n" in out
    main(["audit", str(path), "--as-of", str(AS_OF), "--lang", "fr", "--check"])
    out = capsys.readouterr().out
    assert "Délivré le\u00a0: " in out.partition("Fautes")[2]
    # A fact of which the register has no column stands in words.
    clash = written(
        tmp_path, "Dossier;Délivré le;Affilié;Annulé le", "1;2025-01-10;oui;2024-01-10"
    )
    main(["audit", str(clash), "--as-of", str(AS_OF), "--lang", "fr"])
    assert "colonne Annulé le\u00a0: " in capsys.readouterr().err


def test_the_python_call_gives_the_names_of_the_columns(tmp_path: Path) -> None:
    path = written(tmp_path, "Dossier;Délivré le;Affilié", "1;zut;oui")
    given: list[str] = []
    faults: list[tuple[int, str, str]] = []
    echeance.audit(
        path,
        AS_OF,
        on_columns=lambda columns: given.extend(
            str(columns.named(field)) for field in ("issued_on", "kind", "Dossier")
        ),
        on_error=lambda *fault: faults.append(fault),
    )
    assert faults == [(2, "issued_on", "not-a-date")]
    assert "Délivré le" in given[0] and given[1] == "None" and "Dossier" in given[2]


def test_the_manual_has_every_key_of_a_profile() -> None:
    assert set(PROFILE_KEYS) == {*TEXTS, "decided", "origins"}
    assert all(word in PROFILE_KEYS["decided"].fr for word in DECIDED)
    json.dumps(PROFILE_KEYS)


# The registration ended on 16 November 2026: 15 days, until 1 December. Of P, whether the certificate that expired on the 18th was
# renewed is not known; of I, when it was issued: the notice is perhaps owed. Of D, it is: what the certificate was then is known.
ENDED = (
    "dossier,issued_on,unaffiliated_since,exam_passed_on,renewal_completed_on",
    "P,2024-11-19,2026-11-16,never,unknown",
    "I,,2026-11-16,never,none",
    "D,2025-06-01,2026-11-16,never,none",
)


def test_a_notice_that_is_perhaps_owed_is_so_in_the_calendar_too(
    tmp_path: Path,
) -> None:
    ics = tmp_path / "dates.ics"
    path = written(tmp_path, *ENDED)
    found = echeance.audit(
        path, AS_OF, key="dossier", calendar=ics, lang="fr", persons=True
    )
    events = Calendar.from_ical(ics.read_bytes()).walk("VEVENT")
    notices = {str(event["UID"]) for event in events if "notify" in str(event["UID"])}
    certain = {
        f"{person.key}-{each.kind}@echeance"
        for person in found.choose()
        for each in person.beside
        if not each.is_possible
    }
    assert notices == certain == {"D-notify@echeance"}
    assert found.calendar is not None and found.calendar.undetermined == 2


# Ended on 6 and 9 November 2026, 15 days before the 23rd and the 24th (the 21st is a Saturday): whether the certificate was valid then is
# not known.
DOUBTFUL = (
    "dossier,issued_on,expires_on,unaffiliated_since,cancelled_on,renewal_completed_on,account_last_used_on",
    "Q,,2026-11-08,2026-11-06,2026-11-18,none,unknown",
    "R,2026-06-05,,2026-11-09,unknown,none,2026-10-01",
)


def test_no_event_of_a_notice_that_is_perhaps_owed(tmp_path: Path) -> None:
    ics = tmp_path / "dates.ics"
    path = written(tmp_path, *DOUBTFUL)
    found = echeance.audit(path, AS_OF, key="dossier", calendar=ics, persons=True)
    kinds = [each for person in found.choose() for each in person.beside]
    assert [(each.kind, each.is_possible) for each in kinds] == [("notify", True)] * 2
    events = Calendar.from_ical(ics.read_bytes()).walk("VEVENT")
    assert not any("notify" in str(event["UID"]) for event in events)
    assert found.calendar is not None
    undetermined = found.outcomes["undetermined"]
    assert found.calendar.undetermined == undetermined == 2


def test_no_notice_of_an_end_after_the_cancellation() -> None:
    # Whether it was renewed is not known, but it was cancelled on 9 November, and the link ended on the 21st.
    given: dict[str, Any] = {
        "issued_on": date(2026, 11, 3),
        "cancelled_on": date(2026, 11, 9),
        "exam_passed_on": "never",
        "unaffiliated_since": date(2026, 11, 21),
    }
    for renewed in ({"renewal_completed_on": None}, {"renewal_completed_on": "none"}):
        answer = echeance.ask("holder-review", as_of=AS_OF, facts={**given, **renewed})
        assert owed_beside(answer) == []
    # Nor of an end after the certificate expired, whether it was cancelled or not.
    expired = {
        "issued_on": date(2024, 11, 9),
        "cancelled_on": None,
        "renewal_completed_on": "none",
        "exam_passed_on": "never",
        "unaffiliated_since": date(2026, 11, 17),
    }
    answer = echeance.ask("holder-review", as_of=AS_OF, facts=expired)
    assert answer.outcome == "new-application" and owed_beside(answer) == []
    # Of a certificate of which not all is known it is perhaps owed, though the act is due.
    doubtful = {**given, "unaffiliated_since": date(2026, 11, 8), "issued_on": None}
    answer = echeance.ask("holder-review", as_of=AS_OF, facts=doubtful)
    assert answer.outcome == "new-application"
    ((kind, state, last),) = owed_beside(answer)
    assert (kind, state) == ("notify", "unknown")
    assert last is not None and last >= AS_OF


def test_the_nearest_day_leads_though_it_is_only_possible(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(
        tmp_path,
        *ENDED,
        # To be renewed by 9 December.
        "L,2024-12-10,none,never,none",
    )
    head, *listed = told(capsys, path, "--key", "dossier", "--due-within", "30")
    assert head == "List (4 persons)"
    notice = "notify the Office of the end of the affiliation"
    assert [line.partition(" [")[0] for line in listed] == [
        f"December 1, 2026 P perhaps: {notice}",
        f"December 1, 2026 I perhaps: {notice}",
        f"December 1, 2026 D {notice}",
        "December 9, 2026 L renew the certificate",
    ]
    # What is told of an outcome is not left out, but the nearest day leads there too.
    _, *listed = told(
        capsys, path, "--key", "dossier", "--outcome", "undetermined", lang="fr"
    )
    avis = "peut-être : aviser l’Office de la fin du lien"
    # Two years without a link.
    link = "déclarer un lien avec un agent de recouvrement titulaire d’un permis valide"
    assert listed == [
        f"1er décembre 2026 {key} {avis} + peut-être : {link} (16 novembre 2028)"
        for key in ("P", "I")
    ]


def test_the_next_days_add_up_and_the_list_is_the_one_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    issued = (
        # Today; within 7 days; in 8 to 30; in 31 to 90; then 12 in more than 90.
        *("2024-11-22", "2024-11-26", "2024-12-10", "2025-02-10"),
        *(f"2025-06-{day:02}" for day in range(1, 13)),
    )
    lines = (f"K{at:02},{on},yes" for at, on in enumerate(issued))
    path = written(tmp_path, "dossier,issued_on,affiliated", *lines)
    found = echeance.audit(path, AS_OF, key="dossier")
    text = [" ".join(line.text.split()) for line in summary(found, "r.csv", "en")]
    at = text.index("Next: the next day to act by")
    block = text[at : text.index("", at)]
    counts = [int(line.split()[-1]) for line in block[1:6]]
    assert block[4] == "in more than 90 days 12"
    assert block[5] == "of all these, above or among the undetermined 1"
    *windows, above = counts
    shown = [line for line in block if " K" in line]
    assert "… and 5 more" in block and len(shown) == 10
    assert sum(windows) - above == len(shown) + 5 == found.upcoming
    # Who acts in 7 days, and everyone, by the commands that are named.
    assert "the list of the next 7 days: --due-within 7" in block
    command = block[-1].rpartition(": ")[2].split()
    assert block[-1].startswith("the list of all, with what is above or possible:")
    assert told(capsys, path, *command)[0] == "List (16 persons)"
    french = [line.text.replace("\u00a0", " ") for line in summary(found, "r", "fr")]
    assert any(line.startswith("  dans plus de 90 jours") for line in french)


PERHAPS = (
    "dossier,issued_on,expires_on,affiliated,unaffiliated_since,cancelled_on,renewal_completed_on,exam_passed_on,affiliated_at_expiry",
    # The last covered day is 9 December; whether the certificate was renewed, or cancelled, is not known.
    "renewed,2024-12-10,2026-12-10,true,none,none,unknown,2025-01-01,",
    "cancelled,2024-12-10,2026-12-10,true,none,unknown,none,2025-01-01,",
    # Two years without a link end later, with 20 December.
    "nearest,2024-12-10,2026-12-10,false,2024-12-20,unknown,none,2025-01-01,",
    # Its own day is past: 9 November. Two years from the exam end with 20 December.
    "exam,2024-11-10,2026-11-10,true,none,none,unknown,2024-12-20,false",
    "ended,2024-11-10,2026-11-10,true,none,unknown,none,2024-12-20,false",
    # Of the certificate nothing is known.
    "link,unknown,,false,2024-12-20,none,none,never,",
    # Both days are 20 December.
    "both,2024-12-21,2026-12-21,false,2024-12-20,unknown,none,2025-01-01,",
    # Renewed, its next last day is 9 November 2028.
    "next,2024-11-10,2026-11-10,true,none,none,unknown,never,false",
    "nothing,unknown,,true,none,none,none,never,",
)
"""Undetermined as of 1 December 2026."""

PERHAPS_BY = {
    "renewed": ("2026-12-09", "renew"),
    "cancelled": ("2026-12-09", "renew"),
    "nearest": ("2026-12-09", "renew"),
    "exam": ("2026-12-20", "transfer-exam-result"),
    "ended": ("2026-12-20", "transfer-exam-result"),
    "link": ("2026-12-20", "affiliate"),
    "both": ("2026-12-20", "affiliate renew"),
    "next": ("2028-11-09", "renew"),
    "nothing": (None, ""),
}


def test_a_row_has_the_last_day_of_every_act_that_is_perhaps_owed(
    tmp_path: Path,
) -> None:
    """The same days as the answer to a question has in words."""
    today = date(2026, 12, 1)
    path = written(tmp_path, *PERHAPS)
    ics = tmp_path / "dates.ics"
    found = echeance.audit(path, today, key="dossier", persons=True, calendar=ics)
    assert found.outcomes["undetermined"] == len(PERHAPS_BY)
    persons = {person.key: person for person in found.persons or []}
    for key, person in persons.items():
        on, acts = PERHAPS_BY[key]
        assert person.possible_on == (date.fromisoformat(on) if on else None), key
        assert set(person.possible_acts) == set(acts.split()), key
        facts = {
            name: {"true": True, "false": False}.get(text or "", text)
            for name, text in person.facts.items()
        }
        answer = echeance.ask("holder-review", as_of=today, facts=facts)
        days = [day for act in ACTS if (day := last_day_if_owed(answer, act))]
        assert person.possible_on == min(days, default=None), key
    # Whatever tells of the day has it.
    assert (found.undetermined_dated, found.undetermined_possible) == (8, 8)
    data = found.to_dict()
    assert data["undetermined_with_possible_day"] == 8
    assert data["undetermined_in_days"] == {"0-7": 0, "8-30": 7, "31-90": 0}
    soon = [person.key for person in found.choose(due_within=30)]
    assert set(soon) == set(PERHAPS_BY) - {"next", "nothing"}
    assert len(found.choose(due_within=8)) == 3 and not found.choose(due_within=7)
    columns = pa.table(found.table()).to_pydict()
    assert [str(on) for on in columns["possible_on"]] == [
        str(on) for on, _ in PERHAPS_BY.values()
    ]


def test_the_lists_have_an_act_that_is_perhaps_owed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, *PERHAPS)
    given = ["--as-of", "2026-12-01", "--key", "dossier"]
    transfer = "obtenir que l’Office associe le résultat de l’examen à un nouveau dossier, paiement et lien terminés"
    declare = (
        "déclarer un lien avec un agent de recouvrement titulaire d’un permis valide"
    )
    due = [
        "9 décembre 2026 renewed peut-être : renouveler le certificat",
        "9 décembre 2026 cancelled peut-être : renouveler le certificat",
        "9 décembre 2026 nearest peut-être : renouveler le certificat",
        f"20 décembre 2026 exam peut-être : {transfer}",
        f"20 décembre 2026 ended peut-être : {transfer}",
        f"20 décembre 2026 link peut-être : {declare}",
    ]
    for option in (["--due-within", "30"], ["--outcome", "undetermined"]):
        _, *listed = told(capsys, path, *given, *option, lang="fr")
        shown = [line.partition(" [")[0] for line in listed]
        assert shown[:6] == due
        assert shown[6].startswith("20 décembre 2026 both peut-être : ")
    assert shown[7:] == [
        "9 novembre 2028 next peut-être : renouveler le certificat",
        "sans jour nothing les faits connus ne suffisent pas pour répondre",
    ]


def test_the_day_of_a_renewal_perhaps_done_that_moves_is_told(tmp_path: Path) -> None:
    def now(day: int) -> Path:
        term = f"2024-12-{day:02},2026-12-{day:02}"
        header = "dossier,issued_on,expires_on,affiliated,renewal_completed_on"
        return written(tmp_path, header, f"V2,{term},true,unknown")

    out = tmp_path / "last.csv"
    today = date(2026, 12, 1)
    echeance.audit(now(20), today, key="dossier", out=out)
    found = echeance.audit(now(5), today, key="dossier", since=out).since
    assert found is not None
    (change,) = found.changes
    assert (change.key, change.groups) == ("V2", ("day-moved",))
    assert (
        change_words(change, "fr")
        .replace("\u00a0", " ")
        .startswith(
            "19 décembre 2026 → 4 décembre 2026 (peut-être : renouveler le certificat)"
        )
    )
