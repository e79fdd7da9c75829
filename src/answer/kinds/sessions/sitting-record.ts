import { quoteWhole } from '../../../knowledge/quote.ts';
import type { Paragraph } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { itemSaid } from '../../evidence/items/item-said.ts';
import type { Cue } from '../../lexicon.ts';
import { hourLine } from '../../sittings/hour-lines.ts';
import { officeAsked } from '../../sittings/office-asked.ts';
import { officerLine } from '../../sittings/officer-lines.ts';
import { sittingsMeant } from '../../sittings/sitting-meant.ts';
import type { SittingRecord } from '../../sittings/sitting-records.ts';
import { textsBeside, type World, withTexts } from '../../world.ts';

/** Questions that the head of a record does not answer. */
const OTHERWISE: Cue[] = [
  'why',
  'howmany',
  'negation',
  'cancelled',
  'agenda',
  'items',
  'report',
  'documents',
  'decision',
  // Of another meeting than that of the record.
  'next',
  'following',
  'previous',
];

/**
 * Who presided over one meeting, at what hour it was opened or closed, when and where it was held: what the record of that
 * meeting says at its head.
 *
 * @example 'Who chaired the 2700th meeting of the Human Rights Committee?' //=> “Chairperson: Mr. Iwasawa”
 */
export const sittingOfRecord: Handler = (asked, world, say) => {
  const told = sittingIn(asked, world, say);
  if (told || asked.symbols.length !== 1) return told;
  const symbol = asked.symbols[0]?.pieces.join('/').toUpperCase();
  const named = world.knowledge.records.filter(({ document }) => document.symbol?.toUpperCase() === symbol);
  // An excerpt in the language of the question may lack its head, which another text of the record has.
  return named
    .flatMap((record) => textsBeside(record, world))
    .map((text) => sittingIn(asked, withTexts(world, [text]), say))
    .find((reply) => reply !== undefined);
};

const sittingIn: Handler = (asked, world, say) => {
  const { cues, items, symbols, decisions } = asked;
  if (decisions.length > 0) return undefined;
  if (items.length > 0) {
    const records = symbols.length > 0 ? [] : sittingsMeant(asked, world).map(({ record }) => record);
    return records.length > 0 ? itemSaid({ ...asked, leftover: [] }, world, say, records) : undefined;
  }
  const read = OTHERWISE.some((cue) => cues.has(cue)) ? undefined : readerFor(asked, world);
  if (!read) return undefined;
  const told = sittingsMeant(asked, world).flatMap((sitting) => {
    const lines = read(sitting);
    return lines ? [{ sitting, lines }] : [];
  });
  const [first, ...others] = told;
  if (!first || others.some(({ lines }) => wordsOf(lines) !== wordsOf(first.lines))) return undefined;
  const { record, line, day } = first.sitting;
  const asksDay = ['when', 'hour', 'owndays'].some((cue) => cues.has(cue)) || asked.times.length > 0;
  // The title is told in any case.
  const above = plain(record.document.title) === plain(line.text) ? [] : [line];
  const parts = [...new Set([...above, ...first.lines])].map((paragraph) => ({
    key: paragraph.key,
    quote: quoteWhole(world.knowledge, record, paragraph),
  }));
  return answered(
    asked,
    'passage',
    {
      ...quoting(say, record, parts, line.key),
      dates: asksDay && day && parts.some(({ key }) => key === day.paragraph.key) ? [day.when] : [],
    },
    {
      ...(record.document.session && { session: record.document.session }),
      within: { record: record.id, paragraph: line.key },
    },
  );
};

const wordsOf = (lines: readonly Paragraph[]): string => lines.map(({ text }) => plain(text)).join('\n');

/** Which lines of a record answer a question; undefined where it asks for something else. */
function readerFor(asked: Asked, world: World): ((sitting: SittingRecord) => Paragraph[] | undefined) | undefined {
  const { cues } = asked;
  const office = officeAsked(asked);
  const held = ({ day }: SittingRecord) => day && [day.paragraph];
  if (office)
    return (sitting) => {
      const lines = officerLine(sitting.record, office);
      return lines && cues.has('when') ? [...(held(sitting) ?? []), ...lines] : lines;
    };
  // "When was TIDE/SR.1 issued?": only what is asked of the meeting is told by the line that says when it was held.
  const isOfMeeting = ['sitting', 'session', 'meet', 'open', 'close'].some((cue) => cues.has(cue as Cue));
  if (cues.has('who') || cues.has('absent') || (asked.symbols.length > 0 && !isOfMeeting)) return undefined;
  if (cues.has('hour') || cues.has('close'))
    return (sitting) => {
      const line = cues.has('open') || cues.has('close') ? hourLine(sitting.record, cues) : undefined;
      const dayLine = sitting.day?.paragraph;
      if (line) return [...(dayLine ? [dayLine] : []), line];
      const { hour, hours } = languageOf(sitting.record.document.language);
      // The hour for which a meeting was called is not that at which it ended.
      const isTold =
        dayLine && !cues.has('close') && (hour.test(plain(dayLine.text)) || hours.test(plain(dayLine.text)));
      return isTold ? [dayLine] : undefined;
    };
  const isKnown = (number: number | undefined) => world.knowledge.sessions.some((session) => session.number === number);
  if (cues.has('when') || cues.has('where')) return (sitting) => (isKnown(sitting.number) ? undefined : held(sitting));
  return undefined;
}
