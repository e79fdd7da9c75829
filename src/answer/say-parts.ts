import { quoteWhole } from '../knowledge/quote.ts';
import type { DocumentRecord, Paragraph, When } from '../model.ts';
import { findPlaces } from '../records/bodies.ts';
import { findDates } from '../records/dates.ts';
import { languageOf } from '../records/languages/languages.ts';
import { plain } from '../records/text.ts';
import type { Asked } from './asked.ts';
import { answered, passageSource, type Reply } from './compose.ts';
import { placesNamed } from './kinds/session-choice.ts';
import type { Phrases } from './phrases/fr.ts';
import { partIn } from './session-parts.ts';
import type { World } from './world.ts';

/** The line at the head of a document that names a part of its session, and the days of that part. */
type Part = { record: DocumentRecord; paragraph: Paragraph; when: When };

/**
 * With the sessions that a body held somewhere, the parts of sessions that it held there: the days of a part are not those of
 * its session, so that no session tells them.
 *
 * @example 'Which SBSTA sessions were held in Bonn?' // the forty-second, and "the first part of its forty-eighth session, held in Bonn …"
 */
export function sayParts(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  const isList = asked.ordinals.length + asked.times.length === 0 && asked.bodyIds.length === 1;
  const places = answer.status === 'answered' && answer.kind === 'sessions' && isList ? placesNamed(asked, world) : [];
  if (places.length === 0) return reply;
  const parts = world.knowledge.records
    .filter(({ document: { session } }) => session?.body === asked.bodyIds[0])
    .flatMap((record) => partsOf(record, places, world))
    .filter(({ when }) => !answer.dates.includes(when));
  if (parts.length === 0) return reply;
  const sources = parts.map(({ record, paragraph }) =>
    passageSource(record, paragraph.key, quoteWhole(world.knowledge, record, paragraph)),
  );
  return answered(
    asked,
    answer.kind,
    {
      ...answer,
      lines: [...answer.lines, ...sources.map(({ quote = '' }) => say.quoted(quote))],
      dates: [...answer.dates, ...parts.map(({ when }) => when)],
      sources: [...answer.sources, ...sources],
    },
    focus,
  );
}

function partsOf(record: DocumentRecord, places: readonly string[], { knowledge }: World): Part[] {
  const { language: code } = record.document;
  const language = languageOf(code);
  return record.paragraphs.flatMap((paragraph): Part[] => {
    if (paragraph.part !== 'head' || partIn(paragraph.text, code) === undefined) return [];
    const [date, ...dates] = findDates(paragraph.text, language);
    const held = findPlaces({ text: paragraph.text, words: plain(paragraph.text) }, knowledge.places, language);
    const isThere = held.some(({ id }) => places.includes(id));
    return date && dates.length === 0 && isThere ? [{ record, paragraph, when: date.when }] : [];
  });
}
