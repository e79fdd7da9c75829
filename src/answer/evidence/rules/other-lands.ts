import type { Language } from '../../../model.ts';
import { holds, termsIn } from '../fit.ts';
import { landsIn } from '../lands/lands.ts';
import { ownLand } from '../lands/own-land.ts';
import type { SoughtWord } from '../words/sought.ts';
import type { Rule } from './rule.ts';

/** What is said of other countries in a document on one of them. */
export const OTHER_LANDS: readonly Rule[] = [
  {
    // "The Trust Fund received contributions from Italy", in a report on Somalia: what another country did is not said of this one.
    name: 'names no other country than the one that its document is about, which it does not name',
    keeps: ({ text, fit, language: { code }, candidate: { record } }, { asked }) => {
      const own = ownLand(record);
      if (own === undefined || !landsIn(asked.typed, asked.language).includes(own)) return true;
      // "Quatre séries ont eu lieu, le Maroc insistant …" (A/69/861): how many there were is said before any other country is named.
      const said = landsIn(asked.cues.has('howmany') ? upTo(fit.held, text, code) : text, code);
      return said.length === 0 || said.includes(own);
    },
  },
];

/** The clauses of a text up to the last that it takes to hold some words. */
function upTo(words: readonly SoughtWord[], text: string, code: Language): string {
  const clauses = text.split(/(?<=[,;،；，])/u);
  const heads = clauses.map((_, at) => clauses.slice(0, at + 1).join(''));
  return heads.find((head) => words.every((word) => holds(word, termsIn(head, code), code))) ?? text;
}
