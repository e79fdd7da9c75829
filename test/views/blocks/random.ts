// Answers of any shape: any characters, any lengths.
import fc from 'fast-check';
import type { Answer, HalfDay, Language, Source, Status, SymbolCard } from '../../../src/model.ts';
import { kinds } from './samples.ts';

const trap = fc.constantFrom(
  '<!channel>',
  '<@U123ABC>',
  '<#C1|x>',
  '&amp;',
  '`*_~',
  '\u202e',
  '\ud83d',
  '👩‍👩‍👧',
  '\u0000',
  ' ',
  '\n',
);
const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  trap,
);

/** Text of any length; long ones are cheap to make and to shrink. */
export const text = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(word, { maxLength: 6 }),
      fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: most })),
    )
    .map(([words, times]) => `${words.join('')} `.repeat(Math.min(times, most)).slice(0, most));

const language = fc.constantFrom<Language>('ar', 'en', 'es', 'fr', 'ru', 'zh');
const day = fc.oneof(fc.constantFrom('2027-03-28', '2007-10-03', '2008', '2009-02-31'), text(40));
const hour = fc.oneof(fc.constantFrom('02:30', '10:00', '18:00', '24:00'), text(20));
const zone = fc.oneof(fc.constantFrom('Europe/Vienna', 'America/New_York', 'UTC'), text(40));

const url = (most: number) =>
  fc.oneof(
    text(most),
    text(most).map((path) => `https://docs.un.org/${path}`),
  );

const source: fc.Arbitrary<Source> = fc.record({
  record: text(300),
  symbol: fc.option(text(300)),
  title: text(5000),
  url: url(4000),
  paragraph: text(100),
  quote: text(8000),
  language,
});

const half: fc.Arbitrary<HalfDay> = fc.record(
  {
    date: day,
    start: hour,
    end: hour,
    zone,
    items: fc.array(
      fc.record({
        number: text(20),
        title: text(2000),
        continued: fc.boolean(),
        symbols: fc.array(text(300), { maxLength: 12 }),
      }),
      { maxLength: 15 },
    ),
    printed: day,
  },
  { requiredKeys: ['date', 'start', 'end', 'zone', 'items'] },
);

const card: fc.Arbitrary<SymbolCard> = fc.record({
  symbol: text(500),
  title: text(5000),
  parts: fc.array(fc.record({ piece: text(200), meaning: text(2000) }), { maxLength: 30 }),
  links: fc.array(fc.record({ language, url: url(4000) }), { maxLength: 10 }),
});

/** Any answer at all. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record(
  {
    language: fc.constantFrom('en' as const, 'fr' as const),
    status: fc.constantFrom<Status>('answered', 'not-in-records', 'unclear', 'out-of-scope'),
    kind: fc.constantFrom(...kinds),
    lead: text(5000),
    lines: fc.array(text(4000), { maxLength: 60 }),
    notes: fc.array(text(4000), { maxLength: 12 }),
    dates: fc.array(fc.oneof(day, fc.constant('2007-10-03/2007-10-05')), { maxLength: 60 }),
    symbols: fc.constant([]),
    decisions: fc.constant([]),
    sources: fc.array(source, { maxLength: 20 }),
    programme: fc.array(half, { maxLength: 100, size: 'large' }),
    card,
    choices: fc.array(text(3000), { maxLength: 30 }),
  },
  {
    requiredKeys: [
      'language',
      'status',
      'kind',
      'lead',
      'lines',
      'notes',
      'dates',
      'symbols',
      'decisions',
      'sources',
      'choices',
    ],
  },
);
