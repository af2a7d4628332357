//! What any rule may give: an outcome that is undetermined, and reasons that are no rule's own.

use alloc::string::String;
use core::fmt;

use crate::language::{Lang, Voiced, Words};
use crate::rule::dated::Dated;
use crate::rule::declare::voiced;
use crate::rule::law::Law;
use crate::rule::marks::VoicedMarks;
use crate::rule::member::Member;
use crate::rule::member::sealed::Sealed;
use crate::rule::{AsOf, Case, ReasonSpec};

/// What the outcome `undetermined`, number 0, says.
pub const UNDETERMINED: Voiced = voiced!({
    both "les faits connus ne suffisent pas pour répondre" /
         "the known facts are not enough to answer"
});

macro_rules! general_reasons {
    ($($(#[$doc:meta])+ $place:literal $name:ident $spec:ident;)+) => {
        /// A reason that any rule may give.
        ///
        /// Only `ask()` gives it: `decide()`, the fast path, tells the conditions of the rule and no more.
        ///
        /// ```
        /// use echeance::rules::exam_transfer::Ask;
        /// use echeance::{GeneralReason, Why};
        /// use time::macros::date;
        ///
        /// let ask = Ask {
        ///     exam_passed_on: date!(2026-01-15).into(),
        ///     affiliated_at_expiry: false.into(),
        ///     ..Ask::on(date!(2026-11-21))
        /// };
        /// let whys: Vec<_> = ask.ask()?.reasons().collect();
        /// assert_eq!(whys.last(), Some(&Why::General(GeneralReason::ProcedurePublishedForClicsequr)));
        ///
        /// let decided = ask.decide()?.expect("all is known");
        /// let of_the_rule: Vec<_> = decided.reasons.iter().map(Why::Rule).collect();
        /// assert_eq!(of_the_rule, whys[..whys.len() - 1]);
        /// # Ok::<(), echeance::Error>(())
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum GeneralReason {
            $($(#[$doc])+ $name,)+
        }

        impl Member for GeneralReason {
            const ALL: &'static [Self] = &[$(GeneralReason::$name),+];

            fn place(self) -> u8 {
                match self { $(GeneralReason::$name => $place,)+ }
            }
        }

        impl GeneralReason {
            /// As a table has it.
            ///
            /// ```
            /// use echeance::GeneralReason;
            ///
            /// // It is about the question, and rests on no source.
            /// assert!(GeneralReason::FactsMissing.spec().sources.is_empty());
            /// ```
            #[must_use]
            pub const fn spec(self) -> &'static ReasonSpec {
                match self { $(GeneralReason::$name => &$spec,)+ }
            }
        }
    };
}

general_reasons! {
    /// With facts unknown, every case leads to the outcome, each for a reason of its own.
    1 AllCasesAgree ALL_CASES_AGREE;
    /// The unknown facts decide.
    2 FactsMissing FACTS_MISSING;
    /// The procedure was published for clicSÉQUR; what replaced it is not published (Q12).
    3 ProcedurePublishedForClicsequr PROCEDURE_PUBLISHED_FOR_CLICSEQUR;
}

/// Its slug.
impl fmt::Display for GeneralReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.slug())
    }
}

impl Sealed for GeneralReason {}

impl GeneralReason {
    /// Its number, stable and never re-used.
    ///
    /// ```
    /// use echeance::GeneralReason;
    ///
    /// assert_eq!(GeneralReason::FactsMissing.number(), 2);
    /// ```
    #[must_use]
    pub const fn number(self) -> u16 {
        self.spec().number
    }

    /// Its slug.
    ///
    /// ```
    /// use echeance::GeneralReason;
    ///
    /// assert_eq!(GeneralReason::FactsMissing.slug(), "facts-missing");
    /// ```
    #[must_use]
    pub const fn slug(self) -> &'static str {
        self.spec().slug
    }
}

const ALL_CASES_AGREE: ReasonSpec = ReasonSpec {
    slug: "all-cases-agree",
    number: 1,
    words: voiced!({
        both "quels que soient les faits inconnus, la réponse est la même, mais pas pour la même raison" /
             "whatever the unknown facts are, the answer is the same, though not for the same reason"
    }),
    marks: VoicedMarks::NONE,
    sources: &[],
    limits: None,
};

const FACTS_MISSING: ReasonSpec = ReasonSpec {
    slug: "facts-missing",
    number: 2,
    words: voiced!({
        both "la réponse dépend de faits qui ne sont pas connus" /
             "the answer depends on facts that are not known"
    }),
    marks: VoicedMarks::NONE,
    sources: &[],
    limits: None,
};

const PROCEDURE_PUBLISHED_FOR_CLICSEQUR: ReasonSpec = ReasonSpec {
    slug: "procedure-published-for-clicsequr",
    number: 3,
    words: voiced!({
        about "les étapes publiées datent d’avant le Service d’authentification gouvernementale\u{a0}: avant d’agir, il faut écrire à infocertificat@opc.gouv.qc.ca pour savoir lesquelles valent encore" /
            "the published steps are from before the Service d’authentification gouvernementale: before acting, write to infocertificat@opc.gouv.qc.ca to learn which of them still hold";
        to "les étapes publiées datent d’avant le Service d’authentification gouvernementale\u{a0}: avant d’agir, écrivez à infocertificat@opc.gouv.qc.ca pour savoir lesquelles valent encore" /
            "the published steps are from before the Service d’authentification gouvernementale: before acting, write to infocertificat@opc.gouv.qc.ca to learn which of them still hold"
    }),
    marks: VoicedMarks::NONE,
    sources: &["S000-06", "S001-09", "S002-05", "Q12"],
    limits: None,
};

/// What most moments of a question are.
pub(crate) const DAY_OF_THE_QUESTION: Words =
    Words { fr: "jour de la question", en: "day of the question" };

/// Whether the procedure published for clicSÉQUR is known to stand: to the day of the Office's last page for it.
pub(crate) static CLICSEQUR_PROCEDURE: Law<bool> = Law {
    slug: "clicsequr-procedure",
    words: Words {
        fr: "les étapes publiées pour clicSÉQUR valent",
        en: "the steps published for clicSÉQUR hold",
    },
    day: DAY_OF_THE_QUESTION,
    rules: &[
        "certificate-status",
        "certificate-renewal",
        "certificate-issuance",
        "change-notice",
        "code-status",
        "absence",
        "exam-validity",
        "exam-transfer",
        "transfer-request",
        "new-file-after-expiry",
        "invoice-proof",
        "file-recovery",
        "holder-review",
    ],
    after: &[],
    rows: &[
        Dated::new(true, &["OPC-renewing", "S000-06", "S001-09"]).to(2024, 7, 15).open(&["Q38"]),
        Dated::new(false, &["S000-06", "S001-09", "S002-05"]).from(2024, 7, 16).open(&["Q12"]),
    ],
    in_words: |holds, lang| {
        String::from(match (holds, lang) {
            (true, Lang::Fr) => "oui",
            (true, Lang::En) => "yes",
            (false, Lang::Fr) => "non publié",
            (false, Lang::En) => "not published",
        })
    },
}
.of_all_days();

/// Whether the procedure that was published for clicSÉQUR may no longer stand on the case's day, or without a day.
pub(crate) fn is_procedure_unsure(case: &Case<'_>) -> bool {
    match case.as_of {
        AsOf::Missing => true,
        AsOf::Day(_) | AsOf::Instant(_) => !CLICSEQUR_PROCEDURE.at(case.day()),
    }
}
