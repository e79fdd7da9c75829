import * as v from 'valibot';
import type { Body, Claim, DocumentFacts, Place } from '../model.ts';
import { isDay, isWhen } from './when.ts';

// The shape of the YAML that people edit. The JSON Schemas in knowledge/schema, which give completion and hover help in
// editors, are generated from here by `npm run schema`.

const described = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

const text = v.pipe(v.string('must be text; put it in quotes'), v.nonEmpty('must not be empty'));
const language = v.picklist(['ar', 'en', 'es', 'fr', 'ru', 'zh'], 'must be one of ar, en, es, fr, ru, zh');
const when = described(
  v.pipe(
    v.string('must be a date in quotes or like 2007-10-03'),
    v.check(isWhen, 'is not a date: write 2007-10-03, 2007-10, "2007" or 2007-10-03/2007-10-05, with days that exist'),
  ),
  'A day 2007-10-03, a month 2007-10, a year "2007", or an interval 2007-10-03/2007-10-05 with both days included.',
);
const symbol = v.pipe(text, v.maxLength(200, 'must be a document symbol; this is longer than any'));
const hour = v.pipe(
  v.string('must be an hour in quotes'),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be an hour like "10:00"'),
);
const decisionId = described(
  v.pipe(
    v.string(),
    v.regex(/^(decision|resolution) [\dIVX]+\/[\dA-Z.]+$/, 'must be like "decision 2/6" or "resolution 6/1"'),
  ),
  'The word is part of the identity: a decision and a resolution can share a number.',
);
const itemNumber = v.pipe(text, v.regex(/^\d+( [a-z])?$/, 'must be an item "4" or a sub-item "1 a"'));
const body = described(text, 'A body of bodies.yml, by its id.');
const sessionRef = {
  body: described(v.union([body, v.pipe(v.array(body), v.minLength(2))]), 'One body, or several that shared a period.'),
  number: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  dates: v.exactOptional(when),
};
const ref = v.strictObject(sessionRef);

const contents = {
  session: described(
    v.strictObject({
      ...sessionRef,
      designation: v.exactOptional(described(text, 'The word of the document: session, réunion, meeting.')),
      place: v.exactOptional(described(text, 'A place of bodies.yml, by its English name.')),
      status: v.exactOptional(v.picklist(['held', 'planned'])),
      during: v.exactOptional(described(ref, 'The session in whose course this one took place.')),
    }),
    'A session of a body: when, where, which number.',
  ),
  mandate: described(
    v.strictObject({
      body,
      act: v.picklist(['created', 'made-permanent', 'renewed', 'merged', 'ended']),
      decision: decisionId,
      by: v.exactOptional(body),
    }),
    'An act about a body, by a decision or resolution.',
  ),
  decision: described(
    v.strictObject({
      id: v.exactOptional(decisionId),
      by: body,
      title: v.exactOptional(text),
      session: v.exactOptional(ref),
      date: v.exactOptional(when),
    }),
    'What a decision or resolution did; the quotation says it.',
  ),
  symbol: described(
    v.strictObject({
      id: described(symbol, 'The document symbol as it is cited, joint symbols with their dash.'),
      kind: v.picklist(['note', 'report', 'provisional-agenda', 'other']),
      called: v.exactOptional(described(text, 'What the text calls the document.')),
      session: v.exactOptional(ref),
      item: v.exactOptional(itemNumber),
    }),
    'A document symbol that the text cites.',
  ),
  item: described(
    v.strictObject({ number: itemNumber, title: text, session: v.exactOptional(ref) }),
    'An item or sub-item of the agenda.',
  ),
  meeting: described(
    v.strictObject({
      date: when,
      start: hour,
      end: hour,
      item: itemNumber,
      continued: v.exactOptional(v.boolean()),
      printed: v.exactOptional(described(when, 'The day that is printed, where the reading differs.')),
    }),
    'One row of the organization of work.',
  ),
  opening: described(
    v.strictObject({
      at: v.pipe(
        v.string(),
        v.isoDateTime('must be like 2007-10-03T10:00'),
        v.check((at) => isDay(at.slice(0, 10)), 'is on a day that does not exist'),
      ),
    }),
    'When the session opens, in the hours of the place.',
  ),
  capacity: described(v.strictObject({ meetings: v.pipe(v.number(), v.integer()) }), 'How many meetings a day.'),
  reissue: described(v.strictObject({ reason: text }), 'Why the document bears an asterisk.'),
  name: described(v.strictObject({ body, name: text }), 'A name that the document gives to a body.'),
  masthead: described(
    v.picklist(['title', 'kind', 'date', 'distribution', 'language', 'original', 'session', 'item']),
    'The entry of `document` that these words support.',
  ),
};

const evidence = {
  paragraph: described(text, 'The paragraph in which the quotation stands: "4", head.2, item-2.3, programme.5.'),
  quote: described(text, 'Words that stand in that paragraph, to the letter.'),
  read: v.exactOptional(described(v.literal('deduction'), 'Set where the words alone do not say it.')),
  because: v.exactOptional(described(text, 'Why it is read so, for the reader of an answer.')),
};

const claimKinds = Object.keys(contents) as (keyof typeof contents)[];

const claimShape = v.strictObject({
  ...(Object.fromEntries(claimKinds.map((kind) => [kind, v.exactOptional(contents[kind])])) as {
    [K in keyof typeof contents]: v.ExactOptionalSchema<(typeof contents)[K], undefined>;
  }),
  ...evidence,
});

const claim = v.pipe(
  claimShape,
  v.check(
    (value) => claimKinds.filter((kind) => kind in value).length === 1,
    `must say exactly one thing: one of ${claimKinds.join(', ')}`,
  ),
  v.transform((value) => value as unknown as Claim),
);

const facts = v.pipe(
  v.strictObject({
    text: described(text, 'File name in knowledge/texts.'),
    symbol: v.exactOptional(v.nullable(described(symbol, "The document's own symbol; empty when it is not known."))),
    'symbol-known-by': v.exactOptional(
      described(text, 'How the symbol is known, where the document does not print it.'),
    ),
    title: text,
    kind: described(text, 'English term: note by the secretariat, annotated provisional agenda, report.'),
    language,
    original: v.exactOptional(language),
    date: v.exactOptional(when),
    distribution: v.exactOptional(v.picklist(['general', 'limited', 'restricted'])),
    session: v.exactOptional(described(ref, 'The session that the document was issued for.')),
    item: v.exactOptional(itemNumber),
  }),
  v.transform((value) => value as DocumentFacts),
);

/** A file of `knowledge/records`. */
export const recordSchema = v.strictObject({ document: facts, claims: v.array(claim) });

const names = v.partial(v.object({ ar: text, en: text, es: text, fr: text, ru: text, zh: text }));
const typed = v.partial(
  v.object({
    ar: v.array(text),
    en: v.array(text),
    es: v.array(text),
    fr: v.array(text),
    ru: v.array(text),
    zh: v.array(text),
  }),
);
const zone = v.pipe(
  v.string(),
  v.check((value) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
    } catch {
      return false;
    }
  }, 'is not an IANA time zone such as Europe/Vienna'),
);

const bodyEntry = v.pipe(
  v.strictObject({
    id: text,
    parent: v.exactOptional(body),
    series: v.exactOptional(described(text, 'How its document symbols begin: CTOC/COP/WG.2.')),
    zone: described(zone, 'IANA time zone of its seat.'),
    names: described(
      v.pipe(
        v.array(v.strictObject({ ...names.entries, from: v.exactOptional(when), to: v.exactOptional(when) })),
        v.minLength(1),
      ),
      'Its names, the newest first.',
    ),
    short: v.exactOptional(described(names, 'The name in a sentence, with its article.')),
    also: v.exactOptional(described(typed, 'Abbreviations and other words that people type for it.')),
  }),
  v.transform((value) => value as Body),
);
const placeEntry = v.pipe(
  v.strictObject({ id: text, names, also: v.exactOptional(v.array(text)) }),
  v.transform((value) => value as Place),
);

/** The file `knowledge/bodies.yml`. */
export const bodiesSchema = v.strictObject({
  default: described(body, 'The body meant when a question names none.'),
  bodies: v.pipe(v.array(bodyEntry), v.minLength(1, 'must name at least one body')),
  places: v.exactOptional(v.array(placeEntry)),
});

/** The file `knowledge/rulings.yml`. */
export const rulingsSchema = v.strictObject({
  rulings: v.array(
    v.pipe(
      v.strictObject({
        session: v.exactOptional(described(ref, 'The session about which records differ.')),
        mandate: v.exactOptional(v.strictObject({ body, act: contents.mandate.pipe[0].entries.act })),
        follow: described(text, 'The record that is followed, by its id.'),
        because: described(text, 'The reason, which readers are told.'),
        by: v.exactOptional(described(text, 'Who ruled.')),
        date: v.exactOptional(when),
      }),
      v.check(
        ({ session, mandate }) => (session === undefined) !== (mandate === undefined),
        'must name one session or one mandate',
      ),
    ),
  ),
});

/** The file `knowledge/terms.yml`: the same thing in several languages, so that a question finds records of another. */
export const termsSchema = v.strictObject({
  terms: v.array(
    v.pipe(
      v.partial(
        v.strictObject({
          ar: v.array(text),
          en: v.array(text),
          es: v.array(text),
          fr: v.array(text),
          ru: v.array(text),
          zh: v.array(text),
        }),
      ),
      v.check((entry) => Object.keys(entry).length > 1, 'must give at least two languages'),
    ),
  ),
});

export type Bodies = v.InferOutput<typeof bodiesSchema>;
export type Ruling = v.InferOutput<typeof rulingsSchema>['rulings'][number];
export type Term = v.InferOutput<typeof termsSchema>['terms'][number];
