//! An answer as a drawing: each of its days on a separate line, in chronological order.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Write as _};

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use crate::asking::{Asked, DayName};
use crate::calendar::{Day, Instant, LegalTime};
use crate::language::{Lang, Voice, Words};
use crate::rule::duty::{Duties, DutyDay, DutyState};
use crate::rule::fact::{Period, Value};
use crate::rule::member::Choice as _;
use crate::rule::reading::Chosen;
use crate::rule::value::{Out, Shown, place_of};
use crate::rule::{AsOf, Case};
use crate::telling::contest::{day_label, says_more};
use crate::telling::duty::{begins_in_words, beside, day_if_owed, last_day_in_words};
use crate::telling::explain::NO_LONGER_ENOUGH;
use crate::telling::sentence::filled;
use crate::telling::shown::{self, capital, colon};

/// The drawing uses the voice that speaks about the person.
const VOICE: Voice = Voice::About;

const UNTIL: Words = Words { fr: "jusqu’au", en: "until" };
const CHANGES: Words = Words {
    fr: "à partir de ce jour, si rien d’autre ne change",
    en: "from this day, if nothing else changes",
};
const CHANGES_TIME: Words = Words {
    fr: "à partir de cet instant, si rien d’autre ne change",
    en: "from this instant, if nothing else changes",
};
const PERIOD_OVER: Words = Words { fr: "délai passé", en: "period over" };
const READ_OTHERWISE: Words = Words { fr: "selon une autre lecture", en: "by another reading" };
const NO_DAY: Words = Words { fr: "cette réponse n’a aucun jour", en: "this answer has no day" };

/// The kind of day that a line of the drawing shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// A day given as a fact.
    Given,
    /// The day on which the question is asked.
    Asked,
    /// A day computed by the rule.
    Found,
    /// The period in which an act is in time.
    Act,
    /// The same of an act that may be owed: facts that are not known decide.
    Possible,
    /// A day under another reading.
    Disputed,
    /// The day on which the answer changes if no fact changes.
    Change,
}

impl Kind {
    /// The CSS class of the line, which lets a page choose other colours.
    const fn class(self) -> &'static str {
        match self {
            Kind::Given => "given",
            Kind::Asked => "asked",
            Kind::Found => "found",
            Kind::Act => "act",
            Kind::Possible => "possible",
            Kind::Disputed => "disputed",
            Kind::Change => "change",
        }
    }

    /// A colour with a contrast of at least 4.5 to 1 against white.
    const fn colour(self) -> &'static str {
        match self {
            Kind::Given => "#4d4d4d",
            Kind::Asked => "#1f5f2a",
            Kind::Found => "#0b4f8a",
            Kind::Act | Kind::Possible => "#8a2b00",
            Kind::Disputed => "#7a1f6b",
            Kind::Change => "#333333",
        }
    }
}

/// A place on the axis: an instant, or a day at its midnight.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Moment {
    second: i64,
    /// Whether it is an instant and not a whole day.
    is_instant: bool,
}

impl Moment {
    fn day(day: Day, legal_time: LegalTime<'_>) -> Self {
        let second = Instant::from_quebec_in(day, 0, legal_time).seconds();
        Moment { second, is_instant: false }
    }

    const fn instant(at: Instant) -> Self {
        Moment { second: at.seconds(), is_instant: true }
    }

    /// The moment of a value; `None` if it is none.
    fn of(value: Out, legal_time: LegalTime<'_>) -> Option<Self> {
        match value {
            Out::Day(day) => Some(Moment::day(day, legal_time)),
            Out::Instant(at) => Some(Moment::instant(at)),
            _ => None,
        }
    }

    /// The moment that was given as a fact of that name; `None` if none was.
    fn given(case: &Case<'_>, asked: &Asked<'_>, name: &str) -> Option<Self> {
        let place = asked.rule().facts.iter().position(|fact| fact.name == name)?;
        match case.fact(place) {
            Value::Day(day) => Some(Moment::day(day, case.legal_time)),
            Value::Instant(at) => Some(Moment::instant(at)),
            _ => None,
        }
    }

    fn shown(self, legal_time: LegalTime<'_>, lang: Lang) -> String {
        let at = Instant::new(self.second);
        if self.is_instant {
            shown::instant(at, legal_time, lang)
        } else {
            shown::day(at.quebec_day_in(legal_time), lang)
        }
    }
}

/// A line of the drawing.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Line {
    from: Moment,
    to: Moment,
    kind: Kind,
    label: String,
    /// Its moment in words, where that is more than the end.
    when: Option<String>,
    /// Whether it has no end that is known: it is drawn as an arrow.
    is_open: bool,
}

impl Line {
    /// The first moment that is told of it: a bar may begin before.
    const fn told_at(&self) -> Moment {
        if self.is_open || self.when.is_some() { self.from } else { self.to }
    }
}

impl Asked<'_> {
    /// The days of the answer as a drawing (SVG 1.1): the days and periods given, the days computed, the period in which
    /// each act is in time or may be owed, the day on which the answer changes, and the days under other readings; of a
    /// rule of the clock, its instants. A day of a rule that was asked is named after that rule. A line across the drawing
    /// marks the day of the question. Each day has its own line, in chronological order, with its label on the left and its
    /// date beside or beneath the mark: nothing overlaps. A change decades later is an arrow beyond the axis. Screen
    /// readers get the same lines as text. The drawing never shows text that was given as a fact.
    ///
    /// The CSS classes of its parts (`echeance-timeline`, `ground`, `given`, `asked`, `found`, `act`, `possible`,
    /// `disputed`, `change`) let a page choose other colours.
    ///
    /// ```
    /// use echeance::{Lang, rules::exam_validity::Ask};
    /// use time::macros::date;
    ///
    /// let asked = Ask { passed_on: date!(2024-11-21).into(), ..Ask::on(date!(2026-11-21)) }.ask()?;
    /// let drawing = asked.timeline(Lang::En);
    /// assert!(drawing.starts_with("<svg "));
    /// assert!(drawing.contains("November\u{a0}21, 2024"));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn timeline(&self, lang: Lang) -> String {
        let lines = lines(self, lang);
        let mut text = String::new();
        // Writing to a text cannot fail.
        let _ = Drawing::new(self, &lines, lang).write(&mut text);
        text
    }
}

/// All lines, in chronological order.
fn lines(asked: &Asked<'_>, lang: Lang) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut put = |line: Line| {
        if !lines.contains(&line) {
            lines.push(line);
        }
    };
    let (rule, case) = (asked.rule(), asked.case());
    let legal_time = case.legal_time;
    let of_day = |day| Moment::day(day, legal_time);
    let line = |from: Moment, to: Moment, kind, label| Line {
        from,
        to,
        kind,
        label,
        when: None,
        is_open: false,
    };
    let today = match case.as_of {
        AsOf::Missing => None,
        AsOf::Day(day) => Some(of_day(day)),
        AsOf::Instant(at) => Some(Moment::instant(at)),
    };
    if let Some(today) = today {
        put(line(today, today, Kind::Asked, capital(rule.as_of.in_lang(lang))));
    }
    given(asked, today, lang, &mut put);
    let duties = asked.duties().unwrap_or(Duties::NONE);
    let mut last_days = Vec::new();
    // What may be owed says so before its words.
    let named = |state: DutyState, words: Words| match state {
        DutyState::Unknown => {
            let state = capital(state.words().in_lang(lang));
            (Kind::Possible, format!("{state}{} {}", colon(lang), words.in_lang(lang)))
        }
        _ => (Kind::Act, capital(words.in_lang(lang))),
    };
    for (place, (act, duty)) in duties.each(rule.acts()).enumerate() {
        if duty.state == DutyState::None {
            continue;
        }
        let if_owed = day_if_owed(asked, place);
        let by = duty.by.day().or(if_owed.filter(|_| duty.state == DutyState::Unknown));
        // Of an act that is due, the window has begun, and what counts is what is left of it.
        let due = today.filter(|_| duty.state != DutyState::Later);
        let begins = due.or(duty.from.map(of_day));
        let (kind, label) = named(duty.state, act.words);
        let label = format!("{label}{}", begins_in_words(asked, act, &duty, lang));
        if let Some(by) = by {
            let to = of_day(by);
            put(line(begins.unwrap_or(to).min(to), to, kind, label));
            last_days.extend(duty.is_owed().then_some(by));
        } else if let Some(from) = begins.or(today) {
            let when = last_day_in_words(&duty, if_owed, lang);
            put(Line { from, to: from, kind, label, when, is_open: true });
        }
    }
    for state in [DutyState::Due, DutyState::Unknown] {
        for (beside, by) in beside(asked, state) {
            let (kind, mut label) = named(state, beside.words);
            let Some(to) = by.map(of_day) else {
                let Some(from) = today else { continue };
                label.push_str(&filled(asked, beside.by.in_lang(lang), lang));
                put(Line { from, to: from, kind, label, when: None, is_open: true });
                continue;
            };
            let from = today.map_or(to, |today| today.min(to));
            if today.is_some_and(|today| to < today) {
                label = format!("{label}, {}", PERIOD_OVER.in_lang(lang));
            }
            put(line(from, to, kind, label));
        }
    }
    let mut found = |part: &Asked<'_>, from, to, label: &str| {
        // What a rule that was asked calls “the cancellation” is that of its own subject.
        let label = if part.rule().slug == rule.slug {
            capital(label)
        } else {
            format!("{}{} {label}", part.rule().title.in_lang(lang), colon(lang))
        };
        put(line(from, to, Kind::Found, label));
    };
    values(asked, asked, lang, &last_days, &mut found);
    asked.decisions(|part| values(asked, &part, lang, &last_days, &mut found));
    disputed(asked, lang, &mut put);
    if let Some(change) = asked.next_change() {
        let (on, words) = match change.on {
            AsOf::Missing => (None, CHANGES),
            AsOf::Day(on) => (Some(of_day(on)), CHANGES),
            AsOf::Instant(at) => (Some(Moment::instant(at)), CHANGES_TIME),
        };
        let outcome = match change.outcome {
            0 => NO_LONGER_ENOUGH.in_lang(lang),
            decided => shown::outcome(rule, decided, VOICE, lang),
        };
        let label = format!("{}{} {outcome}", capital(words.in_lang(lang)), colon(lang));
        if let Some(on) = on {
            put(line(on, on, Kind::Change, label));
        }
    }
    lines.sort_by(|one, other| (one.told_at(), one).cmp(&(other.told_at(), other)));
    lines
}

/// The days, instants and periods that were given as facts.
fn given(asked: &Asked<'_>, today: Option<Moment>, lang: Lang, put: &mut impl FnMut(Line)) {
    let case = asked.case();
    for (place, fact) in asked.rule().facts.iter().enumerate() {
        let label = || capital(fact.label.spoken(VOICE, lang));
        if let Value::Periods(periods) = case.fact(place) {
            for period in periods {
                put(given_period(*period, today, label(), case.legal_time, lang));
            }
        } else if let Some(at) = Moment::given(case, asked, fact.name) {
            let (kind, label) = (Kind::Given, label());
            put(Line { from: at, to: at, kind, label, when: None, is_open: false });
        }
    }
}

/// A period given as a fact; one that has not ended is drawn up to the day of the question.
fn given_period(
    period: Period,
    today: Option<Moment>,
    label: String,
    legal_time: LegalTime<'_>,
    lang: Lang,
) -> Line {
    let from = Moment::day(period.from, legal_time);
    let end = period.to.map(|to| Moment::day(to, legal_time)).or(today).unwrap_or(from);
    let when = Some(shown::period(period, lang));
    Line { from, to: end.max(from), kind: Kind::Given, label, when, is_open: false }
}

/// The days that are others under another reading.
fn disputed(asked: &Asked<'_>, lang: Lang, put: &mut impl FnMut(Line)) {
    for contest in asked.contest() {
        let holds = Chosen::of(contest.reading, contest.choice);
        let holds = holds.map_or("", |chosen| chosen.words().in_lang(lang));
        for (name, day) in contest.days().filter(|(name, day)| says_more(&contest, *name, *day)) {
            if matches!(name, DayName::Duty(_, DutyDay::From) | DayName::NextChange) {
                continue;
            }
            let Some(at) = Moment::of(day, asked.case().legal_time) else { continue };
            let label = capital(&day_label(asked, name, VOICE, lang));
            let otherwise = READ_OTHERWISE.in_lang(lang);
            let label = format!("{label}, {otherwise}{} {holds}", colon(lang));
            put(Line { from: at, to: at, kind: Kind::Disputed, label, when: None, is_open: false });
        }
    }
}

/// The moments computed by a rule, except those that the acts already show and those that were given to the question as facts.
fn values(
    asked: &Asked<'_>,
    part: &Asked<'_>,
    lang: Lang,
    last_days: &[Day],
    add: &mut impl FnMut(&Asked<'_>, Moment, Moment, &str),
) {
    let (rule, case) = (part.rule(), part.case());
    for (place, spec) in rule.values.iter().enumerate() {
        let value = part.value(place);
        let Some(to) = Moment::of(value, case.legal_time) else { continue };
        let is_told = match spec.shown {
            Shown::UnlessAs(other) => part.value(place_of(rule.values, other)) == value,
            _ => false,
        };
        let is_of_an_act =
            !rule.acts().is_empty() && last_days.iter().any(|day| Out::Day(*day) == value);
        let is_given = Moment::given(asked.case(), asked, spec.name) == Some(to);
        if !is_told && !is_of_an_act && !is_given {
            let since = spec.since.and_then(|fact| Moment::given(case, part, fact));
            let from = since.unwrap_or(to).min(to);
            add(part, from, to, spec.label.spoken(VOICE, lang));
        }
    }
}

/// The font size, in the units of the drawing.
const EM: i32 = 14;
const LINE_HEIGHT: i32 = 18;
const GAP: i32 = 10;
const TOP: i32 = 34;
const BOTTOM: i32 = 34;
/// The maximum number of letters in a line of words: a letter is half an em wide, and the line is 388 units wide.
const LETTERS: usize = 52;
const LEFT: i32 = 400;
const RIGHT: i32 = 940;
const WIDTH: i32 = 960;
/// Half the width of the widest label of the axis, and no more: at the right end a label stands this far from the frame.
const HALF_LABEL: i32 = 26;
const DAY: i64 = 86_400;
/// A change that is farther than this from all other days stands beyond the axis.
const FAR: i64 = 20 * 366 * DAY;
/// The width of a letter of a day, and no more, in a wide font too.
const LETTER: i32 = 9;

/// Where the day of a line is written.
struct Place {
    x: i32,
    anchor: &'static str,
    /// Whether beneath its mark, where there is no room beside it.
    is_below: bool,
}

struct Drawing<'l> {
    title: String,
    lines: Vec<(&'l Line, Vec<String>)>,
    /// The ends of the axis, in seconds.
    first: i64,
    last: i64,
    /// Whether hours and minutes are marked on the axis, and not months.
    is_short: bool,
    legal_time: LegalTime<'l>,
    lang: Lang,
}

impl<'l> Drawing<'l> {
    fn new(asked: &Asked<'l>, lines: &'l [Line], lang: Lang) -> Self {
        let first = lines.iter().map(|line| line.from.second).min().unwrap_or(0);
        let end = |kinds: fn(Kind) -> bool| {
            let of_them = lines.iter().filter(|line| kinds(line.kind));
            of_them.map(|line| line.to.second).max().unwrap_or(first)
        };
        // A change decades after all other days, at the end of the calendar say, would leave no room between them.
        let last = match (end(|_| true), end(|kind| kind != Kind::Change)) {
            (change, others) if others > first && change - others > FAR => others,
            (all, _) => all,
        };
        let whole = last - first;
        let is_of_instants = lines.iter().all(|line| line.from.is_instant && line.to.is_instant);
        let is_short = is_of_instants && whole < 60 * DAY;
        // So that no mark stands at the end.
        let room = match whole {
            0 if is_short => DAY / 2,
            _ if is_short => (whole / 8).max(60),
            _ => whole / 20 + 15 * DAY,
        };
        let rule = asked.rule();
        let outcome = shown::outcome(rule, asked.outcome(), VOICE, lang);
        let options = Options::new(LETTERS)
            .break_words(true)
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation)
            .wrap_algorithm(WrapAlgorithm::FirstFit);
        let wrapped = |line: &'l Line| {
            let each = textwrap::wrap(&line.label, &options);
            (line, each.into_iter().map(|part| part.to_string()).collect())
        };
        Drawing {
            title: format!("{}{} {outcome}", rule.title.in_lang(lang), colon(lang)),
            lines: lines.iter().map(wrapped).collect(),
            first: first - room,
            last: last + room,
            is_short,
            legal_time: asked.case().legal_time,
            lang,
        }
    }

    fn x(&self, second: i64) -> i32 {
        let whole = (self.last - self.first).max(1);
        let along = i64::from(RIGHT - LEFT) * (second - self.first) / whole;
        LEFT + i32::try_from(along.min(i64::from(RIGHT - LEFT))).unwrap_or(0)
    }

    fn height(&self, line: &Line, label: &[String]) -> i32 {
        let of_day = if self.place(line).is_below { 2 } else { 1 };
        i32::try_from(label.len()).unwrap_or(1).max(of_day) * LINE_HEIGHT + GAP
    }

    /// The ends of its mark.
    fn ends(&self, line: &Line) -> (i32, i32) {
        (self.x(line.from.second), if line.is_open { RIGHT } else { self.x(line.to.second) })
    }

    /// Its day after the mark, or before it, or beneath it: the last day of a bar is not written where the bar begins.
    fn place(&self, line: &Line) -> Place {
        let (from, to) = self.ends(line);
        let room = i32::try_from(self.day(line).chars().count()).unwrap_or(0) * LETTER;
        let (x, anchor, is_below) = if to + 10 + room <= WIDTH {
            (to + 10, "start", false)
        } else if (from == to || line.is_open || line.when.is_some()) && LEFT + room <= from - 10 {
            (from - 10, "end", false)
        } else {
            (to.max(LEFT + room), "end", true)
        };
        Place { x, anchor, is_below }
    }

    fn write(&self, f: &mut String) -> fmt::Result {
        let body: i32 = self.lines.iter().map(|(line, label)| self.height(line, label)).sum();
        let height = TOP + body + BOTTOM;
        let lang = match self.lang {
            Lang::Fr => "fr",
            Lang::En => "en",
        };
        write!(
            f,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"echeance-timeline\" role=\"img\" lang=\"{lang}\" \
             width=\"{WIDTH}\" height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\" font-family=\"sans-serif\" \
             font-size=\"{EM}\"><title>{}</title><desc>{}</desc>\
             <rect class=\"ground\" width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>",
            Escaped(&self.title),
            Escaped(&self.in_text()),
        )?;
        self.axis(f, height - BOTTOM)?;
        let mut y = TOP;
        for (line, label) in &self.lines {
            self.line(f, line, label, y)?;
            y += self.height(line, label);
        }
        f.write_str("</svg>\n")
    }

    /// The same content for a screen reader.
    fn in_text(&self) -> String {
        if self.lines.is_empty() {
            return capital(NO_DAY.in_lang(self.lang)) + ".";
        }
        let told = self.lines.iter().map(|(line, _)| match self.day(line) {
            day if day.is_empty() => line.label.clone(),
            day => format!("{day}{} {}", colon(self.lang), line.label),
        });
        told.collect::<Vec<_>>().join(". ") + "."
    }

    /// The moment or moments of a line; empty where nothing is known of them.
    fn day(&self, line: &Line) -> String {
        if line.is_open || line.when.is_some() {
            return line.when.clone().unwrap_or_default();
        }
        let to = line.to.shown(self.legal_time, self.lang);
        match line.kind {
            Kind::Act | Kind::Possible => format!("{} {to}", UNTIL.in_lang(self.lang)),
            _ => to,
        }
    }

    fn axis(&self, f: &mut String, bottom: i32) -> fmt::Result {
        if self.lines.is_empty() {
            return write!(
                f,
                "<text x=\"8\" y=\"{TOP}\" fill=\"{}\">{}</text>",
                Kind::Given.colour(),
                Escaped(&capital(NO_DAY.in_lang(self.lang)))
            );
        }
        if self.is_short { self.hours(f, bottom) } else { self.months(f, bottom) }?;
        for (line, _) in self.lines.iter().filter(|(line, _)| line.kind == Kind::Asked) {
            let x = self.x(line.from.second);
            let colour = Kind::Asked.colour();
            write!(
                f,
                "<path class=\"asked\" d=\"M{x} {}V{bottom}\" stroke=\"{colour}\" stroke-width=\"2\"/>",
                TOP - 6
            )?;
        }
        Ok(())
    }

    /// Marks for years, or for months if there are few years.
    fn months(&self, f: &mut String, bottom: i32) -> fmt::Result {
        const STEPS: [i32; 9] = [1, 2, 3, 6, 12, 24, 60, 240, 600];
        let day = |second| Instant::new(second).quebec_day_in(self.legal_time);
        let (first, last) = (day(self.first), day(self.last));
        let months = first.days_until(last) / 30;
        let step = STEPS.into_iter().find(|step| months / step <= 7).unwrap_or(1200);
        let (year, _, _) = first.civil();
        let (last_year, _, _) = last.civil();
        let mut month = year * 12 - year * 12 % step;
        while month <= last_year * 12 + 12 {
            let number = u8::try_from(month % 12 + 1).unwrap_or(1);
            if let Some(day) = Day::from_civil(month / 12, number, 1)
                && day >= first
                && day <= last
            {
                let label = match step {
                    12.. => format!("{}", month / 12),
                    _ => format!("{}-{number:02}", month / 12),
                };
                self.mark(f, Moment::day(day, self.legal_time).second, &label, bottom)?;
            }
            month += step;
        }
        Ok(())
    }

    /// Marks for minutes, hours or days of the clock.
    fn hours(&self, f: &mut String, bottom: i32) -> fmt::Result {
        const STEPS: [i64; 12] =
            [60, 120, 300, 600, 1800, 3600, 7200, 21_600, 43_200, DAY, 2 * DAY, 7 * DAY];
        let whole = self.last - self.first;
        let step = STEPS.into_iter().find(|step| whole / step <= 7).unwrap_or(14 * DAY);
        let midnight = Instant::new(self.first).quebec_day_in(self.legal_time);
        let mut second = Moment::day(midnight, self.legal_time).second;
        while second <= self.last {
            if second >= self.first {
                let (day, of_day, _) = Instant::new(second).at(self.legal_time).clock();
                let (hour, minute) = (of_day / 3600, of_day / 60 % 60);
                // Midnight is named by its day.
                let label = match (step < DAY && of_day != 0, self.lang) {
                    (true, Lang::Fr) if minute == 0 => format!("{hour}\u{a0}h"),
                    (true, Lang::Fr) => format!("{hour}\u{a0}h\u{a0}{minute:02}"),
                    (true, Lang::En) => format!("{hour:02}:{minute:02}"),
                    (false, _) => {
                        let (_, month, day) = day.civil();
                        format!("{month:02}-{day:02}")
                    }
                };
                self.mark(f, second, &label, bottom)?;
            }
            second += step;
        }
        Ok(())
    }

    /// A mark of the axis with its label, which stays in the frame.
    fn mark(&self, f: &mut String, second: i64, label: &str, bottom: i32) -> fmt::Result {
        let x = self.x(second);
        write!(
            f,
            "<path class=\"axis\" d=\"M{x} {}V{bottom}\" stroke=\"#d0d0d0\"/>\
             <text class=\"axis\" x=\"{}\" y=\"{}\" text-anchor=\"middle\" font-size=\"12\" \
             fill=\"#595959\">{label}</text>",
            TOP - 6,
            x.min(WIDTH - HALF_LABEL),
            bottom + 18
        )
    }

    fn line(&self, f: &mut String, line: &Line, label: &[String], top: i32) -> fmt::Result {
        let (class, colour) = (line.kind.class(), line.kind.colour());
        write!(f, "<g class=\"{class}\" fill=\"{colour}\">")?;
        for (place, part) in (1..).zip(label) {
            let y = top + place * LINE_HEIGHT - 4;
            write!(f, "<text x=\"8\" y=\"{y}\">{}</text>", Escaped(part))?;
        }
        let (from, to) = self.ends(line);
        let y = top + LINE_HEIGHT / 2;
        let width = (to - from).max(4);
        if from < to && matches!(line.kind, Kind::Given | Kind::Found) {
            write!(
                f,
                "<rect x=\"{from}\" y=\"{}\" width=\"{width}\" height=\"4\" rx=\"2\"/>",
                y - 2
            )?;
        }
        match line.kind {
            Kind::Act | Kind::Possible if line.is_open => {
                let style = match line.kind {
                    Kind::Act => String::new(),
                    _ => format!(
                        " fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" stroke-dasharray=\"4 2\""
                    ),
                };
                let half = if line.kind == Kind::Act { 5 } else { 4 };
                write!(
                    f,
                    "<path d=\"M{from} {}H{}L{to} {y}L{} {}H{from}z\"{style}/>",
                    y - half,
                    to - 8,
                    to - 8,
                    y + half
                )?;
            }
            Kind::Act => write!(
                f,
                "<rect x=\"{from}\" y=\"{}\" width=\"{width}\" height=\"10\" rx=\"2\"/>",
                y - 5
            )?,
            Kind::Possible => write!(
                f,
                "<rect x=\"{from}\" y=\"{}\" width=\"{width}\" height=\"8\" rx=\"2\" fill=\"none\" \
                 stroke=\"{colour}\" stroke-width=\"2\" stroke-dasharray=\"4 2\"/>",
                y - 4
            )?,
            // A period that was given has no end but its bar.
            Kind::Given if line.when.is_some() => {}
            Kind::Disputed => write!(
                f,
                "<circle cx=\"{to}\" cy=\"{y}\" r=\"5\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" \
                 stroke-dasharray=\"2 2\"/>"
            )?,
            Kind::Change if line.to.second > self.last => {
                write!(f, "<path d=\"M{} {}l8 6l-8 6z\"/>", to - 8, y - 6)?;
            }
            Kind::Change => write!(f, "<path d=\"M{to} {}l6 6l-6 6l-6 -6z\"/>", y - 6)?,
            Kind::Given | Kind::Asked | Kind::Found => {
                write!(f, "<circle cx=\"{to}\" cy=\"{y}\" r=\"5\"/>")?;
            }
        }
        let day = self.day(line);
        if day.is_empty() {
            return f.write_str("</g>");
        }
        // Over an edge of the ground, since the day of the question may cross it.
        let Place { x, anchor, is_below } = self.place(line);
        write!(
            f,
            "<text class=\"day\" x=\"{x}\" y=\"{}\" text-anchor=\"{anchor}\" stroke=\"#ffffff\" stroke-width=\"4\" \
             paint-order=\"stroke\">{}</text></g>",
            y + 5 + if is_below { LINE_HEIGHT } else { 0 },
            Escaped(&day)
        )
    }
}

/// Text escaped for XML.
struct Escaped<'t>(&'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for letter in self.0.chars() {
            match letter {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                other => f.write_char(other)?,
            }
        }
        Ok(())
    }
}
