//! The effect of other choices of reading: another answer, or other days.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt::Write as _;

use crate::asking::{Asked, Contest, DayName, each_completion};
use crate::language::{Lang, Voice, Words};
use crate::rule::Clock;
use crate::rule::duty::{By, DutyDay, DutyState};
use crate::rule::fact::FactSet;
use crate::rule::reading::Chosen;
use crate::rule::value::{Out, ValueSpec};
use crate::telling::duty::is_a_day_read_otherwise;
use crate::telling::shown::{self, capital, colon};

/// The summary in explanations and letters if another choice changes something: the answer, only its days, or only the day of
/// an act that may be owed, which is none of the answer.
pub(super) fn verdict(asked: &Asked<'_>, contests: &[Contest<'_>]) -> Option<Words> {
    if contests.iter().any(|contest| contest.outcome != asked.outcome()) {
        Some(CONTESTED)
    } else if contests.is_empty() {
        is_a_day_read_otherwise(asked).then_some(DAY_IF_OWED_CONTESTED)
    } else {
        Some(match asked.rule().clock {
            Clock::Instant => MOMENTS_CONTESTED,
            Clock::Day | Clock::OptionalDay => DAYS_CONTESTED,
        })
    }
}

const CONTESTED: Words = Words {
    fr: "la réponse tient à un choix de lecture\u{a0}: elle peut être contestée",
    en: "the answer hangs on a choice of reading: it is open to dispute",
};
const DAYS_CONTESTED: Words = Words {
    fr: "un autre choix de lecture donnerait la même réponse, mais d’autres jours\u{a0}: ces jours peuvent \
         être contestés",
    en: "another choice of reading would give the same answer, but other days: those days are open to dispute",
};
const DAY_IF_OWED_CONTESTED: Words = Words {
    fr: "un autre choix de lecture donnerait la même réponse, mais, à une démarche qui est peut-être à faire, un \
         autre dernier jour\u{a0}: ce jour peut être contesté",
    en: "another choice of reading would give the same answer, but another last day to an act that may be owed: that \
         day is open to dispute",
};
const MOMENTS_CONTESTED: Words = Words {
    fr: "un autre choix de lecture donnerait la même réponse, mais d’autres jours ou d’autres heures, qui peuvent \
         être contestés",
    en: "another choice of reading would give the same answer, but other days or times, which are open to dispute",
};
pub(super) const LIMITS_CONTESTED: Words = Words {
    fr: "un autre choix de lecture donnerait la même réponse, mais un autre jour parmi ceux qui la déterminent\u{a0}: \
         ce jour peut être contesté",
    en: "another choice of reading would give the same answer, but another day among those that decide it: that day \
         is open to dispute",
};
pub(super) const SAME_ANSWER: Words =
    Words { fr: "La réponse serait la même.", en: "The answer would be the same." };
const NEXT_CHANGE: Words = Words {
    fr: "jour où la réponse changerait, si aucun fait ne change",
    en: "day on which the answer would change, if no fact changes",
};
const NEXT_CHANGE_TIME: Words = Words {
    fr: "moment où la réponse changerait, si aucun fait ne change",
    en: "time at which the answer would change, if no fact changes",
};
const NO_DAY: Words = Words { fr: "sans objet", en: "does not apply" };

/// The meaning of another choice, the answer under it, and each day that differs.
pub(super) fn in_words(
    asked: &Asked<'_>,
    contest: &Contest<'_>,
    voice: Voice,
    lang: Lang,
) -> String {
    let chosen = Chosen::of(contest.reading, contest.choice);
    let words = chosen.map_or("", |chosen| chosen.words().in_lang(lang));
    let then = if contest.outcome == asked.outcome() {
        SAME_ANSWER.in_lang(lang).to_string()
    } else {
        shown::then(asked.rule(), contest.outcome, voice, lang)
    };
    let mut written = format!("{words}. {then}");
    for (name, day) in contest.days().filter(|(name, day)| says_more(contest, *name, *day)) {
        let label = day_label(asked, name, voice, lang);
        let day = match day {
            Out::Day(on) => shown::day(on, lang),
            Out::Instant(at) => shown::instant(at, asked.case().legal_time, lang),
            Out::Number(number) => number.to_string(),
            _ if is_open(contest, name) => shown::UNKNOWN.in_lang(lang).to_string(),
            _ => NO_DAY.in_lang(lang).to_string(),
        };
        // Writing to a text cannot fail.
        let _ = write!(written, " {}{} {day}.", capital(&label), colon(lang));
    }
    written
}

/// Whether a day that the answer under the choice does not give may be one all the same, by facts that are not known.
fn is_open(contest: &Contest<'_>, name: DayName) -> bool {
    let other = contest.other();
    let rule = other.rule();
    match name {
        DayName::NextChange => contest.outcome == 0,
        DayName::Duty(act, _) => {
            let place = rule.acts().iter().position(|choice| choice.slug == act);
            let duty = place.zip(other.duties()).map(|(place, duties)| duties.at(place));
            duty.is_some_and(|duty| duty.state != DutyState::None && duty.by == By::Null)
        }
        DayName::Value(name) => {
            let Some(place) = rule.values.iter().position(|value| value.name == name) else {
                return false;
            };
            let mut has_day = false;
            each_completion(rule, other.case(), FactSet::NONE, |full| {
                has_day = (rule.decide)(full).value(place) != Out::Null;
                !has_day
            });
            has_day
        }
    }
}

/// Whether a day adds information to the others: the number of days left follows from the last day, and a value may be
/// the same day as one of the acts.
pub(super) fn says_more(contest: &Contest<'_>, name: DayName, day: Out) -> bool {
    let values = contest.other().rule().values;
    let spec = values.iter().find(|spec| name == DayName::Value(spec.name));
    let is_days_left = spec.is_some_and(ValueSpec::is_days_left);
    if is_days_left && day == Out::Null {
        return false;
    }
    let is_told_otherwise = |(other, its): (DayName, Out)| match name {
        DayName::Value(_) if is_days_left => {
            matches!((other, its), (DayName::Value(_), Out::Day(_)))
        }
        DayName::Value(_) => matches!(other, DayName::Duty(..)) && its == day,
        _ => false,
    };
    !contest.days().any(is_told_otherwise)
}

pub(super) fn day_label(asked: &Asked<'_>, name: DayName, voice: Voice, lang: Lang) -> String {
    let values = asked.rule().values;
    match name {
        DayName::NextChange => match asked.rule().clock {
            Clock::Instant => NEXT_CHANGE_TIME,
            Clock::Day | Clock::OptionalDay => NEXT_CHANGE,
        }
        .in_lang(lang)
        .to_string(),
        DayName::Value(name) => {
            let spec = values.iter().find(|spec| spec.name == name);
            spec.map_or("", |spec| spec.label.spoken(voice, lang)).to_string()
        }
        DayName::Duty(act, part) => {
            let act = asked.rule().acts().iter().find(|choice| choice.slug == act);
            let act = act.map_or("", |choice| choice.words.in_lang(lang));
            match (part, lang) {
                (DutyDay::From, Lang::Fr) => format!("{act}, premier jour"),
                (DutyDay::From, Lang::En) => format!("{act}, first day"),
                (DutyDay::By, Lang::Fr) => format!("{act}, dernier jour"),
                (DutyDay::By, Lang::En) => format!("{act}, last day"),
            }
        }
    }
}

/// The open questions behind the chosen readings that are not the defaults of the rule.
pub(super) fn questions_of_choices(asked: &Asked<'_>) -> impl Iterator<Item = &'static str> {
    let defaults = asked.rule().readings;
    let chosen = asked.readings().filter(|chosen| !defaults.contains(chosen));
    chosen.map(|(reading, _)| reading.open_question())
}
