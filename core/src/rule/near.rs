//! Similar names: what was typed, and what was perhaps meant.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::language::Lang;

/// In bytes. A longer text is a remark, and not a misspelt name.
pub(crate) const MAX_NEAR: usize = 100;

/// Words that are ignored when names are compared; the last two are `de` and `le` before a vowel.
const SMALL_WORDS: [&str; 8] = ["on", "date", "de", "du", "le", "no", "d", "l"];

/// Which of the known names was perhaps meant by an unknown one: the known name that differs only in case, accents and the
/// signs between words; else the one at the smallest edit distance, at most 3 and at most a third of the letters, where two
/// neighbours that changed places are one edit; else the only one that has all the words of the unknown name.
///
/// ```
/// use echeance::dynamic::meant;
///
/// let names = ["exam-transfer", "exam-validity", "transfer-request"];
/// assert_eq!(meant("Exam_Transfer", names), Some("exam-transfer"));
/// assert_eq!(meant("exam-trasnfer", names), Some("exam-transfer"));
/// assert_eq!(meant("validity", names), Some("exam-validity"));
/// assert_eq!(meant("transfer", names), None);
/// assert_eq!(meant("aks", ["ask", "audit"]), Some("ask"));
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
        let folded = folded(known);
        let apart = distance(&given, &folded);
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

/// What to add to a message about an unknown name: the question whether a known one was meant, as [`meant`] finds it; else nothing.
///
/// ```
/// use echeance::Lang;
/// use echeance::dynamic::perhaps;
///
/// let names = ["exam-transfer", "exam-validity"];
/// assert_eq!(perhaps("exam-trasnfer", names, Lang::En), "; did you mean “exam-transfer”?");
/// assert_eq!(perhaps("sign-in", names, Lang::En), "");
/// ```
#[must_use]
pub fn perhaps<'n>(name: &str, names: impl IntoIterator<Item = &'n str>, lang: Lang) -> String {
    ask_whether(meant(name, names), lang)
}

/// The question whether that name was meant, where there is one.
pub(crate) fn ask_whether(meant: Option<&str>, lang: Lang) -> String {
    match (meant, lang) {
        (None, _) => String::new(),
        (Some(name), Lang::Fr) => format!("; vouliez-vous dire «\u{a0}{name}\u{a0}»?"),
        (Some(name), Lang::En) => format!("; did you mean “{name}”?"),
    }
}

/// A name as names are compared: small letters and digits without accents, and other signs but spaces, hyphens, underscores,
/// apostrophes and those that nobody sees.
///
/// ```
/// use echeance::register::folded;
///
/// assert_eq!(folded(" Délivré_LE "), folded("delivre-le"));
/// assert_eq!(folded("\u{200b}issued_on"), folded("issued on"));
/// ```
#[must_use]
pub fn folded(name: &str) -> String {
    name.chars()
        .filter(|letter| !is_apart(*letter) && !is_accent(*letter) && !is_unseen(*letter))
        .flat_map(char::to_lowercase)
        .map(plain)
        .collect()
}

fn is_apart(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '_' | '\'' | '’')
}

/// An accent that stands after its letter.
fn is_accent(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// Characters that nobody sees: the soft hyphen, those without width, the mark of byte order and the controls of
/// writing direction.
pub(crate) fn is_unseen(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'
            | '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
    )
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

/// Whether one of two names has all the words of the other.
fn has_same_words(one: &[String], other: &[String]) -> bool {
    !one.is_empty() && !other.is_empty() && (has_all_words(one, other) || has_all_words(other, one))
}

pub(crate) fn has_all_words(all: &[String], part: &[String]) -> bool {
    part.iter().all(|word| all.contains(word))
}

/// How far an unknown name, folded, with its words, is from a known one, in letters: those that make one of the other, or
/// those of the words that only one of them has; `None` where they are not close.
pub(crate) fn apart(given: &str, words: &[String], known: &str) -> Option<usize> {
    let (known, known_words) = (folded(known), words_of(known));
    if given == known || is_slip(given, &known) {
        return Some(distance(given, &known));
    }
    if !has_same_words(words, &known_words) {
        return None;
    }
    let only = |of: &[String], other: &[String]| {
        let words = of.iter().filter(|word| !other.contains(word));
        words.map(|word| word.chars().count()).sum::<usize>()
    };
    Some(only(words, &known_words) + only(&known_words, words))
}

fn is_slip(given: &str, known: &str) -> bool {
    let most = match given.chars().count() {
        0..6 => 0,
        6..10 => 1,
        _ => 2,
    };
    (1..=most).contains(&distance(given, known))
}

/// How many letters must be put in, left out, changed or exchanged with their neighbour to make one word of the other (optimal
/// string alignment).
fn distance(one: &str, other: &str) -> usize {
    let others: Vec<char> = other.chars().collect();
    let mut rows = [Vec::new(), (0..=others.len()).collect::<Vec<usize>>()];
    let mut before = None;
    for (place, letter) in one.chars().enumerate() {
        let [earlier, last] = &rows;
        let mut row = Vec::from([place + 1]);
        let mut left = None;
        for (at, known) in others.iter().enumerate() {
            let of = |row: &[usize], at: usize| row.get(at).copied().unwrap_or(usize::MAX - 1);
            let changed = of(last, at) + usize::from(letter != *known);
            let mut fewest = changed.min(of(&row, at) + 1).min(of(last, at + 1) + 1);
            if before == Some(*known) && left == Some(letter) {
                fewest = fewest.min(of(earlier, at.wrapping_sub(1)) + 1);
            }
            row.push(fewest);
            left = Some(*known);
        }
        let [_, last] = rows;
        rows = [last, row];
        before = Some(letter);
    }
    let [_, last] = rows;
    last.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests;
