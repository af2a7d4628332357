//! Recognition of column headings: finds the fact, if any, that a column holds, under the names that agencies use.

use alloc::vec::Vec;

pub use crate::rule::near::folded;
use crate::rule::near::{MAX_NEAR, apart, has_all_words, words_of};

/// The column names for facts, in addition to the names of the facts themselves. The names used in French files come
/// first.
///
/// Case, accents, spaces, hyphens and underscores are ignored when names are compared.
pub const HEADINGS: &[(&str, &[&str])] = &[
    (
        "certificate_number",
        &[
            "numéro de certificat",
            "numéro du certificat",
            "no de certificat",
            "no certificat",
            "n° de certificat",
            "certificate no",
            "certificate #",
        ],
    ),
    (
        "kind",
        &["sorte de certificat", "type de certificat", "kind of certificate", "certificate type"],
    ),
    (
        "issued_on",
        &[
            "délivré le",
            "date de délivrance",
            "jour de délivrance",
            "délivrance",
            "date d’émission",
            "issue date",
            "date issued",
            "issued",
        ],
    ),
    (
        "expires_on",
        &[
            "échéance",
            "date d’échéance",
            "jour d’échéance",
            "expire le",
            "date d’expiration",
            "expiry date",
            "expiration date",
            "date of expiry",
        ],
    ),
    ("affiliated", &["affilié", "affiliée", "affiliation", "lien en vigueur", "is affiliated"]),
    (
        "unaffiliated_since",
        &[
            "sans affiliation depuis",
            "non affilié depuis",
            "dernier jour du lien",
            "fin du lien",
            "fin d’affiliation",
            "date de fin d’affiliation",
            "last day affiliated",
            "affiliation end date",
        ],
    ),
    (
        "cancelled_on",
        &[
            "annulé le",
            "date d’annulation",
            "jour d’annulation",
            "cancellation date",
            "date cancelled",
        ],
    ),
    (
        "renewal_completed_on",
        &[
            "renouvelé le",
            "renouvellement terminé le",
            "date de renouvellement",
            "jour du renouvellement",
            "renewal date",
            "renewed on",
            "date renewed",
        ],
    ),
    (
        "exam_passed_on",
        &[
            "examen réussi le",
            "date de réussite de l’examen",
            "réussite de l’examen",
            "date de réussite",
            "exam pass date",
            "date exam passed",
        ],
    ),
    (
        "affiliated_at_expiry",
        &[
            "affilié à l’échéance",
            "affiliée à l’échéance",
            "lien à l’échéance",
            "affiliated on expiry",
        ],
    ),
    (
        "account_last_used_on",
        &[
            "compte utilisé le",
            "dernière utilisation du compte",
            "dernière connexion",
            "dernière ouverture de session",
            "last sign-in",
            "last login",
            "account last used",
        ],
    ),
    (
        "renewal_lead_days",
        &["jours de préavis", "préavis de renouvellement", "lead days", "renewal notice days"],
    ),
];

/// Names that a person would take for that of a fact, but that agencies use for other things too: near the fact, and never
/// read as it. So is a longer name that holds all words of one.
const ALIKE: &[(&str, &[&str])] = &[
    ("issued_on", &["émis le", "émise le", "date émission"]),
    ("expires_on", &["date exp", "date éch", "fin de validité", "valide jusqu’au", "valid until"]),
    (
        "unaffiliated_since",
        &["désaffilié le", "désaffiliée le", "date fin affil", "disaffiliated on"],
    ),
    (
        "cancelled_on",
        &[
            "date annul",
            "annulée le",
            "canceled on",
            "cancel date",
            "révoqué le",
            "révoquée le",
            "date révocation",
            "revoked on",
            "revocation date",
            "radié le",
            "radiée le",
            "date radiation",
            "retiré le",
            "retirée le",
            "date retrait",
        ],
    ),
    ("renewal_completed_on", &["renouvelée le", "date renouv"]),
    ("exam_passed_on", &["examen passé le"]),
    ("affiliated_at_expiry", &["affilié éch", "affiliated exp"]),
];

/// Names with the opposite meaning of a fact whose name they resemble.
const OPPOSITES: &[&str] = &[
    "affiliated_since",
    "affilié depuis",
    "affiliée depuis",
    "lien en vigueur depuis",
    "affiliation depuis",
];

/// The meaning of a column heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heading {
    /// The fact with that name.
    Fact(&'static str),
    /// An unknown name close to a name of this fact, perhaps a spelling error; to those of which others, [`Heading::near`]
    /// says.
    Near(&'static str),
    /// The opposite of `unaffiliated_since`.
    Opposite,
    /// Something else.
    Other,
}

impl Heading {
    /// The meaning of a heading.
    ///
    /// Two names are close at an edit distance of 1 if the name has 6 to 9 letters, of 1 or 2 from 10 letters on, or if
    /// one of the two contains all words of the other except `on`, `date`, `de`, `du`, `le`, `no`, and `d’` and `l’`.
    ///
    /// ```
    /// use echeance::register::Heading;
    ///
    /// assert_eq!(Heading::of("Date d'échéance"), Heading::Fact("expires_on"));
    /// assert_eq!(Heading::of("CANCELLED-ON"), Heading::Fact("cancelled_on"));
    /// assert_eq!(Heading::of("canceled_on"), Heading::Near("cancelled_on"));
    /// assert_eq!(Heading::of("affiliated_since"), Heading::Opposite);
    /// assert_eq!(Heading::of("telephone"), Heading::Other);
    /// ```
    #[must_use]
    pub fn of(name: &str) -> Heading {
        let given = folded(name);
        if names().any(|(_, known)| folded(known) == given) {
            let fact = names().find(|(_, known)| folded(known) == given);
            return fact.map_or(Heading::Other, |(fact, _)| Heading::Fact(fact));
        }
        let words = words_of(name);
        let is_opposite = |known: &&str| {
            let known_words = words_of(known);
            folded(known) == given
                || has_all_words(&words, &known_words) && has_all_words(&known_words, &words)
        };
        if OPPOSITES.iter().any(is_opposite) {
            return Heading::Opposite;
        }
        Heading::near(name).first().map_or(Heading::Other, |fact| Heading::Near(fact))
    }

    /// The facts that have a name close to an unknown one, the closest first; none for a known name, or one that is close
    /// to none.
    ///
    /// ```
    /// use echeance::register::Heading;
    ///
    /// assert_eq!(Heading::near("certificate cancelled on"), ["certificate_number", "cancelled_on"]);
    /// assert_eq!(Heading::near("Fin affiliation")[0], "unaffiliated_since");
    /// assert_eq!(Heading::near("affiliated_at_exp")[0], "affiliated_at_expiry");
    /// assert!(Heading::near("certificate_number").is_empty());
    /// ```
    #[must_use]
    pub fn near(name: &str) -> Vec<&'static str> {
        let given = folded(name);
        if given.len() > MAX_NEAR || names().any(|(_, known)| folded(known) == given) {
            return Vec::new();
        }
        let words = words_of(name);
        let mut near: Vec<(usize, &'static str)> = Vec::new();
        let mut take = |fact, far: Option<usize>| {
            let Some(far) = far else { return };
            match near.iter_mut().find(|(_, of)| *of == fact) {
                Some((least, _)) => *least = far.min(*least),
                None => near.push((far, fact)),
            }
        };
        for (fact, known) in names() {
            take(fact, apart(&given, &words, known));
        }
        for (fact, alike) in ALIKE {
            for known in *alike {
                let is_whole = folded(known) == given || has_all_words(&words, &words_of(known));
                take(*fact, apart(&given, &words, known).filter(|_| is_whole));
            }
        }
        near.sort_by_key(|(far, _)| *far);
        near.into_iter().map(|(_, fact)| fact).collect()
    }

    /// The fact whose name this was before its accents were lost, as a program does that does not know the encoding of a
    /// file: each letter with an accent is one to three signs that no name has.
    ///
    /// ```
    /// use echeance::register::Heading;
    ///
    /// assert_eq!(Heading::without_accents("D?livr? le"), Some("issued_on"));
    /// assert_eq!(Heading::without_accents("Ã‰chÃ©ance"), Some("expires_on"));
    /// assert_eq!(Heading::without_accents("Délivré le"), None);
    /// ```
    #[must_use]
    pub fn without_accents(name: &str) -> Option<&'static str> {
        let given = folded(name);
        if given.len() > MAX_NEAR || names().any(|(_, known)| folded(known) == given) {
            return None;
        }
        let letters: Vec<char> = name.to_lowercase().chars().collect();
        let lost = |known: &str| {
            let known: Vec<char> = known.chars().collect();
            !known.iter().all(char::is_ascii) && is_without_accents(&letters, &known)
        };
        names().find(|(_, known)| lost(known)).map(|(fact, _)| fact)
    }
}

/// The most signs that stand in the place of a letter: as many bytes as it has in UTF-8.
const MAX_LOST: usize = 3;

/// Whether a name in small letters is a known one, but for what is not ASCII in that one.
fn is_without_accents(name: &[char], known: &[char]) -> bool {
    let is_between = |letter: char| letter.is_whitespace() || matches!(letter, '-' | '_' | '\'');
    match (name, known) {
        ([], []) => true,
        (_, [letter, known @ ..]) if is_between(*letter) => is_without_accents(name, known),
        ([letter, name @ ..], [wanted, known_rest @ ..]) if wanted.is_ascii() => {
            if is_between(*letter) {
                return is_without_accents(name, known);
            }
            letter == wanted && is_without_accents(name, known_rest)
        }
        (_, [wanted, known_rest @ ..]) => {
            let plain = |letter: &char| folded(letter.encode_utf8(&mut [0; 4]));
            // A space that is not to be broken is the second byte of “à”.
            let lost = name.iter().take(MAX_LOST).take_while(|sign| !sign.is_ascii_alphanumeric());
            let is_plain = name.first().is_some_and(|letter| plain(letter) == plain(wanted));
            let least = usize::from(wanted.is_alphabetic());
            (least..=lost.count())
                .chain(is_plain.then_some(1))
                .any(|many| is_without_accents(name.get(many..).unwrap_or_default(), known_rest))
        }
        ([letter, name @ ..], []) => is_between(*letter) && is_without_accents(name, known),
    }
}

/// Each name of each fact.
fn names() -> impl Iterator<Item = (&'static str, &'static str)> {
    HEADINGS.iter().flat_map(|(fact, others)| {
        core::iter::once((*fact, *fact)).chain(others.iter().map(|name| (*fact, *name)))
    })
}
