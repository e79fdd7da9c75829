import type { DocumentRecord, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { readOnce } from '../../kept.ts';
import { asksFormer } from '../persons/former.ts';
import { RECALLS } from '../texts/recalls.ts';
import type { Rule } from './rule.ts';

/** How a resolution puts a gathering on other days, in plain letters. */
const RESCHEDULES: Record<Language, RegExp> = {
  en: /\b(?:reschedul|postpon)(?:e|es|ed|ing)\b/u,
  fr: /(?<!\p{L})(?:report(?:er|e|ee) (?:a nouveau |encore )?(?:la|le|les|l['’]|sa|son|a|au|aux|et)(?!\p{L})|reprogramm|modifier (?:a nouveau )?les dates)/u,
  es: /(?<!\p{L})(?:aplaz|reprogram|pospon|posterg)\p{L}+|modificar (?:nuevamente )?las fechas/u,
  ru: /(?<!\p{L})(?:перенести|перенос|отложить|переносит|откладыва)\p{L}*/u,
  ar: /(?:اعاده جدوله|تاجيل|ارجاء|توجل|ترجي|تغيير موعد)/u,
  zh: /改期|推迟|重新安排|延期|改在/u,
};
const DECIDED: Record<Language, RegExp> = {
  en: /\bdecided\b/u,
  fr: /\bdecide\b/u,
  es: /\bdecidi/u,
  ru: /постановил|решил/u,
  ar: /قررت|قرر/u,
  zh: /决定/u,
};

/** Whether a record decides, in a sentence that is no recital, to put a gathering on other days. */
const reschedules: (record: DocumentRecord) => boolean = readOnce(({ document: { language }, paragraphs }) =>
  paragraphs.some(({ text }) => !RECALLS.test(text) && RESCHEDULES[language].test(plain(text))),
);

/**
 * Whether a sentence recalls days that its own record changes.
 *
 * @example of 'Recalling …, in which the Assembly decided to convene the Conference … from 21 to 25 March 2021' true, as A/RES/76/251 puts it on other days
 */
export const isSuperseded = (text: string, record: DocumentRecord, { typed, language }: Asked): boolean =>
  RECALLS.test(text) &&
  DECIDED[record.document.language].test(plain(text)) &&
  reschedules(record) &&
  !asksFormer(typed, language);

/** What was decided before, where the same record decides otherwise. */
export const SUPERSEDED: readonly Rule[] = [
  {
    name: 'recalls no days that the same record changes',
    keeps: ({ text, candidate: { record } }, { wanted, asked }) =>
      !(wanted === 'date' || asked.cues.has('when') || asked.cues.has('where')) || !isSuperseded(text, record, asked),
  },
];
