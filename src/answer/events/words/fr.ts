import { type EventWords, list, word } from '../event-words.ts';

const WHEN =
  "quand|a quelles? dates?|(?:quel|en quel) jour|en quelle annee|quelle (?:est|etait|fut) la date d(?:e|u|es)(?= |')";
const WHERE = 'ou|(?:dans|a) quel(?:le)? (?:ville|pays|lieu|endroit)|en quel lieu';

export const fr: EventWords = {
  code: 'fr',
  asks: new RegExp(
    `^(?:s'il vous plait,? |dites-moi |pouvez-vous me dire |savez-vous )*(?:(?<when>${WHEN})|(?<where>${WHERE}))(?: et (?:(?<when2>${WHEN})|(?<where2>${WHERE})))?(?: est-ce qu[e'])?(?= |')`,
  ),
  asksToo: new RegExp(`,? et (?:(?<when>${WHEN})|(?<where>${WHERE}))$`),
  otherwise:
    /(?<![\p{L}])(?:prochaine?s?|derniere?s?|dernier|precedente?s?|premiere?s?|premier|suivante?s?|recente?s?|pas|jamais|aucune?|ne|n|annul\p{L}*|reporte?e?s?|pourquoi|qui|comment|combien|jusqu\p{L}*|depuis|avant|apres|entre|pendant|encore|chaque|quels?|quelles?|autres?|initialement|commenc\p{L}*|debut\p{L}*|ouvert\p{L}*|ouvre|fini\p{L}*|termin\p{L}*|clos\p{L}*|acheve\p{L}*|cense\p{L}*)(?![\p{L}])/u,
  adopts: word('adoptee?s?|prise?s?|votee?s?'),
  small: list('le la les l un une des du de d a au aux en et sur pour dans son sa ses leur leurs'),
  copulas: list('est etait fut sera sont etaient furent seront'),
  auxiliaries: list(
    'est etait fut sera sont etaient furent seront a ont avait aura auront ete etre se s t il elle ils elles',
  ),
  held: word(
    'ten(?:ue?s?|ir)|tient|tiennent|tienne|tiendra|tiendront|tint|tinrent|organise(?:e|s|es|r)?|lieu|eu|reuni(?:e|s|es)?|convoque(?:e|s|es)?|deroule(?:e|s|es)?',
  ),
  gathers: word('reuni(?:e|s|es)?'),
  planned: word('prevue?s?|programmee?s?|doit|doivent|devrait|devraient|devant'),
  relatives: list('qui que laquelle lequel lesquelles lesquels'),
  belongs: list('de du des d pour l sous'),
  apart: list('apres avant depuis jusqu jusque suite par sans contre selon conformement comme suivant precedant entre'),
  neutral: list('resultat resultats rapport rapports recommandation recommandations conclusions actes textes issue'),
  loose: list('preparation preparatifs organisation tenue'),
  participle: word('tenue?s?|organisee?s?|convoquee?s?'),
  heldOnly: word('tenue?s?'),
  gatherings: word(
    '(?:reunion|session|conference|sommet|seminaire|atelier|forum|consultation|assemblee|congres|colloque|debat|dialogue|seance|manifestation|comite|conseil|commission|bureau)s?',
  ),
  general: word(
    'speciale?s?|annuel(?:le)?s?|conjointe?s?|commune?s?|ordinaires?|extraordinaires?|preparatoires?|regional\\p{L}*|national\\p{L}*|international\\p{L}*|mondial\\p{L}*|informel\\p{L}*|officieu\\p{L}*|techniques?|experts?|groupe|travail|haut|niveau|plenier\\p{L}*|e|eme|er|re',
  ),
  meetings: word(
    '(?:reunion|session|sommet|seminaire|atelier|forum|consultation|colloque|debat|dialogue|seance|manifestation|formation|stage|retraite|rencontre|table|expo)s?',
  ),
  and: list('et ou'),
  goesOn: list('tendant visant concernant portant que selon relative relatif relatives relatifs demandant'),
  papers: word(
    '(?:rapport|decision|resolution|lettre|note|document|declaration|recommandation|accord|convention|protocole|demande|proposition|projet|memorandum|communication|message|notification)s?',
  ),
  at: list('a lors durant pendant dans en au'),
  places: list('a au aux en'),
  on: list('le les en'),
  bareDates: false,
  of: list('du de en date'),
  capitals: true,
  inYear: list('en'),
  yearWords: list(''),
  ahead: word(
    'sera|seront|serait|seraient|tiendra|tiendront|tienne|aura|auront|aurait|prevue?s?|prevoit|prevoient|envisagee?s?|envisage|propose(?:e|s|es|r|nt)?|proposition|suggere(?:e|s|es)?|recommande(?:e|s|es)?|devrait|devraient|doit|doivent|devant|pourrait|pourraient|invite(?:e|s|es)?|prie(?:e|s|es)?|decide|decida|accepte|convenue?|provisoire(?:ment)?|eventuel(?:le|lement)?|tenir|organiser|etre|projette|souhaite|espere|programmee?s?',
  ),
  unsure: word(
    'tard|tot|ne|n|pas|jamais|aucune?|ni|nul|nulle|sans|si|annul\\p{L}*|report(?:e|ee|es|ees|er)|differ(?:e|ee|es|ees|er)|ajourn\\p{L}*|suspend\\p{L}*|suspens\\p{L}*|deplace\\p{L}*|initial\\p{L}*|auparavant|anterieurement|plutot|respectivement|refuse\\p{L}*|failli|fois|reprises|ou',
  ),
  entitled: word('intitulee?s?'),
};
