import type { Language, SessionRef } from '../model.ts';
import { findOrdinals } from './ordinals.ts';
import type { Passage, Reading } from './reading.ts';

/** How a line begins that is the title of a report on a session, in plain letters; the number of the session follows. */
const REPORT: Record<Language, RegExp> = {
  ar: /^(?:مشروع )?(?:تقرير|محضر)(?: عن)?(?: اعمال)? (?:ال)?$/u,
  en: /^(?:(?:draft|final|provisional|adopted|summary) )*(?:report|minutes|proceedings)(?: of| on)(?: the)?(?: work of)?(?: the| its)? $/u,
  es: /^(?:proyecto de )?(?:informe|acta)s?(?: final)?(?: de| sobre)(?: la labor de| los trabajos de)?(?:l| el| la)? $/u,
  fr: /^(?:projet de )?(?:rapport|compte rendu|proces-verbal)(?: final)?(?: de| sur)(?: les travaux de)?(?: la| sa) $/u,
  ru: /^(?:проект )?(?:доклад\p{L}*|отчет\p{L}*|протокол\p{L}*)(?: о(?:б)? работе| о)? $/u,
  zh: /^$/u,
};

/** 第四十一届会议报告. */
const REPORT_BEHIND = /^[\s*]*的?(?:工作)?(?:报告|记录|纪要)/u;

/**
 * The session of which a document tells that was put before a later one, where a line of its head is the title of a report of that
 * earlier session: "FORTY-SECOND SESSION OF THE IPCC", "DRAFT REPORT OF THE FORTY-FIRST SESSION" (IPCC-XLII/Doc. 3). What it says was
 * said and done there.
 */
export function sessionReported(
  { passages, language }: Reading,
  shown: SessionRef | undefined,
): SessionRef | undefined {
  const { body, number } = shown ?? {};
  if (!body || number === undefined) return undefined;
  const isReport = ({ plain, paragraph }: Passage): number[] => {
    const [phrase, ...others] = findOrdinals(plain, { start: 0, end: plain.length }, language);
    const [only, ...more] = phrase?.numbers ?? [];
    const isTitle =
      phrase !== undefined &&
      paragraph.part === 'head' &&
      REPORT[language.code].test(plain.slice(0, phrase.start)) &&
      (language.code !== 'zh' || REPORT_BEHIND.test(plain.slice(phrase.end)));
    return isTitle && only !== undefined && more.length + others.length === 0 ? [only] : [];
  };
  const [earlier, ...others] = new Set(passages.flatMap(isReport));
  return earlier !== undefined && others.length === 0 && earlier < number ? { body, number: earlier } : undefined;
}
