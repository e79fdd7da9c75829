import { plain } from '../../records/text.ts';
import { analyse } from '../../search/analysis.ts';
import type { Asked } from '../asked.ts';
import { holds, termsIn } from '../evidence/fit.ts';
import { namesIn, nicknamesOf } from '../evidence/letters/letters.ts';
import { kindOfText } from '../evidence/texts/in-force.ts';
import { type Treaty, treatyIn } from '../evidence/texts/treaties.ts';
import { type SoughtWord, soughtIn } from '../evidence/words/sought.ts';
import type { World } from '../world.ts';

/** A treaty that a document prints and a question names, with the words of the question that are none of its name. */
export type TreatyAsked = { treaty: Treaty; rest: SoughtWord[] };

type Named = TreatyAsked & { isByLetters: boolean; held: number };

/**
 * The treaty that a question names, by its letters or by its kind and some words of its title: "UNTOC", "the corruption
 * convention". None where two have as many of those words.
 *
 * @example treatyAsked of 'When was the organized crime convention opened for signature?' // UNTOC, [signature]
 */
export function treatyAsked(asked: Asked, world: World): TreatyAsked | undefined {
  // Most records print no treaty, and then no words need be weighed.
  const treaties = world.knowledge.records.flatMap((record) => treatyIn(record) ?? []);
  if (treaties.length === 0) return undefined;
  const { words } = soughtIn(asked, world);
  const found = treaties.flatMap((treaty) => named(treaty, words, asked) ?? []);
  const byLetters = found.filter(({ isByLetters }) => isByLetters);
  const all = byLetters.length > 0 ? byLetters : found;
  const most = Math.max(...all.map(({ held }) => held));
  const [only, ...others] = all.filter(({ held }) => held === most);
  return only && others.length === 0 ? only : undefined;
}

/** "Supplementing the Convention": what a protocol belongs to is no part of its own name. */
const BELONGS =
  /,? (?:supplementing|additional to|complementario|que complementa|additionnel|дополняющ\p{L}+|المكمل).*$|^.*补充(?=.+议定书)/iu;

function named(treaty: Treaty, words: readonly SoughtWord[], asked: Asked): Named | undefined {
  const { language } = treaty.record.document;
  const typed = ` ${plain(asked.typed).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const isByLetters = nicknamesOf(treaty.title, language, asked.language).some((letters) =>
    /\p{Script=Han}/u.test(letters) ? typed.includes(letters) : typed.includes(` ${letters} `),
  );
  const kind = kindOfText(treaty.title);
  if (!isByLetters && (kind === undefined || kindOfText(asked.typed) !== kind)) return undefined;
  const own = termsIn(treaty.title.replace(BELONGS, ''), language);
  const called = new Set(
    namesIn(treaty.title, language, asked.language).flatMap((name) => analyse(name, asked.language)),
  );
  const letters = new Set(nicknamesOf(treaty.title, language, asked.language).flatMap((one) => one.split(' ')));
  const isOfName = (word: SoughtWord) =>
    holds(word, own, language) || analyse(word.word, asked.language).every((stem) => called.has(stem));
  const held = words.filter((word) => isOfName(word) && kindOfText(word.word) === undefined && !isCommon(word));
  if (!isByLetters && held.length === 0) return undefined;
  const rest = words.filter(
    (word) => !isOfName(word) && kindOfText(word.word) === undefined && !(isByLetters && letters.has(plain(word.word))),
  );
  return { treaty, rest, isByLetters, held: held.length };
}

/** Words of the titles of many treaties. */
const isCommon = ({ word }: SoughtWord): boolean =>
  /^(?:united|nations?|nations|unies|international\p{L}*|naciones|unidas|internacional|организац\p{L}+|объединен\p{L}+|наци\p{L}+|международн\p{L}+|(?:ال)?امم|(?:ال)?متحده|(?:ال)?دوليه|states?|etats?|estados|part(?:y|ies|ie|ies|es?)|государств\p{L}*|участни\p{L}+)$/u.test(
    plain(word),
  ) || /^[联合国际缔约]+$/u.test(word);
