"""What `ask` sends: a letter instead of the explanation, files written aside."""

from __future__ import annotations

import json
import os
import sys
from datetime import date, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any, Literal

import pytest
from ical.calendar_stream import IcsCalendarStream

import echeance
from echeance import cli, send

from .test_cli import NBSP, run

Lang = Literal["fr", "en"]

LANGS: tuple[Lang, ...] = ("fr", "en")

NEW_FILE, EXPIRED = "CAR202600000002", "CAR202100000001"
TRANSFER = (
    "transfer-request",
    f"new_file_number={NEW_FILE}",
    f"expired_certificate_number={EXPIRED}",
    "transfer_requested=yes",
)
RENEWAL = (
    "certificate-renewal",
    "--as-of",
    "2026-11-21",
    "expires_on=2027-03-15",
)
KEY = ("--key", "D-17")


def renewal() -> echeance.Answer[Any, Any]:
    return echeance.certificate_renewal(
        as_of=date(2026, 11, 21), expires_on=date(2027, 3, 15)
    )


def transfer() -> echeance.Answer[Any, Any]:
    return echeance.transfer_request(
        new_file_number=NEW_FILE,
        expired_certificate_number=EXPIRED,
        transfer_requested=True,
    )


# The letter.


@pytest.mark.parametrize("lang", LANGS)
def test_letter_is_printed_instead_of_the_explanation(lang: Lang) -> None:
    found = run("ask", *RENEWAL, "--letter", "--lang", lang)
    assert (found.returncode, found.stderr) == (0, "")
    assert found.stdout == send.letter(renewal(), lang)
    blank = {"fr": "[à remplir]", "en": "[to be filled in]"}
    assert blank[lang] in found.stdout


def test_a_profile_fills_the_letter(tmp_path: Path) -> None:
    profile = tmp_path / "profile.toml"
    profile.write_text('file_number = "D-17"\ndecided = "software-alone"\n', "utf-8")
    found = run("ask", *RENEWAL, "--letter", "--profile", str(profile))
    assert (found.returncode, found.stderr) == (0, "")
    assert f"Numéro de dossier{NBSP}: D-17\n" in found.stdout
    assert "fondée exclusivement sur un traitement automatisé" in found.stdout
    profile.write_text("x = 1", "utf-8")
    found = run("ask", *RENEWAL, "--letter", "--profile", str(profile))
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr == (
        f"profil{NBSP}: «{NBSP}x{NBSP}» n’y a pas de sens; les noms connus sont{NBSP}: body, contact,"
        " decided, file_number, origins, recourse, recourse_limit, unit\n"
    )
    profile.write_text('origins = "x"', "utf-8")
    found = run("ask", *RENEWAL, "--letter", "--profile", str(profile))
    assert (found.returncode, found.stdout) == (2, "")
    assert "[origins]" in found.stderr


@pytest.mark.parametrize("lang", LANGS)
def test_a_profile_that_is_not_there_is_named(tmp_path: Path, lang: Lang) -> None:
    told = {
        "fr": f"le profil ne peut être lu{NBSP}: {{}} (fichier ou dossier introuvable);"
        " vérifiez le nom du fichier et celui de son dossier\n",
        "en": "the profile cannot be read: {} (No such file or directory);"
        " check the name of the file and that of its folder\n",
    }
    missing = tmp_path / "none"
    found = run("ask", *RENEWAL, "--letter", "--profile", str(missing), "--lang", lang)
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr == told[lang].format(missing)
    found = run("ask", *RENEWAL, "--letter", "--profile", str(tmp_path), "--lang", lang)
    assert (found.returncode, found.stdout) == (2, "")
    assert str(tmp_path) in found.stderr


def test_a_calendar_asks_for_a_key(tmp_path: Path) -> None:
    found = run("ask", *RENEWAL, "--calendar", str(tmp_path / "dates.ics"))
    assert (found.returncode, found.stdout) == (2, "")
    assert "--key" in found.stderr
    assert list(tmp_path.iterdir()) == []


def test_letter_of_a_wrong_question() -> None:
    found = run("ask", "no-such-rule", "--letter")
    assert (found.returncode, found.stdout) == (1, "")
    assert "unknown-rule" in found.stderr


def test_letter_is_not_json() -> None:
    found = run("ask", *RENEWAL, "--letter", "--json")
    assert (found.returncode, found.stdout) == (2, "")
    assert "--letter" in found.stderr


# The e-mail.


@pytest.mark.parametrize("lang", LANGS)
def test_email_is_written_and_read_back(tmp_path: Path, lang: Lang) -> None:
    path = tmp_path / "transfer.eml"
    path.write_text("before")
    found = run("ask", *TRANSFER, "--email", str(path), "--lang", lang)
    written = {"fr": f"courriel écrit{NBSP}: ", "en": "e-mail written: "}
    assert (found.returncode, found.stderr) == (0, f"{written[lang]}{path}\n")
    assert found.stdout == transfer().explain(lang) + "\n"
    assert path.read_bytes() == send.transfer_email(transfer(), lang)
    email = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert isinstance(email, EmailMessage)
    assert email["To"] == "infocertificat@opc.gouv.qc.ca"
    assert NEW_FILE in email.get_content()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "arguments", [RENEWAL, (*TRANSFER[:-1], "transfer_requested=no"), TRANSFER[:2]]
)
def test_only_a_complete_transfer_request_has_an_email(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    path = tmp_path / "transfer.eml"
    path.write_text("before")
    for lang, words in (
        ("fr", "le courriel n’existe que pour une demande de transfert complète\n"),
        ("en", "only a complete transfer request has an e-mail\n"),
    ):
        found = run("ask", *arguments, "--email", str(path), "--lang", lang)
        assert (found.returncode, found.stdout, found.stderr) == (2, "", words)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


# The calendar.


@pytest.mark.parametrize("lang", LANGS)
def test_calendar_is_written_and_read_back(tmp_path: Path, lang: Lang) -> None:
    path = tmp_path / "dates.ics"
    found = run(
        "ask", *RENEWAL, *KEY, "--calendar", str(path), "--lang", lang, "--letter"
    )
    written = {"fr": f"calendrier écrit{NBSP}: ", "en": "calendar written: "}
    assert (found.returncode, found.stderr) == (0, f"{written[lang]}{path}\n")
    assert found.stdout == send.letter(renewal(), lang)
    (event,) = IcsCalendarStream.calendar_from_ics(path.read_text()).events
    # The expiry day itself is not covered.
    assert event.dtstart == date(2027, 3, 14)
    summary = {
        "fr": "Dernier jour pour renouveler le certificat",
        "en": "Last day to renew the certificate",
    }
    assert event.summary == summary[lang]
    assert timedelta(days=-30) in [alarm.trigger for alarm in event.alarm]
    assert list(tmp_path.iterdir()) == [path]


def test_calendar_beside_json(tmp_path: Path) -> None:
    path = tmp_path / "dates.ics"
    found = run("ask", *RENEWAL, *KEY, "--calendar", str(path), "--json")
    assert found.returncode == 0
    assert json.loads(found.stdout)["outcome"] == "open"
    assert path.read_bytes() == send.calendar(renewal(), key="D-17")


@pytest.mark.parametrize(
    "arguments",
    [TRANSFER, ("certificate-renewal", "--as-of", "2027-06-01", RENEWAL[-1])],
)
def test_an_answer_without_dates_has_no_calendar(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    path = tmp_path / "dates.ics"
    for lang, words in (
        (
            "fr",
            "cette réponse n’a pas de date à venir à inscrire dans un calendrier\n",
        ),
        ("en", "this answer has no date to come for a calendar\n"),
    ):
        found = run("ask", *arguments, "--calendar", str(path), "--lang", lang)
        assert (found.returncode, found.stdout, found.stderr) == (2, "", words)
    assert list(tmp_path.iterdir()) == []


def test_calendar_without_its_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    for lang, words in (
        ("fr", f"un calendrier demande icalendar{NBSP}: "),
        ("en", "a calendar needs icalendar: "),
    ):
        path = tmp_path / "dates.ics"
        arguments = ["ask", *RENEWAL, *KEY, "--calendar", str(path), "--lang", lang]
        assert cli.main(arguments) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err == f'{words}pip install "echeance[calendar]"\n'
    assert list(tmp_path.iterdir()) == []


# The files.


def test_one_refusal_writes_neither_file(tmp_path: Path) -> None:
    email, dates = str(tmp_path / "transfer.eml"), str(tmp_path / "dates.ics")
    found = run("ask", *TRANSFER, "--email", email, "--calendar", dates)
    assert (found.returncode, found.stdout) == (2, "")
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_question_writes_no_file(tmp_path: Path) -> None:
    path = str(tmp_path / "dates.ics")
    for form in ((), ("--json",), ("--letter",)):
        found = run("ask", *RENEWAL, "x=1", "--calendar", path, *form)
        assert found.returncode == 1
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written(tmp_path: Path) -> None:
    missing = tmp_path / "missing" / "dates.ics"
    found = run("ask", *RENEWAL, *KEY, "--calendar", str(missing))
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr == (
        f"le fichier de résultat ne peut être écrit{NBSP}: {missing} (fichier ou dossier introuvable);"
        " créez d’abord le dossier, ou donnez-en un autre\n"
    )
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (tmp_path, pipe):
        found = run("ask", *RENEWAL, *KEY, "--calendar", str(path), "--lang", "en")
        assert (found.returncode, found.stdout) == (2, "")
        assert found.stderr == (
            f"what is to be written exists and is not an ordinary file: {path};"
            " give the name of a file\n"
        )
    assert list(tmp_path.iterdir()) == [pipe]
    assert pipe.is_fifo()


def test_a_failure_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "dates.ics"
    path.write_text("before")

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    arguments = ["ask", *RENEWAL, *KEY, "--calendar", str(path), "--lang", "en"]
    assert cli.main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == (
        f"the result file cannot be written: {path} (No space left on device);"
        " make room, or give a folder of another disk\n"
    )
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("lang", LANGS)
def test_a_folder_where_nobody_may_write(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    lang: Lang,
) -> None:
    path = tmp_path / "dates.ics"

    def refused(*_: Any) -> None:
        raise PermissionError(13, "Permission denied")

    # By hand: root may write anywhere.
    monkeypatch.setattr("os.open", refused)
    arguments = ["ask", *RENEWAL, *KEY, "--calendar", str(path), "--lang", lang]
    assert cli.main(arguments) == 2
    said = capsys.readouterr()
    told = {
        "fr": f"{path} (accès refusé); donnez un dossier où vous pouvez écrire\n",
        "en": f"{path} (Permission denied); give a folder in which you may write\n",
    }
    assert (said.out, said.err.endswith(told[lang])) == ("", True)
    assert list(tmp_path.iterdir()) == []


def test_help_names_them() -> None:
    french, english = run("ask", "--help").stdout, run("ask", "--help", "--lang", "en")
    for option in ("--letter", "--email FICHIER.eml", "--calendar FICHIER.ics"):
        assert option in french
        assert option.replace("FICHIER", "FILE") in english.stdout
