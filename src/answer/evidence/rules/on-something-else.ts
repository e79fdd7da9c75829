import type { Language } from '../../../model.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import { fold } from '../../../search/analysis.ts';
import type { Asked } from '../../asked.ts';
import { namesOtherConference } from '../../reading/other-conferences.ts';
import { endsOf } from '../bodies/of-body.ts';
import { withoutDates } from '../days/dates.ts';
import { holds, termsIn } from '../fit.ts';
import type { Rule } from './rule.ts';

/** What leads from the noun of a gathering to what it is on, and where that ends, in folded letters. */
const ON: Record<Language, RegExp> = {
  en: /(?<!\p{L})(?:conference|summit|forum|meeting|congress)s? (?:[\p{L}-]+ ){0,3}?(?:on|for|to)(?= )(?<matter>[^,.;:()«“"]{4,80})/gu,
  fr: /(?<!\p{L})(?:conference|sommet|forum|reunion|congres)s? (?:[\p{L}’'-]+ ){0,4}?(?:sur|pour|visant a)(?= )(?<matter>[^,.;:()«“"]{4,80})/gu,
  es: /(?<!\p{L})(?:conferencia|cumbre|foro|reunion|congreso)s? (?:[\p{L}-]+ ){0,4}?(?:sobre|para)(?= )(?<matter>[^,.;:()«“"]{4,80})/gu,
  ru: /(?<!\p{L})(?:конференци|встреч|саммит|форум|совещани|конгресс)\p{L}* (?:[\p{L}-]+ ){0,4}?(?:по|для)(?= )(?<matter>[^,.;:()«“"]{4,80})/gu,
  ar: /(?:مؤتمر|قمة|منتدى|اجتماع) (?:\p{L}+ ){0,4}?(?:المعني\p{L}* |بشأن |حول |ل)(?<matter>[^،؛.:()«“"]{4,80})/gu,
  zh: /(?:第[\p{N}一二三四五六七八九十]+[次届]|联合国)(?<matter>\p{Script=Han}{2,24}?)(?:会议|大会|峰会|首脑会议|论坛)/gu,
};

/** What the gatherings of a sentence are on. */
const mattersIn = (text: string, language: Language): string[] =>
  [...(language === 'ar' || language === 'zh' ? text : fold(text)).matchAll(ON[language])].flatMap(
    ({ groups }) => groups?.matter ?? [],
  );

/** The noun of a gathering that has numbers, near its number; in Arabic before it. */
const COUNTED: Record<Language, RegExp> = {
  en: /^[^.;:()]{0,60}?(?:conferen|summit|congress|forum)/u,
  fr: /^[^.;:()]{0,60}?(?:conferen|sommet|congres|forum)/u,
  es: /^[^.;:()]{0,60}?(?:conferen|cumbre|congreso|foro)/u,
  ru: /^[^.;:()]{0,60}?(?:конферен|саммит|встреч|конгресс|форум)/u,
  ar: /(?:م[ؤو]تمر|قمه|قمة|منتدي)[^.؛:()]{0,80}$/u,
  zh: /^[^。；：（）]{0,24}?(?:会议|大会|峰会|论坛)/u,
};

const NOUN: Record<Language, RegExp> = {
  en: /conferen|summit|congress|forum/u,
  fr: /conferen|sommet|congres|forum/u,
  es: /conferen|cumbre|congreso|foro/u,
  ru: /конферен|саммит|встреч|конгресс|форум/u,
  ar: /م[ؤو]تمر|قمه|قمة|منتدي/u,
  zh: /会议|大会|峰会|论坛/u,
};

/** The noun of a treaty that has a number among others, near its number; in Arabic before it. */
const TREATY: Record<Language, RegExp> = {
  en: /^\p{L}* (?:[\p{L}-]+ ){0,2}(?:convention|protocol)/u,
  fr: /^\p{L}* (?:[\p{L}-]+ ){0,2}(?:convention|protocole)/u,
  es: /^\p{L}* (?:[\p{L}-]+ ){0,2}(?:convenio|convencion|protocolo)/u,
  ru: /^\p{L}* (?:[\p{L}-]+ ){0,2}(?:конвенци|протокол)/u,
  ar: /(?:اتفاقيه|بروتوكول)(?: \p{L}+){0,2} (?:ال)?\p{L}+$/u,
  zh: /^\p{Script=Han}{0,6}(?:公约|议定书)/u,
};

/** The number of a footnote. */
const NOTE = /^\s*\d+$/u;

/** What a gathering is on must be what the question names, where only the headings above a sentence name that. */
export const ON_SOMETHING_ELSE: readonly Rule[] = [
  {
    // "The third International Conference on Financing for Development", in a resolution on the Conference on Goal 14: when the third one of that is, it does not say.
    name: 'speaks of no gathering on something else than what is asked about',
    keeps: ({ text, fit: { above, around }, language: { code } }, { happens, isNamed, sought: { words } }) => {
      // "Concerned" in "the committee concerned with the region": a word of all headings names no matter.
      const telling = words.filter(({ weight, ofBody, isLight }) => weight > 1 && !ofBody && !isLight);
      if (!happens || isNamed || !telling.some((word) => above.includes(word) || around.includes(word))) return true;
      const matters = mattersIn(text, code).map((matter) => termsIn(matter, code));
      return matters.length === 0 || matters.some((terms) => telling.some((word) => holds(word, terms, code)));
    },
  },
  {
    // "Supports the celebration of the Programme, to be launched in Nairobi", under the heading of a conference: where that was, it does not say.
    name: 'speaks of a conference, where one is asked about, and of what that is on',
    keeps: ({ text, fit: { missing }, language: { code } }, { happens, asked }) => {
      if (!happens || !namesOtherConference(asked)) return true;
      const own = mattersIn(asked.typed, asked.language).map(fold);
      const lacks = missing.some(({ word }) => own.some((matter) => matter.includes(word)));
      return NOUN[code].test(plain(text)) && !lacks;
    },
  },
  {
    // "1. Report of the World Summit, Copenhagen, 6-12 March": when the first conference was, it does not say.
    name: 'counts the conference, where one of a row is asked about',
    keeps: ({ text, language }, { happens, asked }) => {
      if (!happens || asked.ordinals.length === 0 || !namesOtherConference(asked)) return true;
      const words = withoutDates(text, language);
      return asked.ordinals.every(
        ({ value }) => countsOnlyTreaty(asked, value) || counts(COUNTED, words, value, language),
      );
    },
  },
];

/** Whether a number stands by such a noun in plain words, and is not that of a footnote. */
function counts(noun: Record<Language, RegExp>, words: string, value: number, language: LanguageData): boolean {
  const { code } = language;
  return endsOf(words, value, language)
    .filter((end) => !NOTE.test(words.slice(0, end)))
    .some((end) => noun[code].test(code === 'ar' ? words.slice(0, end) : words.slice(end)));
}

/**
 * Whether a question counts a treaty by a number, and no conference: "the Conference of High Contracting Parties to the Fourth Geneva
 * Convention" (A/69/711) is none of a row.
 */
function countsOnlyTreaty({ typed, language }: Pick<Asked, 'typed' | 'language'>, value: number): boolean {
  const data = languageOf(language);
  const words = withoutDates(typed, data);
  return counts(TREATY, words, value, data) && !counts(COUNTED, words, value, data);
}
