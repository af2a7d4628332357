"""What stands in a register and in a result: for `--help`, and for the manual page."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from echeance._echeance import REVIEW, cell_words, headings
from echeance.audit.mapping import FORMS, SAYS
from echeance.audit.persons import ERROR
from echeance.audit.register import (
    ACT_WORDS,
    FACTS,
    OUTCOME_WORDS,
    OUTCOMES,
    PARTS,
    SENTENCES,
    UNDETERMINED,
    duty_columns,
    output_columns,
    part_column,
)
from echeance.declared import rules_by_slug
from echeance.wording import ERRORS, NBSP, Words

if TYPE_CHECKING:
    from echeance.wording import _Lang

__all__ = ["Section", "help_text", "reading_terms", "sections"]


class Section(NamedTuple):
    """A list of terms, each with what it is."""

    title: str
    before: str
    terms: list[tuple[str, str]]


_WIDTH = 79
_INDENT = " " * 22


def help_text(lang: _Lang) -> str:
    """The sections as `--help` shows them."""
    text = "\n\n".join(_plain(section, lang) for section in sections(lang))
    return text if lang == "fr" else text.replace(NBSP, " ")


def _plain(section: Section, lang: _Lang) -> str:
    lines = [section.title + (f"{NBSP}:" if lang == "fr" else ":")]
    lines += _wrapped(section.before, "  ", "  ")
    for term, text in section.terms:
        head = f"  {term} "
        if len(head) > len(_INDENT):
            lines.append(head.rstrip())
            head = ""
        lines += _wrapped(text, head.ljust(len(_INDENT)), _INDENT)
    return "\n".join(lines)


def _wrapped(text: str, first: str, next_ones: str) -> list[str]:
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=next_ones,
        break_long_words=False,
        break_on_hyphens=False,
    )


def sections(lang: _Lang) -> list[Section]:
    """Columns read, cells, columns written, outcomes, faults, readings, the profile, statuses."""

    def section(
        title: Words, before: Words, terms: Iterator[tuple[str, Words]]
    ) -> Section:
        return Section(
            title.of(lang),
            before.of(lang),
            [(term, words.of(lang)) for term, words in terms],
        )

    return [
        section(_READ, _READ_BEFORE, _read()),
        section(_CELLS, _CELLS_BEFORE, _cells(lang)),
        section(_WRITTEN, _WRITTEN_BEFORE, _written()),
        section(_OUTCOMES, _OUTCOMES_BEFORE, _outcomes()),
        section(_FAULTS, _FAULTS_BEFORE, _faults()),
        section(_READINGS, _READINGS_BEFORE, reading_terms()),
        section(_PROFILE, _PROFILE_BEFORE, iter(PROFILE_KEYS.items())),
        section(_STATUSES, _STATUSES_BEFORE, iter(STATUSES.items())),
    ]


# --- columns read -----------------------------------------------------------

_READ = Words("colonnes lues", "columns read")
_READ_BEFORE = Words(
    "Il en faut deux au moins. La casse, les accents, les espaces, les traits d’union et les soulignés ne comptent pas."
    " Les autres colonnes sont transmises telles quelles. Dans un CSV ou un classeur, une ligne dont toutes les cellules"
    " sont vides n’est celle de personne\u00a0: elle est laissée de côté. Une ligne dont une seule cellule dit quelque chose est"
    " un pied (foot-row) si, dans quelque colonne que ce soit, elle le dit comme un pied connu («\u00a0Fin du rapport\u00a0»,"
    " «\u00a0Imprimé le …\u00a0», «\u00a0Page 1 de 2\u00a0», «\u00a020 dossiers\u00a0») ou, dans la colonne d’un fait, par"
    " d’autres mots que ce fait ne peut lire.",
    "At least two are required. Case, accents, spaces, hyphens and underscores do not matter. Other columns are copied"
    " unchanged. In a CSV file or a workbook, a line whose cells are all empty is nobody’s: it is left out. A line of which one"
    " cell alone says anything is a foot (foot-row) if, in any column, it says it as a known foot does (“Fin du rapport”,"
    " “Printed on …”, “Page 1 de 2”, “20 dossiers”) or, in the column of a fact, in other words that this fact cannot read.",
)


def _read() -> Iterator[tuple[str, Words]]:
    others = dict(headings())
    for fact, words in FACTS.items():
        names = others.get(fact, [])
        also = Words(
            "; aussi\u00a0: " + ", ".join(names) if names else "",
            "; also: " + ", ".join(names) if names else "",
        )
        yield fact, Words(words.fr + also.fr, words.en + also.en)


# --- cells ------------------------------------------------------------------

_CELLS = Words("cellules lues", "cells read")
_CELLS_BEFORE = Words(
    "Ce que dit une cellule d’une colonne lue, quelle que soit la casse; --map en ajoute.",
    "The meaning of cells in columns that are read; case does not matter; --map adds others.",
)
_SAID: dict[str, Words] = {
    "none": Words(
        "; là où le fait prend ce mot (un jour qui n’existe pas)",
        "; if the fact can be none (a day that does not exist)",
    ),
    "empty": Words(
        ", et la cellule vide; le fait prend sa valeur par défaut, sinon il est inconnu",
        ", and an empty cell; the fact takes its default, else it is unknown",
    ),
}


def _cells(lang: _Lang) -> Iterator[tuple[str, Words]]:
    first, second, *others = FORMS
    declared = ", ".join(f'"{form}"' for form in others)
    yield (
        Words("un jour", "a day").of(lang),
        Words(
            "AAAA-MM-JJ, AAAA/MM/JJ ou AAAAMMJJ, aussi suivi de minuit sans décalage; jj/mm/aaaa ou mm/jj/aaaa là où le"
            f' fichier le prouve (au moins 3 lignes, et 1 sur 100, ne peuvent être lues autrement) ou par --map ("{first}",'
            f' "{second}"); par --map aussi {declared}. Jamais d’année à deux chiffres ni de numéro de série d’Excel. Une autre heure est une faute,'
            ' sauf par --map (time = "drop" ou "quebec")',
            "YYYY-MM-DD, YYYY/MM/DD or YYYYMMDD, also with a midnight without an offset; dd/mm/yyyy or mm/dd/yyyy where"
            f' the file proves it (at least 3 lines, and 1 in 100, cannot be read otherwise) or by --map ("{first}",'
            f' "{second}"); by --map also {declared}. Never a year of two digits, nor a serial number of Excel. Another time is a fault, unless'
            ' --map allows it (time = "drop" or "quebec")',
        ),
    )
    yield (
        Words("un nombre", "a number").of(lang),
        Words("un nombre entier, en chiffres", "a whole number, in digits"),
    )
    for fact in rules_by_slug()[REVIEW]["facts"]:
        if fact["kind"] == "choice":
            fr, en = (
                ", ".join(
                    f"{slug} ({fact['choice_labels'][slug][of]})"
                    for slug in fact["choices"]
                )
                for of in ("fr", "en")
            )
            yield (
                fact["name"],
                Words(
                    fr
                    + "; en mots aussi, dans les deux langues, ou par le seul mot qui les distingue",
                    en
                    + "; also in words, in both languages, or by the one word that tells them apart",
                ),
            )
    for says, words in cell_words():
        listed, more = ", ".join(words), _SAID.get(says, Words("", ""))
        yield SAYS[says].of(lang), Words(listed + more.fr, listed + more.en)
    yield (
        "#…!",
        Words(
            "une erreur de tableur, #N/A et #N/D à part, est une faute; de même des # seuls, d’une colonne trop étroite",
            "a spreadsheet error other than #N/A and #N/D is a fault; so are # alone, of a column too narrow",
        ),
    )


# --- columns written --------------------------------------------------------

_WRITTEN = Words("colonnes écrites", "columns written")
_WRITTEN_BEFORE = Words(
    "Par --out, après les colonnes reçues. Les jours sont AAAA-MM-JJ; une cellule vide dit qu’il n’y a rien. Une démarche"
    " est due (à faire maintenant), later (à faire plus tard), none (rien à faire) ou unknown (peut-être à faire).",
    "By --out, after the columns of the register. Days are YYYY-MM-DD; an empty cell means that there is nothing. An act is due"
    " (now), later (to be done later), none (nothing to do) or unknown (perhaps due).",
)
_OF_COLUMNS: dict[str, Words] = {
    "echeance_outcome": Words(
        "la démarche à faire d’abord (voir les issues); vide si la ligne est en faute",
        "the act to do first (see the outcomes); empty where the line has a fault",
    ),
    "echeance_outcome_words": Words(
        "la même en mots, dans la langue de --lang",
        "the same in words, in the language of --lang",
    ),
    "echeance_act_by": Words(
        "le dernier jour où cette démarche est à temps",
        "the last day on which that act is in time",
    ),
    "echeance_next_due_on": Words(
        "le prochain dernier jour connu de toute démarche, due maintenant ou plus tard",
        "the earliest known last day of any act, due now or later",
    ),
    "echeance_last_working_day": Words(
        "le dernier jour ouvrable jusqu’à echeance_act_by, sans samedi, jour férié, 2\u00a0janvier ni 26\u00a0décembre;"
        " vide s’il est déjà passé",
        "the last working day up to echeance_act_by, not a Saturday, holiday, January 2 or December 26; empty if it"
        " is already past",
    ),
    "echeance_reasons": Words(
        "les raisons, par leurs codes séparés d’espaces",
        "the codes of the reasons, separated by spaces",
    ),
    SENTENCES: Words(
        "avec --words\u00a0: la phrase de chaque raison",
        "with --words: the sentence of each reason",
    ),
    "echeance_missing": Words(
        "les faits à connaître pour conclure",
        "the facts that must be known for an answer",
    ),
    "echeance_assumed": Words(
        "les faits qui n’étaient pas dits et ont pris leur valeur par défaut",
        "the facts that were not given and took their default",
    ),
    "echeance_contested": Words(
        "true si une autre lecture des textes donne une autre issue, sinon false",
        "true where another reading of the texts gives another outcome, else false",
    ),
    "echeance_days_contested": Words(
        "true si une autre lecture donne un autre jour, sinon false",
        "true where another reading gives another day, else false",
    ),
    "echeance_contested_by": Words(
        "ces lectures, comme counting=cpa-269",
        "those readings, such as counting=cpa-269",
    ),
    "echeance_next_change_on": Words(
        "le jour où l’issue changera par le seul passage du temps",
        "the day on which time alone will change the outcome",
    ),
    "echeance_next_change_outcome": Words(
        "l’issue ce jour-là", "the outcome on that day"
    ),
    "echeance_error": Words(
        "les codes de toutes les fautes de la ligne",
        "the codes of all faults of the line",
    ),
    "echeance_error_field": Words(
        "pour chacune, la colonne ou le fait",
        "for each of them, the column or the fact",
    ),
    "echeance_surplus": Words(
        "les cellules en trop, telles quelles", "the surplus cells, unchanged"
    ),
    "echeance_line": Words(
        "le numéro de la ligne dans le registre",
        "the number of the line in the register",
    ),
}


def _written() -> Iterator[tuple[str, Words]]:
    known = dict(_OF_COLUMNS)
    for act, words in ACT_WORDS.items():
        state, by = duty_columns(act)
        known[state] = words
        known[by] = Words(
            "le dernier jour de cette démarche; none si elle n’en a pas",
            "the last day of that act; none if it has none",
        )
    titles = {slug: Words(**rule["title"]) for slug, rule in rules_by_slug().items()}
    for part in PARTS:
        known[part_column(part)] = Words(
            f"la réponse de la règle {part} ({titles[part].fr})",
            f"the answer of the rule {part} ({titles[part].en})",
        )
    for name in output_columns(sentences=True):
        yield name, known[name]


# --- outcomes ---------------------------------------------------------------

_OUTCOMES = Words("issues", "outcomes")
_OUTCOMES_BEFORE = Words(
    "Dans l’ordre des démarches; --outcome les prend.",
    "In the order of the acts; values for --outcome.",
)


def _outcomes() -> Iterator[tuple[str, Words]]:
    yield from OUTCOMES.items()
    undetermined = OUTCOME_WORDS[UNDETERMINED]
    yield (
        UNDETERMINED,
        Words(
            f"{undetermined.fr} (voir echeance_missing)",
            f"{undetermined.en} (see echeance_missing)",
        ),
    )
    yield (
        ERROR,
        Words(
            "pour --outcome\u00a0: la ligne est en faute",
            "for --outcome: the line has a fault",
        ),
    )


# --- faults -----------------------------------------------------------------

_FAULTS = Words("fautes d’une ligne", "faults of a line")
_FAULTS_BEFORE = Words(
    "La ligne est gardée, sans réponse; --rejects l’écrit telle quelle.",
    "The line is kept, without an answer; --rejects writes it unchanged.",
)
_OF_QUESTIONS = {
    "not-json",
    "unknown-rule",
    "missing-field",
    "unknown-field",
    "not-an-instant",
    "offset-missing",
}
"""Codes that only a question in JSON can have."""


def _faults() -> Iterator[tuple[str, Words]]:
    return (
        (code, words) for code, words in ERRORS.items() if code not in _OF_QUESTIONS
    )


# --- readings ---------------------------------------------------------------

_READINGS = Words("lectures", "readings")
_READINGS_BEFORE = Words(
    "Là où les textes se taisent ou se contredisent\u00a0: --reading en choisit une, --contrast dit qui une autre change."
    " La première de chaque nom vaut si rien n’est dit.",
    "Where the texts are silent or disagree: --reading chooses one, --contrast lists those for whom another one changes"
    " the answer. The first of each name is the default.",
)


def reading_terms() -> Iterator[tuple[str, Words]]:
    """Every choice of a reading, as `counting=cpa-269`, in words."""
    for reading in rules_by_slug()[REVIEW]["readings"]:
        default = reading["default"]
        for choice in sorted(reading["choices"], key=lambda each: each != default):
            words = reading["choice_labels"][choice]
            yield f"{reading['name']}={choice}", Words(words["fr"], words["en"])


# --- profile ----------------------------------------------------------------

_PROFILE = Words("profil des lettres", "profile of the letters")
_PROFILE_BEFORE = Words(
    "Ce que --profile (TOML) donne aux lettres, et que les sources ne disent pas; ce qui n’y est pas reste en blanc dans la"
    ' lettre. Un texte par langue s’écrit { fr = "…", en = "…" }.',
    "What --profile (TOML) gives to the letters, and the sources do not say; what is not in it stands as a blank in the"
    ' letter. A text for each language is written { fr = "…", en = "…" }.',
)
PROFILE_KEYS: dict[str, Words] = {
    "body": Words("l’organisme qui écrit", "the body that writes"),
    "unit": Words("sa direction ou son service", "its unit"),
    "contact": Words(
        "comment joindre une personne qui peut réviser la décision",
        "how to reach a person who can review the decision",
    ),
    "recourse": Words("le recours", "the recourse"),
    "recourse_limit": Words("son délai", "its time limit"),
    "file_number": Words("le numéro du dossier", "the file number"),
    "decided": Words(
        "software-alone si le logiciel décide seul, person-with-software si une personne décide avec son aide",
        "software-alone if the software decides alone, person-with-software if a person decides with its help",
    ),
    "origins": Words(
        '[origins], puis une ligne par fait\u00a0: d’où il vient, par exemple expires_on = "le registre"',
        '[origins], then a line for each fact: where it came from, such as expires_on = "the register"',
    ),
}

# --- statuses ---------------------------------------------------------------

_STATUSES = Words("états de sortie", "exit statuses")
_STATUSES_BEFORE = Words(
    "Ce par quoi la commande finit, pour un travail de nuit.",
    "The exit status of the command, for a nightly job.",
)
STATUSES: dict[str, Words] = {
    "0": Words("tout est examiné", "all was reviewed"),
    "1": Words(
        "des lignes sont en faute (plus que --max-errors), ou, avec --since, une clé est répétée ou manque; le résultat est écrit",
        "lines have faults (more than --max-errors) or, with --since, a key is repeated or lacking; the result is written",
    ),
    "2": Words(
        "rien n’est écrit\u00a0: une option, le registre ou un fichier à écrire ne va pas, ou le registre a moins de"
        " lignes que --min-rows; la sortie d’erreur dit quoi corriger",
        "nothing is written: there is a fault in an option, the register or a file to write, or the register has fewer"
        " lines than --min-rows; standard error says what to correct",
    ),
    "3": Words(
        "le programme a un défaut; rien n’est écrit",
        "the program has a bug; nothing is written",
    ),
    "4": Words(
        "l’entrée ou la sortie standard est fermée",
        "standard input or output is closed",
    ),
    "129, 130, 143": Words(
        "arrêtée par SIGHUP (terminal fermé), SIGINT (Ctrl+C) ou SIGTERM; rien n’est écrit",
        "stopped by SIGHUP (terminal closed), SIGINT (Ctrl+C) or SIGTERM; nothing is written",
    ),
    "137": Words(
        "tuée par SIGKILL; rien n’est écrit, et le prochain audit qui écrit dans le même dossier ôte le .echeance-….tmp qui y"
        " reste (sous Windows, et sur un disque sans verrous, après une heure)",
        "killed by SIGKILL; nothing is written, and the next audit that writes to the same folder removes the"
        " .echeance-….tmp that stays in it (on Windows, and on a disk without locks, after an hour)",
    ),
    "141": Words(
        "le programme qui lisait la sortie a fini avant elle",
        "the program that read the output ended before it",
    ),
}
