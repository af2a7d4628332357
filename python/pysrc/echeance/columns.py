"""Tables of questions: whole columns in, whole columns out.

There is one function for each rule on days. Each row is answered like a single question,
unknown facts and errors included; the answers do not depend on the number of threads.

The accounts to warn tonight, from a Parquet file::

    import pyarrow as pa
    import pyarrow.parquet as pq
    import echeance

    accounts = pq.read_table("accounts.parquet")
    answers = echeance.columns.inactivity(
        last_used_on=accounts["last_used_on"], as_of="2026-11-21", words="utf8"
    )
    rows = pa.table(answers).append_column("account", accounts["account"])
    tell = pa.array(["final-notice", "undetermined"])  # the latter to a person
    warn = rows.filter(pa.compute.is_in(rows["outcome"], tell))
    print(warn["account"].to_pylist(), rows.filter(rows["error"].is_valid()).num_rows)

The functions take a table whose columns have the names of facts, or a column for a fact by
keyword; `None` or a single value by keyword is the same for every row. A table is anything
with the Arrow PyCapsule interface (pyarrow, polars, DuckDB, pandas) or a dict of
columns; a column is also such an object, a numpy array, a pandas series or a list. Do not
change an array while it is read. A fact without a column is absent: it has its default, or
is unknown. A name that is not a fact is refused, so that a misspelt column does not count
as an absent one: select the columns, or give them by keyword.

Types of columns: days are date32, date64, timestamps without a time zone (seconds to
nanoseconds) or `datetime64`, at midnight, or texts as YYYY-MM-DD; choices are texts or
dictionaries of texts, by their slugs, and so are "none" and "never" in a
column of days; yes and no are booleans; numbers are integers of up to 64 bits; a list of
choices is a list of texts; an object is a struct, or a list of dicts. The list
`affiliation_periods` of exam-transfer has no column.

`nulls` says what a null of a column means: "unknown" (the default), "absent", or "none"
if the fact allows it. A fact that has no column is refused there. If the table is an array of
structs, a row of it that is null is a null in each column.

The result is a `Table` that `pyarrow.table`, `polars.DataFrame` and DuckDB take,
with one row per question. A column of it is an array for numpy and pandas: days are
`datetime64`, and a null is `NaT`, `NaN` or `None`. pandas takes the table as a dict:

>>> import pandas
>>> from echeance import columns
>>> answers = columns.inactivity(
...     last_used_on=["2024-12-15", None],
...     as_of="2026-11-21",
...     words="utf8",
...     values=["cancellation_on"],
... )
>>> frame = pandas.DataFrame(dict(answers))
>>> frame["cancellation_on"].dt.year.tolist()
[2026.0, nan]
>>> pandas.Series(answers["outcome"]).tolist()
['first-notice', 'undetermined']

A row that cannot be asked has its error, and null elsewhere:

- `outcome`: 0 is undetermined, then the outcomes in their order.
- `error`: the number of the error, null if there is none.
- `error_field`: the column that is wrong, as a bit: bit 0 is the first fact of the rule;
  -1 is `as_of`.

Then the columns that `values` names, in that order; without it, every value of the rule but
the `message` of transfer-request and the `decisions` of holder-review, which have none:

- a value of the rule, or one part of it: `routes.affiliated-at-expiry`,
  `duties.renew.by`.
- `reasons`: bit n is reason n + 1 of the rule, bit 32 `all-cases-agree`, bit 33
  `facts-missing`, bit 34 `procedure-published-for-clicsequr`.
- `missing`, `assumed`: facts, one bit each, as in `error_field`.
- `contested`, `days_contested`, `next_change_on`, `next_change_outcome`: for these the
  rule is asked many times per row, and they cost many times as much as the others.

`words` is the form of outcomes, errors, fields, states and choices: "codes" as above, or
their slugs as "dictionary" or "utf8"; bits then become lists of texts. Days are date32.

`threads` is the number of cores used, by default all; each takes 131,072 rows at a time. Other
Python threads can run meanwhile, but not while a list of Python's own values is taken. Ctrl-C
ends a call.

If a whole table cannot be read, `QuestionError` is raised: it names the column and the
correction, in French and English.

Generated from the tables of the core; renewed by `make bless`.
"""

from __future__ import annotations

from echeance._echeance import Column, Table, answer_columns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, TypeAlias

    from echeance._echeance import _Readings

    _Null: TypeAlias = Literal["absent", "none", "unknown"]
    _Words: TypeAlias = Literal["codes", "dictionary", "utf8"]

__all__ = [
    "Column",
    "Table",
    "absence",
    "account_vigilance",
    "authentication_system",
    "certificate_duties",
    "certificate_issuance",
    "certificate_number",
    "certificate_renewal",
    "certificate_status",
    "change_notice",
    "deadline",
    "exam_result",
    "exam_transfer",
    "exam_validity",
    "file_recovery",
    "holder_review",
    "inactivity",
    "inactivity_plan",
    "invoice_proof",
    "message_authenticity",
    "new_file_after_expiry",
    "sign_in",
    "single_sign_on",
    "site_authenticity",
    "terms_acceptance",
    "transfer_request",
]


def _given(**facts: Any) -> dict[str, Any]:
    """The facts that are given."""
    return {name: given for name, given in facts.items() if given is not ...}


def certificate_number(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    text: Any = ...,
    mode: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """Does the text have the form of a representative’s certificate number?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column; it may be left out.
        text: number to check. Texts.
        mode: reading: strict or lenient (default "strict"). Texts.

    Outcomes, by their codes:
        0: undetermined.
        1: well-formed.
        2: malformed.
        3: unconfirmed.

    Values:
        canonical: number in its canonical form (text).
        year: year (integer).
        serial: last eight characters (text).
        normalised: text changed by the lenient reading (yes or no).
        position: number of characters before the first wrong one (integer).

    Example:
        >>> from echeance import columns
        >>> answers = columns.certificate_number(
        ...     text=["CAR202112345678"],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['well-formed']
    """
    facts = _given(text=text, mode=mode)
    return answer_columns(
        "certificate-number",
        table,
        as_of,
        facts,
        readings,
        nulls,
        words,
        values,
        threads,
    )


def certificate_status(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    kind: Any = ...,
    issued_on: Any = ...,
    expires_on: Any = ...,
    affiliated: Any = ...,
    cancelled_on: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """Is the certificate in force on that day?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column.
        kind: kind of certificate: regular or temporary (default "regular"). Texts.
        issued_on: day the certificate was issued. Days.
        expires_on: expiry day of the certificate. Days.
        affiliated: affiliated, on that day, with a collection agent holding a valid
            permit. Booleans.
        cancelled_on: day the certificate is cancelled, or "none" (default "none").
            Days.
        readings: The readings to use, of leap-day or expiry-day.

    Outcomes, by their codes:
        0: undetermined.
        1: not-yet-issued.
        2: cancelled.
        3: expired.
        4: suspended.
        5: valid.

    Values:
        expires_on: expiry day (day).
        last_valid_day: last valid day (day).
        days_left: days left, the day of the question included (integer).

    Example:
        >>> from echeance import columns
        >>> answers = columns.certificate_status(
        ...     as_of="2024-03-14",
        ...     issued_on=["2024-03-15"],
        ...     affiliated=[True],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['not-yet-issued']
    """
    facts = _given(
        kind=kind,
        issued_on=issued_on,
        expires_on=expires_on,
        affiliated=affiliated,
        cancelled_on=cancelled_on,
    )
    return answer_columns(
        "certificate-status",
        table,
        as_of,
        facts,
        readings,
        nulls,
        words,
        values,
        threads,
    )


def certificate_renewal(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    expires_on: Any = ...,
    completed_on: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """Was the certificate renewed in time, or can it still be?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column.
        expires_on: expiry day of the certificate. Days.
        completed_on: day the renewal was completed, or "none" (default "none").
            Days.
        readings: The readings to use, of leap-day, counting, expiry-day or
            renewal-period.

    Outcomes, by their codes:
        0: undetermined.
        1: renewed.
        2: missed.
        3: open.

    Values:
        renew_by: last day to renew (day).
        renew_by_extended: last day, moved where it is a Saturday, a Sunday or
            another holiday (day).
        days_left: days left, the day of the question included (integer).
        next_expires_on: expiry day after the renewal (day).
        next_procedure: what to do next (1 exam-transfer).

    Example:
        >>> from echeance import columns
        >>> answers = columns.certificate_renewal(
        ...     as_of="2026-05-11",
        ...     expires_on=["2026-05-13"],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['open']
    """
    facts = _given(expires_on=expires_on, completed_on=completed_on)
    return answer_columns(
        "certificate-renewal",
        table,
        as_of,
        facts,
        readings,
        nulls,
        words,
        values,
        threads,
    )


def certificate_issuance(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    application_complete: Any = ...,
    exam_passed: Any = ...,
    duties_paid: Any = ...,
    affiliated: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """Can the Office issue the certificate?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column; it may be left out.
        application_complete: complete, compliant application received by the
            Office. Booleans.
        exam_passed: the representative has passed the exam. Booleans.
        duties_paid: duties paid. Booleans.
        affiliated: the representative is affiliated with a collection agent holding
            a valid permit. Booleans.

    Outcomes, by their codes:
        0: undetermined.
        1: issuable.
        2: not-issuable.

    Values:
        outstanding: what is still to be done (bits: 1 complete-application, 2
            pass-exam, 4 pay-duties, 8 affiliate).

    Example:
        >>> from echeance import columns
        >>> answers = columns.certificate_issuance(
        ...     application_complete=[True],
        ...     exam_passed=[True],
        ...     duties_paid=[True],
        ...     affiliated=[True],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['issuable']
    """
    facts = _given(
        application_complete=application_complete,
        exam_passed=exam_passed,
        duties_paid=duties_paid,
        affiliated=affiliated,
    )
    return answer_columns(
        "certificate-issuance",
        table,
        as_of,
        facts,
        readings,
        nulls,
        words,
        values,
        threads,
    )


def certificate_duties(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    kind: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """What are the duties for a certificate on that day?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column.
        kind: kind of certificate: regular or temporary (default "regular"). Texts.

    Outcomes, by their codes:
        0: undetermined.
        1: not-known.
        2: derived.
        3: published.
        4: predicted.
        5: free.

    Values:
        amount_cents: amount (cents).
        in_force_from: first day of this amount (day).
        in_force_to: last day of this amount (day).

    Example:
        >>> from echeance import columns
        >>> answers = columns.certificate_duties(
        ...     as_of=["2019-07-31"],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['not-known']
    """
    facts = _given(kind=kind)
    return answer_columns(
        "certificate-duties",
        table,
        as_of,
        facts,
        readings,
        nulls,
        words,
        values,
        threads,
    )


def change_notice(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    changed_on: Any = ...,
    notified_on: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """Did the representative notify the Office of a change in time, or is there still
    time to?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column.
        changed_on: day of the change (personal contact information, new agent, end
            of employment or contract). Days.
        notified_on: day the Office was notified, or "none" (default "none"). Days.
        readings: The readings to use, of counting.

    Outcomes, by their codes:
        0: undetermined.
        1: notified.
        2: notified-late.
        3: open.
        4: overdue.

    Values:
        due_on: last day to notify the Office (day).
        due_on_raw: last of the 15 days, not moved (day).
        days_left: days left, the day of the question included (integer).

    Example:
        >>> from echeance import columns
        >>> answers = columns.change_notice(
        ...     as_of="2026-11-02",
        ...     changed_on=["2026-11-02"],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['open']
    """
    facts = _given(changed_on=changed_on, notified_on=notified_on)
    return answer_columns(
        "change-notice", table, as_of, facts, readings, nulls, words, values, threads
    )


def absence(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    unaffiliated_since: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """May a representative no longer affiliated with an agent resume without a new
    application on that day?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column.
        unaffiliated_since: last day affiliated with a collection agent holding a
            valid permit, or "none". Days.
        readings: The readings to use, of leap-day or counting.

    Outcomes, by their codes:
        0: undetermined.
        1: not-absent.
        2: may-resume.
        3: new-application.

    Values:
        last_day: last day of the 2 years (day).
        last_day_extended: last day, moved where it is a Saturday, a Sunday or
            another holiday (day).
        days_left: days left, the day of the question included (integer).

    Example:
        >>> from echeance import columns
        >>> answers = columns.absence(
        ...     as_of="2026-06-11",
        ...     unaffiliated_since=["2024-06-12"],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['may-resume']
    """
    facts = _given(unaffiliated_since=unaffiliated_since)
    return answer_columns(
        "absence", table, as_of, facts, readings, nulls, words, values, threads
    )


def exam_result(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    correct_answers: Any = ...,
    questions: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """Is the exam passed?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column; it may be left out.
        correct_answers: number of correct answers (0 to 2147483647). Integers.
        questions: number of questions of the exam (1 to 1000) (default 51).
            Integers.

    Outcomes, by their codes:
        0: undetermined.
        1: passed.
        2: failed.

    Values:
        pass_mark: correct answers needed (integer).

    Example:
        >>> from echeance import columns
        >>> answers = columns.exam_result(
        ...     correct_answers=[38],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['failed']
    """
    facts = _given(correct_answers=correct_answers, questions=questions)
    return answer_columns(
        "exam-result", table, as_of, facts, readings, nulls, words, values, threads
    )


def exam_validity(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    passed_on: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """Can the exam result still be used on the day the online procedure is completed?

    Args:
        table: A table whose columns have the names below.
        as_of: day the online procedure is completed, one or a column.
        passed_on: day the exam was passed, or "never". Days.
        readings: The readings to use, of leap-day or counting.

    Outcomes, by their codes:
        0: undetermined.
        1: not-passed.
        2: valid.
        3: lapsed.

    Values:
        last_day: last day of the 2 years (day).
        last_day_extended: last day, moved where it is a Saturday, a Sunday or
            another holiday (day).
        days_left: days left, the day of the question included (integer).

    Example:
        >>> from echeance import columns
        >>> answers = columns.exam_validity(
        ...     as_of="2026-06-11",
        ...     passed_on=["2024-06-12"],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['valid']
    """
    facts = _given(passed_on=passed_on)
    return answer_columns(
        "exam-validity", table, as_of, facts, readings, nulls, words, values, threads
    )


def exam_transfer(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    exam_passed_on: Any = ...,
    affiliated_at_expiry: Any = ...,
    certificate_expired_on: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """Can the Office attach an earlier exam result to the new file?

    Args:
        table: A table whose columns have the names below.
        as_of: day the Office attaches the result, one or a column.
        exam_passed_on: day the exam was passed, or "never". Days.
        affiliated_at_expiry: affiliated with a collection agency when the
            certificate expired. Booleans.
        certificate_expired_on: expiry day of the certificate. Days.
        readings: The readings to use, of leap-day, counting, lapsed-exam,
            affiliation-route or expiry-day.

    Outcomes, by their codes:
        0: undetermined.
        1: eligible.
        2: not-eligible.

    Values:
        routes: routes (a column each for affiliated-at-expiry or
            exam-within-two-years: 0 unknown, 1 open, 2 closed).
        last_day: last day of the exam route (day).
        last_day_extended: last day of the exam route, moved where it is a Saturday,
            a Sunday or another holiday (day).
        affiliation_route_ends_on: end of the affiliation route (day).

    Example:
        >>> from echeance import columns
        >>> answers = columns.exam_transfer(
        ...     as_of="2026-11-20",
        ...     exam_passed_on=["2024-11-21"],
        ...     affiliated_at_expiry=[False],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['eligible']
    """
    facts = _given(
        exam_passed_on=exam_passed_on,
        affiliated_at_expiry=affiliated_at_expiry,
        certificate_expired_on=certificate_expired_on,
    )
    return answer_columns(
        "exam-transfer", table, as_of, facts, readings, nulls, words, values, threads
    )


def transfer_request(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    new_file_number: Any = ...,
    expired_certificate_number: Any = ...,
    transfer_requested: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """Is the e-mail that asks the Office to transfer the exam result complete?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column; it may be left out.
        new_file_number: number of the new file, or "none". Texts.
        expired_certificate_number: number of the expired certificate, or "none".
            Texts.
        transfer_requested: transfer of the result asked for in the e-mail.
            Booleans.

    Outcomes, by their codes:
        0: undetermined.
        1: complete.
        2: incomplete.

    Values:
        missing_items: missing items (bits: 1 new-file-number, 2
            expired-certificate-number, 4 transfer-requested).
        invalid_items: invalid items (bits: 1 new-file-number, 2
            expired-certificate-number).

    Example:
        >>> from echeance import columns
        >>> answers = columns.transfer_request(
        ...     as_of="2024-07-15",
        ...     new_file_number=["CAR202600000002"],
        ...     expired_certificate_number=["CAR202100000001"],
        ...     transfer_requested=[True],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['complete']
    """
    facts = _given(
        new_file_number=new_file_number,
        expired_certificate_number=expired_certificate_number,
        transfer_requested=transfer_requested,
    )
    return answer_columns(
        "transfer-request", table, as_of, facts, readings, nulls, words, values, threads
    )


def new_file_after_expiry(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    account_created: Any = ...,
    file_created: Any = ...,
    request_sent: Any = ...,
    office_replied: Any = ...,
    invoice_paid: Any = ...,
    affiliated: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """What is the next step towards a new certificate?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column.
        account_created: new account created. Booleans.
        file_created: new file created. Booleans.
        request_sent: e-mail asking for the transfer sent. Booleans.
        office_replied: Office’s reply received. Booleans.
        invoice_paid: invoice paid. Booleans.
        affiliated: affiliated with a collection agent. Booleans.

    Outcomes, by their codes:
        0: undetermined.
        1: create-account.
        2: create-file.
        3: send-request.
        4: await-office.
        5: pay-invoice.
        6: affiliate.
        7: certificate-issued.

    Values:
        steps: steps (a column each for create-account, create-file, send-request,
            await-office, pay-invoice or affiliate: 0 unknown, 1 done, 2 to-do, 3
            waiting).
        account_system: system in which the account is created (1 clicsequr, 2 sag,
            3 switch-date-not-published).

    Example:
        >>> from echeance import columns
        >>> answers = columns.new_file_after_expiry(
        ...     as_of="2022-05-12",
        ...     account_created=[False],
        ...     file_created=[False],
        ...     request_sent=[False],
        ...     office_replied=[False],
        ...     invoice_paid=[False],
        ...     affiliated=[False],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['create-account']
    """
    facts = _given(
        account_created=account_created,
        file_created=file_created,
        request_sent=request_sent,
        office_replied=office_replied,
        invoice_paid=invoice_paid,
        affiliated=affiliated,
    )
    return answer_columns(
        "new-file-after-expiry",
        table,
        as_of,
        facts,
        readings,
        nulls,
        words,
        values,
        threads,
    )


def inactivity(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    last_used_on: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """Where does a clicSÉQUR account that is no longer used stand on that day?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column.
        last_used_on: day of the last sign-in. Days.
        readings: The readings to use, of leap-day or inactivity-boundary.

    Outcomes, by their codes:
        0: undetermined.
        1: cancelled.
        2: final-notice.
        3: first-notice.
        4: active.

    Values:
        cancellation_on: day of the cancellation (day).
        notice_30_on: 30 days before the cancellation (day).
        notice_7_on: 7 days before the cancellation (day).
        days_left: days left, the day of the question included (integer).

    Example:
        >>> from echeance import columns
        >>> answers = columns.inactivity(
        ...     as_of="2024-05-06",
        ...     last_used_on=["2024-05-06"],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['active']
    """
    facts = _given(last_used_on=last_used_on)
    return answer_columns(
        "inactivity", table, as_of, facts, readings, nulls, words, values, threads
    )


def inactivity_plan(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    last_used_on: Any = ...,
    notice_30_sent_on: Any = ...,
    notice_7_sent_on: Any = ...,
    require_notices: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """What must the operator do, on that day, about a clicSÉQUR account that is no
    longer used?

    Args:
        table: A table whose columns have the names below.
        as_of: day on which the job runs, one or a column.
        last_used_on: day of the last sign-in to the account. Days.
        notice_30_sent_on: day the first notice of cancellation was sent, or "none"
            (default "none"). Days.
        notice_7_sent_on: day the second notice of cancellation was sent, or "none"
            (default "none"). Days.
        require_notices: no cancellation without both notices (the operator’s
            choice) (default True). Booleans.
        readings: The readings to use, of leap-day or inactivity-boundary.

    Outcomes, by their codes:
        0: undetermined.
        1: wait.
        2: send-30-day-notice.
        3: send-7-day-notice.
        4: cancel.

    Values:
        next_action_on: day of the next step (day).
        cancel_not_before: first possible day of the cancellation (day).
        notice_names: day of cancellation that the notice must name (day).

    Example:
        >>> from echeance import columns
        >>> answers = columns.inactivity_plan(
        ...     as_of="2025-08-01",
        ...     last_used_on=["2023-08-31"],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['wait']
    """
    facts = _given(
        last_used_on=last_used_on,
        notice_30_sent_on=notice_30_sent_on,
        notice_7_sent_on=notice_7_sent_on,
        require_notices=require_notices,
    )
    return answer_columns(
        "inactivity-plan", table, as_of, facts, readings, nulls, words, values, threads
    )


def single_sign_on(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    enabled: Any = ...,
    public_computer: Any = ...,
    accounts_in_use: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """Is the single sign-on of clicSÉQUR active?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column; it may be left out.
        enabled: single sign-on activated in the account. Booleans.
        public_computer: box for a public computer checked. Booleans.
        accounts_in_use: number of clicSÉQUR accounts that the person uses (0 to
            1000) (default 1). Integers.

    Outcomes, by their codes:
        0: undetermined.
        1: inactive.
        2: active.

    Values:
        advised_against: single sign-on advised against for so many accounts (yes or
            no).
        may_ask_again: a new authentication always possible (yes or no).

    Example:
        >>> from echeance import columns
        >>> answers = columns.single_sign_on(
        ...     enabled=[True],
        ...     public_computer=[False],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['active']
    """
    facts = _given(
        enabled=enabled,
        public_computer=public_computer,
        accounts_in_use=accounts_in_use,
    )
    return answer_columns(
        "single-sign-on", table, as_of, facts, readings, nulls, words, values, threads
    )


def site_authenticity(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    picture_recognised: Any = ...,
    sentence_recognised: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """Do the picture and the personal sentence show that the site is that of
    clicSÉQUR?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column; it may be left out.
        picture_recognised: chosen picture displayed and recognised. Booleans.
        sentence_recognised: personal sentence displayed and recognised. Booleans.

    Outcomes, by their codes:
        0: undetermined.
        1: do-not-enter-password.
        2: enter-password.

    Example:
        >>> from echeance import columns
        >>> answers = columns.site_authenticity(
        ...     picture_recognised=[True],
        ...     sentence_recognised=[True],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['enter-password']
    """
    facts = _given(
        picture_recognised=picture_recognised,
        sentence_recognised=sentence_recognised,
    )
    return answer_columns(
        "site-authenticity",
        table,
        as_of,
        facts,
        readings,
        nulls,
        words,
        values,
        threads,
    )


def terms_acceptance(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    accepted_at_registration: Any = ...,
    changed_significantly_since: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """Must the person accept the terms and conditions of clicSÉQUR before continuing?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column; it may be left out.
        accepted_at_registration: terms and conditions accepted at registration.
            Booleans.
        changed_significantly_since: significant change of the terms since
            registration. Booleans.

    Outcomes, by their codes:
        0: undetermined.
        1: accept-first.
        2: continue.

    Example:
        >>> from echeance import columns
        >>> answers = columns.terms_acceptance(
        ...     accepted_at_registration=[True],
        ...     changed_significantly_since=[False],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['continue']
    """
    facts = _given(
        accepted_at_registration=accepted_at_registration,
        changed_significantly_since=changed_significantly_since,
    )
    return answer_columns(
        "terms-acceptance", table, as_of, facts, readings, nulls, words, values, threads
    )


def account_vigilance(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    site_certificate_ok: Any = ...,
    code_received: Any = ...,
    security_questions_ok: Any = ...,
    account_list_ok: Any = ...,
    last_access_ok: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """Must the person report something about their clicSÉQUR account to Services
    Québec?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column; it may be left out.
        site_certificate_ok: security certificate of the site present and right.
            Booleans.
        code_received: verification code received, or "not-applicable". Booleans.
        security_questions_ok: security questions the same as those that the person
            chose, or "not-applicable". Booleans.
        account_list_ok: list of accounts right, or "not-applicable". Booleans.
        last_access_ok: date and time of last access right. Booleans.

    Outcomes, by their codes:
        0: undetermined.
        1: contact-services-quebec.
        2: nothing-to-report.

    Values:
        failed: elements missing or wrong (bits: 1 site_certificate_ok, 2
            code_received, 4 security_questions_ok, 8 account_list_ok, 16
            last_access_ok).

    Example:
        >>> from echeance import columns
        >>> answers = columns.account_vigilance(
        ...     site_certificate_ok=[True],
        ...     code_received=[True],
        ...     security_questions_ok=[True],
        ...     account_list_ok=[True],
        ...     last_access_ok=[True],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['nothing-to-report']
    """
    facts = _given(
        site_certificate_ok=site_certificate_ok,
        code_received=code_received,
        security_questions_ok=security_questions_ok,
        account_list_ok=account_list_ok,
        last_access_ok=last_access_ok,
    )
    return answer_columns(
        "account-vigilance",
        table,
        as_of,
        facts,
        readings,
        nulls,
        words,
        values,
        threads,
    )


def message_authenticity(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    kind: Any = ...,
    has_signature: Any = ...,
    has_visual: Any = ...,
    asks_for: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """Does a message that claims to come from clicSÉQUR bear a known sign of fraud?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column; it may be left out.
        kind: kind of message: account-created, user-code-retrieved, password-reset,
            account-cancelled, email-changed, verification-code,
            cancellation-in-30-days, cancellation-in-7-days or other. Texts.
        has_signature: signature of the Gouvernement du Québec at the top of the
            message. Booleans.
        has_visual: visual of clicSÉQUR at the top of the message. Booleans.
        asks_for: personal information that the message asks for: any of user-code,
            password, notice-of-assessment-number, social-insurance-number or
            other-personal-information. Lists of texts.

    Outcomes, by their codes:
        0: undetermined.
        1: suspicious.
        2: consistent.

    Values:
        findings: what makes the message suspicious (bits: 1
            asks-for-personal-information, 2 kind-not-sent-by-clicsequr, 4
            signature-absent, 8 visual-absent).

    Example:
        >>> from echeance import columns
        >>> answers = columns.message_authenticity(
        ...     kind=["account-created"],
        ...     has_signature=[True],
        ...     has_visual=[True],
        ...     asks_for=[[]],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['consistent']
    """
    facts = _given(
        kind=kind,
        has_signature=has_signature,
        has_visual=has_visual,
        asks_for=asks_for,
    )
    return answer_columns(
        "message-authenticity",
        table,
        as_of,
        facts,
        readings,
        nulls,
        words,
        values,
        threads,
    )


def sign_in(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    credentials: Any = ...,
    site_recognised: Any = ...,
    second_factor: Any = ...,
    terms: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """What is the next step of signing in to clicSÉQUR?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column; it may be left out.
        credentials: user code and password: entered, not-entered, none,
            password-forgotten, user-code-forgotten or refused. Texts.
        site_recognised: picture and personal sentence recognised. Booleans.
        second_factor: verification code or answer to the security questions: done,
            pending or answer-forgotten. Texts.
        terms: terms and conditions: accepted or to-accept. Texts.

    Outcomes, by their codes:
        0: undetermined.
        1: register-as-new-user.
        2: recover-password.
        3: recover-user-code.
        4: get-help-signing-in.
        5: do-not-enter-password.
        6: enter-credentials.
        7: recover-security-answer.
        8: pass-second-factor.
        9: accept-terms.
        10: home-page.

    Values:
        unspecified: content of the step not published (yes or no).

    Example:
        >>> from echeance import columns
        >>> answers = columns.sign_in(
        ...     credentials=["none"],
        ...     site_recognised=[True],
        ...     second_factor=["pending"],
        ...     terms=["accepted"],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['register-as-new-user']
    """
    facts = _given(
        credentials=credentials,
        site_recognised=site_recognised,
        second_factor=second_factor,
        terms=terms,
    )
    return answer_columns(
        "sign-in", table, as_of, facts, readings, nulls, words, values, threads
    )


def authentication_system(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """By which system is the Gestion du certificat entered on that day?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column.

    Outcomes, by their codes:
        0: undetermined.
        1: clicsequr.
        2: sag.
        3: switch-date-not-published.

    Values:
        level: level of authentication (1 basic).

    Example:
        >>> from echeance import columns
        >>> answers = columns.authentication_system(
        ...     as_of=["2024-07-14"],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['clicsequr']
    """
    facts = _given()
    return answer_columns(
        "authentication-system",
        table,
        as_of,
        facts,
        readings,
        nulls,
        words,
        values,
        threads,
    )


def invoice_proof(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    issued_on: Any = ...,
    from_office_confirmation: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """Can this invoice’s number be used to recover the file on that day?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column.
        issued_on: day of the invoice. Days.
        from_office_confirmation: invoice from a payment confirmation of the Office.
            Booleans.
        readings: The readings to use, of leap-day.

    Outcomes, by their codes:
        0: undetermined.
        1: too-old.
        2: not-from-office.
        3: accepted.

    Values:
        last_day: last day on which the invoice is less than 3 years old (day).
        days_left: days left, the day of the question included (integer).

    Example:
        >>> from echeance import columns
        >>> answers = columns.invoice_proof(
        ...     as_of="2023-07-01",
        ...     issued_on=["2023-07-01"],
        ...     from_office_confirmation=[True],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['accepted']
    """
    facts = _given(
        issued_on=issued_on,
        from_office_confirmation=from_office_confirmation,
    )
    return answer_columns(
        "invoice-proof", table, as_of, facts, readings, nulls, words, values, threads
    )


def file_recovery(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    identifiers_match: Any = ...,
    code: Any = ...,
    invoice: Any = ...,
    assistance: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """What is the next step in recovering the certificate file?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column.
        identifiers_match: certificate number and date of birth, together, match the
            file, or "not-given". Booleans.
        code: state of the security code: not-sent, sent, accepted, rejected or
            not-received. Texts.
        invoice: invoice, or "none" (default "none"). Structs, or a dict of columns.
            `issued_on`: day of the invoice. Days.
            `from_office_confirmation`: invoice from a payment confirmation of the
                Office. Booleans.
        assistance: state of the request for assistance: none, requested or
            validated-by-telephone (default "none"). Texts.
        readings: The readings to use, of leap-day.

    Outcomes, by their codes:
        0: undetermined.
        1: recovered.
        2: redo-recovery.
        3: await-assistance.
        4: enter-identifiers.
        5: enter-code.
        6: choose-alternative.

    Values:
        options: options (a column each for enter-code, give-invoice-number or
            request-assistance: 1 code-can-be-entered, 2 invoice-can-be-given, 3
            assistance-can-be-requested, 4 file-recovered, 5 identifiers-needed, 6
            code-not-received, 7 invoice-too-old, 8 invoice-not-from-office, 9
            assistance-already-requested, 10 validated-by-telephone).

    Example:
        >>> from echeance import columns
        >>> answers = columns.file_recovery(
        ...     as_of="2025-10-06",
        ...     identifiers_match=[True],
        ...     code=["accepted"],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['recovered']
    """
    facts = _given(
        identifiers_match=identifiers_match,
        code=code,
        invoice=invoice,
        assistance=assistance,
    )
    return answer_columns(
        "file-recovery", table, as_of, facts, readings, nulls, words, values, threads
    )


def deadline(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    starts_on: Any = ...,
    count: Any = ...,
    unit: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """Is the period still running on that day?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column.
        starts_on: day from which the period runs (it does not count itself). Days.
        count: number of days, months or years (1 to 36524). Integers.
        unit: unit: days, months or years. Texts.
        readings: The readings to use, of leap-day or counting.

    Outcomes, by their codes:
        0: undetermined.
        1: open.
        2: passed.

    Values:
        due_on: last day (day).
        due_on_raw: last day, not moved (day).
        days_left: days left, the day of the question included (integer).

    Example:
        >>> from echeance import columns
        >>> answers = columns.deadline(
        ...     as_of="2025-06-25",
        ...     starts_on=["2025-06-09"],
        ...     count=[15],
        ...     unit=["days"],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['open']
    """
    facts = _given(starts_on=starts_on, count=count, unit=unit)
    return answer_columns(
        "deadline", table, as_of, facts, readings, nulls, words, values, threads
    )


def holder_review(
    table: Any = None,
    /,
    *,
    as_of: Any = None,
    certificate_number: Any = ...,
    kind: Any = ...,
    issued_on: Any = ...,
    expires_on: Any = ...,
    affiliated: Any = ...,
    unaffiliated_since: Any = ...,
    cancelled_on: Any = ...,
    renewal_completed_on: Any = ...,
    exam_passed_on: Any = ...,
    affiliated_at_expiry: Any = ...,
    account_last_used_on: Any = ...,
    renewal_lead_days: Any = ...,
    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = "codes",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
    """What must this person do, and by when?

    Args:
        table: A table whose columns have the names below.
        as_of: day of the question, one or a column.
        certificate_number: certificate number, or "none". Texts.
        kind: kind of certificate: regular or temporary (default "regular"). Texts.
        issued_on: day the certificate was issued. Days.
        expires_on: expiry day of the certificate. Days.
        affiliated: affiliated, on that day, with a collection agent holding a valid
            permit. Booleans.
        unaffiliated_since: last day affiliated with a collection agent holding a
            valid permit, or "none". Days.
        cancelled_on: day the certificate is cancelled, or "none" (default "none").
            Days.
        renewal_completed_on: day the renewal was completed, or "none" (default
            "none"). Days.
        exam_passed_on: day the exam was passed, or "never". Days.
        affiliated_at_expiry: affiliated with a collection agency when the
            certificate expired. Booleans.
        account_last_used_on: last use of the clicSÉQUR account, or "none". Days.
        renewal_lead_days: number of days, before the certificate ends, from which
            its renewal is called for (a choice: no source says from when it can be
            done) (0 to 730) (default 90). Integers.
        readings: The readings to use, of leap-day, counting, lapsed-exam,
            affiliation-route, expiry-day, renewal-period or inactivity-boundary.

    Outcomes, by their codes:
        0: undetermined.
        1: new-application.
        2: transfer-exam-result.
        3: retake-exam.
        4: affiliate.
        5: renew.
        6: sign-in-to-keep-account.
        7: open-account.
        8: fix-number.
        9: nothing-due.

    Values:
        act_by: last day on which the act is in time (day).
        duties: acts that the person owes (for each act, new-application,
            transfer-exam-result, retake-exam, affiliate, renew,
            sign-in-to-keep-account, open-account or fix-number, the columns `state`
            (1 due, 2 later, 3 none, 4 unknown), `from`, `by` and `no_last_day`).
        next_due_on: next due day, change notices and the end of a temporary
            certificate apart (day).
        next_due_complete: the day of every act is known (yes or no).
        account_keep_by: last day to keep the clicSÉQUR account (day).
        canonical_number: certificate number in its canonical form (text).

    Example:
        >>> from echeance import columns
        >>> answers = columns.holder_review(
        ...     as_of="2026-06-15",
        ...     certificate_number=["CAR202112345678"],
        ...     expires_on=["2027-03-10"],
        ...     affiliated=[True],
        ...     unaffiliated_since=["none"],
        ...     exam_passed_on=["2025-01-15"],
        ...     affiliated_at_expiry=[False],
        ...     account_last_used_on=["none"],
        ...     words="utf8",
        ... )
        >>> answers.column("outcome").to_pylist()
        ['nothing-due']
    """
    facts = _given(
        certificate_number=certificate_number,
        kind=kind,
        issued_on=issued_on,
        expires_on=expires_on,
        affiliated=affiliated,
        unaffiliated_since=unaffiliated_since,
        cancelled_on=cancelled_on,
        renewal_completed_on=renewal_completed_on,
        exam_passed_on=exam_passed_on,
        affiliated_at_expiry=affiliated_at_expiry,
        account_last_used_on=account_last_used_on,
        renewal_lead_days=renewal_lead_days,
    )
    return answer_columns(
        "holder-review", table, as_of, facts, readings, nulls, words, values, threads
    )
