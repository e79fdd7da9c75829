import type { Language } from '../../../model.ts';

/** How a language says that something was done, and speaks of doing it: forms of verbs that tell it, and others, with nouns. */
type Forms = { done: string; other: string };
/** A deed in each language; all in small letters, those of French with their accents. */
export type DoneDeed = Record<Language, Forms>;

const ADOPT: DoneDeed = {
  en: { done: 'adopt(?:s|ed)|approve[sd]', other: 'adopt(?:ion|ing)?|approv(?:e|al|ing)' },
  fr: { done: '(?:adopt|approuv)ée?s?', other: 'adopt(?:er|e|ent|ion|ant)|approu?v(?:er|e|ent|ant)|approbation' },
  es: { done: 'aprob(?:ó|aron|ad[oa]s?)|adopt(?:ó|aron|ad[oa]s?)', other: 'apr(?:ueb|ob)\\p{L}+|adop\\p{L}+' },
  ru: {
    done: 'приня(?:л[аи]?|т[аыо]?)|утверд(?:ил[аи]?)|утвержден[аыо]?|одобр(?:ил[аи]?|ен[аыо]?)',
    other: 'прин(?:ять|яти\\p{L}+)|утвер(?:дить|ждени\\p{L}+)|одобр(?:ить|ени\\p{L}+)',
  },
  ar: { done: '[وف]?(?:اعتمد(?:ت|ه|ها)?|[اأ]قر(?:ت|ه|ها)?)', other: '[وفبل]?(?:ال|لل)?(?:اعتماد|[إا]قرار)(?:ه|ها)?' },
  zh: { done: '通过了|批准了|核准了|已通过|已批准|核可了', other: '通过|批准|核准|核可' },
};
const DECIDE: DoneDeed = {
  en: { done: 'decide[sd]|agreed', other: 'decid(?:e|ing)|decisions?|agreement' },
  fr: { done: 'décid(?:é|a|e)|convenue?s?', other: 'décider|décision' },
  es: { done: 'decid(?:ió|ieron|e|ido)|acord(?:ó|aron)|convin\\p{L}+', other: 'decidir|decida\\p{L}*|decisión' },
  ru: { done: 'решил[аи]?|постановил\\p{L}*|постановляет', other: 'решить|решени\\p{L}+' },
  ar: { done: '[وف]?قرر(?:ت)?', other: '[وفبل]?(?:ال)?(?:قرار|تقرير|تقرر|يقرر)' },
  zh: { done: '决定', other: '作出决定' },
};
const NOMINATE: DoneDeed = {
  en: { done: 'nominated', other: 'nominat(?:e|es|ing|ions?)' },
  fr: { done: 'désignée?s?|nommée?s?', other: 'désign(?:er|e|ent|ation\\p{L}*)|nomm(?:er|e|ent)|nomination\\p{L}*' },
  es: {
    done: 'design(?:ó|aron|ad[oa]s?)|nombr(?:ó|aron|ad[oa]s?)',
    other: 'design\\p{L}+|nombr(?:ar|e|en|amiento)\\p{L}*',
  },
  ru: { done: 'назначил[аи]?|назначен[аыо]?|выдвинул[аи]?|выдвинут[аыо]?', other: 'назнач\\p{L}+|выдви\\p{L}+' },
  ar: { done: '[وف]?(?:عين(?:ت)?|رشح(?:ت)?)', other: '[وفبل]?(?:ال)?(?:تعيين|ترشيح)\\p{L}*|[يت]رشح|[يت]عين' },
  zh: { done: '提名了|任命了|指定了', other: '提名|任命|指定' },
};
const OFFER: DoneDeed = {
  en: { done: 'offered', other: 'offer(?:s|ing)?' },
  fr: { done: 'offerte?s?|proposée?s?', other: 'offr(?:e|es|ir|ent|ant)|propos(?:er|ition)\\p{L}*' },
  es: { done: 'ofreci(?:ó|eron|d[oa]s?)', other: 'ofre\\p{L}+|ofert\\p{L}+' },
  ru: { done: 'предложил[аи]?', other: 'предлож\\p{L}+|предлаг\\p{L}+' },
  ar: { done: '[وف]?عرضت?', other: '[وفبل]?(?:ال)?عر(?:ض|وض)\\p{L}*|[يت]عرض' },
  zh: { done: '提出了|主动提出|表示愿意', other: '提出|提议' },
};
const REDUCE: DoneDeed = {
  en: { done: 'reduced|decreased|fell|declined|dropped', other: 'reduc(?:e|es|ing|tions?)|decreas(?:e|es|ing)' },
  fr: {
    done: 'réduite?s?|diminué\\p{L}*|baissé\\p{L}*',
    other: 'rédui\\p{L}+|réduction\\p{L}*|diminu\\p{L}+|baiss\\p{L}+',
  },
  es: { done: 'redu(?:jo|jeron|cid[oa]s?)|dismin?u(?:yó|yeron|ido)', other: 'redu\\p{L}+|dismin\\p{L}+' },
  ru: {
    done: 'сокра(?:тил\\p{L}*|щен[аыо]?)|снизил\\p{L}*|уменьшил\\p{L}*',
    other: 'сокра\\p{L}+|сниж\\p{L}+|сниз\\p{L}+|уменьш\\p{L}+',
  },
  ar: { done: '[وف]?(?:خفض(?:ت)?|انخفض(?:ت)?)', other: '[وفبل]?(?:ال)?(?:خفض|تخفيض|انخفاض)\\p{L}*|[يت]خفض' },
  zh: { done: '减少了|降低了|下降了', other: '减少|降低|减排|削减' },
};
const SUPPORT: DoneDeed = {
  en: { done: 'supported|financed|funded|sponsored', other: 'support(?:s|ing)?|financ(?:e|es|ing)|fund(?:ing)?' },
  fr: { done: 'soutenue?s?|appuyé\\p{L}*|financé\\p{L}*', other: 'souten\\p{L}+|soutien|appui|appuyer|financ\\p{L}+' },
  es: { done: 'apoy(?:ó|aron|ad[oa]s?)|financi(?:ó|aron|ad[oa]s?)', other: 'apoy\\p{L}+|financi\\p{L}+' },
  ru: { done: 'поддержал[аи]?|профинансировал\\p{L}*|финансировал\\p{L}*', other: 'поддерж\\p{L}+|финансир\\p{L}+' },
  ar: { done: '[وف]?(?:دعم(?:ت)?|مول(?:ت)?)', other: '[وفبل]?(?:ال)?(?:دعم|تمويل|تقديم)\\p{L}*|[يت]دعم' },
  zh: { done: '支持了|资助了', other: '支持|资助|供资' },
};
const SUBMIT: DoneDeed = {
  en: { done: 'submitted|submits', other: 'submit(?:ting)?|submissions?' },
  fr: { done: 'soumis(?:es?)?|présentée?s?', other: 'soum\\p{L}+|présent(?:er|e|ent|ation)\\p{L}*|communications?' },
  es: { done: 'present(?:ó|aron|ad[oa]s?)|remiti(?:ó|eron|d[oa]s?)', other: 'present\\p{L}+|remit\\p{L}+' },
  ru: { done: 'представил[аи]?|представлен[аыо]?|направил[аи]?', other: 'представ\\p{L}+|направ\\p{L}+' },
  ar: { done: '[وف]?قدمت?|قُدم(?:ت)?', other: '[وفبل]?(?:ال)?تقديم\\p{L}*|[يت]قدم\\p{L}*' },
  zh: { done: '提交了|已提交', other: '提交|提出' },
};

/** What questions ask of that was done, and documents often only wish for. */
export const DONE_DEEDS: readonly DoneDeed[] = [ADOPT, DECIDE, NOMINATE, OFFER, REDUCE, SUPPORT, SUBMIT];
