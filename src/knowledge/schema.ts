import * as v from 'valibot';
import type { Body, DocumentFacts, Place } from '../model.ts';
import { NO_ZONE } from '../records/no-zone.ts';
import { claim, contents } from './claim-schema.ts';
import { body, described, itemNumber, language, ref, reviewed, symbol, text, when } from './schema-parts.ts';

// The shape of the YAML that people edit. The JSON Schemas in knowledge/schema, which give completion and hover help in
// editors, are generated from here by `npm run schema`.

const facts = v.pipe(
  v.strictObject({
    text: described(text, 'File name in knowledge/texts.'),
    source: v.exactOptional(described(text, 'Official address or name of the file that the text was read from.')),
    sha256: v.exactOptional(
      described(v.pipe(v.string(), v.regex(/^[\da-f]{64}$/, 'must be 64 hexadecimal digits')), 'SHA-256 of that file.'),
    ),
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
    reviewed: v.exactOptional(reviewed),
  }),
  v.transform((value) => value as DocumentFacts),
);

const zones = new Map<string, boolean>();

/** Most bodies have one of a few zones, and a formatter takes long to make. */
function isZone(name: string): boolean {
  const known = zones.get(name);
  if (known !== undefined) return known;
  let isKnown = true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    isKnown = false;
  }
  zones.set(name, isKnown);
  return isKnown;
}

/** A file of `knowledge/records`. */
export const recordSchema = v.strictObject({ document: facts, claims: v.array(claim) });

const names = v.partial(v.object({ ar: text, en: text, es: text, fr: text, ru: text, zh: text }));
const words = v.array(text);
const wordsByLanguage = { ar: words, en: words, es: words, fr: words, ru: words, zh: words };
const typed = v.partial(v.object(wordsByLanguage));
const zone = v.pipe(v.string(), v.check(isZone, 'is not an IANA time zone such as Europe/Vienna'));

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
  v.strictObject({
    id: text,
    names,
    also: v.exactOptional(v.array(text)),
    zone: v.exactOptional(described(zone, 'IANA time zone, in which the hours of meetings there are given.')),
    country: v.exactOptional(described(v.literal(true), 'A country, within which another document may name the city.')),
  }),
  v.transform((value) => value as Place),
);

/** The file `knowledge/bodies.yml`. */
export const bodiesSchema = v.strictObject({
  default: v.exactOptional(
    described(
      body,
      'The body meant when a question names none. Default: the first, or the one with the most documents.',
    ),
  ),
  bodies: v.array(bodyEntry),
  places: v.exactOptional(v.array(placeEntry)),
  pieces: v.exactOptional(described(v.record(text, names), 'What letters in a document symbol stand for.')),
});

/** The file `known-bodies.json`, which comes with the program. */
export const knownBodiesSchema = v.strictObject({ bodies: v.array(bodyEntry), places: v.array(placeEntry) });

/** The file `knowledge/proposed.yml`: bodies as documents name them, whose zone a person still has to put in. */
export const proposedSchema = v.strictObject({
  bodies: v.array(
    v.pipe(
      v.looseObject({ zone: v.nullish(text) }),
      v.transform(({ zone: seat, ...entry }) => ({ ...entry, zone: seat ?? NO_ZONE })),
      bodyEntry,
    ),
  ),
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
      v.partial(v.strictObject(wordsByLanguage)),
      v.check((entry) => Object.keys(entry).length > 1, 'must give at least two languages'),
    ),
  ),
});

const slackIds = (pattern: RegExp, example: string) =>
  v.exactOptional(v.array(v.pipe(text, v.regex(pattern, `must be a Slack id such as ${example}, not a name`))), []);
const audience = v.exactOptional(
  v.strictObject({
    channels: described(slackIds(/^[CG][A-Z0-9]{2,}$/, 'C012AB3CD'), 'Channels in which they are answered from.'),
    users: described(slackIds(/^[UW][A-Z0-9]{2,}$/, 'U012AB3CD'), 'People to whom they are shown, and to nobody else.'),
  }),
  { channels: [], users: [] },
);

/** The file `knowledge/access.yml`: for whom the records are that are not for general distribution. */
export const accessSchema = v.strictObject({
  keepers: described(slackIds(/^[UW][A-Z0-9]{2,}$/, 'U012AB3CD'), 'People who are told what is wrong in the records.'),
  limited: described(audience, 'Who may see records of limited distribution.'),
  restricted: described(audience, 'Who may see records of restricted, and so of limited, distribution.'),
});

export type Access = v.InferOutput<typeof accessSchema>;
export type Bodies = v.InferOutput<typeof bodiesSchema>;
export type Ruling = v.InferOutput<typeof rulingsSchema>['rulings'][number];
export type Term = v.InferOutput<typeof termsSchema>['terms'][number];
