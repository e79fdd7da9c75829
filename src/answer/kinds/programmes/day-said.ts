import type { BodyId, DocumentRecord, Source } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain } from '../../../records/text.ts';
import { isDay } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, passageSource } from '../../compose.ts';
import { eventWordsOf } from '../../events/words/words.ts';
import { datesIn } from '../../evidence/days/dates.ts';
import { deadlinesIn } from '../../evidence/days/deadlines.ts';
import { isProse } from '../../prose.ts';
import { namedBodies } from '../../slots/bodies.ts';
import type { World } from '../../world.ts';
import { bodiesOfDocument } from '../documents/document-choice.ts';
import { focusOf } from '../documents/masthead-sources.ts';

/** So many words before a day may call a part of it. */
const OF_DAY = 3;

/** More sentences than these tell too much to be read in a chat. */
const MOST = 4;

/**
 * What happens on a day for which no organization of work is held: the sentences of the body's own documents that give the day,
 * but for deadlines and the days of papers.
 *
 * @example 'Que se passe-t-il le 4 mai 2015 au Forum sur les forêts ?' //=> « Le Forum doit en principe élire … le 4 mai 2015 … »
 */
export const daySaid: Handler = (asked, world, say) => {
  const day = dayAsked(asked);
  const part = asked.part;
  const [body, ...bodies] = namedBodies(asked.bodies);
  if (day === undefined || !body || bodies.length > 0) return undefined;
  const records = world.knowledge.records.filter((record) => isOf(record, body, asked, world));
  const said = records.flatMap((record) => sentencesOf(record, day, part).map((source) => ({ record, source })));
  // One document in several languages says the same.
  const own = said.filter(({ record }) => record.document.language === asked.language);
  const told = own.length > 0 ? own : said;
  const [first] = told;
  if (!first || told.length > MOST) return undefined;
  const sources = told.map(({ source }) => source);
  return answered(
    asked,
    'programme',
    {
      lead: say.daySaid(day),
      lines: sources.map(({ quote = '' }) => say.quoted(quote)),
      dates: [day],
      sources,
    },
    { ...focusOf(first.record), day },
  );
};

/** The one day of a question that asks for nothing else. */
function dayAsked({ cues, times, leftover, items, symbols, decisions }: Asked): string | undefined {
  const isElse = items.length + symbols.length + decisions.length + leftover.length > 0;
  const [time, ...others] = times;
  if (!cues.has('happen') || isElse || !time?.when || others.length > 0 || !isDay(time.when)) return undefined;
  return time.when;
}

/** Whether a document is of the body, and of the session where one is named. */
function isOf({ document }: DocumentRecord, body: BodyId, { ordinals }: Asked, { knowledge }: World): boolean {
  return (
    bodiesOfDocument(document, knowledge).includes(body) &&
    ordinals.every(({ value }) => value === document.session?.number)
  );
}

/** How documents call a part of a day, in plain letters. */
const PARTS: Record<NonNullable<Asked['part']>, RegExp> = {
  morning: /\bmorning\b|\bmatin\b|\bpor la manana\b|(?<!\p{L})утр\p{L}+|صباح|上午/u,
  afternoon: /\bafternoon\b|\bapres-midi\b|\bpor la tarde\b|второй половин\p{L} дня|بعد الظهر|下午/u,
  evening: /\bevening\b|\bsoir(?:ee)?\b|\bpor la noche\b|(?<!\p{L})вечер\p{L}*|مساء|晚上/u,
};

function sentencesOf(record: DocumentRecord, day: string, part: Asked['part']): Source[] {
  const language = languageOf(record.document.language);
  const belongs = eventWordsOf(language.code)?.belongs;
  return record.paragraphs.filter(isProse).flatMap(({ key, text }) =>
    findSentences(text).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end);
      if (part !== undefined && !PARTS[part].test(plain(sentence))) return [];
      const deadlines = deadlinesIn(sentence, language, record);
      const isTold = datesIn(sentence, language, record).some((date) => {
        const words = plain(sentence.slice(0, date.start)).match(/[\p{L}\p{M}-]+/gu) ?? [];
        // "The afternoon of Saturday, 6 June" is a part of that day (FCCC/SBI/2015/10).
        const isOfIt = part !== undefined && PARTS[part].test(words.slice(-OF_DAY).join(' '));
        const before = isOfIt ? '' : (words.at(-1) ?? '');
        return date.when === day && !belongs?.has(before) && !deadlines.some((other) => other.start === date.start);
      });
      return isTold ? [passageSource(record, key, sentence)] : [];
    }),
  );
}
