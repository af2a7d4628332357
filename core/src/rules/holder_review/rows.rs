//! Rows of a table sorted into classes: those of one class have the same answer, but for their own days.
//!
//! What a review hangs on are the facts that are no days, and on which side of each other lie the day of the question, the days given
//! and the days that follow from them: the last day that the certificate covers and the last one to renew it, before and after a
//! renewal; the end of an absence, of an exam, of an account. A class keeps these sides, and which facts are not known. Of an unknown
//! fact every value is tried, so that beside the sides of the given days only those count on which the values of an unknown one can
//! lie: of the last day with a link, of the completion of a renewal.
//!
//! Where no day of the certificate is known, or it may have had terms between the issue and the renewal, the days given are kept as
//! they are. What is rarer still, and what is wrong by itself, is in no class: a cancellation before the issue, a day far from that of
//! the question, a number in another form.

#![expect(
    clippy::needless_bitwise_bool,
    reason = "a lazy operator is a branch: many rows are sorted at once only without one"
)]

use super::{Account, CERTIFICATE_TERM, FACTS, RENEWAL_LEAD_DAYS_DEFAULT, is_account_done_with};
use crate::calendar::Day;
use crate::rule::class::{Around, Codes, DAYS, ROWS, Sorted, Sorts, TABLES, code};
use crate::rule::fact::{FactSpec, Kind as FactKind};
use crate::rule::reading::{AffiliationRoute, Counting, Readings, RenewalPeriod};
use crate::rules::certificate_number::is_well_formed_in_bytes;
use crate::rules::certificate_status::{
    self, Kind, TEMPORARY, TEMPORARY_FROM, TEMPORARY_TO, last_covered_day,
};
use crate::rules::{absence, certificate_renewal, change_notice, exam_validity};

/// What follows from a day; `None` where that is too far from it.
type After<'a> = &'a dyn Fn(Day) -> Option<i32>;

/// The classes of holders.
pub(super) struct Holders;

/// Days before and after that of the question.
const BEFORE: i32 = 2048;
/// No day that is looked at lies farther from that of the question.
const FAR: i32 = 2 * BEFORE;

/// What follows from a day, by its place in `Around::following`: as many days after it, of some with those of others.
mod of {
    /// As an issue day: the expiry day.
    pub(super) const ISSUE: usize = 0;
    /// As an expiry day: the last day that the certificate covers after a renewal, and in the high bits the start of its term.
    pub(super) const TERMS: usize = 1;
    /// As an expiry day, each in 8 bits: days from the last day covered to the last one to renew, to the same extended, and after a
    /// renewal to the last one to renew.
    pub(super) const RENEWALS: usize = 2;
    /// As the last day of a link: the last day of an absence.
    pub(super) const ABSENCE: usize = 3;
    /// As the day of an exam: its last day.
    pub(super) const EXAM: usize = 4;
    /// As the last use of an account: the day before its cancellation, in its notice period.
    pub(super) const ACCOUNT: usize = 5;
}
/// Of an account without a duty.
const NOT_TOLD: i32 = i32::MIN;

/// The most days before its end at which a renewal is called for.
const MOST_LEAD_DAYS: i32 = match FACTS {
    [.., FactSpec { kind: FactKind::Number(0, most), .. }] => *most,
    _ => unreachable!(),
};

impl Sorts for Holders {
    fn ready(around: &mut Around, as_of: Day, readings: &Readings) -> bool {
        let today = as_of.number();
        let is_far_from_ends = Day::MIN.number() + FAR < today && today < Day::MAX.number() - FAR;
        if !is_far_from_ends
            || !is_account_done_with(as_of)
            || !CERTIFICATE_TERM.has_one_row()
            || readings.affiliation_route() != AffiliationRoute::NoTimeLimit
            || readings.renewal_period() != RenewalPeriod::FromExpiry
        {
            return false;
        }
        around.as_of = today;
        around.first = today - BEFORE;
        let days = || (around.first..).take(DAYS).map(Day::new);
        let covered = |expires_on| last_covered_day(expires_on, readings.expiry_day());
        around.days_covered = as_of.days_until(covered(as_of));
        let follows: [(usize, After<'_>); TABLES] = [
            (of::ISSUE, &|day: Day| {
                let expires_on =
                    certificate_status::expiry(Kind::Regular, day, readings.leap_day());
                Some(day.days_until(expires_on))
            }),
            (of::TERMS, &|day| {
                let next = covered(certificate_status::expiry_after_renewal(day, readings));
                let next = u16::try_from(day.days_until(next)).ok()?;
                let start = certificate_renewal::term_start(day, readings);
                let start = i16::try_from(day.days_until(start)).ok()?;
                Some(i32::from(start) << 16 | i32::from(next))
            }),
            (of::RENEWALS, &|day| {
                let next = certificate_status::expiry_after_renewal(day, readings);
                let days = [
                    (covered(day), certificate_renewal::limit(day, readings)),
                    (covered(day), covered(day).extended()),
                    (covered(next), certificate_renewal::limit(next, readings)),
                ]
                .map(|(from, to)| u8::try_from(from.days_until(to)).ok());
                let [Some(renew_by), Some(extended), Some(next)] = days else { return None };
                Some(i32::from_le_bytes([renew_by, extended, next, 0]))
            }),
            (of::ABSENCE, &|day| Some(day.days_until(absence::term(readings).end(day).limit))),
            (of::EXAM, &|day| Some(day.days_until(exam_validity::term(readings).end(day).limit))),
            (of::ACCOUNT, &|day| {
                let account = Account::of(day, as_of, readings);
                Some(if account.in_notice { day.days_until(account.last) } else { NOT_TOLD })
            }),
        ];
        for (place, after) in follows {
            let Some(following) = around.following.get_mut(place) else { return false };
            following.clear();
            if following.try_reserve_exact(DAYS).is_err() {
                return false;
            }
            for day in days() {
                let Some(after) = after(day) else { return false };
                following.push(after);
            }
        }
        // The ends of the absences that are not over: the first, and that of one that begins today.
        let end = |since: Day| absence::term(readings).end(since).limit.number();
        let ends = days().take_while(|since| *since <= as_of).map(end);
        let Some(first) = ends.filter(|end| today <= *end).min() else { return false };
        let due_on = |since| change_notice::due_under(Counting::Cpa269, since);
        let Some(notice_from) = days().find(|since| as_of <= due_on(*since)) else { return false };
        around.turns = [first, end(as_of), notice_from.number()];
        true
    }

    #[inline(always)]
    fn sort(around: &Around, codes: &Codes, sorted: &mut Sorted) {
        let tables = around.following.each_ref().map(|days| days.first_chunk());
        let [
            Some(issue),
            Some(terms),
            Some(renewals),
            Some(absence),
            Some(exam),
            Some(account),
            ..,
        ] = tables
        else {
            return;
        };
        let sides = Sides { around };
        let [_, _, issued_on, expiry_given, _, since, rest @ ..] = codes;
        let [_, _, passed_on, _, last_used_on, _] = rest;
        // What is looked up comes first, a column at a time, so that the rest is arithmetic.
        let mut of_issue = sides.after(issue, issued_on);
        for (expires_on, (issued_on, given)) in
            of_issue.iter_mut().zip(issued_on.iter().zip(expiry_given))
        {
            let by_issue = issued_on.wrapping_add(*expires_on);
            *expires_on = pick_day(is_day(*given), *given, by_issue);
        }
        let expires_on = of_issue;
        let following = [
            sides.after(terms, &expires_on),
            sides.after(renewals, &expires_on),
            sides.after(absence, since),
            sides.after(exam, passed_on),
            sides.after(account, last_used_on),
        ];
        let (mut forms, mut low, mut high) = ([0; ROWS], [0; ROWS], [0; ROWS]);
        let Sorted { classes, by, from } = sorted;
        let [renew_by, next_renew_by, absence_ends, exam_ends, account_last] = by;
        let [from, next_from] = from;
        // No branch hangs on a row here, so that many are done at once.
        for row in 0..ROWS {
            let [terms, renewals, absence, exam, account] =
                following.each_ref().map(|days| at(days, row));
            let follows = Follows {
                expires_on: at(&expires_on, row),
                terms,
                renewals,
                absence,
                exam,
                account,
            };
            let class = sides.class(&Given::of(codes, row), &follows);
            put(&mut forms, row, class.form);
            put(&mut low, row, class.low);
            put(&mut high, row, class.high);
            put(renew_by, row, class.renew_by);
            put(next_renew_by, row, class.next_renew_by);
            put(absence_ends, row, class.absence_ends);
            put(exam_ends, row, class.exam_ends);
            put(account_last, row, class.account_last);
            put(from, row, class.from);
            put(next_from, row, class.next_from);
        }
        let found = forms.iter().zip(&low).zip(&high);
        for (row, (class, ((form, low), high))) in classes.iter_mut().zip(found).enumerate() {
            *class = if *form == Form::AS_THEY_ARE {
                sides.as_they_are(&Given::of(codes, row), *low)
            } else {
                [u64::from(*high) << 32 | u64::from(*low), 0]
            };
        }
    }

    fn is_plain(text: &[u8]) -> bool {
        is_well_formed_in_bytes(text)
    }
}

#[inline(always)]
fn at(column: &[i32; ROWS], row: usize) -> i32 {
    column.get(row).copied().unwrap_or(code::ABSENT)
}

#[inline(always)]
fn put<T>(column: &mut [T; ROWS], row: usize, value: T) {
    if let Some(slot) = column.get_mut(row) {
        *slot = value;
    }
}

/// The codes of a row.
#[derive(Clone, Copy)]
struct Given {
    number: i32,
    kind: i32,
    issued_on: i32,
    expires_on: i32,
    affiliated: i32,
    since: i32,
    cancelled_on: i32,
    completed_on: i32,
    passed_on: i32,
    at_expiry: i32,
    last_used_on: i32,
    lead_days: i32,
}

impl Given {
    #[inline(always)]
    fn of(codes: &Codes, row: usize) -> Self {
        let [number, kind, issued_on, expires_on, affiliated, since, rest @ ..] = codes;
        let [cancelled_on, completed_on, passed_on, at_expiry, last_used_on, lead_days] = rest;
        let at = |column| at(column, row);
        Given {
            number: at(number),
            kind: at(kind),
            issued_on: at(issued_on),
            expires_on: at(expires_on),
            affiliated: at(affiliated),
            since: at(since),
            cancelled_on: at(cancelled_on),
            completed_on: at(completed_on),
            passed_on: at(passed_on),
            at_expiry: at(at_expiry),
            last_used_on: at(last_used_on),
            lead_days: at(lead_days),
        }
    }

    #[inline(always)]
    fn lead_days(&self) -> i32 {
        pick_day(self.lead_days < 0, RENEWAL_LEAD_DAYS_DEFAULT, self.lead_days)
    }
}

/// How the class of a row is found.
struct Form;

impl Form {
    const NO_CLASS: u32 = 0;
    const BY_CERTIFICATE: u32 = 1;
    /// By its days as they are.
    const AS_THEY_ARE: u32 = 2;
    /// The certificate cannot be, by what is wrong first.
    const OUTSIDE_THE_SCHEME: u32 = 3;
    const OTHER_EXPIRY: u32 = 4;
    const END_BEFORE_START: u32 = 5;
}

/// A class, with the days of the row.
struct Class {
    form: u32,
    low: u32,
    high: u32,
    renew_by: i32,
    next_renew_by: i32,
    absence_ends: i32,
    exam_ends: i32,
    account_last: i32,
    from: i32,
    next_from: i32,
}

/// Numbers one beside the other, each with as many bits as it needs.
#[derive(Clone, Copy)]
struct Bits(u32);

impl Bits {
    #[inline(always)]
    fn with(self, number: impl Into<u32>, bits: u32) -> Self {
        Bits(self.0.wrapping_shl(bits) | number.into())
    }
}

/// On which side of the other a day lies: 0 before it, 1 the same day, 2 after it.
#[inline(always)]
fn side(day: i32, of: i32) -> u32 {
    u32::from(of <= day).wrapping_add(u32::from(of < day))
}

/// One of two by arithmetic: of a choice with looking up in an arm the compiler makes a branch.
#[inline(always)]
fn pick(is_one: bool, one: u32, other: u32) -> u32 {
    let mask = 0_u32.wrapping_sub(u32::from(is_one));
    (one & mask) | (other & !mask)
}

#[inline(always)]
fn pick_day(is_one: bool, one: i32, other: i32) -> i32 {
    pick(is_one, one.cast_unsigned(), other.cast_unsigned()).cast_signed()
}

/// The day, where it is one of the row's own.
#[inline(always)]
fn own(is_own: bool, day: i32) -> i32 {
    pick_day(is_own, day, code::UNKNOWN)
}

/// What is given for a day: a number for each word, and one for a day.
mod said {
    pub(super) const UNKNOWN: u32 = 0;
    pub(super) const NONE: u32 = 1;
    pub(super) const ABSENT: u32 = 2;
    pub(super) const DAY: u32 = 3;
}

/// By arithmetic: of a choice between words the compiler makes branches.
#[inline(always)]
fn said(code: i32) -> u32 {
    (u32::from(is_day(code)).wrapping_mul(said::DAY))
        | (u32::from(code == code::NONE).wrapping_mul(said::NONE))
        | (u32::from(code == code::ABSENT).wrapping_mul(said::ABSENT))
}

/// The same of a fact without a default: not given is not known.
#[inline(always)]
fn said_without_default(code: i32) -> u32 {
    (u32::from(is_day(code)).wrapping_mul(said::DAY))
        | (u32::from(code == code::NONE).wrapping_mul(said::NONE))
}

/// Whether it is no word: these are the greatest number and the two least.
#[inline(always)]
fn is_day(code: i32) -> bool {
    code.wrapping_sub(code::ABSENT + 1).cast_unsigned() < u32::MAX - 2
}
const _: () =
    assert!(code::UNKNOWN == i32::MIN && code::ABSENT == i32::MIN + 1 && code::NONE == i32::MAX);

#[inline(always)]
fn number_of(kind: Kind) -> i32 {
    kind.number().into()
}

#[inline(always)]
fn flag(code: i32) -> u32 {
    u32::from(code == 1) | u32::from(code == -1) << 1
}

/// The expiry day of a row, and what follows from its days, as `of` has it.
#[derive(Clone, Copy)]
struct Follows {
    expires_on: i32,
    terms: i32,
    renewals: i32,
    absence: i32,
    exam: i32,
    account: i32,
}

struct Sides<'a> {
    around: &'a Around,
}

impl Sides<'_> {
    /// What follows from each day around that of the question; of another one anything.
    #[inline(always)]
    fn after(&self, table: &[i32; DAYS], days: &[i32; ROWS]) -> [i32; ROWS] {
        let first = self.around.first;
        days.map(|day| {
            let place = day.wrapping_sub(first).cast_unsigned() & LAST_PLACE;
            let place = usize::try_from(place).unwrap_or_default();
            table.get(place).copied().unwrap_or_default()
        })
    }

    /// Whether it is a day around that of the question, or a word.
    #[inline(always)]
    fn is_near(&self, code: i32) -> bool {
        let place = code.wrapping_sub(self.around.first).cast_unsigned();
        (place <= LAST_PLACE) | !is_day(code)
    }

    /// Whether every fact takes what is given for it, no day far from that of the question and no issue ahead.
    #[inline(always)]
    fn are_taken(&self, given: &Given) -> bool {
        let today = self.around.as_of;
        let is_past = |code: i32| self.is_near(code) & ((code <= today) | (code == code::NONE));
        let is_open = |code| (code == code::CHOICE_ABSENT) | (code == code::CHOICE_UNKNOWN);
        let is_flag = |code: i32| is_open(code) | (code == 1) | (code == -1);
        let is_lead = (given.lead_days == code::UNKNOWN)
            | (given.lead_days == code::ABSENT)
            | ((0 <= given.lead_days) & (given.lead_days <= MOST_LEAD_DAYS));
        is_flag(given.number)
            & (is_open(given.kind)
                | (given.kind == number_of(Kind::Regular))
                | (given.kind == number_of(Kind::Temporary)))
            & is_past(given.issued_on)
            & (given.issued_on != code::NONE)
            & self.is_near(given.expires_on)
            & (given.expires_on != code::NONE)
            & is_flag(given.affiliated)
            & is_past(given.since)
            & self.is_near(given.cancelled_on)
            & is_past(given.completed_on)
            & is_past(given.passed_on)
            & is_flag(given.at_expiry)
            & is_past(given.last_used_on)
            & is_lead
    }

    /// How the class of a row is found, by what can be wrong first.
    #[inline(always)]
    fn form(&self, given: &Given, last_of_first_term: i32) -> u32 {
        let today = self.around.as_of;
        let (is_issued, is_expiry_given) = (is_day(given.issued_on), is_day(given.expires_on));
        let (is_completed, is_cancelled) = (is_day(given.completed_on), is_day(given.cancelled_on));
        let is_completion_unknown = given.completed_on == code::UNKNOWN;
        let may_have_terms_between = !is_expiry_given
            & ((is_completion_unknown & (last_of_first_term < today))
                | (is_completed & (last_of_first_term < given.completed_on)));
        let is_open = may_have_terms_between | !(is_issued | is_expiry_given);
        let regular = pick(is_open, Form::AS_THEY_ARE, Form::BY_CERTIFICATE);
        let is_cancelled_before = is_issued & is_cancelled & (given.cancelled_on < given.issued_on);
        let regular = pick(is_cancelled_before, Form::NO_CLASS, regular);
        let is_end_before = is_issued & is_expiry_given & (given.expires_on <= given.issued_on);
        let regular = pick(is_end_before, Form::END_BEFORE_START, regular);
        let temporary = pick(is_expiry_given, Form::OTHER_EXPIRY, Form::AS_THEY_ARE);
        let temporary = pick(is_issued, Form::OUTSIDE_THE_SCHEME, temporary);
        let is_of_scheme = (is_issued
            & (TEMPORARY_FROM.number() <= given.issued_on)
            & (given.issued_on <= TEMPORARY_TO.number()))
            | (!is_issued & (given.expires_on == TEMPORARY.value.number()));
        let temporary = pick(is_of_scheme, Form::NO_CLASS, temporary);
        let form = pick(given.kind == number_of(Kind::Temporary), temporary, regular);
        pick(self.are_taken(given), form, Form::NO_CLASS)
    }

    #[expect(
        clippy::too_many_lines,
        reason = "one straight run of arithmetic, for many rows at once"
    )]
    #[inline(always)]
    fn class(&self, given: &Given, follows: &Follows) -> Class {
        let Follows { expires_on, terms, renewals, .. } = *follows;
        let today = self.around.as_of;
        let (is_issued, is_expiry_given) = (is_day(given.issued_on), is_day(given.expires_on));
        let is_cancelled = is_day(given.cancelled_on);
        let completed = said(given.completed_on);
        let is_completion_unknown = completed == said::UNKNOWN;
        let is_completed = completed == said::DAY;

        let is_temporary = given.kind == number_of(Kind::Temporary);

        let covered = expires_on.wrapping_add(self.around.days_covered);
        let next_covered = expires_on.wrapping_add(terms & 0xffff);
        let start = expires_on.wrapping_add(terms >> 16);
        let renew_by = covered.wrapping_add(renewals & 0xff);
        let renew_by_extended = covered.wrapping_add(renewals >> 8 & 0xff);
        let next_renew_by = next_covered.wrapping_add(renewals >> 16);

        let form = self.form(given, expires_on.max(renew_by_extended));

        // A renewal: of an earlier term, in time, too late in two ways.
        let is_after = |day: i32| u32::from(is_completed & (day < given.completed_on));
        let completion = completed
            .wrapping_add(is_after(start))
            .wrapping_add(is_after(renew_by))
            .wrapping_add(is_after(renew_by_extended));
        let is_renewed = completion == IN_TIME;
        // A cancellation by the last day of the certificate leaves no renewal to ask about.
        let cancelled = said(given.cancelled_on);
        let is_cancellation_unknown = cancelled == said::UNKNOWN;
        let is_cancelled_by = |day: i32| is_cancelled & (given.cancelled_on <= day);
        let is_cut = is_cancelled_by(covered);
        let is_next = (is_completion_unknown | is_renewed) & !is_cut;
        let is_first = !is_renewed | is_cut | is_cancellation_unknown;
        let is_next_cut = is_next & is_cancelled_by(next_covered);
        let by_day = Bits(1).with(is_cancelled_by(today), 1).with(is_cut, 1).with(is_next_cut, 1).0;
        let cancellation = pick(is_cancelled, by_day, cancelled);
        let is_over = !is_completion_unknown & is_cancelled_by(today) & (is_cut | is_next_cut);

        // Each certificate that it may be: how it stands, and the link beside it.
        let since = said_without_default(given.since);
        let (is_away, is_link_unknown) = (since == said::DAY, since == said::UNKNOWN);
        let absence_ends = given.since.wrapping_add(follows.absence);
        let [first_end, last_end, notice_from] = self.around.turns;
        let lead_days = given.lead_days();
        let certificate = |is_one: bool, covered: i32, renew_by: i32| {
            let (is_expired, is_open) = (covered < today, today <= renew_by);
            let is_window_open = covered.wrapping_sub(lead_days) <= today;
            let before = u32::from(is_expired & (given.since < covered)) << 2;
            let order = pick(is_open, side(absence_ends, renew_by), 0);
            let beside = side(renew_by, first_end) | side(renew_by, last_end) << 2;
            let beside = pick(is_link_unknown & is_open, beside, 0);
            let link = pick(is_away, before | order, beside);
            let stands = Bits(1)
                .with(side(covered, today), 2)
                .with(renew_by == today, 1)
                .with(is_open, 1)
                .with(is_open & is_window_open, 1)
                .with(link, 4);
            pick(is_one & !is_over, stands.0, 0)
        };
        let one = certificate(is_first, covered, renew_by);
        let other = certificate(is_next, next_covered, next_renew_by);
        let may_last = (is_first & (today <= renew_by)) | (is_next & (today <= next_renew_by));
        let may_expire =
            !is_over & ((is_first & (covered < today)) | (is_next & (next_covered < today)));
        let is_away_for_long = is_away & may_last & !is_over & (absence_ends < today);

        let is_account_told = is_day(given.last_used_on) & (follows.account != NOT_TOLD);
        let exam_ends = given.passed_on.wrapping_add(follows.exam);
        let is_valid = is_day(given.passed_on) & (today <= exam_ends);
        let exam = said_without_default(given.passed_on)
            .wrapping_sub(u32::from(is_day(given.passed_on) & !is_valid));
        let rest = Bits(flag(given.affiliated))
            .with((given.number != 1) & (given.number != -1), 1)
            .with(is_account_told, 1);
        let after_expiry = exam | flag(given.at_expiry) << 2;

        let is_by_days = form == Form::AS_THEY_ARE;
        let by_days = Bits(rest.0)
            .with(after_expiry, 4)
            .with(is_temporary, 1)
            .with(lead_days.cast_unsigned(), 10);
        // The notice of the end of a link, while it is open: whether there was a certificate on that day.
        let notice = Bits(1)
            .with(is_issued & (given.since < given.issued_on), 1)
            .with(is_first & (given.since <= covered), 1)
            .with(is_next & (given.since <= next_covered), 1)
            .with(is_cancelled_by(given.since), 1);
        let notice = pick(is_away & (notice_from <= given.since), notice.0, 0);
        let may_be_too_late = is_completion_unknown | (completion > IN_TIME);
        let by_certificate = rest
            .with(since, 2)
            .with(is_away_for_long, 1)
            .with(pick(may_expire, after_expiry, 0), 4)
            .with(completion, 3)
            .with(is_completion_unknown & (start < today), 1)
            .with(is_completion_unknown & (renew_by_extended < today), 1)
            .with(cancellation, 4)
            .with(is_cancellation_unknown & is_issued, 1)
            .with(may_be_too_late & is_expiry_given, 1)
            .with(notice, 5);
        let is_by_certificate = form == Form::BY_CERTIFICATE;
        let low = pick(is_by_certificate, by_certificate.0, 0);
        let low = pick(is_by_days, by_days.0, low);
        let certificates = pick(is_by_certificate, one << 10 | other, 0);
        Class {
            form,
            low,
            high: certificates << 3 | form,
            renew_by: own(is_by_certificate & is_first, renew_by),
            next_renew_by: own(is_by_certificate & is_next, next_renew_by),
            absence_ends: own(is_away, absence_ends),
            exam_ends: own(is_valid & (is_by_days | may_expire), exam_ends),
            account_last: own(is_account_told, given.last_used_on.wrapping_add(follows.account)),
            from: own(is_by_certificate & is_first, covered.wrapping_sub(lead_days)),
            next_from: own(is_by_certificate & is_next, next_covered.wrapping_sub(lead_days)),
        }
    }

    /// The class of a row by its days as they are, with what is no day.
    fn as_they_are(&self, given: &Given, rest: u32) -> [u64; 2] {
        let day = |bits: u64, code: i32| {
            let place = code.wrapping_sub(self.around.first).cast_unsigned();
            let place = if is_day(code) { place } else { 0 };
            bits << 14 | u64::from(said(code)) << 12 | u64::from(place)
        };
        let days = [given.issued_on, given.since, given.cancelled_on, given.completed_on];
        [u64::from(rest) << 32 | u64::from(Form::AS_THEY_ARE), days.into_iter().fold(0, day)]
    }
}

/// The last place in a table of days.
const LAST_PLACE: u32 = 4095;
const _: () = assert!(DAYS == 4096 && BEFORE == 2048);
/// A renewal in time, as the number of a completion.
const IN_TIME: u32 = said::DAY + 1;
