"""The command line: a command for each thing that a person or a script asks for.

Answers and summaries go to standard output, progress and errors to standard error, in
the language of `--lang`, else in that of the locale: French, or else English. Exit
status 0: all is well; 1: the question, or some line, was wrong; 2: the command could
not run; 3: the program itself is wrong; 4: a standard stream that it needs is closed.
"""

from __future__ import annotations

import argparse
import codecs
import contextlib
import json
import os
import re
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from functools import partial
from types import FrameType
from typing import IO, TYPE_CHECKING, Any, Literal, cast

from typing_extensions import Self

from echeance import advice, completion, ranges, version
from echeance._echeance import (
    REVIEW,
    Answer,
    LegalTime,
    __version__,
    ask,
    boundaries,
    cell_value,
    error_texts,
    evaluate_json,
    evaluate_lines,
    letter,
    quebec_day,
)
from echeance.arguments import add_json, add_lang, argparse_in
from echeance.declared import LEAD_DAYS, fact_of, rules_by_slug
from echeance.errors import LegalTimeError, QuestionError
from echeance.terminal import (
    about_file,
    complain,
    language_of,
    perhaps,
    perhaps_in_both,
    said_by_system,
    show_plain_letters,
)

if TYPE_CHECKING:
    from pathlib import Path

    from echeance.audit.found import Audit
    from echeance.audit.listing import Listing
    from echeance.audit.register import Columns
    from echeance.audit.summary import Line
    from echeance.profile import Profile
    from echeance.receipts import Sealer

__all__ = ["main"]

WIDTH = 80
CLEAN, WRONG, CANNOT_RUN, OUR_FAULT, CLOSED = 0, 1, 2, 3, 4
INTERRUPTED = 128 + signal.SIGINT
# As shells tell SIGPIPE, a name that Windows lacks.
BROKEN_PIPE = 128 + 13

CPUS = os.cpu_count() or 1

MAX_QUESTION = 64 * 1024
"""The longest question, in bytes; what is longer need not be kept to be refused."""

TOO_LONG = b" " * (MAX_QUESTION + 1)

MAX_ZONE_DATA = 64 * 1024
"""The most zone data that are taken, in bytes."""

Say = Callable[[str, str], str]
"""Chooses between the French and the English text."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line; gives the exit status."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    lang = language_of(given, os.environ)
    show_plain_letters(sys.stdout, sys.stderr)
    if sys.stdout is None:
        complain(
            _say(lang)("la sortie standard est fermée", "standard output is closed")
        )
        return CLOSED
    try:
        with argparse_in(lang):
            options = _options(given, lang)
        with _stopping_on_signals(is_last=arguments is None) as stopping:
            options.heed = stopping.heed
            status: int = options.run(options)
        sys.stdout.flush()
        return status
    except KeyboardInterrupt:
        return INTERRUPTED
    except _Stopped as stopped:
        return 128 + stopped.signal
    except BrokenPipeError:
        # Nobody reads any more: what is still held goes nowhere, quietly.
        _silence(sys.stdout)
        _silence(sys.stderr)
        return BROKEN_PIPE
    except OSError as error:
        _silence(sys.stdout)
        with contextlib.suppress(OSError):
            colon = _say(lang)("\u00a0:", ":")
            file = error.filename
            text = (
                about_file(error, file, lang)
                if isinstance(file, str)
                else said_by_system(error, lang)
            )
            complain(f"echeance{colon} {text}")
        return CANNOT_RUN
    except Exception as error:  # noqa: BLE001 (whatever it is, it is ours)
        # Its words may hold what it met: where it happened must do.
        complain(_our_fault(error, lang))
        return OUR_FAULT


# --- ask --------------------------------------------------------------------


def _our_fault(error: Exception, lang: str) -> str:
    """That the program itself is wrong, and where; nothing of what it was given."""
    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    place = ""
    if at is not None:
        name = os.path.basename(at.tb_frame.f_code.co_filename)
        place = f", {name}:{at.tb_lineno}"
    return _say(lang)(
        f"echeance\u00a0: défaut du programme ({type(error).__name__}{place}); signalez-le, version {__version__}",
        f"echeance: a fault of the program ({type(error).__name__}{place}); report it, version {__version__}",
    )


def _ask(options: argparse.Namespace) -> int:
    text = _question(options)
    answer, refused = evaluate_json(text, legal_time=options.zone_data)
    if _lacks_moment(refused) and _may_ask(options):
        text = _asked_when(options, text)
        answer, refused = evaluate_json(text, legal_time=options.zone_data)
    if refused is None and _may_ask(options):
        text = _asked_further(options, text)
    if refused is not None:
        if options.json:
            _write_utf8(answer)
        else:
            complain(_refusal(refused, options.lang, options.rule, options.facts))
        return WRONG
    if options.json and not (options.email or options.calendar or options.receipt):
        _write_utf8(answer)
        return CLEAN
    try:
        profile = _profile(options)
    except _NoProfile as error:
        complain(str(error))
        return CANNOT_RUN
    answered = _answered(options, text)
    if not _write_files(answered, text, options):
        return CANNOT_RUN
    if options.json:
        _write_utf8(answer)
    elif options.letter:
        # The letter is the core's; a profile gives what it cannot know.
        known = {} if profile is None else profile.of(options.lang)
        # A letter has its own last line end.
        print(letter(answered, options.lang, **known), end="")
    else:
        print(answered.explain(options.lang))
        for line in _to_type(answered, options):
            print(line)
    return CLEAN


def _may_ask(options: argparse.Namespace) -> bool:
    """Whether a person sits there, whom facts that are missing can be asked for."""
    return not (options.no_input or options.json) and all(
        stream is not None and stream.isatty()
        for stream in (sys.stdin, sys.stdout, sys.stderr)
    )


def _lacks_moment(refused: QuestionError | None) -> bool:
    return refused is not None and (refused.code, refused.field) == (
        "missing-field",
        "as_of",
    )


def _asked_when(options: argparse.Namespace, text: str) -> str:
    """The question with the day, or the instant, that a person adds; as it was where none is."""
    rule = rules_by_slug()[options.rule]
    takes_day = rule["as_of"] == "day"
    takes = (
        options.say("AAAA-MM-JJ, ou today", "YYYY-MM-DD, or today")
        if takes_day
        else options.say("instant", "instant")
    )
    while True:
        complain(f"{rule['as_of_label'][options.lang]} [{takes}]")
        print("--as-of=", end="", file=sys.stderr, flush=True)
        typed = sys.stdin.readline()
        if not typed:
            complain("")
        value = typed.strip()
        if not value:
            options.as_of = None
            return text
        options.as_of = _today() if takes_day and value == "today" else value
        tried = _question(options)
        _, refused = evaluate_json(tried, legal_time=options.zone_data)
        if refused is None or refused.field != "as_of":
            return tried
        complain(_refusal(refused, options.lang, options.rule, options.facts))


def _today() -> str:
    """The day in Québec."""
    return quebec_day(int(time.time()))


def _asked_further(options: argparse.Namespace, text: str) -> str:
    """The question with what a person adds, asked fact by fact, the most telling first.

    What is asked goes to standard error: standard output has the answer alone.
    """
    given = list(options.facts)
    left: set[str] = set()
    facts = {fact["name"]: fact for fact in rules_by_slug()[options.rule]["facts"]}
    while True:
        missing = _answered(options, text).missing
        name = next((name for name in missing if name not in left), None)
        if name is None:
            return text
        if len(options.facts) == len(given) and not left:
            complain(
                options.say(
                    "Il manque des faits. Une ligne vide\u00a0: ce fait est inconnu.",
                    "Facts are missing. An empty line: that fact is not known.",
                )
            )
        complain(_fact_words(facts[name], options.lang))
        print(f"{name}=", end="", file=sys.stderr, flush=True)
        typed = sys.stdin.readline()
        if not typed:
            complain("")
            return text
        value = typed.strip()
        if not value:
            left.add(name)
            continue
        before = options.facts
        options.facts = [pair for pair in before if pair[0] != name] + [(name, value)]
        tried = _question(options)
        _, refused = evaluate_json(tried, legal_time=options.zone_data)
        if refused is None:
            text = tried
        else:
            options.facts = before
            complain(_refusal(refused, options.lang, options.rule, options.facts))


def _answered(options: argparse.Namespace, text: str) -> Answer[Any, Any]:
    """The answer to a question that is not refused."""
    question = json.loads(text)
    return ask(
        str(options.rule),
        as_of=options.as_of,
        facts=question["facts"],
        readings=question["readings"],
        legal_time=options.zone_data,
    )


def _timeline(options: argparse.Namespace) -> int:
    text = _question(options)
    _, refused = evaluate_json(text, legal_time=options.zone_data)
    if refused is not None:
        complain(_refusal(refused, options.lang, options.rule, options.facts))
        return WRONG
    out: Path | None = options.out
    if out is not None and str(out) == "-":
        out = None
    if out is not None and not _is_named(out, ".svg", options.lang):
        return CANNOT_RUN
    drawing = str(_answered(options, text).timeline(options.lang))
    if out is None:
        _write_utf8(drawing.rstrip("\n"))
        return CLEAN
    message = options.say("ligne du temps écrite\u00a0: ", "timeline written: ")
    file = (out, drawing.encode("utf-8"), message)
    return CLEAN if _written([file], options.lang) else CANNOT_RUN


class _NoProfile(Exception):
    """The profile cannot be used; what is wrong, in the language of the command."""


def _profile(options: argparse.Namespace) -> Profile | None:
    """What only the sender of a letter knows, where a file tells it."""
    if options.profile is None:
        return None
    from echeance.profile import Profile, ProfileError

    try:
        return Profile.read(options.profile)
    except ProfileError as wrong:
        raise _NoProfile(wrong.text["fr" if options.lang == "fr" else "en"]) from None
    except OSError as error:
        why = about_file(error, options.profile, options.lang)
        colon = options.say("\u00a0:", ":")
        raise _NoProfile(
            options.say("le profil ne peut être lu", "the profile cannot be read")
            + f"{colon} {why}"
        ) from None


def _to_type(answered: Answer[Any, Any], options: argparse.Namespace) -> Iterator[str]:
    """What to type for each fact that is still to be known."""
    if not answered.missing:
        return
    yield ""
    yield options.say(
        "Pour le préciser, ajoutez à la commande\u00a0:", "To tell it, add:"
    )
    labels = _labels(options.rule, options.lang)
    for name in answered.missing:
        yield f"- {name}=…  ({labels[name]})"


def _labels(slug: str, lang: str) -> dict[str, str]:
    """The label of each fact of a rule, by its name."""
    rule = rules_by_slug().get(slug)
    facts = rule["facts"] if rule is not None else ()
    return {
        fact["name"]: fact["label"]["fr" if lang == "fr" else "en"] for fact in facts
    }


def _write_files(
    answered: Answer[Any, Any], text: str, options: argparse.Namespace
) -> bool:
    """Writes the files asked for, each whole or not at all; says what, or why not."""
    # All are made before one is written.
    files: list[tuple[Path, bytes, str]] = []
    if options.receipt is not None:
        message = options.say("reçu écrit\u00a0: ", "receipt written: ")
        receipt = _receipt(text, options)
        if receipt is None:
            return False
        files.append((options.receipt, receipt, message))
    if options.email is not None or options.calendar is not None:
        sent = _to_send(answered, options)
        if sent is None:
            return False
        files += sent
    return _written(files, options.lang)


def _receipt(text: str, options: argparse.Namespace) -> bytes | None:
    """The receipt of a question that is not refused; `None` where it cannot be made, which is told."""
    # Other answers start sooner without.
    from echeance.receipts import ReceiptError, seal
    from echeance.replay import error_text

    try:
        receipt = seal(
            text,
            legal_time=options.zone_data,
            made_at=options.made_at,
            signing_key=options.sign,
        )
    except ReceiptError as error:
        complain(error_text(error, options.lang))
        return None
    return receipt.encode()


def _to_send(
    answered: Answer[Any, Any], options: argparse.Namespace
) -> list[tuple[Path, bytes, str]] | None:
    """The e-mail and the calendar that are asked for; `None` where one cannot be made, which is told."""
    from echeance.send import SendError, calendar, transfer_email

    lang, say = options.lang, options.say
    files: list[tuple[Path, bytes, str]] = []
    try:
        if options.email is not None:
            message = say("courriel écrit\u00a0: ", "e-mail written: ")
            files.append((options.email, transfer_email(answered, lang), message))
        if options.calendar is not None:
            message = say("calendrier écrit\u00a0: ", "calendar written: ")
            file = calendar(answered, lang, key=options.key)
            files.append((options.calendar, file, message))
    except SendError as error:
        complain(error.text["fr" if lang == "fr" else "en"])
        return None
    return files


def _is_named(path: Path, suffix: str, lang: str) -> bool:
    """Whether the name of a file says what is written to it; else says so."""
    from echeance.audit import CannotRun
    from echeance.audit.output import refuse_name

    try:
        refuse_name(path, suffix)
    except CannotRun as error:
        complain(error.text.of("fr" if lang == "fr" else "en"))
        return False
    return True


def _written(files: list[tuple[Path, bytes, str]], lang: str) -> bool:
    """Writes files, each whole or not at all, and says so, or why not."""
    from echeance.audit import CannotRun
    from echeance.audit.output import refuse_target, written_aside

    try:
        for path, content, message in files:
            refuse_target(path)
            with written_aside(path) as target:
                target.write(content)
            complain(f"{message}{path}")
    except CannotRun as error:
        complain(error.text.of("fr" if lang == "fr" else "en"))
        return False
    return True


NOT_JSON = "{"
"""A text that is refused as no JSON: what was typed has no other meaning."""


def _question(options: argparse.Namespace) -> str:
    """The question as JSON text. What JSON refuses is left for it to refuse."""
    given: dict[str, str | dict[str, str]] = {}
    for name, typed in options.facts:
        value = _value(options.rule, name, typed)
        if value is NOT_JSON:
            return NOT_JSON
        whole, dot, part = name.partition(".")
        into: Any = given
        if dot:
            into, name = given.setdefault(whole, {}), part
        if not isinstance(into, dict) or name in into:
            # The same name twice, or an object beside its parts.
            return NOT_JSON
        into[name] = value
    names = [name for name, _ in options.reading]
    if len(set(names)) < len(names):
        return NOT_JSON
    facts = {
        name: _object(value) if isinstance(value, dict) else value
        for name, value in given.items()
        if value != ABSENT
    }
    question = {"rule": json.dumps(options.rule)}
    if options.as_of is not None:
        question["as_of"] = json.dumps(options.as_of)
    question["facts"] = _object(facts)
    question["readings"] = json.dumps(dict(options.reading))
    return _object(question)


ABSENT = ""
"""No JSON text: the value of a fact that is not given."""


def _object(members: Mapping[str, str]) -> str:
    """A JSON object of members that are JSON texts."""
    each = (f"{json.dumps(name)}: {value}" for name, value in members.items() if value)
    return f"{{{', '.join(each)}}}"


def _value(rule: str, name: str, typed: str) -> str:
    """A fact as JSON text, by the table of cells; `ABSENT` where it is not given."""
    if typed[:1] in ("[", "{"):
        try:
            json.loads(typed)
        except (ValueError, RecursionError):
            return NOT_JSON
        return typed
    if typed != typed.strip() or name not in _labels(rule, "en"):
        # White space is part of a value, as it is in JSON; a name that is no fact is
        # refused whatever its value is.
        return json.dumps(typed)
    value = cell_value(rule, name, typed)
    return json.dumps(value[0]) if value else ABSENT


def _readings(options: argparse.Namespace) -> Any:
    readings: dict[str, str] = {}
    for name, choice in options.reading:
        if name in readings:
            options.fail(
                options.say(
                    f"la lecture «\u00a0{name}\u00a0» est donnée deux fois",
                    f"the reading “{name}” is given twice",
                )
            )
        readings[name] = choice
    return readings


def _refusal(
    error: QuestionError,
    lang: str,
    rule: str,
    facts: Iterable[tuple[str, str]] = (),
    options: Mapping[str, str] | None = None,
) -> str:
    """What is wrong; of a fact, what it is and the name to type.

    `facts` is what was typed: only to who typed it is the choice told that was perhaps meant. `options` are those by which
    fields are given, where they are not given by their names.
    """
    french = lang == "fr"
    text = error.text["fr" if french else "en"]
    if error.code == "not-json":
        # Of what was typed: nobody sees the JSON that it makes.
        text = (
            "un fait ou une lecture est donné deux fois, ou une valeur en JSON est mal formée"
            if french
            else "a fact or a reading is given twice, or a value in JSON is not well formed"
        )
    if error.code == "not-a-choice":
        text += _choice_meant(error.field or "", lang, rule, dict(facts))
    text += _code(error.code, lang)
    if error.field is None:
        return text
    colon = "\u00a0:" if french else ":"
    where = (options or {}).get(error.field) or _where(error.field, lang, rule)
    sentence = f"{where}{colon} {text}"
    form = _form(error, lang, rule)
    if form is None:
        mend = _mend(error, lang, rule)
        return sentence if mend is None else f"{sentence}; {mend}"
    return (
        f"{sentence}; par exemple{colon} {form}"
        if french
        else f"{sentence}; for example: {form}"
    )


def _choice_meant(field: str, lang: str, rule: str, typed: Mapping[str, str]) -> str:
    kind, _, name = field.partition(".")
    known = rules_by_slug().get(rule)
    if kind != "facts" or known is None:
        return ""
    fact = next((fact for fact in known["facts"] if fact["name"] == name), None)
    if fact is None or name not in typed:
        return ""
    return perhaps(typed[name], filter(None, [*fact["choices"], fact["word"]]), lang)


def _mend(error: QuestionError, lang: str, rule: str) -> str | None:
    """Where the name that was typed is not known: the names that are."""
    french = lang == "fr"
    colon = "\u00a0:" if french else ":"
    if error.code == "unknown-rule":
        return (
            "«\u00a0echeance rules\u00a0» les donne toutes"
            if french
            else "“echeance rules” gives them all"
        )
    known = rules_by_slug().get(rule)
    kind, _, name = (error.field or "").partition(".")
    if known is None:
        return None
    if error.code == "unknown-field" and kind == "facts":
        names = [fact["name"] for fact in known["facts"]]
        if name in names:
            # Known, and given where its own boundaries are asked for.
            return None
        heading = "les faits de cette règle" if french else "the facts of this rule"
    elif error.code == "unknown-field" and kind == "readings":
        names = [reading["name"] for reading in known["readings"]]
        heading = (
            "les lectures de cette règle" if french else "the readings of this rule"
        )
    else:
        return None
    return f"{heading}{colon} {', '.join(names)}" if names else None


#: The errors of a value that is not in the form of its fact.
_OF_FORM = (
    "wrong-type",
    "not-a-choice",
    "not-a-date",
    "not-an-instant",
    "offset-missing",
)


_DAY = "2026-11-21"
_INSTANT = "2026-11-21T10:00:00-05:00"


def _form(error: QuestionError, lang: str, rule: str) -> str | None:
    """A value in the form that is taken, as it is typed, where the one given is not."""
    kind, _, name = (error.field or "").partition(".")
    if error.code not in _OF_FORM:
        return None
    if kind == "as_of":
        return f"--as-of {_DAY if error.code == 'not-a-date' else _INSTANT}"
    known = rules_by_slug().get(rule)
    if known is None or kind not in ("facts", "readings"):
        return None
    if kind == "readings":
        choices = (it["choices"][0] for it in known["readings"] if it["name"] == name)
        return next((f"--reading {name}={choice}" for choice in choices), None)
    name = name.partition("[")[0]
    fact = next((fact for fact in known["facts"] if fact["name"] == name), None)
    if fact is None:
        return None
    choices = fact.get("choices")
    form = {
        "yes-no": "oui" if lang == "fr" else "yes",
        "number": "39",
        "day": _DAY,
        "instant": _INSTANT,
        "periods": f'[{{"from": "{_DAY}", "to": "none"}}]',
        "set": choices and f'["{choices[0]}"]',
        "choice": choices and choices[0],
        "object": f'{{"issued_on": "{_DAY}", "from_office_confirmation": true}}',
    }.get(fact["kind"])
    from shlex import quote

    return f"{name}={quote(form)}" if form else None


def _code(code: str, lang: str) -> str:
    """The code of an error, to search for it."""
    return f" (code\u00a0: {code})" if lang == "fr" else f" ({code})"


def _where(field: str, lang: str, rule: str) -> str:
    """What is wrong, with the name to type."""
    kind, _, name = field.partition(".")
    if kind == "as_of":
        return "--as-of"
    if kind == "rule":
        return "RÈGLE" if lang == "fr" else "RULE"
    if kind == "fact":
        return "--fact"
    if kind == "readings":
        return f"--reading {name}="
    # Nobody counts from 0.
    name = re.sub(r"\[(\d+)\]", lambda place: f"[{int(place[1]) + 1}]", name)
    label = _labels(rule, lang).get(name.partition("[")[0])
    if label is None:
        return f"{name}="
    return f"{label[:1].upper()}{label[1:]} ({name}=)"


# --- evaluate ---------------------------------------------------------------


def _evaluate(options: argparse.Namespace) -> int:
    if options.file is None and sys.stdin is None:
        complain(
            options.say("l’entrée standard est fermée", "standard input is closed")
        )
        return CLOSED
    if options.receipts is None:
        return _evaluate_all(options, None)
    # Answers alone start sooner without.
    from echeance.audit import CannotRun
    from echeance.audit.output import refuse_target, written_aside
    from echeance.receipts import ReceiptError, Sealer
    from echeance.replay import error_text

    source = None if options.file is None else _path(options.file)
    try:
        refuse_target(options.receipts, source)
        with written_aside(options.receipts, source) as file:
            sealer = Sealer(
                file,
                legal_time=options.zone_data,
                made_at=options.made_at,
                signing_key=options.sign,
            )
            status = _evaluate_all(options, sealer)
            sealer.close()
    except CannotRun as error:
        complain(error.text.of("fr" if options.lang == "fr" else "en"))
        return CANNOT_RUN
    except ReceiptError as error:
        complain(error_text(error, options.lang))
        return CANNOT_RUN
    written = options.say("reçus écrits\u00a0: ", "receipts written: ")
    complain(f"{written}{options.receipts}")
    return status


def _evaluate_all(options: argparse.Namespace, sealer: Sealer | None) -> int:
    """Answers each line, and seals the answers where a receipt is asked for."""
    status = CLEAN
    number = 0
    sys.stdout.flush()
    output = sys.stdout.buffer
    answered = partial(evaluate_lines, legal_time=options.zone_data)
    from concurrent.futures import ThreadPoolExecutor

    with contextlib.ExitStack() as open_files, ThreadPoolExecutor(CPUS) as pool:
        questions: IO[bytes] = (
            sys.stdin.buffer
            if options.file is None
            else open_files.enter_context(open(options.file, "rb"))
        )
        for lines in _whole_lines(questions):
            shares = list(_shares(lines))
            for share, (answers, all_answered) in zip(
                shares, pool.map(answered, shares)
            ):
                if not all_answered:
                    status = WRONG
                output.write(answers)
                if sealer is not None:
                    number = _sealed(sealer, share, answers, number)
            # Who asks line by line waits for each answer.
            output.flush()
    return status


def _sealed(sealer: Sealer, questions: bytes, answers: bytes, number: int) -> int:
    """Adds each line with its answer to the receipt; gives the number of the last one."""
    each = zip(
        questions.removesuffix(b"\n").split(b"\n"),
        answers.removesuffix(b"\n").split(b"\n"),
        strict=True,
    )
    for question, answer in each:
        number += 1
        error = json.loads(answer).get("error") if b'"error":{' in answer else None
        if error is not None:
            sealer.refused(number, error["code"])
        else:
            sealer.add(json.loads(question), answer.decode(), number)
    return number


def _shares(lines: bytes) -> Iterator[bytes]:
    """The lines in a share for each processor, in order; few lines stay together."""
    size = max(len(lines) // CPUS, 1 << 13)
    start = 0
    while start < len(lines):
        end = lines.find(b"\n", start + size) + 1 or len(lines)
        yield lines[start:end]
        start = end


def _whole_lines(stream: IO[bytes]) -> Iterator[bytes]:
    """What there is to read, in whole lines; the last one may lack its end."""
    held = b""
    first = True
    while piece := os.read(stream.fileno(), 1 << 20):
        if first:
            while len(piece) < len(codecs.BOM_UTF8) and piece in codecs.BOM_UTF8:
                more = os.read(stream.fileno(), 1)
                if not more:
                    break
                piece += more
            # Some systems put a mark before a text.
            piece = piece.removeprefix(codecs.BOM_UTF8)
            first = False
        if held is TOO_LONG:
            # Of a line that is too long, only its end matters.
            _, end, piece = piece.partition(b"\n")
            if not end:
                continue
            held += end
        start, end, rest = piece.rpartition(b"\n")
        if end or held.endswith(b"\n"):
            yield held + start + end
            held = rest
        else:
            held += rest
        if len(held) > MAX_QUESTION:
            held = TOO_LONG
    if held:
        yield held


# --- boundaries -------------------------------------------------------------


def _boundaries(options: argparse.Namespace) -> int:
    text = _question(options)
    try:
        if text is NOT_JSON:
            raise QuestionError("not-json", None, {"fr": "", "en": ""})
        question = json.loads(text)
        found = boundaries(
            options.rule,
            fact=options.fact,
            as_of=options.as_of,
            facts=question["facts"],
            readings=question["readings"],
        )
    except QuestionError as refused:
        complain(_refusal(refused, options.lang, options.rule, options.facts))
        return WRONG
    try:
        written = ranges.shown(found, options)
    except QuestionError as refused:
        if refused.field != "outcome":
            complain(
                options.say(
                    f"--{refused.field}\u00a0: {refused.text['fr']}",
                    f"--{refused.field}: {refused.text['en']}",
                )
            )
            return CANNOT_RUN
        rule = rules_by_slug()[options.rule]
        known = [*(outcome["slug"] for outcome in rule["outcomes"]), "undetermined"]
        listed = ", ".join(known)
        complain(
            options.say(
                f"la règle n’a pas cette réponse (--where); elle a\u00a0: {listed}",
                f"the rule has no such outcome (--where); it has: {listed}",
            )
            + perhaps(options.where, known, options.lang)
        )
        return CANNOT_RUN
    if options.json:
        _write_utf8(written)
    else:
        print(written)
    return CLEAN


# --- rules ------------------------------------------------------------------


def _rules(options: argparse.Namespace) -> int:
    declared = rules_by_slug().values()
    shown = [rule for rule in declared if options.rule in (None, rule["slug"])]
    if not shown:
        slugs = list(rules_by_slug())
        no_rule = error_texts()["unknown-rule"]
        complain(
            options.say(no_rule["fr"], no_rule["en"])
            + perhaps(str(options.rule), slugs, options.lang)
        )
        return CANNOT_RUN
    if options.law:
        from datetime import date

        from echeance import law

        shown = law.of_rule(date.today(), options.rule)
        if not options.json:
            print(*law.lines(shown, options.lang), sep="\n")
            return CLEAN
    if options.json:
        _write_utf8(json.dumps(shown, ensure_ascii=False, indent=2))
        return CLEAN
    for rule in shown:
        for line in _catalogue_entry(rule, options.lang):
            print(line)
        print()
    return CLEAN


def _catalogue_entry(rule: Mapping[str, Any], lang: str) -> Iterator[str]:
    french = lang == "fr"
    colon = "\u00a0:" if french else ":"
    yield f"{rule['slug']} — {rule['title'][lang]}"
    yield from _wrapped(rule["question"][lang], "  ")
    headings = {
        "facts": "Faits" if french else "Facts",
        "outcomes": "Réponses" if french else "Outcomes",
        "reasons": "Motifs" if french else "Reasons",
        "readings": "Lectures" if french else "Readings",
    }
    items: dict[str, Iterable[tuple[str, str]]] = {
        "facts": ((fact["name"], _fact_words(fact, lang)) for fact in rule["facts"]),
        "outcomes": (
            (outcome["slug"], outcome["text"][lang]) for outcome in rule["outcomes"]
        ),
        "reasons": (
            (f"{reason['number']} {reason['code']}", reason["text"][lang])
            for reason in rule["reasons"]
        ),
        "readings": (
            (reading["name"], _reading_words(reading, lang))
            for reading in rule["readings"]
        ),
    }
    for name, heading in headings.items():
        entries = list(items[name])
        if entries:
            yield f"  {heading}{colon}"
        for name, words in entries:
            yield from _wrapped(f"{name}{colon} {words}", "    ")


def _fact_words(fact: Mapping[str, Any], lang: str) -> str:
    french = lang == "fr"
    kinds = {
        "yes-no": ("oui ou non", "yes or no"),
        "day": ("jour", "day"),
        "instant": ("instant", "instant"),
        "number": ("nombre", "number"),
        "choice": ("choix", "choice"),
        "set": ("liste de choix", "list of choices"),
        "text": ("texte", "text"),
        "periods": ("liste de périodes", "list of periods"),
        "object": ("objet", "object"),
    }
    takes = [kinds[fact["kind"]][0 if french else 1]]
    if fact["range"] is not None:
        least, most = fact["range"]
        takes.append(f"{least} à {most}" if french else f"{least} to {most}")
    takes.extend(fact["choices"])
    takes.extend(fact["texts"])
    if fact["word"] is not None:
        takes.append(_word(fact["word"], lang))
    if fact["default"] is not None:
        default = json.dumps(fact["default"], ensure_ascii=False).strip('"')
        default = _word(default, lang)
        takes.append(f"par défaut {default}" if french else f"default {default}")
    return f"{fact['label'][lang]} [{', '.join(takes)}]"


def _word(word: str, lang: str) -> str:
    """A word of a fact, as it may be typed in that language."""
    typed = {"none": "aucun", "never": "jamais", "true": "oui", "false": "non"}
    return typed.get(word, word) if lang == "fr" else word


def _reading_words(reading: Mapping[str, Any], lang: str) -> str:
    default = "par défaut" if lang == "fr" else "default"
    return ", ".join(
        f"{choice} ({default})" if choice == reading["default"] else choice
        for choice in reading["choices"]
    )


def _wrapped(text: str, indent: str) -> list[str]:
    from textwrap import wrap

    return wrap(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=f"{indent}  ",
        break_long_words=False,
        break_on_hyphens=False,
    )


# --- audit ------------------------------------------------------------------


def _audit(options: argparse.Namespace) -> int:
    # The audit alone needs them; `ask` starts sooner without.
    from echeance.audit import CannotRun
    from echeance.audit.register import InputClosed
    from echeance.receipts import ReceiptError

    # pyarrow's own allocator keeps some 50 MB more, in pages of 2 MB, and is no faster here.
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")
    if options.as_of == "today":
        options.as_of = _today()
    try:
        if options.write_map is not None:
            return _write_map(options)
        return _check(options) if options.check else _run_audit(options)
    except InputClosed as error:
        complain(error.text.of(options.lang))
        return CLOSED
    except CannotRun as error:
        complain(error.text.of(options.lang))
    except _NoProfile as error:
        complain(str(error))
    except QuestionError as error:
        given_by = {f"facts.{LEAD_DAYS}": "--lead-days"}
        complain(_refusal(error, options.lang, REVIEW, options=given_by))
    except ReceiptError as error:
        from echeance.replay import error_text

        complain(error_text(error, options.lang))
    return CANNOT_RUN


def _source(options: argparse.Namespace) -> Any:
    from echeance.audit import Source

    return Source(
        options.register,
        options.delimiter,
        options.encoding,
        options.map,
        options.ignore_column,
        options.require,
        options.sheet,
        options.require_line_end,
    )


def _run_audit(options: argparse.Namespace) -> int:
    from echeance.audit import audit
    from echeance.audit.listing import Listing
    from echeance.audit.mends import mend_of
    from echeance.audit.persons import Choose
    from echeance.audit.register import FACTS
    from echeance.audit.telling import keyless_notes
    from echeance.wording import ERRORS, and_more

    lang = options.lang
    choose = Choose(options.due_within, options.outcome, options.contested)
    listing = None if choose == Choose() else Listing(choose, options.as_of)
    profile = _profile(options) if options.letters is not None else None
    say: Say = options.say
    faults: Counter[str] = Counter()
    told: set[tuple[str, str]] = set()
    columns: list[Columns] = []
    unread: list[BrokenPipeError] = []

    with _progress(say, options.heed) as (report, advance, stop):

        def on_error(line: int, column: str, code: str) -> None:
            faults[code] += 1
            if faults[code] > SHOWN_FAULTS:
                return
            where = say(f"ligne {line}", f"line {line}")
            if column:
                name = columns[0].named(column)
                where += (
                    f", {FACTS[column].of(lang)}"
                    if name is None
                    else say(f", colonne {name.fr}", f", column {name.en}")
                )
            # What helps is the same of each such cell.
            mend = ""
            if (column, code) not in told:
                mend = mend_of(column, code, columns[0].form).of(lang)
            told.add((column, code))
            report(
                where
                + say("\u00a0: ", ": ")
                + f"{ERRORS[code].of(lang)}{_code(code, lang)}{mend}"
            )

        def on_found(found: Audit) -> None:
            for code, many in faults.items():
                if many > SHOWN_FAULTS:
                    rest = many - SHOWN_FAULTS
                    report(
                        and_more(rest, lang)
                        + say("\u00a0: ", ": ")
                        + f"{ERRORS[code].of(lang)}{_code(code, lang)}"
                    )
            if found.since is not None:
                for note in keyless_notes(found.since):
                    report(note.of(lang))
            stop()
            try:
                _show_summary(found, options, listing)
            except BrokenPipeError as error:
                # Who reads no further still gets the files.
                unread.append(error)
            options.heed()

        found = audit(
            _source(options),
            options.as_of,
            out=options.out,
            rejects=options.rejects,
            raw=options.raw,
            key=options.key,
            persons=False,
            sentences=options.words,
            results_only=options.results_only,
            since=options.since,
            force=options.force,
            compare=options.compare,
            compare_map=options.compare_map,
            contrast=options.contrast,
            letters=options.letters,
            profile=profile,
            calendar=options.calendar,
            summary=options.summary,
            report=options.report,
            receipts=options.receipts,
            made_at=options.made_at,
            signing_key=options.sign,
            lang=lang,
            readings=_readings(options),
            lead_days=options.lead_days,
            min_rows=options.min_rows,
            on_columns=columns.append,
            on_person=None if listing is None else listing.add,
            on_note=lambda words: report(words.of(lang)),
            on_error=on_error,
            on_progress=advance,
            on_found=on_found,
        )
    if unread:
        raise unread[0]
    since = found.since
    # Who cannot be told from others by the key is not compared.
    is_unsure = since is not None and (
        found.duplicate_rows
        or since.last_duplicates
        or since.without_key
        or since.last_without_key
    )
    return WRONG if found.error_rows > options.max_errors or is_unsure else CLEAN


SHOWN_FAULTS = 20
"""How many faults of a kind, and persons of a group, are listed one by one on a terminal."""


def _check(options: argparse.Namespace) -> int:
    from echeance.audit.run import check

    say: Say = options.say
    with _progress(say, options.heed) as (report, advance, _):
        found = check(
            _source(options),
            options.as_of,
            readings=_readings(options),
            lead_days=options.lead_days,
            min_rows=options.min_rows,
            on_note=lambda words: report(words.of(options.lang)),
            on_progress=advance,
        )
    for line in found.report(options.lang):
        print(line)
    return WRONG if found.error_rows > options.max_errors else CLEAN


def _write_map(options: argparse.Namespace) -> int:
    from echeance.audit import map_of
    from echeance.audit.output import refuse_inputs, refuse_target, written_aside

    refuse_target(options.write_map, options.register)
    # What was written in it by hand, comments too, would be gone.
    refuse_inputs([options.write_map], [options.map])
    text = map_of(_source(options))
    options.heed()
    with written_aside(options.write_map) as file:
        file.write(text.encode())
    return CLEAN


def _show_summary(
    found: Audit, options: argparse.Namespace, listing: Listing | None
) -> None:
    # Standard output may be the result.
    stream = sys.stderr if str(options.out) == "-" else sys.stdout
    if stream is None:
        return
    shown = SHOWN_FAULTS if stream.isatty() else None
    lines = _result_lines(found, options, listing, shown)
    try:
        _show_lines(lines, stream)
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        from echeance.audit import CannotRun

        # What it holds still can go nowhere.
        _silence(stream)
        fr, en = (said_by_system(error, lang) for lang in ("fr", "en"))
        raise CannotRun(
            f"le sommaire ne peut être écrit à la sortie standard ({fr}), et aucun fichier ne l’a été\u00a0: libérez de"
            " l’espace, ou envoyez le sommaire ailleurs",
            f"the summary cannot be written to standard output ({en}), and no file was: make room, or send the summary"
            " elsewhere",
        ) from None


def _show_lines(lines: Iterator[Line], stream: IO[str]) -> None:
    if not (stream.isatty() and _has_rich()):
        for line in lines:
            print(line.text, file=stream)
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(file=stream, highlight=False)
    styles = {"title": "bold", "alert": "bold yellow", "quiet": "dim"}
    for line in lines:
        console.print(Text(line.text, styles.get(line.kind, "")), soft_wrap=True)


def _result_lines(
    found: Audit,
    options: argparse.Namespace,
    listing: Listing | None,
    shown: int | None,
) -> Iterator[Line]:
    """The summary, then what was asked besides."""
    from echeance.audit import telling
    from echeance.audit.summary import summary

    lang = options.lang
    out = None if options.out is None else str(options.out)
    yield from summary(found, str(options.register), lang, out)
    if found.since is not None:
        yield from telling.since_lines(found.since, lang, shown)
    if found.comparison is not None:
        yield from telling.comparison_lines(found.comparison, lang)
    for contrast in found.contrasts:
        yield from telling.contrast_lines(contrast, lang, shown)
    if listing is not None:
        yield from telling.persons_lines(listing, lang)
    yield from telling.written_lines(found, lang)


def _has_rich() -> bool:
    """Whether the extra `terminal` is installed."""
    from importlib.util import find_spec

    return find_spec("rich") is not None


@contextlib.contextmanager
def _progress(
    say: Say, heed: Callable[[], None]
) -> Generator[
    tuple[
        Callable[[str], None],
        Callable[[int, int | None, int], None],
        Callable[[], None],
    ]
]:
    """How to report a line, to tell of progress and to end that: by a bar, and only on a terminal. Progress heeds signals."""
    # A stream that is closed is none.
    if sys.stderr is None or not (sys.stderr.isatty() and _has_rich()):

        def unseen(*_: int | None) -> None:
            heed()

        yield complain, unseen, lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
    from rich.text import Text

    from echeance.wording import number

    console = Console(stderr=True, highlight=False)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(
            say("Audit du registre", "Audit of the register"), total=None, rate=""
        )
        begun = time.monotonic()

        def advance(done: int, size: int | None, rows: int) -> None:
            heed()
            a_second = round(rows / max(time.monotonic() - begun, 0.001))
            rate = say(
                f"{number(a_second, 'fr')} lignes/s",
                f"{number(a_second, 'en')} lines/s",
            )
            progress.update(task, completed=done, total=size, rate=rate)

        def report(text: str) -> None:
            console.print(Text(text), soft_wrap=True)

        yield report, advance, progress.stop


# --- version ----------------------------------------------------------------


def _version(options: argparse.Namespace) -> int:
    print(*version.lines(options.lang), sep="\n")
    return CLEAN


# --- arguments --------------------------------------------------------------


def _path(text: str) -> Path:
    from pathlib import Path

    return Path(text)


def _options(arguments: Sequence[str], lang: str) -> argparse.Namespace:
    parser = _parser(lang)
    options, rest = parser.parse_known_args(arguments)
    if options.run is None:
        _refuse_unknown(options, rest)
        options.fail(
            options.say(
                "il manque la commande; «\u00a0echeance help\u00a0» les montre toutes",
                "a command is missing; “echeance help” shows them all",
            )
        )
    _refuse_sign_alone(options)
    _refuse_over_inputs(options)
    if options.run in _NEEDED:
        _refuse_alone(options)
    # argparse takes facts in one run only: those after an option are left over.
    if options.run in (_ask, _boundaries, _timeline) and not any(
        text.startswith("-") for text in rest
    ):
        try:
            options.facts.extend(map(_pair(options.say), rest))
        except argparse.ArgumentTypeError as error:
            options.fail(str(error))
    elif rest:
        _refuse_unknown(options, rest)
        options.fail(options.say("argument de trop", "an argument too many"))
    return options


def _refuse_unknown(options: argparse.Namespace, rest: list[str]) -> None:
    """Refuses an option that is left over."""
    # What is no option may be personal.
    unknown = [text.partition("=")[0] for text in rest if text.startswith("-")]
    if unknown:
        shown = ", ".join(unknown)
        options.fail(
            options.say(f"option inconnue\u00a0: {shown}", f"unknown option: {shown}")
            + perhaps(unknown[0], options.parser.names(), options.lang)
        )


def _refuse_sign_alone(options: argparse.Namespace) -> None:
    """Refuses what is said of a receipt that is not written."""
    of_receipt = {"--sign": "sign", "--made-at": "made_at"}
    for option, name in of_receipt.items():
        if getattr(options, name, None) is None:
            continue
        needed = "receipt" if hasattr(options, "receipt") else "receipts"
        if getattr(options, needed) is None:
            options.fail(
                options.say(
                    f"{option} demande --{needed}, le fichier du reçu",
                    f"{option} needs --{needed}, the file of the receipt",
                )
            )


_NEEDED: dict[Any, tuple[tuple[str, tuple[str, ...]], ...]] = {
    _audit: (
        ("--compare-map", ("--compare",)),
        ("--profile", ("--letters",)),
        ("--force", ("--since",)),
        ("--raw", ("--out",)),
        ("--words", ("--out",)),
        ("--results-only", ("--out",)),
    ),
    _boundaries: (
        ("--where", ("--sql",)),
        ("--column", ("--sql",)),
        ("--table", ("--sql",)),
        ("--none", ("--sql",)),
    ),
}
"""Options that say nothing without one of others, by what runs the command."""


_NOT_CHECKED = (
    "--out",
    "--rejects",
    "--letters",
    "--calendar",
    "--report",
    "--receipts",
    "--summary",
    "--since",
    "--compare",
    "--contrast",
    "--due-within",
    "--outcome",
    "--contested",
)
"""Options of the audit that say nothing where it only reads."""


def _refuse_alone(options: argparse.Namespace) -> None:
    """Refuses an option that would be dropped, for want of the one that it is about or because nobody is reviewed."""

    def is_given(option: str) -> bool:
        value = getattr(options, option.removeprefix("--").replace("-", "_"))
        return value is not None and value is not False and value != []

    for option in _NOT_CHECKED if getattr(options, "check", False) else ():
        if is_given(option):
            options.fail(
                options.say(
                    f"--check lit le registre et n’écrit rien\u00a0: ôtez {option}, ou --check",
                    f"--check reads the register and writes nothing: leave out {option}, or --check",
                )
            )

    for option, needed in _NEEDED[options.run]:
        if is_given(option) and not any(map(is_given, needed)):
            fr, en = (f" {either} ".join(needed) for either in ("ou", "or"))
            options.fail(
                options.say(
                    f"{option} demande {fr}\u00a0: ajoutez-la, ou ôtez {option}",
                    f"{option} needs {en}: add it, or leave {option} out",
                )
            )


class _Help(argparse.HelpFormatter):
    """Help whose text of several lines, the examples, stands as it is."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        if "\n" in text:
            return text
        return super()._fill_text(text, width, indent)


class _Parser(argparse.ArgumentParser):
    """A parser whose own words are in one language."""

    def __init__(self, lang: str, **options: Any) -> None:
        super().__init__(
            add_help=False, allow_abbrev=False, formatter_class=_Help, **options
        )
        say = _say(lang)
        self.lang: Literal["fr", "en"] = "fr" if lang == "fr" else "en"
        self.values = self.add_argument_group(say("arguments\u00a0", "arguments"))
        self.options = self.add_argument_group(say("options\u00a0", "options"))
        self.options.add_argument(
            "-h",
            "--help",
            action="help",
            help=say("montre cette aide", "shows this help"),
        )
        self._say = say
        self.guide: Callable[[], str] | None = None
        """What follows in the help, made only where it is shown."""

    def names(self) -> list[str]:
        """The names of its options."""
        return list(self._option_string_actions)

    def format_help(self) -> str:
        if self.guide is None:
            return super().format_help()
        return f"{super().format_help()}\n{self.guide()}\n"

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        # argparse would quote as Python does, and otherwise in each version.
        if action.choices is not None and value not in action.choices:
            shown = value if isinstance(value, str) and value.isprintable() else "?"
            listed = ", ".join(map(str, action.choices))
            raise argparse.ArgumentError(
                action,
                self._say(
                    f"«\u00a0{shown}\u00a0» n’est pas au choix\u00a0: {listed}",
                    f"“{shown}” is not one of: {listed}",
                )
                + perhaps(shown, map(str, action.choices), self.lang),
            )


def _say(lang: str) -> Say:
    return lambda fr, en: fr if lang == "fr" else en


def _parser(lang: str) -> argparse.ArgumentParser:
    say = _say(lang)
    parser = _Parser(
        lang,
        prog="echeance",
        description=say(
            "Ce que disent les règles publiées sur les certificats, examens, comptes et échéances des représentants"
            " d’agents de recouvrement au Québec, et pourquoi.",
            "What the published rules say on certificates, exams, accounts and deadlines of collection agent"
            " representatives in Québec, and why.",
        ),
        epilog=say(
            """exemples\u00a0:
  echeance rules
  echeance ask exam-validity --as-of 2026-11-21 passed_on=2024-11-21
  echeance audit registre.csv --as-of 2026-11-21 --out revue.csv

«\u00a0echeance ask --help\u00a0» montre les options d’une commande; de même pour les autres.
La commande finit par 0 si tout va bien, 1 si la question ou une ligne est
refusée, 2 si elle ne peut pas s’exécuter, 4 si l’entrée ou la sortie est fermée.""",
            """examples:
  echeance rules
  echeance ask exam-validity --as-of 2026-11-21 passed_on=2024-11-21
  echeance audit register.csv --as-of 2026-11-21 --out review.csv

“echeance ask --help” shows the options of a command; so do the others.
The exit status is 0 if all is well, 1 if the question or a line is refused,
2 if the command cannot run, 4 if standard input or output is closed.""",
        ),
    )
    parser.options.add_argument(
        "--version",
        action="store_const",
        const=_version,
        dest="run",
        help=say("donne la version", "gives the version"),
    )
    add_lang(parser.options, say)
    commands = parser.add_subparsers(
        title=say("commandes\u00a0", "commands"),
        metavar=say("COMMANDE", "COMMAND"),
    )
    parser.set_defaults(run=None, say=say, fail=parser.error, parser=parser)

    def command(
        name: str, run: Callable[[argparse.Namespace], int], fr: str, en: str
    ) -> _Parser:
        # Commands are parsers of the same class.
        made: _Parser = commands.add_parser(
            name, lang=lang, help=say(fr, en), description=say(fr, en)
        )
        made.set_defaults(run=run, say=say, fail=made.error, parser=made)
        return made

    _add_ask(command, say)
    _add_timeline(command, say)
    evaluate = command(
        "evaluate",
        _evaluate,
        "répond à des questions en JSON, une par ligne, dans l’ordre",
        "answers questions in JSON, one a line, in order",
    )
    evaluate.values.add_argument(
        "file",
        metavar=say("FICHIER", "FILE"),
        nargs="?",
        type=lambda file: None if file == "-" else file,
        help=say(
            "fichier des questions; l’entrée standard si rien n’est dit, ou par -",
            "file of the questions; standard input by default, or by -",
        ),
    )
    _add_zone_data(evaluate, say)
    _add_receipt(
        evaluate,
        say,
        "--receipts",
        "écrit aussi dans ce fichier un reçu de toutes les réponses, que «\u00a0echeance replay\u00a0» rejoue",
        "also writes to this file a receipt of all answers, which “echeance replay” replays",
    )
    add_lang(evaluate.options, say)
    _add_boundaries(command, say)
    _add_rules(command, say)
    advice.add_to(command, say)
    _add_audit(command, say)
    _add_replay(command, say)
    version_parser = command(
        "version",
        _version,
        "donne la version de la bibliothèque, celle des règles et celle de l’heure légale",
        "gives the version of the library, that of the rules and that of legal time",
    )
    add_lang(version_parser.options, say)

    def help_of(options: argparse.Namespace) -> int:
        of: _Parser = commands.choices.get(options.command, parser)
        with argparse_in(lang):
            print(of.format_help(), end="")
        return CLEAN

    asked = command(
        "help",
        help_of,
        "montre l’aide d’une commande",
        "shows the help of a command",
    )
    asked.values.add_argument(
        "command",
        metavar=say("COMMANDE", "COMMAND"),
        nargs="?",
        choices=commands.choices,
        help=say("nom de la commande", "name of the command"),
    )
    add_lang(asked.options, say)
    completion.add_to(command, commands.choices, say)
    return parser


_Command = Callable[[str, Callable[[argparse.Namespace], int], str, str], _Parser]


def _add_ask(command: _Command, say: Say) -> None:
    parser = command(
        "ask", _ask, "pose une question à une règle", "asks a rule a question"
    )
    parser.epilog = say(
        """exemples\u00a0:
  echeance rules exam-transfer
  echeance ask exam-transfer --as-of 2026-11-21 exam_passed_on=2024-11-21 affiliated_at_expiry=non
  echeance ask certificate-renewal --as-of 2026-11-21 expires_on=2027-03-15 --letter
  echeance ask certificate-renewal --as-of 2026-11-21 expires_on=2027-03-15 --calendar dates.ics --key 17

«\u00a0echeance rules RÈGLE\u00a0» donne les faits et les lectures de la règle. Un jour s’écrit
AAAA-MM-JJ; oui et non s’écrivent tels quels.""",
        """examples:
  echeance rules exam-transfer
  echeance ask exam-transfer --as-of 2026-11-21 exam_passed_on=2024-11-21 affiliated_at_expiry=no
  echeance ask certificate-renewal --as-of 2026-11-21 expires_on=2027-03-15 --letter
  echeance ask certificate-renewal --as-of 2026-11-21 expires_on=2027-03-15 --calendar dates.ics --key 17

“echeance rules RULE” gives the facts and the readings of the rule. A day is
written YYYY-MM-DD; yes and no are written as such.""",
    )
    _add_rule_and_facts(parser, say)
    _add_as_of(parser, say, required=False)
    _add_reading(parser, say)
    _add_zone_data(parser, say)
    form = parser.options.add_mutually_exclusive_group()
    add_json(form, say)
    form.add_argument(
        "--letter",
        action="store_true",
        help=say(
            "donne la lettre de motifs au lieu de l’explication",
            "gives the reasons letter instead of the explanation",
        ),
    )
    parser.options.add_argument(
        "--no-input",
        action="store_true",
        help=say(
            "ne demande rien; sinon, à un terminal, les faits qui manquent sont demandés",
            "asks for nothing; else, on a terminal, the facts that are missing are asked for",
        ),
    )
    parser.options.add_argument(
        "--email",
        metavar=say("FICHIER.eml", "FILE.eml"),
        type=_path,
        help=say(
            "écrit aussi dans ce fichier le courriel à l’Office d’une demande de transfert complète"
            " (transfer-request)",
            "also writes to this file the e-mail to the Office of a complete transfer request"
            " (transfer-request)",
        ),
    )
    parser.options.add_argument(
        "--calendar",
        metavar=say("FICHIER.ics", "FILE.ics"),
        type=_path,
        help=say(
            "écrit aussi les dates à venir dans ce fichier, pour un calendrier"
            "\u00a0: renouvellement du certificat (certificate-renewal), inactivité du compte (inactivity),"
            " revue d’un titulaire (holder-review); demande --key",
            "also writes the dates to come to this file, for a calendar: certificate renewal (certificate-renewal),"
            " inactivity of the account (inactivity), review of a holder (holder-review); needs --key",
        ),
    )
    parser.options.add_argument(
        "--key",
        metavar=say("CLÉ", "KEY"),
        help=say(
            "ce qui désigne la personne dans vos dossiers; un calendrier refait remplace le précédent",
            "what stands for the person in your files; a calendar made again replaces the one before",
        ),
    )
    parser.options.add_argument(
        "--profile",
        metavar=say("FICHIER.toml", "FILE.toml"),
        type=_path,
        help=say(
            'ce que la lettre ne peut savoir, une ligne nom = "texte" chacun\u00a0: organisme (body), unité (unit),'
            " personne qui peut réviser la décision (contact), recours (recourse) et son délai (recourse_limit),"
            " numéro de dossier (file_number), qui a décidé (decided\u00a0: software-alone, le logiciel seul, ou"
            " person-with-software, une personne aidée du logiciel), d’où vient chaque fait, une table d’une ligne par fait (origins)",
            'what the letter cannot know, each on a line name = "text": body, unit, person who can review the'
            " decision (contact), recourse and its time limit (recourse_limit), file number (file_number), who"
            " decided (decided: software-alone, or person-with-software), where each fact came from, a table with a line for each fact (origins)",
        ),
    )
    _add_receipt(
        parser,
        say,
        "--receipt",
        "écrit aussi dans ce fichier un reçu de la réponse, que «\u00a0echeance replay\u00a0» rejoue",
        "also writes to this file a receipt of the answer, which “echeance replay” replays",
    )
    add_lang(parser.options, say)


def _add_timeline(command: _Command, say: Say) -> None:
    parser = command(
        "timeline",
        _timeline,
        "dessine les jours d’une réponse (SVG)",
        "draws the days of an answer (SVG)",
    )
    parser.epilog = say(
        """exemple\u00a0:
  echeance timeline certificate-renewal --as-of 2026-11-21 expires_on=2027-03-15 --out renouvellement.svg""",
        """example:
  echeance timeline certificate-renewal --as-of 2026-11-21 expires_on=2027-03-15 --out renewal.svg""",
    )
    _add_rule_and_facts(parser, say)
    _add_as_of(parser, say, required=False)
    _add_reading(parser, say)
    _add_zone_data(parser, say)
    parser.options.add_argument(
        "--out",
        metavar=say("FICHIER.svg", "FILE.svg"),
        type=_path,
        help=say(
            "écrit le dessin dans ce fichier, .svg; sinon, ou par -, à la sortie standard",
            "writes the drawing to this file, .svg; else, or by -, to standard output",
        ),
    )
    add_lang(parser.options, say)


def _add_rule_and_facts(parser: _Parser, say: Say) -> None:
    parser.values.add_argument(
        "rule",
        metavar=say("RÈGLE", "RULE"),
        help=say(
            "nom de la règle (voir «\u00a0echeance rules\u00a0»)",
            "name of the rule (see “echeance rules”)",
        ),
    )
    parser.values.add_argument(
        "facts",
        metavar=say("fait=valeur", "fact=value"),
        nargs="*",
        default=[],
        type=_pair(say),
        help=say(
            "un fait; une valeur vide ne dit rien, «\u00a0inconnu\u00a0» dit qu’il n’est pas connu,"
            " une valeur qui commence par [ ou { est du JSON",
            "a fact; an empty value says nothing, “unknown” says that it is not known,"
            " a value that starts with [ or { is JSON",
        ),
    )


def _add_boundaries(command: _Command, say: Say) -> None:
    parser = command(
        "boundaries",
        _boundaries,
        "donne, pour un jour que demande une règle, les périodes qui ont chacune une seule réponse",
        "gives, for a day that a rule asks about, the ranges of days that have one outcome each",
    )
    parser.epilog = say(
        """exemples\u00a0:
  echeance boundaries exam-validity --as-of 2026-11-21 --fact passed_on
  echeance boundaries exam-transfer --as-of 2026-11-21 affiliated_at_expiry=oui --fact exam_passed_on --json
  echeance boundaries exam-validity --as-of 2026-11-21 --fact passed_on --sql duckdb --column reussite

Les autres faits sont les mêmes pour toutes les lignes. Le SQL ne fait que comparer
la colonne à des jours\u00a0: aucune fonction de la bibliothèque n’est nécessaire.""",
        """examples:
  echeance boundaries exam-validity --as-of 2026-11-21 --fact passed_on
  echeance boundaries exam-transfer --as-of 2026-11-21 affiliated_at_expiry=yes --fact exam_passed_on --json
  echeance boundaries exam-validity --as-of 2026-11-21 --fact passed_on --sql duckdb --column passed

The other facts are the same for all rows. The SQL only compares the column with
days: no function of the library is needed.""",
    )
    _add_rule_and_facts(parser, say)
    _add_as_of(parser, say, required=False)
    _add_reading(parser, say)
    ranges.add_options(parser.options, say)
    add_lang(parser.options, say)


def _add_rules(command: _Command, say: Say) -> None:
    parser = command(
        "rules",
        _rules,
        "montre le catalogue des règles",
        "shows the catalogue of rules",
    )
    parser.values.add_argument(
        "rule",
        metavar=say("RÈGLE", "RULE"),
        nargs="?",
        help=say("cette règle seulement", "that rule only"),
    )
    parser.options.add_argument(
        "--law",
        action="store_true",
        help=say(
            "montre plutôt les valeurs que la loi ou une page peut changer, et depuis quand chacune vaut",
            "shows instead the values that law or a page can change, and since when each stands",
        ),
    )
    parser.options.add_argument(
        "--json",
        action="store_true",
        help=say("donne le catalogue en JSON", "gives the catalogue in JSON"),
    )
    add_lang(parser.options, say)


def _add_audit(command: _Command, say: Say) -> None:
    parser = command(
        "audit",
        _audit,
        "examine un registre, une ligne par titulaire, et dit ce que chacun doit faire",
        "reviews a register, a line per holder, and says what each must do",
    )
    parser.epilog = say(
        """exemples\u00a0:
  echeance audit registre.csv --as-of 2026-11-21
  echeance audit registre.csv --as-of 2026-11-21 --check
  echeance audit registre.csv --as-of 2026-11-21 --out revue.csv --rejects refus.csv

  echeance audit registre.csv --as-of 2026-11-22 --since revue.csv --key dossier_interne
  echeance audit registre.csv --as-of today --key dossier_interne --letters lettres""",
        """examples:
  echeance audit register.csv --as-of 2026-11-21
  echeance audit register.csv --as-of 2026-11-21 --check
  echeance audit register.csv --as-of 2026-11-21 --out review.csv --rejects refused.csv

  echeance audit register.csv --as-of 2026-11-22 --since review.csv --key dossier_interne
  echeance audit register.csv --as-of today --key dossier_interne --letters letters""",
    )

    def guide() -> str:
        from echeance.audit.guide import help_text

        return help_text(parser.lang)

    parser.guide = guide
    parser.values.add_argument(
        "register",
        metavar=say("REGISTRE", "REGISTER"),
        type=_path,
        help=say(
            "fichier CSV, Excel (.xlsx), Parquet ou Arrow IPC, en .gz ou .zst aussi, ou - pour l’entrée standard;"
            " les colonnes lues sont nommées plus bas",
            "CSV, Excel (.xlsx), Parquet or Arrow IPC file, .gz or .zst too, or - for standard input; the columns"
            " that are read are named below",
        ),
    )
    _add_as_of(parser, say, required=True)
    parser.options.add_argument(
        "--out",
        metavar=say("FICHIER", "FILE"),
        type=_path,
        help=say(
            "écrit chaque ligne et sa réponse dans ce fichier, .csv, .xlsx ou .parquet, et à côté un .json qui en dit l’origine et"
            " l’empreinte; ou - pour la sortie standard (CSV)",
            "writes each line and its answer to this file, .csv, .xlsx or .parquet, and beside it a .json that tells its origin and"
            " its digest; or - for standard output (CSV)",
        ),
    )
    parser.options.add_argument(
        "--delimiter",
        metavar=say("SIGNE", "SIGN"),
        type=_delimiter(say),
        help=say(
            "ce qui sépare les champs\u00a0: comma (la virgule), semicolon (le point-virgule), tab (la tabulation), pipe (|)"
            " ou le signe lui-même; reconnu à l’en-tête si rien n’est dit",
            "what separates the fields: comma, semicolon, tab, pipe or the sign itself (else found in the header)",
        ),
    )
    parser.options.add_argument(
        "--encoding",
        metavar=say("CODAGE", "ENCODING"),
        help=say(
            "le codage d’un registre CSV\u00a0: utf-8, utf-16le, windows-1252…; reconnu si rien n’est dit",
            "the encoding of a CSV register: utf-8, utf-16le, windows-1252… (else found)",
        ),
    )
    parser.options.add_argument(
        "--sheet",
        metavar=say("NOM", "NAME"),
        help=say(
            "la feuille d’un classeur Excel; la première si rien n’est dit",
            "the sheet of an Excel workbook (the first by default)",
        ),
    )
    parser.options.add_argument(
        "--map",
        metavar=say("FICHIER", "FILE"),
        type=_path,
        help=say(
            "dit par ce fichier TOML quel fait donne chaque colonne et comment s’écrivent les jours, oui, non et rien"
            " (exemple\u00a0: examples/map.toml)",
            "gives, in this TOML file, the fact of each column and the way in which days, yes, no and nothing are written"
            " (an example: examples/map.toml)",
        ),
    )
    parser.options.add_argument(
        "--write-map",
        metavar=say("FICHIER", "FILE"),
        type=_path,
        help=say(
            "écrit dans ce fichier ce qui est reconnu, pour --map, sans examiner le registre",
            "writes to this file what was recognised, for --map, and reviews nothing",
        ),
    )
    parser.options.add_argument(
        "--ignore-column",
        metavar=say("NOM", "NAME"),
        action="append",
        default=[],
        help=say(
            "cette colonne n’est pas un fait, quel que soit son nom; peut être répété",
            "this column is not a fact, whatever its name; may be repeated",
        ),
    )
    parser.options.add_argument(
        "--require",
        metavar=say("COLONNE", "COLUMN"),
        action="append",
        default=[],
        help=say(
            "refuse un registre sans cette colonne ou sans ce fait; peut être répété",
            "refuses a register without this column or fact; may be repeated",
        ),
    )
    parser.options.add_argument(
        "--require-line-end",
        action="store_true",
        help=say(
            "refuse un CSV dont la dernière ligne, seule, n’a pas de fin de ligne\u00a0: il peut être tronqué",
            "refuses a CSV file of which the last line alone has no line end: it may be cut short",
        ),
    )
    parser.options.add_argument(
        "--check",
        action="store_true",
        help=say(
            "lit tout et n’écrit rien\u00a0: dit ce que chaque colonne est, et chaque sorte de faute",
            "reads all and writes nothing: shows what each column is, and each kind of fault",
        ),
    )
    parser.options.add_argument(
        "--rejects",
        metavar=say("FICHIER", "FILE"),
        type=_path,
        help=say(
            "écrit dans ce fichier l’en-tête et les lignes refusées, telles quelles, pour les corriger",
            "writes to this file the header and the rejected lines, unchanged, to be corrected",
        ),
    )
    parser.options.add_argument(
        "--raw",
        action="store_true",
        help=say(
            "écrit les cellules telles quelles, même celles qu’un tableur exécuterait",
            "writes cells unchanged, even those that a spreadsheet would run",
        ),
    )
    _add_audit_lists(parser, say)
    _add_audit_comparisons(parser, say)
    _add_audit_sending(parser, say)
    lead_days = fact_of(REVIEW, LEAD_DAYS)["default"]
    parser.options.add_argument(
        "--lead-days",
        metavar=say("JOURS", "DAYS"),
        type=_number(say),
        help=say(
            f"combien de jours avant la fin du certificat son renouvellement est signalé ({lead_days} si rien n’est dit)",
            f"how many days before the end of the certificate its renewal is due ({lead_days} by default)",
        ),
    )
    parser.options.add_argument(
        "--min-rows",
        metavar=say("NOMBRE", "NUMBER"),
        type=_amount(say),
        default=1,
        help=say(
            "refuse un registre qui a moins de lignes (1 si rien n’est dit)",
            "refuses a register that has fewer lines (1 by default)",
        ),
    )
    parser.options.add_argument(
        "--max-errors",
        metavar=say("NOMBRE", "NUMBER"),
        type=_amount(say),
        default=0,
        help=say(
            "finit par 0 malgré autant de lignes refusées (0 si rien n’est dit)",
            "exits with 0 despite this number of rejected lines (0 by default)",
        ),
    )
    _add_reading(parser, say)
    add_lang(parser.options, say)


def _add_audit_lists(parser: _Parser, say: Say) -> None:
    add = parser.options.add_argument
    add(
        "--key",
        metavar=say("COLONNE", "COLUMN"),
        help=say(
            "la colonne qui désigne chaque personne\u00a0: les listes la nomment, et une clé répétée est dite",
            "the column that identifies each person: lists use it, and a repeated key is reported",
        ),
    )
    add(
        "--words",
        action="store_true",
        help=say(
            "écrit aussi, dans --out, la phrase de chaque raison, dans la langue de --lang",
            "writes to --out the sentence of each reason too, in the language of --lang",
        ),
    )
    add(
        "--results-only",
        action="store_true",
        help=say(
            "n’écrit dans --out que les réponses, et la colonne de --key, sans les colonnes reçues",
            "writes to --out only the answers and the column of --key, without the other columns of the register",
        ),
    )
    add(
        "--summary",
        metavar=say("FICHIER.json", "FILE.json"),
        type=_path,
        help=say(
            "écrit les comptes du sommaire dans ce fichier, pour un programme de surveillance",
            "writes the counts of the summary to this file, for a monitoring program",
        ),
    )
    add(
        "--report",
        metavar=say("FICHIER.html", "FILE.html"),
        type=_path,
        help=say(
            "écrit une page à ouvrir dans un navigateur, sans réseau : ce qui est à faire d’abord, un calendrier, ce qui"
            " a changé (--since), et pour chaque personne sa réponse et sa ligne du temps",
            "writes a page to open in a browser, without a network: what to do first, a calendar, what has changed"
            " (--since), and for each person the answer and the timeline",
        ),
    )
    add(
        "--due-within",
        metavar=say("JOURS", "DAYS"),
        type=_amount(say),
        help=say(
            "liste les personnes qui doivent agir, ou le doivent peut-être, d’ici autant de jours, avec chaque démarche et son jour;"
            " d’abord celles qui sont en retard ou doivent agir sans attendre",
            "lists the persons who must act, or perhaps must, within this number of days, with each act and its day; first those"
            " who are late or must act without delay",
        ),
    )
    add(
        "--outcome",
        metavar=say("ISSUE", "OUTCOME"),
        type=_outcome(say),
        help=say(
            "liste les personnes qui ont cette issue (voir plus bas), et celles à qui cette démarche est due en plus de la"
            " première, avec le jour de chacune",
            "lists the persons with this outcome (see below), and those of whom this act is due beside the first one, with the day"
            " of each",
        ),
    )
    add(
        "--contested",
        action="store_true",
        help=say(
            "liste les personnes dont une autre lecture des textes change l’issue ou un jour, et laquelle",
            "lists the persons for whom another reading changes the outcome or a day, with that reading",
        ),
    )


def _add_audit_comparisons(parser: _Parser, say: Say) -> None:
    add = parser.options.add_argument
    add(
        "--since",
        metavar=say("DERNIER", "LAST"),
        type=_path,
        help=say(
            "dit ce qui a changé depuis ce résultat (.csv, .xlsx ou .parquet que --out a écrit, avec son .json), et pourquoi\u00a0: un fait, le"
            " temps, une lecture, la version des règles; une personne est listée une fois et comptée sous tout ce qui change pour elle;"
            " demande --key",
            "reports what has changed since this result (.csv, .xlsx or .parquet that --out wrote, with its .json), and why: a fact, time, a"
            " reading, the rules’ version; a person is listed once and counted under everything that changes for them; needs --key",
        ),
    )
    add(
        "--force",
        action="store_true",
        help=say(
            "--since compare même un résultat sous d’autres lectures ou un autre délai, changé depuis, ou sans son .json",
            "--since compares even a result made with other readings or lead days, changed since, or without its .json",
        ),
    )
    add(
        "--compare",
        metavar=say("COLONNE", "COLUMN"),
        help=say(
            "met à côté des nôtres les résultats d’un ancien système, dans cette colonne, et groupe les différences",
            "compares an old system’s outcomes, in this column, with ours, and groups the differences",
        ),
    )
    add(
        "--compare-map",
        metavar=say("FICHIER", "FILE"),
        type=_path,
        help=say(
            'traduit ces résultats par ce fichier TOML, une ligne chacun\u00a0: "à renouveler" = "renew"',
            'translates those outcomes by this TOML file, with one line for each: "to be renewed" = "renew"',
        ),
    )
    add(
        "--contrast",
        metavar=say("NOM=CHOIX", "NAME=CHOICE"),
        action="append",
        default=[],
        type=_pair(say),
        help=say(
            "dit qui changerait d’issue ou de jour sous cette autre lecture; peut être répété",
            "lists who would have another outcome or day under this other reading; may be repeated",
        ),
    )


def _add_audit_sending(parser: _Parser, say: Say) -> None:
    add = parser.options.add_argument
    add(
        "--letters",
        metavar=say("DOSSIER", "FOLDER"),
        type=_path,
        help=say(
            "écrit dans ce nouveau dossier une lettre à chaque personne qui doit agir, en texte et en .eml, par issue;"
            " le nom est la clé, sinon la ligne",
            "writes to this new folder one letter for each person who must act, as text and .eml, by outcome; named by the"
            " key, else by the line",
        ),
    )
    add(
        "--profile",
        metavar=say("FICHIER", "FILE"),
        type=_path,
        help=say(
            "donne aux lettres ce que seul l’expéditeur sait (TOML)",
            "adds to the letters what only their sender knows (TOML)",
        ),
    )
    add(
        "--calendar",
        metavar=say("FICHIER.ics", "FILE.ics"),
        type=_path,
        help=say(
            "écrit un calendrier des jours à venir de toutes les personnes, chacun nommé par la clé; dit de combien un jour ou une"
            " démarche n’y est pas; demande --key",
            "writes a calendar of the days to come of all persons, each named by the key; tells of how many a day or an act is not"
            " in it; needs --key",
        ),
    )
    _add_receipt(
        parser,
        say,
        "--receipts",
        "écrit dans ce fichier un reçu de toutes les réponses, que «\u00a0echeance replay\u00a0» rejoue; il contient"
        " les faits de chaque personne",
        "writes to this file a receipt of all answers, which “echeance replay” replays; it holds the facts of each"
        " person",
    )


def _add_as_of(parser: _Parser, say: Say, *, required: bool) -> None:
    parser.options.add_argument(
        "--as-of",
        metavar=say("JOUR", "DAY"),
        required=required,
        help=say(
            "le jour de la question, AAAA-MM-JJ"
            + (
                ", ou today, le jour au Québec"
                if required
                else ", ou l’instant, selon la règle"
            ),
            "the day of the question, YYYY-MM-DD"
            + (
                ", or today, the day in Québec"
                if required
                else ", or the instant, as the rule takes it"
            ),
        ),
    )


def _add_reading(parser: _Parser, say: Say) -> None:
    parser.options.add_argument(
        "--reading",
        metavar=say("NOM=CHOIX", "NAME=CHOICE"),
        action="append",
        default=[],
        type=_pair(say),
        help=say(
            "lecture choisie là où les textes divergent; peut être répété",
            "reading chosen where the sources disagree; may be repeated",
        ),
    )


def _add_zone_data(parser: _Parser, say: Say) -> None:
    parser.options.add_argument(
        "--zone-data",
        metavar=say("FICHIER", "FILE"),
        type=_small_file(say),
        action=_ZoneData,
        help=say(
            "donne l’heure légale par ce fichier (TZif) au lieu des données de la bibliothèque, si la loi a changé"
            " l’heure depuis (voir «\u00a0echeance version\u00a0»)\u00a0: par exemple"
            " /usr/share/zoneinfo/America/Toronto; la réponse le dit",
            "takes legal time from this file (TZif) instead of the library’s data, if the law has changed the"
            " clocks since (see “echeance version”): for example /usr/share/zoneinfo/America/Toronto; the answer says so",
        ),
    )


def _add_receipt(parser: _Parser, say: Say, name: str, fr: str, en: str) -> None:
    """Adds the option that writes a receipt, and what can be said of it."""
    add = parser.options.add_argument
    add(name, metavar=say("FICHIER.jsonl", "FILE.jsonl"), type=_path, help=say(fr, en))
    add(
        "--sign",
        metavar=say("CLÉ.pem", "KEY.pem"),
        type=_small_file(say),
        help=say(
            f"signe le reçu par cette clé privée (Ed25519, PEM); demande {name}",
            f"signs the receipt by this private key (Ed25519, PEM); needs {name}",
        ),
    )
    add(
        "--made-at",
        metavar=say("MOMENT", "MOMENT"),
        help=say(
            f"le jour ou l’instant du reçu, tel que vous le dites; rien n’en est dit sinon; demande {name}",
            f"the day or instant of the receipt, as you say it; none is told otherwise; needs {name}",
        ),
    )


def _add_replay(command: _Command, say: Say) -> None:
    # The words of the other commands are shown sooner without what this one needs to run.
    parser = command(
        "replay",
        _replay,
        "repose les questions d’un reçu et dit si la réponse est la même, sinon ce qui a changé",
        "asks the questions of a receipt again and tells whether the answer is the same, else what changed",
    )
    parser.epilog = say(
        """exemples\u00a0:
  echeance ask exam-validity --as-of 2026-11-21 passed_on=2024-11-21 --receipt dossier-17.jsonl
  echeance replay dossier-17.jsonl

La commande finit par 0 si toutes les réponses sont les mêmes, 1 si l’une est autre
ou s’il n’y a aucune question, 2 si un reçu ne peut être lu\u00a0: modifié, tronqué, ou
d’une version plus récente.""",
        """examples:
  echeance ask exam-validity --as-of 2026-11-21 passed_on=2024-11-21 --receipt file-17.jsonl
  echeance replay file-17.jsonl

The exit status is 0 if all answers are the same, 1 if one is another
or if there is no question, 2 if a receipt cannot be read: altered, cut short, or
of a later version.""",
    )
    parser.values.add_argument(
        "files",
        metavar=say("REÇU", "RECEIPT"),
        nargs="+",
        help=say(
            "un fichier de --receipt ou --receipts; - est l’entrée standard",
            "a file of --receipt or --receipts; - is standard input",
        ),
    )
    parser.options.add_argument(
        "--public-key",
        metavar=say("CLÉ.pem", "KEY.pem"),
        type=_small_file(say),
        help=say(
            "refuse un reçu que la clé de cette clé publique (Ed25519, PEM) n’a pas signé",
            "refuses a receipt that the key of this public key (Ed25519, PEM) did not sign",
        ),
    )
    _add_zone_data(parser, say)
    parser.options.add_argument(
        "--json",
        action="store_true",
        help=say("dit en JSON ce qui diffère", "tells in JSON what differs"),
    )
    add_lang(parser.options, say)


def _replay(options: argparse.Namespace) -> int:
    from echeance import replay

    return replay.run(options)


def _pair(say: Say) -> Callable[[str], tuple[str, str]]:
    def pair(text: str) -> tuple[str, str]:
        """A name and a value."""
        name, sign, value = text.partition("=")
        if not sign or not name:
            # The text itself may be personal: argparse would show it with a ValueError.
            raise argparse.ArgumentTypeError(
                say("attendu\u00a0: nom=valeur", "expected name=value")
            )
        return name, value

    return pair


def _outcome(say: Say) -> Callable[[str], str]:
    def outcome(text: str) -> str:
        from echeance.audit.telling import KNOWN_OUTCOMES

        if text not in KNOWN_OUTCOMES:
            known = ", ".join(KNOWN_OUTCOMES)
            fr, en = perhaps_in_both(text, KNOWN_OUTCOMES)
            raise argparse.ArgumentTypeError(
                say(f"attendu\u00a0: {known}{fr}", f"expected one of: {known}{en}")
            )
        return text

    return outcome


def _delimiter(say: Say) -> Callable[[str], str]:
    def delimiter(text: str) -> str:
        from echeance.audit.lines import sign_expected, sign_of

        sign = sign_of(text)
        if sign is None:
            raise argparse.ArgumentTypeError(say(*sign_expected(text)))
        return sign

    return delimiter


class _Read(bytes):
    """What a file held, and where it lies."""

    path: Path

    def __new__(cls, held: bytes, path: str) -> Self:
        read = super().__new__(cls, held)
        read.path = _path(path)
        return read


def _refuse_over_inputs(options: argparse.Namespace) -> None:
    """Refuses to write over a key, a profile or zone data that are read."""
    given = vars(options)
    sign = given.get("sign")
    inputs = [sign.path if isinstance(sign, _Read) else None]
    inputs += [given.get(name) for name in ("profile", "zone_data_path")]
    if not any(inputs):
        return
    from echeance.audit import CannotRun
    from echeance.audit.output import refuse_inputs

    names = ("out", "rejects", "letters", "calendar", "summary", "report")
    outs = [given.get(name) for name in (*names, "receipts", "receipt", "email")]
    try:
        refuse_inputs([None if out is None else _path(out) for out in outs], inputs)
    except CannotRun as error:
        options.fail(error.text.of("fr" if options.lang == "fr" else "en"))


def _small_file(say: Say) -> Callable[[str], bytes]:
    def small_file(path: str) -> bytes:
        """What a small file holds: of a key, or of zone data."""
        try:
            with open(path, "rb") as file:
                # One byte more than is taken: a device may have no end.
                return _Read(file.read(MAX_ZONE_DATA + 1), path)
        except OSError as error:
            raise argparse.ArgumentTypeError(
                about_file(error, path, say("fr", "en"))
            ) from None

    return small_file


class _ZoneData(argparse.Action):
    """Takes legal time from what a file holds, and keeps where that lies."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: Any,
        option_string: str | None = None,
    ) -> None:
        try:
            namespace.zone_data = LegalTime(values)
        except LegalTimeError as wrong:
            lang = cast(_Parser, parser).lang
            raise argparse.ArgumentError(self, wrong.text[lang]) from None
        namespace.zone_data_path = values.path


def _amount(say: Say) -> Callable[[str], int]:
    read = _number(say)

    def amount(text: str) -> int:
        number = read(text)
        if number < 0:
            raise argparse.ArgumentTypeError(
                say("attendu\u00a0: 0 ou plus", "expected 0 or more")
            )
        return number

    return amount


def _number(say: Say) -> Callable[[str], int]:
    def number(text: str) -> int:
        if not (text.isascii() and text.removeprefix("-").isdigit()):
            raise argparse.ArgumentTypeError(
                say("attendu\u00a0: un nombre entier", "expected a whole number")
            )
        return int(text)

    return number


# --- streams and signals ----------------------------------------------------


def _write_utf8(text: str) -> None:
    """JSON is UTF-8 whatever the terminal is."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode() + b"\n")


def _silence(stream: IO[str]) -> None:
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


class _Stopped(BaseException):
    """The command was asked to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.signal = number


class _Stopping:
    """The first signal that asks the command to end, which lets it take its half-written file away; asked again, it is at it."""

    def __init__(self) -> None:
        self._signal: int | None = None

    @property
    def is_asked(self) -> bool:
        """Whether the command was asked to end."""
        return self._signal is not None

    def take(self, number: int, _: FrameType | None) -> None:
        """Handles a signal."""
        if self._signal is None:
            self._signal = number
            raise _Stopped(number)

    def heed(self) -> None:
        """Ends the command that was asked to end: what is raised while an object is removed, Python drops."""
        if self._signal is not None:
            raise _Stopped(self._signal)


@contextlib.contextmanager
def _stopping_on_signals(*, is_last: bool) -> Generator[_Stopping]:
    """Ends the command by the first signal; where the process ends with it (`is_last`), no later one has a say."""
    stopping = _Stopping()
    # Windows has no SIGHUP.
    ending = [getattr(signal, name, None) for name in ("SIGINT", "SIGTERM", "SIGHUP")]
    defaults = [
        number
        for number in ending
        if number is not None
        and signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler)
    ]
    try:
        before = {number: signal.signal(number, stopping.take) for number in defaults}
    except ValueError:
        # Not the main thread: signals are the caller's.
        yield stopping
        return
    told = sys.unraisablehook

    def tell(dropped: sys.UnraisableHookArgs) -> None:
        if not isinstance(dropped.exc_value, _Stopped):
            told(dropped)

    sys.unraisablehook = tell
    try:
        try:
            yield stopping
        finally:
            stopping.heed()
    finally:
        sys.unraisablehook = told
        for number, handler in before.items():
            # Python itself, while it ends, gives back the handlers that it has.
            is_over = is_last and stopping.is_asked
            signal.signal(number, signal.SIG_IGN if is_over else handler)
