//! What any rule may give: an outcome that is undetermined, and reasons.

use crate::asking::Asked;
use crate::calendar::Day;
use crate::language::Words;
use crate::rule::{AsOf, Case, Reason};

/// What the outcome `undetermined`, number 0, says.
pub const UNDETERMINED: Words = Words {
    fr: "les faits connus ne suffisent pas pour répondre",
    en: "the known facts are not enough to answer",
};

/// With facts unknown, every case leads to the outcome, each for a reason of its own.
pub static ALL_CASES_AGREE: Reason = Reason {
    slug: "all-cases-agree",
    number: 1,
    words: Words {
        fr: "quels que soient les faits inconnus, la réponse est la même, mais pas pour la même raison",
        en: "whatever the unknown facts are, the answer is the same, though not for the same reason",
    },
    sources: &[],
};

/// The unknown facts decide.
pub static FACTS_MISSING: Reason = Reason {
    slug: "facts-missing",
    number: 2,
    words: Words {
        fr: "la réponse dépend de faits qui ne sont pas connus",
        en: "the answer depends on facts that are not known",
    },
    sources: &[],
};

/// The procedure was published for clicSÉQUR; what replaced it is not published (Q12).
pub static PROCEDURE_PUBLISHED_FOR_CLICSEQUR: Reason = Reason {
    slug: "procedure-published-for-clicsequr",
    number: 3,
    words: Words {
        fr: "la marche à suivre a été publiée pour clicSÉQUR et celle qui la remplace ne l’a pas été\u{a0}; \
             écrire à infocertificat@opc.gouv.qc.ca",
        en: "the procedure was published for clicSÉQUR and what replaced it was not; write to \
             infocertificat@opc.gouv.qc.ca",
    },
    sources: &["S000-06", "S001-09", "S002-05", "Q12"],
};

/// All reasons, in the order of their numbers.
pub static ALL: [&Reason; 3] =
    [&ALL_CASES_AGREE, &FACTS_MISSING, &PROCEDURE_PUBLISHED_FOR_CLICSEQUR];

/// First day on which the clicSÉQUR procedure is no longer known to stand: the Office's last page for it is of the
/// day before.
const CLICSEQUR_PROCEDURE_UNSURE_FROM: Day = Day::ymd(2024, 7, 16);

impl Asked<'_> {
    /// The reasons, in the order in which an answer lists them.
    pub fn reasons(&self) -> impl Iterator<Item = &'static Reason> {
        let shared = self.shared_reasons();
        let own = self.rule().reasons.iter().enumerate();
        let own = own.filter(move |(place, _)| shared.has(*place)).map(|(_, reason)| reason);
        let stand_in = if self.outcome() == 0 {
            Some(&FACTS_MISSING)
        } else if shared.0 == 0 {
            Some(&ALL_CASES_AGREE)
        } else {
            None
        };
        let notice = (self.rule().clicsequr_procedure && is_procedure_unsure(self.case()))
            .then_some(&PROCEDURE_PUBLISHED_FOR_CLICSEQUR);
        own.chain(stand_in).chain(notice)
    }
}

fn is_procedure_unsure(case: &Case<'_>) -> bool {
    match case.as_of {
        AsOf::Missing => true,
        AsOf::Day(_) | AsOf::Instant(_) => CLICSEQUR_PROCEDURE_UNSURE_FROM <= case.day(),
    }
}
