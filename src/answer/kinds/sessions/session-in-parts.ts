import { quoteWhole } from '../../../knowledge/quote.ts';
import { findSession } from '../../../knowledge/sessions.ts';
import { answered, type Handler, passageSource, placeName } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';
import { partHeads } from '../../part-heads.ts';
import { partAsked } from '../../session-parts.ts';
import { onlySession } from '../../session-refs.ts';
import { sessionText, wasHeld } from './session-text.ts';

/** What a question may ask of the days and the place of a session. */
const OWN: Cue[] = ['when', 'where', 'owndays', 'meet', 'session', 'past', 'ignore', 'follow', 'list', 'first'];

/**
 * When and where a session was held that its documents tell in parts: each part with its days, as the head of its report gives
 * them. What a sentence planned for the whole is no better.
 *
 * @example 'When was SBI 48?' // part 1, 30 April to 10 May 2018 in Bonn (FCCC/SBI/2018/9), and part 2 (FCCC/SBI/2018/11)
 */
export const sessionInParts: Handler = (asked, world, say) => {
  const { cues } = asked;
  const ref = onlySession(asked);
  if (!ref || asked.leftover.length > 0) return undefined;
  if (!(cues.has('when') || cues.has('where') || cues.has('owndays')) || [...cues].some((cue) => !OWN.includes(cue)))
    return undefined;
  if (asked.times.length + asked.items.length + asked.symbols.length + asked.decisions.length > 0) return undefined;
  if (partAsked(asked) !== undefined) return undefined;
  const { records, sessions } = world.knowledge;
  const session = findSession(sessions, ref);
  if (!session || (session.dates !== undefined && wasHeld(session))) return undefined;
  const heads = records
    .filter(({ document }) => document.session?.body === ref.body && document.session.number === ref.number)
    .flatMap((record) => partHeads(record, world))
    .toSorted((one, other) => one.part - other.part);
  const parts = heads.filter(
    ({ part, when }, at) => heads.findIndex((head) => head.part === part && head.when === when) === at,
  );
  const asksPlace = cues.has('where') && !cues.has('when');
  if (parts.length === 0 || (asksPlace && parts.some(({ place }) => place === undefined))) return undefined;
  const lines = parts.map(({ part, when, place }) =>
    say.partLine(part, say.dates(when, false), place ? ` ${say.in(placeName(world, place, asked.language))}` : ''),
  );
  return answered(
    asked,
    'sessions',
    {
      lead: say.inParts(sessionText(asked, world, say).name(session)),
      lines,
      dates: parts.map(({ when }) => when),
      sources: parts.map(({ record, paragraph }) =>
        passageSource(record, paragraph.key, quoteWhole(world.knowledge, record, paragraph)),
      ),
    },
    { session: ref },
  );
};
