import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { asksDocumentsBefore } from '../../asks-documents-before.ts';
import { asksWhichDocument } from '../../asks-which-document.ts';
import type { Cue } from '../../lexicon.ts';

/** Cues that ask for something else than sessions; the dates of a session are no answer to them. */
const UNANSWERED: Cue[] = [
  'decision',
  'resolution',
  'decide',
  'adopt',
  'outcome',
  'mandate',
  'create',
  'permanent',
  'distribution',
  'original',
  'asterisk',
  'symbol',
  'link',
  'report',
  'agenda',
  'item',
  'sitting',
];

/** "Which session of the Conference came right before the group's meeting?": whose sessions are sought is not settled. */
const asksOneBodyByAnother = ({ cues, matches, bodies, tokens }: Asked): boolean => {
  const at = matches.find(({ cue }) => cue === 'previous' || cue === 'following')?.from ?? -1;
  const asks =
    bodies.some(({ to }) => to <= at) && tokens.slice(0, Math.max(at, 0)).some(({ word }) => word === 'session');
  return asks && cues.has('group') && matches.some(({ cue, from }) => cue === 'group' && from > at);
};

/** "Was the seventh session before the seventh meeting?": neither of the two is sought. */
const comparesTwo = ({ matches, ordinals }: Asked): boolean =>
  matches.some(
    ({ cue, from, to }) =>
      (cue === 'before' || cue === 'after') &&
      ordinals.some((mention) => mention.value > 1 && mention.to <= from) &&
      ordinals.some((mention) => mention.from >= to),
  );

/** Whether the sittings of one session are counted, and not the sessions before another. */
const asksSittings = ({ cues, typed }: Asked): boolean =>
  SITTINGS.test(typed) && !['before', 'after', 'previous', 'following', 'since', 'until'].some((cue) => cues.has(cue));

/** Words for the sittings of a session. */
const SITTINGS = /\bmeetings\b|\bréunions\b|\bséances\b|\breuniones\b|\bsesiones\b|заседани|جلس|次会议/iu;

/** "What did SBI 42 note?", "what happened?": what was done, and not when. */
const WHAT_WAS_DONE =
  /^\W*(?:what (?:did|has|had|happened)(?!\p{L})|(?:que|qu['’]) ?(?:a|ont|s['’]est[- ]il passe)(?!\p{L})|que (?:paso|ocurrio|sucedio|hizo|senalo)(?!\p{L})|что (?:произошло|было сделано|отметил\p{L}*|решил\p{L}*)(?!\p{L})|ماذا (?:حدث|جري|فعل))|(?:发生了|做了)什么/u;
/** "Which session was scheduled for October 2014?": the session itself is asked for. */
const SCHEDULED = /^\W*(?:which|what) (?:session|meeting)\b.*\b(?:scheduled|planned|set) for\b/iu;

const OF_TIME: Cue[] = ['when', 'where', 'howlong', 'hour', 'owndays'];

/**
 * Whether a question that has words for sessions asks for something else, to which their days are no answer: what was decided, why,
 * by what time something ends, how many sittings there were.
 *
 * @example asksNoSessions('How many meetings did SBSTA 42 hold?') // true
 */
export function asksNoSessions(asked: Asked): boolean {
  const { cues, followUp, ordinals, times } = asked;
  if (UNANSWERED.some((cue) => cues.has(cue)) && !followUp) return true;
  if (asksDocumentsBefore(asked) && !followUp) return true;
  // "Which document contains the provisional schedule of the tenth meeting?"
  if (asksWhichDocument(asked) && !followUp) return true;
  const isOfTime = OF_TIME.some((cue) => cues.has(cue)) || times.length > 0;
  if (!isOfTime && !followUp && WHAT_WAS_DONE.test(plain(asked.typed))) return true;
  // "Which sessions do the documents mention?" asks for sessions.
  if (cues.has('documents') && !cues.has('sessions') && !isOfTime && !followUp) return true;
  // "By what time did all groups have to finish at SBSTA 59?": its days do not say.
  if (cues.has('deadline') && cues.has('group') && ordinals.length > 0) return true;
  // "When was that resolution adopted?", "when was it adopted?"
  const isIt = followUp && !cues.has('session') && !cues.has('meet');
  if ((isIt || cues.has('resolution') || cues.has('decision')) && cues.has('adopt')) return true;
  if (cues.has('why') || cues.has('title') || cues.has('negation') || asksOneBodyByAnother(asked) || comparesTwo(asked))
    return true;
  const isHappening = cues.has('happen') && !SCHEDULED.test(asked.typed);
  if (isHappening && cues.has('session') && times.length > 0 && !times.some(({ relative }) => relative)) return true;
  // "How many meetings did SBSTA 42 hold?" counts its sittings.
  if (cues.has('howmany') && ordinals.length > 0 && asksSittings(asked)) return true;
  return cues.has('howmany') && (cues.has('decision') || cues.has('resolution') || cues.has('documents'));
}
