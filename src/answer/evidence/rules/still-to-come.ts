import type { AnswerLanguage } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { firstDay, lastDay } from '../../../records/when.ts';
import { daysIn } from '../days/dates.ts';
import { holds, termsIn } from '../fit.ts';
import type { Rule } from './rule.ts';

/** What is opened for signature is not yet signed. */
const TO_SIGN: Record<AnswerLanguage, RegExp> = {
  en: /\bopen(?:ed)? for signature\b/g,
  fr: /\bouvert\p{L}* a (?:la )?signature\b/gu,
  es: /\babiert\p{L}* a (?:la )?firma\b/gu,
  ru: /открыт\p{L}* (?:для|к) подписани\p{L}+/gu,
  ar: /فتح\p{L}* (?:باب )?(?:ال|لل)توقيع/gu,
  zh: /开放(?:供)?签[署字]/gu,
};
const SIGNED: Record<AnswerLanguage, RegExp> = {
  en: /\bsign(?:ed|s|ing|ator\p{L}+|ature)?\b/u,
  fr: /\bsign(?:e|es|ent|ee|ees|er|ature|ataire)s?\b/u,
  es: /(?<!\p{L})firm(?:o|a|aron|ad[oa]s?|ante\p{L}*)(?!\p{L})/u,
  ru: /подпис/u,
  ar: /وقع|توقيع/u,
  zh: /签[署字]/u,
};

/** How questions ask for what comes next, and how sentences tell of it. */
const NEXT_ASKED =
  /\bnext\b|\bupcoming\b|\bprochaine?s?\b|(?<!\p{L})proxim[oa]s?(?!\p{L})|следующ|предстоящ|(?:ال)?(?:مقبل|قادم)|下(?:一)?[次届]/u;
const NEXT_SAID =
  /\b(?:next|upcoming|forthcoming|will|shall|to be|scheduled|planned|is due)\b|\b(?:prochaine?s?|futur|prevue?s?|doit|devra|sera|seront|aura|se tiendra)\b|(?<!\p{L})(?:proxim[oa]s?|futur[oa]|previst[oa]s?|debe|sera|seran|tendra)(?!\p{L})|следующ|предстоящ|будет|запланирован|(?:ال)?(?:مقبل|قادم)|سي|ست|下(?:一)?[次届]|将/u;

/** How questions ask when something will be held. */
const TO_BE_HELD: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:will|(?:is|are)\b[^?]*\bto)\b[^?]*\b(?:be held|be convened|take place|meet|convene|open|begin|start)\b/u,
  fr: /\b(?:aura|auront|doi(?:ven)?t avoir) lieu\b|\bdoi(?:ven)?t se (?:tenir|reunir)\b|\bse (?:tiendra|tiendront|reunira|reuniront|deroulera)\b|\bsera(?:-t-elle|-t-il)? (?:tenue?|convoquee?|organisee?)\b/u,
  es: /(?<!\p{L})(?:(?:se )?deben? (?:celebrarse|reunirse|tener lugar)|se (?:celebrara|celebraran|reunira|reuniran|convocara)|tendra lugar|tendran lugar)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:долж(?:ен|на|но|ны) (?:состояться|пройти|быть проведен\p{L}*)|состоится|состоятся|пройд[её]т|пройдут|будет проведен\p{L}*|будет проходить)(?!\p{L})/u,
  ar: /(?<!\p{L})(?:س[يت](?:عقد|جتمع|نعقد|فتتح)|سوف)/u,
  zh: /将(?:于|在|举行|召开)|(?:何时|什么时候)(?:将|要)(?:举行|召开)/u,
};

/** How questions ask where something was, and sentences name the one after it. */
const PAST_ASKED =
  /\b(?:was|were|did)\b|\b(?:s'est|se sont|a eu|ont eu|etait|etaient)\b|(?<!\p{L})(?:fue|fueron|tuvo|se celebro|se celebraron|se reunio)(?!\p{L})|(?<!\p{L})(?:проход|состоял|прош[её]?л|был)|(?<!\p{L})(?:عقد|انعقد|كان)/u;
const NEXT_ONLY =
  /\bnext\b|\bprochaine?s?\b|(?<!\p{L})proxim[oa]s?(?!\p{L})|следующ|(?:ال)?(?:مقبل|قادم)|下(?:一)?[次届]/u;

const IN_FORCE =
  /\b(?:into|in) (?:force|effect)\b|\ben vigueur\b|\ben vigor\b|вступ\p{L}+ в силу|(?:حيز )?النفاذ|生效/u;

/** What is still to be done or to come, and when a text came into force. */
export const STILL_TO_COME: readonly Rule[] = [
  {
    // "The treaty was opened for signature in the harbour": who signed it, it does not say.
    name: 'says that a text was signed, and not only opened for it',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) => {
      const question = plain(typed);
      if (!SIGNED[language].test(question) || TO_SIGN[language].test(question)) return true;
      const said = plain(text);
      const rest = said.replace(TO_SIGN[code], ' ');
      return rest === said || SIGNED[code].test(rest);
    },
  },
  {
    // "The third meeting was held in Lima": where the next one is, it does not say.
    name: 'tells of what comes next, where that is asked for',
    keeps: ({ text }, { asked: { typed }, wanted }) =>
      wanted !== 'place' || !NEXT_ASKED.test(plain(typed)) || NEXT_SAID.test(plain(text)),
  },
  {
    // "Paying tribute to the officers of the Third Conference, which adopted it on 30 April 1982", in a resolution of 2022: when the third one will be, it does not say.
    name: 'gives a day after that of its document, where it is asked when something will be',
    keeps: ({ dates, candidate: { record } }, { asked: { typed, language }, wanted }) => {
      const { date } = record.document;
      if (wanted !== 'date' || date === undefined || !TO_BE_HELD[language].test(plain(typed))) return true;
      return dates().every((when) => lastDay(when) >= firstDay(date));
    },
  },
  {
    // "Agreed to host the next retreat in Lima": where the retreat was, it does not say.
    name: 'tells of what was, and not of the next, where that is asked for',
    keeps: ({ text }, { asked: { typed }, wanted }) =>
      wanted !== 'place' ||
      !PAST_ASKED.test(plain(typed)) ||
      NEXT_ASKED.test(plain(typed)) ||
      !NEXT_ONLY.test(plain(text)),
  },
  {
    // "The ninth meeting, held in Rome in October 2013, and the joint meeting, held in Oslo in 2014": where that one was in 2013, it does not say.
    name: 'has a place at the time that is asked about',
    keeps: ({ text, language, dates, candidate: { record } }, { asked: { times }, wanted }) =>
      wanted !== 'place' ||
      times.every(({ when }) => when === undefined) ||
      daysIn(text, language, record).length < 2 ||
      dates().length > 0,
  },
  {
    // "The Treaty of the Reef entered into force on 4 May, the second after the Treaty of the Bay": of the Bay, it does not say.
    name: 'has the name of the text before the day on which it entered into force',
    keeps: ({ text, language, fit, candidate: { record } }, { asked: { typed }, wanted }) => {
      const at = IN_FORCE.exec(plain(text));
      if (wanted !== 'date' || !at || !IN_FORCE.test(plain(typed))) return true;
      const [first] = daysIn(text, language, record);
      const end = Math.max(first?.end ?? 0, at.index + at[0].length);
      const told = termsIn(text.slice(0, end), language.code);
      const said = termsIn(text, language.code);
      return fit.held.every(
        (word) => word.weight <= 1 || !holds(word, said, language.code) || holds(word, told, language.code),
      );
    },
  },
];
