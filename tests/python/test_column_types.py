"""Every type that a column may have, from each library, against outcomes written by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timezone
from io import StringIO
from typing import Any, NamedTuple

import pytest

from echeance import QuestionError, columns

np: Any = pytest.importorskip("numpy")
pd: Any = pytest.importorskip("pandas")
pa: Any = pytest.importorskip("pyarrow")
pl: Any = pytest.importorskip("polars")
duckdb: Any = pytest.importorskip("duckdb")

TODAY = date(2026, 11, 21)


class Fact(NamedTuple):
    """A fact of a rule, values of it, and what the rule answers to each."""

    name: str
    ask: Callable[..., Any]
    outcomes: list[tuple[Any, str]]
    arrow: list[str]

    @property
    def values(self) -> list[Any]:
        # As many rows as fill some bytes of bits, and not the last.
        return [value for value, _ in self.outcomes] * 5

    def check(self, column: Any, outcomes: list[str] | None = None) -> None:
        """Fails where a column is answered otherwise."""
        expected = outcomes or [outcome for _, outcome in self.outcomes] * 5
        answers = self.ask(column, as_of=TODAY, words="utf8", values=[])
        columns = [answers.column(name).to_pylist() for name in answers.column_names]
        assert columns[0] == expected
        assert columns[1:] == [[None] * len(expected)] * 2

    def check_known(self, column: Any) -> None:
        """The same, for a column of the rows that are known, each twice."""
        known = [outcome for value, outcome in self.outcomes if value is not None]
        self.check(column, [outcome for outcome in known for _ in range(2)])

    @property
    def known(self) -> list[Any]:
        return [
            value for value, _ in self.outcomes if value is not None for _ in range(2)
        ]


TEXT = ["string", "large_string", "string_view"]
TIMES = ["timestamp[s]", "timestamp[ms]", "timestamp[us]", "timestamp[ns]"]
INTEGERS = [
    *("int8", "int16", "int32", "int64"),
    *("uint8", "uint16", "uint32", "uint64"),
]

DAYS = Fact(
    "days",
    # The account is cancelled 24 months after its last use; notices come 30 and 7 days before.
    lambda column, **more: columns.inactivity(last_used_on=column, **more),
    [
        (date(2024, 2, 29), "cancelled"),
        (None, "undetermined"),
        (date(2024, 11, 28), "final-notice"),
        (date(2024, 11, 29), "first-notice"),
        (date(1969, 7, 20), "cancelled"),
        (None, "undetermined"),
        (date(2026, 11, 20), "active"),
    ],
    ["date32", "date64", *TIMES],
)
DAYS_AS_TEXTS = DAYS._replace(
    name="days as texts",
    outcomes=[(day and day.isoformat(), outcome) for day, outcome in DAYS.outcomes],
    arrow=TEXT,
)
DAYS_OR_NONE = Fact(
    "days or none",
    # Issued on 2026-01-05 to someone affiliated.
    lambda column, **more: columns.certificate_status(
        issued_on="2026-01-05", affiliated=True, cancelled_on=column, **more
    ),
    [
        ("none", "valid"),
        (None, "undetermined"),
        ("2026-11-20", "cancelled"),
    ],
    TEXT,
)
YES_NO = Fact(
    "yes or no",
    # Passed more than two years before: being affiliated decides.
    lambda column, **more: columns.exam_transfer(
        exam_passed_on="2024-11-20", affiliated_at_expiry=column, **more
    ),
    [
        (True, "eligible"),
        (None, "undetermined"),
        (False, "not-eligible"),
        (False, "not-eligible"),
        (True, "eligible"),
    ],
    ["bool"],
)
NUMBERS = Fact(
    "numbers",
    # From 2026-11-16 on, 3 days end on the 19th, 5 on the 21st and 120 later.
    lambda column, **more: columns.deadline(
        starts_on="2026-11-16", count=column, unit="days", **more
    ),
    [(3, "passed"), (None, "undetermined"), (5, "open"), (120, "open")],
    INTEGERS,
)
CHOICES = Fact(
    "choices",
    # Of 2026-10-01, a day and a month have passed, a year not.
    lambda column, **more: columns.deadline(
        starts_on="2026-10-01", count=1, unit=column, **more
    ),
    [
        ("days", "passed"),
        ("years", "open"),
        (None, "undetermined"),
        ("months", "passed"),
        ("years", "open"),
    ],
    TEXT,
)
TEXTS = Fact(
    "texts",
    lambda column, **more: columns.certificate_number(text=column, **more),
    [
        ("CAR202112345678", "well-formed"),
        (None, "undetermined"),
        ("", "malformed"),
        ("CAR2021123456789 and more", "malformed"),
    ],
    TEXT,
)
FACTS = [DAYS, DAYS_AS_TEXTS, DAYS_OR_NONE, YES_NO, NUMBERS, CHOICES, TEXTS]


def each_type(kinds: Callable[[Fact], list[str]]) -> pytest.MarkDecorator:
    """A test for each fact and each type that it may have."""
    pairs = [(fact, kind) for fact in FACTS for kind in kinds(fact)]
    ids = [f"{fact.name}, {kind}" for fact, kind in pairs]
    return pytest.mark.parametrize(("fact", "kind"), pairs, ids=ids)


def of_arrow(kind: str) -> Any:
    name, _, unit = kind.removesuffix("]").partition("[")
    return pa.timestamp(unit) if unit else getattr(pa, name.replace("bool", "bool_"))()


def midnights(days: list[Any]) -> list[Any]:
    return [day and datetime(day.year, day.month, day.day) for day in days]


# --- pyarrow ------------------------------------------------------------------------------


@each_type(lambda fact: fact.arrow)
def test_arrow(fact: Fact, kind: str) -> None:
    values = midnights(fact.values) if kind in TIMES else fact.values
    for layout in arrow_layouts(values, of_arrow(kind)):
        fact.check(layout)


def arrow_layouts(values: list[Any], kind: Any) -> Iterator[Any]:
    whole = pa.array(values, kind)
    yield whole
    # Bits that begin anywhere in a byte, with other rows on either side.
    for offset in range(1, 10):
        yield pa.array([*values[-offset:], *values, *values[:2]], kind)[offset:-2]
    yield pa.chunked_array([whole[:3], whole[3:3], whole[3:20], whole[20:]])
    yield pa.table({"any": whole})
    yield pa.table({"any": whole}).to_reader(max_chunksize=9)
    words = list(dict.fromkeys(value for value in values if value is not None))
    # Where a struct has a null, a value may stand under it; other rows lie before.
    under = [words[0] if value is None else value for value in [*words, *values]]
    null = pa.array([False] * len(words) + [value is None for value in values])
    rows = pa.StructArray.from_arrays([pa.array(under, kind)], ["any"], mask=null)
    yield rows[len(words) :]
    yield pa.chunked_array([rows[len(words) : 9], rows[9:9], rows[9:]])
    places = [None if value is None else words.index(value) for value in values]
    for index in INTEGERS:
        rows = pa.array(places, of_arrow(index))
        yield pa.DictionaryArray.from_arrays(rows, pa.array(words, kind))
    # A null may also be an unknown word.
    rows = pa.array([len(words) if at is None else at for at in [0, *places]])
    yield pa.DictionaryArray.from_arrays(rows, pa.array([*words, None], kind))[1:]


def test_nothing_but_nulls() -> None:
    for fact in FACTS:
        for column in (
            pa.nulls(3),
            pa.chunked_array([pa.nulls(1), pa.nulls(2)]),
            pl.Series([None] * 3),
            pd.Series([None] * 3, dtype=object),
            pd.Series([pd.NA] * 3, dtype=object),
            np.array([None] * 3, dtype=object),
            duckdb.sql("SELECT NULL AS any FROM range(3)"),
            [None] * 3,
            # What pandas makes of a column of a file in which nothing is written.
            pd.Series([None] * 3, dtype="float64"),
            pd.read_csv(StringIO("any,key\n,1\n,2\n,3\n"))["any"],
            np.full(6, np.nan)[::2],
            np.full(3, np.nan, dtype="float32"),
            pa.array([None, float("nan"), None], pa.float64()),
            pa.chunked_array([pa.array([7.0, None])[1:], pa.nulls(2, pa.float64())]),
            pl.Series([None] * 3, dtype=pl.Float32),
        ):
            fact.check(column, ["undetermined"] * 3)
        assert len(fact.ask(pd.DataFrame({"any": []}), as_of=TODAY)) == 0
        # A number among them is still a number.
        for numbers in (
            pd.Series([None, 3.0]),
            np.array([np.nan, 3], "float32"),
            pa.chunked_array([pa.nulls(1, pa.float64()), pa.array([3.0])]),
        ):
            with pytest.raises(QuestionError, match="float"):
                fact.ask(numbers, as_of=TODAY)


# --- polars -------------------------------------------------------------------------------

POLARS: dict[str, list[Any]] = {
    "days": [pl.Date, pl.Datetime("ms"), pl.Datetime("us"), pl.Datetime("ns")],
    "yes or no": [pl.Boolean],
    "numbers": [
        *(pl.Int8, pl.Int16, pl.Int32, pl.Int64),
        *(pl.UInt8, pl.UInt16, pl.UInt32, pl.UInt64),
    ],
}


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: str(fact.name))
def test_polars(fact: Fact) -> None:
    words = [str(value) for value in dict.fromkeys(fact.values) if value is not None]
    texts = [pl.String, pl.Categorical, pl.Enum(words)]
    for dtype in POLARS.get(fact.name, texts):
        column = pl.Series(fact.values, dtype=dtype)
        fact.check(column)
        fact.check(pl.Series([*fact.values[-3:], *fact.values], dtype=dtype)[3:])
        fact.check(pl.concat([column[:9], column[9:]], rechunk=False))
        fact.check(pl.DataFrame({"any": column}))


# --- pandas -------------------------------------------------------------------------------

PANDAS: dict[str, list[str]] = {
    "days": [
        *("datetime64[s]", "datetime64[ms]", "datetime64[us]", "datetime64[ns]"),
        "object",
    ],
    "yes or no": ["boolean", "object"],
    "numbers": [
        *("Int8", "Int16", "Int32", "Int64"),
        *("UInt8", "UInt16", "UInt32", "UInt64"),
        "object",
    ],
}
PANDAS_TEXTS = ["object", "string", "string[python]", "string[pyarrow]", "category"]


@each_type(lambda fact: PANDAS.get(fact.name, PANDAS_TEXTS))
def test_pandas(fact: Fact, kind: str) -> None:
    column = pd.Series(fact.values, dtype=kind)
    fact.check(column)
    fact.check(column.array)
    fact.check(pd.concat([column[-3:], column])[3:])
    fact.check(column.repeat(2)[::2])
    fact.check(pd.DataFrame({"any": column}))


@each_type(lambda fact: [kind for kind in fact.arrow if kind != "string_view"])
def test_pandas_over_arrow(fact: Fact, kind: str) -> None:
    values = midnights(fact.values) if kind in TIMES else fact.values
    column = pd.Series(values, dtype=pd.ArrowDtype(of_arrow(kind)))
    fact.check(column)
    fact.check(column.array)
    fact.check(pd.concat([column[-3:], column])[3:])


def test_pandas_as_it_reads_what_is_missing() -> None:
    missing = [None, float("nan"), pd.NA, pd.NaT]
    for fact in FACTS:
        for null in missing:
            values = [null if value is None else value for value in fact.values]
            fact.check(pd.Series(values, dtype=object))
    for values in (DAYS.values, DAYS_AS_TEXTS.values):
        DAYS.check(pd.to_datetime(pd.Series(values)))
        DAYS.check(pd.DatetimeIndex(pd.to_datetime(pd.Series(values))))
    for fact in (DAYS_AS_TEXTS, DAYS_OR_NONE, CHOICES, TEXTS):
        # Without a type: objects in pandas 2, texts in pandas 3.
        fact.check(pd.Series(fact.values))
    # Whole numbers with nulls become numbers with a point, which no fact takes.
    with pytest.raises(QuestionError, match="float64"):
        NUMBERS.ask(pd.Series(NUMBERS.values), as_of=TODAY)


# --- numpy --------------------------------------------------------------------------------


def test_pandas_objects_are_read_one_by_one() -> None:
    """pyarrow makes one type of a column of objects, or ends the batch with an error of its own."""

    def told(answers: Any) -> list[Any]:
        outcomes, errors = (
            answers.column(name).to_pylist() for name in ("outcome", "error")
        )
        return [outcome or error for outcome, error in zip(outcomes, errors)]

    mixed = [date(2024, 11, 21), "never", None, datetime(2024, 11, 20), 7]
    wanted = ["valid", "not-passed", "undetermined", "lapsed", "wrong-type"]
    days = pd.Series(mixed, dtype=object)
    for given in (days, pd.Index(days), days.to_numpy(), mixed):
        answers = columns.exam_validity(passed_on=given, as_of=TODAY, words="utf8")
        assert told(answers) == wanted
    texts = pd.Series(["CAR202112345678", None, 3], dtype=object)
    answers = columns.certificate_number(text=texts, words="utf8")
    assert told(answers) == ["well-formed", "undetermined", "wrong-type"]
    matched = pd.Series([True, "not-given"], dtype=object)
    answers = columns.file_recovery(
        identifiers_match=matched, code="not-sent", as_of=TODAY, words="utf8"
    )
    assert answers.column("error").to_pylist() == [None, None]
    # In a frame, beside columns of a type of their own, and beside none.
    frame = pd.DataFrame({"passed_on": days, "as_of": pd.to_datetime([TODAY] * 5)})
    for table, as_of in ((frame, None), (frame[["passed_on"]], TODAY)):
        for index in (pd.RangeIndex(5), pd.Index(list("abcde"), name="account")):
            indexed = table.set_index(index)
            answers = columns.exam_validity(indexed, as_of=as_of, words="utf8")
            assert told(answers) == wanted


def test_what_cannot_be_exported_is_named() -> None:
    class Broken:
        """As what fails halfway, in words that tell a value."""

        def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
            raise pa.ArrowInvalid("no day: 'secret'")

    def refused(table: Any) -> str | None:
        with pytest.raises(QuestionError, match="ArrowInvalid") as raised:
            columns.file_recovery(table, code="not-sent", as_of=TODAY)
        error = raised.value
        assert error.code == "wrong-type" and "secret" not in str(error)
        assert "correct what the cause says" in error.text["en"]
        assert "corrigez ce que dit la cause" in error.text["fr"]
        assert "secret" in str(error.__cause__)
        return error.field

    assert refused({"identifiers_match": Broken()}) == "facts.identifiers_match"
    assert refused({"invoice": Broken()}) == "facts.invoice"
    assert refused(Broken()) == "table"
    # A query that fails while its rows are read.
    row = "CASE WHEN n = 90000 THEN error('secret') ELSE true END AS identifiers_match"
    reader = duckdb.sql(f"SELECT {row} FROM range(100000) AS rows(n)").to_arrow_reader(
        9
    )
    with pytest.raises(QuestionError, match="RuntimeError") as raised:
        columns.file_recovery(reader, code="not-sent", as_of=TODAY)
    assert "secret" in str(raised.value.__cause__)


def test_a_type_is_named_as_given_with_what_becomes_of_it() -> None:
    def told(**facts: Any) -> str:
        with pytest.raises(QuestionError) as raised:
            columns.deadline(as_of=TODAY, unit="days", **facts)
        error = raised.value
        assert error.code == "wrong-type" and error.field is not None
        assert error.field.removeprefix("facts.") in facts
        assert ". " in error.text["fr"] and ". " in error.text["en"]
        return error.text["en"]

    periods = pd.period_range("2026-11-01", periods=2)
    whole = pd.DataFrame({"starts_on": periods})
    for given in (periods, periods.array, whole["starts_on"]):
        assert "type period[D]," in told(starts_on=given, count=3)
    with pytest.raises(QuestionError, match=r"period\[D\].*With pandas"):
        columns.deadline(whole, count=3, unit="days", as_of=TODAY)
    mended = whole["starts_on"].astype("datetime64[s]")
    assert len(columns.deadline(starts_on=mended, count=3, unit="days", as_of=TODAY))

    wide = duckdb.sql("SELECT sum(n) AS count FROM range(3) AS rows(n)")
    assert str(wide.types[0]) == "HUGEINT"
    text = told(starts_on=TODAY, count=wide)
    assert "type decimal(38, 0)," in text and "CAST(… AS BIGINT)" in text

    moment = datetime(2026, 11, 1, tzinfo=timezone.utc)
    series: Any = pd.Series([moment])
    each: list[Any] = [
        pa.array([moment]),
        pl.Series([moment]),
        duckdb.sql("SELECT TIMESTAMPTZ '2026-11-01 00:00:00+00' AS starts_on"),
    ]
    if hasattr(series, "__arrow_c_stream__"):
        each.append(series)
    else:
        # A series of pandas 2 has no type that Arrow knows: each row is refused by itself.
        given = columns.deadline(starts_on=series, count=3, unit="days", as_of=TODAY)
        assert given.column("error").to_pylist() == [108]
    for zoned in each:
        text = told(starts_on=zoned, count=3)
        assert "convert to America/Toronto first, then to a date" in text


def test_a_name_that_stands_twice_in_a_frame_is_refused() -> None:
    for kind in ("datetime64[s]", object):
        frame = pd.DataFrame(
            [[TODAY, TODAY]], columns=["passed_on", "passed_on"], dtype=kind
        )
        with pytest.raises(QuestionError) as raised:
            columns.exam_validity(frame, as_of=TODAY)
        error = raised.value
        assert (error.code, error.field) == ("conflicting-facts", "facts.passed_on")


@pytest.mark.parametrize("unit", ["D", "s", "ms", "us", "ns"])
def test_numpy_days(unit: str) -> None:
    days = [np.datetime64("NaT" if day is None else day, "D") for day in DAYS.values]
    column = np.array(days, f"datetime64[{unit}]")
    DAYS.check(column)
    DAYS.check(np.repeat(column, 2)[::2])
    DAYS.check(column[::-1].copy()[::-1])
    DAYS.check(np.array([*days[-3:], *days], f"datetime64[{unit}]")[3:])
    column.setflags(write=False)
    DAYS.check(column)


def test_numpy() -> None:
    for fact in FACTS:
        fact.check(np.array(fact.values, dtype=object))
        if "string" in fact.arrow:
            fact.check_known(np.array(fact.known))
    YES_NO.check_known(np.array(YES_NO.known))
    for kind in INTEGERS:
        NUMBERS.check_known(np.array(NUMBERS.known, kind))
        NUMBERS.check_known(np.array(NUMBERS.known, kind).repeat(3)[::3])


# --- DuckDB -------------------------------------------------------------------------------

DUCKDB: dict[str, list[str]] = {
    "days": ["DATE", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP", "TIMESTAMP_NS"],
    "yes or no": ["BOOLEAN"],
    "numbers": [
        *("TINYINT", "SMALLINT", "INTEGER", "BIGINT"),
        *("UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT"),
    ],
}


@each_type(lambda fact: DUCKDB.get(fact.name, ["VARCHAR", "ENUM"]))
def test_duckdb(fact: Fact, kind: str) -> None:
    connection = duckdb.connect()
    if kind == "ENUM":
        words = ", ".join(f"'{word}'" for word in dict.fromkeys(fact.known))
        kind = f"ENUM ({words})"
    given = {"values": fact.values}
    relation = connection.sql(f"SELECT unnest($values)::{kind} AS any", params=given)
    fact.check(relation)
    fact.check(relation.to_arrow_reader(9))
    fact.check(relation.to_arrow_table())
    fact.check(relation.to_arrow_table()["any"])


# --- Python -------------------------------------------------------------------------------


def test_lists() -> None:
    for fact in FACTS:
        fact.check(fact.values)
        fact.check(tuple(fact.values))
    DAYS.check(midnights(DAYS.values))
    DAYS.check([pd.NaT if day is None else pd.Timestamp(day) for day in DAYS.values])
    DAYS.check([np.datetime64("NaT" if day is None else day) for day in DAYS.values])
    NUMBERS.check([value and np.int16(value) for value in NUMBERS.values])
    YES_NO.check(
        [None if value is None else np.bool_(value) for value in YES_NO.values]
    )
