"""The command line, as its user runs it."""

from __future__ import annotations

import argparse
import ast
import json
import os
import pty
import re
import select
import shlex
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

import echeance
from echeance import cli
from echeance.arguments import _FRENCH as ARGPARSE
from echeance.terminal import LOCALE, language_of

from .cases import CASES, Case, differences, name

ECHEANCE = str(Path(sys.executable).with_name("echeance"))
NBSP = "\u00a0"

TRANSFER = ("exam-transfer", "--as-of", "2026-11-21")
PASSED = "exam_passed_on=2024-11-21"
QUESTION: dict[str, Any] = {
    "rule": "exam-transfer",
    "as_of": "2026-11-21",
    "facts": {"exam_passed_on": "2024-11-21", "affiliated_at_expiry": False},
}


FRENCH = {**os.environ, "LANGUAGE": "fr", "PYTHONUTF8": "1"}
"""Where French is spoken."""


def run(
    *arguments: str, stdin: bytes = b"", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    found = subprocess.run(
        [ECHEANCE, *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        env=env or FRENCH,
    )
    assert b"Traceback" not in found.stderr
    return subprocess.CompletedProcess(
        found.args, found.returncode, found.stdout.decode(), found.stderr.decode()
    )


def asked(*arguments: str) -> dict[str, Any]:
    """The answer in JSON."""
    found = run("ask", *arguments, "--json")
    answer: dict[str, Any] = json.loads(found.stdout)
    assert found.returncode == ("error" in answer)
    assert found.stderr == ""
    return answer


# --- ask --------------------------------------------------------------------


def test_ask_answers_a_person_in_french_first() -> None:
    found = run("ask", *TRANSFER, PASSED, "affiliated_at_expiry=false")
    assert (found.returncode, found.stderr) == (0, "")
    answer = echeance.ask("exam-transfer", as_of="2026-11-21", facts=QUESTION["facts"])
    assert found.stdout == answer.explain("fr") + "\n"


def test_ask_answers_in_english() -> None:
    found = run("ask", *TRANSFER, PASSED, "--lang", "en")
    answer = echeance.ask(
        "exam-transfer", as_of="2026-11-21", facts={"exam_passed_on": "2024-11-21"}
    )
    assert found.stdout.startswith(answer.explain("en") + "\n")


def test_ask_answers_in_json_as_evaluate_does() -> None:
    answer = asked(*TRANSFER, PASSED, "affiliated_at_expiry=false")
    assert answer == echeance.evaluate(QUESTION)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True),
        ("yes", True),
        ("oui", True),
        ("OUI", True),
        ("vrai", True),
        ("1", True),
        ("0", False),
        ("Faux", False),
        ("false", False),
        ("no", False),
        ("non", False),
    ],
)
def test_yes_and_no(text: str, value: bool) -> None:
    answer = asked("terms-acceptance", f"accepted_at_registration={text}")
    expected = echeance.evaluate(
        {"rule": "terms-acceptance", "facts": {"accepted_at_registration": value}}
    )
    assert answer == expected


def test_a_number() -> None:
    answer = asked("exam-result", "correct_answers=39", "questions=51")
    assert answer["outcome"] == "passed"
    assert asked("exam-result", "correct_answers=x")["error"]["code"] == "wrong-type"
    assert asked("exam-result", "correct_answers=-1")["error"]["code"] == "out-of-range"


def test_a_text_that_looks_like_a_number_stays_a_text() -> None:
    answer = asked("certificate-number", "text=202012345678901")
    assert answer["outcome"] == "malformed"


def test_an_empty_value_is_absent_and_a_word_says_unknown() -> None:
    issued = ("certificate-status", "--as-of", "2026-11-21", "issued_on=2026-01-15")
    absent = asked(*issued, "affiliated=true", "cancelled_on=")
    assert (absent["outcome"], absent["assumed"]) == ("valid", ["cancelled_on"])
    for word in ("unknown", "inconnu", "Inconnu"):
        unknown = asked(*issued, "affiliated=true", f"cancelled_on={word}")
        assert unknown["outcome"] == "undetermined"
        assert (unknown["assumed"], unknown["missing"]) == ([], ["cancelled_on"])


@pytest.mark.parametrize(
    "typed", ["1_0", "\uff13\uff19", " 39", "39 ", "3.9e1", "39.0"]
)
def test_what_json_refuses_of_a_number_is_refused(typed: str) -> None:
    error = asked("exam-result", f"correct_answers={typed}", "questions=51")["error"]
    assert error["code"] == "wrong-type"
    assert error["field"] == "facts.correct_answers"


@pytest.mark.parametrize(
    "twice",
    [
        (PASSED, PASSED),
        (PASSED, "exam_passed_on="),
        ("--reading", "a=b", "--reading", "a=c"),
        ('affiliation_periods=[{"from": "2020-01-01", "from": "none"}]',),
        ('affiliation_periods=[], "x": [1]',),
        ("affiliation_periods=[{",),
    ],
)
def test_a_key_twice_is_refused_as_in_json(twice: tuple[str, ...]) -> None:
    assert asked(*TRANSFER, *twice)["error"]["code"] == "not-json"


@pytest.mark.parametrize(
    "day", ["2024/11/21", "20241121", "2024-11-21 00:00", "20241121T00:00:00"]
)
def test_a_day_is_read_as_in_a_cell(day: str) -> None:
    said = ("affiliated_at_expiry=false", f"exam_passed_on={day}")
    assert asked(*TRANSFER, *said) == echeance.evaluate(QUESTION)


@pytest.mark.parametrize(
    "day", ["11/12/2024", "2024-11-31", "20241131", "2024-11-21 08:15", "24-11-21"]
)
def test_a_day_is_never_guessed(day: str) -> None:
    error = asked(*TRANSFER, f"exam_passed_on={day}")["error"]
    assert (error["code"], error["field"]) == ("not-a-date", "facts.exam_passed_on")


def test_what_is_missing_is_told_with_the_name_to_type() -> None:
    found = run("ask", "exam-validity", "--as-of", "2026-11-21")
    assert "\n- passed_on=…" in found.stdout
    assert "passed_on" not in found.stdout.split("passed_on=…")[0]


def test_a_wrong_fact_is_told_with_the_name_to_type() -> None:
    found = run("ask", "exam-validity", "--as-of", "2026-11-21", "passed_on=x")
    assert found.stderr.startswith(
        f"Jour de la réussite de l’examen (passed_on=){NBSP}: "
    )


def test_a_value_may_hold_an_equals_sign() -> None:
    answer = asked("certificate-number", "text=a=b")
    assert answer["values"]["position"] == 0


def test_json_values() -> None:
    periods = '[{"from": "2020-01-01", "to": "none"}]'
    answer = asked(
        *TRANSFER,
        "exam_passed_on=2020-01-01",
        "certificate_expired_on=2026-01-01",
        f"affiliation_periods={periods}",
    )
    assert answer["outcome"] == "eligible"
    found = run("ask", *TRANSFER, "affiliation_periods=[{")
    assert (found.returncode, found.stdout) == (1, "")
    assert found.stderr.endswith(f"(code{NBSP}: not-json)\n")
    found = run("ask", *TRANSFER, "affiliation_periods=[{", "--lang", "en")
    assert "a value in JSON is not well formed" in found.stderr


def test_parts_of_an_object() -> None:
    facts = (
        "identifiers_match=true",
        "code=not-received",
        "invoice.issued_on=2026-01-01",
        "invoice.from_office_confirmation=oui",
        "assistance=none",
    )
    answer = asked("file-recovery", "--as-of", "2026-11-21", *facts)
    whole = {"issued_on": "2026-01-01", "from_office_confirmation": True}
    expected = echeance.evaluate(
        {
            "rule": "file-recovery",
            "as_of": "2026-11-21",
            "facts": {
                "identifiers_match": True,
                "code": "not-received",
                "invoice": whole,
                "assistance": "none",
            },
        }
    )
    assert answer == expected
    assert answer["outcome"] == "recovered"


def test_readings() -> None:
    answer = asked(
        *TRANSFER,
        "exam_passed_on=2020-01-01",
        "affiliated_at_expiry=oui",
        "--reading",
        "lapsed-exam=exam-must-be-valid",
        "--reading=leap-day=march-1",
    )
    assert answer["outcome"] == "not-eligible"
    assert answer["readings"]["leap-day"] == "march-1"


def test_options_may_stand_anywhere() -> None:
    expected = asked(*TRANSFER, PASSED, "affiliated_at_expiry=non")
    for order in (
        ("exam-transfer", PASSED, "affiliated_at_expiry=non", "--as-of", "2026-11-21"),
        ("--as-of", "2026-11-21", "exam-transfer", PASSED, "affiliated_at_expiry=non"),
        ("exam-transfer", PASSED, "--as-of=2026-11-21", "affiliated_at_expiry=non"),
    ):
        assert asked(*order) == expected


@pytest.mark.parametrize(
    ("arguments", "code", "field"),
    [
        (("no-such-rule",), "unknown-rule", "rule"),
        (("exam-validity",), "missing-field", "as_of"),
        (("exam-validity", "--as-of", "soon"), "not-a-date", "as_of"),
        ((*TRANSFER, "x=1"), "unknown-field", "facts.x"),
        ((*TRANSFER, "x.y=1"), "unknown-field", "facts.x"),
        ((*TRANSFER, "exam_passed_on=hier"), "not-a-date", "facts.exam_passed_on"),
        ((*TRANSFER, "affiliated_at_expiry=2"), "wrong-type", None),
        ((*TRANSFER, "--reading", "x=y"), "unknown-field", "readings.x"),
        ((*TRANSFER, "--reading", "leap-day=y"), "not-a-choice", "readings.leap-day"),
    ],
)
def test_a_wrong_question(
    arguments: tuple[str, ...], code: str, field: str | None
) -> None:
    error = asked(*arguments)["error"]
    assert error["code"] == code
    assert field in (None, error["field"])
    for lang, colon in (("fr", f"{NBSP}:"), ("en", ":")):
        found = run("ask", *arguments, "--lang", lang)
        # French first says what the word in brackets is.
        mark = f"code{NBSP}: " if lang == "fr" else ""
        text = f"{colon} {error['text'][lang]} ({mark}{code})"
        assert (found.returncode, found.stdout) == (1, "")
        assert text in found.stderr and found.stderr.count("\n") == 1
        typed = {"as_of": "--as-of", "rule": "RÈGLE" if lang == "fr" else "RULE"}
        last: str = error["field"].split(".")[-1]
        assert typed.get(last, last) in found.stderr


@pytest.mark.parametrize(
    ("question", "wrong", "form"),
    [
        (
            ("message-authenticity",),
            ("asks_for=password",),
            "asks_for='[\"user-code\"]'",
        ),
        (TRANSFER, ("affiliated_at_expiry=2",), "affiliated_at_expiry=oui"),
        (TRANSFER, ("exam_passed_on=hier",), "exam_passed_on=2026-11-21"),
        (("exam-validity",), ("--as-of", "soon"), "--as-of 2026-11-21"),
        (TRANSFER, ("--reading", "leap-day=y"), "--reading leap-day=february-28"),
    ],
)
def test_an_error_of_form_shows_a_form_that_is_taken(
    question: tuple[str, ...], wrong: tuple[str, ...], form: str
) -> None:
    french = run("ask", *question, *wrong, "--lang", "fr")
    assert french.stderr.endswith(f"; par exemple{NBSP}: {form}\n")
    english = run("ask", *question, *wrong, "--lang", "en")
    assert english.stderr.endswith(f"; for example: {form.replace('oui', 'yes')}\n")
    assert "error" not in asked(*question, *shlex.split(form))


@pytest.mark.parametrize(
    ("words", "french", "english"),
    [
        (
            ("ask", "no-such-rule"),
            f"«{NBSP}echeance rules{NBSP}» les donne toutes",
            "“echeance rules” gives them all",
        ),
        (
            ("ask", "exam-validity", "--as-of", "2026-11-21", "pased_on=2024-11-21"),
            f"les faits de cette règle{NBSP}: passed_on",
            "the facts of this rule: passed_on",
        ),
        (
            (
                *("ask", "exam-validity", "--as-of", "2026-11-21"),
                *("--reading", "leap=march-1"),
            ),
            f"les lectures de cette règle{NBSP}: leap-day, counting",
            "the readings of this rule: leap-day, counting",
        ),
    ],
)
def test_an_unknown_name_is_refused_with_the_known_ones(
    words: tuple[str, ...], french: str, english: str
) -> None:
    assert run(*words, "--lang", "fr").stderr.endswith(f"; {french}\n")
    assert run(*words, "--lang", "en").stderr.endswith(f"; {english}\n")


def test_a_day_that_is_none_of_the_rule_is_refused_with_those_that_are() -> None:
    of = ("boundaries", "change-notice", "--as-of", "2026-11-21", "--fact", "passed_on")
    french = (
        f"choix possibles{NBSP}: changed_on, notified_on (code{NBSP}: not-a-choice)\n"
    )
    assert run(*of, "--lang", "fr").stderr.endswith(french)
    english = "the choices: changed_on, notified_on (not-a-choice)\n"
    assert run(*of, "--lang", "en").stderr.endswith(english)


@pytest.mark.parametrize(
    "arguments",
    [
        ("ask",),
        ("ask", "exam-transfer", "nothing"),
        ("ask", "exam-transfer", "=x"),
        ("ask", "exam-transfer", "--as-of", "2026-11-21", "nothing"),
        ("ask", *TRANSFER, "--reading", "leap-day"),
        ("ask", *TRANSFER, "--unknown"),
        ("ask", *TRANSFER, "--lang", "de"),
        ("version", "extra"),
        ("no-such-command",),
        (),
    ],
)
def test_a_command_that_cannot_run(arguments: tuple[str, ...]) -> None:
    found = run(*arguments)
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr.startswith(f"usage{NBSP}: echeance")
    # Not a word of argparse's own is left.
    for english in (
        "error",
        "unrecognized",
        "expected",
        "choose",
        "required",
        "invalid",
    ):
        assert english not in found.stderr.split("erreur", 1)[1]


@pytest.mark.parametrize(
    ("locale", "lang"),
    [
        ({}, "en"),
        ({"LANG": "fr_CA.UTF-8"}, "fr"),
        ({"LANG": "fr_CA.UTF-8", "LC_MESSAGES": "en_CA.UTF-8"}, "en"),
        ({"LC_MESSAGES": "en_CA.UTF-8", "LC_ALL": "fr"}, "fr"),
        ({"LC_ALL": "C", "LANG": "fr_CA"}, "en"),
        ({"LANGUAGE": "de:fr:en", "LC_ALL": "en_CA.UTF-8"}, "fr"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
    ],
)
def test_the_locale_tells_the_language(locale: dict[str, str], lang: str) -> None:
    assert language_of(["version"], locale) == lang
    for other in ("fr", "en"):
        assert language_of(["version", "--lang", other], locale) == other
        assert language_of(["version", f"--lang={other}"], locale) == other


DEVELOPER = (
    "%r is not callable",
    "'required' is an invalid argument for positionals",
    ".__call__() not defined",
    'argument "-" with mode %r',
    "can't open '%(filename)s': %(error)s",
    "cannot ",
    "conflicting ",
    "dest= ",
    "invalid conflict_resolution value",
    "invalid option string ",
    "mutually exclusive arguments must be optional",
    "option '%(option)s' is deprecated",
    "argument '%(argument_name)s' is deprecated",
    "command '%(parser_name)s' is deprecated",
)
"""What argparse says to who writes a command line, by how it begins."""


def test_all_that_argparse_says_is_there_in_french() -> None:
    source = ast.parse(Path(argparse.__file__).read_text(encoding="utf-8"))
    messages = {
        text.value
        for call in ast.walk(source)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in ("_", "ngettext")
        for text in call.args[:2]
        if isinstance(text, ast.Constant) and isinstance(text.value, str)
    }
    assert "expected one argument" in messages
    lacking = {
        text for text in messages - ARGPARSE.keys() if not text.startswith(DEVELOPER)
    }
    assert lacking == set()


MISTAKES = [
    ("ask",),
    ("ask", "x", "--frob"),
    ("ask", "x", "--as-of"),
    ("ask", "x", "--lang=de", "--lang", "fr"),
    ("ask", "x", "--json", "--letter"),
    ("ask", "x", "--json=3"),
    ("ask", "x", "--le"),
    ("ask", "x", "y"),
    ("ask", "x", "--reading", "y"),
    ("audit",),
    ("audit", "x"),
    ("audit", "x", "--as-of", "2026-01-01", "--min-rows", "x"),
    ("audit", "x", "--as-of", "2026-01-01", "--min-rows"),
    ("audit", "x", "--as-of", "2026-01-01", "--lead-days", "1_0"),
    ("audit", "x", "--as-of", "2026-01-01", "--delimiter", "ab"),
    ("audit", "/nope", "--as-of", "2026-01-01"),
    ("rules", "x"),
    ("rules", "x", "y"),
    ("rules", "--law=x"),
    ("advice", "x", "y"),
    ("evaluate", "x"),
    ("version", "x"),
    ("nosuch",),
    ("--frob",),
    (),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=" ".join)
def test_no_mistake_is_told_in_english(mistake: tuple[str, ...]) -> None:
    bare = {name: text for name, text in FRENCH.items() if name not in LOCALE}
    messages = {
        run(*mistake, env={**bare, "LANG": "fr_CA.UTF-8"}).stderr,
        run(*mistake, "--lang", "fr", env={**bare, "LC_ALL": "C"}).stderr,
        run("--lang", "fr", *mistake, env={**bare, "LC_ALL": "C"}).stderr,
    }
    assert "" not in messages
    english = r"\b(error|argument|unrecognized|expected|choose|required|invalid|the|is|not|of|file|no)\b"
    for text in messages:
        words = re.sub(r"--[a-z-]+|argument de trop", "", text.rpartition("erreur")[2])
        assert not re.search(english, words), words
        assert "'" not in words


def test_the_language_may_stand_before_the_command() -> None:
    assert (
        run("--lang", "en", "version").stdout == run("version", "--lang", "en").stdout
    )
    assert run("--lang", "fr", "version").stdout == run("version").stdout


def test_the_whole_command_line_speaks_the_language_of_the_locale() -> None:
    bare = {name: text for name, text in FRENCH.items() if name not in LOCALE}
    english = run("ask", "--unknown", "exam-validity", env=bare)
    assert english.stderr.endswith("error: unknown option: --unknown\n")
    french = run("ask", "--unknown", "exam-validity", env={**bare, "LC_ALL": "fr_CA"})
    assert french.stderr.endswith(f"erreur{NBSP}: option inconnue{NBSP}: --unknown\n")


@pytest.mark.parametrize(
    ("redirected", "words"),
    [
        ("version >&-", "la sortie standard est fermée"),
        ("evaluate <&-", "l’entrée standard est fermée"),
    ],
)
def test_a_closed_stream_is_told(redirected: str, words: str) -> None:
    found = subprocess.run(
        ["sh", "-c", f'"{ECHEANCE}" {redirected}'],
        capture_output=True,
        check=False,
        env=FRENCH,
    )
    assert (found.returncode, found.stdout) == (4, b"")
    assert found.stderr.decode() == f"{words}\n"


@pytest.mark.parametrize("encoding", ["iso8859-1", "ascii"])
def test_letters_that_a_terminal_lacks_are_plain(encoding: str) -> None:
    found = subprocess.run(
        [ECHEANCE, "ask", "exam-validity", "--as-of", "2026-11-21", "--letter"],
        capture_output=True,
        check=True,
        env={**FRENCH, "PYTHONIOENCODING": encoding},
    )
    text = found.stdout.decode(encoding)
    assert "n'est" in text or "l'examen" in text
    shown = "réussi" if encoding == "iso8859-1" else "reussi"
    assert shown in text
    whole = run("ask", "exam-validity", "--as-of", "2026-11-21", "--letter").stdout
    assert text.count("?") == whole.count("?")


# --- evaluate ---------------------------------------------------------------


def line(question: Any) -> bytes:
    return json.dumps(question).encode() + b"\n"


def test_evaluate_answers_line_by_line_in_order() -> None:
    wrong = {**QUESTION, "facts": {"exam_passed_on": "2030-01-01"}}
    questions = [{**(wrong if n % 7 == 3 else QUESTION), "id": n} for n in range(3_000)]
    found = run("evaluate", stdin=b"".join(map(line, questions)))
    answers = [json.loads(text) for text in found.stdout.splitlines()]
    assert found.returncode == 1
    assert [answer["id"] for answer in answers] == list(range(3_000))
    assert [n for n, answer in enumerate(answers) if "error" in answer] == list(
        range(3, 3_000, 7)
    )
    assert answers[0] == echeance.evaluate(questions[0])


def test_evaluate_is_clean_without_errors() -> None:
    found = run("evaluate", stdin=line(QUESTION) * 3)
    assert (found.returncode, found.stdout.count("\n"), found.stderr) == (0, 3, "")
    assert run("evaluate").stdout == ""


def test_a_mark_before_the_first_line_is_dropped() -> None:
    mark = b"\xef\xbb\xbf"
    found = run("evaluate", stdin=mark + line(QUESTION) + mark + line(QUESTION))
    first, second = map(json.loads, found.stdout.splitlines())
    assert first == echeance.evaluate(QUESTION)
    assert second["error"]["code"] == "not-json"


def test_evaluate_answers_every_line() -> None:
    lines = [
        b"\n",
        b"   \n",
        b"\xff\n",
        b"{\n",
        line(QUESTION).replace(b"\n", b"\r\n"),
        b'{"a": "\\u2028"}\n',
        "{\u2028}\n".encode(),
        b"[" * 70_000 + b"\n",
        "«é»".encode() * 1_000_000 + b"\n",
        line(QUESTION).rstrip(),
    ]
    found = run("evaluate", stdin=b"".join(lines))
    answers = [json.loads(text) for text in found.stdout.split("\n")[:-1]]
    codes = [answer.get("error", {}).get("code") for answer in answers]
    assert codes == [
        "not-json",
        "not-json",
        "not-json",
        "not-json",
        None,
        "missing-field",
        "not-json",
        "too-long",
        "too-long",
        None,
    ]
    assert found.returncode == 1


def test_evaluate_answers_at_once() -> None:
    with subprocess.Popen([ECHEANCE, "evaluate"], stdin=-1, stdout=-1) as running:
        assert running.stdin is not None and running.stdout is not None
        for n in range(3):
            running.stdin.write(line({**QUESTION, "id": n}))
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["id"] == n
        running.stdin.close()
        assert running.wait(30) == 0


MEASURED = """
import json, resource, subprocess, sys, threading
command, count, question = sys.argv[1], int(sys.argv[2]), json.loads(sys.argv[3])
asked = subprocess.Popen([command, "evaluate"], stdin=-1, stdout=-1)

def ask():
    for n in range(count):
        asked.stdin.write(json.dumps({**question, "id": n}).encode() + b"\\n")
    asked.stdin.close()

threading.Thread(target=ask).start()
assert all(json.loads(asked.stdout.readline())["id"] == n for n in range(count))
assert asked.wait(60) == 0
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def test_evaluate_has_the_memory_of_a_few_lines() -> None:
    """100,000 questions, some 70 MB of answers, take within 20 MB of what 1,000 take, and are answered in order."""
    peaks = []
    for count in ("1000", "100000"):
        given = [ECHEANCE, count, json.dumps(QUESTION)]
        found = subprocess.run(
            [sys.executable, "-c", MEASURED, *given], stdout=-1, check=True
        )
        peaks.append(int(found.stdout))
    assert peaks[1] < peaks[0] + 20_000, peaks


def test_an_error_within_a_text_is_no_error() -> None:
    text = '"}}}\\n'
    question = {"rule": "certificate-number", "id": text, "facts": {"text": text}}
    assert run("evaluate", stdin=line(question)).returncode == 0


# --- rules and version ------------------------------------------------------


def test_rules_in_json() -> None:
    found = run("rules", "--json")
    assert found.returncode == 0
    assert json.loads(found.stdout) == [
        json.loads(json.dumps(rule)) for rule in echeance.rules()
    ]


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_rules_for_a_person(lang: str) -> None:
    found = run("rules", "--lang", lang)
    assert (found.returncode, found.stderr) == (0, "")
    text = spaced(found.stdout)
    for rule in echeance.rules():
        assert f"{rule['slug']} — {rule['title'][lang]}" in found.stdout
        assert spaced(rule["question"][lang]) in text
        for fact in rule["facts"]:
            assert f" {fact['name']}" in text
            assert spaced(fact["label"][lang]) in text
        for outcome in rule["outcomes"]:
            assert outcome["slug"] in text
            assert spaced(outcome["text"][lang]) in text
        for reason in rule["reasons"]:
            assert f"{reason['number']} {reason['code']}" in text
            assert spaced(reason["text"][lang]) in text
        for reading in rule["readings"]:
            assert all(choice in text for choice in reading["choices"])
    assert max(map(len, found.stdout.splitlines())) <= 80


def spaced(text: str) -> str:
    """The text with one space for each run of white space, however it is wrapped."""
    return " ".join(text.split())


def test_one_rule() -> None:
    found = run("rules", "exam-validity", "--lang", "en")
    assert found.stdout.startswith("exam-validity — ")
    assert "exam-transfer —" not in found.stdout
    found = run("rules", "no-such-rule")
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr == "aucune règle ne porte ce nom\n"


def test_version() -> None:
    found = run("version")
    assert found.stdout == (
        f"echeance {echeance.__version__}\nrègles {echeance.RULES_VERSION}\n"
        f"heure légale{NBSP}: base tz {echeance.LEGAL_TIME_RELEASE} (America/Toronto)\n"
    )
    assert re.fullmatch(r"20\d\d[a-z]+", echeance.LEGAL_TIME_RELEASE)
    assert "rules " in run("version", "--lang", "en").stdout


@pytest.mark.parametrize(
    "command", ["ask", "evaluate", "rules", "audit", "replay", "version"]
)
def test_help(command: str) -> None:
    french = run(command, "--help")
    assert french.returncode == 0
    assert "montre cette aide" in french.stdout
    english = run(command, "--lang", "en", "--help")
    assert "shows this help" in english.stdout
    assert NBSP not in english.stdout
    assert command in run("--help").stdout


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("command", [(), ("ask",), ("audit",), ("replay",)])
def test_the_examples_of_the_help_work(
    command: tuple[str, ...], lang: str, tmp_path: Path
) -> None:
    help_text = run(*command, "--help", "--lang", lang).stdout
    examples = [
        line.split()
        for line in help_text.splitlines()
        if line.startswith("  echeance ")
    ]
    assert examples
    sample = Path(__file__).parents[2] / "examples" / "register.csv"
    for copied in ("registre.csv", "register.csv"):
        shutil.copy(sample, tmp_path / copied)
    for _, *words in examples:
        found = subprocess.run(
            [ECHEANCE, *words], capture_output=True, check=False, cwd=tmp_path
        )
        # The sample register has broken lines on purpose.
        assert found.returncode == (1 if "audit" in words else 0), found.stderr
        assert found.stdout


def test_the_help_has_a_word_beside_each_slug() -> None:
    commands = ("ask", "audit", "rules", "advice", "evaluate", "replay")
    for command in ((), *((each,) for each in commands)):
        french = run(*command, "--help").stdout.split("exemples", 1)[0]
        english = {"transfer-request", "certificate-renewal", "inactivity"}
        english |= {"comma", "semicolon", "body", "unit", "recourse", "origins"}
        for word in english:
            for place in re.finditer(rf"(?<![\w-]){word}(?![\w-])", french):
                before, after = french[: place.start()], french[place.end() :]
                assert before.endswith("(") or re.match(r"\s+\(", after), word
    assert "90" in run("audit", "--help").stdout


# --- streams and terminals --------------------------------------------------


@pytest.mark.parametrize("command", [["rules"], ["rules", "--json"], ["evaluate"]])
def test_a_reader_that_leaves_ends_it_quietly(command: list[str]) -> None:
    questions = line(QUESTION) * 2_000
    with subprocess.Popen(
        [ECHEANCE, *command], stdin=-1, stdout=-1, stderr=-1
    ) as running:
        assert running.stdin and running.stdout and running.stderr
        running.stdout.close()
        try:
            running.stdin.write(questions)
            running.stdin.close()
        except BrokenPipeError:
            pass
        assert running.wait(30) == 141
        assert running.stderr.read() == b""


@pytest.mark.usefixtures("heeded")
def test_an_interrupt_ends_it_quietly() -> None:
    with subprocess.Popen(
        [ECHEANCE, "evaluate"], stdin=-1, stdout=-1, stderr=-1
    ) as running:
        assert running.stdin and running.stdout
        running.stdin.write(line(QUESTION))
        running.stdin.flush()
        running.stdout.readline()
        running.send_signal(signal.SIGINT)
        printed, complained = running.communicate(timeout=30)
        assert (running.returncode, printed, complained) == (130, b"", b"")


@pytest.mark.usefixtures("heeded")
@pytest.mark.parametrize("command", [[ECHEANCE], [sys.executable, "-m", "echeance"]])
def test_an_interrupt_while_it_is_loaded_ends_it_quietly(
    tmp_path: Path, command: list[str]
) -> None:
    # Found before that of Python, which the command line loads.
    (tmp_path / "argparse.py").write_text(
        "import os, signal, time\nos.kill(os.getpid(), signal.SIGINT)\ntime.sleep(30)\n"
    )
    found = subprocess.run(
        [*command, "rules"],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )
    # A shell tells it as 130.
    assert (found.returncode, found.stdout, found.stderr) == (-signal.SIGINT, b"", b"")


def test_json_is_utf_8_wherever_it_goes() -> None:
    for command in (["rules", "--json"], ["ask", *TRANSFER, "--json"], ["rules"]):
        found = subprocess.run(
            [ECHEANCE, *command],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONIOENCODING": "ascii"},
        )
        if "--json" in command:
            assert "é" in found.stdout.decode("utf-8")


def on_a_terminal(*arguments: str, **env: str) -> tuple[int, str]:
    """What a person sees, standard error included."""
    parent, child = pty.openpty()
    with subprocess.Popen(
        [ECHEANCE, *arguments],
        stdout=child,
        stderr=child,
        env={**FRENCH, "TERM": "xterm-256color", **env},
    ) as running:
        os.close(child)
        seen = b""
        until = time.monotonic() + 60
        while time.monotonic() < until:
            if not select.select([parent], [], [], 1)[0]:
                continue
            try:
                seen += os.read(parent, 1 << 16)
            except OSError:
                break
        status = running.wait(30)
    os.close(parent)
    return status, seen.decode()


def test_a_terminal_gets_colours_and_a_bar(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_text("issued_on,affiliated\nx,true\n" + "2025-06-01,true\n" * 5_000)
    arguments = ("audit", str(path), "--as-of", "2026-11-21")
    status, seen = on_a_terminal(*arguments)
    assert status == 1
    assert "\x1b[1m" in seen and "Audit du registre" in seen
    # How many lines a second, and the time left.
    bar = re.sub(r"\x1b\[[\d;?]*[A-Za-z]", "", seen)
    assert re.search(rf"[\d{NBSP}]+ lignes/s +(\d+:\d\d:\d\d|-:--:--)", bar), bar
    assert f"ligne 2, colonne issued_on{NBSP}:" in seen
    status, seen = on_a_terminal(*arguments, NO_COLOR="1")
    assert status == 1
    assert "\x1b[33m" not in seen and "\x1b[1;33m" not in seen


def test_a_terminal_without_rich_is_told_the_same(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_text("issued_on,affiliated\nx,true\n2025-06-01,true\n")
    without = tmp_path / "without"
    without.mkdir()
    site = without / "sitecustomize.py"
    site.write_text("import sys\nsys.modules['rich'] = None\n")
    arguments = ("audit", str(path), "--as-of", "2026-11-21")
    status, seen = on_a_terminal(*arguments, PYTHONPATH=str(without))
    plain = run(*arguments)
    assert status == plain.returncode == 1
    assert "\x1b" not in seen
    assert seen.replace("\r\n", "\n") == plain.stderr + plain.stdout


# --- the vectors ------------------------------------------------------------


def test_the_vectors_through_evaluate() -> None:
    # A text with a line feed is no line; other functions take it.
    cases = [case for case in CASES if "\n" not in (case.text or "")]
    assert {case.rule for case in cases} == {case.rule for case in CASES}
    lines = [case.text or json.dumps(case.question) for case in cases]
    found = run("evaluate", stdin="\n".join(lines).encode("utf-8", "surrogatepass"))
    answers = map(json.loads, found.stdout.split("\n")[:-1])
    for case, answer in zip(cases, answers, strict=True):
        if "error" in case.expect:
            error = {key: answer["error"][key] for key in ("code", "field")}
            assert (name(case), error) == (name(case), case.expect["error"])
        else:
            assert (name(case), differences(case, answer)) == (name(case), [])


def as_arguments(question: dict[str, Any]) -> list[str]:
    """A question as a person would type it."""
    typed = [question["rule"], "--json"]
    if "as_of" in question:
        typed += ["--as-of", question["as_of"]]
    for reading, choice in question.get("readings", {}).items():
        typed += ["--reading", f"{reading}={choice}"]
    for fact, value in question.get("facts", {}).items():
        if value is None:
            text = "unknown"
        elif isinstance(value, str):
            text = value
        else:
            text = json.dumps(value)
        typed.append(f"{fact}={text}")
    return typed


CELLS = ("", "null", "n/a", "na", "unknown", "inconnu", "#n/a")


def can_be_typed(case: Case) -> bool:
    """Whether the command line has words for it: some texts are words there."""
    question = case.question
    return (
        question is not None
        and "error" not in case.expect
        and set(question) <= {"rule", "as_of", "facts", "readings"}
        and not any(
            isinstance(value, str) and value.strip().lower() in CELLS
            for value in question.get("facts", {}).values()
        )
        and all(question.get("readings", {}).values())
    )


@pytest.mark.parametrize(
    "case", [case for case in CASES[::5] if can_be_typed(case)], ids=name
)
def test_the_vectors_through_ask(
    case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    assert case.question is not None
    assert cli.main(["ask", *as_arguments(case.question)]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer == echeance.evaluate(case.question)


# --- in the process ---------------------------------------------------------


def test_main_gives_the_status(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["version", "--lang", "en"]) == 0
    assert "rules" in capsys.readouterr().out
    assert cli.main(["ask", "no-such-rule"]) == 1
    assert capsys.readouterr().err
    with pytest.raises(SystemExit) as caught:
        cli.main(["ask"])
    assert caught.value.code == 2
