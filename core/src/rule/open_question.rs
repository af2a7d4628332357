//! Open questions: where the sources are silent or disagree, and how each point is read here.
//!
//! A reason that rests on such a reading cites the question (`Q4`) beside its sources. Where the choice changes an
//! answer, it is the caller's: see [`crate::rule::reading`].
//!
//! ```
//! use echeance::{Reading, open_question};
//!
//! let question = open_question::by_id(Reading::LapsedExam.open_question()).ok_or("no such question")?;
//! assert_eq!(question.id, "Q1");
//! assert!(question.reading.en.contains("lapsed-exam"));
//! # Ok::<(), &str>(())
//! ```

use alloc::string::String;

use crate::language::{Lang, Words};

/// A point on which the sources are silent or disagree.
#[derive(Debug, Clone, Copy)]
pub struct OpenQuestion {
    /// Its id: `Q` and its number, never re-used.
    pub id: &'static str,
    /// What is not told.
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
#[must_use]
pub fn by_id(id: &str) -> Option<&'static OpenQuestion> {
    ALL.iter().find(|question| question.id == id)
}

/// The question of that id alone.
#[must_use]
pub fn question(id: &str) -> Option<Words> {
    QUESTIONS.iter().find(|(of, _)| *of == id).map(|(_, question)| *question)
}

/// A question, told as one that is open, for a person.
pub(crate) fn told(question: Words, lang: Lang) -> String {
    let mut told = String::from(match lang {
        Lang::Fr => "point non réglé par les sources. ",
        Lang::En => "not settled by the sources. ",
    });
    told.push_str(question.in_lang(lang));
    told
}

/// Ids and questions: a program that only cites carries them and not the rest of the register.
#[expect(clippy::indexing_slicing, reason = "compiled in: a place that is none stops the build")]
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

const REGISTER: [OpenQuestion; 30] = [
    open(
        "Q1",
        [
            "L’examen précède un certificat de 2\u{a0}ans\u{a0}: sa validité de 2\u{a0}ans (S000-24, S000-25) ferme-t-elle aussi la voie du lien à l’expiration (S000-05)?",
            "The exam comes before a certificate of 2 years: does its validity of 2 years (S000-24, S000-25) close the route of affiliation at expiry (S000-05) as well?",
        ],
        [
            "non\u{a0}: S000-05 dit «\u{a0}ou\u{a0}», et S000-25 ne borne que la voie de l’examen; l’autre lecture est «\u{a0}lapsed-exam\u{a0}»",
            "no: S000-05 says “or”, and S000-25 bounds the exam route only; the other reading is “lapsed-exam”",
        ],
        [
            "une réponse de l’Office, ou le texte des articles\u{a0}33.1 à\u{a0}33.6 du règlement R-2.2, r.\u{a0}1",
            "an answer of the Office, or the text of ss. 33.1 to 33.6 of regulation R-2.2, r. 1",
        ],
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
            "Est-on lié quand le permis de l’agent n’est plus valide?",
            "Is one affiliated when the agent’s permit is no longer valid?",
        ],
        [
            "non\u{a0}: la page sur l’arrêt de travail exige un agent titulaire d’un permis valide; S000-05 n’en dit rien",
            "no: the page on work stoppage asks for an agent holding a valid permit; S000-05 is silent",
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
            "oui pour un acte à accomplir, non pour un état; là où c’est discuté, les deux jours sont donnés et «\u{a0}counting\u{a0}» dit lequel décide",
            "yes for an act to be done, no for a state; where that is disputed both days are given and “counting” says which decides",
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
            "le 28\u{a0}février, par analogie avec l’article\u{a0}83 du Code de procédure civile; l’autre lecture, le 1er\u{a0}mars, est «\u{a0}leap-day\u{a0}»",
            "on 28 February, by analogy with article 83 of the Code of Civil Procedure; the other reading, 1 March, is “leap-day”",
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
            "le premier, mais non le second, comme pour les certificats temporaires; le renouvellement est donc à terminer au plus tard la veille; l’autre lecture est «\u{a0}expiry-day\u{a0}»",
            "the first but not the second, as with temporary certificates; so the renewal is to be completed by the day before; the other reading is “expiry-day”",
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
            "de l’ancienne échéance, faute de texte; l’autre lecture est «\u{a0}renewal-period\u{a0}»",
            "from the old expiry day, for want of a text; the other reading is “renewal-period”",
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
            "Depuis le passage au Service d’authentification gouvernementale, un dossier expiré est-il à récupérer ou à créer de nouveau?",
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
            "à partir de l’envoi, et le code vaut encore à 600\u{a0}secondes; l’autre lecture est «\u{a0}code-boundary\u{a0}»",
            "from the sending, and the code is still valid at 600 seconds; the other reading is “code-boundary”",
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
            "ce n’est pas publié\u{a0}: la personne qui pose la question le dit par le fait «\u{a0}superseded\u{a0}», et la règle ne compte pas les tentatives; pour ses propres codes, leur nombre est à fixer par qui les fait",
            "it is not published: whoever asks says so by the fact “superseded”, and the rule does not count attempts; for codes of one’s own, whoever makes them names their number",
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
            "le jour même des 24\u{a0}mois, comptés de date à date; l’autre lecture, le lendemain, est «\u{a0}inactivity-boundary\u{a0}»",
            "on the very day of the 24 calendar months; the other reading, the day after, is “inactivity-boundary”",
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
            "yes, for whoever signs in only to renew, every 2 years: the review of a holder tells of both at once",
        ],
        [
            "rien n’est à trancher\u{a0}: les deux échéances sont publiées, et leur rencontre est signalée",
            "nothing is to be settled: both due days are published, and their meeting is pointed out",
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
            "de 8\u{a0}h inclusivement à 18\u{a0}h exclusivement, à l’heure de l’Est; fermé les jours fériés de la Loi d’interprétation, l’autre lecture étant «\u{a0}support-holidays\u{a0}»",
            "from 08:00 included to 18:00 excluded, Eastern time; closed on the holidays of the Interpretation Act, the other reading being “support-holidays”",
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
            "la personne qui pose la question dit si la liste s’applique (fait «\u{a0}account_list_ok\u{a0}»)",
            "whoever asks says whether the list applies (fact “account_list_ok”)",
        ],
        [
            "la documentation de clicSÉQUR sur les comptes qui figurent dans la liste",
            "the documentation of clicSÉQUR on the accounts that stand in the list",
        ],
    ),
    open(
        "Q25",
        [
            "Le code d’utilisateur et le mot de passe sont-ils à noter (S000-09) ou à mémoriser (aide de clicSÉQUR)?",
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
            "elles ne sont pas reconstituées\u{a0}: la valeur «\u{a0}unspecified\u{a0}» dit que le contenu de l’étape n’est pas connu",
            "they are not made up: the value “unspecified” says that the content of the step is not known",
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
            "ils n’ont pas pu être lus; l’article\u{a0}269 est connu par une copie non officielle, et le calcul des délais est une lecture («\u{a0}counting\u{a0}»)",
            "they could not be read; section 269 is known from an unofficial copy, and the counting of periods is a reading (“counting”)",
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
];
