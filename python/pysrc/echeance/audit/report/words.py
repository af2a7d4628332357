"""The words of the report's page, beside those of the rules."""

from __future__ import annotations

from echeance._echeance import REVIEW
from echeance.audit.report.groups import BESIDE, CHANGED
from echeance.audit.summary import (
    ASSUMED,
    MISSING,
    POSSIBLE,
    UNDATED,
    UNDETERMINED_LINES,
    URGENT,
    WINDOWS,
)
from echeance.declared import rules_by_slug
from echeance.wording import NBSP, Words

__all__ = ["COLUMNS", "GROUPS", "LEGEND", "PAGE", "PROVENANCE"]

_SOON, _MONTH, _SEASON = WINDOWS

GROUPS: dict[str, Words] = {
    # An act that stands alone has a day to come as well, but was to be done at once.
    "urgent": URGENT,
    "soon": Words(f"D’ici {_SOON}{NBSP}jours", f"Within {_SOON} days"),
    "month": Words(
        f"De {_SOON + 1} à {_MONTH}{NBSP}jours", f"In {_SOON + 1} to {_MONTH} days"
    ),
    "season": Words(
        f"De {_MONTH + 1} à {_SEASON}{NBSP}jours", f"In {_MONTH + 1} to {_SEASON} days"
    ),
    # What the summary leaves out of the next days.
    BESIDE: Words(
        "Avis de fin de lien encore à temps, ou certificat temporaire qui prend fin",
        "Notice of the end of an affiliation still in time, or temporary certificate that ends",
    ),
    "undated": UNDATED,
    "contested": Words(
        "Une autre lecture donnerait une autre issue",
        "Another reading would give another outcome",
    ),
    "days-contested": Words(
        "Une autre lecture donnerait un autre jour",
        "Another reading would give another day",
    ),
    "undetermined": UNDETERMINED_LINES,
    "error": Words("Lignes en erreur, à corriger", "Lines with an error, to be mended"),
    CHANGED: Words("Ce qui a changé", "What has changed"),
}
"""In which groups a person may stand."""

COLUMNS: dict[str, Words] = {
    "key": Words("Personne", "Person"),
    "outcome": Words("À faire d’abord", "To do first"),
    "act_by": Words("Dernier jour", "Last day"),
    "next_due_on": Words("Prochain jour (avis à part)", "Next day (notices apart)"),
    "due": Words("Démarches et leur dernier jour", "Acts and their last day"),
    "change": Words("Changement", "Change"),
    "contested_by": Words("Autres lectures", "Other readings"),
    "missing": MISSING,
    "assumed": Words("Supposé, faute d’être dit", "Assumed, since it was not given"),
    "error": Words("Fautes", "Faults"),
    "line": Words("Ligne", "Line"),
}
"""The columns of the table that the audit adds."""

LEGEND: dict[str, Words] = {
    "given": Words("donné", "given"),
    "asked": Words("jour de la question", "day of the question"),
    "found": Words("calculé", "computed"),
    "act": Words("démarche à faire", "act that is owed"),
    "possible": Words("démarche peut-être à faire", "act that may be owed"),
    "disputed": Words("selon une autre lecture", "by another reading"),
    "change": Words("la réponse change", "the answer changes"),
}
"""What the kinds of days of a timeline are, by their classes."""

_AS_OF = rules_by_slug()[REVIEW]["as_of_label"]

PROVENANCE: dict[str, Words] = {
    "as_of": Words(
        *(_AS_OF[lang][:1].upper() + _AS_OF[lang][1:] for lang in ("fr", "en"))
    ),
    "rules_version": Words("Version des règles", "Version of the rules"),
    "version": Words("Version d’echeance", "Version of echeance"),
    "lead_days": Words(
        "Jours, avant la fin du certificat, où son renouvellement est signalé",
        "Days, before the certificate ends, from which its renewal is called for",
    ),
    "register_sha256": Words(
        "Empreinte du registre (SHA-256)", "Digest of the register (SHA-256)"
    ),
    "readings": Words("Lectures", "Readings"),
    "read": Words("Colonnes lues", "Columns read"),
    "passed": Words(
        "Colonnes transmises sans être lues", "Columns passed through unread"
    ),
    "absent": Words("Faits dont il n’y a pas de colonne", "Facts without a column"),
}

PAGE: dict[str, Words] = {
    "title": Words("Audit du registre au", "Audit of the register as of"),
    "skip": Words("Aller au tableau", "Skip to the table"),
    "theme": Words("Clair ou sombre", "Light or dark"),
    "tonight": Words("À faire d’abord", "To do first"),
    "nobody": Words("Aucune personne", "Nobody"),
    "also": Words("aussi à faire\u00a0:", "to do too:"),
    "later": Words("plus tard\u00a0: {act}", "later: {act}"),
    "possible": POSSIBLE,
    "over": Words("{day}, délai passé", "{day}, period over"),
    "named_column": Words("colonne «\u00a0{name}\u00a0»", "column “{name}”"),
    "of": Words("{what}\u00a0: {text}", "{what}: {text}"),
    "show": Words("Voir dans le tableau", "Show in the table"),
    "more": Words("… et {n} de plus", "… and {n} more"),
    "line": Words("ligne", "line"),
    "calendar": Words("Les 90 prochains jours", "The next 90 days"),
    "calendar_note": Words(
        "Chaque jour, combien de personnes ont là un dernier jour où agir, certain ou, faute d’un fait, possible.",
        "For each day, how many persons have a last day to act by, certain or, for want of a fact, possible.",
    ),
    "calendar_opens": Words(
        "Un jour ouvre sa liste dans le tableau.",
        "A day opens its list in the table.",
    ),
    "calendar_none": Words(
        "Personne n’a de dernier jour où agir dans ces 90\u00a0jours.",
        "Nobody has a last day to act by in these 90 days.",
    ),
    "persons": Words("personnes", "persons"),
    "person": Words("personne", "person"),
    "since": Words("Ce qui a changé", "What has changed"),
    "since_day": Words("Ce qui a changé depuis le", "What has changed since"),
    "nothing_changed": Words("Rien n’a changé.", "Nothing has changed."),
    "overview": Words("Tout le registre", "The whole register"),
    "outcomes": Words("Ce que chaque titulaire doit faire", "What each holder must do"),
    "missing": MISSING,
    "assumed": ASSUMED,
    "faults": Words("Fautes des lignes", "Faults of the lines"),
    "twice": Words("Ce qui est répété", "What stands twice"),
    "duplicates": Words(
        "Lignes dont la clé est répétée", "Lines whose key stands twice"
    ),
    "duplicate_certificates": Words(
        "Lignes dont le numéro de certificat est répété",
        "Lines whose certificate number stands twice",
    ),
    "table": Words("Toutes les personnes", "All persons"),
    "kept": Words(
        "Le registre a {all} lignes\u00a0: le tableau en montre {kept}, celles qui doivent agir d’abord. Les {rest} autres"
        " sont dans le résultat (--out). Les comptes de cette page portent sur toutes, mais le calendrier n’a de ces autres que"
        " le prochain jour certain, et leurs avis ne sont pas comptés.",
        "The register has {all} lines: the table shows {kept} of them, those who must act first. The {rest} others are in"
        " the result (--out). The counts of this page are of all, but the calendar has of those others the next certain"
        " day alone, and their notices are not counted.",
    ),
    "search": Words("Chercher", "Search"),
    "group": Words("Liste", "List"),
    "any": Words("toutes", "all"),
    "any_outcome": Words("toutes", "all"),
    "outcome": Words("À faire d’abord", "To do first"),
    "day": Words("Jour où agir", "Day to act by"),
    "columns": Words("Colonnes", "Columns"),
    "unnamed": Words("colonne {n}", "column {n}"),
    "copy": Words("Copier", "Copy"),
    "copied": Words("Lignes copiées\u00a0: {n}", "Lines copied: {n}"),
    "not_copied": Words(
        "Le navigateur n’a pas laissé copier\u00a0: les lignes sont choisies ci-dessous, copiez-les par Ctrl+C (⌘C).",
        "The browser did not let it copy: the lines are selected below, copy them by Ctrl+C (⌘C).",
    ),
    "copyable": Words("Lignes à copier", "Lines to copy"),
    "otherwise": Words(
        "Des lectures qui ne sont pas celles de la règle ont été choisies",
        "Readings other than those of the rule were chosen",
    ),
    "noted": Words("Comment le registre a été lu\u00a0:", "How the register was read:"),
    "legend": Words("Couleurs de la ligne du temps", "Colours of the timeline"),
    "print": Words("Imprimer", "Print"),
    "reset": Words("Tout montrer", "Show all"),
    "shown": Words("Lignes montrées\u00a0: {n} sur {all}", "Lines shown: {n} of {all}"),
    "none": Words(
        "Aucune ligne ne répond à ces choix.", "No line meets these choices."
    ),
    "empty": Words("Le registre n’a aucune ligne.", "The register has no line."),
    "close": Words("Fermer", "Close"),
    "before": Words("Précédente", "Previous"),
    "after": Words("Suivante", "Next"),
    "timeline": Words("Ligne du temps", "Timeline"),
    "cells": Words("Ce que dit le registre", "What the register says"),
    "unread": Words(
        "Cette ligne n’a pu être examinée", "This line could not be reviewed"
    ),
    "old_browser": Words(
        "Ce navigateur ne peut ouvrir les réponses de cette page; prenez-en un plus récent.",
        "This browser cannot open the answers of this page; take a newer one.",
    ),
    "no_script": Words(
        "Le tableau demande JavaScript; les listes ci-dessus n’en ont pas besoin.",
        "The table needs JavaScript; the lists above do not.",
    ),
    "printed": Words(
        "Les {n} premières lignes de {all}\u00a0: choisissez une liste pour imprimer les autres.",
        "The first {n} lines of {all}: choose a list to print the others.",
    ),
    "provenance": Words("Provenance", "Provenance"),
    "each_line": Words("selon chaque ligne", "as each line says"),
    "stream": Words("entrée standard", "standard input"),
    "unknown": Words("non connue", "not known"),
    "notice": Words(
        "Les lois et les règlements prévalent; cette page n’est pas un avis juridique. Elle contient des renseignements"
        " personnels\u00a0: gardez-la comme le registre.",
        "The acts and regulations prevail; this page is not legal advice. It holds personal information: keep it as the"
        " register.",
    ),
    "licences": Words("Licences", "Licences"),
}
