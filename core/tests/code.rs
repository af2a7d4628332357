//! Codes: every transition against a plain model, the boundaries, what a state and its text tell, and all codes tried.

#![cfg(feature = "codes")]
#![expect(clippy::unwrap_used, reason = "a test that finds nothing has failed")]

use std::collections::BTreeSet;
use std::num::{NonZeroU8, NonZeroU32};

use echeance::code::{self, Code, CodeError, MAX_STATE_TEXT, Policy, State, StatePart, Verdict};
use echeance::dynamic::Kind;
use echeance::rules::code_status::{self, Purpose};
use echeance::{Choice, ErrorCode, Instant, Reading, Readings};
use proptest::prelude::*;

const KEY: &[u8] = b"a key of more than sixteen bytes";
const SENT: i64 = 1_795_273_200;
const PURPOSES: [Purpose; 3] =
    [Purpose::ClicsequrSignIn, Purpose::SagAccountCreation, Purpose::FileRecovery];

fn policy(attempts: u8, lifetime: Option<u32>) -> Policy {
    let policy = Policy::new(NonZeroU8::new(attempts).unwrap());
    lifetime.and_then(NonZeroU32::new).map_or(policy, |seconds| policy.living(seconds))
}

fn issue(purpose: Purpose, attempts: u8, lifetime: Option<u32>) -> (Code, State) {
    code::issue(purpose, Instant::new(SENT), policy(attempts, lifetime), KEY).unwrap()
}

fn readings(boundary: u8) -> Readings {
    Readings::default().with_number(Reading::CodeBoundary, boundary)
}

/// Another code than this one.
fn other(code: &str) -> String {
    let first = if code.starts_with('0') { "1" } else { "0" };
    format!("{first}{}", &code[1..])
}

// The plain model: what is known of a code, and the verdict, from the words of the documentation alone. It compares
// texts and knows nothing of digests or of the rule.

#[derive(Clone)]
struct Model {
    code: String,
    /// Seconds of life; `None` where no one tells.
    life: Option<i64>,
    inclusive: bool,
    attempts: u8,
    used: bool,
    superseded: bool,
}

impl Model {
    /// The verdict and the attempts left; `None` for an error.
    fn check(&mut self, given: &str, age: i64) -> Option<(&'static str, Option<u8>)> {
        let given: String = given.split_whitespace().collect();
        if age < 0 {
            return None;
        }
        let alive = |life| if self.inclusive { age <= life } else { age < life };
        let verdict = if self.used {
            "used"
        } else if self.superseded {
            "superseded"
        } else if self.life.is_none() {
            "lifetime-not-published"
        } else if !self.life.is_some_and(alive) {
            "expired"
        } else if self.attempts == 0 {
            "no-attempts-left"
        } else if given.chars().count() != 6 || !given.chars().all(|c| "0123456789".contains(c)) {
            "malformed"
        } else if given == self.code {
            self.used = true;
            "accepted"
        } else {
            self.attempts -= 1;
            return Some(("wrong", Some(self.attempts)));
        };
        Some((verdict, None))
    }
}

/// Every sequence of up to four steps: at an age before, within and after the life, on both sides of its end, someone
/// enters the right code, a wrong one or no code at all; or a newer code comes.
#[test]
fn every_transition_is_that_of_the_model() {
    const DEPTH: u32 = 4;
    let mut steps = 0;
    for (purpose, named, life) in [
        (Purpose::ClicsequrSignIn, None, Some(600)),
        (Purpose::SagAccountCreation, None, None),
        (Purpose::FileRecovery, Some(600), Some(600)),
    ] {
        for attempts in 1..=3 {
            for boundary in [1, 2] {
                let (code, state) = issue(purpose, attempts, named);
                let code = code.as_str().to_owned();
                let inclusive = boundary == 1;
                let model =
                    Model { code, life, inclusive, attempts, used: false, superseded: false };
                walk(&state, &model, &readings(boundary), DEPTH, &mut steps);
            }
        }
    }
    // 16 choices a step, 18 beginnings.
    assert_eq!(steps, 18 * (16 + 16_u32.pow(2) + 16_u32.pow(3) + 16_u32.pow(4)));
}

fn walk(state: &State, model: &Model, readings: &Readings, depth: u32, steps: &mut u32) {
    if depth == 0 {
        return;
    }
    let wrong = other(&model.code);
    for age in [-1, 0, 599, 600, 601] {
        for given in [model.code.as_str(), &wrong, "12 345"] {
            let (mut state, mut model) = (state.clone(), model.clone());
            let now = Instant::new(SENT + age);
            let verdict = state.check(given, now, readings, KEY);
            let expected = model.check(given, age);
            match verdict {
                Ok(verdict) => {
                    assert_eq!(Some((verdict.slug(), verdict.attempts_left())), expected);
                }
                Err(error) => assert_eq!((error, expected), (CodeError::BeforeSending, None)),
            }
            compare(&state, &model);
            *steps += 1;
            walk(&state, &model, readings, depth - 1, steps);
        }
    }
    let (mut state, mut model) = (state.clone(), model.clone());
    state.supersede(KEY).unwrap();
    model.superseded = true;
    compare(&state, &model);
    *steps += 1;
    walk(&state, &model, readings, depth - 1, steps);
}

fn compare(state: &State, model: &Model) {
    assert_eq!(state.attempts_left(), model.attempts);
    assert_eq!((state.is_used(), state.is_superseded()), (model.used, model.superseded));
}

#[test]
fn the_last_second_is_a_reading() {
    for (purpose, lifetime, end) in [
        (Purpose::ClicsequrSignIn, None, 600),
        (Purpose::SagAccountCreation, Some(600), 600),
        (Purpose::FileRecovery, Some(1), 1),
        (Purpose::FileRecovery, Some(u32::MAX), i64::from(u32::MAX)),
    ] {
        // 0: no reading was chosen, which is inclusive.
        for (boundary, last) in [(0, end), (1, end), (2, end - 1)] {
            for age in [0, 1, end - 1, end, end + 1, i64::MAX - SENT] {
                let (code, mut state) = issue(purpose, 3, lifetime);
                let now = Instant::new(SENT + age);
                let verdict = state.check(code.as_str(), now, &readings(boundary), KEY);
                let expected = if age <= last { Verdict::Accepted } else { Verdict::Expired };
                assert_eq!(verdict, Ok(expected), "{purpose:?} {boundary} {age}");
            }
        }
    }
}

#[test]
fn instants_at_the_ends_of_time_do_no_harm() {
    for purpose in PURPOSES {
        for (sent, now) in [(i64::MIN, i64::MAX), (i64::MIN, i64::MIN), (i64::MAX, i64::MAX)] {
            let lifetime = (purpose != Purpose::ClicsequrSignIn).then_some(1);
            let (code, mut state) =
                code::issue(purpose, Instant::new(sent), policy(3, lifetime), KEY).unwrap();
            let late = sent != now;
            let verdict = state.check(code.as_str(), Instant::new(now), &readings(0), KEY).unwrap();
            assert!(!late || verdict == Verdict::Expired);
            assert_eq!(State::from_text(&state.to_text()), Ok(state));
        }
    }
}

#[test]
fn whether_a_code_is_alive_is_what_the_rule_says() {
    for purpose in PURPOSES {
        for age in [0, 599, 600, 601] {
            for boundary in [1, 2] {
                let (code, mut state) = issue(purpose, 3, None);
                let (now, readings) = (Instant::new(SENT + age), readings(boundary));
                let asked = state.question(now, &readings).ask().unwrap();
                let outcome = asked.outcome().unwrap();
                let verdict = state.check(code.as_str(), now, &readings, KEY).unwrap();
                match outcome {
                    code_status::Outcome::Valid => assert_eq!(verdict, Verdict::Accepted),
                    _ => assert_eq!(verdict.slug(), outcome.slug()),
                }
            }
        }
    }
}

/// Without a lifetime in the policy nothing opens a code whose life no source tells, whatever is entered.
#[test]
fn the_ten_minutes_are_not_lent() {
    for purpose in [Purpose::SagAccountCreation, Purpose::FileRecovery] {
        let (code, mut state) = issue(purpose, 3, None);
        for given in [code.as_str(), &other(code.as_str()), ""] {
            let verdict = state.check(given, Instant::new(SENT), &readings(0), KEY);
            assert_eq!(verdict, Ok(Verdict::LifetimeNotPublished));
        }
        assert_eq!((state.attempts_left(), state.is_used()), (3, false));
    }
}

#[test]
fn only_six_ascii_digits_are_a_code() {
    let (code, mut state) = issue(Purpose::ClicsequrSignIn, 1, None);
    let code = code.as_str();
    let fullwidth: String =
        code.chars().filter_map(|c| char::from_u32(u32::from(c) + 0xfee0)).collect();
    for given in [
        "",
        "12345",
        "1234567",
        "12345a",
        "-12345",
        "+12345",
        "1234 5",
        "1234\u{a0}5\r\n",
        "123-456",
        "123456.",
        "12345\0",
        "٠١٢",
        "é1234",
        &fullwidth,
        " ",
        &format!("{code}{code}"),
        &format!("{code} 1"),
        &"1".repeat(1 << 20),
        &" ".repeat(1 << 20),
    ] {
        let verdict = state.check(given, Instant::new(SENT), &readings(0), KEY);
        assert_eq!(verdict, Ok(Verdict::Malformed));
    }
    let verdict = state.check(code, Instant::new(SENT), &readings(0), KEY);
    assert_eq!(verdict, Ok(Verdict::Accepted));
}

#[test]
fn white_space_that_came_along_is_dropped() {
    for blank in [" ", "\t", "\n", "\r\n", "\u{a0}", "\u{202f}", "\u{2007}", "\u{2009}", "\u{3000}"]
    {
        for shape in ["_xyz", "xyz_", "_x_y_z_", "xy__z"] {
            let (code, mut state) = issue(Purpose::ClicsequrSignIn, 1, None);
            let wrong = other(code.as_str());
            let shaped = |code: &str| {
                let groups =
                    [("x", &code[..2]), ("y", &code[2..3]), ("z", &code[3..]), ("_", blank)];
                groups.iter().fold(shape.to_owned(), |text, (of, is)| text.replace(of, is))
            };
            let now = Instant::new(SENT);
            let refused = state.clone().check(&shaped(&wrong), now, &readings(0), KEY);
            assert_eq!(refused, Ok(Verdict::Wrong { attempts_left: 0 }), "{blank:?} {shape}");
            let verdict = state.check(&shaped(code.as_str()), now, &readings(0), KEY);
            assert_eq!(verdict, Ok(Verdict::Accepted), "{blank:?} {shape}");
        }
    }
}

/// Seconds before the sending are forgiven up to the leeway, and nothing at the other end.
#[test]
fn the_leeway_is_before_the_sending_only() {
    for (leeway, age, expected) in [
        (0, -1, Err(CodeError::BeforeSending)),
        (1, -1, Ok(Verdict::Accepted)),
        (1, -2, Err(CodeError::BeforeSending)),
        (30, -30, Ok(Verdict::Accepted)),
        (30, 0, Ok(Verdict::Accepted)),
        (30, 600, Ok(Verdict::Accepted)),
        (30, 601, Ok(Verdict::Expired)),
        (u32::MAX, -SENT, Ok(Verdict::Accepted)),
    ] {
        let (code, mut state) = issue(Purpose::ClicsequrSignIn, 1, None);
        let now = Instant::new(SENT + age);
        let verdict = state.check_with_leeway(code.as_str(), now, leeway, &readings(0), KEY);
        assert_eq!(verdict, expected, "{leeway} {age}");
    }
    for seconds in [i64::MIN, i64::MAX] {
        let (code, mut state) = issue(Purpose::ClicsequrSignIn, 1, None);
        let now = Instant::new(seconds);
        let verdict = state.check_with_leeway(code.as_str(), now, u32::MAX, &readings(0), KEY);
        assert_ne!(verdict, Ok(Verdict::Accepted), "{seconds}");
    }
}

/// What the text of a state tells can be read, and changed only with the key.
#[test]
fn a_text_changed_by_hand_is_refused() {
    let (code, mut state) = issue(Purpose::FileRecovery, 1, Some(900));
    let now = Instant::new(SENT);
    let wrong = state.check(&other(code.as_str()), now, &readings(0), KEY);
    assert_eq!(wrong, Ok(Verdict::Wrong { attempts_left: 0 }));
    state.supersede(KEY).unwrap();
    let text = state.to_text();
    assert!(text.contains(".900.0.s."), "{text}");
    for (from, to) in
        [(".0.s.", ".3.s."), (".0.s.", ".0.-."), (".0.s.", ".0.us."), (".900.", ".901.")]
    {
        let mut altered = State::from_text(&text.replace(from, to)).unwrap();
        let verdict = altered.check(code.as_str(), now, &readings(0), KEY);
        assert_eq!(verdict, Err(CodeError::StateAltered), "{to}");
    }
    let mut kept = State::from_text(&text).unwrap();
    assert_eq!(kept.check(code.as_str(), now, &readings(0), KEY), Ok(Verdict::Superseded));
}

/// Constant time is by construction and is not measured: what is entered is never compared with the code, but the digest
/// of it, whole, with the digest kept, by the comparison that the crate `hmac` makes for this purpose. That a digest says
/// nothing of how many digits match is what `a_million_codes_have_a_million_digests` looks at. This test tries them all.
#[test]
fn of_a_million_codes_one_is_accepted() {
    let (code, state) = issue(Purpose::ClicsequrSignIn, 1, None);
    let (now, readings) = (Instant::new(SENT + 300), readings(0));
    let mut accepted = Vec::new();
    for number in 0..1_000_000 {
        let given = format!("{number:06}");
        match state.clone().check(&given, now, &readings, KEY).unwrap() {
            Verdict::Accepted => accepted.push(given),
            verdict => assert_eq!(verdict, Verdict::Wrong { attempts_left: 0 }),
        }
    }
    assert_eq!(accepted, [code.as_str()]);
}

#[test]
fn the_operating_system_gives_other_codes_and_salts_each_time() {
    let made: Vec<_> = (0..1000).map(|_| issue(Purpose::ClicsequrSignIn, 3, None)).collect();
    let codes: BTreeSet<_> = made.iter().map(|(code, _)| code.as_str()).collect();
    // Of 1000 codes 999.5 are different on average; under 980 once in far more runs than there will be.
    assert!(codes.len() > 980, "{}", codes.len());
    let texts: BTreeSet<_> = made.iter().map(|(_, state)| state.to_text()).collect();
    assert_eq!(texts.len(), 1000);
}

#[test]
fn a_short_key_is_refused_in_making_and_checking() {
    let (sent_at, policy) = (Instant::new(SENT), policy(3, None));
    for length in 0..code::MIN_KEY {
        let key = &KEY[..length];
        let made = code::issue(Purpose::ClicsequrSignIn, sent_at, policy, key);
        assert_eq!(made.err(), Some(CodeError::KeyTooShort));
        let (code, mut state) = issue(Purpose::ClicsequrSignIn, 3, None);
        let kept = state.clone();
        let checked = state.check(code.as_str(), sent_at, &readings(0), key);
        assert_eq!((checked, state), (Err(CodeError::KeyTooShort), kept));
    }
    assert!(code::issue(Purpose::ClicsequrSignIn, sent_at, policy, &KEY[..16]).is_ok());
}

#[test]
fn a_newer_code_has_all_its_attempts_and_the_same_purpose() {
    for purpose in PURPOSES {
        let (first, mut old) = issue(purpose, 1, None);
        let later = Instant::new(SENT + 1);
        let (_, new) = code::issue_next(&mut old, later, policy(5, None), KEY).unwrap();
        assert_eq!((new.purpose(), new.sent_at(), new.attempts_left()), (purpose, later, 5));
        assert!(!new.is_superseded() && !new.is_used());
        let verdict = old.check(first.as_str(), later, &readings(0), KEY);
        assert_eq!(verdict, Ok(Verdict::Superseded));
    }
}

#[test]
fn a_code_made_beside_another_leaves_it_alone() {
    let (first, mut old) = issue(Purpose::ClicsequrSignIn, 1, None);
    let (second, mut new) = issue(Purpose::ClicsequrSignIn, 1, None);
    let now = Instant::new(SENT);
    assert_eq!(new.check(second.as_str(), now, &readings(0), KEY), Ok(Verdict::Accepted));
    assert_eq!(old.check(first.as_str(), now, &readings(0), KEY), Ok(Verdict::Accepted));
}

#[test]
fn debug_shows_no_code_salt_or_digest() {
    let (code, state) = issue(Purpose::ClicsequrSignIn, 3, None);
    assert_eq!(format!("{code:?} {code:#?}"), "Code(******) Code(******)");
    let shown = format!("{state:?}");
    assert_eq!(
        shown,
        "State { purpose: ClicsequrSignIn, sent_at: 2026-11-21T10:00:00-05:00, lifetime: None, \
         attempts_left: 3, used: false, superseded: false, .. }"
    );
    // Neither does the text of the state hold the code, but where the digits of another part happen to be the same.
    let parts = state.to_text();
    let mut parts: Vec<_> = parts.split('.').collect();
    parts.truncate(6);
    assert!(!parts.contains(&code.as_str()));
    let pair = format!("{:?}", (code, state));
    assert!(pair.starts_with("(Code(******), State {"));
}

#[test]
fn slugs_and_words_are_those_of_the_rule() {
    let rule = &code_status::RULE;
    let Kind::Choice(choices) = rule.facts[0].kind else { panic!("purpose is a choice") };
    let slugs: Vec<_> = choices.iter().map(|choice| choice.slug).collect();
    assert_eq!(PURPOSES.map(Purpose::slug).as_slice(), slugs);
    assert_eq!(PURPOSES.map(|purpose| Purpose::from_slug(purpose.slug())), PURPOSES.map(Some));
    assert_eq!(Purpose::from_slug("ClicsequrSignIn"), None);
    for verdict in Verdict::ALL {
        if let Some(outcome) = rule.outcomes.iter().find(|outcome| outcome.slug == verdict.slug()) {
            assert_eq!(verdict.text(), outcome.words.about, "{}", verdict.slug());
        }
    }
}

#[test]
fn numbers_and_slugs_are_stable() {
    let verdicts: Vec<_> = Verdict::ALL.iter().map(|v| (v.number(), v.slug())).collect();
    let expected = [
        "accepted",
        "wrong",
        "expired",
        "used",
        "superseded",
        "lifetime-not-published",
        "no-attempts-left",
        "malformed",
    ];
    assert_eq!(verdicts, (1..).zip(expected).collect::<Vec<_>>());
    assert!(Verdict::ALL.iter().all(|v| v.is_accepted() == (v.number() == 1)));

    let errors = [
        CodeError::KeyTooShort,
        CodeError::LifetimePublished,
        CodeError::BeforeSending,
        CodeError::GeneratorFailed,
        CodeError::StateMalformed(StatePart::Salt),
        CodeError::StateAltered,
    ];
    assert_eq!(errors.map(CodeError::number), [201, 202, 203, 204, 205, 206]);
    let taken = ErrorCode::ALL.map(ErrorCode::number);
    assert!(errors.iter().all(|error| !taken.contains(&error.number())));
    assert_eq!(errors[4].to_string(), "salt: the text is not that of a code’s state");
    assert_eq!(errors[0].to_string(), "the key has under 16 bytes");
    let verdicts = Verdict::ALL.iter().map(|verdict| verdict.text());
    for text in verdicts.chain(errors.map(CodeError::text)) {
        assert!(!text.fr.ends_with('.') && !text.en.ends_with('.'));
        assert!(!text.fr.contains('\'') && !text.en.contains('\''));
    }
}

const SALT: &str = "000102030405060708090a0b0c0d0e0f";
const DIGEST: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const SEAL: &str = "0d2903fe7f7c555f2d78a802b6994a15a49db175eefa42a72cd76b0274e505b4";

/// Each part in turn is replaced, and is the one that is named.
#[test]
fn a_text_that_is_wrong_names_the_part() {
    let good = ["code2", "file-recovery", "1795273200", "900", "3", "us", SALT, DIGEST, SEAL];
    assert!(State::from_text(&good.join(".")).is_ok());
    let (short, capital) = (&SALT[1..], SALT.to_uppercase());
    let long = format!("{DIGEST}00");
    for (place, part, wrongs) in [
        (0, StatePart::Version, ["", "code1", "Code2", " code2", "code2 "].as_slice()),
        (1, StatePart::Purpose, &["", "-", "file_recovery", "other", "1"]),
        (2, StatePart::SentAt, &["", "+1", "01", "-0", "1e3", " 1", "9223372036854775808"]),
        (3, StatePart::Lifetime, &["", "0", "00", "+900", "-1", "4294967296", "--"]),
        (4, StatePart::AttemptsLeft, &["", "256", "-1", "03", "+3", "-"]),
        (5, StatePart::Marks, &["", "su", "uu", "US", "--", "0"]),
        (6, StatePart::Salt, &["", short, &capital, DIGEST, "é00102030405060708090a0b0c0d0e0"]),
        (7, StatePart::Digest, &["", SALT, &DIGEST[1..], &long]),
        (8, StatePart::Seal, &["", SALT, &SEAL[1..], &long]),
    ] {
        for wrong in wrongs {
            let mut parts = good;
            parts[place] = wrong;
            let read = State::from_text(&parts.join("."));
            assert_eq!(read, Err(CodeError::StateMalformed(part)), "{wrong}");
        }
        let cut = State::from_text(&good[..place].join("."));
        assert_eq!(cut, Err(CodeError::StateMalformed(part)));
    }
    for end in [".", ".x", ". "] {
        let read = State::from_text(&(good.join(".") + end));
        assert_eq!(read, Err(CodeError::StateMalformed(StatePart::End)));
    }
    let read = State::from_text(&(good.join(".") + "\n"));
    assert_eq!(read, Err(CodeError::StateMalformed(StatePart::Seal)));
    let mut published = good;
    published[1] = "clicsequr-sign-in";
    let read = State::from_text(&published.join("."));
    assert_eq!(read, Err(CodeError::StateMalformed(StatePart::Lifetime)));
    assert_eq!(StatePart::ALL.map(StatePart::slug).iter().collect::<BTreeSet<_>>().len(), 10);
}

#[test]
fn the_longest_text_has_the_length_that_is_told() {
    let (sent, seconds) = (i64::MIN, u32::MAX);
    let longest =
        format!("code2.sag-account-creation.{sent}.{seconds}.255.us.{SALT}.{DIGEST}.{SEAL}");
    assert_eq!(State::from_text(&longest).unwrap().to_text(), longest);
    assert_eq!(longest.len(), MAX_STATE_TEXT);
}

#[cfg(feature = "serde")]
#[test]
fn under_serde_a_state_is_its_text() -> Result<(), serde_json::Error> {
    let (_, state) = issue(Purpose::FileRecovery, 3, Some(900));
    let json = serde_json::to_string(&state)?;
    assert_eq!(json, format!("\"{}\"", state.to_text()));
    assert_eq!(serde_json::from_str::<State>(&json)?, state);
    for (wrong, said) in [
        ("\"code2.123456\"", "purpose: the text is not that of a code’s state"),
        ("123456", "a code’s state is not a text"),
        ("-123456", "a code’s state is not a text"),
        ("1234.56", "a code’s state is not a text"),
        ("[123456]", "a code’s state is not a text"),
    ] {
        let error = serde_json::from_str::<State>(wrong).expect_err(wrong).to_string();
        assert!(error.starts_with(said) && !error.contains("123"), "{error}");
    }
    Ok(())
}

fn any_text() -> impl Strategy<Value = String> {
    let purpose = prop::sample::select(vec![
        ("clicsequr-sign-in", false),
        ("sag-account-creation", true),
        ("file-recovery", true),
    ]);
    let marks = prop::sample::select(vec!["-", "u", "s", "us"]);
    let named = prop::option::of(1..=u32::MAX);
    let bytes = (any::<u128>(), any::<[u128; 2]>(), any::<[u128; 2]>());
    (purpose, any::<i64>(), named, any::<u8>(), marks, bytes).prop_map(
        |((purpose, may_name), sent_at, named, attempts, marks, (salt, digest, seal))| {
            let life = named.filter(|_| may_name).map_or("-".to_owned(), |life| life.to_string());
            let [digest, seal] =
                [digest, seal].map(|halves| halves.map(|half| format!("{half:032x}")).concat());
            format!(
                "code2.{purpose}.{sent_at}.{life}.{attempts}.{marks}.{salt:032x}.{digest}.{seal}"
            )
        },
    )
}

/// What may be read: if it is, it is written the same.
fn read_and_write(text: &str) -> Result<(), TestCaseError> {
    match State::from_text(text) {
        Ok(state) => prop_assert_eq!(state.to_text(), text),
        Err(CodeError::StateMalformed(_)) => {}
        Err(error) => prop_assert!(false, "{error}"),
    }
    Ok(())
}

proptest! {
    #[test]
    fn a_text_is_read_and_written_the_same(text in any_text()) {
        let state = State::from_text(&text).unwrap();
        prop_assert_eq!(state.to_text(), text);
    }

    #[test]
    fn a_text_altered_is_another_state_or_none(
        text in any_text(),
        place in any::<prop::sample::Index>(),
        byte in 0_u8..128,
    ) {
        let mut altered = text.clone().into_bytes();
        let place = place.index(altered.len());
        altered[place] = byte;
        let altered = String::from_utf8(altered).unwrap();
        read_and_write(&altered)?;
        if altered != text {
            prop_assert_ne!(State::from_text(&altered), State::from_text(&text));
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in ".*", dotted in "(code2|file-recovery|[-0-9us.]){0,12}") {
        read_and_write(&text)?;
        read_and_write(&dotted)?;
    }

    #[test]
    fn a_state_that_went_through_text_checks_the_same(
        attempts in 1_u8..=3,
        steps in prop::collection::vec((0_i64..=602, any::<bool>()), 0..6),
    ) {
        let (code, mut state) = issue(Purpose::ClicsequrSignIn, attempts, None);
        let mut kept = state.to_text();
        for (age, right) in steps {
            let given = if right { code.as_str().to_owned() } else { other(code.as_str()) };
            let now = Instant::new(SENT + age);
            let mut read = State::from_text(&kept).unwrap();
            let verdict = read.check(&given, now, &readings(0), KEY);
            prop_assert_eq!(verdict, state.check(&given, now, &readings(0), KEY));
            kept = read.to_text();
            prop_assert_eq!(&kept, &state.to_text());
        }
    }
}
