import { findSymbols } from '../../../records/symbol.ts';
import { asksWhichDocument } from '../../asks-which-document.ts';
import { leadsToOther } from '../../kinds/documents/other-documents-named.ts';
import { holds, termsIn } from '../fit.ts';
import type { Rule } from './rule.ts';

/** The document in which something stands, where that is asked for. */
export const DOCUMENT_HOLDING: readonly Rule[] = [
  {
    // "Item 8 of its agenda (A/AC.292/2021/1), entitled “Adoption of the final report”": in which document the report is, it does not say.
    name: 'leads from what is sought to a document, where it is asked which one holds it',
    keeps: ({ text, language: { code } }, { asked, wanted, sought }) => {
      const found = findSymbols(text);
      if (wanted !== 'document' || found.length === 0 || !asksWhichDocument(asked)) return true;
      const isSought = (said: string) => {
        const terms = termsIn(said, code);
        return sought.words.some((word) => holds(word, terms, code));
      };
      return found.some(({ start }, at) => !leadsToOther(text.slice(found[at - 1]?.end ?? 0, start), code, isSought));
    },
  },
];
