import type { Answer } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { knows } from '../../../search/knows.ts';
import type { Asked } from '../../asked.ts';
import { notInRecords, passageSource, type Reply } from '../../compose.ts';
import { holdsOrdinal } from '../../evidence/asked/numbers.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { asTyped } from '../../reading/question.ts';
import type { World } from '../../world.ts';
import type { Found } from './passage-fit.ts';
import { find, isTelling, quoteFrom } from './passages.ts';

/** So much of the question's own words must stand in a passage that is near. */
const HALF = 0.5;
const MOST_NEAR = 40;

/** The last word: nothing answers. Says on what, and shows the nearest passage where one holds half of the words. */
export function unanswered(asked: Asked, world: World, say: Phrases): Reply {
  const own = asked.leftover.filter((word) => !/^\d+$/.test(word));
  const unknown = own.filter((word) => !knows(world.passages, word));
  const lead = unknown.length > 0 ? say.notUnderstood(asTyped(asked, unknown)) : say.notInRecords;
  return notInRecords(asked, world, say, 'passage', { lead, ...nearest(own, asked, world, say) });
}

/** The passage that holds most of some words of a question, as the last lines of a refusal; nothing where none holds half of them. */
function nearest(own: string[], asked: Asked, world: World, say: Phrases): Pick<Answer, 'lines' | 'sources'> {
  const found = own.length > 0 && isTelling(own, asked, world) ? find(asked, world, own, MOST_NEAR) : [];
  const [best, ...others] = found.filter((hit) => hit.coverage >= HALF);
  if (!best) return { lines: [], sources: [] };
  // "The 35th meeting of the LEG", "in 2019": of passages that hold as much, one with that number and year.
  const near = [best, ...others].find((hit) => hit.coverage >= best.coverage && isOfNumbers(hit, asked)) ?? best;
  const quote = quoteFrom(asked, world, near, own);
  return {
    lines: [say.nearestPassage, say.quoted(quote)],
    sources: [passageSource(near.record, near.paragraph.key, quote)],
  };
}

/**
 * The passage that is nearest to words all of which stand in some passage; what none holds is near to nothing, nor is what goes on from
 * something else.
 *
 * @example nearestKnown(['nap', 'expo'], asked, world, say).lines // ['The nearest passage:', '“… the NAP Expo 2019, in Songdo, …”']
 */
export const nearestKnown = (own: string[], asked: Asked, world: World, say: Phrases): ReturnType<typeof nearest> =>
  !asked.followUp && own.every((word) => knows(world.passages, word))
    ? nearest(own, asked, world, say)
    : { lines: [], sources: [] };

/** Whether a passage has the numbers of sessions and the years that a question names. */
const isOfNumbers = ({ record, paragraph: { text } }: Found, { ordinals, times }: Asked): boolean =>
  ordinals.every(({ value }) => holdsOrdinal(text, value, languageOf(record.document.language))) &&
  times.every(({ when }) => when === undefined || text.includes(when.slice(0, 4)));
