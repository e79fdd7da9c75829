import type { AnswerLanguage } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { isHan } from '../../../search/han.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, notInRecords, quoting } from '../../compose.ts';
import { printedDecision } from '../../evidence/scope.ts';
import { saidInDecision } from '../../evidence/texts/in-decision.ts';
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

/** "What does it say about when time frames start to apply?": one thing is asked of it, and a time. In plain letters. */
const ABOUT_WHEN: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:says?|said|provides?|decides?) (?:about|on|as to) (?:when|from when|since when|until when)\b/,
  fr: /\b(?:dit|prevoit|decide|precise)(?:-elle)? (?:sur le moment|de la date|sur la date|a partir de quand|quand)(?!\p{L})/u,
  es: /(?<!\p{L})(?:dice|preve|decide|dispone) (?:sobre|acerca de) (?:cuando|desde cuando|la fecha|el momento)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:говорит\p{L}*|сказано|предусм\p{L}+) .{0,60}(?:о том, )?(?:когда|с какого)(?!\p{L})/u,
  ar: /(?:يقول|تقول|ينص|جاء) .{0,60}(?:متي|موعد|تاريخ)/u,
  zh: /(?:关于|对).{0,30}(?:何时|什么时候|从哪年)/u,
};
const asksAboutWhen = ({ typed, language }: Asked): boolean => ABOUT_WHEN[language].test(plain(typed));

/** "When they end" is not told by when they begin, and the word is none of the matter. */
const ENDS: readonly Cue[] = ['close', 'endact'];

/** A year, which a sentence must have that says when. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** "By what majority are decisions adopted?" counts votes, and asks for no day. */
const asksWhole = ({ cues, ...asked }: Asked): boolean =>
  !asksAboutWhen({ cues, ...asked }) &&
  ((cues.has('adopt') && !cues.has('howmany')) || (!cues.has('howmany') && OF_WHOLE.some((cue) => cues.has(cue))));

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
  const isOfWhen = asksAboutWhen(asked);
  // "What does it say about when COP 30 is?": not when it was adopted itself.
  const asksOne = words.length > 0 || isOfWhen;
  if (!mention || others.length > 0 || !asksOne || asksWhole(asked)) return undefined;
  const ids = (mention.word ? [mention.word] : (['decision', 'resolution'] as const)).map(
    (word) => `${word} ${mention.number}`,
  );
  const id = ids.find((candidate) => isHeld(world, candidate));
  if (!id || printedDecision(mention, world).length === 0) return undefined;
  const name = say.theDecision(id);
  const said = saidInDecision(asked, world);
  const isTimed = said?.parts.some(({ quote }) => YEAR.test(quote)) && !ENDS.some((cue) => asked.cues.has(cue));
  if (said && (!isOfWhen || isTimed))
    return answered(
      asked,
      'decision',
      { ...quoting(say, said.record, said.parts), lead: say.decisionSays(name, ''), decisions: [id] },
      { decision: id, within: { record: said.record.id, paragraph: said.parts[0]?.key ?? '' } },
    );
  if (!isOfWhen && isQuoted(asked, words, id, world)) return undefined;
  return notInRecords(
    asked,
    world,
    say,
    'decision',
    { lead: words.length > 0 ? say.decisionTopic(name, asTyped(asked, words)) : say.notInRecords },
    { decision: id },
  );
};

/** Whether one of its paragraphs that were read says all of it. */
const isQuoted = (asked: Asked, words: string[], id: string, world: World): boolean =>
  claimsOn(world, id).some(
    ({ claim, record }) => agree(words, claim.quote, asked, world, record.document.language).missing.length === 0,
  );
