//! Similar names: what was typed, and what was perhaps meant.

use alloc::string::String;
use alloc::vec::Vec;

/// In bytes. A longer text is a remark, and not a misspelt name.
pub(crate) const MAX_NEAR: usize = 100;

/// Words that are ignored when names are compared.
const SMALL_WORDS: [&str; 6] = ["on", "date", "de", "du", "le", "no"];

/// Which of the known names was perhaps meant by an unknown one: the known name that differs only in case, accents and the
/// signs between words; else the one at the smallest edit distance, at most 3 and at most a third of the letters; else the
/// only one that has all the words of the unknown name.
///
/// ```
/// use echeance::dynamic::meant;
///
/// let names = ["exam-transfer", "exam-validity", "transfer-request"];
/// assert_eq!(meant("Exam_Transfer", names), Some("exam-transfer"));
/// assert_eq!(meant("exam-trasnfer", names), Some("exam-transfer"));
/// assert_eq!(meant("validity", names), Some("exam-validity"));
/// assert_eq!(meant("transfer", names), None);
/// ```
#[must_use]
pub fn meant<'n>(name: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    if name.len() > MAX_NEAR {
        return None;
    }
    let given = folded(name);
    let most = given.chars().count().checked_div(3).unwrap_or(0).min(3);
    let words = words_of(name);
    let mut nearest: Option<(usize, &'n str)> = None;
    let mut of_words = None;
    let mut others = 0;
    for known in names {
        let apart = distance(&given, &folded(known));
        if apart <= most && nearest.is_none_or(|(least, _)| apart < least) {
            nearest = Some((apart, known));
        }
        if has_same_words(&words, &words_of(known)) {
            of_words = Some(known);
            others += 1;
        }
    }
    nearest.map(|(_, known)| known).or_else(|| of_words.filter(|_| others == 1))
}

/// A name as names are compared: small letters and digits without accents, and other signs but spaces, hyphens, underscores
/// and apostrophes.
///
/// ```
/// use echeance::register::folded;
///
/// assert_eq!(folded(" Délivré_LE "), folded("delivre-le"));
/// ```
#[must_use]
pub fn folded(name: &str) -> String {
    name.chars()
        .filter(|letter| !is_apart(*letter))
        .flat_map(char::to_lowercase)
        .map(plain)
        .collect()
}

fn is_apart(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '-' | '_' | '\'' | '’' | '\u{301}' | '\u{300}' | '\u{feff}')
}

fn plain(letter: char) -> char {
    match letter {
        'à' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        'º' => '°',
        letter => letter,
    }
}

pub(crate) fn words_of(name: &str) -> Vec<String> {
    let words = name.split(is_apart).map(folded);
    words.filter(|word| !word.is_empty() && !SMALL_WORDS.contains(&word.as_str())).collect()
}

pub(crate) fn has_same_words(one: &[String], other: &[String]) -> bool {
    let holds = |all: &[String], part: &[String]| part.iter().all(|word| all.contains(word));
    !one.is_empty() && !other.is_empty() && (holds(one, other) || holds(other, one))
}

pub(crate) fn is_slip(given: &str, known: &str) -> bool {
    let most = match given.chars().count() {
        0..6 => 0,
        6..10 => 1,
        _ => 2,
    };
    (1..=most).contains(&distance(given, known))
}

/// How many letters must be put in, left out or changed to make one word of the other (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (place, letter) in one.chars().enumerate() {
        let (mut before, mut left) = (place, place + 1);
        for (slot, known) in row.iter_mut().skip(1).zip(other.chars()) {
            let changed = before + usize::from(letter != known);
            before = *slot;
            left = changed.min(left + 1).min(*slot + 1);
            *slot = left;
        }
        if let Some(first) = row.first_mut() {
            *first = place + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}
