import * as v from 'valibot';
import { LETTERED_AS_WRITTEN } from '../records/decision-series.ts';
import { isWhen } from '../records/when.ts';

// What the schemas of records, bodies and rulings have in common.

export const described = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

export const text = v.pipe(v.string('must be text; put it in quotes'), v.nonEmpty('must not be empty'));
export const language = v.picklist(['ar', 'en', 'es', 'fr', 'ru', 'zh'], 'must be one of ar, en, es, fr, ru, zh');
export const when = described(
  v.pipe(
    v.string('must be a date in quotes or like 2007-10-03'),
    v.check(isWhen, 'is not a date: write 2007-10-03, 2007-10, "2007" or 2007-10-03/2007-10-05, with days that exist'),
  ),
  'A day 2007-10-03, a month 2007-10, a year "2007", or an interval 2007-10-03/2007-10-05 with both days included.',
);
export const symbol = v.pipe(text, v.maxLength(200, 'must be a document symbol; this is longer than any'));
export const hour = v.pipe(
  v.string('must be an hour in quotes'),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be an hour like "10:00"'),
);
export const decisionId = described(
  v.pipe(
    v.string(),
    v.regex(
      new RegExp(
        `^(decision|resolution) (?:(?:[A-Z]{2,5}-)?[\\dIVXL]+/[\\dA-Z.]+|\\d{1,4}[A-F]? \\((?:(?:19|20)\\d\\d|[IVXL]+)\\)|${LETTERED_AS_WRITTEN})$`,
      ),
      'must be like "decision 2/6", "resolution 6/1" or "resolution 1985 (2011)"',
    ),
  ),
  'The word is part of the identity: a decision and a resolution can share a number.',
);
export const itemNumber = v.pipe(
  text,
  v.regex(/^\d+( [a-z]|(\.\d+)+)?$/, 'must be an item "4" or a sub-item "1 a" or "4.1"'),
);
export const body = described(text, 'A body of bodies.yml, by its id.');
export const sessionRef = {
  body: described(v.union([body, v.pipe(v.array(body), v.minLength(2))]), 'One body, or several that shared a period.'),
  number: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  dates: v.exactOptional(when),
};
export const ref = v.strictObject(sessionRef);
export const reviewed = described(text, 'Who compared it with the text and found it right, or when: a name or a day.');
