//! The drawing of an answer: what it shows, and that nothing in it overlaps.
#![cfg(feature = "serde")]
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that finds nothing has failed"
)]

use std::fs;
use std::path::Path;

use echeance::dynamic::{Question, ask_json};
use echeance::rules::{
    certificate_number, certificate_renewal, code_status, exam_transfer, exam_validity,
    holder_review, second_factor,
};
use echeance::{Lang, Period, rules};
use time::macros::{date, datetime};

fn count(text: &str, part: &str) -> usize {
    text.matches(part).count()
}

/// The values of an attribute, as numbers.
fn numbers(text: &str, attribute: &str) -> Vec<i32> {
    let mark = format!(" {attribute}=\"");
    text.split(&*mark).skip(1).filter_map(|rest| rest.split('"').next()?.parse().ok()).collect()
}

#[test]
fn a_renewal() {
    let asked = certificate_renewal::Ask {
        expires_on: date!(2027 - 03 - 15).into(),
        ..certificate_renewal::Ask::on(date!(2026 - 11 - 21))
    };
    let drawing = asked.ask().unwrap().timeline(Lang::En);
    // The last day is the day before the expiry; the answer changes on it.
    let told = "November 21, 2026: Day of the question. March 14, 2027: Last day to renew. \
                March 15, 2027: Expiry day of the certificate";
    assert!(drawing.replace('\u{a0}', " ").contains(told), "{drawing}");
    assert!(drawing.contains("lang=\"en\"") && drawing.contains("role=\"img\""));
    assert!(drawing.contains("<title>Certificate renewal: "));
}

#[test]
fn an_act_is_a_bar_from_its_first_to_its_last_day() {
    let asked = holder_review::Ask {
        expires_on: date!(2027 - 01 - 15).into(),
        affiliated: true.into(),
        ..holder_review::Ask::on(date!(2026 - 11 - 28))
    };
    let drawing = asked.ask().unwrap().timeline(Lang::Fr).replace('\u{a0}', " ");
    assert!(drawing.contains("jusqu’au 14 janvier 2027"), "{drawing}");
    assert_eq!(count(&drawing, "<g class=\"act\""), 1);
}

/// What a screen reader is told.
fn told(drawing: &str) -> String {
    let (_, rest) = drawing.split_once("<desc>").unwrap();
    rest.split_once("</desc>").unwrap().0.replace('\u{a0}', " ")
}

/// The bars of a class: their first unit, and how many units they are long.
fn bars(drawing: &str, class: &str) -> Vec<(i32, i32)> {
    let groups = drawing.split("<g class=\"").filter(|part| part.starts_with(class));
    let bars =
        groups.filter_map(|part| part.split_once("<rect ")).map(|(_, rest)| format!(" {rest}"));
    bars.map(|bar| (numbers(&bar, "x")[0], numbers(&bar, "width")[0])).collect()
}

#[test]
fn a_day_of_a_part_says_of_what_it_is() {
    let asked = holder_review::Ask {
        issued_on: date!(2025 - 01 - 05).into(),
        affiliated: true.into(),
        account_last_used_on: date!(2026 - 10 - 01).into(),
        ..holder_review::Ask::on(date!(2026 - 11 - 21))
    };
    let asked = asked.ask().unwrap();
    // The cancellation in 2028 is that of the account.
    for (lang, of_account, of_certificate) in [
        (
            Lang::Fr,
            "1er octobre 2028 : Inactivité du compte clicSÉQUR : jour de l’annulation",
            "5 janvier 2027 : État du certificat : jour d’échéance",
        ),
        (
            Lang::En,
            "October 1, 2028: Inactivity of the clicSÉQUR account: day of the cancellation",
            "January 5, 2027: Certificate status: expiry day",
        ),
    ] {
        let told = told(&asked.timeline(lang));
        assert!(told.contains(of_account), "{told}");
        assert_eq!(count(&told, of_certificate), 1, "{told}");
    }
}

#[test]
fn a_given_day_is_not_found_again() {
    let asked = holder_review::Ask {
        expires_on: date!(2027 - 01 - 15).into(),
        affiliated: true.into(),
        ..holder_review::Ask::on(date!(2026 - 11 - 28))
    };
    let told = told(&asked.ask().unwrap().timeline(Lang::Fr));
    assert!(told.contains("15 janvier 2027 : Jour d’échéance du certificat."), "{told}");
    assert!(!told.contains(": jour d’échéance."), "{told}");
}

#[test]
fn instants_are_drawn_on_a_clock() {
    let asked = code_status::Ask {
        purpose: code_status::Purpose::ClicsequrSignIn.into(),
        sent_at: datetime!(2026-11-21 14:55 -5).into(),
        ..code_status::Ask::at(datetime!(2026-11-21 15:00 -5))
    };
    let drawing = asked.ask().unwrap().timeline(Lang::En);
    let told = told(&drawing);
    assert!(told.contains("November 21, 2026 at 14:55: Instant of sending"), "{told}");
    assert!(told.contains("November 21, 2026 at 15:05: End of the 10 minutes"), "{told}");
    // Of ten minutes, five are past: the axis has minutes, and the bar is where they are.
    assert_eq!(bars(&drawing, "found").len(), 1);
    is_well_drawn(&drawing);
    assert!(drawing.contains(">15:00</text>"), "{drawing}");

    let asked = second_factor::Ask {
        body: second_factor::OFFICE.into(),
        code_suppressed_at: datetime!(2024-03-10 10:00 -4).into(),
        ..second_factor::Ask::at(datetime!(2024-03-10 12:00 -4))
    };
    let drawing = asked.ask().unwrap().timeline(Lang::Fr);
    // Eight hours without a code, of which two are past.
    let told = self::told(&drawing);
    assert!(told.contains("10 mars 2024 à 18 h : Instant à partir duquel"), "{told}");
    assert_eq!(bars(&drawing, "found").len(), 1);
}

#[test]
fn periods_and_the_exam_window_are_bars() {
    let periods = [
        Period { from: date!(2024 - 01 - 01).into(), to: Some(date!(2024 - 12 - 31).into()) },
        Period { from: date!(2025 - 06 - 01).into(), to: None },
    ];
    let asked = exam_transfer::Ask {
        exam_passed_on: date!(2024 - 11 - 21).into(),
        affiliation_periods: (&periods[..]).into(),
        certificate_expired_on: date!(2026 - 01 - 01).into(),
        ..exam_transfer::Ask::on(date!(2026 - 03 - 01))
    };
    let drawing = asked.ask().unwrap().timeline(Lang::Fr);
    let told = told(&drawing);
    assert!(told.contains("du 1er janvier 2024 au 31 décembre 2024 : "), "{told}");
    assert!(told.contains("depuis le 1er juin 2025 : "), "{told}");
    assert_eq!(bars(&drawing, "given").len(), 2);

    let asked = exam_validity::Ask {
        passed_on: date!(2025 - 01 - 01).into(),
        ..exam_validity::Ask::on(date!(2026 - 11 - 21))
    };
    let drawing = asked.ask().unwrap().timeline(Lang::Fr);
    let [(from, width)] = bars(&drawing, "found")[..] else { panic!("{drawing}") };
    // There is no room for its day beside the bar, from which nothing is taken out.
    assert_eq!(count(&drawing, "<rect class=\"ground\""), 1, "{drawing}");
    // From the day of the exam to the end of the two years, where their circles are.
    let circles = numbers(&drawing, "cx");
    assert!(circles.contains(&from) && circles.contains(&(from + width)), "{drawing}");
}

/// The notice of the end of an affiliation whose 15 days ended on 26 October is owed all the same.
#[test]
fn a_notice_whose_period_is_over_is_drawn() {
    let asked = holder_review::Ask {
        issued_on: date!(2025 - 06 - 05).into(),
        unaffiliated_since: date!(2026 - 10 - 10).into(),
        ..holder_review::Ask::on(date!(2026 - 11 - 21))
    };
    for (lang, wanted) in
        [(Lang::Fr, "jusqu’au 26 octobre 2026 : "), (Lang::En, "until October 26, 2026: ")]
    {
        let told = told(&asked.ask().unwrap().timeline(lang));
        let (_, rest) = told.split_once(wanted).unwrap_or_else(|| panic!("{told}"));
        let over = if lang == Lang::Fr { "délai passé" } else { "period over" };
        assert!(rest.split('.').next().unwrap().ends_with(over), "{told}");
    }
}

/// No page tells what follows a cancellation, nor by when; of a person of whom little is known, five things may be owed.
#[test]
fn an_act_without_a_last_day_is_told_and_drawn() {
    let asked = holder_review::Ask {
        issued_on: date!(2025 - 10 - 01).into(),
        affiliated: true.into(),
        cancelled_on: date!(2026 - 01 - 01).into(),
        ..holder_review::Ask::on(date!(2026 - 11 - 21))
    };
    let asked = asked.ask().unwrap();
    for (lang, wanted) in [
        (Lang::Fr, "sans date limite publiée : Présenter une nouvelle demande de certificat."),
        (Lang::En, "with no last day published: Make a new application for a certificate."),
    ] {
        let drawing = asked.timeline(lang);
        assert!(told(&drawing).contains(wanted), "{drawing}");
        let (_, act) = drawing.split_once("<g class=\"act\"").unwrap();
        // An arrow to the end of the axis, and its day in words.
        assert!(act.contains("<path d=\"M") && act.contains("L940 "), "{act}");
        let day = wanted.split(':').next().unwrap().trim();
        assert!(act.contains(&format!(">{day}</text>")), "{act}");
    }

    let asked = holder_review::Ask {
        certificate_number: "CAR202600000013".into(),
        issued_on: date!(2025 - 12 - 15).into(),
        exam_passed_on: date!(2024 - 01 - 01).into(),
        ..holder_review::Ask::on(date!(2026 - 11 - 21))
    };
    let drawing = asked.ask().unwrap().timeline(Lang::Fr);
    let told = told(&drawing);
    for act in [
        "présenter une nouvelle demande de certificat",
        "reprendre l’examen",
        "déclarer un lien avec un agent de recouvrement titulaire d’un permis valide",
        "aviser l’Office de la fin du lien, si ce n’est pas déjà fait, dans les 15 jours qui suivent",
    ] {
        assert!(told.contains(&format!(". Peut-être à faire : {act}")), "{act}: {told}");
    }
    assert_eq!(count(&drawing, "<g class=\"possible\""), 5, "{told}");
}

/// No source says from when a certificate can be renewed: its first day is a reminder. That of a sign-in is the first notice.
#[test]
fn an_act_that_is_owed_later_says_from_when() {
    let asked = holder_review::Ask {
        issued_on: date!(2023 - 12 - 01).into(),
        affiliated: true.into(),
        account_last_used_on: date!(2023 - 08 - 10).into(),
        ..holder_review::Ask::on(date!(2025 - 03 - 01))
    };
    let asked = asked.ask().unwrap();
    for (lang, renew, sign_in) in [
        (
            Lang::Fr,
            "Renouveler le certificat, rappel à compter du 1er septembre 2025",
            "compte, à compter du 11 juillet 2025",
        ),
        (
            Lang::En,
            "Renew the certificate, reminder from September 1, 2025 on",
            "account, from July 11, 2025 on",
        ),
    ] {
        let told = told(&asked.timeline(lang));
        assert!(told.contains(renew), "{told}");
        assert!(told.contains(sign_in), "{told}");
    }
}

/// A bar begins before the day that is told of it: the lines are in the order of the days that a person reads.
#[test]
fn the_days_that_are_told_are_in_order() {
    let asked = holder_review::Ask {
        issued_on: date!(2023 - 10 - 01).into(),
        affiliated: true.into(),
        exam_passed_on: date!(2023 - 01 - 01).into(),
        affiliated_at_expiry: true.into(),
        ..holder_review::Ask::on(date!(2026 - 11 - 21))
    };
    let drawing = asked.ask().unwrap().timeline(Lang::En).replace('\u{a0}', " ");
    let told = told(&drawing);
    let at = |text: &str, day: &str| text.find(day).unwrap_or_else(|| panic!("{day}: {text}"));
    let days = ["January 1, 2023", "October 1, 2023", "January 1, 2025", "January 3, 2025"];
    assert!(days.map(|day| at(&told, &format!("{day}:"))).is_sorted(), "{told}");
    // As they are drawn.
    assert!(days.map(|day| at(&drawing, &format!(">{day}</text>"))).is_sorted(), "{drawing}");
}

#[test]
fn an_answer_without_a_day_says_so_and_has_no_axis() {
    let asked = certificate_number::Ask {
        text: "CAR202600000001".into(),
        ..certificate_number::Ask::default()
    };
    let asked = asked.ask().unwrap();
    for (lang, wanted) in
        [(Lang::Fr, "Cette réponse n’a aucun jour"), (Lang::En, "This answer has no day")]
    {
        let drawing = asked.timeline(lang);
        assert_eq!(told(&drawing), format!("{wanted}."));
        assert!(drawing.contains(&format!(">{wanted}</text>")), "{drawing}");
        assert!(!drawing.contains("class=\"axis\""), "{drawing}");
    }
}

#[test]
fn a_text_is_never_shown() {
    let question = Question::new("holder-review").as_of(date!(2026 - 11 - 28));
    let asked = question.fact("certificate_number", "CAR202012345678").ask().unwrap();
    assert!(!asked.timeline(Lang::Fr).contains("CAR2020"));
}

/// Each line of words has a height of its own, of 18 units at least, and no day leaves the drawing.
#[test]
fn nothing_overlaps_whatever_the_rule() {
    let drawn = each_drawing(is_well_drawn);
    assert!(drawn > 2_000, "{drawn}");
}

/// A day of another reading is not that of the reading chosen.
#[test]
fn a_day_read_otherwise_does_not_say_that_its_reading_is_chosen() {
    let mut disputed = 0;
    each_drawing(|drawing| {
        for sentence in told(drawing).split(". ") {
            if sentence.contains("selon une autre lecture")
                || sentence.contains("by another reading")
            {
                disputed += 1;
                for chosen in ["lecture choisie", "reading chosen", "chosen reading"] {
                    assert!(!sentence.contains(chosen), "{sentence}");
                }
            }
        }
    });
    assert!(disputed > 100, "{disputed}");
}

/// Draws the question of each vector in both languages; how many drawings there are.
fn each_drawing(mut each: impl FnMut(&str)) -> u32 {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let mut drawn = 0;
    for rule in rules::ALL {
        let file = fs::read_to_string(folder.join(format!("{}.json", rule.slug))).unwrap();
        let file: serde_json::Value = serde_json::from_str(&file).unwrap();
        for case in file["cases"].as_array().unwrap() {
            let mut question = case["question"].clone();
            question["rule"] = rule.slug.into();
            let drawings = ask_json(&question.to_string(), |asked| {
                [Lang::Fr, Lang::En].map(|lang| asked.timeline(lang))
            });
            for drawing in drawings.iter().flatten() {
                each(drawing);
                drawn += 1;
            }
        }
    }
    drawn
}

fn is_well_drawn(drawing: &str) {
    let labels = drawing.split("<text x=\"8\" y=\"").skip(1);
    let rows: Vec<i32> = labels.filter_map(|rest| rest.split('"').next()?.parse().ok()).collect();
    assert!(rows.windows(2).all(|pair| pair[1] - pair[0] >= 18), "{drawing}");
    let height = numbers(drawing, "height")[0];
    assert!(rows.iter().all(|y| (0..height - 30).contains(y)), "{drawing}");
    assert!(numbers(drawing, "x").iter().all(|x| (0..=960).contains(x)), "{drawing}");
    let mut days = Vec::new();
    for text in drawing.split("<text ").skip(1) {
        let (attributes, rest) = text.split_once('>').unwrap();
        let attributes = format!(" {attributes}");
        let letters = rest.split_once('<').unwrap().0.chars().count();
        // Days have spaces too: in a wide font a letter of theirs is 0.6 of an em wide, and no more.
        let em = numbers(&attributes, "font-size").first().copied().unwrap_or(14);
        let width = i32::try_from(letters).unwrap() * em * 3 / 5;
        let x = numbers(&attributes, "x")[0];
        let (from, to) = match attributes.split("text-anchor=\"").nth(1) {
            Some(anchor) if anchor.starts_with("middle") => (x - width / 2, x + width / 2),
            Some(anchor) if anchor.starts_with("end") => (x - width, x),
            Some(_) => (x, x + width),
            None => continue,
        };
        assert!(from >= 370 && to <= 960, "{from} {to}: {rest:.40}\n{drawing}");
        if attributes.contains(" class=\"day\"") {
            days.push((from, to, numbers(&attributes, "y")[0]));
        }
    }
    // The last day of a bar stands at its end; a bar of one day is 4 units wide.
    for group in drawing.split("<g class=\"").skip(1).filter(|group| !group.starts_with("given")) {
        let bar = group.split_once("<rect ").map(|(_, rest)| format!(" {rest}"));
        let bar = bar.filter(|bar| numbers(bar, "width")[0] > 4).map(|bar| numbers(&bar, "x")[0]);
        let day = group.split_once("<text class=\"day\"").map(|(_, rest)| numbers(rest, "x")[0]);
        assert!(bar.zip(day).is_none_or(|(bar, day)| day > bar), "{group:.300}");
    }
    // A letter stands on its line, 11 units high.
    for (left, right, base) in days {
        for (from, to, top, bottom) in marks(drawing) {
            let is_beside = right <= from || to <= left || base <= top || bottom <= base - 11;
            assert!(is_beside, "{left} {right} {base}: {from} {to} {top} {bottom}\n{drawing}");
        }
    }
    for part in ["text", "g", "title", "desc", "svg"] {
        let begun = count(drawing, &format!("<{part}>")) + count(drawing, &format!("<{part} "));
        assert_eq!(begun, count(drawing, &format!("</{part}>")), "{part}: {drawing}");
    }
}

/// The boxes of the bars and circles: left, right, top and bottom.
fn marks(drawing: &str) -> Vec<(i32, i32, i32, i32)> {
    let attributes = |name| {
        let parts = drawing.split(name).skip(1);
        parts.map(|part| format!(" {}", part.split_once('>').unwrap().0))
    };
    let bars = attributes("<rect ").filter(|bar| !bar.contains("class=\"ground\"")).map(|bar| {
        let [x, y, width, height] =
            ["x", "y", "width", "height"].map(|name| numbers(&bar, name)[0]);
        (x, x + width, y, y + height)
    });
    let circles = attributes("<circle ").map(|circle| {
        let [x, y, r] = ["cx", "cy", "r"].map(|name| numbers(&circle, name)[0]);
        (x - r, x + r, y - r, y + r)
    });
    bars.chain(circles).collect()
}
