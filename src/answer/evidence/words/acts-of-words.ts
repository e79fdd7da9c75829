import type { Language } from '../../../model.ts';

/** What bodies do by words: the beginnings of the verbs, and the nouns for what was said, in plain letters. */
export type Act = { verbs: Record<Language, string>; nouns: Record<Language, string> };

const NONE: Record<Language, string> = { en: '$^', fr: '$^', es: '$^', ru: '$^', ar: '$^', zh: '$^' };

const REQUEST: Act = {
  verbs: {
    en: 'requests?|requested|asks?|asked|instruct(?:s|ed)?',
    fr: 'demand(?:e|ent|e\\p{L}*|ait|a|aient)|pri(?:e|ent|e[es]*|a|ait)|charg(?:e|ent|e\\p{L}*|ea|eait)|sollicit\\p{L}+',
    es: 'pid(?:e|en|io|ieron|ido)|solicit(?:a|an|o|aron|ado)|pedido',
    ru: 'про(?:сит|сят|сил[аи]?)|попросил[аи]?|поручил[аи]?|поруча\\p{L}+|предложил[аи]?|предлага\\p{L}+',
    ar: 'طلب\\p{L}{0,2}|[يت]طلب\\p{L}{0,2}|كلف\\p{L}{0,2}',
    zh: '请求|要求|请',
  },
  nouns: {
    en: 'requests?',
    fr: 'demandes?|requetes?',
    es: 'solicitud(?:es)?|peticion(?:es)?',
    ru: 'просьб\\p{L}+|запрос\\p{L}*',
    ar: '(?:ال)?طلب(?:ات)?',
    zh: '请求|要求',
  },
};
const INVITE: Act = {
  verbs: {
    en: 'invit(?:es?|ed)',
    fr: 'invit(?:e|ent|e\\p{L}*|a|ait|aient)',
    es: 'invit(?:a|an|o|aron|ado)',
    ru: 'пригласил[аи]?|приглаша\\p{L}+|предложил[аи]?|предлага\\p{L}+',
    ar: 'دعت|دعا|[يت]دعو',
    zh: '邀请|请',
  },
  nouns: {
    en: 'invitations?',
    fr: 'invitations?',
    es: 'invitacion(?:es)?',
    ru: 'приглашени\\p{L}+',
    ar: '(?:ال)?دعوه',
    zh: '邀请',
  },
};
const URGE: Act = {
  verbs: {
    en: 'urg(?:es?|ed)|encourag(?:es?|ed)|call(?:s|ed)? (?:up)?on|appeal(?:s|ed)? to',
    fr: 'exhort\\p{L}+|encourag\\p{L}+|engag(?:e|ent|e\\p{L}*|ea)|invit(?:e|ent|e\\p{L}*|a)',
    es: 'inst(?:a|an|o|aron|ado)|alent\\p{L}+|alient\\p{L}+|exhort\\p{L}+',
    ru: 'призвал[аи]?|призыва\\p{L}+|настоятельно|рекоменд\\p{L}+',
    ar: 'حث\\p{L}{0,2}|[يت]حث|شجع\\p{L}{0,2}|[يت]شجع',
    zh: '敦促|促请|鼓励|呼吁',
  },
  nouns: NONE,
};
const RECOMMEND: Act = {
  verbs: {
    en: 'recommend(?:s|ed)?|propos(?:es?|ed)|suggest(?:s|ed)?|advis(?:es?|ed)',
    fr: 'recommand(?:e|ent|e\\p{L}*|a|ait)|propos(?:e|ent|e\\p{L}*|a|ait)|sugger\\p{L}+',
    es: 'recom(?:ienda|iendan|endo|endaron|endado)|prop(?:one|onen|uso|usieron|uesto)|sug(?:iere|irio)\\p{L}*',
    ru: 'рекомендовал[аи]?|рекоменду\\p{L}+|предложил[аи]?|предлага\\p{L}+',
    ar: 'اوص[تي]\\p{L}{0,2}|[يت]وصي|اقترح\\p{L}{0,2}|[يت]قترح',
    zh: '建议|提议',
  },
  nouns: {
    en: 'recommendations?|proposals?|suggestions?|advice',
    fr: 'recommandations?|propositions?|suggestions?',
    es: 'recomendacion(?:es)?|propuestas?|sugerencias?',
    ru: 'рекомендаци\\p{L}+|предложени\\p{L}+',
    ar: '(?:ال)?توصي(?:ه|ات)|(?:ال)?(?:م)?قترح(?:ات)?|(?:ال)?اقتراح(?:ات)?',
    zh: '建议|提议',
  },
};
const NOTE: Act = {
  verbs: {
    en: 'not(?:es|ed)|note|took note|takes note|welcom(?:es?|ed)|recogni[sz]e[sd]?|acknowledge[sd]?|emphasi[sz]e[sd]?|stress(?:es|ed)|recall(?:s|ed)?|reiterate[sd]?|highlight(?:s|ed)?|underline[sd]?|express(?:es|ed)|thank(?:s|ed)?',
    fr: '(?:pris|prend|prit) (?:\\p{L}+ )?(?:note|acte)|not(?:e|ent|e\\p{L}*|a)|salu(?:e|ent|e\\p{L}*|a)|soulign\\p{L}+|rappel\\p{L}+|remerci\\p{L}+',
    es: 'tom(?:a|o|aron|ado) nota|observ(?:a|o|aron)|acog\\p{L}+|destac\\p{L}+|record(?:o|aron|ando)|recuerda\\p{L}*|agradec\\p{L}+',
    ru: 'принял[аи]? к сведению|отметил[аи]?|отмеча\\p{L}+|приветств\\p{L}+|подчеркн\\p{L}+|напомнил[аи]?|поблагодарил[аи]?',
    ar: 'احاط\\p{L}{0,2}|[يت]حيط|لاحظ\\p{L}{0,2}|[يت]لاحظ|رحب\\p{L}{0,2}|[يت]رحب|اشار\\p{L}{0,2}',
    zh: '注意到|欢迎|强调|忆及|感谢',
  },
  nouns: NONE,
};
const ENDORSE: Act = {
  verbs: {
    en: 'endors(?:es?|ed)|approv(?:es?|ed)|adopt(?:s|ed)?',
    fr: 'souscri\\p{L}*|approuv\\p{L}+|adopt(?:e|ent|e\\p{L}*|a)|f(?:ait|it|ont) (?:sien|leur)\\p{L}*|enterin\\p{L}+',
    es: 'hiz?o suy\\p{L}+|hac(?:e|en) suy\\p{L}+|aprob(?:o|aron|ado)|aprueba\\p{L}*|adopt(?:a|o|aron|ado)',
    ru: 'одобрил[аи]?|одобря\\p{L}+|утвердил[аи]?|утвержда\\p{L}+|принял[аи]?(?! к сведению)',
    ar: 'اقر\\p{L}{0,2}|[يت]قر|ايد\\p{L}{0,2}|اعتمد\\p{L}{0,2}|[يت]عتمد|وافق\\p{L}{0,2}',
    zh: '认可|核可|批准|通过|核准|赞同',
  },
  nouns: {
    en: 'endorsement|approval|adoption',
    fr: 'approbation|adoption|aval',
    es: 'aprobacion|adopcion|respaldo',
    ru: 'одобрени\\p{L}+|утверждени\\p{L}+|приняти\\p{L}+',
    ar: '(?:ال)?(?:اقرار|تاييد|اعتماد|موافقه)',
    zh: '认可|核可|批准|通过',
  },
};
const DECIDE: Act = {
  verbs: {
    en: 'decid(?:es?|ed)|agree[sd]?|authori[sz]e[sd]?',
    fr: 'decid\\p{L}+|conv(?:ient|enu|int)|autoris\\p{L}+',
    es: 'decid\\p{L}+|acord\\p{L}+|convin\\p{L}+|autoriz\\p{L}+',
    ru: 'решил[аи]?|постанов\\p{L}+|согласил\\p{L}+|уполномоч\\p{L}+',
    ar: 'قرر\\p{L}{0,2}|[يت]قرر|اتفق\\p{L}{0,2}|اذن\\p{L}{0,2}',
    zh: '决定|商定|同意|授权',
  },
  nouns: {
    en: 'decisions?|agreement',
    fr: 'decisions?',
    es: 'decision(?:es)?',
    ru: 'решени\\p{L}+',
    ar: '(?:ال)?(?:قرار|مقرر)(?:ات)?',
    zh: '决定',
  },
};
export const ACTS: readonly Act[] = [REQUEST, INVITE, URGE, RECOMMEND, NOTE, ENDORSE, DECIDE];

/** Who asks for something may word it in several ways, and so may who takes note; what is decided may be either. */
const ASKS: readonly Act[] = [REQUEST, INVITE, URGE, RECOMMEND];
export const isLike = (one: Act, other: Act): boolean =>
  one === DECIDE || other === DECIDE || ASKS.includes(one) === ASKS.includes(other);
