import { quoteOf } from '../../knowledge/quote.ts';
import type { DocumentRecord } from '../../model.ts';
import type { Asked } from '../asked.ts';
import { answered, type Handler, notInRecords, passageSource, type Reply } from '../compose.ts';
import { daysOfSitting, type SittingDay } from '../evidence/sitting-days.ts';
import type { Cue } from '../lexicon.ts';
import type { Phrases } from '../phrases/fr.ts';
import { type SittingsNamed, sittingsNamed } from '../sittings/sittings-named.ts';
import type { World } from '../world.ts';
import { events } from './events.ts';

/** What is asked of a sitting beside its day. */
const OTHERWISE: Cue[] = ['why', 'who', 'howmany', 'hour', 'where', 'cancelled', 'negation', 'before', 'after'];

/**
 * "The second meeting of SBSTA 40", "the 2nd meeting of the 42nd session": one half-day of a session, and not the session
 * itself, whose days are no answer. Its day is the one that the report of the session gives beside its number ("At the 3rd meeting, on 12
 * November, the Chair reported …"); else, what a sentence says of it is told.
 */
export const sittingOfSession: Handler = (asked, world, say) => {
  const named = sittingsNamed(asked);
  if (!named) return undefined;
  return (
    daysOf(asked, world, say, named) ??
    events(asked, world, say) ??
    notInRecords(asked, world, say, 'sessions', { lead: say.notInRecords })
  );
};

type Told = SittingDay & { record: DocumentRecord };

/** The days of the sittings that are named, where the reports of their session give each of them, and no other. */
function daysOf(asked: Asked, world: World, say: Phrases, { pairs }: SittingsNamed): Reply | undefined {
  const { cues, bodyIds, leftover, times } = asked;
  const [body, ...bodies] = bodyIds;
  const isDay = ['when', 'owndays'].some((cue) => cues.has(cue)) && !OTHERWISE.some((cue) => cues.has(cue));
  if (!isDay || !body || bodies.length + leftover.length + times.length > 0) return undefined;
  const days = pairs.map((either) => {
    const found = either.flatMap(({ sitting, session }) =>
      world.knowledge.records.flatMap((record): Told[] => {
        const { session: own } = record.document;
        if (own?.body !== body || own.number !== session) return [];
        return daysOfSitting(record, sitting).map((day) => ({ record, ...day }));
      }),
    );
    const [best = found[0]] = found.filter(({ record }) => record.document.language === asked.language);
    return new Set(found.map(({ when }) => when)).size === 1 ? best : undefined;
  });
  const told = days.flatMap((day) => day ?? []);
  const [first] = told;
  if (!first || told.length < pairs.length) return undefined;
  const parts = told.map(({ record, paragraph, sentence }) => ({
    record,
    key: paragraph.key,
    quote: quoteOf(world.knowledge, record, paragraph, sentence.start, sentence.end),
  }));
  return answered(
    asked,
    'passage',
    {
      lead: say.passage(first.record.document.title, say.paragraph(first.paragraph.key)),
      lines: [...new Set(parts.map(({ quote }) => say.quoted(quote)))],
      dates: told.map(({ when }) => when),
      sources: parts.map(({ record, key, quote }) => passageSource(record, key, quote)),
    },
    { within: { record: first.record.id, paragraph: first.paragraph.key } },
  );
}
