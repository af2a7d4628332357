//! An answer as a drawing: each of its days on a separate line, in chronological order.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Write as _};

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use crate::asking::{Asked, DayName};
use crate::calendar::Day;
use crate::language::{Lang, Voice, Words};
use crate::rule::AsOf;
use crate::rule::duty::{Duties, DutyDay, DutyState};
use crate::rule::fact::Value;
use crate::rule::reading::Chosen;
use crate::rule::value::{Out, Shown, place_of};
use crate::telling::contest::{day_label, says_more};
use crate::telling::duty::beside;
use crate::telling::explain::NO_LONGER_ENOUGH;
use crate::telling::shown::{self, capital, colon};

/// The drawing uses the voice that speaks about the person.
const VOICE: Voice = Voice::About;

const UNTIL: Words = Words { fr: "jusqu’au", en: "until" };
const CHANGES: Words = Words {
    fr: "à partir de ce jour, si rien d’autre ne change",
    en: "from this day, if nothing else changes",
};
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
            Kind::Act => "#8a2b00",
            Kind::Disputed => "#7a1f6b",
            Kind::Change => "#333333",
        }
    }
}

/// A line of the drawing.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Line {
    from: Day,
    to: Day,
    kind: Kind,
    label: String,
}

impl Asked<'_> {
    /// The days of the answer as a drawing (SVG 1.1): the days given, the days computed, the period in which each act
    /// is in time, the day on which the answer changes, and the days under other readings. A line across the drawing
    /// marks the day of the question. Each day has its own line, in chronological order, with its label on the left and
    /// its date beside the mark: nothing overlaps. Screen readers get the same lines as text. The drawing never shows
    /// text that was given as a fact.
    ///
    /// The CSS classes of its parts (`echeance-timeline`, `ground`, `given`, `asked`, `found`, `act`, `disputed`,
    /// `change`) let a page choose other colours.
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
    let mut add = |from: Day, to: Day, kind, label: String| {
        let line = Line { from, to, kind, label };
        if !lines.contains(&line) {
            lines.push(line);
        }
    };
    let rule = asked.rule();
    let today = match asked.case().as_of {
        AsOf::Missing => None,
        AsOf::Day(day) => Some(day),
        AsOf::Instant(at) => Some(at.at(asked.case().legal_time).clock().0),
    };
    if let Some(today) = today {
        add(today, today, Kind::Asked, capital(rule.as_of.in_lang(lang)));
    }
    for (place, fact) in rule.facts.iter().enumerate() {
        if let Value::Day(day) = asked.case().fact(place) {
            add(day, day, Kind::Given, capital(fact.label.spoken(VOICE, lang)));
        }
    }
    let duties = asked.duties().unwrap_or(Duties::NONE);
    let mut last_days = Vec::new();
    for (act, duty) in duties.each(rule.acts()) {
        if let (true, Some(by)) = (duty.is_owed(), duty.by.day()) {
            // Of an act that is due, the window has begun, and what counts is what is left of it.
            let due = today.filter(|_| duty.state == DutyState::Due);
            let from = due.or(duty.from).unwrap_or(by).min(by);
            add(from, by, Kind::Act, capital(act.words.in_lang(lang)));
            last_days.push(by);
        }
    }
    for (beside, by) in beside(asked, DutyState::Due) {
        let Some(by) = by else { continue };
        let from = today.map_or(by, |today| today.min(by));
        add(from, by, Kind::Act, capital(beside.words.in_lang(lang)));
    }
    values(asked, lang, &last_days, &mut |day, label| add(day, day, Kind::Found, label));
    asked.decisions(|part| {
        values(&part, lang, &last_days, &mut |day, label| add(day, day, Kind::Found, label));
    });
    for contest in asked.contest() {
        let holds = Chosen::of(contest.reading, contest.choice);
        let holds = holds.map_or("", |chosen| chosen.words().in_lang(lang));
        for (name, day) in contest.days().filter(|(name, day)| says_more(&contest, *name, *day)) {
            match (name, day) {
                (DayName::Duty(_, DutyDay::From) | DayName::NextChange, _) => {}
                (name, Out::Day(day)) => {
                    let label = capital(&day_label(asked, name, VOICE, lang));
                    let otherwise = READ_OTHERWISE.in_lang(lang);
                    add(
                        day,
                        day,
                        Kind::Disputed,
                        format!("{label}, {otherwise}{} {holds}", colon(lang)),
                    );
                }
                _ => {}
            }
        }
    }
    if let Some(change) = asked.next_change()
        && let AsOf::Day(on) = change.on
    {
        let outcome = match change.outcome {
            0 => NO_LONGER_ENOUGH.in_lang(lang),
            decided => shown::outcome(rule, decided, VOICE, lang),
        };
        add(
            on,
            on,
            Kind::Change,
            format!("{}{} {outcome}", capital(CHANGES.in_lang(lang)), colon(lang)),
        );
    }
    lines.sort();
    lines
}

/// The days computed by the rule, except those that the acts already show.
fn values(asked: &Asked<'_>, lang: Lang, last_days: &[Day], add: &mut impl FnMut(Day, String)) {
    let specs = asked.rule().values;
    for (place, spec) in specs.iter().enumerate() {
        let Out::Day(day) = asked.value(place) else { continue };
        let is_told = match spec.shown {
            Shown::UnlessAs(other) => asked.value(place_of(specs, other)) == Out::Day(day),
            _ => false,
        };
        let is_of_an_act = !asked.rule().acts().is_empty() && last_days.contains(&day);
        if !is_told && !is_of_an_act {
            add(day, capital(spec.label.spoken(VOICE, lang)));
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
/// The position beyond which a day is written before its mark instead of after it.
const TURN: i32 = 670;

struct Drawing<'l> {
    title: String,
    lines: Vec<(&'l Line, Vec<String>)>,
    first: Day,
    last: Day,
    lang: Lang,
}

impl<'l> Drawing<'l> {
    fn new(asked: &Asked<'_>, lines: &'l [Line], lang: Lang) -> Self {
        let first = lines.iter().map(|line| line.from).min().unwrap_or(Day::MIN);
        let last = lines.iter().map(|line| line.to).max().unwrap_or(first);
        // A month and more on each side, so that no mark stands at the end.
        let room = first.days_until(last) / 20 + 15;
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
            first: first.plus_days(-room),
            last: last.plus_days(room),
            lang,
        }
    }

    fn x(&self, day: Day) -> i32 {
        let whole = self.first.days_until(self.last).max(1);
        LEFT + (RIGHT - LEFT) * self.first.days_until(day) / whole
    }

    fn height(lines: &[String]) -> i32 {
        i32::try_from(lines.len()).unwrap_or(1) * LINE_HEIGHT + GAP
    }

    fn write(&self, f: &mut String) -> fmt::Result {
        let body: i32 = self.lines.iter().map(|(_, label)| Self::height(label)).sum();
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
            y += Self::height(label);
        }
        f.write_str("</svg>\n")
    }

    /// The same content for a screen reader.
    fn in_text(&self) -> String {
        if self.lines.is_empty() {
            return NO_DAY.in_lang(self.lang).to_string();
        }
        let each = self
            .lines
            .iter()
            .map(|(line, _)| format!("{}{} {}", self.day(line), colon(self.lang), line.label));
        each.collect::<Vec<_>>().join(". ") + "."
    }

    /// The day or days of a line.
    fn day(&self, line: &Line) -> String {
        let to = shown::day(line.to, self.lang);
        match line.kind {
            Kind::Act => format!("{} {to}", UNTIL.in_lang(self.lang)),
            _ => to,
        }
    }

    /// Marks for years, or for months if there are few years.
    fn axis(&self, f: &mut String, bottom: i32) -> fmt::Result {
        const STEPS: [i32; 9] = [1, 2, 3, 6, 12, 24, 60, 240, 600];
        let months = self.first.days_until(self.last) / 30;
        let step = STEPS.into_iter().find(|step| months / step <= 7).unwrap_or(1200);
        let (year, _, _) = self.first.civil();
        let (last, _, _) = self.last.civil();
        let first_month = year * 12 - year * 12 % step;
        let mut month = first_month;
        while month <= last * 12 + 12 {
            let number = u8::try_from(month % 12 + 1).unwrap_or(1);
            if let Some(day) = Day::from_civil(month / 12, number, 1)
                && day >= self.first
                && day <= self.last
            {
                let x = self.x(day);
                let top = TOP - 6;
                write!(
                    f,
                    "<path class=\"axis\" d=\"M{x} {top}V{bottom}\" stroke=\"#d0d0d0\"/>\
                     <text class=\"axis\" x=\"{x}\" y=\"{}\" text-anchor=\"middle\" font-size=\"12\" fill=\"#595959\">",
                    bottom + 18
                )?;
                match step {
                    12.. => write!(f, "{}</text>", month / 12)?,
                    _ => write!(f, "{}-{number:02}</text>", month / 12)?,
                }
            }
            month += step;
        }
        for (line, _) in self.lines.iter().filter(|(line, _)| line.kind == Kind::Asked) {
            let x = self.x(line.from);
            let colour = Kind::Asked.colour();
            write!(
                f,
                "<path class=\"asked\" d=\"M{x} {}V{bottom}\" stroke=\"{colour}\" stroke-width=\"2\"/>",
                TOP - 6
            )?;
        }
        Ok(())
    }

    fn line(&self, f: &mut String, line: &Line, label: &[String], top: i32) -> fmt::Result {
        let (class, colour) = (line.kind.class(), line.kind.colour());
        write!(f, "<g class=\"{class}\" fill=\"{colour}\">")?;
        for (place, part) in (1..).zip(label) {
            let y = top + place * LINE_HEIGHT - 4;
            write!(f, "<text x=\"8\" y=\"{y}\">{}</text>", Escaped(part))?;
        }
        let (from, to) = (self.x(line.from), self.x(line.to));
        let y = top + LINE_HEIGHT / 2;
        match line.kind {
            Kind::Act => {
                let width = (to - from).max(4);
                write!(
                    f,
                    "<rect x=\"{from}\" y=\"{}\" width=\"{width}\" height=\"10\" rx=\"2\"/>",
                    y - 5
                )?;
            }
            Kind::Disputed => write!(
                f,
                "<circle cx=\"{to}\" cy=\"{y}\" r=\"5\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" \
                 stroke-dasharray=\"2 2\"/>"
            )?,
            Kind::Change => write!(f, "<path d=\"M{to} {}l6 6l-6 6l-6 -6z\"/>", y - 6)?,
            Kind::Given | Kind::Asked | Kind::Found => {
                write!(f, "<circle cx=\"{to}\" cy=\"{y}\" r=\"5\"/>")?;
            }
        }
        // Its day after the mark, or before it where there is no room; over a ground of its own, since the day of the
        // question may cross it.
        let (x, anchor) = if to <= TURN { (to + 10, "start") } else { (from - 10, "end") };
        let day = self.day(line);
        let (x, anchor) =
            if x < LEFT + 200 && anchor == "end" { (to - 6, "end") } else { (x, anchor) };
        write!(
            f,
            "<text class=\"day\" x=\"{x}\" y=\"{}\" text-anchor=\"{anchor}\" stroke=\"#ffffff\" stroke-width=\"4\" \
             paint-order=\"stroke\">{}</text></g>",
            y + 5,
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
