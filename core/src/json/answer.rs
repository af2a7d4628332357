//! An answer as JSON: each part is written as it is worked out.

use crate::asking::answer::{AnswerValue, RULES_VERSION, fact_value, slug_at};
use crate::asking::{Asked, Contest, NextChange};
use crate::calendar::LegalTime;
use crate::json::writer::Writer;
use crate::language::{Lang, Voice};
use crate::rule::duty::{By, Duties, Duty};
use crate::rule::error::Error;
use crate::rule::member::Choice;
use crate::rule::value::{Out, ValueKind};
use crate::rule::{AsOf, ReasonSpec};
use crate::telling::sentence::Sentence;

impl Writer<'_> {
    /// The members of an answer; `as_of` is the moment as it was given, where that was a text.
    pub(super) fn answer(&mut self, asked: &Asked<'_>, as_of: Option<&str>) {
        let (rule, case) = (asked.rule(), asked.case());
        self.next().json(r#""rule":""#).text(rule.slug).json(r#"","as_of":"#);
        match as_of {
            // A day is given in the one form in which it is written.
            Some(given) if !matches!(case.as_of, AsOf::Day(_)) => self.escaped(given),
            _ => self.moment(case.as_of, case.legal_time),
        }
        self.json(r#","outcome":""#).text(asked.outcome_slug()).json(r#"","reasons":["#);
        for reason in asked.reasons() {
            self.next().reason(asked, reason);
        }
        self.json(r#"],"values":{"#);
        for (place, spec) in rule.values.iter().enumerate() {
            self.key(spec.name).out(asked, asked.value(place), spec.kind);
        }
        self.json(r#"},"assumed":"#).constants(rule.names(asked.assumed().places()));
        self.json(r#","missing":"#).constants(rule.names(asked.missing().places()));
        self.json(r#","flips":"#).flips(asked);
        self.json(r#","next_change":"#);
        let next_change = asked.next_change();
        match next_change {
            Some(change) => {
                self.json(r#"{"on":"#).moment(change.on, case.legal_time);
                self.json(r#","outcome":""#).text(rule.outcome_slug(change.outcome)).json("\"}");
            }
            None => self.null(),
        }
        self.json(r#","readings":{"#);
        for (reading, choice) in asked.readings() {
            self.member(reading.slug(), slug_at(reading.choices(), choice));
        }
        self.json("}").contest(asked, next_change);
        self.json(r#","next_steps":"#).constants(asked.next_steps());
        if case.legal_time.is_given() {
            self.member("legal_time", "given");
        }
        self.member("rules_version", RULES_VERSION);
    }

    fn reason(&mut self, asked: &Asked<'_>, reason: &'static ReasonSpec) {
        self.json(r#"{"code":""#).text(reason.slug);
        self.json(r#"","number":"#).number(reason.number.into());
        self.json(r#","text":{"fr":""#).sentence(asked, reason, Lang::Fr);
        self.json(r#"","en":""#).sentence(asked, reason, Lang::En);
        self.json(r#""},"sources":"#).constants(asked.sources(reason));
        self.json("}");
    }

    fn sentence(&mut self, asked: &Asked<'_>, reason: &'static ReasonSpec, lang: Lang) {
        let sentence = Sentence { asked: Some(asked), reason, voice: Voice::About, lang };
        sentence.write(self.0);
    }

    fn moment(&mut self, moment: AsOf, legal_time: LegalTime<'_>) {
        match moment {
            AsOf::Missing => self.null(),
            AsOf::Day(day) => self.day(day),
            AsOf::Instant(instant) => self.shown(instant.at(legal_time)),
        }
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
                    object.member(
                        key.slug,
                        if state == 0 { "unknown" } else { slug_at(states, state) },
                    );
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
            (value, _) => self.plain(value, asked.case().legal_time),
        }
    }

    /// A value that needs no table.
    fn plain(&mut self, value: Out, legal_time: LegalTime<'_>) {
        match value {
            Out::Day(day) => self.day(day),
            Out::Instant(instant) => self.shown(instant.at(legal_time)),
            Out::Number(number) => self.number(number),
            Out::Flag(flag) => self.flag(flag),
            _ => self.null(),
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
        self.list(|list| {
            asked.each_flip(|flip| {
                list.next().json(r#"{"fact":""#).text(flip.fact_name()).json(r#"","to":"#);
                list.value(&fact_value(rule, flip.fact, flip.to, case.legal_time));
                list.json(r#","outcome":""#).text(flip.outcome_slug());
                list.json(r#"","nature":""#).text(flip.nature.slug()).json("\"}");
            });
        });
    }

    /// Whether another reading decides otherwise, and which: the first is known once the second is written.
    #[inline(never)]
    fn contest(&mut self, asked: &Asked<'_>, next_change: Option<NextChange>) {
        let before = self.0.len();
        let (mut contested, mut days_contested) = (false, false);
        self.json(r#","contest":"#).list(|list| {
            asked.each_contest(
                || next_change,
                |contest| {
                    contested |= contest.outcome != asked.outcome();
                    list.next().object(|object| days_contested |= object.choice(asked, contest));
                    true
                },
            );
        });
        let told = match (contested, days_contested) {
            (true, true) => r#","contested":true,"days_contested":true"#,
            (true, false) => r#","contested":true,"days_contested":false"#,
            (false, true) => r#","contested":false,"days_contested":true"#,
            (false, false) => r#","contested":false,"days_contested":false"#,
        };
        self.0.insert_str(before, told);
    }

    /// Another choice of a reading. Returns whether it gives another day.
    fn choice(&mut self, asked: &Asked<'_>, contest: &Contest<'_>) -> bool {
        self.member("reading", contest.reading.slug());
        self.member("choice", contest.choice_slug());
        self.member("outcome", contest.outcome_slug());
        let mut has_days = false;
        self.json(r#","days":"#).object(|object| {
            contest.each_day(|name, day| {
                has_days = true;
                if let Some(name) = name.only_part() {
                    object.key(name);
                } else {
                    object.next().shown(name);
                    object.json(":");
                }
                object.plain(day, asked.case().legal_time);
                true
            });
        });
        has_days
    }

    /// The value of a fact: no object and no list.
    fn value(&mut self, value: &AnswerValue) {
        match value {
            AnswerValue::Day(day) => self.day(*day),
            AnswerValue::Instant(instant) => self.shown(instant),
            AnswerValue::Number(number) => self.number(*number),
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
