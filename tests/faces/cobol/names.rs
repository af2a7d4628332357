//! Names of the copybook, and its comments.
//!
//! A name is the one of C in other letters: `ECHEANCE_` is `ECH-`, the rule is its code, a letter or two say what it
//! belongs to, and each word of `WORDS` is always written short. Nothing else is done to it, so that whoever knows the
//! codes and the words knows every name. A name that was published never changes: a new word that is too long takes an
//! entry of its own; an old word keeps its form.

use std::collections::BTreeSet;

use echeance::rules;

/// The longest name.
pub(super) const LONGEST: usize = 30;

/// How words are written short, always.
pub(super) const WORDS: &[(&str, &str)] = &[
    // Groups of words, the longest first.
    ("TWO_YEARS_AFTER_EXPIRY", "2Y-AFTER-EXP"),
    ("SIGN_IN_TO_KEEP_ACCOUNT", "KEEP-ACCT"),
    ("LEAVE_DOES_NOT_STOP_RENEWAL", "RENEW-ON-LEAVE"),
    ("ACCOUNT_LAST_USED_ON", "ACCT-USED-ON"),
    ("ASSISTANCE_CAN_BE_REQUESTED", "CAN-ASK-ASSIST"),
    ("CODE_CAN_BE_ENTERED", "CAN-ENTER-CODE"),
    ("DAYS_OR_LESS_LEFT", "DAYS-OR-LESS"),
    ("EXAM_MUST_BE_VALID", "MUST-BE-VALID"),
    ("INVOICE_CAN_BE_GIVEN", "CAN-GIVE-INV"),
    ("NOT_SENT_BY_CLICSEQUR", "NOT-CSQR"),
    ("REGISTER_AS_NEW_USER", "REGISTER-NEW-USER"),
    ("DAYS_CONTESTED_READING", "DAYS-READING"),
    ("TRANSFER_EXAM_RESULT", "XFER-EXAM"),
    ("SWITCH_DATE_NOT_PUBLISHED", "DATE-UNPUB"),
    ("WITHIN_TERM_AND_AFFILIATED", "WTHN-TERM-AFFIL"),
    ("AFTER_DUE_DAY", "AFTER-DUE"),
    ("FROM_OFFICE_CONFIRMATION", "FROM-OPC"),
    ("NOTICE_OF_ASSESSMENT", "NTC-ASMT"),
    ("NOT_FROM_OFFICE", "NOT-OPC"),
    ("OTHER_PERSONAL_INFORMATION", "OTHER-INFO"),
    ("RENEWAL_COMPLETED_ON", "RENEWED-ON"),
    ("RENEWAL_LEAD_DAYS", "LEAD-DAYS"),
    ("VALIDATED_BY_TELEPHONE", "TEL-VALID"),
    ("ALREADY_REQUESTED", "ASKED"),
    ("ASKS_FOR", "ASKS"),
    ("BODY_USES", "BODY"),
    ("CANCELLATION_IN", "CANCLN"),
    ("ENDS_WITH", "ENDS-W"),
    ("EXPIRED_CERTIFICATE", "EXP-CERT"),
    ("INVALID_ITEMS", "INVAL"),
    ("LAST_ACCESS", "LAST-ACC"),
    ("MISSING_ITEMS", "MISS"),
    ("MORE_THAN", "OVER"),
    ("NOT_ACCEPTED", "UNACCEPTED"),
    ("NOT_APPLICABLE", "NA"),
    ("NOT_COVERED", "UNCOV"),
    ("NOT_PUBLISHED", "UNPUB"),
    ("NOT_REACHED", "MISSED"),
    ("RENEWAL_WINDOW", "RENEW-WINDOW"),
    ("SECOND_FACTOR", "2FA"),
    ("SIGNING_IN", "SIGN-IN"),
    ("THREE_YEARS", "3Y"),
    ("TWENTY_FOUR", "24"),
    ("TWO_YEARS", "2Y"),
    ("USER_CODE", "USERCD"),
    ("ACCOUNT_NOT_NEEDED_FOR_CERTIFICATE", "ACCT-NOT-NEEDED"),
    ("CLOSURE_NOT_CERTAIN", "MAYBE-CLOSED"),
    ("TERMS_BETWEEN_UNKNOWN", "TERMS-UNKNOWN"),
    ("EXPIRY_DAY_MAY_BE_OLD", "EXPIRY-MAYBE-OLD"),
    ("NEXT_DUE_COMPLETE", "ALL-DUE-KNOWN"),
    // Words.
    ("ACCOUNT", "ACCT"),
    ("ACCOUNTS", "ACCTS"),
    ("AFFILIATED", "AFFIL"),
    ("AFFILIATION", "AFFIL"),
    ("AMOUNT", "AMT"),
    ("ANSWERS", "ANS"),
    ("APPLICATION", "APPLN"),
    ("ASSESSMENT", "ASMT"),
    ("ASSISTANCE", "ASSIST"),
    ("ATTEMPTS", "TRIES"),
    ("BOUNDARY", "BND"),
    ("CANCELLATION", "CANCLN"),
    ("CANCELLED", "CANCLD"),
    ("CERTIFICATE", "CERT"),
    ("CHANGE", "CHG"),
    ("CHANGED", "CHGD"),
    ("CLICSEQUR", "CSQR"),
    ("COMPLETED", "COMPLD"),
    ("COMPLETION", "COMPLN"),
    ("CONFIRMATION", "CONF"),
    ("COVERED", "COV"),
    ("CREATION", "CREA"),
    ("CREDENTIALS", "CRED"),
    ("DEADLINE", "DEADLN"),
    ("EIGHT", "8"),
    ("FINDINGS", "FIND"),
    ("FORGOTTEN", "FORGOT"),
    ("IDENTIFIERS", "IDS"),
    ("INACTIVITY", "INACT"),
    ("INCOMPLETE", "INCOMPL"),
    ("INFORMATION", "INFO"),
    ("INSURANCE", "INS"),
    ("INVOICE", "INV"),
    ("LIFETIME", "LIFE"),
    ("NOTICE", "NTC"),
    ("NOTICES", "NTCS"),
    ("NUMBER", "NUM"),
    ("OFFICE", "OPC"),
    ("OFFSETS", "OFFS"),
    ("OPTIONS", "OPT"),
    ("OUTSTANDING", "OUTS"),
    ("PASSWORD", "PSWD"),
    ("PERSONAL", "PERS"),
    ("PROCEDURE", "PROC"),
    ("PUBLISHED", "PUB"),
    ("PURPOSE", "PURP"),
    ("QUEBEC", "QC"),
    ("QUESTIONS", "QUEST"),
    ("RECEIVED", "RECD"),
    ("RECOGNISED", "RECOG"),
    ("RECOVERY", "RECOV"),
    ("REGISTRATION", "REG"),
    ("REQUESTED", "REQSTD"),
    ("RETRIEVED", "RETR"),
    ("ROUTES", "RTE"),
    ("SECONDS", "SECS"),
    ("SECURITY", "SEC"),
    ("SERVICES", "SVCS"),
    ("SEVEN", "7"),
    ("SIGNATURE", "SIGNAT"),
    ("SIGNIFICANTLY", "SIG"),
    ("SUPPRESSED", "SUPPR"),
    ("SYSTEM", "SYS"),
    ("TELEPHONE", "TEL"),
    ("TEMPORARY", "TEMP"),
    ("TEN", "10"),
    ("THIRTY", "30"),
    ("TRANSFER", "XFER"),
    ("UNAFFILIATED", "UNAFFIL"),
    ("VERIFICATION", "VERIF"),
    ("WITHIN", "WTHN"),
];

/// A name of C as a name of COBOL.
pub(super) fn cobol(name: &str) -> String {
    let rule =
        name.strip_prefix("ECHEANCE_RULE_").map(|rule| rule.to_lowercase().replace('_', "-"));
    if let Some(rule) = rule.and_then(|slug| rules::by_slug(&slug)) {
        return format!("ECH-RULE-{}", rule.cobol);
    }
    let name = name.strip_prefix("ECHEANCE_").map_or(name.to_owned(), |rest| format!("ECH_{rest}"));
    let mut name = format!("_{}_", name.to_uppercase());
    for (long, short) in WORDS {
        name = name.replace(&format!("_{long}_"), &format!("_{}_", short.replace('-', "_")));
    }
    let name = name.strip_prefix('_').unwrap_or(&name);
    name.strip_suffix('_').unwrap_or(name).replace('_', "-")
}

/// The English of a doc comment, in ASCII and with the names of COBOL.
pub(super) fn comment(doc: &str) -> Result<String, String> {
    let mut text = String::new();
    for line in doc.lines() {
        let line = line.trim_start_matches('/').trim();
        if line.starts_with("Fr\u{a0}:") {
            break;
        }
        text = text + " " + line;
    }
    let mut told = String::new();
    let mut name = String::new();
    for letter in ascii(text.trim())?.chars().chain(['\n']) {
        if letter.is_ascii_alphanumeric() || letter == '_' {
            name.push(letter);
        } else {
            told.push_str(&renamed(&name));
            told.push(letter);
            name.clear();
        }
    }
    Ok(told.trim_end().to_owned())
}

/// A word of a comment: calls keep their names, other names of C are those of COBOL. What ends in `_` is how names begin.
fn renamed(word: &str) -> String {
    if word.starts_with("echeance_") || !word.contains('_') {
        return word.to_owned();
    }
    let Some(start) = word.strip_suffix('_') else { return cobol(word) };
    let start = start.replace("_A_REASON", "_AR").replace("_D_REASON", "_DR");
    cobol(&start.replace("_A_FACT", "_B").replace("_FACT", "_B")) + "-*"
}

/// Whether a comment names a number, by its name or by how its name begins.
pub(super) fn tells(doc: &str, name: &str) -> bool {
    let mut words = doc.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    words.any(|word| word == name || (word.ends_with('_') && name.starts_with(word)))
}

/// The text in letters that every character set of COBOL has.
pub(super) fn ascii(text: &str) -> Result<String, String> {
    let mut plain = String::new();
    for letter in text.chars() {
        match letter {
            '\u{20}'..='\u{7e}' => plain.push(letter),
            '\u{a0}' | '\u{202f}' => plain.push(' '),
            '\u{2018}' | '\u{2019}' => plain.push('\''),
            '\u{201c}' | '\u{201d}' | '«' | '»' => plain.push('"'),
            '\u{2013}' | '\u{2014}' => plain.push('-'),
            '\u{2026}' => plain.push_str("..."),
            'à' | 'â' => plain.push('a'),
            'ç' => plain.push('c'),
            'è' | 'é' | 'ê' | 'ë' => plain.push('e'),
            'É' => plain.push('E'),
            'î' | 'ï' => plain.push('i'),
            'Î' => plain.push('I'),
            'ô' => plain.push('o'),
            'ù' | 'û' => plain.push('u'),
            'œ' => plain.push_str("oe"),
            'Œ' => plain.push_str("OE"),
            _ => return Err(format!("`{letter}` has no form in ASCII yet")),
        }
    }
    Ok(plain)
}

/// The names that were given, and what is wrong with some of them: too long, or given twice.
#[derive(Default)]
pub(super) struct Names {
    given: BTreeSet<String>,
    pub(super) refused: Vec<String>,
}

impl Names {
    pub(super) fn add(&mut self, name: &str) {
        if name.len() > LONGEST {
            let length = name.len();
            self.refused.push(format!("{name} has {length} characters, of {LONGEST} at most"));
        }
        if !self.given.insert(name.to_owned()) {
            self.refused.push(format!("two are named {name}"));
        }
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.given.contains(name)
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn a_name_that_cannot_be_is_refused() {
        let mut names = Names::default();
        let longest = "ECH-EXVA-A-LAST-DAY-EXTENDED-X";
        names.add(longest);
        assert_eq!(names.refused, [""; 0]);
        names.add(longest);
        names.add(&format!("{longest}X"));
        assert_eq!(
            names.refused,
            [
                "two are named ECH-EXVA-A-LAST-DAY-EXTENDED-X",
                "ECH-EXVA-A-LAST-DAY-EXTENDED-XX has 31 characters, of 30 at most",
            ]
        );
    }
}
