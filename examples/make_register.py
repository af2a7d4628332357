"""Makes a register to try the audit on: `python make_register.py --seed 7 --lines 2000`.

Nobody in it exists. Certificate numbers stand in the block CAR2099, a year without any
certificate; there is no name, no address, no birth date. The same seed gives the same
bytes. Among the lines stand broken ones of every kind, so that an audit as of 2026-11-21
meets every outcome and every error.
"""

from __future__ import annotations

import argparse
import csv
import io
import random
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta

AS_OF = date(2026, 11, 21)

COLUMNS = (
    "dossier_interne",
    "certificate_number",
    "kind",
    "issued_on",
    "expires_on",
    "affiliated",
    "unaffiliated_since",
    "cancelled_on",
    "renewal_completed_on",
    "exam_passed_on",
    "affiliated_at_expiry",
    "account_last_used_on",
    "renewal_lead_days",
    "remarque",
)

# What people write into a column that no program reads.
REMARKS = (
    "",
    "",
    "",
    "",
    "",
    "",
    "à rappeler ; messagerie pleine",
    'transféré du dossier "bleu"',
    "reçu par télécopieur, à numériser",
    "« sans suite »",
    "=SOMME(A1:A9)",
    '=HYPERLINK("http://example.invalid","voir")',
    "+cmd|' /C calc'!A0",
    "@rappel",
    "-",
    "-12,50",
    "+1",
    "\t=1+1",
)

# Ways to get a certificate number wrong.
MALFORMED: tuple[Callable[[str], str], ...] = (
    lambda number: number[:-1],
    lambda number: f"{number}0",
    lambda number: number.replace("CAR", "CVR"),
    lambda number: number.replace("CAR20", "CCV20"),
    lambda number: number.replace("CAR20", "CAR19"),
    lambda number: f"{number[:7]}-{number[7:]}",
    lambda number: f"{number[:-1]}O",
    str.lower,
    lambda number: f" {number}",
)

Holder = dict[str, str]


class Maker:
    """Holders and lines, one after the other, from one seed."""

    def __init__(self, seed: int, as_of: date = AS_OF) -> None:
        self.rng = random.Random(seed)
        self.as_of = as_of
        self.made = 0

    def between(self, least: int, most: int) -> int:
        """A whole number, both ends included."""
        return least + int(self.rng.random() * (most - least + 1))

    def one_of(self, choices: tuple[str, ...]) -> str:
        """One of some texts."""
        return choices[self.between(0, len(choices) - 1)]

    def chance(self, share: float) -> bool:
        """True that often."""
        return self.rng.random() < share

    def before(self, least: int, most: int) -> str:
        """A day so many days before the day of the audit."""
        return (self.as_of - timedelta(days=self.between(least, most))).isoformat()

    def after(self, least: int, most: int) -> str:
        """A day so many days after the day of the audit."""
        return (self.as_of + timedelta(days=self.between(least, most))).isoformat()

    def holder(self) -> Holder:
        """A holder in good standing: every fact is known and nothing is due."""
        self.made += 1
        exam = self.between(400, 2_500)
        issued = self.between(30, 600)
        return {
            "dossier_interne": f"D-{self.made:05}",
            "certificate_number": f"CAR2099{self.between(0, 99_999_999):08}",
            "kind": self.one_of(("", "", "", "regular")),
            "issued_on": self.before(issued, issued),
            "expires_on": "",
            "affiliated": self.one_of(("true", "true", "oui", "yes")),
            "unaffiliated_since": self.one_of(("", "none")),
            "cancelled_on": self.one_of(("", "", "none")),
            "renewal_completed_on": self.one_of(("", "", "none")),
            "exam_passed_on": self.before(exam, exam),
            "affiliated_at_expiry": self.one_of(("true", "false", "oui", "non")),
            "account_last_used_on": self.before(0, 650),
            "renewal_lead_days": "",
            "remarque": self.one_of(REMARKS),
        }

    # Each way to be in something else than good standing.

    def renewing(self) -> Holder:
        return {**self.holder(), "issued_on": self.before(641, 729)}

    def renewing_soon(self) -> Holder:
        return {**self.holder(), "issued_on": "", "expires_on": self.after(1, 9)}

    def renewing_with_account(self) -> Holder:
        used = {"account_last_used_on": self.before(702, 728)}
        return {**self.renewing(), **used}

    def renewed(self) -> Holder:
        done = {"renewal_completed_on": self.before(1, 60)}
        return {
            **self.holder(),
            "expires_on": self.after(1, 60),
            "issued_on": "",
            **done,
        }

    def long_lead(self) -> Holder:
        lead = {"renewal_lead_days": str(self.between(200, 730))}
        return {**self.holder(), **lead}

    def account_in_notice(self) -> Holder:
        return {**self.holder(), "account_last_used_on": self.before(701, 729)}

    def account_cancelled(self) -> Holder:
        return {**self.holder(), "account_last_used_on": self.before(731, 1_500)}

    def account_of_another_system(self) -> Holder:
        return {**self.holder(), "account_last_used_on": "none"}

    def suspended(self) -> Holder:
        since = {"affiliated": "false", "unaffiliated_since": self.before(1, 725)}
        return {**self.holder(), **since}

    def away(self) -> Holder:
        since = {"affiliated": "", "unaffiliated_since": self.before(735, 2_000)}
        return {**self.holder(), **since}

    def expired(self) -> Holder:
        return {**self.holder(), "issued_on": self.before(735, 1_200)}

    def expired_with_exam(self) -> Holder:
        return {**self.expired(), "exam_passed_on": self.before(10, 725)}

    def expired_with_link(self) -> Holder:
        old = {"exam_passed_on": self.before(735, 2_500), "affiliated_at_expiry": "oui"}
        return {**self.expired(), **old}

    def expired_for_good(self) -> Holder:
        old = {"exam_passed_on": self.before(735, 2_500), "affiliated_at_expiry": "non"}
        return {**self.expired(), **old}

    def expired_without_exam(self) -> Holder:
        return {**self.expired(), "exam_passed_on": "never"}

    def temporary(self) -> Holder:
        issued = date(2019, 8, 1) + timedelta(days=self.between(0, 152))
        return {**self.holder(), "kind": "temporary", "issued_on": issued.isoformat()}

    def cancelled(self) -> Holder:
        return {**self.holder(), "cancelled_on": self.before(0, 29)}

    def cancelled_later(self) -> Holder:
        return {**self.holder(), "cancelled_on": self.after(1, 90)}

    def not_yet_issued(self) -> Holder:
        return {**self.holder(), "issued_on": self.after(1, 30)}

    def malformed(self) -> Holder:
        holder = self.holder()
        number = MALFORMED[self.between(0, len(MALFORMED) - 1)]
        return {**holder, "certificate_number": number(holder["certificate_number"])}

    def on_the_day(self) -> Holder:
        """A day of which the day of the audit is the anniversary, or beside it."""
        near = self.between(-1, 1)
        then = self.as_of.replace(year=self.as_of.year - 2) + timedelta(days=near)
        fact = self.one_of(("issued_on", "account_last_used_on", "unaffiliated_since"))
        holder = {**self.holder(), fact: then.isoformat()}
        if fact == "unaffiliated_since":
            holder["affiliated"] = "non"
        return holder

    def half_known(self) -> Holder:
        """A holder some of whose facts nobody wrote down."""
        states = (self.expired, self.holder, self.suspended, self.renewing)
        holder = states[self.between(0, len(states) - 1)]()
        for _ in range(self.between(1, 4)):
            holder[self.one_of(COLUMNS[1:12])] = ""
        return holder

    def number_only(self) -> Holder:
        holder = self.holder()
        return dict.fromkeys(COLUMNS, "") | {
            name: holder[name] for name in ("dossier_interne", "certificate_number")
        }

    # Facts that cannot be true.

    def bad_date(self) -> Holder:
        written = (
            "2025-02-29",
            "21/11/2025",
            "2025-13-01",
            "hier",
            "20251121",
            "2025-6-1",
        )
        fact = self.one_of(("issued_on", "exam_passed_on", "account_last_used_on"))
        return {**self.holder(), fact: self.one_of(written)}

    def far_date(self) -> Holder:
        far = self.one_of(("1899-12-31", "2200-01-01", "0001-01-01"))
        return {**self.holder(), "expires_on": far}

    def bad_choice(self) -> Holder:
        return {**self.holder(), "kind": self.one_of(("permanent", "R", "Regular"))}

    def bad_type(self) -> Holder:
        if self.chance(0.5):
            return {**self.holder(), "renewal_lead_days": "trois mois"}
        return {
            **self.holder(),
            "affiliated_at_expiry": self.one_of(("peut-être", "?")),
        }

    def bad_number(self) -> Holder:
        return {
            **self.holder(),
            "renewal_lead_days": self.one_of(("731", "-1", "9999")),
        }

    def in_the_future(self) -> Holder:
        fact = self.one_of(("exam_passed_on", "account_last_used_on"))
        return {**self.holder(), fact: self.after(1, 400)}

    def end_before_start(self) -> Holder:
        holder = self.holder()
        return {**holder, "expires_on": holder["issued_on"]}

    def in_conflict(self) -> Holder:
        conflict = {"affiliated": "true", "unaffiliated_since": self.before(1, 400)}
        return {**self.holder(), **conflict}

    def outside_window(self) -> Holder:
        return {**self.holder(), "kind": "temporary", "issued_on": "2020-01-01"}

    def too_long(self) -> Holder:
        holder = self.holder()
        return {
            **holder,
            "certificate_number": holder["certificate_number"] + "0" * 4_096,
        }

    # Lines that are broken as lines.

    def line(self, holder: Holder) -> bytes:
        """A holder as a line of CSV, without its end."""
        text = io.StringIO()
        csv.writer(text, lineterminator="").writerow(holder[name] for name in COLUMNS)
        return text.getvalue().encode()

    def short_line(self) -> bytes:
        return self.line(self.holder()).rsplit(b",", self.between(1, 9))[0]

    def long_line(self) -> bytes:
        return self.line(self.holder()) + b"," * self.between(1, 3)

    def latin_line(self) -> bytes:
        """A line in another encoding than the rest of the file."""
        return (
            self.line({**self.holder(), "remarque": "é" * self.between(1, 3)})
            .decode()
            .encode("latin-1")
        )

    def latin_fact(self) -> bytes:
        return (
            self.line({**self.holder(), "kind": "régulier"})
            .decode()
            .encode("latin-1", "replace")
        )

    def open_line(self) -> bytes:
        """A line with a quotation mark that never closes."""
        return self.line({**self.holder(), "remarque": ""}) + '"à suivre, voir'.encode()

    def torn_line(self) -> bytes:
        """A line with a quotation mark where none may stand."""
        line = self.line({**self.holder(), "remarque": ""})
        return b'"D" ' + line

    def nul_line(self) -> bytes:
        line = self.line({**self.holder(), "affiliated": "tr?e", "remarque": ""})
        return line.replace(b"?", b"\0")

    def returned_line(self) -> bytes:
        """A line cut by a carriage return alone."""
        line = self.line({**self.holder(), "remarque": "un"})
        return line + b"\rdeux"

    def blank_line(self) -> bytes:
        return b""


HOLDERS: tuple[tuple[int, Callable[[Maker], Holder]], ...] = (
    (560, Maker.holder),
    (130, Maker.renewing),
    (20, Maker.renewing_soon),
    (40, Maker.renewing_with_account),
    (50, Maker.renewed),
    (20, Maker.long_lead),
    (70, Maker.account_in_notice),
    (60, Maker.account_cancelled),
    (60, Maker.account_of_another_system),
    (110, Maker.suspended),
    (50, Maker.away),
    (110, Maker.expired_with_exam),
    (40, Maker.expired_with_link),
    (60, Maker.expired_for_good),
    (30, Maker.expired_without_exam),
    (20, Maker.temporary),
    (40, Maker.cancelled),
    (20, Maker.cancelled_later),
    (20, Maker.not_yet_issued),
    (60, Maker.malformed),
    (60, Maker.on_the_day),
    (170, Maker.half_known),
    (10, Maker.number_only),
)
"""How many in some 1,800 are which."""

WRONG_HOLDERS: tuple[Callable[[Maker], Holder], ...] = (
    Maker.bad_date,
    Maker.bad_date,
    Maker.bad_date,
    Maker.far_date,
    Maker.bad_choice,
    Maker.bad_type,
    Maker.bad_number,
    Maker.in_the_future,
    Maker.end_before_start,
    Maker.in_conflict,
    Maker.outside_window,
)

BROKEN_LINES: tuple[Callable[[Maker], bytes], ...] = (
    Maker.nul_line,
    Maker.short_line,
    Maker.long_line,
    Maker.latin_line,
    Maker.latin_fact,
    Maker.open_line,
    Maker.torn_line,
    Maker.returned_line,
    Maker.blank_line,
)


def register(seed: int, lines: int, as_of: date = AS_OF) -> Iterator[bytes]:
    """The header and so many lines, each with its end."""
    maker = Maker(seed, as_of)
    yield ",".join(COLUMNS).encode() + b"\n"
    total = sum(weight for weight, _ in HOLDERS)
    for place in range(lines):
        # Now and then a line is wrong, each kind in its turn, so that none is left out.
        turn, step = divmod(place, 60)
        if step == 20:
            made = maker.line(WRONG_HOLDERS[turn % len(WRONG_HOLDERS)](maker))
        elif step == 50:
            made = BROKEN_LINES[turn % len(BROKEN_LINES)](maker)
        elif place == 1_234:
            made = maker.line(maker.too_long())
        else:
            made = maker.line(_pick(maker, total)(maker))
        yield made + b"\n"


def _pick(maker: Maker, total: int) -> Callable[[Maker], Holder]:
    at = maker.between(0, total - 1)
    for weight, state in HOLDERS:
        at -= weight
        if at < 0:
            return state
    raise AssertionError("the weights do not add up")


def main() -> None:
    """Writes a register to standard output."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--lines", type=int, default=2_000)
    options = parser.parse_args()
    sys.stdout.buffer.writelines(register(options.seed, options.lines))


if __name__ == "__main__":
    main()
