import type { Language, SessionRef } from '../model.ts';
import { findNumbered } from './ordinals.ts';
import { type Passage, type Reading, whole } from './reading.ts';
import { ownerOf } from './session-owner.ts';

/** Words that lead from the beginning of a title to the number of the session of which the document is, in plain letters. */
export const LEADING: Record<Language, RegExp> = {
  ar: /^(?:تقرير|التقرير|محضر|جدول|اعمال|عن|مشروع|الموقت|قرارات|مقررات|وقايع|في|من|ختامي|الختامي)$/u,
  en: /^(?:draft|final|report|agenda|provisional|annotated|minutes|proceedings|record|summary|decisions|resolutions|adopted|and|on|of|for|from|the|its|work|by|at)$/u,
  es: /^(?:proyecto|informe|final|programa|orden|dia|provisional|acta|actas|resumen|decisiones|resoluciones|aprobadas|y|sobre|de|del|la|los|las|su|labor|en|por)$/u,
  fr: /^(?:projet|rapport|final|ordre|jour|provisoire|annote|proces|verbal|compte|rendu|decisions|resolutions|adoptees|et|sur|de|du|la|les|le|l|sa|travaux|des|a|par)$/u,
  ru: /^(?:проект|доклад|заключительныи|повестка|дня|предварительная|протокол|отчет|решения|резолюции|принятые|и|о|об|работе|на|ее|его|своеи)$/u,
  zh: /^$/u,
};

/** What may stand behind the number and the body: nothing, a remark in brackets, the days, or in Chinese the word for a report. */
const BEHIND: Partial<Record<Language, RegExp>> = {
  zh: /^[\s*]*(?:的?(?:工作)?(?:报告|临时议程|议程|决定|决议|简要记录|会议记录))?[\s*]*$/u,
};
const ENDS = /^[\s*]*(?:$|[,(.:–-])/u;

/**
 * The session of which a document is, where its title begins with the number and the body, or with words for a report of it:
 * "109e réunion du CIPM", "Report of the first session of the Plenary of …", "Report of the Committee on its ninth session". A
 * title that speaks of a session in other words ("Follow-up to the first session") tells of none.
 */
export function titledSession(reading: Reading, title: Passage): SessionRef | undefined {
  const { language } = reading;
  const { plain, mentions } = title;
  const [phrase, ...others] = findNumbered(plain, whole(title), language);
  const number = phrase?.numbers[0];
  if (!phrase || others.length > 0 || number === undefined || phrase.numbers.length > 1) return undefined;
  const owner =
    ownerOf(reading, title, whole(title), phrase)?.mention ?? mentions.findLast(({ end }) => end <= phrase.start);
  if (!owner || owner.generic) return undefined;
  const before = `${plain.slice(0, Math.min(phrase.start, owner.start))} ${plain.slice(owner.end, phrase.start)}`;
  const words = before.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!words.every((word) => LEADING[language.code].test(word))) return undefined;
  const after = plain.slice(Math.max(phrase.end, owner.end));
  if (!(BEHIND[language.code] ?? ENDS).test(after)) return undefined;
  return { body: owner.body, number };
}
