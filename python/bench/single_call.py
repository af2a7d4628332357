"""A typed call beside hand-written `datetime` code that gives the same answer.

    python python/bench/single_call.py

Both are given the same random rows, in turn, so that a busy machine slows them alike. The
outputs are compared first.
"""

from __future__ import annotations

import random
import statistics
import timeit
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import echeance

AS_OF = date(2026, 3, 21)
ONE_DAY = timedelta(days=1)
FIXED = {(1, 1), (1, 2), (6, 24), (7, 1), (12, 25), (12, 26)}


def easter(year: int) -> date:
    golden, century, rest = year % 19, year // 100, year % 100
    lunar = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - lunar + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def is_closed(day: date) -> bool:
    weekday = day.weekday()
    if weekday >= 5 or (day.month, day.day) in FIXED:
        return True
    if weekday == 0:
        if day.month == 5 and 18 <= day.day <= 24:
            return True
        if (day.month == 9 and day.day <= 7) or (day.month, day.day) == (7, 2):
            return True
        if day.month == 10 and 8 <= day.day <= 14:
            return True
    if day.month in (3, 4):
        return (day - easter(day.year)).days in (-2, 1)
    return False


def by_hand(as_of: date, passed_on: date, affiliated: bool) -> dict[str, Any]:
    try:
        last_day = passed_on.replace(year=passed_on.year + 2)
    except ValueError:
        last_day = date(passed_on.year + 2, 2, 28)
    extended = last_day
    while is_closed(extended):
        extended += ONE_DAY
    in_time = as_of <= last_day
    return {
        "outcome": "eligible" if affiliated or in_time else "not-eligible",
        "last_day": last_day,
        "last_day_extended": extended,
        "routes": {
            "affiliated-at-expiry": "open" if affiliated else "closed",
            "exam-within-two-years": "open" if in_time else "closed",
        },
    }


def outcome(as_of: date, passed_on: date, affiliated: bool) -> str:
    return echeance.exam_transfer(
        as_of=as_of, exam_passed_on=passed_on, affiliated_at_expiry=affiliated
    ).outcome


def every_field(as_of: date, passed_on: date, affiliated: bool) -> dict[str, Any]:
    answer = echeance.exam_transfer(
        as_of=as_of, exam_passed_on=passed_on, affiliated_at_expiry=affiliated
    )
    values = answer.values
    return {
        "outcome": answer.outcome,
        "last_day": values["last_day"],
        "last_day_extended": values["last_day_extended"],
        "routes": values["routes"],
    }


def main() -> None:
    lot = random.Random(1)
    rows = [
        (AS_OF, AS_OF - lot.randrange(1100) * ONE_DAY, lot.random() < 0.3)
        for _ in range(1000)
    ]
    for row in rows:
        assert by_hand(*row) == every_field(*row)
        assert by_hand(*row)["outcome"] == outcome(*row)

    def run(ask: Callable[[date, date, bool], object]) -> float:
        def each() -> None:
            for as_of, passed_on, affiliated in rows:
                ask(as_of, passed_on, affiliated)

        return timeit.timeit(each, number=1) / len(rows) * 1e9

    asked: list[Callable[[date, date, bool], object]] = [by_hand, outcome, every_field]
    rounds = [[run(ask) for ask in asked] for _ in range(41)]
    for place, ask in enumerate(asked):
        median = statistics.median(times[place] for times in rounds)
        ratio = statistics.median(times[place] / times[0] for times in rounds)
        print(f"{ask.__name__:12} {median:6.0f} ns   {ratio:.2f}")


if __name__ == "__main__":
    main()
