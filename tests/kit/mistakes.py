"""Forty mistakes that an implementation can make, each sown into the oracle by its name.

What follows `@mistake` is the rules whose cases show it; the line below the name is what is mistaken.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

from oracle import ask, calendar, more_rules, question, rules
from oracle.calendar import ONE_DAY, SATURDAY, UTC, plus
from oracle.model import UNDETERMINED, Fact, Facts
from oracle.table import RULES


@dataclass(frozen=True)
class Mistake:
    what: str
    rules: tuple[str, ...]
    make: Callable[[], None]


MISTAKES: dict[str, Mistake] = {}


def mistake(*shown_by: str) -> Callable[[Callable[[], None]], Callable[[], None]]:
    def keep(make: Callable[[], None]) -> Callable[[], None]:
        name = make.__name__.replace("_", "-")
        MISTAKES[name] = Mistake(make.__doc__ or "", shown_by, make)
        return make

    return keep


def put(module: Any, name: str, value: Any) -> None:
    setattr(module, name, value)


class But(dict[str, Any]):
    """Facts of which one is another; of a fact that is not known yet only a look at it makes a day."""

    def __init__(self, facts: Facts, name: str, value: Any) -> None:
        super().__init__({name: value})
        self.facts = facts

    def __missing__(self, name: str) -> Any:
        return self.facts[name]


def declare(rule: str, **parts: Any) -> None:
    RULES[rule] = replace(RULES[rule], **parts)


# --- days -------------------------------------------------------------------


@mistake("absence")
def leap_day_rolled_on() -> None:
    """Two years after 29 February is 1 March, whatever the reading."""
    right = calendar._add_months
    put(calendar, "_add_months", lambda day, n, r: right(day, n, "march-1"))


@mistake("certificate-status")
def two_years_of_365_days() -> None:
    """Two years are 730 days."""
    put(calendar, "_add_months", lambda day, n, r: plus(day, 365 * n // 12))


@mistake("deadline")
def month_end_overflows() -> None:
    """A month after 31 January is 2 or 3 March, not the last day of February."""
    right = calendar._add_months

    def wrong(day: date, months: int, reading: str) -> date:
        found = right(day, months, reading)
        gap = day.day - found.day
        return plus(found, gap) if gap > 0 and day.month != 2 else found

    put(calendar, "_add_months", wrong)


@mistake("exam-validity")
def anniversary_excluded() -> None:
    """The day two years later is already too late."""
    right = rules.two_years_due
    put(rules, "two_years_due", lambda start, r: plus(right(start, r), -1))


@mistake("absence")
def day_after_anniversary_included() -> None:
    """The day after two years is still in time."""
    right = rules.two_years_due
    put(rules, "two_years_due", lambda start, r: plus(right(start, r), 1))


@mistake("exam-transfer", "absence")
def days_left_without_today() -> None:
    """The days left do not count the day of the question."""
    right = calendar.days_left
    put(rules, "days_left", lambda now, last: max(0, right(now, last) - 1))


@mistake("certificate-renewal")
def easter_monday_forgotten() -> None:
    """Easter Monday is a working day."""
    right = calendar.holidays
    put(
        calendar,
        "holidays",
        lambda year: right(year) - {calendar.easter_sunday(year) + ONE_DAY},
    )


@mistake("support-hours", "change-notice")
def victoria_day_late() -> None:
    """The Monday before 25 May is taken for the last Monday of May."""
    right = calendar.holidays

    def wrong(year: int) -> frozenset[date]:
        last = next(
            date(year, 5, day)
            for day in range(31, 24, -1)
            if date(year, 5, day).weekday() == 0
        )
        return frozenset(x for x in right(year) if x.month != 5) | {last}

    put(calendar, "holidays", wrong)


@mistake("change-notice")
def saturday_not_extended() -> None:
    """Under s. 269 a last day that is a Saturday stays."""
    right = calendar._extended

    def wrong(day: date) -> date:
        return day if day.weekday() == SATURDAY else right(day)

    put(calendar, "_extended", wrong)


@mistake("exam-validity", "certificate-renewal")
def boxing_day_not_extended() -> None:
    """Under s. 269 a last day that is 26 December or 2 January stays."""
    right = calendar._extended

    def wrong(day: date) -> date:
        return day if (day.month, day.day) in ((1, 2), (12, 26)) else right(day)

    put(calendar, "_extended", wrong)


@mistake("support-hours", "second-factor")
def utc_day() -> None:
    """The day of an instant is that of UTC, not of Québec."""

    def day(instant: int) -> date:
        return datetime.fromtimestamp(instant, UTC).date()

    def wrong(instant: int) -> datetime:
        return datetime.combine(day(instant), calendar.local(instant).timetz())

    put(more_rules, "local", wrong)
    put(more_rules, "local_day", day)


@mistake("code-status", "support-hours")
def no_summer_time() -> None:
    """Québec is five hours behind UTC all year."""
    put(calendar, "QUEBEC", timezone(timedelta(hours=-5)))


# --- certificates -----------------------------------------------------------


@mistake("certificate-status", "certificate-renewal")
def expiry_day_covered() -> None:
    """The expiry day is the last covered day, whatever the reading."""
    put(rules, "last_covered_day", lambda expires_on, r: expires_on)


@mistake("certificate-status")
def cancelled_from_the_next_day() -> None:
    """On the day of its cancellation a certificate is still valid."""
    right = rules.status_decide

    def wrong(as_of: Any, f: Any, r: Any) -> Any:
        day = f["cancelled_on"]
        later = day if day == "none" else plus(day, 1)
        return right(as_of, But(f, "cancelled_on", later), r)

    declare("certificate-status", decide=wrong)


@mistake("certificate-status")
def suspended_before_expired() -> None:
    """Who is not affiliated is suspended, even once the certificate has expired."""
    right = rules.status_decide

    def wrong(as_of: Any, f: Any, r: Any) -> Any:
        outcome, reasons = right(as_of, f, r)
        if outcome == "expired" and not f["affiliated"]:
            return "suspended", ["not-affiliated"]
        return outcome, reasons

    declare("certificate-status", decide=wrong)


@mistake("certificate-renewal")
def earlier_renewal_counts() -> None:
    """The renewal of the term before counts for this one."""
    put(rules, "renewal_completed", lambda f, r: f["completed_on"])


@mistake("certificate-renewal")
def renewed_from_completion() -> None:
    """The next term begins on the day of the renewal, whatever the reading."""
    right = rules.renewal_values
    declare(
        "certificate-renewal",
        values=lambda as_of, f, r: right(
            as_of, f, r.but("renewal-period", "from-completion")
        ),
    )


@mistake("change-notice")
def first_day_counted() -> None:
    """The 15 days of a notice begin on the day of the change."""
    put(
        rules,
        "plus",
        lambda day, days: plus(day, 14 if days == 15 else days),
    )


@mistake("certificate-duties")
def new_duties_a_day_late() -> None:
    """New duties apply from 2 July."""
    right = more_rules.duties_period
    put(more_rules, "duties_period", lambda as_of, f: right(plus(as_of, -1), f))


# --- exams ------------------------------------------------------------------


@mistake("exam-transfer")
def last_affiliated_day_excluded() -> None:
    """Who was affiliated until the last covered day was not affiliated on it."""

    def wrong(f: Any, r: Any) -> bool:
        if f["affiliated_at_expiry"] is not None:
            return bool(f["affiliated_at_expiry"])
        last = rules.last_covered_day(f["certificate_expired_on"], r)
        return any(
            start <= last and (end == "none" or last < end)
            for start, end in f["affiliation_periods"]
        )

    put(rules, "affiliated_then", wrong)


@mistake("exam-transfer")
def lapsed_exam_bars_both_routes() -> None:
    """An exam older than two years closes the affiliation route, whatever the reading."""
    right = rules.transfer_decide

    def wrong(as_of: Any, f: Any, r: Any) -> Any:
        return right(as_of, f, r.but("lapsed-exam", "exam-must-be-valid"))

    declare("exam-transfer", decide=wrong)


@mistake("exam-result")
def pass_mark_rounded_down() -> None:
    """Three quarters of 51 questions are 38."""
    declare(
        "exam-result",
        decide=lambda as_of, f, r: (
            ("passed", ["pass-mark-reached"])
            if f["correct_answers"] >= 75 * f["questions"] // 100
            else ("failed", ["pass-mark-not-reached"])
        ),
    )


# --- accounts and codes -----------------------------------------------------


@mistake("inactivity-plan")
def notice_counted_from_last_use() -> None:
    """The 30 days of the first notice are counted from the last use, not from its sending."""
    right = rules.plan

    def wrong(as_of: Any, f: Any, r: Any) -> Any:
        first = f["notice_30_sent_on"]
        if first != "none":
            due = plus(rules.cancellation_day(f["last_used_on"], r), -30)
            first = min(first, due)
        return right(as_of, But(f, "notice_30_sent_on", first), r)

    put(rules, "plan", wrong)


@mistake("inactivity-plan")
def cancelled_without_notices() -> None:
    """At 24 months an account is cancelled, whether its notices were sent or not."""
    right = rules.plan
    put(
        rules,
        "plan",
        lambda as_of, f, r: right(as_of, But(f, "require_notices", False), r),
    )


@mistake("inactivity")
def second_notice_at_six_days() -> None:
    """The second notice comes six days before the cancellation."""
    put(rules, "plus", lambda day, days: plus(day, -6 if days == -7 else days))


@mistake("code-status")
def code_ends_at_ten_minutes() -> None:
    """At exactly ten minutes a code has expired, whatever the reading."""
    right = rules.code_decide
    declare(
        "code-status",
        decide=lambda as_of, f, r: right(as_of, f, r.but("code-boundary", "exclusive")),
    )


@mistake("second-factor")
def eight_hours_included() -> None:
    """At exactly eight hours no code is asked for yet."""
    put(more_rules, "EIGHT_HOURS", 8 * 3600 + 1)


@mistake("invoice-proof")
def third_anniversary_accepted() -> None:
    """An invoice of exactly three years is accepted."""
    right = calendar.add_years
    put(
        rules,
        "add_years",
        lambda start, years, r: plus(right(start, years, r), years == 3),
    )


# --- numbers ----------------------------------------------------------------


@mistake("certificate-number")
def any_digit_of_unicode() -> None:
    """Full-width digits are digits."""

    right = rules.read_number.__wrapped__

    def wrong(text: str, mode: str) -> dict[str, Any]:
        kept = "".join(str(int(c)) if c.isdecimal() else c for c in text)
        return right(kept, mode)

    put(rules, "read_number", wrong)


@mistake("certificate-number")
def position_in_bytes() -> None:
    """The position of a wrong character is counted in bytes of UTF-8."""
    right = rules.number_values

    def wrong(as_of: Any, f: Any, r: Any) -> dict[str, Any]:
        found = right(as_of, f, r)
        if found["position"] is not None:
            before = f["text"][: found["position"]]
            found["position"] = len(before.encode("utf-8", "surrogatepass"))
        return found

    declare("certificate-number", values=wrong)


# --- what is not known ------------------------------------------------------


def without_unknown(value_of: Callable[[Fact], Any]) -> None:
    """Gives an unknown fact a value."""
    right = question.read_fact

    def wrong(fact: Fact, given: Any, as_of: Any, into: Any) -> bool:
        assumed = right(fact, given, as_of, into)
        if into[fact.name] is None and not fact.parameter:
            into[fact.name] = value_of(fact)
        return assumed

    put(question, "read_fact", wrong)


@mistake("certificate-status", "exam-transfer")
def unknown_as_false() -> None:
    """A yes or no that is not known is a no."""
    without_unknown(lambda fact: False if fact.kind == "yesno" else None)


@mistake("absence", "exam-validity")
def unknown_day_as_never() -> None:
    """A day that is not known never was."""
    without_unknown(lambda fact: fact.word if fact.kind == "day" else None)


@mistake("certificate-renewal", "change-notice")
def null_as_absent() -> None:
    """A fact said to be unknown takes its default."""
    right = question.read_fact

    def wrong(fact: Fact, given: Any, as_of: Any, into: Any) -> bool:
        told = {name: value for name, value in given.items() if value is not None}
        return right(fact, told, as_of, into)

    put(question, "read_fact", wrong)


@mistake("inactivity-plan", "code-status")
def silent_defaults() -> None:
    """The answer does not tell which facts it supposed."""
    right = question.read_fact

    def wrong(*given: Any) -> bool:
        right(*given)
        return False

    put(question, "read_fact", wrong)


@mistake("certificate-status", "exam-transfer")
def undetermined_too_often() -> None:
    """Where any fact is unknown nothing is determined."""
    right = ask.answer

    def wrong(parsed: question.Parsed, parts: frozenset[str]) -> dict[str, Any]:
        found = right(parsed, parts)
        given = (parsed.rule, parsed.as_of, parsed.facts, parsed.readings)
        if ask.case_of(*given).unknown:
            found["outcome"] = UNDETERMINED
        return found

    put(ask, "answer", wrong)


@mistake("certificate-status", "second-factor")
def all_unknown_facts_missing() -> None:
    """Every unknown fact is said to be missing, also those that change nothing."""
    put(ask, "missing", lambda asked: list(asked.unknown))


# --- the rest of an answer --------------------------------------------------


@mistake("absence", "certificate-status")
def day_before_the_change() -> None:
    """The next change is told on the last day before it."""
    right = ask.next_change

    def wrong(asked: Any, outcome: str) -> Any:
        found = right(asked, outcome)
        if found is None:
            return None
        day = date.fromisoformat(found["on"])
        return {**found, "on": plus(day, -1).isoformat()}

    put(ask, "next_change", wrong)


@mistake("change-notice", "exam-transfer")
def other_readings_by_outcome_alone() -> None:
    """Another reading is told only where it gives another outcome, not another day."""
    right = ask.contest

    def wrong(asked: Any, outcome: str, *given: Any) -> Any:
        return [x for x in right(asked, outcome, *given) if x["outcome"] != outcome]

    put(ask, "contest", wrong)


@mistake("inactivity", "certificate-renewal")
def past_acts_still_possible() -> None:
    """What was recorded wrongly is told as something that the person can do."""
    put(ask, "nature", lambda *given: "act")


@mistake("holder-review")
def first_act_by_name() -> None:
    """Of two acts due the first of the list comes first, not the one whose day ends first."""
    right = rules.review

    def wrong(*given: Any) -> dict[str, Any]:
        found = right(*given)
        if len(found["due"]) > 1:
            found["outcome"] = found["due"][0]
        return found

    put(rules, "review", wrong)
