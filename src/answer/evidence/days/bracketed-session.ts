import { quoteOf } from '../../../knowledge/quote.ts';
import type { Body, DocumentRecord, Paragraph, When } from '../../../model.ts';
import { findDates } from '../../../records/dates.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain, type Span } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, bodyName, type Handler, quoting } from '../../compose.ts';
import type { World } from '../../world.ts';
import { namesPlace } from '../judge.ts';

/** A sentence that sets a date in brackets behind the letters and the number of a session. */
type Dated = { record: DocumentRecord; paragraph: Paragraph; sentence: Span; when: When | undefined; said: string };

/** The letters by which documents call a body: `SBI`. */
const lettersOf = ({ also }: Body): string[] => [
  ...new Set(
    Object.values(also ?? {})
      .flat()
      .filter((name) => /^\p{Lu}{2,8}$/u.test(name)),
  ),
];

/** `FCCC` of FCCC/SBI and FCCC/SBSTA/2017/4: in other documents the same letters are another body's. */
const familyOf = (symbol: string | null | undefined): string => symbol?.split('/')[0] ?? '';

/**
 * "This matter will be considered at SBI 46 (May 2017)": the month that a document sets in brackets behind a session, or behind several
 * that are held together ("SBI 46 and SBSTA 46 (May 2017)"). Undefined where another time is set elsewhere, or more is asked.
 */
export const bracketedSession: Handler = (asked, world, say) => {
  const found = sentencesOf(asked, world);
  const [first] = found;
  if (!first || found.some(({ when, said }) => (when ?? said) !== (first.when ?? first.said))) return undefined;
  const { record, paragraph, sentence, when, said } = first;
  const quote = quoteOf(world.knowledge, record, paragraph, sentence.start, sentence.end);
  const [number] = asked.ordinals;
  const body = asked.bodyIds[0] ?? '';
  // "When and where will SBI 51 take place?": the month alone leaves the place unsaid.
  const isPlaced = !asked.cues.has('where') || namesPlace(quote, languageOf(record.document.language), world);
  const name = say.nthSession(number?.value ?? 0, say.session('session'), bodyName(world, body, asked.language));
  const notes = isPlaced ? [] : [say.placeUnknown(name, when ? say.dates(when, false) : said)];
  return answered(
    asked,
    'sessions',
    { ...quoting(say, record, [{ key: paragraph.key, quote }]), dates: when ? [when] : [], notes },
    { session: { body, ...(number && { number: number.value }) } },
  );
};

function sentencesOf({ ordinals, bodyIds, cues, leftover, times, items }: Asked, { knowledge }: World): Dated[] {
  const body = knowledge.bodies.find(({ id }) => id === bodyIds[0]);
  const isOne = bodyIds.length === 1 && ordinals.length === 1 && leftover.length + times.length + items.length === 0;
  if (!body || !isOne || !cues.has('when') || ELSE.some((cue) => cues.has(cue))) return [];
  const letters = lettersOf(body).join('|');
  if (letters === '' || familyOf(body.series) === '') return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${letters}) ?${ordinals[0]?.value}(?:,? (?:and|et|y|и) \\p{Lu}{2,8} ?\\d{1,3})? ?[(（](?<date>[^()（）]{4,40})[)）]`,
    'gu',
  );
  return knowledge.records.flatMap((record) =>
    familyOf(record.document.symbol) === familyOf(body.series) ? datedIn(record, pattern) : [],
  );
}

/** What happens at a session, or a part of it, has days of its own. */
const ELSE = [
  'open',
  'close',
  'parts',
  'adopt',
  'decide',
  'sitting',
  'who',
  'hour',
  'next',
  'previous',
  'following',
] as const;

function datedIn(record: DocumentRecord, pattern: RegExp): Dated[] {
  const language = languageOf(record.document.language);
  return record.paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(pattern)].flatMap(({ index, groups }) => {
      const said = groups?.date ?? '';
      const [date, ...others] = findDates(said, language);
      const sentence = findSentences(paragraph.text).find(({ start, end }) => start <= index && index < end);
      const isWhole = date && others.length === 0 && date.start === 0 && date.end === said.length;
      const when = isWhole ? date.when : YEAR.test(said) ? said : undefined;
      return sentence && (when !== undefined || isMonths(said, language))
        ? [{ record, paragraph, sentence, when, said }]
        : [];
    }),
  );
}

/** "SBI 60 (2024)". */
const YEAR = /^(?:19|20)\d\d$/u;

/** "SBI 43 (November–December 2015)": two months of a year, which are no days. */
function isMonths(said: string, { months }: LanguageData): boolean {
  const [first = '', second = '', year] = plain(said).split(/[\s–/-]+/u);
  const isMonth = (word: string) => months.some((names) => names.includes(word));
  return year !== undefined && YEAR.test(year) && isMonth(first) && isMonth(second);
}
