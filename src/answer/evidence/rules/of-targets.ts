import { plain } from '../../../records/text.ts';
import { fold } from '../../../search/analysis.ts';
import { typedAt } from '../../reading/as-typed.ts';
import { namedBodies } from '../../slots/bodies.ts';
import { EXTENDED } from '../days/extended-deadlines.ts';
import { holds, termsIn } from '../fit.ts';
import { bodyOfScope } from '../scope.ts';
import { headingsAbove } from '../texts/sections.ts';
import type { Rule } from './rule.ts';

/** "Renewable energy target": what stands before the word says of what it is. */
const ASKED = /(?<of>(?:[\p{L}-]+ ){1,3})(?:targets?|goals?|pledges?)(?!\p{L})/iu;
const TARGET = /(?<!\p{L})(?:targets?|goals?|pledg\p{L}+|commit(?:s|ted|ments?)?|objectives?)(?!\p{L})/giu;
/** So many characters around the word say of what a target is. */
const BEFORE = 60;
const BEHIND = 110;

/** "The new deadline", in plain letters. */
const NEW_DEADLINE =
  /\b(?:new|revised|extended|updated) (?:deadlines?|due dates?|closing dates?)|nouve(?:lle|au) (?:date limite|date butoir|delai|echeance)|nuev[oa] (?:fecha limite|plazo)|нов\p{L}+ (?:\p{L}+ )?срок|продленн\p{L}+ срок/u;

/** Letters of a body: `SBSTA`. */
const LETTERS = /^\p{Lu}{2,8}$/u;

/** What a sentence must be of, beside the words that it has. */
export const OF_TARGETS: readonly Rule[] = [
  {
    // "The target of a 30 per cent cut in emissions, by laws on renewable energy": what the target for renewable energy is, it does not say.
    name: 'says of what a target is, where that is asked for',
    keeps: ({ text, language: { code } }, { wanted, sought, asked: { typed, language } }) => {
      const of = fold(ASKED.exec(typed)?.groups?.of ?? '').split(' ');
      const words = sought.words.filter(({ word, weight, isLand }) => weight > 1 && !isLand && of.includes(word));
      const places = [...text.matchAll(TARGET)];
      if (wanted !== 'words' || code !== 'en' || language !== 'en' || words.length * places.length === 0) return true;
      return places.some(({ index }) => {
        const near = termsIn(text.slice(Math.max(0, index - BEFORE), index + BEHIND), code);
        return words.every((word) => holds(word, near, code));
      });
    },
  },
  {
    // "To submit, by 30 March, their views": that it is a new deadline, it does not say.
    name: 'says that a deadline was put off, where the new one is asked for',
    keeps: ({ text, language: { code } }, { isDeadline, asked: { typed } }) =>
      !isDeadline || !NEW_DEADLINE.test(plain(typed)) || EXTENDED[code].test(plain(text).replace(/[.;؛。；]/gu, ' ')),
  },
  {
    // "The SBI thanked Ireland for supporting the work of the LEG": whom it thanked for supporting that of the SBSTA, it does not say.
    name: 'names the other body, beside the one of whose session it is',
    keeps: ({ text, candidate: { record, paragraph } }, { wanted, isSession, asked, scope }) => {
      if (wanted !== 'words' || !isSession) return true;
      const own = bodyOfScope(asked, scope);
      const named = namedBodies(asked.bodies);
      const others = asked.bodies.filter(({ body }) => body !== own && named.includes(body));
      const said = [text, record.document.title, ...headingsAbove(record, paragraph.key)].join('\n');
      return typedAt(asked, others).every((name) => !LETTERS.test(name) || said.includes(name));
    },
  },
];
