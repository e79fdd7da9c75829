import { unusedProgrammes } from '../../../knowledge/programmes.ts';
import { quoteWhole } from '../../../knowledge/quote.ts';
import type { DocumentRecord, MeetingClaim, Paragraph } from '../../../model.ts';
import { isDay, overlap } from '../../../records/when.ts';
import { fold } from '../../../search/analysis.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, notInRecords, quoting } from '../../compose.ts';
import { holds, termsIn } from '../../evidence/fit.ts';
import { soughtIn } from '../../evidence/words/sought.ts';
import type { Cue } from '../../lexicon.ts';
import { namedBodies } from '../../slots/bodies.ts';
import type { World } from '../../world.ts';

/** A row of a programme: the meeting that it tells, and its paragraph. */
type Row = { meeting: MeetingClaim; paragraph: Paragraph };

/** Questions that a row does not answer. */
const OTHERWISE: Cue[] = [
  'why',
  'who',
  'howmany',
  'negation',
  'cancelled',
  'documents',
  'decision',
  'resolution',
  'deadline',
];

/** The hour from which a meeting is one of the afternoon, and of the evening. */
const PARTS = { morning: ['00:00', '12:00'], afternoon: ['12:00', '17:30'], evening: ['17:30', '24:00'] } as const;

/**
 * What stands in a programme that is all that is held of the items of its session: which items are taken on a day or a part of it, and on
 * which day an item is, quoted row by row with the day and the hours above (leaflet of the sixth session of CTOC/COP). Its rows may run
 * into the column beside them, so they are no titles of items.
 */
export const programmeRows: Handler = (asked, world, say) => {
  const { cues, items, symbols, decisions, ordinals } = asked;
  if (symbols.length + decisions.length > 0 || OTHERWISE.some((cue) => cues.has(cue))) return undefined;
  const [body, ...bodies] = namedBodies(asked.bodies);
  if (!body || bodies.length > 0 || ordinals.length > 1) return undefined;
  const [record, ...others] = unusedProgrammes(world.knowledge.agendas, world.knowledge.records).filter(
    ({ document: { session } }) =>
      [session?.body].flat().includes(body) && ordinals.every(({ value }) => value === session?.number),
  );
  if (!record || others.length > 0) return undefined;
  const rows = rowsOf(record);
  const times = asked.times.flatMap(({ when }) => when ?? []);
  const inTime = rows.filter(({ meeting }) => times.every((when) => overlap(meeting.date, when)));
  const day = times.find(isDay);
  const asksDay = cues.has('when') || cues.has('owndays') || cues.has('hour');
  const isOfDay =
    day !== undefined && items.length === 0 && asked.leftover.length === 0 && ASKS_ITEMS.some((cue) => cues.has(cue));
  const found = isOfDay
    ? inTime.filter(({ meeting }) => isInPart(meeting, asked.part))
    : asksDay && items.length === 1 && asked.leftover.length === 0
      ? inTime.filter(({ meeting }) => meeting.item === items[0]?.number)
      : asksDay && cues.has('taken') && items.length === 0 && asked.leftover.length > 0
        ? inTime.filter(({ paragraph }) => holdsAll(paragraph, record, asked, world))
        : [];
  if (found.length === 0)
    return isOfDay ? notInRecords(asked, world, say, 'programme', { lead: say.notInRecords }) : undefined;
  const shown = withHeads(record, rows, found);
  const parts = shown.map((paragraph) => ({
    key: paragraph.key,
    quote: quoteWhole(world.knowledge, record, paragraph),
  }));
  const dates = [...new Set(found.map(({ meeting }) => meeting.date))];
  return answered(
    asked,
    'programme',
    { ...quoting(say, record, parts), dates },
    { ...(record.document.session && { session: record.document.session }) },
  );
};

const ASKS_ITEMS: Cue[] = ['item', 'items', 'happen', 'programme', 'taken'];

const rowsOf = (record: DocumentRecord): Row[] =>
  record.claims.flatMap((claim) => {
    const paragraph = record.paragraphs.find(({ key }) => key === claim.paragraph);
    return 'meeting' in claim && paragraph && !claim.meeting.cancelled ? [{ meeting: claim.meeting, paragraph }] : [];
  });

function isInPart({ start }: MeetingClaim, part: Asked['part']): boolean {
  const [from, to] = part ? PARTS[part] : ['00:00', '24:00'];
  return start >= from && start < to;
}

/** Whether a row has all words of a question that tell what is meant, and one at least. */
function holdsAll({ text }: Paragraph, record: DocumentRecord, asked: Asked, world: World): boolean {
  const { language } = record.document;
  const terms = termsIn(text, language);
  const isTyped = (word: string) => asked.leftover.some((typed) => fold(typed) === fold(word));
  const telling = soughtIn(asked, world).words.filter(
    ({ word, isLight, ofBody }) => !isLight && !ofBody && isTyped(word),
  );
  return telling.length > 1 && telling.every((word) => holds(word, terms, language));
}

/** The rows with the lines above them that give their day and their hours, in the order of the text. */
function withHeads({ paragraphs }: DocumentRecord, rows: readonly Row[], found: readonly Row[]): Paragraph[] {
  const keys = new Set(rows.map(({ paragraph }) => paragraph.key));
  /** The lines right above a row that are no rows: the day, and below it the hours. */
  const above = (row: Row | undefined): Paragraph[] => {
    const at = row ? paragraphs.indexOf(row.paragraph) : 0;
    const from = paragraphs.slice(0, at).findLastIndex(({ key, part }) => part !== 'programme' || keys.has(key)) + 1;
    return paragraphs.slice(from, at);
  };
  const needed = new Set(
    found.flatMap(({ meeting, paragraph }) => {
      const ofDay = rows.filter((row) => row.meeting.date === meeting.date);
      const [day = paragraph] = above(ofDay[0]);
      return [day, ...above(ofDay.find((row) => row.meeting.start === meeting.start)), paragraph];
    }),
  );
  return paragraphs.filter((paragraph) => needed.has(paragraph));
}
