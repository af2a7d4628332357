//! Tests with a generator that is not random: the draw, the digest, and the state after a failure of the generator.

use alloc::format;
use alloc::vec::Vec;
use core::num::{NonZeroU8, NonZeroU32};

use super::draw::{CODES, FIRST_REJECTED, MAX_DRAWS, digits};
use super::state::DIGEST;
use super::{CodeError, Policy, State, Verdict, make, make_next};
use crate::calendar::Instant;
use crate::rule::reading::Readings;
use crate::rules::code_status::Purpose;

/// A generator that returns the given draws, then the bytes 0, 1, 2… for a salt, and fails when the draws are used up.
fn drawing(draws: &[u32]) -> impl FnMut(&mut [u8]) -> Result<(), CodeError> {
    let mut draws = draws.iter();
    move |buffer| {
        if buffer.len() == 4 {
            let draw = draws.next().ok_or(CodeError::GeneratorFailed)?;
            buffer.copy_from_slice(&draw.to_le_bytes());
        } else {
            buffer.iter_mut().zip(0..).for_each(|(byte, place)| *byte = place);
        }
        Ok(())
    }
}

fn drawn(draws: &[u32]) -> Result<[u8; 6], CodeError> {
    digits(&mut drawing(draws))
}

const THREE: Policy = Policy::new(NonZeroU8::new(3).unwrap());
const KEY: &[u8] = b"sixteen bytes ok";

#[test]
fn each_code_stands_for_equally_many_draws() {
    // The draws kept are whole rounds of the codes, and one more round would not fit.
    assert_eq!(FIRST_REJECTED % CODES, 0);
    const { assert!(u32::MAX - FIRST_REJECTED < CODES - 1) };
    // Within a round the draws give the codes in order, each once.
    for number in 0..CODES {
        let expected = format!("{number:06}");
        assert_eq!(drawn(&[number]).unwrap(), expected.as_bytes());
        let last_round = FIRST_REJECTED - CODES + number;
        assert_eq!(drawn(&[last_round]).unwrap(), expected.as_bytes());
    }
}

#[test]
fn a_draw_is_thrown_away_from_the_bound_on() {
    assert_eq!(drawn(&[FIRST_REJECTED - 1]).unwrap(), *b"999999");
    assert_eq!(drawn(&[FIRST_REJECTED, 42]).unwrap(), *b"000042");
    assert_eq!(drawn(&[u32::MAX, FIRST_REJECTED, FIRST_REJECTED + 1, 7]).unwrap(), *b"000007");
    assert_eq!(drawn(&[FIRST_REJECTED]), Err(CodeError::GeneratorFailed));
}

#[test]
fn a_generator_that_is_stuck_is_an_error() {
    let mut draws = [u32::MAX; MAX_DRAWS + 1];
    draws[MAX_DRAWS - 1] = 1;
    assert_eq!(drawn(&draws).unwrap(), *b"000001");
    draws[MAX_DRAWS - 1] = u32::MAX;
    draws[MAX_DRAWS] = 1;
    assert_eq!(drawn(&draws), Err(CodeError::GeneratorFailed));
}

/// Counts of a million codes, from a generator with a fixed start: the same in each run. The bounds are five standard
/// deviations of chi-square (mean `bins - 1`, variance twice that).
#[test]
fn a_million_codes_are_spread_evenly() {
    // SplitMix64.
    let mut seed = 0x2026_1121_u64;
    let mut random = |buffer: &mut [u8]| {
        seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = seed;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        buffer.copy_from_slice(&mixed.to_le_bytes()[..buffer.len()]);
        Ok(())
    };
    let mut thousands = [0_u32; 1000];
    let mut units = [0_u32; 1000];
    let mut places = [[0_u32; 10]; 6];
    for _ in 0..1_000_000 {
        let code = digits(&mut random).unwrap();
        let number: usize = str::from_utf8(&code).unwrap().parse().unwrap();
        thousands[number / 1000] += 1;
        units[number % 1000] += 1;
        for (place, digit) in places.iter_mut().zip(code) {
            place[usize::from(digit - b'0')] += 1;
        }
    }
    for counts in [&thousands, &units] {
        assert_even(counts);
    }
    for counts in &places {
        assert_even(counts);
    }
}

#[track_caller]
fn assert_even(counts: &[u32]) {
    let freedom = f64::from(u32::try_from(counts.len()).unwrap() - 1);
    let expected = 1_000_000.0 / (freedom + 1.0);
    let chi_square: f64 =
        counts.iter().map(|count| (f64::from(*count) - expected).powi(2) / expected).sum();
    let deviation = (2.0 * freedom).sqrt();
    assert!((chi_square - freedom).abs() < 5.0 * deviation, "chi-square {chi_square}");
}

/// Digests and seals made with another implementation of HMAC-SHA-256 (hmac and hashlib of Python), over the bytes
/// listed in the documentation of the module, `State::fed` and `State::all`. They fix the format: a state stored today
/// can be read later.
#[test]
fn states_are_those_of_another_implementation() {
    let long = Policy::new(NonZeroU8::MAX).living(NonZeroU32::MAX);
    let quarter = THREE.living(NonZeroU32::new(900).unwrap());
    let counting: Vec<u8> = (0..32).collect();
    for (purpose, sent_at, policy, key, draw, text) in [
        (
            Purpose::ClicsequrSignIn,
            1_795_273_200,
            THREE,
            counting.as_slice(),
            4242,
            "code2.clicsequr-sign-in.1795273200.-.3.-.000102030405060708090a0b0c0d0e0f.\
             ea3ba2bca68f704d77f10c8159ea0c5a668e57f09a90d6277bffa788cf300a2c.\
             ef8c7864a612159add9b6092cfeecc176d14d4c315be2226072a675e5972c766",
        ),
        (
            Purpose::FileRecovery,
            -1,
            quarter,
            KEY,
            999_999,
            "code2.file-recovery.-1.900.3.-.000102030405060708090a0b0c0d0e0f.\
             0d2903fe7f7c555f2d78a802b6994a15a49db175eefa42a72cd76b0274e505b4.\
             7fd66eda7f29487d6f303d9ca28f73dd2db4790be70fc82e684bce59e7ceac49",
        ),
        (
            Purpose::SagAccountCreation,
            1_795_273_200,
            long,
            &[b'k'; 100],
            3_000_000,
            "code2.sag-account-creation.1795273200.4294967295.255.-.000102030405060708090a0b0c0d0e0f.\
             98ddbc74ec6c2ae544addaa5bc4ffea45e7c5a00ea205dbc90710683bcde7b10.\
             86e5b07d47de90601a904494a7906866260e1ea9efac8b4dd4d27ca20ff011ff",
        ),
    ] {
        let sent_at = Instant::new(sent_at);
        let (code, mut state) = make(purpose, sent_at, policy, key, &mut drawing(&[draw])).unwrap();
        assert_eq!(code.as_str(), format!("{:06}", draw % CODES));
        assert_eq!(state.to_text(), text);
        let verdict = state.check(code.as_str(), sent_at, &Readings::default(), key);
        assert_eq!(verdict, Ok(Verdict::Accepted));
    }
}

/// Under one key and salt, no two codes have the same digest, so each digest accepts only its own code.
#[test]
fn a_million_codes_have_a_million_digests() {
    let (_, state) =
        make(Purpose::ClicsequrSignIn, Instant::new(0), THREE, KEY, &mut drawing(&[0])).unwrap();
    let mut digests: Vec<[u8; DIGEST]> =
        (0..CODES).map(|number| state.digest_of(&format!("{number:06}"), KEY).unwrap()).collect();
    digests.sort_unstable();
    digests.dedup();
    assert_eq!(digests.len(), 1_000_000);
}

/// The digest alone ties a code to its purpose, sending time, lifetime and salt, even if the seal is recomputed.
#[test]
fn the_digest_is_of_the_whole_code() {
    let long = THREE.living(NonZeroU32::new(900).unwrap());
    let sent_at = Instant::new(1000);
    let (code, state) =
        make(Purpose::FileRecovery, sent_at, long, KEY, &mut drawing(&[5])).unwrap();
    let check = |change: &dyn Fn(&mut State)| {
        let mut changed = state.clone();
        change(&mut changed);
        changed.seal = changed.sealing(KEY).unwrap();
        changed.check(code.as_str(), Instant::new(1001), &Readings::default(), KEY).unwrap()
    };
    let wrong = Verdict::Wrong { attempts_left: 2 };
    assert_eq!(check(&|_| ()), Verdict::Accepted);
    assert_eq!(check(&|state| state.purpose = Purpose::SagAccountCreation), wrong);
    assert_eq!(check(&|state| state.sent_at = Instant::new(1001)), wrong);
    assert_eq!(check(&|state| state.lifetime = NonZeroU32::new(901)), wrong);
    assert_eq!(check(&|state| state.salt[15] ^= 1), wrong);
    for bit in 0..256 {
        assert_eq!(check(&|state| state.digest[bit / 8] ^= 1 << (bit % 8)), wrong, "bit {bit}");
    }
}

/// A state that was changed without the key is refused by a check and by every function that modifies it.
#[test]
fn the_seal_is_of_the_whole_state() {
    let long = THREE.living(NonZeroU32::new(900).unwrap());
    let sent_at = Instant::new(1000);
    let (code, state) =
        make(Purpose::FileRecovery, sent_at, long, KEY, &mut drawing(&[5])).unwrap();
    let refused = |kept: &State, key: &[u8]| {
        let mut given = kept.clone();
        let verdict = given.check(code.as_str(), sent_at, &Readings::default(), key);
        assert_eq!(verdict, Err(CodeError::StateAltered));
        assert_eq!(given.supersede(key), Err(CodeError::StateAltered));
        let next = make_next(&mut given, sent_at, THREE, key, &mut drawing(&[6]));
        assert_eq!(next.err(), Some(CodeError::StateAltered));
        assert_eq!(given, *kept);
    };
    refused(&state, b"sixteen bytes oK");
    let alterations: [&dyn Fn(&mut State); 8] = [
        &|state| state.purpose = Purpose::SagAccountCreation,
        &|state| state.sent_at = Instant::new(999),
        &|state| state.lifetime = NonZeroU32::new(901),
        &|state| state.lifetime = None,
        &|state| state.attempts_left = 4,
        &|state| state.used = true,
        &|state| state.superseded = true,
        &|state| state.salt[0] ^= 1,
    ];
    for alter in alterations {
        let mut changed = state.clone();
        alter(&mut changed);
        refused(&changed, KEY);
    }
    for bit in 0..256 {
        let mut changed = state.clone();
        changed.digest[bit / 8] ^= 1 << (bit % 8);
        refused(&changed, KEY);
        let mut changed = state.clone();
        changed.seal[bit / 8] ^= 1 << (bit % 8);
        refused(&changed, KEY);
    }
    // Attempts given back, and marks taken off, of a state that has them.
    let (mut used, mut old) = (state.clone(), state.clone());
    let verdict = used.check(code.as_str(), sent_at, &Readings::default(), KEY);
    assert_eq!(verdict, Ok(Verdict::Accepted));
    used.used = false;
    refused(&used, KEY);
    old.supersede(KEY).unwrap();
    old.superseded = false;
    refused(&old, KEY);
}

#[test]
fn a_failure_leaves_the_older_code_as_it_is() {
    let sent_at = Instant::new(1000);
    let (_, mut old) =
        make(Purpose::ClicsequrSignIn, sent_at, THREE, KEY, &mut drawing(&[5])).unwrap();
    let kept = old.clone();
    let named = THREE.living(NonZeroU32::MIN);
    for (seconds, policy, key, draws, error) in [
        (999, THREE, KEY, [6].as_slice(), CodeError::BeforeSending),
        (1000, named, KEY, &[6], CodeError::LifetimePublished),
        (1000, THREE, &KEY[1..], &[6], CodeError::KeyTooShort),
        (1000, THREE, b"another key, another seal", &[6], CodeError::StateAltered),
        (1000, THREE, KEY, &[], CodeError::GeneratorFailed),
    ] {
        let instant = Instant::new(seconds);
        let made = make_next(&mut old, instant, policy, key, &mut drawing(draws));
        assert_eq!(made.err(), Some(error));
        assert_eq!(old, kept);
    }
    let (code, new) = make_next(&mut old, sent_at, THREE, KEY, &mut drawing(&[6])).unwrap();
    assert_eq!(code.as_str(), "000006");
    assert!(old.is_superseded() && !new.is_superseded());

    // The digits are there, the salt is not.
    let mut draws = 0;
    let mut no_salt = |buffer: &mut [u8]| {
        draws += 1;
        buffer.fill(0);
        if draws > 1 { Err(CodeError::GeneratorFailed) } else { Ok(()) }
    };
    let made = make(Purpose::ClicsequrSignIn, sent_at, THREE, KEY, &mut no_salt);
    assert_eq!(made.err(), Some(CodeError::GeneratorFailed));
}
