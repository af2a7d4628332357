//! The French words of the C interface's own names: what no table of the rules has. A name without words stops `make bless`.

/// The words of a constant, a struct or a call, by its whole name.
pub(super) fn of_name(name: &str) -> Option<&'static str> {
    NAMES.iter().find(|(known, _)| *known == name).map(|(_, words)| *words)
}

/// What a struct or a call of a rule is, by the end of its name.
pub(super) fn of_rule(kind: &str) -> Option<&'static str> {
    OF_RULES.iter().find(|(end, _)| *end == kind).map(|(_, words)| *words)
}

/// What a member of any struct is, by its name or, where `*` stands, by what its name begins or ends with.
pub(super) fn of_member(name: &str) -> Option<&'static str> {
    let is_it = |pattern: &str| match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(end), _) => name.ends_with(end),
        (_, Some(begin)) => name.starts_with(begin),
        _ => name == pattern,
    };
    MEMBERS.iter().find(|(pattern, _)| is_it(pattern)).map(|(_, words)| *words)
}

/// What every answer, decision or column of answers has; then what belongs to the interface and not to a fact or a value.
const MEMBERS: [(&str, &str); 29] = [
    ("as_of", "jour de la question, pour chaque ligne"),
    ("outcome", "réponse"),
    ("reason", "premier motif"),
    ("reasons", "motifs, dans l’ordre"),
    ("reason_count", "nombre de motifs"),
    ("missing", "faits inconnus dont la réponse dépend"),
    ("assumed", "faits non donnés, supposés par défaut"),
    ("contested", "une autre lecture donne une autre réponse"),
    ("contested_reading", "première lecture qui donne une autre réponse"),
    ("days_contested", "une autre lecture donne un autre jour"),
    ("days_contested_reading", "première lecture qui donne un autre jour"),
    ("next_change_on", "premier jour ou instant où la réponse change, si rien d’autre ne change"),
    ("next_change_outcome", "réponse à partir de ce moment"),
    ("field", "fait sur lequel porte l’erreur"),
    ("from", "premier jour; sous 0 dans les deux lignes qui suivent les intervalles"),
    (
        "before",
        "lendemain du dernier jour; dans ces deux lignes, le même nombre que «\u{a0}from\u{a0}»",
    ),
    ("to", "dernier jour, ou ECHEANCE_NONE si la période n’est pas finie"),
    ("verdict", "ce que vaut le code\u{a0}: seul ECHEANCE_CODE_VERDICT_ACCEPTED donne accès"),
    ("attempts_left", "essais qui restent après un mauvais code; -1 pour tout autre verdict"),
    ("state_length", "longueur de l’état suivant, en octets"),
    ("day", "jour"),
    ("second_of_day", "secondes depuis minuit, à l’heure locale"),
    ("offset", "décalage par rapport au temps universel, en secondes"),
    ("reserved", "réservé\u{a0}: pas lu; 0 dans les réponses"),
    (
        "has_*",
        "1 si le membre qu’il accompagne a une valeur, sinon 0; dans les faits, aussi ECHEANCE_UNKNOWN ou ECHEANCE_NONE",
    ),
    (
        "*_len",
        "longueur du texte, en octets; dans les faits, ECHEANCE_LENGTH_UNKNOWN s’il n’est pas connu",
    ),
    ("*_count", "nombre d’éléments de la liste; ECHEANCE_LENGTH_UNKNOWN si elle n’est pas connue"),
    (
        "*_offsets",
        "début du texte de chaque ligne, puis fin du dernier\u{a0}: un nombre de plus que de lignes",
    ),
    (
        "*_given",
        "1 si la ligne a un texte; 0, ECHEANCE_NONE ou ECHEANCE_UNKNOWN sinon; NULL si toutes en ont un",
    ),
];

/// Of each rule.
const OF_RULES: [(&str, &str); 8] = [
    ("facts", "Faits"),
    ("answer", "Réponse"),
    ("decision", "Décision"),
    ("table", "Colonnes de faits"),
    ("results", "Colonnes de réponses; NULL pour une colonne dont on ne veut pas"),
    (
        "decide",
        "Voie rapide, pour les dossiers complets\u{a0}: ECHEANCE_STATUS_FACTS_MISSING si un fait que la règle lit n’est pas connu",
    ),
    (
        "wrong_field",
        "Champ sur lequel porte l’erreur\u{a0}: un fait, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS ou ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE s’il n’y en a pas",
    ),
    (
        "columns",
        "La règle pour des colonnes entières\u{a0}: chaque ligne reçoit la réponse qu’un appel donnerait. as_of\u{a0}: jour de la question, en jours depuis le 1er\u{a0}janvier\u{a0}1970, si table->as_of est NULL; 0 n’est pas donné",
    ),
];

const NAMES: [(&str, &str); 77] = [
    ("ECHEANCE_CODE_STATE_MAX", "Longueur maximale de l’état d’un code, en octets."),
    (
        "ECHEANCE_COLUMN_UNKNOWN",
        "Dans une colonne de jours ou de nombres\u{a0}: pas connu. Dans une colonne de réponses\u{a0}: sans valeur.",
    ),
    (
        "ECHEANCE_COLUMN_NONE",
        "Dans une colonne de jours\u{a0}: «\u{a0}none\u{a0}» ou «\u{a0}never\u{a0}», si le fait le permet. Dans une colonne de réponses\u{a0}: l’acte n’a pas de dernier jour.",
    ),
    (
        "ECHEANCE_COLUMN_ABSENT",
        "Dans une colonne de jours ou de nombres\u{a0}: pas donné; le fait prend sa valeur par défaut, s’il en a une.",
    ),
    (
        "ECHEANCE_COLUMN_NOT_A_DATE",
        "Dans une colonne de jours\u{a0}: ce qui s’y trouvait n’est pas un jour; la ligne reçoit l’erreur ECHEANCE_STATUS_NOT_A_DATE.",
    ),
    ("ECHEANCE_YES", "Oui."),
    ("ECHEANCE_NO", "Non."),
    (
        "ECHEANCE_NONE",
        "«\u{a0}none\u{a0}» ou «\u{a0}never\u{a0}», si le fait le permet\u{a0}: dans un jour, un objet ou le membre has_ d’un instant.",
    ),
    (
        "ECHEANCE_UNKNOWN",
        "Donné comme inconnu. Ce n’est jamais 0, qui veut dire que le fait n’est pas donné et prend sa valeur par défaut, s’il en a une.",
    ),
    (
        "ECHEANCE_NOT_A_DAY",
        "Dans un jour\u{a0}: ce qui s’y trouvait n’est pas un jour, comme le donne echeance_day_of_text. Tout appel le refuse par ECHEANCE_STATUS_NOT_A_DATE.",
    ),
    (
        "ECHEANCE_SET_GIVEN",
        "Bit 0 d’un ensemble\u{a0}: l’ensemble est donné. Seul, c’est l’ensemble vide.",
    ),
    ("ECHEANCE_SET_UNKNOWN", "Ensemble donné comme inconnu."),
    (
        "ECHEANCE_LENGTH_UNKNOWN",
        "Longueur d’un texte ou nombre d’éléments d’une liste que l’on donne comme inconnus; leur pointeur est NULL.",
    ),
    ("ECHEANCE_UNDETERMINED", "Réponse qui dépend de faits qui ne sont pas connus."),
    ("ECHEANCE_LIST_MAX", "Nombre maximal d’éléments d’une liste."),
    ("ECHEANCE_ENCODING_UTF_8", "UTF-8; aussi par défaut."),
    (
        "ECHEANCE_ENCODING_ISO_8859_1",
        "ISO\u{a0}8859-1 (Latin-1), un octet par caractère\u{a0}: pour GnuCOBOL sous Linux, s’il n’est pas réglé sur UTF-8. Les caractères qui n’y sont pas sont remplacés par les plus proches.",
    ),
    (
        "ECHEANCE_ENCODING_CP037",
        "EBCDIC, page de codes 37 d’IBM, un octet par caractère\u{a0}: pour le COBOL de z/OS. Les mêmes remplacements y sont faits.",
    ),
    ("ECHEANCE_QUESTION_MAX", "Longueur maximale d’une question en JSON, en octets."),
    ("ECHEANCE_STATEMENT_STEP", "Étape d’une marche à suivre."),
    (
        "ECHEANCE_STATEMENT_LABEL",
        "Mots d’un bouton, d’un lien, d’une case ou d’un titre à l’écran.",
    ),
    ("ECHEANCE_STATEMENT_ADVICE", "Recommandation."),
    ("ECHEANCE_STATEMENT_CONTACT", "Coordonnées\u{a0}: qui appeler ou à qui écrire, et quand."),
    ("ECHEANCE_STATEMENT_NOTICE", "Mise en garde, ou façon dont une chose fonctionne."),
    ("ECHEANCE_FIELD_NONE", "Aucun champ n’est en cause."),
    ("ECHEANCE_FIELD_AS_OF", "L’erreur porte sur as_of."),
    ("ECHEANCE_FIELD_READINGS", "L’erreur porte sur une des lectures."),
    ("ECHEANCE_FIELD_FACTS", "Le pointeur des faits est NULL ou n’est pas aligné."),
    ("ECHEANCE_FIELD_UNKNOWN", "Erreur interne de la bibliothèque."),
    ("ECHEANCE_LANG_FR", "Français, texte de référence; aussi par défaut."),
    ("ECHEANCE_LANG_EN", "Anglais."),
    (
        "ECHEANCE_TEXT_MAX",
        "Longueur maximale d’un texte, en octets, quels que soient la langue et le jeu de caractères; pas celle d’une explication ni d’une lettre.",
    ),
    (
        "ECHEANCE_ABI",
        "Version de l’interface binaire de cet en-tête. Tant qu’elle est la même, rien n’est retiré ni changé.",
    ),
    (
        "ECHEANCE_STATUS_OK",
        "La réponse est écrite. Pour echeance_evaluate_json, ce peut être un objet d’erreur.",
    ),
    ("ECHEANCE_STATUS_NULL", "Un pointeur obligatoire est NULL ou n’est pas aligné pour son type."),
    (
        "ECHEANCE_STATUS_BAD_LENGTH",
        "Longueur impossible, longueur ou nombre d’éléments avec un pointeur NULL, ou liste de plus de 1\u{a0}000\u{a0}000 d’éléments.",
    ),
    (
        "ECHEANCE_STATUS_TOO_SMALL",
        "Le tampon est trop petit; la taille qu’il faut est écrite, en octets.",
    ),
    (
        "ECHEANCE_STATUS_BAD_TEXT",
        "Un texte n’est pas en UTF-8 (il est peut-être en ISO\u{a0}8859-1). wrong_field dit lequel.",
    ),
    ("ECHEANCE_STATUS_PANIC", "Erreur interne de la bibliothèque; le programme continue."),
    (
        "ECHEANCE_STATUS_FACTS_MISSING",
        "De decide seulement\u{a0}: un fait que la règle lit n’est pas connu, même si la réponse n’en dépend pas.",
    ),
    (
        "ECHEANCE_STATUS_OUT_OF_RANGE",
        "Un entier n’est aucun des nombres que prend son champ, ou un membre a une valeur alors que son membre has_ est 0.",
    ),
    (
        "ECHEANCE_STATUS_OVERLAP",
        "De echeance_RULE_columns seulement\u{a0}: une colonne de réponses en chevauche une autre.",
    ),
    (
        "ECHEANCE_STATUS_KEY_TOO_SHORT",
        "De echeance_code_check seulement\u{a0}: la clé a moins de 16\u{a0}octets.",
    ),
    (
        "ECHEANCE_STATUS_BEFORE_SENDING",
        "De echeance_code_check seulement\u{a0}: l’instant précède l’envoi du code.",
    ),
    (
        "ECHEANCE_STATUS_STATE_MALFORMED",
        "De echeance_code_check seulement\u{a0}: le texte n’est pas l’état d’un code.",
    ),
    (
        "ECHEANCE_STATUS_STATE_ALTERED",
        "De echeance_code_check seulement\u{a0}: l’état a été changé sans la clé, ou la clé n’est pas celle qui l’a fait.",
    ),
    ("echeance_range", "Jours de suite d’un fait pour lesquels la réponse est la même."),
    (
        "echeance_readings",
        "Lectures choisies là où les sources se taisent ou se contredisent. Le pointeur peut être NULL\u{a0}: chaque lecture a alors son choix par défaut, comme celle dont le membre est 0.",
    ),
    ("echeance_code_checked", "Ce que donne la vérification d’un code."),
    ("echeance_period", "Période, les deux jours compris."),
    ("echeance_local_time", "Heure locale au Québec."),
    (
        "echeance_boundaries",
        "Écrit, pour un fait qui est un jour, les jours du 1er\u{a0}janvier\u{a0}1900 au 31\u{a0}décembre\u{a0}2199 en intervalles qui ont chacun une réponse. Les autres faits, les lectures et le jour de la question sont ceux de la question.",
    ),
    (
        "echeance_code_check",
        "Vérifie si ce qu’une personne a entré est le code à six chiffres de cet état, et écrit l’état suivant, à garder avant d’agir selon le verdict.",
    ),
    (
        "echeance_column_day",
        "Jour d’une colonne (jours depuis le 1er\u{a0}janvier\u{a0}1970) d’un jour AAAAMMJJ, ou la constante ECHEANCE_COLUMN_ de 0, de ECHEANCE_NONE et de ECHEANCE_UNKNOWN; ECHEANCE_COLUMN_NOT_A_DATE si le calendrier n’a pas ce jour.",
    ),
    (
        "echeance_day_of_column",
        "Jour AAAAMMJJ d’un jour d’une colonne; 0 s’il n’y a pas de valeur ou après l’an 9999.",
    ),
    (
        "echeance_explain",
        "Écrit la réponse à une question, en plusieurs lignes, pour la personne qui traite le dossier\u{a0}: réponse, motifs et sources, valeurs, faits qui manquent, ce qui donnerait une meilleure réponse, prochain changement, lectures qui en donnent une autre.",
    ),
    (
        "echeance_letter",
        "Écrit la réponse à une question en une lettre à la personne visée, en lignes de 72\u{a0}caractères au plus.",
    ),
    (
        "echeance_evaluate_json",
        "Répond à une question, un objet JSON, par une ligne de JSON\u{a0}: la réponse, ou un objet qui contient «\u{a0}error\u{a0}».",
    ),
    (
        "echeance_statement_count",
        "Numéro le plus élevé d’un énoncé. Les énoncés sont ce que les sources disent en plus des règles; ils ne changent aucune réponse.",
    ),
    ("echeance_statement_kind", "Genre d’un énoncé, par son numéro; 0 pour un numéro inconnu."),
    ("echeance_statement_is_of", "1 si l’énoncé se rattache à la règle, sinon 0."),
    ("echeance_statement_id", "Écrit l’identifiant d’un énoncé, le même dans les deux langues."),
    ("echeance_statement_text", "Écrit les mots d’un énoncé, par son numéro."),
    ("echeance_reason_text", "Écrit la phrase d’un motif, par son numéro."),
    ("echeance_reason_sources", "Écrit les sources d’un motif, séparées par «\u{a0}|\u{a0}»."),
    (
        "echeance_outcome_text",
        "Écrit la phrase d’une réponse d’une règle, ou de ECHEANCE_UNDETERMINED.",
    ),
    ("echeance_field_name", "Écrit le nom d’un champ d’une règle, tel qu’en JSON."),
    ("echeance_field_text", "Écrit la description d’un champ d’une règle, pour une personne."),
    ("echeance_reading_name", "Écrit le nom d’une lecture ou d’un de ses choix, tel qu’en JSON."),
    ("echeance_reading_text", "Écrit, pour une personne, le point ouvert que tranche une lecture."),
    ("echeance_error_text", "Écrit la phrase d’un statut."),
    (
        "echeance_day_of_text",
        "Jour AAAAMMJJ d’un texte, lu comme une cellule d’un registre\u{a0}: AAAA-MM-JJ, AAAA/MM/JJ ou AAAAMMJJ, aussi avec minuit, sans décalage; sinon ECHEANCE_NOT_A_DAY.",
    ),
    ("echeance_to_quebec", "Convertit un instant en heure locale du Québec."),
    ("echeance_from_quebec", "Convertit une heure locale du Québec en instant."),
    (
        "echeance_abi_version",
        "Version de l’interface binaire de la bibliothèque chargée, à comparer avec ECHEANCE_ABI.",
    ),
    (
        "echeance_version",
        "Version de la bibliothèque. Texte statique, terminé par un octet nul; il ne faut pas le libérer.",
    ),
    (
        "echeance_rules_version",
        "Version des règles\u{a0}: un jour, qui change si une réponse change, et alors seulement. Texte statique; il ne faut pas le libérer.",
    ),
];
