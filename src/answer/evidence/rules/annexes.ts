import { findSymbols } from '../../../records/symbol.ts';
import { plain } from '../../../records/text.ts';
import { headingsAbove } from '../texts/sections.ts';
import type { Rule } from './rule.ts';

/** An annex by its number or letter, in plain letters: "Annex I", "annexe A", "приложение II", 附件三. */
const ANNEX =
  /(?<!\p{L})(?:annex(?:es|e|o|os)?|приложени\p{L}+|(?:ال)?مرفق) (?<number>[ivx]{1,5}|[a-h]|\d{1,2})(?![\p{L}\d])|附件(?<sign>[一二三四五六七八九十]{1,2}|[ivx]{1,5}|\d{1,2})/gu;

const annexesIn = (text: string): string[] =>
  [...plain(text).matchAll(ANNEX)].map(({ groups }) => groups?.number ?? groups?.sign ?? '');

/** So far behind an annex stands the document that has it. */
const NEAR = 40;

const DECISION = /^[^.;,]{0,12}(?:decision|resolu[ct]i|решени|резолюци|مقرر|قرار)|^(?:第)?[^，。]{0,12}(?:决定|决议)/u;

/** Of several annexes, what is said of one is not said of another. */
export const ANNEXES: readonly Rule[] = [
  {
    // "The draft contained in annex II to document TIDE/2015/L.15": what annex II of TIDE/2015/10 has, it does not say.
    name: 'is not of the annex to another document',
    keeps: ({ text }, { asked: { typed, symbols } }) => {
      if (symbols.length === 0 || annexesIn(typed).length === 0) return true;
      const places = [...plain(text).matchAll(ANNEX)];
      const own = findSymbols(typed).map(({ symbol }) => symbol);
      return (
        places.length === 0 ||
        places.some(({ 0: annex, index }) => {
          const behind = text.slice(index + annex.length, index + annex.length + NEAR);
          if (DECISION.test(plain(behind))) return false;
          const [first] = findSymbols(behind);
          return first === undefined || own.includes(first.symbol);
        })
      );
    },
  },
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
