import { plain } from '../../../records/text.ts';
import { headingsAbove } from '../sections.ts';
import type { Rule } from './rule.ts';

/** An annex by its number or letter, in plain letters: "Annex I", "annexe A", "приложение II", 附件三. */
const ANNEX =
  /(?<!\p{L})(?:annex(?:es|e|o|os)?|приложени\p{L}+|(?:ال)?مرفق) (?<number>[ivx]{1,5}|[a-h]|\d{1,2})(?![\p{L}\d])|附件(?<sign>[一二三四五六七八九十]{1,2}|[ivx]{1,5}|\d{1,2})/gu;

const annexesIn = (text: string): string[] =>
  [...plain(text).matchAll(ANNEX)].map(({ groups }) => groups?.number ?? groups?.sign ?? '');

/** Of several annexes, what is said of one is not said of another. */
export const ANNEXES: readonly Rule[] = [
  {
    // "The amendments are expected to enter into force on 22 November 2006", below Annex VI: not those to Annex I (C/ES.23/10).
    name: 'is of the annex that is asked about',
    keeps: ({ text, candidate: { record, paragraph, before } }, { asked: { typed, language } }) => {
      const asked = annexesIn(typed);
      if (asked.length === 0 || record.document.language !== language) return true;
      const near = [text, before, ...headingsAbove(record, paragraph.key), record.document.title].map(annexesIn);
      return near.find((named) => named.length > 0)?.some((annex) => asked.includes(annex)) ?? true;
    },
  },
];
