import { quoteOf } from '../../../knowledge/quote.ts';
import type { DocumentRecord } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findOrdinals } from '../../../records/ordinals.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, notInRecords, passageSource, type Reply } from '../../compose.ts';
import { ownBodies } from '../../evidence/bodies/own-bodies.ts';
import { daysOfSitting, type SittingDay, sittingNumbersIn } from '../../evidence/days/sitting-days.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { type SittingsNamed, sittingsNamed } from '../../sittings/sittings-named.ts';
import type { World } from '../../world.ts';
import { bodiesOfDocument } from '../documents/document-choice.ts';
import { events } from '../events.ts';

/** What is asked of a sitting beside its day. */
const OTHERWISE: Cue[] = ['why', 'who', 'howmany', 'hour', 'where', 'cancelled', 'negation', 'before', 'after'];

/**
 * "The second meeting of SBSTA 40", "the 2nd meeting of the 42nd session": one half-day of a session, and not the session
 * itself, whose days are no answer. Its day is the one that the report of the session gives beside its number ("At the 3rd meeting, on 12
 * November, the Chair reported …"); else, what a sentence says of it is told.
 */
export const sittingOfSession: Handler = (asked, world, say) => {
  const named = sittingsNamed(asked);
  if (!named) return runningSitting(asked, world, say);
  return (
    daysOf(asked, world, say, named) ??
    events(asked, world, say) ??
    notInRecords(asked, world, say, 'sessions', { lead: say.notInRecords })
  );
};

type Told = SittingDay & { record: DocumentRecord };

/** Whether the sentence that gives a day counts that session. */
function countsSession({ record, paragraph, sentence: { start, end } }: Told, session: number): boolean {
  const words = plain(paragraph.text.slice(start, end));
  const phrases = findOrdinals(words, { start: 0, end: words.length }, languageOf(record.document.language));
  return phrases.some(({ numbers }) => numbers.includes(session));
}

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
        const days = daysOfSitting(record, sitting).map((day) => ({ record, ...day }));
        if (own) return own.body === body && own.number === session ? days : [];
        // "À la 2e séance de sa onzième session, le 4 mai 2015", in a text that has lost its head (E/CN.18/2015/1).
        return bodiesOfDocument(record.document, world.knowledge).includes(body)
          ? days.filter((day) => countsSession(day, session))
          : [];
      }),
    );
    const [best = found[0]] = found.filter(({ record }) => record.document.language === asked.language);
    return new Set(found.map(({ when }) => when)).size === 1 ? best : undefined;
  });
  const told = days.flatMap((day) => day ?? []);
  return told.length < pairs.length ? undefined : tellDays(asked, world, say, told);
}

/** The smallest number that shows that the meetings of a body are counted from its first session on. */
const FEWEST_COUNTED = 100;

/**
 * "The 461st meeting of the Ad Hoc Committee on the Indian Ocean": a body whose meetings are counted through its sessions. Its day is the
 * one that its documents give beside that number, where they give no other.
 */
function runningSitting(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const { cues, bodyIds, ordinals, leftover, times, items, symbols, typed, language } = asked;
  const [body, ...bodies] = bodyIds;
  const [number, ...numbers] = ordinals;
  const others = bodies.length + numbers.length + leftover.length + times.length + items.length + symbols.length;
  if (!body || !number || others > 0 || number.value < FEWEST_COUNTED) return undefined;
  const isDay = ['when', 'owndays'].some((cue) => cues.has(cue as Cue)) && !OTHERWISE.some((cue) => cues.has(cue));
  if (!isDay || !sittingNumbersIn(typed, languageOf(language)).includes(number.value)) return undefined;
  const own = ownBodies(world, language);
  const found = world.knowledge.records
    .filter((record) => own(record, '').bodies.includes(body))
    .flatMap((record) => daysOfSitting(record, number.value).map((day): Told => ({ record, ...day })));
  const [best = found[0]] = found.filter(({ record }) => record.document.language === language);
  return best && new Set(found.map(({ when }) => when)).size === 1 ? tellDays(asked, world, say, [best]) : undefined;
}

/** Tells the days of sittings by the sentences that give them. */
function tellDays(asked: Asked, world: World, say: Phrases, told: readonly Told[]): Reply | undefined {
  const [first] = told;
  if (!first) return undefined;
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
