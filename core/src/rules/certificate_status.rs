//! Certificate status: whether a certificate is in force on a day.
//!
//! Sources: certificate/application-regular page of 2021-01-06 (2 years, as long as affiliated),
//! certificate/work-stoppage page of 2021-05-03 (suspension), certificate/application-temporary pages of 2019-07-03 and
//! 2020-02-03, expiration-certificat-temporaire page (2021).
//!
//! # Our reading
//!
//! - The expiry day is the first day that is not covered (Q8), as the Office's page on temporary certificates has it:
//!   due on 2021-01-01, last day covered 2020-12-31. The reading `expiry-day` says otherwise for regular ones.
//! - Without an expiry day, a regular certificate expires 2 years after its issue; every temporary one expires on
//!   2021-01-01, and a question that says otherwise contradicts itself.
//! - Without an issue day beside an expiry day, the certificate was issued before.
//! - Affiliated means with an agent that holds a valid permit.
//! - A cancellation that lies ahead shortens the term: the last valid day is the day before it.
//!
//! ```
//! use echeance::rules::certificate_status::{Ask, Outcome};
//! use time::macros::date;
//!
//! let on = |day| Ask {
//!     issued_on: date!(2024-11-22).into(),
//!     affiliated: true.into(),
//!     ..Ask::on(day)
//! };
//! let asked = on(date!(2026-11-21)).ask()?;
//! assert_eq!(asked.outcome(), Some(Outcome::Valid));
//! assert_eq!(asked.expires_on(), Some(date!(2026-11-22).into()));
//! assert_eq!(on(date!(2026-11-22)).ask()?.outcome(), Some(Outcome::Expired));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::calendar::{Counting, Day};
use crate::language::Words;
use crate::rule::Case;
use crate::rule::dated::Dated;
use crate::rule::declare::{choices, facts, outcomes, reasons, rule, values};
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::Value;
use crate::rule::given::Known;
use crate::rule::law::{Law, LawTerm, in_words};
use crate::rule::limit::Limit;
use crate::rule::member::{Member, Set};
use crate::rule::reading::{ExpiryDay, LeapDay, Readings};
use crate::rules::absence::DECLARE_LINK;
use crate::rules::authentication_system::SIGN_IN_BY_SAG;
use crate::rules::new_file_after_expiry::NEXT_NEW_FILE;

/// How long a regular certificate lasts, in months: 2 years (application-regular page of 2021-01-06).
///
/// The first day of a term is that of the issue; of a renewed term, the day after the last one that the certificate covered,
/// or under the reading `renewal-period` = `from-completion` the day of completion.
pub static CERTIFICATE_TERM: Law<i32> = Law {
    slug: "certificate-months",
    words: Words { fr: "durée du certificat", en: "how long a certificate lasts" },
    day: Words { fr: "premier jour de la période", en: "first day of the term" },
    rules: &["certificate-status", "certificate-renewal", "holder-review"],
    after: &[],
    rows: &[Dated::new(24, &["OPC-application-regular", "S000-23", "S001-26"]).open(&["Q8", "Q9"])],
    in_words: in_words::months,
}
.of_all_days();

/// First day on which temporary certificates were issued (application-temporary page of 2019-07-03).
pub const TEMPORARY_FROM: Day = Day::ymd(2019, 8, 1);
/// Last day on which temporary certificates were issued (application-temporary page of 2020-02-03).
pub const TEMPORARY_TO: Day = Day::ymd(2019, 12, 31);
/// Expiry day of every temporary certificate (expiration-certificat-temporaire page).
pub const TEMPORARY_EXPIRY: Day = Day::ymd(2021, 1, 1);
/// Last day that a temporary certificate covered (application-temporary page of 2019-07-03).
pub const TEMPORARY_LAST_DAY: Day = Day::ymd(2020, 12, 31);

/// The scheme of temporary certificates: the days on which they were issued, and the day on which all of them expired.
pub static TEMPORARY: Dated<Day> = Dated {
    from: Some(TEMPORARY_FROM),
    to: Some(TEMPORARY_TO),
    value: TEMPORARY_EXPIRY,
    sources: &["OPC-application-temporary", "OPC-temporary-expiry"],
    open_questions: &[],
};

/// The same, as a law of one row: it has ended.
pub static TEMPORARY_SCHEME: Law<Day> = Law {
    slug: "temporary-scheme",
    words: Words {
        fr: "jour d’échéance de tous les certificats temporaires",
        en: "expiry day of every temporary certificate",
    },
    day: Words { fr: "jour de la délivrance", en: "day of issue" },
    rules: &["certificate-status", "certificate-duties", "holder-review"],
    after: &[],
    rows: core::slice::from_ref(&TEMPORARY),
    in_words: in_words::day,
};

/// The next steps that are for certificates of one kind only, by the number of the kind.
pub(crate) const STEPS_OF_A_KIND: &[(u8, &[&str])] = &[
    (
        Kind::Regular.number(),
        &[
            "renewal-date-in-agenda",
            "acts-only-while-linked",
            "leave-of-two-years-or-less",
            "expired-certificate-email",
        ],
    ),
    (Kind::Temporary.number(), &["temporary-certificate-ended", "regular-certificate-before-end"]),
];

/// The kind of certificate that a source is about, where it is about one alone.
pub(crate) fn kind_of_source(id: &str) -> Option<Kind> {
    match id {
        "S000-01" | "S001-05" | "S000-23" | "S001-26" | "OPC-application-regular" => {
            Some(Kind::Regular)
        }
        "OPC-application-temporary" | "OPC-temporary-expiry" => Some(Kind::Temporary),
        _ => None,
    }
}

/// What to know while a certificate is suspended.
const WHILE_SUSPENDED: &[&str] = &[
    "suspended-without-link",
    "acts-only-while-linked",
    "notify-within-15-days",
    "leave-of-two-years-or-less",
    "cancel-by-email",
    "regular-certificate-before-end",
    "cancelled-certificate-not-published",
];

outcomes! {
    1 NotYetIssued "not-yet-issued" rank 3 {
        about "le certificat n’est pas encore délivré" / "the certificate is not yet issued";
        to "votre certificat n’est pas encore délivré" / "your certificate is not yet issued"
    } next ["check-certificate-validity", "certificate-help"];
    2 Cancelled "cancelled" rank 5 {
        about "le certificat est annulé" / "the certificate is cancelled";
        to "votre certificat est annulé" / "your certificate is cancelled"
    } next ["cancelled-certificate-not-published", "certificate-help"];
    3 Expired "expired" rank 4 {
        about "le certificat est expiré" / "the certificate has expired";
        to "votre certificat est expiré" / "your certificate has expired"
    } next ["expired-certificate-email", "temporary-certificate-ended", "steps-to-resume", ..NEXT_NEW_FILE]
        after_clicsequr [
            "procedure-published-for-clicsequr",
            "temporary-certificate-ended",
            "finish-online-steps-in-time",
            "certificate-help"
        ];
    4 Suspended "suspended" rank 2 {
        about "le certificat est suspendu" / "the certificate is suspended";
        to "votre certificat est suspendu" / "your certificate is suspended"
    } next [
        ..WHILE_SUSPENDED,
        "sign-in-with-clicsequr",
        ..DECLARE_LINK,
        "certificate-help"
    ] after_clicsequr [
        ..WHILE_SUSPENDED,
        ..SIGN_IN_BY_SAG,
        ..DECLARE_LINK,
        "services-quebec",
        "certificate-help"
    ];
    5 Valid "valid" rank 1 {
        about "le certificat est en vigueur" / "the certificate is in force";
        to "votre certificat est en vigueur" / "your certificate is in force"
    } next ["renewal-date-in-agenda", "regular-certificate-before-end", "cancelled-certificate-not-published"];
}

const LAST_VALID_DAY: Limit = Limit::of(
    "last_valid_day",
    "le dernier jour de validité du certificat",
    "the last day on which the certificate is valid",
);

reasons! {
    1 WithinTermAndAffiliated "within-term-and-affiliated" [
        "OPC-application-regular", "OPC-application-temporary", "OPC-work-stoppage"
    ] {
        about "le certificat n’est pas arrivé à son terme[ (dernier jour\u{a0}: {last_valid_day})][; une annulation est prévue le {cancelled_on}], et la représentante ou le représentant a un lien avec un agent de recouvrement titulaire d’un permis valide" /
            "the certificate has not reached its term[ (last day: {last_valid_day})][; a cancellation is planned for {cancelled_on}], and the representative is affiliated with a collection agent holding a valid permit";
        to "votre certificat n’est pas arrivé à son terme[ (dernier jour\u{a0}: {last_valid_day})][; une annulation est prévue le {cancelled_on}], et vous avez un lien avec un agent de recouvrement titulaire d’un permis valide" /
            "your certificate has not reached its term[ (last day: {last_valid_day})][; a cancellation is planned for {cancelled_on}], and you are affiliated with a collection agent holding a valid permit"
    } limits [LAST_VALID_DAY];
    2 NotAffiliated "not-affiliated" ["OPC-work-stoppage"] {
        about "la représentante ou le représentant n’a de lien avec aucun agent de recouvrement titulaire d’un permis valide[; dernier jour du certificat\u{a0}: {last_valid_day}][; une annulation est prévue le {cancelled_on}]" /
            "the representative is affiliated with no collection agent holding a valid permit[; last day of the certificate: {last_valid_day}][; a cancellation is planned for {cancelled_on}]";
        to "vous n’avez de lien avec aucun agent de recouvrement titulaire d’un permis valide[; dernier jour de votre certificat\u{a0}: {last_valid_day}][; une annulation est prévue le {cancelled_on}]" /
            "you are affiliated with no collection agent holding a valid permit[; last day of your certificate: {last_valid_day}][; a cancellation is planned for {cancelled_on}]"
    } limits [];
    3 IssuedAfterAsOf "issued-after-as-of" ["OPC-application-regular", "OPC-application-temporary"] {
        about "l’Office délivre le certificat plus tard[, le {issued_on}]" /
            "the Office issues the certificate later[, on {issued_on}]";
        to "l’Office délivre votre certificat plus tard[, le {issued_on}]" /
            "the Office issues your certificate later[, on {issued_on}]"
    } limits [Limit::of("issued_on", "le jour de la délivrance", "the day of issue")];
    4 PastLastCoveredDay "past-last-covered-day" [
        "S000-01", "S000-02", "S001-05", "S001-06", "OPC-definition", "OPC-application-regular", "OPC-temporary-expiry", "Q8"
    ] {
        about "le dernier jour couvert par le certificat est passé[ (dernier jour\u{a0}: {last_valid_day})]; il faut un certificat pour agir à titre de représentante ou de représentant, et pour poursuivre ou reprendre ces activités, suivre d’abord les étapes que l’Office demande" /
            "the last day covered by the certificate is past[ (last day: {last_valid_day})]; a certificate is needed to act as a representative, and to continue or resume these activities the steps that the Office asks for must be completed first";
        to "le dernier jour couvert par votre certificat est passé[ (dernier jour\u{a0}: {last_valid_day})]; il vous faut un certificat pour agir à titre de représentante ou de représentant, et pour poursuivre ou reprendre ces activités, vous devez d’abord suivre les étapes que l’Office demande" /
            "the last day covered by your certificate is past[ (last day: {last_valid_day})]; you need a certificate to act as a representative, and to continue or resume these activities you must first complete the steps that the Office asks for"
    } limits [LAST_VALID_DAY];
    5 CancelledByAsOf "cancelled-by-as-of" ["OPC-work-stoppage", "R-2.2-s51", "Q35"] {
        about "le certificat a été annulé[ le {cancelled_on}]" /
            "the certificate was cancelled[ on {cancelled_on}]";
        to "votre certificat a été annulé[ le {cancelled_on}]" /
            "your certificate was cancelled[ on {cancelled_on}]"
    } limits [Limit::of("cancelled_on", "le jour de l’annulation", "the day of the cancellation")];
}

choices! {
    /// A kind of certificate.
    pub enum Kind {
        1 Regular "regular": "certificat régulier" / "regular certificate";
        2 Temporary "temporary": "certificat temporaire" / "temporary certificate";
    }
}

facts! {
    on day;
    Kind kind (Kind = Kind::Regular.value()) [parameter, steps_of(STEPS_OF_A_KIND)]
        { words kind_of_certificate };
    IssuedOn issued_on (Day, optional) [ahead]
        { words day_of_issue };
    /// Absent or unknown, it is worked out: 2 years after the issue, 2021-01-01 for a temporary certificate.
    ExpiresOn expires_on (Day, optional) [ahead, known_ahead]
        { words expiry_day };
    Affiliated affiliated (bool)
        [act, doing(words become_affiliated)]
        { words affiliated_that_day };
    CancelledOn cancelled_on
        (Day, or "none" { words not_cancelled } = Value::Never)
        [
            ahead_where_given,
            settles(&["cancelled-certificate-not-published"]),
            bars(&["renewal-date-in-agenda", "cancel-by-email"])
        ]
        { words day_of_cancellation };
}

values! {
    expires_on as ExpiresOn (Day) { both "jour d’échéance" / "expiry day" };
    last_valid_day as LastValidDay (Day?) { both "dernier jour de validité" / "last valid day" };
    days_left as DaysLeft (i32) { words days_left };
}

rule! {
    number: 2,
    slug: "certificate-status",
    cobol: "CSTA",
    title: "État du certificat" / "Certificate status",
    question: {
        about "Le certificat est-il en vigueur ce jour-là?" /
            "Is the certificate in force on that day?";
        to "Votre certificat est-il en vigueur ce jour-là?" /
            "Is your certificate in force on that day?"
    },
    as_of: Day,
    readings: [LeapDay = February28, ExpiryDay = FirstDayNotCovered],
    laws: [CERTIFICATE_TERM, TEMPORARY_SCHEME],
    undetermined: next ["check-certificate-validity", "certificate-help"],
    decide: |facts, case| {
        let decision = decide(facts, case.day(), &case.readings);
        (decision, rests_on(decision.outcome))
    },
    relate: |case| OF_CERTIFICATE.relate(case),
    unknowns: |case| case.unknown_except(OF_CERTIFICATE.settled(case)),
    cites: |case, _, id| kind_of_source(id).is_none_or(|kind| case.get(Fact::Kind) == kind.value()),
    edges: |case, fact, edges| match fact {
        Fact::IssuedOn => edges_of_issue_day(case, edges),
        Fact::ExpiresOn => edges_of_expiry_day(case.get(Fact::Kind), edges),
        // The last valid day is the earlier of the day before a cancellation and the end of the term.
        Fact::CancelledOn => {
            if let Some(expires_on) = Facts::of(case).known_expiry(&case.readings) {
                edges.turn(expires_on);
            }
        }
        _ => {}
    },
    turns: turns,
    deduced: |case, place| {
        let is_expiry = Fact::ALL.get(place) == Some(&Fact::ExpiresOn);
        let is_issue_given = !case.get(Fact::IssuedOn).is_unknown();
        let day = Facts::of(case).known_expiry(&case.readings).filter(|_| is_expiry && is_issue_given);
        day.map(|day| (Value::Day(day), usize::from(Fact::IssuedOn.place()) - 1))
    },
}

/// The day on which a certificate issued on `issued_on` expires where no other day is known.
///
/// ```
/// use echeance::LeapDay;
/// use echeance::rules::certificate_status::{Kind, expiry};
/// use time::macros::date;
///
/// let issued_on = date!(2024-12-05).into();
/// assert_eq!(expiry(Kind::Regular, issued_on, LeapDay::February28).to_string(), "2026-12-05");
/// ```
#[must_use]
pub fn expiry(kind: Kind, issued_on: Day, leap: LeapDay) -> Day {
    match kind {
        Kind::Regular => term(leap).end(issued_on).raw,
        Kind::Temporary => TEMPORARY.value,
    }
}

/// The term of a regular certificate that is counted from its first day.
#[inline(always)]
pub(crate) fn term(leap: LeapDay) -> LawTerm {
    LawTerm { months: &CERTIFICATE_TERM, leap, counting: Counting::Calendar }
}

/// The expiry day after a renewal of the certificate that expires on `expires_on`: counted from that day, by the row of the
/// day after the last one that it covers.
#[inline(always)]
pub(crate) fn expiry_after_renewal(expires_on: Day, readings: &Readings) -> Day {
    expiry_from(expires_on, days_to_next_term(readings), readings)
}

/// The expiry day of a term that is counted from `day` and begins `days` days after it.
#[inline(always)]
pub(crate) fn expiry_from(day: Day, days: i32, readings: &Readings) -> Day {
    let months = CERTIFICATE_TERM.at(day.plus_days(days));
    day.plus_months(months, readings.leap_day())
}

/// The first expiry days on which it turns whether the expiry day after a renewal is `next` or later.
pub(crate) fn each_first_renewed(next: Day, readings: &Readings, mut turn: impl FnMut(Day)) {
    let days = days_to_next_term(readings);
    let earliest = |months| Day::earliest_start(next, months, readings.leap_day()).plus_days(days);
    CERTIFICATE_TERM.each_first(earliest, |first_day| turn(first_day.plus_days(-days)));
}

/// How many days after the expiry day the next term begins.
#[inline(always)]
pub(crate) fn days_to_next_term(readings: &Readings) -> i32 {
    match readings.expiry_day() {
        ExpiryDay::FirstDayNotCovered => 0,
        ExpiryDay::LastDayCovered => 1,
    }
}

/// The last day that a regular certificate covers.
///
/// ```
/// use echeance::ExpiryDay;
/// use echeance::rules::certificate_status::last_covered_day;
/// use time::macros::date;
///
/// let expires_on = date!(2026-12-05).into();
/// assert_eq!(last_covered_day(expires_on, ExpiryDay::FirstDayNotCovered).to_string(), "2026-12-04");
/// assert_eq!(last_covered_day(expires_on, ExpiryDay::LastDayCovered), expires_on);
/// ```
#[must_use]
pub fn last_covered_day(expires_on: Day, expiry_day: ExpiryDay) -> Day {
    match expiry_day {
        ExpiryDay::FirstDayNotCovered => expires_on.plus_days(-1),
        ExpiryDay::LastDayCovered => expires_on,
    }
}

/// Whether a certificate is in force.
#[inline(always)]
pub(crate) fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let expires_on = facts.expiry(readings);
    let last_covered = match facts.kind {
        Kind::Regular => last_covered_day(expires_on, readings.expiry_day()),
        Kind::Temporary => TEMPORARY_LAST_DAY,
    };
    let last_valid =
        facts.cancelled_on.map_or(last_covered, |day| last_covered.min(day.plus_days(-1)));
    let (outcome, reason) = if facts.issued_on.is_some_and(|issued_on| as_of < issued_on) {
        (Outcome::NotYetIssued, Reason::IssuedAfterAsOf)
    } else if facts.cancelled_on.is_some_and(|cancelled_on| cancelled_on <= as_of) {
        (Outcome::Cancelled, Reason::CancelledByAsOf)
    } else if last_covered < as_of {
        (Outcome::Expired, Reason::PastLastCoveredDay)
    } else if facts.affiliated {
        (Outcome::Valid, Reason::WithinTermAndAffiliated)
    } else {
        (Outcome::Suspended, Reason::NotAffiliated)
    };
    Decision {
        outcome,
        reasons: Set::of(&[reason]),
        expires_on,
        last_valid_day: Some(last_valid)
            .filter(|last| facts.issued_on.is_none_or(|from| from <= *last)),
        days_left: if lasts(outcome) { as_of.days_left(last_valid) } else { 0 },
    }
}

/// Whether the certificate's term lasts, suspended or not.
fn lasts(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Valid | Outcome::Suspended)
}

#[inline(always)]
fn rests_on(outcome: Outcome) -> Set<Fact> {
    Set::of(&[Fact::Kind, Fact::IssuedOn, Fact::ExpiresOn, Fact::CancelledOn])
        .with_if(lasts(outcome), Fact::Affiliated)
}

impl Facts {
    /// The expiry day: given, or worked out; `None` where neither can be.
    #[inline(always)]
    pub(crate) fn known_expiry(&self, readings: &Readings) -> Option<Day> {
        match (self.expires_on, self.kind) {
            (Some(expires_on), _) => Some(expires_on),
            (None, Kind::Temporary) => Some(TEMPORARY.value),
            (None, Kind::Regular) => Some(expiry(self.kind, self.issued_on?, readings.leap_day())),
        }
    }

    /// The expiry day of a case that is complete: where nothing else gives it, the issue day was filled in.
    #[inline(always)]
    pub(crate) fn expiry(&self, readings: &Readings) -> Day {
        self.known_expiry(readings).unwrap_or(Day::MIN)
    }
}

/// The facts of a rule that describe one certificate.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OfCertificate<F> {
    pub(crate) kind: F,
    pub(crate) issued_on: F,
    pub(crate) expires_on: F,
    pub(crate) cancelled_on: F,
}

const OF_CERTIFICATE: OfCertificate<Fact> = OfCertificate {
    kind: Fact::Kind,
    issued_on: Fact::IssuedOn,
    expires_on: Fact::ExpiresOn,
    cancelled_on: Fact::CancelledOn,
};

impl<F: Member> OfCertificate<F> {
    /// Checks the days of the certificate against each other.
    #[inline(always)]
    pub(crate) fn relate(self, case: &Case<'_>) -> Result<(), Fault> {
        let issued_on = case.get(self.issued_on).day();
        let expires_on = case.get(self.expires_on).day();
        let cancelled_on = case.get(self.cancelled_on).day();
        let is_temporary = self.is_temporary(case);
        if is_temporary && issued_on.is_some_and(|day| !TEMPORARY.covers(day)) {
            let facts = [self.kind, self.issued_on];
            return Err(Fault::among(ErrorCode::OutsideTemporaryWindow, &facts));
        }
        if expires_on.zip(issued_on).is_some_and(|(end, start)| end <= start) {
            let facts = [self.issued_on, self.expires_on];
            return Err(Fault::among(ErrorCode::EndBeforeStart, &facts));
        }
        if is_temporary && expires_on.is_some_and(|day| day != TEMPORARY.value) {
            let facts = [self.kind, self.expires_on];
            return Err(Fault::among(ErrorCode::ConflictingFacts, &facts));
        }
        if cancelled_on.zip(issued_on).is_some_and(|(end, start)| end < start) {
            let facts = [self.issued_on, self.cancelled_on];
            return Err(Fault::among(ErrorCode::EndBeforeStart, &facts));
        }
        Ok(())
    }

    /// The facts that no completion fills: an expiry day that is not known is worked out, and an issue day is needed
    /// only for that.
    #[inline(always)]
    pub(crate) fn settled(self, case: &Case<'_>) -> Set<F> {
        Set::of(&[self.expires_on]).with_if(self.is_issue_settled(case), self.issued_on)
    }

    /// Whether an issue day that is not known is not needed.
    pub(crate) fn is_issue_settled(self, case: &Case<'_>) -> bool {
        self.is_temporary(case) || !case.get(self.expires_on).is_unknown()
    }

    fn is_temporary(self, case: &Case<'_>) -> bool {
        Kind::from_value(case.get(self.kind)) == Some(Kind::Temporary)
    }
}

/// Turns of the issue day: those of the term that it begins, and of the window of temporary certificates.
pub(crate) fn edges_of_issue_day(case: &Case<'_>, edges: &mut ValueEdges) {
    let leap = case.readings.leap_day();
    let expires_after = match case.readings.expiry_day() {
        ExpiryDay::FirstDayNotCovered => case.day().plus_days(1),
        ExpiryDay::LastDayCovered => case.day(),
    };
    term(leap).edges(expires_after, edges);
    edges.turn(TEMPORARY_FROM);
    edges.turn(TEMPORARY_TO.plus_days(1));
}

/// Turns of the expiry day: a temporary certificate takes one day only.
pub(crate) fn edges_of_expiry_day(kind: Value<'_>, edges: &mut ValueEdges) {
    if Kind::from_value(kind) == Some(Kind::Temporary) {
        edges.turn(TEMPORARY.value);
        edges.push_day(TEMPORARY.value.plus_days(1));
    }
}

fn turns(case: &Case<'_>, turns: &mut Turns) {
    let facts = Facts::of(case);
    for day in [facts.issued_on, facts.cancelled_on].into_iter().flatten() {
        turns.day(day);
    }
    turns.after(TEMPORARY_LAST_DAY);
    turns.after(last_covered_day(facts.expiry(&case.readings), case.readings.expiry_day()));
}
