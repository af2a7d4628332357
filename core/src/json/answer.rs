//! An answer as JSON: each part is written as it is worked out.

use core::fmt::Write;

use arrayvec::ArrayString;

use crate::asking::answer::{AnswerValue, RULES_VERSION, fact_value, moment, plain, slug_at};
use crate::asking::{Asked, Contest};
use crate::json::writer::Writer;
use crate::language::{Lang, Voice};
use crate::rule::ReasonSpec;
use crate::rule::duty::{By, Duties, Duty};
use crate::rule::error::Error;
use crate::rule::member::Choice;
use crate::rule::value::{Out, ValueKind};
use crate::telling::sentence::Sentence;

impl Writer<'_> {
    /// The members of an answer; `as_of` is the moment as it was given, where that was a text.
    pub(super) fn answer(&mut self, asked: &Asked<'_>, as_of: Option<&str>) {
        let (rule, case) = (asked.rule(), asked.case());
        self.key("rule").constant(rule.slug);
        self.key("as_of");
        match as_of {
            Some(given) => self.escaped(given),
            None => self.value(&moment(case.as_of, case.legal_time)),
        }
        self.key("outcome").constant(asked.outcome_slug());
        self.key("reasons").list(|list| {
            for reason in asked.reasons() {
                list.next().object(|object| object.reason(asked, reason));
            }
        });
        self.key("values").object(|object| {
            for (place, spec) in rule.values.iter().enumerate() {
                object.key(spec.name).out(asked, asked.value(place), spec.kind);
            }
        });
        self.key("assumed").constants(rule.names(asked.assumed().places()));
        self.key("missing").constants(rule.names(asked.missing().places()));
        self.flips(asked);
        self.key("next_change");
        match asked.next_change() {
            Some(change) => self.object(|object| {
                object.key("on").value(&moment(change.on, case.legal_time));
                object.key("outcome").constant(rule.outcome_slug(change.outcome));
            }),
            None => self.null(),
        }
        self.key("readings").object(|object| {
            for (reading, choice) in asked.readings() {
                object.key(reading.slug()).constant(slug_at(reading.choices(), choice));
            }
        });
        self.contest(asked);
        self.key("next_steps").constants(asked.next_steps());
        if case.legal_time.is_given() {
            self.key("legal_time").constant("given");
        }
        self.key("rules_version").constant(RULES_VERSION);
    }

    fn reason(&mut self, asked: &Asked<'_>, reason: &'static ReasonSpec) {
        self.key("code").constant(reason.slug);
        self.key("number").bare(reason.number);
        let sentence = |lang| Sentence { asked: Some(asked), reason, voice: Voice::About, lang };
        self.key("text").object(|text| {
            text.key("fr").shown(sentence(Lang::Fr));
            text.key("en").shown(sentence(Lang::En));
        });
        self.key("sources").constants(asked.sources(reason));
    }

    /// A value of an answer, by its kind.
    fn out(&mut self, asked: &Asked<'_>, value: Out, kind: ValueKind) {
        match (value, kind) {
            (_, ValueKind::Decisions) => self.object(|object| {
                asked.decisions(|part| {
                    object.key(part.rule().slug).object(|object| object.answer(&part, None));
                });
            }),
            (_, ValueKind::Duties(acts)) => self.object(|object| {
                for (act, duty) in asked.duties().unwrap_or(Duties::NONE).each(acts) {
                    object.key(act.slug).object(|object| object.duty(&duty));
                }
            }),
            (Out::States(chosen), ValueKind::States { keys, states }) => self.object(|object| {
                for (key, state) in keys.iter().zip(chosen) {
                    let state = if state == 0 { "unknown" } else { slug_at(states, state) };
                    object.key(key.slug).constant(state);
                }
            }),
            (Out::States(chosen), ValueKind::Options { keys, states, available }) => {
                self.list(|list| {
                    for is_available in [true, false] {
                        let each = keys.iter().zip(chosen);
                        for (key, state) in
                            each.filter(|(_, state)| (*state <= available) == is_available)
                        {
                            list.next().object(|object| {
                                object.key("option").constant(key.slug);
                                object.key("available").flag(is_available);
                                object.key("reason").constant(slug_at(states, state));
                            });
                        }
                    }
                });
            }
            (Out::Slug(place), ValueKind::Slug(slugs)) => self.constant(slug_at(slugs, place)),
            (Out::Set(bits), ValueKind::Set(slugs)) => {
                let each = slugs.iter().enumerate().filter(|(place, _)| bits & (1 << place) != 0);
                self.constants(each.map(|(_, choice)| choice.slug));
            }
            (Out::Rendered, ValueKind::Message { to, subject, body }) => self.object(|object| {
                object.key("to").constant(to);
                object.key("subject").object(|text| {
                    text.key("fr").constant(subject.fr);
                    text.key("en").constant(subject.en);
                });
                object.key("body").object(|text| {
                    text.key("fr").escaped(&body(asked.case(), Lang::Fr));
                    text.key("en").escaped(&body(asked.case(), Lang::En));
                });
            }),
            (Out::Text(text), _) => self.escaped(text.as_str()),
            (value, _) => self.value(&plain(value, asked.case().legal_time)),
        }
    }

    fn duty(&mut self, duty: &Duty) {
        self.key("state").constant(duty.state.slug());
        self.key("from");
        match duty.from {
            Some(day) => self.day(day),
            None => self.null(),
        }
        self.key("by");
        match duty.by {
            By::Null => self.null(),
            By::NoDay => self.constant("none"),
            By::Day(day) => self.day(day),
        }
    }

    // Answers stand in answers: what one part takes of the stack is given back before the next.
    #[inline(never)]
    fn flips(&mut self, asked: &Asked<'_>) {
        let (rule, case) = (asked.rule(), asked.case());
        self.key("flips").list(|list| {
            for flip in asked.flips() {
                list.next().object(|object| {
                    object.key("fact").constant(flip.fact_name());
                    object.key("to").value(&fact_value(rule, flip.fact, flip.to, case.legal_time));
                    object.key("outcome").constant(flip.outcome_slug());
                    object.key("nature").constant(flip.nature.slug());
                });
            }
        });
    }

    /// Whether another reading decides otherwise, and which: the first is known once the second is written.
    #[inline(never)]
    fn contest(&mut self, asked: &Asked<'_>) {
        let before = self.0.len();
        let (mut contested, mut days_contested) = (false, false);
        self.key("contest").list(|list| {
            for contest in asked.contest() {
                contested |= contest.outcome != asked.outcome();
                list.next().object(|object| days_contested |= object.choice(asked, &contest));
            }
        });
        let mut told = ArrayString::<64>::new();
        // It has room for the longest, two times “false”.
        let _ = write!(told, r#","contested":{contested},"days_contested":{days_contested}"#);
        self.0.insert_str(before, &told);
    }

    /// Another choice of a reading. Returns whether it gives another day.
    fn choice(&mut self, asked: &Asked<'_>, contest: &Contest<'_>) -> bool {
        self.key("reading").constant(contest.reading.slug());
        self.key("choice").constant(slug_at(contest.reading.choices(), contest.choice));
        self.key("outcome").constant(asked.rule().outcome_slug(contest.outcome));
        let mut days = contest.days().peekable();
        let has_days = days.peek().is_some();
        self.key("days").object(|object| {
            for (name, day) in days {
                object.next().shown(name);
                object.0.push(':');
                object.value(&plain(day, asked.case().legal_time));
            }
        });
        has_days
    }

    /// A moment, a day, or the value of a fact: no object and no list.
    fn value(&mut self, value: &AnswerValue) {
        match value {
            AnswerValue::Day(day) => self.day(*day),
            AnswerValue::Instant(instant) => self.shown(instant),
            AnswerValue::Number(number) => self.bare(number),
            AnswerValue::Flag(flag) => self.flag(*flag),
            AnswerValue::Slug(slug) => self.constant(slug),
            _ => self.null(),
        }
    }

    /// The members of an error.
    pub(super) fn error(&mut self, error: &Error) {
        self.key("code").constant(error.code.slug());
        self.key("field");
        match &error.field {
            Some(field) => self.escaped(field),
            None => self.null(),
        }
        self.key("text").object(|text| {
            text.key("fr").shown(error.text(Lang::Fr));
            text.key("en").shown(error.text(Lang::En));
        });
    }
}
