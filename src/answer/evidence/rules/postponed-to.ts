import type { Language } from '../../../model.ts';
import { plain, unpointed } from '../../../records/text.ts';
import { asksPostponedTo } from '../days/postponed-to.ts';
import { holds, termsIn } from '../fit.ts';
import type { Rule } from './rule.ts';

/** How a sentence says to when, in plain letters. */
const TOLD: Record<Language, RegExp> = {
  en: /\b(?:postponed|moved|rescheduled|deferred|delayed|put off) (?:to|until|till) (?!(?:allow|enable|give|permit|be)\b)/u,
  fr: /(?:report|repouss|ajourn|deplac|decal)ee?s? (?:au|aux|a la|a l'|a|jusqu'(?:au|a)) ?/u,
  es: /(?:se (?:aplaz|posterg|pospus|traslad)\p{L}+|(?:aplazad|pospuest|postergad|trasladad)[oa]s?) (?:hasta|para|al?) /u,
  ru: /(?:перенес|отлож|отсроч)\p{L}* (?:на|до) /u,
  ar: /(?:ارجا|تاجيل|ارجي|اجل)\p{L}*(?: \p{L}+){0,4} (?:الي|حتي) /u,
  zh: /(?:推迟|延期|改期|延迟|推后)[到至]/u,
};

/** "The meeting was postponed": which, the words before it say. */
const THE_MEETING =
  /(?:the (?<en>meeting|session)|la (?<fr>reunion|session|seance|sesion)|(?<ru>встреча|заседание|совещание|сессия)|(?<ar>الاجتماع|الجلسه)|该?(?<zh>会议))(?: (?:was|has been|a ete|est|se|была|было|تم))?[ 被]*$/u;

/** To when something was put off, only a sentence tells that says so of it. */
export const POSTPONED_TO: readonly Rule[] = [
  {
    // "The meeting was postponed to the second week of May owing to the elections" (S/2015/302): to when those were, it does not say.
    name: 'says to when it was put off, where that is asked, behind what was',
    keeps: ({ text, language: { code }, fit: { held } }, { asked: { typed, language } }) => {
      if (!asksPostponedTo(typed, language)) return true;
      const words = code === 'ar' ? unpointed(text) : text;
      const told = TOLD[code].exec(plain(words));
      if (!told) return false;
      // "The meeting" is what was agreed on before, and no other one that a question calls so.
      const noun = Object.values(THE_MEETING.exec(plain(words).slice(0, told.index))?.groups ?? {}).find(Boolean);
      if (noun !== undefined && unpointed(typed).includes(noun)) return false;
      const before = termsIn(words.slice(0, told.index + told[0].length), code);
      return held.every((word) => word.weight <= 1 || holds(word, before, code));
    },
  },
];
