//! Cells that a spreadsheet would run as a formula, made harmless: an apostrophe before them.

/// What a spreadsheet may split a file on; lines end whatever it splits on.
const SEPARATORS: [char; 4] = [',', ';', '\t', '|'];
const LINE_ENDS: [char; 2] = ['\n', '\r'];

/// The cell with its apostrophes; `None` where it needs none.
pub(super) fn harmless(cell: &str) -> Option<String> {
    if !cell.bytes().any(may_begin_formula) {
        return None;
    }
    let mut places = Vec::new();
    if is_formula(cell) {
        places.push(0);
    }
    let has_lines = cell.contains(LINE_ENDS);
    for separator in SEPARATORS {
        if !has_lines && !cell.contains(separator) {
            continue;
        }
        let mut start = 0;
        for part in cell.split(|letter| letter == separator || LINE_ENDS.contains(&letter)) {
            if start > 0 && is_formula(part) {
                places.push(start);
            }
            // All of them are one byte long.
            start += part.len() + 1;
        }
    }
    if places.is_empty() {
        return None;
    }
    places.sort_unstable();
    places.dedup();
    let mut text = String::with_capacity(cell.len() + places.len());
    let mut from = 0;
    for place in places {
        text.push_str(cell.get(from..place).unwrap_or_default());
        text.push('\'');
        from = place;
    }
    text.push_str(cell.get(from..).unwrap_or_default());
    Some(text)
}

/// The cell without the apostrophe that was put before it.
pub(super) fn bare(cell: &str) -> &str {
    let bare = cell.strip_prefix('\'').filter(|bare| harmless(bare).is_some_and(|it| it == cell));
    bare.unwrap_or(cell)
}

/// Whether a cell that cannot be split further needs no look: it begins with a letter or a digit.
pub(super) fn is_plain(cell: &[u8]) -> bool {
    cell.first().is_none_or(u8::is_ascii_alphanumeric)
}

/// Whether a byte may be of a sign before a formula; a full-width one begins with the last of these.
fn may_begin_formula(byte: u8) -> bool {
    matches!(byte, b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r' | b'\n' | 0xef)
}

fn is_formula(cell: &str) -> bool {
    // One apostrophe is enough.
    if cell.starts_with('\'') || is_number(cell.trim()) || is_telephone(cell.trim()) {
        return false;
    }
    for letter in cell.chars() {
        match letter {
            // Full-width signs count: spreadsheets of some countries run them too.
            '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠' => {
                return true;
            }
            '"' | '“' | '”' | '«' | '»' | '\'' | '’' => {}
            letter if letter.is_whitespace() => {}
            _ => return false,
        }
    }
    false
}

/// `-1 234,56`, `+12.5 %`, `-3 $`: a sign, digits, perhaps in thousands, perhaps a fraction, perhaps a unit.
fn is_number(text: &str) -> bool {
    let Some(text) = text.strip_prefix(['+', '-']) else { return false };
    let text = text.strip_suffix(['%', '$', '€']).unwrap_or(text).trim_end();
    let (whole, fraction) = match text.rfind(['.', ',']) {
        Some(at)
            if text.get(at + 1..).is_some_and(|rest| {
                !is_thousand(rest) || !text.contains(',') || text.contains('.')
            }) =>
        {
            (text.get(..at).unwrap_or_default(), text.get(at + 1..))
        }
        _ => (text, None),
    };
    let mut groups = whole.split([' ', '\u{a0}', '\u{202f}', ',']);
    let is_first = groups.next().is_some_and(is_digits);
    is_first && groups.all(is_thousand) && fraction.is_none_or(is_digits)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_thousand(text: &str) -> bool {
    text.len() == 3 && is_digits(text)
}

/// `+1 514 555-0100`: a plus sign and 7 to 15 digits, with nothing between them but blanks, points, hyphens, parentheses.
fn is_telephone(text: &str) -> bool {
    let Some(number) = text
        .strip_prefix('+')
        .filter(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
    else {
        return false;
    };
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    (7..=15).contains(&digits)
        && number.chars().all(|letter| {
            letter.is_ascii_digit()
                || matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '.' | '-' | '(' | ')')
        })
}
