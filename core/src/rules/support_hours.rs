//! Support hours: whether a help desk answers the telephone at an instant.
//!
//! Sources: S002-34; Interpretation Act (I-16), s. 61(23), for the holidays; Legal Time Act (T-5.1), ss. 1 and 2; the
//! closing days of a sister desk, by analogy.
//!
//! # Our reading
//!
//! - Hours are those of Québec's legal time. The desk is open at 08:00:00 and closed at 18:00:00 (Q22).
//! - The sources do not mention holidays. The reading `support-holidays` closes the desk on those of the law, or leaves it
//!   open; holidays of the public service may be wider than the law's (Q22).
//! - From 23 December to 4 January a desk that would be open is `not-certain`: the page does not say whether it closes
//!   then, and a sister desk of the public service did (Q36). `opens_at` and `closes_at` count these days as open ones.
//! - The number is for help with an account of the Service d’authentification gouvernementale.
//!
//! ```
//! use echeance::rules::support_hours::{Ask, Outcome};
//! use time::macros::datetime;
//!
//! let friday_evening = Ask::at(datetime!(2026-11-27 18:00:00 -5)).ask()?;
//! assert_eq!(friday_evening.outcome(), Some(Outcome::Closed));
//! assert_eq!(friday_evening.opens_at(), Some(datetime!(2026-11-30 08:00:00 -5).into()));
//!
//! let between_holidays = Ask::at(datetime!(2026-12-29 10:00:00 -5)).ask()?;
//! assert_eq!(between_holidays.outcome(), Some(Outcome::NotCertain));
//! # Ok::<(), echeance::Error>(())
//! ```

use alloc::format;

use crate::calendar::{Day, Instant, LegalTime};
use crate::language::{Lang, Words};
use crate::rule::dated::Dated;
use crate::rule::declare::{choices, facts, outcomes, reasons, rule, values};
use crate::rule::law::Law;
use crate::rule::limit::Limit;
use crate::rule::member::Set;
use crate::rule::reading::{Readings, SupportHolidays};
use crate::rule::value::ShortText;

/// The hours of the desk, and its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    /// When it opens, in seconds since midnight.
    pub opens: u32,
    /// When it closes, in seconds since midnight.
    pub closes: u32,
    /// Its telephone number.
    pub telephone: ShortText,
}

/// The desk of Services Québec: from 8:00 to 18:00, free of charge (S002-34).
pub static HOURS: Law<Hours> = Law {
    slug: "support-hours",
    words: Words {
        fr: "heures et numéro de téléphone de Services Québec",
        en: "hours and telephone number of Services Québec",
    },
    day: Words { fr: "jour de l’appel", en: "day of the call" },
    rules: &["support-hours"],
    after: &[],
    rows: &[Dated::new(
        Hours { opens: 8 * 3600, closes: 18 * 3600, telephone: ShortText::new(b"1 877 644-4545") },
        &["S002-34"],
    )
    .open(&["Q22", "Q36"])],
    in_words: |hours, lang| {
        let Hours { opens, closes, telephone } = hours;
        let telephone = telephone.as_str();
        let at = |seconds: &u32| (seconds / 3600, seconds / 60 % 60);
        let ((from, from_minute), (to, to_minute)) = (at(opens), at(closes));
        match lang {
            Lang::Fr => {
                let hour = |hour: u32, minute: u32| match minute {
                    0 => format!("{hour}\u{a0}h"),
                    _ => format!("{hour}\u{a0}h\u{a0}{minute:02}"),
                };
                format!("de {} à {}, {telephone}", hour(from, from_minute), hour(to, to_minute))
            }
            Lang::En => {
                format!("from {from}:{from_minute:02} to {to}:{to_minute:02}, {telephone}")
            }
        }
    },
}
.of_all_days();
/// The first day of the year's end on which the desk may be closed: month and day (Q36).
pub const FIRST_UNCERTAIN_DAY: (u8, u8) = (12, 23);
/// The last day at the start of the year on which the desk may be closed: month and day (Q36).
pub const LAST_UNCERTAIN_DAY: (u8, u8) = (1, 4);

outcomes! {
    1 Open "open" rank 0 {
        both "le service de soutien répond au téléphone" / "the help desk answers the telephone"
    } next ["services-quebec"];
    2 Closed "closed" rank 0 {
        both "le service de soutien ne répond pas au téléphone" /
            "the help desk does not answer the telephone"
    } next ["holidays-not-published", "services-quebec"];
    3 NotCertain "not-certain" rank 0 {
        both "le service de soutien peut être fermé ce jour-là; rien ne dit s’il répond" /
            "the help desk may be closed on that day; nothing says whether it answers"
    } next ["holidays-not-published", "services-quebec"];
}

const CLOSING: Limit = Limit::of(
    "closes_at",
    "la prochaine fermeture selon l’horaire",
    "the next closing by the published hours",
);
const OPENING: Limit = Limit::of(
    "opens_at",
    "la prochaine ouverture selon l’horaire (du 23\u{a0}décembre au 4\u{a0}janvier, le service peut être fermé)",
    "the next opening by the published hours (from December\u{a0}23 to January\u{a0}4 the desk may be closed)",
);

reasons! {
    1 WithinHours "within-hours" ["S002-34", "T-5.1", "Q22"] {
        both "c’est un jour où le service répond, entre 8\u{a0}h et 18\u{a0}h, heure de l’Est (une heure de plus aux Îles-de-la-Madeleine)" /
            "it is a day on which the desk is open, between 8:00 and 18:00, Eastern time (one hour later in the Îles-de-la-Madeleine)"
    } limits [CLOSING];
    2 OutsideHours "outside-hours" ["S002-34", "T-5.1", "Q22"] {
        both "le service répond de 8\u{a0}h à 18\u{a0}h, heure de l’Est (une heure de plus aux Îles-de-la-Madeleine), et il n’est pas cette heure-là" /
            "the desk is open from 8:00 to 18:00, Eastern time (one hour later in the Îles-de-la-Madeleine), and it is not between these hours"
    } limits [OPENING];
    3 Weekend "weekend" ["S002-34"] {
        both "c’est un samedi ou un dimanche" / "it is a Saturday or a Sunday"
    } limits [OPENING];
    4 Holiday "holiday" ["S002-34", "I-16-s61", "Q22"] {
        both "c’est un jour férié au Québec" / "it is a holiday in Québec"
    } limits [OPENING];
    5 ClosureNotCertain "closure-not-certain" ["S002-34", "T-5.1", "Q22", "Q36", "DEC-closing-days"] {
        both "c’est dans les heures du service, mais entre le 23\u{a0}décembre et le 4\u{a0}janvier; la page ne dit pas si le service ferme alors, et un service public voisin a déjà annoncé des fermetures pendant ces jours" /
            "it is within the hours of the desk, but between December\u{a0}23 and January\u{a0}4; the page does not say whether the desk closes then, and another desk of the public service has announced closures during those days"
    } limits [CLOSING];
}

choices! {
    /// A help desk.
    pub enum Desk {
        1 ServicesQuebec "services-quebec": "Services Québec" / "Services Québec";
    }
}

facts! {
    on instant;
    Desk desk (Desk = Desk::ServicesQuebec.value()) [parameter]
        { both "service de soutien" / "help desk" };
}

values! {
    telephone (ShortText) { both "numéro de téléphone" / "telephone number" };
    opens_at as OpensAt (Instant) {
        both "prochaine ouverture selon l’horaire (du 23\u{a0}décembre au 4\u{a0}janvier, le service peut être fermé)" /
            "next opening by the published hours (from December\u{a0}23 to January\u{a0}4 the desk may be closed)"
    };
    closes_at as ClosesAt (Instant) {
        both "prochaine fermeture selon l’horaire" / "next closing by the published hours"
    };
}

rule! {
    number: 26,
    slug: "support-hours",
    cobol: "SUPH",
    title: "Heures du soutien téléphonique" / "Support hours",
    question: {
        both "Le service de soutien répond-il au téléphone à cet instant?" /
            "Does the help desk answer the telephone at that instant?"
    },
    as_of: Instant, "instant de l’appel" / "instant of the call",
    readings: [SupportHolidays = Closed],
    laws: [HOURS],
    undetermined: next ["services-quebec"],
    decide: |facts, case| decide(facts, case.instant(), &case.readings, case.legal_time),
    turns: |case, turns| {
        let decision = decide(&Facts::of(case), case.instant(), &case.readings, case.legal_time);
        turns.instant(decision.opens_at);
        turns.instant(decision.closes_at);
        HOURS.turns(|first| turns.instant(Instant::from_quebec_in(first, 0, case.legal_time)));
    },
}

/// Whether a help desk is open, with each condition that keeps it closed. The next opening and the next closing are
/// strictly after `as_of`; both are `as_of` where days can no longer be numbered.
#[inline(always)]
pub(crate) fn decide(
    facts: &Facts,
    as_of: Instant,
    readings: &Readings,
    legal_time: LegalTime<'_>,
) -> Decision {
    let holidays = readings.support_holidays();
    let (day, seconds, _) = as_of.quebec_time_in(legal_time);
    let hours = match facts.desk {
        Desk::ServicesQuebec => &HOURS,
    };
    let Hours { opens, closes, telephone } = hours.at(day);
    let closed_by = Set::NONE
        .with_if(!(opens..closes).contains(&seconds), Reason::OutsideHours)
        .with_if(day.is_weekend(), Reason::Weekend)
        .with_if(closed_for_holiday(day, holidays), Reason::Holiday);
    let (outcome, reasons) = if !closed_by.is_empty() {
        (Outcome::Closed, closed_by)
    } else if is_uncertain(day) {
        (Outcome::NotCertain, Set::of(&[Reason::ClosureNotCertain]))
    } else {
        (Outcome::Open, Set::of(&[Reason::WithinHours]))
    };
    // No clock is put forward or back while the desk is open: what clocks show is the order of time. Of a zone that was
    // given this is not known, and each end is worked out.
    let next_day = |seconds_of_day| {
        let first = if seconds < seconds_of_day { day } else { day.plus_days(1) };
        first_open_day(first, holidays)
    };
    let (opens_on, closes_on) = (next_day(opens), next_day(closes));
    let Hours { opens, closes, .. } = hours.at(opens_on);
    let opens_at = Instant::from_quebec_in(opens_on, opens, legal_time);
    let closes_at = if closes_on == opens_on && !legal_time.is_given() {
        Instant::new(opens_at.seconds().saturating_add((closes - opens).into()))
    } else {
        Instant::from_quebec_in(closes_on, hours.at(closes_on).closes, legal_time)
    };
    Decision {
        outcome,
        reasons,
        telephone,
        // Before as_of only past what days can number, or where a zone that was given puts clocks back in the hours of the desk.
        opens_at: opens_at.max(as_of),
        closes_at: closes_at.max(as_of),
    }
}

/// Whether the desk may be closed on a working day: the days run over the end of the year.
fn is_uncertain(day: Day) -> bool {
    let (_, month, day_of_month) = day.civil();
    let at = (month, day_of_month);
    FIRST_UNCERTAIN_DAY <= at || at <= LAST_UNCERTAIN_DAY
}

/// Whether the desk is closed for a holiday; the law counts every Sunday as one (I-16, s. 61(23)).
fn closed_for_holiday(day: Day, holidays: SupportHolidays) -> bool {
    holidays == SupportHolidays::Closed && day.is_holiday()
}

/// The first day of the desk from `day` on.
fn first_open_day(day: Day, holidays: SupportHolidays) -> Day {
    // No week is without one.
    let mut days = (0..7).map(|days| day.plus_days(days));
    days.find(|day| !day.is_weekend() && !closed_for_holiday(*day, holidays)).unwrap_or(day)
}
