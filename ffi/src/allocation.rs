//! A typed call allocates nothing, a question in JSON once: counted.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::error::Error;
use std::mem::MaybeUninit;
use std::ptr;

use crate::json::echeance_evaluate_json;
use crate::rules::exam_transfer::{
    echeance_exam_transfer, echeance_exam_transfer_decide, echeance_exam_transfer_facts,
};
use crate::rules::inactivity::{echeance_inactivity, echeance_inactivity_facts};
use crate::status::echeance_status;
use echeance::calendar::LegalTime;
use echeance::dynamic::{Clock, Input, Question};
use echeance::{Readings, rules};

struct Counting;

thread_local! {
    static COUNT: Cell<u32> = const { Cell::new(0) };
}

// SAFETY: everything is handed to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.with(|count| count.set(count.get() + 1));
        // SAFETY: the contract of this function.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        // SAFETY: the contract of this function.
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn counted<T>(work: impl FnOnce() -> T) -> (T, u32) {
    let before = COUNT.with(Cell::get);
    let result = work();
    (result, COUNT.with(Cell::get) - before)
}

#[test]
fn the_count_counts() {
    let (_, count) = counted(|| std::hint::black_box(vec![0_u8; 7]));
    assert_eq!(count, 1);
}

#[test]
fn a_typed_call_from_c_allocates_nothing() {
    let facts = echeance_exam_transfer_facts {
        affiliation_periods: ptr::null(),
        affiliation_periods_count: 0,
        exam_passed_on: 20_241_121,
        affiliated_at_expiry: -1,
        certificate_expired_on: 0,
        reserved: 0,
    };
    let mut answer = MaybeUninit::uninit();
    let mut decision = MaybeUninit::uninit();
    let (status, count) = counted(|| {
        // SAFETY: pointers to values of this frame, and NULL for the readings.
        unsafe {
            echeance_exam_transfer(20_261_121, &raw const facts, ptr::null(), answer.as_mut_ptr())
        }
    });
    assert_eq!((status, count), (echeance_status::Ok, 0));
    let (status, count) = counted(|| {
        // SAFETY: as above.
        unsafe {
            let facts = &raw const facts;
            echeance_exam_transfer_decide(20_261_121, facts, ptr::null(), decision.as_mut_ptr())
        }
    });
    assert_eq!((status, count), (echeance_status::Ok, 0));
    // Unknown: missing facts, the next change and the contest are looked for.
    let unknown = echeance_inactivity_facts { last_used_on: 0, reserved: 0 };
    let mut answer = MaybeUninit::uninit();
    let (status, count) = counted(|| {
        // SAFETY: as above.
        unsafe {
            echeance_inactivity(20_261_121, &raw const unknown, ptr::null(), answer.as_mut_ptr())
        }
    });
    assert_eq!((status, count), (echeance_status::Ok, 0));
}

#[test]
fn asking_any_rule_with_every_fact_unknown_allocates_nothing() -> Result<(), Box<dyn Error>> {
    let day = echeance::Day::parse_iso("2026-11-21").ok_or("no day")?;
    let instant = echeance::Instant::parse_rfc3339("2026-11-21T10:00:00-05:00")?;
    for rule in rules::ALL {
        let as_of = match rule.clock {
            Clock::Instant => Input::from(instant),
            Clock::Day | Clock::OptionalDay => Input::from(day),
        };
        let question = Question::of_rule(rule).as_of(as_of).readings(Readings::default());
        let (asked, count) = counted(|| {
            let asked = question.ask().ok()?;
            let parts =
                (asked.missing(), asked.next_change(), asked.flips().count(), asked.contested());
            Some(std::hint::black_box((asked.outcome(), parts)))
        });
        assert!(asked.is_some(), "{}", rule.slug);
        assert_eq!(count, 0, "{}", rule.slug);
    }
    Ok(())
}

#[test]
fn an_answer_in_json_takes_one_allocation_at_most() {
    for question in [
        r#"{"rule":"exam-transfer","as_of":"2026-11-21","facts":{"exam_passed_on":"2024-11-21","affiliated_at_expiry":false}}"#,
        r#"{"rule":"inactivity","as_of":"2026-11-21","facts":{"last_used_on":"2025-01-31"}}"#,
        r#"{"id":"7","rule":"holder-review","as_of":"2026-11-21","facts":{"certificate_number":"none"}}"#,
    ] {
        let mut buffer = vec![0_u8; 32 * 1024];
        let mut needed = 0;
        let (status, count) = counted(|| {
            // SAFETY: pointers to values of this frame, with their lengths.
            unsafe {
                let (text, buffer) = (question.as_ptr().cast(), buffer.as_mut_ptr().cast());
                echeance_evaluate_json(text, question.len(), buffer, 32 * 1024, &raw mut needed)
            }
        });
        assert_eq!((status, count), (echeance_status::Ok, 1), "{question}");

        let mut line = String::with_capacity(needed);
        let (is_answered, count) =
            counted(|| echeance::write_json(question, LegalTime::BUILT_IN, &mut line));
        assert_eq!((is_answered, count), (true, 0), "{question}");
        assert_eq!(buffer.get(..needed), Some(line.as_bytes()));
    }
}
