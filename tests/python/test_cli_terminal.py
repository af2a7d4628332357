"""The command line before a person: questions on a terminal, help, completion."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest

import echeance

from .cases import words_of
from .test_cli import ECHEANCE, FRENCH, QUESTION, run

ENGLISH = {**FRENCH, "LANGUAGE": "en"}
TRANSFER = ("ask", "exam-transfer", "--as-of", "2026-11-21")
ELIGIBLE = words_of("exam-transfer", "eligible", "en")
UNDETERMINED = words_of("exam-transfer", "undetermined", "en")


# --- ask on a terminal ------------------------------------------------------


def told(*arguments: str, typed: Sequence[str] = ()) -> str:
    """What a terminal shows of a question that is refused."""
    return conversation(*arguments, typed=typed, status=1)


def conversation(*arguments: str, typed: Sequence[str], status: int = 0) -> str:
    """What a terminal shows, where each line is typed once it is asked for."""
    parent, child = pty.openpty()
    command = subprocess.Popen(
        [ECHEANCE, *arguments],
        stdin=child,
        stdout=child,
        stderr=child,
        env=ENGLISH,
        start_new_session=True,
    )
    os.close(child)
    shown = b""
    asked = 0
    until = time.monotonic() + 60
    while time.monotonic() < until:
        if select.select([parent], [], [], 0.2)[0]:
            try:
                piece = os.read(parent, 65536)
            except OSError:
                break
            if not piece:
                break
            shown += piece
        if asked < len(typed) and re.search(rb"(^|\n)[-a-z_.]+=$", shown):
            os.write(parent, typed[asked].encode())
            asked += 1
            shown += b"<typed>"
    os.close(parent)
    assert command.wait(10) == status, shown
    assert asked == len(typed), shown
    return shown.decode().replace("\r\n", "\n")


def test_a_missing_fact_is_asked_for_the_most_telling_first() -> None:
    missing = echeance.exam_transfer(as_of="2026-11-21").missing
    assert missing == ("exam_passed_on", "affiliated_at_expiry")
    shown = conversation(*TRANSFER, typed=["2020-11-21\n", "yes\n"])
    first, second = (shown.index(f"\n{name}=") for name in missing)
    assert first < second
    assert ELIGIBLE in shown


def test_what_needs_no_other_fact_is_answered_at_once() -> None:
    """Of a recent exam, the link with an agency does not matter."""
    shown = conversation(*TRANSFER, "exam_passed_on=2024-11-21", typed=[])
    assert shown.startswith("Exam transfer\n")
    shown = conversation(*TRANSFER, typed=["2024-11-21\n"])
    assert "affiliated_at_expiry=" not in shown


def test_a_wrong_fact_is_asked_again_and_an_empty_line_is_unknown() -> None:
    shown = conversation(*TRANSFER, typed=["soon\n", "\n", "\n"])
    assert shown.count("\nexam_passed_on=") == 2
    assert "not-a-date" in shown
    assert UNDETERMINED in shown
    assert "To tell it, add:" in shown


def test_the_end_of_the_input_ends_the_questions() -> None:
    shown = conversation(*TRANSFER, typed=["\x04"])
    assert UNDETERMINED in shown


def test_the_day_of_the_question_is_asked_for_first() -> None:
    shown = conversation(
        "ask", "exam-transfer", typed=["soon\n", "2026-11-21\n", "2024-11-21\n"]
    )
    assert shown.startswith(
        "day the Office attaches the result [YYYY-MM-DD, or today]\n"
    )
    assert shown.count("\n--as-of=") == 2 and "not-a-date" in shown
    assert shown.rindex("--as-of=") < shown.index("\nexam_passed_on=")
    assert ELIGIBLE in shown and "November\u00a021, 2026" in shown


def test_today_is_a_day_that_can_be_typed() -> None:
    shown = conversation(
        "ask", "exam-transfer", "exam_passed_on=never", typed=["today\n"]
    )
    # That in Québec, which may be another one here.
    days = [date.today() + timedelta(days=days) for days in (-1, 0, 1)]
    written = [f"{day:%B}\u00a0{day.day}, {day.year}" for day in days]
    assert any(f"result: {day}" in shown for day in written), shown


def test_a_rule_on_instants_is_asked_for_an_instant() -> None:
    # A Saturday.
    shown = conversation(
        "ask", "support-hours", typed=["today\n", "2026-11-21T12:00:00-05:00\n"]
    )
    assert shown.startswith("instant of the call [instant]\n")
    assert shown.count("--as-of=") == 2
    assert words_of("support-hours", "closed", "en") in shown


@pytest.mark.parametrize("option", ["--no-input", "--json"])
def test_a_script_is_not_asked_for_the_day(option: str) -> None:
    assert "--as-of=" not in told("ask", "exam-transfer", option)


def test_who_gives_no_day_is_told_that_it_is_missing() -> None:
    for typed in ("\n", "\x04"):
        assert "missing-field" in told("ask", "exam-transfer", typed=[typed])


@pytest.mark.parametrize("option", ["--no-input", "--json"])
def test_a_script_is_asked_for_nothing(option: str) -> None:
    shown = conversation(*TRANSFER, option, typed=[])
    assert not re.search(r"(^|\n)exam_passed_on=$", shown)
    assert "exam_passed_on" in shown


# --- evaluate ---------------------------------------------------------------


def test_evaluate_reads_a_file(tmp_path: Path) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_text(json.dumps(QUESTION) + "\n", encoding="utf-8")
    found = run("evaluate", str(file))
    assert (found.returncode, found.stderr) == (0, "")
    assert json.loads(found.stdout) == echeance.evaluate(QUESTION)
    by_input = run("evaluate", "-", stdin=file.read_bytes())
    assert by_input.stdout == found.stdout
    absent = run("evaluate", str(tmp_path / "absent.jsonl"))
    assert (absent.returncode, absent.stdout) == (2, "")
    assert "fichier ou dossier introuvable" in absent.stderr


# --- version and help -------------------------------------------------------


def test_version_is_an_option_too() -> None:
    printed = run("version").stdout
    assert echeance.__version__ in printed
    assert run("--version").stdout == printed
    assert run("--version", "--lang", "en").stdout == run("version", env=ENGLISH).stdout


def test_the_command_is_a_module_too() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "echeance", "ask", "exam-result", "correct_answers=38"],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=FRENCH,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == run("ask", "exam-result", "correct_answers=38").stdout


def test_help_is_a_command_too() -> None:
    assert run("help").stdout == run("--help").stdout != ""
    for command in ("ask", "audit", "help", "completion"):
        assert run("help", command).stdout == run(command, "--help").stdout != ""
    assert run("help", "aks").returncode == 2


def test_a_command_is_missing() -> None:
    found = run(env=ENGLISH)
    assert found.returncode == 2
    assert found.stderr.endswith(
        "a command is missing; “echeance help” shows them all\n"
    )


# --- completion -------------------------------------------------------------


def words(*typed: str) -> list[str]:
    return run("completion", "words", "--", *typed).stdout.split()


def test_what_completes_a_word() -> None:
    assert words("au") == ["audit"]
    assert words("ask", "exam-") == ["exam-result", "exam-validity", "exam-transfer"]
    assert words("ask", "exam-transfer", "exam_p") == ["exam_passed_on="]
    assert words("ask", "exam-transfer", "exam_passed_on=n") == ["exam_passed_on=never"]
    given = words("ask", "exam-transfer", "exam_passed_on=never", "")
    assert "exam_passed_on=" not in given and "affiliated_at_expiry=" in given
    assert words("ask", "exam-transfer", "--le") == ["--letter"]
    assert words("ask", "exam-transfer", "--reading", "leap-day=m") == [
        "leap-day=march-1"
    ]
    assert words("boundaries", "exam-validity", "--sql", "du") == ["duckdb"]
    assert words("boundaries", "exam-validity", "--fact", "") == ["passed_on"]
    assert words("rules", "exam-v") == ["exam-validity"]
    assert words("help", "vers") == ["version"]
    # The language may stand before the command.
    assert words("--lang", "f") == ["fr"]
    assert words("--lang", "fr", "au") == ["audit"]
    assert words("--lang", "en", "ask", "exam-v") == ["exam-validity"]
    # The audit's own names.
    assert words("audit", "--outcome", "re") == ["retake-exam", "renew"]
    assert words("audit", "r.csv", "--contrast", "leap-day=m") == ["leap-day=march-1"]
    assert words("audit", "r.csv", "--reading", "inact") == [
        "inactivity-boundary=at-24-months",
        "inactivity-boundary=after-24-months",
    ]
    assert words("boundaries", "exam-validity", "--where", "un") == ["undetermined"]
    # An option and its value may be one word.
    assert words("--lang=") == ["--lang=fr", "--lang=en"]
    assert words("--lang=fr", "au") == ["audit"]
    assert words("ask", "exam-validity", "--lang=e") == ["--lang=en"]
    assert words("audit", "r.csv", "--reading=leap") == [
        "--reading=leap-day=february-28",
        "--reading=leap-day=march-1",
    ]
    assert words("ask", "exam-transfer", "--reading=leap-day=m") == [
        "--reading=leap-day=march-1"
    ]
    assert words("audit", "--outcome=re") == [
        "--outcome=retake-exam",
        "--outcome=renew",
    ]
    assert words("boundaries", "exam-validity", "--fact=") == ["--fact=passed_on"]
    # What takes none, and what is no option.
    assert words("ask", "exam-validity", "--letter=") == []
    assert words("ask", "exam-validity", "--nosuch=") == words("--nosuch=") == []
    # Files are the shell's own.
    assert words("audit", "reg") == words("nosuch", "x") == []


BASH = """
source <(echeance completion bash)
complete -p echeance > /dev/null
for COMP_LINE in "$@"; do
    COMP_POINT=${#COMP_LINE}
    _echeance 2> /dev/null
    echo "${COMPREPLY[*]}"
done
"""


def test_bash_completes() -> None:
    path = f"{Path(ECHEANCE).parent}:{os.environ['PATH']}"
    lines = (
        "echeance au",
        "echeance ask exam-transfer exam_passed_on=n",
        "echeance audit --lang=",
        "echeance audit r.csv --reading=le",
        "echeance audit r.csv --reading=leap-day=m",
        "echeance audit r.csv --reading leap-day=m",
        "echeance audit r.csv --outcome=rene",
        "echeance ",
    )
    found = subprocess.run(
        ["bash", "-c", BASH, "bash", *lines],
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    *completed, commands = found.stdout.splitlines()
    # Bash takes a word apart at each `=`: what follows the last one is replaced.
    assert completed == [
        "audit",
        "never",
        "fr en",
        "leap-day=february-28 leap-day=march-1",
        "march-1",
        "march-1",
        "renew",
    ]
    assert {"ask", "audit", "help"} <= set(commands.split())


def test_an_interactive_bash_completes_after_an_option() -> None:
    """In a terminal, where Bash itself takes the line apart and puts the word in."""
    line = b"echeance audit r.csv --reading=leap-day=m\t"
    path = f"{Path(ECHEANCE).parent}:{os.environ['PATH']}"
    parent, child = pty.openpty()
    shell = subprocess.Popen(
        ["bash", "--norc", "--noprofile", "-i"],
        stdin=child,
        stdout=child,
        stderr=child,
        env={**os.environ, "PATH": path, "PS1": "ready> ", "TERM": "dumb"},
        start_new_session=True,
    )
    os.close(child)

    def shown_until(end: bytes) -> bytes:
        shown, until = b"", time.monotonic() + 60
        while end not in shown and time.monotonic() < until:
            if select.select([parent], [], [], 0.2)[0]:
                shown += os.read(parent, 65536)
        assert end in shown, shown
        return shown

    try:
        shown_until(b"ready> ")
        os.write(parent, b"source <(echeance completion bash); echo is''there\n")
        shown_until(b"isthere\r\nready> ")
        os.write(parent, line)
        assert b"--reading=leap-day=march-1" in shown_until(b"march-1")
    finally:
        shell.kill()
        shell.wait()
        os.close(parent)


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_another_shell_can_read_its_own(shell: str) -> None:
    text = run("completion", shell).stdout
    assert "echeance completion words -- " in text
    assert f"echeance completion {shell}" in run("completion", "--help").stdout
    if shutil.which(shell) is not None:
        subprocess.run([shell, "-n"], input=text, text=True, check=True)
