import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { saysFounded } from '../founding.ts';
import { decisionAbove } from '../sections.ts';
import type { Rule } from './rule.ts';

/** What a sentence must say of a decision that is asked for. */
export const DECISIONS: readonly Rule[] = [
  {
    name: 'gives a decision',
    keeps: ({ text, ids, candidate: { record, paragraph } }, { wanted, isFounding }) =>
      wanted !== 'decision' ||
      ids().length > 0 ||
      OLD_NUMBER.test(text) ||
      (!isFounding && decisionAbove(record, paragraph.key) !== undefined),
  },
  {
    // "Based on the terms of reference in the annex to decision 1/CMP.12": what that decision did is not said.
    name: 'does more than cite a decision',
    keeps: ({ text, language: { code } }, { wanted, asked: { cues, typed } }) =>
      wanted !== 'decision' || cues.has('mandate') || UNDER.test(typed) || !isOnlyCited(plain(text), code),
  },
  {
    name: 'says that the body was founded',
    keeps: ({ text, language }, { asked, world, isFounding }) =>
      !isFounding || saysFounded(text, asked.bodyIds, world.knowledge.bodies, language),
  },
  {
    name: 'gives a resolution where that is asked for',
    keeps: ({ text }, { asked: { cues }, isFounding }) =>
      !isFounding || !cues.has('resolution') || cues.has('decision') || RESOLUTION.test(text),
  },
];

/** A question that asks under which decision something is done. */
const UNDER =
  /(?:\bunder|\bpursuant|\baccordance|\bbasis|\bau titre|\ben vertu|\bconformément|\bsur la base|\ben application|\ben virtud|\bcon arreglo|согласно|соответстви|основани|بموجب|عملا|وفقا|根据|依据|按照)/iu;

/** What leads to a decision that is no more than cited. */
const CITED: Partial<Record<AnswerLanguage, RegExp>> = {
  en: /(?:\bannex(?:es)? (?:[ivx]+ )?to|\bcontained in|\bset out in|\breferred to in|\bin accordance with|\bas per|\boutlined in)$/,
  fr: /(?:\bannexe (?:[ivx]+ )?(?:de|a)|\bfigurant dans|\benonce\p{L}* dans|\bvise\p{L}* (?:a|dans)|\bconformement a)(?: la)?$/u,
  es: /(?:\banexo (?:[ivx]+ )?(?:de|a)|\bfigura\p{L}* en|\benunciad\p{L}* en|\bde conformidad con)(?: la)?$/u,
  ru: /(?:приложени\p{L}+ (?:[ivx]+ )?к|содержащ\p{L}+ в|изложенн\p{L}+ в|в соответствии с)$/u,
};

const DECISION_WORD =
  /(?:decisions?|resolutions?|decisiones|resolucion(?:es)?|решени\p{L}+|резолюци\p{L}+)\s\S{0,3}\d/gu;

function isOnlyCited(words: string, code: Language): boolean {
  const cited = code === 'ar' || code === 'zh' ? undefined : CITED[code];
  const places = [...words.matchAll(DECISION_WORD)];
  return (
    cited !== undefined && places.length > 0 && places.every(({ index }) => cited.test(words.slice(0, index).trimEnd()))
  );
}

const RESOLUTION = /r[ée]solu[ct]i|резолюц|قرار|决议/iu;

/** Resolutions were once numbered so: `9 (I)`, `682 (XXXV)`; those of the Security Council are: `1521 (2003)`. */
const OLD_NUMBER = /\d\s?[A-Z]? ?\((?:[IVXLC]+|د-\d+|(?:19|20)\d\d)\)/;
