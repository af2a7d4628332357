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

use super::{Account, CERTIFICATE_TERM, FACTS, RENEWAL_LEAD_DAYS_DEFAULT, is_account_done_with};
use crate::calendar::Day;
use crate::rule::class::{Around, BY, Codes, DAYS, FOLLOWING, FROM, ROWS, Sort, Sorted, code};
use crate::rule::fact::{FactSpec, Kind as FactKind};
use crate::rule::reading::{AffiliationRoute, Counting, Readings, RenewalPeriod};
use crate::rules::certificate_number::is_well_formed;
use crate::rules::certificate_status::{
    self, Kind, TEMPORARY, TEMPORARY_FROM, TEMPORARY_TO, last_covered_day,
};
use crate::rules::{absence, certificate_renewal, change_notice, exam_validity};

pub(super) const SORT: Sort =
    Sort { ready, sort, is_plain: |text| core::str::from_utf8(text).is_ok_and(is_well_formed) };

/// Days before and after that of the question.
const BEFORE: i32 = 2048;
/// No day that is looked at lies farther from another.
const FAR: i32 = 2 * BEFORE;

/// What follows from a day, by its place in a row of the table.
mod of {
    pub(super) const ISSUE: usize = 0;
    pub(super) const COVERED: usize = 1;
    pub(super) const RENEW_BY: usize = 2;
    pub(super) const RENEW_BY_EXTENDED: usize = 3;
    pub(super) const TERM_START: usize = 4;
    pub(super) const NEXT_COVERED: usize = 5;
    pub(super) const NEXT_RENEW_BY: usize = 6;
    pub(super) const ABSENCE: usize = 7;
    pub(super) const EXAM: usize = 8;
    pub(super) const ACCOUNT: usize = 9;
    pub(super) const NOTICE: usize = 10;
}
/// Of an account that nothing is told of.
const NOT_TOLD: i16 = i16::MIN;

fn ready(around: &mut Around, as_of: Day, readings: &Readings) -> bool {
    let today = as_of.number();
    let is_far_from_ends = Day::MIN.number() + FAR < today && today < Day::MAX.number() - FAR;
    if !is_far_from_ends
        || !is_account_done_with(as_of)
        || !CERTIFICATE_TERM.has_one_row()
        || readings.affiliation_route() != AffiliationRoute::NoTimeLimit
        || readings.renewal_period() != RenewalPeriod::FromExpiry
        || around.days.try_reserve_exact(DAYS).is_err()
    {
        return false;
    }
    around.as_of = today;
    around.first = today - BEFORE;
    around.days.clear();
    let absence_ends = |since: Day| absence::term(readings).end(since).limit;
    let covered = |expires_on| last_covered_day(expires_on, readings.expiry_day());
    for day in (around.first..).take(DAYS).map(Day::new) {
        let next = certificate_status::expiry_after_renewal(day, readings);
        let account = Account::of(day, as_of, readings);
        let mut following = [0; FOLLOWING];
        for (place, after) in [
            (of::ISSUE, certificate_status::expiry(Kind::Regular, day, readings.leap_day())),
            (of::COVERED, covered(day)),
            (of::RENEW_BY, certificate_renewal::limit(day, readings)),
            (of::RENEW_BY_EXTENDED, covered(day).extended()),
            (of::TERM_START, certificate_renewal::term_start(day, readings)),
            (of::NEXT_COVERED, covered(next)),
            (of::NEXT_RENEW_BY, certificate_renewal::limit(next, readings)),
            (of::ABSENCE, absence_ends(day)),
            (of::EXAM, exam_validity::term(readings).end(day).limit),
            (of::ACCOUNT, account.last),
            (of::NOTICE, change_notice::due_under(Counting::Cpa269, day)),
        ] {
            let Ok(days) = i16::try_from(day.days_until(after)) else { return false };
            if let Some(slot) = following.get_mut(place) {
                *slot = days;
            }
        }
        if !account.in_notice
            && let Some(slot) = following.get_mut(of::ACCOUNT)
        {
            *slot = NOT_TOLD;
        }
        around.days.push(following);
    }
    // The ends of the absences that are not over: the first, and that of one that begins today.
    let ends = (around.first..=today).map(|since| absence_ends(Day::new(since)).number());
    let Some(first) = ends.filter(|end| today <= *end).min() else { return false };
    around.turns = [first, absence_ends(as_of).number()];
    true
}

fn sort(around: &Around, codes: &Codes, sorted: &mut Sorted) {
    let Some(days) = around.days.first_chunk() else { return };
    let sorter = Sorter { around, days };
    let [number, kind, issued_on, expires_on, affiliated, since, rest @ ..] = codes;
    let [cancelled_on, completed_on, passed_on, at_expiry, last_used_on, lead_days] = rest;
    for row in 0..ROWS {
        let at = |column: &[i32; ROWS]| column.get(row).copied().unwrap_or(code::ABSENT);
        let given = Given {
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
        };
        let (class, by, from) = sorter.class(&given);
        if let Some(slot) = sorted.classes.get_mut(row) {
            *slot = class;
        }
        for (column, day) in sorted.by.iter_mut().zip(by) {
            if let Some(slot) = column.get_mut(row) {
                *slot = day;
            }
        }
        for (column, day) in sorted.from.iter_mut().zip(from) {
            if let Some(slot) = column.get_mut(row) {
                *slot = day;
            }
        }
    }
}

/// The codes of a row.
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

/// A class, with the days of the row by which something is due, and from which something is.
type Found = ([u64; 2], [i32; BY], [i32; FROM]);

const NO_CLASS: Found = ([0; 2], [code::UNKNOWN; BY], [code::UNKNOWN; FROM]);

/// The most days before its end at which a renewal is called for.
const MOST_LEAD_DAYS: i32 = match FACTS {
    [.., FactSpec { kind: FactKind::Number(0, most), .. }] => *most,
    _ => unreachable!(),
};

/// Numbers one beside the other, each with as many bits as it needs.
#[derive(Clone, Copy)]
struct Bits(u64);

impl Bits {
    #[inline(always)]
    fn with(self, number: impl Into<u64>, bits: u32) -> Self {
        Bits(self.0 << bits | number.into())
    }
}

/// On which side of the other a day lies: 0 before it, 1 the same day, 2 after it.
#[inline(always)]
fn side(day: i32, of: i32) -> u64 {
    u64::from(of <= day) + u64::from(of < day)
}

/// The day, where it is one of the row's own.
#[inline(always)]
fn own(is_own: bool, day: i32) -> i32 {
    if is_own { day } else { code::UNKNOWN }
}

struct Sorter<'a> {
    around: &'a Around,
    days: &'a [[i16; FOLLOWING]; DAYS],
}

/// What is given for a day: a number of its own for each word, and one for a day.
#[derive(Clone, Copy)]
struct Said(u8);

impl Said {
    const UNKNOWN: u8 = 0;
    const NONE: u8 = 1;
    const ABSENT: u8 = 2;
    const DAY: u8 = 3;

    #[inline(always)]
    fn of(code: i32) -> Self {
        Said(match code {
            code::UNKNOWN => Said::UNKNOWN,
            code::NONE => Said::NONE,
            code::ABSENT => Said::ABSENT,
            _ => Said::DAY,
        })
    }

    /// The same of a fact without a default: not given is not known.
    #[inline(always)]
    fn without_default(code: i32) -> Self {
        let said = Said::of(code);
        if said.0 == Said::ABSENT { Said(Said::UNKNOWN) } else { said }
    }

    #[inline(always)]
    fn is_day(self) -> bool {
        self.0 == Said::DAY
    }

    #[inline(always)]
    fn is_unknown(self) -> bool {
        self.0 == Said::UNKNOWN
    }
}

impl Sorter<'_> {
    /// The days that follow from a day of the table.
    #[inline(always)]
    fn after(&self, day: i32) -> impl Fn(usize) -> i32 + use<'_> {
        let place = usize::try_from(day.wrapping_sub(self.around.first)).unwrap_or_default();
        let following = self.days.get(place % DAYS);
        move |of| {
            let days = following.and_then(|following| following.get(of)).copied();
            day.wrapping_add(days.unwrap_or_default().into())
        }
    }

    /// Whether it is a word or a day of the table.
    #[inline(always)]
    fn is_near(&self, code: i32) -> bool {
        let place = code.wrapping_sub(self.around.first).cast_unsigned();
        let is_in_table = usize::try_from(place).is_ok_and(|place| place < DAYS);
        is_in_table | (code == code::UNKNOWN) | (code == code::NONE) | (code == code::ABSENT)
    }

    /// Whether every fact takes what is given for it, no day far from that of the question and no issue ahead.
    #[inline(always)]
    fn are_taken(&self, given: &Given) -> bool {
        let today = self.around.as_of;
        let is_past = |code: i32| self.is_near(code) & ((code <= today) | (code == code::NONE));
        let is_open = |code| (code == code::CHOICE_ABSENT) | (code == code::CHOICE_UNKNOWN);
        let is_flag = |code: i32| is_open(code) | (code.unsigned_abs() == 1);
        let is_lead = (given.lead_days == code::UNKNOWN)
            | (given.lead_days == code::ABSENT)
            | ((0 <= given.lead_days) & (given.lead_days <= MOST_LEAD_DAYS));
        is_flag(given.number)
            & (is_open(given.kind) | (given.kind == 1) | (given.kind == 2))
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

    #[inline(always)]
    fn class(&self, given: &Given) -> Found {
        if !self.are_taken(given) {
            return NO_CLASS;
        }
        let is_issue_given = Said::without_default(given.issued_on).is_day();
        let is_expiry_given = Said::without_default(given.expires_on).is_day();
        if given.kind == i32::from(Kind::Temporary.number()) {
            let is_of_scheme =
                |day: i32| (TEMPORARY_FROM.number()..=TEMPORARY_TO.number()).contains(&day);
            return match (is_issue_given, is_expiry_given) {
                (true, _) if is_of_scheme(given.issued_on) => NO_CLASS,
                (false, true) if given.expires_on == TEMPORARY.value.number() => NO_CLASS,
                (true, _) => refused(1),
                (_, true) => refused(2),
                _ => self.as_they_are(given),
            };
        }
        if is_issue_given & is_expiry_given & (given.expires_on <= given.issued_on) {
            return refused(3);
        }
        let is_cancelled = Said::of(given.cancelled_on).is_day();
        if is_issue_given & is_cancelled & (given.cancelled_on < given.issued_on) {
            return NO_CLASS;
        }
        let expires_on =
            if is_expiry_given { given.expires_on } else { self.after(given.issued_on)(of::ISSUE) };
        let completed = Said::of(given.completed_on);
        let may_have_terms_between = !is_expiry_given
            & ((completed.is_unknown() & (expires_on < self.around.as_of))
                | (completed.is_day() & (expires_on < given.completed_on)));
        if may_have_terms_between | !(is_issue_given | is_expiry_given) {
            return self.as_they_are(given);
        }
        self.of_certificate(given, expires_on, is_issue_given, is_expiry_given)
    }

    /// What is of no certificate: the link and the exam as far as they are given, the number, and the account.
    #[inline(always)]
    fn of_rest(given: &Given) -> Bits {
        let flag = |code: i32| u64::from(code == 1) + 2 * u64::from(code == -1);
        Bits(0).with(flag(given.affiliated), 2).with(given.number.unsigned_abs() != 1, 1)
    }

    /// How an exam stands, and its last day.
    #[inline(always)]
    fn exam(&self, given: &Given) -> (u64, i32) {
        let said = Said::without_default(given.passed_on);
        let end = self.after(given.passed_on)(of::EXAM);
        let is_valid = said.is_day() & (self.around.as_of <= end);
        let how = u64::from(said.0.min(2)) + u64::from(is_valid);
        let at_expiry = u64::from(given.at_expiry == 1) + 2 * u64::from(given.at_expiry == -1);
        (how | at_expiry << 2, own(is_valid, end))
    }

    /// The last day of an account in its notice period.
    #[inline(always)]
    fn account(&self, given: &Given) -> i32 {
        let is_day = Said::without_default(given.last_used_on).is_day();
        let last = self.after(given.last_used_on)(of::ACCOUNT);
        own(is_day & (last != given.last_used_on.wrapping_add(NOT_TOLD.into())), last)
    }

    /// The class of a row by its days as they are.
    fn as_they_are(&self, given: &Given) -> Found {
        let day = |bits: Bits, code: i32| {
            let place = code.wrapping_sub(self.around.first).cast_unsigned();
            let said = Said::of(code);
            bits.with(said.0, 2).with(if said.is_day() { place } else { 0 }, 12)
        };
        let days = [given.issued_on, given.since, given.cancelled_on, given.completed_on];
        let days = days.into_iter().fold(Bits(0), day);
        let (exam, exam_ends) = self.exam(given);
        let account = self.account(given);
        let lead_days =
            if given.lead_days < 0 { RENEWAL_LEAD_DAYS_DEFAULT } else { given.lead_days };
        let rest = Self::of_rest(given)
            .with(exam, 4)
            .with(account != code::UNKNOWN, 1)
            .with(given.kind == i32::from(Kind::Temporary.number()), 1)
            .with(lead_days.cast_unsigned(), 10)
            .with(2_u64, 2);
        let is_away = Said::without_default(given.since).is_day();
        let absence_ends = own(is_away, self.after(given.since)(of::ABSENCE));
        let by = [code::UNKNOWN, code::UNKNOWN, absence_ends, exam_ends, account];
        ([rest.0, days.0], by, [code::UNKNOWN; FROM])
    }

    /// The class of a row by its certificate.
    #[inline(always)]
    fn of_certificate(
        &self,
        given: &Given,
        expires_on: i32,
        is_issue_given: bool,
        is_expiry_given: bool,
    ) -> Found {
        let today = self.around.as_of;
        let after = self.after(expires_on);
        let lead_days =
            if given.lead_days < 0 { RENEWAL_LEAD_DAYS_DEFAULT } else { given.lead_days };
        let (covered, renew_by, start) =
            (after(of::COVERED), after(of::RENEW_BY), after(of::TERM_START));
        let renew_by_extended = after(of::RENEW_BY_EXTENDED);
        let (next_covered, next_renew_by) = (after(of::NEXT_COVERED), after(of::NEXT_RENEW_BY));

        // A renewal: of an earlier term, in time, too late in two ways.
        let completed = Said::of(given.completed_on);
        let is_after = |day: i32| u64::from(completed.is_day() & (day < given.completed_on));
        let completion = u64::from(completed.0)
            + is_after(start)
            + is_after(renew_by)
            + is_after(renew_by_extended);
        let is_renewed = completion == u64::from(Said::DAY) + 1;
        // A cancellation by the last day of the certificate leaves no renewal to ask about.
        let cancelled = Said::of(given.cancelled_on);
        let is_cancelled_by = |day: i32| cancelled.is_day() & (given.cancelled_on <= day);
        let is_cut = is_cancelled_by(covered);
        let is_next = (completed.is_unknown() | is_renewed) & !is_cut;
        let is_first = !is_renewed | is_cut | cancelled.is_unknown();
        let cancellation = if cancelled.is_day() {
            Bits(1)
                .with(is_cancelled_by(today), 1)
                .with(is_cut, 1)
                .with(is_next & is_cancelled_by(next_covered), 1)
                .0
        } else {
            cancelled.0.into()
        };
        let is_known = !completed.is_unknown() & !cancelled.is_unknown();
        let is_over = is_known
            & is_cancelled_by(today)
            & (is_cut | (is_next & is_cancelled_by(next_covered)));

        // Each certificate that it may be: how it stands, and the link beside it.
        let since = Said::without_default(given.since);
        let absence_ends = self.after(given.since)(of::ABSENCE);
        let [first_end, last_end] = self.around.turns;
        let certificate = |is_one: bool, covered: i32, renew_by: i32| {
            let (is_expired, is_open) = (covered < today, today <= renew_by);
            let stands = Bits(1)
                .with(side(covered, today), 2)
                .with(is_open & (renew_by == today), 1)
                .with(is_open, 1)
                .with(is_open & (covered - lead_days <= today), 1);
            let link = if since.is_day() {
                (u64::from(is_expired & (given.since < covered)) << 2)
                    | (side(absence_ends, renew_by) * u64::from(is_open))
            } else if since.is_unknown() & is_open {
                side(renew_by, first_end) | side(renew_by, last_end) << 2
            } else {
                0
            };
            if is_one & !is_over { stands.with(link, 4).0 } else { 0 }
        };
        let one = certificate(is_first, covered, renew_by);
        let other = certificate(is_next, next_covered, next_renew_by);
        let may_last = (is_first & (today <= renew_by)) | (is_next & (today <= next_renew_by));
        let may_expire =
            !is_over & ((is_first & (covered < today)) | (is_next & (next_covered < today)));
        let is_away = since.is_day() & may_last & !is_over & (absence_ends < today);

        // The notice of the end of a link, while it is open: whether there was a certificate on that day.
        let is_notice_open = since.is_day() & (today <= self.after(given.since)(of::NOTICE));
        let notice = Bits(1)
            .with(is_issue_given & (given.since < given.issued_on), 1)
            .with(is_first & (given.since <= covered), 1)
            .with(is_next & (given.since <= next_covered), 1)
            .with(is_cancelled_by(given.since), 1);
        let notice = if is_notice_open { notice.0 } else { 0 };

        let (exam, exam_ends) = self.exam(given);
        let account = self.account(given);
        let may_be_too_late = completed.is_unknown() | (completion > u64::from(Said::DAY) + 1);
        let class = Self::of_rest(given)
            .with(since.0, 2)
            .with(is_away, 1)
            .with(if may_expire { exam } else { 0 }, 4)
            .with(account != code::UNKNOWN, 1)
            .with(completion, 3)
            .with(completed.is_unknown() & (start < today), 1)
            .with(completed.is_unknown() & (renew_by_extended < today), 1)
            .with(cancellation, 4)
            .with(cancelled.is_unknown() & is_issue_given, 1)
            .with(may_be_too_late & is_expiry_given, 1)
            .with(one, 10)
            .with(other, 10)
            .with(notice, 5)
            .with(1_u64, 2);
        let by = [
            own(is_first, renew_by),
            own(is_next, next_renew_by),
            own(since.is_day(), absence_ends),
            own(may_expire, exam_ends),
            account,
        ];
        let from = [own(is_first, covered - lead_days), own(is_next, next_covered - lead_days)];
        ([class.0, 0], by, from)
    }
}

/// The class of rows whose certificate cannot be, by what is wrong first.
fn refused(what: u64) -> Found {
    ([Bits(what).with(3_u64, 2).0, 0], [code::UNKNOWN; BY], [code::UNKNOWN; FROM])
}
