import type { AnswerLanguage } from '../../../model.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { plain } from '../../../records/text.ts';
import { HOUR } from '../days/hour-said.ts';
import { headingsAbove } from '../texts/sections.ts';
import type { OfText } from './near-misses.ts';
import type { Rule } from './rule.ts';

/** How questions ask who opened or closed something, or whether somebody did, in plain letters. */
const ASKED: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:opened|closed) by\b|^did .{2,60} (?:open|close)\b|\bwho (?:(?:was|is) (?:to|due to|supposed to)|will|would|should|had to|did|has|had) (?:declare )?(?:open|clos)|\bwho (?:opened|closed|opens|closes|opening|closing|inaugurat)/u,
  fr: /\b(?:ouvert|clos|inaugure|cloture)e?s? par\b|\bqui (?:a |(?:doit|devait|va|allait|devrait) )?(?:declarer? )?(?:ouv(?:ert|re|ri)|clo[srt]|clotur|inaugur)/u,
  es: /(?<!\p{L})(?:abiert|inaugurad|clausurad)[oa]s? por(?!\p{L})|(?<!\p{L})quien (?:(?:debia|debe|deberia|va a|iba a|habia de|tenia que) )?(?:abr|inaugur|clausur|declar)/u,
  ru: /(?<!\p{L})(?:откры[лт]|закры[лт])\p{L}* ли(?!\p{L})|(?<!\p{L})кто (?:(?:должен|должна) (?:был\p{L}* )?)?(?:откр|закр|объявил откры)/u,
  ar: /هل (?:افتتح|اختتم)|من (?:الذي )?(?:(?:كان )?(?:س|من المقرر ان |المقرر ان )?)?(?:ي|ت|ا)?(?:فتتح|ختتم)/u,
  zh: /是.{1,30}(?:开幕|闭幕|主持开).{0,6}吗|由.{1,20}宣布(?:开幕|闭幕)吗|谁.{0,12}宣布.{0,20}(?:开幕|闭幕)|谁(?:将|来)?主持.{0,20}开幕/u,
};

/** How documents say that something is opened. */
const OPENED: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:open(?:s|ed|ing)?|inaugurat)/u,
  fr: /\bouvr|\bouvert|\binaugur/u,
  es: /(?<!\p{L})(?:abr|abiert|inaugur|apertura)/u,
  ru: /откры/u,
  ar: /افتتا?ح|اعلن/u,
  zh: /开幕|宣布/u,
};

/** The same of what is closed. */
const CLOSED: Record<AnswerLanguage, RegExp> = {
  en: /\bclos(?:es|ed|ing|ure)/u,
  fr: /\bclos|\bclotur/u,
  es: /(?<!\p{L})(?:clausur|cierre)/u,
  ru: /закры/u,
  ar: /اختتا?م|اعلن/u,
  zh: /闭幕|宣布/u,
};

/** "Invited him to deliver his opening remarks" (IPCC-XLII/Doc. 3): words with which one begins, which open no session. */
const REMARKS =
  /\b(?:opening|closing) (?:remarks?|statements?|address(?:es)?|speech(?:es)?|words?)|\b(?:remarques|declarations?|observations|allocutions?|discours|propos|mots?) (?:d'ouverture|de cloture|liminaires?)|(?:palabras|declaracion(?:es)?|discursos?|observaciones) (?:de apertura|de clausura|inaugural(?:es)?)|(?:вступительн|заключительн)\p{L}+ (?:слов|речь|замечани|заявлени)\p{L}*|(?:كلم[هات]+|بيان\p{L}*|ملاحظات|خطاب) (?:ال)?(?:افتتاحي\p{L}*|ختامي\p{L}*)|(?:开幕|闭幕)(?:词|辞|致辞|讲话|发言)/gu;

/** What else somebody did does not say whether he opened it. */
export const OPENED_BY_SOMEBODY: readonly OfText[] = [
  {
    // "He also welcomed Mr. Chen as Vice-Chair" (FCCC/SBI/2017/7): whether Mr. Chen opened the session, it does not say.
    name: 'says that something was opened or closed, where it is asked who did',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) => {
      if (!ASKED[language].test(plain(typed))) return true;
      const words = plain(text).replace(REMARKS, ' ');
      return OPENED[code].test(words) || CLOSED[code].test(words);
    },
  },
];

/** "The meeting will be held on 27 March at 10 a.m." (S/2015/176): what is held at its only hour begins then. */
function isHeldAt(text: string, { code, happens }: LanguageData): boolean {
  const [hour, ...others] = [...text.matchAll(new RegExp(HOUR, 'giu'))];
  const words = plain(text).slice(0, hour?.index);
  const verb = [...words.matchAll(new RegExp(happens, 'gu'))].at(-1);
  return (
    hour !== undefined &&
    others.length === 0 &&
    verb !== undefined &&
    words.length - verb.index - verb[0].length <= NEAR_HOUR &&
    !CLOSED[code].test(plain(text))
  );
}
/** So many characters between the verb and its hour hold a day. */
const NEAR_HOUR = 40;

/** Of a sentence, also at what hour it was opened. */
export const OPENED_BY: readonly Rule[] = [
  ...OPENED_BY_SOMEBODY,
  {
    // "The deadline for all groups to conclude their work by 1 p.m." (FCCC/SBI/2019/9): at what hour the session opened, it does not say.
    name: 'says that something opens or closes, where its hour is asked',
    keeps: ({ text, language, candidate: { record, paragraph } }, { asked: { cues } }) => {
      if (!cues.has('hour') || cues.has('open') === cues.has('close')) return true;
      const said = (cues.has('open') ? OPENED : CLOSED)[language.code];
      // Under "Opening of the meeting": "welcomed participants at 10.20 a.m." (UNEP/MC/COP.3/23).
      return (
        said.test(plain(text)) ||
        (cues.has('open') && isHeldAt(text, language)) ||
        headingsAbove(record, paragraph.key).some((heading) => said.test(plain(heading)))
      );
    },
  },
];
