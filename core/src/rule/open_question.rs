//! Open questions: where the sources are silent or disagree, and how each point is read here.
//!
//! A reason that rests on such a reading cites the question (`Q4`) beside its sources. Where the choice changes an
//! answer, it is the caller's: see [`Reading`](crate::Reading).
//!
//! ```
//! use echeance::{Reading, open_question};
//!
//! let question = open_question::by_id(Reading::LapsedExam.open_question()).ok_or("no such question")?;
//! assert_eq!(question.id, "Q1");
//! assert!(question.reading.en.contains("the other reading"));
//! # Ok::<(), &str>(())
//! ```

use alloc::string::String;

use crate::language::{Lang, Words};

/// A point on which the sources are silent or disagree.
#[derive(Debug, Clone, Copy)]
pub struct OpenQuestion {
    /// Its id: `Q` and its number, never re-used.
    pub id: &'static str,
    /// What the sources do not say.
    pub question: Words,
    /// How it is read here.
    pub reading: Words,
    /// What would settle it.
    pub settled_by: Words,
}

/// A question, its reading and what would settle it, each in French and English.
const fn open(
    id: &'static str,
    question: [&'static str; 2],
    reading: [&'static str; 2],
    settled_by: [&'static str; 2],
) -> OpenQuestion {
    let [question_fr, question_en] = question;
    let [reading_fr, reading_en] = reading;
    let [settled_fr, settled_en] = settled_by;
    OpenQuestion {
        id,
        question: Words { fr: question_fr, en: question_en },
        reading: Words { fr: reading_fr, en: reading_en },
        settled_by: Words { fr: settled_fr, en: settled_en },
    }
}

/// The open question of that id.
///
/// ```
/// use echeance::open_question;
///
/// let question = open_question::by_id("Q5").ok_or("no such question")?;
/// assert_eq!(Some(question.question), open_question::question("Q5"));
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn by_id(id: &str) -> Option<&'static OpenQuestion> {
    ALL.iter().find(|question| question.id == id)
}

/// The question of that id alone.
///
/// ```
/// use echeance::open_question;
///
/// let question = open_question::question("Q5");
/// assert_eq!(question.map(|words| words.en), Some("Does the anniversary count?"));
/// assert_eq!(open_question::question("Q0"), None);
/// ```
#[must_use]
pub fn question(id: &str) -> Option<Words> {
    QUESTIONS.iter().find(|(of, _)| *of == id).map(|(_, question)| *question)
}

/// The open question, in words for a person.
pub(crate) fn in_words(question: Words, lang: Lang) -> String {
    let mut written = String::from(match lang {
        Lang::Fr => "point non réglé par les sources. ",
        Lang::En => "not settled by the sources. ",
    });
    written.push_str(question.in_lang(lang));
    written
}

/// What would settle a question on exams and routes.
const OFFICE_OR_SECTIONS_33: [&str; 2] = [
    "une réponse de l’Office, ou le texte des articles\u{a0}33.1 à\u{a0}33.6 du règlement R-2.2, r.\u{a0}1",
    "an answer of the Office, or the text of ss. 33.1 to 33.6 of regulation R-2.2, r. 1",
];

/// Ids and questions: a program that only cites carries them and not the rest of the register.
#[expect(
    clippy::indexing_slicing,
    reason = "compiled in: a place outside the list stops the build"
)]
static QUESTIONS: [(&str, Words); REGISTER.len()] = {
    let mut questions = [("", Words { fr: "", en: "" }); REGISTER.len()];
    let mut place = 0;
    while place < REGISTER.len() {
        questions[place] = (REGISTER[place].id, REGISTER[place].question);
        place += 1;
    }
    questions
};

/// The register: every open question, in the order of its number.
pub static ALL: [OpenQuestion; REGISTER.len()] = REGISTER;

const REGISTER: [OpenQuestion; 42] = [
    open(
        "Q1",
        [
            "L’examen précède un certificat de 2\u{a0}ans\u{a0}: sa validité de 2\u{a0}ans (S000-24, S000-25) ferme-t-elle aussi la voie du lien à l’expiration (S000-05)?",
            "The exam comes before a certificate of 2 years: does its validity of 2 years (S000-24, S000-25) close the route of affiliation at expiry (S000-05) as well?",
        ],
        [
            "non\u{a0}: S000-05 dit «\u{a0}ou\u{a0}», et S000-25 ne borne que la voie de l’examen; l’autre lecture est que l’examen doit encore être valide, quelle que soit la voie",
            "no: S000-05 says “or”, and S000-25 bounds the exam route only; the other reading is that the exam must still be valid, whatever the route",
        ],
        OFFICE_OR_SECTIONS_33,
    ),
    open(
        "Q2",
        [
            "Être lié quand le certificat est venu à échéance\u{a0}: est-ce à un instant ou un jour donné?",
            "Affiliated when the certificate expired: at an instant or on a day?",
        ],
        [
            "le dernier jour que couvre le certificat; un lien qui se termine ce jour-là compte",
            "on the last day that the certificate covers; an affiliation that ends on that day counts",
        ],
        [
            "le texte du règlement, ou la règle que l’Office applique à un lien qui se termine ce jour-là",
            "the text of the regulation, or the rule that the Office applies to an affiliation that ends on that day",
        ],
    ),
    open(
        "Q3",
        [
            "Est-on lié, à l’échéance du certificat ou après, à un agent dont le permis n’est plus valide?",
            "Is one affiliated, at the expiry of the certificate or later, with an agent whose permit is no longer valid?",
        ],
        [
            "pour le certificat, non\u{a0}: la page sur l’arrêt de travail exige un agent titulaire d’un permis valide; pour associer le résultat d’un examen, S000-05 ne demande qu’un lien avec une agence et ne dit rien de son permis\u{a0}: la réponse le signale",
            "for the certificate, no: the page on work stoppage asks for an agent holding a valid permit; to attach an exam result, S000-05 asks only for an affiliation with an agency and says nothing of its permit: the answer points it out",
        ],
        [
            "une réponse de l’Office sur un lien avec un agent dont le permis était échu, ou le texte du règlement",
            "an answer of the Office on an affiliation with an agent whose permit had lapsed, or the text of the regulation",
        ],
    ),
    open(
        "Q4",
        [
            "Jusqu’à quel moment se comptent les 2\u{a0}ans depuis la réussite de l’examen\u{a0}: l’envoi du courriel, la création du dossier ou la fin de la démarche?",
            "Until when do the 2 years since the exam was passed run: the sending of the e-mail, the creation of the file or the end of the procedure?",
        ],
        [
            "S000-05\u{a0}: jusqu’au jour où l’Office associe le résultat, le jour de l’envoi étant la lecture généreuse; S000-25\u{a0}: jusqu’à la fin de la démarche en ligne",
            "S000-05: until the day the Office attaches the result, the day of sending being the generous reading; S000-25: until the online procedure is completed",
        ],
        [
            "une réponse de l’Office sur l’événement qui arrête le calcul des 2\u{a0}ans",
            "an answer of the Office on the event that ends the count of the 2 years",
        ],
    ),
    open(
        "Q5",
        ["Le jour anniversaire compte-t-il?", "Does the anniversary count?"],
        [
            "oui\u{a0}: «\u{a0}pas plus de 2\u{a0}ans\u{a0}», et le jour de l’échéance d’un délai est compté (P-40.1, art.\u{a0}269)",
            "yes: “no more than 2 years”, and the last day of a period is counted (P-40.1, s. 269)",
        ],
        [
            "le texte officiel de P-40.1, art.\u{a0}269, et sa portée sur les délais du règlement",
            "the official text of P-40.1, s. 269, and its reach over the periods of the regulation",
        ],
    ),
    open(
        "Q6",
        [
            "Un dernier jour qui tombe un samedi ou un jour férié est-il reporté?",
            "Is a last day that falls on a Saturday or a holiday moved?",
        ],
        [
            "oui pour un acte à accomplir, non pour un état; là où c’est discuté, les deux jours sont donnés; l’autre lecture est celle qui n’a pas été choisie pour la règle",
            "yes for an act to be done, no for a state; where that is disputed both days are given; the other reading is the one not chosen for the rule",
        ],
        [
            "une décision ou une réponse de l’Office sur le report de ces échéances",
            "a decision or an answer of the Office on moving these due days",
        ],
    ),
    open(
        "Q7",
        [
            "Quel jour se termine un délai de 2\u{a0}ans ou de plusieurs mois parti d’un 29\u{a0}février?",
            "On which day does a period of 2 years or of months end that began on a 29 February?",
        ],
        [
            "le 28\u{a0}février, par analogie avec l’article\u{a0}83 du Code de procédure civile; l’autre lecture est le 1er\u{a0}mars",
            "on 28 February, by analogy with article 83 of the Code of Civil Procedure; the other reading is 1 March",
        ],
        [
            "un texte sur les années et le 29\u{a0}février, ou la pratique de l’Office",
            "a text on years and February 29, or the practice of the Office",
        ],
    ),
    open(
        "Q8",
        [
            "Le certificat couvre-t-il le jour de sa délivrance et celui de son échéance?",
            "Does the certificate cover the day of its issue and the day of its expiry?",
        ],
        [
            "le premier, mais non le second, comme pour les certificats temporaires; il faut donc terminer le renouvellement au plus tard la veille; l’autre lecture est que le certificat couvre aussi le jour de son échéance",
            "the first but not the second, as with temporary certificates; so the renewal must be completed by the day before; the other reading is that the certificate covers the day of its expiry as well",
        ],
        [
            "l’avis d’échéance d’un certificat régulier, comparé à son dernier jour",
            "the expiry notice of a regular certificate, set against its last day",
        ],
    ),
    open(
        "Q9",
        [
            "Le terme renouvelé court-il de l’ancienne échéance ou du renouvellement?",
            "Does the renewed term run from the old expiry day or from the renewal?",
        ],
        [
            "de l’ancienne échéance, faute de texte; l’autre lecture est que le terme court du jour du renouvellement",
            "from the old expiry day, for want of a text; the other reading is that the term runs from the day of the renewal",
        ],
        [
            "un certificat renouvelé avant son échéance, ou une réponse de l’Office",
            "a certificate renewed before it expired, or an answer of the Office",
        ],
    ),
    open(
        "Q10",
        [
            "Que sont les huit derniers signes d’un numéro CAR20…\u{a0}: des chiffres ou des lettres, avec quelle casse, quels séparateurs, quelles années?",
            "What are the last eight characters of a CAR20… number: digits or letters, in which case, with which separators, of which years?",
        ],
        [
            "forme stricte\u{a0}: «\u{a0}CAR20\u{a0}» et dix chiffres, 15\u{a0}signes en tout; la forme souple admet des lettres à la fin, sans les tenir pour confirmées; seul le siècle «\u{a0}20\u{a0}» est attesté, et aucune de ses années n’est refusée",
            "strict form: “CAR20” and ten digits, 15 characters in all; the lenient form takes letters at the end, as unconfirmed; only the century “20” is attested, and none of its years is refused",
        ],
        [
            "des numéros réels en nombre suffisant, ou la description du format par l’Office",
            "enough real numbers, or a description of the format by the Office",
        ],
    ),
    open(
        "Q11",
        [
            "Le numéro d’un dossier est-il celui du certificat?",
            "Is the number of a file that of the certificate?",
        ],
        [
            "la forme et la série sont les mêmes, mais le numéro du nouveau dossier n’est pas celui du certificat expiré",
            "the form and the series are the same, but the number of the new file is not that of the expired certificate",
        ],
        [
            "une réponse de l’Office sur la série dont viennent les deux numéros",
            "an answer of the Office on the series that both numbers come from",
        ],
    ),
    open(
        "Q12",
        [
            "Depuis le passage au Service d’authentification gouvernementale, faut-il récupérer un dossier expiré ou en créer un nouveau?",
            "Since the move to the Service d’authentification gouvernementale, is an expired file recovered or created anew?",
        ],
        [
            "ce n’est pas publié\u{a0}: rien n’est inventé, et la réponse renvoie à infocertificat@opc.gouv.qc.ca",
            "it is not published: nothing is made up, and the answer refers to infocertificat@opc.gouv.qc.ca",
        ],
        [
            "une page de l’Office sur le certificat expiré, publiée depuis le passage au Service d’authentification gouvernementale",
            "a page of the Office on the expired certificate, published since the move to the Service d’authentification gouvernementale",
        ],
    ),
    open(
        "Q13",
        [
            "À partir de quand se comptent les 10\u{a0}minutes d’un code, et vaut-il encore à 10\u{a0}minutes exactement?",
            "From when do the 10 minutes of a code run, and is it still valid at exactly 10 minutes?",
        ],
        [
            "à partir de l’envoi, et le code vaut encore à 600\u{a0}secondes; l’autre lecture est qu’à ce moment il ne vaut plus",
            "from the sending, and the code is still valid at 600 seconds; the other reading is that by then it is no longer valid",
        ],
        [
            "la documentation de clicSÉQUR sur le début et la fin des dix minutes",
            "the documentation of clicSÉQUR on the start and end of the ten minutes",
        ],
    ),
    open(
        "Q14",
        [
            "Un nouveau code annule-t-il le précédent, et combien de tentatives sont permises?",
            "Does a new code cancel the one before, and how many attempts are allowed?",
        ],
        [
            "ce n’est pas publié\u{a0}: la personne qui pose la question dit si le code a été remplacé, et la règle ne compte pas les tentatives; qui fait ses propres codes en fixe le nombre",
            "it is not published: whoever asks says whether the code was replaced, and the rule does not count attempts; for codes of one’s own, whoever makes them names their number",
        ],
        [
            "la documentation de clicSÉQUR, ou un essai avec deux codes de suite",
            "the documentation of clicSÉQUR, or a trial with two codes in a row",
        ],
    ),
    open(
        "Q15",
        [
            "Un code est-il demandé à chaque connexion malgré la case des 8\u{a0}heures et l’authentification unique?",
            "Is a code asked for at every login in spite of the 8-hour box and single sign-on?",
        ],
        [
            "oui, sauf moins de 8\u{a0}heures après que la case a été cochée, dans le même navigateur et hors d’un ordinateur public; l’authentification unique n’en dispense pas à coup sûr",
            "yes, except less than 8 hours after the box was checked, in the same browser and off a public computer; single sign-on is no guarantee",
        ],
        [
            "la documentation de clicSÉQUR sur la case des 8\u{a0}heures et l’authentification unique",
            "the documentation of clicSÉQUR on the 8-hour box and single sign-on",
        ],
    ),
    open(
        "Q16",
        [
            "Combien de temps valent le code de création du compte et le code de récupération du dossier?",
            "How long are the account creation code and the file recovery code valid?",
        ],
        [
            "ce n’est pas publié, et les 10\u{a0}minutes de clicSÉQUR ne leur sont pas prêtées; la longueur du second code n’est pas connue non plus",
            "it is not published, and the 10 minutes of clicSÉQUR are not lent to them; the length of the second code is not known either",
        ],
        [
            "une publication de l’Office ou du ministère sur la durée de ces codes",
            "a publication of the Office or of the ministry on how long these codes last",
        ],
    ),
    open(
        "Q17",
        [
            "Un compte est-il annulé s’il n’a pas été utilisé pendant 24\u{a0}mois (S004-36) ou pendant plus de 24\u{a0}mois (page de l’Office)?",
            "Is an account cancelled when it was not used for 24 months (S004-36) or for more than 24 months (page of the Office)?",
        ],
        [
            "le jour même des 24\u{a0}mois, comptés de date à date; l’autre lecture est le lendemain; pour prévenir les titulaires, c’est le premier de ces deux jours qui compte, et pour annuler un compte, le second",
            "on the very day of the 24 calendar months; the other reading is the day after; to warn holders the earlier of the two days counts, to cancel an account the later",
        ],
        [
            "les conditions d’utilisation de clicSÉQUR, ou un compte annulé dont la dernière utilisation est connue",
            "the terms of clicSÉQUR, or a cancelled account whose last use is known",
        ],
    ),
    open(
        "Q18",
        [
            "Les avis de 30 et de 7\u{a0}jours précèdent-ils la fin des 24\u{a0}mois, ou la suivent-ils?",
            "Do the notices of 30 and 7 days come before the end of the 24 months, or after it?",
        ],
        [
            "ils la précèdent; ils sont facultatifs, et leur absence ne prouve rien",
            "before it; they are optional, and their absence proves nothing",
        ],
        [
            "un avis reçu, comparé au jour de l’annulation",
            "a notice received, set against the day of the cancellation",
        ],
    ),
    open(
        "Q19",
        ["Qu’est-ce qu’utiliser un compte?", "What is the use of an account?"],
        [
            "une connexion réussie à clicSÉQUR, quel que soit le service",
            "a successful sign-in to clicSÉQUR, whatever the service",
        ],
        [
            "les conditions d’utilisation de clicSÉQUR sur ce qui compte comme une utilisation",
            "the terms of clicSÉQUR on what counts as use",
        ],
    ),
    open(
        "Q20",
        [
            "Le certificat et le compte peuvent-ils venir à terme ensemble?",
            "Can the certificate and the account come to their end together?",
        ],
        [
            "oui, pour qui ne se connecte que pour renouveler, tous les 2\u{a0}ans\u{a0}: la revue du dossier d’un titulaire signale les deux à la fois",
            "yes, for whoever signs in only to renew, every 2 years: the review of a holder shows both at once",
        ],
        [
            "il n’y a rien à trancher\u{a0}: les deux échéances sont publiées, et leur rencontre est signalée",
            "there is nothing to settle: both due days are published, and their meeting is pointed out",
        ],
    ),
    open(
        "Q21",
        [
            "Qu’est-ce qu’une facture «\u{a0}datant de moins de 3\u{a0}ans\u{a0}»?",
            "What is an invoice “less than 3 years old”?",
        ],
        [
            "une facture dont le troisième anniversaire n’est pas atteint, tirée d’une confirmation de paiement de l’Office; une date future est une erreur",
            "one whose third anniversary is not reached, from a payment confirmation of the Office; a future date is an error",
        ],
        [
            "une réponse de l’Office sur une facture qui a exactement 3\u{a0}ans",
            "an answer of the Office on an invoice of exactly 3 years",
        ],
    ),
    open(
        "Q22",
        [
            "Le service téléphonique répond-il à 18\u{a0}h exactement, à quelle heure légale, et les jours fériés?",
            "Does the telephone service answer at exactly 18:00, in which legal time, and on holidays?",
        ],
        [
            "de 8\u{a0}h inclusivement à 18\u{a0}h exclusivement, à l’heure de l’Est; fermé les jours fériés de la Loi d’interprétation; l’autre lecture est que le service répond ces jours-là",
            "from 08:00 included to 18:00 excluded, Eastern time; closed on the holidays of the Interpretation Act; the other reading is that the service answers on those days",
        ],
        [
            "un horaire publié par Services Québec, avec ses jours de fermeture et son heure légale",
            "a timetable published by Services Québec, with its closing days and its legal time",
        ],
    ),
    open(
        "Q23",
        [
            "La case de l’ordinateur public désactive-t-elle l’authentification unique pour de bon ou pour la session?",
            "Does the box for a public computer deactivate single sign-on for good or for the session?",
        ],
        [
            "pour la session; le choix fait dans le compte demeure",
            "for the session; the choice made in the account remains",
        ],
        [
            "la documentation de clicSÉQUR, ou un essai sur un ordinateur public puis sur un autre",
            "the documentation of clicSÉQUR, or a trial on a public computer and then on another",
        ],
    ),
    open(
        "Q24",
        [
            "Quels comptes ont une liste des comptes\u{a0}: les comptes réguliers (S003-27), ceux dont l’identité est vérifiée (aide de clicSÉQUR), ou seulement «\u{a0}s’il y a lieu\u{a0}» (S004-17)?",
            "Which accounts have a list of accounts: regular ones (S003-27), those whose identity is verified (help of clicSÉQUR), or only “if applicable” (S004-17)?",
        ],
        [
            "la personne qui pose la question dit si la liste s’applique",
            "whoever asks says whether the list applies",
        ],
        [
            "la documentation de clicSÉQUR sur les comptes qui figurent dans la liste",
            "the documentation of clicSÉQUR on the accounts that stand in the list",
        ],
    ),
    open(
        "Q25",
        [
            "Faut-il noter le code d’utilisateur et le mot de passe (S000-09) ou les mémoriser (aide de clicSÉQUR)?",
            "Are the user code and the password to be written down (S000-09) or memorised (help of clicSÉQUR)?",
        ],
        [
            "les deux conseils sont donnés; le devoir de confidentialité des conditions d’utilisation (S004-23) prévaut",
            "both pieces of advice are given; the duty of confidentiality of the conditions of use (S004-23) prevails",
        ],
        [
            "une consigne unique, commune à l’Office et à clicSÉQUR",
            "one instruction, common to the Office and to clicSÉQUR",
        ],
    ),
    open(
        "Q26",
        [
            "Les droits étaient-ils de 180\u{a0}$ ou de 160\u{a0}$ au début de 2021?",
            "Were the duties $180 or $160 in early 2021?",
        ],
        [
            "l’un est publié, l’autre calculé d’après les montants suivants; ils ne sont pas conciliés\u{a0}: le montant calculé est donné, et l’autre à côté",
            "one is published, the other worked out from later amounts; they are not reconciled: the one worked out is given, and the other beside it",
        ],
        [
            "l’avis de la Gazette officielle sur les droits de 2020 et de 2021",
            "the notice in the Gazette officielle on the duties of 2020 and 2021",
        ],
    ),
    open(
        "Q27",
        [
            "Que contenaient les quatre listes qui manquent à S003 (S003-02, S003-18, S003-21, S003-36)?",
            "What was in the four lists that are missing from S003 (S003-02, S003-18, S003-21, S003-36)?",
        ],
        [
            "elles ne sont pas reconstituées\u{a0}: la réponse dit que le contenu de l’étape n’est pas connu",
            "they are not made up: the answer says that the content of the step is not known",
        ],
        [
            "la page d’origine, ou une capture qui a gardé ses listes",
            "the page itself, or a capture that kept its lists",
        ],
    ),
    open(
        "Q28",
        [
            "Y a-t-il des conditions d’âge ou d’antécédents pour un représentant?",
            "Are there conditions of age or of past offences for a representative?",
        ],
        [
            "aucune source n’en donne; celles des conseillers en voyages (A-10, r.\u{a0}1, art.\u{a0}11.2) ne sont qu’une analogie, dont aucune règle n’est tirée",
            "no source gives any; those of travel counsellors (A-10, r. 1, s. 11.2) are only an analogy, from which no rule is drawn",
        ],
        [
            "le texte des articles\u{a0}33.1 à\u{a0}33.6 du règlement R-2.2, r.\u{a0}1",
            "the text of ss. 33.1 to 33.6 of regulation R-2.2, r. 1",
        ],
    ),
    open(
        "Q29",
        [
            "Que disent les textes officiels de l’article\u{a0}269 de la Loi sur la protection du consommateur, de l’article\u{a0}44.1 de la Loi sur le recouvrement de certaines créances et des articles\u{a0}33.1 à 33.6 de son règlement?",
            "What do the official texts say of section 269 of the Consumer Protection Act, of section 44.1 of the Act respecting the collection of certain debts and of sections 33.1 to 33.6 of its regulation?",
        ],
        [
            "ils n’ont pas pu être lus; l’article\u{a0}269 est connu par une copie non officielle, et le calcul des délais est une lecture que l’on peut changer",
            "they could not be read; section 269 is known from an unofficial copy, and the counting of periods is a reading that can be changed",
        ],
        [
            "la lecture, sur LégisQuébec ou CanLII, du texte officiel de P-40.1, art.\u{a0}269, de R-2.2, art.\u{a0}44.1, et du règlement",
            "reading, on LégisQuébec or CanLII, the official text of P-40.1, s. 269, of R-2.2, s. 44.1, and of the regulation",
        ],
    ),
    open(
        "Q30",
        [
            "Les 15\u{a0}jours pour aviser l’Office valent-ils aussi à la fin d’un lien parmi plusieurs?",
            "Do the 15 days to notify the Office also apply at the end of one affiliation among several?",
        ],
        [
            "oui, depuis la fin de l’emploi ou du contrat; le certificat n’est suspendu que s’il ne reste aucun lien",
            "yes, from the end of the employment or contract; the certificate is suspended only when no affiliation remains",
        ],
        [
            "le texte du règlement, ou une réponse de l’Office sur la fin d’un lien parmi plusieurs",
            "the text of the regulation, or an answer of the Office on the end of one affiliation among several",
        ],
    ),
    open(
        "Q31",
        [
            "Les 3\u{a0}ans d’une facture se comptent-ils du jour de la facture ou du jour du paiement?",
            "Do the 3 years of an invoice run from the day of the invoice or from the day of the payment?",
        ],
        [
            "du jour de la facture, car S002-26 parle d’un «\u{a0}numéro de facture datant de moins de 3\u{a0}ans\u{a0}»; le jour du paiement, s’il est plus tardif, serait plus favorable",
            "from the day of the invoice, since S002-26 speaks of an invoice number less than 3 years old; the day of the payment, where it is later, would be more favourable",
        ],
        [
            "une réponse de l’Office, ou une confirmation de paiement qui porte les deux dates",
            "an answer of the Office, or a payment confirmation that bears both dates",
        ],
    ),
    open(
        "Q32",
        [
            "Le document S004 oblige-t-il encore à entrer un code de clicSÉQUR pour les services de l’Office, depuis que celui-ci est passé au Service d’authentification gouvernementale?",
            "Does document S004 still ask for a code of clicSÉQUR for the services of the Office, since the Office moved to the Service d’authentification gouvernementale?",
        ],
        [
            "non, à compter du 14\u{a0}juillet\u{a0}2025 (S002-05, S002-39); du 16\u{a0}juillet\u{a0}2024 à la veille, la réponse est celle de clicSÉQUR, et elle signale que le jour du changement n’est pas publié",
            "no, from July 14, 2025 on (S002-05, S002-39); from July 16, 2024 to the day before, the answer is that of clicSÉQUR, and it points out that the day of the change is not published",
        ],
        [
            "une version datée de S004, ou le jour où l’Office a changé de service",
            "a dated version of S004, or the day on which the Office changed services",
        ],
    ),
    open(
        "Q33",
        [
            "L’examen est-il réussi le jour où il est passé ou le jour où le résultat est donné?",
            "Is the exam passed on the day it is taken or on the day the result is given?",
        ],
        [
            "le jour que le dossier donne comme celui de la réussite",
            "on the day that the file gives as that of passing",
        ],
        [
            "une réponse de l’Office, ou un résultat qui porte les deux dates",
            "an answer of the Office, or a result that bears both dates",
        ],
    ),
    open(
        "Q34",
        [
            "Une personne liée à une agence à l’échéance de son certificat, mais sans lien depuis plus de 2\u{a0}ans, peut-elle encore demander que le résultat de son examen soit associé à un nouveau dossier?",
            "May someone affiliated with an agency when the certificate expired, but without an affiliation for more than 2 years since, still ask for the exam result to be attached to a new file?",
        ],
        [
            "oui, car S000-05 ne fixe pas de fin; l’autre lecture est que cette voie se ferme 2\u{a0}ans après l’échéance, par analogie avec l’absence de plus de 2\u{a0}ans, qui demande un nouvel examen",
            "yes, since S000-05 sets no end; the other reading is that this route closes 2 years after the expiry, by analogy with the absence of more than 2 years, which asks for a new exam",
        ],
        OFFICE_OR_SECTIONS_33,
    ),
    open(
        "Q35",
        [
            "Que faut-il faire après l’annulation d’un certificat, demandée par la personne ou décidée par la présidente ou le président de l’Office?",
            "What must be done after a certificate is cancelled, at the person’s request or by decision of the president of the Office?",
        ],
        [
            "ce n’est pas publié\u{a0}: la réponse parle d’une nouvelle demande et renvoie à l’Office",
            "it is not published: the answer speaks of a new application and refers to the Office",
        ],
        [
            "une page de l’Office sur l’annulation, ou le texte du règlement",
            "a page of the Office on cancellation, or the text of the regulation",
        ],
    ),
    open(
        "Q36",
        [
            "Le service téléphonique ferme-t-il d’autres jours que les jours fériés, autour du Nouvel An?",
            "Does the telephone service close on other days than holidays around New Year?",
        ],
        [
            "du 23\u{a0}décembre au 4\u{a0}janvier, la réponse n’est pas certaine\u{a0}: un service voisin, le centre d’appels du Directeur de l’état civil, a déjà annoncé des fermetures ces jours-là, mais la liste de Services Québec n’a pas été trouvée",
            "from December 23 to January 4 the answer is not certain: a sister desk, the call centre of the Directeur de l’état civil, once announced closures on such days, but the list of Services Québec was not found",
        ],
        [
            "la liste des jours de fermeture de Services Québec",
            "the list of the closing days of Services Québec",
        ],
    ),
    open(
        "Q37",
        [
            "Quel jour se termine un délai de plusieurs mois ou années, quand le dernier mois n’a pas de jour du même quantième?",
            "On which day does a period of months or years end when its last month has no day of the same number?",
        ],
        [
            "le dernier jour de ce mois, par analogie avec l’article\u{a0}83 du Code de procédure civile; seul le 29\u{a0}février d’une autre année a une seconde lecture (Q7)",
            "on the last day of that month, by analogy with article 83 of the Code of Civil Procedure; only a 29 February of another year has a second reading (Q7)",
        ],
        [
            "un texte sur les mois dans les délais de l’Office, ou les conditions d’utilisation de clicSÉQUR",
            "a text on months in the periods of the Office, or the terms of clicSÉQUR",
        ],
    ),
    open(
        "Q38",
        [
            "Quel jour l’Office est-il passé de clicSÉQUR au Service d’authentification gouvernementale?",
            "On which day did the Office move from clicSÉQUR to the Service d’authentification gouvernementale?",
        ],
        [
            "ce n’est pas publié\u{a0}: clicSÉQUR jusqu’au 15\u{a0}juillet\u{a0}2024, le Service d’authentification gouvernementale depuis le 14\u{a0}juillet\u{a0}2025, et la réponse ne tranche pas entre les deux",
            "it is not published: clicSÉQUR until July 15, 2024, the Service d’authentification gouvernementale since July 14, 2025, and in between the answer does not decide",
        ],
        [
            "un avis de l’Office, ou une page datée de l’entre-deux",
            "a notice of the Office, or a page dated in between",
        ],
    ),
    open(
        "Q39",
        [
            "ClicSÉQUR a-t-il pris fin pour les citoyennes et les citoyens le 31\u{a0}décembre\u{a0}2025, comme prévu?",
            "Did clicSÉQUR end for citizens on December 31, 2025, as planned?",
        ],
        [
            "ce n’est pas connu\u{a0}: les règles sur clicSÉQUR répondent comme s’il existait encore",
            "it is not known: the rules on clicSÉQUR answer as if it still existed",
        ],
        [
            "une page du ministère de la Cybersécurité et du Numérique qui donne le jour de la fin",
            "a page of the ministère de la Cybersécurité et du Numérique that gives the day of the end",
        ],
    ),
    open(
        "Q40",
        [
            "Quels sont les droits du certificat depuis le 1er\u{a0}juillet\u{a0}2025?",
            "What are the duties for the certificate since July 1, 2025?",
        ],
        [
            "pour l’année suivante, une prévision tirée de l’indice des prix, donnée comme telle; ensuite, ce n’est pas connu, et la réponse renvoie à l’Office",
            "for the year that follows, a forecast from the price index, given as such; after that it is not known, and the answer refers to the Office",
        ],
        [
            "l’avis d’indexation publié à la Partie\u{a0}1 de la Gazette officielle du Québec, ou la page de l’Office sur le renouvellement",
            "the notice of indexing in Part 1 of the Gazette officielle du Québec, or the page of the Office on renewal",
        ],
    ),
    open(
        "Q41",
        [
            "Les premiers mots de la liste de S004-07, «\u{a0}Electronic Service Delivery (ESD)\u{a0}», nomment-ils un douzième organisme?",
            "Do the first words of the list of S004-07, “Electronic Service Delivery (ESD)”, name a twelfth body?",
        ],
        [
            "non\u{a0}: S004-11 emploie les mêmes mots pour la prestation électronique de services de Revenu Québec; la liste compte donc onze ministères et organismes",
            "no: S004-11 uses the same words for the electronic services of Revenu Québec; so the list has eleven departments and agencies",
        ],
        [
            "une liste de clicSÉQUR en français, ou une liste à puces de la page anglaise",
            "a list of clicSÉQUR in French, or the English page with its list in separate items",
        ],
    ),
    open(
        "Q42",
        [
            "À partir de quel jour peut-on renouveler un certificat, et combien de temps avant l’échéance l’Office envoie-t-il son rappel?",
            "From which day can a certificate be renewed, and how long before its expiry does the Office send its reminder?",
        ],
        [
            "ce n’est pas publié\u{a0}: la revue du dossier rappelle le renouvellement à partir du nombre de jours que choisit la personne qui pose la question, 90 si elle n’en choisit pas",
            "it is not published: the review of a file calls for the renewal from the number of days before the expiry that whoever asks chooses, 90 where none is chosen",
        ],
        [
            "un rappel de l’Office, comparé à l’échéance du certificat, ou le texte du règlement",
            "a reminder of the Office, set against the expiry day of the certificate, or the text of the regulation",
        ],
    ),
];
