//! What the audit says of a chunk, as columns of Arrow data.

use std::collections::HashMap;
use std::sync::Arc;

use echeance::columns::{NONE, UNKNOWN};
use echeance::{Choice as _, DutyState, Member as _};

use super::chunk::{Answers, FaultyLine, shown};
use super::fields::{Field as Span, split, value};
use super::plan::Plan;
use super::records::Chunk;
use super::write::{Writer, day, error_texts, surplus, working_day};
use crate::arrow::{Array, Buffer, Field};
use crate::columns::{TextColumn, array, bits};

/// The columns of a chunk.
pub(super) struct Answered {
    pub(super) fields: Vec<Field>,
    pub(super) array: Arc<Array>,
}

/// Makes columns. Words that are the same in every chunk are made once: a file that repeats them names them once.
pub(super) struct Tabulator {
    plan: Arc<Plan>,
    outcomes: Arc<Array>,
    outcome_words: Arc<Array>,
    states: Arc<Array>,
    parts: Vec<Arc<Array>>,
    reasons: Joined<u64>,
    sentences: Joined<u64>,
    missing: Joined<(u32, u32)>,
    assumed: Joined<u32>,
    contested_by: Joined<u32>,
}

/// The texts of masks, each made once.
type Joined<M> = HashMap<M, Vec<u8>>;

/// Columns as they are made, each with its format, and that of its words where it has a dictionary.
#[derive(Default)]
struct Made(Vec<(&'static str, Array)>);

impl Made {
    fn texts(&mut self, column: TextColumn) {
        self.0.push(("u", column.array()));
    }

    /// Days, none where a row has none.
    fn days(&mut self, days: impl Iterator<Item = Option<i32>>) {
        let days: Vec<_> =
            days.map(|day| day.filter(|day| ![UNKNOWN, NONE].contains(day))).collect();
        let known: Vec<bool> = days.iter().map(Option::is_some).collect();
        let days = days.into_iter().map(Option::unwrap_or_default).collect();
        self.0.push(("tdD", array(&known, [Buffer::I32(days)])));
    }

    fn flags(&mut self, flags: impl Iterator<Item = Option<bool>>) {
        let (known, flags): (Vec<_>, Vec<_>) =
            flags.map(|flag| (flag.is_some(), flag.unwrap_or(false))).unzip();
        self.0.push(("b", array(&known, [Buffer::Bytes(bits(&flags))])));
    }

    /// Places of words.
    fn words(&mut self, words: &Arc<Array>, places: impl Iterator<Item = Option<usize>>) {
        let places: Vec<Option<i8>> = places.map(|place| i8::try_from(place?).ok()).collect();
        let known: Vec<bool> = places.iter().map(Option::is_some).collect();
        let places = places.into_iter().map(Option::unwrap_or_default).collect();
        let column = array(&known, [Buffer::I8(places)]);
        self.0.push(("c", Array { dictionary: Some(Arc::clone(words)), ..column }));
    }
}

impl Tabulator {
    pub(super) fn new(plan: &Arc<Plan>, writer: &Writer) -> Self {
        let outcomes = 0..=plan.rule.outcomes.len();
        let slug = |rule: &'static echeance::dynamic::Rule, number: usize| {
            rule.outcome_slug(u8::try_from(number).unwrap_or(0))
        };
        let part = |part: &&'static echeance::dynamic::Rule| {
            words((0..=part.outcomes.len()).map(|number| slug(part, number)))
        };
        Tabulator {
            plan: Arc::clone(plan),
            outcomes: words(outcomes.map(|number| slug(plan.rule, number))),
            outcome_words: words(writer.outcomes.iter().map(String::as_str)),
            states: words(DutyState::ALL.iter().map(|state| state.slug())),
            parts: plan.parts.iter().map(part).collect(),
            reasons: HashMap::default(),
            sentences: HashMap::default(),
            missing: HashMap::default(),
            assumed: HashMap::default(),
            contested_by: HashMap::default(),
        }
    }

    /// The columns of a chunk: its cells where they came as text, then what the audit says.
    pub(super) fn table(
        &mut self,
        writer: &Writer,
        chunk: &Chunk,
        answers: &Answers,
        faulty: &[FaultyLine],
        cells: Option<&mut Vec<Span>>,
    ) -> Answered {
        let plan = Arc::clone(&self.plan);
        let mut made = Made::default();
        let (mut names, mut surplus) = (Vec::new(), TextColumn::default());
        match cells {
            Some(spans) => {
                // Two of them may have one name.
                names.extend(plan.kept.iter().map(usize::to_string));
                surplus = given(&plan, chunk, spans, &mut made);
            }
            None => chunk.records.iter().for_each(|_| surplus.push(None)),
        }
        names.extend(plan.table.iter().flatten().cloned());
        self.answers(writer, chunk, answers, faulty, &mut made);
        made.texts(surplus);
        let lines = chunk.records.iter().map(|record| i64::try_from(record.line).unwrap_or(0));
        let known = vec![true; chunk.records.len()];
        made.0.push(("l", array(&known, [Buffer::I64(lines.collect())])));
        let field = |(name, (format, column)): (String, &(&'static str, Array))| {
            let words = |_| Box::new(plain(String::new(), "u"));
            Field { dictionary: column.dictionary.as_ref().map(words), ..plain(name, format) }
        };
        let array = Array {
            len: chunk.records.len(),
            nulls: 0,
            buffers: vec![Buffer::None],
            children: Vec::new(),
            dictionary: None,
        };
        Answered {
            fields: names.into_iter().zip(&made.0).map(field).collect(),
            array: Arc::new(Array {
                children: made.0.into_iter().map(|(_, column)| Arc::new(column)).collect(),
                ..array
            }),
        }
    }

    /// As the output columns up to the field of an error. A row with faults has nothing before them.
    fn answers(
        &mut self,
        writer: &Writer,
        chunk: &Chunk,
        answers: &Answers,
        faulty: &[FaultyLine],
        made: &mut Made,
    ) {
        let plan = Arc::clone(&self.plan);
        let mut is_sound = vec![true; chunk.records.len()];
        for line in faulty {
            if let Some(is_sound) = is_sound.get_mut(line.row) {
                *is_sound = false;
            }
        }
        let is_sound = is_sound.as_slice();
        let outcomes = || numbers(is_sound, &answers.outcome).map(place);
        made.words(&self.outcomes, outcomes());
        made.words(&self.outcome_words, outcomes());
        let mut values = answers.values.iter();
        let mut next = || numbers(is_sound, values.next().map_or(&[][..], Vec::as_slice));
        let act_by = next();
        made.days(act_by.clone());
        made.days(next());
        made.days(act_by.map(|day| Some(working_day(&plan, day?))));
        for _ in 0..writer.acts {
            made.words(&self.states, next().map(|state| place(state)?.checked_sub(1)));
            let mut by = TextColumn::default();
            let mut text = Vec::new();
            for on in next() {
                text.clear();
                day(on.unwrap_or(UNKNOWN), &mut text);
                by.push(Some(&text));
            }
            made.texts(by);
        }
        for words in &self.parts {
            // Nothing where the rule was not asked; what is below is undetermined, which comes first.
            let outcome = |number: Option<i32>| number.filter(|number| *number != 0);
            made.words(words, next().map(|number| place(outcome(number).map(|it| it.max(0)))));
        }
        let reasons = || numbers(is_sound, &answers.reasons);
        made.texts(texts(&mut self.reasons, reasons(), |mask, text| writer.reasons(mask, text)));
        if plan.wants.sentences {
            let texts =
                texts(&mut self.sentences, reasons(), |mask, text| writer.sentences(mask, text));
            made.texts(texts);
        }
        let first = next().map(|first| first.map(i32::cast_unsigned));
        let missing =
            numbers(is_sound, &answers.missing).zip(first).map(|(all, first)| all.zip(first));
        made.texts(texts(&mut self.missing, missing, |(all, first), text| {
            writer.missing(all, first, text);
        }));
        let assumed = numbers(is_sound, &answers.assumed);
        made.texts(texts(&mut self.assumed, assumed, |mask, text| writer.assumed(mask, text)));
        for column in [&answers.contested, &answers.days_contested] {
            made.flags(numbers(is_sound, column).map(|flag| Some(flag? == 1)));
        }
        let by = numbers(is_sound, &answers.contested_by);
        made.texts(texts(&mut self.contested_by, by, |mask, text| writer.contested_by(mask, text)));
        let changes = || numbers(is_sound, &answers.next_change_on);
        made.days(changes());
        let to = numbers(is_sound, &answers.next_change_outcome).zip(changes());
        made.words(
            &self.outcomes,
            to.map(|(to, on)| on.filter(|on| *on != UNKNOWN).and(place(to))),
        );
        let (mut codes, mut columns) = (TextColumn::default(), TextColumn::default());
        let mut faulty = faulty.iter();
        for is_sound in is_sound {
            let found = if *is_sound { None } else { faulty.next().map(error_texts) };
            let (code, column) = found.unwrap_or_default();
            codes.push(Some(code.as_bytes()));
            columns.push(Some(column.as_bytes()));
        }
        made.texts(codes);
        made.texts(columns);
    }
}

/// The cells as they came, of the columns that are kept, and what a line has beside them.
fn given(plan: &Plan, chunk: &Chunk, spans: &mut Vec<Span>, made: &mut Made) -> TextColumn {
    let mut kept = vec![TextColumn::default(); plan.kept.len()];
    let mut beside = TextColumn::default();
    for record in &chunk.records {
        let text = chunk.bytes.get(record.span.clone()).unwrap_or_default();
        split(text, plan.delimiter, record.has_marks, spans);
        for (column, place) in kept.iter_mut().zip(&plan.kept) {
            let cell = spans.get(*place).map(|span| value(text, span));
            match (cell, record.fault) {
                (Some(cell), None) => column.push_as_it_is(&cell),
                (Some(cell), Some(_)) => column.push_as_it_is(shown(&cell).as_bytes()),
                (None, _) => column.push_as_it_is(b""),
            }
        }
        beside.push(Some(surplus(plan, text, spans).as_bytes()));
    }
    for column in kept {
        made.texts(column);
    }
    beside
}

fn plain(name: String, format: &str) -> Field {
    Field { name, format: format.to_owned(), children: Vec::new(), dictionary: None }
}

fn words<'w>(words: impl Iterator<Item = &'w str>) -> Arc<Array> {
    let mut column = TextColumn::default();
    words.for_each(|word| column.push(Some(word.as_bytes())));
    Arc::new(column.array())
}

/// A column, nothing where a row has faults.
fn numbers<'a, T: Copy>(
    is_sound: &'a [bool],
    column: &'a [T],
) -> impl Iterator<Item = Option<T>> + Clone + 'a {
    is_sound.iter().zip(column).map(|(is_sound, number)| is_sound.then_some(*number))
}

fn place(number: Option<i32>) -> Option<usize> {
    usize::try_from(number?).ok()
}

/// The text of each mask.
fn texts<M: Copy + Eq + std::hash::Hash>(
    known: &mut Joined<M>,
    masks: impl Iterator<Item = Option<M>>,
    mut make: impl FnMut(M, &mut Vec<u8>),
) -> TextColumn {
    let mut column = TextColumn::default();
    for mask in masks {
        let text = mask.map(|mask| {
            &*known.entry(mask).or_insert_with(|| {
                let mut text = Vec::new();
                make(mask, &mut text);
                text
            })
        });
        column.push(text.map(Vec::as_slice));
    }
    column
}
