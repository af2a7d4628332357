//! Recognition of column headings: finds the fact, if any, that a column holds, under the names that agencies use.

pub use crate::rule::near::folded;
use crate::rule::near::{MAX_NEAR, has_same_words, is_slip, words_of};

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

/// Names with the opposite meaning of a fact whose name they resemble.
const OPPOSITES: &[&str] =
    &["affiliated_since", "affiliated since", "affilié depuis", "affiliée depuis"];

/// The meaning of a column heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heading {
    /// The fact with that name.
    Fact(&'static str),
    /// An unknown name close to a name of this fact, perhaps a spelling error.
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
    /// one of the two contains all words of the other except `on`, `date`, `de`, `du`, `le`, `no`.
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
        if OPPOSITES.iter().any(|opposite| folded(opposite) == given) {
            return Heading::Opposite;
        }
        if given.len() > MAX_NEAR {
            return Heading::Other;
        }
        let words = words_of(name);
        let near = names().find(|(_, known)| {
            is_slip(&given, &folded(known)) || has_same_words(&words, &words_of(known))
        });
        near.map_or(Heading::Other, |(fact, _)| Heading::Near(fact))
    }
}

/// Each name of each fact.
fn names() -> impl Iterator<Item = (&'static str, &'static str)> {
    HEADINGS.iter().flat_map(|(fact, others)| {
        core::iter::once((*fact, *fact)).chain(others.iter().map(|name| (*fact, *name)))
    })
}
