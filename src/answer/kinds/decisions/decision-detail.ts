import { isHan } from '../../../search/han.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, notInRecords, quoting } from '../../compose.ts';
import { saidInDecision } from '../../evidence/in-decision.ts';
import { printedDecision } from '../../evidence/scope.ts';
import type { Cue } from '../../lexicon.ts';
import { asTyped } from '../../reading/question.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';
import { claimsOn, isHeld } from './decision-claims.ts';

/** What is asked of a decision as a whole, or of its history: its title, its day, where it is cited, what it says on a topic. */
const OF_WHOLE: Cue[] = [
  'say',
  'about',
  'title',
  'cite',
  'docdate',
  'when',
  'where',
  'hour',
  'deadline',
  'sitting',
  'session',
  'symbol',
  'documents',
  'link',
  'create',
  'permanent',
  'endact',
  'renewact',
  'mergeact',
  'why',
];

/** "By what majority are decisions adopted?" counts votes, and asks for no day. */
const asksWhole = ({ cues }: Asked): boolean =>
  (cues.has('adopt') && !cues.has('howmany')) || (!cues.has('howmany') && OF_WHOLE.some((cue) => cues.has(cue)));

/** The words that say what is asked of a decision. */
const wordsOf = ({ leftover }: Asked): string[] =>
  leftover.filter((word) => !/^\d+$/.test(word) && !(isHan(word) && word.length < 2));

/**
 * One thing that is asked of a decision that a document prints: "What quorum does decision 5/4 set?" The sentence of it, or of
 * its annexes, that says so; else a refusal, since what else it says is no answer.
 */
export const decisionDetail: Handler = (asked, world, say) => {
  const [mention, ...others] = asked.decisions;
  const words = wordsOf(asked);
  if (!mention || others.length > 0 || words.length === 0 || asksWhole(asked)) return undefined;
  const ids = (mention.word ? [mention.word] : (['decision', 'resolution'] as const)).map(
    (word) => `${word} ${mention.number}`,
  );
  const id = ids.find((candidate) => isHeld(world, candidate));
  if (!id || printedDecision(mention, world).length === 0) return undefined;
  const name = say.theDecision(id);
  const said = saidInDecision(asked, world);
  if (said)
    return answered(
      asked,
      'decision',
      { ...quoting(say, said.record, said.parts), lead: say.decisionSays(name, ''), decisions: [id] },
      { decision: id, within: { record: said.record.id, paragraph: said.parts[0]?.key ?? '' } },
    );
  if (isQuoted(asked, words, id, world)) return undefined;
  return notInRecords(
    asked,
    world,
    say,
    'decision',
    { lead: say.decisionTopic(name, asTyped(asked, words)) },
    { decision: id },
  );
};

/** Whether one of its paragraphs that were read says all of it. */
const isQuoted = (asked: Asked, words: string[], id: string, world: World): boolean =>
  claimsOn(world, id).some(
    ({ claim, record }) => agree(words, claim.quote, asked, world, record.document.language).missing.length === 0,
  );
