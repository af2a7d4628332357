"""A typed call beside hand-written `datetime` code that gives the same answer, and the start
of the command line beside that of Python.

    python python/bench/single_call.py

Outputs are compared first. All are timed on the same random rows, in an order drawn anew in
each round, so that a busy machine slows them alike; each ratio is of one round.
"""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import timeit
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import figures
import pendulum
import whenever
from dateutil.relativedelta import relativedelta

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


def by_dateutil(as_of: date, passed_on: date, affiliated: bool) -> str:
    in_time = as_of <= passed_on + relativedelta(years=2)
    return "eligible" if affiliated or in_time else "not-eligible"


def by_pendulum(as_of: date, passed_on: date, affiliated: bool) -> str:
    in_time = as_of <= pendulum.instance(passed_on).add(years=2)
    return "eligible" if affiliated or in_time else "not-eligible"


def by_whenever(as_of: date, passed_on: date, affiliated: bool) -> str:
    in_time = whenever.Date(as_of) <= whenever.Date(passed_on).add(years=2)
    return "eligible" if affiliated or in_time else "not-eligible"


LIBRARIES = {
    "dateutil": by_dateutil,
    "pendulum": by_pendulum,
    "whenever": by_whenever,
}


def outcome(as_of: date, passed_on: date, affiliated: bool) -> str:
    return echeance.exam_transfer(
        as_of=as_of, exam_passed_on=passed_on, affiliated_at_expiry=affiliated
    ).outcome


def reasons(as_of: date, passed_on: date, affiliated: bool) -> object:
    return echeance.exam_transfer(
        as_of=as_of, exam_passed_on=passed_on, affiliated_at_expiry=affiliated
    ).reasons


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


Rounds = dict[str, list[float]]


def in_turn(timed: dict[str, Callable[[], float]], rounds: int) -> Rounds:
    """The times of each, by round."""
    order = list(timed)
    times: Rounds = {name: [] for name in order}
    for _ in range(rounds):
        random.shuffle(order)
        for name in order:
            times[name].append(timed[name]())
    return times


def tell(
    times: Rounds, unit: str, name: str, peer: str, limit: float | None = None
) -> None:
    """A figure beside its limit, if it has one."""
    ratio = statistics.median(
        ours / theirs for ours, theirs in zip(times[name], times[peer], strict=True)
    )
    judged = ""
    if limit is not None:
        judged = f"{limit:7.2f}  {'pass' if ratio <= limit else 'FAIL'}"
    median = statistics.median(times[name])
    what = f"{name} / {peer}"
    print(f"{what:38}{median:9.0f} {unit}{ratio:7.2f}{judged}")
    nanoseconds = median if unit == "ns" else median * 1e3
    figures.add("python", what, nanoseconds, ratio, peer)


def single_calls() -> None:
    lot = random.Random(1)
    rows = [
        (AS_OF, AS_OF - lot.randrange(1100) * ONE_DAY, lot.random() < 0.3)
        for _ in range(1000)
    ]
    for row in rows:
        assert by_hand(*row) == every_field(*row)
        assert by_hand(*row)["outcome"] == outcome(*row)
        for library in LIBRARIES.values():
            assert library(*row) == outcome(*row)

    def each(ask: Callable[[date, date, bool], object]) -> Callable[[], float]:
        def ask_all() -> None:
            for as_of, passed_on, affiliated in rows:
                ask(as_of, passed_on, affiliated)

        return lambda: timeit.timeit(ask_all, number=1) / len(rows) * 1e9

    times = in_turn(
        {
            "datetime by hand": each(by_hand),
            "outcome": each(outcome),
            "every field": each(every_field),
            "reasons": each(reasons),
            **{name: each(library) for name, library in LIBRARIES.items()},
        },
        rounds=41,
    )
    for library in LIBRARIES:
        tell(times, "ns", "outcome", library)
    tell(times, "ns", "outcome", "datetime by hand", 0.30)
    tell(times, "ns", "every field", "datetime by hand", 0.65)
    tell(times, "ns", "reasons", "outcome", 2.00)


def starts() -> None:
    script = str(Path(sys.executable).with_name("echeance"))

    def cpu(*command: str) -> Callable[[], float]:
        def run() -> float:
            with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
                used = os.wait4(process.pid, 0)[2]
                process.returncode = 0
            return (used.ru_utime + used.ru_stime) * 1e6

        return run

    times = in_turn(
        {
            "bare Python": cpu(sys.executable, "-c", "pass"),
            "import echeance": cpu(sys.executable, "-c", "import echeance"),
            "echeance version": cpu(script, "version"),
        },
        rounds=31,
    )
    tell(times, "µs", "import echeance", "bare Python", 2.00)
    tell(times, "µs", "echeance version", "bare Python", 3.00)


def main() -> None:
    print(f"{'Python, CPU time of one':38}{'':12}{'ratio':>7}{'limit':>7}")
    single_calls()
    starts()


if __name__ == "__main__":
    main()
