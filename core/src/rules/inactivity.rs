//! Inactivity: when an unused clicSÉQUR account is cancelled, and which notices its holder receives before.
//!
//! Sources: S004-36, S004-37, S004-38; certificate/renewing pages of 2021-07-08 (English) and 2024-07-15 (French).
//!
//! # Our reading
//!
//! - The account is cancelled on the day 24 calendar months after its last use, as S004-36 says "unused for 24
//!   months". The Office's page says "more than 24 months": one day later under the reading `inactivity-boundary` =
//!   `after-24-months` (Q17).
//! - The two notices come before the cancellation, 30 and 7 days (Q18). S004-37 says that the holder may get them:
//!   that none came proves nothing.
//! - Use is a successful sign-in to clicSÉQUR, by any route (Q19).
//! - These days are administrative: none moves where it is a Saturday or a holiday.
//!
//! ```
//! use echeance::rules::inactivity::{Ask, Outcome};
//! use time::macros::date;
//!
//! let on = |day| Ask { last_used_on: date!(2023-08-31).into(), ..Ask::on(day) }.ask();
//! assert_eq!(on(date!(2025-07-31))?.outcome(), Some(Outcome::Active));
//! assert_eq!(on(date!(2025-08-01))?.outcome(), Some(Outcome::FirstNotice));
//! assert_eq!(on(date!(2025-08-24))?.outcome(), Some(Outcome::FinalNotice));
//! assert_eq!(on(date!(2025-08-31))?.outcome(), Some(Outcome::Cancelled));
//! # Ok::<(), echeance::Error>(())
//! ```

use alloc::format;

use crate::calendar::Day;
use crate::language::{Lang, Words};
use crate::rule::Case;
use crate::rule::dated::Dated;
use crate::rule::declare::{facts, outcomes, reasons, rule, values};
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::fact::Value;
use crate::rule::law::Law;
use crate::rule::limit::Limit;
use crate::rule::member::Set;
use crate::rule::reading::{InactivityBoundary, Reading, Readings};

/// How long an account may stay unused, and when its holder receives a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unused {
    /// How long an account may stay unused, in months.
    pub months: i32,
    /// How many days before the cancellation the first notice may come.
    pub first_notice_days: i32,
    /// How many days before the cancellation the second notice may come.
    pub final_notice_days: i32,
}

/// What becomes of an account that is not used: 24 months (S004-36), notices 30 and 7 days before (S004-37, S004-38).
pub static UNUSED: Law<Unused> = Law {
    slug: "unused-account",
    words: Words {
        fr: "durée d’inactivité d’un compte clicSÉQUR avant son annulation, et avis qui la précèdent",
        en: "how long a clicSÉQUR account may stay unused before it is cancelled, and the notices before that",
    },
    day: Words { fr: "jour de la dernière utilisation", en: "day of last use" },
    rules: &["inactivity", "inactivity-plan", "holder-review"],
    after: &[],
    rows: &[Dated::new(
        Unused { months: 24, first_notice_days: 30, final_notice_days: 7 },
        &["S004-36", "S004-37", "S004-38"],
    )
    .open(&["Q17", "Q18", "Q19"])],
    in_words: |unused, lang| {
        let Unused { months, first_notice_days, final_notice_days } = unused;
        match lang {
            Lang::Fr => format!(
                "{months}\u{a0}mois, avis {first_notice_days} et {final_notice_days}\u{a0}jours avant"
            ),
            Lang::En => format!(
                "{months}\u{a0}months, notices {first_notice_days} and {final_notice_days}\u{a0}days before"
            ),
        }
    },
}
.of_all_days();

outcomes! {
    1 Cancelled "cancelled" rank 4 {
        about "le compte clicSÉQUR est annulé" / "the clicSÉQUR account is cancelled";
        to "votre compte clicSÉQUR est annulé" / "your clicSÉQUR account is cancelled"
    } next [
        "new-account-after-cancellation",
        "clicsequr-account-steps",
        "clicsequr-end-planned",
        "clicsequr-help",
    ];
    2 FinalNotice "final-notice" rank 3 {
        about "le compte clicSÉQUR sera annulé s’il reste inutilisé\u{a0}: c’est la période du dernier avis" /
            "the clicSÉQUR account will be cancelled if it stays unused: it is the period of the final notice";
        to "votre compte clicSÉQUR sera annulé si vous ne l’utilisez pas\u{a0}: c’est la période du dernier avis" /
            "your clicSÉQUR account will be cancelled if you do not use it: it is the period of the final notice"
    } next [
        "use-account-to-keep-it",
        "keep-clicsequr-access",
        "clicsequr-end-planned",
        "clicsequr-help",
    ];
    3 FirstNotice "first-notice" rank 2 {
        about "le compte clicSÉQUR sera annulé s’il reste inutilisé\u{a0}: c’est la période du premier avis" /
            "the clicSÉQUR account will be cancelled if it stays unused: it is the period of the first notice";
        to "votre compte clicSÉQUR sera annulé si vous ne l’utilisez pas\u{a0}: c’est la période du premier avis" /
            "your clicSÉQUR account will be cancelled if you do not use it: it is the period of the first notice"
    } next [
        "use-account-to-keep-it",
        "keep-clicsequr-access",
        "clicsequr-end-planned",
        "clicsequr-help",
    ];
    4 Active "active" rank 1 {
        about "le compte clicSÉQUR est actif" / "the clicSÉQUR account is active";
        to "votre compte clicSÉQUR est actif" / "your clicSÉQUR account is active"
    } next ["use-account-to-keep-it", "clicsequr-end-planned"];
}

const THIRTIETH_DAY: Limit = Limit::of(
    "notice_30_on",
    "le trentième jour avant l’annulation du compte clicSÉQUR",
    "the thirtieth day before the cancellation of the clicSÉQUR account",
);
const SEVENTH_DAY: Limit = Limit::of(
    "notice_7_on",
    "le septième jour avant l’annulation du compte clicSÉQUR",
    "the seventh day before the cancellation of the clicSÉQUR account",
);
const CANCELLATION: Limit = Limit::of(
    "cancellation_on",
    "le jour de l’annulation du compte clicSÉQUR",
    "the day of the cancellation of the clicSÉQUR account",
);

reasons! {
    1 BeforeNoticePeriod "before-notice-period" ["S004-36", "S004-37", "Q18"] {
        about "il reste plus de 30\u{a0}jours avant l’annulation du compte pour inactivité[, prévue le {cancellation_on}]" /
            "more than 30 days are left before the account is cancelled for inactivity[, due on {cancellation_on}]";
        to "il reste plus de 30\u{a0}jours avant l’annulation de votre compte pour inactivité[, prévue le {cancellation_on}]" /
            "more than 30 days are left before your account is cancelled for inactivity[, due on {cancellation_on}]"
    } limits [THIRTIETH_DAY];
    2 ThirtyDaysOrLessLeft "thirty-days-or-less-left" ["S004-36", "S004-37", "S004-38", "Q18"] {
        about "[le compte sera annulé le {cancellation_on} s’il reste inutilisé\u{a0}: la période du premier avis a commencé le {notice_30_on}, celle du dernier commence le {notice_7_on}|il reste de 8 à 30\u{a0}jours avant l’annulation du compte pour inactivité]" /
            "[the account will be cancelled on {cancellation_on} if it stays unused: the period of the first notice began on {notice_30_on}, that of the final one begins on {notice_7_on}|8 to 30 days are left before the account is cancelled for inactivity]";
        to "[votre compte sera annulé le {cancellation_on} si vous ne l’utilisez pas\u{a0}: la période du premier avis a commencé le {notice_30_on}, celle du dernier commence le {notice_7_on}|il reste de 8 à 30\u{a0}jours avant l’annulation de votre compte pour inactivité]" /
            "[your account will be cancelled on {cancellation_on} if you do not use it: the period of the first notice began on {notice_30_on}, that of the final one begins on {notice_7_on}|8 to 30 days are left before your account is cancelled for inactivity]"
    } limits [THIRTIETH_DAY, SEVENTH_DAY];
    3 SevenDaysOrLessLeft "seven-days-or-less-left" ["S004-36", "S004-38", "Q18"] {
        about "[le compte sera annulé le {cancellation_on} s’il reste inutilisé\u{a0}: la période du dernier avis a commencé le {notice_7_on}|il reste 7\u{a0}jours ou moins avant l’annulation du compte pour inactivité]" /
            "[the account will be cancelled on {cancellation_on} if it stays unused: the period of the final notice began on {notice_7_on}|7 days or less are left before the account is cancelled for inactivity]";
        to "[votre compte sera annulé le {cancellation_on} si vous ne l’utilisez pas\u{a0}: la période du dernier avis a commencé le {notice_7_on}|il reste 7\u{a0}jours ou moins avant l’annulation de votre compte pour inactivité]" /
            "[your account will be cancelled on {cancellation_on} if you do not use it: the period of the final notice began on {notice_7_on}|7 days or less are left before your account is cancelled for inactivity]"
    } limits [SEVENTH_DAY, CANCELLATION];
    4 UnusedTwentyFourMonths "unused-twenty-four-months" ["S004-36", "OPC-renewing", "Q17"] {
        about "le compte est resté inutilisé pendant 24\u{a0}mois[; son annulation date du {cancellation_on}]" /
            "the account stayed unused for 24 months[; it was cancelled on {cancellation_on}]";
        to "vous n’avez pas utilisé votre compte pendant 24\u{a0}mois[; son annulation date du {cancellation_on}]" /
            "you did not use your account for 24 months[; it was cancelled on {cancellation_on}]"
    } limits [CANCELLATION];
}

facts! {
    on day;
    LastUsedOn last_used_on (Day)
        [past, act, doing(words sign_in_to_account)]
        { about "jour de la dernière ouverture de session" / "day of the last sign-in";
          to "jour de votre dernière ouverture de session" / "day of your last sign-in" };
}

values! {
    cancellation_on as CancellationOn (Day) { both "jour de l’annulation" / "day of the cancellation" };
    notice_30_on as Notice30On (Day) { both "30\u{a0}jours avant l’annulation" / "30 days before the cancellation" };
    notice_7_on as Notice7On (Day) { both "7\u{a0}jours avant l’annulation" / "7 days before the cancellation" };
    days_left as DaysLeft (i32) { words days_left };
}

rule! {
    number: 14,
    slug: "inactivity",
    cobol: "INAC",
    title: "Inactivité du compte clicSÉQUR" / "Inactivity of the clicSÉQUR account",
    question: {
        about "Où en est, ce jour-là, un compte clicSÉQUR qui ne sert plus?" /
            "Where does a clicSÉQUR account that is no longer used stand on that day?";
        to "Où en est, ce jour-là, votre compte clicSÉQUR si vous ne l’utilisez plus?" /
            "Where does your clicSÉQUR account stand on that day if you no longer use it?"
    },
    as_of: Day,
    readings: [LeapDay = February28, InactivityBoundary = At24Months],
    laws: [UNUSED],
    undetermined: next ["use-account-to-keep-it", "keep-clicsequr-access", "clicsequr-end-planned", "clicsequr-help"],
    decide: |facts, case| decide(facts, case.day(), &case.readings),
    edges: |case, _, edges| edges_of_last_use(case, edges),
    turns: |case, turns| turns_of_account(Facts::of(case).last_used_on, case.readings, turns),
    can_act: |case, _| !is_cancelled(case.get(Fact::LastUsedOn), case),
    depends_on_reading: |case, reading| {
        reading != Reading::LeapDay || case.get(Fact::LastUsedOn).day().is_none_or(Day::is_leap_day)
    },
}

/// The day on which an account last used on `last_used_on` is cancelled.
///
/// ```
/// use echeance::rules::inactivity::cancellation_day;
/// use echeance::{InactivityBoundary, Readings};
/// use time::macros::date;
///
/// let cancelled_on = |readings: &Readings| cancellation_day(date!(2024-11-21).into(), readings).to_string();
/// assert_eq!(cancelled_on(&Readings::default()), "2026-11-21");
/// let later = Readings::default().with(InactivityBoundary::After24Months);
/// assert_eq!(cancelled_on(&later), "2026-11-22");
/// ```
#[must_use]
pub fn cancellation_day(last_used_on: Day, readings: &Readings) -> Day {
    last_used_on
        .plus_months(UNUSED.at(last_used_on).months, readings.leap_day())
        .plus_days(boundary_days(readings.inactivity_boundary(InactivityBoundary::At24Months)))
}

/// Whether an account last used on that day, as far as it is known, is cancelled: it is too late to use it.
pub(crate) fn is_cancelled(last_used_on: Value<'_>, case: &Case<'_>) -> bool {
    last_used_on.day().is_some_and(|day| cancellation_day(day, &case.readings) <= case.day())
}

/// Days from the 24-month day to the cancellation.
pub(crate) fn boundary_days(boundary: InactivityBoundary) -> i32 {
    match boundary {
        InactivityBoundary::At24Months => 0,
        InactivityBoundary::After24Months => 1,
    }
}

/// Where an unused account stands.
#[inline(always)]
pub(crate) fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let cancellation_on = cancellation_day(facts.last_used_on, readings);
    let unused = UNUSED.at(facts.last_used_on);
    let notice_30_on = cancellation_on.plus_days(-unused.first_notice_days);
    let notice_7_on = cancellation_on.plus_days(-unused.final_notice_days);
    let (outcome, reason) = if cancellation_on <= as_of {
        (Outcome::Cancelled, Reason::UnusedTwentyFourMonths)
    } else if notice_7_on <= as_of {
        (Outcome::FinalNotice, Reason::SevenDaysOrLessLeft)
    } else if notice_30_on <= as_of {
        (Outcome::FirstNotice, Reason::ThirtyDaysOrLessLeft)
    } else {
        (Outcome::Active, Reason::BeforeNoticePeriod)
    };
    Decision {
        outcome,
        reasons: Set::of(&[reason]),
        cancellation_on,
        notice_30_on,
        notice_7_on,
        days_left: as_of.days_left(cancellation_on.plus_days(-1)),
    }
}

/// Both sides of each turn on the day of last use: the earliest one of which more than 0, 7 or 30 days are left.
pub(crate) fn edges_of_last_use(case: &Case<'_>, edges: &mut ValueEdges) {
    let readings = &case.readings;
    let of_days: [fn(Unused) -> i32; 3] =
        [|_| 0, |unused| unused.final_notice_days, |unused| unused.first_notice_days];
    for days in of_days {
        let left = |unused| case.day().plus_days(days(unused) + 1);
        UNUSED.each_first(
            |unused| earliest_last_use(left(unused), unused, readings),
            |first| edges.turn(first),
        );
    }
}

/// Both sides of the earliest last use of an account that is cancelled on `day` or later.
pub(crate) fn edges_of_cancellation(day: Day, readings: &Readings, edges: &mut ValueEdges) {
    UNUSED.each_first(|unused| earliest_last_use(day, unused, readings), |first| edges.turn(first));
}

/// The earliest last use of an account that is cancelled on `day` or later, under one row.
fn earliest_last_use(day: Day, unused: Unused, readings: &Readings) -> Day {
    let boundary = boundary_days(readings.inactivity_boundary(InactivityBoundary::At24Months));
    Day::earliest_start(day.plus_days(-boundary), unused.months, readings.leap_day())
}

/// The days on which an account passes from one state to the next.
pub(crate) fn turns_of_account(last_used_on: Day, readings: Readings, turns: &mut Turns) {
    let cancellation_on = cancellation_day(last_used_on, &readings);
    let unused = UNUSED.at(last_used_on);
    for days in [unused.first_notice_days, unused.final_notice_days, 0] {
        turns.day(cancellation_on.plus_days(-days));
    }
}
