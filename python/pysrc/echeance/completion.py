"""The command `completion`: what a shell needs to complete the words of the others."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from echeance._echeance import rules
from echeance.arguments import add_lang

__all__ = ["add_to", "candidates"]

SHELLS = {
    # Bash takes words apart at `=` and replaces what follows the last one alone.
    "bash": r"""_echeance() {
    local line=${COMP_LINE:0:COMP_POINT} words word IFS=$' \t\n'
    read -ra words <<< "$line"
    [[ $line == *[[:space:]] ]] && words+=('')
    word=${words[${#words[@]}-1]}
    IFS=$'\n'
    COMPREPLY=($(echeance completion words -- "${words[@]:1}" 2> /dev/null))
    [[ $word == *=* ]] && COMPREPLY=("${COMPREPLY[@]#"${word%=*}="}")
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace
    return 0
}
complete -o default -F _echeance echeance
""",
    "zsh": r"""#compdef echeance
_echeance() {
    local -a found
    found=(${(f)"$(echeance completion words -- "${(@)words[2,CURRENT]}" 2> /dev/null)"})
    if (( ${#found} )); then
        compadd -S '' -a found
    else
        _files
    fi
}
compdef _echeance echeance
""",
    "fish": r"""function __echeance
    set -l words (commandline -opc) (commandline -ct)
    echeance completion words -- $words[2..-1] 2> /dev/null
end
complete -c echeance -n '__echeance | string length -q' -f -a '(__echeance)'
""",
}

_Parsers = Mapping[str, Any]


def add_to(
    command: Callable[..., Any], commands: _Parsers, say: Callable[[str, str], str]
) -> None:
    """Adds the command, as the command line adds its own."""

    def run(options: argparse.Namespace) -> int:
        if options.shell == "words":
            for word in candidates(commands, options.words):
                print(word)
        else:
            print(SHELLS[options.shell], end="")
        return 0

    parser = command(
        "completion",
        run,
        "donne à l’interpréteur de commandes de quoi compléter les mots",
        "gives a shell what it needs to complete words",
    )
    parser.epilog = say(
        """exemples\u00a0:
  source <(echeance completion bash)
  source <(echeance completion zsh)
  echeance completion fish > ~/.config/fish/completions/echeance.fish""",
        """examples:
  source <(echeance completion bash)
  source <(echeance completion zsh)
  echeance completion fish > ~/.config/fish/completions/echeance.fish""",
    )
    parser.values.add_argument(
        "shell",
        choices=[*SHELLS, "words"],
        help=say(
            "l’interpréteur; words donne ce qui peut suivre les mots donnés après --",
            "the shell; words gives what may stand in place of the last word after --",
        ),
    )
    parser.values.add_argument("words", nargs="*", default=[], help=argparse.SUPPRESS)
    add_lang(parser.options, say)


def candidates(commands: _Parsers, words: list[str]) -> list[str]:
    """What the last of the words may become; nothing where it is a file, or anything."""
    *before, last = words or [""]
    if before[-1:] == ["--lang"]:
        return [lang for lang in ("fr", "en") if lang.startswith(last)]
    # Before the command it says the same as after it.
    if before[:1] == ["--lang"]:
        del before[:2]
    elif before and before[0].startswith("--lang="):
        del before[0]
    if not before and last.startswith("--lang="):
        found: Iterable[str] = ["--lang=fr", "--lang=en"]
    elif not before:
        found = [*commands, "--version", "--help", "--lang"]
    elif before[0] == "help":
        found = commands
    elif before[0] == "completion":
        found = SHELLS
    elif (parser := commands.get(before[0])) is None:
        found = ()
    else:
        found = _of_command(parser, before, last)
    return [word for word in found if word.startswith(last)]


def _of_command(parser: Any, before: list[str], last: str) -> Iterable[str]:
    actions = parser._option_string_actions
    action = actions.get(before[-1])
    typed = [word for word in before[1:] if not word.startswith("-")]
    rule = next((rule for rule in rules() if rule["slug"] in typed), None)
    if action is not None and action.nargs != 0:
        return _of_option(action, rule)
    option, sign, _ = last.partition("=")
    if option.startswith("-") and sign:
        action = actions.get(option)
        if action is None or action.nargs == 0:
            return ()
        return [f"{option}={value}" for value in _of_option(action, rule)]
    if last.startswith("-"):
        return list(actions)
    if "rule" not in [action.dest for action in parser._actions]:
        return ()
    if rule is None:
        return [rule["slug"] for rule in rules()]
    if "facts" not in [action.dest for action in parser._actions]:
        return ()
    return _facts(rule, last, {word.partition("=")[0] for word in typed})


def _of_option(action: Any, rule: dict[str, Any] | None) -> Iterable[str]:
    """What may stand after an option."""
    if action.choices is not None:
        return [str(choice) for choice in action.choices]
    if action.dest in ("reading", "contrast"):
        # The audit names no rule: its own is this one.
        review = (each for each in rules() if each["slug"] == "holder-review")
        of_rule = rule or next(review)
        return [
            f"{reading['name']}={choice}"
            for reading in of_rule["readings"]
            for choice in reading["choices"]
        ]
    if action.dest == "outcome":
        from echeance.audit.telling import KNOWN_OUTCOMES

        return KNOWN_OUTCOMES
    if action.dest == "fact" and rule is not None:
        return [fact["name"] for fact in rule["facts"] if fact["kind"] == "day"]
    if action.dest == "where" and rule is not None:
        return [*(outcome["slug"] for outcome in rule["outcomes"]), "undetermined"]
    return ()


def _facts(rule: dict[str, Any], last: str, given: set[str]) -> Iterable[str]:
    """The facts that are not given yet; of one whose name stands there, its values."""
    name, sign, _ = last.partition("=")
    if not sign:
        return [f"{x['name']}=" for x in rule["facts"] if x["name"] not in given]
    fact = next((fact for fact in rule["facts"] if fact["name"] == name), None)
    if fact is None:
        return ()
    values = list(fact["choices"])
    if fact["kind"] == "yes-no":
        values += ["true", "false"]
    if fact["word"] is not None:
        values.append(fact["word"])
    return [f"{name}={value}" for value in [*values, "unknown"]]
