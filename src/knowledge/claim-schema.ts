import * as v from 'valibot';
import type { Claim } from '../model.ts';
import { isDay } from '../records/when.ts';
import {
  body,
  decisionId,
  described,
  hour,
  itemNumber,
  ref,
  reviewed,
  sessionRef,
  symbol,
  text,
  when,
} from './schema-parts.ts';

/** What a claim can say, by its kind. */
export const contents = {
  session: described(
    v.strictObject({
      ...sessionRef,
      designation: v.exactOptional(described(text, 'The word of the document: session, réunion, meeting.')),
      term: v.exactOptional(
        described(
          v.picklist(['annual', 'first regular', 'second regular', 'third regular', 'substantive', 'organizational']),
          'Its place in the year, where it is called by that.',
        ),
      ),
      place: v.exactOptional(described(text, 'A place of bodies.yml, by its English name.')),
      status: v.exactOptional(v.picklist(['held', 'planned', 'cancelled'])),
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
      cancelled: v.exactOptional(described(v.boolean(), 'The document says that this meeting will not take place.')),
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
    v.picklist(['symbol', 'title', 'kind', 'date', 'distribution', 'language', 'original', 'session', 'item']),
    'The entry of `document` that these words support.',
  ),
};

const evidence = {
  paragraph: described(text, 'The paragraph in which the quotation stands: "4", head.2, item-2.3, programme.5.'),
  quote: described(text, 'Words that stand in that paragraph, to the letter.'),
  read: v.exactOptional(described(v.literal('deduction'), 'Set where the words alone do not say it.')),
  certainty: v.exactOptional(
    described(
      v.literal('low'),
      'Set where the words do not settle it. The claim is left out of answers until you delete this line or add `reviewed`.',
    ),
  ),
  because: v.exactOptional(described(text, 'Why it is read so, for the reader of an answer.')),
  reviewed: v.exactOptional(reviewed),
};

const claimKinds = Object.keys(contents) as (keyof typeof contents)[];

const claimShape = v.strictObject({
  ...(Object.fromEntries(claimKinds.map((kind) => [kind, v.exactOptional(contents[kind])])) as {
    [K in keyof typeof contents]: v.ExactOptionalSchema<(typeof contents)[K], undefined>;
  }),
  ...evidence,
});

/** One claim of a record: what is said, and the words that say it. */
export const claim = v.pipe(
  claimShape,
  v.check(
    (value) => claimKinds.filter((kind) => kind in value).length === 1,
    `must say exactly one thing: one of ${claimKinds.join(', ')}`,
  ),
  v.transform((value) => value as unknown as Claim),
);
