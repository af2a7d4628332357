"""The formula for two years later, proved by a solver: `two_years_later` of core/src/calendar/month.rs.

    pip install z3-solver, then: python tests/prove/formula.py

Counted from 1 March of a leap year, a cycle of four years has 1461 days and its leap day is the last. So two years are
730 days, and one more where the leap day lies between; 1900, 2100 and 2200 have none. That is the formula. What it is
compared with is the civil calendar: day numbers from year, month and day by the rule of 4, 100 and 400, with the year
and the day of the month left open. For each month and each reading the solver looks for a day of 1800-03-01 to
2200-02-28 on which both differ, and finds that there is none. A formula with a fault planted in it must be refuted.
"""

from __future__ import annotations

import sys
import time
from datetime import date
from itertools import product

from z3 import And, If, Int, Or, Solver, sat, unsat

EPOCH = date(1970, 1, 1).toordinal()


def number(year: int, month: int, day: int) -> int:
    return date(year, month, day).toordinal() - EPOCH


FROM, TO = number(1800, 3, 1), number(2200, 2, 28)
MARCH = (number(1900, 3, 1), number(2100, 3, 1))
# days from 1 March to the first of the month, January and February after it
BEFORE = {3: 0, 4: 31, 5: 61, 6: 92, 7: 122, 8: 153, 9: 184, 10: 214, 11: 245, 12: 275}
BEFORE |= {1: 306, 2: 337}
LENGTH = {1: 31, 2: 28, 3: 31, 4: 30, 5: 31, 6: 30, 7: 31, 8: 31, 9: 30, 10: 31, 11: 30}
LENGTH |= {12: 31}


def leap(year):
    return And(year % 4 == 0, Or(year % 100 != 0, year % 400 == 0))


def civil(year, month, day):
    """Days from 1970-01-01 by the civil calendar, years counted from March."""
    years = year if month >= 3 else year - 1
    days = 365 * years + years / 4 - years / 100 + years / 400
    return days + BEFORE[month] + day - 1 - 719_468


def formula(day, crossing, fault=0):
    """`two_years_later`, as it is written in Rust."""

    def one(condition):
        return If(condition, 1, 0)

    missing = one(day >= MARCH[0]) + one(day >= MARCH[1])
    in_cycle = (day - FROM + missing) % 1461
    ahead = [And(march - 1 - day >= 0, march - 1 - day < 730) for march in MARCH]
    crosses = And(
        in_cycle - 730 >= 0,
        in_cycle - 730 < crossing + fault,
        *[If(near, False, True) for near in ahead],
        day < TO - 729,
    )
    return day + 730 + one(crosses)


def expected(year, month, day, is_march_1):
    """The same day two years later; of a 29 February the 28th, or 1 March."""
    if month != 2:
        return civil(year + 2, month, day)
    other = civil(year + 2, 3, 1) if is_march_1 else civil(year + 2, 2, 28)
    return If(day == 29, other, civil(year + 2, 2, day))


def differs(month: int, is_march_1: bool, fault: int = 0) -> Solver:
    year, day = Int("year"), Int("day")
    start = civil(year, month, day)
    last = If(leap(year), 29, 28) if month == 2 else LENGTH[month]
    solver = Solver()
    solver.add(1800 <= year, year <= 2200, 1 <= day, day <= last)
    solver.add(FROM <= start, start <= TO)
    crossing = 731 if is_march_1 else 730
    solver.add(
        formula(start, crossing, fault) != expected(year, month, day, is_march_1)
    )
    return solver


def main() -> int:
    proved = 0
    for month, is_march_1 in product(range(1, 13), (False, True)):
        begun = time.process_time()
        found = differs(month, is_march_1).check()
        reading = "march-1" if is_march_1 else "february-28"
        if found != unsat:
            print(f"month {month}, {reading}: {found}")
            return 1
        proved += 1
        print(f"month {month}, {reading}: {time.process_time() - begun:.1f} s")
    # The leap day's reach a day too short or too long must be found. Under march-1 it
    # ends with the cycle, so that it cannot be too long.
    for is_march_1, fault in ((False, -1), (False, 1), (True, -1)):
        if differs(2, is_march_1, fault).check() != sat:
            print(f"a planted fault of {fault} is not refuted")
            return 1
    print(f"count formula-months {proved}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
