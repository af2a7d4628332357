//! Boundaries as SQL: comparisons of one column with days, and nothing else.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::fmt::Write;

use crate::boundaries::{Boundaries, OutcomeNumber};
use crate::calendar::Day;
use crate::rule::error::{Error, ErrorCode};

/// An engine, for how it writes names, texts and days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// `DuckDB`.
    DuckDb,
    /// `PostgreSQL`.
    PostgreSql,
    /// Spark SQL.
    Spark,
    /// `SQLite`, where days are texts `YYYY-MM-DD`, with or without a time of day after them. Any other value is an error,
    /// `not-a-date`.
    Sqlite,
}

impl Dialect {
    /// Every dialect.
    pub const ALL: [Dialect; 4] =
        [Dialect::DuckDb, Dialect::PostgreSql, Dialect::Spark, Dialect::Sqlite];

    /// Its slug: `duckdb`, `postgresql`, `spark`, `sqlite`.
    ///
    /// ```
    /// use echeance::boundaries::Dialect;
    ///
    /// assert_eq!(Dialect::PostgreSql.slug(), "postgresql");
    /// ```
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Dialect::DuckDb => "duckdb",
            Dialect::PostgreSql => "postgresql",
            Dialect::Spark => "spark",
            Dialect::Sqlite => "sqlite",
        }
    }

    /// The dialect of that slug.
    ///
    /// ```
    /// use echeance::boundaries::Dialect;
    ///
    /// assert_eq!(Dialect::from_slug("spark"), Some(Dialect::Spark));
    /// assert_eq!(Dialect::from_slug("oracle"), None);
    /// ```
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Dialect::ALL.into_iter().find(|dialect| dialect.slug() == slug)
    }

    /// A name, quoted: whatever is in it, it stays one name.
    fn name(self, name: &str) -> String {
        match self {
            // SQLite takes a name that it does not know for a text, if it stands between quotation marks.
            Dialect::Spark | Dialect::Sqlite => format!("`{}`", name.replace('`', "``")),
            _ => format!("\"{}\"", name.replace('"', "\"\"")),
        }
    }

    /// A text, quoted: whatever is in it, it stays one text.
    fn text(self, text: &str) -> String {
        match self {
            Dialect::Spark => format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'")),
            // A server may take a backslash in a plain text as an escape; in this form every one does.
            Dialect::PostgreSql if text.contains('\\') => {
                format!("E'{}'", text.replace('\\', "\\\\").replace('\'', "''"))
            }
            _ => format!("'{}'", text.replace('\'', "''")),
        }
    }

    fn day(self, day: Day) -> String {
        match self {
            Dialect::Sqlite => format!("'{day}'"),
            _ => format!("DATE '{day}'"),
        }
    }

    /// The condition of the days of a range, the last one not included, at whatever time.
    fn within(self, name: &str, from: Day, before: Day) -> String {
        let end = match (self, before.civil()) {
            // As a text the year 10000 stands before all others, and no day of 9999 after this one.
            (Dialect::Sqlite, (10_000.., ..)) => "'9999-12-32'".to_string(),
            // No engine takes the sign of a year of five digits in ISO 8601.
            (_, (year @ 10_000.., month, day)) => format!("DATE '{year}-{month:02}-{day:02}'"),
            _ => self.day(before),
        };
        let within = format!("{name} >= {} AND {name} < {end}", self.day(from));
        match self.is_day(name) {
            // It stands last, so that an index serves, and only rows of this range are looked at.
            Some(is_day) => format!("{within} AND {is_day}"),
            None => within,
        }
    }

    /// The condition that a text begins with a day of the calendar, and that nothing but a time of day follows: in `SQLite`
    /// any value can stand in a column, and texts are compared as texts. The other engines compare with days alone.
    fn is_day(self, name: &str) -> Option<String> {
        let is_day = || {
            // Without a modifier `date` gives February 30 back; an offset would move the day.
            format!(
                "date({name}, '+0 days') IS substr({name}, 1, 10) AND substr({name}, 11) NOT GLOB '*[^ T:.0-9]*'"
            )
        };
        (self == Dialect::Sqlite).then(is_day)
    }
}

/// What `NULL` in a column says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum NullMeans {
    /// The day is not known.
    #[default]
    Unknown,
    /// There is no such day: the fact's word (`none`, `never`). Where the fact takes no word, the day is not known.
    Word,
}

/// What stands in a column of days in place of the fact's word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Literal<'a> {
    /// A day that stands for "never", such as 9999-12-31 or 1900-01-01.
    Day(Day),
    /// A text, for engines whose columns of days are texts.
    Text(&'a str),
}

/// The column that holds the days, and how it is written.
///
/// ```
/// use echeance::boundaries::{Column, Dialect, NullMeans};
///
/// let column = Column::new("completed_on", Dialect::DuckDb).of_table("register").null_means(NullMeans::Word);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Column<'a> {
    table: Option<&'a str>,
    name: &'a str,
    dialect: Dialect,
    null: NullMeans,
    word: Option<Literal<'a>>,
}

impl<'a> Column<'a> {
    /// The column of that name; `NULL` in it means that the day is not known. Names are written between the quotes of the
    /// dialect. A dot stands between two names, those of a table and its column; where [`of_table`](Self::of_table) names the
    /// table, it is a part of the name.
    ///
    /// ```
    /// use echeance::boundaries::{Column, Dialect};
    /// use echeance::rules::absence::{Ask, Fact};
    /// use time::macros::date;
    ///
    /// let boundaries = Ask::on(date!(2026-11-21)).boundaries(Fact::UnaffiliatedSince)?;
    /// let column = Column::new("staff.left_on", Dialect::Spark);
    /// let condition = boundaries.condition_sql("undetermined", &column);
    /// assert_eq!(condition.as_deref(), Some("(`staff`.`left_on` IS NULL)"));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub const fn new(name: &'a str, dialect: Dialect) -> Self {
        Column { table: None, name, dialect, null: NullMeans::Unknown, word: None }
    }

    /// The column of that table, or of what stands for one in a query; both names are then as they are, dots too.
    ///
    /// ```
    /// use echeance::boundaries::{Column, Dialect};
    /// use echeance::rules::absence::{Ask, Fact};
    /// use time::macros::date;
    ///
    /// let boundaries = Ask::on(date!(2026-11-21)).boundaries(Fact::UnaffiliatedSince)?;
    /// let column = Column::new("left_on", Dialect::DuckDb).of_table("staff");
    /// let condition = boundaries.condition_sql("undetermined", &column);
    /// assert_eq!(condition.as_deref(), Some(r#"("staff"."left_on" IS NULL)"#));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub const fn of_table(mut self, table: &'a str) -> Self {
        self.table = Some(table);
        self
    }

    /// Says what `NULL` means in the column.
    ///
    /// ```
    /// use echeance::boundaries::{Column, Dialect, NullMeans};
    /// use echeance::rules::absence::{Ask, Fact};
    /// use time::macros::date;
    ///
    /// let boundaries = Ask::on(date!(2026-11-21)).boundaries(Fact::UnaffiliatedSince)?;
    /// let column = Column::new("left_on", Dialect::DuckDb).null_means(NullMeans::Word);
    /// let condition = boundaries.condition_sql("not-absent", &column);
    /// assert_eq!(condition.as_deref(), Some(r#"("left_on" IS NULL)"#));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub const fn null_means(mut self, null: NullMeans) -> Self {
        self.null = null;
        self
    }

    /// Says what in the column stands for the fact's word, which no column of days can hold. Without it, no row has the word,
    /// unless `NULL` means it. Rows with the literal have the word's outcome, also where the literal is a day of the ranges.
    ///
    /// ```
    /// use echeance::boundaries::{Column, Dialect, Literal};
    /// use echeance::rules::absence::{Ask, Fact};
    /// use time::macros::date;
    ///
    /// let boundaries = Ask::on(date!(2026-11-21)).boundaries(Fact::UnaffiliatedSince)?;
    /// let word = Literal::Day(date!(9999-12-31).into());
    /// let column = Column::new("left_on", Dialect::DuckDb).word_is(word);
    /// let condition = boundaries.condition_sql("not-absent", &column);
    /// let at_any_time = r#"("left_on" >= DATE '9999-12-31' AND "left_on" < DATE '10000-01-01')"#;
    /// assert_eq!(condition.as_deref(), Some(at_any_time));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub const fn word_is(mut self, word: Literal<'a>) -> Self {
        self.word = Some(word);
        self
    }

    fn written(&self) -> String {
        let names: Vec<String> = match self.table {
            Some(table) => [table, self.name].map(|name| self.dialect.name(name)).into(),
            None => self.name.split('.').map(|name| self.dialect.name(name)).collect(),
        };
        names.join(".")
    }
}

/// Which rows, and what the rule says of them.
struct Row {
    condition: String,
    outcome: Result<&'static str, ErrorCode>,
}

impl<V: OutcomeNumber> Boundaries<V> {
    /// The outcome of each row, as an SQL expression: a `CASE` that gives the slug of the outcome, `NULL` where the rule
    /// refuses the day (see [`error_sql`](Self::error_sql)).
    ///
    /// Each range is `column >= first AND column < day after the last`, so that a column of days with times is answered
    /// by its days; one with time zones is compared by the session's zone, which should be America/Toronto.
    ///
    /// ```
    /// use echeance::boundaries::{Column, Dialect};
    /// use echeance::rules::absence::{Ask, Fact};
    /// use time::macros::date;
    ///
    /// let boundaries = Ask::on(date!(2026-11-21)).boundaries(Fact::UnaffiliatedSince)?;
    /// let sql = boundaries.outcome_sql(&Column::new("left_on", Dialect::DuckDb));
    /// assert_eq!(sql, r#"CASE
    ///     WHEN "left_on" IS NULL THEN 'undetermined'
    ///     WHEN "left_on" >= DATE '1900-01-01' AND "left_on" < DATE '2024-11-21' THEN 'new-application'
    ///     WHEN "left_on" >= DATE '2024-11-21' AND "left_on" < DATE '2026-11-22' THEN 'may-resume'
    /// END"#);
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn outcome_sql(&self, column: &Column<'_>) -> String {
        let rows = self.rows(column).into_iter();
        case(column.dialect, rows.filter_map(|row| Some((row.condition, row.outcome.ok()?))))
    }

    /// Why the rule refuses the day of a row, as an SQL expression: the slug of the error, `NULL` where the row has an
    /// outcome. Each row has either the one or the other.
    ///
    /// ```
    /// use echeance::boundaries::{Column, Dialect};
    /// use echeance::rules::absence::{Ask, Fact};
    /// use time::macros::date;
    ///
    /// let boundaries = Ask::on(date!(2026-11-21)).boundaries(Fact::UnaffiliatedSince)?;
    /// let sql = boundaries.error_sql(&Column::new("left_on", Dialect::Spark));
    /// assert_eq!(sql, "CASE
    ///     WHEN `left_on` >= DATE '2026-11-22' AND `left_on` < DATE '2200-01-01' THEN 'in-the-future'
    ///     WHEN `left_on` < DATE '1900-01-01' OR `left_on` >= DATE '2200-01-01' THEN 'date-out-of-range'
    /// END");
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn error_sql(&self, column: &Column<'_>) -> String {
        let (name, days) = (column.written(), Day::MIN..=Day::MAX);
        let first = column.dialect.day(Day::MIN);
        let end = column.dialect.day(Day::MAX.plus_days(1));
        let is_outside = format!("{name} < {first} OR {name} >= {end}");
        let is_day = column.dialect.is_day(&name);
        let is_outside = match &is_day {
            Some(is_day) => format!("({is_outside}) AND {is_day}"),
            None => is_outside,
        };
        let outside = Row {
            condition: self.but_word(column, is_outside, |day| !days.contains(&day)),
            outcome: Err(ErrorCode::DateOutOfRange),
        };
        let no_day = is_day.map(|is_day| Row {
            condition: self.but_word(column, format!("NOT ({is_day})"), |_| false),
            outcome: Err(ErrorCode::NotADate),
        });
        let rows = self.rows(column).into_iter().chain([outside]).chain(no_day);
        let refused = rows.filter_map(|row| Some((row.condition, row.outcome.err()?.slug())));
        case(column.dialect, refused)
    }

    /// Which rows have that outcome, as an SQL condition for `WHERE`, in parentheses. It compares the column itself, so that
    /// an engine reads only the partitions, row groups or index ranges that can hold such a day. `None` where the rule has
    /// no outcome of that slug, and it is not `undetermined`.
    ///
    /// ```
    /// use echeance::boundaries::{Column, Dialect};
    /// use echeance::rules::absence::{Ask, Fact};
    /// use time::macros::date;
    ///
    /// let boundaries = Ask::on(date!(2026-11-21)).boundaries(Fact::UnaffiliatedSince)?;
    /// let column = Column::new("left_on", Dialect::Sqlite);
    /// assert_eq!(boundaries.condition_sql("undetermined", &column).as_deref(), Some("(`left_on` IS NULL)"));
    /// assert_eq!(boundaries.condition_sql("not-absent", &column).as_deref(), Some("(1 = 0)"));
    /// assert_eq!(boundaries.condition_sql("valid", &column), None);
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn condition_sql(&self, outcome: &str, column: &Column<'_>) -> Option<String> {
        let numbers = 0..=u8::try_from(self.rule.outcomes.len()).unwrap_or(u8::MAX);
        numbers.map(|number| self.rule.outcome_slug(number)).find(|slug| *slug == outcome)?;
        let rows = self.rows(column).into_iter().filter(|row| row.outcome == Ok(outcome));
        let conditions: Vec<String> = rows.map(|row| row.condition).collect();
        Some(match conditions.as_slice() {
            [] => "(1 = 0)".to_string(),
            conditions => format!("({})", conditions.join(" OR ")),
        })
    }

    /// Each row of the ranges, of `NULL` and of the literal for the word: no two of them hold at once.
    fn rows(&self, column: &Column<'_>) -> Vec<Row> {
        let name = column.written();
        let row = |condition, outcome: &'_ Result<V, Error>| Row {
            condition,
            outcome: match outcome {
                Ok(outcome) => Ok(self.rule.outcome_slug(outcome.outcome_number())),
                Err(error) => Err(error.code),
            },
        };
        let null = match (column.null, &self.word) {
            (NullMeans::Word, Some(word)) => word,
            _ => &self.unknown,
        };
        let mut rows = vec![row(format!("{name} IS NULL"), null)];
        if let (Some(has_word), Some(word)) = (self.has_word(column), &self.word) {
            rows.push(row(has_word, word));
        }
        rows.extend(self.ranges.iter().map(|range| {
            let within = column.dialect.within(&name, range.from, range.before);
            let days = range.from..range.before;
            row(self.but_word(column, within, |day| days.contains(&day)), &range.outcome)
        }));
        rows
    }

    /// The condition of the literal for the word: a day at whatever time, or a text.
    fn has_word(&self, column: &Column<'_>) -> Option<String> {
        self.word.as_ref()?;
        let name = column.written();
        Some(match column.word? {
            Literal::Day(day) => column.dialect.within(&name, day, day.plus_days(1)),
            Literal::Text(text) => format!("{name} = {}", column.dialect.text(text)),
        })
    }

    /// The condition of days, without the literal for the word where it may be among them.
    fn but_word(
        &self,
        column: &Column<'_>,
        condition: String,
        has: impl Fn(Day) -> bool,
    ) -> String {
        match (self.has_word(column), column.word) {
            (Some(_), Some(Literal::Day(day))) if !has(day) => condition,
            (Some(has_word), _) => format!("({condition}) AND NOT ({has_word})"),
            (None, _) => condition,
        }
    }
}

/// A `CASE` of conditions and slugs.
fn case(dialect: Dialect, rows: impl Iterator<Item = (String, &'static str)>) -> String {
    let mut text = String::from("CASE");
    for (condition, slug) in rows {
        let _ = write!(text, "\n    WHEN {condition} THEN {}", dialect.text(slug));
    }
    // A `CASE` has one condition or more.
    if text.len() == 4 {
        return "CAST(NULL AS VARCHAR(1))".to_string();
    }
    text.push_str("\nEND");
    text
}
