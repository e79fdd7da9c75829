import { quoteWhole } from '../../../knowledge/quote.ts';
import type { DocumentRecord, Language } from '../../../model.ts';
import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import { findDates } from '../../../records/dates.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, quoting, type Reply } from '../../compose.ts';
import { type SessionSpoken, sessionSpoken } from '../../evidence/items/item-lists.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';
import { focusOf } from '../documents/masthead-sources.ts';
import type { DaysLine } from '../sessions/head-days.ts';

const WORK: Record<Language, RegExp> = {
  en: /\borgani[sz]ation of (?:the )?(?:its )?work\b/,
  fr: /\borganisation (?:des|de ses) travaux\b/,
  es: /\borganizacion de (?:los|sus) trabajos\b/,
  ru: /организаци\p{L}+ (?:ее |его )?работы/u,
  ar: /تنظيم (?:ال)?اعمال/,
  zh: /工作安排/,
};

/** A line with the title of a timetable and the days of its session is no longer. */
const LONGEST = 120;

/** What such a line does not tell. */
const OTHERWISE: Cue[] = [
  'where',
  'hour',
  'who',
  'howmany',
  'howlong',
  'cancelled',
  'negation',
  'adopt',
  'decide',
  'next',
];

/**
 * The days of a session of which a document of the body speaks first, and whose organization of work it gives with its days: "Draft
 * organization of work, 13-17 April 2015". Undefined where documents differ.
 */
export function workDays(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const { cues, bodyIds, ordinals, leftover, times, items } = asked;
  const [ordinal, ...more] = ordinals;
  const isOther = more.length + leftover.length + times.length + items.length > 0 || bodyIds.length !== 1;
  if (!ordinal || isOther || !(cues.has('when') || cues.has('owndays')) || OTHERWISE.some((cue) => cues.has(cue)))
    return undefined;
  const found = world.knowledge.records.flatMap((record) => {
    if (bodyOfSymbol(world.knowledge.bodies, record.document.symbol)?.id !== bodyIds[0]) return [];
    const spoken = sessionSpoken(record);
    const days = spoken?.number === ordinal.value ? workLine(record) : undefined;
    return spoken && days ? [{ record, spoken, days }] : [];
  });
  const [first] = found;
  const isOne = new Set(found.map(({ days }) => days.dates.join())).size === 1;
  return first && isOne ? told(asked, world, say, first) : undefined;
}

/** The one line that gives the days of an organization of work. */
function workLine({ document: { language }, paragraphs }: DocumentRecord): DaysLine | undefined {
  const [only, ...others] = paragraphs.flatMap((paragraph): DaysLine[] => {
    if (paragraph.text.length > LONGEST || !WORK[language].test(plain(paragraph.text))) return [];
    const [days, ...more] = findDates(paragraph.text, languageOf(language));
    return days?.when.includes('/') && more.length === 0 ? [{ paragraph, dates: [days.when] }] : [];
  });
  return others.length === 0 ? only : undefined;
}

function told(
  asked: Asked,
  world: World,
  say: Phrases,
  { record, spoken, days }: { record: DocumentRecord; spoken: SessionSpoken; days: DaysLine },
): Reply {
  const parts = [spoken.paragraph, days.paragraph].map((paragraph) => ({
    key: paragraph.key,
    quote: quoteWhole(world.knowledge, record, paragraph),
  }));
  return answered(
    asked,
    'sessions',
    { ...quoting(say, record, parts), dates: days.dates },
    focusOf(record, days.paragraph.key),
  );
}
