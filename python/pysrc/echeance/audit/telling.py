"""Lists of persons and comparisons, laid out for a person to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from echeance._echeance import choice_words
from echeance.audit.compare import UNMAPPED, Comparison
from echeance.audit.contrast import Contrast, Differing
from echeance.audit.found import Audit, WrittenCalendar, WrittenLetters
from echeance.audit.listing import Listing
from echeance.audit.persons import ERROR
from echeance.audit.register import (
    FACTS,
    OUTCOME_WORDS,
    REASON_WORDS,
    UNDETERMINED,
)
from echeance.audit.since import GROUPS, Change, Since
from echeance.audit.summary import ALSO, Line, acts_words, brief, possible_words
from echeance.audit.verdict import Verdict
from echeance.wording import NBSP, Words, and_more, count, day, number, printable

if TYPE_CHECKING:
    from echeance.audit.since import _Group, _Why
    from echeance.wording import _Lang

__all__ = [
    "ABOVE",
    "GROUP_WORDS",
    "WHY_WORDS",
    "change_words",
    "comparison_lines",
    "contrast_lines",
    "keyless_notes",
    "persons_lines",
    "since_lines",
    "since_notes",
    "written_lines",
]

_LINE = Words("ligne", "line")
_LINES = Words("lignes", "lines")
_NO_DAY = Words("sans jour", "no day")


def persons_lines(persons: Listing, lang: _Lang) -> Iterator[Line]:
    """A list: the day, the key or the line, what to do; the nearest days first."""
    lines = count(
        len(persons), Words("personne", "person"), Words("personnes", "persons"), lang
    )
    yield Line("")
    yield Line(Words(f"Liste ({lines})", f"List ({lines})").of(lang), "title")
    for on, line, key, outcome, contested_by, acts, possible, further in persons:
        shown_day = _NO_DAY.of(lang) if on is None else day(on, lang)
        by = _read_otherwise(contested_by.split(), lang)
        what = [acts_words(acts, outcome, lang)] if acts or possible is None else []
        if possible is not None:
            what.append(possible_words(possible, lang))
        what += (_owed(*each, lang) for each in further)
        yield Line(
            f"  {shown_day:<19} {_name(key, line, lang):<16} {' + '.join(what)}{by}"
        )


def _read_otherwise(readings: list[str], lang: _Lang) -> str:
    """The other readings that say something else, in words."""
    if not readings:
        return ""
    told = "; ".join(_reading(each, lang) for each in readings)
    return f"  [{_READ.of(lang)} {told}]"


_READ = Words("autrement lu\u00a0:", "read otherwise:")
"""Before what another reading says."""


def _reading(reading: str, lang: _Lang) -> str:
    """Another reading, as `counting=cpa-269`, in words."""
    name, choice = reading.split("=", 1)
    return choice_words(name, choice, lang) or reading


def _owed(act: str, on: date | None, is_possible: bool, lang: _Lang) -> str:
    """What else a person owes, with its day where it has one."""
    acts = [act] if act else []
    told = possible_words(acts, lang) if is_possible else brief(act, lang)
    return told if on is None else f"{told} ({day(on, lang)})"


def _name(key: str, line: int | None, lang: _Lang) -> str:
    shown = printable(key.strip())
    return shown or f"{_LINE.of(lang)}{NBSP}{line}"


GROUP_WORDS: dict[_Group, Words] = {
    "new": Words("Nouvelles personnes", "New persons"),
    "changed-outcome": Words(
        "Ce qu’il faut faire a changé", "What must be done has changed"
    ),
    "newly-due": Words("Une démarche est devenue due", "An act has become due"),
    "day-moved": Words(
        "Le jour a bougé, ou une démarche n’est plus à faire ou devient possible",
        "The day has moved, or an act is no longer to be done or becomes possible",
    ),
    "gone": Words("Personnes qui n’y sont plus", "Persons that are gone"),
}

WHY_WORDS: dict[_Why, Words] = {
    "fact": Words("un fait", "a fact"),
    "time": Words("le temps", "time"),
    "reading": Words("une lecture ou le délai", "a reading or the lead days"),
    "rules": Words("la version des règles", "the rules’ version"),
    "not-told": Words("on ne peut le dire", "cannot be told"),
}


def since_lines(found: Since, lang: _Lang, shown: int | None = None) -> Iterator[Line]:
    """What changed since the last result, group by group, each with why: those who must act first.

    At most `shown` persons of each group are listed, each under the first that applies.
    """
    heading = Words("Ce qui a changé", "What has changed").of(lang)
    if found.last_as_of is not None:
        last = day(date.fromisoformat(found.last_as_of), lang)
        heading += Words(f" depuis le {last}", f" since {last}").of(lang)
    yield Line("")
    yield Line(heading, "title")
    if found.goes_back:
        yield Line(f"  {_GOES_BACK.of(lang)}", "alert")
    if not found:
        yield Line("  " + Words("rien", "nothing").of(lang), "quiet")
    for group in GROUPS:
        reasons = found.whys(group)
        if not reasons:
            continue
        colon = f"{NBSP}:" if lang == "fr" else ":"
        many = reasons.total()
        yield Line(f"  {GROUP_WORDS[group].of(lang)}{colon} {number(many, lang)}")
        for why, of_them in reasons.most_common():
            if why:
                yield Line(f"{number(of_them, lang):>9}  {_why(why, lang)}", "quiet")
        above = found.beside.get(group)
        if above is not None:
            many -= above.total()
            yield Line(f"{number(above.total(), lang):>9}  {ABOVE.of(lang)}", "quiet")
        for change in islice(found.of(group), shown):
            yield Line(f"    {_changed(change, lang)}")
        if shown is not None and many > shown:
            yield Line(f"    {and_more(many - shown, lang)}")
    for note in _left_out(found):
        yield Line(f"  {note.of(lang)}", "alert")


ABOVE = Words("déjà plus haut, avec ce qui a changé d’autre", "listed above already")
"""Of persons who are counted under a group and listed under an earlier one."""


def since_notes(found: Since) -> list[Words]:
    """What limits a comparison with the last result."""
    return [*([_GOES_BACK] if found.goes_back else []), *_left_out(found)]


_GOES_BACK = Words(
    "le dernier résultat est d’un jour postérieur à celui de l’audit\u00a0: ce qui suit remonte le temps",
    "the last result is of a later day than the audit: what follows goes back in time",
)


def _left_out(found: Since) -> Iterator[Words]:
    if found.is_changed:
        yield Words(
            "le dernier résultat n’est plus tel qu’il a été écrit, ou rien ne dit qu’il l’est (--force)\u00a0: des personnes peuvent"
            " être dites nouvelles ou parties à tort",
            "the last result is no longer as it was written, or nothing tells that it is (--force): persons may be wrongly"
            " called new or gone",
        )
    if found.last_duplicates:
        many = found.last_duplicates
        yield Words(
            f"clé répétée dans le dernier résultat\u00a0: {many}",
            f"keys that stand twice in the last result: {many}",
        )
    if found.lacking:
        lacking = ", ".join(found.lacking)
        yield Words(
            f"le dernier résultat n’a pas ces colonnes, qui ne sont pas comparées\u00a0: {lacking}",
            f"the last result lacks these columns, which are not compared: {lacking}",
        )
    if found.without_possible:
        many = found.without_possible
        yield Words(
            f"lignes indéterminées dont un jour seulement possible, s’il y en a un, n’est pas comparé\u00a0: {many}; le dernier"
            " résultat n’a pas leurs faits",
            f"undetermined lines of which a day that is only possible, if there is one, is not compared: {many}; the last"
            " result lacks their facts",
        )
    yield from keyless_notes(found)


def keyless_notes(found: Since) -> Iterator[Words]:
    """Lines of which nobody knows whose they are, and what this makes of others."""
    if found.without_key:
        many = found.without_key
        yield Words(
            f"lignes sans clé, qui ne sont pas comparées\u00a0: {many}; des personnes peuvent être dites parties à tort\u00a0:"
            " remplissez la colonne de --key",
            f"lines without a key, which are not compared: {many}; persons may be wrongly called gone: fill in the column of"
            " --key",
        )
    if found.last_without_key:
        many = found.last_without_key
        yield Words(
            f"lignes sans clé dans le dernier résultat, qui ne sont pas comparées\u00a0: {many}; des personnes peuvent être"
            " dites nouvelles à tort",
            f"lines of the last result without a key, which are not compared: {many}; persons may be wrongly called new",
        )


_FACTS = Words("des faits", "facts")


_WAS_BROKEN = Words("la ligne était en erreur", "the line had an error")
_IS_BROKEN = Words("la ligne est en erreur", "the line has an error")


def _why(
    why: Iterable[_Why],
    lang: _Lang,
    facts: Iterable[str] = (),
    fault: Words | None = None,
) -> str:
    """Why something changed, with each fact that did; a `fault` of the line stands in place of the word for a fact."""
    told = {each: WHY_WORDS[each].of(lang) for each in why}
    names = [FACTS[fact].of(lang) for fact in facts]
    if "fact" in told:
        words = _FACTS.of(lang) if len(names) > 1 else told["fact"]
        if fault is not None:
            words = fault.of(lang)
        told["fact"] = f"{words} ({'; '.join(names)})" if names else words
    return ", ".join(told.values())


def _changed(change: Change, lang: _Lang) -> str:
    name = _name(change.key, change.line, lang)
    return f"{name:<16} {change_words(change, lang)}"


def change_words(change: Change, lang: _Lang) -> str:
    """What changed of a person, and why."""
    before, after = change.before, change.after
    if after is None:
        return "" if before is None else brief(before.outcome, lang)
    if before is None:
        others = (act for act in after.due if act != after.outcome)
        owed = (after.outcome, *others, *dict(after.beside))
        return " + ".join(_due_by(act, after, lang) for act in owed)
    told: list[str] = []
    is_other = before.outcome != after.outcome
    if after.has_other_fault(before):
        old, new = (_faults(each, lang) for each in (before, after))
        told.append(f"{_OTHER_FAULT.of(lang)} {old} → {new}")
    elif is_other:
        # Of an act that had a day before, both are told below.
        now = brief(after.outcome, lang)
        if after.outcome not in change.moved:
            now = _due_by(after.outcome, after, lang)
        told.append(f"{brief(before.outcome, lang)} → {now}")
    newly_due = [
        act for act in change.newly_due if not is_other or act != after.outcome
    ]
    if newly_due:
        acts = " + ".join(_due_by(act, after, lang) for act in newly_due)
        told.append(f"{_ALSO_DUE.of(lang)} {acts}" if is_other else acts)
    if change.moved:
        days = "; ".join(_moved(before, after, change.moved, lang, _ENDED))
        told.append(f"{_ALSO_MOVED.of(lang)} {days}" if told else days)
    if not told:
        if before.possible != after.possible and before.all_days == after.all_days:
            told.append(_another_possible_day(before, after, lang))
        told += _moved(before, after, after.possibly_other(before), lang, _NOT_OWED)
        if not told and after.has_other_coming(before):
            told.append(_another_coming(before, after, lang))
    if not told:
        told.append(_another_day(before, after, lang))
    if after.beside:
        beside = " + ".join(_due_by(act, after, lang) for act in dict(after.beside))
        told.append(f"{ALSO.of(lang)} {beside}")
    fault = _IS_BROKEN if after.outcome == ERROR else None
    if before.outcome == ERROR:
        fault = _WAS_BROKEN
    return f"{'; '.join(told)} [{_why(change.why, lang, change.facts, fault)}]"


_ALSO_DUE = Words("devient aussi due\u00a0:", "and also becomes due:")
_ALSO_MOVED = Words("le jour bouge aussi\u00a0:", "and a day also moves:")


def _due_by(act: str, verdict: Verdict, lang: _Lang) -> str:
    """An act that is due, with its last day where it has one; or another outcome."""
    on = dict((*verdict.days, *verdict.beside)).get(act)
    if on is None:
        return brief(act, lang)
    by = Words(", au plus tard le", ", by").of(lang)
    return f"{brief(act, lang)}{by} {_on(on, lang)}"


def _moved(
    before: Verdict,
    after: Verdict,
    acts: Iterable[str],
    lang: _Lang,
    ended: Words,
) -> Iterator[str]:
    """Each act whose day is another, with both days; `ended` says that the second has none, as it is not to be done."""
    for act in acts:
        old = _day_of(act, before, lang, _NOT_OWED)
        new = _day_of(act, after, lang, ended)
        yield f"{old} → {new} ({brief(act, lang)})"


_NOT_OWED = Words("n’est pas à faire", "not to be done")
_ENDED = Words("n’est plus à faire", "no longer to be done")
_UNKNOWN = Words("on ne sait si elle est à faire", "not known whether to be done")


def _day_of(act: str, verdict: Verdict, lang: _Lang, not_owed: Words) -> str:
    """The last day of an act; why it has none."""
    if act in verdict.not_owed:
        return not_owed.of(lang)
    if not verdict.tells(act):
        return _UNKNOWN.of(lang)
    return _on(dict(verdict.days).get(act), lang)


def _another_day(before: Verdict, after: Verdict, lang: _Lang) -> str:
    """The day that is another where no act has another one."""
    pairs = ((before.act_by, after.act_by), (before.next_due_on, after.next_due_on))
    old, new = next(pair for pair in pairs if pair[0] != pair[1])
    return f"{_on(old, lang)} → {_on(new, lang)}"


def _another_possible_day(before: Verdict, after: Verdict, lang: _Lang) -> str:
    """The day that is only possible, where it is another."""
    old, new = (_on(next(iter(each.possible), None), lang) for each in (before, after))
    _, *acts = after.possible or before.possible
    return f"{old} → {new} ({possible_words(acts, lang)})"


def _another_coming(before: Verdict, after: Verdict, lang: _Lang) -> str:
    """The day on which another act comes to be done first, where it is another."""
    (old, was), (new, act) = before.coming, after.coming
    acts = brief(act, lang)
    if was != act:
        acts = f"{brief(was, lang)} → {acts}"
    return f"{_on(old, lang)} → {_on(new, lang)} ({_FROM.of(lang)} {acts})"


_FROM = Words("à partir de ce jour\u00a0:", "from that day on:")
_OTHER_FAULT = Words("une autre erreur\u00a0:", "another error:")


def _faults(verdict: Verdict, lang: _Lang) -> str:
    """The codes of what is wrong with a line, each with its fact."""
    return ", ".join(
        f"{code} ({FACTS[at].of(lang)})" if at in FACTS else code
        for code, at in verdict.faults
    )


def _on(iso: str | None, lang: _Lang) -> str:
    """A day in words; that there is none."""
    return day(date.fromisoformat(iso), lang) if iso else _NO_DAY.of(lang)


def comparison_lines(found: Comparison, lang: _Lang) -> Iterator[Line]:
    """An old system's outcomes beside ours, the most frequent difference first."""
    column = printable(found.column)
    yield Line("")
    yield Line(
        Words(
            f"L’ancien résultat (colonne {column}) à côté du nôtre",
            f"The old outcome (column {column}) beside ours",
        ).of(lang),
        "title",
    )
    amounts = (
        (Words("d’accord", "agreeing"), found.agreeing),
        (Words("différents", "different"), found.differences.total()),
        (Words("sans ancien résultat", "without an old outcome"), found.empty),
        (
            Words("lignes en erreur, non comparées", "lines with errors, not compared"),
            found.refused,
        ),
    )
    for words, many in amounts:
        yield Line(f"  {words.of(lang):<40}{number(many, lang):>9}")
    order = sorted(found.differences.items(), key=lambda item: (-item[1], item[0]))
    for difference, many in order:
        theirs = (
            Words(
                "mot inconnu (--compare-map le traduit)",
                "a word not known (--compare-map translates it)",
            ).of(lang)
            if difference.theirs == UNMAPPED
            else brief(difference.theirs, lang)
        )
        boundary = _BOUNDARIES.get(difference.boundary)
        at = difference.boundary
        if boundary is not None:
            at = boundary.of(lang)
        elif at:
            at = f"{_READ.of(lang)} {_reading(at, lang)}"
        lines = ", ".join(map(str, found.lines[difference][:SHOWN_LINES]))
        where = _LINE if many == 1 else _LINES
        more = ", …" if many > SHOWN_LINES else ""
        yield Line(
            f"{number(many, lang):>9}  {theirs} → {brief(difference.ours, lang)}"
        )
        yield Line(
            f"{'':11}{_reason(difference.reason, lang)}"
            + (f" [{at}]" if at else "")
            + f" ({where.of(lang)}{NBSP}{lines}{more})",
            "quiet",
        )


def _reason(slug: str, lang: _Lang) -> str:
    """A reason in words, with its slug."""
    # Of an undetermined line that facts are missing: no reason of the rule's own.
    words = REASON_WORDS.get(slug, OUTCOME_WORDS[UNDETERMINED])
    return f"{words.of(lang)} ({slug})"


SHOWN_LINES = 5
"""How many lines of a difference are shown."""

_BOUNDARIES = {
    "day-before": Words("juste la veille", "right the day before"),
    "day-after": Words("juste le lendemain", "right the day after"),
}


def contrast_lines(
    found: Contrast, lang: _Lang, shown: int | None = None
) -> Iterator[Line]:
    """Who changes under another reading; at most `shown` persons are listed one by one."""
    words = choice_words(found.reading, found.choice, lang)
    yield Line("")
    yield Line(
        Words(
            f"Sous une autre lecture ({found.reading}={found.choice})",
            f"Under another reading ({found.reading}={found.choice})",
        ).of(lang),
        "title",
    )
    yield Line(f"  {words}", "quiet")
    for (ours, theirs), many in found.outcomes.most_common():
        change = f"{brief(ours, lang)} → {brief(theirs, lang)}"
        yield Line(f"{number(many, lang):>9}  {change}")
    if found.days:
        words_of_days = Words(
            "un autre jour, la même issue", "another day, the same outcome"
        )
        yield Line(f"{number(found.days, lang):>9}  {words_of_days.of(lang)}")
    if not found:
        nobody = Words(
            "personne ne change d’issue ni de jour", "nobody changes outcome or day"
        )
        yield Line(f"  {nobody.of(lang)}", "quiet")
    for each in islice(found.differing, shown):
        yield Line(
            f"    {_name(each.key, each.line, lang):<16} {_differing(each, lang)}"
        )
    if shown is not None and len(found) > shown:
        yield Line(f"    {and_more(len(found) - shown, lang)}")


def _differing(each: Differing, lang: _Lang) -> str:
    """What is another under another reading."""
    now, other = each.now, each.other
    if each.has_other_outcome:
        return f"{brief(now.outcome, lang)} → {brief(other.outcome, lang)}"
    moved = other.moved(now)
    if moved:
        return "; ".join(_moved(now, other, moved, lang, _NOT_OWED))
    if now.all_days != other.all_days:
        return _another_day(now, other, lang)
    if now.due != other.due:
        acts = (acts_words(each.due, each.outcome, lang) for each in (now, other))
        return " → ".join(acts)
    return _OTHER_DAY.of(lang)


_OTHER_DAY = Words(
    "aucun dernier jour d’une démarche ne bouge, mais un autre jour (le prochain changement, le début d’une démarche)",
    "no last day of an act moves, but another day does (the next change, the day on which an act begins)",
)


def written_lines(found: Audit, lang: _Lang) -> Iterator[Line]:
    """The files that were written besides the result."""
    for path in found.written:
        shown = printable(str(path))
        if found.letters is not None and path == found.letters.folder:
            shown += f" ({_letters(found.letters, lang)})"
        if found.calendar is not None and path == found.calendar.path:
            shown += f" ({_calendar(found.calendar, lang)})"
        yield Line(Words(f"Écrit\u00a0: {shown}", f"Written: {shown}").of(lang))


def _letters(letters: WrittenLetters, lang: _Lang) -> str:
    """How many letters there are, and for how many persons it is not known whether one is due."""
    told = count(
        letters.written, Words("lettre", "letter"), Words("lettres", "letters"), lang
    )
    return _with_lines(
        told,
        Words(
            "sans lettre, faute de réponse\u00a0:",
            "without a letter, for want of an answer:",
        ),
        ((letters.undetermined, _UNDETERMINED), (letters.errors, _IN_ERROR)),
        lang,
    )


def _calendar(calendar: WrittenCalendar, lang: _Lang) -> str:
    """How many events there are, and of how many persons an act or a day is not among them."""
    told = count(
        calendar.events,
        Words("événement", "event"),
        Words("événements", "events"),
        lang,
    )
    return _with_lines(
        told,
        Words(
            "dont une démarche ou un jour n’y est pas\u00a0:",
            "of which an act or a day is not in it:",
        ),
        (
            (calendar.undated, _UNDATED),
            (calendar.undetermined, _UNDETERMINED),
            (calendar.errors, _IN_ERROR),
        ),
        lang,
    )


def _with_lines(
    told: str,
    lacking: Words,
    whys: tuple[tuple[int, tuple[Words, Words]], ...],
    lang: _Lang,
) -> str:
    """What was written, and how many lines lack something of it, by why."""
    none = sum(many for many, _ in whys)
    if not none:
        return told
    lines = count(none, _LINE, _LINES, lang)
    why = [count(many, *words, lang) for many, words in whys if many]
    return f"{told}; {lines} {lacking.of(lang)} {', '.join(why)}"


_NO_DAY_TO_COME = Words("à agir sans jour à venir", "to act without a day to come")
_UNDATED = (_NO_DAY_TO_COME, _NO_DAY_TO_COME)
_UNDETERMINED = (
    Words("indéterminée", "undetermined"),
    Words("indéterminées", "undetermined"),
)
_FAULTY = Words("en erreur", "with errors")
_IN_ERROR = (_FAULTY, _FAULTY)


KNOWN_OUTCOMES = (*OUTCOME_WORDS, ERROR)
"""What `--outcome` takes."""
