"""The calendar of the oracle: days, months, holidays, s. 269, Québec legal time.

Written from spec.md, sections 1 and 2, in the plainest way.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

FIRST_DAY = date(1900, 1, 1)
LAST_DAY = date(2199, 12, 31)
QUEBEC = ZoneInfo("America/Toronto")
UTC = ZoneInfo("UTC")
ONE_DAY = timedelta(days=1)


def days_in_month(year: int, month: int) -> int:
    if month == 12:
        return 31
    return (date(year, month + 1, 1) - date(year, month, 1)).days


def add_months(start: date, months: int, leap_day: str) -> date:
    """The same day number `months` later (or earlier); a missing day falls back.

    A 29 February that lands in a February without one goes to 28 February or
    to 1 March, by the leap-day reading. Every other missing day goes to the
    last day of its month.
    """
    if type(start) is not date:  # a day of explore.py
        return start.through("add_months", months, leap_day)  # type: ignore[attr-defined,no-any-return]
    return _add_months(start, months, leap_day)


@cache
def _add_months(start: date, months: int, leap_day: str) -> date:
    count = start.year * 12 + (start.month - 1) + months
    year, month = count // 12, count % 12 + 1
    last = days_in_month(year, month)
    if start.day <= last:
        return date(year, month, start.day)
    if start.month == 2 and start.day == 29 and leap_day == "march-1":
        return date(year, 3, 1)
    return date(year, month, last)


def add_years(start: date, years: int, leap_day: str) -> date:
    return add_months(start, 12 * years, leap_day)


def easter_sunday(year: int) -> date:
    """Anonymous Gregorian algorithm (Meeus, Jones, Butcher)."""
    a = year % 19
    b, c = divmod(year, 100)
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


MONDAY, SATURDAY, SUNDAY = 0, 5, 6


@cache
def holidays(year: int) -> frozenset[date]:
    """Holidays of I-16, s. 61(23), without the Sundays."""
    easter = easter_sunday(year)
    found = {
        date(year, 1, 1),
        easter - timedelta(days=2),
        easter + timedelta(days=1),
        date(year, 6, 24),
        date(year, 7, 1),
        date(year, 12, 25),
    }
    if date(year, 7, 1).weekday() == SUNDAY:
        found.add(date(year, 7, 2))
    for day in range(1, 8):  # first Monday of September
        if date(year, 9, day).weekday() == MONDAY:
            found.add(date(year, 9, day))
    for day in range(8, 15):  # second Monday of October
        if date(year, 10, day).weekday() == MONDAY:
            found.add(date(year, 10, day))
    for day in range(18, 25):  # the Monday before 25 May
        if date(year, 5, day).weekday() == MONDAY:
            found.add(date(year, 5, day))
    return frozenset(found)


@cache
def is_holiday(day: date) -> bool:
    return day.weekday() == SUNDAY or day in holidays(day.year)


def extended(day: date) -> date:
    """S. 269: past every Saturday, 2 January, 26 December and holiday."""
    if type(day) is not date:  # a day of explore.py
        return day.through("extended")  # type: ignore[attr-defined,no-any-return]
    return _extended(day)


@cache
def _extended(day: date) -> date:
    while (
        day.weekday() == SATURDAY
        or (day.month, day.day) in ((1, 2), (12, 26))
        or is_holiday(day)
    ):
        day = day + ONE_DAY
    return day


class _Spans(dict[int, timedelta]):
    """As many days, each made once."""

    def __missing__(self, days: int) -> timedelta:
        self[days] = timedelta(days=days)
        return self[days]


SPANS = _Spans()


def plus(day: date, days: int) -> date:
    return day + SPANS[days]


def days_left(as_of: date, last: date) -> int:
    """Days from as_of, itself included, to `last`; 0 after."""
    return max(0, (last - as_of).days + 1)


def local(instant: int) -> datetime:
    """An instant (Unix seconds) in Québec legal time."""
    return datetime.fromtimestamp(instant, UTC).astimezone(QUEBEC)


def local_text(instant: int) -> str:
    return local(instant).isoformat(timespec="seconds")


def instant_of(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> int:
    """A Québec wall-clock time as Unix seconds."""
    when = datetime(year, month, day, hour, minute, tzinfo=QUEBEC)
    return int((when - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds())


def local_day(instant: int) -> date:
    return local(instant).date()
