import type { AnswerLanguage } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { namesOtherConference } from '../../reading/other-conferences.ts';
import { titlesAbove } from '../texts/sections.ts';
import { isOfPreparation } from '../words/sure.ts';
import type { Rule } from './rule.ts';

/** A conference, which is no committee and none of its meetings, in plain letters. */
const CONFERENCE: Record<AnswerLanguage, RegExp> = {
  en: /\bconferences?\b/u,
  fr: /\bconferences?(?!\p{L})/u,
  es: /\bconferencias?(?!\p{L})/u,
  ru: /(?<!\p{L})конференц/u,
  ar: /م[ؤو]تمر/u,
  zh: /大会|(?<![次届])会议/u,
};

/** What prepares a conference, with the name of that behind it, in plain letters. */
const PREPARES: Record<AnswerLanguage, RegExp> = {
  en: /\bpreparatory (?:\p{L}+ ){0,3}(?:of|for|to) (?:the )?(?:[\p{L}-]+ ){0,4}conference/gu,
  fr: /\bpreparatoire (?:\p{L}+ ){0,2}(?:de|pour) (?:la )?(?:[\p{L}-]+ ){0,3}conference/gu,
  es: /\bpreparatori[oa] (?:\p{L}+ ){0,2}(?:de|para) (?:la )?(?:[\p{L}-]+ ){0,3}conferencia/gu,
  ru: /(?<!\p{L})подготовительн\p{L}+ (?:\p{L}+ )(?:к )?(?:[\p{L}-]+ ){0,2}конференц\p{L}+/gu,
  ar: /(?:ال)?تحضيري[هة]? (?:\p{L}+ ){0,2}(?:ل|لل|ال)?م[ؤو]تمر/gu,
  zh: /(?:大会|会议)(?:政府间)?筹备(?:委员会|会议|进程)/gu,
};

/** Gatherings that are none of those which are asked about. */
export const OTHER_GATHERINGS: readonly Rule[] = [
  {
    // 审查委员会, "the Review Committee", where the "Conférence d'examen" is asked for.
    name: 'is of a conference, where one is asked for in another language',
    keeps: ({ text, language, candidate: { record, paragraph } }, { asked }) =>
      language.code === asked.language ||
      asked.bodyIds.length > 0 ||
      !namesOtherConference(asked) ||
      CONFERENCE[language.code].test(plain(`${titlesAbove(record, paragraph.key)}\n${text}`)),
  },
  {
    // "To hold in Lima the organizational session of the preparatory committee for the Conference": where that is, it does not say.
    name: 'gives the place of a conference, not that of what prepares it',
    keeps: ({ text, language: { code } }, { wanted, asked }) => {
      if (wanted !== 'place' || !CONFERENCE[asked.language].test(plain(asked.typed))) return true;
      if (PREPARES[asked.language].test(plain(asked.typed))) return true;
      if (!isOfPreparation(text, asked.typed, code)) return true;
      const [clause = ''] = plain(text)
        .split(/[,;،，]/u)
        .filter((part) => isOfPreparation(part, asked.typed, code));
      const whole = plain(text).slice(0, plain(text).indexOf(clause) + clause.length);
      const left = whole.replace(PREPARES[code], ' ');
      return left === whole || CONFERENCE[code].test(left);
    },
  },
];
