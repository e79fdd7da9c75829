import type { Asked } from '../asked.ts';
import { asksWhat } from '../asks-what.ts';
import type { Cue } from '../lexicon.ts';

/** Nothing else may be asked of a meeting for the question to be what it was about. */
const BESIDE: ReadonlySet<Cue> = new Set([
  'about',
  'whatis',
  'ignore',
  'past',
  'session',
  'meet',
  'group',
  'conference',
]);

/** What chooses one meeting beside its days and its number. */
const CHOOSING: Cue[] = ['last', 'next'];

/** "What was the 2018 meeting on?" */
const ENDS_ON = /\bon ?\?*$/iu;

/**
 * "What was the 2018 meeting about?" is asked of its agenda: neither its days nor a sentence of its report tells that.
 *
 * @example withAgendaMeant(askedOf('What was the 2018 meeting about?')).cues.has('agenda') // true
 */
export function withAgendaMeant(asked: Asked): Asked {
  const { cues, matches, times, ordinals, items, symbols, decisions, leftover } = asked;
  const isChosen = times.length + ordinals.length > 0 || CHOOSING.some((cue) => cues.has(cue));
  const isOfSession = (cues.has('session') || cues.has('meet')) && isChosen;
  const isAbout = cues.has('about') || (asked.language === 'en' && ENDS_ON.test(asked.typed));
  const isAlone = items.length + symbols.length + decisions.length + leftover.length === 0;
  const isOnly = [...cues].every((cue) => BESIDE.has(cue) || CHOOSING.includes(cue));
  if (!isOfSession || !isAbout || !isAlone || !isOnly || !asksWhat(asked.typed, asked.language)) return asked;
  const at = matches.find(({ cue }) => cue === 'about') ?? { from: 0, to: 1 };
  return { ...asked, matches: [...matches, { ...at, cue: 'agenda' }], cues: new Set([...cues, 'agenda']) };
}
